import Vocabulary

extension FileNode {
  /// The text that stands there; `nil` where it is none, which is reported, so that nothing more is said of it.
  func writtenText(_ inspection: Inspection) -> String? {
    if case .scalar(let text, _) = content { return text }
    inspection.report(.wrongForm(expected: .text, found: shown), at: place)
    return nil
  }

  func text(_ inspection: Inspection) -> String { writtenText(inspection) ?? "" }

  func list(_ inspection: Inspection) -> [FileNode] {
    if case .list(let items) = content { return items }
    if isNull { return [] }
    inspection.report(.wrongForm(expected: .list, found: shown), at: place)
    return []
  }

  func entries(_ inspection: Inspection) -> [Entry] {
    if case .map(let entries) = content { return entries }
    if isNull { return [] }
    inspection.report(.wrongForm(expected: .keys, found: shown), at: place)
    return []
  }

  /// A text in both languages; a text that is the same in both may stand alone.
  func phrase(_ inspection: Inspection) -> Phrase {
    if case .scalar(let text, _) = content { return Phrase(same: text) }
    let codes = inspection.languages.isEmpty ? Language.allCases.map(\.rawValue) : inspection.languages
    let fields = Fields(self, allowed: codes + Language.allCases.map(\.rawValue).filter { !codes.contains($0) }, inspection)
    for code in codes where (fields[code].map { $0.isNull } ?? true) {
      inspection.report(Language(rawValue: code).map { .missingText(language: $0) } ?? .missingKey(key: code), at: place)
    }
    func text(_ language: Language) -> String {
      if let own = fields[language.rawValue], !own.isNull { return own.text(inspection) }
      guard !inspection.requires(language), let first = codes.first else { return "" }
      inspection.fallBack(language, at: place)
      return fields.text(first)
    }
    return Phrase(nl: text(.nl), en: text(.en))
  }

  /// The number that stands there; `nil` where it cannot be read, which is reported.
  func writtenNumber(as kind: WrittenNumber.Kind, _ inspection: Inspection) -> Double? {
    guard case .scalar(let text, false) = content else {
      inspection.report(.wrongForm(expected: .number, found: shown), at: place)
      return nil
    }
    do { return try WrittenNumber.read(text, as: kind) } catch {
      inspection.report(Problem.Fault(error), at: place)
      return nil
    }
  }

  /// A number as it stands, or 0 where it cannot be read, which is reported.
  func number(_ inspection: Inspection, as kind: WrittenNumber.Kind = .quantity) -> Double { writtenNumber(as: kind, inspection) ?? 0 }

  /// A whole number within a range; `nil` where it is none, which is reported.
  func wholeNumber(_ name: String, in range: ClosedRange<Int>, _ inspection: Inspection) -> Int? {
    guard let number = writtenNumber(as: .whole, inspection) else { return nil }
    guard range.contains(Int(number)) else {
      inspection.report(.outOfRange(name: name, value: shown, low: "\(range.lowerBound)", high: "\(range.upperBound)"), at: place)
      return nil
    }
    return Int(number)
  }

  /// A whole number within a range; its lower bound where it is none, which is reported.
  func integer(_ name: String, in range: ClosedRange<Int>, _ inspection: Inspection) -> Int {
    wholeNumber(name, in: range, inspection) ?? range.lowerBound
  }

  func flag(_ inspection: Inspection) -> Bool {
    if case .scalar(let text, false) = content, text == "true" || text == "false" { return text == "true" }
    inspection.report(.wrongForm(expected: .flag, found: shown), at: place)
    return false
  }

  func date(_ inspection: Inspection) -> CalendarDate? {
    if isNull { return nil }
    if case .scalar(let text, _) = content, let date = CalendarDate(text) { return date }
    inspection.report(.wrongForm(expected: .date, found: shown), at: place)
    return nil
  }

  func month(_ inspection: Inspection) -> CalendarMonth? {
    if case .scalar(let text, _) = content, let month = CalendarMonth(text) { return month }
    inspection.report(.wrongForm(expected: .month, found: shown), at: place)
    return nil
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type, _ inspection: Inspection) -> Value? where Value.RawValue == String {
    guard let text = writtenText(inspection) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    inspection.report(.notOneOf(value: text, near: nearest(to: text, among: allowed), allowed: allowed), at: place)
    return nil
  }

  /// One of the listed names.
  func name(of kind: NameKind, among names: [String], _ inspection: Inspection) -> String? {
    guard let text = writtenText(inspection) else { return nil }
    if names.contains(text) { return text }
    inspection.report(.unknownName(kind: kind, name: text, near: nearest(to: text, among: names)), at: place)
    return nil
  }

  /// The value of a lever, checked against its form, range and choices.
  func leverValue(of lever: Lever, _ inspection: Inspection) -> LeverValue {
    if isNull { return .unknown }
    switch lever.form {
    case .number:
      if case .scalar("none", _) = content { return .absent }
      // Not unknown: a value that cannot be read is one problem, and no lever that needs it is told to be alone.
      guard let number = writtenNumber(as: lever.numberKind, inspection) else { return .number(lever.minimum ?? 0) }
      if number < lever.minimum ?? -1e15 || number > lever.maximum ?? 1e15 {
        inspection.report(
          .outOfRange(
            name: lever.id.rawValue, value: shown, low: LeverValue.number(lever.minimum ?? -1e15).description,
            high: LeverValue.number(lever.maximum ?? 1e15).description), at: place)
      }
      return .number(number)
    case .bool: return .flag(flag(inspection))
    case .choice:
      guard let text = writtenText(inspection) else { return .choice("") }
      checkChoice(text, of: lever, inspection)
      return .choice(text)
    case .set:
      let members = list(inspection).compactMap { $0.writtenText(inspection) }
      for member in members { checkChoice(member, of: lever, inspection) }
      return .set(members)
    case .text:
      if case .scalar("none", _) = content { return .absent }
      // A suspension without end is the one date that never comes.
      if lever.id == LeverKey.suspendedUntil.id, case .scalar(LeverValue.never, _) = content { return .number(.infinity) }
      return .choice(text(inspection))
    }
  }

  private func checkChoice(_ text: String, of lever: Lever, _ inspection: Inspection) {
    let allowed = lever.choices.map(\.id)
    guard !allowed.contains(text) else { return }
    inspection.report(.notOneOf(value: text, near: nearest(to: text, among: allowed), allowed: allowed), at: place)
  }
}
