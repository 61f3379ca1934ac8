import Chance

extension BlockRecord {
  /// The record without what is kept of every row, as bytes.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    for number in [rows, refused, firstRefused ?? -1, variants.count] { writer.whole(number) }
    for variant in variants { variant.write(to: &writer) }
    writer.whole(sums.count)
    return writer.bytes + sumsBytes
  }

  /// The part of the bytes that the batches take, from which indices are made.
  var sumsBytes: [UInt8] {
    var writer = ByteWriter()
    for batch in sums {
      writer.whole(batch.batch)
      batch.sums.write(to: &writer)
    }
    return writer.bytes
  }

  /// What is kept of every row, as bytes: four a value, row by row.
  public var keptBytes: [UInt8] {
    var writer = ByteWriter()
    for value in kept { writer.number(value) }
    return writer.bytes
  }

  /// The record of rows of a plan as it was written, without what is kept of every row. Throws `SweepError.brokenRecord`.
  public init(bytes: [UInt8], of work: BlockWork) throws(SweepError) {
    self.init(work)
    try read(bytes)
  }
}

extension VariantTally {
  func write(to writer: inout ByteWriter) {
    for list in [sketches.levels, sketches.differences, sketches.series, sketches.seriesDifferences] {
      for sketch in list { Self.write(sketch, to: &writer) }
    }
    for extreme in extremes {
      writer.whole(extreme.lowRun)
      writer.whole(extreme.highRun)
      guard extreme.lowRun >= 0 else { continue }
      writer.number(extreme.low)
      writer.number(extreme.high)
    }
  }

  private static func write(_ sketch: Sketch, to writer: inout ByteWriter) {
    writer.whole(sketch.missing)
    writer.whole(sketch.sum)
    writer.whole(sketch.squares)
    writer.whole(sketch.buckets.count)
    var last: Int32 = 0
    for (bucket, count) in zip(sketch.buckets, sketch.counts) {
      writer.whole(Int(bucket) - Int(last))
      writer.whole(Int(count))
      last = bucket
    }
  }

  /// As it was written of a variant of so many months.
  init(_ reader: inout ByteReader, months: Int) throws(SweepError) {
    self.init(months: months)
    try Self.read(&sketches.levels, &reader)
    try Self.read(&sketches.differences, &reader)
    try Self.read(&sketches.series, &reader)
    try Self.read(&sketches.seriesDifferences, &reader)
    for index in extremes.indices {
      let (low, high) = (try reader.whole(), try reader.whole())
      guard low >= 0, high >= 0 else { continue }
      extremes[index] = Extreme(low: try reader.number(), lowRun: low, high: try reader.number(), highRun: high)
    }
  }

  private static func read(_ sketches: inout [Sketch], _ reader: inout ByteReader) throws(SweepError) {
    for index in sketches.indices {
      let (missing, sum, squares) = (try reader.whole(), try reader.large(), try reader.large())
      var buckets: [(number: Int32, count: UInt32)] = []
      var last = 0
      for _ in 0..<(try reader.count()) {
        last += try reader.whole()
        guard let number = Int32(exactly: last), let count = UInt32(exactly: try reader.whole()) else { throw .brokenRecord }
        buckets.append((number, count))
      }
      sketches[index] = Sketch(
        binaryPlaces: sketches[index].binaryPlaces, missing: missing, sums: (values: sum, squares: squares), buckets: buckets)
    }
  }
}

extension SobolSums {
  func write(to writer: inout ByteWriter) {
    for count in counts { writer.whole(count) }
    for sum in samples { writer.whole(sum) }
    for sum in mixtures { writer.whole(sum) }
  }

  /// As it was written of so many factors and outputs.
  init(_ reader: inout ByteReader, factors: Int, outputs: Int) throws(SweepError) {
    self.init(factors: factors, outputs: outputs)
    for index in counts.indices { counts[index] = try reader.whole() }
    for index in samples.indices { samples[index] = try reader.large() }
    for index in mixtures.indices { mixtures[index] = try reader.large() }
  }
}
