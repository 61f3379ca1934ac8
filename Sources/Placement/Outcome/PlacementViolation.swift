/// Something that must hold of every placement and does not, with the numbers.
///
/// Families and sites are positions in the problem, from 0.
public enum PlacementViolation: Sendable, Hashable {
  /// There are not as many answers as families: one is missing, or there are two for one.
  case notOneAnswerEach(families: Int, answers: Int)
  /// A family is at a place that is not in the list of sites.
  case noSuchSite(family: Int, site: Int)
  /// A family is at a site that cannot take it.
  case notPossible(family: Int, site: Int)
  /// A site has more people, or families where one takes one place, than beds or places.
  case tooFull(site: Int, taken: Int, capacity: Int)
  /// A site has more children of school age than school places.
  case tooManyPupils(site: Int, pupils: Int, schoolPlaces: Int)
  /// The scores add up to something else than is said, in points.
  case wrongScore(said: Int, counted: Int)
  /// The people placed add up to something else than is said.
  case wrongPeople(said: Int, counted: Int)
  /// The worth adds up to something else than is said.
  case wrongObjective(said: Int, counted: Int)
  /// The worth is above a bound that no placement exceeds.
  case aboveBound(objective: Int, bound: Int)
}
