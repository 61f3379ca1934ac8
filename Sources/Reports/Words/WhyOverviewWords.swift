import Assessments
import Dossiers
import Vocabulary

/// Words of the overview of what carries and turns the answers on all variants.
struct WhyOverviewWords: Bilingual {
  let language: Language

  var title: String { t("Waar hangt het van af?", "What does it depend on?") }

  /// The assumption that carries most the most often, and how many variants have a conclusion that turns.
  func lead(_ top: (name: Phrase, count: Int)?, of cells: Int, turning: Int, variants: Int) -> Prose {
    let all = numbers.counted(variants, ("variant", "varianten"), ("variant", "variants"))
    let some = numbers.whole(turning)
    let turns: Prose =
      turning == 0
      ? t("Bij geen van \(all) slaat een conclusie om.", "In none of \(all) does a conclusion turn.")
      : t("Bij \(some) van \(all) slaat een conclusie om.", "In \(some) of \(all) a conclusion turns.")
    guard let top else { return turns }
    return pictureSentence(top.name, top.count, of: cells) + " " + turns
  }

  var pictureTitle: String {
    t("Welke aanname de meeste spreiding draagt, en hoe vaak", "Which assumption carries most of the spread, and how often")
  }
  var pictureUnit: String { t("aantal keren, over varianten en cijfers", "number of times, over variants and figures") }

  func pictureSentence(_ name: Phrase, _ count: Int, of cells: Int) -> Prose {
    let (own, all) = (numbers.whole(count), numbers.whole(cells))
    return t(
      "“\(name.nl)” draagt het vaakst de meeste spreiding: bij \(own) van \(all) cijfers.",
      "“\(name.en)” carries most of the spread most often: in \(own) of \(all) figures.")
  }

  var tableCaption: Prose {
    t("Wat de meeste spreiding draagt, met het deel dat het draagt", "What carries most of the spread, with the share that it carries")
  }

  func tableColumns(_ figures: [FigureKind]) -> [Prose] {
    let names = figures.map { Prose(ChainFigureWords(language: language).name($0)) }
    return [t("variant", "variant")] + names + [t("gebleken uit", "found by")]
  }

  func heaviest(_ heaviest: WhyOverview.Heaviest) -> Prose { "\(heaviest.name[language]) (\(figure: numbers.percent(heaviest.share)))" }

  var nothingHeavy: Prose { t("niets meer dan toeval", "nothing beyond chance") }

  func origin(isStudy: Bool) -> Prose { isStudy ? t("de studie", "the study") : t("een eerste blik", "a first look") }

  var turnsCaption: Prose { t("Waar een conclusie omslaat", "Where a conclusion turns") }

  var turnsColumns: [Prose] {
    [t("variant", "variant"), t("conclusie", "conclusion"), t("aanname", "assumption"), t("slaat om bij", "turns at")]
  }

  /// A value with its unit, to the digits that a search finds.
  func value(_ value: Double, unit: String) -> Prose {
    if unit == "share" { return "\(figure: numbers.percent(value))" }
    let number = numbers.decimal(value, abs(value) < 1 ? 2 : abs(value) < 100 ? 1 : 0)
    return "\(figure: number + numbers.unit(unit, after: number))"
  }

  func note(studies: Int) -> Prose {
    studies == 0
      ? t(
        "Alles komt uit een eerste blik op de toekomsten van deze run. Per variant staat eronder de opdracht voor de volledige studie.",
        "All of it is from a first look at the futures of this run. Below, each variant has the command of the full study.")
      : t(
        """
        Delen uit een studie zijn Sobol-indices, samen met andere aannamen; die uit een eerste blik zijn kwadraten van rangcorrelaties. Zij zijn \
        niet met elkaar te vergelijken.
        """,
        """
        Shares from a study are Sobol indices, together with other assumptions; those from a first look are squared rank correlations. They cannot \
        be compared with each other.
        """)
  }

  /// What opens the pictures and figures of one variant.
  func open(_ title: String) -> Prose { t("Beelden en cijfers van \(title)", "Pictures and figures of \(title)") }
}
