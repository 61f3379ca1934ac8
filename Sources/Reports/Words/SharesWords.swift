import Assessments
import Vocabulary

/// What the sheet on shares says.
struct SharesWords: Bilingual {
  let language: Language

  var title: String { t("Aandelen", "Shares") }
  func shared(_ need: Int) -> Prose { t("\(placeCount(need)) verdeeld", "\(placeCount(need)) shared") }

  /// Name, inhabitants, places by key, places.
  func columns(_ scope: ShareFacts.Scope) -> [Prose] {
    let first: Prose =
      switch scope {
      case .provinces: t("provincie", "province")
      case .municipalities: t("gemeente", "municipality")
      }
    return [first, t("inwoners", "inhabitants"), t("naar de sleutel", "by key"), t("plaatsen", "places")]
  }

  /// Places for which money is given, and the money.
  var paid: [Prose] { [t("afgekocht", "bought off"), t("miljoen euro", "million euros")] }
}
