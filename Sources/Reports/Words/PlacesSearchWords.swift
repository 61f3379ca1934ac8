import Vocabulary

/// What stands over the municipalities that a search found.
struct PlacesSearchWords: Bilingual {
  let language: Language

  func title(_ search: String) -> String { t("Gemeenten met “\(search)”", "Municipalities with “\(search)”") }

  func lead(_ count: Int, _ search: String) -> Prose {
    guard count > 0 else { return t("Geen gemeente heet “\(search)” of heeft die code.", "No municipality is called “\(search)” or has that code.") }
    let found = numbers.counted(count, ("gemeente gevonden", "gemeenten gevonden"), ("municipality found", "municipalities found"))
    return "\(found)."
  }

  func how(isFound: Bool) -> Prose {
    isFound
      ? t(
        "De naam leidt naar de brief aan de gemeente. De band is die van 90% van de toekomsten.",
        "The name leads to the letter to the municipality. The band is that of 90% of the futures.")
      : t(
        "Probeer een kleiner deel van de naam. Accenten en hoofdletters maken niet uit.",
        "Try a smaller part of the name. Accents and capitals do not matter.")
  }
}
