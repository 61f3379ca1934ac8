public import Assessments
import LegalReview
public import Vocabulary

// The one table of verdicts: every matrix, page, sheet, code, brief and command takes glyph and word from here.
extension LawMark.Mark {
  /// Told apart without colour; read aloud as its word.
  public var glyph: String {
    switch self {
    case .unchanged: "="
    case .tenable: "●"
    case .open: "?"
    case .notAssessed: "–"
    case .atRisk: "◐"
    case .needsChangeOfAct: "◇"
    case .contraryToHigherLaw: "✕"
    }
  }

  /// The verdict in a word or a few.
  public var name: Phrase {
    switch self {
    case .unchanged: Phrase(nl: "wijzigt niets", en: "changes nothing")
    case .tenable: Phrase(nl: "houdbaar", en: "tenable")
    case .open: Phrase(nl: "open: de jurist moet antwoorden", en: "open: a lawyer must answer")
    case .notAssessed: Phrase(nl: "niet beoordeeld", en: "not assessed")
    case .atRisk: Phrase(nl: "kwetsbaar", en: "at risk")
    case .needsChangeOfAct: Phrase(nl: "vraagt wijziging van de wet", en: "needs a change of the Act")
    case .contraryToHigherLaw: Phrase(nl: "in strijd met hoger recht", en: "contrary to higher law")
    }
  }

  /// What a finding comes to: contrary to a national Act is another verdict than contrary to what stands above it.
  init(_ verdict: Verdict, against level: Norm.Level) {
    self =
      switch verdict {
      case .tenable: .tenable
      case .atRisk: .atRisk
      case .contrary: level == .nationalAct ? .needsChangeOfAct : .contraryToHigherLaw
      }
  }
}
