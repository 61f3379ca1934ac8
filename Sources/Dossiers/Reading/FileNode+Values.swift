import Vocabulary

extension FileNode {
  /// The text that stands there; `nil` where it is none, which is reported, so that nothing more is said of it.
  func writtenText(_ reading: Reading) -> String? {
    if case .scalar(let text, _) = content { return text }
    reading.report(.wrongForm(expected: .text, found: shown), at: place)
    return nil
  }

  func text(_ reading: Reading) -> String { writtenText(reading) ?? "" }

  func list(_ reading: Reading) -> [FileNode] {
    if case .list(let items) = content { return items }
    if isNull { return [] }
    reading.report(.wrongForm(expected: .list, found: shown), at: place)
    return []
  }

  func entries(_ reading: Reading) -> [Entry] {
    if case .map(let entries) = content { return entries }
    if isNull { return [] }
    reading.report(.wrongForm(expected: .keys, found: shown), at: place)
    return []
  }

  /// A text in both languages; a text that is the same in both may stand alone.
  func phrase(_ reading: Reading) -> Phrase {
    if case .scalar(let text, _) = content { return Phrase(same: text) }
    let fields = Fields(self, allowed: ["nl", "en"], reading)
    for language in Language.allCases where (fields[language.rawValue].map { $0.isNull } ?? true) {
      reading.report(.missingText(language: language), at: place)
    }
    return Phrase(nl: fields.text("nl"), en: fields.text("en"))
  }

  /// The number that stands there; `nil` where it cannot be read, which is reported.
  func writtenNumber(as kind: WrittenNumber.Kind, _ reading: Reading) -> Double? {
    guard case .scalar(let text, false) = content else {
      reading.report(.wrongForm(expected: .number, found: shown), at: place)
      return nil
    }
    do { return try WrittenNumber.read(text, as: kind) } catch {
      reading.report(Problem.Fault(error), at: place)
      return nil
    }
  }

  /// A number as it stands, or 0 where it cannot be read, which is reported.
  func number(_ reading: Reading, as kind: WrittenNumber.Kind = .quantity) -> Double { writtenNumber(as: kind, reading) ?? 0 }

  /// A whole number within a range; `nil` where it is none, which is reported.
  func wholeNumber(_ name: String, in range: ClosedRange<Int>, _ reading: Reading) -> Int? {
    guard let number = writtenNumber(as: .whole, reading) else { return nil }
    guard range.contains(Int(number)) else {
      reading.report(.outOfRange(name: name, value: shown, low: "\(range.lowerBound)", high: "\(range.upperBound)"), at: place)
      return nil
    }
    return Int(number)
  }

  /// A whole number within a range; its lower bound where it is none, which is reported.
  func integer(_ name: String, in range: ClosedRange<Int>, _ reading: Reading) -> Int { wholeNumber(name, in: range, reading) ?? range.lowerBound }

  func flag(_ reading: Reading) -> Bool {
    if case .scalar(let text, false) = content, text == "true" || text == "false" { return text == "true" }
    reading.report(.wrongForm(expected: .flag, found: shown), at: place)
    return false
  }

  func date(_ reading: Reading) -> CalendarDate? {
    if isNull { return nil }
    if case .scalar(let text, _) = content, let date = CalendarDate(text) { return date }
    reading.report(.wrongForm(expected: .date, found: shown), at: place)
    return nil
  }

  func month(_ reading: Reading) -> CalendarMonth? {
    if case .scalar(let text, _) = content, let month = CalendarMonth(text) { return month }
    reading.report(.wrongForm(expected: .month, found: shown), at: place)
    return nil
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type, _ reading: Reading) -> Value? where Value.RawValue == String {
    guard let text = writtenText(reading) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    reading.report(.notOneOf(value: text, near: nearest(to: text, among: allowed), allowed: allowed), at: place)
    return nil
  }

  /// One of the listed names.
  func name(of kind: NameKind, among names: [String], _ reading: Reading) -> String? {
    guard let text = writtenText(reading) else { return nil }
    if names.contains(text) { return text }
    reading.report(.unknownName(kind: kind, name: text, near: nearest(to: text, among: names)), at: place)
    return nil
  }

  /// The value of a lever, checked against its form, range and choices.
  func leverValue(of lever: Lever, _ reading: Reading) -> LeverValue {
    if isNull { return .unknown }
    switch lever.form {
    case .number:
      if case .scalar("none", _) = content { return .absent }
      // Not unknown: a value that cannot be read is one problem, and no lever that needs it is told to be alone.
      guard let number = writtenNumber(as: lever.numberKind, reading) else { return .number(lever.minimum ?? 0) }
      if number < lever.minimum ?? -1e15 || number > lever.maximum ?? 1e15 {
        reading.report(
          .outOfRange(
            name: lever.id.rawValue, value: shown, low: LeverValue.number(lever.minimum ?? -1e15).description,
            high: LeverValue.number(lever.maximum ?? 1e15).description), at: place)
      }
      return .number(number)
    case .bool: return .flag(flag(reading))
    case .choice:
      guard let text = writtenText(reading) else { return .choice("") }
      checkChoice(text, of: lever, reading)
      return .choice(text)
    case .set:
      let members = list(reading).compactMap { $0.writtenText(reading) }
      for member in members { checkChoice(member, of: lever, reading) }
      return .set(members)
    case .text:
      if case .scalar("none", _) = content { return .absent }
      return .choice(text(reading))
    }
  }

  private func checkChoice(_ text: String, of lever: Lever, _ reading: Reading) {
    let allowed = lever.choices.map(\.id)
    guard !allowed.contains(text) else { return }
    reading.report(.notOneOf(value: text, near: nearest(to: text, among: allowed), allowed: allowed), at: place)
  }
}
