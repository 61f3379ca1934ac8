public import Dossiers
public import LegalReview
public import Vocabulary

/// A dossier whose law is there: what every question about the law asks.
public struct LawDossier: Sendable {
  public let dossier: Dossier
  public let law: LawFacts

  public var settings: [LegalSetting] { law.settings }
  public var norms: [Norm] { law.norms }
  public var rulings: [Ruling] { law.rulings }
  public var courts: [Court] { law.courts }
  public var levers: [Lever] { dossier.levers }
  public var variants: [Variant] { dossier.variants }
  public var asOf: CalendarDate { dossier.asOf }

  public func lever(_ id: LeverID) -> Lever? { dossier.lever(id) }
}
