import Archive
import Reports
import Vocabulary

/// Several runs side by side.
struct CompareView: Sendable {
  let model: CompareModel
  let context: PageContext

  var page: Page {
    let title: String = context.t("Runs vergelijken", "Compare runs")
    var page = Page(context, title: title, sheets: differences + [model.runs.isEmpty ? how(title) : sheet(title)], command: "polder runs")
    page.breadcrumbs = [context.home]
    page.navigation = model.runs.filter(\.isAssessment).map { context.link("\($0.id)", to: .run($0.id.hash, .front)) }
    return page
  }

  /// What differs, before what the runs were made from.
  private var differences: [Sheet] {
    model.comparisons.map { pair in
      let names = (first: pair.first.summary.id.description, second: pair.second.summary.id.description)
      var sheet = RunDifferencesSheet(pair.comparison, of: pair.first.dossier, names: names, language: context.language).sheet
      sheet.id = "comparison-" + names.second
      return sheet
    }
  }

  private func how(_ title: String) -> Sheet {
    Sheet(
      id: "compare", title: title,
      blocks: [
        .paragraph(
          context.t(
            "Noem achter het adres de runs die u naast elkaar wilt zien, met een komma ertussen:",
            "Name after the address the runs that you want to see side by side, with a comma between them:")),
        .command(Address(context.language, .compare([])).path + "?runs=3fa85f64b1c2,9b2d7c10e4aa"),
      ])
  }

  private func sheet(_ title: String) -> Sheet {
    let rows = model.runs.map { RunsSheet.Row(id: $0.id.description, made: $0.made, asked: $0.asked, receipt: $0.shown) }
    let list = RunsSheet(rows, place: context.runs.place, language: context.language).sheet
    return Sheet(id: "compare", title: title, blocks: list.blocks)
  }
}
