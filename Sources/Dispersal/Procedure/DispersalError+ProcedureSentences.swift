import Vocabulary

/// What is wrong with a procedure or a report of offers, in words.
extension DispersalError {
  static var noStepsSentence: Phrase {
    Phrase(nl: "De procedure heeft geen stappen; geef er ten minste één.", en: "The procedure has no steps; give at least one.")
  }

  static func datesOutOfOrderSentence(_ before: ProcedureStep.Kind, _ after: ProcedureStep.Kind) -> Phrase {
    Phrase(
      nl: "Stap \(after.rawValue) eindigt vóór stap \(before.rawValue), die eerder komt. Zet de datums in de volgorde van de stappen.",
      en: "Step \(after.rawValue) ends before step \(before.rawValue), which comes first. Put the dates in the order of the steps.")
  }

  static func offersDoNotFitSentence(_ offers: Int, _ municipalities: Int) -> Phrase {
    Phrase(
      nl: "Het aantal biedingen is \(offers), voor \(municipalities) gemeenten; geef er één voor elke gemeente.",
      en: "There are \(offers) offers for \(municipalities) municipalities; give one for each.")
  }

  static func negativeOfferSentence(_ municipality: String, _ offer: Int) -> Phrase {
    Phrase(
      nl: "Het bod van \(municipality) is \(offer) plaatsen; het moet nul of meer zijn.",
      en: "The offer of \(municipality) is \(offer) places; it must be zero or more.")
  }
}
