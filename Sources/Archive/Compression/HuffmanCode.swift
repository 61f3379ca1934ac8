/// Codes of whole bits for symbols, the shorter the more often a symbol comes; told by their lengths alone.
///
/// Source: D. A. Huffman, "A method for the construction of minimum-redundancy codes", Proc. IRE 40 (1952); RFC 1951, 3.2.2.
struct HuffmanCode {
  /// Bits of each symbol; nought where it does not come.
  let lengths: [Int]
  /// The code of each symbol with its first bit lowest, as it is written.
  let codes: [UInt32]

  init(lengths: [Int]) {
    self.lengths = lengths
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[length] += 1 }
    var (next, code) = ([UInt32](repeating: 0, count: 17), UInt32(0))
    for length in 1...15 {
      next[length] = code
      code = (code + UInt32(counts[length])) << 1
    }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[length] += 1 }
      return Self.turned(next[length], length)
    }
  }

  /// The code for symbols that come so often, none longer than `longest` bits: where one would be, the counts are levelled.
  init(counts: [Int], longest: Int) {
    var counts = counts
    var lengths = Self.lengths(of: counts)
    while (lengths.max() ?? 0) > longest {
      counts = counts.map { ($0 + 1) / 2 }
      lengths = Self.lengths(of: counts)
    }
    self.init(lengths: lengths)
  }

  private static func turned(_ code: UInt32, _ length: Int) -> UInt32 {
    (0..<length).reduce(0) { $0 << 1 | code >> UInt32($1) & 1 }
  }

  /// The depth of each symbol in the tree that joins the two rarest again and again; of equal ones the first made comes first.
  private static func lengths(of counts: [Int]) -> [Int] {
    var lengths = [Int](repeating: 0, count: counts.count)
    let leaves = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    guard leaves.count > 1 else {
      if let only = leaves.first { lengths[only] = 1 }
      return lengths
    }
    // Two queues, of leaves and of joined nodes, both in order, give the rarest without a heap.
    var (weights, parents) = (leaves.map { counts[$0] }, [Int](repeating: -1, count: leaves.count))
    var (leaf, joined) = (0, leaves.count)
    func rarest() -> Int {
      if leaf < leaves.count, joined >= weights.count || weights[leaf] <= weights[joined] {
        leaf += 1
        return leaf - 1
      }
      joined += 1
      return joined - 1
    }
    for node in leaves.count..<(2 * leaves.count - 1) {
      let (one, other) = (rarest(), rarest())
      weights.append(weights[one] + weights[other])
      parents.append(-1)
      (parents[one], parents[other]) = (node, node)
    }
    var depths = [Int](repeating: 0, count: weights.count)
    for node in weights.indices.reversed() where parents[node] >= 0 { depths[node] = depths[parents[node]] + 1 }
    for (index, symbol) in leaves.enumerated() { lengths[symbol] = depths[index] }
    return lengths
  }
}
