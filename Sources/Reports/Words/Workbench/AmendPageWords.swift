public import Assessments
public import Dossiers
public import Vocabulary

/// What the page on which a variant is made says.
public struct AmendPageWords: Bilingual, Sendable {
  public let language: Language
  private let dossier: Dossier

  public init(_ dossier: Dossier, _ language: Language) { (self.dossier, self.language) = (dossier, language) }

  public var title: String { t("Wijzig een variant", "Amend a variant") }
  public func title(from variant: VariantID?) -> String {
    guard let variant else { return t("Een variant vanaf het huidige recht", "A variant from today's law") }
    return t("Variant \(variant) wijzigen", "Amend variant \(variant)")
  }
  public var intro: Prose {
    t(
      """
      Verander hieronder een of meer instellingen. Wat het recht ervan zegt staat er meteen; wat het met gezinnen doet volgt uit enkele toekomsten, \
      en wordt preciezer terwijl u kijkt.
      """,
      """
      Change one or more levers below. What the law says of it stands here at once; what it does to families follows from a few futures, and gets \
      more exact while you look.
      """)
  }
  public var startFrom: Prose { t("Begin bij een variant, of bij het huidige recht:", "Begin from a variant, or from today's law:") }
  public var fromToday: String { t("het huidige recht", "today's law") }

  // MARK: The change

  public var change: String { t("Wat u verandert", "What you change") }
  /// That nothing was changed yet of the variant that one began from, and the settings that were not.
  public func same(as variant: VariantID) -> Prose { t("Nog niets: alles is als in \(variant).", "Nothing yet: all is as in \(variant).") }
  public func same(as variant: VariantID, count: Int) -> Prose {
    t(
      count == 1 ? "Als in \(variant): een instelling" : "Als in \(variant): \(numbers.whole(count)) instellingen",
      count == 1 ? "As in \(variant): one setting" : "As in \(variant): \(numbers.whole(count)) settings")
  }
  public var nothing: Prose { t("Nog niets: alles is als in het huidige recht.", "Nothing yet: all is as in today's law.") }
  /// One setting in words, with the value of today's law.
  public func setting(_ group: StatusGroup?, _ lever: LeverID, _ value: LeverValue?, written: String) -> Prose {
    let own = dossier.lever(lever)
    let (name, who) = (own?.name[language] ?? lever.rawValue, self.group(group))
    let new = value.map { spelled($0, of: own) } ?? written
    guard let own else { return "\(who): \(name): \(new)" }
    let before = spelled(own.today[group ?? .refugee], of: own)
    return t("\(who): \(name) wordt \(figure: new) (nu: \(before))", "\(who): \(name) becomes \(figure: new) (now: \(before))")
  }
  /// A setting of the variant that it came from which is as in today's law again.
  public func leftOut(_ group: StatusGroup?, _ lever: LeverID) -> Prose {
    let (name, who) = (dossier.lever(lever)?.name[language] ?? lever.rawValue, self.group(group))
    return t("\(who): \(name) is weer als in het huidige recht", "\(who): \(name) is as in today's law again")
  }
  public func group(_ group: StatusGroup?) -> String { group?.name[language] ?? t("alle groepen", "all groups") }
  /// What a change of a lever cannot move, with the reason; `nil` where the chain reads it.
  public func unread(_ lever: Lever) -> Prose? {
    switch dossier.reading(of: lever.id) {
    case .nobody:
      t(
        "\(lever.name.nl): geen deel van het model leest deze instelling, dus zij verandert niets.",
        "\(lever.name.en): no part of the model reads this lever, so it changes nothing.")
    case .lawAlone:
      t(
        "\(lever.name.nl): alleen het recht leest deze instelling, dus voor gezinnen in de keten verandert zij niets.",
        "\(lever.name.en): the law alone reads this lever, so it changes nothing for families in the chain.")
    case .chain: nil
    }
  }
  /// Settings that are what today's law has.
  public func asNow(_ names: [String]) -> Prose {
    let all = names.joined(separator: ", ")
    return t("Dit is al zo in het huidige recht en verandert niets: \(all).", "This is so in today's law already and changes nothing: \(all).")
  }
  /// Why a variant moves nothing or next to nothing in the chain; `nil` where it moves something, or was not asked.
  public func still(_ standing: ChainStanding) -> Prose? {
    switch standing {
    case .noDifference:
      return t(
        "Deze wijziging verandert niets voor gezinnen: niets van wat de keten leest, is anders dan in het huidige recht.",
        "This amendment changes nothing for families: nothing that the chain reads differs from today's law.")
    case .quiet(let levers):
      let reasons = levers.map(LimitWords.reason)
      let (nl, en) = (reasons.map(\.nl).joined(separator: "; "), reasons.map(\.en).joined(separator: "; "))
      return t(
        "In de mediane toekomst verandert dit voor vrijwel niemand iets: \(nl).",
        "In the median future this changes next to nothing for anybody: \(en).")
    case .noChain, .notAsked, .today, .moves: return nil
    }
  }

