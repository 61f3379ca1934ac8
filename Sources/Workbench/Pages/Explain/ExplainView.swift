import Reports
import Vocabulary

/// Where a figure comes from, by its code.
struct ExplainView: Sendable {
  let model: ExplainModel
  let context: PageContext

  var page: Page {
    let none: String = context.t(
      "Bij “\(model.code)” is nog geen uitleg. Het bewijs van elk cijfer staat op het blad “bewijs” van zijn run.",
      "There is no explanation of “\(model.code)” yet. The evidence of every figure stands on the page “evidence” of its run.")
    let sheet = Sheet(id: "explain", title: model.code, blocks: [.paragraph(Prose(model.renamed?.sentence[context.language] ?? none))])
    var page = Page(context, title: model.code, sheets: [sheet])
    page.breadcrumbs = [context.home]
    return page
  }
}
