/// One row of a table of times: the work, how long it took, what came out, and whether another way to the answer agrees.
public struct TimedWork: Sendable {
  public var work: String
  public var milliseconds: Double
  public var result: String
  public var check: Check

  public init(_ work: String, milliseconds: Double, result: String, check: Check) {
    self.work = work
    self.milliseconds = milliseconds
    self.result = result
    self.check = check
  }

  /// What the other way to the answer says.
  public enum Check: Sendable, Hashable {
    /// It agrees; the text says with what.
    case right(String)
    case wrong
    /// There is none for this size.
    case none

    /// Right in these words where something holds.
    public init(_ isRight: Bool, _ words: String) { self = isRight ? .right(words) : .wrong }

    var words: String {
      switch self {
      case .right(let words): words
      case .wrong: "WRONG"
      case .none: "–"
      }
    }
  }

  /// The rows under a caption, in columns.
  public static func table(_ caption: String, _ rows: [TimedWork]) -> String {
    let lines = [["work", "time", "result", "check"]] + rows.map { [$0.work, time($0.milliseconds), $0.result, $0.check.words] }
    let widths = (0..<4).map { column in lines.map { $0[column].count }.max() ?? 0 }
    let texts = lines.map { line in
      let cells = zip(line, widths).map { text, width in text + String(repeating: " ", count: width - text.count) }
      return cells.joined(separator: "  ")
    }
    return ([caption] + texts).joined(separator: "\n")
  }

  /// A time with three decimals of a millisecond.
  public static func time(_ milliseconds: Double) -> String {
    let micro = Int(milliseconds * 1000)
    return "\(micro / 1000).\(String(1000 + micro % 1000).dropFirst()) ms"
  }
}

extension [TimedWork] {
  /// Whether no check came out wrong.
  public var isRight: Bool { allSatisfy { $0.check != .wrong } }
}
