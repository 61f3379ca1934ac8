/// What should stand where something of another form was found; its words stand in `ExpectedForm+Names.swift`.
public enum ExpectedForm: Sendable, Hashable {
  /// An address on the web.
  case address
  /// A question for a lawyer has at least two answers.
  case answers
  /// A lever, a comparison and a value.
  case condition
  case court, date
  /// A day of a month that has it.
  case existingDay
  case ecli, flag, keys
  /// The code of a language in two small letters.
  case languageCode
  /// How later rulings stand to a ruling.
  case laterStatus
  case list, month
  /// The form of codes that the dossier declares, with # for a digit.
  case municipalityCode(pattern: String)
  /// A name in which something can be looked up.
  case nameWithLetters
  case number
  /// A day, month, quarter or year.
  case period
  case quarter
  /// A low and a high end.
  case range
  /// A row of a sheet with as many values as its head has columns.
  case row(values: Int)
  case state, text
  case values(count: Int)
}
