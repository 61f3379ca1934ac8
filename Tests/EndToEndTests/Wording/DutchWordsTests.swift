import Foundation
import Testing

/// Every word of Dutch help, errors and sheets, against Debian's list of Dutch words (`wdutch`, which `make test` installs), the glossary, and names.
@Suite("Dutch help, errors and sheets hold no English word outside names")
struct DutchWordsTests {
  private static let list = "/usr/share/dict/dutch"

  /// Good Dutch that the list lacks: compounds, and forms of verbs and words. Each was read by a person.
  private static let reviewed: Set<String> = ["afsluitcodes", "consentronde", "eén", "gegevensmap", "tekortkomt"]

  /// The same of the sheets.
  private static let reviewedOfSheets: Set<String> = [
    "asielbesluit", "asielbesluiten", "beslisdienst", "delerregels", "hervestigingsquotum", "inwilligingen", "mln", "nareisaanvragen",
    "nareisbesluiten", "nareizende", "noodopvangplek", "quotamethode", "seizoensindex", "statusgroep", "terugreikt", "uitdagingsmodel", "vgl",
  ]

  /// What the land of the guide calls its own, in both languages the same.
  private static let land: Set<String> = [
    "two", "shores", "shore", "east", "west", "tweeoever", "harbour", "hill", "mill", "westhaven", "molenbrug", "zandkreek", "oostdam", "heuvelrand",
    "now", "cap", "wait", "hc", "family", "what", "the", "parties", "yearbook", "of", "statistics", "census", "office", "act", "aliens",
  ]

  /// Who thought of a rule or an index, and the book that one is from; verbs and a hash.
  private static let authors: Set<String> = [
    "balinski", "young", "banzhaf", "coleman", "deegan", "packel", "huntington", "hill", "kalai", "smorodinsky", "sainte", "laguë", "shapley",
    "shubik", "sobol", "european", "union", "decides", "flows", "verify", "sha",
  ]

  /// Columns of files, parts of JSON, kinds of files, variables and places: names that help must give as they are.
  private static let names: Set<String> = [
    "able", "accepts", "asks", "beds", "education", "family", "group", "issues", "language", "languages", "largest", "medical", "municipality",
    "offer",
    "parties",
    "pays", "places", "province", "reservation", "school", "sector", "site", "size", "tie", "values", "weights", "wheelchair", "polder", "csv",
    "json",
    "docs", "guides", "tour", "wait", "facts", "coded", "outcomes", "jjjj", "dd", "month", "series", "value", "zip", "tls", "yaml", "html", "md",
    "text", "lang", "id", "out", "urk",
    "netherlands",
  ]

  /// Acts of a table and fields of a description, as they are typed.
  private static let acts: Set<String> = [
    "adopt", "announce", "answer", "ask", "chair", "confirm", "decision", "erase", "failure", "gave", "leave", "parcel", "presence", "ready",
    "reissue", "resume", "revise", "rules", "sealedlines", "sentences", "suspend", "tables", "tablenight", "talks", "title", "trades", "unpack",
    "unseal", "withdraw", "yourowntable",
  ]

  /// The words of the list and of the Dutch column of the glossary.
  private static func dutch() throws -> Set<String> {
    let list = try String(contentsOfFile: Self.list, encoding: .utf8)
    let glossary = try String(contentsOf: Command.root.appendingPathComponent("Docs/Glossary.md"), encoding: .utf8)
    let cells = glossary.split(separator: "\n").map { $0.split(separator: "|") }.filter { $0.count > 3 }.map { String($0[1]) }
    let known = list.split(separator: "\n").map { $0.lowercased() }
    #expect(known.count > 300_000, "\(Self.list) has only \(known.count) words")
    return Set(known).union(cells.flatMap(words)).union(reviewed)
  }

  /// The words of a text, in small letters: parts of compounds with a hyphen apart, without options, and without ids, which have digits or low lines.
  private static func words(_ text: String) -> [String] {
    let plain = text.replacing(/--[a-z][a-z-]*/, with: " ")
    let tokens = plain.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    return tokens.filter { !$0.contains { $0.isNumber || $0 == "_" } }.map { $0.lowercased() }
  }

  @Test("the list of Dutch words is there")
  func installed() {
    #expect(FileManager.default.fileExists(atPath: Self.list), "Install the Debian package wdutch: make dictionary.")
  }

