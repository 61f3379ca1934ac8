import Assessments
import Chance
import Dispersal
import Dossiers
import Vocabulary

extension PlacesSheet {
  /// What one row tells of a need, with the two ends of its band where they are known.
  private struct Value {
    var median: (PlacesNeed) -> Int
    var low: (PlacesNeed) -> Int? = { _ in nil }
    var high: (PlacesNeed) -> Int? = { _ in nil }
    /// What a variant changes, in words.
    var change: (PlacesChange) -> Prose
  }

  var provinceTable: TableBlock {
    let rows = plan.provinces.indices.map { index in
      row(Prose(plan.provinces[index].name), Value(median: { $0.provinces[index] }, change: { Prose(words.signed($0.provinces[index])) }))
    }
    let whole = Value(
      median: \.median, low: \.low, high: \.high, change: { "\(figure: words.numbers.stableCount($0.mean))" })
    let all = rows + [row(Prose(facts.territory.name[language]), whole)] + (others.isEmpty ? [] : [errors])
    return TableBlock(caption: words.provinces(hasOneDate: hasOneDate), columns: columns(words.province), rows: all, isNumeric: true)
  }

  /// The standard error of what each variant changes of the whole.
  private var errors: [Prose] {
    let blank = assessment.places.map { today in today.dates.map { _ in "" as Prose } } ?? []
    return [words.standardError] + blank + others.map { words.error(of: $0.places.later.change?.mean) }
  }

  var municipalityTable: TableBlock {
    let municipalities = plan.municipalities
    return municipalityTable(of: municipalities.indices.sorted { (municipalities[$0].name, $0) < (municipalities[$1].name, $1) })
  }

  /// Some of them, by position, in their order.
  func municipalityTable(of order: [Int]) -> TableBlock {
    let hasBand = (assessment.receipt.futures ?? 0) >= Bands.fewestForWide
    return TableBlock(
      caption: words.municipalities(hasOneDate: hasOneDate, hasBand: hasBand), columns: columns(words.municipality),
      rows: order.map { index in
        let own = plan.municipalities[index]
        let value = Value(
          median: { $0.municipalities[index] }, low: { $0.municipalitiesLow?[index] }, high: { $0.municipalitiesHigh?[index] },
          change: { Prose(words.signed($0.municipalities[index])) })
        return row("\(Prose(own.name), to: .municipality(own.code))", value)
      }, isNumeric: true)
  }

  private var hasOneDate: Bool { chain == nil }

  /// The other variants that have an answer.
  var others: [(id: VariantID, places: PlacesAnswer)] {
    assessment.variants.filter { $0.variant.id != dossier.baseline }.compactMap { answer in answer.places.map { (answer.variant.id, $0) } }
  }

  /// Today's law at every date, then what each other variant changes at the later one on average.
  private func row(_ name: Prose, _ value: Value) -> [Prose] {
    guard let today = assessment.places else { return [name] }
    let levels = today.dates.map { words.level(value.median($0), value.low($0), value.high($0)) }
    let changes = others.map { $0.places.later.change.map(value.change) ?? Prose(BriefWords.unknown) }
    return [name] + levels + changes
  }

  private func columns(_ first: Prose) -> [Prose] {
    guard let today = assessment.places else { return [first] }
    return [first] + today.dates.map { words.today(dossier.baseline, in: $0.month) } + others.map { "\($0.id)" }
  }
}
