import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// The packages of a move, some at a time, with the way to those before and after.
struct PackagesView: Sendable {
  let model: PackagesModel
  let context: PageContext
  private var words: PackagesPageWords { PackagesPageWords(context.language) }
  private var hash: String { model.run.summary.id.hash }

  /// Throws where the dossier has no talks.
  func page() throws -> Page {
    guard var sheet = model.run.brief(context.language).packagesSheet(model.opened) else { throw WorkbenchError.notAsked }
    sheet.blocks.append(.list(ways))
    var page = Page(context, title: sheet.title, sheets: [sheet]).framed(by: model.run, context)
    page.breadcrumbs.append(context.link(RunPage.room.name[context.language], to: .run(hash, .room)))
    return page
  }

  private var ways: [Prose] {
    let (first, step) = (model.opened.first + 1, OpenedPackages.atATime)
    let before = first > 1 ? [link(words.before, from: max(first - step, 1))] : []
    let after = first + step <= model.opened.count ? [link(words.after, from: first + step)] : []
    return before + after
  }

  private func link(_ text: String, from place: Int) -> Prose {
    "\(Prose(text), to: .address(Address(context.language, .packages(run: hash, move: model.move, from: place)).text))"
  }
}

/// The ways from the page on the room between the parties to the packages of each move.
struct PackageLinks: Sendable {
  let run: StoredRun
  let context: PageContext

  /// `nil` where no move opens anything.
  var sheet: Sheet? {
    let words = PackagesPageWords(context.language)
    let lines = run.brief(context.language).openings.enumerated().filter { $0.element.opened > 0 }.map { place, own -> Prose in
      let address = Address(context.language, .packages(run: run.summary.id.hash, move: place + 1, from: 1)).text
      return words.opening(own.move, "\(Prose(words.packages(own.opened)), to: .address(address))")
    }
    return lines.isEmpty ? nil : Sheet(id: "openings", title: words.title, blocks: [.list(lines)])
  }
}
