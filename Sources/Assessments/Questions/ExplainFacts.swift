public import Dossiers
public import Vocabulary

/// What stands behind a code: the answer of this run, what worsens as it improves, what it leans on, and how to get it again.
public struct ExplainFacts: Sendable, Hashable, Codable {
  /// The answer of the run.
  public enum Answer: Sendable, Hashable, Codable {
    case figure(FigureAnswer)
    case law(LawMarkAnswer)
    /// The mark of a party, and its answer where an option of the table stands for the variant.
    case party(PartyMark, CarryAnswer.PartyAnswer?)
    /// Places at the dates under today's law, and what the variant changes; `nil` where the chain was not asked about it.
    case municipality(MunicipalLine, change: MunicipalLine.Change?)
    /// The run does not answer the question; why.
    case notKnown(ChainStanding)
    /// The run was not asked about the variant.
    case notInRun
  }

  /// A headline figure with its mean difference from today's law and the values that its spread leans on.
  public struct FigureAnswer: Sendable, Hashable, Codable {
    public var figure: Figure
    public var difference: MeanDifference
    /// What carries the spread; `nil` where the futures were not kept.
    public var spread: CarriedSpread?
    /// The values of it with what they rest on, in the same order.
    public var leansOn: [Leaning]
    /// The levers of the variant, which give the figure its difference, with what they rest on.
    public var levers: [Variant.Change]
  }

  /// A value of the calibration with its unit and evidence.
  public struct Leaning: Sendable, Hashable, Codable {
    public var key: CalibrationKey
    public var name: Phrase
    public var value: Double
    public var unit: String
    public var evidence: Evidence
    /// The values that are drawn together with it; `nil` for one that is drawn apart.
    public var others: [Leaning]?
  }

  public var code: FigureCode
  public var address: FigureAddress
  public var answer: Answer
  public var counterpart: Counterpart?
  /// The code of the counterpart.
  public var counterpartCode: FigureCode?
  /// The words of the command that gives this, without those that name dossier and run.
  public var command: [String] { ["explain", code.text] }
}

extension Dossier {
  /// What stands behind a code in an assessment of the dossier; `futures` are those of the same run, where kept, and `known` the codes of the
  /// dossier, where somebody made them already. Throws `FigureCodeError`.
  public func explain(
    _ typed: String, in assessment: Assessment, futures: FutureFigures?, codes known: FigureCodes? = nil
  ) throws(FigureCodeError) -> ExplainFacts {
    let codes = known ?? FigureCodes(self)
    let address = try codes.address(of: typed)
    let counterpart = assessment.counterpart(of: address)
    return ExplainFacts(
      code: codes.code(of: address) ?? FigureCode(text: FigureCode.written(typed)), address: address,
      answer: answer(address, in: assessment, futures), counterpart: counterpart,
      counterpartCode: counterpart.flatMap { codes.code(of: $0.address) })
  }

  private func answer(_ address: FigureAddress, in assessment: Assessment, _ futures: FutureFigures?) -> ExplainFacts.Answer {
    guard let own = assessment.variant(address.variant), let row = assessment.row(address.variant) else { return .notInRun }
    switch address {
    case .figure(_, let kind): return figureAnswer(kind, of: own, futures).map { .figure($0) } ?? .notKnown(row.standing)
    case .law(_, let setting): return lawMarkAnswer(setting, of: own, row).map { .law($0) } ?? .notInRun
    case .party(_, let party):
      guard let mark = row.parties.first(where: { $0.party == party }) else { return .notInRun }
      return .party(mark, own.carry?.parties?.first { $0.party == party })
    case .municipality(let variant, let code):
      guard let line = (try? withPlaces)?.municipalLine(of: code, in: assessment) else { return .notKnown(row.standing) }
      return .municipality(line, change: line.changes.first { $0.variant == variant })
    }
  }

  private func figureAnswer(_ kind: FigureKind, of own: VariantAssessment, _ futures: FutureFigures?) -> ExplainFacts.FigureAnswer? {
    guard let figure = own.figure(kind), let chain = try? withChain else { return nil }
    let position = futures?.position(of: own.variant.id)
    let all = position.flatMap { futures?.differences(kind, $0) }
    let spread = futures.flatMap { chain.carriedSpread(of: kind, at: own.variant.id, $0) }
    func leaning(_ key: CalibrationKey) -> ExplainFacts.Leaning {
      let item = chain.calibration[item: key]
      return ExplainFacts.Leaning(key: key, name: item.name, value: item.values[0], unit: item.unit, evidence: item.evidence)
    }
    let leansOn = (spread?.shares ?? []).map { share in
      var own = leaning(share.key)
      own.others = share.others?.map(leaning)
      return own
    }
    return ExplainFacts.FigureAnswer(
      figure: figure,
      difference: MeanDifference(mean: figure.meanDifference, bands: figure.difference, carriers: all.flatMap(MeanDifference.carriers)),
      spread: spread, leansOn: leansOn, levers: own.variant.changes.filter { lever($0.lever)?.readers.contains(.chain) ?? false })
  }
}
