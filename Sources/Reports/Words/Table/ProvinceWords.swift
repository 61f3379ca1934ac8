import Vocabulary

/// What the report of a provincial table says.
struct ProvinceWords: Bilingual {
  let language: Language

  var report: String { t("Verslag van de tafel", "Report of the table") }
  var members: Prose { t("Na de ruilen waartoe is besloten", "After the trades that were decided on") }

  /// Municipality, share, gave, took, places, able, provides, short, receives.
  var columns: [Prose] {
    [
      t("gemeente", "municipality"), t("aandeel", "share"), t("gaf", "gave"), t("nam over", "took over"), t("plaatsen", "places"), t("kan", "able"),
      t("biedt", "provides"), t("komt tekort", "lacks"), t("ontvangt", "receives"),
    ]
  }

  func summary(task: Int, provides: Int, trades: Int) -> Prose {
    let (all, given) = (numbers.whole(task), numbers.whole(provides))
    let done = numbers.counted(trades, ("ruil", "ruilen"), ("trade", "trades"))
    return t(
      "Opgave van de provincie: \(all) plaatsen. Na \(done) biedt de tafel er \(given). Daarop volgt het besluit hieronder.",
      "Task of the province: \(all) places. After \(done) the table provides \(given). The decision below follows on that.")
  }

  var notTold: Prose { "–" }

  func whole(_ number: Int) -> Prose { Prose(numbers.whole(number)) }
}
