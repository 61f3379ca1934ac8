import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

extension Page {
  /// With what every page of a run has around it: the way back, the other pages of the run, and the command.
  func framed(by run: StoredRun, _ context: PageContext) -> Page {
    let hash = run.summary.id.hash
    let pages = RunPage.allCases.filter { $0.isAsked(by: run) && ($0 != .actuals || context.hasActuals(of: run)) }
    var page = self
    (page.run, page.sources) = (hash, run.dossier.sources)
    page.sheets = page.sheets.map { $0.naming(areasOf: run.dossier.places?.territory, in: context.language) }
    page.title += " – \(run.summary.id)"
    page.breadcrumbs = [context.home, context.link(run.dossier.title[context.language], to: .run(hash, .front))]
    page.navigation = pages.map { context.link($0.name[context.language], to: .run(hash, $0)) }
    if !run.dossier.levers.isEmpty {
      let words = AmendPageWords(run.dossier, context.language)
      page.navigation.append(context.link(words.title, to: .amendment(run: hash, AddressedAmendment(), .page)))
    }
    if page.command == nil { page.command = Self.command(of: run, context) }
    return page
  }

  /// The command that prints the same part of a run, else its whole brief.
  private static func command(of run: StoredRun, _ context: PageContext) -> String {
    var words = ["polder report \(run.summary.id)"]
    if case .run(_, let page) = context.address.destination, page != .front, let part = RunPart(rawValue: page.rawValue) {
      words.append("--part \(part.rawValue)")
    }
    return (words + ["--language \(context.language.rawValue)"]).joined(separator: " ")
  }
}

extension PageContext {
  /// Whether anything of what came is kept beside a run, so that its pages lead there; no page fails for want of an answer.
  func hasActuals(of run: StoredRun) -> Bool { (try? runs.store.actuals(beside: run.summary.id, in: runs.circle).isEmpty) == false }
}

extension RunPage {
  /// Whether the dossier of a run asks the question of the page.
  func isAsked(by run: StoredRun) -> Bool {
    switch self {
    case .front, .consequences, .evidence, .sources, .receipt, .rehearsal: true
    case .law, .norms, .rulings: run.dossier.has(.law)
    case .chain, .why, .family, .past, .actuals, .compare, .parameters: run.dossier.has(.chain)
    case .ledger: run.dossier.has(.chain) && !run.dossier.combinations.isEmpty
    case .room: run.dossier.has(.talks)
    case .places: run.dossier.has(.places)
    }
  }
}
