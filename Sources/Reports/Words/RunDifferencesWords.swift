import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of two runs laid beside each other.
struct RunDifferencesWords: Bilingual {
  let language: Language

  var figures: ChainFigureWords { ChainFigureWords(language: language) }
  var common: BriefWords { BriefWords(language: language) }

  func title(_ first: String, _ second: String) -> String { t("\(first) naast \(second)", "\(first) beside \(second)") }

  func same(_ compared: Int) -> Prose {
    let count = numbers.counted(compared, ("cijfer", "cijfers"), ("figure", "figures"))
    return t(
      "Wat in beide runs gevraagd is, is in beide gelijk: \(count) en alle oordelen.",
      "What both runs were asked is the same in both: \(count) and all marks."
    )
  }

  /// What both runs have and nothing was asked in common.
  var nothingInCommon: Prose {
    t("De twee runs hebben geen variant gemeen: er is niets te vergelijken.", "The two runs have no variant in common: there is nothing to compare.")
  }

  /// How many figures moved, and the one that moved most.
  func moved(_ count: Int, of compared: Int, most: RunComparison.Moved) -> Prose {
    let (own, all) = (numbers.whole(count), numbers.counted(compared, ("cijfer", "cijfers"), ("figure", "figures")))
    let name = figures.name(most.kind)
    let (before, after) = (told(most.first, most.kind), told(most.second, most.kind))
    let variant: Prose = "\(most.address.variant)"
    return t(
      "\(own) van \(all) zijn anders. Het meest bewoog “\(name)” van \(variant): van \(before) naar \(after) gemiddeld.",
      "\(own) of \(all) differ. “\(name)” of \(variant) moved most: from \(before) to \(after) on average.")
  }

  /// That figures are not the same, where none of them is known in both runs.
  func notKnownInBoth(_ count: Int, of compared: Int) -> Prose {
    let (own, all) = (numbers.whole(count), numbers.counted(compared, ("cijfer", "cijfers"), ("figure", "figures")))
    return t(
      "\(own) van \(all) zijn anders; van geen daarvan is het gemiddelde in beide runs bekend.",
      "\(own) of \(all) differ; of none of them is the mean known in both runs.")
  }

  /// A mean, in words where it is not known.
  private func told(_ mean: Estimate, _ kind: FigureKind) -> String {
    mean.mean.isFinite ? figures.text(mean.mean, of: kind) : common.notKnown
  }

  func marksMoved(_ count: Int) -> Prose {
    let marks = numbers.counted(count, ("oordeel is", "oordelen zijn"), ("mark differs", "marks differ"))
    return t("\(marks) anders.", "\(marks).")
  }

  func agreeable(_ first: Int, _ second: Int) -> Prose {
    let (before, after) = (numbers.whole(first), numbers.whole(second))
    return t(
      "Pakketten waarmee alle partijen kunnen leven: \(before), en nu \(after).",
      "Packages that all parties can live with: \(before), and now \(after).")
  }

  // MARK: The picture

  var pictureTitle: String { t("Welke cijfers het meest bewogen", "Which figures moved most") }
  var pictureUnit: String { t("standaardfouten", "standard errors") }

  /// A figure of a variant, beside its bar.
  func bar(_ moved: RunComparison.Moved) -> String { "\(moved.address.variant): \(figures.name(moved.kind))" }

  func pictureSentence(_ most: RunComparison.Moved) -> Prose {
    let errors = numbers.decimal(most.inErrors, 1)
    return t(
      "Het meest bewoog \(bar(most)): \(errors) standaardfouten.", "\(bar(most)) moved most: by \(errors) standard errors.")
  }

  // MARK: What the runs were made from

  /// Files of the dossier that are not the same.
  func files(_ files: [String]) -> Prose {
    let names = files.joined(separator: ", ")
    return t("gewijzigde bestanden van het dossier: \(names)", "changed files of the dossier: \(names)")
  }

  var noReason: Prose { t("De runs zijn uit hetzelfde gemaakt.", "The runs were made from the same.") }

