import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The way from a verdict to what it rests on, in words.
struct TraceWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }
  init(_ terms: LegalWords) { self.terms = terms }

  /// A tree of reasons as lines, each a step further in.
  func lines(_ nodes: [LegalTrace], depth: Int = 0) -> [Prose] {
    nodes.flatMap { node -> [Prose] in
      let step: Prose = Prose(String(repeating: "· ", count: depth)) + mark(node.fact)
      return [step + line(node.fact)] + lines(node.children, depth: depth + 1)
    }
  }

  /// How a line stands to the one above it.
  private func mark(_ fact: LegalTrace.Fact) -> Prose {
    switch fact {
    case .ruling(_, .alike): t("zo beslist: ", "decided so: ")
    case .ruling(_, .otherwise): t("andersom beslist: ", "decided otherwise: ")
    case .ruling(_, .nearby): t("zelfde norm, andere feiten: ", "same norm, other facts: ")
    case .ruling(_, .elsewhere): t("over een andere maatregel: ", "on another measure: ")
    case .ruling(_, .later): t("later bekend, telt niet: ", "known later, does not count: ")
    case .source: "← "
    case .verdict, .finding, .unlisted, .rule, .uncertainty, .lever, .question, .answer, .lawyer: ""
    }
  }

  /// One fact in words.
  func line(_ fact: LegalTrace.Fact) -> Prose {
    switch fact {
    case .verdict(let standing, let variant, let group, let setting):
      "\(variant), \(group.name[language]), \(setting.name[language]): \(standing.name[language])"
    case .finding(let verdict, let norm, let isHindsight, let isOwnAct): finding(verdict, norm, isHindsight: isHindsight, isOwnAct: isOwnAct)
    case .unlisted(let norm): Prose(norm.rawValue)
    case .rule(let norm): terms.name(norm.reason)
    case .uncertainty(let norm): uncertainty(norm)
    case .lever(let fact): lever(fact)
    case .source(let ground): source(ground)
    case .ruling(let ruling, _): self.ruling(ruling)
    case .question(let question): "open norm (\(terms.norm(question.norm))): \(question.rule.question[language])"
    case .lawyer(let answer): AnswerWords(terms).line(answer)
    case .answer(let answer, let norm): "\(answer.text[language]): \(terms.verdict(answer.verdict, under: norm))"
    }
  }

  private func finding(_ verdict: Verdict, _ norm: Norm, isHindsight: Bool, isOwnAct: Bool) -> Prose {
    let later: String = isHindsight ? t(" (achteraf, telt niet)", " (hindsight, does not count)") : ""
    let level =
      isOwnAct ? t("nationale wet, die deze variant zelf wijzigt", "national Act, which this variant itself changes") : norm.level.name[language]
    let tie: String = norm.tieName.map { t("; alleen \($0.nl)", "; \($0.en) only") } ?? ""
    return "\(LawMark.Mark(verdict, against: norm.level).name[language])\(later): \(terms.norm(norm)) (\(level)\(tie))"
  }

  private func uncertainty(_ norm: Norm) -> Prose {
    let (level, why) = (norm.uncertainty.name[language], norm.uncertaintyReason.map { ": \($0[language])" } ?? "")
    return t("onzekerheid \(level)\(why)", "uncertainty \(level)\(why)")
  }

  /// A ruling with what it held.
  private func ruling(_ ruling: Ruling) -> Prose {
    let held = ruling.verdict.name[language]
    return t("\(terms.ruling(ruling)); het oordeel was: \(held)", "\(terms.ruling(ruling)): held \(held)")
  }

  private func lever(_ fact: LegalTrace.LeverFact) -> Prose {
    let lever = terms.law.lever(fact.lever)
    let today: String? = fact.today.map { value in
      let spelled = spelledBriefly(value, of: lever)
      return value == fact.value ? t("zoals nu", "as today") : t("nu \(spelled)", "today \(spelled)")
    }
    let notes = ([today].compactMap { $0 } + fact.margins.map(terms.degree)).joined(separator: "; ")
    return "\(terms.lever(fact.lever)): \(spelledBriefly(fact.value, of: lever))\(notes.isEmpty ? "" : " (\(notes))")"
  }

  private func source(_ ground: LegalTrace.LeverGround) -> Prose {
    switch ground {
    case .chain(let spread): return chain(spread)
    case .lawyer(let answer): return AnswerWords(terms).ground(answer)
    case .follows: return t("volgt uit wat de variant wijzigt", "follows from what the variant changes")
    case .setting(isFixed: true): return t("ligt vast in deze stand van het recht", "fixed in this state of the law")
    case .setting(isFixed: false): return t("deze stand van het recht", "this state of the law")
    case .variant(let lever, let evidence):
      let other: Prose = lever.map { " (\(terms.lever($0)))" } ?? ""
      guard let assumption = evidence.assumption else { return "variant\(other)\(cite: evidence.sources)" }
      return t("aanname in de variant\(other): \(assumption.nl)", "assumption in the variant\(other): \(assumption.en)")
    case .today(let article, let sources):
      let place = article.flatMap { $0[language].isEmpty ? nil : " (\($0[language]))" } ?? ""
      return t("het huidige recht\(place)\(cite: sources)", "today's law\(place)\(cite: sources)")
    }
  }

  private func chain(_ spread: DerivedFacts.Spread?) -> Prose {
    guard let spread else { return t("uit de keten, mediaan van de toekomsten", "from the chain, median of the futures") }
    let low = spelledBriefly(.number(spread.low), of: nil)
    let high = spelledBriefly(.number(spread.high), of: nil)
    return t(
      "uit de keten, mediaan van de toekomsten; negen van de tien tussen \(low) en \(high)",
      "from the chain, median of the futures; nine in ten between \(low) and \(high)")
  }
}
