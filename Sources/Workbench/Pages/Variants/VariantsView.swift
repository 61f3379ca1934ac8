import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// Two variants of a run on the same people, and a form to choose them.
struct VariantsView: Sendable {
  let model: VariantsModel
  let context: PageContext
  private var words: ComparePageWords { ComparePageWords(context.language) }

  var page: Page {
    let sheet = sheet
    var page = Page(context, title: sheet.title, sheets: [sheet], command: command).framed(by: model.run, context)
    if model.variants.count > 1 { page.forms = [form] }
    return page
  }

  private var sheet: Sheet {
    if let comparison = model.comparison { return VariantDifferencesSheet(comparison, language: context.language).sheet }
    return Sheet(id: "compare", title: words.variants, blocks: [.paragraph(model.asked == nil ? words.howVariants : words.notKept)])
  }

  private var command: String? {
    model.asked.map { first, second in
      "polder compare --variant \(first.rawValue.shellWord) \(second.rawValue.shellWord) --run \(model.run.summary.id)"
    }
  }

  private var form: Page.Form {
    let choices = model.variants.map { id in
      let name = model.run.dossier.variants.first { $0.id == id }?.name[context.language]
      return Page.Form.Choice(value: id.rawValue, text: name.map { "\(id) \($0)" } ?? id.rawValue)
    }
    let second = model.asked?.second ?? model.variants[1]
    return Page.Form(
      title: words.chooseVariants, address: Address(context.language, .run(model.run.summary.id.hash, .compare)),
      fields: [
        Page.Form.Field(name: "first", label: words.first, choices: choices, chosen: model.asked?.first.rawValue),
        Page.Form.Field(name: "second", label: words.second, choices: choices, chosen: second.rawValue),
      ], button: words.button)
  }
}
