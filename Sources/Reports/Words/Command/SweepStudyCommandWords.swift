public import Vocabulary

/// Help of the studies of the rows of a sweep.
public enum SweepStudyCommandWords {
  /// What `discover` does.
  public static let discover = Phrase(
    nl: "Zegt in welke toekomsten een voorwaarde geldt.", en: "Says in which futures a condition holds.")
  public static let discoverDiscussion = Phrase(
    nl: """
      Van een plan met --design futures, sobol, lhs of grid, na “polder sweep merge”. De voorwaarde in gewone woorden, tussen aanhalingstekens: \
      NAAM boven GETAL in JAAR onder VARIANT, met “en” ertussen als het er meer zijn. Met een jaar telt het gemiddelde van een reeks over dat jaar, \
      zonder jaar een cijfer. “verschil in” ervoor vergelijkt met het huidige recht.
      """,
    en: """
      Of a plan with --design futures, sobol, lhs or grid, after “polder sweep merge”. The condition in plain words, between quotation marks: NAME \
      above NUMBER in YEAR under VARIANT, with “and” between several. With a year the mean of a series over that year counts, without one a figure. \
      “difference in” before it compares with today's law.
      """)
  public static let condition = Phrase(
    nl: "De voorwaarde, zoals “noodopvang boven 1.000 in JAAR onder VARIANT”.",
    en: "The condition, such as “emergency reception above 1,000 in YEAR under VARIANT”.")
  public static let boxes = Phrase(nl: "Gebieden, hoogstens.", en: "Boxes, at most.")

  /// What `regret` does.
  public static let regret = Phrase(
    nl: "Zegt welke variant men het minst betreurt, wat er ook komt.", en: "Says which variant is least regretted, whatever comes.")
  public static let regretDiscussion = Phrase(
    nl: """
      Zet alle varianten van een plan in elke toekomst naast elkaar: gemiddelde, slechtste geval, spijt achteraf, en hoe vaak het goed genoeg is. \
      Zegt ook vanaf hoeveel toekomsten zo'n keuze staat.
      """,
    en: """
      Puts all variants of a plan beside each other in every future: mean, worst case, regret, and how often it is good enough. Says too from how \
      many futures such a choice stands.
      """)
  public static let measure = Phrase(
    nl: "Waarover: een cijfer, of een reeks met een jaar, zoals “opvang in JAAR”.",
    en: "On what: a figure, or a series with a year, such as “reception in YEAR”.")
  public static let best = Phrase(nl: "Wat beter is, laag of hoog.", en: "Which is better, low or high.")
  public static let enough = Phrase(nl: "Wat goed genoeg is, zoals “100.000”.", en: "What is good enough, such as “100,000”.")

  /// What `turning` does.
  public static let turning = Phrase(
    nl: "Zegt bij welke waarden de volgorde van twee varianten omslaat.", en: "Says at which values the order of two variants turns.")
  public static let turningDiscussion = Phrase(
    nl: "Langs elke waarde die varieerde, terwijl al het andere vrij varieert. Wat binnen de fout valt, heet geen omslag.",
    en: "Along each value that varied, while all else varies freely. What lies within the error is not called a turn.")
  public static let turningVariant = Phrase(
    nl: "De variant waar het om gaat (anders de eerste van het plan).", en: "The variant that is asked about (else the first of the plan).")
  public static let beside = Phrase(
    nl: "De variant ernaast (anders het huidige recht).", en: "The variant beside it (else today's law).")

  /// What `export` does.
  public static let export = Phrase(
    nl: "Schrijft elke regel als tabel voor andere programma's.", en: "Writes every row as a table for other programs.")
  public static let exportDiscussion = Phrase(
    nl: """
      Twee tabellen: wat in elke regel varieerde, en wat elke variant erin bracht; het nummer van de regel verbindt ze. Een beschrijving zegt \
      van elke kolom wat erin staat en in welke eenheid.
      """,
    en: """
      Two tables: points with what varied in every row, and results with what every variant brought in it; the number of the row joins them. \
      datapackage.json says of every column what stands in it and in which unit.
      """)
  public static let folder = Phrase(nl: "Map voor de tabellen (anders naast het plan).", en: "Folder for the tables (else beside the plan).")
  public static let tables = Phrase(nl: "Vormen van de tabellen.", en: "Forms of the tables.")

  /// What all of them take.
  public static let keep = Phrase(
    nl: "Bewaart de uitkomst naast de opgeslagen runs, voor “polder serve”.", en: "Keeps the result beside the stored runs, for “polder serve”.")
}
