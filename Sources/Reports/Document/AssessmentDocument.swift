public import Assessments
import Chance
import Dispersal
public import Dossiers
import LegalReview
import Negotiation
import Vocabulary

/// An assessment as JSON, with a version of its own: fields are added, never renamed, within one version.
public struct AssessmentDocument: Encodable, Sendable {
  public static let schema = "polder-assessment/1"
  private let assessment: Assessment
  private let dossier: Dossier

  public init(_ assessment: Assessment, of dossier: Dossier) {
    self.assessment = assessment
    self.dossier = dossier
  }

  private struct Key: CodingKey, ExpressibleByStringLiteral {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringLiteral value: String) { stringValue = value }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    var root = encoder.container(keyedBy: Key.self)
    try root.encode(Self.schema, forKey: "schema")
    try root.encode(assessment.receipt, forKey: "receipt")
    try root.encode(assessment.variants.map { VariantDocument($0, dossier: dossier) }, forKey: "variants")
    let brief = Brief(assessment, of: dossier, language: .en)
    if let sheet = brief.table {
      var table = root.nestedContainer(keyedBy: Key.self, forKey: "table")
      try encode(sheet, to: &table)
    }
    if let plan = dossier.places?.plan {
      var places = root.nestedContainer(keyedBy: Key.self, forKey: "places")
      try places.encode(plan.provinces.map(\.code), forKey: "provinces")
      try places.encode(plan.municipalities.map(\.code), forKey: "municipalities")
      try places.encodeIfPresent(assessment.places.map { $0.dates.map(NeedDocument.init) }, forKey: "needs")
    }
  }

  private func encode(_ sheet: TableSheet, to table: inout KeyedEncodingContainer<Key>) throws {
    try table.encode(sheet.table.outcome.packages, forKey: "packages")
    try table.encode(sheet.table.outcome.agreeable, forKey: "agreeable")
    try table.encode(sheet.table.outcome.clashes.map { $0.map { sheet.tables.words.demand($0).words } }, forKey: "clashes")
    try table.encode(
      sheet.table.powers.map { power in
        PowerDocument(
          rule: "\(power.rule)", quota: power.quota, members: power.members, weights: power.weights,
          shapleyShubik: power.shapleyShubik.map(\.description), banzhaf: power.banzhaf.map(\.description))
      }, forKey: "powers")
  }

  private struct PowerDocument: Encodable {
    var rule: String
    var quota: Int
    var members: [PartyID]
    var weights: [Int]
    var shapleyShubik: [String]
    var banzhaf: [String]
  }
}

/// Rounded so that the text is short and the same on every machine; not-a-number becomes null.
private func rounded(_ value: Double) -> Double? { value.isFinite ? (value * 1000).rounded() / 1000 : nil }
/// `nil` where the mean is not known: its error is not nought then.
private func error(of estimate: Estimate) -> Double? { estimate.mean.isFinite ? rounded(estimate.standardError) : nil }
private func percentiles(_ bands: Bands) -> [Double?] { bands.values.map(rounded) }

private struct NeedDocument: Encodable {
  var month: String?
  var low: Int?
  var median: Int
  var high: Int?
  var provinces: [Int]
  var municipalities: [Int]

  init(_ need: PlacesNeed) {
    (month, low, median, high) = (need.month?.description, need.low, need.median, need.high)
    (provinces, municipalities) = (need.provinces, need.municipalities)
  }
}

private struct VariantDocument: Encodable {
  struct FigureDocument: Encodable {
    var level: [Double?]
    var meanLevel: Double?
    var levelStandardError: Double?
    var difference: [Double?]
    var meanDifference: Double?
    var standardError: Double?
  }

  struct GroupDocument: Encodable {
    var group: StatusGroup
    var conclusion: Review.Conclusion
    var couldBeWorse: Bool
    var findings: [Finding]
    var gaps: [Gap]
  }

  /// How long those who asked wait, relatives or children.
  struct WaitDocument: Encodable {
    var asked: Int
    var arrived: Int
    var waiting: Int
    var median: Int?
    var medianOfArrived: Int?
    var waitingAfter: [Double?]

    init(_ curve: WaitCurve) {
      (asked, arrived, waiting) = (curve.asked, curve.arrived, curve.waiting)
      (median, medianOfArrived, waitingAfter) = (curve.median, curve.medianOfArrived, curve.waitingAfter.map(rounded))
    }
  }

  struct PartyDocument: Encodable {
    var party: PartyID
    var standing: String
    var redLines: [RedLineID]
    var best: Double?
    var withRest: Double?
    var walkAway: Double?
  }

  var id: VariantID
  var figures: [String: FigureDocument]
  var percentiles: [Double]
  /// Percentiles by month, and those of the difference from the baseline on the same people; no differences where nothing differs in the chain.
  var series: [String: [[Double?]]]
  var seriesDifference: [String: [[Double?]]]
  var waits: [String: WaitDocument]?
  var law: [String: [GroupDocument]]
  var parties: [PartyDocument]?
  var agreeable: Int?
  var needs: [NeedDocument]?

  init(_ answer: VariantAssessment, dossier: Dossier) {
    id = answer.variant.id
    percentiles = Bands.shares
    figures = Dictionary(
      uniqueKeysWithValues: (answer.chain?.figures ?? []).map { figure in
        (
          figure.kind.rawValue,
          FigureDocument(
            level: Reports.percentiles(figure.level), meanLevel: rounded(figure.meanLevel.mean),
            levelStandardError: error(of: figure.meanLevel), difference: Reports.percentiles(figure.difference),
            meanDifference: rounded(figure.meanDifference.mean),
            standardError: error(of: figure.meanDifference))
        )
      })
    series = Dictionary(uniqueKeysWithValues: answer.series.map { ($0.kind.rawValue, $0.bands.map(Reports.percentiles)) })
    seriesDifference = Dictionary(
      uniqueKeysWithValues: answer.series.filter { !$0.differences.isEmpty }.map { ($0.kind.rawValue, $0.differences.map(Reports.percentiles)) }
    )
    waits = answer.chain?.waits.map { ["relatives": WaitDocument($0.relatives), "children": WaitDocument($0.children)] }
    law = Dictionary(
      uniqueKeysWithValues: answer.legalSettings.map { setting in
        (
          setting.setting.rawValue,
          setting.groups.map {
            GroupDocument(
              group: $0.group, conclusion: $0.review.conclusion, couldBeWorse: $0.review.couldBeWorse, findings: $0.review.findings,
              gaps: $0.review.gaps)
          }
        )
      })
    parties = answer.carry?.parties?.map {
      PartyDocument(
        party: $0.party, standing: $0.standing.rawValue, redLines: $0.redLines, best: rounded($0.best), withRest: $0.withRest.flatMap(rounded),
        walkAway: rounded($0.walkAway))
    }
    agreeable = answer.carry?.agreeable
    needs = answer.places?.dates.map(NeedDocument.init)
  }
}
