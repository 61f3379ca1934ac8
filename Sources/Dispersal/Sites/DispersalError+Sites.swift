import Vocabulary

// What is wrong with a planning of sites, in words.
extension DispersalError {
  static var nothingToPlanSentence: Phrase {
    Phrase(
      nl: "Een plan van locaties heeft ten minste één gemeente en één kwartaal nodig.",
      en: "Site planning takes at least one municipality and one quarter.")
  }

  static var sizesOutOfOrderSentence: Phrase {
    Phrase(
      nl: "De maten moeten met 0 beginnen en oplopen, met voor elke maat de kosten per kwartaal.",
      en: "Sizes must begin with 0 and grow, with a running cost for each.")
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

  static func demandTooLargeSentence(_ quarter: Int, _ required: Int, _ possible: Int) -> Phrase {
    Phrase(
      nl:
        "Kwartaal \(quarter + 1) vraagt \(required) plaatsen, maar met in elke gemeente de grootste toegestane maat zijn er \(possible): "
        + "\(required - possible) te weinig. Sta grotere maten toe, of verlaag de eis.",
      en:
        "Quarter \(quarter + 1) requires \(required) places, but with every municipality at its largest allowed size there are \(possible): "
        + "\(required - possible) too few. Allow larger sizes, or lower the requirement.")
  }
}
