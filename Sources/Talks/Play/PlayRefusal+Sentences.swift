import Negotiation
public import Vocabulary

extension PlayRefusal {
  /// What is refused, by which rule and what to do instead; positions are given from 1 on, as users count.
  public var sentence: Phrase {
    switch self {
    case .over:
      Phrase(
        nl: "De besprekingen zijn gesloten; aan het verslag wordt niets toegevoegd. Begin nieuwe.",
        en: "The talks are closed; nothing is added to their record. Open new ones.")
    case .outOfTurn(let party, let awaited, let way):
      Phrase(
        nl: "Niet \(name(party).nl) is aan de beurt, maar \(name(awaited).nl). Regel: \(way.rule.nl)",
        en: "It is not the turn of \(name(party).en), but of \(name(awaited).en). Rule: \(way.rule.en)")
    case .noSuchSeat(let seat, let seats):
      Phrase(
        nl: "Er is geen stoel \(seat + 1); aan tafel staan er \(seats). Regel: elke partij heeft één stoel.",
        en: "There is no seat \(seat + 1); the table has \(seats). Rule: every party has one seat.")
    case .notAsked(let act, let admitted, let way):
      Phrase(
        nl: "Er is niet om “\(act.word.nl)” gevraagd, maar om \(admitted.map { "“\($0.word.nl)”" }.joined(separator: " of ")). Regel: \(way.rule.nl)",
        en: "“\(act.word.en)” is not asked, but \(admitted.map { "“\($0.word.en)”" }.joined(separator: " or ")). Rule: \(way.rule.en)")
    case .wrongLength(let options, let measures):
      Phrase(
        nl: "Dit pakket heeft \(options) opties bij \(measures) maatregelen. Regel: een pakket geeft elke maatregel één optie.",
        en: "This package has \(options) options for \(measures) measures. Rule: a package gives every measure one option.")
    case .noSuchMeasure(let measure, let measures):
      Phrase(
        nl: "Er is geen maatregel \(measure + 1); op tafel liggen er \(measures). Regel: men spreekt over wat op tafel ligt.",
        en: "There is no measure \(measure + 1); the table has \(measures). Rule: one speaks of what lies on the table.")
    case .noSuchOption(let option, let options, let measure):
      Phrase(
        nl: "Maatregel \(measure) heeft geen optie \(option + 1); er zijn er \(options). Regel: men kiest uit de opties die op tafel liggen.",
        en: "Measure \(measure) has no option \(option + 1); it has \(options). Rule: one chooses among the options on the table.")
    case .changesNothing(let measure):
      Phrase(
        nl: "Die optie van \(measure) staat al in de tekst. Regel: een wijziging verandert iets; laat de tekst anders zoals hij is.",
        en: "The text has that option of \(measure) already. Rule: a change changes something; else leave the text as it is.")
    case .otherText:
      Phrase(
        nl: "Dit is niet de tekst die op tafel ligt. Regel: de voorzitter legt de tekst voor zoals hij is.",
        en: "This is not the text that lies on the table. Rule: the chair puts the text as it is.")
    }
  }

  private func name(_ party: PartyID?) -> Phrase { party.map { Phrase(same: $0) } ?? Phrase(nl: "de voorzitter", en: "the chair") }
}

extension WayOfTalking {
  /// The rule in one sentence.
  public var rule: Phrase {
    switch self {
    case .alternatingOffers:
      Phrase(
        nl: "om de beurt legt elke partij een heel pakket op tafel, en alle andere stemmen ermee in of maken bezwaar.",
        en: "in turn each party lays a whole package on the table, and all others accept it or object.")
    case .singleText:
      Phrase(
        nl:
          "er is één tekst; om de beurt vraagt elke partij één maatregel te wijzigen, wat gebeurt als niemand het weigert, en na elke ronde wordt de "
          + "tekst aan allen voorgelegd.",
        en:
          "there is one text; in turn each party asks to change one measure, which is done where nobody refuses it, and after each round the text is "
          + "put to all.")
    case .consentRound:
      Phrase(
        nl: "de voorzitter legt één pakket aan allen voor, en elke partij stemt ermee in of maakt bezwaar.",
        en: "the chair puts one package to all, and each party accepts it or objects.")
    case .vote:
      Phrase(
        nl: "de voorzitter brengt één pakket in stemming, en elke partij stemt voor of tegen.",
        en: "the chair puts one package to a vote, and each party votes for or against.")
    }
  }
}

extension PlayAct.Name {
  /// What the act is called in a sentence.
  public var word: Phrase {
    switch self {
    case .put: Phrase(nl: "voorleggen", en: "put")
    case .propose: Phrase(nl: "voorstellen", en: "propose")
    case .amend: Phrase(nl: "wijzigen", en: "amend")
    case .leave: Phrase(nl: "zo laten", en: "leave as it is")
    case .allow: Phrase(nl: "toestaan", en: "allow")
    case .refuse: Phrase(nl: "weigeren", en: "refuse")
    case .accept: Phrase(nl: "instemmen", en: "accept")
    case .object: Phrase(nl: "bezwaar maken", en: "object")
    case .vote: Phrase(nl: "stemmen", en: "vote")
    case .close: Phrase(nl: "sluiten", en: "close")
    }
  }
}