  @Test("help of every verb, and the table of mistakes on the command line")
  func help() throws {
    let dutch = try Self.dutch()
    let verbs = try VerbHelp.all(language: .nl)
    let options = verbs.flatMap(\.options)
    let own = verbs.flatMap(\.words) + options.map(\.name) + options.flatMap(\.choices)
    let names = Self.names.union(Self.acts).union(own.flatMap { $0.split { !$0.isLetter }.map { $0.lowercased() } })
    for verb in verbs {
      let strange = Set(Self.words(verb.text)).subtracting(dutch).subtracting(names)
      #expect(strange.isEmpty, "polder \(verb.name) --help: \(strange.sorted().joined(separator: ", "))")
    }
    for mistake in CommandLineTests.mistakes {
      guard let told = try CommandReading.mistake(mistake.arguments, in: .nl) else { continue }
      let strange = Set(Self.words(told.sentence + told.use)).subtracting(dutch).subtracting(names).subtracting(mistake.arguments.flatMap(Self.words))
      #expect(strange.isEmpty, "\(mistake.testDescription): \(strange.sorted().joined(separator: ", "))")
    }
  }

  @Test("mistakes that commands find after reading")
  func later() throws {
    let dutch = try Self.dutch().union(Self.names).union(["assess", "variants", "later", "tasks", "procedure"])
    for line in [
      "assess --variant V3x", "assess no/such/folder", "assess --municipality Amsterdm", "review", "review a b --table",
      "trace V3a --family 999999999",
      "play --on gisteren", "disperse shares --need 100 --pin Urk", "disperse procedure --on gisteren",
      "disperse table --province Friesland --able x",
      "report ffffffffffff", "negotiate --domain no-such-file",
    ] {
      let arguments = line.split(separator: " ").map(String.init)
      let run = try Command.run(arguments, language: "nl")
      #expect(run.code == 2, "\(line): \(run.errors)")
      // Between quotation marks stand names and what was typed; a path is a name.
      let sentence = run.errors.replacing(/“[^”]*”|\/\S+/, with: " ").replacing(/(?m)^Gebruik: .*$|^Meer uitleg: .*$/, with: " ")
      let strange = Set(Self.words(sentence)).subtracting(dutch).subtracting(arguments.flatMap(Self.words))
      #expect(strange.isEmpty, "\(line): \(strange.sorted().joined(separator: ", ")) in \(run.errors)")
    }
  }

  /// Every sheet that is made of a dossier alone; the folder of the dossier comes behind.
  static let sheetVerbs = [
    "assess --format md --futures 4", "check", "review WAIT --format md --futures 4", "review --table --format md --futures 4",
    "negotiate --format md --futures 4", "disperse shares --format md --futures 4", "disperse fairness --format md --futures 4",
    "disperse procedure --format md", "disperse letters --municipality Molenbrug --format md --futures 4", "trace WAIT --format md",
    "calibration --format md", "why WAIT --format md --futures 4", "flows --format md --futures 4",
  ]

  @Test("the sheets of a whole dossier")
  func sheets() throws {
    let dutch = try Self.dutch().union(Self.reviewedOfSheets).union(Self.land).union(Self.authors)
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let land = try GuideLand.write(to: folder)
    for sheet in Self.sheetVerbs {
      let run = try Command.run(sheet.split(separator: " ").map(String.init) + [land.path], language: "nl", in: folder)
      #expect(run.code == 0 && run.output.count > 50, "\(sheet): \(run.errors)")
      let strange = Set(Self.words(Self.prose(run.output))).subtracting(dutch)
      #expect(strange.isEmpty, "\(sheet): \(strange.sorted().joined(separator: ", "))")
    }
  }

  /// A sheet without commands, code, places, keys of a file, and codes of figures.
  private static func prose(_ sheet: String) -> String {
    sheet.replacing(/(?m)^ *polder .*$/, with: " ").replacing(/`[^`]*`|&\w+;|\S*\/\S*|\b[A-Z0-9]{4,}\b|\b[a-z_]+\.[a-z_]+\b/, with: " ")
  }

  @Test("a word that is not Dutch is seen, also in a compound, and a name or an option is none")
  func seen() throws {
    let dutch = try Self.dutch()
    let strange = Self.words("OVERVIEW: detailed information of V3a, --need in de CSV-file").filter { !dutch.contains($0) }
    #expect(["overview", "detailed", "information"].allSatisfy(strange.contains), "\(strange)")
    #expect(!strange.contains { ["need", "v3a", "de"].contains($0) }, "\(strange)")
  }
}
