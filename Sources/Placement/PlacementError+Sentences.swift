public import Vocabulary

extension PlacementError: CustomStringConvertible {
  /// The English half of `sentence`.
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  ///
  /// In Dutch and in English, with the numbers of the case.
  public var sentence: Phrase {
    switch self {
    case .noFamilies:
      Phrase(nl: "Er zijn geen gezinnen om te plaatsen; geef er ten minste één.", en: "There are no families to place; give at least one.")
    case .noSites: Phrase(nl: "Er zijn geen locaties; geef er ten minste één.", en: "There are no sites; give at least one.")
    case .familySize(let family, let size):
      Self.familySize(Phrase(whole: family + 1), .counted(size, ("lid", "leden"), ("member", "members")))
    case .capacity(let site, let capacity):
      Self.capacity(Phrase(whole: site + 1), Phrase(whole: capacity))
    case .score(let family, let site, let score):
      Self.score(Phrase(whole: family + 1), Phrase(whole: site + 1), Phrase(whole: score))
    case .scores(let family, let scores, let sites):
      Phrase(
        nl: "Gezin \(family + 1) heeft \(scores) scores bij \(sites) locaties; geef er één per locatie.",
        en: "Family \(family + 1) has \(scores) scores at \(sites) sites; give one for each site.")
    case .pupils(let family, let pupils, let size):
      Self.pupils(
        Phrase(whole: family + 1), .counted(size, ("mens", "mensen"), ("member", "members")),
        .counted(pupils, ("schoolgaand kind", "schoolgaande kinderen"), ("child", "children")), size: Phrase(whole: size))
    case .schoolPlaces(let site, let places):
      Self.schoolPlaces(Phrase(whole: site + 1), .counted(places, ("schoolplaats", "schoolplaatsen"), ("school place", "school places")))
    case .tooLarge(let pairs, let limit):
      Self.tooLarge(Phrase(whole: pairs), Phrase(whole: limit))
    }
  }

  private static func familySize(_ family: Phrase, _ members: Phrase) -> Phrase {
    Phrase(
      nl: "Gezin \(family.nl) heeft \(members.nl); een gezin heeft er 1 tot 100.",
      en: "Family \(family.en) has \(members.en); a family has 1 to 100.")
  }

  private static func capacity(_ site: Phrase, _ places: Phrase) -> Phrase {
    Phrase(
      nl: "Locatie \(site.nl) heeft een capaciteit van \(places.nl); die moet 0 tot 1.000.000 zijn.",
      en: "Site \(site.en) has a capacity of \(places.en); it must be 0 to 1,000,000.")
  }

  private static func score(_ family: Phrase, _ site: Phrase, _ score: Phrase) -> Phrase {
    let limit = Phrase(whole: PlacementProblem.scoreLimit)
    return Phrase(
      nl: "Gezin \(family.nl) en locatie \(site.nl) hebben een score van \(score.nl); een score loopt van 0 tot \(limit.nl).",
      en: "Family \(family.en) and site \(site.en) have a score of \(score.en); scores go from 0 to \(limit.en).")
  }

  private static func pupils(_ family: Phrase, _ members: Phrase, _ pupils: Phrase, size: Phrase) -> Phrase {
    Phrase(
      nl: "Gezin \(family.nl) telt \(members.nl) en zou \(pupils.nl) hebben; dat moet 0 tot \(size.nl) zijn.",
      en: "Family \(family.en) has \(members.en) and would have \(pupils.en) of school age; that must be 0 to \(size.en).")
  }

  private static func schoolPlaces(_ site: Phrase, _ places: Phrase) -> Phrase {
    Phrase(
      nl: "Locatie \(site.nl) heeft \(places.nl); dat moet 0 tot 1.000.000 zijn.",
      en: "Site \(site.en) has \(places.en); that must be 0 to 1,000,000.")
  }

  private static func tooLarge(_ pairs: Phrase, _ limit: Phrase) -> Phrase {
    Phrase(
      nl: "Er zijn \(pairs.nl) combinaties van een gezin en een locatie; het zoeken kan er hoogstens \(limit.nl) aan. Plaats in delen, per "
        + "provincie of per week.",
      en: "There are \(pairs.en) pairs of a family and a site; the search takes up to \(limit.en). Place in parts, by province or by week.")
  }
}
