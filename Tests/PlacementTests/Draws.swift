import Chance

/// Small whole numbers one after the other, the same for the same seed.
struct Draws {
  private let stream: Stream
  private var count = 0

  init(_ seed: Int) { stream = Stream(seed: UInt64(seed), future: 0, event: 900) }

  mutating func below(_ bound: Int) -> Int {
    count += 1
    return min(Int(stream.uniform(count) * Double(bound)), bound - 1)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
}
