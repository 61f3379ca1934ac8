import Dossiers
import Vocabulary

/// A clause of a condition while it is read: what stands before the comparison and behind it, and what is wrong so far.
struct ClauseReading {
  let reader: ConditionReader
  var name: ArraySlice<String>
  var tail: ArraySlice<String>
  let language: Language
  var faults: [ConditionFault] = []

  private var named: String { name.joined(separator: " ") }

  mutating func clause(_ comparison: SweepCondition.Comparison) -> SweepCondition.Clause? {
    let isDifference = ConditionWords.differences.contains { name.map { $0.lowercased() }.starts(with: $0) }
    if isDifference { name = name.dropFirst(2) }
    let (year, variant) = (year(), variant(isDifference))
    let measure = measure(year)
    let limit = limit(of: measure, isDifference: isDifference)
    if !tail.isEmpty { faults.append(.unread(tail.joined(separator: " "))) }
    guard let variant, let measure, let limit else { return nil }
    let term = SweepTerm(measure, under: variant, isDifference: isDifference)
    return SweepCondition.Clause(term: term, comparison: comparison, limit: limit)
  }

  /// Takes a year from the tail; `nil` where there is none.
  mutating func year() -> Int? {
    guard let place = tail.indices.dropLast().first(where: { ConditionWords.years.contains(tail[$0].lowercased()) && Int(tail[$0 + 1]) != nil })
    else { return nil }
    let year = Int(tail[place + 1])
    take(two: place)
    return year
  }

  private mutating func take(two place: Int) { tail = (tail[..<place] + tail[(place + 2)...])[...] }

  private mutating func variant(_ isDifference: Bool) -> VariantID? {
    let planned = isDifference ? Array(reader.variants.dropFirst()) : reader.variants
    guard let place = tail.indices.dropLast().first(where: { ConditionWords.variants.contains(tail[$0].lowercased()) }) else {
      faults.append(.noVariant(planned: planned))
      return nil
    }
    let name = tail[place + 1]
    take(two: place)
    guard let variant = reader.variants.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
      faults.append(.otherVariant(name, planned: planned))
      return nil
    }
    if isDifference, variant == reader.variants.first { faults.append(.differenceOfBaseline(variant)) }
    return variant
  }

  /// The measure of the name, of a series with a year and of a figure without one.
  mutating func measure(_ year: Int?) -> SweepMeasure? {
    let own = named.lowercased()
    let (figure, series) = (reader.names.figures.first { $0.name == own }?.kind, reader.names.series.first { $0.name == own }?.kind)
    let (first, last) = (reader.years.first ?? 0, reader.years.last ?? 0)
    guard figure != nil || series != nil else {
      faults.append(.unknownName(named, near: nearest(to: own, among: reader.names.series.map(\.name) + reader.names.figures.map(\.name))))
      return nil
    }
    guard let year else {
      if let figure { return .figure(figure) }
      faults.append(.noYear(named, first: first, last: last))
      return nil
    }
    guard let series else {
      faults.append(.yearOfFigure(named))
      return nil
    }
    guard reader.years.contains(year) else {
      faults.append(.otherYear(year, first: first, last: last))
      return nil
    }
    return .series(series, year: year)
  }

  /// Takes the number with its unit from the tail, in the unit of the measure.
  mutating func limit(of measure: SweepMeasure?, isDifference: Bool) -> Double? {
    var units: [String] = []
    if tail.first == "€", let unit = tail.popFirst() { units.append(unit) }
    guard let text = tail.first, var number = ConditionWords.number(text, language) else {
      faults.append(.noNumber(tail.first ?? ""))
      tail = []
      return nil
    }
    tail = tail.dropFirst()
    if ConditionWords.isOfTwoReadings(text, language) {
      let (own, other) = language == .nl ? (",", ".") : (".", ",")
      faults.append(.twoNumbers(text, asThousands: text.replacing(own, with: other), asDecimals: text + "0"))
    }
    if let word = tail.first, let scale = ConditionWords.scales[word.lowercased()] {
      number *= scale
      tail = tail.dropFirst()
    }
    while let word = tail.first, ConditionWords.units[word.lowercased()] != nil {
      units.append(word)
      tail = tail.dropFirst()
    }
    guard let measure else { return nil }
    for word in units where ConditionWords.units[word.lowercased()] != measure.unit {
      faults.append(.otherUnit(word, of: named, unit: measure.unit))
      return nil
    }
    guard measure.unit == .share else { return number }
    if !units.isEmpty { return number / 100 }
    guard (isDifference ? -1...1 : 0...1).contains(number) else {
      faults.append(.noShare(named))
      return nil
    }
    return number
  }
}
