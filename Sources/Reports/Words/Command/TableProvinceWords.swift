public import Vocabulary

/// Help and messages of `polder table province`.
public enum TableProvinceWords {
  public static let abstract = Phrase(
    nl: "Opent de tafel van een provincie: gemeenten die plaatsen ruilen.", en: "Opens the table of a province: municipalities that trade places.")
  public static let discussion = Phrase(
    nl: "Elke gemeente krijgt een zetel met haar naam. De voorzitter zegt hoeveel plaatsen er nodig zijn, en een gemeente met --with able=, asks= "
      + "en pays= wat zij kan. Een ruil is een voorstel met --with trades=. “polder table show” toont wie tekortkomt, wie ruimte heeft, het "
      + "verslag, het besluit dat daarop volgt en wat het recht daarvan zegt.",
    en: "Every municipality has a seat by its name. The chair says how many places are needed, and a municipality by --with able=, asks= and pays= "
      + "what it can do. A trade is a proposal with --with trades=. “polder table show” shows who lacks, who has room, the report, the decision "
      + "that follows and what the law says of it.")
  public static let need = Phrase(
    nl: "Zoveel plaatsen zijn er in het hele land nodig; de provincie krijgt er haar deel van.",
    en: "So many places are needed in the whole country; the province gets its share of them.")
  public static let wish = Phrase(
    nl: "De analist stelt de beste ruilen naar deze wens voor.", en: "The analyst proposes the best trades by this wish.")
  public static let task = Phrase(nl: "Zoveel plaatsen zijn er in totaal nodig.", en: "So many places are needed in all.")
  public static let ability = Phrase(nl: "Dit kunnen wij.", en: "This is what we can do.")
  public static let trades = Phrase(nl: "Ruil van plaatsen", en: "Trades of places")
  public static let noTrades = Phrase(nl: "Naar deze wens valt er niets te ruilen.", en: "By this wish there is nothing to trade.")
  public static let noTradesWithoutPrices = Phrase(
    nl: "Naar deze wens is geen ruil voor te stellen, want prijzen ontbreken (asks, pays).",
    en: "By this wish no trade can be proposed, as prices are missing (asks, pays).")

  public static func proposed(_ trades: Int) -> Phrase {
    Phrase(nl: "Voorstel 1 van de analist, ruilen: \(trades).", en: "Proposal 1 by the analyst, trades: \(trades).")
  }
}
