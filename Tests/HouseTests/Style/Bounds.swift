/// How many places in Sources break a rule of the style today. A smaller count must be written here; a larger one fails. The share of doc comments goes the
/// other way: a larger one must be written here, and a smaller one fails.
enum Bounds {
  /// Functions of more than 40 lines.
  static let longFunctions = 0
  /// Computed properties of more than 40 lines: two tables of a line a case over the acts of a table, and the sentences on what its rules refuse.
  static let longProperties = 3
  /// Functions with more than five parameters: the initialiser of a referral.
  static let manyParameters = 1
  /// Lines of more than 150 characters; all are sentences for people.
  static let longLines = 0
  /// Switches with a `default`.
  static let defaults = 5
  /// Cases that take all the rest; all are over numbers, bytes, characters, texts and errors of others, and none over cases of ours.
  static let catchAlls = 19
  /// Names, codes and dates of one country.
  static let countryWords = 0
  /// Files that are named neither as their type nor as a verb.
  static let strangeNames = 0

  /// Doc comments among the lines of each engine, in per cent.
  static let documentedPercent = ["AsylumChain": 22, "LegalReview": 20, "Negotiation": 22, "Dispersal": 23, "Placement": 21]
}
