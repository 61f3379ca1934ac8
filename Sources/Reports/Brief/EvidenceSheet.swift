import Assessments
import Dossiers
import Vocabulary

/// What everything rests on.
struct EvidenceSheet: BriefSheet {
  let brief: Brief

  var sheet: Sheet {
    Sheet(
      id: "evidence", title: t("Bewijs en aannamen", "Evidence and assumptions"),
      blocks: (calibrationTable.map { [.table($0)] } ?? []) + (assessment.variants.isEmpty ? [] : [.table(variantTable)]) + [
        .details(summary: t("Waar bronnen elkaar tegenspreken", "Where sources contradict each other"), [.list(conflicts)]),
        .details(summary: t("Wat openblijft", "What stays open"), [.list(open)]), .details(summary: t("Bronnen", "Sources"), [.table(sourceTable)]),
      ])
  }

  private var calibrationTable: TableBlock? { brief.chain.map { CalibrationSheet($0.chain.calibrationFacts, language: language).table } }

  private func reach(_ evidence: Evidence, _ words: (LeverValue) -> String) -> String {
    if let range = evidence.range { return "\(numbers.exact(range.lowerBound)) – \(numbers.exact(range.upperBound))" }
    return evidence.alternatives.map(words).joined(separator: "; ")
  }

  private func ground(_ evidence: Evidence) -> String {
    let assumed = evidence.assumption.map { t("aanname: ", "assumption: ") + $0[language] }
    return [assumed, evidence.sources.isEmpty ? nil : evidence.sources.joined(separator: ", ")].compactMap { $0 }.joined(separator: " ")
  }

  private var variantTable: TableBlock {
    TableBlock(
      caption: t("De varianten: wat ze wijzigen", "The variants: what they change"),
      columns: [
        t("variant", "variant"), t("instelling", "lever"), t("waarde", "value"), t("alternatief", "alternative"),
        t("bron of aanname", "source or assumption"),
      ],
      rows: assessment.variants.flatMap { answer in
        var seen: [LeverID] = []
        return answer.variant.changes.compactMap { change -> [String]? in
          guard !seen.contains(change.lever) else { return nil }
          seen.append(change.lever)
          let groups = answer.variant.changes.filter { $0.lever == change.lever }.map { $0.group.name[language] }
          return [
            answer.variant.id.rawValue, "\(leverName(change.lever)) (\(groups.count == 3 ? t("allen", "all") : groups.joined(separator: ", ")))",
            words(change.value, of: change.lever),
            reach(change.evidence) { words($0, of: change.lever) }, ground(change.evidence),
          ]
        }
      })
  }

  private var conflicts: [String] {
    assessment.variants.flatMap { answer in
      answer.variant.conflicts.map { conflict in
        "\(answer.variant.id), \(conflict.topic[language]): "
          + conflict.readings.map { "\($0.text[language])\(cite($0.sources))" }.joined(separator: t(" Daartegenover: ", " Against that: "))
      }
    }
  }

  private var open: [String] { assessment.variants.flatMap { answer in answer.variant.open.map { "\(answer.variant.id): \($0[language])" } } }

  private var sourceTable: TableBlock {
    TableBlock(
      caption: t("Alle bronnen van het dossier", "All sources of the dossier"),
      columns: [t("kenmerk", "id"), t("titel", "title"), t("uitgever", "publisher"), t("datum", "date"), t("adres", "address")],
      rows: dossier.sources.map { [$0.id.rawValue, $0.title, $0.publisher, numbers.dates(written: $0.date), $0.address] })
  }
}
