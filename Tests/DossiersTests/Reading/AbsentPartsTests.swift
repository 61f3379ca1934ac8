import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A dossier may lack parts")
struct AbsentPartsTests {
  /// Every choice of parts, from one to all four.
  static let choices: [[Dossier.Part]] = (1..<16).map { choice in
    Dossier.Part.allCases.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
  }

  @Test("and reads with the parts that are there, and no other", arguments: choices)
  func parts(_ parts: [Dossier.Part]) throws {
    let dossier = try TinyPolder.contents(keeping: parts).load()
    #expect(dossier.parts == parts)
    let asksOfVariants = parts.contains(.law) || parts.contains(.chain)
    #expect(dossier.variants.map(\.id) == (asksOfVariants ? ["T0", "T1", "T2"] : []))
    #expect(dossier.baseline == (asksOfVariants ? "T0" : nil))
    #expect(dossier.sources.count == 2)
  }

  @Test("but asks nothing without any part, and is told so")
  func nothing() {
    let found = #expect(throws: DossierProblems.self) { try TinyPolder.contents(keeping: []).load() }
    #expect(found?.problems.map { $0.line(in: .en) }.first?.contains("This dossier asks nothing") == true)
  }

  @Test("and has the need for places from the chain where there is one, else as given")
  func need() throws {
    let alone = try #require(try TinyPolder.contents(keeping: [.places]).load().places)
    guard case .given(let places) = alone.need else {
      Issue.record("without a chain the need is a number of places")
      return
    }
    #expect(places.value == 400)
    #expect(alone.needMonth == nil)
    let whole = try #require(try TinyPolder.dossier().places)
    #expect(whole.needMonth == CalendarMonth(year: 2021, month: 1))
    #expect(whole.utilisation?.value == 0.95)
  }

  /// A file without which its part cannot be read.
  static let needed: [DossierFile] = [.settings, .norms, .rulings, .calibration, .opening, .parties, .places, .provinces, .municipalities]

  @Test("but of a part that is there no file that it needs", arguments: needed)
  func halfThere(_ file: DossierFile) throws {
    let part = try #require(file.part)
    let problems = try TinyPolder.problems(keeping: [part]) { $0.remove(file.rawValue) }
    #expect(problems.contains(Problem(.fileMissing, at: FilePlace(file: file.rawValue))))
    #expect(problems.count { $0.fault == .fileMissing } == 1)
  }

  /// What a part can do without.
  static let optional: [DossierFile] = [.declarations, .boundaries]

  @Test("nor does it need a file that only adds to it", arguments: optional)
  func withoutMore(_ file: DossierFile) throws {
    #expect(try TinyPolder.problems { $0.remove(file.rawValue) }.isEmpty)
  }

  @Test("law and chain need levers, and the chain a variant for today's law", arguments: [Dossier.Part.law, .chain])
  func levers(_ part: Dossier.Part) throws {
    let missing = Problem(.fileMissing, at: FilePlace(file: DossierFile.levers.rawValue))
    #expect(try TinyPolder.problems(keeping: [part]) { $0.remove(DossierFile.levers.rawValue) }.contains(missing))
    let without = try TinyPolder.problems(keeping: [.chain]) { draft in
      for variant in ["T0", "T1", "T2"] { draft.remove("variants/\(variant).yaml") }
    }
    #expect(without.contains { $0.fault == .fileMissing && $0.place.file.hasPrefix(DossierFile.variantFolder) })
  }

  @Test("keys of the head that a part needs are missing where the part is there", arguments: ["data_cut", "first_month", "months", "baseline"])
  func head(_ key: String) throws {
    let faults = try TinyPolder.problems(keeping: [.chain]) { $0.removeKey(key) }.map(\.fault)
    #expect(faults == [.missingKey(key: key)])
  }

  @Test("a source that is cited without a list of sources is one problem, however often it is cited")
  func sources() throws {
    let file = DossierFile.sources.rawValue
    #expect(try TinyPolder.problems { $0.remove(file) } == [Problem(.fileMissing, at: FilePlace(file: file))])
    for part in Dossier.Part.allCases {
      #expect(try TinyPolder.problems(keeping: [part]) { $0.remove(file) } == [Problem(.fileMissing, at: FilePlace(file: file))], "\(part)")
    }
  }

  @Test("and without its head nothing of it is read")
  func withoutHead() throws {
    let file = DossierFile.dossier.rawValue
    #expect(try TinyPolder.problems { $0.remove(file) }.contains(Problem(.fileMissing, at: FilePlace(file: file))))
  }
}
