import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// Share of the spread below which an uncertainty is not shown, and most that are.
  private static let (leastShare, deciderLimit) = (0.005, 8)

  /// The chance that talks fail, never without how often governments fell.
  var chanceBlocks: [Block] {
    let politics = talks.politics
    var blocks: [Block] = [
      .subheading(words.chance), .paragraph(words.failure(table.failure, beside: rates)),
      .list(talks.baseRates.map(rateLine)),
    ]
    if let assumption = politics.uncertainty.evidence.assumption { blocks.append(.paragraph(Prose(assumption[language]))) }
    return blocks + [.table(deciderTable)] + courseBlocks
  }

  /// Counts of what did not last, without the case that the dossier is about.
  var rates: [RoomWords.Rate] { talks.baseRates.compactMap(\.withoutThisCase).map { (count: $0.ended, total: $0.total) } }

  /// A base rate as its source tells it; where the case itself is in it, with the count that leaves it out.
  private func rateLine(_ rate: BaseRateFacts) -> Prose {
    let told: Prose = "\(rate.text[language])\(cite: rate.sources)"
    guard rate.includesThisCase, let rest = rate.withoutThisCase else { return told }
    return [told, words.withoutThisCase((count: rest.ended, total: rest.total))].joined(separator: " ")
  }

  private var deciderTable: TableBlock {
    let deciders = table.failure.deciders.filter { $0.share > Self.leastShare }.prefix(Self.deciderLimit)
    return TableBlock(
      caption: words.deciders, columns: words.deciderColumns,
      rows: deciders.map { decider in
        let shares = [decider.whenTrue, decider.whenFalse, decider.share].map { Prose(numbers.percent($0)) }
        return [describe(decider.factor, table.uncertain)] + shares
      }, isNumeric: true)
  }

  func describe(_ factor: UncertainTable.Factor, _ uncertain: UncertainTable) -> Prose {
    switch factor {
    case .reading(let party, let measure):
      let own = talks.allPolitics.parties[party].positions.first { $0.measure == uncertain.measures[measure].id }
      return words.reading(of: uncertain.members[party].id, on: talks.politics.measures[measure].name, own?.readings.first?.text)
    case .line(let party, let line):
      let id = uncertain.members[party].lines[line].line.id
      let text = talks.allPolitics.parties[party].redLines.first { $0.id == id }?.text[language]
      return words.lineHolds(of: uncertain.members[party].id, text ?? id.rawValue)
    case .walkAway(let party): return words.walkAwayIsHigh(of: uncertain.members[party].id)
    case .position(let party, let measure):
      return words.standsHigher(uncertain.members[party].id, on: talks.politics.measures[measure].name)
    }
  }

  /// The chance over the dates of the talks; nothing for a table without a course.
  private var courseBlocks: [Block] { courseChart.map { [.subheading(words.smaller), .chart($0), .table(courseTable)] } ?? [] }

  private var courseTable: TableBlock {
    let rate: [Prose] = rates.last.map { ["\($0.count)/\($0.total)"] } ?? []
    let hasRates = !rate.isEmpty
    return TableBlock(
      caption: words.courseCaption(hasRates: hasRates), columns: words.courseColumns(hasRates: hasRates),
      rows: table.course.map { point in
        let event = talks.events.first { $0.id == point.event }?.what[language] ?? point.event.rawValue
        let measures = point.measures.map { talks.politics.measures[$0].name[language] }.joined(separator: ", ")
        let cells: [Prose] = [
          Prose(numbers.date(point.date)), Prose(event), words.whole(point.agreeable), words.chance(point),
          Prose(measures.isEmpty ? "–" : measures),
        ]
        return cells + rate
      })
  }
}
