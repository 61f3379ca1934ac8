import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// Where people go, with a search that works without script: its answer is an address with the municipalities found, in a list and on the map.
struct PlacesView: Sendable {
  let model: PlacesModel
  let context: PageContext
  private var words: PlacesPageWords { PlacesPageWords(context.language) }
  private var run: StoredRun { model.sheet.run }

  /// Throws where the dossier has no places.
  func page() throws -> Page {
    var page = try model.search.map(found) ?? SheetView(model: model.sheet, context: context).page
    page.search = Page.Form(
      title: AreaNaming(run.dossier.places?.territory, context.language)?.words(words.search) ?? words.search,
      address: Address(context.language, .run(run.summary.id.hash, .places)),
      fields: [Page.Form.Field(name: "search", label: words.field, choices: [], chosen: model.search)], button: words.button)
    return page
  }

  private func found(_ search: String) throws -> Page {
    guard let places = PlacesSheet(run.assessment, of: run.dossier, language: context.language) else { throw WorkbenchError.notAsked }
    let sheet = places.found(model.found, search: search).naming(areasOf: run.dossier.places?.territory, in: context.language)
    let command = "polder report \(run.summary.id) --part \(RunPart.places.rawValue) --language \(context.language.rawValue)"
    var page = Page(context, title: sheet.title, sheets: [sheet], command: command).framed(by: run, context)
    page.breadcrumbs.append(context.link(RunPage.places.name[context.language], to: .run(run.summary.id.hash, .places)))
    return page
  }
}
