import Dossiers
import Reports
import Vocabulary

extension Page {
  /// The page as a reader gets it. The one place where a page becomes text.
  var html: String {
    let items = navigation.map { "<li>\(link($0))</li>" }.joined()
    var rendering = HTMLRendering(language, sources: sources)
    rendering.chartFiles = chartFiles
    let body =
      forms.map(\.summary).joined() + (search?.markup ?? "") + rendering.body(sheets, addresses: addresses) + (first?.markup ?? "") + liveMarkup
      + forms.map(\.markup).joined()
    var shell = PageShell(language: language, title: title, head: head, menu: items, body: body)
    shell.top = trail + languageLinks + themeForm
    shell.foot = foot
    shell.theme = theme?.rawValue
    shell.here = navigation.first { $0.address == address }?.text ?? ""
    return shell.html
  }

  /// The part that changes while one looks, as its events bring it too.
  var liveFragment: String {
    guard let live else { return "" }
    // Codes are those of the page around it, and so is a list of sources where it has one.
    let own = Addresses { [addresses] reference in
      if case .code = reference { return nil }
      return addresses.address(reference)
    }
    let columns = live.board.map { "<div>\n\(HTMLRendering(language).body($0, addresses: own, level: 2))\n</div>" }
    let board = columns.isEmpty ? "" : "\n<div class=\"board\">\n\(columns.joined(separator: "\n"))\n</div>"
    let cited = live.listsSources ? sources : []
    return live.bar + HTMLRendering(language, sources: cited).body(live.sheets, addresses: own, level: sheets.isEmpty ? 1 : 2) + board
  }

  private var liveMarkup: String {
    guard let live else { return "" }
    return "<div\(live.events.map { " data-feed=\"\(escape($0.text))\"" } ?? "")>\n\(liveFragment)\n</div>\n"
  }

  private var words: FramePageWords { FramePageWords(language) }

  /// The script that seals, on a page with a form for it.
  private var sealing: String {
    forms.contains { !$0.facts.isEmpty } ? "\n<script src=\"\(Asset.sealing.address.text)\" defer></script>" : ""
  }

  private var head: String {
    let others = alternates.map { "<link rel=\"alternate\" hreflang=\"\($0.language.rawValue)\" href=\"\(escape($0.address.text))\">" }
    return """
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(Asset.style.address.text)">
      <script src="\(Asset.script.address.text)" defer></script>\(sealing)
      \(others.joined(separator: "\n"))
      """
  }

  /// The pictures of the page as files, where it is a page of a run, or shows those of one.
  private var chartFiles: @Sendable (Chart) -> [(form: ChartForm, address: String)] {
    let charts = pictures?.charts ?? sheets.flatMap(\.charts)
    return { [language, place = pictures?.page ?? address.destination] chart in
      guard let number = charts.firstIndex(of: chart) else { return [] }
      return ChartForm.allCases.compactMap { form in place.chart(number + 1, form).map { (form: form, address: Address(language, $0).text) } }
    }
  }

  /// Where references lead on this site: to the pages of the same run, and to addresses of ours.
  private var addresses: Addresses {
    Addresses { [language, run, sheets] reference in
      switch reference {
      case .municipality(let code): run.map { Address(language, .municipality(run: $0, code: code.rawValue)).text }
      case .run(let hash): Address(language, .run(hash, .front)).text
      case .code(let code): Address(language, run.map { Destination.explained(run: $0, code: code) } ?? .explain(code)).text
      case .sheet(let id):
        sheets.contains { $0.id == id } ? "#" + id : run.flatMap { run in RunPage(sheet: id).map { Address(language, .run(run, $0)).text } }
      case .address(let text): text.hasPrefix("/") && !text.hasPrefix("//") ? text : nil
      case .norm(let id): run.map { Address(language, .run($0, .norms)).text + "#" + Addresses.anchor("norm", id.rawValue) }
      case .ruling(let id): run.map { Address(language, .run($0, .rulings)).text + "#" + Addresses.anchor("ruling", id.rawValue) }
      case .lever(let id): run.map { Address(language, .parameter(run: $0, name: id.rawValue)).text }
      case .value(let key): run.map { Address(language, .parameter(run: $0, name: key.rawValue)).text }
      case .source, .variant: nil
      }
    }
  }

  private func link(_ link: Link) -> String {
    let current = link.address == address ? " aria-current=\"page\"" : ""
    return "<a href=\"\(escape(link.address.text))\"\(current)>\(escape(link.text))</a>"
  }

  private var trail: String {
    let items = breadcrumbs.map { "<li>\(link($0))</li>" }.joined()
    return items.isEmpty ? "" : "<nav aria-label=\"\(words.breadcrumbs)\"><ul>\(items)</ul></nav>"
  }

  private var languageLinks: String {
    let others = alternates.filter { $0.language != language }.map { other in
      let code = other.language.rawValue
      return "<li><a href=\"\(escape(other.address.text))\" lang=\"\(code)\" hreflang=\"\(code)\">\(other.language.ownName)</a></li>"
    }
    return "<ul>\(others.joined())</ul>"
  }

  private var themeForm: String {
    let choices = [(words.light, "light"), (words.dark, "dark"), (words.asTheSystem, "system")]
    let buttons = choices.map { "<button name=\"to\" value=\"\($0.1)\">\($0.0)</button>" }.joined(separator: " ")
    let back = "<input type=\"hidden\" name=\"back\" value=\"\(escape(address.text))\">"
    return "<form action=\"/theme\" method=\"get\" data-theme-form>\(back)\(buttons)</form>"
  }

  private var foot: String {
    let standingWords = StandingWords(language)
    let pages: [(String, Destination)] = [
      (standingWords.aboutTheModel, .standing(.aboutTheModel)), (standingWords.glossary, .standing(.glossary)),
      (standingWords.accessibility, .standing(.accessibility)),
      (standingWords.register, .register), (JobsPageWords(language).title, .jobs), (BoardWords(language).tables, .tables),
      (SweepPageWords(language).title, .sweeps(nil)),
    ]
    let standing = pages.map { "<li>\(link(Link(text: $0.0, address: Address(language, $0.1))))</li>" }
    let same = command.map { command in
      "<p>\(FramePageWords(language).sameOnTheCommandLine):</p><pre><code>\(escape(command.answering(in: language)))</code></pre>"
    }
    return (same ?? "") + "<ul>\(standing.joined())</ul>"
  }

  private func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}

extension RunPage {
  /// The page with a sheet of the brief, by the name of the sheet; `nil` for one that has no page.
  init?(sheet: String) {
    // The sheet of studies is named by the one that is always there.
    let name = sheet == "backtest" ? Brief.Part.studies.rawValue : sheet
    guard let page = Self.allCases.first(where: { $0.part?.rawValue == name || $0.annex?.rawValue == name || $0.rawValue == name }) else {
      return nil
    }
    self = page
  }
}

extension Language {
  /// As its speakers call it.
  var ownName: String {
    switch self {
    case .nl: "Nederlands"
    case .en: "English"
    }
  }
}
