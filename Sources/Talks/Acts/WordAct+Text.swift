extension WordAct {
  /// What was said, whichever way.
  public var text: String {
    switch self {
    case .state(let facts): facts.text
    case .ask(let facts): facts.text
    case .reply(let facts): facts.text
    case .contest(let facts): facts.text
    }
  }
}
