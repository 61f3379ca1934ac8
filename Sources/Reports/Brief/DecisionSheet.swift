public import Assessments
import Dispersal
public import Vocabulary

/// The binding decision with its record.
public struct DecisionSheet: Sendable {
  public let facts: DecisionFacts
  public let language: Language

  public init(_ facts: DecisionFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: DecisionWords { DecisionWords(language: language) }

  public var sheet: Sheet {
    // What was decided once is no ground for the option: it can be another than this one.
    let ground: [Block] = facts.ground.map { [.paragraph(words.ground($0))] } ?? []
    return Sheet(
      id: "decision-\(facts.option.rawValue)", title: words.title(facts.option),
      blocks: [.list(record)] + ground + [.table(compelled), .table(provinces)] + facts.ties.blocks(in: language))
  }

  private var record: [Prose] {
    [
      words.option(facts.option), words.shortfall(facts.shortfall, in: facts.shortProvinces, surplus: facts.surplus),
      words.designated(facts.compelled.count), words.uncovered(facts.uncovered),
    ] + (facts.missing > 0 ? [words.missing(facts.missing, as: facts.others)] : [])
  }

  private var compelled: TableBlock {
    TableBlock(
      caption: words.compelled, columns: words.compelledColumns,
      rows: facts.compelled.map { own in
        [Prose(own.name), Prose(own.province)] + [own.share, own.offered, own.added, own.task, own.mostAdded].map(words.whole)
      }, isNumeric: false)
  }

  private var provinces: TableBlock {
    TableBlock(
      caption: words.provinces, columns: words.provinceColumns,
      rows: facts.provinces.map { own in
        [Prose(own.name), words.whole(own.task), words.whole(own.offers), Prose(words.signed(own.balance)), words.whole(own.decided)]
      }, isNumeric: true)
  }
}
