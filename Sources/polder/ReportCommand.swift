import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary
import Workbench

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say(ReportCommandWords.abstract),
    discussion: say(ReportCommandWords.discussion))

  @Argument(help: ArgumentHelp(say(ReportCommandWords.stored), valueName: "run"))
  var stored: String

  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(OptionWords.municipality)))
  var municipality: String?
  @OptionGroup var signature: BriefOptions
  @Option(help: ArgumentHelp(say(ReportCommandWords.part)))
  var part: RunPart?
  @Option(help: ArgumentHelp(say(ReportCommandWords.variant)))
  var variant: VariantID?
  @Option(help: ArgumentHelp(say(ReportCommandWords.format)))
  var format: ReportForm = .text
  @Option(help: ArgumentHelp(say(ReportCommandWords.output))) var output: String?
  @Option(help: ArgumentHelp(say(ReportCommandWords.capsule))) var capsule: String?

  func validate() throws {
    if part != nil, format == .json { throw ValidationError(say(ReportCommandWords.partHasNoJSON)) }
    if variant != nil, part != .consequences { throw ValidationError(say(ReportCommandWords.variantOfConsequences)) }
  }

  func run() throws {
    try options.reporting { store in
      let found = try store.run(stored)
      let brief = try brief(found, store)
      if let variant { try require(variant, found, brief, store) }
      if let output { try BriefFiles(brief).write(to: URL(fileURLWithPath: output), language: options.language) }
      if let capsule { try write(brief, store, to: URL(fileURLWithPath: capsule)) }
      let printed = ReportedPart(brief, part, variant)
      guard let form = format.paper else { return try print(printed) }
      try explaining(options.language) { try write(try printed.paper(form), as: form) }
    }
  }

  private func brief(_ found: RunSummary, _ store: RunStore) throws -> Brief {
    let assessment = try store.assessment(found)
    let dossier = try options.dossier(of: found, in: store)
    let code = try municipality.map { try municipalityCode($0, of: dossier, options.language) }
    var brief = Brief(assessment, of: dossier, language: options.language, municipality: code, asked: found.asked)
    signature.sign(&brief, found)
    brief.studies = try store.studies(beside: assessment.receipt, of: dossier)
    return brief
  }

  /// Says what became of a variant that the run was not asked about, and leaves with code 2.
  private func require(_ variant: VariantID, _ found: RunSummary, _ brief: Brief, _ store: RunStore) throws {
    guard !brief.assessment.variants.contains(where: { $0.variant.id == variant }) else { return }
    let fate = VariantFate(variant, in: found, of: brief.dossier, among: try store.runs())
    let command: String? = if case .notAsked(let command) = fate { command } else { nil }
    throw options.mistake(Phrase(same: [fate.sentence(of: variant.rawValue)[options.language], command].compactMap { $0 }.joined(separator: "\n")))
  }

  private func print(_ printed: ReportedPart) throws {
    let text: String? =
      switch format {
      case .text: printed.text
      case .md: printed.markdown
      case .html: printed.html
      case .json: try BriefFiles(printed.brief).json()
      case .odt, .docx, .pdf: nil
      }
    guard let text else { throw options.mistake(ReportCommandWords.noPart) }
    Swift.print(text, terminator: "")
  }

  /// Writes a file that another program made: into the folder that is named, else to standard output, but never onto a terminal.
  private func write(_ bytes: [UInt8]?, as form: PaperForm) throws {
    guard let bytes else { throw options.mistake(ReportCommandWords.noPart) }
    guard let output else {
      guard isatty(STDOUT_FILENO) == 0 else { throw options.mistake(ReportCommandWords.noTerminal(form.rawValue)) }
      return FileHandle.standardOutput.write(Data(bytes))
    }
    let file = URL(fileURLWithPath: output).appendingPathComponent("\(part?.rawValue ?? "brief").\(form.rawValue)")
    do { try Data(bytes).write(to: file, options: .atomic) } catch {
      tell(AssessCommandWords.notWritten(in: output)[options.language])
      throw Leaving.failure
    }
    tell(ReportCommandWords.paper(file.path)[options.language])
  }

  /// Writes the brief as one file with everything in it; says why where it cannot, and leaves with code 1.
  private func write(_ brief: Brief, _ store: RunStore, to file: URL) throws {
    let receipt = brief.assessment.receipt
    guard let contents = try store.dossier(receipt.fingerprint) else { return }
    var frame = CapsuleContents.Frame(language: options.language, asked: brief.asked, municipality: brief.municipality)
    (frame.run, frame.made, frame.author, frame.status) = (brief.run, brief.made, brief.author, brief.status?.rawValue)
    let page = try CapsuleContents(brief.assessment, studies: brief.studies, of: contents, frame: frame).page(of: brief.dossier)
    do { try Data(page.utf8).write(to: file, options: .atomic) } catch {
      tell(ReportCommandWords.notWritten(file.path)[options.language])
      throw Leaving.failure
    }
    // Whoever has the file can ask for its run.
    if let run = brief.run { try store.cite(store.run(run).id, note: file.lastPathComponent) }
    tell(ReportCommandWords.written(file.path)[options.language])
  }
}
