import Assessments
import Dossiers
import LegalReview
public import Talks
import Vocabulary

/// A test to which a version was sent: the question, the review of the program, what came back, and the program's figures beside it.
public struct ReferralBlocks: Sendable {
  private let referral: TableState.Referral
  private let sight: TableSight
  private let words: ReferralWords

  public init(_ referral: TableState.Referral, _ sight: TableSight) {
    (self.referral, self.sight, words) = (referral, sight, ReferralWords(sight.language))
  }

  private var facts: ReferralAct.Referral { referral.facts }
  private var language: Language { sight.language }

  public var blocks: [Block] {
    let head = words.title(facts.test.name[language], version: facts.version, to: sight.name(facts.to))
    let first: [Block] = [.subheading(head), .paragraph(asked)]
    return (first + review + answer).filled
  }

  private var asked: Prose {
    let told = words.asked(facts.question, by: sight.name(referral.by), due: sight.moment(facts.due), returnsTo: facts.returnsTo)
    return referral.isOverdue(at: sight.now) ? BoardWords(language).overdue + told : told
  }

  /// What the program found, with what a lawyer made of it; open norms as questions.
  public var review: [Block] {
    guard facts.test == .law else { return [] }
    guard let review = facts.review else { return [.note(words.noReview)] }
    let rows = referral.verdicts.map(row)
    let note = review.run.isEmpty ? words.foundWithoutRun : words.foundIn(String(review.run.prefix(12)))
    let questions = review.findings.compactMap { finding in
      finding.question.map { words.question(finding.id.rawValue, $0[language], allowed(finding)) }
    }
    return [
      rows.isEmpty ? .paragraph(words.nothingFound) : .table(TableBlock(caption: words.findings, columns: words.findingColumns, rows: rows)),
      questions.isEmpty ? .note("") : .details(summary: words.questions(questions.count), [.list(questions)]), .note(note),
    ]
  }

  private func allowed(_ finding: ReferralAct.Finding) -> String { (finding.allowed ?? []).map { $0.name[language] }.joined(separator: ", ") }

  private func row(_ verdict: TableState.VerdictAtTable) -> [Prose] {
    let finding = verdict.finding
    let norm = sight.dossier?.law?.norms.first { $0.id.rawValue == finding.norm }?.reference[language] ?? finding.norm
    let groups = (finding.place?.groups ?? []).map { $0.name[language] }.joined(separator: ", ")
    let standing = verdict.standing.name[language]
    let signed = verdict.by.flatMap { by in verdict.at.map { words.signed(standing, sight.name(by), sight.short($0)) } } ?? Prose(standing)
    return [
      Prose(finding.id.rawValue), Prose(groups.isEmpty ? norm : "\(norm) (\(groups))"),
      Prose(finding.verdict.map { $0.name[language] } ?? words.open),
      Prose(verdict.verdict.map { $0.name[language] } ?? words.open), signed, Prose(verdict.reason.isEmpty ? "–" : verdict.reason),
    ]
  }

  private var answer: [Block] {
    guard let answer = referral.answer else { return [.note(words.noAnswer)] }
    let told = words.answered(sight.name(answer.by), sight.moment(answer.at), answer.facts.text)
    let back = referral.returned.flatMap { id in sight.state.sessions.first { $0.id == id } }.map { words.returned($0.number, $0.name) }
    return [.paragraph(told), .paragraph(back ?? "")] + feasibility(answer.facts) + cost(answer.facts)
  }

  private func feasibility(_ answer: ReferralAct.Answer) -> [Block] {
    guard let own = answer.feasibility else { return [] }
    let rows: [[Prose]] = [
      [words.degree, Prose(own.degree.name[language]), "–"], [words.start, own.start.map { Prose(Phrase($0)[language]) } ?? "–", "–"],
      [words.people, own.people.map { words.fullTime($0) } ?? "–", "–"],
    ]
    let figures = [FigureKind.people(.asylumQueueLater), .people(.familyQueueLater)].compactMap { kind in machine?.figure(kind) }
    return [
      .table(TableBlock(caption: words.feasibility, columns: words.besideColumns, rows: rows + figures.map(words.besides))),
      .list(own.conditions.map { Prose($0) }),
    ]
  }

  private func cost(_ answer: ReferralAct.Answer) -> [Block] {
    guard let own = answer.cost else { return [] }
    let effect = version?.variant.flatMap { version?.answers?.row($0)?.cost }
    let told = ProposalWords(language).cost(lowCents: own.lowCents, highCents: own.highCents, from: own.fromYear)
    let row: [Prose] = [words.costAYear, told, effect.map(words.cost) ?? words.noFigure]
    return [.table(TableBlock(caption: words.costs, columns: words.besideColumns, rows: [row])), .note(words.costNote)]
  }

  /// What the program says of the version that was sent.
  private var version: AnsweredVersion? { sight.answered(facts.proposal, facts.version) }
  private var machine: VariantAssessment? { version?.variant.flatMap { version?.answers?.variant($0) } }
}
