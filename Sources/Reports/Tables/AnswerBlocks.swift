import Assessments
import Dossiers
import Talks
import Vocabulary

/// The four answers to a version of a proposal as they count at the table, with what the program says of the law beside it, and what the version
/// changed.
struct AnswerBlocks: Sendable {
  private let version: AnsweredVersion
  private let proposal: TableState.Proposal
  private let sight: TableSight
  private let words: AnswersWords

  init(_ version: AnsweredVersion, _ proposal: TableState.Proposal, _ sight: TableSight) {
    (self.version, self.proposal, self.sight, words) = (version, proposal, sight, AnswersWords(sight.language))
  }

  var blocks: [Block] {
    if version.standing == .nothingToRun { return [.subheading(words.title), .note(words.nothingToRun)] }
    return [.subheading(words.title)] + missing + law + glance + notRead + difference
  }

  /// Options of negotiated measures are what parties weigh; law and effects follow from the variant and the levers alone.
  private var notRead: [Block] { proposal.text.options.isEmpty ? [] : [.note(words.optionsNotRead)] }

  /// Why the run is not there, and the command that makes it.
  private var missing: [Block] {
    switch version.standing {
    case .made, .nothingToRun: []
    case .noDossier: [.note(words.noDossier)]
    case .unreadable(let reasons): [.note(words.unreadable), .list(reasons.map { Prose($0[sight.language]) })]
    case .notAsked, .waiting, .running, .failed, .cancelled: [.note(words.notMade(version.standing)), .command(command)]
    }
  }

  private var command: String {
    let seat = sight.own.map { " --seat \($0.rawValue.shellWord)" } ?? ""
    return "polder table run \(sight.table)\(seat) --about \(proposal.number)"
  }

  /// The law where lawyers ruled on it, or where there is nothing else yet.
  private var law: [Block] {
    let rows = version.law.map { row -> [Prose] in
      let state = version.dossier?.law?.settings.first { $0.id == row.state }?.name[sight.language] ?? row.state.rawValue
      return [Prose(state), Prose(row.machine.name[sight.language]), Prose(row.table.name[sight.language])]
    }
    guard !rows.isEmpty, version.atTable != nil || version.standing != .made else { return [] }
    let signed = sight.state.rulings(on: proposal.id, version: version.version)
    let seats = signed.compactMap(\.by).reduce(into: [SeatID]()) { if !$0.contains($1) { $0.append($1) } }
    let last = signed.compactMap(\.at).max()
    let note = last.map { words.signed(sight.names(seats), at: sight.moment($0)) } ?? words.unsigned
    return [.table(TableBlock(caption: words.law, columns: words.lawColumns, rows: rows)), .note(note)]
  }

  private var glance: [Block] {
    guard version.standing == .made, let answers = version.answers, let dossier = version.dossier else { return [] }
    var brief = Brief(answers, of: dossier, language: sight.language, asked: sight.table)
    (brief.run, brief.made) = (version.run.map { String($0.prefix(12)) }, version.made)
    return GlanceSheet(brief).sheet.blocks
  }

  private var difference: [Block] {
    guard let difference = version.difference, let dossier = version.dossier else { return [] }
    return VersionDifferenceBlocks(difference, after: version.version - 1, dossier, sight.language).blocks
  }
}
