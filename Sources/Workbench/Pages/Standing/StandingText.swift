import Vocabulary

/// A text that is the same whatever is in the store.
struct StandingText: Sendable, Hashable {
  var id: String
  var destination: Destination
  var title: Phrase
  var paragraphs: [Phrase]

  /// The words of this site.
  static let glossary = StandingText(
    id: "glossary", destination: .glossary, title: Phrase(nl: "Woordenlijst", en: "Glossary"),
    paragraphs: [
      Phrase(
        nl: "Run: een beoordeling die bewaard is, met alles waaruit zij is gemaakt. Haar adres blijft hetzelfde zeggen.",
        en: "Run: an assessment that was kept, with all that it was made from. Its address goes on to say the same."),
      Phrase(
        nl: "Verantwoording: dossier, programma, startwaarde en aantal toekomsten. Dezelfde verantwoording geeft dezelfde cijfers.",
        en: "Receipt: dossier, program, seed and number of futures. The same receipt gives the same figures."),
    ])

  /// What the model is, and is not.
  static let aboutTheModel = StandingText(
    id: "about-the-model", destination: .aboutTheModel, title: Phrase(nl: "Over het model", en: "About the model"),
    paragraphs: [
      Phrase(
        nl:
          "Polder stelt vier vragen over een beleidsvariant: houdt ze stand in het recht, wat doet ze, "
          + "wie kan ermee leven, waar komen mensen terecht.",
        en: "Polder asks four questions about a policy variant: does it hold in law, what does it do, who can live with it, where will people go."),
      Phrase(
        nl: "Elk cijfer is een verschil met het huidige recht, op dezelfde mensen. Een cijfer dat niet bekend is, wordt niet getoond als nul.",
        en: "Every figure is a difference from today's law, on the same people. A figure that is not known is not shown as nought."),
    ])

  /// How this site can be used by everybody.
  static let accessibility = StandingText(
    id: "accessibility", destination: .accessibility, title: Phrase(nl: "Toegankelijkheid", en: "Accessibility"),
    paragraphs: [
      Phrase(
        nl: "Deze site streeft naar WCAG 2.2, niveau AA. Elke pagina werkt zonder script en met het toetsenbord alleen.",
        en: "This site aims at WCAG 2.2, level AA. Every page works without script and with the keyboard alone."),
      Phrase(
        nl: "Bij elke tekening staat een zin die hetzelfde zegt.", en: "Beside every drawing stands a sentence that says the same."),
    ])
}
