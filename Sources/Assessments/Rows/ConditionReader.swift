public import Vocabulary

/// Reads a condition, or a measure alone, in somebody's words: `NAME above NUMBER in YEAR under VARIANT and …`, in Dutch or English.
///
/// A name with a year is that of a series, of which the mean over the year counts; without one it is that of a figure. The words of comparison say
/// how the number is written: 100,000 with “above”, 100.000 with “boven”.
public struct ConditionReader: Sendable {
  let names: SweepNames
  let variants: [VariantID]
  let years: [Int]
  /// How numbers are written behind a sign.
  let language: Language

  init(_ names: SweepNames, variants: [VariantID], years: [Int], language: Language) {
    (self.names, self.variants, self.years, self.language) = (names, variants, years, language)
  }

  /// For the sweep that some work is of.
  public init(_ names: SweepNames, of work: BlockWork, language: Language) {
    self.init(names, variants: work.plan.question.variants, years: work.chain.calendarYears.map(\.year), language: language)
  }

  /// A condition. Throws `ConditionFaults` with all that is wrong.
  public func condition(_ text: String) throws(ConditionFaults) -> SweepCondition {
    var words = Self.words(text)[...]
    var (faults, clauses): ([ConditionFault], [SweepCondition.Clause]) = ([], [])
    repeat {
      guard let place = ConditionWords.comparison(in: words) else {
        faults.append(.noComparison(words.isEmpty ? text : words.joined(separator: " ")))
        break
      }
      let end = words[place.end...].firstIndex { ConditionWords.joints.contains($0.lowercased()) } ?? words.endIndex
      var reading = ClauseReading(reader: self, name: words[..<place.start], tail: words[place.end..<end], language: place.language ?? language)
      if let clause = reading.clause(place.comparison) { clauses.append(clause) }
      faults += reading.faults
      guard end < words.endIndex else { break }
      words = words[(end + 1)...]
    } while true
    guard faults.isEmpty else { throw ConditionFaults(faults: faults) }
    return SweepCondition(clauses: clauses)
  }

  /// A measure alone: a name, with a year for a series. Throws `ConditionFaults`.
  public func measure(_ text: String) throws(ConditionFaults) -> SweepMeasure {
    let words = Self.words(text)[...]
    let place = words.indices.dropLast().last { ConditionWords.years.contains(words[$0].lowercased()) && Int(words[$0 + 1]) != nil }
    var reading = ClauseReading(
      reader: self, name: words[..<(place ?? words.endIndex)], tail: words[(place ?? words.endIndex)...], language: language)
    guard let measure = reading.measure(reading.year()), reading.faults.isEmpty else { throw ConditionFaults(faults: reading.faults) }
    return measure
  }

  /// A number of a measure, with its unit. Throws `ConditionFaults`.
  public func number(_ text: String, of measure: SweepMeasure, called name: String) throws(ConditionFaults) -> Double {
    var reading = ClauseReading(reader: self, name: [name], tail: Self.words(text)[...], language: language)
    let number = reading.limit(of: measure, isDifference: false)
    if !reading.tail.isEmpty { reading.faults.append(.unread(reading.tail.joined(separator: " "))) }
    guard let number, reading.faults.isEmpty else { throw ConditionFaults(faults: reading.faults) }
    return number
  }

  private static func words(_ text: String) -> [String] {
    text.replacing("%", with: " % ").replacing("€", with: " € ").replacing(/[<>]=?/) { " \($0.output) " }.split(whereSeparator: \.isWhitespace)
      .map(String.init)
  }
}
