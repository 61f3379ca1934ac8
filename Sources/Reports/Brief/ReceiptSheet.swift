import Assessments
import Dossiers
import Vocabulary

/// What the run was made from, and the command that makes it again.
struct ReceiptSheet: BriefSheet {
  let brief: Brief

  private var words: ReceiptWords { ReceiptWords(language: language) }

  var sheet: Sheet {
    let table = TableBlock(caption: words.caption, columns: words.columns, rows: rows)
    return Sheet(id: "receipt", title: words.title, blocks: [.table(table), .paragraph(words.again), .command(command)] + ofOwn + files)
  }

  /// Where its figures and everything that it was made from can be kept; nothing for what is not a stored run.
  private var files: [Block] { brief.run.map { [.paragraph(words.files(run: $0))] } ?? [] }

  private var own: OwnValueWords { OwnValueWords(language: language) }

  /// What the command needs beside the dossier, where somebody put a value of his own.
  private var ofOwn: [Block] { dossier.own.values.isEmpty ? [] : [.note(own.file)] }

  private var rows: [[Prose]] {
    let receipt = assessment.receipt
    let origin: [[Prose]?] = [
      words.program(receipt.program, receipt.version), words.dossier(receipt.dossier), words.fingerprint(receipt.fingerprint),
      receipt.answers.map(words.answers), words.seed(receipt.seed),
    ]
    let size = [
      receipt.futures.map(words.futures), receipt.arrivals.map(words.arrivals), receipt.futures.map { _ in words.capacity(receipt.capacity) },
      receipt.months.map(words.months),
      receipt.percentileError.map(words.percentileError), receipt.variants.isEmpty ? nil : words.variants(receipt.variants),
    ]
    return (origin + size).compactMap { $0 } + own.values(dossier).map { [own.label, $0] }
  }

  /// The command that makes this brief again, with every option that its bytes depend on.
  var command: String {
    let receipt = assessment.receipt
    var words = ["polder assess", brief.asked.shellWord]
    if receipt.variants != dossier.variants.map(\.id) {
      words.append("--variant " + receipt.variants.map { $0.rawValue.shellWord }.joined(separator: " "))
    }
    if let futures = receipt.futures { words.append("--futures \(futures)") }
    words.append("--seed \(receipt.seed)")
    if let arrivals = receipt.arrivals, arrivals != .series { words.append("--arrivals \(arrivals.rawValue)") }
    if let capacity = receipt.capacity, capacity != .answering { words.append("--capacity \(capacity.rawValue)") }
    if let author = brief.author { words.append("--author " + author.shellWord) }
    if let status = brief.status { words.append("--status \(status.name[language])") }
    if let municipality = brief.municipality { words.append("--municipality " + municipality.rawValue.shellWord) }
    return (words + ["--language \(language.rawValue)"]).joined(separator: " ")
  }
}
