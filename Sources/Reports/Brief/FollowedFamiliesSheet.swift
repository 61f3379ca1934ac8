public import Assessments
import AsylumChain
import Dossiers
public import Vocabulary

/// The families that were followed and kept: all variants at a glance, and the time lines of one of them.
public struct FollowedFamiliesSheet: Bilingual, Sendable {
  /// The run that the sheet is about, as its commands name it.
  public struct Run: Sendable, Hashable {
    public var seed: UInt64
    /// The dossier as whoever made the run named it.
    public var asked: String

    public init(seed: UInt64, asked: String) { (self.seed, self.asked) = (seed, asked) }
  }

  let studies: [FollowedFamilies]
  let dossier: ChainDossier
  let run: Run
  public let language: Language

  /// Variants without a study are not in the sheets.
  public init(_ studies: [FollowedFamilies], of dossier: ChainDossier, from run: Run, language: Language) {
    (self.studies, self.dossier, self.run, self.language) = (studies, dossier, run, language)
  }

  private var words: FamilyWords { FamilyWords(language: language) }

  /// Every variant with the months that each family is apart under today's law and under the variant. `address` leads to the time lines.
  public func overview(address: (VariantID) -> String) -> Sheet {
    let rows = studies.map { study in
      ["\(Prose(BriefWords(language: language).title(of: study.variant)), to: .address(address(study.variant.id)))" as Prose]
        + study.families.map { chosen in chosen.following.map(cell) ?? Prose(BriefWords.unknown) }
    }
    let table = TableBlock(caption: words.overviewCaption, columns: words.overviewColumns, rows: rows)
    return Sheet(id: "families", title: words.overviewTitle, blocks: [.paragraph(words.overview), .table(table), .list(words.rules)])
  }

  private func cell(_ following: Following) -> Prose {
    words.change(months(following.today, following), months(following.underVariant, following))
  }

  private func months(_ course: Following.Course, _ following: Following) -> Double? {
    course.complete.map { ($0 - course.sponsorApplied) / ChainDossier.daysPerMonth }
  }

  /// The time lines of the families of one variant; `nil` where it was not followed.
  public func lines(of variant: VariantID) -> Sheet? {
    guard let study = studies.first(where: { $0.variant.id == variant }) else { return nil }
    let families = study.families.flatMap { chosen -> [Block] in
      let found = chosen.following.map { FamilySheet($0, of: dossier, seed: run.seed, asked: run.asked, language: language).blocks }
      return [.subheading(words.name(of: chosen.rule))] + (found ?? [.paragraph(words.nobody(chosen.rule))])
    }
    return Sheet(
      id: "family", title: words.title(study.variant),
      blocks: [.note(words.label), .paragraph(words.future(study.future, isAnyMoved: study.isAnyMoved))] + families)
  }
}
