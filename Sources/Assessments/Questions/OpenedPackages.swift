import Dossiers
public import Negotiation
import Vocabulary

/// The packages that a move at the table would open, some at a time, each with the chance that all can accept it then.
public struct OpenedPackages: Sendable, Hashable, Codable {
  /// Packages that are told at a time.
  public static let atATime = 25

  public var concession: Concession
  /// The table with the move made.
  public var table: Table
  /// How many there are in all.
  public var count: Int
  /// The place of the first that is told, from 0.
  public var first: Int
  /// The greatest product of gains first.
  public var packages: [Package]
  /// In how many of `draws` all can accept each, over everything else that is not known for sure.
  public var acceptances: [Int]
  public var draws: Int
}

extension TalkDossier {
  /// What a concession of an assessed table opens, from a place on. Throws `NegotiationError` where they are too many to visit.
  public func packages(openedBy concession: Concession, of assessed: TableAssessment, from first: Int, seed: UInt64) throws -> OpenedPackages {
    let altered = assessed.uncertain.applying(concession.moves.map { politics.change($0, on: assessed.table) })
    let search = try PackageSearch(altered.table)
    let before = assessed.table
    func isNew(_ package: Package) -> Bool { before.parties.indices.contains { !before.isAcceptable(before.package(package.options), to: $0) } }
    let ranked = try search.ranking(limit: first + OpenedPackages.atATime, where: isNew)
    let told = Array(ranked.packages.dropFirst(first))
    return OpenedPackages(
      concession: concession, table: search.table, count: ranked.count, first: first, packages: told,
      acceptances: altered.acceptances(of: told.map(\.options), draws: Self.failureDraws, seed: seed), draws: Self.failureDraws)
  }
}
