import Assessments
public import Dossiers
import Talks
import Vocabulary

/// The runs of a table: of each version of a proposal one, in a circle of those who may read the proposal. For everybody else they were never made.
public struct TableRuns: Sendable {
  public let table: String
  public let store: RunStore
  /// A dossier by its fingerprint, as whoever keeps dossiers reads it; `nil` where the store has none.
  private let base: @Sendable (String) throws -> Dossier?
  /// A dossier with an amendment, over the one that it was made from, by a name of the two.
  private let reading: Reading
  /// Answers that were concluded before, by run and rulings.
  let keeping: Keeping

  public typealias Reading = @Sendable (AmendedDossier, Dossier, String) throws -> AmendedDossier.Reading
  public typealias Keeping = @Sendable (String, () throws -> ConcludedVersion) throws -> ConcludedVersion

  public init(
    of table: String, in store: RunStore, base: @escaping @Sendable (String) throws -> Dossier?, reading: @escaping Reading,
    keeping: @escaping Keeping = { try $1() }
  ) {
    (self.table, self.store, self.base, self.reading, self.keeping) = (table, store, base, reading, keeping)
  }

  /// For one command: what it reads and concludes it keeps to its end.
  public init(of table: String, in store: RunStore) {
    let memory = TableMemory()
    self.init(
      of: table, in: store, base: { name in try memory.dossiers.value(of: name) { try store.dossier(ofTable: name)?.load() } },
      reading: { amended, base, name in try memory.readings.value(of: name) { try amended.reading(over: base) } },
      keeping: { name, make in try memory.answers.value(of: name, make) })
  }

  /// What is to be run of a version, or why nothing is. Throws `RunStoreError`.
  func found(_ proposal: TableState.Proposal, version: Int) throws -> Found {
    guard let own = proposal.versions.first(where: { $0.number == version }) else { return .none(.nothingToRun) }
    guard !own.text.levers.isEmpty || !own.text.options.isEmpty || proposal.variant != nil else { return .none(.nothingToRun) }
    guard let contents = try store.dossier(ofTable: own.dossier), let dossier = try? base(own.dossier) else { return .none(.noDossier) }
    let amendment = Self.amendment(of: own.text, from: proposal.variant, dossier)
    let options = own.text.options.compactMap { change in change.option.map { Variant.TableOption(measure: change.measure, option: $0) } }
    let amended = AmendedDossier(contents, dossier, amendment, taking: options)
    let taken = options.map { "\($0.measure)=\($0.option)" }.joined(separator: ";")
    let circle = circleName(of: proposal)
    do {
      let read = try reading(amended, dossier, "\(own.dossier) \(circle) \(proposal.variant?.rawValue ?? "") \(amendment.written) \(taken)")
      return .run(try VersionRun(amended, read, circle: circle, table))
    } catch let problems as DossierProblems {
      return .none(.unreadable(problems.problems.map { Phrase(nl: $0.sentence(in: .nl), en: $0.sentence(in: .en)) }))
    }
  }

  /// What there is of a version.
  enum Found {
    case none(AnsweredVersion.Standing)
    case run(VersionRun)
  }

  /// The circle of those who may read a proposal. Reading makes none, so that nothing is written by looking.
  func circleName(of proposal: TableState.Proposal) -> String { "table:\(table):\(proposal.readers.key)" }

  /// The variant that it starts from, with the levers of the text.
  private static func amendment(of text: ProposalText, from variant: VariantID?, _ dossier: Dossier) -> Amendment {
    var amendment = variant.flatMap(dossier.variant).map { Amendment(of: $0) } ?? Amendment()
    for change in text.levers {
      guard let value = change.value?.value else { continue }
      amendment.settings.removeAll { $0.lever == change.lever && $0.group == change.group }
      amendment.settings.append(Amendment.Setting(change.group, change.lever, value.description))
    }
    return amendment
  }
}

/// A version of a proposal as a run: what it is made from, and for whom.
struct VersionRun: Sendable {
  let reading: AmendedDossier.Reading
  let variant: VariantID
  let circle: String
  let wish: JobWish

  init(_ amended: AmendedDossier, _ reading: AmendedDossier.Reading, circle: String, _ table: String) throws {
    let request = AssessmentRequest(variants: [amended.id])
    let receipt = request.receipt(of: reading.dossier, try request.asked(of: reading.dossier))
    (self.reading, variant, self.circle) = (reading, amended.id, circle)
    wish = JobWish(.assessment(receipt), of: amended.contents, asked: "table", by: "table \(table)")
  }

  /// Where it is, or will be, in a circle.
  func id(in circle: Circle) throws -> RunID { try RunStore.id(of: wish.receipt, in: circle) }
}
