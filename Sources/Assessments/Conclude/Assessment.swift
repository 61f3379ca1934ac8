import Dossiers
public import Vocabulary

/// The answers to every variant of a dossier, with their receipt. The answer to a question that the dossier has no part for is `nil`.
public struct Assessment: Sendable, Hashable, Codable {
  /// The form of the assessment as stored; another form is another number.
  public static let currentForm = 3

  public var form = Self.currentForm
  public var receipt: Receipt
  /// In the order asked for.
  public var variants: [VariantAssessment]
  /// What the chain says of today's law, whether or not it is among the variants.
  public var today: ChainAnswer?
  /// Where people go under today's law, or at the need that the dossier gives.
  public var places: PlacesAnswer?
  public var table: TableAssessment?
  /// The rows of the matrix, in the order of the variants.
  public var matrix: [MatrixAnswer] = []
  /// What turns and what carries, of every variant that the chain was asked about; empty where the futures were not kept.
  public var firstLooks: [FirstLook] = []
  /// What the effects are with frozen services; `nil` where the services do not answer.
  public var frozen: FrozenAnswer?

  public func variant(_ id: VariantID) -> VariantAssessment? { variants.first { $0.variant.id == id } }
  /// The row of a variant in the matrix.
  public func row(_ id: VariantID) -> MatrixAnswer? { matrix.first { $0.variant == id } }
  /// What turns and what carries of a variant.
  public func firstLook(_ id: VariantID) -> FirstLook? { firstLooks.first { $0.variant == id } }
}

/// The four answers to one variant.
public struct VariantAssessment: Sendable, Hashable, Codable {
  public var variant: Variant
  public var chain: ChainAnswer?
  public var law: LawAnswer?
  public var carry: CarryAnswer?
  public var places: PlacesAnswer?
}
