import Archive
import Vocabulary

extension Responder {
  /// What changes at an address while one looks; `nil` where nothing does, or nothing that whoever asks may read.
  func feed(_ asked: Asked) -> Feed? {
    guard hosts.allows(asked.host), let path = try? RequestPath(asked.path, limit: addressBytes), let address = Address(path, Query(asked.query))
    else { return nil }
    return try? feed(of: context(address, asked))
  }

  /// The same of a context. Throws what is wrong with what it is about.
  func feed(of context: PageContext) throws -> Feed? {
    if case .amendment(let run, let asked, .events) = context.address.destination { return try amendmentFeed(run, asked, context) }
    if case .table(let table, .events) = context.address.destination { return try tableFeed(table, context) }
    guard case .jobEvents(let name) = context.address.destination else { return nil }
    _ = try JobModel(name, context)
    return Feed {
      let model = try JobModel(name, context)
      let page = JobView(model: model, context: context).page
      return Feed.Step(fragment: page.liveFragment, isLast: !model.job.state.isOpen, changesPage: true)
    }
  }

  /// What changes at a table, for whoever may see it as long as they may.
  private func tableFeed(_ table: String, _ context: PageContext) throws -> Feed {
    let first = try TableModel(table, context)
    let (desk, sessions, cookies, name) = (first.desk, doors.sessions, context.acting.cookies, first.session?.name)
    @Sendable func isStill() -> Bool { name == nil || ((try? sessions.seat(cookies, at: table, isPerson: false)) ?? nil)?.name == name }
    return Feed(version: { isStill() ? desk.version(of: table) : nil }) {
      guard isStill() else { throw WorkbenchError.noPage }
      // What changes is the same for all who share a seat.
      let reader = first.session?.seat.map(\.seat) ?? ""
      let key = "\(table) \(reader) \(context.language.rawValue) \(desk.version(of: table) ?? 0)"
      let fragment = try desk.part(key) { try BoardView(model: TableModel(table, context), context: context).page().liveFragment }
      return Feed.Step(fragment: fragment, isLast: false)
    }
  }

  private func amendmentFeed(_ run: String, _ asked: AddressedAmendment, _ context: PageContext) throws -> Feed {
    let first = try AmendModel(run, asked, context)
    return Feed(pause: .milliseconds(50), version: { try? first.lookAgain(context)?.version }) {
      let model = try AmendModel(run, asked, context)
      return Feed.Step(fragment: AmendView(model: model, context: context).changing.liveFragment, isLast: model.look?.isLast ?? true)
    }
  }
}
