/// One drawn table, with what was drawn.
struct TableDraw {
  var table: Table
  /// One per factor of the uncertain table, in its order: 0 or 1.
  var states: [UInt8]
}
