import Assessments
import Dispersal
import Dossiers
import Talks
import Vocabulary

/// The table of a province as its record tells it: who lacks and who has room, the trades with their price, what is reported, and the decision that
/// follows with who can be designated, why, and what the law says of it.
public struct ProvinceSheets: Sendable {
  private let sight: TableSight
  private let answer: ProvinceAnswer
  private var places: PlaceDossier { answer.places }
  private var words: ProvinceWords { ProvinceWords(language: sight.language) }

  /// `nil` for a table that is none of a province.
  public init?(_ sight: TableSight) {
    guard let answer = sight.province() else { return nil }
    (self.sight, self.answer) = (sight, answer)
  }

  public var sheets: [Sheet] {
    var sheets: [Sheet] = []
    if let table = answer.table {
      var own = ProvincialTableSheet(table, language: sight.language).sheet
      own.id = "province"
      sheets.append(own)
    }
    if let report = answer.report { sheets.append(sheet(of: report)) }
    if let fault = answer.fault { sheets.append(Sheet(id: "fault", title: title, blocks: [.paragraph(Prose(fault[sight.language]))])) }
    return (sheets + answer.decisions.flatMap(decided)).map { $0.naming(areasOf: places.places.territory, in: sight.language) }
  }

  /// What the act calls the report, as the dossier has it.
  private var title: String {
    let name = places.places.procedure?.steps.first { $0.step.kind == .report }?.name[sight.language]
    return name.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? words.report
  }

  /// What the chair of the table reports to whoever decides.
  private func sheet(of report: ProvincialReport) -> Sheet {
    let rows = report.members.map { own in
      let able = own.able.map(words.whole) ?? words.notTold
      return [Prose(own.name)] + [own.share, own.gave, own.took, own.places].map(words.whole) + [able]
        + [own.provides, own.short].map(words.whole) + [own.receives.map(words.whole) ?? words.notTold]
    }
    return Sheet(
      id: "report", title: title,
      blocks: [
        .paragraph(words.summary(task: report.task, provides: report.provides, trades: sight.state.agreedTrades.count)),
        .table(TableBlock(caption: words.members, columns: words.columns, rows: rows, isNumeric: true)),
      ])
  }

  /// A decision on that report, and what the law says of it.
  private func decided(_ decision: ReviewedDecision) -> [Sheet] {
    let finding = decision.law.map { law -> Sheet in
      var own = MeasureSheet(law.review, of: law.of, language: sight.language).finding
      own.id = "law-\(decision.facts.option.rawValue)"
      return own
    }
    return [DecisionSheet(decision.facts, language: sight.language).sheet] + [finding].compactMap { $0 }
  }
}
