public import Vocabulary

/// Help of `polder flows`.
public enum FlowsCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Zet kleine stromen van de keten aan en uit, en zegt wat dat doet.",
    en: "Switches small flows of the chain on and off, and says what that does.")

  /// What is compared.
  public static let discussion = Phrase(
    nl: """
      Herhaalde aanvragen, vertrek voor een besluit, beroep, hervestiging, status per herkomst, kinderen die 18 worden, afgewezenen die laat \
      vertrekken en schrijnende gevallen buiten een grens om. Wat in de cijfers zit gaat uit; wat er niet in zit gaat aan, op het eerste \
      alternatief in het dossier. Voor iedereen verandert er verder niets.
      """,
    en: """
      Repeat applications, departures before a decision, appeals, resettlement, status by origin, children who turn 18, the refused who leave late, \
      and hardship outside a limit. What the figures have is switched off; what they leave out is switched on, at the first alternative in the \
      dossier. All else stays the same for everyone.
      """)

  /// Help of `--futures`.
  public static let futures = Phrase(nl: "Toekomsten per stroom.", en: "Futures per flow.")
}
