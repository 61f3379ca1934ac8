import Reports
import Vocabulary

/// The page that says what went wrong and what to do.
struct RefusalView: Sendable {
  let failure: Failure
  let context: PageContext

  var page: Page {
    let title = failure.title[context.language]
    let commands = failure.commands.isEmpty ? [] : [how] + failure.commands.map(Block.command)
    let blocks = failure.sentences.map { Block.paragraph(Prose($0[context.language])) } + commands + elsewhere + filling
    var page = Page(context, title: title, sheets: [Sheet(id: "refusal", title: title, blocks: blocks)])
    page.breadcrumbs = [context.home]
    let words = JobsPageWords(context.language)
    page.forms = [failure.again.flatMap { context.start(.again, run: $0, title: words.againTitle, button: words.again) }].compactMap { $0 }
    return page
  }

  /// Where what was asked for is now.
  private var elsewhere: [Block] {
    failure.link.map { destination -> [Block] in
      let address = Address(context.language, destination).text
      return [.paragraph(RefusalPageWords(context.language).isAt + "\(Prose(address), to: .address(address))")]
    } ?? []
  }

  private var how: Block { .paragraph(RefusalPageWords(context.language).makesAgain) }

  /// What fills an empty store.
  private var filling: [Block] {
    guard let runs = try? context.runs.all(), runs.isEmpty else { return [] }
    return [
      .paragraph(RefusalPageWords(context.language).noRuns),
      .command("polder assess"),
    ]
  }
}
