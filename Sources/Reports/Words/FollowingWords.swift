import Assessments
import Vocabulary

/// Words of the course of one family under today's law and under a variant.
struct FollowingWords: Bilingual {
  let language: Language
  let authority: Phrase

  func title(_ following: Following) -> String {
    let count = numbers.counted(following.members, ("gezinslid", "gezinsleden"), ("relative", "relatives"))
    let who = [following.origin?[language], following.group.name[language], count, ages(following)].compactMap { $0 }.joined(separator: ", ")
    return t(
      "Gezin \(following.family) in toekomst \(following.future): \(who)", "Family \(following.family) in future \(following.future): \(who)")
  }

  /// Who is under 18.
  private func ages(_ following: Following) -> String {
    if following.isSponsorAlone { return t("referent kwam als minderjarige alleen", "sponsor came alone as a minor") }
    let minors = numbers.whole(following.minors)
    return following.minors == 0 ? t("allen volwassen", "all adults") : t("\(minors) jonger dan 18", "\(minors) under 18")
  }

  var notWithin: String { t("niet binnen de looptijd", "not within the horizon") }
  var refused: String { t("afgewezen", "refused") }

  var caption: Prose { t("Hetzelfde gezin, stap voor stap", "The same family, step by step") }
  func columns(_ variant: VariantID) -> [Prose] { [t("stap", "step"), t("huidig recht", "today's law"), "\(variant)"] }

  var applies: Prose { t("referent vraagt asiel", "the sponsor applies") }
  var getsStatus: Prose { t("referent krijgt de status", "the sponsor gets the status") }
  var familyAsks: Prose { t("gezin vraagt nareis", "the family asks to come") }
  var granted: Prose { t("inwilliging", "the request is granted") }
  var waitEnds: Prose { t("wachttijd loopt af", "the waiting period ends") }
  var visa: Prose { t("visum", "the visa") }
  var arrival: Prose { t("aankomst", "arrival") }
  var livesThen: Prose { t("woont dan", "then lives") }
  var monthsApart: Prose { t("maanden gescheiden vanaf de aanvraag van de referent", "months apart since the sponsor applied") }

  func home(isSponsors: Bool) -> String { isSponsors ? t("bij de referent thuis", "in the sponsor's home") : t("in de opvang", "in reception") }

  var requestRefused: Prose {
    t("Het verzoek is afgewezen; de variant verandert daar niets aan.", "The request was refused; the variant changes nothing in that.")
  }

  func waited(until date: String) -> Prose {
    t("De wachttijd hield het gezin tegen tot \(date).", "The waiting period held the family back until \(date).")
  }

  func atTheEnd(_ limit: Following.Limit) -> Prose {
    let held = heldBy(limit)
    return t("Aan het eind van de looptijd \(held.nl).", "At the end of the horizon \(held.en).")
  }

  func afterThat(_ limit: Following.Limit, until date: String) -> Prose {
    let held = heldBy(limit)
    return t("Daarna \(held.nl) tot het visum van \(date).", "After that \(held.en) until the visa of \(date).")
  }

  private func heldBy(_ limit: Following.Limit) -> Phrase {
    switch limit {
    case .line: Phrase(nl: "stond het gezin in de rij van het quotum", en: "the family stood in the line of the quota")
    case .home: Phrase(nl: "wachtte het gezin op een woning van de referent", en: "the family waited for a home of the sponsor")
    case .brake: Phrase(nl: "hield de noodrem het gezin tegen", en: "the emergency brake held the family back")
    }
  }

  func decidedLater(days: Double) -> Prose {
    let count = numbers.counted(Int(days.rounded()), ("dag", "dagen"), ("day", "days"))
    return t(
      "Het besluit viel \(count) later doordat \(authority.nl) meer werk had.",
      "The decision came \(count) later because \(authority.en) had more work.")
  }

  /// How many months later the family is together; fewer than nought where it is sooner.
  func together(monthsLater months: Double) -> Prose {
    let size = numbers.months(abs(months))
    if abs(months) < 0.05 { return t("Het gezin is op hetzelfde moment samen.", "The family is together at the same moment.") }
    return months > 0
      ? t("Het gezin is \(size) maanden later samen.", "The family is together \(size) months later.")
      : t("Het gezin is \(size) maanden eerder samen.", "The family is together \(size) months sooner.")
  }

  var notUnderVariant: Prose {
    t(
      "Onder de variant is het gezin aan het eind van de looptijd niet samen.",
      "Under the variant the family is not together by the end of the horizon.")
  }

  var onlyUnderVariant: Prose {
    t(
      "Alleen onder de variant is het gezin voor het eind van de looptijd samen.",
      "Only under the variant is the family together before the end of the horizon.")
  }

  var neverTogether: Prose {
    t(
      "Ook onder het huidige recht is het gezin aan het eind van de looptijd niet samen.",
      "Under today's law too the family is not together by the end of the horizon.")
  }
}
