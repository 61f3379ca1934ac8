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
    guard case .jobEvents(let name) = context.address.destination else { return nil }
    _ = try JobModel(name, context)
    return Feed {
      let model = try JobModel(name, context)
      let page = JobView(model: model, context: context).page
      return Feed.Step(fragment: page.liveFragment, isLast: !model.job.state.isOpen, changesPage: true)
    }
  }

  private func amendmentFeed(_ run: String, _ asked: AddressedAmendment, _ context: PageContext) throws -> Feed {
    _ = try AmendModel(run, asked, context)
    return Feed {
      let model = try AmendModel(run, asked, context)
      let page = AmendView(model: model, context: context).page
      return Feed.Step(fragment: page.liveFragment, isLast: model.look?.isLast ?? true)
    }
  }
}
