/// Names that were changed, so that old addresses go on to say what they said.
package struct Migrations: Sendable {
  /// What a name names.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case lever, variant, key
  }

  /// A name that was changed.
  package struct Renamed: Sendable, Hashable {
    package var kind: Kind
    package var old: String
    package var new: String
    /// The first version of the program, or of the dossier, with the new name.
    package var since: String
  }

  /// All changes, oldest first.
  package let renamed: [Renamed]

  /// Those of this program. A row is added with every change of a name, beside its line in the changelog.
  package static let known = Migrations(renamed: [Renamed(kind: .key, old: "population_ses", new: "population_wealth", since: "0.5.0")])

  /// The last change on the way of a name to what it is now; `nil` for a name that was never changed.
  package func change(of name: String, _ kind: Kind? = nil) -> Renamed? {
    var found: Renamed?
    for change in renamed where change.old == (found?.new ?? name) && (kind == nil || change.kind == kind) {
      found = Renamed(kind: change.kind, old: name, new: change.new, since: change.since)
    }
    return found
  }
}
