/// The form of `assessment.json`: its schema and the table of its keys in the guide, from one declaration, so that neither can say anything else.
public enum AssessmentSchema {
  /// The name of the file.
  public static let name = "polder-assessment.schema.json"

  /// The schema as a file, in JSON Schema 2020-12.
  public static let text: String = {
    let head: [String: JSONText] = [
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"), "$id": .text("/schemas/" + name),
      "title": .text("An assessment of polder"),
      "description": .text("The answers to every variant of a dossier. Within one version of the form, fields are added and never renamed."),
    ]
    return JSONText.object(root.members.merging(head) { $1 }).written + "\n"
  }()

  /// The table of keys in Markdown, without a line break at its end.
  public static let markdown: String = {
    ([["key", "value", "meaning and unit"], ["---", "---", "---"]] + root.rows()).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }()

  static let root = SchemaNode.object([
    .init("schema", .text(oneOf: ["polder-assessment/1"]), "the version of this form"),
    .init("receipt", receipt, "what the assessment was made from"),
    .init("variants", .list(variant), "the answers, in the order asked for"),
    .init("table", table, "the table as a whole; absent where nobody was asked", isAlways: false),
    .init("places", places, "places under today's law; absent where the dossier has none", isAlways: false),
  ])

  private static let receipt = SchemaNode.object([
    .init("program", .text(), "name of the program"), .init("version", .text(), "version of the program"),
    .init("dossier", .text(), "name of the dossier"), .init("fingerprint", .text(), "SHA-256 of all files of the dossier, in hexadecimal"),
    .init("seed", .whole, "the number from which all chance follows"),
    .init("futures", .whole, "simulated courses of events; absent without a chain", isAlways: false),
    .init("months", .whole, "months of the horizon", isAlways: false),
    .init("arrivals", .text(oneOf: ["series", "low", "medium", "high"]), "where arrivals come from", isAlways: false),
    .init(
      "capacity", .text(oneOf: ["answering", "frozen", "planned"]), "how the services go on; absent where the dossier does not say", isAlways: false),
    .init("variants", .list(.text()), "identifiers of the variants"),
    .init(
      "percentileError", .number, "most that a percentile lies off, as a share of its value; absent where every future was kept", isAlways: false),
    .init("answers", .text(), "SHA-256 of the answers of lawyers, in hexadecimal; absent where nobody answered", isAlways: false),
  ])

  private static let percentiles = SchemaNode.list(.number, count: 7)

  private static let variant = SchemaNode.object([
    .init("id", .text(), "identifier of the variant"),
    .init("percentiles", .list(.number, count: 7), "the shares (0 to 1) at which every list of seven stands"),
    .init("figures", .named(figure), "headline figures by name, in persons, months, shares (0 to 1) or euros; see `unit` in figures.csv"),
    .init("series", .named(.list(percentiles)), "percentiles by month, from the first month of the chain, by name of the series"),
    .init("seriesDifference", .named(.list(percentiles)), "the same of the difference from today's law; absent names differ in nothing"),
    .init(
      "waits", .named(wait), "`relatives` and `children`: how long those who asked wait, over all futures together; absent where not kept",
      isAlways: false),
    .init("law", .named(.list(group)), "by setting of the law: the review of each status group that the variant changes"),
    .init("parties", .list(party), "what each party can live with; absent where no option on the table stands for the variant", isAlways: false),
    .init("agreeable", .whole, "packages with the variant that all can accept", isAlways: false),
    .init("needs", .list(need), "places at each date", isAlways: false),
  ])

  private static let figure = SchemaNode.object([
    .init("level", percentiles, "percentiles over the futures"), .init("meanLevel", .number, "mean over the futures", isAlways: false),
    .init("levelStandardError", .number, "standard error of that mean", isAlways: false),
    .init("difference", percentiles, "percentiles of the difference from today's law, on the same people"),
    .init("meanDifference", .number, "mean of that difference", isAlways: false),
    .init("standardError", .number, "standard error of the mean difference", isAlways: false),
  ])

  private static let wait = SchemaNode.object([
    .init("asked", .whole, "everyone who asked and was not refused"), .init("arrived", .whole, "those of them who arrived within the horizon"),
    .init("waiting", .whole, "those of them who still waited at its end"),
    .init("median", .whole, "months from the request after which half of them have arrived; absent where not reached", isAlways: false),
    .init("medianOfArrived", .whole, "the same of those who arrived alone; absent where nobody did", isAlways: false),
    .init("waitingAfter", .list(.number), "share (0 to 1) that still waits after 0, 1, 2 … months; ends where fewer than 100 are seen"),
  ])

