import Dossiers
import Vocabulary

/// Levers by the kind of measure that a change of them makes, the kinds that most variants of the dossier change first; of each kind those that some
/// variant changes apart from the rest, of which there can be fifty.
struct LeverGroups: Sendable {
  /// Levers of one kind, in the order of the dossier.
  struct Group: Sendable, Hashable {
    /// As the dossier names it; `nil` for levers that any measure has.
    var kind: String?
    var levers: [Lever]
    /// Among the kinds that most variants change.
    var isCommon = false
    /// The levers of its kind that no variant of the dossier changes, where some are changed.
    var isRest = false
  }

  /// Kinds that count as common.
  static let common = 3

  let groups: [Group]

  init(_ dossier: Dossier, _ levers: [Lever]) {
    let kinds = levers.map { Self.kind($0, of: dossier) }
    let named = kinds.reduce(into: [String?]()) { if !$0.contains($1) { $0.append($1) } }
    let all = named.map { kind in Group(kind: kind, levers: zip(levers, kinds).filter { $0.1 == kind }.map(\.0)) }
    func uses(_ group: Group) -> Int {
      dossier.variants.count { variant in variant.changes.contains { change in group.levers.contains { $0.id == change.lever } } }
    }
    let counted = all.enumerated().map { (place: $0.offset, group: $0.element, uses: uses($0.element)) }
    let changed = Set(dossier.variants.flatMap { $0.changes.map(\.lever) })
    groups = counted.sorted { ($1.uses, $0.place) < ($0.uses, $1.place) }.map(\.group).enumerated().flatMap { place, own -> [Group] in
      let rest = own.levers.filter { !changed.contains($0.id) }
      let first = own.levers.filter { changed.contains($0.id) }
      let isCommon = place < Self.common
      guard !first.isEmpty, !rest.isEmpty else { return [Group(kind: own.kind, levers: own.levers, isCommon: isCommon)] }
      return [Group(kind: own.kind, levers: first, isCommon: isCommon), Group(kind: own.kind, levers: rest, isRest: true)]
    }
  }

  /// Its own kind, else that of the lever without which it does nothing.
  private static func kind(_ lever: Lever, of dossier: Dossier) -> String? {
    if let kind = lever.kind { return kind }
    let needs = LeverKey(rawValue: lever.id.rawValue)?.needs ?? []
    // A lever that goes with several kinds goes with none of them.
    guard needs.count == 1, let first = needs.first, first.count <= 2 else { return nil }
    return first.first.flatMap { dossier.lever($0.id)?.kind }
  }
}
