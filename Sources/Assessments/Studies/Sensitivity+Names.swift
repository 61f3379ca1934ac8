import Vocabulary

extension Sensitivity.Factor {
  /// What is left to chance, beside the values and the levers.
  static let chanceName = Phrase(nl: "toeval: wie komt en wanneer", en: "chance: who comes and when")
}
