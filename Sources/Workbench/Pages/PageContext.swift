import Archive
import Assessments
import Reports
import Vocabulary

/// What a page is made with: for whom, at which address, and from where.
struct PageContext: Sendable {
  let language: Language
  let theme: Theme?
  let address: Address
  let runs: StoredRuns
  let dossiers: DossierShelf
  /// Names that were changed.
  var migrations = Migrations.known
  /// What this reader may do beside reading.
  var acting = Acting()

  /// The page at another address, for the same reader. Throws what is wrong.
  func page(at destination: Destination) throws -> Page? {
    var other = PageContext(
      language: language, theme: theme, address: Address(language, destination), runs: runs, dossiers: dossiers, migrations: migrations)
    other.acting = acting
    return try other.page()
  }

  /// A link within the language of the page.
  func link(_ text: String, to destination: Destination) -> Page.Link { Page.Link(text: text, address: Address(language, destination)) }

  /// The link to the first page.
  var home: Page.Link { link("Polder", to: .start) }

  /// A run with its dossier, and with its monthly series where asked for. Throws what is wrong with it.
  func run(_ name: String, withSeries: Bool = false) throws -> StoredRun { try runs.run(try runs.summary(name), withSeries: withSeries) }

  /// Throws what became of a variant that a run was not asked about: its new name, the command that asks about it, or the last run that was.
  func require(_ variant: VariantID, in run: StoredRun) throws {
    guard !run.assessment.variants.contains(where: { $0.variant.id == variant }) else { return }
    let name = String(variant.rawValue.prefix(80))
    let fate = VariantFate(variant, in: run.summary, of: run.dossier, among: try runs.all(), migrations)
    if case .renamed(let change) = fate {
      throw WorkbenchError.renamed(change, to: address.destination.renaming(variant: name, to: change.new))
    }
    throw WorkbenchError.noVariant(name, fate)
  }
}
