public import LegalReview
public import Vocabulary

/// The law of a dossier: the norms of higher law, the rulings on them, and the states of the law under which variants are reviewed.
public struct LawFacts: Sendable {
  /// The state whose law it is, in two capitals.
  public var state: String
  /// In the order of the file; the first is the law as it stood.
  public var settings: [LegalSetting]
  public var norms: [Norm]
  /// The readings of norms by a second reader, those on reception too; a norm that nobody read a second time is not among them.
  public var readings: [NormID: NormReading] = [:]
  /// Of all banks, in their order.
  public var rulings: [Ruling]
  /// The lots with which the rulings were gathered, in the order of their banks.
  public var lots: [RulingLot] = []
  /// The law of reception and dispersal; `nil` where the dossier does not have it.
  public var reception: ReceptionFacts?
  /// The courts that a ruling can be of.
  public var courts: [Court]
  /// What tables call some kinds of court; a kind that is not named has its general name.
  public var courtKinds: [Court.Kind: Phrase]
  /// The last day whose law the norms tell; of a later day nothing is assessed. `nil` where the dossier names none.
  public var knownUntil: CalendarDate?
  /// What lawyers answered to open norms, in the order of the file; empty where nobody did.
  public var answers: [GivenAnswer] = []
  /// Changes that belong together, in the order of the file.
  public var liftBundles: [LiftBundle] = []
}

/// A state of the law under which variants are reviewed.
public struct LegalSetting: Sendable, Hashable, Codable {
  public var id: SettingID
  public var name: Phrase
  public var meaning: Phrase
  public var levers: [Ruling.Lever]
  /// Levers fixed even against the variant.
  public var overrides: [LeverID]
}

/// The name of a state of the law.
public typealias SettingID = Identifier<LegalSetting>
