public import Assessments
public import Dossiers
import Negotiation
public import Vocabulary

/// The room between the parties: who can live with what, lines, clashes, moves, chances, powers and what-if models.
public struct TableSheet: Sendable {
  public let assessment: Assessment
  public let dossier: Dossier
  public let language: Language
  /// The dossier as whoever asked named it, for commands.
  let asked: String
  let talks: TalkDossier
  let table: TableAssessment

  /// `nil` where nobody was asked.
  public init?(_ assessment: Assessment, of dossier: Dossier, language: Language, asked: String? = nil) {
    guard let talks = try? dossier.withTalks, let table = assessment.table else { return nil }
    self.assessment = assessment
    self.dossier = dossier
    self.language = language
    self.asked = asked ?? dossier.id.rawValue
    self.talks = talks
    self.table = table
  }

  var words: RoomWords { RoomWords(language: language) }
  var numbers: Numbers { Numbers(language) }
  /// The table by the names that the dossier has for everything at it.
  var tables: NegotiationTables { NegotiationTables(words: TableWords(names: TableNames(table.table, talks.politics, language: language))) }

  /// Two or three pages: one sentence by rule, what clashes, how far every party is from its limits, prices, chances and power, in pictures.
  public var sheet: Sheet {
    Sheet(
      id: "table", title: words.title,
      blocks: [.lead(headline), .note(words.about(annex: Self.annexID))] + seatingBlocks + clashBlocks + distanceBlocks + priceBlocks
        + chancePictures + ballotBlocks)
  }

  /// Which of several tables this is.
  private var seatingBlocks: [Block] {
    let politics = talks.politics
    return politics.tables.first.map { [.paragraph(words.seating($0, on: politics.asOf))] } ?? []
  }

  static let annexID = "table-annex"

  /// All tables, with the sources.
  public var annex: Sheet {
    let events = talks.events.filter { !$0.date.isAfter(dossier.asOf) }.map { words.event($0.what, on: $0.date, $0.sources) }
    let opening: [Block] = [
      .paragraph(words.assumptions(packages: table.outcome.packages, measures: talks.politics.measures.count)), .table(linesTable),
    ]
    return Sheet(
      id: Self.annexID, title: words.annexTitle,
      blocks: opening + notJudged + agreementBlocks + standingBlocks + chanceBlocks + powerBlocks + forecastBlocks
        + [.details(summary: words.course, [.list(events)])])
  }

  /// What clashes and would open an agreement, or the agreements; what is odd about the table; swaps.
  private var agreementBlocks: [Block] {
    let outcome = table.outcome
    let notes: [Block] = [.list(tables.tableNotes(outcome))]
    let swaps: [Block] = table.swaps.isEmpty ? [] : [.table(swapTable)]
    guard outcome.agreeable == 0 else {
      return tables.solved(outcome) + notes + swaps
    }
    return [.subheading(tables.words.noAgreement), .list(outcome.clashes.map(tables.words.clash))] + concessionBlocks + notes + swaps
  }

  private var standingBlocks: [Block] {
    let costs: [Block] = table.facts.facts.isEmpty ? [] : [.table(costTable)]
    return [.table(lawfulTable)] + costs + [.table(standingsTable), .details(summary: words.explanations, [.list(explanations)])]
  }

  /// An option behind the name of its measure; by its identifier where the table does not know it.
  func optionName(_ option: Variant.TableOption) -> String {
    guard let place = talks.politics.measures.first(where: { $0.id == option.measure }) else { return option.option.rawValue }
    return "\(place.name[language]): \(place.options.first { $0.id == option.option }?.name[language] ?? option.option.rawValue)"
  }
}
