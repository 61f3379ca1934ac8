import Assessments
import Chance
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension TableSheet {
  /// What would open an agreement, its price, and the options with which `negotiate` lists the packages that it opens.
  var concessionBlocks: [Block] {
    guard !self.table.concessions.isEmpty else { return [] }
    return [.table(words.concessionTable(self.table.concessions, options: options)), .paragraph(listingSentence)]
  }

  /// The options of `negotiate` for the moves of a concession.
  func options(_ concession: Concession) -> String {
    let changes = concession.moves.map { talks.politics.change($0, on: self.table.table).option(of: talks.politics) }
    return changes.map { "\($0.name) \($0.value.shellWord)" }.joined(separator: " ")
  }

  /// The command of this table, without changed positions.
  var command: String {
    let receipt = assessment.receipt
    let futures = receipt.futures.map { " --futures \($0)" } ?? ""
    return "polder negotiate \(brief.asked.shellWord)\(futures) --seed \(receipt.seed)"
  }

  private var listingSentence: String {
    t(
      "De pakketten van een stap staan op een rij met de opties uit de laatste kolom achter: ",
      "The packages of a move are listed by the options of the last column after: ") + command
  }

  var swapTable: TableBlock {
    words.swapTable(
      self.table.swaps,
      caption: words.swapCaption(
        self.table.startOrigin, isAgreed: self.table.outcome.agreeable > 0, named: talks.politics.packages.first?.name[language] ?? ""))
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
