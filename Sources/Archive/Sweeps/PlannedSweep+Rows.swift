public import Assessments
import Foundation

extension PlannedSweep {
  /// Some of the values that the result keeps of every row, by their places in a row, a value a row. Reads the file once, and holds no others.
  ///
  /// Throws `SweepFileError.noResult`.
  public func kept(_ places: [Int], _ work: BlockWork) throws -> [Int: [Float]] {
    var columns = places.map { _ in [Float]() }
    try eachRow(work) { row in
      for (place, column) in places.enumerated() { columns[place].append(row[column]) }
    }
    return Dictionary(uniqueKeysWithValues: zip(places, columns))
  }

  /// Gives the values that the result keeps on, row by row. Throws `SweepFileError.noResult`, and what `body` throws.
  ///
  /// Rows are given before it is known that the file is whole: what `body` makes of them is no good where this throws.
  public func eachRow(_ work: BlockWork, _ body: ([Float]) throws -> Void) throws {
    let width = KeptRows.width(work)
    guard width > 0 else { throw SweepError.noRows(plan.question.design) }
    // A piece of the file may end within a row.
    var rest = Data()
    var rows = 0
    let read = try BlockFile.read(result) { piece in
      rest.append(piece)
      let whole = rest.count / (4 * width)
      try rest.withUnsafeBytes { bytes in
        for row in 0..<whole {
          try body((0..<width).map { Float(bitPattern: bytes.loadUnaligned(fromByteOffset: 4 * (row * width + $0), as: UInt32.self).littleEndian) })
        }
      }
      rows += whole
      rest = Data(rest.dropFirst(4 * width * whole))
    }
    guard let read, read.head.question == (try questionHash()), read.head.block == nil, rows == plan.question.rows, rest.isEmpty else {
      throw SweepFileError.noResult(result.path)
    }
  }
}
