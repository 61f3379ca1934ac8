public import Dossiers
public import Vocabulary

/// What is known of the four answers to one version of a proposal at a table: what the program says, and what it comes to with what lawyers ruled.
public struct AnsweredVersion: Sendable {
  /// How far the run of the version is.
  public enum Standing: Sendable, Hashable {
    /// It changes no lever, takes no option and begins from no variant.
    case nothingToRun
    /// Its dossier is not at hand.
    case noDossier
    /// The dossier cannot be read with it, for these reasons.
    case unreadable([Phrase])
    /// Nobody asked for the run.
    case notAsked
    /// It waits in the queue, or is being made.
    case waiting, running
    /// The queue could not make it, or somebody stopped it.
    case failed, cancelled
    case made
  }

  public var version: Int
  public var standing: Standing
  /// The variant under which the dossier has the version.
  public var variant: VariantID?
  /// The hash of the run and the day on which it was made; `nil` where it was not.
  public var run: String?
  public var made: CalendarDate?
  /// The dossier with the version.
  public var dossier: Dossier?
  /// What the program says: all four answers where the run was made, else the law alone.
  public var machine: Assessment?
  /// The same with what lawyers ruled at the table; `nil` where none did.
  public var atTable: Assessment?
  /// What it does other than the version before; `nil` for a first one, and until both runs were made.
  public var difference: VersionDifference?

  public init(_ version: Int, _ standing: Standing) { (self.version, self.standing) = (version, standing) }

  /// What counts at the table.
  public var answers: Assessment? { atTable ?? machine }

  /// Marks of the law under its states: what the program says, and what counts at the table.
  public var law: [(state: SettingID, machine: LawMark.Mark, table: LawMark.Mark)] {
    guard let variant, let own = machine?.row(variant)?.law else { return [] }
    let table = answers?.row(variant)?.law ?? []
    return own.map { mark in (mark.setting, mark.mark, table.first { $0.setting == mark.setting }?.mark ?? mark.mark) }
  }
}
