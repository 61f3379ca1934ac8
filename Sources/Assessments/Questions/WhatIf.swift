import Dossiers
public import Negotiation
public import Vocabulary

/// What the table would allow if some positions were others than the dossier says.
public struct WhatIf: Sendable, Hashable, Codable {
  /// Most packages that are listed.
  public static let listLimit = 25

  public var changes: [PositionChange]
  /// Those of the changes that leave the table as it was, after the changes before them.
  public var idle: [PositionChange]
  /// The table with the changes.
  public var table: Table
  public var outcome: NegotiationOutcome
  /// Packages that all can live with now and not before, the greatest product of gains first; `nil` where they are too many to visit.
  public var opened: RankedPackages?
  /// Packages that all could live with before and not now; `nil` where that is not known.
  public var closed: Int?
  /// What would open an agreement where there still is none.
  public var concessions: [Concession]
  /// The package that `swaps` start from, as in `TableAssessment`.
  public var start: Package?
  public var swaps: [Swap]
  /// How often talks fail with the changes, over everything else that is not known for sure.
  public var failure: FailureChance
}

extension TalkDossier {
  /// The table of an assessment once more, with changed positions.
  public func whatIf(_ changes: [PositionChange], of assessed: TableAssessment, seed: UInt64) throws -> WhatIf {
    let altered = assessed.uncertain.applying(changes)
    let search = try PackageSearch(altered.table)
    let outcome = try search.negotiate()
    let before = assessed.table
    func isNew(_ package: Package) -> Bool { before.parties.indices.contains { !before.isAcceptable(before.package(package.options), to: $0) } }
    let opened: RankedPackages?
    do { opened = try search.ranking(limit: WhatIf.listLimit, where: isNew) } catch {
      // Too many to visit: that there are some is known, which ones is not.
      guard error == .unproven else { throw error }
      opened = nil
    }
    let idle = changes.indices.filter { index in
      assessed.uncertain.applying(Array(changes[..<index])) == assessed.uncertain.applying(Array(changes[...index]))
    }
    let start = start(outcome, search)
    return WhatIf(
      changes: changes, idle: idle.map { changes[$0] }, table: search.table, outcome: outcome, opened: opened,
      closed: opened.map { assessed.outcome.agreeable - (outcome.agreeable - $0.count) }, concessions: try search.concessions(after: outcome),
      start: start, swaps: swaps(from: start, outcome, search), failure: try altered.failureChance(draws: Self.failureDraws, seed: seed))
  }

  /// Variants all of whose options a package holds, in the order of the dossier.
  public func variants(in package: Package) -> [VariantID] {
    variants.filter { variant in
      !variant.tableOptions.isEmpty
        && variant.tableOptions.allSatisfy { option in
          politics.position(option.measure, option.option).map { package.options[$0.measure] == $0.option } ?? false
        }
    }.map(\.id)
  }
}
