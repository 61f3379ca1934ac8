import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct SweepStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: say(SweepCommandWords.status))

  @OptionGroup var options: SweepOptions

  @Flag(help: ArgumentHelp(say(SweepCommandWords.wait))) var wait = false

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      if wait { try waiting(for: sweep) }
      let status = try sweep.status()
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

  /// Shows how many blocks are there, with the time left over all of them, until they all are or the sweep was cancelled.
  private func waiting(for sweep: PlannedSweep) throws {
    Interruption.watch()
    // A block that is damaged or foreign is waited for until another file is there in its place.
    let all = sweep.written(Array(0..<sweep.plan.blocks))
    let open = Set(try sweep.status().open)
    let before = all.filter { open.contains($0.key) }
    let progress = Progress(total: before.count, of: SweepLines.blocks, language: options.language)
    defer { progress.finish() }
    var told = 0
    while told < before.count, !sweep.isCancelled {
      Thread.sleep(forTimeInterval: 0.5)
      if Interruption.isAsked { throw AssessmentError.interrupted }
      let arrived = sweep.arrived(since: before).count
      while told < arrived {
        progress.step()
        told += 1
      }
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
