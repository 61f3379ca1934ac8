import Archive
import ArgumentParser
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// A table as a seat sees it, or the public: its page, a proposal, the minutes, the decisions or the votes; without a table all that there are.
struct TableShow: ParsableCommand {
  enum Part: String, ExpressibleByArgument, CaseIterable { case table, minutes, decisions, votes }

  static let configuration = CommandConfiguration(commandName: "show", abstract: say(TableCommandWords.show))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String?
  @Option(help: ArgumentHelp(say(TableCommandWords.seat), valueName: say(TableCommandWords.seatValue))) var seat: String?
  @Option(help: ArgumentHelp(say(TableCommandWords.part))) var part: Part = .table
  @Option(help: ArgumentHelp(say(TableCommandWords.about), valueName: say(TableCommandWords.aboutValue))) var about: String?
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: BriefFormat = .text
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, store in
      guard let table else { return list(shelf) }
      let reading = TableReading(try shelf.table(beginning: table), store, seat.map { .seat(SeatID($0)) } ?? .anybody, place.language)
      let view = try reading.view()
      if format == .json { return print(try JSONText.file(document(view, reading)), terminator: "") }
      let sheets = try sheets(reading, view)
      write(sheets, title: sheets.first?.title ?? "", format: format, language: place.language, sources: [])
    }
  }

  /// What the reader may see as JSON, with the answers to every version of every proposal where the whole table is asked for.
  private func document(_ view: TableView, _ reading: TableReading) throws -> TableRecordDocument {
    var document = TableRecordDocument(part.rawValue, of: view, named: reading.table.name)
    guard part == .table else { return document }
    let clock = try WallClock(view.state.opening?.zone ?? "UTC")
    document.answers = try view.state.proposals.flatMap { proposal in
      try proposal.versions.map { version in
        let answered = try reading.runs.answered(proposal, version: version.number, in: view.state) { clock.time(at: $0.milliseconds / 1000)?.date }
        return AnswersDocument(answered, proposal.id, in: view.state)
      }
    }
    return document
  }

  private func list(_ shelf: TableShelf) {
    let lines = shelf.names().compactMap { name -> String? in
      guard let state = try? shelf.table(name).current().state else { return nil }
      return "\(name)  \(state.opening?.name[place.language] ?? "")"
    }
    print(lines.isEmpty ? BoardWords(place.language).noTables.words : lines.joined(separator: "\n"))
  }

  private func sheets(_ reading: TableReading, _ view: TableView) throws -> [Sheet] {
    let sight = try reading.sight(of: view)
    switch part {
    case .minutes: return MinutesSheets(sight).sheets
    case .decisions: return DecisionSheets(sight).sheets
    case .votes: return RollCallSheets(sight).sheets
    case .table: break
    }
    guard let about else { return reading.board(sight) + [offers(sight)].compactMap { $0 } }
    guard let proposal = view.state.proposals.first(where: { "\($0.number)" == about || $0.id.rawValue == about }) else {
      throw place.mistake(ActFieldFault.unknown(about).sentence)
    }
    return ProposalSheet(proposal, sight).sheets
  }

  /// What the seat may do now, with the fields of each act.
  private func offers(_ sight: TableSight) -> Sheet? {
    guard let seat else { return nil }
    let state = sight.state
    let lines = state.offers(to: SeatID(seat), at: sight.now).flatMap { offer -> [Prose] in
      let fields = (offer.kind.fields ?? []).map { $0.rawValue + (offer.kind.optional.contains($0) ? "?" : "") }.joined(separator: ", ")
      let subjects = offer.kind == .reply ? spoken(state) : [offer.about.flatMap { subject($0, of: offer.kind, sight) }]
      let verb = offer.kind.verb.map { [$0.name, $0.act].filter { !$0.isEmpty }.joined(separator: " ") } ?? ""
      return subjects.map { "\(TableCommandWords.offer(offer.kind.name, verb: verb, about: $0, fields: fields)[place.language])" }
    }
    let words = BoardWords(place.language)
    let seats = TableCommandWords.seatNames(state.seats.map(\.seat.id.rawValue))[place.language]
    return Sheet(
      id: "actions", title: words.actions, blocks: [lines.isEmpty ? .paragraph(words.noActions) : .list(lines), .paragraph("\(seats)")])
  }

  /// What an act is about, as the field takes it and as people call it.
  private func subject(_ name: String, of kind: ActKind, _ sight: TableSight) -> (written: String, name: String)? {
    (sight.state.written(name, for: kind), sight.subject(name)?.words ?? "")
  }

  /// The last words that were said, to which one can reply.
  private func spoken(_ state: TableState) -> [(written: String, name: String)?] {
    state.words.suffix(5).reversed().map { (String($0.act.rawValue.prefix(8)), "“\($0.said.text.prefix(60))”") }
  }
}
