public import Vocabulary

/// Families to be placed whole on sites with capacities, by a score of every pair.
public struct PlacementProblem: Sendable {
  /// What a family takes up: one place each, or as many beds as it has members.
  public enum Unit: Sendable, Hashable { case family, person }

  /// Marks a pair that is not possible.
  public static let impossible: Int16 = -30_000
  /// Greatest score of a pair; lower than what placing one more person is worth.
  public static let scoreLimit = 1999
  /// Worth of a person placed, above any score, so that nobody is left out for the sake of a better match.
  public static let placedWorth = 2000

  /// Members of each family.
  public var sizes: [Int]
  /// Places for families, or beds, of each site.
  public var capacities: [Int]
  public var unit: Unit
  /// A row per family, a column per site: 0…`scoreLimit`, or `impossible`.
  public private(set) var scores: [Int16]
  /// Children of school age of each family, and school places of each site; both empty where schools set no limit.
  public private(set) var pupils: [Int] = []
  public private(set) var schoolPlaces: [Int] = []

  public var families: Int { sizes.count }
  public var sites: Int { capacities.count }

  /// `score` gives the score of a family and a site, `nil` where the pair is not possible. Throws `PlacementError`, the first of all faults.
  public init(sizes: [Int], capacities: [Int], unit: Unit, score: (_ family: Int, _ site: Int) -> Int?) throws(PlacementError) {
    guard !sizes.isEmpty else { throw .noFamilies }
    guard !capacities.isEmpty else { throw .noSites }
    for (family, size) in sizes.enumerated() where !(1...100).contains(size) { throw .familySize(family: family, size: size) }
    for (site, capacity) in capacities.enumerated() where !(0...1_000_000).contains(capacity) { throw .capacity(site: site, capacity: capacity) }
    guard sizes.count * capacities.count <= 400_000_000 else { throw .tooLarge(pairs: sizes.count * capacities.count, limit: 400_000_000) }
    var scores = [Int16](repeating: Self.impossible, count: sizes.count * capacities.count)
    for family in sizes.indices {
      for site in capacities.indices {
        guard unit == .family || sizes[family] <= capacities[site], let value = score(family, site) else { continue }
        guard (0...Self.scoreLimit).contains(value) else { throw .score(family: family, site: site, score: value) }
        scores[family * capacities.count + site] = Int16(value)
      }
    }
    self.sizes = sizes
    self.capacities = capacities
    self.unit = unit
    self.scores = scores
  }

  /// The same where sites also have so many school places; needs the unit `person`. Throws `PlacementError`.
  public func withSchools(pupils: [Int], places: [Int]) throws(PlacementError) -> PlacementProblem {
    precondition(unit == .person && pupils.count == families && places.count == sites, "pupils of every family, places of every site")
    for (family, own) in pupils.enumerated() where !(0...sizes[family]).contains(own) {
      throw .pupils(family: family, pupils: own, size: sizes[family])
    }
    for (site, own) in places.enumerated() where !(0...1_000_000).contains(own) { throw .schoolPlaces(site: site, places: own) }
    var copy = self
    copy.pupils = pupils
    // As many school places as beds, or as there are pupils, are no limit.
    let all = pupils.reduce(0, +)
    copy.schoolPlaces = zip(places, capacities).map { $0 >= all ? $1 : min($0, $1) }
    for family in 0..<families {
      for site in 0..<sites where pupils[family] > copy.schoolPlaces[site] { copy.scores[family * sites + site] = Self.impossible }
    }
    return copy
  }

  /// Some of the families on some of the sites, with what is left of their beds and school places.
  func part(families: [Int], sites: [Int], beds: [Int], schoolPlaces: [Int]) throws(PlacementError) -> PlacementProblem {
    let part = try PlacementProblem(
      sizes: families.map { sizes[$0] }, capacities: sites.map { beds[$0] }, unit: unit, score: { score(families[$0], sites[$1]) })
    return pupils.isEmpty ? part : try part.withSchools(pupils: families.map { pupils[$0] }, places: sites.map { schoolPlaces[$0] })
  }

  /// School places of a site where they are a limit, else 0: a second capacity that cannot bind only costs time and memory.
  public func seats(_ site: Int) -> Int { hasSchoolLimit(site) ? schoolPlaces[site] : 0 }

  /// What a family takes of them.
  public func pupils(_ family: Int, at site: Int) -> Int { hasSchoolLimit(site) ? pupils[family] : 0 }

  @inline(__always)
  private func hasSchoolLimit(_ site: Int) -> Bool { !schoolPlaces.isEmpty && schoolPlaces[site] < capacities[site] }

  /// What the family takes up.
  public func demand(_ family: Int) -> Int { unit == .family ? 1 : sizes[family] }

