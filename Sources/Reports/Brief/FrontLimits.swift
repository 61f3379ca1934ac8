import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// What a brief cannot say, in lines.
struct FrontLimits: BriefSheet {
  /// Lines that the front has room for; all stand in the annex.
  static let most = 3

  let brief: Brief
  private var words: LimitWords { LimitWords(language: language) }

  var sheet: Sheet { Sheet(id: "limits", title: words.title, blocks: [.list(lines)]) }

  var lines: [Prose] { ownValues + chainLimits + assumptions + talkLimits + notTold + changesNothing + notOnTable }

  /// Those that the front has room for: first what a reader would take for an effect and is none, then what the chain leaves out.
  var frontLines: [Prose] {
    let leftOut = dossier.chain.map { [words.leftOut(assessment.receipt.services, of: authority, since: $0.dataCut)] } ?? []
    return Array((ownValues + changesNothing + leftOut + assumptions + notTold + notOnTable).prefix(Self.most))
  }

  /// Values of somebody's own, before all else: nothing that follows is the dossier's alone.
  private var ownValues: [Prose] { [OwnValueWords(language: language).line(dossier)].compactMap { $0 } }

  /// What was not asked, or is not known.
  private var notTold: [Prose] {
    let gaps = assessment.matrix.filter { $0.law.first?.couldBeWorse ?? false }.map(\.variant)
    let unknown = unknown
    var lines = dossier.has(.law) ? [words.verdict] : []
    lines += Dossier.Part.allCases.filter { !dossier.has($0) }.map(words.notAsked)
    if !gaps.isEmpty { lines.append(words.notFullyAssessed(gaps)) }
    if !unknown.isEmpty { lines.append(words.notKnown(unknown)) }
    return lines
  }

  private var notOnTable: [Prose] {
    let variants = assessment.variants.filter { $0.carry != nil && $0.carry?.parties == nil }.map(\.variant.id)
    return variants.isEmpty ? [] : [words.notOnTable(variants)]
  }

  /// Levers that a variant changes and nothing reads, and variants that move next to nobody.
  private var changesNothing: [Prose] {
    let (unread, quiet) = (unread, quiet)
    return [unread.isEmpty ? nil : words.notRead(unread), quiet.isEmpty ? nil : words.quiet(quiet)].compactMap { $0 }
  }

  /// Variants that move next to nobody in the median future, those with the same reasons together.
  private var quiet: [LimitWords.Still] {
    var groups: [LimitWords.Still] = []
    for row in assessment.matrix {
      let reasons: [Phrase]
      switch row.standing {
      case .quiet(let levers): reasons = levers.map(LimitWords.reason).unique
      case .noDifference: reasons = [LimitWords.nothingInTheChain]
      case .noChain, .notAsked, .today, .moves: continue
      }
      if let own = groups.firstIndex(where: { $0.reasons == reasons }) {
        groups[own].variants.append(row.variant)
      } else {
        groups.append((variants: [row.variant], reasons: reasons))
      }
    }
    return groups
  }

  /// Levers of the chain that are not known under a variant.
  private var unknown: [LimitWords.NamedLever] {
    guard let chain = try? dossier.withChain else { return [] }
    return assessment.variants.flatMap { answer in
      chain.openLevers(of: answer.variant).map { (variant: answer.variant.id, lever: $0, name: leverName($0)) }
    }
  }

  /// Levers that a variant changes and that nothing reads: the program does not know them, no norm names them, and they are no kind of restriction.
  /// What only the law reads is not told in a dossier without law, which is said by itself.
  private var unread: [LimitWords.NamedLever] {
    assessment.variants.flatMap { answer in
      answer.variant.changes.map(\.lever).filter { dossier.lever($0) != nil && dossier.reading(of: $0) == .nobody }
        .map { (variant: answer.variant.id, lever: $0, name: leverName($0)) }
    }
  }

  private var assumptions: [Prose] {
    let assumed = dossier.variants.flatMap(\.changes).filter(\.evidence.isAssumption).count
    if let chain = dossier.chain {
      return [
        words.assumptions(
          ofVariants: assumed, ofChain: chain.calibration.read(under: assessment.receipt.services).items.count { $0.evidence.isAssumption }
        )
      ]
    }
    return assumed == 0 ? [] : [words.assumptions(ofVariants: assumed)]
  }

  /// Levers of which nobody says what they are, and what the chain takes for them.
  private func takenAsUsual(_ chain: ChainDossier) -> [Prose] {
    let own = assessment.variants.flatMap { answer in chain.leversTakenAsUsual(by: answer.variant).map { (lever: $0, variant: answer.variant.id) } }
    let unsaid = own.map(\.lever).unique.map { lever in
      (lever: lever, name: leverName(lever), variants: own.filter { $0.lever == lever }.map(\.variant))
    }
    let none = chain.limitsTakenAsNone
    return (unsaid.isEmpty ? [] : [words.takenAsUsual(unsaid)])
      + (none.isEmpty ? [] : [words.takenAsNone(none.map { (lever: $0, name: leverName($0)) })])
  }

  /// What the table takes for sure or for the worst because nobody knows it.
  private var talkLimits: [Prose] {
    guard let politics = dossier.talks?.politics, let table = assessment.table else { return [] }
    let worst = table.figuresTakenAsWorst(politics)
    let untested = table.optionsUntested(politics)
    return (politics.uncertainty.spread.isEmpty ? [words.positionsCertain] : []) + (worst.isEmpty ? [] : [words.takenAsWorst(worst)])
      + (untested.isEmpty ? [] : [words.untested(untested.map(\.name))])
  }

  private var chainLimits: [Prose] {
    guard let chain = try? dossier.withChain else { return [] }
    let (setAside, unsaid) = chain.flowsLeftOut
    return [words.capacity(assessment.receipt.services, of: authority, since: chain.chain.dataCut), words.behaviour]
      + takenAsUsual(chain) + (setAside.isEmpty ? [] : [words.flows(setAside)]) + (unsaid.isEmpty ? [] : [words.flows(unsaid: unsaid)])
  }
}
