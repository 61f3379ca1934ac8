public import Assessments
import Dossiers
public import Vocabulary

/// What happens to one family under today's law and under a variant, step by step.
public struct FollowingSheet: Bilingual, Sendable {
  public let following: Following
  public let dossier: ChainDossier
  public let language: Language
  private let numbers: Numbers

  public init(_ following: Following, of dossier: ChainDossier, language: Language) {
    self.following = following
    self.dossier = dossier
    self.language = language
    numbers = Numbers(language)
  }

  public var sheet: Sheet {
    let members = following.members
    let who = [
      following.origin?[language], following.group.name[language],
      numbers.counted(members, ("gezinslid", "gezinsleden"), ("relative", "relatives")), ages,
    ].compactMap { $0 }.joined(separator: ", ")
    return Sheet(
      id: "trace",
      title: t(
        "Gezin \(following.family) in toekomst \(following.future): \(who)", "Family \(following.family) in future \(following.future): \(who)"),
      blocks: [.table(steps), .list(because)])
  }

  /// Whoever decides, as the dossier names it.
  private var authority: Phrase { dossier.chain.declarations.authority ?? .decidingService }

  /// Who is under 18.
  private var ages: String {
    if following.isSponsorAlone { return t("referent kwam als minderjarige alleen", "sponsor came alone as a minor") }
    return following.minors == 0
      ? t("allen volwassen", "all adults") : t("\(numbers.whole(following.minors)) jonger dan 18", "\(numbers.whole(following.minors)) under 18")
  }

  private func date(_ day: Double?) -> String {
    guard let day else { return t("niet binnen de looptijd", "not within the horizon") }
    return dossier.date(ofDay: day).map(numbers.date) ?? "–"
  }

  /// The first and the last of the relatives.
  private func span(_ days: [Double?]) -> String {
    guard let first = days.first else { return t("niet binnen de looptijd", "not within the horizon") }
    let known = days.compactMap { $0 }
    let (begin, end) = (date(known.min() ?? first), days.contains(nil) ? date(nil) : date(known.max()))
    return begin == end ? begin : "\(begin) – \(end)"
  }

  private var steps: TableBlock {
    func row(_ name: String, _ value: (Following.Course) -> String) -> [String] { [name, value(following.today), value(following.underVariant)] }
    let home = following.goesStraightHome ? t("bij de referent thuis", "in the sponsor's home") : t("in de opvang", "in reception")
    return TableBlock(
      caption: t("Hetzelfde gezin, stap voor stap", "The same family, step by step"),
      columns: [t("stap", "step"), t("huidig recht", "today's law"), following.variant.id.rawValue],
      rows: [
        row(t("referent vraagt asiel", "the sponsor applies")) { date($0.sponsorApplied) },
        row(t("referent krijgt de status", "the sponsor gets the status")) { date($0.sponsorGranted) },
        row(t("gezin vraagt nareis", "the family asks to come")) { date($0.requested) },
        row(t("inwilliging", "the request is granted")) { following.isAccepted ? span($0.accepted) : t("afgewezen", "refused") },
        row(t("wachttijd loopt af", "the waiting period ends")) { $0.waitsUntil.map { date($0) } ?? "–" },
        row(t("visum", "the visa")) { span($0.visas) }, row(t("aankomst", "arrival")) { span($0.arrivals) },
        row(t("woont dan", "then lives")) { _ in home },
        row(t("maanden gescheiden vanaf de aanvraag van de referent", "months apart since the sponsor applied")) { course in
          course.complete.map { numbers.months(($0 - course.sponsorApplied) / ChainDossier.daysPerMonth) } ?? "–"
        },
      ])
  }

  /// What made the difference.
  private var because: [String] {
    guard following.isAccepted else {
      return [t("Het verzoek is afgewezen; de variant verandert daar niets aan.", "The request was refused; the variant changes nothing in that.")]
    }
    let (today, now) = (following.today, following.underVariant)
    var lines = [together]
    if let end = now.waitsUntil, let accepted = now.accepted.first, end > accepted {
      lines.append(t("De wachttijd hield het gezin tegen tot \(date(end)).", "The waiting period held the family back until \(date(end))."))
    }
    if let heldBy {
      let free = max(now.waitsUntil ?? 0, now.accepted.max() ?? 0)
      if now.visas.contains(nil) {
        lines.append(t("Aan het eind van de looptijd \(heldBy).", "At the end of the horizon \(heldBy)."))
      } else if let visa = now.visas.compactMap({ $0 }).max(), visa > free + 1 {
        lines.append(t("Daarna \(heldBy) tot het visum van \(date(visa)).", "After that \(heldBy) until the visa of \(date(visa))."))
      }
    }
    let work = zip(today.accepted, now.accepted).map { $1 - $0 }.max() ?? 0
    if work > 1 {
      let days = numbers.counted(Int(work.rounded()), ("dag", "dagen"), ("day", "days"))
      lines.append(
        t(
          "Het besluit viel \(days) later doordat \(authority.nl) meer werk had.",
          "The decision came \(days) later because \(authority.en) had more work."))
    }
    return lines
  }

  private var together: String {
    switch (following.today.complete, following.underVariant.complete) {
    case (let before?, let after?):
      let months = (after - before) / ChainDossier.daysPerMonth
      let size = numbers.months(abs(months))
      if abs(months) < 0.05 { return t("Het gezin is op hetzelfde moment samen.", "The family is together at the same moment.") }
      return months > 0
        ? t("Het gezin is \(size) maanden later samen.", "The family is together \(size) months later.")
        : t("Het gezin is \(size) maanden eerder samen.", "The family is together \(size) months sooner.")
    case (_?, nil):
      return t(
        "Onder de variant is het gezin aan het eind van de looptijd niet samen.",
        "Under the variant the family is not together by the end of the horizon.")
    case (nil, _?):
      return t(
        "Alleen onder de variant is het gezin voor het eind van de looptijd samen.",
        "Only under the variant is the family together before the end of the horizon.")
    case (nil, nil):
      return t(
        "Ook onder het huidige recht is het gezin aan het eind van de looptijd niet samen.",
        "Under today's law too the family is not together by the end of the horizon.")
    }
  }

  private var heldBy: String? {
    switch following.limit {
    case .line: t("stond het gezin in de rij van het quotum", "the family stood in the line of the quota")
    case .home: t("wachtte het gezin op een woning van de referent", "the family waited for a home of the sponsor")
    case .brake: t("hield de noodrem het gezin tegen", "the emergency brake held the family back")
    case nil: nil
    }
  }
}
