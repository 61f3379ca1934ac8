import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

extension RunSummary {
  /// The command that makes the run anew; `nil` for a study, which a verb of its own makes.
  var command: String? {
    guard case .assessment(let receipt) = receipt else { return nil }
    var words = ["polder assess", asked.shellWord]
    if !receipt.variants.isEmpty { words.append("--variant " + receipt.variants.map { $0.rawValue.shellWord }.joined(separator: " ")) }
    if let futures = receipt.futures { words.append("--futures \(futures)") }
    words.append("--seed \(receipt.seed)")
    if let arrivals = receipt.arrivals, arrivals != .series { words.append("--arrivals \(arrivals.rawValue)") }
    if let capacity = receipt.capacity, capacity != .answering { words.append("--capacity \(capacity.rawValue)") }
    return words.joined(separator: " ")
  }
}
