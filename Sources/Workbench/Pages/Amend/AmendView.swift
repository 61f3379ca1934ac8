import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// A variant that is being made: the change in words, what the law says, what it does while one looks, and the levers.
struct AmendView: Sendable {
  let model: AmendModel
  let context: PageContext
  private var words: AmendPageWords { AmendPageWords(model.run.dossier, context.language) }
  private var hash: String { model.run.summary.id.hash }

  var page: Page {
    let title = words.title(from: model.amendment.from)
    let law = model.reading.flatMap { reading in reading.law.flatMap { LawSheet($0, of: reading.dossier, language: context.language)?.sheet } }
    var page = Page(
      context, title: title, sheets: [change(title), law, keep].compactMap { $0 }, command: "polder assess \(model.run.summary.asked.shellWord)"
    ).framed(by: model.run, context)
    page.breadcrumbs.append(context.link(words.title, to: destination(AddressedAmendment(), .page)))
    page.live = live
    page.forms = [AmendForm(model: model, context: context).form] + [start].compactMap { $0 }
    return page
  }

  private func destination(_ asked: AddressedAmendment, _ part: AmendmentPart) -> Destination { .amendment(run: hash, asked, part) }

  private func address(_ asked: AddressedAmendment, _ part: AmendmentPart = .page) -> String {
    Address(context.language, destination(asked, part)).text
  }

  /// The amendment whole, as the page is on it.
  private var own: AddressedAmendment { AddressedAmendment(model.amendment, group: model.asked.group) }

  private func change(_ title: String) -> Sheet {
    let dossier = model.run.dossier
    let variants = dossier.variants.filter { $0.id != dossier.baseline }
    let ways =
      [Prose(words.fromToday).link(to: address(AddressedAmendment()))]
      + variants.map { Prose($0.id.rawValue).link(to: address(AddressedAmendment(Amendment(from: $0.id)))) }
    let settings = model.amendment.settings.map { setting -> Prose in
      let value = model.reading?.dossier.variants.last.flatMap { $0.value(of: setting.lever, for: setting.group ?? .refugee) }
      return words.setting(setting.group, setting.lever, value, written: setting.text)
    }
    let unread = model.amendment.settings.compactMap { dossier.lever($0.lever) }.filter(\.readers.isEmpty).map { Block.note(words.unread($0)) }
    let lines = model.amendment.settings.isEmpty || !dossier.has(.talks) ? [] : [Block.note(model.amendment.from.map(words.lines) ?? words.noLines)]
    return Sheet(
      id: "amend", title: title,
      blocks: [
        .paragraph(words.intro), .subheading(Prose(words.change)), settings.isEmpty ? .paragraph(words.nothing) : .list(settings),
      ] + unread + lines + [.details(summary: words.startFrom, [.list(ways)]), .paragraph(groups)])
  }

  /// The groups whose levers can be shown.
  private var groups: Prose {
    let all = StatusGroup.allCases.map(Optional.some) + [nil]
    let links = all.map { group in Prose(words.group(group)).link(to: address(AddressedAmendment(model.amendment, group: group))) }
    return "\(words.forGroup) \(links.joined(separator: ", "))"
  }

  private var keep: Sheet? {
    guard let amended = model.amended, model.reading != nil else { return nil }
    let link = Prose(AmendmentPart.file.rawValue).link(to: address(own, .file))
    return Sheet(id: "keep", title: words.keep, blocks: [.paragraph(words.file(link, amended.file))])
  }

  private var start: Page.Form? {
    guard model.reading != nil, context.acting.mayStart else { return nil }
    var form = Page.Form(title: words.startTitle, address: Address(context.language, destination(own, .page)), fields: [], button: words.start)
    form.hidden = context.hidden([("act", AmendForm.Act.start.rawValue)])
    return form
  }

  /// What the variant does, as far as it is known.
  private var live: Page.Live? {
    guard model.reading != nil, model.run.dossier.has(.chain) else { return nil }
    guard let look = model.look else {
      let text = context.acting.mayStart ? words.notAsked : words.mayNot
      return Page.Live(sheets: [Sheet(id: "effects", title: words.effects, blocks: [.paragraph(text)])])
    }
    var live = Page.Live(
      events: look.isLast ? nil : Address(context.language, destination(own, .events)), sheets: AmendSheets(look, model, context, words).sheets)
    if case .told(let figures, _, let total) = look, !look.isLast {
      live.progress = (done: figures.values.count, total: total, label: words.effects)
    }
    return live
  }
}

extension Prose {
  /// The words as a link to an address of ours.
  fileprivate func link(to address: String) -> Prose { "\(self, to: .address(address))" }
}
