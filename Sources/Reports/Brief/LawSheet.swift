import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// Whether each variant holds in law, with the way to the verdict.
struct LawSheet: BriefSheet {
  let brief: Brief
  let law: LawDossier

  var sheet: Sheet {
    let (asOf, norms) = (numbers.date(dossier.asOf), numbers.counted(law.norms.count, ("norm", "normen"), ("norm", "norms")))
    var blocks: [Block] = [
      .paragraph(
        t(
          "Elke variant is getoetst aan \(norms) van hoger recht, per statusgroep, naar de stand van \(asOf). De slechtste uitkomst telt; alle bevindingen blijven staan. Wat niet bekend is, heet niet beoordeeld.",
          "Every variant was tested against \(norms) of higher law, per status group, as of \(asOf). The worst finding counts; all are kept. What is not known is called not assessed."
        )), .table(settingsTable),
      .paragraph(
        t(
          "Alleen met de wet die de variant zelf wijzigt: niets staat in de weg dan een nationale wet, die de wetgever in hetzelfde voorstel kan aanpassen. Een verdrag of richtlijn kan hij niet wijzigen. Een * betekent dat wat niet bekend is het oordeel nog slechter kan maken.",
          "Only to the Act that the variant itself changes: nothing stands in the way but a national Act, which the legislature can amend in the same bill. It cannot amend a treaty or a directive. A * means that what is not known could still make the verdict worse."
        )),
    ]
    for answer in assessment.variants where !answer.variant.groups.isEmpty { blocks += law(answer) }
    return Sheet(id: "law", title: t("Houdt het stand in het recht?", "Does it hold in law?"), blocks: blocks)
  }

  private var settingsTable: TableBlock {
    TableBlock(
      caption: t("Uitkomst per variant, statusgroep en stand van het recht", "Verdict per variant, status group and state of the law"),
      columns: [t("variant en groep", "variant and group")] + law.settings.map { $0.name[language] },
      rows: assessment.variants.flatMap { answer in
        answer.variant.groups.map { group in
          ["\(answer.variant.id), \(group.name[language])"]
            + answer.legalSettings.map { setting in
              guard let own = setting.groups.first(where: { $0.group == group }) else { return "–" }
              return law.words(own.review, of: answer.variant, for: group)[language] + (own.review.couldBeWorse ? "*" : "")
            }
        }
      })
  }

  private func law(_ answer: VariantAssessment) -> [Block] {
    var blocks: [Block] = [.subheading(name(answer.variant)), .paragraph(answer.variant.summary[language])]
    for (index, setting) in answer.legalSettings.enumerated() {
      let inner = setting.groups.flatMap { group -> [Block] in
        guard !group.review.findings.filter({ $0.counts || $0.isHindsight }).isEmpty || !group.review.gaps.isEmpty else { return [] }
        let way: [Block] = index == 0 ? [traced(answer, group)] : []
        return [.table(findings(group))] + way + questions(group) + gaps(group) + alternatives(group) + lifts(group)
      }
      guard !inner.isEmpty else { continue }
      blocks.append(.details(summary: "\(law.settings[index].name[language]): \(word(setting.conclusion))", inner))
    }
    return blocks
  }

  private func findings(_ group: LawAnswer.GroupReview) -> TableBlock {
    let shown = group.review.findings.filter { $0.counts || $0.isHindsight }
    return TableBlock(
      caption: group.group.name[language],
      columns: [
        t("uitkomst", "verdict"), t("norm", "norm"), t("rang", "level"), t("onzekerheid", "uncertainty"), t("reden", "reason"), t("omdat", "because"),
        t("rechtspraak", "authority"),
      ],
      rows: shown.sorted { $0.verdict.severity > $1.verdict.severity }.map { finding in
        let norm = law.norms.first { $0.id == finding.norm }
        return [
          finding.verdict.name[language] + (finding.isHindsight ? t(" (achteraf)", " (hindsight)") : ""),
          (norm.map(cite) ?? finding.norm.rawValue) + (norm?.tieName.map { t("; alleen \($0.nl)", "; \($0.en) only") } ?? ""),
          finding.level.name[language],
          finding.uncertainty.name[language] + (norm?.uncertaintyReason.map { ": \($0[language])" } ?? ""), norm?.reason[language] ?? "",
          finding.because.filter { $0.lever != LeverKey.targetStatus.id }.map {
            "\(leverName($0.lever)): \(words($0.value, of: $0.lever))\(degree($0.lever, finding))"
          }.unique.joined(separator: "; "),
          authorities(finding),
        ]
      })
  }

