public import Dossiers
public import LegalReview
public import Vocabulary

/// A dossier whose law is there: what every question about the law asks.
public struct LawDossier: Sendable {
  public let dossier: Dossier
  public let law: LawFacts
  /// What was worked out of it before; `nil` where nothing was, and then it is worked out where it is asked.
  public var background: LawBackground?

  public var settings: [LegalSetting] { law.settings }
  public var norms: [Norm] { law.norms }
  public var rulings: [Ruling] { law.rulings }
  public var courts: [Court] { law.courts }
  public var levers: [Lever] { dossier.levers }
  public var variants: [Variant] { dossier.variants }
  public var asOf: CalendarDate { dossier.asOf }

  public func lever(_ id: LeverID) -> Lever? { background.map { $0.levers[id] } ?? dossier.lever(id) }

  public func norm(_ id: NormID) -> Norm? { background.map { $0.norms[id].map { law.norms[$0] } } ?? law.norms.first { $0.id == id } }

  public func ruling(_ id: RulingID) -> Ruling? {
    background.map { $0.rulings[id].map { law.rulings[$0] } } ?? law.rulings.first { $0.id == id }
  }

  /// The court of a ruling of the dossier; `nil` where it lists none of that name.
  public func court(of ruling: Ruling) -> Court? { background.map { $0.courts[ruling.id] } ?? courts.named(ruling.court) }
}
