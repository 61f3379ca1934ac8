import Assessments
import Dispersal
import Dossiers
import Vocabulary

/// What the page on places reads: its sheets, or the municipalities that a search finds.
struct PlacesModel: Sendable {
  let sheet: SheetModel
  /// What is searched for; `nil` where all are shown.
  let search: String?
  /// Those found, in the order in which they are shown.
  let found: [MunicipalityCode]

  /// Throws `WorkbenchError.notAsked` in a dossier without places, and what is wrong with the run.
  init(_ name: String, _ search: String?, _ context: PageContext) throws {
    sheet = try SheetModel(name, .places, context)
    self.search = search
    let municipalities = try sheet.run.dossier.withPlaces.plan.municipalities
    found = search.map { MunicipalitySearch(municipalities.map { (code: $0.code, name: $0.name) }).found($0) } ?? []
  }
}
