import LegalReview
import Vocabulary

extension LawReader {
  /// The readings of the norms of a file by a second reader, by norm; a norm without one is not among them.
  func readings(_ tree: FileNode, of norms: [Norm]) -> [NormID: NormReading] {
    guard case .map(let entries) = tree.content, case .list(let nodes)? = entries.first(where: { $0.key == "norms" })?.value.content else {
      return [:]
    }
    var readings: [NormID: NormReading] = [:]
    for (norm, node) in zip(norms, nodes) {
      guard case .map(let own) = node.content, let found = own.first(where: { $0.key == "reading" })?.value else { continue }
      readings[norm.id] = reading(found, of: norm)
    }
    return readings
  }

  private func reading(_ node: FileNode, of norm: Norm) -> NormReading? {
    let fields = Fields(
      node, allowed: ["version", "read_on", "seen_in", "url", "clauses"], required: ["read_on", "seen_in", "clauses"], inspection)
    let nodes = fields.list("clauses")
    if nodes.isEmpty, fields["clauses"] != nil { inspection.report(.emptyList(key: "clauses"), at: fields.place(of: "clauses")) }
    let (version, readOn) = (fields.date("version"), fields.date("read_on"))
    if let version, let readOn, version.isAfter(readOn) {
      inspection.report(.contradiction(.law(.versionAfterReading(version: version, read: readOn))), at: fields.place(of: "read_on"))
    }
    let clauses = nodes.map { clause($0, of: norm) }
    guard let readOn else { return nil }
    let reading = NormReading(
      readOn: readOn, seenIn: fields.phrase("seen_in"), version: version, address: fields["url"]?.text(inspection), clauses: clauses)
    let unread = reading.rulesWithoutClause(of: norm)
    if !nodes.isEmpty, !unread.isEmpty { inspection.report(.contradiction(.law(.rulesWithoutClause(norm.id, codes: unread))), at: node.place) }
    return reading
  }

  private func clause(_ node: FileNode, of norm: Norm) -> NormReading.Clause {
    let fields = Fields(
      node, allowed: ["place", "says", "words", "language", "not_read", "read_by", "not_formalised"], required: ["place", "says"], inspection)
    let readBy = fields.list("read_by").compactMap { $0.name(of: .ruleCode, among: norm.readers, inspection) }
    let why = fields.optionalPhrase("not_formalised")
    if fields.list("read_by").isEmpty, why == nil {
      inspection.report(.contradiction(.law(.clauseUnread(norm.id, place: fields.phrase("place")))), at: node.place)
    }
    return NormReading.Clause(
      place: fields.phrase("place"), gist: fields.phrase("says"), wording: wording(fields, of: norm), readBy: readBy, notFormalised: why)
  }

  /// The words of a clause, or why they were not read; both cannot be.
  private func wording(_ fields: Fields, of norm: Norm) -> NormReading.Wording? {
    let quoted = quotation(fields).map(NormReading.Wording.quoted)
    guard let why = fields.optionalPhrase("not_read") else { return quoted }
    if fields["words"] != nil {
      inspection.report(.contradiction(.law(.readAndNotRead(norm.id, place: fields.phrase("place")))), at: fields.place(of: "not_read"))
    }
    return .notRead(why)
  }

  /// The words as published, with their language; both or neither stand there.
  private func quotation(_ fields: Fields) -> NormReading.Quotation? {
    guard let node = fields["words"] else {
      if let language = fields["language"] { inspection.report(.missingKey(key: "words"), at: language.place) }
      return nil
    }
    guard fields["language"] != nil else {
      inspection.report(.missingKey(key: "language"), at: node.place)
      return nil
    }
    guard let words = node.writtenText(inspection), let language = fields.choice("language", NormReading.Quotation.Tongue.self) else { return nil }
    if words.count > NormReading.Quotation.longest {
      inspection.report(.contradiction(.law(.quotationTooLong(characters: words.count, most: NormReading.Quotation.longest))), at: node.place)
    }
    return NormReading.Quotation(words, in: language)
  }
}
