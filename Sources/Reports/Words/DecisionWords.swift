import Assessments
import Dispersal
import Vocabulary

/// What the sheet on a distribution decision says.
struct DecisionWords: Bilingual {
  let language: Language

  func title(_ option: ShortfallOption) -> String { t("Verdeelbesluit: \(name(option))", "Distribution decision: \(name(option))") }

  private func name(_ option: ShortfallOption) -> String {
    switch option {
    case .withinProvince: t("elke provincie vult het eigen tekort", "each province makes up its own shortfall")
    case .surplusFirst:
      t("het overschot van andere provincies gaat eerst van de tekorten af", "the surplus of other provinces is taken off the shortfalls first")
    }
  }

  func option(_ option: ShortfallOption) -> Prose { t("Keuze: \(name(option)).", "Option: \(name(option)).") }

  /// How many provinces fall short, by how much, and what the others have over.
  func shortfall(_ shortfall: Int, in provinces: Int, surplus: Int) -> Prose {
    let (lacking, short, over) = (placeCount(shortfall), provinceCount(provinces), numbers.whole(surplus))
    return t("Tekort in \(short): \(lacking); overschot elders: \(over).", "Shortfall in \(short): \(lacking); surplus elsewhere: \(over).")
  }

  func designated(_ municipalities: Int) -> Prose {
    let compelled = municipalityCount(municipalities)
    return t(
      "Aangewezen boven hun aanbod: \(compelled), alleen in provincies met een tekort, alleen met minder aanbod dan aandeel, en nooit "
        + "boven hun aandeel.",
      "Designated beyond their offer: \(compelled), only in provinces that fall short, only with an offer below their share, and "
        + "never above their share.")
  }

  func uncovered(_ places: Int) -> Prose {
    t("Daarna onbelegd: \(placeCount(places)).", "Nobody designated for: \(placeCount(places)).")
  }

  /// Of how many municipalities the report has no offer, and what was assumed of them.
  func missing(_ count: Int, as others: MissingOffer) -> Prose {
    let who = municipalityCount(count)
    switch others {
    case .offerTheirShare:
      return t(
        "Aanname: van \(who) is geen aanbod bekend; elk telt als een aanbod ter grootte van het aandeel.",
        "Assumption: of \(who) no offer is known; each counts as an offer of its share.")
    case .offerNothing:
      return t(
        "Aanname: van \(who) is geen aanbod bekend; elk telt als geen enkele plaats.",
        "Assumption: of \(who) no offer is known; each counts as no place at all.")
    }
  }

  /// What the dossier knows of the power to decide and of its use, which stands apart from the option worked out here.
  func ground(_ ground: DecisionFacts.Ground) -> Prose {
    let text: Prose = "\(ground.text[language])\(cite: ground.sources)"
    return t(
      "Bevoegdheid, en hoe zij is gebruikt, volgens het dossier: \(text) "
        + "Dit staat los van de keuze hierboven, die alleen is doorgerekend.",
      "The power to decide, and how it was used, by the dossier: \(text) "
        + "This stands apart from the option above, which is only worked out.")
  }

  var compelled: Prose { t("Gemeenten die meer krijgen dan zij aanboden", "Municipalities that get more than they offered") }

  /// Municipality, province, share, offer, added, task, at most added.
  var compelledColumns: [Prose] {
    [
      t("gemeente", "municipality"), t("provincie", "province"), t("aandeel", "share"), t("aanbod", "offer"), t("erbij", "added"),
      t("taak", "task"), t("hoogstens erbij", "at most added"),
    ]
  }

  var provinces: Prose { t("Per provincie", "Per province") }

  /// Province, task, offers, difference, task decided.
  var provinceColumns: [Prose] {
    [
      t("provincie", "province"), t("opgave", "task"), t("aanbod", "offers"), t("verschil", "difference"),
      t("taak na besluit", "task decided"),
    ]
  }
}
