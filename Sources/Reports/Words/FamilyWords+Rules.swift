import Assessments
import AsylumChain
import Vocabulary

// How families are chosen, and all of them at a glance.
extension FamilyWords {
  func title(_ variant: Variant) -> String {
    let name = BriefWords(language: language).title(of: variant)
    return t("Gezinnen gevolgd onder \(name)", "Families followed under \(name)")
  }

  var overviewTitle: String { t("Eén gezin volgen", "Follow one family") }

  var overview: Prose {
    t(
      "Onder elke variant zijn drie nagebootste gezinnen gevolgd, gekozen met een vaste regel. Open een variant voor haar tijdlijnen.",
      "Under every variant three simulated families were followed, chosen by a fixed rule. Open a variant for its time lines.")
  }

  var overviewCaption: Prose {
    t("Maanden gescheiden: onder het huidige recht → onder de variant", "Months apart: under today's law → under the variant")
  }

  var overviewColumns: [Prose] { [t("variant", "variant")] + FamilyChoice.allCases.map { name(of: $0) } }

  func name(of rule: FamilyChoice) -> Prose {
    switch rule {
    case .middleSeparation: t("het middelste gezin", "the middle family")
    case .largestChange: t("de grootste verandering", "the largest change")
    case .onlyUnderFirst: t("komt niet meer", "no longer comes")
    }
  }

  /// The rules in sentences, in their order.
  var rules: [Prose] { FamilyChoice.allCases.map { "\(strong: name(of: $0)): \(meaning($0))" } }

  private func meaning(_ rule: FamilyChoice) -> Prose {
    switch rule {
    case .middleSeparation:
      t(
        "van de gezinnen die onder beide wetten binnen de looptijd samen zijn, dat met de middelste tijd gescheiden onder het huidige recht.",
        "of the families that are together within the horizon under both laws, the one with the middle time apart under today's law.")
    case .largestChange:
      t(
        "van dezelfde gezinnen dat waarvan het weerzien het meest verschuift, en meer dan een dag.",
        "of the same families, the one whose reunion moves most, and by more than a day.")
    case .onlyUnderFirst:
      t(
        "van de gezinnen die alleen onder het huidige recht binnen de looptijd samen zijn, dat met de middelste tijd gescheiden.",
        "of the families that are together within the horizon under today's law alone, the one with the middle time apart.")
    }
  }

  /// What stands where a rule finds no family.
  func nobody(_ rule: FamilyChoice) -> Prose {
    switch rule {
    case .middleSeparation:
      t("In deze toekomst is geen gezin onder beide wetten samen.", "In this future no family is together under both laws.")
    case .largestChange:
      t(
        "In deze toekomst verschuift het weerzien van geen gezin met meer dan een dag.",
        "In this future the reunion of no family moves by more than a day.")
    case .onlyUnderFirst:
      t(
        "In deze toekomst komt ieder gezin dat onder het huidige recht komt, ook onder de variant.",
        "In this future every family that comes under today's law comes under the variant too.")
    }
  }

  /// Months apart under today's law and under the variant; `nil` for a family that is not together within the horizon.
  func change(_ today: Double?, _ variant: Double?) -> Prose {
    func told(_ months: Double?) -> String { months.map(numbers.months) ?? t("niet samen", "not together") }
    return "\(figure: told(today)) → \(figure: told(variant))"
  }

  /// From which future the families are, and why from that one.
  func future(_ future: Int, isAnyMoved: Bool) -> Prose {
    let most = numbers.whole(FollowedFamilies.futuresSearched)
    return isAnyMoved
      ? t(
        "De gezinnen komen uit toekomst \(future): de eerste van \(most) waarin de variant het weerzien van een gezin verschuift.",
        "The families are from future \(future): the first of \(most) in which the variant moves the reunion of a family.")
      : t(
        "De gezinnen komen uit toekomst \(future): in geen van \(most) toekomsten verschuift de variant het weerzien van een gezin.",
        "The families are from future \(future): in none of \(most) futures does the variant move the reunion of a family.")
  }
}
