public import Dossiers
import Vocabulary

/// A dossier whose talks are there: what every question about the table asks.
public struct TalkDossier: Sendable {
  public let dossier: Dossier
  public let talks: TalkFacts
  /// Where chances that the talks fail are remembered, and how they are spread over threads.
  var chances = FailureChances()

  init(dossier: Dossier, talks: TalkFacts) { (self.dossier, self.talks) = (dossier, talks) }

  /// The table on its date, and with what held on all dates.
  public var politics: Politics { talks.politics }
  public var allPolitics: Politics { talks.allPolitics }
  public var events: [TalkEvent] { talks.events }
  var variants: [Variant] { dossier.variants }
}
