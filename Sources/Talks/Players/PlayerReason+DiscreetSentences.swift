public import Vocabulary

extension PlayerReason {
  /// The act alone in one sentence, as a seat gives it that plays on lines of its own: the same for every worth and every line behind it.
  public var discreetSentence: Phrase {
    switch self {
    case .plays: sentence
    case .offers: Phrase(nl: "Dit pakket leggen wij neer.", en: "We lay this package down.")
    case .hasNoOffer: Phrase(nl: "Wij leggen nu geen pakket neer.", en: "We lay down no package now.")
    case .changes(let measure, let option, worth: _, asks: _):
      Phrase(nl: "Wij vragen “\(option.nl)” bij \(measure.nl).", en: "We ask for “\(option.en)” on \(measure.en).")
    case .leaves: Phrase(nl: "Wij laten de tekst zoals hij is.", en: "We leave the text as it is.")
    case .wasNotAgreed: sentence
    case .answers(let answer): Self.discreet(consents: answer.consents) ?? sentence
    case .answersChange(let answer): Self.discreet(consents: answer.consents) ?? sentence
    }
  }

  /// `nil` where the text itself stands in the way, which everybody sees.
  private static func discreet(consents: Bool?) -> Phrase? {
    consents.map { consents in
      consents
        ? Phrase(nl: "Hiermee stemmen wij in.", en: "We consent to this.")
        : Phrase(nl: "Hiermee stemmen wij niet in.", en: "We do not consent to this.")
    }
  }
}

extension PlayerReason.Answer {
  /// `nil` where the text cannot be weighed.
  fileprivate var consents: Bool? {
    switch self {
    case .accepts, .canLive: true
    case .asksMore, .belowWalkAway, .crosses: false
    case .cannotRead: nil
    }
  }
}

extension PlayerReason.ChangeAnswer {
  fileprivate var consents: Bool? {
    switch self {
    case .isNoWorse, .isAcceptable: true
    case .isWorse, .crosses: false
    case .cannotRead: nil
    }
  }
}
