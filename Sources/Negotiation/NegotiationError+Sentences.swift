public import Vocabulary

extension NegotiationError {
  /// What is wrong and what to do, in Dutch and English, with the numbers of the case.
  public var sentence: Phrase {
    switch self {
    case .noParties: Phrase(nl: "De tafel heeft geen partijen; geef er ten minste één.", en: "The table has no parties; give it at least one.")
    case .noMeasures: Phrase(nl: "De tafel heeft geen maatregelen; geef er ten minste één.", en: "The table has no measures; give it at least one.")
    case .noOptions(let measure):
      Phrase(
        nl: "Maatregel \(measure) heeft geen opties; geef er ten minste één.", en: "Measure \(measure) has no options; give it at least one.")
    case .shape(let party): Parties.shape(party)
    case .badScale(let party, let scale): Parties.badScale(party, scale)
    case .badRedLine(let party, let line): Parties.badRedLine(party, line)
    case .badInteraction(let party): Parties.badInteraction(party)
    case .tooLarge(let party): Parties.tooLarge(party)
    case .tooManyDemands(let count, let limit):
      Phrase(
        nl: "De tafel heeft \(count) rode lijnen en ondergrenzen; het zoeken kan er hoogstens \(limit) aan.",
        en: "The table has \(count) red lines and walk-away values; the search takes up to \(limit).")
    case .blockTooLarge(let measures, let choices, let limit): Self.blockTooLarge(measures, choices, limit)
    case .tooManyMeasures(let count, let limit):
      Phrase(
        nl: "De vraag gaat over \(count) maatregelen; het openen van verzegelde lijnen kan er hoogstens \(limit) aan. Laat er weg.",
        en: "The question has \(count) measures; the opening of sealed lines takes up to \(limit). Leave some out.")
    case .tooManyPackages(let count, let limit):
      Phrase(
        nl: "De vraag gaat over \(Self.number(count).nl) pakketten; het openen van verzegelde lijnen bekijkt er hoogstens \(limit). Laat opties weg.",
        en: "The question has \(Self.number(count).en) packages; the opening of sealed lines visits up to \(limit). Leave out options.")
    case .unproven:
      Phrase(
        nl: "Het zoeken is na 40 miljoen stappen zonder bewijs gestopt. Laat maatregelen weg waarover niemand van mening verschilt.",
        en: "The search was given up after 40 million steps without a proof. Leave out measures on which nobody differs.")
    case .tooManyToCount(let packages, let vectors, let limit, let bound): Self.tooManyToCount(packages, vectors, limit, bound)
    case .noMembers: Votes.noMembers
    case .tooManyMembers(let count, let limit): Votes.tooManyMembers(count, limit)
    case .negativeWeight(let member, let weight): Votes.negativeWeight(member, weight)
    case .tooMuchWeight(let total, let limit): Self.tooMuchWeight(total, limit)
    case .quotaOutOfReach(let quota, let total): Self.quotaOutOfReach(quota, total)
    case .quotaForBothSides(let quota, let total): Votes.quotaForBothSides(quota, total)
    }
  }

  private static func quotaOutOfReach(_ quota: Int, _ total: Int) -> Phrase {
    guard total > 0 else {
      return Phrase(
        nl: "Alle leden samen hebben geen gewicht, dus niemand kan besluiten; geef ten minste één lid een gewicht boven nul.",
        en: "All members together have no weight, so nobody can decide; give at least one member a weight above zero.")
    }
    return Phrase(
      nl: "Voor een besluit is een gewicht van \(quota) nodig, maar alle leden samen hebben \(total); kies \(total / 2 + 1) tot en met \(total).",
      en: "The quota is \(quota), but all members together have \(total); give it \(total / 2 + 1) to \(total).")
  }

  private static func blockTooLarge(_ measures: [MeasureID], _ choices: Int?, _ limit: Int) -> Phrase {
    Phrase(
      nl:
        "Paren en rode lijnen binden \(measures.joined(separator: ", ")) aan elkaar, met \(number(choices).nl) combinaties; het zoeken kan er "
        + "hoogstens \(limit) aan. Laat iets weg van wat ze bindt.",
      en:
        "Interactions and red lines tie \(measures.joined(separator: ", ")) together, with \(number(choices).en) combinations; the search "
        + "takes up to \(limit). Leave out some of what ties them.")
  }

