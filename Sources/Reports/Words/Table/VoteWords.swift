import Vocabulary

/// What a vote and its roll call say.
struct VoteWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func title(_ number: Int) -> String { t("Stemming \(number)", "Vote \(number)") }
  func cast(_ seat: String, _ parts: String) -> Prose { t("Gestemd voor \(seat): \(parts).", "Cast for \(seat): \(parts).") }
  func test(_ inFavour: Int, needed: Int, of total: Int, isMet: Bool) -> Prose {
    let (given, asked, all) = (numbers.whole(inFavour), numbers.whole(needed), numbers.whole(total))
    return isMet
      ? t("\(given) voor van \(all); nodig waren er \(asked): gehaald.", "\(given) for of \(all); \(asked) were needed: met.")
      : t("\(given) voor van \(all); nodig waren er \(asked): niet gehaald.", "\(given) for of \(all); \(asked) were needed: not met.")
  }
  func quorum(present: Int, needed: Int) -> Prose {
    t("Bij de opening aanwezig: \(present). Nodig om te stemmen: \(needed).", "Here at the opening: \(present). Needed to vote: \(needed).")
  }
  var roll: Prose { t("Wie hoe stemde", "Who voted how") }
  var rollColumns: [Prose] {
    [t("Zetel", "Seat"), t("Gewicht", "Weight"), t("Stem", "Vote"), t("Volmacht bij", "Proxy with")]
  }
  var silent: String { t("bracht geen stem uit", "cast no vote") }
  func tie(by seat: String, isInFavour: Bool, at moment: String) -> Prose {
    isInFavour
      ? t("De stemmen staakten. \(seat) besliste op \(moment): aangenomen.", "The votes were tied. \(seat) decided on \(moment): adopted.")
      : t("De stemmen staakten. \(seat) besliste op \(moment): verworpen.", "The votes were tied. \(seat) decided on \(moment): rejected.")
  }
  var rollCalls: String { t("Hoofdelijke stemmingen", "Roll calls") }
  var none: Prose { t("Er is nog geen stemming aangekondigd.", "No vote has been announced yet.") }

  var power: Prose { t("Invloed, nu en bij stemming", "Power, now and in a vote") }
  var powerColumns: [Prose] {
    [
      t("Zetel", "Seat"), t("Nu, bij consent", "Now, by consent"), t("Bij stemming", "In a vote"), t("Kan blokkeren", "Can stop it"),
      t("Kan overstemd worden", "Can be outvoted"),
    ]
  }
  func share(_ part: Int, of whole: Int) -> Prose { whole == 0 ? "–" : Prose(numbers.percent(Double(part) / Double(whole))) }
  func yes(_ isSo: Bool) -> Prose { isSo ? t("ja", "yes") : t("nee", "no") }
  /// Where there are too many to list.
  func winning(_ count: Int, above listed: Int) -> Prose {
    count == 0
      ? t("Geen enkele combinatie wint.", "No coalition wins.")
      : t(
        "Combinaties die winnen: \(numbers.whole(count)); boven \(listed) zetels niet genoemd.",
        "Coalitions that win: \(numbers.whole(count)); above \(listed) seats not listed.")
  }
  var noPower: Prose {
    t(
      "Ieders invloed onder deze regel is hier niet te tellen: er zijn te veel zetels, of hun gewichten zijn te groot.",
      "The power of each under this rule cannot be counted here: there are too many seats, or their weights are too large.")
  }
  func coalitions(hasMore: Bool) -> Prose {
    hasMore
      ? t("Kleinste combinaties die winnen; er zijn er meer", "Smallest coalitions that win; there are more")
      : t("Kleinste combinaties die winnen", "Smallest coalitions that win")
  }
}
