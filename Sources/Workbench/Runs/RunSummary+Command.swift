package import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

extension RunSummary {
  /// The command that makes the run anew; `nil` for a study, which a verb of its own makes.
  package var command: String? { command(asking: nil) }

  /// The same, asking about one more variant.
  func command(asking other: VariantID?) -> String? {
    guard case .assessment(let receipt) = receipt else { return nil }
    var words = ["polder assess", asked.shellWord]
    let variants = receipt.variants + [other].compactMap { $0 }
    if !variants.isEmpty { words.append("--variant " + variants.map { $0.rawValue.shellWord }.joined(separator: " ")) }
    if let futures = receipt.futures { words.append("--futures \(futures)") }
    words.append("--seed \(receipt.seed)")
    if let arrivals = receipt.arrivals, arrivals != .series { words.append("--arrivals \(arrivals.rawValue)") }
    if let capacity = receipt.capacity, capacity != .answering { words.append("--capacity \(capacity.rawValue)") }
    return words.joined(separator: " ")
  }

  /// The version of the program that made it.
  var version: String {
    switch receipt {
    case .assessment(let receipt): receipt.version
    case .study(let receipt): receipt.version
    }
  }
}
