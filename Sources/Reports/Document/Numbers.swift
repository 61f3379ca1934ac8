import Chance
public import Vocabulary

/// Figures as a language writes them: 1.234,5 in Dutch and 1,234.5 in English.
public struct Numbers: Sendable, Hashable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  private var decimalMark: String { language == .nl ? "," : "." }

  /// A whole number with thousands apart.
  public func whole(_ number: Int) -> String { Phrase(whole: number)[language] }

  /// A number of things with its noun, in the singular after 1 and −1 alone: 1 place, 0 places, 1,000 places; the noun may bring its verb.
  public func counted(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String)) -> String {
    Phrase.counted(count, nl, en)[language]
  }

  /// A count that may be too large to tell.
  public func count(_ number: Int?) -> String { number.map(whole) ?? (language == .nl ? "meer dan 9 triljoen" : "more than 9 quintillion") }

  /// Futures of a run: 1 toekomst, 200 futures.
  func futures(_ count: Int) -> String { counted(count, ("toekomst", "toekomsten"), ("future", "futures")) }

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

  /// A mean difference to the digits that its error bears, with its sign: −12,000, +4.7, 0.
  func stable(_ estimate: Estimate) -> String {
    let mean = estimate.stable
    guard mean.value.isFinite else { return "–" }
    guard let decimals = mean.decimals else { return mean.value == 0 ? "0" : change(mean.value) }
    return (mean.value > 0 ? "+" : "") + decimal(mean.value, min(decimals, 4))
  }

  /// The same of people or places, of which there are no parts: <1 where the mean is less than one of them, and ≈0 where its error hides which way it
  /// goes. Only what is nought in every future is 0.
  func stableCount(_ estimate: Estimate) -> String {
    let mean = estimate.stable
    guard mean.value.isFinite, !mean.isExact, abs(mean.value) < 1, estimate.standardError > 0 else { return stable(estimate) }
    return mean.value == 0 ? "≈0" : "<1"
  }

  /// Euros in millions, with their sign where they are a difference: € −120 million.
  func millions(_ estimate: Estimate) -> String {
    let mean = estimate.stable.value / 1e6
    guard mean.isFinite else { return "–" }
    return "€ " + decimal(mean, abs(mean) < 10 ? 1 : 0) + (language == .nl ? " miljoen" : " million")
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

  /// A month in words: juli 2023, July 2023.
  public func month(_ month: CalendarMonth) -> String { Phrase(month)[language] }

  /// A date in words, as precise as it is known: 31 januari 2024, januari 2024, 2024.
  public func date(_ date: CalendarDate) -> String { Phrase(date)[language] }

  /// A text with its dates in words: `2022-09 (published 2022-11-04)` becomes September 2022 (published 4 November 2022).
  public func dates(written text: String) -> String {
    let told = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let opening = word.prefix { $0 == "(" }
      let bare = word.dropFirst(opening.count).prefix { $0.isNumber || $0 == "-" }
      let closing = word.dropFirst(opening.count + bare.count)
      guard closing.allSatisfy({ ");,.".contains($0) }), let found = CalendarDate(bare) else { return String(word) }
      return opening + date(found) + closing
    }.joined(separator: " ")
    return Self.phrases(of: told).map { Self.dateWords[$0]?[language] ?? $0 }.joined()
  }

  /// A text cut into its phrases in small letters, words with a space between, and what stands between those.
  private static func phrases(of text: String) -> [String] {
    func isSmall(_ character: Character?) -> Bool { character.map { ("a"..."z").contains($0) } ?? false }
    func goesOn(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }
    var parts: [String] = []
    var rest = text[...]
    while let first = rest.first {
      let word = rest.prefix { isSmall($0) }
      if word.isEmpty || goesOn(rest[word.endIndex...].first) {
        // A word with other letters or figures in it is no part of a phrase.
        let other = goesOn(first) ? rest.prefix { goesOn($0) } : rest.prefix(1)
        parts.append(String(other))
        rest = rest[other.endIndex...]
        continue
      }
      var end = word.endIndex
      while rest[end...].first == " " {
        let next = rest[end...].dropFirst().prefix { isSmall($0) }
        guard !next.isEmpty, !goesOn(rest[next.endIndex...].first) else { break }
        end = next.endIndex
      }
      parts.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return parts
  }

  /// A quarter in words: vierde kwartaal van 2022, fourth quarter of 2022; a text of another form than `2022Q4` as it stands.
  public func quarter(written text: String) -> String {
    let parts = text.split(separator: "Q")
    let names = language == .nl ? ["eerste", "tweede", "derde", "vierde"] : ["first", "second", "third", "fourth"]
    guard parts.count == 2, let number = Int(parts[1]), (1...4).contains(number) else { return text }
    return names[number - 1] + (language == .nl ? " kwartaal van " : " quarter of ") + parts[0]
  }

  /// A moment in words: 26 november 2026, 19.25 uur UTC and 26 November 2026, 19:25 UTC; a text of another form as it stands.
  public func moment(written text: String) -> String {
    let time = text.dropFirst(11)
    guard let date = CalendarDate(text.prefix(10)), text.count >= 16, text.dropFirst(10).first == "T", text.last == "Z" else { return text }
    let (hour, minute) = (time.prefix(2), time.dropFirst(3).prefix(2))
    return self.date(date) + (language == .nl ? ", \(hour).\(minute) uur UTC" : ", \(hour):\(minute) UTC")
  }

  /// A unit in words after its number, in the singular after a bare 1; empty for shares and plain numbers.
  public func unit(_ unit: String, after number: String = "") -> String {
    let isOne = number == "1" || number == "−1"
    return switch unit {
    case "months": language == .nl ? (isOne ? " maand" : " maanden") : isOne ? " month" : " months"
    case "days": language == .nl ? (isOne ? " dag" : " dagen") : isOne ? " day" : " days"
    case "rounds": language == .nl ? (isOne ? " ronde" : " ronden") : isOne ? " round" : " rounds"
    case "seats": language == .nl ? (isOne ? " zetel" : " zetels") : isOne ? " seat" : " seats"
    case "years": language == .nl ? " jaar" : isOne ? " year" : " years"
    case "persons": language == .nl ? (isOne ? " persoon" : " personen") : isOne ? " person" : " people"
    case "places": language == .nl ? (isOne ? " plaats" : " plaatsen") : isOne ? " place" : " places"
    case "euro": " euro"
    case "percent": "%"
    default: ""
    }
  }

  /// A value with its unit; a share as per cent.
  func measured(_ value: Double, unit: String) -> String {
    guard unit != "share" else { return exact((value * 1000).rounded() / 10) + "%" }
    let number = exact(value)
    return number + self.unit(unit, after: number)
  }

  public func percent(_ share: Double) -> String { decimal(share * 100, 0) + (language == .nl ? "%" : "%") }

  private func rounded(_ number: Double) -> Double {
    let step: Double = abs(number) >= 10_000 ? 100 : abs(number) >= 1000 ? 10 : 1
    return (number / step).rounded() * step
  }
}
