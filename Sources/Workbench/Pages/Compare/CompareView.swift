import Archive
import Reports
import Vocabulary

/// Several runs side by side.
struct CompareView: Sendable {
  let model: CompareModel
  let context: PageContext

  private var words: ComparePageWords { ComparePageWords(context.language) }

  var page: Page {
    var page = Page(context, title: words.title, sheets: differences + [model.runs.isEmpty ? how : receipts], command: command)
    page.breadcrumbs = [context.home]
    page.navigation = model.runs.filter(\.isAssessment).map { context.link("\($0.id)", to: .run($0.id.hash, .front)) }
    if model.choices.count > 1 { page.forms = [form] }
    return page
  }

  private var command: String {
    guard let pair = model.comparisons.first else { return "polder runs" }
    return "polder compare \(pair.first.summary.id) \(pair.second.summary.id)"
  }

  /// What differs, before what the runs were made from.
  private var differences: [Sheet] {
    model.comparisons.map { pair in
      let names = (first: pair.first.summary.id.description, second: pair.second.summary.id.description)
      var differences = RunDifferencesSheet(pair.comparison, of: pair.first.dossier, names: names, language: context.language)
      differences.changedFiles = pair.changedFiles
      differences.other = pair.second.dossier
      var sheet = differences.sheet
      sheet.id = "comparison-" + names.second
      return sheet
    }
  }

  private var how: Sheet {
    guard model.choices.count > 1 else {
      return Sheet(id: "compare", title: words.title, blocks: [.paragraph(words.tooFew), .command("polder runs")])
    }
    let address = Address(context.language, .compare([])).path + words.example
    return Sheet(id: "compare", title: words.title, blocks: [.paragraph(words.how), .command(address)])
  }

  private var receipts: Sheet {
    let rows = model.runs.map { RunsSheet.Row(id: $0.id.description, made: $0.made, asked: $0.asked, receipt: $0.shown) }
    let list = RunsSheet(rows, place: context.runs.place, language: context.language).sheet
    return Sheet(id: "compare", title: model.comparisons.isEmpty ? words.title : words.receipts, blocks: list.blocks)
  }

  private var form: Page.Form {
    let choices = model.choices.map { run in
      Page.Form.Choice(value: "\(run.id)", text: words.choice("\(run.id)", asked: run.asked, made: run.made))
    }
    let chosen = model.runs.map { "\($0.id)" }
    return Page.Form(
      title: words.choose, address: Address(context.language, .compare([])),
      fields: [
        Page.Form.Field(name: "first", label: words.first, choices: choices, chosen: chosen.first),
        Page.Form.Field(name: "second", label: words.second, choices: choices, chosen: chosen.count > 1 ? chosen[1] : choices[1].value),
      ], button: words.button)
  }
}
