import Dossiers
public import Vocabulary

extension Refusal {
  /// What is refused and by which rule, in Dutch and English.
  public var sentence: Phrase {
    switch self {
    case .notOpened: RuleSentence.notOpened
    case .openedAlready: RuleSentence.openedAlready
    case .otherRules(let given, let fixed):
      Phrase(
        nl: "Hier geldt het reglement “\(fixed)”, niet “\(given)”. Regel: het reglement staat vast zolang de tafel bestaat.",
        en: "The rules here are “\(fixed)”, not “\(given)”. Rule: the rules are fixed for the life of the table.")
    case .doneBefore(let act):
      Phrase(
        nl: "Handeling \(act) is al gedaan. Regel: elke handeling gebeurt één keer.", en: "Act \(act) was done before. Rule: every act is done once.")
    case .doneOtherwise(let act):
      Phrase(
        nl: "Handeling \(act) is al gedaan, met andere woorden. Regel: wat gedaan is, verandert niet; doe het opnieuw als een nieuwe handeling.",
        en: "Act \(act) was done before, with other words. Rule: what was done does not change; do it again as a new act.")
    case .beforeTheLast: RuleSentence.beforeTheLast
    case .notAtTable(let seat):
      Phrase(
        nl: "\(seat) zit niet meer aan tafel. Regel: alleen wie aan tafel zit, doet mee; nodig de zetel opnieuw uit.",
        en: "\(seat) is no longer at the table. Rule: only seats at the table take part; invite the seat again.")
    case .notSitting: RuleSentence.notSitting
    case .onlyItself(let seat):
      Phrase(
        nl: "De aanwezigheid van \(seat) geeft die zetel zelf door, of de voorzitter of de secretaris. Regel: ieder spreekt voor zichzelf.",
        en: "The presence of \(seat) is told by that seat itself, the chair or the secretary. Rule: each speaks for itself.")
    case .seatTwice(let seat):
      Phrase(nl: "\(seat) staat er twee keer. Regel: elke zetel telt één keer.", en: "\(seat) is named twice. Rule: every seat counts once.")
    case .nameNotFree(let seat):
      Phrase(
        nl: "Geen zetel mag “\(seat)” heten. Regel: die naam staat voor een kring, of voor een zetel die niet genoemd wordt.",
        en: "No seat may be called “\(seat)”. Rule: that name stands for a circle, or for a seat that is not named.")
    case .weightOutOfReach(let seat, let weight, let limit):
      Phrase(
        nl: "\(seat) heeft gewicht \(weight); het is 0 tot en met \(limit). Regel: een gewicht moet geteld kunnen worden.",
        en: "\(seat) has weight \(weight); it is 0 to \(limit). Rule: a weight must be countable.")
    case .notForSeat(let act, let kind, let allowed):
      Phrase(
        nl: "Een zetel van de soort “\(kind.word.nl)” mag dit niet: “\(act.name.nl)”. Regel: dit doet \(who(allowed).nl).",
        en: "A seat of the kind “\(kind.word.en)” may not do this: “\(act.name.en)”. Rule: this is for \(who(allowed).en).")
    case .linkUsedOrUnknown: RuleSentence.linkUsedOrUnknown
    case .linkTwice: RuleSentence.linkTwice
    case .notSeen(let act):
      Phrase(
        nl:
          "Alle zetels moeten dit zien: “\(act.name.nl)”. Regel: zetels, zittingen en dossier zijn aan tafel niet geheim.",
        en: "All seats must see this: “\(act.name.en)”. Rule: seats, sessions and the dossier are hidden from no seat.")
    case .circleNotAllowed(let kind, let allowed):
      Phrase(
        nl: "Het reglement kent de kring “\(kind.word.nl)” niet. Regel: kies uit \(list(allowed).nl).",
        en: "The rules know no circle “\(kind.word.en)”. Rule: choose \(list(allowed).en).")
    case .outsideOwnCircle(let seat):
      Phrase(
        nl: "\(seat) hoort zelf niet bij de gekozen lezers. Regel: wie iets zegt, hoort bij de kring die het leest.",
        en: "\(seat) is not among the readers it chose. Rule: whoever says something is in the circle that reads it.")
    case .outsideCircle(let seat):
      Phrase(
        nl: "\(seat) kan dit niet lezen. Regel: wie genoemd of gevraagd wordt, hoort bij de kring.",
        en: "\(seat) cannot read this. Rule: whoever is named or asked is in the circle.")
    case .circleNotInOrder: RuleSentence.circleNotInOrder
    case .otherCircle(let thing):
      Phrase(
        nl: "Dit gaat over \(thing.word.nl) in een andere kring. Regel: een handeling gebeurt in de kring van waar zij over gaat.",
        en: "This is about \(thing.word.en) of another circle. Rule: an act is done in the circle of what it is about.")
    case .unknown(let thing, let name):
      Phrase(
        nl: "Er is geen \(thing.noun.nl) “\(name)”. Regel: men spreekt over wat op tafel ligt.",
        en: "There is no \(thing.noun.en) “\(name)”. Rule: one speaks of what lies on the table.")
    case .empty(let field):
      Phrase(
        nl: "\(field.word.nl) ontbreekt. Regel: wat op tafel komt, is volledig.",
        en: "\(field.word.en) is missing. Rule: what comes to the table is complete.")
    case .tooLong(let field, let characters, let limit):
      Phrase(
        nl: "\(field.word.nl) telt \(characters) tekens. Regel: ten hoogste \(limit).",
        en: "\(field.word.en) has \(characters) characters. Rule: at most \(limit).")
    case .noSession(let act):
      Phrase(
        nl: "Er is geen zitting geopend. Regel: “\(act.name.nl)” gebeurt in een zitting.",
        en: "No session is open. Rule: “\(act.name.en)” is done in a session.")
    case .sessionRunning(let name):
      Phrase(
        nl: "De zitting “\(name)” is nog niet gesloten. Regel: er is één zitting tegelijk.",
        en: "The session “\(name)” is not closed yet. Rule: there is one session at a time.")
    case .suspended: RuleSentence.suspended
    case .notSuspended: RuleSentence.notSuspended
    case .stillOpen: RuleSentence.stillOpen
    case .presentAlready(let seat, let isPresent):
      Phrase(
        nl: "\(seat) is al \(isPresent ? "aanwezig" : "afwezig"). Regel: alleen komen en gaan wordt vastgelegd.",
        en: "\(seat) is \(isPresent ? "here" : "away") already. Rule: only coming and going is recorded.")
    case .headBeyondRecord(let count, let acts):
      Phrase(
        nl: "U bevestigt \(count) handelingen; het verslag telt er \(acts). Regel: men bevestigt wat men heeft gezien.",
        en: "You confirm \(count) acts; the record has \(acts). Rule: one confirms what one has seen.")
    case .confirmedAlready(let seat):
      Phrase(
        nl: "\(seat) heeft dit al bevestigd. Regel: elke zetel bevestigt een zitting één keer.",
        en: "\(seat) confirmed this already. Rule: every seat confirms a session once.")
    case .notInPast: RuleSentence.notInPast
    case .notAuthor(let seat, let author):
      Phrase(
        nl: "Dit is van \(author), niet van \(seat). Regel: alleen wie iets indient, wijzigt het of trekt het in.",
        en: "This is of \(author), not of \(seat). Rule: only its author changes or withdraws it.")
    case .notNewest(let version, let newest):
      Phrase(
        nl: "Dit gaat over versie \(version); er ligt versie \(newest). Regel: men spreekt over de nieuwste versie.",
        en: "This is about version \(version); the newest is \(newest). Rule: one speaks of the newest version.")
    case .changesNothing: RuleSentence.changesNothing
    case .leverTwice(let lever, let group):
      Phrase(
        nl: "Knop \(lever) (\(group.rawValue)) staat er twee keer. Regel: elke knop krijgt één waarde.",
        en: "Lever \(lever) (\(group.rawValue)) is set twice. Rule: every lever has one value.")
    case .measureTwice(let measure):
      Phrase(
        nl: "Maatregel \(measure) staat er twee keer. Regel: elke maatregel krijgt één optie.",
        en: "Measure \(measure) is set twice. Rule: every measure has one option.")
    case .sentenceTwice(let sentence):
      Phrase(
        nl: "Zin \(sentence) wordt twee keer gewijzigd. Regel: een amendement wijzigt elke zin één keer.",
        en: "Sentence \(sentence) is changed twice. Rule: an amendment changes every sentence once.")
    case .noSuchSentence(let sentence, let sentences):
      Phrase(
        nl: "Er is geen zin \(sentence); de tekst telt er \(sentences). Regel: men wijzigt wat er staat.",
        en: "There is no sentence \(sentence); the text has \(sentences). Rule: one changes what is there.")
    case .notDecimal(let text):
      Phrase(
        nl: "“\(text)” is geen getal zoals het verslag het schrijft. Regel: cijfers met een punt, of never.",
        en: "“\(text)” is no number as the record writes it. Rule: digits with a point, or never.")
    case .valueMissing: RuleSentence.valueMissing
    case .textFrozen: RuleSentence.textFrozen
    case .ended(let thing, let name):
      Phrase(
        nl: "\(thing.word.nl) \(name) is afgedaan. Regel: wat is ingetrokken, gesloten of beslist, blijft zoals het is.",
        en: "\(thing.word.en) \(name) is over. Rule: what was withdrawn, closed or decided stays as it is.")
    case .amendmentsPending(let amendments):
      Phrase(
        nl: (amendments.count == 1 ? "Er wacht nog 1 amendement." : "Er wachten nog \(amendments.count) amendementen.")
          + " Regel: die komen vóór de tekst die zij wijzigen.",
        en: (amendments.count == 1 ? "1 amendment is still waiting." : "\(amendments.count) amendments are still waiting.")
          + " Rule: they are put before the text that they change.")
    case .furtherFirst(let amendment):
      Phrase(
        nl:
          "Amendement \(amendment) botst hiermee en gaat voor. Regel: wat verder van de tekst af staat, komt eerst.",
        en: "Amendment \(amendment) clashes with this and goes first. Rule: what is further from the text is put first.")
    case .notReferredTo(let seat, let asked):
      Phrase(
        nl: "Deze vraag is aan \(asked) gesteld, niet aan \(seat). Regel: wie gevraagd is, antwoordt.",
        en: "This question was put to \(asked), not to \(seat). Rule: whoever was asked answers.")
    case .answeredAlready: RuleSentence.answeredAlready
    case .wrongAnswer(let test):
      Phrase(
        nl: "Dit antwoord past niet bij \(test.word.nl). Regel: een toets op recht geeft oordelen, op uitvoering de haalbaarheid, op geld de kosten.",
        en: "This answer does not fit \(test.word.en). Rule: a test of law gives rulings, of feasibility the degree, of money the cost.")
    case .wrongSeatForTest(let test, let kind, let needed):
      Phrase(
        nl: "Een zetel van de soort “\(kind.word.nl)” doet \(test.word.nl) niet. Regel: dat doet een zetel van de soort “\(needed.word.nl)”.",
        en: "A seat of the kind “\(kind.word.en)” does not do \(test.word.en). Rule: a seat of the kind “\(needed.word.en)” does.")
    case .costReversed(let low, let high):
      Phrase(
        nl: "De laagste kosten (\(low) cent) liggen boven de hoogste (\(high) cent). Regel: eerst het laagste bedrag.",
        en: "The lowest cost (\(low) cents) lies above the highest (\(high) cents). Rule: the lower amount first.")
    case .findingTwice(let finding):
      Phrase(
        nl: "Bevinding \(finding) staat er twee keer. Regel: elke bevinding krijgt één oordeel.",
        en: "Finding \(finding) is named twice. Rule: every finding has one ruling.")
    case .verdictNotAllowed(let finding, let verdict, let allowed):
      Phrase(
        nl: "Op vraag \(finding) past “\(verdict.rawValue)” niet. Regel: de norm laat alleen deze uitkomsten toe: \(Self.words(allowed)).",
        en: "“\(verdict.rawValue)” does not fit question \(finding). Rule: the norm allows these outcomes alone: \(Self.words(allowed)).")
    case .fewerThanNobody(let people):
      Phrase(
        nl: "Er staan \(people) mensen. Regel: wat het aan mensen kost, is nul of meer.",
        en: "It says \(people) people. Rule: what it takes in people is nought or more.")
    case .nobodyAsked: RuleSentence.nobodyAsked
    case .notAsked(let seat):
      Phrase(
        nl: "Aan \(seat) is niets gevraagd. Regel: alleen wie bij de opening een stem had, antwoordt.",
        en: "\(seat) is not asked. Rule: only those who had a vote at the opening answer.")
    case .spokenAlready(let seat):
      Phrase(nl: "\(seat) heeft al gesproken. Regel: elke zetel telt één keer.", en: "\(seat) has spoken already. Rule: every seat counts once.")
    case .deadlinePassed: RuleSentence.deadlinePassed
    case .stillSilent(let until):
      Phrase(
        nl:
          until == nil
          ? "Nog niet alle aanwezigen hebben gesproken. Regel: wie zwijgt, krijgt tijd."
          : "Nog niet allen hebben gesproken en de termijn loopt nog. Regel: wie zwijgt, krijgt tijd.",
        en:
          until == nil
          ? "Not all who are here have spoken yet. Rule: who is silent gets time."
          : "Not all have spoken yet, and the deadline has not passed. Rule: who is silent gets time."
      )
    case .running(let thing, let name):
      Phrase(
        nl: "\(thing.word.nl) \(name) loopt nog. Regel: over één tekst loopt één ronde of stemming tegelijk, en een zitting sluit daarna.",
        en: "\(thing.word.en) \(name) is still under way. Rule: on one text one round or vote runs at a time, and a session closes after it.")
    case .noVotes: RuleSentence.noVotes
    case .votersOutside(let seats):
      Phrase(
        nl: "In deze kring ontbreken zetels met een stem: \(Self.names(seats)). Regel: gestemd wordt door allen die een stem hebben.",
        en: "Seats with a vote are not in this circle: \(Self.names(seats)). Rule: all who have a vote take part in one.")
    case .bothSidesCouldWin(let rule):
      Phrase(
        nl: "Met regel \(rule) kunnen twee kampen tegenover elkaar allebei winnen. Regel: een meerderheid is er één; vraag meer dan de helft.",
        en: "With rule \(rule) two opposing sides could both win. Rule: there is one majority; ask more than half.")
    case .noticeTooShort(let minutes, let needed):
      Phrase(
        nl: "De stemming begint \(minutes) minuten na de aankondiging. Regel: ten minste \(needed).",
        en: "The vote opens \(minutes) minutes after it is announced. Rule: at least \(needed).")
    case .tooEarly: RuleSentence.tooEarly
    case .closesBeforeOpening: RuleSentence.closesBeforeOpening
    case .notInPhase(let phase, let needed):
      Phrase(
        nl: "De stemming is \(phase.word.nl), niet \(needed.word.nl). Regel: aankondigen, openen, stemmen, sluiten.",
        en: "The vote is \(phase.word.en), not \(needed.word.en). Rule: announce, open, vote, close.")
    case .nobodyPresent: RuleSentence.nobodyPresent
    case .noQuorum(let present, let needed):
      Phrase(nl: "Er zijn \(present) stemmers aanwezig. Regel: ten minste \(needed).", en: "\(present) voters are present. Rule: at least \(needed).")
    case .noProxies: RuleSentence.noProxies
    case .proxyToItself(let seat):
      Phrase(
        nl: "\(seat) kan zichzelf geen volmacht geven. Regel: een volmacht gaat naar een ander.",
        en: "\(seat) cannot be its own proxy. Rule: a proxy goes to another.")
    case .tooManyProxies(let seat, let limit):
      Phrase(
        nl: "\(seat) heeft al \(limit) volmachten. Regel: meer mag niet.", en: "\(seat) holds \(limit) proxies already. Rule: no more are allowed.")
    case .proxyTwice(let seat):
      Phrase(nl: "\(seat) heeft al een volmacht gegeven. Regel: één per stemming.", en: "\(seat) gave a proxy already. Rule: one for each vote.")
    case .notOnRoll(let seat):
      Phrase(
        nl: "\(seat) staat niet op de lijst van deze stemming. Regel: die lijst is bij de opening vastgesteld.",
        en: "\(seat) is not on the roll of this vote. Rule: the roll is fixed at the opening.")
    case .notItsVote(let seat, let holder):
      Phrase(
        nl: "De stem van \(seat) wordt uitgebracht door \((holder ?? seat).rawValue). Regel: ieder stemt voor zichzelf of met een geldige volmacht.",
        en: "The vote of \(seat) is cast by \((holder ?? seat).rawValue). Rule: each votes for itself or by a valid proxy.")
    case .noSplitVotes: RuleSentence.noSplitVotes
    case .wrongSplit(let sum, let weight):
      Phrase(
        nl: "De delen tellen op tot \(sum); het gewicht is \(weight). Regel: samen zijn zij het hele gewicht.",
        en: "The parts add up to \(sum); the weight is \(weight). Rule: together they are the whole weight.")
    case .choiceTwice(let choice):
      Phrase(
        nl: "“\(choice.word.nl)” staat er twee keer. Regel: elk deel gaat een andere kant op.",
        en: "“\(choice.word.en)” is given twice. Rule: each part goes another way.")
    case .noTie: RuleSentence.noTie
    case .tieSettled: RuleSentence.tieSettled
    case .notCarried: RuleSentence.notCarried
    case .roundBindsNobody: RuleSentence.roundBindsNobody
    case .nothingDecides: RuleSentence.nothingDecides
    case .otherMatter: RuleSentence.otherMatter
    case .decidedAlready(let decision):
      Phrase(
        nl: "Hierover is al besloten (\(decision)). Regel: een besluit blijft staan; leg een nieuw voorstel op tafel.",
        en: "This was decided already (\(decision)). Rule: a decision stands; lay a new proposal on the table.")
    case .minutesAdopted: RuleSentence.minutesAdopted
    case .minutesNotAdopted: RuleSentence.minutesNotAdopted
    case .notErasable(let act):
      Phrase(
        nl: "Handeling \(act) kan niet worden gewist. Regel: gewist worden woorden, geen stemmen, teksten of besluiten.",
        en: "Act \(act) cannot be erased. Rule: words are erased; votes, texts and decisions are not.")
    case .erasedAlready(let act):
      Phrase(nl: "Handeling \(act) is al gewist. Regel: wissen gebeurt één keer.", en: "Act \(act) was erased already. Rule: erasure is done once.")
    case .sameDossier: RuleSentence.sameDossier
    case .sealing(let refusal): refusal.sentence
    case .trading(let refusal): refusal.sentence
    }
  }

  private static func names(_ seats: [SeatID]) -> String { seats.map(\.rawValue).joined(separator: ", ") }

  private static func words(_ verdicts: [Verdict]) -> String { verdicts.map(\.rawValue).joined(separator: ", ") }

  /// Kinds of seats, one or the other.
  private func who(_ kinds: [SeatKind]) -> Phrase {
    guard !kinds.isEmpty else { return Phrase(nl: "niemand", en: "nobody") }
    return Phrase(nl: kinds.map(\.word.nl).joined(separator: " of "), en: kinds.map(\.word.en).joined(separator: " or "))
  }

  private func list(_ kinds: [RulesOfProcedure.CircleKind]) -> Phrase {
    Phrase(nl: kinds.map(\.word.nl).joined(separator: " of "), en: kinds.map(\.word.en).joined(separator: " or "))
  }
}
