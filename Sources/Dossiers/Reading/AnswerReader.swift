import LegalReview
import Vocabulary

/// Reads the answers of lawyers to open norms. A name is looked up only where what it names could be read.
struct AnswerReader {
  let inspection: Inspection
  /// No answer can be of a later date; `nil` where nobody looked at a clock.
  var today: CalendarDate?
  /// The day whose law is told where nobody names another.
  var asOf: CalendarDate?
  let levers: [Lever]
  /// `nil` where the norms, the variants or the states of the law could not be read.
  var norms: [Norm]?
  var variants: [VariantID]?
  var settings: [SettingID]?
  var measures: [LegalMeasureID] = []

  func answers(_ tree: FileNode) -> [GivenAnswer] {
    let fields = Fields(tree, allowed: ["answers"], required: ["answers"], inspection)
    let nodes = fields.list("answers")
    let read = nodes.map { (answer: answer($0), place: $0.place) }
    for (index, own) in read.enumerated() {
      guard let later = own.answer else { continue }
      let earlier = read.prefix(index).first { other in
        other.answer.map { $0.answersTheSame(as: later) && $0.overlaps(later) && $0.answer.date == later.answer.date } ?? false
      }
      if let earlier { report(.answeredTwice(code: later.answer.code, first: earlier.place), at: own.place) }
    }
    return read.compactMap(\.answer)
  }

  private func report(_ contradiction: LawContradiction, at place: FilePlace) { inspection.report(.contradiction(.law(contradiction)), at: place) }

  private func answer(_ node: FileNode) -> GivenAnswer? {
    let required = ["norm", "code", "reason", "author", "date"]
    let fields = Fields(node, allowed: required + ["for", "verdict", "lever"], required: required, inspection)
    let (reason, author) = (fields.phrase("reason"), fields.text("author"))
    if let own = fields["author"], author.allSatisfy(\.isWhitespace) {
      inspection.report(.wrongForm(expected: .text, found: own.shown), at: own.place)
    }
    let date = date(fields)
    let outcome = outcome(fields)
    guard let norms, let norm = fields["norm"]?.name(of: .norm, among: norms.map(\.id), inspection),
      let own = norms.first(where: { $0.id == norm }), let code = code(fields["code"], own), let outcome, let date
    else { return nil }
    check(outcome, of: own, code, at: fields.place(of: fields["verdict"] == nil ? "lever" : "verdict"))
    if let asOf, date.isAfter(asOf) { inspection.remark(.answerAfter(asOf, answer: date), at: fields.place(of: "date")) }
    var given = GivenAnswer(LawyersAnswer(to: norm, code: code, outcome: outcome, reason: reason, by: (author, date)))
    if let scope = fields["for"] { narrow(&given, scope) }
    return given
  }

  private func date(_ fields: Fields) -> CalendarDate? {
    guard let date = fields.date("date") else { return nil }
    if let today, date.isAfter(today) {
      inspection.report(.outOfRange(name: "date", value: date.description, low: "1900-01-01", high: today.description), at: fields.place(of: "date"))
    }
    return date
  }

  /// The code of a rule or an open question of the norm.
  private func code(_ node: FileNode?, _ norm: Norm) -> RuleCode? {
    node?.name(of: .ruleCode, among: norm.open.map(\.code) + norm.rules.map(\.code), inspection)
  }

  /// Either a verdict or the value of one lever.
  private func outcome(_ fields: Fields) -> LawyersAnswer.Outcome? {
    switch (fields["verdict"], fields["lever"]) {
    case (let verdict?, nil): return verdict.choice(Verdict.self, inspection).map { .verdict($0) }
    case (nil, let node?):
      let entries = node.entries(inspection)
      guard entries.count == 1, let entry = entries.first else {
        if entries.count > 1 { report(.answerOutcome, at: node.place) }
        return nil
      }
      guard let value = LawReader(inspection: inspection).value(entry, levers) else { return nil }
      guard value.value != .unknown else {
        report(.answerOutcome, at: entry.place)
        return nil
      }
      return .lever(value)
    case (_?, _?), (nil, nil):
      report(.answerOutcome, at: fields.place)
      return nil
    }
  }

  /// A verdict is one that the open question allows; a lever is read by the rule or question, and nothing else gives it a value.
  private func check(_ outcome: LawyersAnswer.Outcome, of norm: Norm, _ code: RuleCode, at place: FilePlace) {
    let question = norm.open.first { $0.code == code }
    switch outcome {
    case .verdict(let verdict):
      let allowed = question?.answers.map(\.verdict) ?? []
      if !allowed.contains(verdict) { report(.answerVerdict(verdict, code: code, allowed: allowed), at: place) }
    case .lever(let own):
      let conditions = question?.conditions ?? norm.rules.first { $0.code == code }?.conditions ?? []
      let read = (norm.gate.conditions + conditions).map(\.lever).filter { id in levers.contains { $0.id == id && !$0.isDerived } }
      if !read.contains(own.lever) { report(.answerLever(own.lever, code: code, read: read), at: place) }
    }
  }

  private func narrow(_ given: inout GivenAnswer, _ node: FileNode) {
    let fields = Fields(node, allowed: ["variants", "measures", "groups", "states"], inspection)
    func named<Named>(_ key: String, _ kind: NameKind, _ names: [Identifier<Named>]?) -> [Identifier<Named>] {
      let nodes = fields.list(key)
      if let list = fields[key], nodes.isEmpty, list.isNull || list.content == .list([]) { inspection.report(.emptyList(key: key), at: list.place) }
      return names.map { names in nodes.compactMap { $0.name(of: kind, among: names, inspection) } } ?? []
    }
    given.variants = named("variants", .variant, variants)
    given.measures = named("measures", .measure, measures)
    given.settings = named("states", .lawSetting, settings)
    given.groups = fields.list("groups").compactMap { $0.choice(StatusGroup.self, inspection) }
  }
}
