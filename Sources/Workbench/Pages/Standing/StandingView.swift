import Reports
import Vocabulary

/// A page with a standing text.
struct StandingView: Sendable {
  let text: StandingText
  let context: PageContext

  var page: Page {
    let title = text.title[context.language]
    let blocks = text.paragraphs.map { Block.paragraph(Prose($0[context.language])) }
    var page = Page(context, title: title, sheets: [Sheet(id: text.id, title: title, blocks: blocks)])
    page.breadcrumbs = [context.home]
    return page
  }
}
