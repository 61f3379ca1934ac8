import LegalReview
import Vocabulary

extension LawReader {
  /// What of a bank can only be checked beside the rest of the dossier: the norms on which a ruling turned, its ECLI against its date, and whether it
  /// was known at the talks. Without norms, which is a problem of its own, none is looked up.
  func checkRulings(_ tree: FileNode, norms: [NormID]?, talks: CalendarDate?) {
    guard case .map(let top) = tree.content, case .list(let nodes)? = top.first(where: { $0.key == "rulings" })?.value.content else { return }
    for node in nodes {
      guard case .map(let entries) = node.content else { continue }
      func value(_ key: String) -> FileNode? { entries.first { $0.key == key && !$0.value.isNull }?.value }
      RulingNotes(inspection: inspection).check(entries)
      if let norms, let decided = value("decided_by"), case .list(let names) = decided.content {
        for name in names { _ = name.name(of: .norm, among: norms, inspection) }
      }
      guard let given = value("date"), case .scalar(let text, _) = given.content, let date = CalendarDate(text) else { continue }
      if let ecli = value("ecli") { checkECLI(ecli, date) }
      if let known = value("known_at_talks"), let talks { checkKnown(known, date, talks) }
    }
  }

  /// The form of a European Case Law Identifier, and its year, which is that of the decision or of a later publication.
  ///
  /// Source: Council conclusions inviting the introduction of the European Case Law Identifier, OJ C 127, 29.4.2011, p. 1, annex.
  func checkECLI(_ node: FileNode, _ date: CalendarDate) {
    guard let text = node.writtenText(inspection) else { return }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    func isPlain(_ part: Substring) -> Bool { part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    guard parts.count == 5, parts[0] == "ECLI", parts[1].count == 2, parts[1].allSatisfy({ $0.isASCII && $0.isUppercase }),
      (1...7).contains(parts[2].count), parts[2].first?.isLetter == true, isPlain(parts[2]),
      parts[3].count == 4, parts[3].allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(parts[3]),
      (1...25).contains(parts[4].count), parts[4].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isPlain)
    else {
      inspection.report(
        .wrongForm(expected: .ecli, found: node.shown),
        at: node.place)
      return
    }
    guard year < date.year else { return }
    inspection.report(.contradiction(.law(.ecliYear(year, ruling: date.year))), at: node.place)
  }

  /// A ruling was known where it was given at the latest on the day of the talks. Where its date is known too roughly to tell, either will do.
  func checkKnown(_ node: FileNode, _ date: CalendarDate, _ talks: CalendarDate) {
    let isWritten = node.flag(inspection)
    let isRough = date.year == talks.year && (date.month == 0 || date.month == talks.month && (date.day == 0 || talks.day == 0) || talks.month == 0)
    guard !isRough, case .scalar(let text, false) = node.content, text == "true" || text == "false" else { return }
    let wasKnown = !date.isAfter(talks)
    guard wasKnown != isWritten else { return }
    inspection.report(.contradiction(.law(.knownAtTalks(ruling: date, talks: talks))), at: node.place)
  }
}
