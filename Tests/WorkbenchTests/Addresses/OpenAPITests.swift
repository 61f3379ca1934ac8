import Archive
import Foundation
import Reports
import Testing
import Vocabulary

@testable import Workbench

@Suite("The description of all addresses")
struct OpenAPITests {
  @Test("every kind of destination is in it, with every page and file of a run")
  func complete() {
    let paths = OpenAPI().paths
    for kind in DestinationKind.allCases {
      #expect(!kind.paths.isEmpty)
      for path in kind.paths {
        #expect(paths.keys.contains { $0 == path || $0 == "/{language}" + path || path == "/" && $0 == "/{language}" }, "\(path)")
      }
    }
    #expect(paths["/{language}/runs/{run}/law"]?["get"] != nil && paths["/runs/{run}/data.zip"]?["get"] != nil)
  }

  @Test("every address in it leads to its kind, a search by what is searched for", arguments: DestinationKind.allCases)
  func leads(_ kind: DestinationKind) throws {
    let values = ["run": "3fa85f64", "page": "chain", "number": "1", "move": "1", "language": "en"]
    let query = Query(kind == .placesFound || kind == .entriesFound ? "search=Utrecht" : "")
    for path in kind.paths {
      let filled = path.replacing(/\{([a-z]+)\}/) { values[String($0.1)] ?? String($0.1) }
      let address = try #require(Address(try RequestPath((kind.hasLanguage(path) ? "/en" : "") + filled, limit: 500), query), "\(path)")
      #expect(address.destination.kind == kind && address.destination.hasLanguage == kind.hasLanguage(path), "\(path)")
    }
  }

  @Test("names are unique, each part of an address is a parameter, and the words of all are there")
  func operations() {
    let all = OpenAPI().paths.map { ($0.key, $0.value["get"]) }
    #expect(Set(all.compactMap { $0.1?.operationId }).count == all.count)
    for (path, operation) in all {
      let named = Set(operation?.parameters.filter { $0.place == "path" }.map(\.name) ?? [])
      #expect(named == Set(path.matches(of: /\{([a-z]+)\}/).map { String($0.1) }), "\(path)")
    }
    for kind in DestinationKind.allCases { #expect(OpenAPIWords.summary(of: kind.rawValue) != kind.rawValue) }
  }

  @Test("it is served as JSON, like the schema and the record for the register")
  func served() throws {
    let desk = try LittleWorkbench()
    let answer = desk.get("/openapi.json")
    #expect(answer.status == .ok && answer["Content-Type"] == "application/json" && answer.text.contains("\"openapi\":\"3.1.0\""))
    #expect(desk.get("/schemas/\(AssessmentSchema.name)").text == AssessmentSchema.text)
    #expect(desk.get("/schemas/none.json").status == .notFound)
    #expect(desk.get("/algorithm-register.json").text.contains("polder-algorithm-register/1"))
    for language in ["nl", "en"] {
      for page in ["glossary", "about-the-model", "accessibility", "secretary", "algorithm-register"] {
        #expect(desk.get("/\(language)/\(page)").status == .ok)
      }
    }
  }
}
