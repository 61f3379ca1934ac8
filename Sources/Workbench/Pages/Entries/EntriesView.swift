import Archive
import Dossiers
import Reports
import Vocabulary

/// Sources or rulings, with a search that works without script: its answer is an address with the entries found.
struct EntriesView: Sendable {
  let model: EntriesModel
  let context: PageContext
  private var words: SearchPageWords { SearchPageWords(context.language) }

  var page: Page {
    let (hash, name) = (model.run.summary.id.hash, model.page.name[context.language])
    var page = Page(context, title: model.sheet.title, sheets: [model.sheet]).framed(by: model.run, context)
    if model.search != nil { page.breadcrumbs.append(context.link(name, to: .run(hash, model.page))) }
    page.search = Page.Form(
      title: words.search(name), address: Address(context.language, .run(hash, model.page)),
      fields: [Page.Form.Field(name: "search", label: words.field, choices: [], chosen: model.search)], button: words.button)
    return page
  }
}
