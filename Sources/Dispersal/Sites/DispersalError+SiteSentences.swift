import Vocabulary

/// What is wrong with a planning of sites, in words.
extension DispersalError {
  static var nothingToPlanSentence: Phrase {
    Phrase(
      nl: "Een plan van locaties heeft ten minste één gemeente en één kwartaal nodig.",
      en: "Site planning takes at least one municipality and one quarter.")
  }

  static var sizesOutOfOrderSentence: Phrase {
    Phrase(nl: "De maten moeten met 0 beginnen en oplopen.", en: "Sizes must begin with 0 and grow.")
  }

  static func costsDoNotFitSentence(_ sizes: Int, _ costs: Int) -> Phrase {
    Phrase(
      nl: "Er zijn \(sizes) maten en \(costs) lopende kosten; geef voor elke maat de kosten per kwartaal.",
      en: "There are \(sizes) sizes and \(costs) running costs; give a cost a quarter for each size.")
  }

  static func noSizeSentence(_ municipality: String, _ isWithinExisting: Bool) -> Phrase {
    isWithinExisting
      ? Phrase(
        nl: "\(municipality) mag tijdens de aanlooptijd geen enkele maat hebben: alle toegestane zijn groter dan wat er is. Sta een kleinere toe.",
        en: "\(municipality) may have no size during the lead time: all that are allowed are larger than what exists. Allow a smaller one.")
      : Phrase(
        nl: "\(municipality) mag geen enkele maat hebben; sta er ten minste één toe.", en: "\(municipality) may have no size; allow at least one.")
  }

  static func unknownSizeSentence(_ municipality: String) -> Phrase {
    Phrase(
      nl: "\(municipality) heeft een maat, of mag een maat hebben, die niet in de lijst staat.",
      en: "\(municipality) has or may have a size that is not in the list.")
  }

  static func negativeDemandSentence(_ quarter: Int, _ places: Int) -> Phrase {
    Phrase(
      nl: "Kwartaal \(quarter + 1) vraagt \(places) plaatsen; dat moet nul of meer zijn.",
      en: "Quarter \(quarter + 1) requires \(places) places; it must be zero or more.")
  }

  /// Before the lead time is over no size is larger than what exists, so then not the sizes but the time is what is lacking.
  static func demandTooLargeSentence(_ quarter: Int, _ required: Int, _ possible: Int, _ isBeforeLeadTime: Bool) -> Phrase {
    if isBeforeLeadTime {
      return Phrase(
        nl:
          "Kwartaal \(quarter + 1) vraagt \(required) plaatsen, maar zolang de aanlooptijd loopt kan niets groeien en zijn er hoogstens "
          + "\(possible): \(required - possible) te weinig. Verkort de aanlooptijd, of verlaag de eis.",
        en:
          "Quarter \(quarter + 1) requires \(required) places, but until the lead time is over nothing can grow and there are at most "
          + "\(possible): \(required - possible) too few. Shorten the lead time, or lower the requirement.")
    }
    return Phrase(
      nl:
        "Kwartaal \(quarter + 1) vraagt \(required) plaatsen, maar met in elke gemeente de grootste toegestane maat zijn er \(possible): "
        + "\(required - possible) te weinig. Sta grotere maten toe, of verlaag de eis.",
      en:
        "Quarter \(quarter + 1) requires \(required) places, but with every municipality at its largest allowed size there are \(possible): "
        + "\(required - possible) too few. Allow larger sizes, or lower the requirement.")
  }
}
