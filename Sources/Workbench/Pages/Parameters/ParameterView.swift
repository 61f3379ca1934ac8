import Archive
import Reports
import Vocabulary

/// One value of the chain, or one lever, with its range and everything that uses it.
struct ParameterView: Sendable {
  let model: ParameterModel
  let context: PageContext

  var page: Page {
    var page = Page(context, title: model.sheet.title, sheets: [model.sheet], command: command).framed(by: model.run, context)
    page.breadcrumbs.append(context.link(RunPage.parameters.name[context.language], to: .run(model.run.summary.id.hash, .parameters)))
    return page
  }

  private var command: String {
    "polder report \(model.run.summary.id) --part \(RunPart.parameters.rawValue) --language \(context.language.rawValue)"
  }
}
