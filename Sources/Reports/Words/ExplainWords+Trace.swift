import Assessments
import Dossiers
import LegalReview
import Vocabulary

extension ExplainWords {
  // MARK: What it comes from

  var trace: Prose { t("Waar het vandaan komt", "Where it comes from") }

  func receipt(run: String?, _ receipt: Receipt) -> Prose {
    let own: Prose = run.map { hash in Prose([.link(Prose(String(hash.prefix(12))), to: .run(hash))]) } ?? "–"
    let (mark, seed) = (String(receipt.fingerprint.prefix(12)), "\(receipt.seed)")
    return t(
      "Run \(own), dossier \(receipt.dossier.rawValue) (\(mark)), programma \(receipt.version), startwaarde \(seed).",
      "Run \(own), dossier \(receipt.dossier.rawValue) (\(mark)), program \(receipt.version), seed \(seed).")
  }

  func levers(_ variant: VariantID) -> Prose {
    t("Wat \(variant) in de keten anders instelt:", "What \(variant) sets otherwise in the chain:")
  }

  func lever(_ name: Prose, _ group: StatusGroup, _ value: String, _ ground: Prose) -> Prose {
    t("\(name) (\(group.name.nl)): \(value)\(ground)", "\(name) (\(group.name.en)): \(value)\(ground)")
  }

  /// What a value rests on.
  func ground(_ evidence: Evidence) -> Prose {
    let assumed: Prose = evidence.assumption.map { t("; aanname: \($0.nl)", "; assumption: \($0.en)") } ?? ""
    return assumed + "\(cite: evidence.sources)"
  }

  // MARK: What it leans on

  var leaning: Prose { t("Waar het op leunt", "What it leans on") }
  var notKept: Prose {
    t(
      "De toekomsten van deze run zijn niet bewaard, dus wat de spreiding draagt is niet te zeggen.",
      "The futures of this run were not kept, so what carries the spread cannot be told.")
  }
  var nothingCarries: Prose {
    t("Geen waarde draagt meer van de spreiding dan toeval zou doen.", "No value carries more of the spread than chance would.")
  }

  func weakest(_ link: CarriedSpread.Share) -> Prose {
    let share = numbers.percent(link.share)
    return t(
      "De zwakste schakel is \(link.name.nl): een aanname zonder bron, die \(figure: share) van de spreiding draagt.",
      "The weakest link is \(link.name.en): an assumption without a source, which carries \(figure: share) of the spread.")
  }
  var noWeakest: Prose {
    t("Van wat de spreiding draagt, is niets aangenomen zonder bron.", "Of what carries the spread nothing was assumed without a source.")
  }

  var inputs: Prose { t("De waarden die de spreiding het meest dragen", "The values that carry most of the spread") }
  var inputColumns: [Prose] {
    [t("aanname", "value"), t("deel van de spreiding", "share of the spread"), t("waarde nu", "value now"), t("rust op", "rests on")]
  }

  func ground(of evidence: Evidence) -> Prose {
    let cited: Prose = "\(cite: evidence.sources)"
    guard let assumption = evidence.assumption else { return t("bron", "source") + cited }
    return t("aanname: \(assumption.nl)\(cited)", "assumption: \(assumption.en)\(cited)")
  }

  // MARK: Law

  var grounds: Prose { t("De normen en uitspraken die het oordeel dragen", "The norms and rulings that carry the verdict") }
  var groundColumns: [Prose] {
    [t("groep", "group"), t("norm", "norm of law"), t("rang", "rank"), t("oordeel", "verdict"), t("uitspraken", "rulings")]
  }
  var openQuestions: Prose { t("Alleen een jurist kan dit beantwoorden:", "Only a lawyer can answer this:") }
  var gaps: Prose { t("Niet beoordeeld, want iets is niet bekend:", "Not assessed, since something is not known:") }

  // MARK: Again

  var again: Prose { t("Deze opdracht geeft hetzelfde:", "This command gives the same:") }

  func others(_ names: [Prose]) -> Prose {
    let list = names.joined(separator: ", ")
    return t(
      "Dezelfde code staat ook in andere dossiers: \(list). Hier staat het dossier van de nieuwste run.",
      "The same code stands in other dossiers too: \(list). Shown here is the dossier of the newest run.")
  }

  func other(_ title: Phrase, _ run: String) -> Prose {
    let name = title[language]
    return "\(name) (\(Prose([.link(Prose(String(run.prefix(12))), to: .run(run))])))"
  }
}
