public import Vocabulary

/// What the pages of the operator say.
public struct OperatorPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Beheer", "Operator") }
  public var isOperator: Prose {
    t(
      "U bent aangemeld als beheerder van deze server. Na een half uur zonder verzoek, en na twaalf uur in elk geval, eindigt dat.",
      "You are signed in as the operator of this server. That ends after half an hour without a request, and after twelve hours in any case.")
  }
  public var isReader: Prose {
    t(
      "U bent niet aangemeld. Bij elke start noemt “polder serve” een link die één keer aanmeldt.",
      "You are not signed in. At each start “polder serve” tells a link that signs in once.")
  }
  /// Who may start runs here.
  public var all: Prose { t("Iedereen die deze pagina’s leest mag runs vragen.", "Everybody who reads these pages may ask for runs.") }
  public var onlyOperator: Prose { t("Alleen de beheerder mag runs vragen.", "Only the operator may ask for runs.") }
  public var nobody: Prose { t("Niemand mag hier runs vragen.", "Nobody may ask for runs here.") }
  public func metrics(_ link: Prose) -> Prose { t("De tellingen van deze server: \(link).", "The counts of this server: \(link).") }
  public var signOutTitle: String { t("Afmelden", "Sign out") }
  public var signOut: String { t("Meld mij af", "Sign me out") }
  public var signInTitle: String { t("Aanmelden als beheerder", "Sign in as the operator") }
  public var signIn: String { t("Meld mij aan", "Sign me in") }
  public var works: Prose {
    t("Deze link werkt één keer: met de knop hieronder meldt u deze browser aan.", "This link works once: the button below signs this browser in.")
  }
}
