import Assessments
import Chance
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension TableSheet {
  /// What would open an agreement, its price, and the options with which `negotiate` lists the packages that it opens.
  var concessionBlocks: [Block] {
    guard !table.concessions.isEmpty else { return [] }
    return [.table(tables.concessions(table.concessions, options: options)), .paragraph(words.listing), .command(command.answering(in: language))]
  }

  /// The options of `negotiate` for the moves of a concession.
  func options(_ concession: Concession) -> String {
    let changes = concession.moves.map { talks.politics.change($0, on: table.table).option(of: talks.politics) }
    return changes.map { "\($0.name) \($0.value.shellWord)" }.joined(separator: " ")
  }

  /// The command of this table, without changed positions.
  var command: String {
    let receipt = assessment.receipt
    let futures = receipt.futures.map { " --futures \($0)" } ?? ""
    return "polder negotiate \(asked.shellWord)\(futures) --seed \(receipt.seed)"
  }

  /// Changes of one or two measures of the package that the table starts from.
  var swapTable: TableBlock { tables.swaps(table.swaps, caption: swapCaption) }

  var swapCaption: Prose {
    let named = talks.politics.packages.first?.name[language] ?? ""
    return tables.words.swapCaption(table.startOrigin, isAgreed: table.outcome.agreeable > 0, named: named)
  }

  /// What the options on the table bring by law and chain; a package costs what its option costs.
  var costTable: TableBlock {
    let month = (try? dossier.withChain).map { $0.laterMonth.advanced(by: -1) }
    return TableBlock(
      caption: words.costs, columns: words.costColumns(until: month),
      rows: table.facts.facts.map { fact in
        [Prose(tables.words.names.option(fact.measure, fact.option)), "\(fact.variant)", verdict(of: fact.variant)]
          + figures(fact.variant)
      })
  }

  /// The mark of a variant under the law as it stood.
  private func verdict(of variant: VariantID) -> Prose {
    guard let law = assessment.row(variant)?.law.first else { return Prose(BriefWords.unknown) }
    let mark = MatrixWords(language: language).mark(law.mark, couldBeWorse: law.couldBeWorse)
    return Prose("\(mark.glyph) \(mark.word)")
  }

  /// Relatives, months apart, places and euros of a variant: the mean difference with its error; a dash where one is not known.
  private func figures(_ variant: VariantID) -> [Prose] {
    let perPlace = dossier.places?.utilisation.map { 1 / $0.value }
    let kinds: [(kind: FigureKind, factor: Double?)] = [
      (.relativesInLaterYear, 1), (.monthsSinceStatusSubsidiary, 1), (.occupancyLater, perPlace), (.cost, 1e-6),
    ]
    return kinds.map { kind, factor in
      guard let factor, let mean = assessment.variant(variant)?.figure(kind)?.meanDifference else { return Prose(BriefWords.unknown) }
      return BriefWords(language: language).mean(mean.scaled(by: factor), isSigned: true)
    }
  }
}

extension Numbers {
  /// Months with a sign.
  func signedMonths(_ value: Double) -> String { (value >= 0.05 ? "+" : "") + decimal(value, 1) }
  /// Euros as millions with a sign.
  func signedMillions(_ euros: Double) -> String { (euros >= 50_000 ? "+" : "") + decimal(euros / 1e6, 1) }
}
