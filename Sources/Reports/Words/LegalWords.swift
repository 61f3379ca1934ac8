import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// What every sheet on the law calls norms, rulings, levers and verdicts, in the language of the reader.
struct LegalWords: Bilingual {
  let law: LawDossier
  let language: Language

  init(_ law: LawDossier, _ language: Language) {
    self.law = law
    self.language = language
  }

  func name(_ phrase: Phrase) -> Prose { Prose(phrase[language]) }

  func variant(_ variant: Variant) -> Prose { "\(variant.id) \(variant.name[language])" }

  /// A norm by source and article.
  func norm(_ id: NormID) -> Prose {
    if let own = law.law.reception?.norms.first(where: { $0.id == id }) { return name(own.reference) }
    guard let norm = law.norm(id) else { return Prose(id.rawValue) }
    return self.norm(norm)
  }

  func norm(_ norm: Norm) -> Prose { "\(name(norm.reference), to: .norm(norm.id))" }

  /// Norms by source and article, each way of citing once: two norms of one article are told once.
  func norms(_ ids: [NormID]) -> [Prose] {
    ids.reduce(into: [(words: String, prose: Prose)]()) { told, id in
      let prose = norm(id)
      if !told.contains(where: { $0.words == prose.words }) { told.append((prose.words, prose)) }
    }.map(\.prose)
  }

  /// The norm as the head of a row: what it is about, so that norms of one article are told apart, then the article.
  func head(_ norm: Norm) -> Prose { norm.shortName.map { name($0) + ": " + self.norm(norm) } ?? self.norm(norm) }

  func head(_ id: NormID) -> Prose { law.norm(id).map(head) ?? norm(id) }

  /// What stands before a ruling beside a verdict: nothing where it held the same, that it went the other way, or that it is only to be compared
  /// with.
  func comparison(_ held: Verdict?, with verdict: Verdict) -> String {
    guard let held, held != verdict else { return "" }
    return held.isOpposite(of: verdict) ? "a contrario " : t("vgl. ", "cf. ")
  }

  /// A ruling as texts of the language cite it.
  func ruling(_ id: RulingID) -> Prose {
    guard let ruling = law.ruling(id) else { return Prose(id.rawValue) }
    return self.ruling(ruling)
  }

  func ruling(_ ruling: Ruling) -> Prose {
    "\(Prose(law.citation(of: ruling, in: language)), to: .ruling(ruling.id))"
  }

  func lever(_ id: LeverID) -> Prose {
    if let own = law.law.reception?.levers.first(where: { $0.id == id }) { return name(own.name) }
    return "\(name(law.lever(id)?.name ?? Phrase(same: id)), to: .lever(id))"
  }

  /// The value of a lever in words, with its unit.
  func value(_ value: LeverValue, of id: LeverID) -> String { spelled(value, of: law.lever(id)) }

  func standing(_ standing: LegalStanding) -> String { standing.name[language] }

  func standing(_ review: Review, of variant: Variant, for group: StatusGroup) -> String {
    standing(law.standing(review, of: variant, for: group))
  }

  func conclusion(_ conclusion: Review.Conclusion) -> String { conclusion.name[language] }

  /// A conclusion with what it is contrary to, where that is known: an Act can be changed in the same bill, a treaty cannot.
  func conclusion(_ conclusion: Review.Conclusion, isContraryToActAlone: Bool?) -> String {
    guard conclusion == .contrary, let isContraryToActAlone else { return self.conclusion(conclusion) }
    return (isContraryToActAlone ? LawMark.Mark.needsChangeOfAct : .contraryToHigherLaw).name[language]
  }

  /// What a verdict comes to under a norm; of one that is not among the norms the word alone.
  func verdict(_ verdict: Verdict, under norm: NormID) -> String {
    let level = law.norms.first { $0.id == norm }?.level
    return (level.map { LawMark.Mark(verdict, against: $0).name } ?? verdict.name)[language]
  }

  /// The outcome of each answer to an open rule of a norm.
  func answers(_ rule: OpenRule, under norm: NormID) -> String {
    rule.answers.map { "\($0.text[language]): \(verdict($0.verdict, under: norm))" }.joined(separator: "; ")
  }

  /// A lever from one value to another.
  func change(_ change: LeverChange) -> Prose {
    "\(lever(change.lever)): \(value(change.from, of: change.lever)) → \(value(change.to, of: change.lever))"
  }

  func changes(_ changes: [LeverChange]) -> Prose { changes.map(change).joined(separator: t("; en ", "; and ")) }

  /// How far a number lies from the limit of a rule: past it by a little is not the same as past it by far.
  func degree(_ margin: Finding.Margin) -> String {
    let lever = law.lever(margin.lever)
    let size = spelledBriefly(.number(abs(margin.value - margin.limit)), of: lever)
    let limit = spelledBriefly(.number(margin.limit), of: lever)
    if margin.value == margin.limit { return t("precies op de grens van \(limit)", "just at the limit of \(limit)") }
    return margin.value > margin.limit
      ? t("\(size) boven de grens van \(limit)", "\(size) above the limit of \(limit)")
      : t("\(size) onder de grens van \(limit)", "\(size) below the limit of \(limit)")
  }

  /// What the dossier holds unknown, and what could come of it: those of one norm on the same levers together, with the worst of them.
  func gaps(_ gaps: [Gap]) -> [Prose] {
    let open = gaps.filter { $0.couldBe > .tenable }
    let worst = open.reduce(into: [Gap]()) { kept, gap in
      let isSame: (Gap) -> Bool = { $0.norm == gap.norm && $0.missing == gap.missing && $0.tie == gap.tie && $0.reason == gap.reason }
      guard let position = kept.firstIndex(where: isSame) else { return kept.append(gap) }
      if gap.couldBe > kept[position].couldBe { kept[position].couldBe = gap.couldBe }
    }
    return worst.map(self.gap).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What a review could not answer: what is not known, then the kinds of restriction of which no norm that binds says anything.
  func gaps(_ review: Review) -> [Prose] { gaps(review.gaps) + review.uncovered.map(uncovered) }

  private func uncovered(_ kind: String) -> Prose {
    t(
      "\(self.kind(kind)): geen norm die hier bindt zegt of dit mag",
      "\(self.kind(kind)): no norm that binds here says whether it is allowed")
  }

  /// A kind of restriction in words.
  func kind(_ id: String) -> String { law.lever(Facts.kinds)?.choices.first { $0.id == id }?.name[language] ?? id }

  private func gap(_ gap: Gap) -> Prose {
    let missing: Prose = gap.missing.map(lever).joined(separator: ", ")
    let norm: Prose = self.norm(gap.norm)
    switch gap.reason {
    case .unread:
      return t(
        "\(missing): geen norm die hier bindt toetst dit; elders doet \(norm) dat",
        "\(missing): no norm that binds here tests it; elsewhere \(norm) does")
    case .unknown:
      let tie: Prose = law.norms.first { $0.id == gap.norm }?.tieName.map { " (\($0[language]))" } ?? ""
      let worst = verdict(gap.couldBe, under: gap.norm)
      return t(
        "\(norm)\(tie): \(missing) niet bekend; zou kunnen worden: \(worst)", "\(norm)\(tie): \(missing) not known; could become: \(worst)")
    }
  }

  /// An open norm with the outcome under each answer.
  func question(_ question: OpenQuestion) -> Prose {
    "\(question.rule.question[language]) \(answers(question.rule, under: question.norm))."
  }
}
