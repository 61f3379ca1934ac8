/// The time that a piece of work takes.
public enum Stopwatch {
  /// The answer of the last of several runs, and the wall time of the fastest in milliseconds. A run ahead of them warms up, where asked.
  public static func fastest<Answer>(of runs: Int, warmingUp: Bool = false, _ work: () throws -> Answer) rethrows -> (
    milliseconds: Double, answer: Answer
  ) {
    if warmingUp { _ = try work() }
    var (best, answer) = try timed(work)
    for _ in 1..<max(runs, 2) where runs > 1 {
      let (spent, next) = try timed(work)
      (best, answer) = (min(best, spent), next)
    }
    return (best, answer)
  }

  /// One run: its wall time in milliseconds and its answer.
  public static func timed<Answer>(_ work: () throws -> Answer) rethrows -> (milliseconds: Double, answer: Answer) {
    let clock = ContinuousClock()
    let start = clock.now
    let answer = try work()
    let spent = start.duration(to: clock.now).components
    return (Double(spent.seconds) * 1000 + Double(spent.attoseconds) / 1e15, answer)
  }
}