  /// The score of a pair; `nil` where it is not possible.
  public func score(_ family: Int, _ site: Int) -> Int? {
    let value = scores[family * sites + site]
    return value < 0 ? nil : Int(value)
  }

  /// Families that no site can take.
  public var unplaceable: [Int] { (0..<families).filter { family in (0..<sites).allSatisfy { scores[family * sites + $0] < 0 } } }
}

/// A placement that cannot be computed, with the reason.
public enum PlacementError: Explained, Sendable, Hashable {
  case noFamilies
  case noSites
  case familySize(family: Int, size: Int)
  case capacity(site: Int, capacity: Int)
  case score(family: Int, site: Int, score: Int)
  case tooLarge(pairs: Int, limit: Int)
  case pupils(family: Int, pupils: Int, size: Int)
  case schoolPlaces(site: Int, places: Int)
}

extension PlacementError: CustomStringConvertible {
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noFamilies:
      Phrase(nl: "Er zijn geen gezinnen om te plaatsen; geef er ten minste één.", en: "There are no families to place; give at least one.")
    case .noSites: Phrase(nl: "Er zijn geen locaties; geef er ten minste één.", en: "There are no sites; give at least one.")
    case .familySize(let family, let size):
      Phrase(
        nl: "Gezin \(family + 1) heeft \(size) leden; een gezin heeft er 1 tot 100.",
        en: "Family \(family + 1) has \(size) members; a family has 1 to 100.")
    case .capacity(let site, let capacity):
      Phrase(
        nl: "Locatie \(site + 1) heeft een capaciteit van \(capacity); die moet 0 tot 1.000.000 zijn.",
        en: "Site \(site + 1) has a capacity of \(capacity); it must be 0 to 1,000,000.")
    case .score(let family, let site, let score):
      Phrase(
        nl: "Gezin \(family + 1) en locatie \(site + 1) hebben een score van \(score); een score loopt van 0 tot \(PlacementProblem.scoreLimit).",
        en: "Family \(family + 1) and site \(site + 1) have a score of \(score); scores go from 0 to \(PlacementProblem.scoreLimit).")
    case .pupils(let family, let pupils, let size):
      Phrase(
        nl: "Gezin \(family + 1) telt \(size) mensen en zou \(pupils) schoolgaande kinderen hebben; dat moet 0 tot \(size) zijn.",
        en: "Family \(family + 1) has \(size) members and would have \(pupils) children of school age; that must be 0 to \(size).")
    case .schoolPlaces(let site, let places):
      Phrase(
        nl: "Locatie \(site + 1) heeft \(places) schoolplaatsen; dat moet 0 tot 1.000.000 zijn.",
        en: "Site \(site + 1) has \(places) school places; that must be 0 to 1,000,000.")
    case .tooLarge(let pairs, let limit):
      Phrase(
        nl:
          "Er zijn \(pairs) combinaties van een gezin en een locatie; het zoeken kan er hoogstens \(limit) aan. Plaats in delen, per provincie of "
          + "per week.",
        en:
          "There are \(pairs) pairs of a family and a site; the search takes up to \(limit). Place in parts, by province or by week.")
    }
  }
}

/// Where each family goes.
public struct Placement: Sendable, Hashable {
  /// Position of the site per family; `nil` where it found no place.
  public var sites: [Int?]
  /// Sum over the families placed of `placedWorth` per person (per family where one takes one place) and the score.
  public var objective: Int
  /// No placement has a greater objective.
  public var bound: Int
  public var people: Int
  public var score: Int

  /// How far the score can be below the best, as a share of it; 0 where it is proved to be the best.
  public var gap: Double { score > 0 ? Double(bound - objective) / Double(score) : 0 }

  init(_ sites: [Int?], of problem: PlacementProblem, bound: Int) {
    self.sites = sites
    self.bound = bound
    (people, score, objective) = (0, 0, 0)
    for (family, site) in sites.enumerated() {
      guard let site, let own = problem.score(family, site) else { continue }
      people += problem.sizes[family]
      score += own
      objective += PlacementProblem.placedWorth * problem.demand(family) + own
    }
  }

  /// Sites that are overfull, in beds or in school places, by position; empty for a placement that can be carried out.
  public func overfull(in problem: PlacementProblem) -> [Int] {
    var used = problem.capacities.map { _ in 0 }
    for (family, site) in sites.enumerated() { if let site { used[site] += problem.demand(family) } }
    var pupils = problem.capacities.map { _ in 0 }
    for (family, site) in sites.enumerated() { if let site { pupils[site] += problem.pupils(family, at: site) } }
    return used.indices.filter { used[$0] > problem.capacities[$0] || pupils[$0] > problem.seats($0) }
  }
}
