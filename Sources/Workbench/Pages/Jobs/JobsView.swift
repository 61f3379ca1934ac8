import Archive
import Assessments
import Reports
import Vocabulary

/// The queue, and a form that asks for a run.
struct JobsView: Sendable {
  let model: JobsModel
  let context: PageContext
  private var words: JobsPageWords { JobsPageWords(context.language) }

  var page: Page {
    let blocks: [Block] = [.paragraph(words.intro)] + (model.jobs.isEmpty ? [.paragraph(words.none)] : [.table(table)])
    var page = Page(context, title: words.title, sheets: [Sheet(id: "jobs", title: words.title, blocks: blocks)], command: "polder assess")
    page.breadcrumbs = [context.home]
    page.navigation = [context.link(words.title, to: .jobs), context.link(OperatorPageWords(context.language).title, to: .operatorDesk)]
    page.forms = [form].compactMap { $0 }
    return page
  }

  private var table: TableBlock {
    TableBlock(
      caption: words.caption, columns: words.columns,
      rows: model.jobs.map { job in
        let link: Prose = "\(Prose(job.id.description), to: .address(Address(context.language, .job(job.id.hash)).text))"
        return [link, Prose(job.told(words)), Prose(job.asked), Prose(words.state(job.state)), Prose(words.moment(job.made))]
      })
  }

  private var form: Page.Form? {
    guard context.acting.mayStart else { return nil }
    func value(_ name: String) -> String? { context.acting.sent?.values[name] }
    func problems(_ name: String) -> [String] { context.acting.problems(of: name).map { $0.sentence[context.language] } }
    let limits = StartForm.futures
    let choices = model.dossiers.map { Page.Form.Choice(value: $0, text: $0) }
    var form = Page.Form(
      title: words.startTitle, address: Address(context.language, .jobs),
      fields: [
        Page.Form.Field(name: "dossier", label: words.dossier, choices: choices, chosen: value("dossier"), problems: problems("dossier")),
        Page.Form.Field(
          name: "futures", label: words.futures(low: limits.lowerBound, high: limits.upperBound), choices: [],
          chosen: value("futures") ?? "\(AssessmentRequest().futures)", numbers: limits, problems: problems("futures")),
        Page.Form.Field(
          name: "seed", label: words.seed, choices: [], chosen: value("seed") ?? "1", numbers: 0...999_999_999, problems: problems("seed")),
      ], button: words.start)
    let elsewhere = context.acting.sent?.problems.filter { problem in !form.fields.contains { $0.name == problem.field } } ?? []
    form.general = elsewhere.map { $0.sentence[context.language] }
    form.problemsTitle = words.problems
    form.hidden = context.hidden([("work", StartForm.Work.assess.rawValue)])
    return form
  }
}

extension Job {
  /// What it makes.
  func told(_ words: JobsPageWords) -> String {
    switch receipt {
    case .assessment(let receipt): words.assessment(futures: receipt.futures, variants: receipt.variants.count)
    case .study(let receipt): words.study(receipt.study, variant: receipt.variant?.rawValue)
    }
  }
}

extension JobsPageWords {
  func state(_ state: Job.State) -> String {
    switch state {
    case .queued: queued
    case .running: running
    case .done: done
    case .failed: failed
    case .cancelled: cancelled
    }
  }
}
