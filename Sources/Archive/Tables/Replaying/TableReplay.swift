import Assessments
public import Dossiers
public import Talks
public import Vocabulary

/// The chronology of a dossier done again as acts at a table of its own, the same way as people act there. All of it is public, as its sources are.
public struct TableReplay: Sendable {
  private let facts: ReplayFacts
  private let dossier: Dossier
  private let events: [TalkEvent]
  private let conflicts: [SourceConflict]
  private let clock: WallClock
  let language: Language

  /// Throws `ReplayError.none` for a dossier that has no such acts, and `WallClockError` for a zone that is none.
  public init(of dossier: Dossier, in language: Language) throws {
    guard let talks = dossier.talks, let facts = talks.replay else { throw ReplayError.none(dossier.id) }
    (self.facts, self.dossier, self.language) = (facts, dossier, language)
    (events, conflicts) = (talks.events, talks.conflicts)
    clock = try WallClock(facts.zone)
  }

  /// Opens the table and does all its acts, each at the moment that the sources tell.
  ///
  /// `runs` gives where the review comes from that goes with a referral. Throws `ReplayError` for an act that cannot be done, with the event under
  /// which it stands, and what opening a table throws.
  public func play(on shelf: TableShelf, runs: (TableStore) -> TableRuns?) throws -> TableStore {
    let first = try facts.steps.first.map(instant) ?? Instant(milliseconds: 0)
    let table = try shelf.open(try opening(), by: SeatID(facts.chair), readers: .everyone, at: first)
    let own = runs(table)
    for step in facts.steps {
      let told = try tellings(of: step).map { (act: $0, at: try instant(step)) }
      let done = try step.acts.map { (act: $0, at: try $0.at.map(instant) ?? instant(step)) }
      for (number, next) in (told.prefix(1) + done + told.dropFirst()).enumerated() {
        try act(next.act, (number, step.event), at: next.at, of: table, own)
      }
    }
    return table
  }

  /// Whether a table is this replay, in its language and whole: one that was stopped halfway is none.
  public func isDone(at table: TableStore) throws -> Bool {
    let standing = try table.current()
    guard standing.state.opening?.dossier == dossier.fingerprint, standing.head.count >= count else { return false }
    let (opening, first) = (try opening(), facts.steps.lazy.compactMap { tellings(of: $0).first?.values[ActField.text.rawValue] }.first)
    return standing.state.opening == opening && standing.state.words.first?.said.text == first?[language]
  }

  /// Acts of the whole, the one that opens the table among them.
  private var count: Int { 1 + facts.steps.map { tellings(of: $0).count + $0.acts.count }.reduce(0, +) }

  /// How the table is opened. Throws `TableError.noProcedure`.
  public func opening() throws -> TableAct.Opening {
    let known = try SharedProcedures.builtIn()
    guard let rules = known.first(where: { $0.id == facts.rules }) else {
      throw TableError.noProcedure(facts.rules.rawValue, known: known.map(\.id.rawValue))
    }
    let ministers = dossier.talks?.politics.council?.ministers ?? []
    let seats = facts.seats.map { seat in
      let own = ministers.filter { $0.party == seat.party }.reduce(0) { $0 + $1.seats }
      return Seat(SeatID(seat.id), seat.kind, name: seat.name, weight: own, party: seat.party)
    }
    return TableAct.Opening(name: facts.name, dossier: dossier.fingerprint, seats: seats, rules: rules, zone: facts.zone)
  }

  /// The event in the words of the chronology, what was assumed to write its acts, and each reading of what sources tell differently.
  private func tellings(of step: ReplayFacts.Step) -> [ReplayFacts.Act] {
    guard let event = events.first(where: { $0.id == step.event }) else { return [] }
    let assumed = step.acts.compactMap(\.assumption).reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    let disputed = step.conflicts.compactMap { id in conflicts.first { $0.id == id } }
    return [statement(told(event), of: step.event.rawValue)]
      + (assumed.isEmpty ? [] : [statement(entered(assumed), of: step.event.rawValue)])
      + disputed.flatMap { conflict in
        conflict.readings.indices.map { statement(reading($0, of: conflict), of: conflict.id.rawValue) }
      }
  }

  private func statement(_ text: Phrase, of event: String) -> ReplayFacts.Act {
    .init(.state, by: facts.recorder, [ActField.text.rawValue: text, ActField.event.rawValue: Phrase(same: event)])
  }

  private func act(
    _ act: ReplayFacts.Act, _ position: (number: Int, event: EventID), at instant: Instant, of table: TableStore, _ runs: TableRuns?
  ) throws {
    var values: [ActField: String] = [:]
    for (name, value) in act.values {
      guard let field = ActField(rawValue: name) else { throw ReplayError.noField(name, act: position.number, of: position.event) }
      values[field] = value[language]
    }
    var wish = TableWish(kind: act.kind, values: values, seat: SeatID(act.seat))
    (wish.runs, wish.readers) = (runs, .everyone)
    do { _ = try table.act(wish, at: instant, dossier: dossier) } catch let fault as any Explained {
      throw ReplayError.refused(fault.sentence, act: position.number, of: position.event)
    }
  }

  /// The hour of a step; noon of the first day that its date can be where none is known.
  private func instant(_ step: ReplayFacts.Step) throws -> Instant {
    if let time = step.at { return try instant(time) }
    let date = events.first { $0.id == step.event }.flatMap { CalendarDate(day: $0.date.daysSince1970) }
    guard let date, let noon = WallTime("\(date) 12:00") else { throw ReplayError.noDate(step.event) }
    return try instant(noon)
  }

  private func instant(_ time: WallTime) throws -> Instant { Instant(seconds: try clock.instant(time)) }

  /// Sources by publisher and date, as a record names them.
  func names(of sources: [SourceID]) -> [String] {
    sources.map { id in
      guard let source = dossier.sources.first(where: { $0.id == id }) else { return id.rawValue }
      return source.date.isEmpty ? source.publisher : "\(source.publisher) \(source.date)"
    }
  }
}
