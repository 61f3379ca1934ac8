public import Dossiers
import Foundation
import Vocabulary

/// A dossier in which somebody put a value of his own in place of one of the chain, with what it rests on.
public struct OwnValueDossier: Sendable {
  /// What somebody writes of a value, whether or not it can be read.
  public struct Wish: Sendable, Hashable {
    public var key: CalibrationKey
    /// As a dossier would have it; several with commas between them where the value has several.
    public var value = ""
    /// The ends of the range; empty for a value that is the same in every future.
    public var low = ""
    public var high = ""
    /// The source by its title, by its address, or in words; one language is enough.
    public var title = ""
    public var address = ""
    public var words = ""

    public init(_ key: CalibrationKey) { self.key = key }
  }

  /// What is asked of a value, by the name of its field.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case value, low, high, title, address, words
  }

  public let contents: DossierContents
  /// The fields by the line on which they stand in the file of own values.
  private let lines: [Int: Field]

  /// `dossier` is what the contents hold, and `run` the hash of the run that whoever writes began from. Values of one's own that it has already stay.
  public init(_ contents: DossierContents, _ dossier: Dossier, _ wish: Wish, from run: String) {
    var text = ["run: \(YAMLScalar.quoted(run))", "values:"]
    for own in dossier.own.values where own.key != wish.key { text += Self.kept(own, dossier) }
    text.append("  \(wish.key.rawValue):")
    var lines: [Int: Field] = [:]
    for (field, line) in Self.written(wish) {
      text.append("    " + line)
      if let field { lines[text.count] = field }
    }
    var own = contents
    own.files[DossierFile.own.rawValue] = Data((text.joined(separator: "\n") + "\n").utf8)
    (self.contents, self.lines) = (own, lines)
  }

  /// What is wrong, at the fields where it is so, and the rest.
  public func problems(_ found: DossierProblems) -> (at: [(field: Field, problem: Problem)], other: [Problem]) {
    var (at, other): ([(field: Field, problem: Problem)], [Problem]) = ([], [])
    for problem in found.problems {
      // A value that rests on nothing is told where its source belongs.
      if problem.place.file == DossierFile.own.rawValue, let field = problem.fault == .unsupported ? .title : lines[problem.place.line] {
        at.append((field, problem))
      } else {
        other.append(problem)
      }
    }
    return (at, other)
  }

  private static func written(_ wish: Wish) -> [(Field?, String)] {
    let isList = wish.key.count > 1 && !wish.value.hasPrefix("[")
    var lines: [(Field?, String)] = [
      (.value, "value: \(isList ? YAMLScalar.value("[\(wish.value)]") : number(wish.value))"), (nil, "unit: \(YAMLScalar.quoted(wish.key.unit))"),
    ]
    if !wish.low.isEmpty || !wish.high.isEmpty { lines.append((.low, "range: [\(number(wish.low)), \(number(wish.high))]")) }
    if !wish.title.isEmpty || !wish.address.isEmpty {
      lines.append((.title, "source: {title: \(YAMLScalar.quoted(wish.title)), address: \(YAMLScalar.quoted(wish.address))}"))
    }
    if !wish.words.isEmpty { lines.append((.words, "words: \(YAMLScalar.quoted(wish.words))")) }
    return lines
  }

  /// A number as it was typed; a minus is no list, and what is no number stays what it is.
  private static func number(_ text: String) -> String {
    text.first == "-" && Double(text) != nil ? text : YAMLScalar.value(text)
  }

  /// A value of one's own that the dossier has already.
  private static func kept(_ own: OwnValues.Value, _ dossier: Dossier) -> [String] {
    guard let item = dossier.chain?.calibration.items.first(where: { $0.key == own.key }) else { return [] }
    func text(_ number: Double) -> String { LeverValue.number(number).description }
    var wish = Wish(own.key)
    wish.value = item.values.map(text).joined(separator: ", ")
    if let range = item.evidence.range { (wish.low, wish.high) = (text(range.lowerBound), text(range.upperBound)) }
    if let source = dossier.sources.first(where: { $0.id == own.source }) { (wish.title, wish.address) = (source.title, source.address) }
    wish.words = own.words
    return ["  \(own.key.rawValue):"] + written(wish).map { "    " + $0.1 }
  }
}

extension DossierContents {
  /// The hash of the run from which whoever put a value of his own began; `nil` for a dossier without such values.
  public var beganFrom: String? {
    guard let data = files[DossierFile.own.rawValue], case .success(let text) = TextFile.read(data, file: DossierFile.own.rawValue),
      case .success(let tree) = YAMLTree.read(text, file: DossierFile.own.rawValue), case .map(let entries) = tree.content,
      case .scalar(let run, _)? = entries.first(where: { $0.key == "run" })?.value.content
    else { return nil }
    return run
  }
}
