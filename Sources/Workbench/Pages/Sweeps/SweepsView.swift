import Archive
import Assessments
import Reports
import Vocabulary

/// The studies of sweeps that were kept, the newest first.
struct SweepsView: Sendable {
  let context: PageContext
  private var words: SweepPageWords { SweepPageWords(context.language) }

  var page: Page {
    let shelf = context.studies
    let names = shelf.names().prefix(Self.most)
    let lines = names.compactMap { name in shelf.study(name).map { line(name, $0) } }
    let unread: [Block] = lines.count < names.count ? [.note(words.unread(names.count - lines.count))] : []
    let none: [Block] = names.isEmpty ? [.paragraph(words.none)] : []
    let blocks: [Block] = (lines.isEmpty ? none + [.command(words.example)] : [.paragraph(words.introduction), .list(lines)]) + unread
    var page = Page(
      context, title: words.title, sheets: [Sheet(id: "sweeps", title: words.title, blocks: blocks)],
      command: "polder sweep discover PLAN CONDITION --keep")
    page.breadcrumbs = [context.home]
    return page
  }

  /// Studies that are listed, at most.
  private static let most = 100

  private func line(_ name: String, _ study: SweepStudy) -> Prose {
    let sheet = SweepStudySheet(study, language: context.language).sheet
    let address = Address(context.language, .sweeps(name)).text
    return words.line("\(Prose(sheet.title), to: .address(address))", to: study)
  }
}

extension PageContext {
  /// The studies of sweeps beside the store.
  var studies: StudyShelf { StudyShelf(beside: runs.store.file) }
}
