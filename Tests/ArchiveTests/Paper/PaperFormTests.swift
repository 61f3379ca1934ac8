import Foundation
import Testing

@testable import Archive

@Suite("The same text gives the same paper, byte for byte")
struct PaperFormTests {
  /// A zip file of ours with another time in both records of every entry, as another program writes them.
  private static func dated(_ zip: [UInt8], _ time: [UInt8]) -> [UInt8] {
    var dated = zip
    for place in zip.indices where place + 46 <= zip.count {
      if zip[place..<place + 4].elementsEqual([0x50, 0x4B, 1, 2]) { dated.replaceSubrange(place + 12..<place + 16, with: time) }
      if zip[place..<place + 4].elementsEqual([0x50, 0x4B, 3, 4]) { dated.replaceSubrange(place + 10..<place + 14, with: time) }
    }
    return dated
  }

  @Test("a zip file that was made at another time has the same bytes once its times are fixed, and its parts as they were")
  func zip() {
    let plain = ZipFile([.init("mimetype", text: "a"), .init("content.xml", text: "<b/>")]).bytes
    let (one, other) = (Self.dated(plain, [1, 2, 3, 4]), Self.dated(plain, [9, 8, 7, 6]))
    #expect(one != other && one != plain)
    #expect(ZipDates(bytes: one).fixed == plain && ZipDates(bytes: other).fixed == plain)
  }

  @Test("what is no zip file is left as it is", arguments: [[], [1, 2, 3], [UInt8](repeating: 7, count: 100)])
  func noZip(_ bytes: [UInt8]) { #expect(ZipDates(bytes: bytes).fixed == bytes) }

  @Test("a PDF has the date that it is given, in place of when it was made, and not a byte more or less")
  func portableDocument() {
    let made = Array("%PDF\n/CreationDate (D:20261127023050+00'00')\n/ModDate (D:20261127023051+00'00')>>".utf8)
    let fixed = PortableDocumentDates(bytes: made).fixed(at: 1_688_688_000)
    #expect(String(decoding: fixed, as: UTF8.self) == "%PDF\n/CreationDate (D:20230707000000+00'00')\n/ModDate (D:20230707000000+00'00')>>")
    let odd = Array("/ModDate (D:2026".utf8)
    #expect(PortableDocumentDates(bytes: odd).fixed(at: 0) == odd)
  }

  @Test(
    "pandoc makes the same bytes a while later, where it is installed", .enabled(if: OtherProgram.pandoc.place != nil),
    arguments: [PaperForm.odt, .docx])
  func twice(_ form: PaperForm) throws {
    let first = try form.made(from: "# A\n\ntext\n", date: 1_688_688_000)
    // A zip file tells times to two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try form.made(from: "# A\n\ntext\n", date: 1_688_688_000) == first)
  }
}
