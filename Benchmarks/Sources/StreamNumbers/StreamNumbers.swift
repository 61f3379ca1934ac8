import Chance
import Foundation

/// Writes our random numbers to standard output without end, 32 bits each, in an order in which streams follow each other: for `streams`.
@main
enum StreamNumbers {
  /// The number of a person at a place in an order; `nil` for an order that is not known.
  static func numbers(_ order: String, seed: UInt64) -> ((Int) -> Double)? {
    switch order {
    case "futures": { Stream(seed: seed, future: $0, event: 0).uniform(0) }
    case "persons":
      {
        let stream = Stream(seed: seed, future: 0, event: 0)
        return { stream.uniform($0) }
      }()
    case "events":
      {
        let streams = (0..<events).map { Stream(seed: seed, future: 0, event: $0) }
        return { streams[$0 % events].uniform($0 / events) }
      }()
    case "all": { Stream(seed: seed, future: $0 / (events * persons), event: $0 % events).uniform($0 / events % persons) }
    case "seeds": { Stream(seed: UInt64($0), future: 0, event: 0).uniform(0) }
    default: nil
    }
  }

  /// Kinds of event whose numbers take turns, as many as the chain has, and persons of a future.
  static let (events, persons) = (39, 1_000)

  /// ORDER PART [SEED]: PART is `high` or `low`, for the upper or the lower 32 of the 52 bits of a number.
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2, let number = numbers(arguments[1], seed: arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1) else {
      FileHandle.standardError.write(Data("StreamNumbers futures|persons|events|all|seeds high|low [SEED]\n".utf8))
      exit(64)
    }
    // A number is the middle of one of 2⁵² equal parts, so its digits are had back exactly.
    let shift = arguments[2] == "low" ? 0 : 20
    var block = [UInt32](repeating: 0, count: 1 << 14)
    var next = 0
    while true {
      for place in block.indices {
        block[place] = UInt32(truncatingIfNeeded: UInt64(number(next) * 0x1p52) >> UInt64(shift))
        next += 1
      }
      guard block.withUnsafeBytes({ write(STDOUT_FILENO, $0.baseAddress, $0.count) == $0.count }) else { return }
    }
  }
}
