import Dossiers
import Vocabulary

/// What the page of a played table says to whoever sits there.
struct PlayedTurnWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  var title: String { t("Deze tafel wordt gespeeld", "This table is played") }
  func players(_ names: String) -> Prose {
    t(
      "Regels spelen hier \(names), op de openbare standpunten van die partijen. Zij zeggen bij elke handeling waarom.",
      "Rules play \(names) here, on the public positions of those parties. They say why with each act.")
  }

  func sealed(_ names: String) -> Prose {
    t(
      "Bij de eigen delegatie gespeeld, op lijnen die de tafel niet kent: \(names). Daar wordt geen reden gegeven.",
      "Played at its own delegation, on lines that the table does not know: \(names). No reasons are given there.")
  }

  func turn(_ round: Int, of rounds: Int) -> Prose {
    t("U bent aan zet, in ronde \(round) van \(rounds).", "It is your turn, in round \(round) of \(rounds).")
  }
  var noText: Prose { t("Er ligt nog geen tekst.", "There is no text yet.") }
  var propose: Prose { t("Stel iets nieuws voor", "Propose something new") }
  var amend: Prose { t("Wijzig de tekst met een amendement", "Change the text by an amendment") }
  var leave: Prose { t("Laat de tekst zoals hij is, en zeg waarom", "Leave the text as it is, and say why") }
  var answer: Prose { t("Wat vindt u hiervan?", "What do you say to this?") }
  var answerHere: Prose { t("Geef uw antwoord", "Give your answer") }
  var ballot: Prose { t("Er wordt gestemd over", "There is a vote on") }
  var voteHere: Prose { t("Breng uw stem uit", "Cast your vote") }
  var withdrawal: Prose { t("Niet iedereen stemde in met uw amendement.", "Not everybody consented to your amendment.") }
  var withdrawHere: Prose { t("Trek het in; dan gaat het verder", "Withdraw it; then it goes on") }
  var chair: Prose {
    t(
      "U bent de voorzitter: hieronder staat wat u kunt openen, sluiten of vastleggen.",
      "You are the chair: below stands what you can open, close or record.")
  }
  var others: Prose { t("Het is aan anderen aan tafel.", "It is up to others at the table.") }
  func waits(_ moment: String, canPass: Bool) -> Prose {
    canPass
      ? t(
        "De gespeelde zetels gaan verder op \(moment). U bent hier de enige mens, dus u hoeft daar niet op te wachten.",
        "The seats that are played go on at \(moment). You are the only person here, so you need not wait for it.")
      : t("De gespeelde zetels gaan verder op \(moment).", "The seats that are played go on at \(moment).")
  }
  var goesOn: Prose { t("De gespeelde zetels kunnen verder.", "The seats that are played can go on.") }
  func ended(_ minutes: Prose, _ decisions: Prose) -> Prose {
    t("Het overleg is afgelopen. Lees de \(minutes) en de \(decisions).", "The talks have ended. Read the \(minutes) and the \(decisions).")
  }
  func decided(_ matter: Prose) -> Prose { t("Besloten: \(matter).", "Decided: \(matter).") }
  var minutes: Prose { t("notulen", "minutes") }
  var decisions: Prose { t("besluiten", "decisions") }
}
