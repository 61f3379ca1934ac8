/// Who may do what on this server, and by which means it is known who asks.
struct Doors: Sendable {
  var starts = StartRight.nobody
  var sessions = Sessions()

  /// Whether whoever has this session, or none, may start runs.
  func mayStart(_ session: Session?) -> Bool {
    switch starts {
    case .nobody: false
    case .operator: session != nil
    case .all: true
    }
  }
}
