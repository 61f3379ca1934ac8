import LegalReview
import Vocabulary

extension LawReader {
  /// The changes that belong together, each bundle of two to four levers.
  func liftBundles(_ tree: FileNode, _ levers: [Lever]) -> [LiftBundle] {
    let nodes = Fields(tree, allowed: ["bundles"], required: ["bundles"], inspection).list("bundles")
    let bundles = nodes.map { node -> LiftBundle in
      let keys = ["id", "name", "meaning", "levers"]
      let fields = Fields(node, allowed: keys + ["law"], required: keys, inspection)
      let entries = fields["levers"]?.entries(inspection) ?? []
      if fields["levers"] != nil, !(2...4).contains(entries.count) {
        inspection.report(.contradiction(.law(.bundleSize(entries.count))), at: fields.place(of: "levers"))
      }
      for entry in entries {
        // What follows from the others cannot be set.
        guard let lever = levers.first(where: { $0.id.rawValue == entry.key }), lever.isDerived else { continue }
        inspection.report(.derivedLever(lever: lever.id), at: entry.place)
      }
      var bundle = LiftBundle(
        id: fields.identifier("id"), name: fields.phrase("name"), meaning: fields.phrase("meaning"), levers: entries.compactMap { step($0, levers) })
      bundle.isOfLaw = fields["law"].map { $0.flag(inspection) } ?? false
      return bundle
    }
    inspection.checkOnce(zip(bundles, nodes).map { ($0.id, $1.place) }, kind: .name)
    return bundles
  }

  /// A lever with its value; `today` stands for its value under today's law.
  private func step(_ entry: FileNode.Entry, _ levers: [Lever]) -> LiftBundle.Step? {
    if case .scalar("today", isQuoted: false) = entry.value.content, let lever = levers.first(where: { $0.id.rawValue == entry.key }) {
      return LiftBundle.Step(lever: lever.id, value: nil)
    }
    return value(entry, levers).map { LiftBundle.Step(lever: $0.lever, value: $0.value) }
  }
}
