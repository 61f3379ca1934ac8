/// Reads packed bytes back.
///
/// Source: RFC 1951, 3.2.
struct DeflateReading {
  private let packed: ArraySlice<UInt8>
  private var position: Int
  private var held: UInt32 = 0
  private var bits = 0
  private var bytes: [UInt8] = []

  private init(_ packed: ArraySlice<UInt8>) { (self.packed, position) = (packed, packed.startIndex) }

  /// The bytes; `nil` where the blocks are broken, end too soon, or are followed by anything.
  static func unpacked(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
    var reading = DeflateReading(packed)
    while true {
      guard let isLast = reading.take(1), let kind = reading.take(2), reading.block(kind) else { return nil }
      if isLast == 1 { return reading.position == packed.endIndex && reading.held == 0 ? reading.bytes : nil }
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    while bits < count {
      guard position < packed.endIndex else { return nil }
      held |= UInt32(packed[position]) << UInt32(bits)
      (position, bits) = (position + 1, bits + 8)
    }
    defer { (held, bits) = (held >> UInt32(count), bits - count) }
    return Int(held & (1 << UInt32(count) - 1))
  }

  /// Reads one block; whether it is sound. Blocks with the fixed codes are not written here, and not read.
  private mutating func block(_ kind: Int) -> Bool {
    switch kind {
    case 0: stored()
    case 2: coded()
    case _: false
    }
  }

  private mutating func stored() -> Bool {
    (held, bits) = (0, 0)
    guard let length = take(16), let check = take(16), length == ~check & 0xFFFF, packed.endIndex - position >= length else { return false }
    bytes += packed[position..<(position + length)]
    position += length
    return true
  }

  private mutating func coded() -> Bool {
    guard let (code, distances) = head() else { return false }
    while let symbol = next(code) {
      if symbol == DeflateTables.end { return true }
      guard symbol > DeflateTables.end else {
        bytes.append(UInt8(symbol))
        continue
      }
      guard let long = number(symbol - 257, DeflateTables.lengths), let distance = next(distances),
        let far = number(distance, DeflateTables.distances), far <= bytes.count
      else { return false }
      let start = bytes.count - far
      for step in 0..<long { bytes.append(bytes[start + step]) }
    }
    return false
  }

  private mutating func number(_ code: Int, _ table: [(base: Int, bits: Int)]) -> Int? {
    guard table.indices.contains(code) else { return nil }
    return take(table[code].bits).map { $0 + table[code].base }
  }

  /// The codes of a block, for bytes and lengths and for distances.
  private mutating func head() -> (HuffmanReading, HuffmanReading)? {
    guard let symbols = take(5).map({ $0 + 257 }), let distances = take(5).map({ $0 + 1 }), let used = take(4).map({ $0 + 4 }) else { return nil }
    var own = [Int](repeating: 0, count: DeflateTables.orderSymbols)
    for symbol in DeflateTables.order[..<used] {
      guard let length = take(3) else { return nil }
      own[symbol] = length
    }
    let code = HuffmanReading(lengths: own)
    var lengths: [Int] = []
    while lengths.count < symbols + distances {
      guard let symbol = next(code) else { return nil }
      switch symbol {
      case ..<16: lengths.append(symbol)
      case 16:
        guard let value = lengths.last, let more = take(2) else { return nil }
        lengths += [Int](repeating: value, count: more + 3)
      case _:
        guard let more = symbol == 17 ? take(3).map({ $0 + 3 }) : take(7).map({ $0 + 11 }) else { return nil }
        lengths += [Int](repeating: 0, count: more)
      }
    }
    guard lengths.count == symbols + distances else { return nil }
    return (HuffmanReading(lengths: Array(lengths[..<symbols])), HuffmanReading(lengths: Array(lengths[symbols...])))
  }

  /// The next symbol, bit by bit: codes of a length follow each other.
  private mutating func next(_ code: HuffmanReading) -> Int? {
    var (value, first, start) = (0, 0, 0)
    for length in 1...DeflateTables.longest {
      guard let bit = take(1) else { return nil }
      value = value << 1 | bit
      let count = code.counts[length]
      if value - first < count { return code.symbols[start + value - first] }
      (start, first) = (start + count, (first + count) << 1)
    }
    return nil
  }
}

/// A code as it is read: how many codes have each length, and the symbols in the order of their codes.
private struct HuffmanReading {
  let counts: [Int]
  let symbols: [Int]

  init(lengths: [Int]) {
    var counts = [Int](repeating: 0, count: DeflateTables.longest + 1)
    for length in lengths where length > 0 { counts[length] += 1 }
    self.counts = counts
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }
}
