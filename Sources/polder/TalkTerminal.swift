import ArgumentParser
import Negotiation
import Reports
import Talks
import Vocabulary

/// Drives talks from the terminal: asks those who play, lets a temper speak for the empty chairs, and tells every act.
struct TalkTerminal {
  /// A yes, or a no with what stands in the way.
  private enum Reply {
    case yes
    case no(PlayObjection)

    var objection: PlayObjection? { if case .no(let objection) = self { objection } else { nil } }
  }

  let voice: PlayWords
  /// Positions of the seats that are played at the terminal.
  let me: [Int]
  let temper: Temper
  let opening: [Int]
  var state: TalkState
  /// Keeps the acts so far, before every question and at the end.
  let keep: (TalkState) throws -> Void

  /// Plays to the end, or until the player stops or the input ends.
  mutating func run() throws {
    do { try play() } catch let reason as TalkBreak {
      try keep(state)
      throw reason
    }
    try keep(state)
    if let agreement = state.outcome?.agreement { for line in voice.lies(agreement) { printLine(line) } }
  }

  private mutating func play() throws {
    var roundStart = state
    while let awaited = state.awaited {
      let next = try advanced(awaited)
      if next.record.count > state.record.count { printLine(voice.line(state.record.count, of: next)) }
      if next.round != state.round || next.awaited?.question == .close {
        if let change = voice.changes(state.round, before: roundStart, after: next) { printLine(change) }
        roundStart = next
      }
      state = next
    }
  }

  /// The state after the next act. A person who is refused is told why and asked again.
  private func advanced(_ awaited: Awaited) throws -> TalkState {
    switch awaited.by {
    case .chair:
      guard let act = state.chairAct(awaited.question, opening: opening) else { return state }
      return try advance(state, act)
    case .seat(let seat):
      guard me.contains(seat) else {
        guard let act = state.act(of: temper, at: seat, awaited.question) else { return state }
        return try advance(state, act)
      }
      try keep(state)
      show(seat, awaited.question)
      while true {
        let act = PlayAct(by: .seat(seat), try answer(seat, awaited.question))
        do { return try advance(state, act) } catch { printLine(voice.sentence(error)) }
      }
    }
  }

  /// The package that a question is about; for a proposal the last one on the table, else the seat's own best.
  private func package(_ seat: Int, _ question: Question) -> [Int] {
    switch question {
    case .put, .close, .propose:
      let view = state.view(of: seat)
      return view.offers.last?.options ?? Temper.best(view)
    case .amend(let text): return text
    case .allow(let changed, _): return changed
    case .accept(let package), .vote(let package): return package
    }
  }

  private func show(_ seat: Int, _ question: Question) {
    for line in voice.shown(package(seat, question), to: seat, question, state) { printLine(line) }
    printLine(voice.prompt(question, seat))
  }

  /// Reads lines until one answers the question, and what goes against the seat's own line is confirmed.
  private func answer(_ seat: Int, _ question: Question) throws -> PlayAct.Kind {
    while true {
      let (word, text) = try read(seat, question)
      guard let kind = act(word, seat, question) else {
        printLine(voice.notUnderstood(text, question))
        continue
      }
      if try isConfirmed(kind, seat, question) { return kind }
      printLine(voice.prompt(question, seat))
    }
  }

  /// The next word that is no request to show or explain something; with the line as typed.
  private func read(_ seat: Int, _ question: Question) throws -> (word: TalkWord, text: String) {
    while true {
      guard let text = readLine() else { throw TalkBreak.endOfInput }
      switch TalkWord(text) {
      case .help: for line in voice.help(question) { printLine("  \(line)") }
      case .show: show(seat, question)
      case .lines: for line in voice.ownLines(seat, state.view(of: seat)) { printLine(line) }
      case .history: for position in state.record.indices { printLine("  \(voice.line(position, of: state))") }
      case .stop: throw TalkBreak.stopped
      case .nothing, .yes, .no, .number, .choices, .unknown: return (TalkWord(text), text)
      }
    }
  }

  /// The act that a word means as an answer to the question; `nil` for none.
  private func act(_ word: TalkWord, _ seat: Int, _ question: Question) -> PlayAct.Kind? {
    switch question {
    case .put, .close: nil
    case .propose: proposal(word, from: package(seat, question)).map { .propose($0) }
    case .amend: amendment(word)
    case .allow: reply(word).map { $0.objection.map { .refuse($0) } ?? .allow }
    case .accept: reply(word).map { $0.objection.map { .object($0) } ?? .accept }
    case .vote: reply(word).map { .vote(inFavour: $0.objection == nil, $0.objection ?? PlayObjection()) }
    }
  }

  private func proposal(_ word: TalkWord, from package: [Int]) -> [Int]? {
    switch word {
    case .nothing: return package
    case .choices(let choices):
      var options = package
      for choice in choices {
        guard isOnTheTable(choice) else { return nil }
        options[choice.measure - 1] = choice.option - 1
      }
      return options
    case .help, .show, .lines, .history, .stop, .yes, .no, .number, .unknown: return nil
    }
  }

  private func amendment(_ word: TalkWord) -> PlayAct.Kind? {
    switch word {
    case .nothing: return .leave
    case .choices(let choices):
      guard choices.count == 1, let choice = choices.first, isOnTheTable(choice) else { return nil }
      return .amend(measure: choice.measure - 1, option: choice.option - 1)
    case .help, .show, .lines, .history, .stop, .yes, .no, .number, .unknown: return nil
    }
  }

  private func isOnTheTable(_ choice: TalkWord.Choice) -> Bool {
    let measures = state.table.measures
    return measures.indices.contains(choice.measure - 1) && measures[choice.measure - 1].options.indices.contains(choice.option - 1)
  }

  /// The word as yes or no; `nil` for neither.
  private func reply(_ word: TalkWord) -> Reply? {
    switch word {
    case .yes: return .yes
    case .no(let number, let reason):
      guard let number else { return .no(PlayObjection(reason: reason)) }
      return isMeasure(number) ? .no(PlayObjection(measure: number - 1, reason: reason)) : nil
    case .number(let number): return isMeasure(number) ? .no(PlayObjection(measure: number - 1)) : nil
    case .nothing, .help, .show, .lines, .history, .stop, .choices, .unknown: return nil
    }
  }

  private func isMeasure(_ number: Int) -> Bool { state.table.measures.indices.contains(number - 1) }

  /// Whether what goes against the seat's own line is meant; true where nothing does.
  private func isConfirmed(_ kind: PlayAct.Kind, _ seat: Int, _ question: Question) throws -> Bool {
    let warnings: [String] =
      switch kind {
      case .propose(let options): voice.warnings(options, for: seat, over: nil)
      case .amend(let measure, let option): voice.warnings(changed(measure, option), for: seat, over: state.text)
      case .allow: voice.warnings(package(seat, question), for: seat, over: state.text)
      case .accept, .vote(true, _): voice.warnings(package(seat, question), for: seat, over: nil)
      case .put, .leave, .refuse, .object, .vote(false, _), .close: []
      }
    if warnings.isEmpty { return true }
    for warning in warnings { printLine(warning) }
    printLine(voice.confirmation)
    while true {
      let (word, text) = try read(seat, question)
      switch word {
      case .yes: return true
      case .no: return false
      case .nothing, .help, .show, .lines, .history, .stop, .number, .choices, .unknown:
        printLine(voice.confirmation(notUnderstood: text))
      }
    }
  }

  private func changed(_ measure: Int, _ option: Int) -> [Int] {
    var text = state.text ?? []
    if text.indices.contains(measure) { text[measure] = option }
    return text
  }
}
