import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// What changed positions would open: first that they are changed, so that nobody takes them for what the dossier says.
struct WhatIfSheet {
  let table: TableSheet
  let whatIf: WhatIf

  private var words: WhatIfWords { WhatIfWords(language: table.language) }
  private var politics: Politics { table.talks.politics }
  /// The table as it is with the changes.
  private var tables: NegotiationTables {
    NegotiationTables(words: TableWords(names: TableNames(whatIf.table, politics, language: table.language)))
  }

  var sheet: Sheet {
    Sheet(
      id: "what-if", title: words.title,
      blocks: altered + [.paragraph(comparison)] + listing + remaining + [.paragraph(words.again), .command(command), .paragraph(words.below)])
  }

  /// What was changed, and what of it makes no difference.
  private var altered: [Block] {
    [.paragraph(words.altered), .list(whatIf.changes.map(describe)), .list(whatIf.idle.map { words.idle(describe($0)) })]
  }

  private func describe(_ change: PositionChange) -> Prose {
    let party = politics.parties.first { $0.id == change.party }
    switch change {
    case .drop(let name, let line):
      return words.dropped(party?.redLines.first { $0.id == line }?.text[table.language] ?? line.rawValue, by: name)
    case .accept(let name, let measure, let option): return words.accepted(accepted(measure, option), by: name)
    case .walkAway(let name, let thousandths): return words.walkAway(of: name, thousandths, inDossier: party?.walkAwayThousandths)
    }
  }

  private func accepted(_ measure: MeasureID, _ option: OptionID?) -> String {
    guard let option else {
      return words.everyOption(of: politics.measures.first { $0.id == measure }?.name[table.language] ?? measure.rawValue)
    }
    return table.optionName(.init(measure: measure, option: option))
  }

  private var comparison: Prose {
    let now = table.table
    let agreeable = words.agreeable(now.outcome.agreeable, then: whatIf.outcome.agreeable, of: whatIf.outcome.packages)
    return [agreeable, words.failure(now.failure, then: whatIf.failure)].joined(separator: " ")
  }

  /// The packages that open, one by one.
  private var listing: [Block] {
    guard let opened = whatIf.opened else { return [.paragraph(words.tooMany)] }
    let closed: [Block] = whatIf.closed.map { $0 > 0 ? [.paragraph(words.closed($0))] : [] } ?? []
    guard opened.count > 0 else { return closed + [.paragraph(words.noneOpened)] }
    let caption = words.opened(opened.count, shown: opened.packages.count)
    return closed + tables.packages(caption, opened.packages, also: (words.variants, variants))
  }

  /// The variants that a package holds.
  private func variants(in package: Package) -> Prose {
    let held = table.talks.variants(in: package).map { "\($0)" as Prose }
    return held.isEmpty ? "–" : held.joined(separator: ", ")
  }

  /// The solutions among what is agreeable now, or what is still in the way.
  private var remaining: [Block] {
    guard whatIf.outcome.agreeable == 0 else { return tables.solved(whatIf.outcome) }
    return [
      .subheading(words.stillNone), .list(whatIf.outcome.clashes.map(tables.words.clash)), .table(tables.concessions(whatIf.concessions)),
    ]
  }

  /// The command that asks this question again.
  var command: String {
    let options = whatIf.changes.map { change in
      let option = change.option(of: politics)
      return "\(option.name) \(option.value.shellWord)"
    }
    return ([table.command] + options + ["--language \(table.language.rawValue)"]).joined(separator: " ")
  }
}
