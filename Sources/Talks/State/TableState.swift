public import Dossiers
import Vocabulary

/// A table as its acts leave it. Nobody writes it; `advance` makes the next one of an act.
///
/// Everything stands in the order in which it came. The same type holds what one reader may see: then it adds up only the acts that this reader may
/// read.
public struct TableState: Sendable, Hashable, Codable {
  /// `nil` before the table is opened.
  public internal(set) var opening: TableAct.Opening?
  public internal(set) var openedAt: Instant?
  /// Acts that it adds up, erased ones included.
  public internal(set) var count = 0
  /// The instant of the last act.
  public internal(set) var last: Instant?
  public internal(set) var seats: [Seated] = []
  public internal(set) var dossiers: [DossierVersion] = []
  public internal(set) var sessions: [Session] = []
  public internal(set) var proposals: [Proposal] = []
  public internal(set) var amendments: [Amendment] = []
  public internal(set) var referrals: [Referral] = []
  public internal(set) var words: [Word] = []
  public internal(set) var rounds: [Round] = []
  public internal(set) var votes: [Vote] = []
  public internal(set) var decisions: [Decision] = []
  public internal(set) var failures: [Failure] = []
  public internal(set) var corrections: [Correction] = []
  public internal(set) var erasures: [Erasure] = []
  public internal(set) var envelopes: [SealedEnvelope] = []
  public internal(set) var openings: [SealedOpening] = []
  /// In a record for who may not read the opening: the edition of the whole table.
  var editionOfWhole: TableAct.Edition?
  /// Hashes of all links ever issued; none is issued twice.
  var links: [String] = []
  /// The names of all acts, so that none is done twice.
  var names = ActNames()

  /// A table before its first act.
  public init() {}

  /// The rules of procedure, fixed by the opening.
  public var rules: RulesOfProcedure? { opening?.rules }

  /// The edition of the table.
  var edition: TableAct.Edition { opening.map { $0.edition ?? .first } ?? editionOfWhole ?? .second }
}

/// The names of acts that were done, with who may read them.
struct ActNames: Sendable, Hashable {
  private struct Entry: Codable {
    var name: ActID
    var readers: Readers
  }

  private var names: [ActID: Readers] = [:]

  /// Who may read an act; `nil` where none has the name.
  func readers(of name: ActID) -> Readers? { names[name] }
  mutating func insert(_ name: ActID, _ readers: Readers) { names[name] = readers }
}

extension ActNames: Codable {
  init(from decoder: any Decoder) throws {
    for entry in try decoder.singleValueContainer().decode([Entry].self) { names[entry.name] = entry.readers }
  }

  /// In order, so that the same table has the same bytes.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(names.map { Entry(name: $0.key, readers: $0.value) }.sorted { $0.name < $1.name })
  }
}
