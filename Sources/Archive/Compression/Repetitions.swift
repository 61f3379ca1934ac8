/// Finds where bytes repeat what came before them.
///
/// Source: J. Ziv, A. Lempel, "A universal algorithm for sequential data compression", IEEE Trans. Inf. Theory 23 (1977); RFC 1951, 4.
struct Repetitions {
  /// A byte as it is, at distance nought, or so many bytes from so far back.
  struct Step {
    var length: Int
    var distance: Int
  }

  private static let (window, least, most, tries, good) = (32_768, 3, 258, 48, 32)
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The last position of each hash, and for each position the one before it with the same hash; −1 for none.
  private var last = [Int32](repeating: -1, count: 1 << 15)
  private var before: [Int32]

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    before = [Int32](repeating: -1, count: bytes.count)
  }

  /// The steps that give the bytes back. A repetition waits for the next position, which may repeat more.
  static func steps(_ bytes: UnsafeBufferPointer<UInt8>) -> [Step] {
    var (finder, steps, position) = (Repetitions(bytes), [Step](), 0)
    steps.reserveCapacity(bytes.count / 4)
    var known: Step?
    while position < bytes.count {
      let here = known ?? finder.longest(at: position)
      known = nil
      finder.note(position)
      guard here.length >= least else {
        steps.append(Step(length: Int(bytes[position]), distance: 0))
        position += 1
        continue
      }
      if here.length < good {
        let next = finder.longest(at: position + 1)
        if next.length > here.length {
          steps.append(Step(length: Int(bytes[position]), distance: 0))
          (known, position) = (next, position + 1)
          continue
        }
      }
      steps.append(here)
      for inner in (position + 1)..<(position + here.length) { finder.note(inner) }
      position += here.length
    }
    return steps
  }

  private func hash(_ position: Int) -> Int {
    let three = UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    return Int((three &* 0x9E37_79B1) >> 17)
  }

  private mutating func note(_ position: Int) {
    guard position + Self.least <= bytes.count else { return }
    let three = hash(position)
    before[position] = last[three]
    last[three] = Int32(truncatingIfNeeded: position)
  }

  /// The longest repetition at a position, of equal ones the nearest; of length nought where there is none.
  private func longest(at position: Int) -> Step {
    var best = Step(length: 0, distance: 0)
    guard position + Self.least <= bytes.count else { return best }
    let most = min(Self.most, bytes.count - position)
    var (candidate, left) = (Int(last[hash(position)]), Self.tries)
    while candidate >= 0, position - candidate <= Self.window, left > 0 {
      if best.length == 0 || bytes[candidate + best.length] == bytes[position + best.length] {
        var length = 0
        while length < most, bytes[candidate + length] == bytes[position + length] { length += 1 }
        if length > best.length { best = Step(length: length, distance: position - candidate) }
        if length == most { break }
      }
      (candidate, left) = (Int(before[candidate]), left - 1)
    }
    return best
  }
}
