import Vocabulary

/// What the description of addresses says, in English alone, as programs and their makers read it.
public enum OpenAPIWords {
  public static let about =
    "Stored runs of polder, and a queue in which forms of its pages ask for runs. A run is named by its hash, of which eight characters are enough."
  public static let found = "What lies at the address."
  public static let refused = "A page that says in a sentence what is wrong and what to do."

  /// What an address is, by the name of its kind.
  public static func summary(of kind: String) -> String { summaries[kind] ?? kind }

  private static let summaries = [
    "start": "Dossiers and stored runs", "run": "A page of a run",
    "placesFound": "Municipalities, or those whose name or code has a text in it", "municipality": "The letter to a municipality",
    "packages": "The packages that a move at the table opens, each with its chance, 25 at a time",
    "entriesFound": "The sources or rulings in which every word of a text stands",
    "document": "A file of a run: the brief on paper, the assessment as JSON, or the figures as tables",
    "chart": "A picture of a page of a run, or its figures", "compare": "Runs side by side, named by their hashes with commas between them",
    "explain": "Where a figure comes from, by its code", "explained": "The same in one run",
    "variants": "Two variants of a run on the same people", "family": "Simulated families followed under a variant",
    "findings": "What the law says of one variant, finding by finding",
    "consequences": "The paper that goes with a variant, or with all: financial, implementation and legal consequences",
    "parameter": "A value of the chain or a lever, with its range and uses",
    "amendment": "A variant that is made from those of a run, what it does as server-sent events, and its file",
    "jobs": "The queue of runs that are to be made; a form sent here asks for one",
    "job": "A run that is being made; a form sent here cancels it", "jobEvents": "How far it is, as server-sent events",
    "operatorDesk": "What the operator may do; a form sent here signs out", "operatorLink": "The link that signs in, once, by a form",
    "tables": "The tables that a reader may see",
    "table": "A table as a reader may see it: its page, a proposal, a form of an act, the record; forms of acts are sent here",
    "seatLink": "The link that signs in at a seat, once, by a form",
    "readingLink": "The decisions that a person may read, for a program that has a link in place of a cookie",
    "sweeps": "Studies of sweeps that were kept, and what one of them found",
    "metrics": "Counts for the operator alone",
    "standing": "The words, what the model is, how everybody can use these pages, how a night at a table is run",
    "register": "The record for the algorithm register",
    "registerFile": "The same record as JSON", "openAPI": "This description", "schema": "The form of a file, as JSON Schema",
    "health": "Whether the server can answer", "asset": "Style and script of the pages", "theme": "The choice of light or dark",
  ]
}
