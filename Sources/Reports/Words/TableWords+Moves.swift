import Assessments
import Negotiation
import Vocabulary

extension TableWords {
  var concessions: Prose {
    t(
      "Kleinste stappen die een akkoord openen, met wat zij de partij kosten die ze zet (waarde van 0 tot 1)",
      "Smallest moves that open an agreement, with their price to the party that makes them (worth from 0 to 1)")
  }

  /// Move, packages, what is given up, best package; and the options that list them where there are any.
  func concessionColumns(withOptions: Bool) -> [Prose] {
    let columns: [Prose] = [
      t("stap", "move"), t("pakketten daarna", "packages then"), t("wat de partij opgeeft", "what the party gives up"),
      t("beste pakket voor haar, tegen haar ondergrens", "best package for it, against its walk-away value"),
    ]
    return columns + (withOptions ? [t("toon ze met", "list them with")] : [])
  }

  /// What each move costs the party that makes it.
  func givenUp(_ concession: Concession) -> Prose {
    Prose(zip(concession.moves, concession.prices).map { names.share($0.party, $1.givenUp) }.joined(separator: "; "))
  }

  /// The best package for each party that moves, against its walk-away value.
  func best(_ concession: Concession) -> Prose {
    let prices = zip(concession.moves, concession.prices)
    return Prose(prices.map { "\(names.share($0.party, $1.best)) (\(names.share($0.party, $1.walkAway)))" }.joined(separator: "; "))
  }

  /// Change, who gives, who gets, who cannot.
  var swapColumns: [Prose] {
    [t("wijziging", "change"), t("geeft", "gives"), t("krijgt", "gets"), t("kan er dan niet mee leven", "cannot live with it then")]
  }

  /// Parties with what they win or lose by a swap.
  func gains(_ parties: [Int], of swap: Swap) -> Prose {
    let gains = parties.map { party in
      let units = swap.gains[party]
      return "\(names.parties[party]) \(units == 0 ? "" : (units > 0 ? "+" : "") + names.share(party, units))"
    }
    return Prose(gains.joined(separator: ", "))
  }

  /// The caption of swaps that start from a package; `named` is what the package is called where it is no solution.
  func swapCaption(_ origin: StartOrigin?, isAgreed: Bool, named: String) -> Prose {
    guard isAgreed else {
      return t(
        "Vanaf “\(named)”: wijzigingen van een of twee maatregelen waarna de meeste partijen kunnen instemmen",
        "From “\(named)”: changes of one or two measures after which most parties can agree")
    }
    let from: String =
      switch origin {
      case .nash: t("het Nash-pakket", "the Nash package")
      case .kalaiSmorodinsky: t("het Kalai-Smorodinsky-pakket", "the Kalai-Smorodinsky package")
      case .named, .none: "“\(named)”"
      }
    return t("Ruilen vanaf \(from) waarna allen nog kunnen instemmen", "Swaps from \(from) after which all can still agree")
  }
}
