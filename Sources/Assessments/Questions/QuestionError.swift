public import Vocabulary

/// A question that cannot be answered as it was asked.
public enum QuestionError: Explained, Sendable, Hashable {
  /// A row names a municipality that lies in another province than the one at the table.
  case outsideProvince(municipality: String, province: String)
  /// Staff chose a site that cannot take the family.
  case cannotTake(site: SiteID, family: FamilyID)
  /// The dossier has no key of that year; those that it has.
  case noKey(year: Int, years: [Int])
  /// The municipalities have no wealth score, so no key can use it.
  case noWealth
  /// The families that staff chose a site for do not fit there together.
  case choicesDoNotFit
}
