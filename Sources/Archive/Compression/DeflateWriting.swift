/// Writes bytes in blocks of repetitions and codes of their own.
///
/// Source: RFC 1951, 3.2.
struct DeflateWriting {
  private var bytes: [UInt8] = []
  private var held: UInt64 = 0
  private var bits = 0
  /// Steps of a block: enough for its codes to pay, few enough for them to fit.
  private static let stepsOfBlock = 40_000

  /// The bytes packed.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let steps = bytes.withUnsafeBufferPointer { Repetitions.steps($0) }
    var (writing, start) = (DeflateWriting(), 0)
    repeat {
      let end = min(start + stepsOfBlock, steps.count)
      writing.block(steps[start..<end], isLast: end == steps.count)
      start = end
    } while start < steps.count
    writing.fill()
    return writing.bytes
  }

  private mutating func put(_ value: UInt32, _ count: Int) {
    held |= UInt64(value) << UInt64(bits)
    bits += count
    while bits >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: held))
      (held, bits) = (held >> 8, bits - 8)
    }
  }

  private mutating func fill() {
    if bits > 0 { put(0, 8 - bits) }
  }

  private mutating func block(_ steps: ArraySlice<Repetitions.Step>, isLast: Bool) {
    var (symbols, distances) = ([Int](repeating: 0, count: DeflateTables.symbols), [Int](repeating: 0, count: DeflateTables.distanceSymbols))
    symbols[DeflateTables.end] = 1
    for step in steps {
      if step.distance == 0 {
        symbols[step.length] += 1
      } else {
        symbols[257 + DeflateTables.codeOfLength[step.length]] += 1
        distances[DeflateTables.codeOfDistance(step.distance)] += 1
      }
    }
    let code = HuffmanCode(counts: symbols, longest: DeflateTables.longest)
    let distanceCode = HuffmanCode(counts: distances, longest: DeflateTables.longest)
    put(isLast ? 1 : 0, 1)
    put(2, 2)
    head(code.lengths, distanceCode.lengths)
    for step in steps { put(step, code, distanceCode) }
    put(code.codes[DeflateTables.end], code.lengths[DeflateTables.end])
  }

  private mutating func put(_ step: Repetitions.Step, _ code: HuffmanCode, _ distanceCode: HuffmanCode) {
    guard step.distance > 0 else { return put(code.codes[step.length], code.lengths[step.length]) }
    let (long, far) = (DeflateTables.codeOfLength[step.length], DeflateTables.codeOfDistance(step.distance))
    put(code.codes[257 + long], code.lengths[257 + long])
    put(UInt32(step.length - DeflateTables.lengths[long].base), DeflateTables.lengths[long].bits)
    put(distanceCode.codes[far], distanceCode.lengths[far])
    put(UInt32(step.distance - DeflateTables.distances[far].base), DeflateTables.distances[far].bits)
  }

  /// The lengths of both codes, in a code of their own with runs of the same.
  private mutating func head(_ symbols: [Int], _ distances: [Int]) {
    let runs = Self.runs(symbols + distances)
    var counts = [Int](repeating: 0, count: DeflateTables.orderSymbols)
    for run in runs { counts[run.symbol] += 1 }
    let code = HuffmanCode(counts: counts, longest: DeflateTables.longestOfCodes)
    let used = max((DeflateTables.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1, 4)
    put(UInt32(symbols.count - 257), 5)
    put(UInt32(distances.count - 1), 5)
    put(UInt32(used - 4), 4)
    for symbol in DeflateTables.order[..<used] { put(UInt32(code.lengths[symbol]), 3) }
    for run in runs {
      put(code.codes[run.symbol], code.lengths[run.symbol])
      put(UInt32(run.more), run.symbol < 16 ? 0 : run.symbol == 16 ? 2 : run.symbol == 17 ? 3 : 7)
    }
  }

  /// Lengths one by one, or as runs: 16 repeats the last, 17 and 18 are noughts.
  private static func runs(_ lengths: [Int]) -> [(symbol: Int, more: Int)] {
    var (found, position) = ([(symbol: Int, more: Int)](), 0)
    while position < lengths.count {
      let value = lengths[position]
      let count = lengths[position...].prefix { $0 == value }.count
      if value == 0, count >= 11 {
        let taken = min(count, 138)
        found.append((18, taken - 11))
        position += taken
      } else if value == 0, count >= 3 {
        found.append((17, count - 3))
        position += count
      } else if value > 0, count >= 4 {
        let taken = min(count - 1, 6)
        found += [(value, 0), (16, taken - 3)]
        position += taken + 1
      } else {
        found.append((value, 0))
        position += 1
      }
    }
    return found
  }
}
