import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// What the pages of one table read: what their reader may see of it, and nothing else.
struct TableModel: Sendable {
  let name: String
  let desk: TableDesk
  let table: TableStore
  let reader: Reader
  /// Who reads; `nil` for the public.
  let session: Session?
  let view: TableView
  let now: Instant

  /// Throws `WorkbenchError.noPage` where there is no such table, and where there is one of which this reader may see nothing.
  init(_ name: String, _ context: PageContext) throws {
    guard let desk = context.acting.tables, let table = try? desk.shelf.table(name) else { throw WorkbenchError.noPage }
    let session = try context.acting.session.flatMap { try table.sits($0.seat) ? $0 : nil }
    let reader = session?.seat.map { Reader.seat(SeatID($0.seat)) } ?? .anybody
    let view = try table.view(for: reader)
    guard view.state.opening != nil else { throw WorkbenchError.noPage }
    (self.name, self.desk, self.table, self.reader, self.session, self.view, now) = (name, desk, table, reader, session, view, desk.now())
  }

  var state: TableState { view.state }

  /// The seat of the reader; `nil` for the public.
  var seat: SeatID? { session?.seat.map { SeatID($0.seat) } }

  /// What the reader's seat may do now.
  var offers: [ActOffer] { seat.map { state.offers(to: $0, at: now) } ?? [] }

  /// The command that shows this reader the same, with its further options.
  func command(_ options: String = "") -> String {
    ["polder table show \(name)", seat.map { "--seat \($0.rawValue.shellWord)" } ?? "", options].filter { !$0.isEmpty }.joined(separator: " ")
  }

  func title(_ language: Language) -> String { state.opening?.name[language] ?? name }

  /// The table as this reader's sheets show it.
  func sight(_ context: PageContext) throws -> TableSight {
    let clock = try WallClock(state.opening?.zone ?? "UTC")
    var sight = TableSight(
      (state, view.acts), for: reader, at: now,
      clock: TableClock(zone: clock.zone) { clock.time(at: $0.milliseconds / 1000) }, language: context.language)
    sight.head = view.head.map { ($0.count, "\($0.hash)") }
    sight.dossier = dossier(context)
    sight.people = view.people
    sight.table = name
    if let dossier = sight.dossier {
      sight.ground = { [desk] in desk.ground(of: dossier) }
      sight.province = { [self] in
        do { return try state.province(of: dossier) } catch {
          desk.unexpected(error)
          return nil
        }
      }
    }
    sight.answered = { [self] in answered($0, version: $1, context) }
    sight.address = { [name, language = context.language] place in
      Self.destination(place, name).map { Address(language, $0).text }
    }
    return sight
  }

  /// The dossier of the table as it is now, where the store has it.
  func dossier(_ context: PageContext) -> Dossier? {
    guard let fingerprint = state.dossier else { return nil }
    return desk.dossier(fingerprint, in: context.runs.store)
  }

  private static func destination(_ place: TableSight.Place, _ table: String) -> Destination? {
    switch place {
    case .table: .table(table, .page)
    case .proposal(let id): .table(table, .proposal(id.rawValue))
    case .minutes: .table(table, .record(.minutes))
    case .decisions: .table(table, .record(.decisions))
    case .votes: .table(table, .record(.votes))
    case .act(let kind, let about): .table(table, .act(kind.rawValue, about: about))
    case .run: nil
    }
  }
}
