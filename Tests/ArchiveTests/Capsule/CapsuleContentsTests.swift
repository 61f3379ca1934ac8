import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("What a time capsule holds")
struct CapsuleContentsTests {
  private static func contents() throws -> CapsuleContents {
    let assessment = try assess(TinyPolder.dossier(), AssessmentRequest(futures: 4))
    var files = TinyPolder.contents()
    files.files["variants/bytes.bin"] = Data([0xFF, 0x00, 0xFE])
    files.files["variants/note.txt"] = Data("</script> & <b> é\u{2028}".utf8)
    let frame = CapsuleContents.Frame(language: .nl, asked: "a 'dossier'", municipality: "M1")
    return try CapsuleContents(assessment, studies: RunStudies(), of: files, frame: frame)
  }

  private static func page(_ parts: [CapsulePart: String]) -> String {
    "<html>" + parts.map { $0.key.element($0.value) }.joined(separator: "\n") + "</html>"
  }

  @Test("comes back to the last bit: answers, receipt and every file, with bytes that are no text")
  func back() throws {
    let own = try Self.contents()
    let read = try CapsuleContents(page: Self.page(own.parts()), file: "c.html")
    #expect(read.assessment == own.assessment.withoutPieces && read.frame == own.frame && read.studies == own.studies)
    #expect(read.dossier.files == own.dossier.files)
    #expect(read.assessment != own.assessment && read.with(piecesOf: own.assessment, nil).assessment == own.assessment)
  }

  @Test("an assessment as written is the one that comes back, also where two values are written alike")
  func asWritten() throws {
    var own = try Self.contents()
    var law = try JSONDecoder().decode(
      LawAnswer.self,
      from: Data(
        """
        {"settings": [{"setting": "one", "groups": [{"group": "refugee", "lifts": [],
          "review": {"findings": [], "gaps": [], "questions": [], "conclusion": "tenable", "ordinaryConclusion": "tenable", "couldBeWorse": false},
          "alternatives": [{"lever": "quota", "value": "none", "conclusion": "tenable"}]}]}]}
        """.utf8))
    #expect(law.settings[0].groups[0].alternatives[0].value == .absent)
    law.settings[0].groups[0].alternatives[0].value = .choice("none")
    own.assessment.variants[0].law = law
    let read = try CapsuleContents(page: Self.page(own.parts()), file: "c.html")
    #expect(read.assessment != own.assessment.withoutPieces)
    #expect(try read.assessment == CapsuleContents.asWritten(own.assessment).withoutPieces)
  }

  @Test("of what is left out the file tells whether it is the same when made again, and what of it moved")
  func moved() throws {
    let own = try Self.contents()
    let read = try CapsuleContents(page: Self.page(own.parts()), file: "c.html")
    #expect(try read.moved(own.assessment, nil).isEmpty)
    var other = own.assessment
    other.variants[1].chain?.series.removeLast()
    other.today?.waits = nil
    #expect(try read.moved(other, nil) == [.series(of: other.variants[1].variant.id), .waits(of: nil)])
  }

  @Test("a capsule of the first form, with nothing packed and nothing left out, is still read and checked")
  func firstForm() throws {
    let own = try Self.contents()
    var parts = try own.parts()
    parts[.frame] = parts[.frame]?.replacing("\"form\":3", with: "\"form\":1")
    parts[.digests] = nil
    let dossier = try CapsuleContents.text(of: .dossier, in: Self.page(parts))
    let blocks = [(CapsulePart.assessment, try JSONText.line(own.assessment)), (.dossier, dossier)]
    for (part, _) in blocks { parts[part] = nil }
    // A text without what could end its block, as the first form wrote it.
    let plain = blocks.map { $0.0.openingOfText + $0.1.replacing("<", with: "\\u003c") + CapsulePart.closing }.joined()
    let read = try CapsuleContents(page: Self.page(parts) + plain, file: "c.html")
    #expect(read.assessment == own.assessment && read.dossier.files == own.dossier.files && read.digests == own.digests)
  }

  @Test("a capsule of the second form, with the answers variant by variant, is still read and checked")
  func secondForm() throws {
    let own = try Self.contents()
    var parts = try own.parts()
    parts[.frame] = parts[.frame]?.replacing("\"form\":3", with: "\"form\":2")
    #expect(throws: CapsuleFault.self) { try CapsuleContents(page: Self.page(parts), file: "c.html") }
    parts[.assessment] = CapsuleContents.packed(try JSONText.line(own.assessment.withoutPieces))
    let read = try CapsuleContents(page: Self.page(parts), file: "c.html")
    #expect(try read.assessment == own.assessment.withoutPieces && read.moved(own.assessment, nil).isEmpty)
  }

  @Test("answers that are not one to a variant are told as a broken block")
  func answers() throws {
    var parts = try Self.contents().parts()
    let json = try CapsuleContents.text(of: .assessment, in: Self.page(parts))
    #expect(json.hasPrefix("{\"assessment\":{") && json.contains(",\"law\":["))
    parts[.assessment] = CapsuleContents.packed(json.replacing(",\"law\":[", with: ",\"law\":[null,"))
    #expect(throws: CapsuleFault.brokenPart(.assessment)) { try CapsuleContents(page: Self.page(parts), file: "c.html") }
  }

  @Test("what is missing, broken or of another form is told")
  func faults() throws {
    let parts = try Self.contents().parts()
    func fault(_ change: (inout [CapsulePart: String]) -> Void) -> CapsuleFault? {
      var own = parts
      change(&own)
      do throws(CapsuleFault) {
        _ = try CapsuleContents(page: Self.page(own), file: "c.html")
        return nil
      } catch { return error }
    }
    #expect(fault { $0 = [:] } == .noCapsule(file: "c.html"))
    #expect(fault { $0[.dossier] = nil } == .noPart(.dossier))
    #expect(fault { $0[.assessment] = "{}" } == .brokenPart(.assessment))
    #expect(fault { $0[.receipt] = $0[.receipt]?.replacing("\"seed\":1", with: "\"seed\":2") } == .brokenPart(.receipt))
    #expect(fault { $0[.frame] = $0[.frame]?.replacing("\"form\":3", with: "\"form\":9") } == .otherForm(9))
    for fault in [CapsuleFault.unreadable(file: "c"), .noCapsule(file: "c"), .noPart(.frame), .brokenPart(.frame), .otherForm(9)] {
      #expect(!fault.sentence.nl.isEmpty && !fault.sentence.en.isEmpty && fault.sentence.nl != fault.sentence.en)
    }
    #expect(throws: CapsuleFault.self) { try CapsuleContents.read(URL(fileURLWithPath: "/nowhere/c.html")) }
  }
}
