import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// One proposal with all its versions, and the ways to what the reader's seat may do about it now.
struct ProposalView: Sendable {
  let model: TableModel
  let proposal: TableState.Proposal
  let context: PageContext

  /// Throws `WorkbenchError.noPage` for one that is not there, or not for this reader.
  init(_ model: TableModel, _ id: String, _ context: PageContext) throws {
    guard let proposal = model.state.proposal(ProposalID(id)) else { throw WorkbenchError.noPage }
    (self.model, self.proposal, self.context) = (model, proposal, context)
  }

  func page() throws -> Page {
    let sheets = ProposalSheet(proposal, try model.sight(context)).sheets
    var page = Page(
      context, title: sheets.first?.title ?? proposal.title, sheets: sheets + actions,
      command: model.command("--about \(proposal.number)")
    ).framed(by: model, context)
    page.breadcrumbs.append(context.link(model.title(context.language), to: .table(model.name, .page)))
    return page
  }

  private var actions: [Sheet] {
    let amendments = Set(model.state.amendments.filter { $0.proposal == proposal.id }.map(\.id.rawValue))
    let rounds = Set(model.state.rounds.filter { model.state.proposal(of: $0.matter) == proposal.id }.map(\.id.rawValue))
    let votes = Set(model.state.votes.filter { model.state.proposal(of: $0.facts.matter) == proposal.id }.map(\.id.rawValue))
    let own = amendments.union(rounds).union(votes).union([proposal.id.rawValue])
    let links = model.offers.filter { offer in offer.about.map(own.contains) ?? false }.map { offer -> Prose in
      let address = Address(context.language, .table(model.name, .act(offer.kind.rawValue, about: offer.about))).text
      let number = offer.about.flatMap { about in model.state.amendments.first { $0.id.rawValue == about }?.number }
      let name = offer.kind.name[context.language]
      return "\(Prose(number.map { "\(name) (\($0))" } ?? name), to: .address(address))"
    }
    let words = BoardWords(context.language)
    return links.isEmpty ? [] : [Sheet(id: "actions", title: words.actions, blocks: [.list(links)])]
  }
}
