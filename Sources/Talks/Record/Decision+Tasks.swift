import Dossiers
import Vocabulary

extension TableState.Decision {
  /// Who does what by when: tasks with a date first, by date; then as they were given.
  public var tasks: [DecisionAct.Task] { facts.tasks.enumerated().sorted { Self.isBefore($0, $1) }.map(\.element) }

  private static func isBefore(_ left: (offset: Int, element: DecisionAct.Task), _ right: (offset: Int, element: DecisionAct.Task)) -> Bool {
    let never = Instant(milliseconds: .max)
    return (left.element.due ?? never, left.offset) < (right.element.due ?? never, right.offset)
  }
}
