import Reports
import Vocabulary

/// What the operator may do here, and the sign-in by a link that works once.
struct OperatorView: Sendable {
  let context: PageContext
  private var words: OperatorPageWords { OperatorPageWords(context.language) }

  var page: Page {
    let isOperator = context.acting.session != nil
    let metrics: Prose = "\(Prose("/metrics"), to: .address(Address(nil, .metrics).text))"
    let blocks: [Block] = [.paragraph(isOperator ? words.isOperator : words.isReader), .paragraph(starts)]
    return framed(blocks + (isOperator ? [.paragraph(words.metrics(metrics))] : []), isOperator ? form(.operatorDesk) : nil)
  }

  /// The page behind a link, which asks whether to sign in. Throws `WorkbenchError.usedLink`.
  func page(asking link: String) throws -> Page {
    let doors = context.acting.doors
    _ = try doors.guarded(context.acting.machine) { doors.sessions.isUnused(link) ? link : nil }
    return framed([.paragraph(words.works)], form(.operatorLink(link)))
  }

  private func framed(_ blocks: [Block], _ form: Page.Form?) -> Page {
    var page = Page(context, title: words.title, sheets: [Sheet(id: "operator", title: words.title, blocks: blocks)])
    page.breadcrumbs = [context.home]
    page.forms = [form].compactMap { $0 }
    return page
  }

  private func form(_ destination: Destination) -> Page.Form {
    let isOut = destination == .operatorDesk
    var form = Page.Form(
      title: isOut ? words.signOutTitle : words.signInTitle, address: Address(context.language, destination), fields: [],
      button: isOut ? words.signOut : words.signIn)
    form.hidden = context.hidden([])
    return form
  }

  private var starts: Prose {
    switch context.acting.starts {
    case .all: words.all
    case .operator: words.onlyOperator
    case .nobody: words.nobody
    }
  }
}
