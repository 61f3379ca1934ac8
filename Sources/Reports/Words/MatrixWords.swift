import Assessments
import Chance
import Dossiers
import Vocabulary

/// Heads, marks and notes of the matrix.
struct MatrixWords: Bilingual {
  let language: Language

  func caption(futures: Int?) -> Prose {
    futures == nil
      ? t("Alle varianten en de vragen van het dossier", "All variants and the questions of the dossier")
      : t("Alle varianten; verschillen met het huidige recht, gemiddeld", "All variants; differences from today's law, on average")
  }

  var variant: Prose { t("variant", "variant") }
  var law: Prose { t("Houdbaar?", "Does it hold?") }
  func families(months: Int) -> Prose {
    let span = numbers.span(months: months, inWords: false)
    return t("Gezinnen, \(span)", "Families, \(span)")
  }
  var relatives: Prose { t("nareizigers", "relatives") }
  var binding: Prose { t("bindt in", "binds in") }
  func places(_ month: CalendarMonth) -> Prose { t("Opvang, \(numbers.month(month))", "Reception, \(numbers.month(month))") }
  var placesNeeded: Prose { t("plaatsen", "places") }
  var parties: Prose { t("Wie kan ermee leven?", "Who can live with it?") }
  var comparison: Prose { t("Ter vergelijking, door niemand voorgesteld", "For comparison, proposed by nobody") }

  func level(relatives: Double) -> Prose {
    let number = numbers.people(relatives)
    return t("\(figure: number) nareizigers", "\(figure: number) relatives")
  }
  func level(places: Double) -> Prose {
    let number = numbers.people(places)
    return t("\(figure: number) mediaan", "\(figure: number) median")
  }
  var noDifference: Prose { t("geen verschil", "no difference") }
  var notKnown: Prose { t("niet bekend", "not known") }

  /// The mean to the digits that its error bears, with its sign; an obelus where a few futures carry it.
  func mean(_ difference: MeanDifference) -> String {
    numbers.stableCount(difference.mean) + (difference.isOutsideMiddleBand == true ? "†" : "")
  }

  /// The whole of an interval for those who do not see it.
  func sentence(_ difference: MeanDifference, _ noun: Prose) -> String {
    let mean = numbers.stableCount(difference.mean)
    let (low, high) = (numbers.change(difference.bands.low), numbers.change(difference.bands.high))
    guard difference.bands.low.isFinite, difference.bands.high.isFinite else {
      return t("gemiddeld \(mean) \(noun.words)", "\(mean) \(noun.words) on average")
    }
    return t(
      "gemiddeld \(mean) \(noun.words); 90% van de toekomsten van \(low) tot \(high)",
      "\(mean) \(noun.words) on average; 90% of the futures from \(low) to \(high)")
  }

  func share(_ share: FutureShare) -> Prose { "\(figure: numbers.percent(share.share))" }

  // MARK: Marks

  func mark(_ mark: LawMark.Mark, couldBeWorse: Bool) -> MatrixBlock.Mark {
    MatrixBlock.Mark(
      glyph: mark.glyph + (couldBeWorse ? "*" : ""),
      word: mark.name[language] + (couldBeWorse ? t("; kan slechter uitvallen", "; could turn out worse") as String : ""))
  }

  func mark(_ mark: PartyMark.Mark) -> MatrixBlock.Mark {
    switch mark {
    case .canCarry: MatrixBlock.Mark(glyph: "●", word: t("kan ermee leven", "can live with it"))
    case .onlyIf: MatrixBlock.Mark(glyph: "◐", word: t("alleen onder voorwaarden", "only on conditions"))
    case .cannot: MatrixBlock.Mark(glyph: "✕", word: t("kan er niet mee leven", "cannot live with it"))
    case .unknown: MatrixBlock.Mark(glyph: "·", word: t("standpunt niet bekend", "position unknown"))
    }
  }

