import Chance
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension TalkDossier {
  /// What law and chain say of the options on the table. The variant that stands for an option is the first that names it first under `table`, of
  /// those that were asked about where any was: so an amended variant stands for the option of the one that it came from. Where the chain has not
  /// told about a variant, what it would tell is not known.
  func optionFacts(_ answers: [VariantAssessment]) -> OptionFacts {
    var facts = OptionFacts()
    let law = lawWithReviewer
    for variant in variants {
      guard let key = variant.tableOptions.first, let position = politics.position(key.measure, key.option),
        facts[position.measure, position.option] == nil
      else {
        continue
      }
      let answer = answers.first { $0.variant.id == variant.id }
      if answer == nil, answers.contains(where: { $0.variant.tableOptions.first == key }) { continue }
      let differences = FigureKind.allCases.map { kind in answer?.chain?.figure(kind)?.meanDifference.mean ?? .nan }
      // A line on the law is about higher law: what needs a change of the Act alone brings that change along.
      let higher = lawAnswer(variant, answers, law)?.onHigherLaw(dossier.law?.norms ?? [])
      facts.facts.append(
        .init(
          measure: position.measure, option: position.option, variant: variant.id, verdict: higher?.verdict, couldBe: higher?.couldBe,
          isOpen: (try? dossier.withChain.openLevers(of: variant).isEmpty) == false,
          differences: differences))
    }
    return facts
  }

  /// What the law says of a variant: as answered, or without what the chain would tell; `nil` in a dossier without law.
  func lawAnswer(_ variant: Variant, _ answers: [VariantAssessment], _ law: (law: LawDossier, reviewer: Reviewer)?) -> LawAnswer? {
    if let answer = answers.first(where: { $0.variant.id == variant.id }) { return answer.law }
    return law.map { $0.law.lawAnswer(variant, $0.reviewer, DerivedFacts.allUnknown) }
  }

  /// The law with the reviewer of all its variants, which takes time to make; `nil` in a dossier without law.
  var lawWithReviewer: (law: LawDossier, reviewer: Reviewer)? { (try? dossier.withLaw).map { ($0, $0.reviewer) } }

  func carryAnswer(_ variant: Variant, _ facts: OptionFacts) throws -> CarryAnswer {
    let negotiation = try PackageSearch(politics.uncertainTable(facts).table)
    let own = variant.tableOptions.map { ($0.measure, $0.option) }
    guard !own.isEmpty else {
      return CarryAnswer(
        parties: nil, packages: 0, agreeable: 0, supporters: [], ministers: politics.council.map { _ in 0 },
        seats: politics.chambers.map { $0.seats(of: []) })
    }
    let fixed = politics.fixed(own)
    let outcome = try negotiation.negotiate(fixing: fixed)
    let rest = politics.packages.first?.options.map { ($0.measure, $0.option) } ?? []
    let full = politics.fixed(own + rest)
    let whole = full.contains(nil) ? nil : full.compactMap { $0 }
    let table = negotiation.table
    let parties = try table.parties.indices.map { index -> CarryAnswer.PartyAnswer in
      let party = table.parties[index]
      let range = try negotiation.range(for: index, fixing: fixed)
      let hit = party.redLines.filter { $0.isCrossed(byAllWith: fixed) }
      let alone = try PackageSearch(Table(measures: table.measures, parties: [party])).negotiate(fixing: fixed)
      let standing: CarryAnswer.PartyAnswer.Standing =
        alone.agreeable == 0 ? .cannot : alone.agreeable == alone.packages ? .canCarry : .onlyIf
      return .init(
        party: party.id, standing: standing, redLines: hit.map(\.id), best: party.share(range.upperBound),
        withRest: whole.map { party.share(table.worth(of: $0, to: index)) }, walkAway: party.share(party.walkAway),
        conditions: standing == .onlyIf ? whole.map { conditions(negotiation, index, $0, fixed) } ?? [] : [])
    }
    let supporters = whole.map { whole in
      table.parties.indices.filter { table.isAcceptable(table.package(whole), to: $0) }.map { table.parties[$0].id }
    }
    let carrying = supporters ?? parties.filter { $0.standing != .cannot }.map(\.party)
    return CarryAnswer(
      parties: parties, packages: outcome.packages, agreeable: outcome.agreeable, supporters: carrying,
      ministers: politics.council.map { council in council.ministers.filter { carrying.contains($0.party) }.reduce(0) { $0 + $1.seats } },
      seats: politics.chambers.map { $0.seats(of: carrying) })
  }

  /// What would have to change in the rest of the package, as measure and option.
  private func conditions(_ negotiation: PackageSearch, _ party: Int, _ whole: [Int], _ fixed: [Int?]) -> [[Variant.TableOption]] {
    negotiation.conditions(for: party, from: whole, fixing: fixed, limit: 3).map { changes in
      changes.map { .init(measure: politics.measures[$0.measure].id, option: politics.measures[$0.measure].options[$0.to].id) }
    }
  }
}

extension Negotiation.RedLine {
  /// Whether every package that holds the fixed options crosses the line.
  func isCrossed(byAllWith fixed: [Int?]) -> Bool {
    !conditions.isEmpty && conditions.allSatisfy { condition in (fixed[condition.measure]).map { condition.options.contains($0) } ?? false }
  }
}
