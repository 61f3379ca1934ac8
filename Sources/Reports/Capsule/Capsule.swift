public import Assessments
import Dossiers
import Vocabulary

/// A brief as one file with everything in it: the page, and behind it the figures, the receipt and the dossier, which no browser executes.
///
/// Whoever opens it in ten years needs a browser to read it, a text editor to take the data out, and this program to make it again.
public struct Capsule: Sendable {
  /// The name of the file.
  public static let name = "capsule.html"

  public let brief: Brief
  /// The JSON of every part.
  public let parts: [CapsulePart: String]
  private var words: CapsuleWords { CapsuleWords(language: brief.language) }

  public init(_ brief: Brief, parts: [CapsulePart: String]) { (self.brief, self.parts) = (brief, parts) }

  public var html: String {
    let data = CapsulePart.allCases.compactMap { part in parts[part].map(part.element) }.joined(separator: "\n")
    return LeanMarkup.written(
      HTMLRendering(brief.language, sources: brief.dossier.sources).render(
        brief.sheets + [sheet], title: brief.dossier.title[brief.language], ending: data))
  }

  /// The sheet that tells what is in the file.
  private var sheet: Sheet {
    let held = CapsulePart.allCases.filter { parts[$0] != nil }
    return Sheet(
      id: "capsule", title: words.title,
      blocks: [
        .paragraph(words.lead), .list(held.map(words.part)), .paragraph(words.how), .paragraph(words.leftOut), .paragraph(words.verify),
        .command("polder verify \(Self.name)"),
      ])
  }
}
