import Assessments
import Chance
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension TableSheet {
  var solutionsTable: TableBlock {
    let outcome = self.table.outcome
    let concepts: [(String, PackageSet)] = [
      ("Nash", outcome.nash), ("Kalai-Smorodinsky", outcome.kalaiSmorodinsky), (t("egalitair", "egalitarian"), outcome.egalitarian),
      (t("utilitair", "utilitarian"), outcome.utilitarian),
    ]
    return TableBlock(
      caption: t(
        "Oplossingen onder de \(numbers.whole(outcome.agreeable)) aanvaardbare pakketten",
        "Solutions among the \(numbers.whole(outcome.agreeable)) agreeable packages"),
      columns: [t("begrip", "concept"), t("pakket", "package"), t("gelijk", "ties")],
      rows: concepts.map { [$0.0, $0.1.first.map(describe) ?? "–", numbers.whole($0.1.count)] })
  }

  /// What would open an agreement, and its price.
  var concessionTable: TableBlock {
    TableBlock(
      caption: t(
        "Kleinste stappen die een akkoord openen, met wat zij de partij kosten die ze zet (waarde van 0 tot 1)",
        "Smallest moves that open an agreement, with their price to the party that makes them (worth from 0 to 1)"),
      columns: [
        t("stap", "move"), t("pakketten daarna", "packages then"), t("wat de partij opgeeft", "what the party gives up"),
        t("beste pakket voor haar, tegen haar ondergrens", "best package for it, against its walk-away value"),
      ],
      rows: self.table.concessions.prefix(12).map { concession in
        [
          concession.moves.map(describe).joined(separator: t(" en ", " and ")), numbers.whole(concession.opened),
          zip(concession.moves, concession.prices).map { share($0.party, $1.givenUp) }.joined(separator: "; "),
          zip(concession.moves, concession.prices).map { "\(share($0.party, $1.best)) (\(share($0.party, $1.walkAway)))" }.joined(separator: "; "),
        ]
      })
  }

  private func share(_ party: Int, _ units: Int) -> String { numbers.decimal(self.table.table.parties[party].share(units), 2) }

  func describe(_ move: Concession.Move) -> String {
    let party = talks.politics.parties[move.party]
    switch move {
    case .dropLine(_, let line): return t("\(party.id) laat los: ", "\(party.id) drops: ") + "“\(party.redLines[line].text[language])”"
    case .accept(_, let line, let option):
      guard let condition = self.table.table.parties[move.party].redLines[line].conditions.first else { return party.id.rawValue }
      return t("\(party.id) aanvaardt ", "\(party.id) accepts ") + optionName(condition.measure, option)
    case .lower(_, let worth):
      return t("\(party.id) verlaagt de ondergrens tot ", "\(party.id) lowers its walk-away value to ") + share(move.party, worth)
    }
  }

  /// Who gives what for what.
  var swapTable: TableBlock {
    let isAgreed = self.table.outcome.agreeable > 0
    let from = isAgreed ? t("het Nash-pakket", "the Nash package") : talks.politics.packages.first?.name[language] ?? ""
    return TableBlock(
      caption: isAgreed
        ? t("Ruilen vanaf \(from) waarna allen nog kunnen instemmen", "Swaps from \(from) after which all can still agree")
        : t(
          "Vanaf “\(from)”: wijzigingen van een of twee maatregelen waarna de meeste partijen kunnen instemmen",
          "From “\(from)”: changes of one or two measures after which most parties can agree"),
      columns: [t("wijziging", "change"), t("geeft", "gives"), t("krijgt", "gets"), t("kan niet", "cannot")],
      rows: self.table.swaps.prefix(10).map { swap in
        func named(_ parties: [Int]) -> String {
          parties.map { "\(talks.politics.parties[$0].id) \(swap.gains[$0] == 0 ? "" : signed($0, swap.gains[$0]))" }.joined(separator: ", ")
        }
        return [
          swap.changes.map { optionName($0.measure, $0.to) }.joined(separator: "; "), named(swap.giving), named(swap.getting),
          swap.refusing.map { talks.politics.parties[$0].id }.joined(separator: ", "),
        ]
      })
  }

  private func signed(_ party: Int, _ units: Int) -> String {
    (units > 0 ? "+" : "") + share(party, units)
  }

  /// What the options on the table bring by law and chain; a package costs what its option costs.
  var costTable: TableBlock {
    let kinds: [(FigureKind, (Double) -> String)] = [
      (.relativesInLaterYear, { numbers.change($0) }), (.monthsSinceStatusSubsidiary, { numbers.signedMonths($0) }),
      (.occupancyLater, { value in dossier.places?.utilisation.map { numbers.change(value / $0.value) } ?? "–" }),
      (.cost, { numbers.signedMillions($0) }),
    ]
    return TableBlock(
      caption: t(
        "Wat een pakket kost, naar de optie die het bevat: verschil met het huidige recht in de mediane toekomst",
        "What a package costs, by the option that it holds: difference from today's law in the median future"),
      columns: [
        t("optie", "option"), t("variant", "variant"), t("recht zoals het gold", "law as it stood"),
        t("nareizigers in \(laterYear)", "relatives in \(laterYear)"),
        t("maanden gescheiden", "months apart"), t("opvangplaatsen", "reception places"), t("miljoen euro", "million euros"),
      ],
      rows: self.table.facts.facts.map { fact in
        [optionName(fact.measure, fact.option), fact.variant.rawValue, fact.verdict?.name[language] ?? "–"]
          + kinds.map { kind, write in
            let value = assessment.variant(fact.variant)?.figure(kind)?.difference.median ?? .nan
            return value.isFinite ? write(value) : "–"
          }
      })
  }
}

extension Numbers {
  /// Months with a sign.
  func signedMonths(_ value: Double) -> String { (value >= 0.05 ? "+" : "") + decimal(value, 1) }
  /// Euros as millions with a sign.
  func signedMillions(_ euros: Double) -> String { (euros >= 50_000 ? "+" : "") + decimal(euros / 1e6, 1) }
}
