import Assessments
import Dossiers
import LegalReview
import Vocabulary

extension LawWords {
  var findingColumns: [Prose] {
    [
      t("uitkomst", "verdict"), t("norm", "norm"), t("rang", "level"), t("onzekerheid", "uncertainty"), t("reden", "reason"), t("omdat", "because"),
      t("rechtspraak", "authority"),
    ]
  }

  /// A finding as a row: verdict, norm, level, uncertainty, reason, the levers behind it, rulings.
  func finding(_ finding: Finding) -> [Prose] {
    let norm = terms.law.norms.first { $0.id == finding.norm }
    let later: String = finding.isHindsight ? t(" (achteraf)", " (hindsight)") : ""
    let tie: String = norm?.tieName.map { t("; alleen \($0.nl)", "; \($0.en) only") } ?? ""
    let why = norm?.uncertaintyReason.map { ": \($0[language])" } ?? ""
    return [
      "\(LawMark.Mark(finding.verdict, against: finding.level).name[language])\(later)", "\(terms.norm(finding.norm))\(tie)",
      terms.name(finding.level.name),
      "\(finding.uncertainty.name[language])\(why)", Prose(norm?.reason[language] ?? ""), because(finding), authorities(finding),
    ]
  }

  private func because(_ finding: Finding) -> Prose {
    finding.because.filter { $0.lever != Facts.groups }.map { fact -> Prose in
      let degree: String = finding.margins.first { $0.lever == fact.lever }.map { " (\(terms.degree($0)))" } ?? ""
      return "\(terms.lever(fact.lever)): \(terms.value(fact.value, of: fact.lever))\(degree)"
    }
    .reduce(into: [Prose]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: "; ")
  }

  private func authorities(_ finding: Finding) -> Prose {
    var lines = finding.authorities.map(terms.ruling)
    if !finding.laterAuthorities.isEmpty {
      let later = finding.laterAuthorities.map(terms.ruling).joined(separator: "; ")
      lines.append(t("later bekend: \(later)", "known later: \(later)"))
    }
    return lines.joined(separator: "\n")
  }
}
