import Assessments
import Dossiers
import Vocabulary

/// Words of a first look at why a variant does what it does, from the futures of the run itself.
struct FirstLookWords: Bilingual {
  let language: Language

  private var common: BriefWords { BriefWords(language: language) }

  func title(_ variant: Variant) -> String {
    let name = common.title(of: variant)
    return t("\(name): een eerste blik", "\(name): a first look")
  }

  func mark(futures: Int) -> Prose {
    let count = numbers.futures(futures)
    return t(
      """
      Dit is een eerste blik uit de \(count) van deze run zelf. Zij ziet welke aanname met het cijfer mee stijgt of daalt, en geen samenspel van \
      aannamen. De volledige studie maakt u met:
      """,
      """
      This is a first look from the \(count) of this run itself. It sees which assumption rises or falls with the figure, and no interplay of \
      assumptions. The full study is made by:
      """)
  }

  /// Opens the line that is told while a study is worked out.
  func firstAnswer(futures: Int) -> Prose {
    let count = numbers.futures(futures)
    return t("Eerste antwoord, uit \(count), over de nareizigers.", "First answer, from \(count), on relatives.")
  }

  var studyFollows: Prose { t("De studie volgt.", "The study follows.") }

  func noFutures(_ name: Prose) -> Prose {
    t(
      "Over \(name) is niets bewaard waaruit dit af te lezen is. Deze opdracht maakt de studie:",
      "Nothing was kept of \(name) from which this can be read. This command makes the study:")
  }

  func spreadTitle(_ figure: FigureKind, isDifference: Bool) -> String {
    let name = ChainFigureWords(language: language).name(figure)
    return isDifference
      ? t("Wat de spreiding van het verschil draagt: \(name)", "What carries the spread of the difference: \(name)")
      : t("Wat de spreiding draagt: \(name)", "What carries the spread: \(name)")
  }

  var spreadUnit: String {
    t("deel dat met de aanname meegaat (rangcorrelatie in het kwadraat)", "share that goes with the assumption (squared rank correlation)")
  }

  func spreadSentence(_ spread: CarriedSpread) -> Prose {
    guard let top = spread.shares.first else {
      return t("Geen aanname draagt meer dan door toeval te verwachten is.", "No assumption carries more than chance would give.")
    }
    let (share, chance) = (numbers.percent(top.share), numbers.percent(spread.byChance))
    let main: Prose = t(
      "Het meest draagt “\(top.name.nl)”: \(share); door toeval alleen is \(chance) te verwachten.",
      "“\(top.name.en)” carries most: \(share); chance alone would give \(chance).")
    guard let weakest = spread.weakestLink else { return main }
    let weak = numbers.percent(weakest.share)
    let link: Prose = t(
      "Van de aannamen zonder bron draagt “\(weakest.name.nl)” het meest: \(weak).",
      "Of the assumptions without a source, “\(weakest.name.en)” carries most: \(weak).")
    return [main, link].joined(separator: " ")
  }

  func conclusion(_ conclusion: FirstLook.Conclusion) -> Phrase {
    switch conclusion {
    case .sameSignOfRelatives:
      Phrase(
        nl: "de komst van nareizigers verandert in de richting van het gemiddelde",
        en: "the arrival of relatives changes in the direction of the mean")
    case .binds: Phrase(nl: "de variant raakt ten minste één gezin", en: "the variant touches at least one family")
    case .morePlaces: Phrase(nl: "er zijn meer opvangplaatsen nodig", en: "more reception places are needed")
    }
  }

  func turnTitle(_ stump: Stump) -> String { t("Waar het omslaat: \(stump.key.meaning.nl)", "Where it turns: \(stump.key.meaning.en)") }

  var turnUnit: String { t("deel van de toekomsten waarin het geldt", "share of the futures in which it holds") }

  func turnSentence(_ turn: FirstLook.Turn, _ stump: Stump) -> Prose {
    let what = conclusion(turn.conclusion)
    let (low, high) = (numbers.percent(stump.below.share), numbers.percent(stump.above.share))
    let number = numbers.decimal(stump.threshold, stump.threshold < 1 ? 2 : stump.threshold < 100 ? 1 : 0)
    let at = stump.key.unit == "share" ? numbers.percent(stump.threshold) : number + numbers.unit(stump.key.unit, after: number)
    return t(
      "Dat \(what.nl), geldt in \(low) van de toekomsten onder \(at) en in \(high) erboven.",
      "That \(what.en) holds in \(low) of the futures below \(at) and in \(high) above it.")
  }

  /// In how many futures a conclusion holds, with no threshold told.
  func holds(_ turn: FirstLook.Turn) -> Prose {
    let what = conclusion(turn.conclusion)
    let (own, all) = (numbers.whole(turn.holds.futures), numbers.futures(turn.holds.total))
    return t("Dat \(what.nl), geldt in \(own) van \(all).", "That \(what.en) holds in \(own) of \(all).")
  }

  var turnsHere: String { t("grens", "threshold") }
}
