import Vocabulary

/// What the program calls areas: one and several.
enum AreaWords {
  static let province = (one: Phrase(nl: "provincie", en: "province"), many: Phrase(nl: "provincies", en: "provinces"))
  static let municipality = (one: Phrase(nl: "gemeente", en: "municipality"), many: Phrase(nl: "gemeenten", en: "municipalities"))
}
