public import Assessments
public import Dossiers
public import Vocabulary

/// One page of facts for a municipality: why this number, what would change it, and what is open to it.
public struct MunicipalityLetter: Sendable {
  public let facts: LetterFacts
  /// The names and evidence that the letter quotes.
  public let places: PlaceFacts
  public let language: Language

  public init(_ facts: LetterFacts, of places: PlaceFacts, language: Language) {
    self.facts = facts
    self.places = places
    self.language = language
  }

  private var words: LetterWords { LetterWords(language: language) }

  /// The page; its id is the code of the municipality.
  public var sheet: Sheet {
    Sheet(
      id: facts.code.rawValue, title: facts.own.name,
      blocks: [
        .paragraph(words.opening(facts.own, need: facts.need, in: places.territory)), .subheading(words.why), .list(reasons),
        .subheading(words.change), .table(changes), .subheading(words.neighbours), .table(bordering), .subheading(words.open), .list(open),
        .subheading(words.fair), .list(words.fairness(facts.fairness)),
      ])
  }

  /// What the number rests on, step by step.
  private var reasons: [Prose] {
    let own = facts.reasons
    let people = words.people(facts.own.population, share: own.shareOfPopulation, of: places)
    let rounding = words.rounding(own.exactPlaces, to: facts.own.places, by: own.rule)
    let ties = facts.ties.map(TieWords(language: language).reason)
    let assumption = places.keyEvidence.assumption.map { [Prose($0[language])] } ?? []
    return [people, words.share(facts.own, own), rounding] + bounds + ties + assumption
  }

  private var bounds: [Prose] {
    let bounds = [facts.reasons.cap.map(words.cap), facts.reasons.floor > 0 ? words.floor(facts.reasons.floor) : nil].compactMap { $0 }
    return bounds.isEmpty ? [words.noBounds] : bounds
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

  /// The neighbours, without the municipality itself.
  private var bordering: TableBlock {
    TableBlock(
      caption: words.border(with: facts.own.name), columns: words.borderColumns,
      rows: facts.bordering.map { own in
        [
          Prose(own.name), Prose(own.province), words.whole(own.population), words.whole(own.places),
          Prose(words.numbers.decimal(own.placesPerThousand, 2)),
        ]
      })
  }

  /// What counted already, and what the municipality can still do.
  private var open: [Prose] {
    var lines = [words.credit(facts.credit), words.trades(nearest: facts.partners)]
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
