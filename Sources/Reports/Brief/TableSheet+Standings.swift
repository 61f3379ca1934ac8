import Assessments
import Dossiers
import Vocabulary

extension TableSheet {
  /// Per variant: where each party stands, and who would support it.
  var standingsTable: TableBlock {
    TableBlock(
      caption: words.standings, columns: words.standingColumns(talks.politics),
      rows: assessment.variants.compactMap { answer -> [Prose]? in
        guard let carry = answer.carry, let own = carry.parties else { return nil }
        let brought = (carry.ministers.map { [words.whole($0)] } ?? []) + carry.seats.map(words.brought)
        return ["\(answer.variant.id)"] + own.map(words.standing) + [words.whole(carry.agreeable)] + brought
      })
  }

  /// For each variant and party: can live with it, only if, or cannot; with the words and the source behind it.
  var explanations: [Prose] {
    assessment.variants.flatMap { answer in
      (answer.carry?.parties ?? []).map { own in words.explained(answer.variant.id, own.party, explanation(own, answer.variant)) }
    }
  }

  private func explanation(_ own: CarryAnswer.PartyAnswer, _ variant: Variant) -> Prose {
    guard let party = talks.politics.parties.first(where: { $0.id == own.party }) else { return "" }
    let position = variant.tableOptions.first.flatMap { option in party.positions.first { $0.measure == option.measure } }
    let evidence = position.map { words.evidence($0.evidenceText, $0.evidence.sources) } ?? ""
    switch own.standing {
    case .canCarry: return words.always + evidence
    case .cannot:
      let lines = party.redLines.filter { own.redLines.contains($0.id) }
      return lines.isEmpty ? words.never(best: own.best, walkAway: own.walkAway) + evidence : words.forbidden(lines)
    case .onlyIf: return condition(own) + evidence
    }
  }

  private func condition(_ own: CarryAnswer.PartyAnswer) -> Prose {
    guard let worth = own.withRest else { return words.withEnough }
    if worth >= own.walkAway, own.conditions.isEmpty { return words.withThisRest(worth: worth, walkAway: own.walkAway) }
    return words.withOtherRest(own.conditions.map { $0.map(optionName) })
  }
}
