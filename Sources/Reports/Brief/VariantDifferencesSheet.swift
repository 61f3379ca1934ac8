public import Assessments
import Dossiers
public import Vocabulary

/// Two variants of one run laid beside each other on the same people: what differs first, then every figure.
public struct VariantDifferencesSheet: Bilingual, Sendable {
  let comparison: VariantComparison
  public let language: Language
  let id: String

  public init(_ comparison: VariantComparison, id: String = "comparison", language: Language) {
    (self.comparison, self.id, self.language) = (comparison, id, language)
  }

  private var words: VariantDifferencesWords { VariantDifferencesWords(language: language) }

  public var sheet: Sheet {
    let different = comparison.differences.filter { $0.same.futures < $0.same.total }
    let table = TableBlock(
      caption: words.caption(comparison.first, comparison.second), columns: words.columns, rows: different.map(words.row), isNumeric: true)
    return Sheet(
      id: id, title: words.title(comparison.first, comparison.second),
      blocks: [.lead(lead(different)), .table(table)] + notes(different).map(Block.note))
  }

  private func notes(_ different: [VariantComparison.Difference]) -> [Prose] {
    guard !different.isEmpty else { return [] }
    return [words.apartNote] + (different.contains { $0.kind.isSwitch } ? [words.switchNote] : [])
  }

  private func lead(_ different: [VariantComparison.Difference]) -> Prose {
    guard !different.isEmpty else { return words.same(comparison.first, comparison.second) }
    return different.first { $0.kind == .relativesArrived }.map { words.lead(comparison, $0) } ?? ""
  }
}
