public import Dossiers
import Foundation
public import Vocabulary

/// A dossier with one more variant, made by somebody from an amendment.
public struct AmendedDossier: Sendable {
  public let contents: DossierContents
  /// The name of the variant, which the dossier had not.
  public let id: VariantID
  /// The file of the variant.
  public let file: String
  /// The settings by the line on which they stand in it.
  public let lines: [Int: Amendment.Setting]

  /// The text of the file.
  public var text: String { contents.files[file].map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// `dossier` is what the contents hold; `options` are those of negotiated measures that it takes in place of those of the variant it began from.
  public init(_ contents: DossierContents, _ dossier: Dossier, _ amendment: Amendment, taking options: [Variant.TableOption] = []) {
    let names = Set(dossier.variants.map(\.id.rawValue))
    let id = (1...).lazy.map { "X\($0)" }.first { !names.contains($0) } ?? "X0"
    let written = Self.written(amendment, id, dossier, options)
    var own = contents
    file = "\(DossierFile.variantFolder)\(id).yaml"
    own.files[file] = Data((written.lines.joined(separator: "\n") + "\n").utf8)
    let head = DossierFile.dossier.rawValue
    if let data = own.files[head] { own.files[head] = Data(Self.naming(id, in: String(decoding: data, as: UTF8.self)).utf8) }
    (self.contents, self.id, lines) = (own, VariantID(id), written.settings)
  }

  /// The dossier with the variant, where the one that it was made from is read already: what a variant cannot change is taken from there, and the
  /// rest is read and checked as ever. Throws every problem at once.
  public func load(over base: Dossier) throws(DossierProblems) -> Dossier {
    // A dossier of no part at all asks nothing, and what is left of one without talks would be that.
    guard base.has(.talks) else { return try contents.load() }
    let files = contents.parsed { name in
      name.hasPrefix(DossierFile.variantFolder) || Self.read.contains { $0.rawValue == name }
    }
    let read = try Dossier(files)
    var own = base
    (own.variants, own.fingerprint, own.sweepFingerprint) = (read.variants, read.fingerprint, read.sweepFingerprint)
    return own
  }

  /// The files against which a variant is read.
  private static let read: [DossierFile] = [.dossier, .sources, .own, .levers, .parties, .talks]

  /// Whether a variant is named as one that was made on a page.
  static func isName(_ id: VariantID) -> Bool {
    let digits = id.rawValue.dropFirst()
    return id.rawValue.first == "X" && !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  /// What is wrong, at the settings where it is so, and the rest.
  public func problems(_ found: DossierProblems) -> (at: [(setting: Amendment.Setting, problem: Problem)], other: [Problem]) {
    let at = found.problems.compactMap { problem in
      problem.place.file == file ? lines[problem.place.line].map { (setting: $0, problem: problem) } : nil
    }
    return (at, found.problems.filter { problem in !at.contains { $0.problem == problem } })
  }

  private static func written(
    _ amendment: Amendment, _ id: String, _ dossier: Dossier, _ taken: [Variant.TableOption]
  ) -> (lines: [String], settings: [Int: Amendment.Setting]) {
    let base = amendment.from.flatMap(dossier.variant)
    let words = AmendmentWords(base?.id)
    var lines = ["id: \(id)", "name: \(YAMLScalar.phrase(words.name))", "summary: \(YAMLScalar.phrase(words.summary))", "status: sketched"]
    if let base, !base.sources.isEmpty { lines.append("sources: [\(base.sources.joined(separator: ", "))]") }
    lines.append(amendment.settings.isEmpty ? "changes: {}" : "changes:")
    var settings: [Int: Amendment.Setting] = [:]
    for group in StatusGroup.allCases.map(Optional.some) + [nil] {
      let own = amendment.settings.filter { $0.group == group }
      if let first = own.first { lines.append("  \(first.groupName):") }
      for setting in own {
        lines.append("    \(setting.lever): \(line(setting, base, dossier.lever(setting.lever), words))")
        settings[lines.count] = setting
      }
    }
    let kept = (base?.tableOptions ?? []).map { option in taken.first { $0.measure == option.measure } ?? option }
    let options = kept + taken.filter { option in !kept.contains { $0.measure == option.measure } }
    if !options.isEmpty { lines += ["table:"] + options.map { "  \($0.measure): \($0.option)" } }
    return (lines, settings)
  }

  /// A value with what it rests on: that of the variant that it came from where nobody changed it.
  private static func line(_ setting: Amendment.Setting, _ base: Variant?, _ lever: Lever?, _ words: AmendmentWords) -> String {
    let groups = setting.group.map { [$0] } ?? StatusGroup.allCases
    let same = base?.changes.first { $0.lever == setting.lever && groups.contains($0.group) && $0.value.description == setting.text }
    let value = "value: \(YAMLScalar.value(setting.text, isDate: lever?.unit == "date"))"
    guard let same else { return "{\(value), assumption: \(YAMLScalar.phrase(words.own))}" }
    let sources = same.evidence.sources.isEmpty ? "" : ", sources: [\(same.evidence.sources.joined(separator: ", "))]"
    let assumption = same.evidence.assumption.map { ", assumption: \(YAMLScalar.phrase($0))" } ?? ""
    return "{\(value)\(sources)\(assumption)}"
  }

  /// The file of the dossier with one more variant in its order, at the end.
  private static func naming(_ id: String, in text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let key = lines.firstIndex(where: { $0.hasPrefix("variants:") }) else { return text }
    if let end = lines[key...].firstIndex(where: { $0.contains("]") }), lines[key...end].joined().contains("["),
      let bracket = lines[end].lastIndex(of: "]")
    {
      lines[end].replaceSubrange(bracket...bracket, with: ", \(id)]")
      return lines.joined(separator: "\n")
    }
    let items = lines[(key + 1)...].prefix { $0.drop { $0 == " " }.hasPrefix("- ") || $0.allSatisfy(\.isWhitespace) }
    guard let last = items.lastIndex(where: { $0.contains("- ") }) else { return text }
    lines.insert(String(lines[last].prefix { $0 == " " }) + "- \(id)", at: last + 1)
    return lines.joined(separator: "\n")
  }
}
