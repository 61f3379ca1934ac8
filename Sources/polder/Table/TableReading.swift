import Archive
import Assessments
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// A table as one reader reads it from a shell.
struct TableReading {
  let table: TableStore
  let runs: TableRuns
  let reader: Reader
  let language: Language

  init(_ table: TableStore, _ store: RunStore, _ reader: Reader, _ language: Language) {
    (self.table, self.reader, self.language) = (table, reader, language)
    runs = TableRuns(of: table.name, in: store)
  }

  static var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  /// What the reader may see now. Throws `TableError.closed` where that is nothing.
  func view() throws -> TableView {
    let view = try table.view(for: reader)
    guard view.state.opening != nil else { throw TableError.closed(table.name, seats: try table.current().state.seats.map(\.seat.id.rawValue)) }
    return view
  }

  func sight(of view: TableView) throws -> TableSight {
    let clock = try WallClock(view.state.opening?.zone ?? "UTC")
    var sight = TableSight(
      (view.state, view.acts), for: reader, at: Self.now, clock: TableClock(zone: clock.zone) { clock.time(at: $0.milliseconds / 1000) },
      language: language)
    sight.head = view.head.map { ($0.count, "\($0.hash)") }
    sight.people = view.people
    try sight.know(try view.state.dossier.flatMap { try runs.store.dossier(ofTable: $0) }.flatMap { try? $0.load() })
    sight.table = runs.table
    sight.answered = { [runs] proposal, version in
      view.state.proposal(proposal).flatMap { found in
        try? runs.answered(found, version: version, in: view.state) { clock.time(at: $0.milliseconds / 1000)?.date }
      }
    }
    return sight
  }

  /// The page of the table.
  func board(_ sight: TableSight) -> [Sheet] {
    let board = BoardSheets(sight)
    var sheets = board.findings + board.left + board.middle + board.right
    if let last = sheets.indices.last { sheets[last].blocks += board.head }
    return sheets
  }
}

extension TableSight {
  /// With a dossier, and what it answers about the table. Throws what is no fault of the record.
  mutating func know(_ dossier: Dossier?) throws {
    self.dossier = dossier
    guard let dossier else { return }
    let province = try state.province(of: dossier)
    ground = { PublicGround.of(dossier) }
    self.province = { province }
  }
}
