public import Dossiers
import LegalReview
public import Vocabulary

/// A red line of a party that can be held against a variant before anything runs, or of which only a run can tell.
public struct KnownLine: Sendable, Hashable {
  /// What can be said of it.
  public enum Standing: Sendable, Hashable, CaseIterable {
    /// By the options that the variant stands for, or by its verdict.
    case crossed
    /// By options of other measures, which are not settled, or by a verdict that is open.
    case perhaps
    /// It is about a figure, so a run must tell.
    case needsRun
  }

  public var party: PartyID
  public var line: PoliticalParty.RedLine
  public var standing: Standing
}

extension Dossier {
  /// The known lines of all parties that a variant crosses or may cross, in the order of the parties; `law` is what the law says of it, where asked.
  /// A line of which it is certain that the variant does not cross it by itself is left out, and so are lines on figures for a variant that stands
  /// for no option.
  public func knownLines(of variant: Variant, law: LawAnswer?) -> [KnownLine] {
    guard let politics = (try? withTalks)?.politics else { return [] }
    let higher = law?.onHigherLaw(self.law?.norms ?? [])
    return politics.parties.flatMap { party in
      party.redLines.compactMap { line in
        standing(of: line, variant, higher).map { KnownLine(party: party.id, line: line, standing: $0) }
      }
    }
  }

  private func standing(
    of line: PoliticalParty.RedLine, _ variant: Variant, _ higher: (verdict: Verdict?, couldBe: Verdict?)?
  ) -> KnownLine.Standing? {
    switch line.ground {
    case .options(let conditions):
      let met = conditions.filter { condition in
        variant.tableOptions.contains { $0.measure == condition.measure && condition.options.contains($0.option) }
      }
      if met.isEmpty { return nil }
      if met.count == conditions.count { return .crossed }
      let settled = Set(variant.tableOptions.map(\.measure))
      return conditions.contains { condition in settled.contains(condition.measure) && !met.contains { $0.measure == condition.measure } }
        ? nil : .perhaps
    case .verdict(let worst):
      if let verdict = higher?.verdict { return verdict >= worst ? .crossed : nil }
      return higher?.couldBe.map { $0 >= worst } == true ? .perhaps : nil
    case .figure: return variant.tableOptions.isEmpty ? nil : .needsRun
    }
  }
}
