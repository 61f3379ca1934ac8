public import Assessments
public import Foundation
import LegalReview
import Vocabulary

/// The log of looks at lots of rulings: a table in Markdown to which a row is added and from which nothing is ever taken away.
public struct LookLog: Sendable {
  public let file: URL

  /// Where the log of a project stands.
  public static let usual = "Docs/Looks.md"

  public init(_ file: URL) { self.file = file }

  private static let columns = [
    "look", "date", "lot", "kind", "norms", "records", "program", "firm", "falsely tenable", "agree", "falsely contrary", "not assessed", "weak",
    "falsely tenable, weak", "agree, weak", "falsely contrary, weak", "not assessed, weak", "shown",
  ]

  /// Every look, in the order in which they were made; none where the file is not there. Throws `LookLogError.unreadable` for a row that is none.
  public func looks() throws(LookLogError) -> [LotLook] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var looks: [LotLook] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("| "), line.dropFirst(2).first?.isNumber == true else { continue }
      guard let look = Self.look(String(line)) else { throw .unreadable(file: file.path, line: index + 1) }
      looks.append(look)
    }
    return looks
  }

  /// Adds a look, unless it tells nothing that an earlier one did not; gives the first look at the lot, which may be this one. Throws
  /// `LookLogError.notWritten` where the file cannot be written, so that no score is shown that is not on record.
  @discardableResult
  public func add(_ look: LotLook) throws(LookLogError) -> (first: LotLook, number: Int, isNew: Bool) {
    let before = try looks()
    let own = before.filter { $0.lot == look.lot }
    if let earlier = own.firstIndex(where: look.repeats), let first = own.first { return (first, earlier + 1, false) }
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? Self.head
    let whole = text + (text.hasSuffix("\n") ? "" : "\n") + Self.row(look, number: before.count + 1) + "\n"
    do { try Data(whole.utf8).write(to: file, options: .atomic) } catch { throw .notWritten(file: file.path) }
    return (own.first ?? look, own.count + 1, true)
  }

  /// What stands above the rows of a new log.
  public static let head = """
    # Looks at lots of rulings

    Every score of the norms on a lot of rulings, in the order in which they were made. `polder review --bank FILE --lot NAME` adds a row before it
    shows the score; nothing is ever taken away. The first look at a lot is its headline. A look that repeats an earlier one (the same lot, records,
    norms and score) gets no second row. `kind`: *known*, norms were written or mended with the lot at hand; *apart*, facts, coding and outcomes were
    written by different people; *unsaid*. `shown`: *totals* alone, or *each* ruling on which norms and court part.

    | \(columns.joined(separator: " | ")) |
    |\(String(repeating: " --- |", count: columns.count))

    """

  private static func row(_ look: LotLook, number: Int) -> String {
    func counts(_ score: LotScore) -> [Int] { [score.count, score.falselyTenable, score.agree, score.falselyContrary, score.notAssessed] }
    let cells =
      ["\(number)", look.date.description, look.lot.rawValue, look.kind.rawValue, look.versions.norms, look.versions.records, look.versions.program]
      + (counts(look.firm) + counts(look.weak)).map { "\($0)" } + [look.shown.rawValue]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private static func look(_ line: String) -> LotLook? {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == columns.count, let date = CalendarDate(cells[1]), let kind = LotLook.Kind(rawValue: cells[3]),
      let shown = LotLook.Shown(rawValue: cells[17])
    else { return nil }
    let counts = cells[7..<17].compactMap { Int($0) }
    guard counts.count == 10 else { return nil }
    func score(_ from: Int) -> LotScore {
      LotScore(
        count: counts[from], falselyTenable: counts[from + 1], agree: counts[from + 2], falselyContrary: counts[from + 3],
        notAssessed: counts[from + 4])
    }
    var look = LotLook(
      date: date, lot: LotID(cells[2]), kind: kind, versions: LotLook.Versions(norms: cells[4], records: cells[5], program: cells[6]),
      scores: (score(0), score(5)))
    look.shown = shown
    return look
  }
}
