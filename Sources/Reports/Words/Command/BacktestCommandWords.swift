public import Vocabulary

/// Help and messages of `polder backtest`.
public enum BacktestCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Houdt voorspellingen van vroeger, gemaakt met wat toen bekend was, naast wat kwam.",
    en: "Holds forecasts of the past, made with what was known then, against what came.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "De instroom op het eind van elk kwartaal vanaf het eerste dat het dossier toelaat, naast een prognose zonder model en de gepubliceerde "
      + "prognoses; en het natuurlijke experiment.",
    en: "The inflow at the end of every quarter from the first that the dossier allows, beside a forecast without a model and the published "
      + "forecasts; and the natural experiment.")

  /// Help of `--futures`.
  public static let futures = Phrase(nl: "Aantal toekomsten per datum.", en: "Number of futures per date.")

  /// A chain whose series is too short for forecasts of the past.
  public static let noSeries = Phrase(
    nl:
      "chain/series.csv heeft geen aaneengesloten maandreeks van eerste aanvragen (“first_applications” in chain/chain.yaml) van ten minste "
      + "vier jaar.",
    en:
      "chain/series.csv has no unbroken monthly series of first applications (“first_applications” in chain/chain.yaml) of at least four years.")
}
