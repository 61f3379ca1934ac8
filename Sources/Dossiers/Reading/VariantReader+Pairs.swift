import Vocabulary

extension VariantReader {
  /// Reports the levers of a variant that mean nothing without each other or cannot stand together, each at the lever that is written.
  func checkPairs(of variant: Variant, in tree: FileNode) {
    var pairs = LeverPairs(variant, levers: levers, needs: needs)
    pairs.check()
    for pair in pairs.found {
      let (fault, place) = (Problem.Fault.contradiction(.levers(pair.contradiction)), place(of: pair.lever, pair.group, in: tree))
      // One sentence a lever, also where it is written for all groups at once.
      if inspection.problems.contains(where: { $0.place == place && $0.fault == fault }) { continue }
      inspection.report(fault, at: place)
    }
  }

  /// Where the variant writes a lever for a group: under the group itself, else under `all`.
  private func place(of lever: LeverID, _ group: StatusGroup, in tree: FileNode) -> FilePlace {
    guard case .map(let keys) = tree.content, let changes = keys.first(where: { $0.key == "changes" }), case .map(let groups) = changes.value.content
    else { return tree.place }
    for name in [group.rawValue, "all"] {
      guard let own = groups.first(where: { $0.key == name }), case .map(let levers) = own.value.content else { continue }
      if let entry = levers.first(where: { $0.key == lever.rawValue }) { return entry.place }
    }
    return tree.place
  }
}
