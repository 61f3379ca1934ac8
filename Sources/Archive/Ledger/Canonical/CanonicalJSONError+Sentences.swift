public import Vocabulary

extension CanonicalJSONError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .syntax(let byte):
      Phrase(
        nl: "Dit is geen JSON: na \(byte) bytes staat er iets anders dan daar kan. Verbeter de tekst op die plek.",
        en: "This is no JSON: after \(byte) bytes there is something else than can be there. Correct the text at that place.")
    case .notWhole(let number):
      Phrase(
        nl: "Het getal \(number) is niet geheel geschreven. Het register bewaart alleen gehele getallen: schrijf het in een kleinere eenheid, of als "
          + "tekst.",
        en: "The number \(number) is not written as a whole one. The ledger keeps whole numbers only: write it in a smaller unit, or as a text.")
    case .beyondRange(let number):
      Phrase(
        nl: "Het getal \(number) is groter dan 9007199254740991 of kleiner dan −9007199254740991; niet elk programma leest het tot op het laatste "
          + "cijfer. Schrijf het als tekst.",
        en: "The number \(number) is above 9007199254740991 or below −9007199254740991; not every program reads it to the last digit. Write it as "
          + "a text.")
    case .nameTwice(let name):
      Phrase(nl: "De naam “\(name)” staat twee keer in één object. Laat er één weg.", en: "The name “\(name)” is twice in one object. Leave one out.")
    case .loneSurrogate(let byte):
      Phrase(
        nl: "Na \(byte) bytes staat de helft van een teken dat uit twee codes bestaat. Schrijf het teken heel.",
        en: "After \(byte) bytes there is half of a character that takes two codes. Write the character whole.")
    case .tooDeep:
      Phrase(
        nl: "Er staan meer dan 100 waarden in elkaar. Maak de tekst vlakker.",
        en: "There are more than 100 values within values. Make the text flatter.")
    case .otherWriting:
      Phrase(
        nl: "Deze JSON is niet op de ene vaste manier geschreven (RFC 8785): volgorde, spaties of tekens wijken af.",
        en: "This JSON is not written in the one way (RFC 8785): order, spaces or escapes differ.")
    }
  }
}
