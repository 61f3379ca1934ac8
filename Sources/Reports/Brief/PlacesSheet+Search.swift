import Assessments
import Dispersal
import Dossiers
public import Vocabulary

extension PlacesSheet {
  /// What a search found, in their order: the places of each with a link to its letter, and all of them on the map.
  public func found(_ codes: [MunicipalityCode], search: String) -> Sheet {
    let words = PlacesSearchWords(language: language)
    let positions = codes.compactMap { code in plan.municipalities.firstIndex { $0.code == code } }
    let shown: [Block] =
      positions.isEmpty ? [] : [.table(municipalityTable(of: positions))] + [map(marking: codes)].compactMap { $0 }.map(Block.chart)
    return Sheet(
      id: "found", title: words.title(search),
      blocks: [.lead(words.lead(positions.count, search)), .paragraph(words.how(isFound: !positions.isEmpty))] + shown)
  }
}
