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
    return CapsuleContents(assessment, studies: CapsuleContents.Studies(backtest: nil, experiment: nil), of: files, frame: frame)
  }

  private static func page(_ parts: [CapsulePart: String]) -> String {
    "<html>" + parts.map { $0.key.element($0.value) }.joined(separator: "\n") + "</html>"
  }

  @Test("comes back to the last bit: answers, receipt and every file, with bytes that are no text")
  func back() throws {
    let own = try Self.contents()
    let read = try CapsuleContents(page: Self.page(own.parts()), file: "c.html")
    #expect(read.assessment == own.assessment && read.frame == own.frame && read.studies == own.studies)
    #expect(read.dossier.files == own.dossier.files)
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
    #expect(read.assessment != own.assessment)
    #expect(try read.assessment == CapsuleContents.asWritten(own.assessment))
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
    #expect(fault { $0[.frame] = $0[.frame]?.replacing("\"form\":1", with: "\"form\":9") } == .otherForm(9))
    for fault in [CapsuleFault.unreadable(file: "c"), .noCapsule(file: "c"), .noPart(.frame), .brokenPart(.frame), .otherForm(9)] {
      #expect(!fault.sentence.nl.isEmpty && !fault.sentence.en.isEmpty && fault.sentence.nl != fault.sentence.en)
    }
    #expect(throws: CapsuleFault.self) { try CapsuleContents.read(URL(fileURLWithPath: "/nowhere/c.html")) }
  }
}
