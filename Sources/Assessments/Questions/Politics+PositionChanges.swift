public import Dossiers
import Vocabulary

extension Politics {
  /// The changes that somebody asks for in words: `PARTY:LINE` gives up a red line, by its number or name; `PARTY:accepts=OPTION` a measure or an
  /// option; `PARTY:walk_away=0.5` another walk-away value. Lines first, then the others, each in the order given.
  ///
  /// Throws all that cannot be understood, with what is possible.
  public func positionChanges(without: [String], with: [String]) throws(PositionFaults) -> [PositionChange] {
    var changes: [PositionChange] = []
    var faults: [PositionFault] = []
    for asked in without { do { changes.append(try dropped(asked)) } catch { faults.append(error) } }
    for asked in with { do { changes.append(try other(asked)) } catch { faults.append(error) } }
    guard faults.isEmpty else { throw PositionFaults(faults: faults) }
    return changes
  }

  /// The party that a name stands for, in whatever letters; the one place that reads names of parties here.
  private func party(called name: String) throws(PositionFault) -> PoliticalParty {
    if let party = party(named: name) { return party }
    let known = parties.map(\.id)
    throw .unknownParty(name, near: nearest(to: name, among: known.map(\.rawValue)), known: known)
  }

  private func dropped(_ asked: String) throws(PositionFault) -> PositionChange {
    guard let (name, line) = asked.halves(at: ":") else { throw .form(asked: asked, isWithout: true) }
    let party = try party(called: name)
    let lines = party.redLines.map(\.id)
    if let found = lines.first(where: { $0.rawValue == line }) { return .drop(party: party.id, line: found) }
    if let number = Int(line), lines.indices.contains(number - 1) { return .drop(party: party.id, line: lines[number - 1]) }
    throw .unknownLine(line, party: party.id, near: nearest(to: line, among: lines.map(\.rawValue)), lines: lines)
  }

  private func other(_ asked: String) throws(PositionFault) -> PositionChange {
    guard let (name, rest) = asked.halves(at: ":"), let (key, value) = rest.halves(at: "=") else {
      throw .form(asked: asked, isWithout: false)
    }
    let party = try party(called: name)
    guard let stance = Stance(rawValue: key) else { throw .unknownKey(key, near: nearest(to: key, among: Stance.allCases.map(\.rawValue))) }
    switch stance {
    case .accepts: return try accepted(value, by: party)
    case .walkAway:
      guard let thousandths = value.thousandths else { throw .walkAway(value, party: party.id) }
      return .walkAway(party: party.id, thousandths: thousandths)
    }
  }

  /// What of a party's position can be changed by `PARTY:STANCE=VALUE`.
  private enum Stance: String, CaseIterable {
    case accepts
    case walkAway = "walk_away"
  }

  /// A measure, an option of one measure alone, or `MEASURE.OPTION`.
  private func accepted(_ name: String, by party: PoliticalParty) throws(PositionFault) -> PositionChange {
    if let measure = measures.first(where: { $0.id.rawValue == name }) { return .accept(party: party.id, measure: measure.id, option: nil) }
    let all = measures.flatMap { measure in measure.options.map { (measure: measure.id, option: $0.id, full: "\(measure.id).\($0.id)") } }
    let found = all.filter { $0.full == name || $0.option.rawValue == name }
    if found.count > 1 { throw .severalOptions(name, choices: found.map(\.full)) }
    if let only = found.first { return .accept(party: party.id, measure: only.measure, option: only.option) }
    let names = measures.map(\.id.rawValue) + all.map(\.option.rawValue) + all.map(\.full)
    throw .unknownOption(name, near: nearest(to: name, among: names), known: namedOptions)
  }
}

extension Politics {
  /// Every measure, and below it its options, with their names.
  private var namedOptions: [PositionFault.NamedOption] {
    measures.flatMap { measure in
      [PositionFault.NamedOption(code: measure.id.rawValue, name: measure.name)]
        + measure.options.map { PositionFault.NamedOption(code: "\(measure.id).\($0.id)", name: $0.name) }
    }
  }
}

extension String {
  /// What stands before and after the first such mark; `nil` where it is missing or one side is empty.
  fileprivate func halves(at mark: Character) -> (String, String)? {
    guard let position = firstIndex(of: mark), position != startIndex, index(after: position) != endIndex else { return nil }
    return (String(self[..<position]), String(self[index(after: position)...]))
  }

  /// A number from 0 to 1 with up to three decimals, in thousandths.
  fileprivate var thousandths: Int? {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0] == "0" || parts[0] == "1" else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...3).contains(decimals.count), decimals.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let thousandths = (Int(parts[0]) ?? 0) * 1000 + (Int(decimals + String(repeating: "0", count: 3 - decimals.count)) ?? 0)
    return thousandths <= 1000 ? thousandths : nil
  }
}
