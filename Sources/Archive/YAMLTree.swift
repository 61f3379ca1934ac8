import Assessments
import Yams

/// Reads YAML into a tree that keeps the line and column of every value.
enum YAMLTree {
  static func read(_ text: String, file: String) -> Result<FileNode, DossierProblems> {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        return .failure(DossierProblems([Problem(.fileEmpty, at: FilePlace(file: file))]))
      }
      return .success(tree(node, file: file))
    } catch let error as YamlError {
      return .failure(DossierProblems(problems(error, file: file)))
    } catch {
      return .failure(DossierProblems([Problem(.syntax(reason: "\(error)"), at: FilePlace(file: file))]))
    }
  }

  private static func tree(_ node: Node, file: String) -> FileNode {
    let place = place(node.mark, file)
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted || scalar.style == .literal || scalar.style == .folded
      let text = scalar.style == .folded || scalar.style == .literal ? trimmed(scalar.string) : scalar.string
      return FileNode(.scalar(text, isQuoted: isQuoted), at: place)
    case .sequence(let sequence): return FileNode(.list(sequence.map { tree($0, file: file) }), at: place)
    case .mapping(let mapping):
      return FileNode(
        .map(
          mapping.map { key, value in
            FileNode.Entry(key: key.scalar?.string ?? "", place: self.place(key.mark, file), value: tree(value, file: file))
          }), at: place)
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

  private static func problems(_ error: YamlError, file: String) -> [Problem] {
    switch error {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _), .composer(_, let reason, let mark, _):
      [Problem(.syntax(reason: reason), at: place(mark, file))]
    case .duplicatedKeysInMapping(let duplicates, let context):
      duplicates.map { Problem(.keyTwice(key: $0), at: place(context.mark, file)) }
    default: [Problem(.syntax(reason: "\(error)"), at: FilePlace(file: file))]
    }
  }
}