  // MARK: Known red lines

  public var noLines: Prose {
    t(
      "Over welke grens van een partij dit gaat is niet te zeggen: op tafel lag geen optie die hierbij past.",
      "Whose line this crosses cannot be said: no option on the table goes with it.")
  }
  public var linesTitle: Prose { t("Bekende grenzen van partijen", "Known lines of parties") }
  /// Lines of one standing, over their list.
  public func lines(_ standing: KnownLine.Standing) -> Prose {
    switch standing {
    case .crossed: t("Overschreden, zonder dat er iets is nagebootst:", "Crossed, before anything is simulated:")
    case .perhaps:
      t(
        "Misschien overschreden: het hangt af van de rest van het pakket, of van een oordeel dat nog open is:",
        "Perhaps crossed: it turns on the rest of the package, or on a verdict that is open:")
    case .needsRun: t("Pas uit een run te zeggen, want de grens gaat over een cijfer:", "Only a run can tell, since the line is about a figure:")
    }
  }
  public func line(_ line: KnownLine) -> Prose { "\(line.party.rawValue): \(line.line.text[language])\(cite: line.line.sources)" }
  public var noneCrossed: Prose {
    t(
      "Op de waarden van de instellingen overschrijdt dit geen grens die bekend is.",
      "On the values of the levers this crosses no line that is known.")
  }
  public func lines(of variant: VariantID) -> Prose {
    t(
      "De grenzen van partijen zijn die op de optie van \(variant), met de gevolgen van uw wijziging.",
      "The lines of parties are those on the option of \(variant), with the effects of your change.")
  }

  // MARK: The form

