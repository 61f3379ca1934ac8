public import Assessments
import AsylumChain
public import Vocabulary

/// What happens to one family under today's law and under a variant, step by step.
public struct TraceSheet: Sendable {
  public let following: Following
  public let dossier: Dossier
  public let language: Language
  private let numbers: Numbers

  public init(_ following: Following, of dossier: Dossier, language: Language) {
    self.following = following
    self.dossier = dossier
    self.language = language
    numbers = Numbers(language)
  }

  public var sheet: Sheet {
    let story = following.stories[1]
    let who = [
      following.origin?[language], StatusGroup.allCases[story.group].name[language],
      t("\(story.members) gezinsleden", story.members == 1 ? "1 relative" : "\(story.members) relatives"),
    ].compactMap { $0 }.joined(separator: ", ")
    return Sheet(
      id: "trace",
      title: t(
        "Gezin \(story.identity) in toekomst \(following.future): \(who)", "Family \(story.identity) in future \(following.future): \(who)"),
      blocks: [.table(steps), .list(because)])
  }

  private func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

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
    func row(_ name: String, _ value: (FamilyStory) -> String) -> [String] { [name] + following.stories.map(value) }
    func decision(_ story: FamilyStory) -> String {
      story.isAccepted ? span(story.relatives.map(\.accepted)) : t("afgewezen", "refused")
    }
    return TableBlock(
      caption: t("Hetzelfde gezin, stap voor stap", "The same family, step by step"),
      columns: [t("stap", "step"), t("recht van nu", "today's law"), following.variant.id],
      rows: [
        row(t("sponsor vraagt asiel", "the sponsor applies")) { date($0.sponsorApplied) },
        row(t("sponsor krijgt de status", "the sponsor gets the status")) { date($0.sponsorGranted) },
        row(t("gezin vraagt nareis", "the family asks to come")) { date($0.requested) }, row(t("inwilliging", "the request is granted"), decision),
        row(t("wachttijd loopt af", "the waiting period ends")) { $0.waitsUntil.map { date($0) } ?? "–" },
        row(t("visum", "the visa")) { span($0.relatives.map(\.admitted)) }, row(t("aankomst", "arrival")) { span($0.relatives.map(\.arrived)) },
        row(t("woont dan", "then lives")) {
          $0.goesStraightHome ? t("bij de sponsor thuis", "in the sponsor's home") : t("in de opvang", "in reception")
        },
        row(t("maanden gescheiden vanaf de aanvraag van de sponsor", "months apart since the sponsor applied")) { story in
          let arrived = story.relatives.map(\.arrived)
          guard story.isAccepted, !arrived.isEmpty, !arrived.contains(nil) else { return "–" }
          return numbers.months(((arrived.compactMap { $0 }.max() ?? 0) - story.sponsorApplied) / Dossier.daysPerMonth)
        },
      ])
  }

  /// What made the difference.
  private var because: [String] {
    let (today, now) = (following.stories[0], following.stories[1])
    guard now.isAccepted else {
      return [t("Het verzoek is afgewezen; de variant verandert daar niets aan.", "The request was refused; the variant changes nothing in that.")]
    }
    func last(_ story: FamilyStory) -> Double? {
      let arrived = story.relatives.map(\.arrived)
      return arrived.isEmpty || arrived.contains(nil) ? nil : arrived.compactMap { $0 }.max()
    }
    var lines: [String] = []
    switch (last(today), last(now)) {
    case (let before?, let after?):
      let months = (after - before) / Dossier.daysPerMonth
      lines.append(
        abs(months) < 0.05
          ? t("Het gezin is op hetzelfde moment samen.", "The family is together at the same moment.")
          : t(
            "Het gezin is \(numbers.months(abs(months))) maanden \(months > 0 ? "later" : "eerder") samen.",
            "The family is together \(numbers.months(abs(months))) months \(months > 0 ? "later" : "sooner")."))
    case (_?, nil):
      lines.append(
        t(
          "Onder de variant is het gezin aan het eind van de looptijd niet samen.",
          "Under the variant the family is not together by the end of the horizon."))
    default:
      lines.append(
        t(
          "Ook onder het recht van nu is het gezin aan het eind van de looptijd niet samen.",
          "Under today's law too the family is not together by the end of the horizon."))
    }
    if let end = now.waitsUntil, let accepted = now.relatives.first?.accepted, end > accepted {
      lines.append(t("De wachttijd hield het gezin tegen tot \(date(end)).", "The waiting period held the family back until \(date(end))."))
    }
    let free = max(now.waitsUntil ?? 0, now.relatives.map(\.accepted).max() ?? 0)
    if following.rule.isLimiting, let visa = now.relatives.compactMap(\.admitted).max(), visa > free + 1 {
      lines.append(t("Daarna \(heldBy) tot het visum van \(date(visa)).", "After that \(heldBy) until the visa of \(date(visa))."))
    }
    if following.rule.isLimiting, now.relatives.contains(where: { $0.admitted == nil }) {
      lines.append(t("Bij het einde van de looptijd \(heldBy).", "At the end of the horizon \(heldBy)."))
    }
    let work = zip(today.relatives, now.relatives).map { $1.accepted - $0.accepted }.max() ?? 0
    if work > 1 {
      lines.append(
        t(
          "Het besluit viel \(numbers.decimal(work, 0)) dagen later doordat de IND meer werk had.",
          "The decision came \(numbers.decimal(work, 0)) days later because IND had more work."))
    }
    return lines
  }

  private var heldBy: String {
    let rule = following.rule
    if rule.placesPerMonth != nil { return t("stond het gezin in de rij van het quotum", "the family stood in the line of the quota") }
    if rule.housing != nil { return t("wachtte het gezin op een woning van de sponsor", "the family waited for a home of the sponsor") }
    return t("hield de noodrem het gezin tegen", "the emergency brake held the family back")
  }
}
