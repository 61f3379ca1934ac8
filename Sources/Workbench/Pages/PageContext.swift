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

  /// The text in the language of the page.
  func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  /// The same as a text of runs.
  @_disfavoredOverload func t(_ nl: String, _ en: String) -> Prose { Prose(Phrase(nl: nl, en: en)[language]) }

  /// A link within the language of the page.
  func link(_ text: String, to destination: Destination) -> Page.Link { Page.Link(text: text, address: Address(language, destination)) }

  /// The link to the first page.
  var home: Page.Link { link("Polder", to: .start) }

  /// A run with its dossier. Throws what is wrong with it.
  func run(_ name: String) throws -> StoredRun { try runs.run(try runs.summary(name)) }
}
