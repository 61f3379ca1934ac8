import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// The followed families of a run: all variants at a glance, and the time lines of one of them.
struct FamilyView: Sendable {
  let model: FamilyModel
  let context: PageContext
  private var words: FamilyPageWords { FamilyPageWords(context.language) }
  private var run: StoredRun { model.run }

  /// Throws where the dossier has no chain.
  func page() throws -> Page {
    let followed = FollowedFamiliesSheet.Run(seed: run.assessment.receipt.seed, asked: run.summary.asked)
    let sheet = FollowedFamiliesSheet(model.studies, of: try run.dossier.withChain, from: followed, language: context.language)
    let overview = sheet.overview { Address(context.language, .family(run: run.summary.id.hash, variant: $0.rawValue)).text }
    let lines = model.shown.flatMap { sheet.lines(of: $0) }
    let sheets = lines.map { model.asked == nil ? [overview, $0] : [$0, overview] } ?? [missing]
    let title = model.asked.map { words.title(of: $0) } ?? words.title
    var page = Page(context, title: title, sheets: sheets + [notes], command: command).framed(by: run, context)
    if lines == nil { page.forms += [context.start(.family, beside: run)].compactMap { $0 } }
    if model.asked != nil { page.breadcrumbs.append(context.link(words.title, to: .run(run.summary.id.hash, .family))) }
    return page
  }

  private var command: String? {
    let variant = model.shown ?? run.assessment.receipt.variants.first { $0 != run.dossier.baseline }
    return variant.map { "polder trace \($0.rawValue.shellWord) \(run.summary.asked.shellWord) --seed \(run.assessment.receipt.seed)" }
  }

  /// What to do where no families were kept with the run.
  private var missing: Sheet {
    let command = run.summary.command.map { [Block.command($0)] } ?? []
    return Sheet(id: "families", title: words.title, blocks: [.paragraph(words.notKept)] + command)
  }

  private var notes: Sheet {
    let isScenario = run.assessment.receipt.arrivals.map { $0 != .series } ?? false
    let commands = (model.shown == nil ? run.assessment.receipt.variants.filter { $0 != run.dossier.baseline } : []).map {
      Block.command("polder trace \($0.rawValue.shellWord) \(run.summary.asked.shellWord)")
    }
    return Sheet(
      id: "one-family", title: words.oneTitle,
      blocks: (isScenario ? [.note(words.fromTheSeries)] : []) + [.paragraph(words.one)]
        + (commands.isEmpty ? [command].compactMap { $0 }.map(Block.command) : commands))
  }
}