  func reason(_ reason: RunComparison.Reason) -> Prose {
    switch reason {
    case .version(let first, let second):
      t("een andere versie van het programma: \(first) en \(second)", "another version of the program: \(first) and \(second)")
    case .dossier(let first, let second):
      t("een ander dossier: \(first.rawValue) en \(second.rawValue)", "another dossier: \(first.rawValue) and \(second.rawValue)")
    case .fingerprint(let first, let second):
      t(
        "het dossier is gewijzigd: hash \(String(first.prefix(12))) en \(String(second.prefix(12)))",
        "the dossier has changed: hash \(String(first.prefix(12))) and \(String(second.prefix(12)))")
    case .answers(let first, let second):
      t("de antwoorden van juristen: \(mark(first)) en \(mark(second))", "the answers of lawyers: \(mark(first)) and \(mark(second))")
    case .seed(let first, let second):
      t("een andere startwaarde: \(String(first)) en \(String(second))", "another seed: \(String(first)) and \(String(second))")
    case .futures(let first, let second):
      t("het aantal toekomsten: \(counted(first)) en \(counted(second))", "the number of futures: \(counted(first)) and \(counted(second))")
    case .arrivals(let first, let second):
      t("de instroom: \(named(first)) en \(named(second))", "the arrivals: \(named(first)) and \(named(second))")
    case .capacity(let first, let second):
      t("de diensten: \(named(first)) en \(named(second))", "the services: \(named(first)) and \(named(second))")
    case .months(let first, let second):
      t("de looptijd in maanden: \(counted(first)) en \(counted(second))", "the horizon in months: \(counted(first)) and \(counted(second))")
    case .variants(let first, let second):
      t(
        "de gevraagde varianten: alleen in de eerste \(listed(first)); alleen in de tweede \(listed(second))",
        "the variants asked about: only in the first \(listed(first)); only in the second \(listed(second))")
    }
  }

  private func mark(_ hash: String?) -> String { hash.map { String($0.prefix(12)) } ?? t("geen", "none") }
  private func counted(_ count: Int?) -> String { count.map(numbers.whole) ?? BriefWords.unknown }
  private func named(_ scenario: ArrivalScenario?) -> String { scenario?.name[language] ?? BriefWords.unknown }
  private func named(_ scenario: CapacityScenario?) -> String { (scenario ?? .frozen).name[language] }
  private func listed(_ variants: [VariantID]) -> Prose {
    variants.isEmpty ? t("geen", "none") : variants.map { "\($0)" as Prose }.joined(separator: ", ")
  }

  var seedNote: Prose {
    t(
      """
      Bij een andere startwaarde of een ander aantal toekomsten bewegen gemiddelden ook door toeval. De laatste kolom zegt hoeveel standaardfouten \
      een cijfer bewoog: minder dan twee is gewoon toeval.
      """,
      """
      With another seed or another number of futures, means move by chance too. The last column tells by how many standard errors a figure moved: \
      less than two is plain chance.
      """)
  }

  var movedCaption: Prose {
    t(
      "Gemiddelden die bewogen, de grootste beweging in standaardfouten eerst", "Means that moved, the largest move in standard errors first")
  }

  func movedColumns(_ first: String, _ second: String) -> [Prose] {
    [
      t("variant", "variant"), t("cijfer", "figure"), Prose(first), Prose(second), t("verschil", "difference"),
      t("in standaardfouten", "in standard errors"),
    ]
  }

  func moved(_ row: RunComparison.Moved) -> [Prose] {
    let (before, after) = (told(row.first, row.kind), told(row.second, row.kind))
    let errors: Prose = row.inErrors.isFinite ? Prose(numbers.decimal(row.inErrors, 1)) : Prose(BriefWords.unknown)
    return [
      "\(row.address.variant)", Prose(figures.name(row.kind)), Prose(before), Prose(after),
      Prose(figures.text(row.by, of: row.kind, isSigned: true)), errors,
    ]
  }

  /// How many more moved than the table shows.
  func more(_ count: Int) -> Prose {
    let rows = numbers.counted(count, ("cijfer bewoog", "cijfers bewogen"), ("more figure", "more figures"))
    return t("Nog \(rows) minder.", "\(rows) moved less.")
  }

  var marksCaption: Prose { t("Oordelen die anders zijn", "Marks that differ") }

  func marksColumns(_ first: String, _ second: String) -> [Prose] {
    [t("variant", "variant"), t("wat", "what"), Prose(first), Prose(second)]
  }
}
