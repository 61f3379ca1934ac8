import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension RoomWords {
  // MARK: The lead

  /// A move that would open some packages, and how much worth those who make it give up, on a scale from 0 to 1.
  typealias Opening = (move: Prose, price: Double, opened: Int)

  /// That no package is one that all can live with; the shortest move that would open some, and the one of the smallest price where that is another.
  func noAgreement(packages: Int?, parties: Int, shortest: Opening?, cheapest: Opening?) -> Prose {
    let (all, number) = (numbers.count(packages), numbers.word(parties))
    let none: Prose = t(
      "Van \(figure: all) pakketten is er geen waarmee alle \(number) partijen kunnen leven.",
      "Of \(figure: all) packages none is one that all \(number) parties can live with.")
    guard let shortest else { return none }
    let (opened, price) = (told(opened: shortest), numbers.decimal(shortest.price, 2))
    guard let cheapest else {
      return t(
        """
        \(none) De kortste stap, die ook het minst opgeeft: \(shortest.move). Wie hem zet, geeft \(price) waarde op (van 0 tot 1); hij opent \
        \(figure: opened).
        """,
        """
        \(none) The shortest move, which also gives up least: \(shortest.move). Who makes it gives up \(price) of worth (from 0 to 1); it opens \
        \(figure: opened).
        """)
    }
    let (more, least) = (told(opened: cheapest), numbers.decimal(cheapest.price, 2))
    return t(
      """
      \(none) De kortste stap: \(shortest.move). Wie hem zet, geeft \(price) waarde op (van 0 tot 1); hij opent \(figure: opened). Het minst \
      geeft op: \(cheapest.move), samen \(least); dat opent \(figure: more).
      """,
      """
      \(none) The shortest move: \(shortest.move). Who makes it gives up \(price) of worth (from 0 to 1); it opens \(figure: opened). Least is \
      given up by: \(cheapest.move), \(least) together; that opens \(figure: more).
      """)
  }

  private func told(opened move: Opening) -> String {
    numbers.counted(move.opened, ("pakket", "pakketten"), ("package", "packages"))
  }

  /// How many packages all can live with.
  func agreement(_ agreeable: Int, of packages: Int?, parties: Int) -> Prose {
    let (all, own, number) = (numbers.count(packages), numbers.whole(agreeable), numbers.word(parties))
    return t(
      "Met \(figure: own) van \(figure: all) pakketten kunnen alle \(number) partijen leven.",
      "All \(number) parties can live with \(figure: own) of \(figure: all) packages.")
  }

  /// What the positions are, and where the rest stands.
  func about(annex: String) -> Prose {
    t(
      "Standpunten, gewichten, rode lijnen en ondergrenzen zijn aannamen, gecodeerd uit berichten. Bronnen en alle tabellen: "
        + "\(Prose(annexTitle), to: .sheet(annex)).",
      "Positions, weights, red lines and walk-away values are assumptions, coded from reports. Sources and all tables: "
        + "\(Prose(annexTitle), to: .sheet(annex)).")
  }

  var annexTitle: String { t("Wie kan ermee leven? Alle tabellen", "Who can live with it? All tables") }
  var clashing: Prose { t("Wat botst", "What clashes") }

  // MARK: Distance to the lines

  var distance: Prose { t("Hoe ver elke partij van haar grenzen is", "How far every party is from its limits") }

  /// Worth of a package against the walk-away values.
  func worthTitle(_ package: String) -> String {
    t("Wat “\(package)” elke partij waard is", "What “\(package)” is worth to every party")
  }

  /// The name of the package that swaps start from.
  func package(_ origin: StartOrigin?, named: String) -> String {
    switch origin {
    case .nash: t("het Nash-pakket", "the Nash package")
    case .kalaiSmorodinsky: t("het Kalai-Smorodinsky-pakket", "the Kalai-Smorodinsky package")
    case .named, .none: named
    }
  }

  var worthUnit: String { t("waarde, van 0 tot 1", "worth, from 0 to 1") }
  var worthOfPackage: String { t("dit pakket", "this package") }
  var walkAwayValue: String { t("ondergrens", "walk-away value") }

  /// Who is below its walk-away value, and whose red line the package crosses.
  func worthSentence(below: [PartyID], crossed: [PartyID]) -> Prose {
    [below.isEmpty ? noneBelow : fallsShort(below), crossed.isEmpty ? noneCrossed : crosses(crossed)].joined(separator: " ")
  }

  private var noneBelow: Prose { t("Voor geen partij ligt het onder haar ondergrens.", "For no party it lies below its walk-away value.") }
  private var noneCrossed: Prose { t("Het gaat over geen enkele rode lijn.", "It crosses no red line.") }

  private func fallsShort(_ parties: [PartyID]) -> Prose {
    let names = listed(parties)
    return t("Onder de ondergrens van: \(names).", "Below the walk-away value of: \(names).")
  }

  private func crosses(_ parties: [PartyID]) -> Prose {
    let names = listed(parties)
    return t("Over een rode lijn van: \(names).", "Across a red line of: \(names).")
  }

  private func listed(_ parties: [PartyID]) -> String { parties.map(\.rawValue).joined(separator: ", ") }

  var closedTitle: String { t("Pakketten die rode lijnen uitsluiten", "Packages that red lines rule out") }
  var closedUnit: String { t("deel van alle pakketten", "share of all packages") }

  /// Which party's lines rule out most.
  func closedSentence(most party: PartyID, share: Double) -> Prose {
    let part = numbers.percent(share)
    return t(
      "De rode lijnen van \(party.rawValue) sluiten het meeste uit: \(part) van de pakketten.",
      "The red lines of \(party.rawValue) rule out most: \(part) of the packages.")
  }

  // MARK: Variants and parties

  var marksTitle: String { t("Wie met welke variant kan leven", "Who can live with which variant") }
  var marksUnit: String { t("per variant en partij", "by variant and party") }

  /// A standing in a word or two.
  func mark(_ standing: CarryAnswer.PartyAnswer.Standing) -> String {
    switch standing {
    case .canCarry: t("kan altijd", "can always")
    case .onlyIf: t("alleen als", "only if")
    case .cannot: t("kan niet", "cannot")
    }
  }

  /// Variants that every party can live with under some package, and those that some cannot.
  func marksSentence(open: [VariantID], closed: Int) -> Prose {
    let count = numbers.counted(closed, ("variant", "varianten"), ("variant", "variants"))
    guard !open.isEmpty else {
      return t(
        "Met elk van de \(count) kan ten minste één partij niet leven, wat er verder ook in het pakket zit.",
        "With each of the \(count) at least one party cannot live, whatever else is in the package.")
    }
    let names = open.map { "\($0)" as Prose }.joined(separator: ", ")
    return t(
      "Geen partij sluit uit: \(names). Met \(count) kan ten minste één partij niet leven.",
      "No party rules out: \(names). With \(count) at least one party cannot live.")
  }
}
