extension Phrase {
  /// A whole number with thousands apart: 1.234 in Dutch and 1,234 in English.
  public init(whole number: Int) {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    let sign = number < 0 ? "−" : ""
    self.init(nl: sign + groups.joined(separator: "."), en: sign + groups.joined(separator: ","))
  }

  /// A number with the decimals that it has: 0,5 in Dutch and 0.5 in English; in words where it is no number or has no end.
  public init(number: Double) {
    guard number.isFinite else {
      self = number.isNaN ? Phrase(nl: "geen getal", en: "not a number") : Phrase(nl: "oneindig", en: "infinite")
      return
    }
    if number.rounded() == number, abs(number) < 1e15 {
      self.init(whole: Int(number))
    } else {
      let text = "\(abs(number))"
      let sign = number < 0 ? "−" : ""
      self.init(nl: sign + String(text.map { $0 == "." ? "," : $0 }), en: sign + text)
    }
  }

  /// A number of things with its noun, which is in the singular after 1 and −1 alone: 1 plaats, 0 plaatsen, 1.000 plaatsen; the noun may bring
  /// its verb.
  public static func counted(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String)) -> Phrase {
    let (number, isOne) = (Phrase(whole: count), count == 1 || count == -1)
    return Phrase(nl: "\(number.nl) \(isOne ? nl.one : nl.more)", en: "\(number.en) \(isOne ? en.one : en.more)")
  }

  /// A month in words: juli 2023, July 2023.
  public init(_ month: CalendarMonth) {
    self.init(
      nl: "\(Self.monthNames.nl[month.month - 1]) \(month.year)", en: "\(Self.monthNames.en[month.month - 1]) \(month.year)")
  }

  /// A date in words, as precise as it is known: 31 januari 2024, januari 2024, 2024.
  public init(_ date: CalendarDate) {
    guard date.month > 0 else {
      self.init(same: "\(date.year)")
      return
    }
    let month = Phrase(CalendarMonth(year: date.year, month: date.month))
    self = date.day == 0 ? month : Phrase(nl: "\(date.day) \(month.nl)", en: "\(date.day) \(month.en)")
  }

  private static let monthNames = (
    nl: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
  )
}
