import LegalReview
import Vocabulary

/// Reads a lot of rulings whose facts, coding and outcomes were written apart, and puts the records together by their identifier.
///
/// The facts are free words: of them only what says which ruling it is is read. Coding and outcomes are held to their keys.
struct SeparateLotReader {
  let law: LawReader
  let levers: [Lever]
  /// `nil` for a dossier without norms.
  let norms: [NormID]?
  let talks: CalendarDate
  private var inspection: Inspection { law.inspection }

  init(law: LawReader, levers: [Lever], norms: [NormID]?, talks: CalendarDate) {
    (self.law, self.levers, self.norms, self.talks) = (law, levers, norms, talks)
  }

  /// One record of a part: its identifier, its keys, its place.
  private struct Record {
    var id: RulingID
    var entries: [FileNode.Entry]
    var place: FilePlace

    func value(_ key: String) -> FileNode? { entries.first { $0.key == key && !$0.value.isNull }?.value }
  }

  /// What the outcomes of such a lot are called.
  private enum Held: String, CaseIterable { case contrary, atRisk = "at_risk", tenable }

  func rulings(_ lot: SeparateLot) -> [Ruling] {
    let parts = SeparateLot.Part.allCases.map { (part: $0, records: records(lot[$0], $0)) }
    let all = parts.flatMap(\.records).map(\.id).reduce(into: [RulingID]()) { if !$0.contains($1) { $0.append($1) } }
    return all.compactMap { id in
      let own = parts.map { part in part.records.first { $0.id == id } }
      for (part, record) in zip(parts, own) where record == nil {
        inspection.report(.contradiction(.law(.missingRecord(id, part: part.part))), at: lot[part.part].place)
      }
      guard let facts = own[0], let coded = own[1], let outcomes = own[2] else { return nil }
      return ruling(facts, coded, outcomes)
    }
  }

  /// The records of a part: the list that the file is, or the one list that it holds.
  private func records(_ tree: FileNode, _ part: SeparateLot.Part) -> [Record] {
    var list = tree
    if case .map(let entries) = tree.content {
      guard let entry = entries.first(where: { if case .list = $0.value.content { $0.key != "courts" } else { false } }) else {
        inspection.report(.missingKey(key: "rulings"), at: tree.place)
        return []
      }
      list = entry.value
    }
    let records = list.list(inspection).compactMap { node -> Record? in
      guard case .map(let entries) = node.content else {
        inspection.report(.wrongForm(expected: .keys, found: node.shown), at: node.place)
        return nil
      }
      let allowed = allowedKeys(part) ?? entries.map(\.key)
      let fields = Fields(node, allowed: allowed, required: ["id"] + requiredKeys(part), inspection)
      return fields["id"] == nil ? nil : Record(id: fields.identifier("id"), entries: entries, place: node.place)
    }
    inspection.checkOnce(records.map { ($0.id, $0.place) }, kind: .ruling)
    return records
  }

  /// `nil` where any key will do.
  private func allowedKeys(_ part: SeparateLot.Part) -> [String]? {
    switch part {
    case .facts: nil
    case .coded: ["id", "measure", "note", "directive_2003_86", "country"]
    case .outcomes:
      ["id", "outcome", "strength", "by_what", "reason", "decided_by", "asks_for", "verification", "url", "good_law", "good_law_note", "note"]
    }
  }

  private func requiredKeys(_ part: SeparateLot.Part) -> [String] {
    switch part {
    case .facts: ["date"]
    case .coded: ["measure"]
    case .outcomes: ["outcome", "strength"]
    }
  }

  private func ruling(_ facts: Record, _ coded: Record, _ outcomes: Record) -> Ruling? {
    let held = outcomes.value("outcome")?.choice(Held.self, inspection)
    let strength = outcomes.value("strength")?.choice(Ruling.Strength.self, inspection) ?? .none
    if let names = outcomes.value("decided_by"), let norms {
      for name in names.list(inspection) { _ = name.name(of: .norm, among: norms, inspection) }
    }
    let measure = (coded.value("measure")?.entries(inspection) ?? []).compactMap { law.value($0, levers) }
    guard let date = date(facts), let held else { return nil }
    func text(_ record: Record, _ key: String) -> String { if case .scalar(let text, _)? = record.value(key)?.content { text } else { "" } }
    let outcome: Ruling.Outcome
    let verdict: Verdict
    switch held {
    case .contrary: (outcome, verdict) = (.violation, .contrary)
    case .atRisk: (outcome, verdict) = (.partly, .atRisk)
    case .tenable: (outcome, verdict) = (.tenable, .tenable)
    }
    var ruling = Ruling(
      id: facts.id, title: text(facts, "title"), court: text(facts, "court"), date: date, outcome: outcome)
    (ruling.number, ruling.ecli) = (text(facts, "number"), text(facts, "ecli"))
    ruling.country = (coded.value("country") ?? facts.value("country")).map(law.state) ?? ""
    ruling.measure = measure
    ruling.decidedBy = (outcomes.value("decided_by")?.list(inspection) ?? []).map { $0.identifier(inspection) }
    ruling.reason = text(outcomes, "reason")
    ruling.address = facts.value("url").map(law.address) ?? ""
    ruling.asksFor = (outcomes.value("asks_for")?.list(inspection) ?? []).map { $0.identifier(inspection) }
    ruling.directive = (coded.value("directive_2003_86") ?? facts.value("directive_2003_86"))?.choice(Ruling.Directive.self, inspection)
    ruling.expected = verdict
    ruling.strength = strength
    return ruling
  }

  /// The date, held against today, against the ECLI, and against what the record says of the talks.
  private func date(_ facts: Record) -> CalendarDate? {
    guard let node = facts.value("date"), let date = node.date(inspection) else { return nil }
    if let today = law.today, date.isAfter(today) {
      inspection.report(.outOfRange(name: "date", value: date.description, low: "1900-01-01", high: today.description), at: node.place)
    }
    if let ecli = facts.value("ecli") { law.checkECLI(ecli, date) }
    if let known = facts.value("known_at_talks") { law.checkKnown(known, date, talks) }
    return date
  }
}
