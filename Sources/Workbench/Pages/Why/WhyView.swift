import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// Where conclusions turn, variant by variant.
struct WhyView: Sendable {
  let model: WhyModel
  let context: PageContext

  var page: Page {
    let sheets = model.studies.map { WhySheet($0.flips, $0.sensitivity, language: context.language).sheet }
    let title: String = context.t("Waar slaat een conclusie om?", "Where does a conclusion turn?")
    return Page(context, title: title, sheets: sheets + [open].compactMap { $0 }).framed(by: model.run, context)
  }

  /// How the variants without a study get one; `nil` where all have.
  private var open: Sheet? {
    guard !model.open.isEmpty else { return nil }
    let commands = model.open.map { variant in
      "polder why \(variant.rawValue.shellWord) \(model.run.summary.asked.shellWord) --seed \(model.run.assessment.receipt.seed)"
    }
    return Sheet(
      id: "open", title: context.t("Nog niet onderzocht", "Not studied yet"),
      blocks: [.paragraph(context.t("Deze opdrachten onderzoeken de andere varianten:", "These commands study the other variants:"))]
        + commands.map(Block.command))
  }
}
