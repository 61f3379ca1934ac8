import Dossiers
import Yams

/// Reads YAML into a tree that keeps the line and column of every value.
enum YAMLTree {
  static func read(_ text: String, file: String) -> Result<FileNode, DossierProblems> {
    do {
      // What a scalar means is for the reader of its file: the parser is not to guess its type, which takes half of its time.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        return .failure(DossierProblems([Problem(.fileEmpty, at: FilePlace(file: file))]))
      }
      var budget = nodeLimit
      guard let tree = tree(node, file: file, &budget) else {
        return .failure(DossierProblems([Problem(.tooManyNodes(limit: nodeLimit), at: FilePlace(file: file))]))
      }
      return .success(tree)
    } catch let error as YamlError {
      return .failure(DossierProblems(problems(error, in: text, file: file)))
    } catch {
      return .failure(DossierProblems([Problem(.syntax(.yaml(.other)), at: FilePlace(file: file))]))
    }
  }

  /// Most values of a file, so that references within references cannot fill the memory.
  private static let nodeLimit = 1_000_000

  /// `nil` where the budget of values is spent.
  private static func tree(_ node: Node, file: String, _ budget: inout Int) -> FileNode? {
    budget -= 1
    if budget < 0 { return nil }
    let place = place(node.mark, file)
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted || scalar.style == .literal || scalar.style == .folded
      let text = scalar.style == .folded || scalar.style == .literal ? trimmed(scalar.string) : scalar.string
      return FileNode(.scalar(text, isQuoted: isQuoted), at: place)
    case .sequence(let sequence):
      var items: [FileNode] = []
      for item in sequence {
        guard let item = tree(item, file: file, &budget) else { return nil }
        items.append(item)
      }
      return FileNode(.list(items), at: place)
    case .mapping(let mapping):
      var entries: [FileNode.Entry] = []
      for (key, value) in mapping {
        guard let value = tree(value, file: file, &budget) else { return nil }
        entries.append(FileNode.Entry(key: key.scalar?.string ?? "", place: self.place(key.mark, file), value: value))
      }
      return FileNode(.map(entries), at: place)
    case .alias: return FileNode(.scalar("", isQuoted: false), at: place)
    }
  }

  /// Folded texts end in a line break that is no part of the sentence.
  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last?.isNewline ?? false { text.removeLast() }
    return String(text)
  }

  private static func place(_ mark: Mark?, _ file: String) -> FilePlace {
    FilePlace(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  /// Where the first control character stands that no YAML may hold; the whole file where there is none.
  private static func controlPlace(in text: String, _ file: String) -> FilePlace {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control, !["\t", "\n", "\r", "\u{85}"].contains(scalar) {
        return FilePlace(file: file, line: line, column: column)
      }
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return FilePlace(file: file)
  }

  /// A problem at every place where a key stands again; at the place that the parser gives where the key is not found twice.
  private static func repeated(_ key: String, in text: String, at place: FilePlace) -> [Problem] {
    let places = RepeatedKeys(in: text, at: place).places(of: key)
    guard let first = places.first, places.count > 1 else { return [Problem(.keyTwice(key: key, first: nil), at: place)] }
    return places.dropFirst().map { Problem(.keyTwice(key: key, first: first), at: $0) }
  }

  private static func problems(_ error: YamlError, in text: String, file: String) -> [Problem] {
    switch error {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _), .composer(_, let reason, let mark, _):
      [Problem(.syntax(.yaml(YAMLFault(message: reason))), at: place(mark, file))]
    case .reader(let reason, _, _, _): [Problem(.syntax(.yaml(YAMLFault(message: reason))), at: controlPlace(in: text, file))]
    case .duplicatedKeysInMapping(let duplicates, let context):
      duplicates.flatMap { repeated($0, in: text, at: place(context.mark, file)) }
    default: [Problem(.syntax(.yaml(.other)), at: FilePlace(file: file))]
    }
  }
}
