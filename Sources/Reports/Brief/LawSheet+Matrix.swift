import Assessments
import LegalReview
import Vocabulary

extension LawSheet {
  /// Norms in rows and variants in columns, under the law as it stood: norms that found more than tenable alone; those that are but not assessed, of
  /// a few variants, share one row. `nil` where there is none.
  var matrix: MatrixBlock? {
    let columns = assessment.variants.compactMap { answer -> (variant: VariantID, marks: [NormMark])? in
      guard let setting = answer.legalSettings.first, !setting.groups.isEmpty else { return nil }
      return (answer.variant.id, law.normMarks(setting))
    }
    let all = columns.flatMap(\.marks)
    let shown = law.norms.map { Optional($0.id) }.filter { id in all.contains { $0.norm == id && ($0.mark > .tenable || $0.couldBeWorse) } }
    // A norm that is only not assessed, of one variant or two, is one of many such: they share a row.
    let few = shown.filter { id in
      let own = all.filter { $0.norm == id && $0.mark != .tenable }
      return own.count <= Self.fewVariants && own.allSatisfy { $0.mark == .notAssessed }
    }
    let gathered = few.count > 1 ? few : []
    let norms = shown.filter { !gathered.contains($0) } + (all.contains { $0.norm == nil } ? [nil] : [])
    guard !norms.isEmpty, let setting = law.settings.first else { return nil }
    let quiet = Set(all.compactMap(\.norm)).subtracting(shown.compactMap { $0 }).count
    let used = LawMark.Mark.allCases.filter { mark in all.contains { $0.mark == mark && (norms + gathered).contains($0.norm) } }
    let isUncertain = all.contains(where: \.couldBeWorse)
    return MatrixBlock(
      caption: words.matrix(setting), names: words.norm,
      questions: [MatrixBlock.Question(words.variants, columns: columns.map { "\($0.variant)" })],
      rows: norms.map { norm in
        MatrixBlock.Row(
          name: norm.map(words.terms.head) ?? words.untested,
          cells: columns.map { column in
            column.marks.first { $0.norm == norm }.map { .mark(marks.mark($0.mark, couldBeWorse: $0.couldBeWorse)) } ?? .text("")
          })
      } + (gathered.isEmpty ? [] : [row(of: gathered, columns.map(\.marks))]),
      key: used.map { marks.mark($0, couldBeWorse: false) } + (isUncertain ? [MatrixBlock.Mark(glyph: "*", word: marks.key)] : []),
      note: words.matrixNote(quiet: quiet))
  }

  /// Of so many variants or fewer.
  private static let fewVariants = 2

  /// One row of norms that are not assessed.
  private func row(of norms: [NormID?], _ columns: [[NormMark]]) -> MatrixBlock.Row {
    MatrixBlock.Row(
      name: words.gathered(norms.count),
      cells: columns.map { column in
        let own = column.filter { norms.contains($0.norm) && $0.mark == .notAssessed }
        return own.isEmpty ? .text("") : .mark(marks.mark(.notAssessed, couldBeWorse: own.contains(where: \.couldBeWorse)))
      })
  }

  private var marks: MatrixWords { MatrixWords(language: words.language) }
}
