public import Vocabulary

extension FileNode {
  /// The name of a thing of one kind, as written.
  func identifier<Named>(_ inspection: Inspection) -> Identifier<Named> { Identifier(text(inspection)) }

  /// One of the listed names.
  func name<Named>(of kind: NameKind, among names: [Identifier<Named>], _ inspection: Inspection) -> Identifier<Named>? {
    name(of: kind, among: names.map(\.rawValue), inspection).map { Identifier($0) }
  }
}

extension Fields {
  /// The name under a key; empty where it is missing, which is reported.
  func identifier<Named>(_ key: String) -> Identifier<Named> { Identifier(text(key)) }
}

extension SpreadsheetReader {
  /// A cell as the identifier of the kind that is asked for.
  func identifier<Named>(_ column: String, _ row: Int) -> Identifier<Named> { Identifier(self[column, row]) }

  /// A cell as the identifiers of several sources, with semicolons between them.
  func sources(_ column: String, _ row: Int) -> [SourceID] { self[column, row].split(separator: ";").map { SourceID(String($0).trimmed) } }
}

extension Inspection {
  /// Checks that no name stands twice.
  func checkOnce<Named>(_ names: [(name: Identifier<Named>, place: FilePlace)], kind: NameKind) {
    checkOnce(names.map { ($0.name.rawValue, $0.place) }, kind: kind)
  }
}

/// The listed name nearest to a mistyped one; `nil` where none is near.
public func nearest<Named>(to name: Identifier<Named>, among names: [Identifier<Named>]) -> String? {
  nearest(to: name.rawValue, among: names.map(\.rawValue))
}
