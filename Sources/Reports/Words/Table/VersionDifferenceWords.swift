import Assessments
import Chance
import Dossiers
import Vocabulary

/// What the difference of the four answers between two versions says.
struct VersionDifferenceWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var chain: ChainFigureWords { ChainFigureWords(language: language) }

  func title(_ before: Int) -> Prose { t("Wat er verandert na versie \(before)", "What changes after version \(before)") }
  var marks: Prose { t("Houdbaarheid, en wie ermee kan leven", "Whether it holds, and who can live with it") }
  func markColumns(_ before: Int) -> [Prose] {
    [
      t("Vraag", "Question"), t("Versie \(before)", "Version \(before)"), t("Versie \(before + 1)", "Version \(before + 1)"),
      t("Anders?", "Changed?"),
    ]
  }
  func law(_ state: String) -> String { t("Houdbaar, \(state)", "Holds, \(state)") }
  func name(_ mark: PartyMark.Mark) -> Phrase {
    Phrase(nl: MatrixWords(language: .nl).mark(mark).word, en: MatrixWords(language: .en).mark(mark).word)
  }
  func row(_ what: String, _ before: Phrase?, _ after: Phrase?) -> [Prose] {
    let (was, becomes) = (before?[language] ?? "–", after?[language] ?? "–")
    return [Prose(what), Prose(was), Prose(becomes), was == becomes ? t("nee", "no") : "\(strong: t("ja", "yes") as Prose)"]
  }

  var figures: Prose { t("Gezinnen, wachtrijen, plaatsen en kosten", "Families, queues, places and cost") }
  func figureColumns(_ before: Int) -> [Prose] {
    [
      t("Cijfer", "Figure"), t("Versie \(before)", "Version \(before)"), t("Versie \(before + 1)", "Version \(before + 1)"),
      t("Verschil, met fout", "Difference, with error"), t("Band van 90%", "90% band"),
    ]
  }
  func row(_ change: VersionDifference.Change) -> [Prose] {
    let kind = change.measure.kind
    func level(_ estimate: Estimate?) -> Prose { Prose(estimate.map { chain.level(kind, $0.mean) } ?? BriefWords.unknown) }
    let difference = change.difference.map { "\(chain.difference(kind, $0.mean)) (± \(chain.error(kind, $0.mean)))" }
    let band = change.difference.map { own in chain.band(own.bands.low, own.bands.high) { chain.change(kind, $0) } }
    return [
      Prose(name(change.measure)), level(change.before), level(change.after), Prose(difference ?? BriefWords.unknown),
      Prose(band ?? BriefWords.unknown),
    ]
  }

  func name(_ measure: VersionDifference.Measure) -> String {
    switch measure {
    case .relatives, .familyQueue, .notYetTogether: chain.name(measure.kind)
    case .places: t("opvangplaatsen nodig", "reception places needed")
    case .cost: t("kosten van de opvang per jaar", "cost of reception a year")
    }
  }

  var samePeople: Prose {
    t(
      "Beide versies op dezelfde mensen, toekomst voor toekomst; de fout is die van het gemiddelde.",
      "Both versions on the same people, future by future; the error is that of the mean.")
  }
  var otherFutures: Prose {
    t(
      "Deze versies zijn niet op dezelfde toekomsten doorgerekend, zodat er geen verschil per toekomst is.",
      "These versions were not run on the same futures, so that there is no difference future by future.")
  }
}
