import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words that the studies of a sweep share: measures, values of them, and what varied.
struct SweepStudyWords: Bilingual {
  let language: Language

  private var figures: ChainFigureWords { ChainFigureWords(language: language) }

  /// A measure as a table names it.
  func name(_ measure: SweepMeasure) -> String {
    switch measure {
    case .figure(let kind): figures.name(kind)
    case .series(let kind, let year): t("\(kind.name.nl), gemiddeld over \(year)", "\(kind.name.en), mean over \(year)")
    }
  }

  /// A value of a measure in the form that it is read in.
  func text(_ value: Double, of measure: SweepMeasure, isSigned: Bool = false) -> String {
    figures.text(value, of: kind(measure), isSigned: isSigned)
  }

  /// A mean with its error.
  func text(_ mean: Estimate, of measure: SweepMeasure, isSigned: Bool = false) -> Prose {
    "\(figure: text(mean.mean, of: measure, isSigned: isSigned)) ± \(figure: text(mean.standardError, of: measure))"
  }

  /// A figure that is written as the measure is.
  private func kind(_ measure: SweepMeasure) -> FigureKind {
    switch measure {
    case .figure(let kind): kind
    case .series(let kind, _):
      switch kind.unit {
      case .persons: .relativesArrived
      case .months: .monthsApartMean
      case .share: .decidedBeyondTerm
      case .euros: .cost
      }
    }
  }

  func condition(_ condition: SweepCondition) -> String { condition.clauses.map(clause).joined(separator: t(" en ", " and ")) }

  private func clause(_ clause: SweepCondition.Clause) -> String {
    let (term, name) = (clause.term, name(clause.term.measure))
    let limit = text(clause.limit, of: term.measure)
    let what = term.isDifference ? t("verschil met het huidige recht in \(name)", "difference from today's law in \(name)") : name
    let comparison =
      switch clause.comparison {
      case .above: t("boven", "above")
      case .atLeast: t("ten minste", "at least")
      case .below: t("onder", "below")
      case .atMost: t("ten hoogste", "at most")
      }
    return t("\(what), \(comparison) \(limit), onder \(term.variant.rawValue)", "\(what), \(comparison) \(limit), under \(term.variant.rawValue)")
  }

  /// What varied, with the choice where it is one of levers.
  func input(_ input: SweepInput) -> String {
    let name = input.name[language]
    guard let choice = input.choice else { return name }
    return "\(name) (\(choice))"
  }

  /// A value of what varied, with its unit.
  func value(_ value: Double, of input: SweepInput) -> String {
    let step: Double = abs(value) >= 1000 ? 1 : abs(value) >= 10 ? 10 : 1000
    let rounded = (value * step).rounded() / step
    return input.unit == "share" ? numbers.decimal(value * 100, 1) + "%" : numbers.exact(rounded) + numbers.unit(input.unit)
  }

  /// How many rows of how many.
  func rows(_ count: Int) -> String { numbers.counted(count, ("toekomst", "toekomsten"), ("future", "futures")) }

  func share(_ share: Double) -> String { share.isFinite ? numbers.decimal(share * 100, 1) + "%" : BriefWords.unknown }

  /// Rows of which the study says nothing; `nil` where there is none.
  func unknown(_ facts: StudyFacts, known: Int) -> Prose? {
    let unknown = facts.question.rows - known
    guard unknown > 0 else { return nil }
    return t(
      "Weggelaten: \(rows(unknown)) van de \(numbers.whole(facts.question.rows)), waarin dit niet bekend is of waarvan de waarden niet samengaan.",
      "Left out: \(rows(unknown)) of the \(numbers.whole(facts.question.rows)), in which this is not known or whose values cannot be simulated."
    )
  }

  /// Of which months a mean over a year is; `nil` where no series is asked about.
  func years(_ facts: StudyFacts, _ measures: [SweepMeasure]) -> Prose? {
    let years = measures.compactMap { measure -> Int? in if case .series(_, let year) = measure { year } else { nil } }
    guard !years.isEmpty else { return nil }
    let part = Set(years).sorted().compactMap { year in
      facts.partYears[year].map { t("van \(year) vallen er \($0) binnen de looptijd", "of \(year) there are \($0) within the horizon") }
    }
    let of = t(
      "Een gemiddelde over een jaar is over de maanden waarin de reeks bekend is", "A mean over a year is of the months in which the series is known")
    return "\(of)\(part.isEmpty ? "" : "; \(part.joined(separator: "; "))")."
  }

  /// The dossier and the plan that a study is of.
  func origin(_ facts: StudyFacts) -> Prose {
    let (title, design, seed) = (facts.title[language], facts.question.design.rawValue, numbers.whole(Int(clamping: facts.question.seed)))
    let size =
      facts.question.design == .saltelli
      ? t("tweemaal \(numbers.whole(facts.question.points)) punten", "twice \(numbers.whole(facts.question.points)) points")
      : rows(facts.question.rows)
    return t(
      "Uit een sweep van “\(title)”: opzet \(design), startwaarde \(seed), \(size).",
      "From a sweep of “\(title)”: design \(design), seed \(seed), \(size).")
  }
}