  public var forGroup: Prose { t("Instellingen voor:", "Levers for:") }
  public func form(_ group: StatusGroup?) -> String { t("Instellingen voor \(self.group(group))", "Levers for \(self.group(group))") }
  public var apply: String { t("Pas toe", "Apply") }
  public var asToday: String { t("als in het huidige recht", "as in today's law") }
  public var yes: String { t("ja", "yes") }
  public var no: String { t("nee", "no") }
  public var problems: String { t("Dit kan nog niet:", "This cannot be done yet:") }
  /// How the kinds of measure are ordered.
  public var order: String {
    t(
      "Soorten maatregel die de meeste varianten van dit dossier wijzigen, staan eerst; instellingen die geen variant wijzigt, staan dicht.",
      "Kinds of measure that most variants of this dossier change come first; levers that no variant changes are folded.")
  }
  /// A kind of measure with how many levers it has; `nil` for what every measure has, or none.
  public func kind(_ kind: String?, count: Int, isRest: Bool = false) -> String {
    let name = kind.map { kind in dossier.lever(LeverKey.measureKind.id)?.choices.first { $0.id == kind }?.name[language] ?? kind }
    let levers = numbers.counted(count, ("instelling", "instellingen"), ("lever", "levers"))
    let rest = isRest ? t(", overige die geen variant wijzigt", ", others that no variant changes") : ""
    return "\(name ?? t("grondslag, bereik en begin van elke maatregel", "basis, reach and start of any measure"))\(rest) (\(levers))"
  }
  /// What stands under the name of a lever: unit, range, today's value and article.
  public func note(_ lever: Lever, _ group: StatusGroup?) -> String {
    let unit = numbers.unit(lever.unit).trimmed
    let parts: [String?] = [
      unit.isEmpty ? nil : t("eenheid: \(unit)", "unit: \(unit)"), range(lever),
      t("nu: \(spelled(lever.today[group ?? .refugee], of: lever))", "now: \(spelled(lever.today[group ?? .refugee], of: lever))"),
      lever.article[language].isEmpty ? nil : lever.article[language],
      lever.form == .set ? t("kies uit", "choose of") + " [" + lever.choices.map(\.id).joined(separator: ", ") + "]" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
  /// What more is known of a lever, a line each: its history, which variants set it, and what does not read it.
  public func more(_ lever: Lever) -> [String] {
    let history = LeverWords(dossier, language).history(lever).map(\.words)
    let unread = unread(lever).map { [$0.words] } ?? []
    return history + [uses(lever)] + unread
  }
  /// The link to the page of a lever.
  public func about(_ lever: Lever) -> String {
    t("Bronnen, normen en gebruik van “\(lever.name.nl)”", "Sources, norms and uses of “\(lever.name.en)”")
  }

  private func uses(_ lever: Lever) -> String {
    let uses = dossier.variants.compactMap { variant -> String? in
      let values = variant.changes.filter { $0.lever == lever.id }.map { spelled($0.value, of: lever) }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return values.isEmpty ? nil : "\(variant.id) \(values.joined(separator: t(" of ", " or ")))"
    }
    return uses.isEmpty
      ? t("Geen variant van dit dossier wijzigt dit.", "No variant of this dossier changes this.")
      : t("Gewijzigd door: \(uses.joined(separator: "; ")).", "Changed by: \(uses.joined(separator: "; ")).")
  }

  private func range(_ lever: Lever) -> String? {
    switch (lever.minimum.map(numbers.exact), lever.maximum.map(numbers.exact)) {
    case (let low?, let high?): t("van \(low) tot \(high)", "from \(low) to \(high)")
    case (let low?, nil): t("ten minste \(low)", "at least \(low)")
    case (nil, let high?): t("ten hoogste \(high)", "at most \(high)")
    case (nil, nil): nil
    }
  }

  /// A part of an address that is no setting.
  public func noSetting(_ part: String) -> String {
    t(
      "“\(part)” in het adres is geen instelling. Schrijf groep.maatregel:waarde, met een puntkomma ertussen.",
      "“\(part)” in the address is no setting. Write group.lever:value, with a semicolon between them.")
  }
  public func noGroup(_ name: String) -> String {
    let names = StatusGroup.allCases.map(\.rawValue).joined(separator: ", ")
    return t("Er is geen groep “\(name)”. Kies uit: \(names), all.", "There is no group “\(name)”. Choose one of: \(names), all.")
  }

  public func tooLong(limit: Int) -> Phrase {
    Phrase(
      nl: "Deze wijziging past niet in een adres van \(limit) tekens. Neem minder instellingen ineens, of maak een bestand.",
      en: "This amendment does not fit into an address of \(limit) characters. Take fewer levers at once, or write a file.")
  }

  // MARK: While one looks

  /// By which name the amended variant goes in figures.
  public func called(_ own: VariantID) -> Prose { t("De gewijzigde variant heet hier \(own).", "The amended variant is called \(own) here.") }
  public var effects: String { t("Wat het met gezinnen doet", "What it does to families") }
  public func sofar(_ futures: Int, of total: Int) -> Prose {
    t(
      "Uit \(numbers.futures(futures)) van \(numbers.whole(total)); de banden worden smaller terwijl u kijkt.",
      "From \(numbers.futures(futures)) of \(numbers.whole(total)); the bands get narrower while you look.")
  }
  public func all(_ futures: Int) -> Prose { t("Uit \(numbers.futures(futures)).", "From \(numbers.futures(futures)).") }
  public var waiting: Prose {
    t(
      "Eerst worden de eerste toekomsten van een andere wijziging nagebootst; deze volgt daarna.",
      "The first futures of another amendment are simulated first; this one comes next.")
  }
  public var beginning: Prose { t("De eerste toekomsten worden nagebootst.", "The first futures are being simulated.") }
  /// With the levers that are not known, which a variant may need beside what it sets.
  public func notAsked(_ levers: [LeverID]) -> Prose {
    let names = levers.map { Prose(dossier.lever($0)?.name[language] ?? $0.rawValue) }.joined(separator: ", ")
    return t(
      "De keten kan hier niet naar worden gevraagd; niet bekend is: \(names). Geef een waarde of een aanname.",
      "The chain cannot be asked about this; not known: \(names). Give a value or an assumption.")
  }
  public var mayNot: Prose {
    t(
      "Op deze server wordt voor u niets nagebootst; het bestand hieronder kunt u op de opdrachtregel laten beoordelen.",
      "Nothing is simulated for you on this server; the file below can be assessed on the command line.")
  }

  // MARK: Keeping it

  public var keep: String { t("Bewaren", "Keep it") }
  /// The file of the variant, with what to do with it.
  public func file(_ link: Prose, _ path: String) -> Prose {
    t(
      "Als bestand: \(link). Zet het in een map van het dossier als \(path), en noem de variant in dossier.yaml.",
      "As a file: \(link). Put it in a folder of the dossier as \(path), and name the variant in dossier.yaml.")
  }
  /// The way to what others keep.
  public func drafts(_ link: Prose) -> Prose { t("Of begin bij een van de \(link).", "Or begin from one of the \(link).") }
  public var startTitle: String { t("De hele run", "The whole run") }
  public var start: String { t("Maak de hele run", "Make the whole run") }
}
