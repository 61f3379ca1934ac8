import Vocabulary

/// Reads the values of whoever makes a run of his own. They take the place of those of the calibration before it is read, so that they are checked
/// as any value is, and what is wrong with one stands at its line here.
struct OwnValueReader {
  let inspection: Inspection

  /// What is written of one value.
  struct Written {
    var key: CalibrationKey
    var node: FileNode
    /// A source of its own; `nil` for none.
    var source: Source?
    var words: String
  }

  /// The kind of a source that is the reader's own.
  static let kind = "own"
  private static let ofValue = ["value", "unit", "range", "source", "words"]

  /// The hash of the run that they began from, and each value that can be told apart; sources are numbered in the order of the file.
  func written(_ tree: FileNode) -> (run: String?, values: [Written]) {
    let fields = Fields(tree, allowed: ["run", "values"], required: ["values"], inspection)
    let run = fields["run"].map { $0.text(inspection) }
    var values: [Written] = []
    for entry in fields["values"]?.entries(inspection) ?? [] {
      guard let key = CalibrationKey(rawValue: entry.key) else {
        let names = CalibrationKey.allCases.map(\.rawValue)
        inspection.report(.unknownKey(key: entry.key, near: nearest(to: entry.key, among: names), allowed: names), at: entry.place)
        continue
      }
      let own = Fields(entry.value, allowed: Self.ofValue, inspection)
      values.append(Written(key: key, node: entry.value, source: source(own["source"], values.count + 1), words: own.text("words")))
    }
    return (run, values)
  }

  private func source(_ node: FileNode?, _ number: Int) -> Source? {
    guard let node else { return nil }
    let fields = Fields(node, allowed: ["title", "address"], inspection)
    let (title, address) = (fields.text("title"), fields.text("address"))
    guard !title.isEmpty || !address.isEmpty else { return nil }
    var source = Source(id: SourceID("OWN-\(number)"), title: title.isEmpty ? address : title, publisher: "", date: "", address: address)
    source.kind = Self.kind
    return source
  }

  /// The calibration with the own values in their places.
  func laid(_ values: [Written], over tree: FileNode) -> FileNode {
    guard case .map(var sections) = tree.content else { return tree }
    for own in values {
      guard let place = sections.firstIndex(where: { $0.key == own.key.section }), case .map(var entries) = sections[place].value.content else {
        continue
      }
      let known = entries.firstIndex { $0.key == own.key.name }
      let value = node(own, named: known.flatMap { named(entries[$0].value) })
      if let known {
        entries[known].value = value
      } else {
        entries.append(FileNode.Entry(key: own.key.name, place: own.node.place, value: value))
      }
      sections[place].value.content = .map(entries)
    }
    return FileNode(.map(sections), at: tree.place)
  }

  /// The name that the dossier gives a value.
  private func named(_ node: FileNode) -> FileNode.Entry? {
    guard case .map(let entries) = node.content else { return nil }
    return entries.first { $0.key == "name" }
  }

  /// An own value as the calibration would have it; one that rests on nothing is told as any value without a source.
  private func node(_ own: Written, named name: FileNode.Entry?) -> FileNode {
    guard case .map(let entries) = own.node.content else { return own.node }
    func entry(_ key: String, _ content: FileNode.Content) -> FileNode.Entry {
      FileNode.Entry(key: key, place: own.node.place, value: FileNode(content, at: own.node.place))
    }
    func text(_ text: String) -> FileNode { FileNode(.scalar(text, isQuoted: true), at: own.node.place) }
    var kept = entries.filter { ["value", "unit", "range"].contains($0.key) } + [name].compactMap { $0 }
    if let source = own.source { kept.append(entry("sources", .list([text(source.id.rawValue)]))) }
    if !own.words.isEmpty { kept.append(entry("assumption", text(own.words).content)) }
    return FileNode(.map(kept), at: own.node.place)
  }
}
