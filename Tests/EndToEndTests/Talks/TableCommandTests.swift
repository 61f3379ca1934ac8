import Foundation
import Testing

/// The commands on the table and on the places, run as a user runs them.
@Suite("polder negotiate, play and disperse")
struct TableCommandTests {
  /// A folder with some files in it, removed afterwards.
  private func withFiles(_ files: [String: String], _ work: (URL) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try work(folder)
  }

  private static let tram = """
    {"name": "tram", "issues": [{"name": "route", "values": ["a", "b"]}, {"name": "price", "values": ["c", "d"]}],
     "parties": [
      {"name": "P", "weights": [0.5, 0.5], "values": [[1, 0.333333333333], [0, 1]], "reservation": 0, "red_lines": [[1, [0]]]},
      {"name": "Q", "weights": [0.5, 0.5], "values": [[0, 1], [0, 1]], "reservation": 0}]}
    """

  @Test("negotiate answers for another table in words, as JSON, or as one line, and for several at once")
  func domain() throws {
    try withFiles(["tram.json": Self.tram]) { folder in
      let path = folder.appendingPathComponent("tram.json").path
      let words = try Command.run(["negotiate", "--domain", path, "--format", "md"])
      #expect(words.code == 0 && words.output.contains("| Nash | route: b; price: d | 1 | 0.67 | 1.00 |"), "\(words.errors)")
      #expect(words.output.contains("| P | 1. price: c | 0.00 | 2 | 1.00 |"))
      let line = try Command.run(["negotiate", "--domain", path, path, "--summary"])
      #expect(line.code == 0 && line.output == "tram\t4\t2\t2\t1\t1\t1\t1\ntram\t4\t2\t2\t1\t1\t1\t1\n", "\(line.errors)")
      let json = try Command.run(["negotiate", "--domain", path, "--format", "json"])
      let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(document["format"] as? String == "polder-table" && document["version"] as? Int == 2)
      #expect(document["packages"] as? Int == 4 && document["agreeable"] as? Int == 2)
      #expect((document["solutions"] as? [[String: Any]])?.map { $0["count"] as? Int } == [1, 1, 1, 1])
      let schema = try JSONSerialization.jsonObject(
        with: Data(contentsOf: Command.root.appendingPathComponent("Docs/Schemas/polder-table.schema.json")))
      let known = try #require(((schema as? [String: Any])?["properties"] as? [String: Any])?.keys)
      #expect(Set(document.keys) == Set(known), "\(document.keys)")
      let several = try Command.run(["negotiate", "--domain", path, path, "--format", "json"])
      #expect((try JSONSerialization.jsonObject(with: Data(several.output.utf8)) as? [Any])?.count == 2)
    }
  }

  @Test("negotiate refuses a table with all that is wrong in it, in both languages, and options that do not go together")
  func badDomain() throws {
    try withFiles(["bad.json": Self.tram.replacing("[0.5, 0.5]", with: "[0.5, 0.6]")]) { folder in
      let path = folder.appendingPathComponent("bad.json").path
      let refused = try Command.run(["negotiate", "--domain", path])
      #expect(refused.code == 2 && refused.output.isEmpty)
      #expect(refused.errors.contains("bad.json:3:28: $.parties[0].weights: The weights add up to 1.1; they must add up to 1."), "\(refused.errors)")
      #expect(refused.errors.contains("bad.json:4:28: $.parties[1].weights:"))
      #expect(try Command.run(["negotiate", "--domain", path], language: "nl").errors.contains("De gewichten zijn samen 1.1"))
    }
    #expect(try Command.run(["negotiate", "--summary"]).code != 0)
    #expect(try Command.run(["negotiate", "--domain", "x.json", "--without", "A:1"]).code != 0)
  }