  /// How far a number lies from the limit of the rule: past it by a little is not the same as past it by far.
  private func degree(_ lever: LeverID, _ finding: Finding) -> String {
    guard let margin = finding.margins.first(where: { $0.lever == lever }) else { return "" }
    let (size, limit) = (numbers.months(abs(margin.value - margin.limit)), numbers.exact(margin.limit))
    if margin.value == margin.limit { return t(" (op de grens van \(limit))", " (at the limit of \(limit))") }
    return margin.value > margin.limit
      ? t(" (\(size) boven de grens van \(limit))", " (\(size) above the limit of \(limit))")
      : t(" (\(size) onder de grens van \(limit))", " (\(size) below the limit of \(limit))")
  }

  /// The way from the verdict to the levers with their sources and to the rulings, under the law as it stood.
  private func traced(_ answer: VariantAssessment, _ group: LawAnswer.GroupReview) -> Block {
    let derived = answer.chain?.derivedWithSpread(today: baselineAnswer?.chain)[group.group] ?? .unknown
    return .details(
      summary: t("De weg naar het oordeel: ", "The way to the verdict: ") + group.group.name[language],
      [.list(TraceLines(language).lines(law.trace(answer.variant, group, under: law.settings[0], derived: derived).children))])
  }

  /// Questions that only a lawyer can answer, with the outcome under each answer.
  private func questions(_ group: LawAnswer.GroupReview) -> [Block] {
    guard !group.review.questions.isEmpty else { return [] }
    return [
      .paragraph(t("Open normen, door een jurist te beantwoorden; zij tellen niet mee:", "Open norms, for a lawyer to answer; they do not count:")),
      .list(
        group.review.questions.map { question in
          "\(question.rule.question[language]) "
            + question.rule.answers.map { "\($0.text[language]): \($0.verdict.name[language])" }.joined(separator: "; ") + "."
        }),
    ]
  }

  /// The three nearest changes that would lift the verdict.
  private func lifts(_ group: LawAnswer.GroupReview) -> [Block] {
    guard !group.lifts.isEmpty else { return [] }
    return [
      .paragraph(t("Wat het oordeel zou verlichten, kleinste wijzigingen eerst:", "What would lift the verdict, smallest changes first:")),
      .list(
        group.lifts.prefix(3).map { lift in
          lift.changes.map { "\(leverName($0.lever)): \(words($0.from, of: $0.lever)) → \(words($0.to, of: $0.lever))" }
            .joined(separator: t("; en ", "; and ")) + ": \(word(lift.conclusion))"
        }),
    ]
  }

  private func authorities(_ finding: Finding) -> String {
    func named(_ ids: [RulingID]) -> [String] {
      ids.map { id in law.rulings.first { $0.id == id }.map { law.citation(of: $0)[language] } ?? id.rawValue }
    }
    var lines = named(finding.authorities)
    if !finding.laterAuthorities.isEmpty {
      lines.append(t("later bekend: ", "known later: ") + named(finding.laterAuthorities).joined(separator: "; "))
    }
    return lines.joined(separator: "\n")
  }

  private func gaps(_ group: LawAnswer.GroupReview) -> [Block] {
    let open = group.review.gaps.filter { $0.couldBe > .tenable }
    guard !open.isEmpty else { return [] }
    return [
      .paragraph(t("Niet beoordeeld, omdat iets niet bekend is:", "Not assessed, because something is not known:")),
      .list(open.map { law.sentence($0)[language] }.unique),
    ]
  }

  private func alternatives(_ group: LawAnswer.GroupReview) -> [Block] {
    let different = group.alternatives.filter { $0.conclusion != group.review.conclusion }
    guard !different.isEmpty else { return [] }
    return [
      .paragraph(t("Met een andere aanname:", "With another assumption:")),
      .list(different.map { "\(leverName($0.lever)): \(words($0.value, of: $0.lever)): \(word($0.conclusion))" }),
    ]
  }
}
