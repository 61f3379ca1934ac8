public import Vocabulary

/// What the page of the form of an act says.
public struct ActPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public func about(_ subject: Prose) -> Prose { t("Over \(subject).", "About \(subject).") }
  public var notNow: Prose { t("Uw zetel kan dit nu niet doen.", "Your seat cannot do this now.") }
  public var announced: Prose {
    t(
      "Alle zetels zien de aankondiging meteen. Zij kan worden ingetrokken; dat zij er was, blijft in het verslag.",
      "All seats see the announcement at once. It can be withdrawn; that it was made stays in the record.")
  }
  public var problems: String { t("Dit is nog niet gedaan:", "This was not done yet:") }
  public var theTable: String { t("alle zetels van deze tafel", "all seats of this table") }
  public var everyone: String { t("iedereen", "everybody") }
  public var ownSeat: String { t("alleen uw zetel", "your seat alone") }
  /// What an amendment leaves of an option; `nil` where the text names none.
  public func asItIs(_ option: String?) -> String { option.map { t("zoals het is: \($0)", "as it is: \($0)") } ?? t("zoals het is", "as it is") }
  public var leftOut: String { t("niet meer in de tekst", "no longer in the text") }
  public var yesNo: [(value: String, text: String)] { [("yes", t("ja", "yes")), ("no", t("nee", "no"))] }
}
