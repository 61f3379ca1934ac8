public import Dossiers
import Foundation
import Vocabulary

/// The files of a dossier that somebody begins: a commented skeleton, or some parts of another dossier.
public enum NewDossier {
  /// Parts that the skeleton has; a chain takes a hundred values and is begun from another dossier.
  static let skeletonParts: [Dossier.Part] = [.law, .talks, .places]

  /// A skeleton with these parts, all that it has where none are named. Throws `NewDossierFault`.
  public static func skeleton(named name: String, parts: [Dossier.Part]) throws(NewDossierFault) -> DossierContents {
    if parts.contains(.chain) { throw .chainNeedsAnother }
    var contents = DossierContents(files: [:])
    for (path, data) in BuiltInDossiers.common.files where path.hasPrefix("new/") {
      let own = String(path.dropFirst("new/".count))
      contents.files[own == "head.yaml" ? DossierFile.dossier.rawValue : own] = data
    }
    return keeping(parts.isEmpty ? skeletonParts : parts, of: contents, named: name)
  }

  /// Parts of another dossier, all that it has where none are named. Throws `NewDossierFault`.
  public static func copy(of other: DossierContents, named name: String, parts: [Dossier.Part]) throws(NewDossierFault) -> DossierContents {
    let there = Dossier.Part.allCases.filter { part in DossierFile.allCases.contains { $0.part == part && other.files[$0.rawValue] != nil } }
    if let missing = parts.first(where: { !there.contains($0) }) { throw .noPart(missing, has: there) }
    let kept = parts.isEmpty ? there : parts
    // Places of a dossier with a chain take their need from it.
    if kept.contains(.places), there.contains(.chain), !kept.contains(.chain) { throw .needOfChain }
    return keeping(kept, of: other, named: name)
  }

  /// The files of these parts and of none other; levers and variants stay with law or chain, and `dossier.yaml` keeps the keys that they need.
  private static func keeping(_ parts: [Dossier.Part], of contents: DossierContents, named name: String) -> DossierContents {
    let asksOfVariants = parts.contains(.law) || parts.contains(.chain)
    var kept = contents
    for path in contents.files.keys {
      let isOfVariants = path == DossierFile.levers.rawValue || path.hasPrefix(DossierFile.variantFolder)
      let isKept = DossierFile(rawValue: path)?.part.map(parts.contains) ?? (asksOfVariants || !isOfVariants)
      if !isKept { kept.files[path] = nil }
    }
    var dropped: [String] = []
    if !parts.contains(.chain) { dropped += ["data_cut", "first_month", "months"] }
    if !parts.contains(.law) { dropped += ["state"] }
    if !asksOfVariants { dropped += ["baseline", "variants"] }
    if let head = kept.files[DossierFile.dossier.rawValue] {
      kept.files[DossierFile.dossier.rawValue] = Data(Self.head(String(decoding: head, as: UTF8.self), without: dropped, named: name).utf8)
    }
    return kept
  }

  /// The head with another name and without some keys, each with the lines that belong to it.
  private static func head(_ text: String, without dropped: [String], named name: String) -> String {
    var (lines, isDropping): ([Substring], Bool) = ([], false)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, !first.isWhitespace, first != "#" {
        let key = String(line.prefix { $0 != ":" })
        isDropping = dropped.contains(key)
        if key == "id" {
          lines.append("id: \(name)")
          continue
        }
      } else if line.isEmpty {
        isDropping = false
      }
      if !isDropping { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }
}
