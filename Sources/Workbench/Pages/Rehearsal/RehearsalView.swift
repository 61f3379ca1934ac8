import Reports

/// The ten hardest questions about a run, with their answers.
struct RehearsalView: Sendable {
  let model: RehearsalModel
  let context: PageContext

  var page: Page {
    let sheet = RehearsalSheet(model.facts, of: model.run.brief(context.language)).sheet
    return Page(context, title: sheet.title, sheets: [sheet]).framed(by: model.run, context)
  }
}
