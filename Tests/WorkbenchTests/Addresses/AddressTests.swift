import Archive
import Testing
import Vocabulary

@testable import Workbench

@Suite("Addresses")
struct AddressTests {
  private static let hash = String(repeating: "0123456789abcdef", count: 4)

  private static let all: [Destination] =
    RunPage.allCases.map { .run(hash, $0) } + RunDocument.allCases.map { .document(run: hash, $0) } + [
      .start, .municipality(run: hash, code: "é/x".replacing("/", with: "-")), .compare([]), .compare(["3fa85f64", "9b2d7c10"]), .explain("K 12"),
      .explained(run: hash, code: "52HY"), .variants(run: hash, first: "V 1", second: "V2"),
      .family(run: hash, variant: "V 1"), .findings(run: hash, variant: "V 1"),
      .consequences(run: hash, variant: "V 1", nil), .consequences(run: hash, variant: "V2", .odt),
      .consequences(run: hash, variant: nil, .text), .parameter(run: hash, name: "arrivals.tails"),
      .amendment(run: hash, AddressedAmendment(), .page), .amendment(run: hash, AddressedAmendment(), .file),
      .amendment(run: hash, AddressedAmendment(), .drafts),
      .amendment(run: hash, AddressedAmendment(Amendment(from: "V 1", written: "all.a:1;refugee.b:[x, y]"), group: .refugee), .events),
      .jobs, .job(hash), .jobEvents(hash), .operatorDesk, .operatorLink(hash), .metrics,
      .tables, .seatLink(hash), .readingLink(hash, .calendar), .readingLink(hash, .feed), .table("t 1", .page), .table("t1", .events),
      .table("t1", .proposal("7.1")), .table("t1", .seat),
      .table("t1", .act("propose", about: nil)), .table("t1", .act("consent", about: "7 & 8")), .table("t1", .record(.votes)),
      .table("t1", .file(.decisions, .calendar)), .table("t1", .file(.minutes, .markdown)),
      .sweeps(nil), .sweeps("3fa85f64a1b2"), .standing(.glossary), .standing(.aboutTheModel), .standing(.accessibility), .standing(.secretary),
      .register, .registerFile, .openAPI,
      .schema("polder-assessment.schema.json"), .health,
      .asset("0123456789ab.css"), .chart(run: hash, ChartFile(.front, 1, .svg)), .chart(run: hash, ChartFile(.chain, 12, .vegaLite)),
      .chart(run: hash, ChartFile(.family, 3, .png, of: ["V 1"])), .chart(run: hash, ChartFile(.compare, 1, .csv, of: ["V1", "V2"])),
      .entriesFound(run: hash, page: .rulings, search: "Chakroun & 2010"), .entriesFound(run: hash, page: .sources, search: "é"),
      .packages(run: hash, move: 1, from: 1), .packages(run: hash, move: 2, from: 26),
      .placesFound(run: hash, search: "’s-Hertog & é"), .chart(run: hash, ChartFile(.places, 1, .svg, of: [ChartFile.search, "é"])),
    ]

  @Test("every destination is written in one way, and read back from it", arguments: all)
  func back(_ destination: Destination) throws {
    for language in [nil, .nl, .en] as [Language?] {
      let address = Address(language, destination)
      let parts = address.text.split(separator: "?", maxSplits: 1).map(String.init)
      let read = try #require(Address(try RequestPath(parts[0], limit: 500), Query(parts.count > 1 ? parts[1] : "")))
      #expect(read == address)
      #expect(read.text == address.text)
    }
  }

  @Test("a page says its language, and what has none does not")
  func language() {
    #expect(Address(.en, .run(Self.hash, .law)).path == "/en/runs/\(Self.hash)/law")
    #expect(Address(.en, .document(run: Self.hash, .json)).path == "/runs/\(Self.hash)/assessment.json")
    #expect(Address(.en, .document(run: Self.hash, .text)).path == "/en/runs/\(Self.hash)/brief.txt")
    #expect(Address(.nl, .start).path == "/nl")
    #expect(Address(nil, .start).path == "/")
  }

  @Test(
    "what leads nowhere is no address",
    arguments: [
      "/x", "/nl/x", "/nl/nl", "/runs", "/runs/a/x", "/runs/a/norms/x", "/runs/a/charts", "/runs/a/charts/chain.svg", "/schemas", "/glossary/x",
      "/runs/a/consequences/V1/x",
      "/runs/a/consequences/V1/consequences.md/x", "/runs/a/parameters/a/b",
      "/explain", "/assets", "/jobs/a/b", "/jobs/a/events/x", "/operator/a/b", "/tables/a/x", "/tables/a/minutes.ics", "/tables/a/minutes.md.md",
      "/seats", "/seats/a/b",
      "/tables/a/proposals", "/tables/a/acts/b/c", "/metrics/x", "/healthz/x", "/NL",
    ])
  func nowhere(_ path: String) throws { #expect(Address(try RequestPath(path, limit: 500), Query("")) == nil) }
}
