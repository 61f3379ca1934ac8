import Vocabulary

extension ExpectedForm {
  /// What should stand there, within a sentence.
  var name: Phrase {
    switch self {
    case .address: Phrase(nl: "een adres dat begint met https:// of http://", en: "an address that begins with https:// or http://")
    case .answers: Phrase(nl: "ten minste twee antwoorden", en: "at least two answers")
    case .condition: Phrase(nl: "[instelling, vergelijking, waarde]", en: "[lever, comparison, value]")
    case .court: Phrase(nl: "een gerecht", en: "a court")
    case .date: Phrase(nl: "een datum (JJJJ-MM-DD)", en: "a date (YYYY-MM-DD)")
    case .existingDay: Phrase(nl: "een dag die bestaat", en: "a day that exists")
    case .ecli: Phrase(nl: "een ECLI (ECLI:land:gerecht:jaar:nummer)", en: "an ECLI (ECLI:country:court:year:number)")
    case .flag: Phrase(nl: "true of false", en: "true or false")
    case .keys: Phrase(nl: "een reeks sleutels met waarden", en: "keys with values")
    case .laterStatus:
      Phrase(
        nl: "good_law, of doubtful since, overtaken by of refined by met een uitspraak, of set aside on appeal (UITSPRAAK)",
        en: "good_law, or doubtful since, overtaken by or refined by with a ruling, or set aside on appeal (RULING)")
    case .languageCode: Phrase(nl: "de code van een taal, zoals nl of de", en: "the code of a language, such as nl or de")
    case .list: Phrase(nl: "een lijst", en: "a list")
    case .month: Phrase(nl: "een maand (JJJJ-MM)", en: "a month (YYYY-MM)")
    case .municipalityCode(let pattern):
      Phrase(nl: "een gemeentecode als \(pattern) (# is een cijfer)", en: "a municipality code such as \(pattern) (# is a digit)")
    case .nameWithLetters: Phrase(nl: "een naam met letters of cijfers", en: "a name with letters or digits")
    case .number: Phrase(nl: "een getal", en: "a number")
    case .period:
      Phrase(
        nl: "een jaar, kwartaal, maand of dag (2022, 2022Q1, 2022-01 of 2022-01-31)",
        en: "a year, quarter, month or day (2022, 2022Q1, 2022-01 or 2022-01-31)")
    case .quarter: Phrase(nl: "een kwartaal (JJJJQn)", en: "a quarter (YYYYQn)")
    case .range: Phrase(nl: "een bereik van twee getallen, [laag, hoog]", en: "a range of two numbers, [low, high]")
    case .row(let values): Phrase(nl: "een rij van \(values) waarden", en: "a row of \(values) values")
    case .state: Phrase(nl: "een staat in twee hoofdletters", en: "a state in two capitals")
    case .text: Phrase(nl: "een tekst", en: "a text")
    case .values(let count): Phrase(nl: "\(count) waarden", en: "\(count) values")
    }
  }
}
