import Assessments
import Dossiers
import LegalReview
import Vocabulary

extension ExplainSheet {
  /// The run, and what the variant sets in the chain.
  var trace: [Block] {
    let head: [Block] = [.subheading(wording.trace), .paragraph(wording.receipt(run: run, assessment.receipt))]
    guard case .figure(let own) = facts.answer, !own.levers.isEmpty else { return head }
    let lines = own.levers.map { change -> Prose in
      let name = Prose([.link(Prose(leverName(change.lever)), to: .lever(change.lever))])
      let value: String = words(change.value, of: change.lever)
      return wording.lever(name, change.group, value, wording.ground(change.evidence))
    }
    return head + [.paragraph(wording.levers(facts.address.variant)), .list(lines)]
  }

  /// What carries the spread of a figure, the weakest link first.
  var leaning: [Block] {
    guard case .figure(let own) = facts.answer else { return [] }
    guard let spread = own.spread else { return [.subheading(wording.leaning), .paragraph(wording.notKept)] }
    guard !spread.shares.isEmpty else { return [.subheading(wording.leaning), .paragraph(wording.nothingCarries)] }
    let rows = zip(spread.shares, own.leansOn).prefix(Self.most).map { share, own -> [Prose] in
      let members = [own] + (own.others ?? [])
      let values = members.map { numbers.exact($0.value) + numbers.unit($0.unit, after: numbers.exact($0.value)) }
      return [
        Prose(own.others == nil ? own.name[language] : share.name[language]), "\(figure: numbers.percent(share.share))",
        "\(figure: values.joined(separator: "; "))", members.map { wording.ground(of: $0.evidence) }.joined(separator: "; "),
      ]
    }
    let table = TableBlock(caption: wording.inputs, columns: wording.inputColumns, rows: Array(rows))
    let weakest = spread.weakestLink.map(wording.weakest) ?? wording.noWeakest
    return [.subheading(wording.leaning), .paragraph(weakest), .table(table)]
  }
}

/// The norms and rulings behind a mark of the law, with what stays open.
struct LawGrounds {
  let sheet: ExplainSheet
  let answer: LawMarkAnswer

  private var language: Language { sheet.language }
  private var wording: ExplainWords { sheet.wording }

  var blocks: [Block] {
    guard let law = sheet.brief.lawDossier else { return [] }
    let legal = LegalWords(law, language)
    let rows = answer.grounds.map { ground -> [Prose] in
      let rulings: Prose = ground.authorities.map { legal.ruling($0) }.joined(separator: "; ")
      let (group, level) = (ground.group.name[language], ground.level.name[language])
      let verdict = LawMark.Mark(ground.verdict, against: ground.level).name[language]
      return [Prose(group), legal.head(ground.norm), Prose(level), Prose(verdict), rulings]
    }
    let table = TableBlock(caption: wording.grounds, columns: wording.groundColumns, rows: rows)
    let (answers, trust, all) = (AnswerWords(legal), TrustWords(language: language), law.findingTrust)
    let kinds = answer.grounds.map { [$0.verdict.rawValue, $0.level.rawValue] }
    let lines = answer.grounds.indices.filter { kinds.firstIndex(of: kinds[$0]) == $0 }.map { place -> Prose in
      let ground = answer.grounds[place]
      return all.first { $0.verdict == ground.verdict && $0.level == ground.level }.map(trust.line) ?? trust.none(ground.verdict, ground.level)
    }
    return [.table(table)] + list(trust.heading, lines) + list(trust.nearest, near(law, legal, trust))
      + list(answers.heading, (answer.answers ?? []).map(answers.line))
      + list(wording.openQuestions, answer.questions.map(legal.question)) + list(wording.gaps, legal.gaps(answer.gaps))
  }

  private func near(_ law: LawDossier, _ legal: LegalWords, _ trust: TrustWords) -> [Prose] {
    (answer.near ?? []).compactMap { own in
      law.rulings.first { $0.id == own.ruling }.map {
        trust.near(legal.ruling($0), held: $0.verdict, likeness: own.likeness, isOpposite: own.isOpposite)
      }
    }
  }

  private func list(_ head: Prose, _ lines: [Prose]) -> [Block] { lines.isEmpty ? [] : [.paragraph(head), .list(lines)] }
}
