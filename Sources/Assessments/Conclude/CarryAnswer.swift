public import Vocabulary

/// Who can live with the variant.
public struct CarryAnswer: Sendable, Hashable, Codable {
  public struct PartyAnswer: Sendable, Hashable, Codable {
    public enum Standing: String, Sendable, Hashable, Codable {
      /// Every package with the variant is acceptable.
      case canCarry
      /// Some packages with the variant are acceptable.
      case onlyIf
      /// A red line forbids it, or no package with it reaches the walk-away value.
      case cannot
    }

    public var party: PartyID
    public var standing: Standing
    public var redLines: [RedLineID]
    /// Worth of the best package with the variant, and of the variant with the rest as reported; shares of 1.
    public var best: Double
    public var withRest: Double?
    public var walkAway: Double
    /// The smallest changes in the rest after which the party can carry it, as options of other measures; empty where none help or none are needed.
    public var conditions: [[Variant.TableOption]] = []
  }

  /// `nil` where no option of the table stands for the variant.
  public var parties: [PartyAnswer]?
  /// Packages that hold the variant's options, and those among them that all can accept.
  public var packages: Int?
  public var agreeable: Int
  /// Parties that would carry the variant with the rest as reported, and what they bring.
  public var supporters: [PartyID]
  /// `nil` where the dossier has no council.
  public var ministers: Int?
  /// Per chamber; `nil` where others than the parties vote there.
  public var seats: [Int?]
}
