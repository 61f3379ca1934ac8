import Negotiation
public import Vocabulary

/// What the page says on which seats agree to open sealed positions.
public struct OpeningPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Open de standpunten", "Open the positions") }
  func what(minutes: Int) -> Prose {
    t(
      "Alle zetels met een envelop stemmen in met dezelfde voorwaarden, zeggen dat zij hun geheim bij de hand hebben, en geven het daarna binnen "
        + "\(minutes) minuten. Dan zegt het programma of er een pakket is waarmee allen kunnen leven.",
      "All seats with an envelope agree to the same terms, say that they have their secret at hand, and then give it within \(minutes) minutes. The "
        + "program then tells whether there is a package that all can live with.")
  }
  var noSession: Prose { t("Openen kan alleen in een zitting, en er is er nu geen.", "An opening needs a session, and there is none now.") }
  var noMore: Prose { t("Deze tafel kan geen antwoord meer krijgen.", "This table can have no more answers.") }
  func tooFew(_ count: Int) -> Prose {
    let sealed = count == 0 ? t("Niemand heeft iets verzegeld", "Nobody has sealed anything") : t("Eén zetel heeft verzegeld", "One seat has sealed")
    return Prose(sealed + t("; openen kan vanaf twee enveloppen.", "; an opening needs two envelopes."))
  }
  var canBegin: Prose { t("Er loopt niets. Wie een envelop heeft, kan beginnen.", "Nothing runs. Whoever has an envelope can begin.") }
  func waitsForAgreement(_ seats: String) -> Prose { t("Er moet nog worden ingestemd door: \(seats).", "Still to agree: \(seats).") }
  func waitsForReady(_ seats: String) -> Prose {
    t("Allen stemden in. Nog niet gereed: \(seats).", "All agreed. Not yet ready: \(seats).")
  }
  func waitsForSecrets(_ seats: String) -> Prose {
    t("Allen zijn gereed. Nog te geven, het geheim van: \(seats).", "All are ready. Still to be given, the secret of: \(seats).")
  }
  var waitsForAnswer: Prose {
    t("Alle geheimen zijn gegeven. Het antwoord komt op zijn moment.", "All secrets are given. The answer comes at its moment.")
  }
  var ceremony: Prose {
    t(
      "Geen pagina neemt hier een geheim aan. Geef deze opdracht op de machine die u samen koos, met de zetel van wie het antwoord mag brengen; zij "
        + "vraagt om beurten naar de geheimen, en toont er geen.",
      "No page takes a secret here. Give this command on the machine that you chose together, with the seat of whoever may bring the answer; it "
        + "asks for the secrets in turn, and shows none.")
  }
  func left(_ count: Int) -> Prose {
    t("Antwoorden die deze tafel nog kan krijgen: \(count).", "Answers that this table can still have: \(count).")
  }

  var lastAnswer: Prose { t("Het laatste antwoord", "The last answer") }

  // MARK: The terms

  var course: Prose { t("Hoe ver het is", "How far it is") }
  var courseColumns: [Prose] {
    [t("zetel", "seat"), t("vingerafdruk", "fingerprint"), t("stemt in", "agrees"), t("gereed", "ready"), t("gaf het geheim", "gave the secret")]
  }
  var yes: Prose { t("ja", "yes") }
  var notYet: Prose { t("nog niet", "not yet") }
  var envelopes: Prose { t("Wie heeft verzegeld", "Who has sealed") }
  var envelopeColumns: [Prose] { [t("zetel", "seat"), t("vingerafdruk van de envelop", "fingerprint of the envelope")] }
  var nothingSealed: Prose { t("niets verzegeld", "nothing sealed") }

  func question(_ question: OpeningQuestion) -> Prose {
    let which = question.namesPackages ? t(", en welke", ", and which") : ""
    let step = question.namesStep ? t("; zo niet, de kleinste stap", "; if not, the smallest step") : ""
    return t(
      "Gevraagd: of er een pakket is waarmee allen kunnen leven\(which)\(step).",
      "Asked: whether there is a package that all can live with\(which)\(step).")
  }
  func packages(_ count: Int?) -> Prose {
    t("Pakketten: \(Numbers(language).count(count)).", "Packages: \(Numbers(language).count(count)).")
  }
  func standing(_ seats: [String]) -> Prose { t("Met hun openbare standpunt: \(list(seats)).", "With their public position: \(list(seats)).") }
  func excluded(_ seats: [String]) -> Prose { t("Buiten beschouwing: \(list(seats)).", "Left out: \(list(seats)).") }
  func moment(seconds: Int) -> Prose {
    t(
      "Het antwoord komt \(seconds) seconden na het laatste geheim, wat het ook is.",
      "The answer comes \(seconds) seconds after the last secret, whatever it is.")
  }
  func program(_ name: String, isThis: Bool) -> Prose {
    let other = isThis ? "" : t(" NB: dat is niet het programma dat hier draait.", " NB: that is not the program that runs here.")
    return t("Geopend wordt met: \(name).\(other)", "Opened by: \(name).\(other)")
  }
  private func list(_ seats: [String]) -> String { seats.isEmpty ? t("niemand", "nobody") : seats.joined(separator: ", ") }

  // MARK: What came before

  var before: Prose { t("Eerder", "Before") }
  func earlier(_ number: Int, _ moment: String, _ told: Prose) -> Prose {
    t("Openen \(number), \(moment): ", "Opening \(number), \(moment): ") + told
  }

  // MARK: The forms

  public var agree: String { t("Stem in met openen", "Agree to the opening") }
  public var ready: String { t("Gereed: ik heb mijn geheim bij de hand", "Ready: I have my secret at hand") }
  public var drop: String { t("Breek het openen af", "Drop the opening") }
  public var withdraw: String { t("Trek mijn envelop in", "Withdraw my envelope") }
  public var asked: String { t("Gevraagd wordt", "Asked is") }
  public var askedAll: String {
    t("of er een pakket is, welke, en anders de kleinste stap", "whether there is one, which, and else the smallest step")
  }
  public var askedWhether: String { t("alleen of er een pakket is", "only whether there is one") }
  public var seconds: String { t("Seconden van het laatste geheim tot het antwoord", "Seconds from the last secret to the answer") }
  public func leaveOut(_ seat: String) -> String {
    t("Laat \(seat) buiten beschouwing, in plaats van met het openbare standpunt", "Leave \(seat) out, instead of with its public position")
  }
  public var knows: String { t("Ik weet wat het antwoord over mij kan vertellen", "I know what the answer can tell about me") }
  public var knowsNote: String {
    t(
      "Open uw envelop eerst op uw eigen machine: de pagina van uw standpunt en de opdracht hieronder zeggen hoeveel het antwoord de anderen "
        + "hoogstens over u leert.",
      "Unlock your envelope on your own machine first: the page of your position and the command below tell how much the answer at most tells the "
        + "others about you.")
  }

  public static let changed = Phrase(
    nl: "Er is intussen iets veranderd aan de enveloppen of het openen. Lees opnieuw waar u mee instemt.",
    en: "Something about the envelopes or the opening changed since. Read again what you agree to.")
  public static let mustKnow = Phrase(
    nl: "Zet het vinkje als u weet wat het antwoord over u kan vertellen.", en: "Tick the box where you know what the answer can tell about you.")
  public static let noParties = Phrase(
    nl: "Het dossier van deze tafel zegt niets van partijen; er valt niets te openen.",
    en: "The dossier of this table says nothing of parties; there is nothing to open.")
  public static let noSeconds = Phrase(nl: "Dit is geen aantal seconden, zoals 60.", en: "This is no number of seconds, such as 60.")
}
