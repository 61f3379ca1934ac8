import Archive
import Reports
import Vocabulary

/// What a page is made with: for whom, at which address, and from where.
struct PageContext: Sendable {
  let language: Language
  let theme: Theme?
  let address: Address
  let runs: StoredRuns
  let dossiers: DossierShelf

  /// The page at another address, for the same reader. Throws what is wrong.
  func page(at destination: Destination) throws -> Page? {
    try PageContext(language: language, theme: theme, address: Address(language, destination), runs: runs, dossiers: dossiers).page()
  }

  /// The text in the language of the page.
  func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// The text with its marks in the language of the page.
  func t(_ nl: Prose, _ en: Prose) -> Prose {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// A link within the language of the page.
  func link(_ text: String, to destination: Destination) -> Page.Link { Page.Link(text: text, address: Address(language, destination)) }

  /// The link to the first page.
  var home: Page.Link { link("Polder", to: .start) }

  /// A run with its dossier, and with its monthly series where asked for. Throws what is wrong with it.
  func run(_ name: String, withSeries: Bool = false) throws -> StoredRun { try runs.run(try runs.summary(name), withSeries: withSeries) }
}
