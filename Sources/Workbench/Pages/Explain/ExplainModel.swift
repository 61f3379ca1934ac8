import Vocabulary

/// What the page on a code reads.
struct ExplainModel: Sendable {
  let code: String
  /// What the name is called now, where it was changed.
  let renamed: Migrations.Renamed?

  init(_ code: String, _ migrations: Migrations = .known) {
    self.code = String(code.prefix(80))
    renamed = migrations.change(of: code)
  }
}
