public import Vocabulary

/// Help of `polder sweep`.
public enum SweepCommandWords {
  /// What the group of verbs does.
  public static let abstract = Phrase(
    nl: "Verdeelt een grote som over machines: plan, blokken, stand, samenvoegen.",
    en: "Spreads a large computation over machines: plan, blocks, status, merge.")

  /// What `plan` does.
  public static let plan = Phrase(
    nl: "Schrijft een plan met het dossier erin, en zegt hoe lang het duurt.", en: "Writes a plan with the dossier in it, and says how long it takes."
  )

  /// Which designs there are.
  public static let planDiscussion = Phrase(
    nl: """
      futures trekt elke onzekere waarde zoals een run dat doet. sobol en lhs vullen de ruimte van alles wat varieert gelijkmatig, grid neemt van \
      alles een paar niveaus, en saltelli maakt twee steekproeven en hun mengsels, voor indices. De startwaarde bepaalt alles; hetzelfde plan \
      geeft overal dezelfde bytes.
      """,
    en: """
      futures draws every uncertain value as a run does. sobol and lhs fill the space of all that varies evenly, grid takes a few levels of \
      everything, and saltelli makes two samples and their mixtures, for indices. The seed settles all; the same plan gives the same bytes \
      everywhere.
      """)

  public static let design = Phrase(nl: "De opzet.", en: "The design.")
  public static let points = Phrase(
    nl: "Punten van de opzet; bij futures het aantal toekomsten.", en: "Points of the design; of futures the number of futures.")
  public static let futures = Phrase(nl: "Toekomsten per punt.", en: "Futures at each point.")
  public static let levels = Phrase(nl: "Niveaus per waarde in een raster.", en: "Levels of each value in a grid.")
  public static let vary = Phrase(
    nl: "Wat varieert: een waarde, met een bereik of zonder (naam=laag..hoog), een groep, of variant:knop; anders alles wat kan.",
    en: "What varies: a value, with a range or without (name=low..high), a group, or variant:lever; else all that can.")
  public static let blockSize = Phrase(nl: "Regels per blok.", en: "Rows of a block.")
  public static let file = Phrase(
    nl: "Bestand voor het plan (anders out/ met de naam van het dossier).", en: "File for the plan (else out/ with the name of the dossier).")

  /// What `run-block` does.
  public static let runBlock = Phrase(nl: "Rekent één blok uit en schrijft één bestand.", en: "Computes one block and writes one file.")
  public static let runBlockDiscussion = Phrase(
    nl: "Het bestand komt heel in de map naast het plan, of niet. Een blok dat er al is, wordt niet nog eens uitgerekend.",
    en: "The file is put in the folder beside the plan whole, or not at all. A block that is there is not computed again.")
  public static let planFile = Phrase(nl: "Bestand met het plan.", en: "File with the plan.")
  public static let block = Phrase(nl: "Het nummer van het blok, vanaf 0.", en: "The number of the block, from 0.")

  /// What `status` does.
  public static let status = Phrase(
    nl: "Zegt welke blokken er zijn, ontbreken, beschadigd of vreemd zijn.", en: "Says which blocks are there, missing, damaged or foreign.")

  public static let wait = Phrase(
    nl: "Wacht tot alle blokken er zijn, en toont hoe lang dat nog duurt.", en: "Waits until all blocks are there, and shows how long that takes.")

  /// What `cancel` does.
  public static let cancel = Phrase(nl: "Stopt wie eraan rekent, waar dat ook is.", en: "Stops whoever computes it, wherever that is.")
  public static let cancelDiscussion = Phrase(
    nl: "Blokken die klaar zijn blijven, en waar aan werd gerekend vervalt. “polder sweep submit” gaat verder met wat er nog open is.",
    en: "Blocks that are done stay, and those being computed are dropped. “polder sweep submit” goes on with what is still open.")

  /// What `submit` does.
  public static let submit = Phrase(
    nl: "Geeft wat er nog te doen is aan een systeem dat het verdeelt.", en: "Hands what is still to be done to an engine that spreads it.")
  public static let submitDiscussion = Phrase(
    nl: """
      Schrijft een lijst van blokken en een script in de map naast het plan, waar u ze kunt lezen, en geeft het script op: local aan processen van \
      deze machine, slurm aan Slurm, spark aan Spark. Wat af is, wordt niet opnieuw gedaan. Wie \
      met --write-only alleen schrijft, heft daarmee ook een eerdere “cancel” op.
      """,
    en: """
      Writes a list of blocks and a script into the folder beside the plan, where you can read them, and hands the script over: local to processes \
      of this machine, slurm to Slurm, spark to Spark. What is done is not done again. Writing alone, with --write-only, ends an earlier \
      “cancel” too.
      """)
  public static let engine = Phrase(nl: "Wat de blokken verdeelt.", en: "What spreads the blocks.")
  public static let atOnce = Phrase(
    nl: "Blokken die tegelijk lopen (anders hier zoveel als er kernen voor zijn, en elders zoveel als men krijgt).",
    en: "Blocks that run at the same time (else as many as there are cores for here, and elsewhere as many as one gets).")
  public static let blockThreads = Phrase(nl: "Kernen per blok.", en: "Cores of each block.")
  public static let writeOnly = Phrase(nl: "Schrijft alleen, en geeft niets op.", en: "Only writes, and hands nothing over.")

  /// What `merge` does.
  public static let merge = Phrase(
    nl: "Voegt alle blokken samen tot één resultaat naast het plan.", en: "Joins all blocks to one result beside the plan.")

  /// What `indices` does.
  public static let indices = Phrase(
    nl: "Zegt welke waarden de spreiding dragen, voor elk cijfer en elke maand.",
    en: "Says which values carry the spread, of every figure and every month.")
  public static let indicesDiscussion = Phrase(
    nl: "Van een plan met --design saltelli, na “polder sweep merge”. Het toeval staat apart.",
    en: "Of a plan with --design saltelli, after “polder sweep merge”. Chance stands apart.")
  public static let series = Phrase(nl: "De reeks die jaar voor jaar wordt getoond.", en: "The series that is shown year by year.")
  public static let csv = Phrase(
    nl: "Bestand voor de indices van alle cijfers en alle maanden van alle reeksen.",
    en: "File for the indices of all figures and all months of all series.")

  /// What `show` does.
  public static let show = Phrase(nl: "Toont het resultaat van een plan.", en: "Shows the result of a plan.")
}
