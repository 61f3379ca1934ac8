public import Vocabulary

/// What every page has around its blocks: head, a way past the menu, the menu, the body and a footer.
public struct PageShell: Sendable {
  public var language: Language
  public var title: String
  /// Markup in the head after the title: style, and what a browser must know.
  public var head: String
  /// Markup before the menu, such as where the page lies and the switch of language; empty for none.
  public var top = ""
  /// Items of the menu as markup; empty for none.
  ///
  /// They stand there twice: in a row, and folded for small screens, where the style sheet shows that form alone. So it works without script.
  public var menu: String
  /// The name of the page among the items, which the folded menu tells; empty where none is this page.
  public var here = ""
  public var body: String
  /// Markup of the footer; empty for none.
  public var foot = ""
  /// Set on the root for a page that does not follow the reader's system: `light` or `dark`.
  public var theme: String?

  public init(language: Language, title: String, head: String, menu: String, body: String) {
    self.language = language
    self.title = title
    self.head = head
    self.menu = menu
    self.body = body
  }

  public var html: String {
    let words = PageWords(language)
    let folded = "<details><summary>\(words.menu)\(here.isEmpty ? "" : ": " + Markup.escaped(here))</summary><ul>\(menu)</ul></details>"
    let navigation = menu.isEmpty ? "" : "<nav class=\"menu\" aria-label=\"\(words.menu)\"><ul>\(menu)</ul>\(folded)</nav>\n"
    return """
      <!doctype html>
      <html lang="\(language.rawValue)"\(theme.map { " data-theme=\"\(Markup.escaped($0))\"" } ?? "")>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title))</title>
      \(head)
      </head>
      <body>
      <a class="skip" href="#main">\(words.skip)</a>
      \(top.isEmpty ? "" : "<header>\(top)</header>\n")\(navigation)<main id="main">
      \(body)
      </main>
      \(foot.isEmpty ? "" : "<footer>\(foot)</footer>\n")</body>
      </html>

      """
  }
}
