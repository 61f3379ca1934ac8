public import Negotiation
public import Vocabulary

/// What the form says that opens a table to rehearse at.
public struct PlayFormWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Oefen een overleg", "Rehearse talks") }
  public var intro: Prose {
    t(
      "U zit voor één partij; regels spelen de andere, op hun openbare standpunten. U doet voorstellen, amendeert en antwoordt zoals aan elke "
        + "tafel, en houdt er notulen aan over.",
      "You sit for one party; rules play the others, on their public positions. You propose, amend and answer as at any table, and keep the minutes.")
  }
  public var yourTable: String { t("Uw tafel", "Your table") }
  public var party: String { t("U zit voor", "You sit for") }
  public var temper: String { t("De anderen", "The others") }
  public var eachItsOwn: String { t("geven elk op hun eigen manier toe", "each give way in their own manner") }
  /// How they give way, after the words “the others”.
  public func others(_ temper: Temper) -> String {
    switch temper {
    case .conceder: t("geven vroeg toe", "give way early")
    case .boulware: t("geven pas op het laatst toe", "give way only at the end")
    case .titForTat: t("geven zoveel toe als zij van anderen krijgen", "give way as much as the others do to them")
    case .nice: t("aanvaarden alles waarmee zij kunnen leven", "accept whatever they can live with")
    }
  }
  public func noneAgreeable(_ title: String, hasVote: Bool) -> Prose {
    t(
      "\(title): volgens de openbare standpunten is er geen pakket waarmee allen kunnen leven. Alleen wie een lijn verlegt"
        + (hasVote ? ", of een stemming in de laatste ronde," : "") + " brengt hier een besluit.",
      "\(title): by the public positions there is no package that all can live with. Only somebody who moves a line"
        + (hasVote ? ", or a vote in the last round," : "") + " brings a decision here.")
  }
  public static func tooMany(_ most: Int) -> Phrase {
    Phrase(
      nl: "Van hier zijn vandaag al \(most) tafels geopend. Ga verder aan een daarvan, of probeer het morgen.",
      en: "From here \(most) tables were opened today already. Go on at one of them, or try tomorrow.")
  }
  public var rounds: String { t("Rondes; de laatste is het einde", "Rounds; the last is the end") }
  public var vote: String { t("In de laatste ronde", "In the last round") }
  public var consent: String { t("instemming van allen, zoals in elke ronde", "the consent of all, as in every round") }
  public var seed: String { t("Startwaarde: wie begint, en in welke richting", "Seed: who begins, and which way around") }
  public var button: String { t("Ga zitten", "Sit down") }
  public var goOn: String { t("Ga verder", "Go on") }
  public func way(_ link: Prose) -> Prose {
    t("\(link): u voor één partij, regels voor de andere", "\(link): you for one party, rules for the others")
  }
}
