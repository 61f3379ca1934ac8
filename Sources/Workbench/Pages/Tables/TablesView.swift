import Archive
import Reports
import Talks
import Vocabulary

/// The tables that a reader may see.
struct TablesView: Sendable {
  let context: PageContext
  private var words: BoardWords { BoardWords(context.language) }
  private var play: PlayFormWords { PlayFormWords(context.language) }

  var page: Page {
    let lines = tables
    let blocks: [Block] = lines.isEmpty ? [.paragraph(words.noTables)] : [.paragraph(words.tablesIntro), .list(lines)]
    let guide = Block.paragraph("\(Prose(words.guide), to: .address(Address(context.language, .standing(.secretary)).text))")
    var page = Page(
      context, title: words.tables, sheets: [Sheet(id: "tables", title: words.tables, blocks: blocks + [guide])], command: "polder table show")
    page.breadcrumbs = [context.home]
    if let own = PlayForm(context), let form = own.form {
      page.sheets.append(Sheet(id: "play", title: play.title, blocks: [.paragraph(play.intro)] + own.warnings.map { .note($0) }))
      page.forms = [form]
    }
    page.forms += ReplayForm(context)?.forms ?? []
    return page
  }

  /// Only those of which there is something for this reader.
  private var tables: [Prose] {
    guard let desk = context.acting.tables else { return [] }
    // The names first: a replay that begins meanwhile is in neither.
    let names = desk.shelf.names()
    // The talks that are replayed are there once in each language, as the acts of one are in its own words: a reader finds those of the page's.
    let elsewhere = desk.replaysElsewhere(than: context.language, of: context.dossiers)
    return names.filter { !elsewhere.contains($0) }.compactMap { name in
      var own = context
      own.acting.session = (try? context.acting.doors.sessions.seat(context.acting.cookies, at: name, isPerson: true)) ?? nil
      guard let model = try? TableModel(name, own) else { return nil }
      let address = Address(context.language, .table(name, .page)).text
      let standing = model.seat.map { model.state.seated($0)?.seat.name[context.language] ?? $0.rawValue }
      let told = standing.map { "\(words.yourSeat): \($0)" } ?? words.publicRecord
      return "\(Prose(model.title(context.language)), to: .address(address)), \(told)"
    }
  }
}
