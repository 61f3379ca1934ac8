import Vocabulary

extension TableContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .atOrValues: Phrase(nl: "Geef “at” of “values”, een van beide.", en: "Give “at” or “values”, one of the two.")
    case .boundsReversed(let least, let most):
      Phrase(
        nl: "Geen getal is ten minste \(least) en hoogstens \(most). Wissel de grenzen.",
        en: "No number is at least \(least) and at most \(most). Swap the bounds.")
    case .majorityTooLarge(let majority, let total): Votes.majorityTooLarge(majority, total)
    case .majorityTooSmall(let majority, let total): Votes.majorityTooSmall(majority, total)
    case .noMeasure:
      Phrase(nl: "Er ligt geen maatregel op tafel. Geef er ten minste één.", en: "No measure lies on the table. Give at least one.")
    case .nothingDecides:
      Phrase(
        nl: "Met deze regels kan niets besloten worden. Laat rounds_decide weg, of geef onder votes een regel waarmee gestemd wordt.",
        en: "By these rules nothing can be decided. Leave rounds_decide out, or give a rule to vote by under votes.")
    case .noPosition(let measure): Positions.noPosition(measure)
    case .noSalience: Positions.noSalience
    case .positionsHolding(let count, let measure, let day): Positions.positionsHolding(count, measure, day)
    case .readingsOrValues: Positions.readingsOrValues
    case .redLineGrounds(let count): Positions.redLineGrounds(count)
    case .judgedOnSeveral(let measures): Positions.judgedOnSeveral(measures.map(\.rawValue).joined(separator: ", "))
    case .sameMeasure: Phrase(nl: "Een paar bestaat uit twee verschillende maatregelen.", en: "A pair consists of two different measures.")
    case .tablesHeld(let tables, let day): Votes.tablesHeld(tables, day)
    case .tooFewParties(let count): Votes.tooFewParties(count)
    case .tooManyDemands(let demands, let limit): Positions.tooManyDemands(demands, limit)
    case .bothSidesCouldWin(let rule): Votes.bothSidesCouldWin(rule)
    case .tieWithoutHalf(let rule): Votes.tieWithoutHalf(rule)
    case .percentOrNumber, .voterWithoutArea, .voterWithoutWeight: ballotSentence
    case .unknownParty(let asked, let known):
      Phrase(
        nl: "Er is geen partij “\(asked)”. Aan tafel zitten: \(Self.list(known)).",
        en: "There is no party “\(asked)”. At the table are: \(Self.list(known)).")
    case .unreachable(let party): Positions.unreachable(party)
    case .walkAwaysHolding(let count, let day): Positions.walkAwaysHolding(count, day)
    case .worstIsBest: Positions.worstIsBest
    }
  }

  private static func list<Named>(_ names: [Identifier<Named>]) -> String { names.map(\.rawValue).joined(separator: ", ") }
}

extension TableContradiction {
  /// What is wrong with a vote.
  fileprivate enum Votes {
    static func majorityTooLarge(_ majority: Int, _ total: Int) -> Phrase {
      Phrase(
        nl: "“majority” is \(majority) van \(total): niemand kan winnen. Kies \(total / 2 + 1) tot \(total).",
        en: "“majority” is \(majority) of \(total): nobody could win. Choose \(total / 2 + 1) to \(total).")
    }

    static func majorityTooSmall(_ majority: Int, _ total: Int) -> Phrase {
      Phrase(
        nl:
          "“majority” is \(majority) van \(total): twee partijen tegenover elkaar zouden allebei kunnen winnen. "
          + "Kies \(total / 2 + 1) tot \(total).",
        en: "“majority” is \(majority) of \(total): two opposing sides could both win. Choose \(total / 2 + 1) to \(total).")
    }

    static func tablesHeld(_ tables: [SeatingID], _ day: CalendarDate) -> Phrase {
      let names = TableContradiction.list(tables)
      return Phrase(
        nl: "Op \(Phrase(day).nl) zitten partijen aan \(tables.isEmpty ? "geen enkele tafel" : "de tafels \(names)"); "
          + "het moet er één zijn. Kijk naar since en until.",
        en: "On \(Phrase(day).en) parties sit at \(tables.isEmpty ? "no table" : "the tables \(names)"); "
          + "it must be one. Look at since and until.")
    }

    static func tooFewParties(_ count: Int) -> Phrase {
      Phrase(
        nl: "Aan tafel zit \(count == 1 ? "één partij" : "geen partij"); onderhandelen vraagt er ten minste twee.",
        en: "There \(count == 1 ? "is one party" : "is no party") at the table; negotiating takes at least two.")
    }

    static func bothSidesCouldWin(_ rule: DecisionRuleID) -> Phrase {
      Phrase(
        nl: "Met regel “\(rule)” kunnen twee kampen tegenover elkaar allebei winnen. Vraag meer dan de helft.",
        en: "With rule “\(rule)” two opposing sides could both win. Ask more than half.")
    }

    static func tieWithoutHalf(_ rule: DecisionRuleID) -> Phrase {
      Phrase(
        nl: "Regel “\(rule)” laat de voorzitter beslissen als de stemmen staken, maar vraagt iets anders dan meer dan de helft. Kies “rejected”.",
        en: "Rule “\(rule)” lets the chair break ties, but asks something else than more than half. Choose “rejected”.")
    }
  }
}

