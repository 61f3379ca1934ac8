import Foundation
import Testing
import Vocabulary

@testable import Archive

@Suite("Other programs make files")
struct OtherProgramTests {
  @Test("one that is missing is named, in both languages")
  func missing() {
    let none = OtherProgram(["no-such-program"], folders: ["/nonexistent"])
    #expect(throws: ProgramError.notInstalled(["no-such-program"])) {
      try none.make("x", from: (name: "y", text: "z"), date: 0) { _ in [] }
    }
    let sentence = ProgramError.notInstalled(["pandoc"]).sentence
    #expect(sentence.nl.contains("pandoc") && sentence.en.contains("pandoc"))
  }

  @Test("one that takes too long is ended, and its folder goes")
  func slow() throws {
    var place: URL?
    let start = ContinuousClock.now
    #expect(throws: ProgramError.tooSlow("sleep", seconds: 1)) {
      try OtherProgram(["sleep"], folders: ["/bin", "/usr/bin"], seconds: 1).make("x", from: (name: "y", text: "z"), date: 0) { folder in
        place = folder
        return ["20"]
      }
    }
    #expect(start.duration(to: .now) < .seconds(5))
    #expect(!FileManager.default.fileExists(atPath: try #require(place).path))
  }

  @Test("one that makes no file has failed, and one that does gives its bytes")
  func made() throws {
    let copy = OtherProgram(["cp"], folders: ["/bin", "/usr/bin"])
    #expect(try copy.make("b", from: (name: "a", text: "é"), date: 0) { _ in ["a", "b"] } == Array("é".utf8))
    #expect(throws: ProgramError.failed("cp", code: 0)) { try copy.make("c", from: (name: "a", text: "é"), date: 0) { _ in ["a", "b"] } }
  }
}
