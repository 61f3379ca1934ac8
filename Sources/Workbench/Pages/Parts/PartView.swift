import Reports
import Vocabulary

/// A part of a run as the command prints it.
struct PartView: Sendable {
  let model: PartModel
  let context: PageContext

  var page: Page { Page(context, title: model.sheets.first?.title ?? "", sheets: model.sheets).framed(by: model.run, context) }
}