extension TableContradiction {
  /// What is wrong with what a party wants.
  fileprivate enum Positions {
    static func noPosition(_ measure: MeasureID) -> Phrase {
      Phrase(nl: "Er is geen standpunt over “\(measure)”. Geef er een.", en: "There is no position on “\(measure)”. Give one.")
    }

    static func judgedOnSeveral(_ measures: String) -> Phrase {
      Phrase(
        nl: "Varianten staan voor opties van verschillende maatregelen (\(measures)), en een partij oordeelt naar recht of keten. "
          + "Dat kan op één maatregel: zet die bij elke variant vooraan in “table”.",
        en: "Variants stand for options of several measures (\(measures)), and a party judges by law or chain. "
          + "That can be on one measure: put it first in “table” of every variant.")
    }

    static let noSalience =
      Phrase(nl: "Alle gewichten (“salience”) zijn nul. Geef er één boven nul.", en: "Every salience is zero. Give at least one above zero.")

    static func positionsHolding(_ count: Int, _ measure: MeasureID, _ day: CalendarDate) -> Phrase {
      Phrase(
        nl: "Op \(Phrase(day).nl) gelden \(count) standpunten over \(measure); het moet er één zijn. Kijk naar since en until.",
        en: "On \(Phrase(day).en) there are \(count) positions on \(measure); it must be one. Look at since and until.")
    }

    static let readingsOrValues =
      Phrase(
        nl: "Lezingen horen bij een plaats op de schaal, niet bij gegeven waarden. Haal “readings” of “values” weg.",
        en: "Readings go with a place on the scale, not with given values. Remove “readings” or “values”.")

    static func redLineGrounds(_ count: Int) -> Phrase {
      Phrase(
        nl: "Een rode lijn rust op één van: measure met forbids, together, verdict, figure. Hier staan er \(count).",
        en: "A red line rests on one of: measure with forbids, together, verdict, figure. Here are \(count).")
    }

    static func tooManyDemands(_ demands: Int, _ limit: Int) -> Phrase {
      Phrase(
        nl: "De partijen hebben samen \(demands) rode lijnen en ondergrenzen; er kunnen er \(limit) zijn. Laat partijen of lijnen weg.",
        en: "The parties have \(demands) red lines and walk-away values together; there can be \(limit). Leave out parties or lines.")
    }

    static func unreachable(_ party: PartyID) -> Phrase {
      Phrase(
        nl: "De ondergrens ligt boven de waarde van elk pakket dat \(party) zelf aanvaardt. Verlaag “walk_away” of verruim een rode lijn.",
        en: "The walk-away value lies above the worth of every package that \(party) itself accepts. Lower “walk_away” or widen a red line.")
    }

    static func walkAwaysHolding(_ count: Int, _ day: CalendarDate) -> Phrase {
      Phrase(
        nl: "Op \(Phrase(day).nl) gelden \(count) ondergrenzen; het moet er één zijn. Kijk naar since en until.",
        en: "On \(Phrase(day).en) there are \(count) walk-away values; it must be one. Look at since and until.")
    }

    static let worstIsBest =
      Phrase(
        nl: "“worst” en “best” zijn gelijk, dus de uitkomst is niets waard. Geef twee getallen.",
        en: "“worst” and “best” are the same, so the outcome is worth nothing. Give two numbers.")
  }
}
