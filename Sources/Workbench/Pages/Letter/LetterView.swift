import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// The letter to a municipality.
struct LetterView: Sendable {
  let model: LetterModel
  let context: PageContext

  var page: Page {
    let sheet = MunicipalityLetter(model.facts, of: model.places, cycle: model.cycle, language: context.language).sheet
    var words = ["polder disperse letters", model.run.summary.asked.shellWord, "--municipality", model.facts.code.rawValue.shellWord]
    words.append("--need \(model.facts.need)")
    var page = Page(context, title: sheet.title, sheets: [sheet], command: words.joined(separator: " ")).framed(by: model.run, context)
    let places = RunPage.places
    page.breadcrumbs.append(context.link(places.name[context.language], to: .run(model.run.summary.id.hash, places)))
    return page
  }
}
