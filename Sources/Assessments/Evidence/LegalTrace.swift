public import LegalReview
public import Vocabulary

/// The way from a verdict to what it rests on, as a tree: finding, norm, lever with its source, chain figure, rulings.
public struct LegalTrace: Sendable, Hashable, Codable {
  /// What a node stands for.
  public enum Kind: String, Sendable, Hashable, Codable { case verdict, norm, rule, lever, source, alike, otherwise, later, question, answer }

  public var kind: Kind
  public var text: Phrase
  public var children: [LegalTrace]

  public init(_ kind: Kind, _ text: Phrase, _ children: [LegalTrace] = []) {
    self.kind = kind
    self.text = text
    self.children = children
  }
}

extension Dossier {
  /// The tree of a review of an assessment.
  public func trace(_ variant: Variant, _ group: LawAnswer.GroupReview, under setting: LegalSetting) -> LegalTrace {
    trace(
      LegalStudy(
        variant: variant, group: group.group, setting: setting, facts: Facts([], changed: []), review: group.review, lifts: group.lifts, breaks: [],
        nearest: []))
  }

  /// The tree of a study: the conclusion, under it every finding that counts, worst first, and the open questions.
  public func trace(_ study: LegalStudy) -> LegalTrace {
    let findings = study.review.findings.filter { $0.counts || $0.isHindsight }.sorted { $0.verdict > $1.verdict }
    let name = study.review.conclusion.verdict?.name ?? Phrase(nl: "niet beoordeeld", en: "not assessed")
    return LegalTrace(
      .verdict,
      Phrase(
        nl: "\(study.variant.id), \(study.group.name.nl), \(study.setting.name.nl): \(name.nl)",
        en: "\(study.variant.id), \(study.group.name.en), \(study.setting.name.en): \(name.en)"),
      findings.map { trace($0, study) } + study.review.questions.map(trace))
  }

  private func trace(_ finding: Finding, _ study: LegalStudy) -> LegalTrace {
    guard let norm = norms.first(where: { $0.id == finding.norm }) else { return LegalTrace(.norm, Phrase(same: finding.norm)) }
    let achteraf = finding.isHindsight
    let level = norm.level.name
    let levers = finding.because.filter { $0.lever != "target_status" }.reduce(into: [Ruling.Lever]()) { if !$0.contains($1) { $0.append($1) } }
    let alike = finding.authorities.compactMap { id in rulings.first { $0.id == id } }
    func named(_ ruling: Ruling) -> Phrase {
      Phrase(same: "\(ruling.title)\(ruling.ecli.isEmpty ? "" : ", \(ruling.ecli)"), \(ruling.court), \(ruling.date)")
    }
    func sameWay(_ ruling: Ruling) -> Bool { (ruling.outcome == "tenable") == (finding.verdict == .tenable) }
    return LegalTrace(
      .norm,
      Phrase(
        nl: "\(finding.verdict.name.nl)\(achteraf ? " (achteraf, telt niet)" : ""): \(norm.source.nl), art. \(norm.article.nl) (\(level.nl))",
        en: "\(finding.verdict.name.en)\(achteraf ? " (hindsight, does not count)" : ""): \(norm.source.en), art. \(norm.article.en) (\(level.en))"),
      [LegalTrace(.rule, norm.reason, levers.map { trace($0, finding, study) })]
        + alike.filter(sameWay).map { LegalTrace(.alike, named($0)) } + alike.filter { !sameWay($0) }.map { LegalTrace(.otherwise, named($0)) }
        + finding.laterAuthorities.compactMap { id in rulings.first { $0.id == id } }.map { LegalTrace(.later, named($0)) })
  }

