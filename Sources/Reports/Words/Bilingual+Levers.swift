import Vocabulary

extension Bilingual {
  /// The value of a lever in words, with its unit; `number` writes a number.
  func spelled(_ value: LeverValue, of lever: Lever?, number: (Double) -> String) -> String {
    func name(_ id: String) -> String { lever?.choices.first { $0.id == id }?.name[language] ?? id }
    func united(_ number: String) -> String { number + numbers.unit(lever?.unit ?? "", after: number) }
    return switch value {
    case .number(.infinity): t("zonder einde", "without end")
    case .number(let own): united(number(own))
    case .flag(let flag): flag ? t("ja", "yes") : t("nee", "no")
    case .choice(let choice): lever?.unit == "date" ? CalendarMonth(choice).map(numbers.month) ?? choice : name(choice)
    case .set(let members): members.map(name).joined(separator: t(" en ", " and "))
    case .partlyKnown(let certain, let possible):
      (certain.map(name) + possible.map { t("misschien \(name($0))", "perhaps \(name($0))") }).joined(separator: t(" en ", " and "))
    case .absent: t("geen", "none")
    case .unknown: t("niet bekend", "not known")
    }
  }

  /// The same, a number that the chain tells no more exactly than it knows it.
  func spelled(_ value: LeverValue, of lever: Lever?) -> String {
    spelled(value, of: lever) { lever?.isDerived == true ? numbers.months($0) : numbers.exact($0) }
  }

  /// The same, every number to one decimal at most.
  func spelledBriefly(_ value: LeverValue, of lever: Lever?) -> String {
    spelled(value, of: lever) { numbers.exact(($0 * 10).rounded() / 10) }
  }
}
