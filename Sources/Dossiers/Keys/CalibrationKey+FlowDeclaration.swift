import Vocabulary

extension CalibrationKey {
  /// What a value of a flow that may be left out is, in both languages.
  var flowMeaning: Phrase? {
    switch self {
    case .subsidiaryByOrigin:
      Phrase(
        nl: "hoe sterk subsidiaire bescherming samengaat met gezinsleden per inwilliging, per herkomst",
        en: "how strongly subsidiary protection goes with relatives per grant, by origin")
    case .ofAgeRefusedShare:
      Phrase(
        nl: "aandeel afgewezen van wie 18 wordt terwijl de aanvraag wacht", en: "share refused of those who turn 18 while the request waits")
    case .lateDepartureShare: Phrase(nl: "aandeel afgewezenen dat laat vertrekt", en: "share of the refused who leave late")
    case .lateDepartureMonths: Phrase(nl: "maanden tot dat late vertrek", en: "months until that late departure")
    case .hardshipOutsideShare:
      Phrase(nl: "aandeel gezinnen dat buiten een quotum of rem om komt", en: "share of families who come outside a quota or brake")
    case .resettlementCountedShare:
      Phrase(nl: "aandeel van het hervestigingsquotum dat meetelt in de cijfers", en: "share of the resettlement quota that the figures count")
    case .resettledReceptionMonths: Phrase(nl: "maanden in de opvang na hervestiging", en: "months in reception after resettlement")
    case _: nil
    }
  }
}
