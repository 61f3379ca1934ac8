public import Foundation

/// How much a store holds while a server runs: what makes way by itself, and when.
public struct Retention: Sendable, Hashable {
  /// Most bytes; the oldest runs that nobody cites make way. `nil` where none does.
  public var bytes: Int?
  /// Days after which a run makes way that nobody cites. `nil` where none does.
  public var days: Int?

  /// Runs of the last day stay, so that whoever asked for one can read it and mark it.
  public static let spared = TimeInterval(86_400)

  public init(bytes: Int? = nil, days: Int? = nil) { (self.bytes, self.days) = (bytes, days) }

  /// Whether anything makes way by itself.
  public var isAsked: Bool { bytes != nil || days != nil }

  /// What is asked of a store at a moment. Room is made a tenth before the store is full, so that there is room for a job that is asked for.
  func wish(at date: Date) -> PruningPlan.Wish {
    func moment(_ seconds: TimeInterval) -> String { RunStore.moment(date.addingTimeInterval(-seconds)) }
    var wish = PruningPlan.Wish(madeBefore: days.map { moment(Double($0) * 86_400) }, bytes: bytes.map { $0 / 10 * 9 })
    wish.spared = moment(Self.spared)
    return wish
  }
}

extension RunStore {
  /// Removes what makes way by itself at a moment, never a cited run; the file keeps its size, and what comes next is written where they were.
  /// Gives how many runs went. Throws `RunStoreError`.
  public func makeRoom(_ retention: Retention, at date: Date = Date()) throws -> Int {
    guard retention.isAsked else { return 0 }
    let plan = try plan(retention.wish(at: date))
    return plan.runs.isEmpty ? 0 : try prune(plan, shrinks: false)
  }
}
