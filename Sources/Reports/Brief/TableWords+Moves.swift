import Assessments
import Negotiation
import Vocabulary

extension TableWords {
  /// What would open an agreement, and its price; with the options that list the packages of a step, where there are any.
  func concessionTable(_ concessions: [Concession], options: ((Concession) -> String)? = nil) -> TableBlock {
    TableBlock(
      caption: t(
        "Kleinste stappen die een akkoord openen, met wat zij de partij kosten die ze zet (waarde van 0 tot 1)",
        "Smallest moves that open an agreement, with their price to the party that makes them (worth from 0 to 1)"),
      columns: [
        t("stap", "move"), t("pakketten daarna", "packages then"), t("wat de partij opgeeft", "what the party gives up"),
        t("beste pakket voor haar, tegen haar ondergrens", "best package for it, against its walk-away value"),
      ] + (options == nil ? [] : [t("toon ze met", "list them with")]),
      rows: concessions.prefix(12).map { concession in
        [
          concession.moves.map(describe).joined(separator: t(" en ", " and ")), numbers.whole(concession.opened),
          zip(concession.moves, concession.prices).map { share($0.party, $1.givenUp) }.joined(separator: "; "),
          zip(concession.moves, concession.prices).map { "\(share($0.party, $1.best)) (\(share($0.party, $1.walkAway)))" }.joined(separator: "; "),
        ] + (options.map { [$0(concession)] } ?? [])
      })
  }

  /// Who gives what for what.
  func swapTable(_ swaps: [Swap], caption: String) -> TableBlock {
    TableBlock(
      caption: caption, columns: [t("wijziging", "change"), t("geeft", "gives"), t("krijgt", "gets"), t("kan niet", "cannot")],
      rows: swaps.prefix(10).map { swap in
        func named(_ own: [Int]) -> String {
          own.map { "\(parties[$0]) \(swap.gains[$0] == 0 ? "" : signed($0, swap.gains[$0]))" }.joined(separator: ", ")
        }
        return [
          swap.changes.map { optionName($0.measure, $0.to) }.joined(separator: "; "), named(swap.giving), named(swap.getting),
          swap.refusing.map { parties[$0] }.joined(separator: ", "),
        ]
      })
  }

  /// The caption of swaps that start from a package; `named` is what the package is called where it is no solution.
  func swapCaption(_ origin: StartOrigin?, isAgreed: Bool, named: String) -> String {
    guard isAgreed else {
      return t(
        "Vanaf “\(named)”: wijzigingen van een of twee maatregelen waarna de meeste partijen kunnen instemmen",
        "From “\(named)”: changes of one or two measures after which most parties can agree")
    }
    let from =
      switch origin {
      case .nash: t("het Nash-pakket", "the Nash package")
      case .kalaiSmorodinsky: t("het Kalai-Smorodinsky-pakket", "the Kalai-Smorodinsky package")
      case .named, .none: "“\(named)”"
      }
    return t("Ruilen vanaf \(from) waarna allen nog kunnen instemmen", "Swaps from \(from) after which all can still agree")
  }

  private func signed(_ party: Int, _ units: Int) -> String { (units > 0 ? "+" : "") + share(party, units) }
}
