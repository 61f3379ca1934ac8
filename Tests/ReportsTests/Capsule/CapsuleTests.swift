import Assessments
import Testing
import Vocabulary

@testable import Reports

@Suite("A brief as one file with everything in it")
struct CapsuleTests {
  private static let nasty = #"{"a":"</script><script>alert(1)</script><!-- & \u0000"}"#

  @Test("what could end a block is escaped, so that it ends where it should")
  func escaped() {
    let element = CapsulePart.studies.element(Self.nasty)
    let inner = element.dropFirst(CapsulePart.studies.opening.count).dropLast(CapsulePart.closing.count)
    #expect(element.hasPrefix(CapsulePart.studies.opening) && element.hasSuffix(CapsulePart.closing))
    #expect(!inner.contains("<") && !inner.contains(">") && !inner.contains("&"))
    #expect(inner.contains("\\u003c/script\\u003e"))
  }

  @Test("the page is that of the brief with a sheet on the file, and its data are no script", arguments: Language.allCases)
  func page(_ language: Language) throws {
    let brief = try TinyRun.brief(language)
    let html = Capsule(brief, parts: [.receipt: "{}", .studies: Self.nasty]).html
    #expect(html.contains(CapsulePart.receipt.opening + "{}" + CapsulePart.closing))
    #expect(html.ranges(of: "<script").count == 2 && html.ranges(of: "<script type=\"application/json\"").count == 2)
    #expect(html.contains("default-src 'none'") && html.contains("polder verify capsule.html") && html.contains("polder-studies"))
    #expect(!html.contains(CapsulePart.assessment.opening))
    for sheet in brief.sheets { #expect(html.contains("<section id=\(sheet.id) ")) }
  }
}
