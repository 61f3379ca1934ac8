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

  func none(_ turning: SweepTurning) -> Prose {
    let errors = numbers.decimal(turning.errors, 1)
    return t(
      "Bij niets van wat varieerde slaat de volgorde zeker om: wat er verandert, blijft binnen \(errors) standaardfouten van nul of aan één kant.",
      "Along nothing that varied does the order surely turn: what changes stays within \(errors) standard errors of nought, or on one side of it.")
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

  func note(_ turning: SweepTurning) -> Prose {
    let (bins, errors) = (numbers.whole(turning.bins), numbers.decimal(turning.errors, 1))
    return t(
      """
      Langs elke waarde zijn de punten in \(bins) groepen verdeeld, terwijl al het andere vrij varieert. Een omslag ligt tussen twee groepen met een \
      verschil van tegengesteld teken, beide verder dan \(errors) standaardfouten van nul, wat toeval in hoogstens één op de twintig sweeps ergens \
      geeft; waar hij precies ligt is een rechte lijn daartussen.
      """,
      """
      Along each value the points are cut into \(bins) groups, while all else varies freely. A turn lies between two groups whose differences are of \
      unlike sign and both beyond \(errors) standard errors, which chance gives anywhere in at most one sweep of twenty; where exactly is a straight \
      line between them.
      """)
  }
}
