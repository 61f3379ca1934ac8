/// The fixed numbers of the format: what the codes of lengths and distances stand for.
///
/// Source: P. Deutsch, "DEFLATE compressed data format specification version 1.3", RFC 1951 (1996), 3.2.5 and 3.2.7.
enum DeflateTables {
  /// The first length of each code from 257 on, and the bits that follow it.
  static let lengths: [(base: Int, bits: Int)] = series(first: 3, shared: 4, alike: 4, count: 28) + [(258, 0)]
  /// The first distance of each code, and the bits that follow it.
  static let distances: [(base: Int, bits: Int)] = series(first: 1, shared: 2, alike: 2, count: 30)
  /// The order in which the lengths of the codes of the codes are written.
  static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  /// The symbol that ends a block, and the number of symbols of each alphabet.
  static let (end, symbols, distanceSymbols, orderSymbols) = (256, 286, 30, 19)
  /// The most bits of a code, and of a code of a code.
  static let (longest, longestOfCodes) = (15, 7)

  /// Bases that grow by a power of two: twice `alike` codes without bits, then `alike` codes for every further bit.
  private static func series(first: Int, shared: Int, alike: Int, count: Int) -> [(base: Int, bits: Int)] {
    var (base, found) = (first, [(base: Int, bits: Int)]())
    for code in 0..<count {
      let bits = max(code / alike - 1, 0)
      found.append((base, bits))
      base += 1 << bits
    }
    return found
  }

  /// The code of each length from 0 to 258.
  static let codeOfLength: [Int] = codes(lengths, upTo: 258)
  /// The code of a distance: the last whose base is not above it.
  static func codeOfDistance(_ distance: Int) -> Int {
    var (low, high) = (0, distances.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if distances[middle].base <= distance { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func codes(_ table: [(base: Int, bits: Int)], upTo most: Int) -> [Int] {
    (0...most).map { value in table.lastIndex { $0.base <= value } ?? 0 }
  }
}
