import Dispersal
import Vocabulary

/// Reads the cycle of the act.
struct ProcedureReader {
  let inspection: Inspection

  func procedure(_ tree: FileNode) -> ProcedureFacts? {
    let fields = Fields(
      tree, allowed: ["first_cycle", "steps", "ground", "ground_sources", "money_in_trades"], required: ["first_cycle", "steps", "ground"], inspection
    )
    let steps = fields.list("steps").compactMap(step)
    let money = fields["money_in_trades"].map { Fields($0, allowed: Fields.evidenceKeys, required: ["value"], inspection) }
    do {
      return ProcedureFacts(
        firstCycle: fields.integer("first_cycle", in: 1900...2200), steps: steps, procedure: try ActProcedure(steps.map(\.step)),
        ground: fields.phrase("ground"), groundSources: fields.sources("ground_sources"), allowsMoney: money?.flag("value") ?? false,
        moneyEvidence: money?.evidence() ?? Evidence())
    } catch {
      inspection.report(.contradiction(.procedure(error)), at: fields.place(of: "steps"))
      return nil
    }
  }

  private func step(_ node: FileNode) -> ProcedureFacts.Step? {
    let keys = ["kind", "name", "date", "article", "actor", "if_missed", "sources"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    guard let kind = fields.choice("kind", ProcedureStep.Kind.self) else { return nil }
    let date = Fields(
      fields["date"] ?? FileNode(.map([]), at: node.place), allowed: ["year", "month", "day"],
      required: fields["date"] == nil ? [] : ["year", "month", "day"], inspection)
    let month = fields["date"] == nil ? 1 : date.integer("month", in: 1...12)
    let day = fields["date"] == nil ? 1 : date.integer("day", in: 1...31)
    let padded = "2000-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    if CalendarDate(padded) == nil {
      inspection.report(.wrongForm(expected: .existingDay, found: "\(day)-\(month)"), at: date.place)
    }
    return .init(
      step: ProcedureStep(kind: kind, year: fields["date"] == nil ? 0 : date.integer("year", in: 0...10), month: month, day: day),
      name: fields.phrase("name"), article: fields.phrase("article"), actor: fields.phrase("actor"), ifMissed: fields.phrase("if_missed"),
      sources: fields.sources())
  }
}
