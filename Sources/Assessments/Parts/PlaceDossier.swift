public import Dispersal
public import Dossiers

/// A dossier whose places are there: what every question about where people go asks.
public struct PlaceDossier: Sendable {
  public let dossier: Dossier
  public var places: PlaceFacts

  public var plan: DispersalPlan { places.plan }
}
