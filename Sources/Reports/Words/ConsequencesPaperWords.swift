import Vocabulary

/// Words at the head of the paper that goes with a proposal.
struct ConsequencesPaperWords: Bilingual {
  let language: Language

  var title: String { t("Gevolgen van de varianten: voor de stukken", "Consequences of the variants: for the paperwork") }
  func title(of variant: String) -> String { t("Gevolgen van \(variant)", "Consequences of \(variant)") }

  func head(asOf date: CalendarDate, futures: Int?, program: String) -> Prose {
    let asOf = numbers.date(date)
    let drawn = futures.map(numbers.futures)
    let run: Prose = drawn.map { t(", \($0)", ", \($0)") } ?? ""
    return t(
      "Stand van \(asOf). Gerekend met \(program)\(run). Elke uitkomst staat naast die van het huidige recht.",
      "As of \(asOf). Computed with \(program)\(run). Every figure stands beside that of today's law.")
  }

  var noChain: Prose {
    t(
      "Het dossier heeft geen keten: financiële gevolgen en gevolgen voor de uitvoering zijn niet bekend.",
      "The dossier has no chain: financial consequences and those for implementation are not known.")
  }

  var noLaw: Prose {
    t("Het dossier heeft geen recht: juridische gevolgen zijn niet bekend.", "The dossier has no law: legal consequences are not known.")
  }
}
