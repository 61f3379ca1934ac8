import Archive
import Negotiation
import Testing

@Suite("An answer on its way out of the process that opens")
struct OpeningLetterTests {
  @Test("it has as many bytes whatever it says, from no to twelve packages of 62 measures, and is read back as it was")
  func size() throws {
    let largest = OpeningAnswer(isPossible: true, packages: (0..<12).map { package in (0..<62).map { _ in 900 + package } }, hasMore: true)
    let answers = [
      OpeningAnswer(isPossible: false), OpeningAnswer(isPossible: true), OpeningAnswer(isPossible: true, packages: [[0]]),
      OpeningAnswer(isPossible: false, step: .exists), OpeningAnswer(isPossible: false, step: .on(Array(0..<62))), largest,
    ]
    for answer in answers {
      let bytes = try OpeningLetter.bytes(of: answer)
      #expect(bytes.count == OpeningLetter.length && bytes.last == 0x0A, "\(answer)")
      #expect(bytes.dropLast().allSatisfy { $0 != 0x0A })
      #expect(try OpeningLetter.answer(in: bytes) == answer)
    }
  }
}
