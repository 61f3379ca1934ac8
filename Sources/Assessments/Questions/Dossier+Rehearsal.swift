import Chance
import Dispersal
public import Dossiers
import LegalReview
import Vocabulary

extension Dossier {
  /// The ten hardest questions of an assessment of the dossier.
  public func rehearsal(of assessment: Assessment) -> RehearsalFacts {
    let rehearsal = Rehearsal(dossier: self, assessment: assessment)
    return RehearsalFacts(questions: RehearsalFacts.Kind.allCases.map(rehearsal.question))
  }
}

/// The rules by which the questions of an assessment are answered. Of equal answers the first variant in the order of the assessment is taken.
private struct Rehearsal {
  typealias Facts = RehearsalFacts

  let dossier: Dossier
  let assessment: Assessment

  func question(_ kind: Facts.Kind) -> Facts.Question {
    switch kind {
    case .largestLoser: largestLoser
    case .sharpestJump: sharpestJump
    case .weakestEvidence: weakestEvidence
    case .openNorms: openNorms
    case .meanAgainstMedian: meanAgainstMedian
    case .waitingAndCame: waitingAndCame
    case .baseRate: one(.baseRate, baseRate)
    case .unknownPositions: unknownPositions
    case .idleLevers: idleLevers
    case .largestCost: largestCost
    }
  }

  private var others: [VariantAssessment] { assessment.variants.filter { $0.chain != nil && $0.variant.id != dossier.baseline } }

  private func one(_ kind: Facts.Kind, _ answer: Facts.Answer, _ addresses: [FigureAddress] = []) -> Facts.Question {
    Facts.Question(kind: kind, answers: [answer], addresses: addresses)
  }

  /// No answer: for want of a part, or because the rule found nothing.
  private func none(_ kind: Facts.Kind, without part: Dossier.Part) -> Facts.Question {
    one(kind, .modelCannotSay(dossier.has(part) ? .nothingFound : .partIsMissing))
  }

  /// No answer from first looks: for want of a chain or of futures, or because they found nothing.
  private func noLook(_ kind: Facts.Kind) -> Facts.Question {
    dossier.has(.chain) && assessment.firstLooks.isEmpty ? one(kind, .modelCannotSay(.futuresWereNotKept)) : none(kind, without: .chain)
  }

  private func difference(_ kind: FigureKind, of answer: VariantAssessment) -> MeanDifference? {
    answer.figure(kind).map { MeanDifference(mean: $0.meanDifference, bands: $0.difference, carriers: nil) }
  }

  /// The first with the largest value above nought.
  private func largest<Element>(_ all: [Element], by value: (Element) -> Double) -> Element? {
    var best: (element: Element, value: Double)?
    for element in all {
      let own = value(element)
      if own > best?.value ?? 0 { best = (element, own) }
    }
    return best?.element
  }

  private var largestLoser: Facts.Question {
    let kinds: [(kind: FigureKind, group: StatusGroup)] = [(.monthsSinceStatusRefugee, .refugee), (.monthsSinceStatusSubsidiary, .subsidiary)]
    let rises = others.flatMap { answer in
      kinds.compactMap { kind, group in difference(kind, of: answer).map { (variant: answer.variant.id, kind: kind, group: group, months: $0) } }
    }
    var found = Facts.Question(kind: .largestLoser, answers: [], addresses: [])
    if let group = largest(rises, by: { $0.months.mean.mean }) {
      found.answers.append(.losingGroup(group.variant, group.group, months: group.months))
      found.addresses.append(.figure(group.variant, group.kind))
    }
    if let plan = dossier.places?.plan {
      let rises = others.flatMap { answer in
        (answer.places?.later.change?.municipalities ?? []).enumerated().map { (variant: answer.variant.id, index: $0.offset, by: $0.element) }
      }
      if let rise = largest(rises, by: { Double($0.by) }), plan.municipalities.indices.contains(rise.index) {
        let municipality = plan.municipalities[rise.index]
        found.answers.append(.losingMunicipality(rise.variant, municipality.code, name: municipality.name, places: rise.by))
        found.addresses.append(.municipality(rise.variant, municipality.code))
      }
    }
    return found.answers.isEmpty ? none(.largestLoser, without: .chain) : found
  }

  /// The threshold that tells the largest share of futures right beyond what always giving the commoner answer would.
  private var sharpestJump: Facts.Question {
    let turns = assessment.firstLooks.flatMap { look in look.turns.map { (variant: look.variant, turn: $0) } }
    let found = largest(turns) { _, turn in
      guard let stump = turn.stump else { return 0 }
      return stump.right.share - max(turn.holds.share, 1 - turn.holds.share)
    }
    return found.map { one(.sharpestJump, .jump($0.variant, $0.turn), [.figure($0.variant, Self.kind($0.turn.conclusion))]) }
      ?? noLook(.sharpestJump)
  }

