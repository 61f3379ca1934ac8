public import Assessments
import Dispersal
public import Vocabulary

/// The provincial table: who lacks, who has room, and the best trades.
public struct ProvincialTableSheet: Sendable {
  public let facts: ProvincialTableFacts
  public let language: Language

  public init(_ facts: ProvincialTableFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: ProvincialTableWords { ProvincialTableWords(language: language) }

  public var sheet: Sheet {
    let core: [Block] = facts.corePrices.map { [.paragraph(words.core($0))] } ?? []
    return Sheet(
      id: "table", title: words.title,
      blocks: [.table(members)] + unknown + facts.answers.flatMap(blocks) + core + facts.ties.blocks(in: language))
  }

  private var members: TableBlock {
    TableBlock(
      caption: words.members, columns: words.columns,
      rows: facts.members.map { member in
        [Prose(member.name)] + [member.share, member.able, member.lacks, member.room].map(words.whole)
          + [member.asks, member.pays].map { $0.map(words.whole) ?? words.notTold }
      }, isNumeric: true)
  }

  /// What nobody said: what some can provide, and the price of some.
  private var unknown: [Block] {
    (facts.unheard.isEmpty ? [] : [.note(words.unheard(facts.unheard.count, of: facts.members.count))])
      + (facts.unnamed.isEmpty ? [] : [.note(words.unnamed(facts.unnamed.map { facts.members[$0].name }))])
  }

  private func blocks(_ answer: ProvincialTableFacts.Answer) -> [Block] {
    [
      .subheading(words.name(answer.wish)), .list(answer.trades.map(words.trade) + [words.summary(answer, areAllNamed: facts.unnamed.isEmpty)]),
      .paragraph(words.inequality(facts.inequality, answer.inequality)),
    ]
  }
}
