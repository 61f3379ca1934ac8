import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// Per variant with the rest of the package: which way it can pass.
  var wayTable: TableBlock {
    let powers = self.table.powers
    let rest = talks.politics.packages.first?.options ?? []
    return TableBlock(
      caption: t(
        "Langs welke weg elke variant met de rest van het pakket kan worden aangenomen, als vóór stemt wie ermee kan leven en verder niemand; en wie er van buiten bij moet",
        "Which way each variant can pass with the rest of the package, if those vote for it who can live with it and nobody else; and who must join from outside"
      ),
      columns: [t("variant", "variant"), t("steun", "support")] + powers.map(ruleName),
      rows: assessment.variants.compactMap { answer -> [String]? in
        guard answer.carry?.parties != nil, let options = whole(answer.variant, rest) else { return nil }
        let inFavour = self.table.supporters(of: options)
        let parties = talks.politics.parties.map(\.id)
        return [answer.variant.id.rawValue, inFavour.isEmpty ? "–" : inFavour.joined(separator: ", ")]
          + powers.map { power in
            if power.decision.passes(inFavour: inFavour, atTheTable: parties) { return t("ja", "yes") }
            let outside = power.members.filter { !parties.contains($0) }
            guard let support = power.decision.supportNeeded(inFavour: inFavour, outside: outside, limit: 1).first else { return t("nee", "no") }
            return t("nee; met ", "no; with ") + support.joined(separator: ", ")
          }
      })
  }

  /// The package of a variant with the rest; `nil` where a measure stays open.
  private func whole(_ variant: Variant, _ rest: [Variant.TableOption]) -> [Int]? {
    let chosen = talks.politics.measures.map { measure -> Int? in
      guard let option = (variant.tableOptions + rest).first(where: { $0.measure == measure.id }) else { return nil }
      return measure.options.firstIndex { $0.id == option.option }
    }
    return chosen.contains(nil) ? nil : chosen.compactMap { $0 }
  }

  var powerTable: TableBlock {
    let parties = talks.politics.parties.map(\.id)
    return TableBlock(
      caption: t("Stemmacht (Shapley-Shubik) naar de regel van besluiten", "Voting power (Shapley-Shubik) by rule of decision"),
      columns: [t("regel", "rule")] + parties.map(\.rawValue),
      rows: self.table.powers.map { power in [ruleName(power)] + parties.map { member($0, power, power.shapleyShubik) } })
  }

  var powerNote: String {
    let chair = talks.politics.council.chair?.rawValue ?? ""
    return t(
      "Wat een andere regel met macht doet, is het verschil tussen de rijen: bij overeenstemming is ieder even sterk, bij stemming in de ministerraad wie de meerderheid kan maken."
        + (chair.isEmpty
          ? "" : " De doorslaggevende stem van \(chair) telt alleen bij staking; de tekst van die regel is niet gevonden (zie het dossier)."),
      "What another rule does to power is the difference between the rows: under consensus all are equally strong, in a vote in the council of ministers those who can make the majority."
        + (chair.isEmpty ? "" : " The casting vote of \(chair) counts at a draw only; the text of that rule was not found (see the dossier)."))
  }

  /// Other measures of power of the parties at the table.
  var powerDetailTable: TableBlock {
    let parties = talks.politics.parties.map(\.id)
    return TableBlock(
      caption: t(
        "Andere maten: Banzhaf / Deegan-Packel / macht om te blokkeren (Coleman); en het deel van alle coalities dat wint",
        "Other measures: Banzhaf / Deegan-Packel / power to block (Coleman); and the share of all coalitions that win"),
      columns: [t("regel", "rule")] + parties.map(\.rawValue) + [t("wint", "wins")],
      rows: self.table.powers.map { power in
        [ruleName(power)]
          + parties.map { party in
            [power.banzhaf, power.deeganPackel, power.toBlock].map { member(party, power, $0) }.joined(separator: " / ")
          } + [fraction(power.toAct)]
      })
  }

  private func member(_ party: PartyID, _ power: TableAssessment.Power, _ values: [Fraction]) -> String {
    power.members.firstIndex(of: party).map { fraction(values[$0]) } ?? "–"
  }

  private func fraction(_ value: Fraction) -> String { value.isLong ? numbers.decimal(value.value, 3) : "\(value)" }

  func ruleName(_ power: TableAssessment.Power) -> String {
    func share(_ name: String) -> String { "\(name), \(power.quota) \(t("van", "of")) \(power.weights.reduce(0, +))" }
    let council = talks.politics.council.name[language]
    switch power.rule {
    case .unanimity: return t("overeenstemming", "consensus")
    case .council: return share(council)
    case .councilWithCastingVote: return "\(council), \(t("bij staking de voorzitter", "at a draw the chair"))"
    case .councilTwoThirds: return share("\(council), \(t("twee derde", "two thirds"))")
    case .chamber(let id): return share(talks.politics.chambers.first { $0.id == id }?.name[language] ?? id)
    }
  }
}
