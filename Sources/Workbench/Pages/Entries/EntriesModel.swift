import Dossiers
import Reports
import Vocabulary

/// What the pages on sources and rulings read: all entries, or those that a search finds.
struct EntriesModel: Sendable {
  let run: StoredRun
  let page: RunPage
  /// What is searched for; `nil` where all are shown.
  let search: String?
  let sheet: Sheet

  /// Throws `WorkbenchError.notAsked` where the dossier has none, and what is wrong with the run.
  init(_ name: String, _ page: RunPage, _ search: String?, _ context: PageContext) throws {
    run = try context.run(name)
    (self.page, self.search) = (page, search)
    let all =
      page == .rulings
      ? RulingsSheet(of: run.dossier, language: context.language)?.sheet : SourcesSheet(run.dossier, language: context.language).sheet
    guard page.isAsked(by: run), let all else { throw WorkbenchError.notAsked }
    sheet = search.map { EntrySearch(all).found($0, SearchPageWords(context.language)) } ?? all
  }
}

extension RunPage {
  /// Those with entries that can be searched.
  static let searched: [RunPage] = [.sources, .rulings]
}
