import Assessments
import Vocabulary

extension MonthlyBands.Kind {
  /// As a table names the series.
  var name: Phrase {
    switch self {
    case .arrivals: Phrase(nl: "eerste aanvragen", en: "first applications")
    case .decisions: Phrase(nl: "besluiten op asielaanvragen", en: "decisions on asylum")
    case .asylumQueue: Phrase(nl: "wachtend op een asielbesluit", en: "waiting for a decision on asylum")
    case .relativesArrived: Phrase(nl: "aangekomen nareizigers", en: "relatives arrived")
    case .familyQueue: Phrase(nl: "wachtend op een besluit over nareis", en: "waiting for a decision on family reunification")
    case .held: Phrase(nl: "toegelaten maar tegengehouden", en: "admitted but held back")
    case .occupancy: Phrase(nl: "mensen in de opvang", en: "people in reception")
    case .waitingForHome: Phrase(nl: "statushouders die wachten op een woning", en: "people with status waiting for a home")
    case .housed: Phrase(nl: "mensen die een woning kregen", en: "people who got a home")
    case .requests: Phrase(nl: "gevraagde nareis, in personen", en: "relatives asked for")
    case .visas: Phrase(nl: "nareizigers die een visum kregen", en: "relatives who got a visa")
    case .decidedLate: Phrase(nl: "beslist na de termijn", en: "decided after the term")
    case .regularReception: Phrase(nl: "mensen in gewone opvang", en: "people in regular reception")
    case .emergencyReception: Phrase(nl: "mensen in noodopvang", en: "people in emergency reception")
    case .cost: Phrase(nl: "kosten van de opvang, in euro’s", en: "cost of reception, in euros")
    case .resettled: Phrase(nl: "hervestigde mensen", en: "people resettled")
    case .childrenApartOver24:
      Phrase(nl: "kinderen die een ouder na meer dan twee jaar terugzien", en: "children who see a parent again after more than two years")
    case .childrenWaitingOver24: Phrase(nl: "kinderen die meer dan twee jaar wachten", en: "children waiting for more than two years")
    case .relativesWaitingOver24: Phrase(nl: "gezinsleden die meer dan twee jaar wachten", en: "relatives waiting for more than two years")
    case .monthsApart: Phrase(nl: "maanden tussen aanvraag en aankomst", en: "months between application and arrival")
    }
  }
}
