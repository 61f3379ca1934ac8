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
    let background = model.run.background.value
    let law = model.reading.flatMap { reading in
      reading.law.flatMap { LawSheet($0, of: reading.dossier, language: context.language, background: background)?.sheet }
    }
    var page = Page(
      context, title: title, sheets: [change(title), law, lines, keep].compactMap { $0 },
      command: "polder assess \(model.run.summary.asked.shellWord)"
    ).framed(by: model.run, context)
    page.breadcrumbs.append(context.link(words.title, to: destination(AddressedAmendment(), .page)))
    page.live = live
    page.forms = [AmendForm(model: model, context: context).form] + [DraftForm(model: model, context: context).form, start].compactMap { $0 }
    return page
  }

  /// The page with nothing but what changes while one looks.
  var changing: Page {
    let title = words.title(from: model.amendment.from)
    var page = Page(context, title: title, sheets: [Sheet(id: "amend", title: title, blocks: [])]).framed(by: model.run, context)
    page.live = live
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
    let own = model.amendment.settings.compactMap { dossier.lever($0.lever) }.reduce(into: [Lever]()) { if !$0.contains($1) { $0.append($1) } }
    let notes = own.compactMap(words.unread).map(Block.note) + (asNow.isEmpty ? [] : [.note(words.asNow(asNow))])
    return Sheet(
      id: "amend", title: title,
      blocks: [
        .paragraph(words.intro), .subheading(Prose(words.change)),
      ] + settings + notes + [.details(summary: words.startFrom, [.list(ways)]), .paragraph(groups)])
  }

  /// The settings; those that differ from the variant that one began from before the others.
  private var settings: [Block] {
    let own = model.reading?.dossier.variants.last
    func said(_ setting: Amendment.Setting) -> Prose {
      words.setting(
        setting.group, setting.lever, own?.value(of: setting.lever, for: setting.group ?? .refugee), written: setting.text)
    }
    let all = model.amendment.settings
    guard let base = model.amendment.from.flatMap(model.run.dossier.variant), let own else {
      return [all.isEmpty ? .paragraph(words.nothing) : .list(all.map(said))]
    }
    func differs(_ setting: Amendment.Setting) -> Bool {
      let groups = setting.group.map { [$0] } ?? StatusGroup.allCases
      return groups.contains { own.value(of: setting.lever, for: $0) != base.value(of: setting.lever, for: $0) }
    }
    let left = Amendment(of: base).settings.filter { before in
      differs(before) && !all.contains { $0.lever == before.lever && $0.group == before.group }
    }
    let changed = all.filter(differs).map(said) + left.map { words.leftOut($0.group, $0.lever) }
    let same = all.filter { !differs($0) }.map(said)
    return [changed.isEmpty ? .paragraph(words.same(as: base.id)) : .list(changed)]
      + (same.isEmpty ? [] : [.details(summary: words.same(as: base.id, count: same.count), [.list(same)])])
  }

  /// The names of levers that are set to what today's law has.
  private var asNow: [String] {
    guard let own = model.reading?.dossier.variants.last else { return [] }
    let dossier = model.run.dossier
    let names = model.amendment.settings.compactMap { setting -> String? in
      guard let lever = dossier.lever(setting.lever) else { return nil }
      let groups = setting.group.map { [$0] } ?? StatusGroup.allCases
      return groups.allSatisfy { own.value(of: lever.id, for: $0) == lever.today[$0] } ? lever.name[context.language] : nil
    }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whose known line it crosses, as far as that can be said before anything runs; `nil` where nothing is changed, or nobody talks.
  private var lines: Sheet? {
    guard model.run.dossier.has(.talks), let reading = model.reading, let own = model.amended.flatMap({ reading.dossier.variant($0.id) }) else {
      return nil
    }
    let known = reading.dossier.knownLines(of: own, law: reading.law?.variant(own.id)?.law)
    let blocks = KnownLine.Standing.allCases.flatMap { standing -> [Block] in
      let some = known.filter { $0.standing == standing }
      return some.isEmpty ? [] : [.paragraph(words.lines(standing)), .list(some.map(words.line))]
    }
    let none: [Block] = known.contains { $0.standing == .crossed } ? [] : [.paragraph(words.noneCrossed)]
    let stands: Block = .note(own.tableOptions.isEmpty ? words.noLines : model.amendment.from.map { words.lines(of: $0) } ?? words.noLines)
    return Sheet(id: "lines", title: words.linesTitle.words, blocks: none + blocks + [stands])
  }

  /// The groups whose levers can be shown.
  private var groups: Prose {
    let all = StatusGroup.allCases.map(Optional.some) + [nil]
    let links = all.map { group in Prose(words.group(group)).link(to: address(AddressedAmendment(model.amendment, group: group))) }
    return "\(words.forGroup) \(links.joined(separator: ", "))"
  }

  private var keep: Sheet? {
    let drafts = Prose(DraftPageWords(context.language).list).link(to: address(AddressedAmendment(), .drafts))
    guard let amended = model.amended, model.reading != nil else {
      return Sheet(id: "keep", title: words.keep, blocks: [.paragraph(words.drafts(drafts))])
    }
    let link = Prose(AmendmentPart.file.rawValue).link(to: address(own, .file))
    return Sheet(id: "keep", title: words.keep, blocks: [.paragraph(words.file(link, amended.file)), .paragraph(words.drafts(drafts))])
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
      let text = context.acting.mayStart ? words.notAsked(model.openLevers) : words.mayNot
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
