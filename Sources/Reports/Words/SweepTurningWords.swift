import Assessments
import Chance
import Vocabulary

/// Words of the sheet on where the order of two variants turns.
struct SweepTurningWords: Bilingual {
  let language: Language

  private var study: SweepStudyWords { SweepStudyWords(language: language) }

  var title: String { t("Waar de volgorde omslaat", "Where the order turns") }

  func lead(_ turning: SweepTurning) -> Prose {
    let (name, known) = (study.name(turning.measure), study.rows(turning.known))
    let (first, second) = (turning.first.rawValue, turning.second.rawValue)
    let mean = study.text(turning.mean, of: turning.measure, isSigned: true)
    return t(
      "Over \(name): \(second) min \(first) is in \(known) gemiddeld \(mean).",
      "On \(name): \(second) less \(first) is in \(known) on average \(mean).")
  }

  var none: Prose {
    t(
      "Bij niets van wat varieerde slaat de volgorde om: wat er verandert, blijft binnen drie standaardfouten van nul of aan één kant ervan.",
      "Along nothing that varied does the order turn: what changes stays within three standard errors of nought, or on one side of it.")
  }

  func caption(_ turning: SweepTurning) -> Prose {
    let (first, second) = (turning.first.rawValue, turning.second.rawValue)
    return t("Waar \(second) min \(first) van teken wisselt", "Where \(second) less \(first) changes its sign")
  }

  var columns: [Prose] {
    [
      t("wat varieert", "what varies"), t("slaat om bij", "turns at"), t("zeker onder", "surely below"), t("verschil daar", "difference there"),
      t("zeker boven", "surely above"), t("verschil hier", "difference here"),
    ]
  }

  func row(_ turn: SweepTurning.Turn, _ turning: SweepTurning) -> [Prose] {
    let input = turning.facts.inputs[turn.input]
    func value(_ value: Double) -> Prose { "\(figure: study.value(value, of: input))" }
    func difference(_ mean: Estimate) -> Prose { study.text(mean, of: turning.measure, isSigned: true) }
    guard input.choice == nil else {
      return [Prose(study.input(input)), "", t("anders", "otherwise"), difference(turn.below), t("zo", "as it says"), difference(turn.above)]
    }
    return [Prose(study.input(input)), value(turn.value), value(turn.low), difference(turn.below), value(turn.high), difference(turn.above)]
  }

  var note: Prose {
    let (bins, errors) = (numbers.whole(SweepTurning.bins), numbers.exact(SweepTurning.errors))
    return t(
      """
      Langs elke waarde zijn de punten in \(bins) groepen verdeeld, terwijl al het andere vrij varieert. Een omslag ligt tussen twee groepen met een \
      verschil van tegengesteld teken, beide verder dan \(errors) standaardfouten van nul; waar hij precies ligt is een rechte lijn daartussen.
      """,
      """
      Along each value the points are cut into \(bins) groups, while all else varies freely. A turn lies between two groups whose differences are of \
      unlike sign and both beyond \(errors) standard errors; where exactly is a straight line between them.
      """)
  }
}
