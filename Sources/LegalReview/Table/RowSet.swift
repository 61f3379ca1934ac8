/// A set of rows of a decision table, a bit for each.
struct RowSet: Sendable, Equatable {
  /// Row 0 is the lowest bit of the first word; bits beyond the last row are 0.
  fileprivate(set) var words: [UInt64]

  /// Empty, in a table of so many rows.
  init(of rows: Int) { words = [UInt64](repeating: 0, count: (rows + UInt64.bitWidth - 1) / UInt64.bitWidth) }

  /// Some rows of a table of so many.
  init(_ members: some Sequence<Int>, of rows: Int) {
    self.init(of: rows)
    for row in members { insert(row) }
  }

  mutating func insert(_ row: Int) { words[row / UInt64.bitWidth] |= 1 << UInt64(row % UInt64.bitWidth) }

  func contains(_ row: Int) -> Bool { words[row / UInt64.bitWidth] & 1 << UInt64(row % UInt64.bitWidth) != 0 }

  /// The three change the set as `union`, `intersection` and `subtracting` tell, word by word.
  mutating func formUnion(_ other: RowSet) { for word in words.indices { words[word] |= other.words[word] } }

  mutating func formIntersection(_ other: RowSet) { for word in words.indices { words[word] &= other.words[word] } }

  mutating func subtract(_ other: RowSet) { for word in words.indices { words[word] &= ~other.words[word] } }

  /// The rows that are in both.
  func intersection(_ other: RowSet) -> RowSet {
    var both = self
    both.formIntersection(other)
    return both
  }

  /// The rows that are in either.
  func union(_ other: RowSet) -> RowSet {
    var all = self
    all.formUnion(other)
    return all
  }

  /// The rows of this set that are not in the other.
  func subtracting(_ other: RowSet) -> RowSet {
    var rest = self
    rest.subtract(other)
    return rest
  }

  /// Whether any row is in both.
  func meets(_ other: RowSet) -> Bool {
    for word in words.indices where words[word] & other.words[word] != 0 { return true }
    return false
  }

  /// How many rows there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Goes through the rows in their order. Complexity: linear in words and in the rows that are in it.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for word in words.indices {
      var rest = words[word]
      while rest != 0 {
        body(word * UInt64.bitWidth + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

/// Many sets of rows of one table in a single list, so that a review that joins a hundred of them reads one piece of memory.
struct RowSets: Sendable {
  private let width: Int
  private var words: [UInt64] = []

  /// None yet, in a table of so many rows.
  init(of rows: Int) { width = RowSet(of: rows).words.count }

  /// Adds a set behind the others and gives its position.
  mutating func append(_ set: RowSet) -> Int {
    words += set.words
    return width == 0 ? 0 : words.count / width - 1
  }

  /// Adds the rows of the set at a position to others.
  @inline(__always)
  func join(_ position: Int, to sum: inout RowSet) {
    words.withUnsafeBufferPointer { own in
      sum.words.withUnsafeMutableBufferPointer { sum in for word in 0..<width { sum[word] |= own[position * width + word] } }
    }
  }

  /// Whether any row is in the set at a position and in another.
  @inline(__always)
  func meets(_ position: Int, _ other: RowSet) -> Bool { firstCommon(position, other) != nil }

  /// The first row that is in the set at a position and in another.
  @inline(__always)
  func firstCommon(_ position: Int, _ other: RowSet) -> Int? {
    for word in 0..<width {
      let common = words[position * width + word] & other.words[word]
      if common != 0 { return word * UInt64.bitWidth + common.trailingZeroBitCount }
    }
    return nil
  }
}
