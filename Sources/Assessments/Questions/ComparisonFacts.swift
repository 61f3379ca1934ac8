public import Dispersal
import Dossiers
public import Vocabulary

/// The tasks that a later cycle gave the provinces, beside those that each key gives for the same sum.
public struct ComparisonFacts: Sendable, Hashable, Codable {
  /// Places by a key, and how far that is off what was published.
  public struct Computed: Sendable, Hashable, Codable {
    public var places: Int
    /// Places over those published, less 1, as a share: 0.01 is one per cent more than published.
    public var deviationShare: Double
  }

  /// A province.
  public struct Row: Sendable, Hashable, Codable {
    public var province: String
    /// Places of its task as published.
    public var published: Int
    /// By population times wealth, and by population only.
    public var withWealth: Computed
    public var populationOnly: Computed
  }

  /// Sums of the places over all provinces.
  public struct Sums: Sendable, Hashable, Codable {
    public var published: Int
    public var withWealth: Int
    public var populationOnly: Int
  }

  /// What the published tasks are, and what to think of when comparing.
  public var note: Phrase
  /// In the order of the dossier.
  public var rows: [Row]
  /// The name of the whole, and its sums.
  public var territory: Phrase
  public var sums: Sums
  /// The largest deviation with wealth, up or down, as a share.
  public var worstShare: Double { rows.map { abs($0.withWealth.deviationShare) }.max() ?? 0 }
}

extension PlaceDossier {
  /// The later tasks beside what each key gives by the rule of the dossier; `nil` where the dossier has no later tasks. Throws `DispersalError`.
  public func comparison() throws(DispersalError) -> ComparisonFacts? {
    guard let later = places.laterTasks else { return nil }
    let need = later.tasks.reduce(0, +)
    let rich = try sharing(by: .populationWealth, rule: nil).plan.disperse(need).provinces
    let plain = try sharing(by: .population, rule: nil).plan.disperse(need).provinces
    func computed(_ places: Int, _ index: Int) -> ComparisonFacts.Computed {
      .init(places: places, deviationShare: Double(places) / Double(later.tasks[index]) - 1)
    }
    return ComparisonFacts(
      note: later.note,
      rows: plan.provinces.indices.map { index in
        .init(
          province: plan.provinces[index].name, published: later.tasks[index], withWealth: computed(rich[index], index),
          populationOnly: computed(plain[index], index))
      }, territory: places.territory.name, sums: .init(published: need, withWealth: rich.reduce(0, +), populationOnly: plain.reduce(0, +)))
  }
}
