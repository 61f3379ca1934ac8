public import Assessments
import Dossiers
public import Vocabulary

/// What happens to one family under today's law and under a variant, step by step.
public struct FollowingSheet: Bilingual, Sendable {
  public let following: Following
  public let dossier: ChainDossier
  public let language: Language

  public init(_ following: Following, of dossier: ChainDossier, language: Language) {
    self.following = following
    self.dossier = dossier
    self.language = language
  }

  private var words: FollowingWords {
    FollowingWords(language: language, authority: dossier.chain.declarations.authority ?? .decidingService)
  }

  public var sheet: Sheet {
    Sheet(id: "trace", title: words.title(following), blocks: [.table(steps), .list(because)])
  }

  private func date(_ day: Double?) -> String {
    guard let day else { return words.notWithin }
    return dossier.date(ofDay: day).map(numbers.date) ?? BriefWords.unknown
  }

  /// The first and the last of the relatives.
  private func span(_ days: [Double?]) -> String {
    guard let first = days.first else { return words.notWithin }
    let known = days.compactMap { $0 }
    let (begin, end) = (date(known.min() ?? first), days.contains(nil) ? date(nil) : date(known.max()))
    return begin == end ? begin : "\(begin) – \(end)"
  }

  private var steps: TableBlock {
    func row(_ name: Prose, _ value: (Following.Course) -> String) -> [Prose] {
      [name, Prose(value(following.today)), Prose(value(following.underVariant))]
    }
    let sponsor = [row(words.applies) { date($0.sponsorApplied) }, row(words.getsStatus) { date($0.sponsorGranted) }]
    let request = [
      row(words.familyAsks) { date($0.requested) }, row(words.granted) { following.isAccepted ? span($0.accepted) : words.refused },
      row(words.waitEnds) { $0.waitsUntil.map { date($0) } ?? BriefWords.unknown },
    ]
    let arrival = [
      row(words.visa) { span($0.visas) }, row(words.arrival) { span($0.arrivals) },
      row(words.livesThen) { _ in words.home(isSponsors: following.goesStraightHome) }, row(words.monthsApart, monthsApart),
    ]
    return TableBlock(caption: words.caption, columns: words.columns(following.variant.id), rows: sponsor + request + arrival)
  }

  private func monthsApart(_ course: Following.Course) -> String {
    course.complete.map { numbers.months(($0 - course.sponsorApplied) / ChainDossier.daysPerMonth) } ?? BriefWords.unknown
  }

  /// What made the difference.
  private var because: [Prose] {
    guard following.isAccepted else { return [words.requestRefused] }
    let (today, now) = (following.today, following.underVariant)
    var lines = [together]
    if let end = now.waitsUntil, let accepted = now.accepted.first, end > accepted { lines.append(words.waited(until: date(end))) }
    if let limit = following.limit {
      let free = max(now.waitsUntil ?? 0, now.accepted.max() ?? 0)
      if now.visas.contains(nil) {
        lines.append(words.atTheEnd(limit))
      } else if let visa = now.visas.compactMap({ $0 }).max(), visa > free + 1 {
        lines.append(words.afterThat(limit, until: date(visa)))
      }
    }
    let work = zip(today.accepted, now.accepted).map { $1 - $0 }.max() ?? 0
    return work > 1 ? lines + [words.decidedLater(days: work)] : lines
  }

  private var together: Prose {
    switch (following.today.complete, following.underVariant.complete) {
    case (let before?, let after?): words.together(monthsLater: (after - before) / ChainDossier.daysPerMonth)
    case (_?, nil): words.notUnderVariant
    case (nil, _?): words.onlyUnderVariant
    case (nil, nil): words.neverTogether
    }
  }
}
