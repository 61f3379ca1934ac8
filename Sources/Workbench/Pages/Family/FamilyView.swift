import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// How one family is followed through both chains. Following computes, and a page reads what is stored, so the page gives the command.
struct FamilyView: Sendable {
  let model: FamilyModel
  let context: PageContext

  var page: Page {
    let variants = model.run.assessment.receipt.variants.filter { $0 != model.run.dossier.baseline }
    let commands = variants.map { "polder trace \($0.rawValue.shellWord) \(model.run.summary.asked.shellWord)" }
    let sheet = Sheet(
      id: "family", title: context.t("Eén gezin volgen", "Follow one family"),
      blocks: [
        .paragraph(
          context.t(
            "Deze opdrachten volgen een gezin stap voor stap onder het huidige recht en onder een variant:",
            "These commands follow a family step by step under today's law and under a variant:"))
      ] + commands.map(Block.command))
    return Page(context, title: sheet.title, sheets: [sheet]).framed(by: model.run, context)
  }
}