  private func trace(_ fact: Ruling.Lever, _ finding: Finding, _ study: LegalStudy) -> LegalTrace {
    let lever = lever(fact.lever)
    let name = lever?.name ?? Phrase(same: fact.lever)
    let margins = finding.margins.filter { $0.lever == fact.lever }.map { margin -> Phrase in
      let size = LeverValue.number(((abs(margin.value - margin.limit) * 10).rounded()) / 10).description
      let limit = LeverValue.number(margin.limit).description
      return margin.value == margin.limit
        ? Phrase(nl: "precies op de grens van \(limit)", en: "just at the limit of \(limit)")
        : margin.value > margin.limit
          ? Phrase(nl: "\(size) boven de grens van \(limit)", en: "\(size) above the limit of \(limit)")
          : Phrase(nl: "\(size) onder de grens van \(limit)", en: "\(size) below the limit of \(limit)")
    }
    func shown(_ language: Language) -> String {
      let text = fact.value.number.map { LeverValue.number(($0 * 10).rounded() / 10).description } ?? spelled(fact.value, of: lever, language)
      let degree = margins.map { $0[language] }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: "; ")
      return "\(name[language]): \(text)" + (degree.isEmpty ? "" : " (\(degree))")
    }
    return LegalTrace(.lever, Phrase(nl: shown(.nl), en: shown(.en)), [LegalTrace(.source, ground(fact.lever, study))])
  }

  /// A value in the words of its lever.
  public func spelled(_ value: LeverValue, of lever: Lever?, _ language: Language) -> String {
    func name(_ id: String) -> String { lever?.choices.first { $0.id == id }?.name[language] ?? id }
    return switch value {
    case .flag(let flag): Phrase(nl: flag ? "ja" : "nee", en: flag ? "yes" : "no")[language]
    case .choice(let choice): name(choice)
    case .set(let members): members.map(name).joined(separator: language == .nl ? " en " : " and ")
    case .absent: Phrase(nl: "geen", en: "none")[language]
    case .unknown: Phrase(nl: "niet bekend", en: "not known")[language]
    case .number: value.description
    }
  }

  /// Where the value of a lever comes from: the setting, the variant, the chain, or today's law.
  private func ground(_ id: String, _ study: LegalStudy) -> Phrase {
    if id == "effective_months" || id == "quota_expected_wait_months" {
      return Phrase(nl: "uit de keten, mediaan van de toekomsten", en: "from the chain, median of the futures")
    }
    if id == "measure_kind" { return Phrase(nl: "volgt uit wat de variant wijzigt", en: "follows from what the variant changes") }
    if study.setting.overrides.contains(id) { return Phrase(nl: "ligt vast in deze stand van het recht", en: "fixed in this state of the law") }
    if let change = study.variant.changes.last(where: { $0.lever == id && $0.group == study.group }) {
      let sources = change.evidence.sources.joined(separator: ", ")
      guard let assumption = change.evidence.assumption else { return Phrase(nl: "variant [\(sources)]", en: "variant [\(sources)]") }
      return Phrase(nl: "aanname in de variant: \(assumption.nl)", en: "assumption in the variant: \(assumption.en)")
    }
    let article = lever(id)?.article ?? ""
    let sources = lever(id)?.evidence.sources.joined(separator: ", ") ?? ""
    return Phrase(
      nl: "het recht van nu" + (article.isEmpty ? "" : ", art. \(article)") + (sources.isEmpty ? "" : " [\(sources)]"),
      en: "today's law" + (article.isEmpty ? "" : ", art. \(article)") + (sources.isEmpty ? "" : " [\(sources)]"))
  }

  private func trace(_ question: OpenQuestion) -> LegalTrace {
    let norm = norms.first { $0.id == question.norm }
    let source = norm.map { Phrase(nl: "\($0.source.nl), art. \($0.article.nl)", en: "\($0.source.en), art. \($0.article.en)") }
    return LegalTrace(
      .question,
      Phrase(
        nl: "open norm (\(source?.nl ?? question.norm)): \(question.rule.question.nl)",
        en: "open norm (\(source?.en ?? question.norm)): \(question.rule.question.en)"),
      question.rule.answers.map {
        LegalTrace(.answer, Phrase(nl: "\($0.text.nl): \($0.verdict.name.nl)", en: "\($0.text.en): \($0.verdict.name.en)"))
      })
  }
}

extension Norm.Level {
  /// Being contrary to an act that the variant itself changes is another matter than being contrary to a treaty.
  public var name: Phrase {
    switch self {
    case .constitution: Phrase(nl: "Grondwet", en: "constitution")
    case .treaty: Phrase(nl: "verdrag", en: "treaty")
    case .euPrimary: Phrase(nl: "primair Unierecht", en: "primary Union law")
    case .euDirective: Phrase(nl: "richtlijn", en: "directive")
    case .nationalAct: Phrase(nl: "nationale wet, die de wetgever zelf kan wijzigen", en: "national Act, which the legislature itself can change")
    case .principle: Phrase(nl: "beginsel", en: "principle")
    }
  }
}
