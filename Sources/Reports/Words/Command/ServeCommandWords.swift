public import Vocabulary

/// Help and messages of `polder serve`.
public enum ServeCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Toont de bewaarde runs in de browser, op deze machine.", en: "Shows the stored runs in the browser, on this machine.")

  /// What happens while it runs.
  public static let discussion = Phrase(
    nl:
      "Zegt op standaardfout op welk adres, en schrijft er voor elk verzoek een regel. Wie op een pagina een run vraagt, zet een "
      + "opdracht in de wachtrij; een eigen proces maakt de run. Wie de server onderbreekt, stopt hem.",
    en:
      "Tells on standard error at which address, and writes a line there for every request. Who asks for a run on a page puts a job in the "
      + "queue; a process of its own makes the run. Interrupting stops the server.")

  public static let host = Phrase(
    nl: "Naam of nummer van deze machine waarop de server luistert; alleen deze machine zelf, tenzij u iets anders kiest.",
    en: "Name or number of this machine on which the server listens; this machine alone unless you choose otherwise.")

  public static let port = Phrase(nl: "Poort; 0 kiest een vrije.", en: "Port; 0 chooses a free one.")

  public static let starts = Phrase(
    nl: "Wie runs mag vragen: nobody (niemand), operator (wie de link van de beheerder opende) of all (iedereen). Zonder keuze: iedereen waar alleen "
      + "deze machine meeleest, anders de beheerder.",
    en:
      "Who may ask for runs: nobody, operator (who opened the operator's link) or all. Without a choice: all where only this machine can read, else "
      + "the operator.")

  /// The link that signs in the operator.
  public static func operatorLink(_ address: String) -> Phrase {
    Phrase(
      nl: "Link van de beheerder, die één keer werkt: \(address)", en: "Link of the operator, which works once: \(address)")
  }

  /// Help of `--forwarded`.
  public static let forwarded = Phrase(
    nl: "De server ervoor schrijft zelf in X-Forwarded-For welke machine vraagt; anders gelden grenzen per machine voor alle lezers samen.",
    en: "The server in front writes into X-Forwarded-For itself which machine asks; else limits by machine hold for all readers together.")
  public static let forwardedAlone = Phrase(
    nl: "--forwarded hoort bij --behind-proxy: zonder server ervoor zegt niemand welke machine vraagt.",
    en: "--forwarded goes with --behind-proxy: without a server in front nobody tells which machine asks.")
  /// Help of `--behind-proxy`.
  public static let behindProxy = Phrase(
    nl: "Naam waaronder lezers een server met TLS bereiken die verzoeken doorgeeft; nodig bij een ander adres dan deze machine zelf.",
    en: "Name by which readers reach a server with TLS that passes requests on; needed with another address than this machine itself.")

  /// Help of `--room`.
  public static let room = Phrase(
    nl: "Megabytes die de opslag hoogstens heeft; de oudste runs maken plaats, maar nooit een aangehaalde en geen van de laatste dag. Zonder keuze "
      + "maakt niets plaats, en vraagt niemand meer een run boven 4 GB.",
    en:
      "Megabytes that the store has at most; the oldest runs make way, but never a cited one and none of the last day. Without a choice nothing "
      + "makes way, and nobody asks for a run beyond 4 GB.")

  /// Help of `--keep-days`.
  public static let keepDays = Phrase(
    nl: "Dagen waarna een run weggaat die niemand aanhaalt.", en: "Days after which a run goes that nobody cites.")

  /// Said once the server takes requests.
  public static func listening(at address: String) -> Phrase {
    Phrase(nl: "Polder luistert op \(address)", en: "Polder listens at \(address)")
  }
}
