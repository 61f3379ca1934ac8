public import Dispersal
import Dossiers
public import Vocabulary

/// The distribution decision on a report of offers, under one option. Dutch: verdeelbesluit.
public struct DecisionFacts: Sendable, Hashable {
  /// A municipality that gets more than it offered, in places.
  public struct Compelled: Sendable, Hashable, Codable {
    public var name: String
    public var province: String
    public var share: Int
    public var offered: Int
    /// Its task after the decision.
    public var task: Int
    /// Most that could be added.
    public var mostAdded: Int
    /// What is added to the offer.
    public var added: Int { task - offered }
  }

  /// A province, in places.
  public struct Province: Sendable, Hashable, Codable {
    public var name: String
    /// The shares and the offers of its municipalities together.
    public var task: Int
    public var offers: Int
    /// Offers beyond the task, below 0 where it falls short.
    public var balance: Int
    /// The tasks of its municipalities after the decision.
    public var decided: Int
  }

  /// On what the decision rests.
  public struct Ground: Sendable, Hashable, Codable {
    public var text: Phrase
    public var sources: [SourceID]
  }

  public var option: ShortfallOption
  /// In the order of the dossier.
  public var compelled: [Compelled]
  public var provinces: [Province]
  /// Places that nobody is designated for.
  public var uncovered: Int
  /// `nil` in a dossier without a procedure.
  public var ground: Ground?
  /// How many municipalities the report has no offer of, and what they were taken to offer.
  public var missing: Int
  public var others: MissingOffer
  /// Ties that were settled by the order of the list: those of the shares, then those of the decision.
  public var ties: [SettledTie]
  /// The last day on which the act lets it be taken, in the cycle of the date of the talks or the first after it; `nil` in a dossier without a
  /// procedure. The law of this day goes for it.
  public var day: CalendarDate?

  /// How many provinces fall short, by how many places together, and what the others offer beyond their task.
  public var shortProvinces: Int { provinces.filter { $0.balance < 0 }.count }
  public var shortfall: Int { provinces.reduce(0) { $0 + max(0, -$1.balance) } }
  public var surplus: Int { provinces.reduce(0) { $0 + max(0, $1.balance) } }
}

extension PlaceDossier {
  /// The decision under each option at a need, on offers in places per municipality in the order of the plan; `nil` for who offered nothing that is
  /// known, which then counts as `others` says. Throws `DispersalError`.
  public func decisions(
    on offers: [Int?], need: Int, options: [ShortfallOption] = ShortfallOption.allCases, others: MissingOffer = .offerTheirShare
  ) throws(DispersalError) -> [DecisionFacts] {
    let outcome = try plan.disperse(need)
    let known = zip(offers, outcome.municipalities).map { offer, share -> Int in
      switch others {
      case .offerTheirShare: offer ?? share
      case .offerNothing: offer ?? 0
      }
    }
    var found: [DecisionFacts] = []
    for option in options {
      var facts = facts(of: try plan.decide(outcome, offers: known, option: option))
      (facts.missing, facts.others) = (offers.count { $0 == nil }, others)
      facts.ties = outcome.ties + facts.ties
      found.append(facts)
    }
    return found
  }

  private func facts(of decision: BindingDecision) -> DecisionFacts {
    DecisionFacts(
      option: decision.option, compelled: decision.designations.compactMap(compelled),
      provinces: plan.provinces.indices.map { index in
        let own = decision.designations.filter { plan.municipalities[$0.municipality].province == plan.provinces[index].code }
        return .init(
          name: plan.provinces[index].name, task: own.reduce(0) { $0 + $1.share }, offers: own.reduce(0) { $0 + $1.offered },
          balance: decision.balance[index], decided: own.reduce(0) { $0 + $1.places })
      }, uncovered: decision.uncovered, ground: places.procedure.map { .init(text: $0.ground, sources: $0.groundSources) },
      missing: 0, others: .offerTheirShare, ties: decision.ties, day: places.procedure.flatMap(dayOfDecision))
  }

  private func dayOfDecision(_ facts: ProcedureFacts) -> CalendarDate? {
    let step = facts.procedure.steps.last { $0.kind == .decision }
    return step.flatMap { facts.procedure.date(of: $0, cycle: facts.cycle(on: dossier.asOf)) }
  }

  private func compelled(_ designation: Designation) -> DecisionFacts.Compelled? {
    switch designation.ground {
    case .offered, .provinceMeetsTask, .coveredBySurplus: return nil
    case .shortfallByKey:
      let municipality = plan.municipalities[designation.municipality]
      return DecisionFacts.Compelled(
        name: municipality.name, province: plan.provinceName(municipality.province), share: designation.share, offered: designation.offered,
        task: designation.places, mostAdded: designation.compellable)
    }
  }
}
