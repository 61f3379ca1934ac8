import Reports

/// Measures added one by one, with the part that is no sum.
struct LedgerView: Sendable {
  let model: LedgerModel
  let context: PageContext

  var page: Page {
    let sheet = LedgerSheet(model.ledgers, language: context.language).sheet
    return Page(context, title: sheet.title, sheets: [sheet]).framed(by: model.run, context)
  }
}
