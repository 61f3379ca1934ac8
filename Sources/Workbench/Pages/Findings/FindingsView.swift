import Archive
import Reports
import Vocabulary

/// What the law says of one variant, finding by finding; the page on the law of all leads here.
struct FindingsView: Sendable {
  let model: FindingsModel
  let context: PageContext
  private var hash: String { model.run.summary.id.hash }

  var page: Page {
    let command = "polder review \(model.variant.rawValue.shellWord) \(model.run.summary.asked.shellWord)"
    let law = RunPage.law.name[context.language]
    var page = Page(context, title: "\(law): \(model.sheet.title)", sheets: [model.sheet], command: command).framed(by: model.run, context)
    page.breadcrumbs.append(context.link(law, to: .run(hash, .law)))
    return page
  }
}
