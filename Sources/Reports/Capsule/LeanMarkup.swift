/// A page without what HTML lets out: ends of cells, rows and entries, quotes around plain values, and the scope of a head that its place tells.
///
/// A file that carries everything is a twentieth smaller by it, and reads the same in every browser and screen reader. Source: HTML Living
/// Standard, 13.1.2 (tags that may be left out, values without quotes) and 4.9.12 (a head without a scope that leads a row of cells is the
/// head of that row).
struct LeanMarkup {
  private let bytes: [UInt8]
  private var position = 0
  private var kept: [UInt8] = []
  /// Whether the table here is a matrix, whose heads stand in several rows and so need their scopes.
  private var isMatrix = false

  private init(_ page: String) {
    bytes = Array(page.utf8)
    kept.reserveCapacity(bytes.count)
  }

  /// The page as it is written leanly; what a script or a style sheet holds is left as it is.
  static func written(_ page: String) -> String {
    var lean = LeanMarkup(page)
    while lean.position < lean.bytes.count { lean.step() }
    return String(decoding: lean.kept, as: UTF8.self)
  }

  private static let script = Array("<script".utf8)
  private static let scriptEnd = Array("</script>".utf8)
  private static let style = Array("<style".utf8)
  private static let styleEnd = Array("</style>".utf8)
  private static let table = Array("<table".utf8)
  private static let matrix = Array("<table class=\"matrix\"".utf8)
  private static let rowHead = Array("<th scope=\"row\">".utf8)
  /// In texts such ends are escaped, so that none of those is touched.
  private static let optionalEnds = ["</td>", "</th>", "</tr>", "</li>"].map { Array($0.utf8) }

  private mutating func step() {
    guard bytes[position] == UInt8(ascii: "<") else { return keep(1) }
    if let end = Self.optionalEnds.first(where: isHere) {
      position += end.count
      // The line end after it would come into the cell.
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    } else if isHere(Self.script) {
      keep(through: Self.scriptEnd)
    } else if isHere(Self.style) {
      keep(through: Self.styleEnd)
    } else if isHere(Self.rowHead), !isMatrix {
      kept += "<th>".utf8
      position += Self.rowHead.count
    } else {
      if isHere(Self.table) { isMatrix = isHere(Self.matrix) }
      tag()
    }
  }

  private func isHere(_ text: [UInt8]) -> Bool { bytes[position...].starts(with: text) }

  private mutating func keep(_ count: Int) {
    kept += bytes[position..<(position + count)]
    position += count
  }

  /// Keeps all to the end of a text, or of the page where it does not come.
  private mutating func keep(through end: [UInt8]) {
    while position < bytes.count, !isHere(end) { keep(1) }
    keep(min(end.count, bytes.count - position))
  }

  /// Keeps a tag up to its last sign, its values without quotes where they need none.
  private mutating func tag() {
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      guard bytes[position] == UInt8(ascii: "="), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\""),
        let end = bytes[(position + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else {
        keep(1)
        continue
      }
      // NB: a stroke straight after a value without quotes would be a part of it.
      let closes = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "/")
      if !closes, Self.isPlain(bytes[(position + 2)..<end]) {
        kept.append(UInt8(ascii: "="))
        kept += bytes[(position + 2)..<end]
        position = end + 1
      } else {
        keep(end + 1 - position)
      }
    }
  }

  /// Whether a value may stand without quotes.
  private static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
    guard let last = value.last, last != UInt8(ascii: "/") else { return false }
    return value.allSatisfy { byte in
      switch byte {
      case 0x00...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"): false
      case _: true
      }
    }
  }
}
