import Dossiers
import Talks
import Vocabulary

/// What a proposal proposes: the levers that it sets, the options that it takes, and its sentences.
struct ProposalTextBlocks: Sendable {
  private let text: ProposalText
  private let sight: TableSight
  private let words: ProposalWords

  init(_ text: ProposalText, _ sight: TableSight) { (self.text, self.sight, words) = (text, sight, ProposalWords(sight.language)) }

  var blocks: [Block] {
    let levers = text.levers.map { change -> [Prose] in
      [Prose(sight.name(change.lever)), Prose(change.group.name[sight.language]), Prose(words.value(change.value))]
    }
    let options = text.options.map { change -> [Prose] in [Prose(sight.name(change.measure)), Prose(sight.name(change.option, of: change.measure))] }
    let trades = (text.trades ?? []).map { trade -> [Prose] in
      [Prose(sight.name(trade.giver)), Prose(sight.name(trade.taker)), words.whole(trade.places), trade.asks.map(words.whole) ?? words.isOpen]
    }
    return [
      .table(TableBlock(caption: words.trades, columns: words.tradeColumns, rows: trades)),
      .table(TableBlock(caption: words.levers, columns: words.leverColumns, rows: levers)),
      .table(TableBlock(caption: words.options, columns: words.optionColumns, rows: options)), .numbered(text.sentences.map { Prose($0) }),
    ].filled
  }
}

extension TableSight {
  /// What a lever is called, by the dossier where it is at hand.
  func name(_ lever: LeverID) -> String { dossier?.lever(lever)?.name[language] ?? lever.rawValue }

  func name(_ measure: MeasureID) -> String { measures.first { $0.id == measure }?.name[language] ?? measure.rawValue }

  func name(_ option: OptionID?, of measure: MeasureID) -> String {
    guard let option else { return "–" }
    return measures.first { $0.id == measure }?.options.first { $0.id == option }?.name[language] ?? option.rawValue
  }

  private var measures: [Politics.Measure] { politics?.measures ?? [] }

  /// The parties and measures of the dossier, where it is at hand.
  var politics: Politics? { dossier?.talks?.politics }
}
