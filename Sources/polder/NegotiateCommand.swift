import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Vocabulary

struct NegotiateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "negotiate",
    abstract: say(NegotiateCommandWords.abstract),
    discussion: say(NegotiateCommandWords.discussion))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(NegotiateCommandWords.futures)))
  var futures: WholeNumber<Futures> = 200

  @OptionGroup var simulation: SimulationOptions

  @Option(help: ArgumentHelp(say(NegotiateCommandWords.format)))
  var format: BriefFormat = .text

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(say(NegotiateCommandWords.without), valueName: say(NegotiateCommandWords.withoutValue)))
  var without: [String] = []

  @Option(
    name: .customLong("with"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(say(NegotiateCommandWords.changed), valueName: say(NegotiateCommandWords.changedValue)))
  var changed: [String] = []

  @Option(help: ArgumentHelp(say(NegotiateCommandWords.on)))
  var on: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(NegotiateCommandWords.domain)))
  var domain: [String] = []

  @Flag(help: ArgumentHelp(say(NegotiateCommandWords.summary)))
  var summary = false

  func validate() throws {
    if domain.isEmpty, summary { throw ValidationError(say(NegotiateCommandWords.summaryNeedsDomain)) }
    if summary, format != .text {
      throw ValidationError(say(NegotiateCommandWords.summaryOrFormat))
    }
    if let on, CalendarDate(on) == nil { throw ValidationError(say(PlayCommandWords.noDate(on))) }
    if !domain.isEmpty, !without.isEmpty || !changed.isEmpty || on != nil {
      throw ValidationError(
        say(NegotiateCommandWords.changesNeedDossier)
      )
    }
  }

  func run() throws {
    if !domain.isEmpty { return try answerDomains() }
    let loaded = try common.load()
    try common.reporting {
      let read =
        try on.flatMap { CalendarDate($0) }.map { date in
          try loaded.dossier.holding(common.politics(loaded.dossier.withTalks, on: date), on: date)
        } ?? loaded.dossier
      let talks = try read.withTalks
      let changes = try talks.politics.positionChanges(without: without, with: changed)
      let onTable = read.variants.filter { !$0.tableOptions.isEmpty }.map(\.id)
      let runs = try common.runs(loaded)
      let run = try runs.run(AssessmentRequest(variants: onTable, futures: futures.value, seed: simulation.seed.value, capacity: simulation.capacity))
      let kept = try runs.store.assessment(run, withSeries: false)
      let assessment = on == nil ? kept : try kept.atTable(of: read)
      let brief = Brief(assessment, of: read, language: common.language, asked: loaded.asked)
      guard let table = assessment.table, let sheets = brief.negotiationSheets else { throw AssessmentError.noPart(.talks) }
      let whatIf = changes.isEmpty ? nil : try talks.whatIf(changes, of: table, seed: simulation.seed.value)
      guard let form = format.sheet else {
        var facts = whatIf.map { TableFacts($0, name: read.id.rawValue) } ?? TableFacts(table, name: read.id.rawValue)
        facts.changes = changes.map { $0.option(of: talks.politics) }.map { "\($0.name) \($0.value)" }
        return print(try json([TableDocument(facts)]))
      }
      write(
        whatIf.flatMap { brief.negotiationSheets($0) } ?? sheets, title: sheets.first?.title ?? "", format: form, language: common.language,
        sources: read.sources)
    }
  }

  private func answerDomains() throws {
    try common.reporting {
      if summary {
        for file in domain { print(try line(of: DomainFile(file))) }
        return
      }
      let answers = try domain.map { path in
        let file = try DomainFile(path)
        return try TableFacts(file.table, name: file.name, vote: file.vote)
      }
      guard let form = format.sheet else { return print(try json(answers.map(TableDocument.init))) }
      let sheets = answers.map { TableFactsSheet($0, language: common.language).sheet }
      write(sheets, title: sheets.first?.title ?? "", format: form, language: common.language, sources: [])
    }
  }

  /// One object for one table, a list of them for several.
  private func json(_ documents: [TableDocument]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let encoded = documents.count == 1 ? try encoder.encode(documents[0]) : try encoder.encode(documents)
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Name, packages, agreeable, front and ties of the four points, set apart by tabs; a dash where there are too many to tell.
  private func line(of file: DomainFile) throws -> String {
    let outcome = try PackageSearch(file.table).negotiate()
    let ties = [outcome.nash, outcome.kalaiSmorodinsky, outcome.egalitarian, outcome.utilitarian].map { "\($0.count)" }
    let values = [outcome.packages, outcome.agreeable, outcome.front?.count].map { $0.map { "\($0)" } ?? "-" }
    return ([file.name] + values + ties).joined(separator: "\t")
  }
}
