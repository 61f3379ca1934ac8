import Vocabulary

extension ChainReader {
  /// The key of the calibration under which the groups stand.
  static let together = "together"

  /// The groups of values that are drawn together, without what cannot be in one, which is reported.
  func groups(_ fields: Fields, _ items: [Calibration.Item]) -> [ValueGroup] {
    var ids: [ValueGroupID: FilePlace] = [:]
    var taken: [CalibrationKey: (group: ValueGroupID, place: FilePlace)] = [:]
    return fields.list(Self.together).compactMap { node in
      let own = Fields(
        node, allowed: ["id", "name", "values", "correlation", "sources", "assumption", "confidence", "note"],
        required: ["id", "name", "values", "correlation"], inspection)
      guard case .map = node.content else { return nil }
      let id = ValueGroupID(own.text("id"))
      if let first = ids[id], own["id"] != nil {
        inspection.report(.nameTwice(kind: .valueGroup, name: id.rawValue, first: first), at: own.place(of: "id"))
      } else {
        ids[id] = own.place(of: "id")
      }
      let correlation = correlation(own)
      let evidence = own.evidence()
      if evidence.sources.isEmpty, evidence.assumption == nil { inspection.report(.unsupported, at: node.place) }
      let before = inspection.problems.count
      let members = own.list("values").compactMap { member($0, of: id, items, &taken) }
      if own["values"] != nil, inspection.problems.count == before, members.count < 2 {
        inspection.report(.contradiction(.chain(.groupTooSmall(group: id, members: members.count))), at: own.place(of: "values"))
      }
      return ValueGroup(id: id, name: own.phrase("name"), members: members, correlation: correlation, evidence: evidence)
    }
  }

  private func correlation(_ fields: Fields) -> Double {
    guard let node = fields["correlation"], let value = node.writtenNumber(as: .ratio, inspection) else { return 0 }
    if !(0...1).contains(value) {
      inspection.report(
        .outOfRange(name: "correlation", value: LeverValue.number(value).description, low: "0", high: "1"), at: node.place)
    }
    return value
  }

  /// One member of a group; `nil` where it cannot be one, which is reported.
  private func member(
    _ node: FileNode, of group: ValueGroupID, _ items: [Calibration.Item],
    _ taken: inout [CalibrationKey: (group: ValueGroupID, place: FilePlace)]
  ) -> CalibrationKey? {
    guard let text = node.writtenText(inspection) else { return nil }
    guard let key = CalibrationKey(rawValue: text) else {
      let near = nearest(to: text, among: CalibrationKey.allCases.map(\.rawValue))
      inspection.report(.unknownName(kind: .calibrationValue, name: text, near: near), at: node.place)
      return nil
    }
    if let other = taken[key] {
      inspection.report(
        .contradiction(.chain(.inGroupAlready(name: key.rawValue, group: other.group, first: other.place))), at: node.place)
      return nil
    }
    taken[key] = (group, node.place)
    let item = items.first { $0.key == key }
    if key == .refugeeShare {
      inspection.report(.contradiction(.chain(.followsFromOthers(name: key.rawValue))), at: node.place)
    } else if item?.evidence.range == nil || item?.values.count != 1 {
      inspection.report(.contradiction(.chain(.notDrawn(name: key.rawValue, isThere: item != nil))), at: node.place)
    } else {
      return key
    }
    return nil
  }
}
