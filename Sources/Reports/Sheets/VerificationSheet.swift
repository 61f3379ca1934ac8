public import Assessments
public import Dossiers
public import Vocabulary

/// What the checking of a capsule found: identical, or what moved and what could be why.
public struct VerificationSheet: Bilingual, Sendable {
  /// A study that a capsule can hold beside the assessment.
  public enum Study: String, Sendable, Hashable, CaseIterable {
    case backtest, experiment, later, flows
  }

  /// Whether the page says what its figures say.
  public enum PageStanding: Sendable, Hashable {
    case same
    /// The first line that is other.
    case differs(line: Int)
    /// Another version of the program wrote the page, in words of its own.
    case otherVersion(String)
    /// Pieces that the page draws are other now, so that it cannot be written again.
    case piecesMoved
  }

  public let facts: VerificationFacts
  /// The dossier of the capsule, which names states of the law.
  public let dossier: Dossier
  public let page: PageStanding
  /// Whether a study made again is the same, for those that the capsule holds.
  public let studies: [(study: Study, isSame: Bool)]
  public let language: Language
  private var words: VerificationWords { VerificationWords(language: language) }

  public init(
    _ facts: VerificationFacts, of dossier: Dossier, page: PageStanding, studies: [(study: Study, isSame: Bool)], language: Language
  ) {
    (self.facts, self.dossier, self.page, self.studies, self.language) = (facts, dossier, page, studies, language)
  }

  /// Whether nothing but the version of the program differs.
  public var isSame: Bool {
    guard studies.allSatisfy(\.isSame) else { return false }
    switch page {
    case .differs, .piecesMoved: return false
    case .same, .otherVersion: break
    }
    switch facts.outcome {
    case .identical: return true
    case .sameFigures(let parts, _): return parts == [.receipt] && facts.kept.fingerprint == facts.made.fingerprint
    case .moved, .otherForm: return false
    }
  }

  public var sheet: Sheet {
    let beside = [words.page(page)] + studies.map { words.study($0.study, isSame: $0.isSame) }
    return Sheet(id: "verify", title: words.title, blocks: outcome + [.list(beside)])
  }

  private var outcome: [Block] {
    switch facts.outcome {
    case .identical: [.lead(words.identical)]
    case .moved(let comparison): [.lead(words.moved)] + differences(comparison)
    case .sameFigures(let parts, let comparison): [.lead(words.sameFigures(parts))] + differences(comparison)
    case .otherForm(let kept, let made): [.lead(words.otherForm(kept: kept, made: made))]
    }
  }

  private func differences(_ comparison: RunComparison) -> [Block] {
    let names = (first: words.kept, second: words.made)
    let told = RunDifferencesSheet(comparison, of: dossier, names: names, language: language).sheet.blocks
    let pieces = words.pieces(facts.pieces)
    return told + pieces.map(Block.paragraph) + (comparison.reasons.isEmpty ? [.paragraph(words.touched)] : [])
  }
}
