import Archive
import Reports
import Vocabulary

/// One value of the chain, or one lever, with its range and everything that uses it.
struct ParameterView: Sendable {
  let model: ParameterModel
  let context: PageContext
  private var words: OwnValuePageWords { OwnValuePageWords(context.language) }

  var page: Page {
    var sheet = model.sheet
    sheet.blocks += other
    var page = Page(context, title: sheet.title, sheets: [sheet], command: command).framed(by: model.run, context)
    page.breadcrumbs.append(context.link(RunPage.parameters.name[context.language], to: .run(model.run.summary.id.hash, .parameters)))
    page.forms = [model.item.flatMap { OwnValueForm(run: model.run, item: $0, context: context).form }].compactMap { $0 }
    return page
  }

  /// What whoever has another value does, where that is no form.
  private var other: [Block] {
    if model.item != nil { return context.acting.mayStart ? [] : [.note(words.mayNot)] }
    guard let lever = model.lever, !lever.isDerived else { return [] }
    let address = Address(context.language, .amendment(run: model.run.summary.id.hash, AddressedAmendment(), .page)).text
    return [.note(words.lever("\(Prose(words.leverLink), to: .address(address))"))]
  }

  private var command: String {
    "polder report \(model.run.summary.id) --part \(RunPart.parameters.rawValue) --language \(context.language.rawValue)"
  }
}
