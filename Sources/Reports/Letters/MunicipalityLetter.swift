public import Assessments
import Dispersal
public import Dossiers
public import Vocabulary

/// One page of facts for a municipality: why this number, what it must do by when, what would change it, and what is open to it.
///
/// It prints on one side of A4: what may grow without end, such as neighbours, is cut with what it leaves out.
public struct MunicipalityLetter: Sendable {
  /// Neighbours in the table, who takes over what is fixed fewer, and who is nearest for a trade.
  private static let (neighbours, takers, partners) = (6, 3, 3)

  public let facts: LetterFacts
  /// The names and evidence that the letter quotes.
  public let places: PlaceFacts
  /// The cycle that the number is for; `nil` for a dossier without a procedure.
  public let cycle: CycleFacts?
  public let language: Language

  public init(_ facts: LetterFacts, of places: PlaceFacts, cycle: CycleFacts? = nil, language: Language) {
    self.facts = facts
    self.places = places
    self.cycle = cycle
    self.language = language
  }

  private var words: LetterWords { LetterWords(language: language) }

  /// The page; its id is the code of the municipality.
  public var sheet: Sheet {
    let opening: [Block] = [.lead(words.opening(facts, in: places.territory)), .subheading(words.why), .list(reasons)]
    let rest: [Block] = [
      .columns([
        [.subheading(words.neighbours), .table(bordering)], [.subheading(words.change), .table(changes)],
      ]),
      .list(moreNeighbours + fewer), .subheading(words.open), .list(open + words.fairness(facts.fairness)),
    ]
    return Sheet(id: facts.code.rawValue, title: facts.own.name, blocks: opening + dutyBlocks + rest).naming(areasOf: places.territory, in: language)
  }

  /// What the number rests on, step by step.
  private var reasons: [Prose] {
    let own = facts.reasons
    let people = words.people(facts.own.population, share: own.shareOfPopulation, of: places)
    let key = PlacesWords(language: language).name(places)
    let ties = facts.ties.map(TieWords(language: language).reason)
    let assumption = places.keyEvidence.assumption.map { [Prose($0[language])] } ?? []
    return [people, words.share(facts.own, own), words.rounding(facts, key: key)] + bounds + ties + assumption
  }

  private var bounds: [Prose] {
    let bounds = [facts.reasons.cap.map(words.cap), facts.reasons.floor > 0 ? words.floor(facts.reasons.floor) : nil].compactMap { $0 }
    return bounds.isEmpty ? [words.noBounds] : bounds
  }

  /// Nothing where the dossier has no act, so that nobody is known to decide.
  private var dutyBlocks: [Block] { cycle == nil ? [] : [.subheading(words.duty), .list(duty)] }

  /// The steps that ask something of the municipality, what follows where it refuses, and what that comes to.
  private var duty: [Prose] {
    let steps = cycle?.steps ?? []
    let asked = steps.filter { [.decision, .realisation].contains($0.kind) }.map(words.step)
    let refused = steps.filter { [.realisation, .supervision].contains($0.kind) }.map(words.ifMissed)
    return asked + refused + [words.alone(facts.own.name, places: facts.placesIfAloneRefusing)]
  }

  private var changes: TableBlock {
    TableBlock(
      caption: words.ifDifferent, columns: words.changeColumns,
      rows: facts.changes.map { change in
        [
          words.changed(change.change, wealth: places.wealthName, note: places.wealthNote), words.whole(change.places),
          Prose(words.signed(change.difference)),
        ]
      }, isNumeric: true)
  }

  private var fewer: [Prose] { facts.fewer.map { [words.fewer(facts.own.name, $0, shown: Self.takers)] } ?? [] }

  /// The neighbours, without the municipality itself.
  private var bordering: TableBlock {
    TableBlock(
      caption: words.border(with: facts.own), columns: words.borderColumns,
      rows: facts.bordering.prefix(Self.neighbours).map { own in
        [
          "\(Prose(own.name), to: .municipality(own.code))", words.whole(own.population), words.whole(own.places),
          Prose(words.numbers.decimal(own.placesPerThousand, 2)),
        ]
      })
  }

  private var moreNeighbours: [Prose] {
    let rest = facts.bordering.dropFirst(Self.neighbours).map(\.name)
    return rest.isEmpty ? [] : [words.moreNeighbours(rest)]
  }

  /// What counted already, and what the municipality can still do.
  private var open: [Prose] {
    var lines = [words.credit(facts.credit)]
    // Who may trade with whom is the act's to say.
    let hasTable = cycle?.steps.contains { $0.kind == .table } ?? false
    if hasTable { lines.append(words.trades(nearest: Array(facts.partners.prefix(Self.partners)))) }
    if let procedure = places.procedure, let assumption = procedure.moneyEvidence.assumption, !procedure.allowsMoney {
      lines.append(Prose(assumption[language]))
    }
    if let smallest = facts.belowSmallestSite {
      lines.append(words.belowSmallest(smallest, places.smallestSiteEvidence?.sources ?? []))
      if let assumption = places.smallestSiteEvidence?.assumption { lines.append(Prose(assumption[language])) }
    }
    return lines
  }
}
