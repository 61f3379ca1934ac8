import Dossiers
import LegalReview
public import Vocabulary

extension LawDossier {
  /// A lever of a finding: its value beside today's, how far it lies from the limit, and under it where it comes from.
  func trace(_ fact: Ruling.Lever, _ finding: Finding, _ study: LegalStudy) -> LegalTrace {
    let lever = lever(fact.lever)
    let name = lever?.name ?? Phrase(same: fact.lever.rawValue)
    func shown(_ language: Language) -> String {
      let degree = finding.margins.filter { $0.lever == fact.lever }.map { distance($0)[language] }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      let today = today(fact.lever, study).map {
        $0 == fact.value
          ? Phrase(nl: "zoals nu", en: "as today")[language]
          : Phrase(nl: "nu \(rounded($0, of: lever, .nl))", en: "today \(rounded($0, of: lever, .en))")[language]
      }
      let notes = ([today].compactMap { $0 } + degree).joined(separator: "; ")
      return "\(name[language]): \(rounded(fact.value, of: lever, language))" + (notes.isEmpty ? "" : " (\(notes))")
    }
    return LegalTrace(.lever, Phrase(nl: shown(.nl), en: shown(.en)), [LegalTrace(.source, ground(fact.lever, study))])
  }

  private func distance(_ margin: Finding.Margin) -> Phrase {
    func of(_ number: Double) -> (nl: String, en: String) {
      (rounded(.number(number), of: nil, .nl), rounded(.number(number), of: nil, .en))
    }
    let (size, limit) = (of(abs(margin.value - margin.limit)), of(margin.limit))
    if margin.value == margin.limit { return Phrase(nl: "precies op de grens van \(limit.nl)", en: "just at the limit of \(limit.en)") }
    return margin.value > margin.limit
      ? Phrase(nl: "\(size.nl) boven de grens van \(limit.nl)", en: "\(size.en) above the limit of \(limit.en)")
      : Phrase(nl: "\(size.nl) onder de grens van \(limit.nl)", en: "\(size.en) below the limit of \(limit.en)")
  }

  /// Today's value of a lever; `nil` where it is not known or follows from the variant.
  private func today(_ id: LeverID, _ study: LegalStudy) -> LeverValue? {
    if id == LeverKey.effectiveMonths.id { return study.derived.effectiveSpread?.today.map { .number($0) } }
    guard let lever = lever(id), !lever.isDerived, lever.today[study.group] != .unknown else { return nil }
    return lever.today[study.group]
  }

  /// A value in words, numbers to one decimal as the language writes them.
  private func rounded(_ value: LeverValue, of lever: Lever?, _ language: Language) -> String {
    guard let number = value.number, number.isFinite else { return spelled(value, of: lever, language) }
    return Phrase(number: (number * 10).rounded() / 10)[language]
  }

  /// A value in the words of its lever.
  public func spelled(_ value: LeverValue, of lever: Lever?, _ language: Language) -> String {
    func name(_ id: String) -> String { lever?.choices.first { $0.id == id }?.name[language] ?? id }
    return switch value {
    case .flag(let flag): Phrase(nl: flag ? "ja" : "nee", en: flag ? "yes" : "no")[language]
    case .choice(let choice): lever?.unit == "date" ? CalendarMonth(choice).map { Phrase($0)[language] } ?? choice : name(choice)
    case .set(let members): members.map(name).joined(separator: language == .nl ? " en " : " and ")
    case .partlyKnown(let certain, let possible):
      (certain.map(name) + possible.map { Phrase(nl: "misschien \(name($0))", en: "perhaps \(name($0))")[language] })
        .joined(separator: language == .nl ? " en " : " and ")
    case .absent: Phrase(nl: "geen", en: "none")[language]
    case .unknown: Phrase(nl: "niet bekend", en: "not known")[language]
    case .number(.infinity): Phrase(nl: "zonder einde", en: "without end")[language]
    case .number(let number): Phrase(number: number)[language]
    }
  }

  /// Where the value of a lever comes from: the setting, the variant, the chain, or today's law.
  private func ground(_ id: LeverID, _ study: LegalStudy) -> Phrase {
    if id == LeverKey.effectiveMonths.id { return ground(study.derived.effectiveSpread) }
    if id == LeverKey.quotaExpectedWaitMonths.id { return ground(study.derived.quotaSpread) }
    if id == Facts.kinds { return Phrase(nl: "volgt uit wat de variant wijzigt", en: "follows from what the variant changes") }
    if study.setting.overrides.contains(id) { return Phrase(nl: "ligt vast in deze stand van het recht", en: "fixed in this state of the law") }
    let origin = origin(of: id, in: study.variant, for: study.group)
    if let change = study.variant.changes.last(where: { $0.lever == origin && $0.group == study.group }) {
      // The value of another lever is named: a reader looks in vain for this one in the variant.
      let other = origin == id ? nil : lever(origin)?.name
      let (nl, en) = (other.map { " (\($0.nl))" } ?? "", other.map { " (\($0.en))" } ?? "")
      let sources = change.evidence.sources.joined(separator: ", ")
      guard let assumption = change.evidence.assumption else { return Phrase(nl: "variant\(nl) [\(sources)]", en: "variant\(en) [\(sources)]") }
      return Phrase(nl: "aanname in de variant\(nl): \(assumption.nl)", en: "assumption in the variant\(en): \(assumption.en)")
    }
    if study.setting.levers.contains(where: { $0.lever == id }) { return Phrase(nl: "deze stand van het recht", en: "this state of the law") }
    let article = lever(id)?.article ?? ""
    let sources = lever(id)?.evidence.sources.joined(separator: ", ") ?? ""
    return Phrase(
      nl: "het huidige recht" + (article.isEmpty ? "" : ", art. \(article)") + (sources.isEmpty ? "" : " [\(sources)]"),
      en: "today's law" + (article.isEmpty ? "" : ", art. \(article)") + (sources.isEmpty ? "" : " [\(sources)]"))
  }

  private func ground(_ spread: DerivedFacts.Spread?) -> Phrase {
    guard let spread else { return Phrase(nl: "uit de keten, mediaan van de toekomsten", en: "from the chain, median of the futures") }
    func number(_ value: Double, _ language: Language) -> String { rounded(.number(value), of: nil, language) }
    return Phrase(
      nl: "uit de keten, mediaan van de toekomsten; negen van de tien tussen \(number(spread.low, .nl)) en \(number(spread.high, .nl))",
      en: "from the chain, median of the futures; nine in ten between \(number(spread.low, .en)) and \(number(spread.high, .en))")
  }
}
