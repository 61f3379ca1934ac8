import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: say(
      nl: "Volgt één gezin onder het huidige recht en onder een variant.", en: "Follows one family under today's law and under a variant."))

  @Argument(help: ArgumentHelp(say(nl: "De variant, zoals V3a.", en: "The variant, such as V3a.")))
  var variant: VariantID

  @OptionGroup var common: CommonOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Welke toekomst.", en: "Which future.")))
  var future: WholeNumber<FutureNumber> = 0

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say(
        nl: "Het nummer van het gezin (anders een met de middelste vertraging); onder nul, zoals --family -5, uit de rij op de openingsdatum.",
        en: "The number of the family (else one with the middle delay); below zero, such as --family -5, from the queue on the opening date.")))
  var family: WholeNumber<FamilyNumber>?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Startwaarde van het toeval.", en: "Seed of the random numbers.")))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: SheetForm = .text

  func run() throws {
    let read = try common.loadDossier()
    _ = try common.reporting { try read.withChain }
    let found = try common.variant(variant, of: read)
    try common.reporting {
      let chain = try read.withChain
      guard let following = try chain.follow(found, future: future.value, seed: seed.value, family: family?.value) else {
        let asked = family.map { "\($0.value)" } ?? ""
        tell(
          Phrase(
            nl: family == nil
              ? "In deze toekomst vraagt geen gezin."
              : "In toekomst \(future.value) vraagt geen gezin met nummer \(asked) onder beide; laat --family weg.",
            en: family == nil
              ? "No family asks in this future." : "In future \(future.value) no family with number \(asked) asks under both; leave out --family.")[
              common.language])
        throw Leaving.mistake
      }
      let sheet = FollowingSheet(following, of: chain, language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}
