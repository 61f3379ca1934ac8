import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct SweepExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: say(SweepStudyCommandWords.export), discussion: say(SweepStudyCommandWords.exportDiscussion))

  /// The forms of a table.
  enum Form: String, ExpressibleByArgument, CaseIterable { case csv, parquet }

  @OptionGroup var options: SweepOptions

  @Option(help: ArgumentHelp(say(SweepStudyCommandWords.folder)))
  var output: String?

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(SweepStudyCommandWords.tables)))
  var tables: [Form] = Form.allCases

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      guard KeptRows.width(work) > 0 else { throw SweepError.noRows(sweep.plan.question.design) }
      let folder = URL(fileURLWithPath: output ?? "\(options.file).tables")
      let package = DataPackage(work, title: work.title, forms: tables.map(\.rawValue), hash: try sweep.questionHash()).text
      let output = OutputFolder(folder)
      for form in Form.allCases where tables.contains(form) {
        try output.write(streaming: "points.\(form.rawValue)") { put in try points(work, form, package, put) }
        try output.write(streaming: "results.\(form.rawValue)") { put in try results(sweep, work, form, package, put) }
      }
      try output.write([(name: "datapackage.json", text: package)])
      printLine(SweepLines.exported(sweep.plan.question.rows, in: folder.path)[options.language])
    }
  }

  private typealias Put = ([UInt8]) throws -> Void

  /// What varied, a line a row.
  private func points(_ work: BlockWork, _ form: Form, _ package: String, _ put: @escaping Put) throws {
    var lines = Lines(.points(of: work), form, put)
    try lines.begin()
    let rows = work.plan.question.rows
    for start in stride(from: 0, to: rows, by: Self.slice) {
      let slice = start..<min(start + Self.slice, rows)
      let inputs = try options.runner.map(slice.count) { work.inputs(ofRow: slice.lowerBound + $0) }
      for (place, row) in slice.enumerated() { try lines.add(lines.table.line(row, inputs[place])) }
    }
    try lines.finish(package)
  }

  /// What every variant brought, a line a row and variant.
  private func results(_ sweep: PlannedSweep, _ work: BlockWork, _ form: Form, _ package: String, _ put: @escaping Put) throws {
    var lines = Lines(.results(of: work), form, put)
    try lines.begin()
    var row = 0
    try sweep.eachRow(work) { kept in
      for line in lines.table.lines(row, kept) { try lines.add(line) }
      row += 1
    }
    try lines.finish(package)
  }

  /// Rows that are drawn anew at the same time.
  private static let slice = 16_384

  /// A table on its way into a file.
  private struct Lines {
    let table: SweepTable
    private let put: Put
    /// `nil` for a table with commas.
    private var parquet: ParquetWriter?

    init(_ table: SweepTable, _ form: Form, _ put: @escaping Put) {
      (self.table, self.put) = (table, put)
      parquet = form == .parquet ? ParquetWriter(table.columns) : nil
    }

    func begin() throws { try put(parquet?.head ?? Array(table.head.utf8)) }

    mutating func add(_ cells: [SweepTable.Cell]) throws {
      let bytes = parquet?.add(cells) ?? Array(SweepTable.text(cells).utf8)
      if !bytes.isEmpty { try put(bytes) }
    }

    mutating func finish(_ package: String) throws {
      if let bytes = parquet?.finish(key: "datapackage", description: package) { try put(bytes) }
    }
  }
}
