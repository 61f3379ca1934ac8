public import Chance
public import Dossiers
public import Negotiation
public import Vocabulary

/// What law and chain say of the options on the table: of each option, what the variant that stands for it does.
public struct OptionFacts: Sendable, Hashable, Codable {
  /// The variant that stands for an option, by position of the measure and the option.
  public struct Fact: Sendable, Hashable, Codable {
    public var measure: Int
    public var option: Int
    public var variant: VariantID
    public var verdict: Verdict?
    /// The worst that the verdict could be where the law was asked and could not be assessed; else `nil`.
    public var couldBe: Verdict?
    /// Whether the chain was not asked, as the variant leaves a lever open that it reads: any figure could be what it likes.
    public var isOpen = false
    /// Mean differences on the same people from today's law, by the order of `FigureKind`.
    @EachFiniteOrNull public var differences: [Double]
  }

  public var facts: [Fact]

  public init(facts: [Fact] = []) { self.facts = facts }

  /// The fact about an option; `nil` where no variant stands for it.
  public subscript(measure: Int, option: Int) -> Fact? { facts.first { $0.measure == measure && $0.option == option } }
}

extension Politics {
  /// The table as whole numbers, from positions alone: red lines on verdicts and figures are left out.
  public var table: Table { uncertainTable(OptionFacts()).table }

  /// The table with all that is not known for sure. Red lines on the verdict or a figure forbid the options whose variant has it, or could have it
  /// for all that is known; where any is judged, also the options of that measure that no variant stands for: nobody knows what law or chain say of
  /// them.
  public func uncertainTable(_ facts: OptionFacts) -> UncertainTable {
    UncertainTable(
      measures: measures.map { Negotiation.Measure(id: $0.id, options: $0.options.map(\.id)) },
      members: parties.map { party in
        var opinions = measures.map { opinion(of: party, on: $0) }
        for outcome in outcomeValues(party, facts) { opinions[outcome.measure].additions.append(outcome.addition) }
        var member = UncertainTable.Member(
          id: party.id, opinions: opinions, lines: party.redLines.map { line($0, facts) }, walkAway: party.walkAwayThousandths,
          walkAwayRange: range(party))
        member.pairs = party.pairs.compactMap(pair)
        return member
      })
  }

  /// Positions of the options that a variant fixes, per measure; `nil` where it leaves the measure open.
  func fixed(_ options: [(measure: MeasureID, option: OptionID)]) -> [Int?] {
    measures.map { measure in
      guard let chosen = options.first(where: { $0.measure == measure.id }) else { return nil }
      return measure.options.firstIndex { $0.id == chosen.option }
    }
  }

  /// The position of an option; `nil` where there is none of that name.
  func position(_ measure: MeasureID, _ option: OptionID) -> (measure: Int, option: Int)? {
    guard let first = measures.firstIndex(where: { $0.id == measure }),
      let second = measures[first].options.firstIndex(where: { $0.id == option })
    else { return nil }
    return (first, second)
  }

  private func opinion(of party: PoliticalParty, on measure: Measure) -> UncertainTable.Opinion {
    guard let position = party.positions.first(where: { $0.measure == measure.id }) else {
      return .init(best: .init(values: measure.options.map { _ in 0 }, probability: 1), salience: 0)
    }
    if let values = position.values { return .init(best: .init(values: values, probability: 1), salience: position.salience) }
    let places = measure.options.map(\.at)
    let spread = position.evidence.confidence.flatMap { uncertainty.spread[$0] } ?? 0
    let readings = position.readings.map { UncertainTable.Reading(position: $0.at, places: places, probability: $0.probability) }
    return .init(
      best: .init(position: position.at, places: places), readings: readings, salience: position.salience,
      scale: .init(places: places, positions: readings.isEmpty ? [position.at] : position.readings.map(\.at), spread: spread))
  }