  private static let group = SchemaNode.object([
    .init("group", .text(oneOf: ["refugee", "subsidiary", "humanitarian"]), "the status group"),
    .init("conclusion", .text(oneOf: ["unchanged", "tenable", "not_assessed", "at_risk", "contrary"]), "the worst verdict that counts"),
    .init("couldBeWorse", .flag, "whether what is not known could make it worse"),
    .init("findings", .list(finding), "what each rule says, in the order of the norms"),
    .init("gaps", .list(gap), "rules that an unknown lever kept from being assessed"),
  ])

  private static let verdict = SchemaNode.text(oneOf: ["tenable", "at_risk", "contrary"])

  private static let finding = SchemaNode.object([
    .init("norm", .text(), "identifier of the norm"), .init("code", .text(), "code of the rule within the norm"),
    .init("verdict", verdict, "the verdict of the rule"),
    .init(
      "level", .text(oneOf: ["constitution", "treaty", "eu_primary", "eu_directive", "national_act", "principle"]), "rank of the norm"),
    .init("uncertainty", .text(oneOf: ["low", "medium", "high"]), "how open the reading of the norm is"),
    .init("tie", .text(), "the family tie that it is about; absent for every family", isAlways: false),
    .init(
      "because",
      .list(
        .object([
          .init("lever", .text(), "identifier of the lever"), .init("value", .any, "its value, as the dossier writes it; null where not known"),
        ])),
      "the levers that made the rule fire"),
    .init(
      "margins",
      .list(
        .object([
          .init("lever", .text(), "identifier of the lever"), .init("value", .number, "its value, in the unit of the lever"),
          .init("limit", .number, "the limit of the rule, in the same unit"),
        ])), "how far numbers lie from limits"),
    .init("isAboutVariant", .flag, "whether the rule reads a lever that the variant changes"),
    .init("isHindsight", .flag, "whether it became known only after the date of the dossier"),
    .init("authorities", .list(.text()), "identifiers of the rulings known by then"),
    .init("laterAuthorities", .list(.text()), "identifiers of later rulings"),
  ])

  private static let gap = SchemaNode.object([
    .init("norm", .text(), "identifier of the norm"), .init("code", .text(), "code of the rule within the norm"),
    .init("couldBe", verdict, "the verdict that could follow"), .init("missing", .list(.text()), "levers that are not known or not read"),
    .init("tie", .text(), "the family tie that it is about; absent for every family", isAlways: false),
    .init("reason", .text(oneOf: ["unknown", "unread"]), "why there is no answer"),
  ])

  private static let party = SchemaNode.object([
    .init("party", .text(), "identifier of the party"),
    .init("standing", .text(oneOf: ["canCarry", "onlyIf", "cannot"]), "whether it can live with it"),
    .init("redLines", .list(.text()), "identifiers of the red lines that are crossed"),
    .init("best", .number, "worth of the best package with the variant, 0 to 1", isAlways: false),
    .init("withRest", .number, "worth of the variant with the rest as reported, 0 to 1", isAlways: false),
    .init("walkAway", .number, "walk-away value, 0 to 1", isAlways: false),
  ])

  private static let need = SchemaNode.object([
    .init("month", .text(), "month of the need, as 2025-01; absent where it has none", isAlways: false),
    .init("low", .whole, "places at percentile 5; absent where not known", isAlways: false), .init("median", .whole, "places at the median"),
    .init("high", .whole, "places at percentile 95; absent where not known", isAlways: false),
    .init("provinces", .list(.whole), "places per province at the median, in the order of `places.provinces`"),
    .init("municipalities", .list(.whole), "places per municipality at the median, in the order of `places.municipalities`"),
  ])

  private static let table = SchemaNode.object([
    .init("packages", .number, "packages on the table; null where they are too many to tell"),
    .init("agreeable", .number, "packages that all can accept; null where they are too many to tell"),
    .init("clashes", .list(.list(.text())), "demands that no package meets together, in words"),
    .init(
      "powers",
      .list(
        .object([
          .init("rule", .text(), "the rule of decision"), .init("quota", .whole, "weight needed to win"),
          .init("members", .list(.text()), "identifiers of the members"), .init("weights", .list(.whole), "votes of each member"),
          .init("shapleyShubik", .list(.text()), "Shapley-Shubik index of each member, as a fraction"),
          .init("banzhaf", .list(.text()), "Banzhaf index of each member, as a fraction"),
        ])), "voting power under each rule"),
  ])

  private static let places = SchemaNode.object([
    .init("provinces", .list(.text()), "codes of the provinces"), .init("municipalities", .list(.text()), "codes of the municipalities"),
    .init("needs", .list(need), "places at each date", isAlways: false),
  ])
}
