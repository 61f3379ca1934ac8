import Chance
import Dossiers
import Vocabulary

extension Dossier {
  /// The rows of the matrix, in the order of the answers; `today` is the answer of the baseline, `futures` the figures of every future where kept.
  func matrix(_ answers: [VariantAssessment], today: ChainAnswer?, futures: FutureFigures?) -> [MatrixAnswer] {
    answers.map { answer in
      let own = answer.chain
      let position = futures?.position(of: answer.variant.id)
      func difference(_ kind: FigureKind) -> MeanDifference? {
        own?.figure(kind).map { figure in
          let all = position.flatMap { position in futures?.differences(kind, position) }
          return MeanDifference(mean: figure.meanDifference, bands: figure.difference, carriers: all.flatMap(MeanDifference.carriers))
        }
      }
      return MatrixAnswer(
        variant: answer.variant.id, law: lawMarks(answer), standing: standing(answer),
        families: families(own, today, difference(.relativesArrived), position.flatMap { futures?.binding($0) }),
        places: placeEffect(own, today, difference(.occupancyLater)), cost: costEffect(own, today, difference(.cost)), parties: partyMarks(answer))
    }
  }

  private func lawMarks(_ answer: VariantAssessment) -> [LawMark] {
    guard let law = try? withLaw, let own = answer.law else { return [] }
    return law.lawMarks(own)
  }

  private func standing(_ answer: VariantAssessment) -> ChainStanding {
    guard let chain = try? withChain else { return .noChain }
    guard answer.chain != nil else { return .notAsked(chain.openLevers(of: answer.variant)) }
    if answer.variant.id == baseline { return .today }
    if !answer.isDifferent { return .noDifference }
    return answer.quiet.isEmpty ? .moves : .quiet(answer.quiet)
  }

  private func families(_ own: ChainAnswer?, _ today: ChainAnswer?, _ difference: MeanDifference?, _ binding: FutureShare?) -> FamilyEffect? {
    guard let figure = own?.figure(.relativesArrived), let waiting = own?.figure(.notYetTogether), let before = today?.figure(.notYetTogether),
      let difference
    else { return nil }
    return FamilyEffect(
      level: figure.level, meanLevel: figure.meanLevel, difference: difference, binding: binding, notYetTogether: waiting.level,
      notYetTogetherToday: before.level)
  }

  private func placeEffect(_ own: ChainAnswer?, _ today: ChainAnswer?, _ difference: MeanDifference?) -> PlaceEffect? {
    guard let chain = try? withChain, let utilisation = places?.utilisation?.value, utilisation > 0, let difference,
      let figure = own?.figure(.occupancyLater), let before = today?.figure(.occupancyLater)
    else { return nil }
    let factor = 1 / utilisation
    return PlaceEffect(
      month: chain.laterMonth, level: figure.level.scaled(by: factor), levelToday: before.level.scaled(by: factor),
      difference: difference.scaled(by: factor))
  }

  private func costEffect(_ own: ChainAnswer?, _ today: ChainAnswer?, _ difference: MeanDifference?) -> CostEffect? {
    guard let months = chain?.months, months > 0, let difference, let figure = own?.figure(.cost), let before = today?.figure(.cost) else {
      return nil
    }
    let factor = 12 / Double(months)
    return CostEffect(
      level: figure.level.scaled(by: factor), meanLevel: figure.meanLevel.scaled(by: factor), meanToday: before.meanLevel.scaled(by: factor),
      difference: difference.scaled(by: factor))
  }

  private func partyMarks(_ answer: VariantAssessment) -> [PartyMark] {
    guard let politics = (try? withTalks)?.politics else { return [] }
    return politics.parties.map { party in
      let own = answer.carry?.parties?.first { $0.party == party.id }
      return PartyMark(party: party.id, mark: own.map { PartyMark.Mark($0.standing) } ?? .unknown)
    }
  }
}

extension PartyMark.Mark {
  /// The mark of a standing at the table.
  init(_ standing: CarryAnswer.PartyAnswer.Standing) {
    self =
      switch standing {
      case .canCarry: .canCarry
      case .onlyIf: .onlyIf
      case .cannot: .cannot
      }
  }
}
