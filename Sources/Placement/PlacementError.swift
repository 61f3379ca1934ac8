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
