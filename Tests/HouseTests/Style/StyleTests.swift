import Testing

/// The parts of the style that a machine can check.
@Suite("The sources keep to the style")
struct StyleTests {
  @Test("no file is longer than 300 lines")
  func length() {
    #expect(SourceFile.all.count > 100, "only \(SourceFile.all.count) files were found, so this test looks in the wrong place")
    for file in SourceFile.all { #expect(file.length <= 300, "\(file.name) has \(file.length) lines") }
  }

  @Test("half of the files have at most 120 lines")
  func median() throws {
    let lengths = SourceFile.all.map(\.length).sorted()
    let middle = try #require(lengths.isEmpty ? nil : lengths[lengths.count / 2])
    #expect(middle <= 120)
  }

  @Test("nothing that can fail is sought lazily: the first of a lazy sequence is made twice, and the second time may fail")
  func lazyFailure() {
    for file in SourceFile.all {
      let lines = file.text.split(separator: "\n").filter { $0.contains(".lazy") && $0.contains("try?") }
      #expect(lines.isEmpty, "\(file.name): \(lines)")
    }
  }

  @Test("nothing stops the program on bad input")
  func crashes() {
    for file in SourceFile.all {
      for word in ["try!", "fatalError(", "as! "] { #expect(!file.text.contains(word), "\(file.name) uses \(word)") }
    }
  }
}
