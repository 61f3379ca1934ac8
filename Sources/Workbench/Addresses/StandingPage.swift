/// A page that is the same whatever is in the store, by the word of its address.
enum StandingPage: String, Sendable, Hashable, CaseIterable {
  case glossary
  case aboutTheModel = "about-the-model"
  case accessibility
  /// How a night at a table is run.
  case secretary
}
