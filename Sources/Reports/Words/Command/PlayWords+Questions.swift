import Dossiers
import Negotiation
public import Talks
import Vocabulary

extension PlayWords {
  /// The table as a seat sees it: the package asked about with its options, what it is worth to the seat, and the other packages on the table.
  public func shown(_ package: [Int], to seat: Int, _ question: Question, _ state: TalkState) -> [String] {
    var lines: [String] = []
    if case .allow(let changed, let measure) = question, let text = state.text {
      lines.append(
        "  \(t("wijziging", "change")): \(name(ofMeasure: measure)): \(name(ofOption: text[measure], of: measure)) → "
          + name(ofOption: changed[measure], of: measure))
      lines.append("  \(t("nu", "now")): \(worth(text, to: seat))")
    }
    for measure in politics.measures.indices {
      let options = politics.measures[measure].options.indices.map { option in
        "\(option == package[measure] ? "*" : "")\(option + 1) \(name(ofOption: option, of: measure))"
      }
      lines.append("  \(measure + 1). \(name(ofMeasure: measure)): \(options.joined(separator: " | "))")
    }
    lines.append("  * \(worth(package, to: seat))")
    return lines + otherPackages(seat, state)
  }

  /// The last package of every party, with what it is worth to the seat; empty where nobody has laid one on the table.
  private func otherPackages(_ seat: Int, _ state: TalkState) -> [String] {
    politics.parties.indices.compactMap { other in
      state.offers.last { $0.seat == other }.map { "  \(t("laatste pakket van", "last package of")) \(name(other)): \(worth($0.options, to: seat))" }
    }
  }

  /// What is asked, in one line.
  public func prompt(_ question: Question, _ seat: Int) -> String {
    let who = name(seat)
    let help = t(" “hulp” legt uit wat u kunt typen.", " “help” explains what you can type.")
    switch question {
    case .put, .close: return who
    case .propose:
      return t(
        "\(who), uw voorstel? Schrijf NUMMER=OPTIE (zoals 1=2 3=1) voor wat anders moet, of niets om het pakket hierboven voor te stellen.",
        "\(who), your proposal? Write NUMBER=OPTION (such as 1=2 3=1) for what must differ, or nothing to propose the package above.") + help
    case .amend:
      return t(
        "\(who), wilt u één maatregel wijzigen? Schrijf NUMMER=OPTIE (zoals 1=2), of niets om de tekst zo te laten.",
        "\(who), do you want to change one measure? Write NUMBER=OPTION (such as 1=2), or nothing to leave the text as it is.") + help
    case .allow:
      return t("\(who), staat u de wijziging toe? j of n.", "\(who), do you allow the change? y or n.") + help
    case .accept:
      return t(
        "\(who), stemt u in? j of n, of het nummer van de maatregel waar het om gaat.",
        "\(who), do you agree? y or n, or the number of the measure that stands in the way.") + help
    case .vote: return t("\(who), stemt u voor? j of n.", "\(who), do you vote in favour? y or n.") + help
    }
  }

  /// Every word that can be typed now, one a line.
  public func help(_ question: Question) -> [String] {
    let own: [String] =
      switch question {
      case .put, .close: []
      case .propose:
        [
          t(
            "3=1 5=2: maatregel 3 op optie 1 en maatregel 5 op optie 2; de rest van het pakket blijft zo",
            "3=1 5=2: measure 3 at option 1 and measure 5 at option 2; the rest of the package stays"),
          t("(niets, alleen Enter): het pakket voorstellen zoals het er staat", "(nothing, Enter alone): propose the package as it stands"),
        ]
      case .amend:
        [
          t("3=1: vragen om maatregel 3 op optie 1 te zetten; één maatregel per beurt", "3=1: ask to set measure 3 to option 1; one measure a turn"),
          t("(niets, alleen Enter): de tekst laten zoals hij is", "(nothing, Enter alone): leave the text as it is"),
        ]
      case .allow, .accept, .vote:
        [
          t("j, ja, y, yes, akkoord: instemmen", "y, yes, j, ja, accept: agree"),
          t("n, nee, no, bezwaar: bezwaar maken", "n, no, nee, object: object"),
          t(
            "n te duur: bezwaar met een reden; n 3 te duur: idem, tegen maatregel 3",
            "n too dear: object with a reason; n 3 too dear: the same, to measure 3"),
          t("3 (een nummer): bezwaar, vooral tegen maatregel 3", "3 (a number): object, above all to measure 3"),
        ]
      }
    return own + [
      t("toon, tafel: de tafel nog eens, met wat elk pakket u waard is", "show, table: the table again, with what each package is worth to you"),
      t("lijnen, mijn lijnen: uw rode lijnen, ondergrens en wensen", "lines, my lines: your red lines, walk-away value and wishes"),
      t("verloop, verslag: alles wat gezegd is", "history, record: everything that was said"),
      t(
        "hulp, ?: deze lijst; de Engelse woorden kunnen ook (help, show, lines, history, quit)",
        "help, ?: this list; the Dutch words will do too (hulp, toon, lijnen, verloop, einde)"),
      t("stop, einde: ophouden", "stop, quit: leave the talks"),
    ]
  }

  /// What to say to a line that is no answer to the question.
  public func notUnderstood(_ text: String, _ question: Question) -> String {
    let possible =
      switch question {
      case .put, .close: t("niets", "nothing")
      case .propose: t("NUMMER=OPTIE binnen de lijst, of niets", "NUMBER=OPTION within the list, or nothing")
      case .amend: t("één keer NUMMER=OPTIE binnen de lijst, of niets", "NUMBER=OPTION once, within the list, or nothing")
      case .allow, .accept, .vote: t("j, n of het nummer van een maatregel", "y, n or the number of a measure")
      }
    let others = t("toon, lijnen, verloop, hulp en stop", "show, lines, history, help and stop")
    return t(
      "“\(text)” begrijp ik niet. Hier kan: \(possible); of \(others).", "I do not understand “\(text)”. Possible here: \(possible); or \(others).")
  }

  /// The question whether what goes against the seat's own line is meant.
  public var confirmation: String { t("Toch doen? j of n.", "Do it all the same? y or n.") }

  /// What to say to a line that is no answer to that question.
  public func confirmation(notUnderstood text: String) -> String {
    t("“\(text)” begrijp ik niet. Toch doen? j of n.", "I do not understand “\(text)”. Do it all the same? y or n.")
  }
}
