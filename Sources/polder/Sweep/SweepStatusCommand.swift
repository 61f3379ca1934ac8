import Archive
import ArgumentParser
import Reports
import Vocabulary

struct SweepStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: say(SweepCommandWords.status))

  @OptionGroup var options: SweepOptions

  func run() throws {
    try options.reporting {
      let status = try options.sweep().status()
      func line(_ phrase: Phrase) { printLine(phrase[options.language]) }
      line(
        SweepLines.status(
          of: status.states.count, done: status.count(.done), missing: status.count(.missing), damaged: status.count(.damaged),
          foreign: status.count(.foreign)))
      func spans(_ state: BlockState) -> String? {
        let blocks = status.states.indices.filter { status.states[$0] == state }
        return blocks.isEmpty ? nil : Self.spans(blocks)
      }
      if let spans = spans(.missing) { line(SweepLines.missing(spans)) }
      if let spans = spans(.damaged) { line(SweepLines.damaged(spans)) }
      if let spans = spans(.foreign) { line(SweepLines.foreign(spans)) }
      if !status.strangers.isEmpty { line(SweepLines.strangers(status.strangers)) }
      if let seconds = status.secondsLeft, !status.open.isEmpty { line(SweepLines.left(seconds)) }
      if status.open.isEmpty { line(SweepLines.nothingOpen) }
    }
  }

  /// Numbers in order as spans, in the form that engines take: 0-3,7.
  private static func spans(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }
}
