import Archive
import Reports
import Vocabulary

extension PageContext {
  /// What a form that is sent carries unseen, with the token by which it is known again.
  func hidden(_ values: [(String, String)]) -> [Page.Form.Choice] {
    let all = [(FormFields.token, acting.token)] + values
    return all.map { Page.Form.Choice(value: $0.0, text: $0.1) }
  }

  /// A form that asks for a run, or for the studies behind a page; `nil` where whoever reads may not.
  func start(_ work: StartForm.Work, run: String, title: String, button: String) -> Page.Form? {
    guard acting.mayStart else { return nil }
    var form = Page.Form(title: title, address: Address(language, .jobs), fields: [], button: button)
    form.hidden = hidden([("work", work.rawValue), ("run", run)])
    return form
  }

  /// A form that asks for the studies behind the page of a run.
  func start(_ work: StartForm.Work, beside run: StoredRun) -> Page.Form? {
    let words = JobsPageWords(language)
    return start(work, run: run.summary.id.hash, title: words.startHere, button: words.startStudy)
  }
}
