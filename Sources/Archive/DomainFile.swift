import Dossiers
import Foundation
public import Negotiation
import Vocabulary

/// A table from a JSON file, in the form in which the field exchanges its examples: additive weights and values between 0 and 1.
///
/// `Docs/Schemas/polder-domain.schema.json` describes the form.
public struct DomainFile: Sendable {
  /// What the file calls the table.
  public let name: String
  /// The table in whole numbers.
  public let table: Table
  /// The vote of the parties, by their votes and the quota; `nil` where the file gives none.
  public let vote: VotingGame?

  /// Reads and checks a file. Throws everything that is wrong in it, with its places.
  public init(_ file: String) throws(DomainFaults) {
    func only(_ kind: DomainFault.Kind) -> DomainFaults { DomainFaults(faults: [DomainFault(kind, path: "$", at: FilePlace(file: file))]) }
    guard let data = FileManager.default.contents(atPath: file) else { throw only(.unreadable) }
    guard let text = String(validating: data, as: UTF8.self) else { throw only(.notText(byte: Self.badByte(data))) }
    try self.init(text, file: file)
  }

  /// As above, from the text of a file.
  public init(_ text: String, file: String) throws(DomainFaults) {
    let tree: FileNode
    do { tree = try JSONTree.read(text, file: file) } catch { throw DomainFaults(faults: [error]) }
    let reader = DomainReader(tree)
    guard reader.faults.isEmpty else { throw DomainFaults(faults: reader.faults) }
    name = reader.name
    vote = reader.vote
    table = Table(
      measures: reader.issues.map { Measure(id: MeasureID($0.name), options: $0.options.map { OptionID($0) }) },
      parties: reader.parties.map(Self.party))
  }

  private static func party(_ party: DomainReader.Party) -> Party {
    let (weightUnit, valueUnit) = (unit(party.weights), unit(party.values.flatMap { $0 } + [party.reservation]))
    func units(_ value: Double, _ unit: Int) -> Int { Int((value * Double(unit)).rounded()) }
    return Party(
      id: PartyID(party.name),
      worth: zip(party.weights, party.values).map { weight, values in values.map { units(weight, weightUnit) * units($0, valueUnit) } },
      walkAway: units(party.reservation, valueUnit) * weightUnit, scale: weightUnit * valueUnit, redLines: party.lines)
  }

  /// Fractions first, so that sums that are equal on paper are equal: the smallest unit of which all values are whole multiples, to twelve decimals.
  private static func unit(_ values: [Double]) -> Int {
    for unit in 1...20_000
    where values.allSatisfy({ abs($0 * Double(unit) - ($0 * Double(unit)).rounded()) < Double(unit) * 1e-12 + 1e-11 }) {
      return unit
    }
    return 1_000_000_000
  }

  /// The first byte, from 1 on, that is no part of a UTF-8 character.
  private static func badByte(_ data: Data) -> Int {
    var (codec, bytes, read) = (Unicode.UTF8(), data.makeIterator(), 0)
    while true {
      switch codec.decode(&bytes) {
      case .scalarValue(let scalar): read += Unicode.UTF8.width(scalar)
      case .error: return read + 1
      case .emptyInput: return read
      }
    }
  }
}
