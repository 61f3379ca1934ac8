public import Vocabulary

extension WrittenNumber.Refusal {
  /// What is wrong with the number and what to write instead.
  public var sentence: Phrase {
    switch reason {
    case .notANumber:
      Phrase(
        nl: "“\(text)” is geen getal. Schrijf cijfers, met een punt voor de breuk.",
        en: "“\(text)” is not a number. Write digits, with a point before the fraction.")
    case .thousands(let fraction, let plain): thousands(fraction, plain)
    case .decimalComma(let plain):
      Phrase(nl: "“\(text)” heeft een komma. Schrijf een punt: \(plain).", en: "“\(text)” has a comma. Write a point: \(plain).")
    case .grouped(let plain):
      Phrase(
        nl: "“\(text)” heeft tekens tussen de duizendtallen. Schrijf \(plain).", en: "“\(text)” has marks between the thousands. Write \(plain).")
    case .mixedMarks:
      Phrase(
        nl: "“\(text)” heeft punten en komma’s. Schrijf het getal zonder duizendtekens.",
        en: "“\(text)” has points and commas. Write the number without marks for thousands.")
    case .leadingNought(let plain):
      Phrase(nl: "“\(text)” begint met een nul. Schrijf \(plain).", en: "“\(text)” begins with a nought. Write \(plain).")
    case .plusSign(let plain):
      Phrase(nl: "“\(text)” heeft een plusteken. Schrijf \(plain).", en: "“\(text)” has a plus sign. Write \(plain).")
    case .barePoint(let plain):
      Phrase(
        nl: "In “\(text)” staat aan één kant van de punt niets. Schrijf \(plain).",
        en: "In “\(text)” nothing stands on one side of the point. Write \(plain).")
    case .exponent:
      Phrase(
        nl: "“\(text)” heeft een exponent. Schrijf het getal uit in cijfers.", en: "“\(text)” has an exponent. Write the number out in digits.")
    case .otherBase:
      Phrase(
        nl: "“\(text)” is geen tientallig getal. Schrijf het in gewone cijfers.", en: "“\(text)” is not a decimal number. Write it in plain digits.")
    case .tooManyDigits:
      Phrase(
        nl: "“\(text)” heeft meer dan \(WrittenNumber.digitLimit) cijfers, meer dan er bewaard blijven. Rond het af.",
        en: "“\(text)” has more than \(WrittenNumber.digitLimit) digits, more than can be kept. Round it.")
    case .fraction(let below, let above):
      Phrase(
        nl: "“\(text)” is een breuk, en hier hoort een geheel getal. Schrijf \(below) of \(above).",
        en: "“\(text)” is a fraction, and this should be a whole number. Write \(below) or \(above).")
    }
  }

  /// A point that may stand before a fraction or between thousands.
  private func thousands(_ fraction: String?, _ plain: String) -> Phrase {
    guard let fraction else {
      return Phrase(
        nl: "“\(text)” kan \(plain) zijn of een breuk, en hier hoort een geheel getal. Schrijf \(plain), of rond af.",
        en: "“\(text)” can be \(plain) or a fraction, and this should be a whole number. Write \(plain), or round it.")
    }
    return Phrase(
      nl: "“\(text)” kan \(fraction) of \(plain) zijn. Schrijf \(plain) of \(fraction).",
      en: "“\(text)” can be \(fraction) or \(plain). Write \(plain) or \(fraction).")
  }
}
