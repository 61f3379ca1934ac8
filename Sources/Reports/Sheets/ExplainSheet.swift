public import Assessments
import Chance
import Dispersal
import Dossiers
import LegalReview
public import Vocabulary

/// What stands behind a code: the answer, what stands against it, where it comes from, what it leans on, and the command.
public struct ExplainSheet: BriefSheet, Sendable {
  /// A run of another dossier that has the same code.
  public struct Other: Sendable, Hashable {
    public var title: Phrase
    /// Its whole hash.
    public var run: String

    public init(title: Phrase, run: String) { (self.title, self.run) = (title, run) }
  }

  /// Values shown of those that carry the spread.
  static let most = 5

  let brief: Brief
  let facts: ExplainFacts
  /// The whole hash of the run that answers; `nil` for one that was not kept.
  let run: String?
  let others: [Other]
  var wording: ExplainWords { ExplainWords(language: language) }
  var figures: ChainFigureWords { ChainFigureWords(language: language) }

  /// `facts` are of the assessment of the brief.
  public init(_ facts: ExplainFacts, of brief: Brief, run: String?, others: [Other] = []) {
    (self.facts, self.brief, self.run, self.others) = (facts, brief, run, others)
  }

  public var sheet: Sheet {
    Sheet(id: "explain", title: wording.title(facts.code, subject), blocks: from + answer + against + trace + leaning + again)
  }

  /// The run that is read; nothing for one that was not kept.
  private var from: [Block] { run.map { [.note(wording.from($0, futures: assessment.receipt.futures, made: brief.made))] } ?? [] }

  /// The command that gives this sheet.
  public var command: String {
    let named = run.map { ["--run", String($0.prefix(12))] } ?? []
    return (["polder"] + facts.command + named + ["--language", language.rawValue]).joined(separator: " ")
  }

  /// What the code names.
  private var subject: String {
    let id = facts.address.variant
    let variant = dossier.variants.first { $0.id == id }.map { common.title(of: $0) } ?? id.rawValue
    switch facts.address {
    case .figure(_, let kind): return "\(variant), \(figures.name(kind))"
    case .law(_, let setting): return "\(variant), \(settingName(setting))"
    case .party(_, let party): return "\(variant), \(party)"
    case .municipality(_, let code):
      let name = dossier.places?.plan.municipalities.first { $0.code == code }?.name
      return "\(variant), \(name ?? code.rawValue)"
    }
  }

  private func settingName(_ id: SettingID) -> String { dossier.law?.settings.first { $0.id == id }?.name[language] ?? id.rawValue }

  private var answer: [Block] {
    let variant = facts.address.variant
    switch facts.answer {
    case .figure(let own): return [.lead(wording.figure(variant, own.figure.kind, own.figure)), .table(values(own))] + carried(own)
    case .law(let own):
      let mark = MatrixWords(language: language).mark(own.mark.mark, couldBeWorse: own.mark.couldBeWorse)
      return [.lead(wording.law(variant, settingName(own.mark.setting), mark))] + LawGrounds(sheet: self, answer: own).blocks
    case .party(let mark, let own): return party(mark, own)
    case .municipality(let line, let change):
      let changed = change.map { [wording.change(variant, first: $0.first, later: $0.later)] } ?? []
      return [.lead(wording.municipality(line.name, line.municipality)), .list(line.needs.map(wording.need) + changed)]
    case .notKnown(let standing):
      return [.lead(wording.notKnown(ChainStandingWords(language: language).words(standing, leverName)))]
    case .notInRun: return [.lead(wording.notInRun(variant))]
    }
  }

  private func values(_ own: ExplainFacts.FigureAnswer) -> TableBlock {
    let (figure, kind) = (own.figure, own.figure.kind)
    func row(_ name: Prose, _ mean: String, _ error: Estimate, _ bands: Bands, _ show: (Double) -> String) -> [Prose] {
      let values = bands.values
      return [
        name, "\(figure: mean)", "\(figure: figures.error(kind, error))", "\(figure: show(bands.median))",
        "\(figure: figures.band(values[1], values[5], show))",
        "\(figure: figures.band(values[0], values[6], show))",
      ]
    }
    return TableBlock(
      caption: wording.futures(figure.meanLevel.count), columns: wording.valueColumns,
      rows: [
        row(wording.level, figures.level(kind, figure.meanLevel.mean), figure.meanLevel, figure.level) { figures.level(kind, $0) },
        row(wording.difference, figures.difference(kind, figure.meanDifference), figure.meanDifference, figure.difference) {
          figures.change(kind, $0)
        },
      ], isNumeric: true)
  }

  private func carried(_ own: ExplainFacts.FigureAnswer) -> [Block] { own.difference.carriers.map { [.note(wording.carried($0))] } ?? [] }

  private func party(_ mark: PartyMark, _ own: CarryAnswer.PartyAnswer?) -> [Block] {
    var blocks: [Block] = [.lead(wording.party(mark.party, facts.address.variant, MatrixWords(language: language).mark(mark.mark)))]
    guard let own else { return blocks }
    func share(_ value: Double) -> String { numbers.decimal(value, 2) }
    blocks.append(.paragraph(wording.worth(best: share(own.best), withRest: own.withRest.map(share), walkAway: share(own.walkAway))))
    if !own.redLines.isEmpty { blocks.append(.paragraph(wording.redLines(own.redLines.map { (id: $0, text: text(of: $0, mark.party)) }))) }
    return blocks
  }

  /// A red line as the dossier words it; `nil` where it has none of the name.
  private func text(of line: RedLineID, _ party: PartyID) -> Phrase? {
    dossier.talks?.politics.parties.first { $0.id == party }?.redLines.first { $0.id == line }?.text
  }

  private var against: [Block] {
    guard assessment.variant(facts.address.variant)?.chain != nil, facts.address.variant != dossier.baseline else { return [] }
    let variant = facts.address.variant
    let told = facts.counterpart.map { wording.worsens(variant, $0, facts.counterpartCode) } ?? wording.nothingWorsens(variant)
    return [.subheading(wording.counterpart), .paragraph(told), .note(wording.rule)]
  }

  private var again: [Block] {
    let elsewhere = others.map { wording.other($0.title, $0.run) }
    let also: [Block] = elsewhere.isEmpty ? [] : [.paragraph(wording.others(elsewhere))]
    return also + [.paragraph(wording.again), .command(command)]
  }
}
