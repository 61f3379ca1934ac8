import Foundation
import Testing
import TinyPolder

/// Sessions of `polder play`, typed as a user types them, on the table of 7 July 2023: its package has no restriction, which crosses the line of the VVD.
@Suite("polder play at the terminal")
struct PlayCommandTests {
  private static let vvdLine = "“Een pakket zonder enige beperking van gezinshereniging is onaanvaardbaar.”"

  /// The place of each text, one after the other; fails at the first that does not follow.
  private func expect(_ texts: [String], inOrder output: String, _ place: SourceLocation = #_sourceLocation) {
    var rest = output[...]
    for text in texts {
      guard let found = rest.range(of: text) else {
        Issue.record("“\(text)” does not follow in:\n\(output)", sourceLocation: place)
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  @Test("says at the start who sits there, what is on the table and which rule decides, and what one came with")
  func opening() throws {
    let run = try Command.run(["play", "--me", "VVD", "--form", "consent"], language: "nl", input: "n\n")
    #expect(run.code == 0, "\(run.errors)")
    expect(
      [
        "Aan tafel zitten VVD (u), D66, CDA en ChristenUnie, zoals zij er op 7 juli 2023 voor stonden.", "Op tafel liggen 10 maatregelen.",
        "“de rest van het pakket, 5-7 juli 2023”", "Regel: de voorzitter legt één pakket aan allen voor", "conceder: zij geven vroeg toe",
        "rode lijn: \(Self.vvdLine) (bron: parool.nl 2023-07, nieuws.nl 2023-07-10)", "ondergrens: 0,55 (bron: ", "wensen",
        "1. gezinshereniging van oorlogsvluchtelingen: 200 per maand en twee jaar wachten", "\nvoorzitter: legt voor: ",
        "waard voor u: 0,54, onder uw ondergrens van 0,55; over uw rode lijn \(Self.vvdLine)", "VVD, stemt u in?", "\nVVD: heeft bezwaar",
        "\nvoorzitter: geen akkoord",
      ], inOrder: run.output)
  }

  @Test("help explains every word, and consent to what crosses one's line is warned of and can be taken back")
  func warned() throws {
    let run = try Command.run(["play", "--me", "vvd", "--form", "consent"], language: "nl", input: "hulp\nwat nu\nj\nn\nn te weinig\n")
    #expect(run.code == 0, "\(run.errors)")
    expect(
      [
        "VVD, stemt u in?", "j, ja, y, yes, akkoord: instemmen", "n te duur: bezwaar met een reden", "3 (een nummer): bezwaar", "toon, tafel: ",
        "lijnen, mijn lijnen: ", "verloop, verslag: ", "hulp, ?: ", "stop, einde: ",
        "“wat nu” begrijp ik niet. Hier kan: j, n of het nummer van een maatregel; of toon, lijnen, verloop, hulp en stop.",
        "Let op: dit gaat over uw rode lijn \(Self.vvdLine)", "Let op: dit is 0,54 waard en ligt onder uw ondergrens van 0,55.",
        "Toch doen? j of n.",
        "VVD, stemt u in?", "\nVVD: heeft bezwaar (“te weinig”)",
      ], inOrder: run.output)
    let meant = try Command.run(["play", "--me", "VVD", "--form", "consent"], language: "nl", input: "yes\nja\n")
    expect(["Let op: ", "Toch doen?", "\nVVD: stemt in", "voorzitter: aangenomen"], inOrder: meant.output)
  }

  @Test("a proposal across one's line is warned of too")
  func proposal() throws {
    let run = try Command.run(["play", "--me", "VVD", "--form", "offers", "--rounds", "1"], input: "1=1\nn\n1=9\n\nn\n3\nno\n")
    #expect(run.code == 0, "\(run.errors)")
    expect(
      [
        "VVD, your proposal?", "Mind: this crosses your red line", "Do it all the same?", "I do not understand “1=9”", "1. VVD: proposes: ",
        "last package of VVD", "1. VVD: objects", "1. VVD: objects, above all to permanent asylum permit", "After round 1:", "chair: no agreement",
      ], inOrder: run.output)
  }

  @Test("a change of the text is warned of where it crosses a line that the text does not, and one that changes nothing is refused")
  func change() throws {
    let arguments = ["play", "--me", "CU", "--form", "text", "--rounds", "1", "--temper", "boulware"]
    // Of the chairs before it only that of the VVD asks for a change.
    let run = try Command.run(arguments, input: "n\n1=1\n1=4\nn\nstop\n")
    #expect(run.code == 0, "\(run.errors)")
    expect(
      [
        "ChristenUnie, do you want to change one measure?", "The text has that option of “family reunification of war refugees” already.",
        "Mind: this crosses your red line “No far-reaching limit on family reunification, the brake included.”", "Do it all the same?",
        "You left the talks.",
      ], inOrder: run.output)
  }

  @Test("knows a party by its other names, whatever the capitals, and shows lines and the course of the talks when asked")
  func otherNames() throws {
    for name in ["CU", "cu", "christen-unie", "Democraten 66"] {
      let run = try Command.run(["play", "--me", name, "--form", "consent"], input: "my lines\nhistory\nshow\ny\n")
      #expect(run.code == 0, "\(run.errors)")
      let party = name.hasPrefix("D") ? "D66" : "ChristenUnie"
      expect(
        [
          "\(party) (you)", "\(party), do you agree?", "\(party): your red lines, walk-away value and wishes", "  chair: puts to all: ",
          "not below your walk-away value of 0.50; across none of your red lines", "\n\(party): agrees",
        ], inOrder: run.output)
    }
    let unknown = try Command.run(["play", "--me", "XYZW"])
    #expect(unknown.code == 2 && unknown.output.isEmpty)
    #expect(unknown.errors.contains("There is no party “XYZW”. At the table are: VVD, D66, CDA, ChristenUnie."), "\(unknown.errors)")
  }

  @Test("a package that is all one wants is worth 1.00, in Dutch 1,00")
  func whole() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in TinyPolder.contents(keeping: [.talks]).files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    for (language, worth) in [("en", "worth to you: 1.00, not below"), ("nl", "waard voor u: 1,00, niet onder")] {
      let run = try Command.run(["play", folder.path, "--me", "anker", "--form", "offers", "--rounds", "1"], language: language)
      #expect(run.code == 130 && run.output.contains(worth), "\(run.output)\(run.errors)")
    }
  }

  @Test("lines on the law or on a figure are shown, and said not to count in the game")
  func otherLines() throws {
    let run = try Command.run(["play", "--me", "CU", "--form", "consent"], input: "y\n")
    expect(["Only plans that hold in law", "does not count here"], inOrder: run.output)
  }

  @Test("the end of the input is said with its code, and a record goes on where it was")
  func interrupted() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = folder.appendingPathComponent("talks.json").path
    let arguments = ["play", "--me", "VVD", "D66", "--form", "consent", "--record", record]
    let first = try Command.run(arguments, input: "n 3 too far\n")
    #expect(first.code == 130)
    #expect(first.errors.contains("The input ended while an answer was still needed. So far: 2 acts."), "\(first.errors)")
    let second = try Command.run(arguments, input: "stop\n")
    #expect(second.code == 0, "\(second.errors)")
    expect(
      ["VVD: objects, above all to permanent asylum permit (“too far”)", "D66, do you agree?", "You left the talks."], inOrder: second.output)
    let third = try Command.run(arguments, input: "y\n")
    #expect(third.code == 0 && third.output.contains("\nD66: agrees") && third.output.contains("chair: no agreement"))
    let over = try Command.run(arguments)
    #expect(over.code == 0 && over.output.contains("chair: no agreement"), "talks that ended ask nothing more: \(over.errors)")
    let other = try Command.run(["play", "--form", "text", "--record", record])
    #expect(other.code == 2 && other.errors.contains("talks.json is the record of other talks"), "\(other.errors)")
    let nowhere = try Command.run(["play", "--form", "consent", "--record", folder.appendingPathComponent("none/talks.json").path])
    #expect(nowhere.code == 2 && nowhere.errors.contains("talks.json cannot be written."), "\(nowhere.errors)")
    try Data("{}".utf8).write(to: URL(fileURLWithPath: record))
    let empty = try Command.run(arguments)
    #expect(empty.code == 2 && empty.errors.contains("talks.json is no record of talks"), "\(empty.errors)")
  }

  @Test("a single text tells after each round what changed, and a vote by which rule it is taken")
  func rounds() throws {
    let text = try Command.run(["play", "--on", "2022-08-31"])
    #expect(text.code == 0)
    expect(["Rule: there is one text", "There are 10 rounds.", "1. chair: puts to all: ", "After round 1: ", "objecting: "], inOrder: text.output)
    let vote = try Command.run(["play", "--form", "vote"])
    expect(
      [
        "Votes (council of ministers): VVD 7, D66 6, CDA 4 and ChristenUnie 2, together 19; it takes 10.", "On a tie the vote of VVD decides.",
        "\nVVD: votes against", "\nD66: votes in favour", "chair: adopted",
      ], inOrder: vote.output)
  }

  @Test("a table on an earlier date says what is of later: the package of the dossier, and sources")
  func earlier() throws {
    let run = try Command.run(["play", "--on", "2022-08-31", "--me", "VVD"], input: "stop\n")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("; that package is of a later date (7 July 2023)."), "\(run.output)")
    #expect(run.output.contains("later source: "), "\(run.output)")
    let own = try Command.run(["play", "--me", "VVD"], input: "stop\n")
    #expect(!own.output.contains("of a later date") && !own.output.contains("later source"), "\(own.output)")
  }

  @Test("on a terminal no line is wider than it, whatever the verb and language; in a pipe a line of the talks stays one line")
  func width() throws {
    for language in ["nl", "en"] {
      for arguments in [["play", "--me", "VVD", "--form", "offers", "--rounds", "1"], ["play", "--on", "2022-08-31"]] {
        let run = try Command.run(arguments, language: language, environment: ["COLUMNS": "72"], input: "hulp\n\nn\n")
        let wide = run.output.split(separator: "\n").filter { $0.count > 72 }
        #expect(!run.output.isEmpty && wide.isEmpty, "\(arguments): \(wide.prefix(1))")
      }
    }
    #expect(try Command.run(["play", "--form", "consent"]).output.split(separator: "\n").contains { $0.count > 150 })
  }
}
