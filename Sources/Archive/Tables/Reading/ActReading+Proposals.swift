import Assessments
import Dossiers
import Negotiation
import Talks
import Vocabulary

extension ActReading {
  mutating func proposalAct() -> ProposalAct? {
    switch kind {
    case .propose:
      let variant = variant()
      let text = proposalText()
      return .propose(.init(title: self.text(.title), text: text, variant: variant))
    case .revise:
      let text = proposalText()
      return proposal().map { .revise(.init(proposal: $0.id, after: $0.version, text: text, reason: self.text(.reason))) }
    case .withdraw: return proposal().map { .withdraw(.init(proposal: $0.id, reason: text(.reason))) }
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: return nil
    case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession,
      .confirmHead, .amend, .withdrawAmendment, .refer, .answerReferral, .state, .ask, .reply, .contest, .openRound, .answerRound, .closeRound,
      .announceVote, .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie, .decide, .fail, .adoptMinutes, .correctMinutes, .erase,
      .renewDossier:
      return nil
    }
  }

  mutating func amendmentAct() -> AmendmentAct? {
    guard kind == .amend else { return amendment().map { .withdraw(.init(amendment: $0.id, reason: text(.reason))) } }
    let change = TextChange(levers: levers(), options: options(), sentences: sentenceChanges())
    guard let matter = matter() else { return nil }
    return .propose(.init(target: matter, change: change, reason: text(.reason)))
  }

  private mutating func variant() -> VariantID? {
    guard let text = values[.variant] else { return nil }
    if let dossier, dossier.variant(VariantID(text)) == nil {
      note(.notOneOf(String(text.prefix(40)), allowed: dossier.variants.map(\.id.rawValue)), .variant)
    }
    return VariantID(text)
  }

  private mutating func proposalText() -> ProposalText {
    let (levers, options) = (levers(), options())
    for change in levers where change.value == nil { note(.line(1, change.lever.rawValue, example: Self.leverExample), .levers) }
    for change in options where change.option == nil { note(.line(1, change.measure.rawValue, example: Self.optionExample), .options) }
    let trades = trades()
    return ProposalText(levers: levers, options: options, sentences: lines(.sentences).map(\.text), trades: trades.isEmpty ? nil : trades)
  }

  private static let leverExample = "refugee.wait_months: 24"
  private static let optionExample = "measure: option"

  /// Lines such as `refugee.wait_months: 24`, for all groups without the group; a dash takes the lever out again.
  private mutating func levers() -> [LeverChange] {
    var changes: [LeverChange] = []
    for line in lines(.levers) {
      guard let (name, value) = Self.pair(line.text) else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.leverExample), .levers)
        continue
      }
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      let group = parts.count == 2 ? StatusGroup(rawValue: parts[0]) : nil
      guard parts.count == 1 || group != nil || parts[0] == "all", let lever = parts.last.map({ LeverID($0) }) else {
        note(.notOneOf(String(parts[0].prefix(40)), allowed: StatusGroup.allCases.map(\.rawValue) + ["all"]), .levers)
        continue
      }
      if let dossier, dossier.lever(lever) == nil { note(.noLever(String(lever.rawValue.prefix(60))), .levers) }
      let written = Self.value(value, dossier?.lever(lever)?.form)
      changes += (group.map { [$0] } ?? StatusGroup.allCases).map { LeverChange(lever, $0, written) }
    }
    return changes
  }

  /// Lines such as `measure: option`; a dash takes the measure out again.
  private mutating func options() -> [OptionChange] {
    var changes: [OptionChange] = []
    for line in lines(.options) {
      guard let (measure, option) = Self.pair(line.text) else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.optionExample), .options)
        continue
      }
      changes.append(OptionChange(MeasureID(measure), Self.isDash(option) ? nil : OptionID(option)))
      checkOption(measure, Self.isDash(option) ? nil : option, at: (.options, .options))
    }
    return changes
  }

  /// Says where the dossier has no such measure, or the measure no such option.
  mutating func checkOption(_ measure: String, _ option: String?, at fields: (measure: ActField, option: ActField)) {
    guard let measures = dossier?.talks?.politics.table.measures else { return }
    guard let own = measures.first(where: { $0.id.rawValue == measure }) else {
      return note(.notOneOf(String(measure.prefix(40)), allowed: measures.map(\.id.rawValue)), fields.measure)
    }
    guard let option, !own.options.contains(OptionID(option)) else { return }
    note(.notOneOf(String(option.prefix(40)), allowed: own.options.map(\.rawValue)), fields.option)
  }

  private static let sentenceExample = "2: … / 2-: / 2+: …"

  /// Lines such as `2: a new sentence two`, `2-:` to remove it, and `2+: a sentence after it`.
  private mutating func sentenceChanges() -> [TextChange.SentenceChange] {
    var changes: [TextChange.SentenceChange] = []
    for line in lines(.sentences) {
      let parts = line.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
      let digits = parts[0].prefix { $0.isASCII && $0.isNumber }
      guard parts.count == 2, let number = Int(digits) else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.sentenceExample), .sentences)
        continue
      }
      switch parts[0].dropFirst(digits.count) {
      case "": changes.append(.init(.replace, number, parts[1]))
      case "-": changes.append(.init(.remove, number))
      case "+": changes.append(.init(.insertAfter, number, parts[1]))
      case _: note(.line(line.number, String(line.text.prefix(60)), example: Self.sentenceExample), .sentences)
      }
    }
    return changes
  }

  static func pair(_ text: String) -> (String, String)? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty ? (parts[0], parts[1]) : nil
  }

  private static func isDash(_ text: String) -> Bool { text == "-" || text == "–" }

  /// A value as it was written; by its looks where the form of the lever is not known.
  private static func value(_ text: String, _ form: Lever.Form?) -> WrittenValue? {
    if isDash(text) { return nil }
    if text == "none" || text == "absent" { return .absent }
    if text == "null" || text == "unknown" { return .unknown }
    if text == "true" || text == "false", form == nil || form == .bool { return .flag(text == "true") }
    if text == "never", form == nil || form == .number { return .number("never") }
    let plain = text.replacing(",", with: ".")
    if form == nil || form == .number, Double(plain) != nil { return .number(plain) }
    guard text.hasPrefix("["), text.hasSuffix("]") else { return form == .set ? .set([text]) : .choice(text) }
    return .set(text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed })
  }
}
