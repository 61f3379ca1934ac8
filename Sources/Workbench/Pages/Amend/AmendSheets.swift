import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// What an amendment does, from the futures that there are: the answers at a glance, and every figure as a difference from today's law.
struct AmendSheets: Sendable {
  private let look: AmendLook
  private let model: AmendModel
  private let context: PageContext
  private let words: AmendPageWords

  init(_ look: AmendLook, _ model: AmendModel, _ context: PageContext, _ words: AmendPageWords) {
    (self.look, self.model, self.context, self.words) = (look, model, context, words)
  }

  var sheets: [Sheet] {
    switch look {
    case .waiting: [effects([.paragraph(words.waiting)])]
    case .beginning: [effects([.paragraph(words.beginning)])]
    case .refused(let sentence): [effects([.paragraph(Prose(sentence[context.language]))])]
    case .told(let figures, let answers, let total):
      [
        effects([.paragraph(told(figures.values.count, total))] + called + still(answers)), answers.flatMap(glance), differences(figures),
        besideOrigin(figures),
      ].compactMap { $0 }
    }
  }

  private func effects(_ blocks: [Block]) -> Sheet { Sheet(id: "effects", title: words.effects, blocks: blocks) }

  private func told(_ futures: Int, _ total: Int) -> Prose { futures < total ? words.sofar(futures, of: total) : words.all(futures) }

  /// That it moves nothing or next to nothing, with the reason.
  private func still(_ answers: Assessment?) -> [Block] {
    guard let own = model.amended?.id, let standing = answers?.row(own)?.standing else { return [] }
    return [words.still(standing)].compactMap { $0 }.map(Block.note)
  }

  /// All four answers.
  private func glance(_ answers: Assessment) -> Sheet? {
    guard let dossier = model.reading?.dossier else { return nil }
    return GlanceSheet(Brief(answers, of: dossier, language: context.language, asked: model.run.summary.asked)).sheet
  }

  /// By which name the amended variant goes.
  private var called: [Block] { model.amended.map { [.note(words.called($0.id))] } ?? [] }

  /// The same beside the variant that one began from, where the run kept its futures.
  private func besideOrigin(_ figures: FutureFigures) -> Sheet? {
    guard let from = model.amendment.from, let own = model.amended?.id, let run = try? context.runs.futures(of: model.run.summary) else { return nil }
    return figures.beside(from, of: run)?.comparison(of: from, with: own).map {
      VariantDifferencesSheet($0, id: "origin", language: context.language).sheet
    }
  }

  private func differences(_ figures: FutureFigures) -> Sheet? {
    guard let dossier = model.reading?.dossier, let baseline = dossier.baseline, let own = model.amended?.id else { return nil }
    return figures.comparison(of: baseline, with: own).map { VariantDifferencesSheet($0, language: context.language).sheet }
  }
}
