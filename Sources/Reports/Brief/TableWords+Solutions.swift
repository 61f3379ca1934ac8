import Negotiation
import Vocabulary

extension TableWords {
  /// The solutions by name, in the order in which they are shown.
  func concepts(_ outcome: NegotiationOutcome) -> [(name: String, found: PackageSet)] {
    [
      ("Nash", outcome.nash), ("Kalai-Smorodinsky", outcome.kalaiSmorodinsky), (t("egalitair", "egalitarian"), outcome.egalitarian),
      (t("utilitair", "utilitarian"), outcome.utilitarian),
    ]
  }

  /// The solutions among the agreeable packages, with what they are worth to each party where asked.
  func solutionsTable(_ outcome: NegotiationOutcome, withWorths: Bool = false) -> TableBlock {
    TableBlock(
      caption: outcome.agreeable == 1
        ? t("Oplossingen: er is één aanvaardbaar pakket", "Solutions: there is one agreeable package")
        : t(
          "Oplossingen onder de \(numbers.whole(outcome.agreeable)) aanvaardbare pakketten",
          "Solutions among the \(numbers.whole(outcome.agreeable)) agreeable packages"),
      columns: [t("begrip", "concept"), t("pakket", "package"), t("gelijk", "ties")] + (withWorths ? parties : []),
      rows: concepts(outcome).map { name, found in
        let worths = parties.indices.map { party in found.first.map { share(party, $0.worth[party]) } ?? "–" }
        return [name, found.first.map(describe) ?? "–", numbers.whole(found.count)] + (withWorths ? worths : [])
      })
  }

  /// What a reader must know where a solution is not what its name promises; empty for most tables.
  func solutionNotes(_ outcome: NegotiationOutcome) -> [String] {
    guard outcome.agreeable > 0 else { return [] }
    let stuck = outcome.withoutGain(on: table).map { parties[$0] }.joined(separator: ", ")
    var notes: [String] = []
    if outcome.isNashUndefined {
      notes.append(
        t(
          "Er is geen Nash-oplossing: zij vraagt een pakket dat voor elke partij beter is dan haar ondergrens, en zo'n pakket is er niet",
          "There is no Nash solution: it asks for a package that is better than the walk-away value for every party, and there is none")
          + (stuck.isEmpty ? "." : t(" (\(stuck) krijgt nooit meer).", " (\(stuck): never more).")))
    }
    if !stuck.isEmpty {
      notes.append(
        t(
          "Kalai-Smorodinsky telt een partij die nooit meer dan haar ondergrens krijgt als geheel tevreden: \(stuck).",
          "Kalai-Smorodinsky counts a party that never gets more than its walk-away value as fully satisfied: \(stuck)."))
    }
    return notes
  }

  /// What is odd about the table itself: one party, nothing to choose, parties to which all is the same; empty for most tables.
  func tableNotes(_ outcome: NegotiationOutcome) -> [String] {
    var notes: [String] = []
    if parties.count == 1 {
      notes.append(t("Er zit één partij aan tafel: er is niets te onderhandelen.", "There is one party at the table: nothing to negotiate."))
    }
    let fixed = measures.indices.filter { options[$0].count == 1 }.map { measures[$0] }
    if !fixed.isEmpty {
      notes.append(
        t("Met één optie, dus zonder keuze: ", "With one option, so without a choice: ") + fixed.joined(separator: ", ") + ".")
    }
    let indifferent = table.parties.indices.filter { party in
      table.parties[party].worth.allSatisfy { Set($0).count <= 1 } && table.parties[party].interactions.isEmpty
    }
    if !indifferent.isEmpty {
      notes.append(
        t("Elk pakket is evenveel waard voor: ", "Every package is worth the same to: ") + indifferent.map { parties[$0] }.joined(separator: ", ")
          + ".")
    }
    if outcome.agreeable > 0, outcome.agreeable == outcome.packages {
      notes.append(t("Niets botst: met elk pakket kunnen alle partijen leven.", "Nothing clashes: all parties can live with every package."))
    }
    return notes
  }

  /// Packages side by side: first what all of them hold, then what differs, what they are worth to each party, and what else is told of them.
  func packagesTable(_ caption: String, _ packages: [Package], also: (name: String, tell: (Package) -> String)? = nil) -> [Block] {
    let common = measures.indices.filter { measure in packages.allSatisfy { $0.options[measure] == packages.first?.options[measure] } }
    let open = measures.indices.filter { !common.contains($0) }
    let shared = packages.first.map { first in common.map { optionName($0, first.options[$0]) }.joined(separator: "; ") } ?? ""
    let table = TableBlock(
      caption: caption, columns: [t("nr.", "no.")] + open.map { measures[$0] } + parties + (also.map { [$0.name] } ?? []),
      rows: packages.enumerated().map { place, package in
        [numbers.whole(place + 1)] + open.map { options[$0][package.options[$0]] } + parties.indices.map { share($0, package.worth[$0]) }
          + (also.map { [$0.tell(package)] } ?? [])
      })
    let start = packages.count == 1 ? t("Het pakket: ", "The package: ") : t("In al deze pakketten: ", "In all of these packages: ")
    return (shared.isEmpty ? [] : [.paragraph(start + shared + ".")]) + [.table(table)]
  }
}
