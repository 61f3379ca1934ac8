import Dossiers
import Talks
import Vocabulary

/// Values of one field.
extension ActReading {
  func text(_ field: ActField) -> String { values[field] ?? "" }

  /// Lines that are not empty, with their numbers.
  func lines(_ field: ActField) -> [(number: Int, text: String)] {
    text(field).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0.offset + 1, String($0.element).trimmed) }
      .filter { !$0.1.isEmpty }
  }

  /// An instant by the clocks of the table; `nil` where nothing was written, and where what was written is none, which is noted.
  mutating func moment(_ field: ActField) -> Instant? {
    guard let text = values[field] else { return nil }
    do { return Instant(seconds: try clock.instant(written: text)) } catch {
      note(.moment(error), field)
      return nil
    }
  }

  mutating func number(_ field: ActField) -> Int? {
    guard let text = values[field] else { return nil }
    guard text.utf8.count < 16, let number = Int(text) else {
      note(.noNumber(String(text.prefix(40))), field)
      return nil
    }
    return number
  }

  mutating func date(_ field: ActField) -> CalendarDate? {
    guard let text = values[field] else { return nil }
    let date = CalendarDate(text)
    if date == nil { note(.noDate(String(text.prefix(40))), field) }
    return date
  }

  /// One of the words of a type.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ field: ActField, as _: Word.Type) -> Word? where Word.RawValue == String {
    guard let text = values[field] else { return nil }
    let word = Word(rawValue: text)
    if word == nil { note(.notOneOf(String(text.prefix(40)), allowed: Word.allCases.map(\.rawValue)), field) }
    return word
  }

  /// A seat of the table.
  mutating func seat(_ field: ActField) -> SeatID? { values[field].flatMap { seat($0, field) } }

  mutating func seat(_ text: String, _ field: ActField) -> SeatID? {
    if let found = state.seated(SeatID(text)) { return found.seat.id }
    note(.notOneOf(String(text.prefix(40)), allowed: state.seats.map(\.seat.id.rawValue)), field)
    return nil
  }
}

/// Things of the table, by number or by name.
extension ActReading {
  mutating func proposal(_ field: ActField = .about) -> TableState.Proposal? { found(field, state.proposals, id: \.id.rawValue, number: \.number) }

  mutating func amendment() -> TableState.Amendment? { found(.about, state.amendments, letter: "a", id: \.id.rawValue, number: \.number) }

  mutating func round() -> TableState.Round? { found(.about, state.rounds, letter: "r", id: \.id.rawValue, number: \.number) }

  mutating func vote() -> TableState.Vote? { found(.about, state.votes, letter: "v", id: \.id.rawValue, number: \.number) }

  mutating func session() -> TableState.Session? { found(.about, state.sessions, letter: "s", id: \.id.rawValue, number: \.number) }

  /// A referral by its name, or by the number of its proposal: of those the ones that wait for this seat.
  mutating func referral() -> TableState.Referral? {
    let waiting = state.referrals.filter { $0.answer == nil && $0.facts.to == own }
    if let text = values[.about], let named = state.referrals.first(where: { $0.id.rawValue == text }) { return named }
    return found(.about, waiting, id: \.id.rawValue) { [state] in state.proposal($0.facts.proposal)?.number ?? 0 }
  }

  /// A proposal by its newest version, or an amendment, which is written with `a` before its number.
  mutating func matter() -> Matter? {
    guard let text = values[.about] else { return nil }
    if let named = state.amendments.first(where: { $0.id.rawValue == text }) { return .amendment(named.id) }
    // Circles count apart, so that two amendments can have one number.
    let numbered = state.amendments.filter { "a\($0.number)" == text.lowercased() }
    if numbered.count > 1 { note(.ambiguous(String(text.prefix(40))), .about) }
    if let found = numbered.first { return .amendment(found.id) }
    return proposal().map { .proposal($0.id, version: $0.version) }
  }

  private mutating func found<Thing>(
    _ field: ActField, _ things: [Thing], letter: String = "", id: (Thing) -> String, number: ((Thing) -> Int)?
  ) -> Thing? {
    guard let text = values[field] else { return nil }
    if let named = things.first(where: { id($0) == text }) { return named }
    let numbered = number.map { number in things.filter { ["\(number($0))", letter + "\(number($0))"].contains(text.lowercased()) } } ?? []
    let begun = text.utf8.count >= 8 ? things.filter { id($0).hasPrefix(text) } : []
    let all = numbered.isEmpty ? begun : numbered
    if all.count == 1 { return all[0] }
    let written = String(text.prefix(40))
    let numbers = number.map { Set(things.map($0)).sorted().map(String.init) } ?? []
    note(all.count > 1 ? .ambiguous(written) : numbers.isEmpty ? .unknown(written) : .notOneOf(written, allowed: numbers), field)
    return nil
  }
}
