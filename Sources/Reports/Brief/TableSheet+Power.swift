import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// Which way each variant can pass, and who has power under which rule.
  var powerBlocks: [Block] {
    let fractions = table.powers.map { power in
      words.fractions(ruleName(power), zip(power.members, power.shapleyShubik).map { (party: $0, value: $1) })
    }
    let unknown = talks.politics.chambers.compactMap { chamber in chamber.members.map { words.membersNote(chamber, $0) } }
    var blocks: [Block] = [
      .table(wayTable), .note(words.arithmeticOnly), .table(powerTable), .details(summary: words.fractions, [.list(fractions)]),
    ]
    if let council = talks.politics.council { blocks.append(.paragraph(words.powerNote(council))) }
    blocks.append(.table(powerDetailTable))
    if let council = talks.politics.council { blocks += [.paragraph("\(council.note[language])"), .list(council.rules.map(told))] }
    if !unknown.isEmpty { blocks.append(.list(unknown)) }
    return blocks
  }

  /// How the council meets and decides, with its sources or as an assumption.
  private func told(_ rule: Politics.CouncilRule) -> Prose {
    let text: Prose = "\(rule.text[language])\(cite: rule.evidence.sources)"
    return rule.evidence.assumption.map { "\(text) \(words.assumed($0))" } ?? text
  }

  /// Per variant with the rest of the package: which way it can pass.
  private var wayTable: TableBlock {
    let rest = talks.politics.packages.first?.options ?? []
    return TableBlock(
      caption: words.ways, columns: words.wayColumns(table.powers.map(ruleName)),
      rows: assessment.variants.compactMap { answer -> [Prose]? in
        guard answer.carry?.parties != nil, let options = whole(answer.variant, rest) else { return nil }
        let inFavour = table.supporters(of: options)
        let support = Prose(inFavour.isEmpty ? "–" : inFavour.joined(separator: ", "))
        return ["\(answer.variant.id)", support] + table.powers.map { way(inFavour, $0) }
      })
  }

  /// Whether a rule lets pass what these support; else with whose seats the sum would do.
  private func way(_ inFavour: [PartyID], _ power: TableAssessment.Power) -> Prose {
    let parties = talks.politics.parties.map(\.id)
    if power.decision.passes(inFavour: inFavour, atTheTable: parties) { return words.passes }
    let outside = power.members.filter { !parties.contains($0) }
    let support = power.decision.supportNeeded(inFavour: inFavour, outside: outside, limit: 1).first
    return support.map(words.failsBut) ?? words.fails
  }

  /// The package of a variant with the rest; `nil` where a measure stays open.
  private func whole(_ variant: Variant, _ rest: [Variant.TableOption]) -> [Int]? {
    let chosen = talks.politics.measures.map { measure -> Int? in
      guard let option = (variant.tableOptions + rest).first(where: { $0.measure == measure.id }) else { return nil }
      return measure.options.firstIndex { $0.id == option.option }
    }
    return chosen.contains(nil) ? nil : chosen.compactMap { $0 }
  }

  private var powerTable: TableBlock {
    let parties = talks.politics.parties.map(\.id)
    return TableBlock(
      caption: words.power, columns: words.powerColumns(parties),
      rows: table.powers.map { power in [ruleName(power)] + parties.map { member($0, power, power.shapleyShubik) } }, isNumeric: true)
  }

  /// Other measures of power of the parties at the table.
  private var powerDetailTable: TableBlock {
    let parties = talks.politics.parties.map(\.id)
    return TableBlock(
      caption: words.otherMeasures, columns: words.powerColumns(parties) + [words.wins],
      rows: table.powers.map { power in
        let values = parties.map { party in
          [power.banzhaf, power.deeganPackel, power.toBlock].map { member(party, power, $0) }.joined(separator: " / ")
        }
        return [ruleName(power)] + values + [words.percent(power.toAct)]
      })
  }

  private func member(_ party: PartyID, _ power: TableAssessment.Power, _ values: [Fraction]) -> Prose {
    power.members.firstIndex(of: party).map { words.percent(values[$0]) } ?? "–"
  }

  func ruleName(_ power: TableAssessment.Power) -> Prose { words.rule(power, of: talks.politics) }
}
