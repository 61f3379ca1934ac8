import Reports
import Vocabulary

/// A page that is the same whatever is in the store; the first sheet names it.
struct StandingView: Sendable {
  let sheets: [Sheet]
  let context: PageContext

  var page: Page {
    var page = Page(context, title: sheets.first?.title ?? "", sheets: sheets)
    page.breadcrumbs = [context.home]
    return page
  }
}
