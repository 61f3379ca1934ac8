/// Who may do what on this server, and by which means it is known who asks.
struct Doors: Sendable {
  var starts = StartRight.nobody
  var sessions = Sessions()
  let guesses = Guesses()

  /// Who asks: at a table whoever sits there, elsewhere the operator; `nil` for everybody else.
  func session(_ asked: Asked, _ destination: Destination) -> Session? {
    guard case .table(let table, let part) = destination else { return sessions.session(asked.cookies) }
    return (try? sessions.seat(asked.cookies, at: table, isPerson: part != .events)) ?? nil
  }

  /// What a link opens, for a machine that did not send too many wrong ones. Throws `WorkbenchError.mustWait`, and what is said of a link that opens
  /// nothing.
  func guarded<Opened>(_ machine: String, else refusal: WorkbenchError = .usedLink, _ open: () throws -> Opened?) throws -> Opened {
    guard !guesses.mustWait(machine) else { throw WorkbenchError.mustWait(minutes: Int(Guesses.span.components.seconds / 60)) }
    guard let opened = try open() else {
      guesses.note(machine)
      throw refusal
    }
    return opened
  }

  /// Whether whoever has this session, or none, may start runs.
  func mayStart(_ session: Session?) -> Bool {
    switch starts {
    case .nobody: false
    case .operator: session.map { $0.seat == nil } ?? false
    case .all: true
    }
  }
}
