import Vocabulary

/// The record for a register of algorithms.
enum AlgorithmRegisterWords {
  /// A field, by its name for other programs.
  enum Key: String, CaseIterable {
    case name, organisation, contact, description, status, purpose, considerations, humanIntervention, riskManagement, legalBasis
    case impactAssessments, sourceData, technicalOperation, provider, licence
  }

  static let notFilledIn = Phrase(
    nl: "niet ingevuld: dit zegt de organisatie die het programma gebruikt", en: "not filled in: the organisation that uses the program says this")
  static let introduction = Phrase(
    nl: "Wie Polder gebruikt bij het voorbereiden van beleid, kan deze opgave overnemen in het algoritmeregister. Wat alleen de organisatie zelf "
      + "kan zeggen, is niet ingevuld.",
    en: "Whoever uses Polder to prepare policy can take over this record into the algorithm register. What only the organisation itself can say is "
      + "not filled in.")
  static let file = Phrase(nl: "Dezelfde opgave als JSON", en: "The same record as JSON")
  static let caption = Phrase(nl: "De opgave, veld voor veld", en: "The record, field by field")
  static let columns = [Phrase(nl: "veld", en: "field"), Phrase(nl: "inhoud", en: "content")]

  static func name(_ key: Key) -> Phrase {
    switch key {
    case .name: Phrase(nl: "naam van het algoritme", en: "name of the algorithm")
    case .organisation: Phrase(nl: "organisatie", en: "organisation")
    case .contact: Phrase(nl: "contactgegevens", en: "contact")
    case .description: Phrase(nl: "korte omschrijving", en: "short description")
    case .status: Phrase(nl: "status van het gebruik", en: "status of use")
    case .purpose: Phrase(nl: "doel en impact", en: "purpose and impact")
    case .considerations: Phrase(nl: "afwegingen", en: "considerations")
    case .humanIntervention: Phrase(nl: "menselijke tussenkomst", en: "human intervention")
    case .riskManagement: Phrase(nl: "risicobeheer", en: "risk management")
    case .legalBasis: Phrase(nl: "wettelijke basis", en: "legal basis")
    case .impactAssessments: Phrase(nl: "impacttoetsen", en: "impact assessments")
    case .sourceData: Phrase(nl: "gegevens", en: "source data")
    case .technicalOperation: Phrase(nl: "technische werking", en: "technical operation")
    case .provider: Phrase(nl: "leverancier", en: "provider")
    case .licence: Phrase(nl: "licentie van het programma", en: "licence of the program")
    }
  }

  /// What the program can say itself; `nil` for what only its user can.
  static func content(_ key: Key) -> Phrase? {
    switch key {
    case .organisation, .contact, .status, .legalBasis, .impactAssessments: nil
    case .name: Phrase(nl: "Polder, voor de beoordeling van beleidsvarianten", en: "Polder, for the assessment of policy variants")
    case .provider: Phrase(nl: "het team van Polder", en: "the Polder team")
    case .licence: Phrase(nl: "open broncode, onder de licentie Apache-2.0", en: "open source, under the licence Apache-2.0")
    case .description, .purpose, .considerations: aims(key)
    case .humanIntervention, .riskManagement, .sourceData, .technicalOperation: workings(key)
    }
  }

  private static func aims(_ key: Key) -> Phrase? {
    switch key {
    case .description:
      Phrase(
        nl: "Zet bij een beleidsvariant vier antwoorden naast elkaar: houdt ze stand in het recht, wat doet ze, wie kan ermee leven, en waar komen "
          + "mensen terecht.",
        en: "Lays four answers beside a policy variant: does it hold in law, what does it do, who can live with it, and where will people go.")
    case .purpose:
      Phrase(
        nl: "Varianten van beleid voorbereiden en vergelijken. Het programma neemt geen besluit over personen, aanvragen of gemeenten; de uitkomst "
          + "is een onderbouwing waarover mensen beslissen.",
        en: "Preparing and comparing variants of policy. The program takes no decision on people, requests or municipalities; its outcome is a "
          + "ground on which people decide.")
    case .considerations:
      Phrase(
        nl: "Eén dossier met bronnen maakt aannamen zichtbaar en herhaalbaar. Daartegenover staat dat een cijfer zekerder kan lijken dan het is; "
          + "daarom staan er banden, fouten en grenzen bij.",
        en:
          "One dossier with sources makes assumptions visible and repeatable. Against that, a figure may look surer than it is; so bands, errors and "
          + "limits stand beside it.")
    case .name, .organisation, .contact, .status, .humanIntervention, .riskManagement, .legalBasis, .impactAssessments, .sourceData,
      .technicalOperation, .provider, .licence:
      nil
    }
  }

  private static func workings(_ key: Key) -> Phrase? {
    switch key {
    case .humanIntervention:
      Phrase(
        nl: "Mensen kiezen dossier, varianten en aannamen, lezen de uitkomst met het bewijs, en beslissen. Vragen die alleen een jurist kan "
          + "beantwoorden, blijven open en tellen niet mee.",
        en:
          "People choose dossier, variants and assumptions, read the outcome with its evidence, and decide. Questions that only a lawyer can answer "
          + "stay open and do not count.")
    case .riskManagement:
      Phrase(
        nl:
          "Elke run heeft een verantwoording waarmee zij te herhalen is. Voorspellingen van toen zijn naast de uitkomst gelegd. Wat niet bekend is, "
          + "wordt niet getoond als nul.",
        en:
          "Every run has a receipt by which it can be repeated. Forecasts of the past were laid beside what came. What is not known is not shown as "
          + "nought.")
    case .sourceData:
      Phrase(
        nl: "Gepubliceerde statistieken, wetteksten, uitspraken en berichten, elk met bron in het dossier. Geen gegevens over personen die bestaan: "
          + "de mensen in de simulatie zijn getrokken.",
        en: "Published statistics, laws, rulings and reports, each with its source in the dossier. No records of people who exist: the people in the "
          + "simulation are drawn.")
    case .technicalOperation:
      Phrase(
        nl: "Regels voor het recht, een microsimulatie van de keten, een volledige zoektocht door pakketten, en een verdeelregel voor plaatsen. Geen "
          + "lerend algoritme; dezelfde invoer geeft dezelfde uitkomst.",
        en: "Rules for the law, a microsimulation of the chain, a full search through packages, and a rule of apportionment for places. No learning "
          + "algorithm; the same input gives the same outcome.")
    case .name, .organisation, .contact, .description, .status, .purpose, .considerations, .legalBasis, .impactAssessments, .provider, .licence: nil
    }
  }
}
