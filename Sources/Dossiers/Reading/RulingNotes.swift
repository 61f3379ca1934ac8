import Vocabulary

/// Keys of a ruling that are notes for people: the program shows and reads none of them. Those with a fixed list of words are held to it.
struct RulingNotes {
  static let keys = ["outcome_scope", "facts_dependent", "later_status", "verification", "verified_in", "conditions"]

  private enum OutcomeScope: String, CaseIterable {
    case ruleInAbstract = "rule_in_abstract"
    case ruleAndCase = "rule_and_case"
    case applicationInCase = "application_in_case"
    case interpretation, interim, advice
  }

  private enum FactsDependent: String, CaseIterable { case low, medium, high }

  private enum Verification: String, CaseIterable {
    case verified
    case partlyVerified = "partly_verified"
    case unverified
  }

  let inspection: Inspection

  /// Reports a word that is not in the list of its key, and a note that is no text.
  func check(_ entries: [FileNode.Entry]) {
    for entry in entries where !entry.value.isNull {
      if entry.key == "outcome_scope" { _ = entry.value.choice(OutcomeScope.self, inspection) }
      if entry.key == "facts_dependent" { _ = entry.value.choice(FactsDependent.self, inspection) }
      if entry.key == "verification" { _ = entry.value.choice(Verification.self, inspection) }
      if entry.key == "verified_in" { _ = entry.value.text(inspection) }
      if entry.key == "conditions" { for condition in entry.value.list(inspection) { _ = condition.text(inspection) } }
    }
  }
}