  /// One entry of the key for a glyph that means one thing in law and another for parties.
  func key(_ law: MatrixBlock.Mark?, _ party: MatrixBlock.Mark?) -> MatrixBlock.Mark? {
    guard let law, let party else { return law ?? party }
    return MatrixBlock.Mark(glyph: law.glyph, word: law.word + " / " + party.word)
  }

  var key: String { t("kan slechter uitvallen door wat niet bekend is", "could turn out worse by what is not known") }

  // MARK: Notes

  /// How the drawn intervals are to be read, for so many futures.
  func reading(futures: Int?) -> Prose {
    guard let futures else { return "" }
    let bound: Prose = t(
      "Bindt in: het deel van de toekomsten waarin de maatregel ten minste één gezin raakt.",
      "Binds in: the share of futures in which the measure touches at least one family.")
    return "\(bars(futures)) \(bound)"
  }

  private func bars(_ futures: Int) -> Prose {
    if futures >= Bands.fewestForWide {
      return t("Streep: 90% en 60% van de toekomsten; stip: het gemiddelde.", "Bar: 90% and 60% of the futures; dot: the mean.")
    }
    if futures >= Bands.fewestForNarrow {
      return t("Streep: 60% van de toekomsten; stip: het gemiddelde.", "Bar: 60% of the futures; dot: the mean.")
    }
    let few = numbers.futures(futures)
    return t("Stip: het gemiddelde. Voor een band is \(few) te weinig.", "Dot: the mean. For a band \(few) is too few.")
  }

  /// Why a mean lies outside the middle band: the variants, with the futures that carry half of the sum.
  func carried(_ few: [(variant: VariantID, share: FutureShare)]) -> Prose {
    guard !few.isEmpty else { return "" }
    let names = few.map { "\($0.variant) \(numbers.whole($0.share.futures))" as Prose }.joined(separator: ", ")
    let all = numbers.whole(few.map { $0.share.total }.max() ?? 0)
    return t(
      "† De helft van het gemiddelde komt uit enkele van de \(all) toekomsten: \(names).",
      "† Half of the mean comes from a few of the \(all) futures: \(names).")
  }

  /// The line of the municipality put forward.
  func municipality(_ line: MunicipalLine) -> Prose {
    let needs = line.needs.map { need in
      let places = numbers.people(Double(need.places))
      let band =
        need.low.flatMap { low in
          need.high.flatMap { $0 == low ? nil : $0 }.map {
            " (\(numbers.people(Double(low))) \(t("tot", "to") as String) \(numbers.people(Double($0))))"
          }
        }
        ?? ""
      guard let month = need.month else { return "\(figure: places)\(band)" as Prose }
      return t("\(figure: places)\(band) in \(numbers.month(month))", "\(figure: places)\(band) in \(numbers.month(month))") as Prose
    }.joined(separator: "; ")
    let name: Prose = "\(Prose(line.name), to: .municipality(line.municipality))"
    // A need without a month is one that the dossier gives, whatever the law.
    if line.needs.allSatisfy({ $0.month == nil }) { return t("\(name): \(needs) plaatsen.", "\(name): \(needs) places.") }
    return t(
      "\(Prose(line.name), to: .municipality(line.municipality)): plaatsen onder het huidige recht \(needs).",
      "\(Prose(line.name), to: .municipality(line.municipality)): places under today's law \(needs).")
  }

  /// How far the variants move the municipality, from the lowest to the highest.
  func municipality(lowest: (VariantID, Int), highest: (VariantID, Int), _ month: CalendarMonth?) -> Prose {
    let when = month.map(numbers.month) ?? ""
    return t(
      " Varianten veranderen dat in \(when) gemiddeld met \(figure: signed(lowest.1)) (\(lowest.0)) tot \(figure: signed(highest.1)) (\(highest.0)).",
      " Variants change that in \(when) by \(figure: signed(lowest.1)) (\(lowest.0)) to \(figure: signed(highest.1)) (\(highest.0)) on average.")
  }
}
