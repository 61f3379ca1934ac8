import Assessments
import Dossiers
import Vocabulary

/// What is said of a vote as it was cast.
struct BallotWords: Bilingual {
  let language: Language

  func title(_ ballot: Ballot) -> Prose {
    let name = ballot.name[language]
    return t("De stemming: \(name)", "The vote: \(name)")
  }

  /// Who voted how, and when.
  func votes(_ ballot: Ballot) -> Prose {
    let day = numbers.date(ballot.date)
    let (yes, no, open) = (list(ballot, .inFavour), list(ballot, .against), list(ballot, .abstained))
    return t(
      "Op \(day): voor \(yes); tegen \(no); onthouding \(open)\(cite: ballot.sources).",
      "On \(day): for \(yes); against \(no); abstained \(open)\(cite: ballot.sources).")
  }

  private func list(_ ballot: Ballot, _ cast: Ballot.Cast) -> String {
    let own = ballot.votes.filter { $0.cast == cast }.map(\.party)
    return own.isEmpty ? "0" : "\(own.count) (\(own.joined(separator: ", ")))"
  }

  var countCaption: Prose { t("De telling, met andere regels ernaast", "The count, with other rules beside it") }

  /// Rule, test, in favour, needed, met.
  var countColumns: [Prose] { [t("regel", "rule"), t("toets", "test"), t("voor", "in favour"), t("nodig", "needed"), t("gehaald", "met")] }

  func rule(_ count: BallotFacts.Count) -> Prose {
    let article = count.article.map { " (\($0[language]))" } ?? ""
    return "\(count.name[language])\(article)\(cite: count.sources)"
  }

  /// So many of the whole, with the part; people in millions are told whole.
  func share(_ part: Int, of total: Int) -> Prose {
    let percent = total == 0 ? 0 : 100 * Double(part) / Double(total)
    let (some, all, rate) = (numbers.whole(part), numbers.whole(total), numbers.decimal(percent, 1))
    return t("\(some) van \(all) (\(rate)%)", "\(some) of \(all) (\(rate)%)")
  }

  func whole(_ number: Int) -> Prose { Prose(numbers.whole(number)) }
  var met: Prose { t("ja", "yes") }
  var notMet: Prose { t("nee", "no") }
  var passes: Prose { t("aangenomen", "passes") }
  var fails: Prose { t("verworpen", "fails") }

  /// The outcome by a rule, and whose vote could have turned it, alone or together.
  func pivotal(_ count: BallotFacts.Count) -> Prose {
    let name = count.name[language]
    let outcome = count.passes ? t("aangenomen", "passed") : t("verworpen", "failed")
    guard count.pivotal.isEmpty else {
      let all = count.pivotal.joined(separator: ", ")
      return t(
        "Naar \(name): \(outcome). Elk alleen had de uitkomst gedraaid: \(all).", "By \(name): \(outcome). Each alone would have turned it: \(all).")
    }
    guard let size = count.groups.first?.count else {
      return t(
        "Naar \(name): \(outcome). Niemand alleen was doorslaggevend, en een kleine groep ook niet.",
        "By \(name): \(outcome). Nobody alone was pivotal, and no small group.")
    }
    let all = count.groups.map { $0.joined(separator: " + ") }.joined(separator: "; ")
    return t(
      "Naar \(name): \(outcome). Niemand alleen was doorslaggevend; \(size) samen wel: \(all).",
      "By \(name): \(outcome). Nobody alone was pivotal; \(size) together could have turned it: \(all).")
  }

  var turnedTitle: Prose { t("Wat één nee had veranderd", "What one no would have changed") }
  var turnedCaption: Prose { t("De uitkomst als dit lid tegen had gestemd", "The outcome had this member voted against") }

  /// Member, one column a test, outcome.
  func turnedColumns(_ count: BallotFacts.Count) -> [Prose] {
    [t("lid", "member")] + count.tests.map { Prose($0.name[language]) } + [t("uitkomst", "outcome")]
  }

  func silent(_ parties: [PartyID]) -> Prose {
    let all = parties.joined(separator: ", ")
    return t(
      "Van \(all) is alleen de stem bekend; de redenen niet. Zij stellen in het zoeken naar pakketten geen eisen, "
        + "en dat betekent niet dat zij er geen hebben.",
      "Of \(all) only the vote is known; the reasons are not. In the search for packages they make no demands, "
        + "which does not mean that they have none.")
  }
}
