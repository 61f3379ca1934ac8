import Dispersal
import Vocabulary

/// Reads the keys of the provinces themselves, and the periods of a running balance between them.
struct BalanceReader {
  let inspection: Inspection
  /// The keys by column, in the order of the provinces.
  let keys: [String: [Int]]

  /// The column of the key by which places are shared over the provinces.
  func provinceKey(_ node: FileNode) -> (keys: [Int], evidence: Evidence)? {
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    return column(fields, "value").map { ($0, fields.evidence()) }
  }

  func balance(_ node: FileNode) -> PlaceFacts.Balance {
    let fields = Fields(node, allowed: ["periods", "group", "sources", "assumption"], required: ["periods", "group"], inspection)
    let nodes = fields.list("periods")
    let periods = nodes.compactMap(period)
    inspection.checkOnce(zip(periods, nodes).map { ($0.name, $1.place) }, kind: .name)
    if nodes.isEmpty, fields["periods"] != nil { inspection.report(.emptyList(key: "periods"), at: fields.place(of: "periods")) }
    let group = fields["group"].map { Fields($0, allowed: Fields.evidenceKeys, required: ["value"], inspection) }
    let evidence = fields.evidence(mustBeSupported: false)
    if evidence.sources.isEmpty, evidence.assumption == nil { inspection.report(.unsupported, at: node.place) }
    return .init(
      periods: periods, group: Sourced(group?.integer("value", in: 1...1000) ?? 1, group?.evidence() ?? Evidence()), evidence: evidence,
      parts: PlaceColumns.keyParts)
  }

  private func period(_ node: FileNode) -> PlaceFacts.Balance.Period? {
    let fields = Fields(
      node, allowed: ["period", "arrivals", "key", "sources", "assumption", "note"], required: ["period", "arrivals", "key"], inspection)
    let arrivals = fields.integer("arrivals", in: 0...10_000_000)
    let evidence = fields.evidence(mustBeSupported: false)
    if evidence.sources.isEmpty, evidence.assumption == nil { inspection.report(.unsupported, at: node.place) }
    guard let keys = column(fields, "key") else { return nil }
    return .init(name: fields.text("period"), arrivals: arrivals, keys: keys, evidence: evidence)
  }

  private func column(_ fields: Fields, _ key: String) -> [Int]? {
    fields[key].flatMap { $0.name(of: .column, among: keys.keys.sorted(), inspection) as String? }.flatMap { keys[$0] }
  }
}
