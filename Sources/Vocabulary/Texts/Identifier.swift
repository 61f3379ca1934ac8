/// The name by which a dossier knows a thing of one kind; the name of a thing of another kind does not compile in its place.
@frozen
public struct Identifier<Named>: RawRepresentable, Sendable, Hashable {
  /// As the dossier writes it.
  public let rawValue: String

  @inlinable public init(rawValue: String) { self.rawValue = rawValue }
  @inlinable public init(_ name: String) { rawValue = name }

  @inlinable public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Identifier: Comparable {
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringInterpolation {
  @inlinable public init(stringLiteral name: String) { rawValue = name }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(String.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Sequence {
  /// The names one after the other.
  public func joined<Named>(separator: String) -> String where Element == Identifier<Named> { map(\.rawValue).joined(separator: separator) }
}

extension Phrase {
  /// The name itself, in both languages: for what the dossier gives no other name.
  public init<Named>(same identifier: Identifier<Named>) { self.init(same: identifier.rawValue) }
}

/// The name of a lever.
public typealias LeverID = Identifier<Lever>
/// The name of a variant.
public typealias VariantID = Identifier<Variant>
/// The name of a source.
public typealias SourceID = Identifier<Source>
/// The name of a party to the talks.
public typealias PartyID = Identifier<Named.Party>
/// The name of a measure on the table.
public typealias MeasureID = Identifier<Named.Measure>
/// The name of an option of a measure; unique within its measure alone.
public typealias OptionID = Identifier<Named.Option>
/// The name of a red line of a party; unique within its party alone.
public typealias RedLineID = Identifier<Named.RedLine>
/// The name of a chamber of parliament.
public typealias ChamberID = Identifier<Named.Chamber>
/// The name of a package of options.
public typealias PackageID = Identifier<Named.Package>
/// The name of a rule by which a table or a parliament decides.
public typealias DecisionRuleID = Identifier<Named.DecisionRule>
/// The name of a family that is to be placed.
public typealias FamilyID = Identifier<Named.Family>
/// The name of a site that takes families.
public typealias SiteID = Identifier<Named.Site>
/// The code of a municipality, as the statistics office writes it.
public typealias MunicipalityCode = Identifier<Named.Municipality>
/// The code of a province, as the statistics office writes it.
public typealias ProvinceCode = Identifier<Named.Province>
/// The name of a group of countries of origin.
public typealias OriginID = Identifier<Named.Origin>
/// The name of a family tie, such as that of a parent who stayed behind.
public typealias FamilyTieID = Identifier<Named.FamilyTie>
/// The name of a dossier.
public typealias DossierID = Identifier<Named.Dossier>
/// The name of a group of values that are drawn together.
public typealias ValueGroupID = Identifier<Named.ValueGroup>

/// What an identifier can name that has its type in an engine above: one empty type each, so that their names do not mix.
public enum Named {
  public enum Party {}
  public enum Measure {}
  public enum Option {}
  public enum RedLine {}
  public enum Chamber {}
  public enum Package {}
  public enum DecisionRule {}
  public enum Family {}
  public enum Site {}
  public enum Municipality {}
  public enum Province {}
  public enum Origin {}
  public enum FamilyTie {}
  public enum Dossier {}
  public enum ValueGroup {}
}
