import Talks
import Vocabulary

extension ActLineWords {
  /// What an answer to a test comes to, beside its words: rulings with what the program had found, whether it can be carried out, or what it costs.
  func found(_ answer: ReferralAct.Answer) -> Prose {
    let verdicts = sight.state.referral(answer.referral)?.verdicts ?? []
    let rulings = answer.rulings.map { ruling -> String in
      let machine = verdicts.first { $0.finding.id == ruling.finding }?.finding.verdict
      let before: String = machine.map { $0.name[language] } ?? t("open vraag", "open question")
      return t(
        "\(ruling.finding) \(ruling.verdict.name.nl) (programma: \(before)), “\(ruling.reason)”",
        "\(ruling.finding) \(ruling.verdict.name.en) (program: \(before)), “\(ruling.reason)”")
    }
    let feasible = answer.feasibility.map { own -> String in
      let start: String = own.start.map { t(", vanaf \(Phrase($0).nl)", ", from \(Phrase($0).en)") } ?? ""
      let people: String = own.people.map { t(", \(numbers.whole($0)) voltijds", ", \(numbers.whole($0)) at full time") } ?? ""
      return own.degree.name[language] + start + people
    }
    let cost = answer.cost.map { ProposalWords(language).cost(lowCents: $0.lowCents, highCents: $0.highCents, from: $0.fromYear).words }
    let all = rulings + [feasible, cost].compactMap { $0 }
    return all.isEmpty ? "" : Prose(" " + all.joined(separator: "; ") + ".")
  }
}
