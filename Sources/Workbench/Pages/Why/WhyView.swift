import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// Why each variant does what it does, from the study that was kept, else from the run itself.
struct WhyView: Sendable {
  let model: WhyModel
  let context: PageContext

  var page: Page {
    let studies = model.studies.map { WhySheets.Study($0.flips, $0.sensitivity) }
    let run = model.run
    let sheets = WhySheets(run.assessment, of: run.dossier, studies: studies, asked: run.summary.asked, language: context.language).page
    let title = WhyPageWords(context.language).title
    var page = Page(context, title: title, sheets: sheets).framed(by: run, context)
    let isStudied = Set(model.studies.map { $0.flips.variant.id })
    let missing = run.assessment.receipt.variants.filter { $0 != run.dossier.baseline && !isStudied.contains($0) }
    if var form = context.start(.why, beside: run), !missing.isEmpty {
      let choices = missing.map { id in
        Page.Form.Choice(value: id.rawValue, text: "\(id) \(run.assessment.variant(id)?.variant.name[context.language] ?? "")")
      }
      form.fields = [Page.Form.Field(name: "variant", label: JobsPageWords(context.language).ofVariant, choices: choices)]
      page.forms.append(form)
    }
    return page
  }
}