  private func line(_ line: PoliticalParty.RedLine, _ facts: OptionFacts) -> UncertainTable.Line {
    let holds = line.evidence.confidence.flatMap { uncertainty.holds[$0] } ?? 1
    switch line.ground {
    case .options(let conditions):
      let places = conditions.compactMap { condition -> Negotiation.RedLine.Condition? in
        guard let measure = measures.firstIndex(where: { $0.id == condition.measure }) else { return nil }
        return .init(measure: measure, options: condition.options.compactMap { option in measures[measure].options.firstIndex { $0.id == option } })
      }
      return .init(.init(id: line.id, conditions: places), holds: holds)
    case .verdict(let worst):
      let crossed = facts.facts.filter { fact in (fact.verdict ?? fact.couldBe).map { $0 >= worst } ?? false }
      let isJudged = facts.facts.contains { ($0.verdict ?? $0.couldBe) != nil }
      return .init(lineAcross(line.id, crossed, isJudged ? untested(facts) : [], facts.facts.first?.measure), holds: holds)
    case .figure(let kind, let least, let most):
      let crossed = facts.facts.filter { fact in
        // What is not known may lie across the line, and is not taken for better than that.
        guard fact.differences.indices.contains(kind.position), fact.differences[kind.position].isFinite else { return fact.isOpen }
        let value = fact.differences[kind.position]
        return least.map { value < $0 } ?? false || most.map { value > $0 } ?? false
      }
      let isJudged = facts.facts.contains { $0.isOpen || $0.differences.indices.contains(kind.position) && $0.differences[kind.position].isFinite }
      return .init(lineAcross(line.id, crossed, isJudged ? untested(facts) : [], facts.facts.first?.measure), holds: holds)
    }
  }

  /// Options that no variant stands for, of the measure that the variants stand for; by position.
  func untested(_ facts: OptionFacts) -> [Int] {
    guard let measure = facts.facts.first?.measure else { return [] }
    return measures[measure].options.indices.filter { facts[measure, $0] == nil }
  }

  /// A line across options of one measure: the one that the variants stand for.
  private func lineAcross(_ id: RedLineID, _ crossed: [OptionFacts.Fact], _ untested: [Int], _ measure: Int?) -> Negotiation.RedLine {
    let options = (crossed.map(\.option) + untested).sorted()
    guard let measure, !options.isEmpty else { return .init(id: id, conditions: []) }
    return .init(id: id, measure: measure, forbidden: options)
  }

  /// What figures of the chain are worth to a party, on the measure that the variants stand for; options that no variant stands for are worth nothing
  /// more.
  private func outcomeValues(_ party: PoliticalParty, _ facts: OptionFacts) -> [(measure: Int, addition: UncertainTable.Opinion.Addition)] {
    guard let measure = facts.facts.first?.measure else { return [] }
    // A figure that nobody knows of any option has no weight; counted as worth nothing it would look as if it were known.
    let judged = party.outcomes.filter { outcome in
      facts.facts.contains { $0.differences.indices.contains(outcome.figure.position) && $0.differences[outcome.figure.position].isFinite }
    }
    return judged.map { outcome in
      let values = measures[measure].options.indices.map { option -> Int in
        guard let fact = facts[measure, option], fact.differences.indices.contains(outcome.figure.position) else { return 0 }
        let value = fact.differences[outcome.figure.position]
        guard value.isFinite, outcome.best != outcome.worst else { return 0 }
        return Int((100 * min(max((value - outcome.worst) / (outcome.best - outcome.worst), 0), 1)).rounded())
      }
      return (measure, .init(values: values, salience: outcome.salience))
    }
  }

  private func pair(_ pair: PoliticalParty.Pair) -> UncertainTable.Pair? {
    guard let first = measures.firstIndex(where: { $0.id == pair.first }), let second = measures.firstIndex(where: { $0.id == pair.second }) else {
      return nil
    }
    let isInOrder = first < second
    let (row, column) = isInOrder ? (first, second) : (second, first)
    let values = measures[row].options.map { rowOption in
      measures[column].options.map { columnOption in
        pair.values.first { value in
          isInOrder ? value.first == rowOption.id && value.second == columnOption.id : value.second == rowOption.id && value.first == columnOption.id
        }?.value ?? 0
      }
    }
    return .init(first: row, second: column, values: values, salience: pair.salience)
  }

  private func range(_ party: PoliticalParty) -> ClosedRange<Int>? {
    party.walkAwayEvidence.range.map { Int(($0.lowerBound * 1000).rounded())...Int(($0.upperBound * 1000).rounded()) }
  }
}
