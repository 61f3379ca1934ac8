import Chance
public import Dossiers
public import Negotiation
public import Vocabulary

extension TableAssessment {
  /// Worth given up by all who move together, as shares of what each can have.
  public func price(_ concession: Concession) -> Double {
    zip(concession.moves, concession.prices).reduce(0) { $0 + table.parties[$1.0.party].share($1.1.givenUp) }
  }

  /// Of the fewest moves, then of the smallest worth given up; the first of equals.
  public var shortestConcession: Concession? {
    concessions.enumerated().min { left, right in
      (left.element.moves.count, price(left.element), left.offset) < (right.element.moves.count, price(right.element), right.offset)
    }?.element
  }

  /// Of the smallest worth given up, however many moves it takes; the first of equals.
  public var cheapestConcession: Concession? {
    concessions.enumerated().min { (price($0.element), $0.offset) < (price($1.element), $1.offset) }?.element
  }

  /// Options that no variant stands for, where a party judges by what law or chain say of one; in the order of the measure.
  public func optionsUntested(_ politics: Politics) -> [Politics.Option] {
    guard politics.parties.contains(where: \.judgesByAnswers), let measure = facts.facts.first?.measure else { return [] }
    return politics.untested(facts).map { politics.measures[measure].options[$0] }
  }

  /// Variants whose figure a party judges by and nobody knows, where it is known of others: there it counts as the worst. In the order of the
  /// options.
  public func figuresTakenAsWorst(_ politics: Politics) -> [VariantID] {
    let kinds = politics.parties.flatMap(\.outcomes).map(\.figure.position)
    func isKnown(_ fact: OptionFacts.Fact, _ kind: Int) -> Bool { fact.differences.indices.contains(kind) && fact.differences[kind].isFinite }
    let judged = kinds.filter { kind in facts.facts.contains { isKnown($0, kind) } }
    return facts.facts.filter { fact in judged.contains { !isKnown(fact, $0) } }.map(\.variant)
  }

  /// The share of all packages that cross a red line of each party; `nil` where they cannot be counted.
  public var closedShares: [(party: PartyID, share: Double)]? {
    guard let all = outcome.packages, all > 0 else { return nil }
    let shares = zip(table.parties, outcome.crossingRedLines).compactMap { party, crossing in
      crossing.map { (party: party.id, share: Double($0) / Double(all)) }
    }
    return shares.count == table.parties.count ? shares : nil
  }

  /// The parties that a package gives less than their walk-away value, and those of which it crosses a red line.
  public func limits(of package: Package) -> (below: [PartyID], crossed: [PartyID]) {
    let parties = table.parties
    return (
      parties.indices.filter { package.worth[$0] < parties[$0].walkAway }.map { parties[$0].id },
      parties.indices.filter { !table.crossedLines(of: $0, by: package.options).isEmpty }.map { parties[$0].id }
    )
  }

  /// Voting power of one party under consensus and in a vote of the council.
  public struct PowerShift: Sendable, Hashable {
    public var party: PartyID
    public var before: Fraction
    public var after: Fraction
  }

  /// The power of each of these parties under both rules; without those of which either is not known.
  public func powerShifts(of parties: [PartyID]) -> [PowerShift] {
    parties.compactMap { party in
      guard let before = power(.unanimity, of: party), let after = power(.council, of: party) else { return nil }
      return PowerShift(party: party, before: before, after: after)
    }
  }

  /// What the chain says of a swap, as mean differences between the options after and before; each `nil` where a part of it was not computed.
  public struct SwapPrice: Sendable, Hashable {
    public var places: Double?
    public var months: Double?
    public var euros: Double?
  }

  /// `utilisation` is the share of places that is in use; `nil` where the dossier does not say it.
  public func price(of swap: Swap, in assessment: Assessment, utilisation: Double?) -> SwapPrice {
    func mean(_ kind: FigureKind, _ measure: Int, _ option: Int) -> Double? {
      let value = facts[measure, option].flatMap { assessment.variant($0.variant)?.figure(kind)?.meanDifference.mean }
      return value.flatMap { $0.isFinite ? $0 : nil }
    }
    func difference(_ kind: FigureKind) -> Double? {
      let changes = swap.changes.compactMap { change -> Double? in
        guard let after = mean(kind, change.measure, change.to), let before = mean(kind, change.measure, change.from) else { return nil }
        return after - before
      }
      return changes.count == swap.changes.count ? changes.reduce(0, +) : nil
    }
    let places = difference(.occupancyLater).flatMap { people in utilisation.map { people / $0 } }
    return SwapPrice(places: places, months: difference(.monthsSinceStatusSubsidiary), euros: difference(.cost))
  }
}

extension [TableAssessment.PowerShift] {
  /// Who gains most power in a vote; several where they gain the same from the same. Empty where nobody gains.
  public var gains: [PartyID] {
    let most = filter { $0.after > $0.before }.max { $0.after.value - $0.before.value < $1.after.value - $1.before.value }
    return filter { $0.before == most?.before && $0.after == most?.after }.map(\.party)
  }
}

extension [TableAssessment.PowerShift] {
  /// Those who have no power in a vote of the council.
  public var powerless: [PartyID] { filter(\.after.isZero).map(\.party) }

  /// Those who have some there, and as much as another.
  public var equals: [PartyID] {
    filter { own in !own.after.isZero && contains { $0.party != own.party && $0.after == own.after } }.map(\.party)
  }
}
