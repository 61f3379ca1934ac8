import Archive
import Assessments
import Dossiers
import Foundation

/// An invented land for unit tests: three variants, four municipalities, 24 months, some 600 applications a year. One future takes milliseconds.
public enum TinyPolder {
  /// The folder of its files.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("dossier")

  private static let shared = Result { try contents().load() }

  /// The whole dossier, read once.
  public static func dossier() throws -> Dossier { try shared.get() }

  /// The whole dossier with its chain.
  public static func chain() throws -> ChainDossier { try dossier().withChain }

  /// The files of these parts alone. Levers and variants stay with law or chain, and of `dossier.yaml` the keys that a part of them needs.
  public static func contents(keeping parts: [Dossier.Part] = Dossier.Part.allCases) -> DossierContents {
    let asksOfVariants = parts.contains(.law) || parts.contains(.chain)
    var draft = Draft(DossierFolder(folder).contents())
    for path in draft.contents.files.keys.sorted() {
      let isOfVariants = path == DossierFile.levers.rawValue || path.hasPrefix(DossierFile.variantFolder)
      let isKept = DossierFile(rawValue: path)?.part.map(parts.contains) ?? (asksOfVariants || !isOfVariants)
      if !isKept { draft.remove(path) }
    }
    var keys: [String] = []
    if !parts.contains(.chain) { keys += ["data_cut", "first_month", "months"] }
    if !parts.contains(.law) { keys += ["state"] }
    if !asksOfVariants { keys += ["baseline", "variants"] }
    for key in keys { draft.removeKey(key) }
    return draft.contents
  }

  /// The problems of these parts after some changes to their files; none where they can be read.
  public static func problems(
    keeping parts: [Dossier.Part] = Dossier.Part.allCases, after changes: (inout Draft) throws -> Void = { _ in }
  ) throws -> [Problem] {
    var draft = Draft(contents(keeping: parts))
    try changes(&draft)
    do {
      _ = try draft.contents.load()
      return []
    } catch let found {
      return found.problems
    }
  }

  /// The dossier after some changes to its files.
  public static func dossier(after changes: (inout Draft) throws -> Void) throws -> Dossier {
    var draft = Draft(contents())
    try changes(&draft)
    return try draft.contents.load()
  }
}
