import Dossiers
import Vocabulary

/// Levers by the kind of measure that a change of them makes, the kinds that most variants of the dossier change first.
struct LeverGroups: Sendable {
  /// Levers of one kind, in the order of the dossier.
  struct Group: Sendable, Hashable {
    /// As the dossier names it; `nil` for levers that any measure has.
    var kind: String?
    var levers: [Lever]
  }

  /// Groups that are open at first.
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
    groups = counted.sorted { ($1.uses, $0.place) < ($0.uses, $1.place) }.map(\.group)
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
