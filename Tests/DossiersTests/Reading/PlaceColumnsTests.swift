import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A dossier declares the columns of its places")
struct PlaceColumnsTests {
  private let file = DossierFile.municipalities.rawValue

  private func problems(_ change: (inout Draft) throws -> Void) throws -> [Problem] { try TinyPolder.problems(keeping: [.places], after: change) }

  @Test("a declared column that the sheet does not have is missing, and the other one unknown")
  func otherName() throws {
    let faults = try problems { try $0.replace("inhabitants", by: "people", in: file) }.map(\.fault)
    #expect(faults.contains(.missingKey(key: "inhabitants")))
    #expect(faults.contains { if case .unknownKey("people", _, let allowed) = $0 { allowed.contains("inhabitants") } else { false } })
    #expect(
      try problems {
        try $0.replace("inhabitants", by: "people", in: file)
        try $0.replace("population: inhabitants", by: "population: people", in: DossierFile.places.rawValue)
      }.isEmpty)
  }

  @Test("a further column may stand there once it is declared")
  func further() throws {
    func addArea(_ draft: inout Draft) throws {
      let lines = try draft.text(file).split(separator: "\n").enumerated().map { $1 + ($0 == 0 ? ",area" : ",\($0)") }
      draft.write(lines.joined(separator: "\n"), to: file)
    }
    let faults = try problems { try addArea(&$0) }.map(\.fault)
    #expect(faults.count == 1)
    #expect(faults.contains { if case .unknownKey("area", _, _) = $0 { true } else { false } })
    #expect(
      try problems {
        try addArea(&$0)
        try $0.replace("task: task}", by: "task: task, further: [area]}", in: DossierFile.places.rawValue)
      }.isEmpty)
  }

  @Test("a column of whole numbers that begins with x_ needs no declaration")
  func extra() throws {
    #expect(
      try problems { draft in
        let lines = try draft.text(file).split(separator: "\n").enumerated().map { $1 + ($0 == 0 ? ",x_beds" : ",\($0)") }
        draft.write(lines.joined(separator: "\n"), to: file)
      }.isEmpty)
  }

  @Test("a key by wealth needs a column of wealth")
  func wealth() throws {
    let places = DossierFile.places.rawValue
    func byWealth(_ draft: inout Draft) throws { try draft.replace("key: {value: population,", by: "key: {value: population_wealth,", in: places) }
    #expect(try problems { try byWealth(&$0) }.isEmpty)
    let faults = try problems {
      try byWealth(&$0)
      try $0.replace(", wealth: wealth, task: task}", by: ", task: task, further: [wealth]}", in: places)
    }.map(\.fault)
    #expect(faults == [.missingKey(key: "columns.wealth")])
  }

  @Test("a wealth score lies from -1 to 1")
  func score() throws {
    let faults = try problems { try $0.replace("40000,0.1", by: "40000,1.5", in: file) }.map(\.fault)
    #expect(faults == [.outOfRange(name: "wealth", value: "1.5", low: "-1", high: "1")])
  }

  @Test("tasks that are declared must stand with every province")
  func task() throws {
    let faults = try problems { try $0.replace("code,name,task,source", by: "code,name,tasks,source", in: DossierFile.provinces.rawValue) }.map(
      \.fault)
    #expect(faults.contains(.missingKey(key: "task")))
    #expect(faults.contains { if case .unknownKey("tasks", near: "task", _) = $0 { true } else { false } })
  }

  @Test("a code of another form than declared is a problem", arguments: ["M01", "M0001", "X001", "m001", "M00A", "M٠٠١", ""])
  func code(_ code: String) throws {
    let problems = try problems { draft in
      try draft.replace("M001,", by: "\(code),", in: file)
      draft.remove(DossierFile.boundaries.rawValue)
    }
    #expect(
      problems == [Problem(.wrongForm(expected: .municipalityCode(pattern: "M###"), found: code), at: FilePlace(file: file, line: 2, column: 1))])
  }

  @Test("any code will do where no form is declared")
  func anyCode() throws {
    #expect(
      try problems { draft in
        try draft.replace("M001,", by: "the first,", in: file)
        draft.remove(DossierFile.boundaries.rawValue)
        try draft.replace("codes: {municipality: 'M###'}\n", by: "", in: DossierFile.places.rawValue)
      }.isEmpty)
  }

  @Test("a border of no municipality is a problem, and a municipality without a border")
  func borders() throws {
    let problems = try problems { try $0.replace("\"M004\"", by: "\"M005\"", in: DossierFile.boundaries.rawValue) }
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { $0.place.file == DossierFile.boundaries.rawValue })
    #expect(problems.contains { if case .unknownName(_, "M005", _) = $0.fault { true } else { false } })
  }
}
