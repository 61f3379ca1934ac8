import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A dossier may list other names of its places, and checks that no name stands for two")
struct OtherNamesTests {
  private static let file = DossierFile.otherNames.rawValue

  private func problems(_ change: (inout Draft) throws -> Void) throws -> [Problem] { try TinyPolder.problems(keeping: [.places], after: change) }

  private func sentences(_ rows: String) throws -> [String] {
    try problems { $0.write("name,code,kind,year,source\n" + rows, to: Self.file) }.map { $0.sentence(in: .en) }
  }

  @Test("another name, a merger and a division are no problem")
  func right() throws {
    #expect(
      try sentences("Klinker,M001,other_name,,F-1\nUpland,P1,other_name,,F-1;F-2\nOuddorp,M002,merged,2019,F-1\nOuddorp,M003,merged,2019,F-2\n")
        .isEmpty)
  }

  @Test("every row has a code and a source that exist, a kind, and a merger its year")
  func wrong() throws {
    let rows: [(row: String, sentence: String?)] = [
      ("Klinker,M009,other_name,,F-1", "There is no code “M009”"), ("Klinker,M001,othername,,F-1", "Did you mean “other_name”?"),
      ("Klinker,M001,other_name,,", "has no source"), ("Klinker,M001,other_name,,F-9", "There is no source “F-9”"),
      ("Klinker,M001,merged,,F-1", nil), ("Klinker,M001,other_name,,F-1\nklinker,M002,other_name,,F-1", "is there already"),
    ]
    for (row, sentence) in rows {
      let found = try sentences(row + "\n")
      #expect(found.count == 1, "\(row): \(found)")
      if let sentence { #expect(found.first?.contains(sentence) == true, "\(row): \(found)") }
    }
  }

  @Test("two municipalities or provinces of one name are refused, however written")
  func doubles() throws {
    let municipalities = try problems { try $0.replace("M003,Zilverhoek", by: "M003,KLINKERDAM", in: DossierFile.municipalities.rawValue) }
    let sentence = "Municipality “KLINKERDAM” is there already (places/municipalities.csv:2:6). Give each a name of its own."
    #expect(municipalities.map { $0.sentence(in: .en) } == [sentence])
    #expect(municipalities.map(\.place.line) == [4])
    let provinces = try problems { try $0.replace("P2,Benedenland", by: "P2,bovenland", in: DossierFile.provinces.rawValue) }
    #expect(provinces.count == 1)
  }

  @Test("a name is compared without case, accents and marks")
  func plain() {
    for (one, other) in [
      ("Súdwest-Fryslân", "sudwest fryslan"), ("Su\u{301}dwest", "Súdwest"), ("'s-Gravenhage", "’s Gravenhage"), ("Bergen (L.)", "bergen l"),
      ("Ĳsselstein", "IJsselstein"), ("Łódź", "lodz"), ("Straße", "strasse"),
    ] {
      #expect(PlainName(one) == PlainName(other), "\(PlainName(one).text) and \(PlainName(other).text)")
    }
    #expect(PlainName("Den Haag").withoutArticle == "haag" && PlainName("Den").withoutArticle == "den")
    #expect(PlainName("Voorne").begins(PlainName("Voorne aan Zee")) && !PlainName("Zee").begins(PlainName("Voorne aan Zee")))
  }
}
