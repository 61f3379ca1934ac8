public import Vocabulary

/// A placement that cannot be computed, with the reason.
///
/// Families and sites are positions from 0; the sentence counts them from 1.
public enum PlacementError: Explained, Sendable, Hashable {
  /// An empty list of families.
  case noFamilies
  /// An empty list of sites, which is another matter than sites without capacity.
  case noSites
  /// A family with fewer than 1 or more than 100 members.
  case familySize(family: Int, size: Int)
  /// A site with fewer than 0 or more than 1,000,000 places or beds.
  case capacity(site: Int, capacity: Int)
  /// A score below 0 or above `PlacementProblem.scoreLimit`; a pair that is not possible has none.
  case score(family: Int, site: Int, score: Int)
  /// A family with more or fewer scores than there are sites.
  case scores(family: Int, scores: Int, sites: Int)
  /// More pairs of a family and a site than are kept in memory.
  case tooLarge(pairs: Int, limit: Int)
  /// Fewer pupils than none, or more than the family has members.
  case pupils(family: Int, pupils: Int, size: Int)
  /// A site with fewer than 0 or more than 1,000,000 school places.
  case schoolPlaces(site: Int, places: Int)
}

extension PlacementError: CustomStringConvertible {
  /// The English half of `sentence`.
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  ///
  /// In Dutch and in English, with the numbers of the case.
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
    case .scores(let family, let scores, let sites):
      Phrase(
        nl: "Gezin \(family + 1) heeft \(scores) scores bij \(sites) locaties; geef er één per locatie.",
        en: "Family \(family + 1) has \(scores) scores at \(sites) sites; give one for each site.")
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
