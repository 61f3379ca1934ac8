import Archive
import Dossiers
import Reports
import Vocabulary

/// The paper that goes with a proposal, the choice of a variant, and the same to copy.
struct ConsequencesView: Sendable {
  let model: ConsequencesModel
  let context: PageContext
  private var words: ConsequencesPageWords { ConsequencesPageWords(context.language) }

  var page: Page {
    let paper = model.sheets(context.language)
    let sheets = paper.sheets
    var page = Page(context, title: sheets.first?.title ?? "", sheets: sheets + [copies(paper)], command: command).framed(by: model.run, context)
    if !model.choices.isEmpty { page.forms = [form] }
    return page
  }

  private var hash: String { model.run.summary.id.hash }

  private var command: String {
    var words = ["polder report \(model.run.summary.id) --part \(RunPart.consequences.rawValue)"]
    if let variant = model.variant { words.append("--variant \(variant.rawValue.shellWord)") }
    return (words + ["--language \(context.language.rawValue)"]).joined(separator: " ")
  }

  /// The same as text and as Markdown, to be marked and copied, and as files.
  private func copies(_ paper: ConsequencesSheets) -> Sheet {
    let files = ConsequencesFile.allCases.map { file -> Prose in
      let address = Address(context.language, .consequences(run: hash, variant: model.variant?.rawValue, file)).text
      return "\(Prose(file.rawValue), to: .address(address))"
    }
    return Sheet(
      id: "copies", title: words.copies,
      blocks: [
        .details(summary: words.asText, [.command(paper.text)]), .details(summary: words.asMarkdown, [.command(paper.markdown)]),
        .paragraph(words.asFile), .list(files),
      ])
  }

  private var form: Page.Form {
    let variants = model.choices.map { id in
      let name = model.run.dossier.variants.first { $0.id == id }?.name[context.language]
      return Page.Form.Choice(value: id.rawValue, text: name.map { "\(id) \($0)" } ?? id.rawValue)
    }
    return Page.Form(
      title: words.choose, address: Address(context.language, .run(hash, .consequences)),
      fields: [
        Page.Form.Field(
          name: "variant", label: words.variant, choices: [Page.Form.Choice(value: "", text: words.all)] + variants, chosen: model.variant?.rawValue)
      ], button: words.show)
  }
}
