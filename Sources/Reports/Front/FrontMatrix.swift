import Assessments
import Chance
import Dossiers
import Vocabulary

/// The matrix of a brief: a row a variant, and what the law, the chain and the parties say of it.
struct FrontMatrix: BriefSheet {
  let brief: Brief
  private let codes: FigureCodes

  init(brief: Brief) {
    self.brief = brief
    codes = brief.codes ?? FigureCodes(brief.dossier)
  }

  private var words: MatrixWords { MatrixWords(language: language) }

  /// `nil` where the assessment has no variants.
  var block: MatrixBlock? {
    guard !assessment.matrix.isEmpty else { return nil }
    return MatrixBlock(
      caption: words.caption(futures: assessment.receipt.futures), names: words.variant, questions: questions, rows: rows, key: key, note: note,
      reading: words.reading(futures: assessment.receipt.futures))
  }

  private var settings: [LegalSetting] { brief.law?.law.settings ?? [] }
  private var parties: [PoliticalParty] { (try? dossier.withTalks)?.politics.parties ?? [] }
  private var laterMonth: CalendarMonth? { assessment.matrix.lazy.compactMap { $0.places?.month }.first }

  private var questions: [MatrixBlock.Question] {
    var questions: [MatrixBlock.Question] = []
    if !settings.isEmpty { questions.append(.init(words.law, columns: settings.indices.map { Prose("\($0 + 1)") })) }
    if let chain = brief.chain?.chain {
      questions.append(.init(words.families(months: chain.months), columns: [words.relatives, words.binding]))
      if let laterMonth { questions.append(.init(words.places(laterMonth), columns: [words.placesNeeded])) }
    }
    if !parties.isEmpty { questions.append(.init(words.parties, columns: parties.map { Prose($0.shortestName) })) }
    return questions
  }

  private var rows: [MatrixBlock.Row] {
    let named = assessment.matrix.compactMap { answer in assessment.variant(answer.variant).map { (answer: answer, variant: $0.variant) } }
    let compared = named.filter { $0.variant.status == .comparison }
    let proposed = named.filter { $0.variant.status != .comparison }
    return (proposed + compared).map { answer, variant in
      MatrixBlock.Row(
        name: "\(strong: "\(variant.id)") \(variant.shortName(language))", cells: cells(answer), isBaseline: variant.id == dossier.baseline,
        heading: variant.id == compared.first?.variant.id ? words.comparison : nil)
    }
  }

  private func cells(_ answer: MatrixAnswer) -> [MatrixBlock.Cell] {
    var cells: [MatrixBlock.Cell] = settings.map { setting in
      let own = answer.law.first { $0.setting == setting.id }
      var mark = words.mark(own?.mark ?? .notAssessed, couldBeWorse: own?.couldBeWorse ?? false)
      // What stands behind the code are the findings that decide it.
      if own?.mark != .unchanged { mark.reference = codes.code(of: .law(answer.variant, setting: setting.id)).map { .code($0.text) } }
      return .mark(mark)
    }
    if brief.chain != nil {
      cells += [families(answer), .text(binding(answer))]
      if laterMonth != nil { cells.append(places(answer)) }
    }
    cells += parties.map { party in .mark(words.mark(answer.parties.first { $0.party == party.id }?.mark ?? .unknown)) }
    return cells
  }

  /// The share of futures in which it binds; nothing where there is nothing that could.
  private func binding(_ answer: MatrixAnswer) -> Prose {
    switch answer.standing {
    case .noChain, .notAsked, .today, .noDifference: ""
    case .quiet, .moves: answer.families?.binding.map(words.share) ?? ""
    }
  }

  private func families(_ answer: MatrixAnswer) -> MatrixBlock.Cell {
    guard let families = answer.families else { return .text(words.notKnown) }
    switch answer.standing {
    case .noChain, .notAsked: return .text(words.notKnown)
    case .today: return .text(words.level(relatives: families.meanLevel.mean))
    case .noDifference: return .text(words.noDifference)
    case .quiet, .moves: return interval(families.difference, words.relatives)
    }
  }

