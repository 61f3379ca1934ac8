import Assessments
import Chance
import Dossiers
import Negotiation
import Vocabulary

/// The front: one A4 with a headline made by rule, the matrix, five findings, what would flip them, what it cannot say, and how to make it again.
struct FrontSheet: BriefSheet {
  let brief: Brief
  private var words: FrontWords { FrontWords(language: language) }

  var sheet: Sheet {
    let matrix = FrontMatrix(brief: brief)
    let findings = FrontFindings(brief: brief).lines
    let aside: [Block] = [
      .subheading(words.flips), .numbered(FrontFlips(brief: brief).lines), .subheading(words.limits),
      .numbered(FrontLimits(brief: brief).frontLines),
    ]
    var blocks: [Block] = [.note(Prose(dossier.question[language])), .note(dateline), .lead(headline)] + (few.map { [.note($0)] } ?? [])
    if let block = matrix.block { blocks.append(.matrix(block)) }
    if let line = matrix.municipality { blocks.append(.note(line)) }
    blocks += [services, measure, flows].compactMap { $0 }.map { Block.note($0) }
    blocks.append(.columns([[.subheading(words.findings), .numbered(findings)], aside]))
    blocks += dossier.fallbacks.filter { $0.language == language }.map { Block.note(words.fallsBack($0)) }
    blocks += [.note(receipt), .command(ReceiptSheet(brief: brief).command)]
    return Sheet(id: "front", title: dossier.title[language], blocks: blocks)
  }

  /// That there are too few futures for the figures shown; `nil` where there are enough.
  var few: Prose? { assessment.receipt.futures.flatMap { $0 < Bands.fewestForWide ? words.few($0) : nil } }

  /// When it was made, the date of the dossier, how much was computed, and who stands behind it.
  var dateline: Prose {
    let receipt = assessment.receipt
    let line = words.dateline([
      brief.made.map(words.made), words.asOf(dossier.asOf), words.size(variants: assessment.variants.count, futures: receipt.futures),
      words.status(brief.status), brief.author ?? words.made(with: receipt.version),
    ])
    return line + (receipt.arrivals.map { Prose(". ") + words.arrivals($0) } ?? "")
  }

  /// What the largest effect is with frozen services, and which conclusions turn on that; under another scenario, which one it is.
  private var services: Prose? {
    guard let scenario = assessment.receipt.capacity else { return nil }
    guard let frozen = assessment.frozen else { return words.services(scenario) }
    let named = assessment.strongest.flatMap(frozen.effect(of:)) ?? frozen.effects.first { $0.variant != dossier.baseline }
    guard let effect = named else { return nil }
    return words.frozen(effect, since: dossier.asOf, turning: frozen.turning.map(\.variant))
  }

  /// Where a variant is a measure that was in force: what was counted then, quarter by quarter, and how much of it the measure explains in the chain.
  private var measure: Prose? {
    guard let experiment = brief.studies.experiment, let before = experiment.facts.before, !experiment.parts.isEmpty,
      assessment.row(experiment.facts.variant) != nil
    else { return nil }
    return words.measure(experiment.facts.variant, experiment.parts, before: before)
  }

  /// The small flow that moves a conclusion most, where that was looked at.
  private var flows: Prose? {
    let moved = (brief.studies.flows?.rows ?? []).compactMap { row in row.widest.map { (row: row, effect: $0) } }
    guard let most = moved.max(by: { abs($0.effect.change.mean) < abs($1.effect.change.mean) }) else { return nil }
    return FlowWords(language: language).front(most.row, most.effect)
  }

  private var receipt: Prose {
    words.receipt(run: brief.run, fingerprint: assessment.receipt.fingerprint, seed: assessment.receipt.seed)
  }

  /// Whether the parties can agree, and whether anything holds; the largest effect where neither is asked.
  var headline: Prose {
    let parts = [agreement, law].compactMap { $0 }
    return parts.isEmpty ? effect ?? brief.places?.headline ?? "" : parts.joined(separator: " ")
  }

  private var agreement: Prose? {
    guard let sheet = brief.table else { return nil }
    let outcome = sheet.table.outcome
    let clashing = outcome.clashes.first.map { clash in
      clash.map { sheet.table.table.parties[$0.party].id.rawValue }.unique
    }
    return words.agreement(
      packages: outcome.packages, agreeable: outcome.agreeable, parties: sheet.table.table.parties.count, clashing: clashing ?? [])
  }

  private var law: Prose? {
    let changed = assessment.matrix.filter { $0.law.first.map { $0.mark != .unchanged } ?? false }
    guard !changed.isEmpty else { return nil }
    func those(_ mark: LawMark.Mark) -> [VariantID] { changed.filter { $0.law.first?.mark == mark }.map(\.variant) }
    let (tenable, act, higher) = (those(.tenable), those(.needsChangeOfAct), those(.contraryToHigherLaw))
    return words.law(
      tenable: tenable, act: act.count, higher: higher.count, other: changed.count - tenable.count - act.count - higher.count)
  }

  private var effect: Prose? {
    guard let variant = assessment.strongest, let families = assessment.row(variant)?.families, let chain = brief.chain?.chain else { return nil }
    return words.effect(variant, numbers.stable(families.difference.mean), months: chain.months)
  }
}
