import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// The page of a table: who is here and what is on, proposals as they stand, votes and referrals, all of it renewed while one looks, and the ways to
/// what the reader's seat may do now.
struct BoardView: Sendable {
  let model: TableModel
  let context: PageContext
  private var words: BoardWords { BoardWords(context.language) }

  func page() throws -> Page {
    let title = model.title(context.language)
    var page = Page(context, title: title, sheets: [try head(title)], command: model.command()).framed(by: model, context)
    page.live = try live()
    page.sources = model.dossier(context)?.sources ?? []
    if let turn = try model.played(context)?.turn, let form = goOn(turn) {
      if turn.isUpToNobody { page.first = form } else { page.forms = [form] }
    }
    return page
  }

  /// Lets the players go on. It stands there until the end, as it may come to be needed while one looks.
  private func goOn(_ turn: PlayedTurn) -> Page.Form? {
    var until = "now"
    switch turn {
    case .ended: return nil
    case .waits(let moment, canPass: true): until = "\(moment.milliseconds)"
    case .goesOn, .own, .others, .waits: break
    }
    let words = PlayFormWords(context.language)
    var form = Page.Form(title: words.goOn, address: Address(context.language, .table(model.name, .page)), fields: [], button: words.goOn)
    form.hidden = context.hidden([(TableForm.play, until)])
    return form
  }

  /// What changes while one looks.
  func live() throws -> Page.Live {
    let sight = try model.sight(context)
    let board = BoardSheets(sight)
    let played = try model.played(context).map { [PlayedTurnSheet($0.turn, $0.standing, sight).sheet] } ?? []
    var live = try Page.Live(events: Address(context.language, .table(model.name, .events)), sheets: played + board.findings + actions())
    live.listsSources = true
    live.board = [board.left, board.middle, board.right]
    return live
  }

  /// What stays as it was when the page was opened.
  private func head(_ title: String) throws -> Sheet {
    Sheet(id: "table", title: title, blocks: [.paragraph(notice)] + BoardSheets(try model.sight(context)).head)
  }

  private var notice: Prose {
    guard let seat = model.seat else { return words.publicNotice }
    let person = model.session?.seat.flatMap { model.view.people[PersonID($0.person)] } ?? ""
    return words.seatNotice(model.state.seated(seat)?.seat.name[context.language] ?? seat.rawValue, person)
  }

  /// What the seat may do now, each as the way to its form.
  private func actions() throws -> [Sheet] {
    guard model.seat != nil else { return [] }
    let offers = model.offers
    guard !offers.isEmpty else { return [Sheet(id: "actions", title: words.actions, blocks: [.paragraph(words.noActions)])] }
    let kinds = offers.map(\.kind).reduce(into: [ActKind]()) { if !$0.contains($1) { $0.append($1) } }
    let sight = try model.sight(context)
    func link(_ kind: ActKind, _ about: String?, _ text: Prose) -> Prose {
      "\(text, to: .address(Address(context.language, .table(model.name, .act(kind.rawValue, about: about))).text))"
    }
    let links = kinds.flatMap { kind -> [Prose] in
      let (name, about) = (Prose(kind.name[context.language]), offers.filter { $0.kind == kind }.compactMap(\.about))
      guard about.count > 1 else { return [link(kind, about.first, name)] }
      // The form of a change begins from what it changes, so each has its own.
      guard [.revise, .amend].contains(kind) else { return [link(kind, nil, name)] }
      return about.map { link(kind, $0, Prose("\(name.words): \(sight.subject($0)?.words ?? $0)")) }
    }
    return [Sheet(id: "actions", title: words.actions, blocks: [.list(links)])]
  }
}

extension Page {
  /// The page among the others of its table.
  func framed(by model: TableModel, _ context: PageContext) -> Page {
    var page = self
    let (board, record) = (BoardWords(context.language), RecordWords(context.language))
    page.breadcrumbs = [context.home, context.link(board.tables, to: .tables)]
    func link(_ text: String, _ part: TablePart) -> Link { context.link(text, to: .table(model.name, part)) }
    page.navigation = [
      link(model.title(context.language), .page), link(record.minutes, .record(.minutes)), link(record.decisions, .record(.decisions)),
      link(record.votes, .record(.votes)),
    ]
    if model.seat != nil { page.navigation.append(link(board.yourSeat, .seat)) }
    if model.maySeal {
      page.navigation.append(link(SealPageWords(context.language).title, .seal(isPlain: false)))
      page.navigation.append(link(OpeningPageWords(context.language).title, .opening))
    }
    return page
  }
}

extension PlayedTurn {
  /// Whether it goes on as soon as somebody says so.
  fileprivate var isUpToNobody: Bool {
    switch self {
    case .goesOn, .waits(_, canPass: true): true
    case .own, .others, .waits, .ended: false
    }
  }
}
