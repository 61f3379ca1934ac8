import Reports
import Vocabulary

extension Page {
  /// The page as a reader gets it. The one place where a page becomes text.
  var html: String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)"\(theme.map { " data-theme=\"\($0.rawValue)\"" } ?? "")>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="\(theme?.rawValue ?? "light dark")">
    <title>\(escape(title))</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="\(Asset.style.address.text)">
    <script src="\(Asset.script.address.text)" defer></script>
    \(alternates.map { "<link rel=\"alternate\" hreflang=\"\($0.language.rawValue)\" href=\"\(escape($0.address.text))\">" }.joined(separator: "\n"))
    </head>
    <body>
    <a class="skip" href="#main">\(t("Naar de inhoud", "Skip to content"))</a>
    <header>
    \(trail)
    \(languageLinks)
    \(themeForm)
    </header>
    \(menu)
    <main id="main">
    \(content)</main>
    <footer>\(command.map { "<p>\(t("Dezelfde inhoud op de opdrachtregel", "The same on the command line")):</p><pre><code>\(escape($0))</code></pre>" } ?? "")</footer>
    </body>
    </html>

    """
  }

  private func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// The sheets, without the page that the self-contained form has around them.
  private var content: String {
    let whole = HTMLRendering(language).render(sheets, title: title)
    let after = whole.split(separator: "<main id=\"main\">\n", maxSplits: 1).last ?? ""
    return after.split(separator: "</main>", maxSplits: 1).first.map(String.init) ?? ""
  }

  private func link(_ link: Link) -> String {
    let current = link.address == address ? " aria-current=\"page\"" : ""
    return "<a href=\"\(escape(link.address.text))\"\(current)>\(escape(link.text))</a>"
  }

  private var trail: String {
    let items = breadcrumbs.map { "<li>\(link($0))</li>" }.joined()
    return items.isEmpty ? "" : "<nav aria-label=\"\(t("Kruimelpad", "Breadcrumbs"))\"><ol>\(items)</ol></nav>"
  }

  private var menu: String {
    let items = navigation.map { "<li>\(link($0))</li>" }.joined()
    return items.isEmpty ? "" : "<nav aria-label=\"\(t("Bladen", "Sheets"))\"><ul>\(items)</ul></nav>"
  }

  private var languageLinks: String {
    let others = alternates.filter { $0.language != language }.map { other in
      let code = other.language.rawValue
      return "<a href=\"\(escape(other.address.text))\" lang=\"\(code)\" hreflang=\"\(code)\">\(other.language.ownName)</a>"
    }
    return "<p>\(others.joined(separator: " "))</p>"
  }

  private var themeForm: String {
    let choices = [(t("licht", "light"), "light"), (t("donker", "dark"), "dark"), (t("als het systeem", "as the system"), "system")]
    let buttons = choices.map { "<button name=\"to\" value=\"\($0.1)\">\($0.0)</button>" }.joined()
    return
      "<form action=\"/theme\" method=\"get\" data-theme-form><input type=\"hidden\" name=\"back\" value=\"\(escape(address.text))\">\(buttons)</form>"
  }

  private func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
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
