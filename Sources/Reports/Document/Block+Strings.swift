// NB: for sheets whose sentences have not yet moved to Words; each of these goes when its last user has.
extension Block {
  static func paragraph(_ text: String) -> Block { .paragraph(Prose(text)) }
  static func list(_ lines: [String]) -> Block { .list(lines.map { Prose($0) }) }
  static func subheading(_ text: String) -> Block { .subheading(Prose(text)) }
  static func details(summary: String, _ blocks: [Block]) -> Block { .details(summary: Prose(summary), blocks) }
}

extension TableBlock {
  init(caption: String, columns: [String], rows: [[String]], isNumeric: Bool = false) {
    self.init(
      caption: Prose(caption), columns: columns.map { Prose($0) }, rows: rows.map { $0.map { Prose($0) } }, isNumeric: isNumeric)
  }
}
