import Archive
import Assessments
import Reports
import Vocabulary

/// One job: how far it is while it is made, and what came of it.
struct JobView: Sendable {
  let model: JobModel
  let context: PageContext
  private var words: JobsPageWords { JobsPageWords(context.language) }
  private var job: Job { model.job }

  var page: Page {
    let title = words.title(of: "\(job.id)")
    var page = Page(
      context, title: title, sheets: [], command: RunSummary(id: job.id, receipt: job.receipt, asked: job.asked, made: job.made).command)
    page.breadcrumbs = [context.home, context.link(words.title, to: .jobs)]
    page.live = Page.Live(
      events: job.state.isOpen ? Address(context.language, .jobEvents(job.id.hash)) : nil,
      sheets: [Sheet(id: "job", title: title, blocks: [.paragraph(Prose("\(job.asked): \(job.told(words))"))] + told)])
    page.live?.progress = model.progress.map { (done: $0.done, total: $0.total, label: words.progressLabel) }
    page.forms = [form].compactMap { $0 }
    return page
  }

  private var told: [Block] {
    switch job.state {
    case .queued: [.paragraph(Prose(words.waiting(behind: model.before ?? 0))), reload]
    case .running:
      [
        .paragraph(
          Prose(
            model.progress.map { words.progress($0.done, of: $0.total, secondsLeft: $0.secondsLeft(at: model.now)) } ?? words.beginning)),
        reload,
      ]
    case .done: [.paragraph(done)]
    case .failed: job.fault.map { [.paragraph(Prose($0.sentence[context.language]))] } ?? []
    case .cancelled: [.paragraph(words.wasCancelled)]
    }
  }

  private var reload: Block {
    .note(words.reload("\(Prose(words.reloadLink), to: .address(Address(context.language, .job(job.id.hash)).text))"))
  }

  private var done: Prose {
    switch job.receipt {
    case .assessment: words.isDone("\(Prose(words.readRun), to: .address(Address(context.language, .run(job.id.hash, .front)).text))")
    case .study: words.studyIsDone
    }
  }

  private var form: Page.Form? {
    guard context.acting.mayStart else { return nil }
    guard job.state.isOpen else {
      return job.state == .done ? nil : context.start(.again, run: job.id.hash, title: words.againTitle, button: words.again)
    }
    var form = Page.Form(title: words.cancelTitle, address: Address(context.language, .job(job.id.hash)), fields: [], button: words.cancel)
    form.hidden = context.hidden([])
    return form
  }
}
