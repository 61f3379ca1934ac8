public import Vocabulary

/// Figures as a language writes them: 1.234,5 in Dutch and 1,234.5 in English.
public struct Numbers: Sendable, Hashable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  private var groupMark: String { language == .nl ? "." : "," }
  private var decimalMark: String { language == .nl ? "," : "." }

  /// A whole number with thousands apart.
  public func whole(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (number < 0 ? "−" : "") + groups.joined(separator: groupMark)
  }

  /// A count that may be too large to tell.
  public func count(_ number: Int?) -> String { number.map(whole) ?? (language == .nl ? "meer dan 9 triljoen" : "more than 9 quintillion") }

  /// A number with so many decimals; a dash where it is not a number.
  public func decimal(_ number: Double, _ decimals: Int = 1) -> String {
    guard number.isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(number) * scale).rounded())
    let sign = number < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + whole(scaled) }
    let fraction = String(scaled % Int(scale))
    return sign + whole(scaled / Int(scale)) + decimalMark + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// A number with the decimals that it has, four at most.
  public func exact(_ number: Double) -> String {
    let decimals = (0..<4).first { decimals in
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      return abs((number * scale).rounded() - number * scale) < 1e-6
    }
    return decimal(number, decimals ?? 4)
  }

  /// People, no more exactly than a simulation knows them: to tens above a thousand, to hundreds above ten thousand.
  public func people(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    return whole(Int(rounded(number)))
  }

  /// The same with its sign.
  public func change(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    let value = Int(rounded(number))
    return value > 0 ? "+" + whole(value) : whole(value)
  }

  public func months(_ number: Double) -> String { decimal(number, abs(number) < 10 ? 1 : 0) }

  /// A number up to twelve in words, a larger one in digits.
  public func word(_ number: Int) -> String {
    let words =
      language == .nl
      ? ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
      : ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return words.indices.contains(number) ? words[number] : whole(number)
  }

  /// A span of time: in years where they are whole, else in months.
  public func span(months: Int, inWords: Bool = true) -> String {
    let isYears = months > 0 && months % 12 == 0
    let number = isYears ? months / 12 : months
    let written = inWords ? word(number) : whole(number)
    if isYears { return written + (language == .nl ? " jaar" : number == 1 ? " year" : " years") }
    return written + (language == .nl ? (number == 1 ? " maand" : " maanden") : number == 1 ? " month" : " months")
  }

  private var monthNames: [String] {
    language == .nl
      ? ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
      : ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
  }

  /// A month in words: juli 2023, July 2023.
  public func month(_ month: CalendarMonth) -> String { "\(monthNames[month.month - 1]) \(month.year)" }

  /// A date in words, as precise as it is known: 7 juli 2023, juli 2023, 2023.
  public func date(_ date: CalendarDate) -> String {
    if date.month == 0 { return "\(date.year)" }
    let month = "\(monthNames[date.month - 1]) \(date.year)"
    return date.day == 0 ? month : "\(date.day) \(month)"
  }

  /// A unit in words after its number; empty for shares and plain numbers.
  public func unit(_ unit: String) -> String {
    switch unit {
    case "months": language == .nl ? " maanden" : " months"
    case "years": language == .nl ? " jaar" : " years"
    case "persons": language == .nl ? " personen" : " people"
    case "places": language == .nl ? " plaatsen" : " places"
    case "euro": " euro"
    case "percent": "%"
    default: ""
    }
  }

  public func percent(_ share: Double) -> String { decimal(share * 100, 0) + (language == .nl ? "%" : "%") }

  private func rounded(_ number: Double) -> Double {
    let step: Double = abs(number) >= 10_000 ? 100 : abs(number) >= 1000 ? 10 : 1
    return (number / step).rounded() * step
  }
}
