import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// The first page: the run that leads at a glance with the ways on, then the dossiers and all runs.
struct StartView: Sendable {
  let model: StartModel
  let context: PageContext
  private var words: StartPageWords { StartPageWords(context.language) }

  var page: Page {
    guard let run = model.shown else {
      var page = Page(context, title: "Polder", sheets: [dossiers, replays, runs].compactMap { $0 }, command: "polder runs")
      page.forms = starts
      return page
    }
    let hash = run.summary.id.hash
    let glance = GlanceSheet(run.brief(context.language)).sheet
    var page = Page(context, title: "Polder – \(glance.title)", sheets: [glance, ways(run), dossiers, runs], command: "polder runs")
    // References of the matrix lead into the run.
    (page.run, page.sources) = (hash, run.dossier.sources)
    page.forms = [explain] + starts
    return page
  }

  /// What a reader can do from here: the one thing that most come for first.
  private func ways(_ run: StoredRun) -> Sheet {
    let hash = run.summary.id.hash
    func way(_ text: String, _ destination: Destination) -> Prose { "\(Prose(text), to: .address(Address(context.language, destination).text))" }
    let search = AreaNaming(run.dossier.places?.territory, context.language)?.words(words.findMunicipality) ?? words.findMunicipality
    var lines = [words.brief(way(words.printedBrief, .document(run: hash, .html)))]
    if RunPage.compare.isAsked(by: run) { lines.append(way(words.compareVariants, .run(hash, .compare))) }
    if RunPage.places.isAsked(by: run) { lines.append(way(search, .run(hash, .places))) }
    lines.append(way(words.compareRuns, .compare([])))
    if RunPage.room.isAsked(by: run), PlayForm(context) != nil {
      let play = PlayFormWords(context.language)
      lines.append(play.way(way(play.title, .tables)))
    }
    if let replayed = replayed(run) {
      lines.append(ReplayFormWords(context.language).way(way(ReplayFormWords(context.language).seen, .table(replayed, .page))))
    }
    lines.append(words.verify(way(words.capsule, .document(run: hash, .capsule))))
    return Sheet(
      id: "ways", title: words.ways,
      blocks: [
        .paragraph("\(strong: way(words.read, .run(hash, .front)))"),
        .note(words.from("\(run.summary.id)", futures: run.assessment.receipt.futures, made: run.summary.made)),
        .list(lines),
        .command("polder verify capsule.html"),
      ])
  }

  /// The table at which the course of talks of a run's dossier was done again, in the reader's language.
  private func replayed(_ run: StoredRun) -> String? {
    guard let desk = context.acting.tables else { return nil }
    let names = model.dossiers.filter { $0.leading?.id == run.summary.id }.map(\.name)
    return names.lazy.compactMap { desk.replayable($0, on: context.dossiers, in: context.language) }.compactMap(desk.replayed).first
  }

  /// The ways to courses of talks that were done again, where there is no run to lead to; `nil` where there is none.
  private var replays: Sheet? {
    guard let desk = context.acting.tables else { return nil }
    let own = ReplayFormWords(context.language)
    let lines = context.dossiers.names().compactMap { name -> Prose? in
      guard let one = desk.replayable(name, on: context.dossiers, in: context.language), let table = desk.replayed(one) else { return nil }
      let link: Prose = "\(Prose(own.seen), to: .address(Address(context.language, .table(table, .page)).text))"
      return "\(own.way(link)) (\(one.title[context.language]))"
    }
    return lines.isEmpty ? nil : Sheet(id: "replays", title: own.seen, blocks: [.list(lines)])
  }

  /// Asks for a run of each dossier that has none.
  private var starts: [Page.Form] {
    let words = JobsPageWords(context.language)
    guard context.acting.mayStart else { return [] }
    return model.dossiers.filter { named in named.leading == nil && context.dossiers.names().contains(named.name) }.map { named in
      var form = Page.Form(
        title: "\(words.startTitle): \(named.name)", address: Address(context.language, .jobs), fields: [], button: words.start)
      form.hidden = context.hidden([("work", StartForm.Work.assess.rawValue), ("dossier", named.name)])
      return form
    }
  }

  /// Asks for a code; the answer leads to the page of that code.
  private var explain: Page.Form {
    Page.Form(
      title: words.explain, address: Address(context.language, .explain("")),
      fields: [Page.Form.Field(name: "code", label: words.code, choices: [], chosen: nil)], button: words.explainButton)
  }

  private var dossiers: Sheet {
    let lines = model.dossiers.map { named -> Prose in
      guard let leading = named.leading else { return words.notAssessed(named.name) }
      let address = Address(context.language, .run(leading.id.hash, .front)).text
      return words.assessed("\(Prose(named.name), to: .address(address))", made: leading.made)
    }
    return Sheet(id: "dossiers", title: words.dossiers, blocks: [.paragraph(words.dossiersOfTheProgram), .list(lines)])
  }

  private var runs: Sheet {
    // A study has no page of its own.
    let shown = model.runs.filter(\.isAssessment)
    guard !shown.isEmpty else {
      return Sheet(id: "runs", title: words.runs, blocks: [.paragraph(words.noRuns), .command("polder assess")])
    }
    let rows = shown.map { RunsSheet.Row(id: $0.id.description, made: $0.made, asked: $0.asked, receipt: $0.shown) }
    return RunsSheet(rows, place: model.place, language: context.language).sheet
  }
}

extension RunSummary {
  /// Whether it has pages.
  var isAssessment: Bool {
    switch receipt {
    case .assessment: true
    case .study: false
    }
  }
}
