public import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The ten hardest questions about a run, each with its answer or with why the model cannot say.
public struct RehearsalSheet: BriefSheet, Sendable {
  /// Codes shown under an answer.
  static let most = 3

  let brief: Brief
  let facts: RehearsalFacts
  private var wording: RehearsalWords { RehearsalWords(language: language) }

  /// `facts` are of the assessment of the brief.
  public init(_ facts: RehearsalFacts, of brief: Brief) { (self.facts, self.brief) = (facts, brief) }

  public var sheet: Sheet {
    let codes = brief.codes ?? FigureCodes(dossier)
    return Sheet(id: "rehearsal", title: wording.title, blocks: [.lead(wording.lead)] + facts.questions.flatMap { blocks($0, codes) })
  }

  private func blocks(_ question: RehearsalFacts.Question, _ codes: FigureCodes) -> [Block] {
    let found = question.addresses.prefix(Self.most).compactMap(codes.code)
    let traced: [Block] = found.isEmpty ? [] : [.note(wording.codes(found))]
    return [.subheading(wording.question(question.kind))] + question.answers.map(block) + traced
  }

  private func block(_ answer: RehearsalFacts.Answer) -> Block {
    switch answer {
    case .losingGroup(let variant, let group, let months): .paragraph(wording.losing(variant, group, months))
    case .losingMunicipality(let variant, let code, let name, let places): .paragraph(wording.losing(variant, name, code, places: places))
    case .jump(let variant, let turn): .paragraph(jump(variant, turn))
    case .weakestLink(let variant, let spread): .paragraph(wording.weakest(variant, spread))
    case .openNorms(let norms): .list(norms.map { wording.open($0.question.rule.question[language], $0.variants) })
    case .meanAndMedian(let variant, let difference): .paragraph(wording.means(variant, difference))
    case .waiting(let variant, let waiting, let came): .paragraph(wording.waiting(variant, waiting, came))
    case .baseRates(let rates): .list(rates.map(wording.baseRate))
    case .unknownPositions(let variants): .paragraph(wording.variants(variants))
    case .idle(let idle): .list(idle.map { wording.idle($0.variant, ChainStandingWords(language: language).words($0.standing, leverName)) })
    case .cost(let variant, let cost): .paragraph(wording.cost(variant, cost))
    case .modelCannotSay(let reason): .paragraph(wording.cannotSay(reason))
    }
  }

  private func jump(_ variant: VariantID, _ turn: FirstLook.Turn) -> Prose {
    turn.stump.map { FlipWords(language: language).threshold(variant, turn.conclusion, $0) } ?? wording.holds(variant, turn)
  }
}
