public import Vocabulary

/// How a night at a table is run, for its secretary: before and during, sealed lines and what they protect, what to read aloud, and what to do when
/// something goes wrong.
public struct SecretarySheet: Sendable {
  private let words: SecretaryWords

  public init(_ language: Language) { words = SecretaryWords(language: language) }

  public var sheet: Sheet {
    let wrong = TableBlock(
      caption: words.wrongTitle, columns: [words.happened, words.follows], rows: words.wrong.map { [$0.happened, $0.follows] })
    return Sheet(
      id: "secretary", title: words.title,
      blocks: [
        .lead(words.lead), .subheading(words.beforeTitle), .numbered(words.before), .subheading(words.nightTitle), .list(words.night),
        .subheading(words.sealedTitle), .paragraph(words.sealed), .numbered(words.sealing), .subheading(words.aloudTitle), .list(words.aloud),
        .subheading(words.protectsTitle), .list(words.protects), .subheading(words.notTitle), .list(words.doesNot), .table(wrong),
        .subheading(words.leavesTitle), .paragraph(words.leaves),
      ])
  }
}
