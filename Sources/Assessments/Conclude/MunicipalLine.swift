import Dispersal
import Dossiers
public import Vocabulary

/// The line of the municipality put forward: the places that fall to it today, and what each variant changes of them.
public struct MunicipalLine: Sendable, Hashable, Codable {
  /// Places that fall to it at one date.
  public struct Need: Sendable, Hashable, Codable {
    /// `nil` where the dossier gives the need without a month.
    public var month: CalendarMonth?
    /// At the median need, and at the 5th and 95th percentile of it where they are known.
    public var places: Int
    public var low: Int?
    public var high: Int?
  }

  /// What a variant changes; `nil` where the chain was not asked about it, which is not the same as nothing.
  public struct Change: Sendable, Hashable, Codable {
    public var variant: VariantID
    /// Places at the first and at the later date, as mean differences from today's law; 0 where it stays the same.
    public var first: Int?
    public var later: Int?
  }

  public var municipality: MunicipalityCode
  public var name: String
  /// Under today's law, or at the need that the dossier gives; one a date.
  public var needs: [Need]
  /// In the order of the variants, today's law left out; empty where the dossier gives the need.
  public var changes: [Change]
}

extension PlaceDossier {
  /// The line of a municipality in an assessment; `nil` where there is no such municipality or the places were not asked.
  public func municipalLine(of code: MunicipalityCode, in assessment: Assessment) -> MunicipalLine? {
    guard let index = plan.municipalities.firstIndex(where: { $0.code == code }), let today = assessment.places else { return nil }
    let needs = today.dates.map { date in
      MunicipalLine.Need(
        month: date.month, places: date.municipalities[index], low: date.municipalitiesLow?[index], high: date.municipalitiesHigh?[index])
    }
    func change(_ answer: VariantAssessment) -> MunicipalLine.Change {
      let own = answer.places
      return MunicipalLine.Change(
        variant: answer.variant.id, first: own?.first.change?.municipalities[index],
        later: own?.later.change?.municipalities[index])
    }
    let others = places.needMonth == nil ? [] : assessment.variants.filter { $0.variant.id != dossier.baseline }
    return MunicipalLine(municipality: code, name: plan.municipalities[index].name, needs: needs, changes: others.map(change))
  }

  /// The municipality put forward where none is asked for: the one with the most inhabitants, of equal ones the first.
  public var largestMunicipality: MunicipalityCode? {
    plan.municipalities.enumerated().max { ($0.element.population, -$0.offset) < ($1.element.population, -$1.offset) }?.element.code
  }
}
