import Dispersal
import Vocabulary

extension PlaceReader {
  /// What money instead of places costs. `isPaid`: somebody is said to give it, so that a price must be there.
  func payment(_ node: FileNode?, isPaid: Bool) -> DispersalPlan.Payment? {
    guard let node else {
      if isPaid { inspection.report(.missingKey(key: "payment"), at: FilePlace(file: DossierFile.places.rawValue, line: 1, column: 1)) }
      return nil
    }
    let fields = Fields(node, allowed: Fields.evidenceKeys + ["taker"], required: ["value", "taker"], inspection)
    _ = fields.evidence()
    let euros = fields.integer("value", in: 0...100_000_000)
    return .init(centsPerPlace: euros * 100, taker: fields.choice("taker", DispersalPlan.Payment.Taker.self) ?? .others)
  }

  /// A need that the dossier gives itself must fit under the caps; one of the chain is known when places are shared.
  func checkCaps(_ need: PlaceFacts.Need, _ plan: DispersalPlan, _ node: FileNode?) {
    guard case .given(let given) = need, let node else { return }
    let caps = plan.municipalities.filter { !$0.terms.isExempt }.map(\.terms.cap)
    guard !caps.isEmpty, !caps.contains(nil) else { return }
    let together = caps.reduce(0) { $0 + ($1 ?? 0) }
    if together < given.value {
      let place = Fields(node, allowed: ["month", "utilisation", "places"], Inspection()).place(of: "places")
      inspection.report(.contradiction(.places(.capsBelowNeed(together: together, need: given.value))), at: place)
    }
  }
}
