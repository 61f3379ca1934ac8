import Talks
import Vocabulary

/// What was decided, by whom, against whom, and who does what by when; or that nothing was, and why.
public struct DecisionSheets: Sendable {
  private let sight: TableSight
  private let words: RecordWords

  public init(_ sight: TableSight) { (self.sight, words) = (sight, RecordWords(sight.language)) }

  private var state: TableState { sight.state }

  public var sheets: [Sheet] {
    let all = state.decisions.enumerated().map { sheet($0.element, $0.offset) } + state.failures.enumerated().map { sheet($0.element, $0.offset) }
    let told = all.isEmpty ? [Sheet(id: "decisions", title: words.decisions, blocks: [.paragraph(words.noDecisions)])] : all
    return told.headed(by: sight.playedNote)
  }

  private func sheet(_ decision: TableState.Decision, _ place: Int) -> Sheet {
    let isOfAll = sight.isOfAll(decision)
    var blocks: [Block] = [.paragraph(told(decision))]
    if !decision.carriers.isEmpty { blocks.append(.paragraph(words.carried(sight.names(decision.carriers)))) }
    if !decision.dissent.isEmpty {
      blocks += [.subheading(words.against), .list(decision.dissent.map { words.dissent(sight.name($0.seat), $0.reason) })]
    }
    blocks += [.subheading(isOfAll ? words.text : words.agreedText)] + ProposalTextBlocks(decision.text, sight).blocks
    blocks += [.subheading(words.conditions), .list(decision.facts.conditions.map { Prose($0) })]
    blocks += [.subheading(words.tasks), .table(tasks(decision.tasks))]
    if !isOfAll { blocks.insert(.note(words.understanding), at: 0) }
    // Every circle counts its own.
    let id = isOfAll ? "decision-\(decision.number)" : "understanding-\(place + 1)"
    return Sheet(id: id, title: sight.name(of: decision), blocks: blocks.filled)
  }

  private func told(_ decision: TableState.Decision) -> Prose {
    let (matter, moment) = (sight.title(decision.facts.matter), sight.moment(decision.at))
    return sight.isOfAll(decision) ? words.decided(matter, at: moment) : words.agreed(matter, at: moment)
  }

  private func tasks(_ tasks: [DecisionAct.Task]) -> TableBlock {
    let rows = tasks.map { task -> [Prose] in
      [Prose(sight.name(task.seat)), Prose(task.text), task.due.map { Prose(sight.moment($0)) } ?? words.noDate]
    }
    return TableBlock(caption: words.tasks, columns: words.taskColumns, rows: rows)
  }

  private func sheet(_ failure: TableState.Failure, _ place: Int) -> Sheet {
    let clashes = failure.facts.clashes.map { clash in
      words.clash(sight.name(clash.first), sight.name(clash.second), clash.measure.map(sight.name), clash.text)
    }
    let about = failure.facts.about.map { [Block.paragraph(sight.title($0))] } ?? []
    let told = Block.paragraph(words.failed(failure.facts.text, by: sight.name(failure.by), at: sight.moment(failure.at)))
    return Sheet(id: "no-decision-\(place + 1)", title: words.failure, blocks: ([told] + about + [.list(clashes)]).filled)
  }

  /// What is due on which day, for a calendar.
  public func calendar(of table: String) -> CalendarFile {
    let entries = state.decisions.flatMap { decision in
      decision.facts.tasks.enumerated().compactMap { place, task -> CalendarFile.Entry? in
        guard let due = task.due, let day = sight.clock.day(due) else { return nil }
        return CalendarFile.Entry(
          id: "\(decision.id)-\(place + 1)@polder", day: day, summary: words.task(sight.name(task.seat), task.text),
          text: told(decision).words, written: sight.clock.written(decision.at))
      }
    }
    return CalendarFile(name: words.calendar(table), entries: entries)
  }

  /// Decisions, the newest first, for a reader of feeds.
  public func feed(of table: String, id: String) -> NewsFeed {
    let entries = state.decisions.reversed().map { decision in
      let dissent = decision.dissent.map { words.dissent(sight.name($0.seat), $0.reason).words }
      let text =
        [told(decision).words]
        + (decision.carriers.isEmpty ? [] : [words.carried(sight.names(decision.carriers)).words]) + dissent
      return NewsFeed.Entry(
        id: "urn:polder:decision:\(decision.id)", title: sight.name(of: decision), moment: sight.clock.written(decision.at),
        text: text.joined(separator: "\n"))
    }
    return NewsFeed(id: "urn:polder:decisions:\(id)", title: words.calendar(table), language: sight.language, entries: entries)
  }
}
