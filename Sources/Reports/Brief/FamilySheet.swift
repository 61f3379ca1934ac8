public import Assessments
import Dossiers
public import Vocabulary

/// One simulated family followed through both chains, side by side as time lines.
public struct FamilySheet: Bilingual, Sendable {
  let following: Following
  let dossier: ChainDossier
  public let language: Language

  public init(_ following: Following, of dossier: ChainDossier, language: Language) {
    (self.following, self.dossier, self.language) = (following, dossier, language)
  }

  private var words: FamilyWords { FamilyWords(language: language) }
  private var course: FollowingWords {
    FollowingWords(language: language, authority: dossier.chain.declarations.authority ?? .decidingService)
  }

  public var sheet: Sheet {
    let table = FollowingSheet(following, of: dossier, language: language).sheet
    let (before, after) = (monthsApart(following.today), monthsApart(following.underVariant))
    let lead = following.isAccepted ? words.apart(today: before, under: following.variant, after) : course.requestRefused
    let name = BriefWords(language: language).name(following.variant)
    let lines: [[Block]] = [
      [.subheading(words.today), .numbered(events(following.today))], [.subheading(name), .numbered(events(following.underVariant))],
    ]
    return Sheet(
      id: "family", title: course.title(following),
      blocks: [.note(words.label), .lead(lead), .columns(lines), .details(summary: words.steps, table.blocks)])
  }

  private func monthsApart(_ course: Following.Course) -> Double? {
    course.complete.map { ($0 - course.sponsorApplied) / ChainDossier.daysPerMonth }
  }

  /// What happens, by day; who does not come within the horizon closes the line.
  private func events(_ course: Following.Course) -> [Prose] {
    var events: [(day: Double, what: Prose)] = [
      (course.sponsorApplied, self.course.applies), (course.sponsorGranted, self.course.getsStatus), (course.requested, self.course.familyAsks),
    ]
    if following.isAccepted {
      events += together(course.accepted, self.course.granted)
      if let end = course.waitsUntil { events.append((end, self.course.waitEnds)) }
      events += together(course.visas.compactMap { $0 }, self.course.visa) + together(course.arrivals.compactMap { $0 }, self.course.arrival)
    }
    let ordered = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let lines = ordered.map { words.event(date($0.day), $0.what) }
    let missing = following.isAccepted ? course.arrivals.count { $0 == nil } : 0
    return lines + (following.isAccepted ? [] : [self.course.requestRefused]) + (missing > 0 ? [words.never(missing)] : [])
  }

  /// One event a day for those to whom it happens on that day, with how many where it is not all.
  private func together(_ days: [Double], _ what: Prose) -> [(day: Double, what: Prose)] {
    let dates = days.map(date)
    return days.enumerated().filter { dates.firstIndex(of: dates[$0.offset]) == $0.offset }.map { place, day in
      let count = dates.count { $0 == dates[place] }
      return (day, count == following.members ? what : words.ofMembers(what, count))
    }
  }

  private func date(_ day: Double) -> String { dossier.date(ofDay: day).map(numbers.date) ?? BriefWords.unknown }
}
