import Vocabulary

/// What the chair of a played night says.
enum PlayedWords {
  static let session = Phrase(nl: "Gespeelde nacht", en: "Played night")

  static func failed(rounds: Int, agreeable: Int?) -> Phrase {
    switch agreeable {
    case 0?:
      Phrase(
        nl: "Na \(rounds) rondes is er geen akkoord; naar de openbare standpunten is er geen pakket waarmee allen kunnen leven.",
        en: "After \(rounds) rounds there is no agreement; by the public positions there is no package that all can live with.")
    case let count?:
      Phrase(
        nl: "Na \(rounds) rondes is er geen akkoord, terwijl naar de openbare standpunten allen konden leven met \(count) pakketten.",
        en: "After \(rounds) rounds there is no agreement, while by the public positions all could live with \(count) packages.")
    case nil: Phrase(nl: "Na \(rounds) rondes is er geen akkoord.", en: "After \(rounds) rounds there is no agreement.")
    }
  }

  /// A record puts the whole in double quotes.
  static func clash(_ demands: [Phrase]) -> Phrase {
    Phrase(
      nl: demands.map { "‘\($0.nl)’" }.joined(separator: " tegen "), en: demands.map { "‘\($0.en)’" }.joined(separator: " against "))
  }

  static func walkAway(_ party: PartyID) -> Phrase { Phrase(nl: "de ondergrens van \(party)", en: "the walk-away value of \(party)") }

  static func title(_ party: PartyID) -> Phrase { Phrase(nl: "Pakket van \(party)", en: "Package of \(party)") }
}
