import Vocabulary

extension CalibrationKey {
  /// What a value of a flow that may be left out is, in both languages; `nil` for any other.
  var flowMeaning: Phrase? { Self.flowMeanings[self] }

  private static let flowMeanings: [Self: Phrase] = [
    .subsidiaryByOrigin:
      Phrase(
        nl: "hoe sterk subsidiaire bescherming samengaat met gezinsleden per inwilliging, per herkomst",
        en: "how strongly subsidiary protection goes with relatives per grant, by origin"),
    .ofAgeRefusedShare:
      Phrase(nl: "aandeel afgewezen van wie 18 wordt terwijl de aanvraag wacht", en: "share refused of those who turn 18 while the request waits"),
    .lateDepartureShare: Phrase(nl: "aandeel afgewezenen dat laat vertrekt", en: "share of the refused who leave late"),
    .lateDepartureMonths: Phrase(nl: "maanden tot dat late vertrek", en: "months until that late departure"),
    .hardshipOutsideShare:
      Phrase(nl: "aandeel gezinnen dat buiten een quotum of rem om komt", en: "share of families who come outside a quota or brake"),
    .resettlementCountedShare:
      Phrase(nl: "aandeel van het hervestigingsquotum dat meetelt in de cijfers", en: "share of the resettlement quota that the figures count"),
    .resettledReceptionMonths: Phrase(nl: "maanden in de opvang na hervestiging", en: "months in reception after resettlement"),
  ]
}