  @Test("negotiate lists the packages that changed positions open, and refuses those that it cannot read before anything runs")
  func whatIf() throws {
    let english = try Command.run(["negotiate", "--futures", "4", "--without", "VVD:1", "--with", "christenunie:accepts=brake", "--format", "md"])
    #expect(english.code == 0, "\(english.errors)")
    #expect(
      english.output.contains("This is not what the dossier says.") && english.output.contains("VVD drops a red line: “A package without any limit"))
    let refused = try Command.run(["negotiate", "--futures", "4", "--without", "VVD:9", "--with", "CDA:accepts=braek"])
    #expect(refused.code == 2 && refused.output.isEmpty)
    #expect(refused.errors.contains("VVD has no red line “9”.") && refused.errors.contains("Did you mean “brake”?"), "\(refused.errors)")
  }

  @Test("negotiate tells what clashes, what would open an agreement, and the chance beside the base rate, in both languages")
  func negotiate() throws {
    let english = try Command.run(["negotiate", "--futures", "4"])
    #expect(english.code == 0)
    for part in [
      "Impossible together: VVD", "ChristenUnie drops", "10 of 23", "How the room got smaller", "Which way each variant can pass", "exchange",
      "What a package costs",
    ] { #expect(english.output.contains(part), "\(part)") }
    let dutch = try Command.run(["negotiate", "--futures", "4", "--format", "md"], language: "nl")
    #expect(dutch.code == 0 && dutch.output.contains("Samen onmogelijk: VVD") && dutch.output.contains("10 van 23"))
  }

  @Test("play on the table of August 2022 ends in an agreement, and says how it lies for each; on that of July 2023 it does not")
  func play() throws {
    let early = try Command.run(["play", "--on", "2022-08-31", "--form", "offers", "--rounds", "30"])
    #expect(early.code == 0)
    #expect(early.output.contains("adopted:") && early.output.contains("walk-away value"))
    let late = try Command.run(["play", "--form", "text", "--rounds", "5"])
    #expect(late.code == 0 && late.output.contains("no agreement"))
    #expect(try Command.run(["play", "--form", "text", "--rounds", "5"]).output == late.output)
    #expect(try Command.run(["play", "--me", "VDD"]).errors.contains("There is no party “VDD”. Did you mean “VVD”?"))
  }

  @Test("disperse compare: the twelve tasks of the first cycle within 0.7 percent, said to rest on estimated scores")
  func compare() throws {
    let run = try Command.run(["disperse", "compare"])
    #expect(run.code == 0)
    #expect(run.output.contains("Largest deviation: 0.70%.") && run.output.replacing("\n", with: " ").contains("estimated from those of postcodes"))
  }

  @Test("a pinned number, a table of trades, a decision and a letter")
  func tables() throws {
    let pinned = try Command.run(["disperse", "shares", "--need", "96000", "--pin", "Urk=300"])
    #expect(pinned.code == 0 && pinned.output.contains("Urk goes from 118 to 300 places."))
    try withFiles([
      "able.csv": "municipality,able,asks,pays\nUrk,0,0,900\nDronten,500,300,0\n", "offers.csv": "municipality,offer\nAmsterdam,6000\nUrk,118\n",
      "wrong.csv": "municipality,able\nAmsterdam,10\nUrkk,x\n",
    ]) { folder in
      let path = { folder.appendingPathComponent($0).path }
      let table = try Command.run(["disperse", "table", "--province", "Flevoland", "--need", "96000", "--able", path("able.csv")])
      #expect(table.code == 0 && table.output.contains("Dronten takes over 118 places from Urk, at 300 a place"), "\(table.errors)")
      let decision = try Command.run(["disperse", "decide", "--need", "96000", "--offers", path("offers.csv")])
      #expect(decision.code == 0 && decision.output.contains("Nobody designated for: 0 places."), "\(decision.errors)")
      let wrong = try Command.run(["disperse", "table", "--province", "Flevoland", "--need", "96000", "--able", path("wrong.csv")])
      #expect(wrong.code == 2 && wrong.output.isEmpty)
      #expect(wrong.errors.contains("wrong.csv:3:1: There is no municipality “Urkk”. Did you mean “Urk”?"), "\(wrong.errors)")
    }
    let letter = try Command.run(["disperse", "letters", "--need", "96000", "--municipality", "Urk"], language: "nl")
    #expect(letter.code == 0)
    for part in ["118 opvangplaatsen", "tien procent meer behoefte", "Noordoostpolder", "Balinski en Young 1982"] {
      #expect(letter.output.contains(part), "\(part)")
    }
    #expect(try Command.run(["disperse", "procedure", "--on", "2024-09-15"]).output.contains("under way: provincial consultation table"))
  }

  @Test("a letter with a number below the smallest site tells the assumption that lets it stay, and counts one place as one")
  func smallLetter() throws {
    let letter = try Command.run(["disperse", "letters", "--need", "96000", "--municipality", "schiermonnikoog"])
    #expect(letter.code == 0, "\(letter.errors)")
    for part in ["5 reception places", "smallest site of 100 places", "A hundred places are a condition for the bonus, not for the task"] {
      #expect(Self.oneLine(letter.output).contains(part), "\(part): \(letter.output)")
    }
    let one = try Command.run(["disperse", "shares", "--need", "1"], language: "nl")
    #expect(one.output.contains("1 plaats verdeeld"), "\(one.output)")
  }

  @Test("all 342 letters in two languages")
  func letters() throws {
    try withFiles([:]) { folder in
      let run = try Command.run(["disperse", "letters", "--need", "96000", "--output", folder.path])
      #expect(run.code == 0)
      for language in ["nl", "en"] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(language).path)
        #expect(names.filter { $0.hasSuffix(".html") }.count == 342)
        for name in ["groningen.html", "s-gravenhage.html", "bergen-l.html", "sudwest-fryslan.html"] { #expect(names.contains(name), "\(name)") }
        let list = try String(contentsOf: folder.appendingPathComponent("\(language)/files.csv"), encoding: .utf8)
        #expect(list.contains("GM0014,\"Groningen\",groningen.html\n"))
      }
    }
  }

  @Test("families are placed whole with a reason each, a choice of staff has a price, and nationality is never read")
  func place() throws {
    try withFiles([
      "families.csv":
        "family,size,language,sector,education,tie,group\nf1,4,ar,care,2,PV24,a\nf2,1,ti,ict,3,,b\nf3,6,ar,care,1,,a\nf4,2,fa,build,0,PV20,b\n",
      "sites.csv": "site,beds,languages,largest,province,work_care,work_ict,work_build\ns1,6,ar;fa,6,PV24,80,20,10\ns2,7,ti,8,PV20,30,90,70\n",
      "nations.csv": "family,size,nationality\nf1,2,Syria\n", "large.csv": "family,size\nf1,9\n",
    ]) { folder in
      let path = { folder.appendingPathComponent($0).path }
      let run = try Command.run(["disperse", "place", "--families", path("families.csv"), "--sites", path("sites.csv")])
      #expect(run.code == 0 && run.output.contains("13 of 13 people placed"), "\(run.output)\(run.errors)")
      let chosen = try Command.run(["disperse", "place", "--families", path("families.csv"), "--sites", path("sites.csv"), "--overrule", "f2=s1"])
      #expect(chosen.code == 0 && chosen.output.contains("choice of staff") && chosen.output.contains("The choices of staff cost"))
      let files = ["disperse", "place", "--families", path("families.csv"), "--sites", path("sites.csv"), "--expecting", path("families.csv")]
      let arriving = try Command.run(files)
      let told = arriving.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(arriving.code == 0 && told.contains("one by one in the order of the file"), "\(arriving.output)\(arriving.errors)")
      #expect(told.contains("All families placed at once: 13 people"), "\(arriving.output)")
      let both = try Command.run(files + ["--overrule", "f2=s1"])
      #expect(both.code == 2 && both.errors.contains("--overrule and --expecting do not go together"), "\(both.errors)")
      let nations = try Command.run(["disperse", "place", "--families", path("nations.csv"), "--sites", path("sites.csv")])
      #expect(nations.code == 2 && nations.errors.contains("“nationality” must not count in placement"))
      let large = try Command.run(["disperse", "place", "--families", path("large.csv"), "--sites", path("sites.csv")])
      #expect(large.code == 2 && large.errors.contains("Family f1 has 9 members; the largest place takes 7."), "\(large.errors)")
    }
  }

  @Test("sites over two years meet every quarter, and say what clashes where they cannot")
  func sites() throws {
    let run = try Command.run(["disperse", "sites", "--province", "Flevoland", "--need", "96000", "--nodes", "1"])
    #expect(run.code == 0 && run.output.contains("2,397"), "\(run.errors)")
    let clash = try Command.run(["disperse", "sites", "--province", "Flevoland", "--need", "96000", "--lead-time", "3"])
    #expect(clash.code != 0 && clash.errors.contains("Quarter 1 requires 299 places"), "\(clash.errors)")
  }

  @Test("shares come as CSV, which completed goes back to decide, and as JSON with the command that makes them again")
  func sharesAsData() throws {
    let csv = try Command.run(["disperse", "shares", "--need", "96000", "--format", "csv"])
    #expect(csv.code == 0, "\(csv.errors)")
    var lines = csv.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 343 && lines[0] == "municipality,code,province,population,share,offer")
    let urk = try #require(lines.firstIndex { $0.hasPrefix("Urk,") })
    #expect(lines[urk] == "Urk,GM0184,Flevoland,21829,118,")
    lines[urk] += "0"
    try withFiles(["offers.csv": lines.joined(separator: "\n") + "\n"]) { folder in
      let offers = folder.appendingPathComponent("offers.csv").path
      let run = try Command.run(["disperse", "decide", "--need", "96000", "--offers", offers])
      #expect(run.code == 0, "\(run.errors)")
      for part in [
        "Shortfall in 1 province: 118 places", "Designated beyond their offer: 1 municipality,", "of 341 municipalities no offer is known",
      ] {
        #expect(Self.oneLine(run.output).contains(part), "\(part): \(run.output)")
      }
      let strict = try Command.run(["disperse", "decide", "--need", "96000", "--offers", offers, "--others", "offer-nothing"])
      #expect(Self.oneLine(strict.output).contains("Shortfall in 12 provinces: 96,000 places"), "\(strict.output)")
    }
    let json = try Command.run(["disperse", "shares", "--need", "96000", "--province", "flevoland", "--format", "json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "polder-shares/1")
    let receipt = try #require(document["receipt"] as? [String: Any])
    let command = try #require(receipt["command"] as? String)
    #expect(command.hasPrefix("polder disperse shares netherlands-2023-07 --need 96000 --key population"), "\(command)")
    #expect(try Command.run(command.split(separator: " ").dropFirst().map(String.init)).output == json.output)
  }

  @Test("pins go together, an option with one value is refused when given twice, and a mistyped verb gets a hint")
  func commandLine() throws {
    let both = try Command.run(["disperse", "shares", "--need", "96000", "--pin", "Urk=50", "--pin", "den haag=3000"])
    #expect(both.code == 0, "\(both.errors)")
    for part in ["Urk goes from 118 to 50 places.", "to 3,000 places."] { #expect(Self.oneLine(both.output).contains(part), "\(part)") }
    for (arguments, sentence) in [
      (["disperse", "shares", "--need", "5", "--need", "7"], "--need is given twice: 5 and 7. Give it once."),
      (
        ["disperse", "shares", "--need", "5", "--pin", "Urk=5", "--pin", "urk=6"],
        "--pin gives the same municipality twice: Urk=5 and urk=6. Give one."
      ),
      (["disperse", "shares", "--need", "5", "--pin", "Brielle=5"], "Brielle merged in 2023 into Voorne aan Zee. Use that name."),
      (["disperse", "shaers"], "“polder disperse” has no verb “shaers”. Did you mean “shares”?"),
      (["disperse", "tabel"], "“polder disperse” has no verb “tabel”. Did you mean “table”?"),
    ] {
      let run = try Command.run(arguments)
      #expect(run.code == 2 && run.errors.contains(sentence) && run.output.isEmpty, "\(arguments): \(run.errors)")
    }
  }

  /// A text without the breaks of its lines.
  @Test("municipalities fixed at more than their province gets, or twice, are told in terms of the option")
  func wrongPins() throws {
    for (arguments, en, nl) in [
      (
        ["--need", "1", "--pin", "Urk=1000"],
        "In Flevoland --pin takes at least 1,000, and the province gets 0 places. Lower --pin, or raise --need.",
        "In Flevoland zijn met --pin ten minste 1.000 nodig, en de provincie krijgt 0 plaatsen. Verlaag --pin, of verhoog --need."
      ),
      (
        ["--need", "96000", "--pin", "Urk=1", "--pin", "urk=2"], "--pin gives the same municipality twice: Urk=1 and urk=2. Give one.",
        "--pin geeft dezelfde gemeente twee keer: Urk=1 en urk=2. Geef er één."
      ),
    ] {
      for (language, sentence) in [("en", en), ("nl", nl)] {
        let run = try Command.run(["disperse", "shares"] + arguments, language: language)
        #expect(run.code == 2 && run.output.isEmpty && run.errors == sentence + "\n", "\(run.errors)")
      }
    }
  }

  @Test("a need from few futures says that they are too few for a band")
  func fewFutures() throws {
    let few = try Command.run(["disperse", "shares", SmallQuestions.dossier, "--futures", "4"])
    #expect(few.code == 0 && few.errors.contains("4 futures is too few for a band;"), "\(few.errors)")
    #expect(few.errors.contains("Give --futures 40 or more."), "\(few.errors)")
    let enough = try Command.run(["disperse", "shares", SmallQuestions.dossier, "--futures", "40"])
    #expect(enough.code == 0 && !enough.errors.contains("too few"), "\(enough.errors)")
  }

  @Test("an unknown option of a changed position lists the options with their names")
  func namedOptions() throws {
    let english = try Command.run(["negotiate", SmallQuestions.dossier, "--with", "Anker:accepts=qouta"])
    #expect(english.code == 2 && english.output.isEmpty)
    #expect(english.errors.contains("Did you mean “quota”? Possible are: family (families), family.free (free),"), "\(english.errors)")
    let dutch = try Command.run(["negotiate", SmallQuestions.dossier, "--with", "Anker:accepts=qouta"], language: "nl")
    #expect(dutch.errors.contains("Mogelijk zijn: family (gezinnen), family.free (vrij), family.quota (quotum),"), "\(dutch.errors)")
  }

  private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
