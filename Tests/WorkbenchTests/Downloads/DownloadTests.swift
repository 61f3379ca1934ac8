import Archive
import Foundation
import Reports
import Testing
import Vocabulary

@testable import Workbench

@Suite("Files of a run")
struct DownloadTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("every picture of a page leads to its files, each of its own type, and the next number is none")
  func charts() throws {
    let hash = try desk.keep().hash
    func text(_ page: RunPage) -> String { desk.get(Address(.en, .run(hash, page)).text).text }
    let shown = try #require(RunPage.allCases.first { text($0).contains("<figure>") }, "no page of the run has a picture")
    let page = text(shown)
    for (form, type) in [(ChartForm.svg, "image/svg+xml"), (.vegaLite, "application/json"), (.csv, "text/csv; charset=utf-8")] {
      let file = ChartFile(shown, 1, form)
      let address = Address(.en, .chart(run: hash, file)).text
      #expect(page.contains("href=\"\(address)\""))
      let answer = desk.get(address)
      #expect(answer.status == .ok && answer["Content-Type"] == type && !answer.body.isEmpty)
      #expect(answer["Content-Disposition"] == "attachment; filename=\"\(file.name)\"")
    }
    #expect(desk.get(Address(.en, .chart(run: hash, ChartFile(shown, 999, .svg))).text).status == .notFound)
  }

  @Test("a name of a file has nothing of an address but letters and digits, and a picture of a page about nothing is none")
  func subjects() {
    let file = ChartFile(.family, 3, .svg, of: ["V 1\"; x"])
    #expect(file.name == "family-V1x-3.svg" && file.parts == ["family", "V 1\"; x", "3.svg"])
    #expect(ChartFile(parts: file.parts) == file && file.page(of: "a") == .family(run: "a", variant: "V 1\"; x"))
    #expect(ChartFile(.norms, 1, .svg, of: ["x"]).page(of: "a") == nil)
    #expect(ChartFile(parts: ["family", "1.svg"]) == nil && ChartFile(parts: []) == nil && ChartFile(parts: ["family", "V1", "0.svg"]) == nil)
  }

  @Test("a page without a run has no links to files of pictures")
  func noRun() { #expect(!desk.get("/en/glossary").text.contains("/charts/")) }

  @Test("a name of a picture is read back from how it is written, and no other is", arguments: ChartForm.allCases)
  func names(_ form: ChartForm) {
    for page in RunPage.allCases {
      let file = ChartFile(page, 12, form)
      #expect(ChartFile(name: file.name) == file)
    }
    for name in ["chain-0.svg", "chain-01.svg", "chain-1000.svg", "-1.svg", "chain.svg", "chain-1.gif", "chain-1", "chain--1.svg", "x-1.svg"] {
      #expect(ChartFile(name: name) == nil, "\(name)")
    }
  }

  @Test("the tables of a run come in one file, the same bytes each time")
  func package() throws {
    let hash = try desk.keep().hash
    let answer = desk.get("/runs/\(hash)/data.zip")
    #expect(answer.status == .ok && answer["Content-Type"] == "application/zip" && answer.body.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(answer["Content-Disposition"] == "attachment; filename=\"data.zip\"")
    #expect(desk.get("/runs/\(hash)/data.zip").body == answer.body)
    for name in ["matrix.csv", "README.txt", "LICENSE.txt", "CITATION.cff", "assessment.json"] { #expect(answer.text.contains(name)) }
    // Parts lie in it as they are: the JSON is that of the address, byte for byte.
    #expect(answer.text.contains(desk.get("/runs/\(hash)/assessment.json").text))
  }

  @Test("paper is made where its program is installed, and else the page names the program", arguments: [RunDocument.odt, .docx])
  func paper(_ document: RunDocument) throws {
    let hash = try desk.keep().hash
    let answer = desk.get("/nl/runs/\(hash)/\(document.rawValue)")
    if FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc") {
      #expect(answer.status == .ok && answer["Content-Type"] == document.contentType && answer.body.starts(with: [0x50, 0x4B]))
    } else {
      #expect(answer.status == .notInstalled && answer.text.contains("pandoc"))
    }
  }

  @Test("a file that another program makes is kept, and is never waited for")
  func busy() throws {
    let desk = PaperDesk()
    var count = 0
    let error = #expect(throws: ProgramError.self) {
      try desk.paper(.odt, named: "x") {
        count += 1
        #expect(throws: ProgramError.busy) { try desk.paper(.docx, named: "x") { (text: "", date: 0) } }
        throw ProgramError.failed("pandoc", code: 1)
      }
    }
    #expect(error == .failed("pandoc", code: 1) && count == 1)
  }

  @Test("what another program refuses has its status")
  func failures() {
    #expect(Failure(ProgramError.notInstalled(["pandoc"])).status == .notInstalled)
    #expect(Failure(ProgramError.tooSlow("pandoc", seconds: 30)).status == .unavailable)
    #expect(Failure(ProgramError.busy).status == .unavailable)
    #expect(Failure(ProgramError.failed("pandoc", code: 1)).status == .failed)
  }
}