  private static func kind(_ conclusion: FirstLook.Conclusion) -> FigureKind {
    switch conclusion {
    case .sameSignOfRelatives, .binds: .relativesArrived
    case .morePlaces: .occupancyLater
    }
  }

  private var weakestEvidence: Facts.Question {
    let spreads = assessment.firstLooks.filter { $0.variant != dossier.baseline }.flatMap { look in
      look.spreads.map { (variant: look.variant, spread: $0) }
    }
    let found = largest(spreads) { $0.spread.weakestLink?.share ?? 0 }
    return found.map { one(.weakestEvidence, .weakestLink($0.variant, $0.spread), [.figure($0.variant, $0.spread.figure)]) }
      ?? noLook(.weakestEvidence)
  }

  private var openNorms: Facts.Question {
    var open: [Facts.OpenNorm] = []
    for answer in assessment.variants {
      for question in answer.legalSettings.first?.groups.flatMap(\.review.questions) ?? [] {
        guard let position = open.firstIndex(where: { $0.question == question }) else {
          open.append(Facts.OpenNorm(question: question, variants: [answer.variant.id]))
          continue
        }
        if !open[position].variants.contains(answer.variant.id) { open[position].variants.append(answer.variant.id) }
      }
    }
    guard !open.isEmpty, let setting = dossier.law?.settings.first?.id else { return none(.openNorms, without: .law) }
    let variants = assessment.variants.map(\.variant.id).filter { id in open.contains { $0.variants.contains(id) } }
    return one(.openNorms, .openNorms(open), variants.map { .law($0, setting: setting) })
  }

  /// Of the means outside their band of 60 %, the one farthest from its median, in its own errors.
  private var meanAgainstMedian: Facts.Question {
    let rows = assessment.matrix.compactMap { row in row.families.map { (variant: row.variant, difference: $0.difference) } }
    let found = largest(rows.filter { $0.difference.isOutsideMiddleBand == true }) { _, difference in
      difference.mean.standardError > 0 ? abs(difference.mean.mean - difference.bands.median) / difference.mean.standardError : 0
    }
    return found.map { one(.meanAgainstMedian, .meanAndMedian($0.variant, $0.difference), [.figure($0.variant, .relativesArrived)]) }
      ?? none(.meanAgainstMedian, without: .chain)
  }

  private var waitingAndCame: Facts.Question {
    let found = largest(others) { difference(.relativesWaitingOver24, of: $0)?.mean.mean ?? 0 }
    guard let found, let waiting = difference(.relativesWaitingOver24, of: found), let came = difference(.apartOver24, of: found) else {
      return none(.waitingAndCame, without: .chain)
    }
    return one(
      .waitingAndCame, .waiting(found.variant.id, stillWaiting: waiting, sharesOfCame: came),
      [.figure(found.variant.id, .relativesWaitingOver24), .figure(found.variant.id, .apartOver24)])
  }

  private var baseRate: Facts.Answer {
    guard let rates = (try? dossier.withTalks)?.baseRates else { return .modelCannotSay(.partIsMissing) }
    return rates.isEmpty ? .modelCannotSay(.nothingFound) : .baseRates(rates)
  }

  private var unknownPositions: Facts.Question {
    let unknown = assessment.matrix.filter { row in row.parties.contains { $0.mark == .unknown } }
    guard !unknown.isEmpty else { return none(.unknownPositions, without: .talks) }
    return one(
      .unknownPositions, .unknownPositions(unknown.map(\.variant)),
      unknown.flatMap { row in row.parties.filter { $0.mark == .unknown }.map { .party(row.variant, $0.party) } })
  }

  private var idleLevers: Facts.Question {
    let idle = assessment.matrix.filter { row in
      switch row.standing {
      case .noDifference, .quiet: true
      case .noChain, .notAsked, .today, .moves: false
      }
    }
    guard !idle.isEmpty else { return none(.idleLevers, without: .chain) }
    return one(
      .idleLevers, .idle(idle.map { .init(variant: $0.variant, standing: $0.standing) }), idle.map { .figure($0.variant, .relativesArrived) })
  }

  private var largestCost: Facts.Question {
    let rows = assessment.matrix.filter { $0.variant != dossier.baseline }.compactMap { row in row.cost.map { (variant: row.variant, cost: $0) } }
    return largest(rows) { $0.cost.difference.mean.mean }.map { one(.largestCost, .cost($0.variant, $0.cost), [.figure($0.variant, .cost)]) }
      ?? none(.largestCost, without: .chain)
  }
}
