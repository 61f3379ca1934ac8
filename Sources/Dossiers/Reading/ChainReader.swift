import Vocabulary

/// Reads the calibration, the opening stocks and the observed series.
struct ChainReader {
  let inspection: Inspection

  /// Rates, capacities and shares; `nil` where one is missing, which is reported.
  func calibration(_ tree: FileNode) -> Calibration? {
    let sections = CalibrationKey.allCases.map(\.section).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let needed = sections.filter { section in CalibrationKey.allCases.contains { $0.section == section && !$0.isOptional } }
    let fields = Fields(tree, allowed: sections + [Self.together], required: needed, inspection)
    let shares: [CalibrationKey] = [.refugeeShare, .subsidiaryShare, .humanitarianShare]
    var areSharesRead = true
    var items: [Calibration.Item] = []
    for section in sections {
      let keys = CalibrationKey.allCases.filter { $0.section == section }
      guard let node = fields[section] else { continue }
      let values = Fields(node, allowed: keys.map(\.name), required: required(keys, in: node).map(\.name), inspection)
      for key in keys {
        guard let value = values[key.name] else { continue }
        let before = inspection.problems.count
        items.append(item(value, key))
        if shares.contains(key), inspection.problems[before...].contains(where: \.hasWrongForm) { areSharesRead = false }
      }
    }
    let calibration = Calibration(items, groups: groups(fields, items))
    if let calibration, areSharesRead { checkSum(of: shares, calibration, at: fields.place(of: "decision")) }
    return calibration
  }

  /// Every value must be there; those of one service all of them, or none, and so those of a flow or a lot that may be left out.
  private func required(_ keys: [CalibrationKey], in node: FileNode) -> [CalibrationKey] {
    guard case .map(let found) = node.content else { return keys }
    let given = keys.filter { key in found.contains { $0.key == key.name } }
    return keys.filter { key in
      !key.isOptional || given.contains { $0.service == key.service && $0.flow == key.flow && $0.lot == key.lot }
    }
  }

  private func checkSum(of shares: [CalibrationKey], _ calibration: Calibration, at place: FilePlace) {
    let sum = shares.reduce(0) { $0 + calibration[$1] }
    guard abs(sum - 1) > 1e-9 else { return }
    let shown = LeverValue.number((sum * 1e6).rounded() / 1e6).description
    inspection.report(.sharesDoNotAddUp(name: shares.map(\.rawValue).joined(separator: ", "), sum: shown, expected: "1"), at: place)
  }

  private func item(_ node: FileNode, _ key: CalibrationKey) -> Calibration.Item {
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value", "unit"], inspection)
    var values: [Double] = []
    if let value = fields["value"] {
      let nodes: [FileNode]
      if case .list(let items) = value.content { nodes = items } else { nodes = [value] }
      values = nodes.map { node in node.writtenNumber(as: key.numberKind, inspection).map { check($0, key, at: node.place) } ?? key.range.lowerBound }
      if values.count != key.count {
        inspection.report(
          .wrongForm(expected: .values(count: key.count), found: "\(values.count)"), at: value.place)
      }
    }
    let unit = fields.text("unit")
    if fields["unit"] != nil, unit != key.unit {
      inspection.report(.notOneOf(value: unit, near: key.unit, allowed: [key.unit]), at: fields.place(of: "unit"))
    }
    let evidence = fields.evidence(as: key.numberKind)
    for value in values { checkOwnRange(value, evidence, name: key.rawValue, fields) }
    return Calibration.Item(key: key, name: fields.optionalPhrase("name") ?? key.meaning, values: values, unit: unit, evidence: evidence)
  }

  /// A value outside the range that stands beside it; one that could not be read has been reported.
  func checkOwnRange(_ value: Double, _ evidence: Evidence, name: String, _ fields: Fields) {
    guard let range = evidence.range, !range.contains(value) else { return }
    let place = fields.place(of: "value")
    if inspection.problems.contains(where: { $0.place == place }) { return }
    inspection.report(
      .contradiction(.chain(.outsideOwnRange(name: name, value: .number(value), low: .number(range.lowerBound), high: .number(range.upperBound)))),
      at: place)
  }

  private func check(_ value: Double, _ key: CalibrationKey, at place: FilePlace) -> Double {
    let (low, high) = (LeverValue.number(key.range.lowerBound).description, LeverValue.number(key.range.upperBound).description)
    if !key.range.contains(value) {
      inspection.report(.outOfRange(name: key.rawValue, value: LeverValue.number(value).description, low: low, high: high), at: place)
    }
    return value
  }
}
