import Reports

/// A page of a run, by the word in its address.
enum RunPage: String, Sendable, Hashable, CaseIterable {
  case front = ""
  case law, chain, room, places, why, family, compare, ledger, rehearsal, past, actuals, consequences, evidence, parameters, sources, norms, rulings,
    receipt

  /// The part of the brief that it shows; `nil` for a page of its own.
  var part: Brief.Part? {
    switch self {
    case .front: .front
    case .law: .law
    case .chain: .chain
    case .room: .table
    case .places: .places
    case .past: .studies
    case .evidence: .evidence
    case .receipt: .receipt
    case .why, .family, .compare, .ledger, .rehearsal, .actuals, .consequences, .parameters, .sources, .norms, .rulings: nil
    }
  }

  /// The tables that stand under it; `nil` where it has none of its own.
  var annex: Brief.Part? {
    switch self {
    case .law: .lawAnnex
    case .chain: .chainAnnex
    case .room: .tableAnnex
    case .places: .placesAnnex
    case .front, .why, .family, .past, .actuals, .evidence, .receipt, .compare, .ledger, .rehearsal, .consequences, .parameters, .sources, .norms,
      .rulings:
      nil
    }
  }

  /// Whether it shows figures by month.
  var readsSeries: Bool { self == .chain }
}

/// A file of a run, by its name in the address.
enum RunDocument: String, Sendable, Hashable, CaseIterable {
  case html = "brief.html"
  case markdown = "brief.md"
  case text = "brief.txt"
  case json = "assessment.json"
  case odt = "brief.odt"
  case docx = "brief.docx"
  case pdf = "brief.pdf"
  /// The figures as tables, with what each column is.
  case figures = "data.zip"
  /// The brief with everything in it.
  case capsule = "capsule.html"

  /// Whether its content differs between languages.
  var hasLanguage: Bool {
    switch self {
    case .html, .markdown, .text, .odt, .docx, .pdf, .capsule: true
    case .json, .figures: false
    }
  }

  var contentType: String {
    switch self {
    case .html, .capsule: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    case .json: "application/json"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pdf: "application/pdf"
    case .figures: "application/zip"
    }
  }

  /// Whether it is kept rather than shown: a page that carries its own style is no page of this site.
  var isAttachment: Bool {
    switch self {
    case .html, .markdown, .odt, .docx, .pdf, .figures, .capsule: true
    case .text, .json: false
    }
  }
}
