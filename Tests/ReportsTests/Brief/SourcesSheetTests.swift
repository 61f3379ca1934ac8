import Archive
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

@Suite("Every source and every value of the chain, with its uses")
struct SourcesSheetTests {
  @Test("every source has an address of its own, with publisher, date, kind and address, and what cites it", arguments: Language.allCases)
  func sources(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    let sheet = SourcesSheet(dossier, language: language).sheet
    let anchors = sheet.blocks.flatMap(\.anchors)
    #expect(anchors == dossier.sources.map { Addresses.anchor("source", $0.id.rawValue) })
    let text = TextRendering(width: 100_000, language).render([sheet])
    for source in dossier.sources {
      #expect(text.contains(source.title) && text.contains(source.publisher) && text.contains(source.kind), "\(source.id)")
    }
    // Series, parties, variants and the opening all cite the sources of the invented land.
    for use in language == .nl ? ["waargenomen reeks “", "variant T1", "in de keten is"] : ["observed series “", "variant T1", "is in the chain"] {
      #expect(text.contains(use), "\(use)")
    }
  }

  @Test("every source that the parties and the talks of a dossier cite stands behind something", arguments: BuiltInDossiers.names)
  func cited(_ name: String) throws {
    let contents = try #require(BuiltInDossiers.contents(name))
    let uses = SourceUse.all(in: try contents.load())
    var cited: Set<SourceID> = []
    for file in ["parties.yaml", "talks.yaml"] {
      guard let data = contents.files[file] else { continue }
      // Polls and roll calls are read by nothing, as `check` tells.
      var isRead = true
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { line in
        if let first = line.first, first.isLetter { isRead = !line.hasPrefix("polls:") && !line.hasPrefix("roll_calls:") }
        return isRead
      }
      for match in lines.joined(separator: "\n").matches(of: /sources: \[([^\]]*)\]/) {
        cited.formUnion(match.1.split { $0 == "," || $0.isWhitespace }.map { SourceID(String($0)) })
      }
    }
    #expect(cited.count > 1, "\(name) cites")
    let unread: Set<SourceID> = Set(cited.filter { uses[$0] == nil })
    #expect(unread.isEmpty, "\(name): \(unread)")
  }

  @Test("a source that nothing cites says so, and one with the address of a ruling stands behind it and the norms that rest on it")
  func unused() throws {
    var dossier = try TinyPolder.dossier()
    let ruling = try #require(dossier.law?.rulings.first)
    let address = ruling.address.isEmpty ? "https://example.org/ruling" : ruling.address
    dossier.law?.rulings[0].address = address
    dossier.sources += [
      Source(id: "X-1", title: "Nothing", publisher: "", date: "", address: ""),
      Source(id: "X-2", title: "Ruling", publisher: "Court", date: "2020", address: address),
    ]
    let uses = SourceUse.all(in: dossier)
    #expect(uses["X-1"] == nil)
    #expect(uses["X-2"]?.contains(.ruling(ruling.id)) == true)
    for norm in dossier.law?.norms ?? [] { #expect(uses["X-2"]?.contains(.norm(norm.id)) == norm.authorities.contains(ruling.id)) }
    let text = TextRendering(width: 100_000, .en).render([SourcesSheet(dossier, language: .en).sheet])
    #expect(text.contains("Behind no value, lever, norm, variant or party.") && text.contains("Publisher: not in the dossier"))
  }

  @Test("a title stands in the language of the reader where the dossier gives it so, and is marked where it is in another")
  func titles() throws {
    var source = Source(id: "X-1", title: "Rulings on the measure", publisher: "", date: "", address: "")
    source.kind = "case law"
    func heads(_ language: Language) throws -> String {
      var dossier = try TinyPolder.dossier()
      dossier.sources = [source]
      let sheet = SourcesSheet(dossier, language: language).sheet
      return HTMLRendering(language).body([sheet], addresses: .elsewhere)
    }
    #expect(try heads(.nl).contains(">Rulings on the measure<") && heads(.nl).contains("<span lang=\"en\">case law</span>"))
    source.language = "en"
    #expect(try heads(.nl).contains("<span lang=\"en\">Rulings on the measure</span>") && !heads(.en).contains("lang=\"en\""))
    source.dutchTitle = "Uitspraken over de maatregel"
    #expect(try heads(.nl).contains(">Uitspraken over de maatregel<") && !heads(.nl).contains("Rulings"))
    #expect(try heads(.en).contains(">Rulings on the measure<"))
    source.language = "nl"
    #expect(try heads(.en).contains("<span lang=\"nl\">Rulings on the measure</span>"))
  }

  @Test("every value of the chain has value, range, history, ground and uses under an address of its own", arguments: Language.allCases)
  func values(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    let whole = ParametersSheet(dossier, language: language)
    let anchors = Set(whole.sheet.blocks.flatMap(\.anchors))
    for key in try #require(dossier.chain).calibration.items.map(\.key) {
      #expect(anchors.contains(Addresses.anchor("value", key.rawValue)))
      let sheet = try #require(whole.sheet(of: key.rawValue))
      let text = TextRendering(width: 100_000, language).render([sheet])
      let wanted =
        language == .nl
        ? ["Waarde: ", "Geschiedenis: ", "Gelezen door", "Bron of aanname: "] : ["Value: ", "History: ", "Read by", "Source or assumption: "]
      for word in wanted { #expect(text.contains(word), "\(key.rawValue): \(word)") }
    }
    #expect(whole.sheet(of: "no.such_value") == nil)
  }
}
