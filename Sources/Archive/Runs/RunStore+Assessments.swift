public import Assessments
import Foundation

extension RunStore {
  /// Parts of an assessment as stored, so that who needs one need not read the others.
  public enum Part: String, Sendable, CaseIterable {
    /// Everything but the monthly series and the table.
    case answers
    case series
    case table
    /// Where people go under today's law.
    case places
    /// The figures of every future.
    case futures
  }

  /// Keeps an assessment. Throws `RunStoreError.differs` where the same receipt gave other figures before.
  @discardableResult
  public func keep(
    _ assessment: Assessment, futures: FutureFigures?, of contents: DossierContents, asked: String, in circle: Circle = .everyone
  ) throws -> RunID {
    var answers = assessment
    answers.table = nil
    answers.today?.series = []
    for index in answers.variants.indices { answers.variants[index].chain?.series = [] }
    let series = StoredSeries(variants: assessment.variants.map { $0.chain?.series ?? [] }, today: assessment.today?.series ?? [])
    var parts = [(name: Part.answers.rawValue, body: try Self.json(answers)), (Part.series.rawValue, try Self.json(series))]
    if let table = assessment.table { parts.append((Part.table.rawValue, try Self.json(table))) }
    if let places = assessment.places { parts.append((Part.places.rawValue, try Self.json(places))) }
    if let futures { parts.append((Part.futures.rawValue, try Self.json(futures))) }
    let run = Run(
      kind: Self.assessmentKind, receipt: try Self.json(assessment.receipt), fingerprint: assessment.receipt.fingerprint, asked: asked)
    return try keep(run, parts: parts, of: contents, circle: circle)
  }

  /// The assessment of a run, with its monthly series where asked for. Throws `RunStoreError`.
  public func assessment(_ run: RunSummary, withSeries: Bool = true, in circle: Circle = .everyone) throws -> Assessment {
    guard case .assessment = run.receipt else { throw RunStoreError.otherKind(run.id) }
    guard var assessment = try decoded(Assessment.self, .answers, run.id, circle) else {
      throw RunStoreError.noPart(run.id, part: Part.answers.rawValue)
    }
    guard assessment.form == Assessment.currentForm else { throw RunStoreError.otherForm(run.id) }
    assessment.table = try decoded(TableAssessment.self, .table, run.id, circle)
    if withSeries { try readSeries(into: &assessment, of: run, in: circle) }
    return assessment
  }

  /// Reads the monthly series of a run into its assessment, which was read without them. Throws `RunStoreError`.
  public func readSeries(into assessment: inout Assessment, of run: RunSummary, in circle: Circle = .everyone) throws {
    guard let series = try decoded(StoredSeries.self, .series, run.id, circle) else { throw RunStoreError.noPart(run.id, part: Part.series.rawValue) }
    for (index, own) in series.variants.enumerated() { assessment.variants[index].chain?.series = own }
    assessment.today?.series = series.today
  }

  /// Where people go under today's law; `nil` in a run that was not asked.
  public func places(_ run: RunSummary, in circle: Circle = .everyone) throws -> PlacesAnswer? {
    try decoded(PlacesAnswer.self, .places, run.id, circle)
  }

  /// The figures of every future; `nil` where not every one was kept.
  public func futures(_ run: RunSummary, in circle: Circle = .everyone) throws -> FutureFigures? {
    try decoded(FutureFigures.self, .futures, run.id, circle)
  }

  private func decoded<Value: Decodable>(_: Value.Type, _ part: Part, _ id: RunID, _ circle: Circle) throws -> Value? {
    try self.part(part.rawValue, of: id, circle: circle).map { try Self.decoded($0, of: id) }
  }

  /// A stored part read back. Throws `RunStoreError.otherForm` where another version of the program wrote it in a form of its own.
  static func decoded<Value: Decodable>(_ body: String, of id: RunID) throws -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(body.utf8)) } catch is DecodingError { throw RunStoreError.otherForm(id) }
  }

  static func json(_ value: some Encodable) throws -> String { try JSONText.line(value) }
}

/// The monthly series of an assessment, variant by variant, and those of today's law.
private struct StoredSeries: Codable {
  var variants: [[MonthlyBands]]
  var today: [MonthlyBands]
}
