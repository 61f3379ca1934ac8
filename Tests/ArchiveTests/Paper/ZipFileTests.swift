import Foundation
import Testing

@testable import Archive

@Suite("Files in one file")
struct ZipFileTests {
  @Test("the checksum is the CRC-32 of the check value in its definition")
  func checksum() {
    #expect(ZipFile.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ZipFile.checksum([]) == 0)
  }

  @Test("an empty file of files is its end record alone")
  func empty() { #expect(ZipFile([]).bytes == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)) }

  @Test("the same files give the same bytes, with the content of each as it is and its name twice")
  func same() {
    let files = ZipFile([.init("a.csv", text: "é,1\n"), .init("leeg.txt", [])])
    #expect(files.bytes == ZipFile(files.entries).bytes)
    let text = String(decoding: files.bytes, as: UTF8.self)
    #expect(text.contains("a.csvé,1\n"))
    #expect(text.matches(of: /leeg\.txt/).count == 2)
    #expect(files.bytes.count == 30 + 5 + 5 + 30 + 8 + 46 + 5 + 46 + 8 + 22)
  }

  @Test("another program reads it, with every checksum right", .enabled(if: OtherProgram(["python3"]).place != nil, "needs Python"))
  func read() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(ZipFile([.init("a.csv", text: "é,1\n"), .init("leeg.txt", [])]).bytes).write(to: file)
    let process = Process()
    process.executableURL = OtherProgram(["python3"]).place
    let script = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); sys.exit(z.testzip() is not None or z.namelist() != ['a.csv', 'leeg.txt'])"
    process.arguments = ["-c", script, file.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
