import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("Every key that the program reads must be in the dossier")
struct KeysTests {
  /// Those that every dossier with a chain gives.
  static let needed = CalibrationKey.allCases.filter { !$0.isOptional }

  /// The line of a calibrated value, found by its section and its name, changed by a closure; `nil` takes it away.
  private func faults(_ key: CalibrationKey, change: (String) -> String?) throws -> [Problem.Fault] {
    let file = DossierFile.calibration.rawValue
    let (section, name) = (section(key), name(key))
    return try TinyPolder.problems { draft in
      var current = ""
      var hits = 0
      let lines = try draft.text(file).split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
        if line.hasSuffix(":"), !line.hasPrefix(" ") { current = String(line.dropLast()) }
        guard current == section, line.hasPrefix("  \(name): ") else { return String(line) }
        hits += 1
        return change(String(line))
      }
      guard hits == 1 else { throw Draft.NotThere(file: file, text: key.rawValue) }
      draft.write(lines.joined(separator: "\n"), to: file)
    }.filter { $0.place.file == file }.map(\.fault)
  }

  private func section(_ key: CalibrationKey) -> String { String(key.rawValue.prefix { $0 != "." }) }
  private func name(_ key: CalibrationKey) -> String { String(key.rawValue.drop { $0 != "." }.dropFirst()) }

  @Test("a calibrated value that is missing is a problem of its own", arguments: KeysTests.needed)
  func missing(_ key: CalibrationKey) throws {
    // A section that has nothing left is no list of keys any more.
    let isAlone = Self.needed.count { section($0) == section(key) } == 1
    let empty = Problem.Fault.wrongForm(expected: .keys, found: "")
    #expect(try faults(key) { _ in nil } == [isAlone ? empty : .missingKey(key: name(key))])
  }

  @Test("a calibrated value in another unit is a problem, with the unit that is read", arguments: KeysTests.needed)
  func unit(_ key: CalibrationKey) throws {
    let faults = try faults(key) { $0.replacingOccurrences(of: "unit: \(key.unit)", with: "unit: other") }
    #expect(faults == [.notOneOf(value: "other", near: key.unit, allowed: [key.unit])])
  }

  @Test("a calibrated value that is no number is a problem", arguments: KeysTests.needed)
  func form(_ key: CalibrationKey) throws {
    let faults = try faults(key) { _ in "  \(name(key)): {value: many, unit: \(key.unit), assumption: invented}" }
    #expect(faults.contains(.wrongForm(expected: .number, found: "many")))
  }

  @Test("a calibrated value beyond what makes sense is a problem, with its limits", arguments: KeysTests.needed)
  func range(_ key: CalibrationKey) throws {
    let beyond = LeverValue.number(key.range.upperBound + 1).description
    let value = key == .seasonalIndex ? "[\(beyond), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]" : beyond
    let faults = try faults(key) { _ in "  \(name(key)): {value: \(value), unit: \(key.unit), assumption: invented}" }
    let (low, high) = (LeverValue.number(key.range.lowerBound).description, LeverValue.number(key.range.upperBound).description)
    #expect(faults.contains(.outOfRange(name: key.rawValue, value: beyond, low: low, high: high)))
  }

  @Test("a season has twelve values, everything else one")
  func count() throws {
    #expect(
      try faults(.seasonalIndex) { _ in "  seasonal_index: {value: 1, unit: none, assumption: invented}" } == [
        .wrongForm(expected: .values(count: 12), found: "1")
      ])
    #expect(
      try faults(.tails) { _ in "  tails: {value: [4, 6], unit: none, assumption: invented}" } == [
        .wrongForm(expected: .values(count: 1), found: "2")
      ])
  }

  /// Those that every dossier with a chain has.
  static let leversOfChain = LeverKey.allCases.filter { $0.isOfChain && !$0.isOptional }

  /// The problems about the levers themselves after a change of one; `nil` takes it away.
  private func faults(_ key: LeverKey, keeping parts: [Dossier.Part] = Dossier.Part.allCases, change: (String) -> String?) throws -> [Problem.Fault] {
    let file = DossierFile.levers.rawValue
    return try TinyPolder.problems(keeping: parts) { draft in
      let text = try draft.text(file)
      var levers = text.components(separatedBy: "\n- ")
      guard let place = levers.firstIndex(where: { $0.hasPrefix("{id: \(key.rawValue),") }) else {
        throw Draft.NotThere(file: file, text: key.rawValue)
      }
      if let changed = change(levers[place]) { levers[place] = changed } else { levers.remove(at: place) }
      draft.write(levers.joined(separator: "\n- "), to: file)
    }.filter { $0.place.file == file }.map(\.fault)
  }

  private func contradiction(_ key: LeverKey, _ field: String, _ found: String, _ expected: String) -> Problem.Fault {
    .contradiction(.law(.leverDiffers(lever: key.id, field: field, found: found, expected: expected)))
  }

  @Test("a lever that nothing reads is a problem, and so is a reader that does not exist")
  func readers() throws {
    #expect(try faults(.quotaPerMonth) { $0.replacing("read_by: [chain, law]", with: "read_by: []") }.contains(.emptyList(key: "read_by")))
    let unknown = try faults(.quotaPerMonth) { $0.replacing("read_by: [chain, law]", with: "read_by: [chian, law]") }
    #expect(unknown.contains(.notOneOf(value: "chian", near: "chain", allowed: ["chain", "law"])))
  }

  @Test("what a lever needs is a lever that exists, and not itself", arguments: ["quota_per_mnth", "measure_kind"])
  func needs(_ name: String) throws {
    let faults = try faults(.measureKind) { $0.replacing("read_by: [law]", with: "read_by: [law], needs: [\(name)]") }
    let isTold = faults.contains { if case .unknownName(.lever, name, _) = $0 { true } else { false } }
    #expect(isTold, "\(faults)")
  }

  @Test("a lever of the chain that is missing is a problem", arguments: leversOfChain)
  func missingLever(_ key: LeverKey) throws {
    #expect(try faults(key) { _ in nil }.contains(.missingKey(key: key.rawValue)))
  }

  @Test("a lever of the chain in another unit is a problem", arguments: leversOfChain)
  func unitOfLever(_ key: LeverKey) throws {
    let faults = try faults(key) { $0.replacingOccurrences(of: "unit: \(key.unit)", with: "unit: other") }
    #expect(faults.contains(contradiction(key, "unit", "other", key.unit)))
  }

  @Test("a lever of the chain of another form is a problem", arguments: leversOfChain)
  func formOfLever(_ key: LeverKey) throws {
    let other: Lever.Form = key.form == .text ? .choice : .text
    let faults = try faults(key) { $0.replacingOccurrences(of: "type: \(key.form.rawValue)", with: "type: \(other.rawValue)") }
    #expect(faults.contains(contradiction(key, "type", other.rawValue, key.form.rawValue)))
  }

  @Test("a choice that the program does not know is a problem, and one that it knows may be left out")
  func choices() throws {
    let faults = try faults(.transition) { $0.replacingOccurrences(of: "choices: {", with: "choices: {new_moon: moon, ") }
    #expect(faults.contains { if case .notOneOf("transition: new_moon", _, let allowed) = $0 { allowed.count == 4 } else { false } })
    #expect(try self.faults(.brakeIndicator) { $0.replacingOccurrences(of: ", applications: applications", with: "") }.isEmpty)
  }

  @Test("without a chain no lever is asked for that only the chain reads")
  func withoutChain() throws {
    #expect(try faults(.brakeOnAbove, keeping: [.law]) { _ in nil }.isEmpty)
    #expect(try faults(.brakeOnAbove, keeping: [.chain]) { _ in nil } == [.missingKey(key: "brake_on_above")])
  }
}
