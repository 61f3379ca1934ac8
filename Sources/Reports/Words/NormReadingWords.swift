import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheet on a norm as written and as computed.
struct NormReadingWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  var title: Prose { t("De norm zoals geschreven en zoals berekend", "The norm as written and as computed") }
  var columns: [Prose] { [t("plaats", "place"), t("zoals geschreven", "as written"), t("zoals berekend", "as computed")] }

  var notRead: Prose {
    t(
      "Niet een tweede keer gelezen: niemand heeft deze norm naast het artikel gelegd.",
      "Not read a second time: nobody has laid this norm beside its article.")
  }

  /// What was read, of which version, and when.
  func source(_ reading: NormReading) -> Prose {
    let seen = reading.seenIn[language]
    let place: Prose = reading.address.map { "\(Prose(seen), to: .address($0))" } ?? Prose(seen)
    let read = numbers.date(reading.readOn)
    guard let version = reading.version.map(numbers.date) else {
      return t(
        "Gelezen op \(read) in: \(place). De datum van de versie staat daar niet bij.",
        "Read on \(read) in: \(place). It does not give the date of the version.")
    }
    return t("Gelezen op \(read) in: \(place). Versie van \(version).", "Read on \(read) in: \(place). Version of \(version).")
  }

  func row(_ clause: NormReading.Clause, of norm: Norm) -> [Prose] {
    [terms.name(clause.place), written(clause), computed(clause, of: norm)]
  }

  private func written(_ clause: NormReading.Clause) -> Prose {
    let gist = terms.name(clause.gist)
    if let why = clause.notRead { return t("\(gist) Niet gelezen: \(why.nl)", "\(gist) Not read: \(why.en)") }
    guard let quotation = clause.quotation else { return gist }
    let quoted: Prose = quotation.language == .nl ? "‘\(quotation.words)’" : "“\(quotation.words)”"
    let code = quotation.language.rawValue
    return code == language.rawValue ? "\(gist) \(quoted)" : "\(gist) (\(name(quotation.language))) \(quoted, in: code)"
  }

  private func name(_ language: NormReading.Quotation.Tongue) -> String {
    switch language {
    case .nl: t("in het Nederlands", "in Dutch")
    case .en: t("in het Engels", "in English")
    case .de: t("in het Duits", "in German")
    case .fr: t("in het Frans", "in French")
    }
  }

  /// The rules that read a clause, and what stands in none.
  private func computed(_ clause: NormReading.Clause, of norm: Norm) -> Prose {
    let read = clause.readBy.compactMap { code -> Prose? in
      if code == NormReading.gate { return gate(norm) }
      if let rule = norm.rules.first(where: { $0.code == code }) { return self.rule(rule) }
      return norm.open.first { $0.code == code }.map { t("\($0.code.rawValue): een open vraag", "\($0.code.rawValue): an open question") }
    }
    let left: [Prose] = clause.notFormalised.map { why in [t("In geen regel: \(why.nl)", "In no rule: \(why.en)")] } ?? []
    return (read + left).joined(separator: " ")
  }

  private func rule(_ rule: Rule) -> Prose {
    let conditions = all(rule.conditions)
    let verdict = rule.verdict.name[language]
    return t("\(rule.code.rawValue): als \(conditions), dan \(verdict).", "\(rule.code.rawValue): if \(conditions), then \(verdict).")
  }

  private func gate(_ norm: Norm) -> Prose {
    let gate = norm.gate
    let states = gate.states.joined(separator: ", ")
    let parts: [Prose?] = [
      states.isEmpty ? nil : t("in het recht van \(states)", "in the law of \(states)"),
      gate.needsDirective ? t("waar Richtlijn 2003/86/EG geldt", "where Directive 2003/86/EC applies") : nil,
      gate.needsNoDirective ? t("waar Richtlijn 2003/86/EG niet geldt", "where Directive 2003/86/EC does not apply") : nil,
      gate.conditions.isEmpty ? nil : t("zolang \(all(gate.conditions))", "while \(all(gate.conditions))"),
    ]
    let binding = parts.compactMap { $0 }.joined(separator: ", ")
    return t("Bindt alleen \(binding).", "Binds only \(binding).")
  }

  private func all(_ conditions: [Condition]) -> Prose { conditions.map(condition).joined(separator: t(" en ", " and ")) }

  private func condition(_ own: Condition) -> Prose {
    let (lever, value) = (terms.lever(own.lever), spelled(own.operand, of: known(own.lever)))
    let any = (own.operand.members ?? []).map { spelled(.choice($0), of: known(own.lever)) }.joined(separator: t(" of ", " or "))
    return switch own.comparison {
    case .has: t("\(lever) \(value) bevat", "\(lever) includes \(value)")
    case .eq: t("\(lever) \(value) is", "\(lever) is \(value)")
    case .ne: t("\(lever) niet \(value) is", "\(lever) is not \(value)")
    case .in: t("\(lever) \(any) is", "\(lever) is \(any)")
    case .eqSet: t("\(lever) precies \(value) is", "\(lever) is just \(value)")
    case .gt: t("\(lever) meer dan \(value) is", "\(lever) is more than \(value)")
    case .ge: t("\(lever) ten minste \(value) is", "\(lever) is at least \(value)")
    case .lt: t("\(lever) minder dan \(value) is", "\(lever) is less than \(value)")
    case .le: t("\(lever) ten hoogste \(value) is", "\(lever) is at most \(value)")
    case .unlessAtMost: t("niet vaststaat dat \(lever) ten hoogste \(value) is", "it is not known that \(lever) is at most \(value)")
    case .unlessIn: t("niet vaststaat dat \(lever) \(any) is", "it is not known that \(lever) is \(any)")
    }
  }

  /// A lever of families or of reception.
  private func known(_ id: LeverID) -> Lever? { terms.law.lever(id) ?? terms.law.law.reception?.levers.first { $0.id == id } }

  // MARK: The table of all readings

  var overview: Prose { t("Welke normen een tweede keer zijn gelezen", "Which norms were read a second time") }
  var overviewColumns: [Prose] {
    [
      t("norm", "norm"), t("gelezen", "read"), t("onderdelen", "clauses"), t("waarvan (deels) in geen regel", "of which (partly) in no rule"),
      t("waarvan niet als tekst gelezen", "of which not read as published"),
    ]
  }

  func overviewRow(_ norm: Norm, _ reading: NormReading) -> [Prose] {
    [
      terms.head(norm), Prose(numbers.date(reading.readOn)), Prose(numbers.whole(reading.clauses.count)),
      Prose(numbers.whole(reading.clauses.count { $0.notFormalised != nil })), Prose(numbers.whole(reading.clauses.count { $0.notRead != nil })),
    ]
  }

  func unread(_ norms: [Norm]) -> Prose {
    let list: Prose = norms.map { Prose($0.id.rawValue) }.joined(separator: ", ")
    return t("Niet een tweede keer gelezen: \(list).", "Not read a second time: \(list).")
  }
}
