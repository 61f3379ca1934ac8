public import Assessments
import Dossiers
public import Vocabulary

/// One simulated family followed through both chains, as two time lines on one axis, with every step as a table under them.
public struct FamilySheet: Bilingual, Sendable {
  let following: Following
  let dossier: ChainDossier
  let seed: UInt64
  /// The dossier as whoever asked named it, for the command.
  let asked: String
  public let language: Language

  public init(_ following: Following, of dossier: ChainDossier, seed: UInt64 = 1, asked: String? = nil, language: Language) {
    (self.following, self.dossier, self.seed, self.language) = (following, dossier, seed, language)
    self.asked = asked ?? dossier.dossier.id.rawValue
  }

  private var words: FamilyWords { FamilyWords(language: language) }
  private var course: FollowingWords {
    FollowingWords(language: language, authority: dossier.chain.declarations.authority ?? .decidingService)
  }

  public var sheet: Sheet { Sheet(id: "family", title: course.title(following), blocks: [.note(words.label)] + blocks) }

  /// The picture under its finding, and folded under it every step with the command that gives the same.
  var blocks: [Block] {
    let table = FollowingSheet(following, of: dossier, language: language).sheet
    return [picture, .details(summary: words.steps, table.blocks + [.command(command.answering(in: language))])]
  }

  private var finding: Prose {
    guard following.isAccepted else { return course.requestRefused }
    return words.apart(today: monthsApart(following.today), under: following.variant, monthsApart(following.underVariant))
  }

  private var command: String {
    "polder trace \(following.variant.id.rawValue.shellWord) \(asked.shellWord) --future \(following.future) --family \(following.family)"
      + " --seed \(seed) --language \(language.rawValue)"
  }

  private func monthsApart(_ course: Following.Course) -> Double? {
    course.complete.map { ($0 - course.sponsorApplied) / ChainDossier.daysPerMonth }
  }

  private var picture: Block {
    let rows = [
      row(words.today.words, following.today), row(BriefWords(language: language).title(of: following.variant), following.underVariant),
    ]
    let months = dossier.chain.months
    let plot = TimelinePlot(words.moments, rows, to: dossier.date(ofDay: Double(months) * ChainDossier.daysPerMonth) ?? dossier.dossier.asOf)
    let who = "\(course.title(following))." as Prose
    return .chart(Chart(finding.words, unit: words.unit, .timeline(plot), sentence: who, language: language))
  }

  /// The moments of a course, of several relatives the last.
  private func row(_ name: String, _ course: Following.Course) -> TimelinePlot.Row {
    func last(_ days: [Double?]) -> Double? { days.isEmpty || days.contains(nil) ? nil : days.compactMap { $0 }.max() }
    let days = [
      course.sponsorApplied, course.sponsorGranted, course.requested, course.accepted.max(), course.waitsUntil, last(course.visas),
      last(course.arrivals),
    ]
    let moments = days.enumerated().compactMap { kind, day in
      day.flatMap(dossier.date(ofDay:)).map { TimelinePlot.Moment(kind, $0) }
    }
    let isOpen = following.isAccepted && course.complete == nil
    return TimelinePlot.Row(name, moments, isOpen: isOpen, outcome: following.isAccepted ? words.outcome(monthsApart(course)) : self.course.refused)
  }
}
