import Foundation

/// What the process of a job says of itself on its standard output, a line each.
public enum JobLine: Sendable, Hashable {
  case progress(done: Int, total: Int)
  case fault(Job.Fault)

  /// Reads a line; `nil` where it is none of ours.
  public init?(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    if words[0] == Self.beforeFault {
      guard let fault = try? JSONDecoder().decode(Job.Fault.self, from: Data(words[1].utf8)) else { return nil }
      self = .fault(fault)
    } else {
      guard let done = Int(words[0]), let total = Int(words[1]), total > 0, (0...total).contains(done) else { return nil }
      self = .progress(done: done, total: total)
    }
  }

  /// The line without its end.
  public var text: String {
    switch self {
    case .progress(let done, let total): "\(done) \(total)"
    case .fault(let fault): "\(Self.beforeFault) \((try? JSONText.line(fault)) ?? "")"
    }
  }

  private static let beforeFault = "fault"
}
