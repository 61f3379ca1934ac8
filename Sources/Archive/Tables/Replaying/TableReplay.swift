import Assessments
public import Dossiers
import Foundation
public import Talks
public import Vocabulary

/// The chronology of a dossier done again as acts at a table of its own, the same way as people act there. All of it is public, as its sources are.
public struct TableReplay: Sendable {
  private let facts: ReplayFacts
  private let dossier: Dossier
  private let events: [TalkEvent]
  private let conflicts: [SourceConflict]
  private let clock: WallClock
  public let language: Language

  /// Throws `ReplayError.none` for a dossier that has no such acts, and `WallClockError` for a zone that is none.
  public init(of dossier: Dossier, in language: Language) throws {
    guard let talks = dossier.talks, let facts = talks.replay else { throw ReplayError.none(dossier.id) }
    (self.facts, self.dossier, self.language) = (facts, dossier, language)
    (events, conflicts) = (talks.events, talks.conflicts)
    clock = try WallClock(facts.zone)
  }

  /// One act of the whole, and under which event it stands.
  private struct Step {
    var act: ReplayFacts.Act
    var at: Instant
    var number: Int
    var event: EventID
  }

  /// The acts after the one that opens the table, in their order. Throws `WallClockError` and `ReplayError.noDate`.
  private func steps() throws -> [Step] {
    try facts.steps.flatMap { step in
      let told = try tellings(of: step).map { (act: $0, at: try instant(step)) }
      let done = try step.acts.map { (act: $0, at: try $0.at.map(instant) ?? instant(step)) }
      return (told.prefix(1) + done + told.dropFirst()).enumerated().map { Step(act: $1.act, at: $1.at, number: $0, event: step.event) }
    }
  }

  /// Opens a table and does all its acts, each at the moment that the sources tell; one that was stopped halfway is gone on with, where it can be.
  ///
  /// `runs` gives where the review comes from that goes with a referral. Throws `ReplayError` for an act that cannot be done, with the event under
  /// which it stands, and what opening a table throws.
  public func play(on shelf: TableShelf, runs: (TableStore) -> TableRuns?) throws -> TableStore {
    let steps = try steps()
    for begun in try begun(on: shelf, steps) where begun.done < steps.count {
      if (try? finish(begun.table, steps.dropFirst(begun.done), runs(begun.table))) != nil { return begun.table }
    }
    return try begin(on: shelf, most: steps.count, runs: runs)
  }

  /// Opens a table and does its first acts, at most so many.
  func begin(on shelf: TableShelf, most: Int, runs: (TableStore) -> TableRuns?) throws -> TableStore {
    let first = try facts.steps.first.map(instant) ?? Instant(milliseconds: 0)
    let table = try shelf.open(try opening(), by: SeatID(facts.chair), readers: .everyone, at: first)
    try finish(table, try steps().prefix(most), runs(table))
    return table
  }

  private func finish(_ table: TableStore, _ steps: ArraySlice<Step>, _ runs: TableRuns?) throws {
    for step in steps { try act(step, of: table, runs) }
  }

  /// The table of this replay that is there, or else is made. Whatever programs ask at once on one machine, there is one.
  public func once(on shelf: TableShelf, runs: (TableStore) -> TableRuns?) throws -> TableStore {
    if let there = try done(on: shelf) { return there }
    let lock = try FolderLock(shelf.folder, "replay")
    defer { lock.release() }
    return try done(on: shelf) ?? play(on: shelf, runs: runs)
  }

  /// The table of this replay, in its language and whole; `nil` where there is none.
  public func done(on shelf: TableShelf) throws -> TableStore? {
    let steps = try steps()
    return try begun(on: shelf, steps).first { $0.done == steps.count }?.table
  }

  /// The name of the table of this replay, and those of which not all acts are done, as it is being played or was stopped.
  public func standing(on shelf: TableShelf) throws -> (whole: String?, underWay: [String]) {
    let steps = try steps()
    let begun = try begun(on: shelf, steps)
    return (begun.first { $0.done == steps.count }?.table.name, begun.filter { $0.done < steps.count }.map(\.table.name))
  }

  /// Tables that were opened as this replay is and whose acts are its first ones, in its language, with how many of them are done. Where somebody did
  /// another act before its end it is none.
  private func begun(on shelf: TableShelf, _ steps: [Step]) throws -> [(table: TableStore, done: Int)] {
    let opening = try opening()
    return shelf.names().compactMap { try? shelf.table($0) }.compactMap { table in
      guard let state = try? table.current().state, state.opening?.isSame(as: opening) == true,
        let acts = try? table.acts().compactMap(\.act).dropFirst()
      else {
        return nil
      }
      // No act is dated before the one before it.
      var last = Instant(milliseconds: .min)
      let isOurs = zip(acts, steps).allSatisfy { done, step in
        last = max(last, step.at)
        return done.kind == step.act.kind && done.by == SeatID(step.act.seat) && done.at == last
      }
      return isOurs && isInLanguage(acts, steps) ? (table, min(acts.count, steps.count)) : nil
    }
  }

  /// Whether acts are in this language: the first thing that was stated tells, and before any act nothing does.
  private func isInLanguage(_ acts: ArraySlice<Act>, _ steps: [Step]) -> Bool {
    for (done, step) in zip(acts, steps) {
      if case .word(.state(let facts)) = done.body { return facts.text == step.act.values[ActField.text.rawValue]?[language] }
    }
    return acts.isEmpty
  }

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

  private func act(_ step: Step, of table: TableStore, _ runs: TableRuns?) throws {
    var values: [ActField: String] = [:]
    for (name, value) in step.act.values {
      guard let field = ActField(rawValue: name) else { throw ReplayError.noField(name, act: step.number, of: step.event) }
      values[field] = value[language]
    }
    var wish = TableWish(kind: step.act.kind, values: values, seat: SeatID(step.act.seat))
    (wish.runs, wish.readers) = (runs, .everyone)
    do { _ = try table.act(wish, at: step.at, dossier: dossier) } catch let fault as any Explained {
      throw ReplayError.refused(fault.sentence, act: step.number, of: step.event)
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

extension TableAct.Opening {
  /// Whether it opens the same table, whatever the edition of the machine.
  fileprivate func isSame(as other: TableAct.Opening) -> Bool {
    var (own, other) = (self, other)
    (own.edition, own.rules.roundsDecide) = (nil, nil)
    (other.edition, other.rules.roundsDecide) = (nil, nil)
    return own == other
  }
}
