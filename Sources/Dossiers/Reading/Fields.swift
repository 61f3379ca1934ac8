import Vocabulary

/// The keys and values of a map whose keys are known.
struct Fields {
  let place: FilePlace
  private let entries: [FileNode.Entry]
  let inspection: Inspection

  /// Reports keys that are not allowed and keys that are missing; a node that is not a map has no fields.
  init(_ node: FileNode, allowed: [String], required: [String] = [], _ inspection: Inspection) {
    self.inspection = inspection
    place = node.place
    guard case .map(let found) = node.content else {
      if !(node.isNull && required.isEmpty) {
        inspection.report(.wrongForm(expected: .keys, found: node.shown), at: node.place)
      }
      entries = []
      return
    }
    entries = found
    for entry in found where !allowed.contains(entry.key) {
      inspection.report(.unknownKey(key: entry.key, near: nearest(to: entry.key, among: allowed), allowed: allowed), at: entry.place)
    }
    for key in required where !found.contains(where: { $0.key == key }) { inspection.report(.missingKey(key: key), at: node.place) }
  }

  subscript(key: String) -> FileNode? { entries.first { $0.key == key }?.value }

  func place(of key: String) -> FilePlace { self[key]?.place ?? place }

  func text(_ key: String) -> String { self[key]?.text(inspection) ?? "" }
  func phrase(_ key: String) -> Phrase { self[key]?.phrase(inspection) ?? Phrase(same: "") }
  func optionalPhrase(_ key: String) -> Phrase? { self[key].flatMap { $0.isNull ? nil : $0.phrase(inspection) } }
  func number(_ key: String, as kind: WrittenNumber.Kind = .quantity) -> Double { self[key]?.number(inspection, as: kind) ?? 0 }
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int { self[key]?.integer(key, in: range, inspection) ?? range.lowerBound }
  /// A whole number; `nil` where it is missing or cannot be read, which is reported.
  func wholeNumber(_ key: String, in range: ClosedRange<Int>) -> Int? { self[key].flatMap { $0.wholeNumber(key, in: range, inspection) } }
  func flag(_ key: String) -> Bool { self[key]?.flag(inspection) ?? false }
  func date(_ key: String) -> CalendarDate? { self[key]?.date(inspection) }
  func list(_ key: String) -> [FileNode] { self[key]?.list(inspection) ?? [] }
  func texts(_ key: String) -> [String] { list(key).map { $0.text(inspection) } }

  /// Sources that exist.
  func sources(_ key: String = "sources") -> [SourceID] {
    guard let node = self[key] else { return [] }
    let names = node.list(inspection).compactMap { $0.writtenText(inspection).map { SourceID($0) } }
    inspection.check(sources: names, at: node.place)
    return names
  }

  func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type = Value.self) -> Value? where Value.RawValue == String {
    self[key]?.choice(type, inspection)
  }
}
