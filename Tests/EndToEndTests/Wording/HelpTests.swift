import Foundation
import Testing
import Vocabulary

/// Help is a promise: what it offers is tried here for every verb, found by walking through help itself.
@Suite("What help offers is true for every verb")
struct HelpTests {
  @Test("every verb does what it is for, in every format that its help names, and refuses json where its help does not name it")
  func formats() throws {
    let questions = try SmallQuestions()
    defer { try? FileManager.default.removeItem(at: questions.folder) }
    // A server does not end by itself, and the acts of a table need one another; both have tests of their own.
    for verb in try VerbHelp.all(language: .en) where verb.below.isEmpty && verb.name != "serve" && !verb.name.hasPrefix("table ") {
      guard let needed = questions.needed(verb.name) else {
        Issue.record("“\(verb.name)” has no small question; give it one in SmallQuestions")
        continue
      }
      let asked = verb.words + needed + questions.small(verb.name)
      let plain = try Command.run(asked, in: questions.folder)
      #expect(plain.code == 0 && !plain.output.isEmpty, "\(verb.name): \(plain.errors)")
      for format in verb.formats {
        let run = try Command.run(asked + ["--format", format], in: questions.folder)
        #expect(run.code == 0, "\(verb.name) --format \(format): \(run.errors)")
        #expect(Self.isOfForm(run.output, format), "\(verb.name) --format \(format): \(run.output.prefix(200))")
      }
      guard !verb.formats.isEmpty, !verb.formats.contains("json") else { continue }
      let refused = try Command.run(asked + ["--format", "json"], in: questions.folder)
      #expect(
        refused.code == 2 && refused.output.isEmpty && refused.errors.hasPrefix("--format is “json”; choose "), "\(verb.name): \(refused.errors)")
    }
  }

  private static func isOfForm(_ output: String, _ format: String) -> Bool {
    switch format {
    case "json": (try? JSONSerialization.jsonObject(with: Data(output.utf8))) != nil
    case "html": output.contains("<html") && output.contains("</html>")
    case "text", "md": !output.isEmpty && !output.contains("<html")
    default: !output.isEmpty
    }
  }

  @Test("review has json for a variant and, as its help says, not for the norms")
  func review() throws {
    let help = try Command.run(["review", "--help"]).output.replacing(/\s+/, with: " ")
    #expect(help.contains("no json with --bank or --table"))
    for arguments in [["--bank", "dossier"], ["--table"]] {
      let run = try Command.run(["review"] + arguments + ["--format", "json"])
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains("Choose --format text, md or html."), "\(run.errors)")
    }
  }

  @Test("every option of one value that is given twice is refused with both values, by every verb")
  func twice() throws {
    var tried: Set<String> = []
    for (turn, verb) in try VerbHelp.all(language: .en).filter(\.below.isEmpty).enumerated() {
      // One reader does this for all verbs: each option is tried where it first stands, and each verb with one of those that others have tried.
      let options = verb.options.filter { !$0.value.isEmpty && !$0.isRepeating }
      let (old, new) = (options.filter { tried.contains($0.name) }, options.filter { !tried.contains($0.name) })
      tried.formUnion(new.map(\.name))
      for option in new + (old.isEmpty ? [] : [old[turn % old.count]]) {
        let values = option.choices.count > 1 ? [option.choices[1], option.choices[0]] : ["\(option.least ?? 5)", "7"]
        let told = try CommandReading.mistake(verb.words + [option.name, values[0], option.name, values[1]], in: .en)
        #expect(told?.sentence == "\(option.name) is given twice: \(values[0]) and \(values[1]). Give it once.", "\(verb.name)")
      }
    }
    #expect(tried.count > 25, "only \(tried.count) options were tried")
    let several = try Command.run(["play", SmallQuestions.dossier, "--form", "consent", "--form", "vote"], language: "nl")
    #expect(several.errors.hasPrefix("--form is twee keer gegeven: consent en vote. Geef het één keer."), "\(several.errors)")
  }

  @Test("every number after an option is a plain whole number within its range, or refused with the range, by every verb")
  func numbers() throws {
    let forms = ["1.000", "1,000", "0x10", "+5", "007", "1.5", "99999999999999999999999999"]
    var (count, tried): (Int, Set<String>) = (0, [])
    for verb in try VerbHelp.all(language: .en) where verb.below.isEmpty {
      for option in verb.options where option.isNumber {
        // Every form where an option first stands, and in turn one of them where another verb has it too; a number below all ranges everywhere.
        let isNew = tried.insert(option.name).inserted
        for text in ["-5000000000"] + (isNew ? forms : [forms[count % forms.count]]) {
          let told = try CommandReading.mistake(verb.words + [option.name, text], in: .en)
          #expect(told?.sentence.hasPrefix("\(option.name) is ") == true, "\(verb.name) \(option.name) \(text): \(told?.sentence ?? "")")
          count += 1
        }
      }
    }
    #expect(count > 100, "only \(count) numbers were tried")
  }

  @Test("no option that takes a number of people, months or futures was forgotten: none of them takes any text")
  func forgotten() throws {
    let counted: Set<String> = [
      "--need", "--futures", "--seed", "--threads", "--samples", "--future", "--family", "--rounds", "--quarters", "--lead-time", "--nodes",
    ]
    let found = try VerbHelp.all(language: .en).flatMap(\.options).filter(\.isNumber).map(\.name)
    #expect(Set(found).isSuperset(of: counted), "\(counted.subtracting(found))")
  }

  @Test("help of the root tells the exit codes and the version, which is one line")
  func root() throws {
    let english = try Command.run(["help"]).output
    for part in ["EXIT CODES:", "\n  0 ", "\n  1 ", "\n  2 ", "\n  130 ", "--version", "Help on a verb: polder help <verb>."] {
      #expect(english.contains(part), "\(part)")
    }
    let version = try Command.run(["--version"])
    #expect(version.code == 0 && version.output.wholeMatch(of: /polder \d+\.\d+\.\d+\n/) != nil, "\(version.output)")
    #expect(english.hasSuffix("\n  \(version.output)"))
    #expect(try Command.run([]).output == english)
    #expect(try Command.run(["--help"]).output == english)
    #expect(try Command.run(["disperse", "table", "--help"]).output == (try Command.run(["help", "disperse", "table"]).output))
  }

  @Test("help is in the language of --language, wherever it stands, else in that of the environment")
  func language() throws {
    for arguments in [
      ["--language", "nl", "--help"], ["assess", "--help", "--language", "nl"], ["help", "assess", "--language=nl"], ["--language", "nl"],
    ] {
      let run = try Command.run(arguments, language: "en")
      #expect(run.code == 0 && run.output.hasPrefix("OVERZICHT: Beantwoordt"), "\(arguments): \(run.output)\(run.errors)")
    }
    #expect(try Command.run(["assess", "--help", "--language", "en"], language: "nl").output.hasPrefix("OVERVIEW: Answers"))
    let environment = ["POLDER_LANGUAGE": "", "LC_ALL": "", "LANG": "nl_NL.UTF-8"]
    #expect(try Command.run(["help"], environment: environment).output.hasPrefix("OVERZICHT: Beantwoordt"))
  }

  @Test("the page of a verb is what the program prints", arguments: Language.allCases)
  func printed(_ language: Language) throws {
    for verb in try VerbHelp.all(language: language).enumerated().filter({ $0.offset.isMultiple(of: 8) }).map(\.element) {
      let run = try Command.run(["help"] + verb.words, language: language.rawValue)
      #expect(run.code == 0 && run.errors.isEmpty && run.output == verb.text + "\n", "\(verb.name): \(run.errors)")
    }
  }

  @Test("help says what stands for a value, and where the guides are")
  func places() throws {
    let dutch = try Command.run(["help", "negotiate"], language: "nl").output
    for label in ["--without <partij:lijn> ...", "--with <partij:standpunt> ...", "--futures <getal>"] { #expect(dutch.contains(label), "\(dutch)") }
    #expect(try Command.run(["help", "negotiate"]).output.contains("--without <party:line> ..."))
    #expect(try Command.run(["help"], language: "nl").output.contains("Docs/Guides"))
    #expect(try Command.run(["help"]).output.contains("Docs/Guides"))
    for name in ["Docs/Guides", "Docs/Tour.md"] {
      #expect(FileManager.default.fileExists(atPath: Command.root.appendingPathComponent(name).path), "\(name)")
    }
  }
}