  private static func tooManyToCount(_ packages: Int?, _ vectors: Int?, _ limit: Int, _ bound: Int?) -> Phrase {
    Phrase(
      nl:
        "De tafel heeft \(number(packages).nl) pakketten. Om te tellen welke voor iedereen aanvaardbaar zijn, moeten er van elke helft "
        + "\(number(vectors).nl) in het geheugen staan, en de grens is \(limit). Zonder te tellen is zeker dat het er hoogstens "
        + "\(number(bound).nl) zijn. Laat maatregelen weg waarover niemand van mening verschilt.",
      en:
        "The table has \(number(packages).en) packages; counting those that all can accept needs \(number(vectors).en) of each half in "
        + "memory, and the limit is \(limit). Without counting it is certain that they are at most \(number(bound).en). Leave out measures on "
        + "which nobody differs.")
  }

  private static func tooMuchWeight(_ total: Double, _ limit: Int) -> Phrase {
    Phrase(
      nl:
        "De gewichten zijn samen \(Int(min(total, 1e18))); exacte breuken worden berekend tot en met \(limit). Deel ze allemaal door hetzelfde "
        + "getal.",
      en:
        "The weights add up to \(Int(min(total, 1e18))); exact fractions are computed for up to \(limit). Divide them all by the same number.")
  }

  /// A count for people; `nil` is one that a 64-bit integer cannot hold.
  private static func number(_ count: Int?) -> Phrase {
    count.map { Phrase(same: String($0)) } ?? Phrase(nl: "meer dan 9 triljoen", en: "more than 9 quintillion")
  }
}

extension NegotiationError {
  /// What is wrong with a party.
  fileprivate enum Parties {
    static func shape(_ party: PartyID) -> Phrase {
      Phrase(
        nl: "Partij \(party) geeft niet elke optie van elke maatregel één keer een waarde.",
        en: "Party \(party) does not value every option of every measure once.")
    }

    static func badScale(_ party: PartyID, _ scale: Int) -> Phrase {
      Phrase(
        nl: "De schaal van \(party) is \(scale); de waarde 1 is een geheel getal boven nul.",
        en: "The scale of \(party) is \(scale); the worth 1 is a whole number above zero.")
    }

    static func badRedLine(_ party: PartyID, _ line: RedLineID) -> Phrase {
      Phrase(
        nl: "Rode lijn “\(line)” van \(party) noemt een maatregel of optie die niet bestaat.",
        en: "Red line “\(line)” of \(party) names a measure or option that does not exist.")
    }

    static func badInteraction(_ party: PartyID) -> Phrase {
      Phrase(
        nl: "Een paar van \(party) noemt niet twee verschillende maatregelen met één waarde voor elke combinatie van hun opties.",
        en: "An interaction of \(party) does not name two different measures with one worth for each pair of their options.")
    }

    static func tooLarge(_ party: PartyID) -> Phrase {
      Phrase(
        nl: "De waarden van \(party) zijn samen meer dan 4·10^18 eenheden; geef ze in grotere eenheden.",
        en: "The worths of \(party) add up to more than 4·10^18 units; give them in larger units.")
    }
  }
}

extension NegotiationError {
  /// What is wrong with a vote.
  fileprivate enum Votes {
    static let noMembers =
      Phrase(
        nl: "De stemming heeft geen leden, of niet één gewicht voor elk lid.", en: "The vote has no members, or not one weight for each.")

    static func tooManyMembers(_ count: Int, _ limit: Int) -> Phrase {
      Phrase(
        nl: "De stemming heeft \(count) leden; exacte breuken worden berekend tot en met \(limit).",
        en: "The vote has \(count) members; exact fractions are computed for up to \(limit).")
    }

    static func negativeWeight(_ member: PartyID, _ weight: Int) -> Phrase {
      Phrase(
        nl: "\(member) heeft gewicht \(weight); een gewicht is nul of meer.", en: "\(member) has weight \(weight); a weight is zero or more.")
    }

    static func quotaForBothSides(_ quota: Int, _ total: Int) -> Phrase {
      Phrase(
        nl:
          "Voor een besluit is een gewicht van \(quota) van \(total) nodig: dan kunnen twee kampen tegenover elkaar allebei winnen. Kies "
          + "\(total / 2 + 1) tot en met \(total).",
        en:
          "The quota is \(quota) of \(total), with which two opposing sides could both win; give it \(total / 2 + 1) to \(total).")
    }
  }
}
