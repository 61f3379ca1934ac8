import Foundation
import Testing
import Vocabulary

/// Mistakes after `polder`, one row a mistake, with the sentence in both languages.
@Suite("A mistake on the command line gets a sentence in the language of the reader, and code 2")
struct CommandLineTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var nl: String
    var en: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, nl: String, en: String) {
      arguments = line.split(separator: " ").map(String.init)
      self.nl = nl
      self.en = en
    }
  }

  static let mistakes = [
    Mistake(
      "asses", nl: "“polder” heeft geen opdracht “asses”. Bedoelde u “assess”?", en: "“polder” has no verb “asses”. Did you mean “assess”?"),
    Mistake(
      "help asses", nl: "“polder” heeft geen opdracht “asses”. Bedoelde u “assess”?", en: "“polder” has no verb “asses”. Did you mean “assess”?"),
    Mistake(
      "asses --help", nl: "“polder” heeft geen opdracht “asses”. Bedoelde u “assess”?", en: "“polder” has no verb “asses”. Did you mean “assess”?"),
    Mistake(
      "frobnicate", nl: "“polder” heeft geen opdracht “frobnicate”. Mogelijk zijn: check, new, assess,",
      en: "“polder” has no verb “frobnicate”. Possible are: check, new, assess,"),
    Mistake(
      "disperse share --need 5", nl: "“polder disperse” heeft geen opdracht “share”. Bedoelde u “shares”?",
      en: "“polder disperse” has no verb “share”. Did you mean “shares”?"),
    Mistake(
      "disperse shaers", nl: "“polder disperse” heeft geen opdracht “shaers”. Bedoelde u “shares”?",
      en: "“polder disperse” has no verb “shaers”. Did you mean “shares”?"),
    Mistake(
      "help disperse tabel", nl: "“polder disperse” heeft geen opdracht “tabel”. Bedoelde u “table”?",
      en: "“polder disperse” has no verb “tabel”. Did you mean “table”?"),
    Mistake(
      "assess --futurs 5", nl: "“polder assess” heeft geen optie --futurs. Bedoelde u --futures?",
      en: "“polder assess” has no option --futurs. Did you mean --futures?"),
    Mistake(
      "assess -futures 5", nl: "“polder assess” heeft geen optie -futures. Bedoelde u --futures?",
      en: "“polder assess” has no option -futures. Did you mean --futures?"),
    Mistake(
      "assess --need 5", nl: "“polder assess” heeft geen optie --need. Die hoort bij “polder disperse shares”,",
      en: "“polder assess” has no option --need. It belongs to “polder disperse shares”,"),
    Mistake("check --nonsense", nl: "“polder check” heeft geen optie --nonsense.\n", en: "“polder check” has no option --nonsense.\n"),
    Mistake("--futures 5 assess", nl: "Zet --futures achter de opdracht.", en: "Put --futures after the verb."),
    Mistake("disperse shares --need", nl: "Geef --need een waarde.", en: "Give --need a value."),
    Mistake("disperse shares --need --key population", nl: "Geef --need een waarde.", en: "Give --need a value."),
    Mistake("disperse shares --key --need 5", nl: "Geef --key een waarde.", en: "Give --key a value."),
    Mistake("assess --variant", nl: "Geef --variant een waarde.", en: "Give --variant a value."),
    Mistake(
      "check --verbose=yes", nl: "Geef --verbose zonder waarde, dus zonder “yes”.", en: "Give --verbose without a value, so without “yes”."),
    Mistake(
      "disperse shares --need 5 --need 7", nl: "--need is twee keer gegeven: 5 en 7. Geef het één keer.",
      en: "--need is given twice: 5 and 7. Give it once."),
    Mistake(
      "disperse shares --key population --key population_wealth",
      nl: "--key is twee keer gegeven: population en population_wealth. Geef het één keer.",
      en: "--key is given twice: population and population_wealth. Give it once."),
    Mistake("check a b", nl: "“polder check” neemt hoogstens <dossier>; laat “b” weg.", en: "“polder check” takes at most <dossier>; leave out “b”."),
    Mistake("runs x", nl: "“polder runs” neemt alleen opties; laat “x” weg.", en: "“polder runs” takes options only; leave out “x”."),
    Mistake("trace", nl: "“polder trace” kan niet zonder <variant>.", en: "“polder trace” cannot do without <variant>."),
    Mistake(
      "disperse decide", nl: "“polder disperse decide” kan niet zonder --offers <bestand>.",
      en: "“polder disperse decide” cannot do without --offers <file>."),
    Mistake(
      "assess --format jsn", nl: "--format is “jsn”; kies text, json, html of md. Bedoelde u json?",
      en: "--format is “jsn”; choose text, json, html or md. Did you mean json?"),
    Mistake(
      "assess --status finl", nl: "--status is “finl”; kies concept, definitief, draft of final. Bedoelde u final?",
      en: "--status is “finl”; choose concept, definitief, draft or final. Did you mean final?"),
    Mistake("check --language fr", nl: "--language is “fr”; kies nl of en.", en: "--language is “fr”; choose nl or en."),
    Mistake("disperse shares --need -5", nl: "--need is -5; kies 0 tot 10.000.000.", en: "--need is -5; choose 0 to 10,000,000."),
    Mistake("disperse shares --need=-5", nl: "--need is -5; kies 0 tot 10.000.000.", en: "--need is -5; choose 0 to 10,000,000."),
    Mistake("assess --futures -1", nl: "--futures is -1; kies 1 tot 1.000.000.", en: "--futures is -1; choose 1 to 1,000,000."),
    Mistake("assess --threads -1", nl: "--threads is -1; kies 1 tot 1.024.", en: "--threads is -1; choose 1 to 1,024."),
    Mistake("trace V3a --future -1", nl: "--future is -1; kies 0 tot 999.999.", en: "--future is -1; choose 0 to 999,999."),
    Mistake(
      "assess --futures 1.000", nl: "--futures is “1.000”: 1 of 1000? Schrijf een heel getal van 1 tot 1.000.000, met cijfers alleen.",
      en: "--futures is “1.000”: 1 or 1000? Write a whole number from 1 to 1,000,000, in digits alone."),
    Mistake("assess --futures 1,000", nl: "--futures is “1,000”: 1 of 1000?", en: "--futures is “1,000”: 1 or 1000?"),
    Mistake("assess --futures 100.000.000", nl: "--futures is “100.000.000”; schrijf 100000000.", en: "--futures is “100.000.000”; write 100000000."),
    Mistake("assess --futures +5", nl: "--futures is “+5”; schrijf 5.", en: "--futures is “+5”; write 5."),
    Mistake("assess --futures 0100", nl: "--futures is “0100”; schrijf 100.", en: "--futures is “0100”; write 100."),
    Mistake("assess --futures 0x10", nl: "--futures is “0x10”; schrijf een heel getal", en: "--futures is “0x10”; write a whole number"),
    Mistake("assess --futures 2.5", nl: "--futures is “2.5”; schrijf een heel getal", en: "--futures is “2.5”; write a whole number"),
    Mistake(
      "assess --futures 20000000000000000000000000", nl: "--futures is 20000000000000000000…; kies 1 tot 1.000.000.",
      en: "--futures is 20000000000000000000…; choose 1 to 1,000,000."),
    Mistake(
      "assess --seed -1", nl: "--seed is -1; kies 0 tot 18.446.744.073.709.551.615.", en: "--seed is -1; choose 0 to 18,446,744,073,709,551,615."),
  ]

  @Test("the sentence, how the verb is used, and where help is", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    for language in Language.allCases {
      let told = try CommandReading.mistake(mistake.arguments, in: language)
      let (sentence, use) = (told.map { $0.sentence + "\n" } ?? "", told.map { "\n" + $0.use } ?? "")
      #expect(sentence.hasPrefix(language == .nl ? mistake.nl : mistake.en), "\(language): \(sentence)")
      for part in Self.use(language) { #expect(use.contains(part), "\(language): \(use)") }
    }
  }

  @Test("the program says it on the error stream, and leaves with code 2", arguments: Language.allCases)
  func told(_ language: Language) throws {
    for mistake in Self.mistakes.enumerated().filter({ $0.offset.isMultiple(of: 7) }).map(\.element) {
      let run = try Command.run(mistake.arguments, language: language.rawValue)
      #expect(run.code == 2 && run.output.isEmpty, "\(mistake): \(run.output)\(run.errors)")
      #expect(run.errors.hasPrefix(language == .nl ? mistake.nl : mistake.en), "\(mistake): \(run.errors)")
      for part in Self.use(language) { #expect(run.errors.contains(part), "\(mistake): \(run.errors)") }
    }
  }

  private static func use(_ language: Language) -> [String] {
    switch language {
    case .nl: ["\nGebruik: polder", "\nMeer uitleg: polder"]
    case .en: ["\nUsage: polder", "\nMore help: polder"]
    }
  }

  @Test("the language given on the command line is that of the mistake")
  func language() throws {
    let run = try Command.run(["disperse", "shares", "--need", "-5", "--language", "nl"], language: "en")
    #expect(run.code == 2 && run.errors.hasPrefix("--need is -5; kies 0 tot 10.000.000.\nGebruik: "), "\(run.errors)")
  }

  @Test("a folder with a name like a verb is a dossier, and a family of the queue has a number below zero")
  func allowed() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(atPath: SmallQuestions.dossier, toPath: folder.appendingPathComponent("share").path)
    let shares = try Command.run(["disperse", "share", "--need", "100"], in: folder)
    #expect(shares.code == 0 && shares.output.contains("Bovenland"), "\(shares.errors)")
    let family = try Command.run(["trace", "T1", SmallQuestions.dossier, "--family", "-987654321"])
    #expect(family.code == 2 && family.errors.contains("no family with number -987654321"), "\(family.errors)")
  }
}
