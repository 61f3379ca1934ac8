import Vocabulary

/// What is wrong with shares and two-way tables, in words.
extension DispersalError {
  static var noClaimantsSentence: Phrase {
    Phrase(nl: "Er is niemand die een aandeel krijgt; geef er ten minste één.", en: "Nobody is there to take a share; give at least one.")
  }

  static func negativeTotalSentence(_ total: Int) -> Phrase {
    Phrase(
      nl: "Het aantal plaatsen is \(total); het moet nul of meer zijn.", en: "The number of places is \(total); it must be zero or more.")
  }

  static func negativeKeySentence(_ claimant: String, _ key: Int) -> Phrase {
    Phrase(
      nl: "De verdeelsleutel van \(claimant) is \(key); die moet nul of meer zijn.",
      en: "The key of \(claimant) is \(key); it must be zero or more.")
  }

  static func tooLargeSentence(_ claimant: String, _ key: Int, _ limit: Int) -> Phrase {
    Phrase(
      nl: "De verdeelsleutel van \(claimant) is \(key); een sleutel is hoogstens \(limit).",
      en: "The key of \(claimant) is \(key); keys go up to \(limit).")
  }

  static func totalTooLargeSentence(_ total: Int, _ limit: Int) -> Phrase {
    Phrase(
      nl: "Er zijn \(total) plaatsen te verdelen; de regels kunnen er hoogstens \(limit) aan.",
      en: "\(total) places are to be shared; the rules take up to \(limit).")
  }

  static var keyIsZeroEverywhereSentence: Phrase {
    Phrase(
      nl: "De verdeelsleutel is overal nul en zegt dus niets over aandelen.", en: "The key is zero everywhere, so it says nothing about shares.")
  }

  static func minimaExceedTotalSentence(_ minima: Int, _ total: Int) -> Phrase {
    let (sum, more, total) = (Phrase(whole: minima), Phrase(whole: minima - total), Phrase(whole: total))
    return Phrase(
      nl: "De minima zijn samen \(sum.nl), en dat is \(more.nl) meer dan de \(total.nl) plaatsen die er zijn.",
      en: "The minima add up to \(sum.en), \(more.en) more than the \(total.en) places there are.")
  }

  static func negativeBoundSentence(_ claimant: String, _ bound: Int) -> Phrase {
    Phrase(
      nl: "Een grens van \(claimant) is \(bound); die moet nul of meer zijn.", en: "A bound of \(claimant) is \(bound); it must be zero or more.")
  }

  static func boundsCrossSentence(_ claimant: String, _ minimum: Int, _ maximum: Int) -> Phrase {
    Phrase(
      nl: "\(claimant) moet ten minste \(minimum) en hoogstens \(maximum) plaatsen krijgen; verhoog het maximum of verlaag het minimum.",
      en: "\(claimant) must have at least \(minimum) and at most \(maximum) places; raise the most or lower the least.")
  }

  /// With the names of those furthest below their share, each with the places by which its cap lies below it.
  static func maximaBelowTotalSentence(_ short: Int, _ total: Int, _ among: Int, _ furthest: [Shortfall]) -> Phrase {
    let names = furthest.map { "\($0.claimant) (\($0.places))" }.joined(separator: ", ")
    return Phrase(
      nl:
        "Er zijn \(total) plaatsen te verdelen, maar de \(among) die meedoen kunnen er samen \(total - short) aan: voor \(short) is er nergens "
        + "ruimte. Het verst onder hun aandeel: \(names). Verhoog maxima, of laat een vrijstelling weg.",
      en:
        "\(total) places are to be shared, but the \(among) that take part can take \(total - short) together: \(short) places have nowhere to go. "
        + "Furthest below their share: \(names). Raise caps, or leave out an exemption.")
  }

  static func provinceTwiceSentence(_ province: ProvinceCode) -> Phrase {
    Phrase(
      nl: "Provincie \(province) staat twee keer in de lijst; houd er één.", en: "Province \(province) stands in the list twice; keep one.")
  }

  static func noColumnSentence(_ municipality: String, _ column: String) -> Phrase {
    Phrase(
      nl: "\(municipality) heeft geen kolom “\(column)”, waar de verdeelsleutel naar kijkt. Vul haar in, of haal de kolom uit de sleutel.",
      en: "\(municipality) has no column “\(column)”, which the key looks at. Fill it in, or take the column out of the key.")
  }

  static func dividesByNoughtSentence(_ municipality: String, _ column: String) -> Phrase {
    Phrase(
      nl:
        "\(municipality) heeft 0 in kolom “\(column)”, en de verdeelsleutel deelt daardoor. Vul een getal boven nul in, "
        + "of stel \(municipality) vrij.",
      en: "\(municipality) has 0 in column “\(column)”, by which the key divides. Fill in a number above zero, or exempt \(municipality).")
  }

  static func inTwoProvincesSentence(_ municipality: MunicipalityCode) -> Phrase {
    Phrase(
      nl: "Gemeente \(municipality) staat twee keer in de lijst; houd haar in één provincie.",
      en: "Municipality \(municipality) stands in the list twice; keep it in one province.")
  }

  static func unknownProvinceSentence(_ municipality: MunicipalityCode, _ province: ProvinceCode) -> Phrase {
    Phrase(
      nl: "Gemeente \(municipality) ligt in provincie \(province), die niet in de lijst staat.",
      en: "Municipality \(municipality) lies in province \(province), which is not in the list.")
  }
}
