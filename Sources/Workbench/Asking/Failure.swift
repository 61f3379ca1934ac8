import Archive
import Assessments
import Dossiers
import Vocabulary

/// Something that went wrong, as a page tells it: how it went by its number, and what to read.
struct Failure: Sendable, Hashable {
  var status: Status
  var sentences: [Phrase]
  /// Commands that mend it.
  var commands: [String] = []
  /// The run that is to be made again, where that mends it.
  var again: String?
  /// Where what was asked for is now.
  var link: Destination?
  /// The head of the page.
  var title: Phrase

  init(_ error: any Error) {
    switch error {
    case let error as WorkbenchError:
      self.init(error.status, [error.sentence])
      (commands, link) = Self.ways(from: error)
      if case .otherForm(let run) = error, run.command != nil { again = run.id.hash }
      title = Self.title(of: error) ?? title
    case let error as PathFault: self.init(error.status, [error.sentence])
    case let error as RunStoreError: self.init(Self.status(of: error), [error.sentence])
    case let error as JobError: self.init(Self.status(of: error), [error.sentence])
    case let error as ProgramError: self.init(Self.status(of: error), [error.sentence])
    case let error as DossierProblems: self.init(.failed, error.problems.map { Phrase(nl: $0.line(in: .nl), en: $0.line(in: .en)) })
    case let error as any Explained: self.init(error is AssessmentError || error is FigureCodeError ? .notFound : .failed, [error.sentence])
    case _: self.init(.failed, [Self.unexpected])
    }
  }

  /// What mends it: commands, and another address.
  private static func ways(from error: WorkbenchError) -> (commands: [String], link: Destination?) {
    switch error {
    case .otherForm(let run): ([run.command].compactMap { $0 }, nil)
    case .noVariant(_, .notAsked(let command)): ([command].compactMap { $0 }, nil)
    case .noVariant(_, .removed(let last)): ([], .run(last.id.hash, .front))
    case .renamed(_, let destination): ([], destination)
    case .noVariant, .noPage, .otherMethod, .otherHost, .noHash, .notAsked, .noMunicipality, .noParameter, .tooLarge, .otherType, .foreignForm,
      .mayNotStart, .operatorOnly, .usedLink, .usedSeatLink, .mustWait, .tooManyFeeds, .form:
      ([], nil)
    }
  }

  private init(_ status: Status, _ sentences: [Phrase]) {
    self.status = status
    self.sentences = sentences
    title = status.title
  }

  /// How an answer goes when the store refuses.
  static func status(of error: RunStoreError) -> Status {
    switch error {
    case .unknown, .ambiguous, .otherKind: .notFound
    case .noPart, .otherForm: .gone
    case .differs: .failed
    case .full, .locked, .unreadable: .unavailable
    }
  }

  /// How an answer goes when the queue refuses.
  static func status(of error: JobError) -> Status {
    switch error {
    case .unknown: .notFound
    case .tooManyOpen, .queueFull, .tooMuchToday: .tooMany
    case .tooDear: .badRequest
    case .storeFull: .unavailable
    case .otherVersion: .gone
    }
  }

  /// How an answer goes when another program does not make it.
  static func status(of error: ProgramError) -> Status {
    switch error {
    case .notInstalled: .notInstalled
    case .tooSlow, .busy: .unavailable
    case .failed: .failed
    }
  }
}
