/// What a municipality counts as that is not in a report of offers, or has no number there.
///
/// Assumption: nobody knows what it offers; the sheet says so, and how many there are.
public enum MissingOffer: String, Sendable, Hashable, Codable, CaseIterable {
  /// It offers exactly its share, so that only who is in the report can fall short.
  case offerTheirShare = "offer-their-share"
  /// It offers no place.
  case offerNothing = "offer-nothing"
}