  private func places(_ answer: MatrixAnswer) -> MatrixBlock.Cell {
    guard let places = answer.places else { return .text(words.notKnown) }
    switch answer.standing {
    case .noChain, .notAsked: return .text(words.notKnown)
    case .today: return .text(words.level(places: places.level.median))
    case .noDifference: return .text(words.noDifference)
    case .quiet, .moves: return interval(places.difference, words.placesNeeded)
    }
  }

  private func interval(_ difference: MeanDifference, _ noun: Prose) -> MatrixBlock.Cell {
    guard difference.mean.mean.isFinite else { return .text(words.notKnown) }
    let values = difference.bands.values
    func range(_ outer: Int) -> ClosedRange<Double>? {
      let (low, high) = (values[outer], values[6 - outer])
      return low.isFinite && high.isFinite && low <= high ? low...high : nil
    }
    return .interval(
      MatrixBlock.Interval(
        mean: difference.mean.stable.value, wide: range(0), narrow: range(1), label: words.mean(difference),
        sentence: words.sentence(difference, noun)))
  }

  /// Marks in use: those of the law first, then those of the parties; one entry where a glyph stands for both.
  private var key: [MatrixBlock.Mark] {
    let law = LawMark.Mark.allCases.filter { mark in assessment.matrix.contains { $0.law.contains { $0.mark == mark } } }
      .map { words.mark($0, couldBeWorse: false) }
    let standing =
      parties.isEmpty
      ? [] : PartyMark.Mark.allCases.filter { mark in assessment.matrix.contains { $0.parties.contains { $0.mark == mark } } }.map(words.mark)
    let both = law.compactMap { own in words.key(own, standing.first { $0.glyph == own.glyph }) }
    let alone = standing.filter { own in !law.contains { $0.glyph == own.glyph } }
    let worse = assessment.matrix.contains { $0.law.contains(where: \.couldBeWorse) }
    return both + alone + (worse ? [MatrixBlock.Mark(glyph: "*", word: words.key)] : [])
  }

  private var note: Prose {
    let states = settings.enumerated().map { "\($0.offset + 1) \($0.element.name[language])" }.joined(separator: "; ")
    let few = assessment.matrix.compactMap { answer -> (variant: VariantID, share: FutureShare)? in
      guard let difference = answer.families?.difference, difference.isOutsideMiddleBand == true, let carriers = difference.carriers else {
        return nil
      }
      return (answer.variant, carriers)
    }
    return [states.isEmpty ? "" : Prose(states + "."), words.carried(few)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The line of the municipality put forward; `nil` without places.
  var municipality: Prose? {
    guard let places = try? dossier.withPlaces, let code = brief.municipality ?? places.largestMunicipality,
      let line = places.municipalLine(of: code, in: assessment)
    else { return nil }
    let moved = line.changes.compactMap { change in change.later.map { (change.variant, $0) } }
    guard let lowest = moved.min(by: { $0.1 < $1.1 }), let highest = moved.max(by: { $0.1 < $1.1 }), lowest.1 != 0 || highest.1 != 0 else {
      return words.municipality(line)
    }
    return words.municipality(line) + words.municipality(lowest: lowest, highest: highest, line.needs.last?.month)
  }
}

extension PoliticalParty {
  /// The shortest of its names, for the head of a column.
  var shortestName: String { ([id.rawValue] + otherNames).min { ($0.count, $0) < ($1.count, $1) } ?? id.rawValue }
}

extension Variant {
  /// The name without what the group of rows says already: the part after a colon in a variant that is there to compare.
  func shortName(_ language: Language) -> String {
    let name = self.name[language]
    guard status == .comparison, let colon = name.firstIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...].drop { $0 == " " })
  }
}
