import Assessments
import Chance
import Dossiers
import Vocabulary

// What the chain shows of every variant at once, and over the months.
extension ChainSheet {
  /// The difference in relatives of every variant on one axis; nothing where nothing stands beside today's law.
  var intervals: [Block] {
    let beside = assessment.matrix.filter { $0.standing != .today }
    guard !beside.isEmpty else { return [] }
    let rows = beside.map { row in
      let own = row.families?.difference
      return IntervalPlot.Row(
        row.variant.rawValue, own?.bands ?? Bands([]), point: own?.mean.stable.value ?? .nan, instead: words.notAskedMark,
        told: own.map { words.stable($0.mean) })
    }
    let means = beside.compactMap { $0.families?.difference.mean.mean }.filter(\.isFinite)
    let sentence = words.intervalsSentence(fewer: means.count { $0 < 0 }, more: means.count { $0 > 0 }, same: means.count { $0 == 0 })
    let plot = IntervalPlot(rows, pointName: words.mean)
    return [picture(words.intervalsTitle(months: chain.months), unit: words.intervalsUnit, .interval(plot), sentence)]
  }

  /// A picture as a block.
  func picture(_ title: String, unit: String, _ plot: Plot, _ sentence: Prose, source: Prose = "") -> Block {
    .chart(Chart(title, unit: unit, plot, sentence: sentence, language: language).sourced(source))
  }

  /// Relatives and reception of the variant with the largest effect beside today's law; of today's law alone where nothing differs.
  var fans: [Block] {
    guard let answer = byEffect.first ?? baselineAnswer else { return [] }
    let relatives = fan(answer, .relativesArrived, words.relativesPerMonth, unit: words.relativesUnit, history: quarterly)
    let reception = fan(answer, .occupancy, words.inReception, unit: words.peopleUnit)
    return [.columns([[relatives], [reception]].map { $0.compactMap { $0 } })]
  }

  /// Observed arrivals of relatives per quarter as a monthly rate, for the five years before the first month.
  private var quarterly: [FanPlot.Observation] {
    chain.chain.series.filter { $0.measure == chain.chain.declarations.measures[.relativesByQuarter] }.compactMap { observation in
      let parts = observation.period.split(separator: "Q")
      guard parts.count == 2, let year = Int(parts[0]), let quarter = Int(parts[1]) else { return nil }
      let before = CalendarMonth(year: year, month: quarter * 3 - 1).months(to: chain.firstMonth)
      return before > 0 && before <= 60 ? FanPlot.Observation(monthsBefore: before, value: observation.value / 3) : nil
    }
  }

  /// Where the observed arrivals of relatives come from.
  private var observedSource: Prose {
    let measure = chain.chain.declarations.measures[.relativesByQuarter]
    let cited = Set(chain.chain.series.filter { $0.measure == measure }.map(\.source))
    return words.observed(dossier.sources.filter { cited.contains($0.id) })
  }

  /// `nil` where the chain has no such series.
  private func fan(
    _ answer: VariantAssessment, _ kind: MonthlyBands.Kind, _ subject: String, unit: String, history: [FanPlot.Observation] = []
  ) -> Block? {
    guard let series = answer.series.first(where: { $0.kind == kind }), let last = series.bands.last else { return nil }
    let isToday = answer.variant.id == chain.baseline.id
    let today = isToday ? nil : assessment.today?.series.first { $0.kind == kind }
    let line = today.map { FanPlot.Line(chain.baseline.id.rawValue, $0.bands.map(\.median), title: title(of: chain.baseline)) }
    let half = min(series.bands.count / 2, series.bands.count - 1)
    let subject = words.fanTitle(subject, answer.variant)
    let sentence = words.fanSentence(subject, (chain.firstMonth.advanced(by: half), series.bands[half]), (lastMonth, last))
    let plot = FanPlot(answer.variant.id.rawValue, from: chain.firstMonth, series.bands, baseline: line, history: history)
    return picture(subject, unit: unit, .fan(plot), sentence, source: history.isEmpty ? "" : observedSource)
  }

  /// Queues of today's law and of the three variants with the largest effects.
  var queues: [Block] {
    let pictures = [
      queue(.familyQueue, words.familyQueueTitle), queue(.asylumQueue, words.asylumQueueTitle),
    ].compactMap { $0 }
    return pictures.isEmpty ? [] : [.columns(pictures.map { [$0] })]
  }

  private func queue(_ kind: MonthlyBands.Kind, _ title: String) -> Block? {
    let answers = [(chain.baseline.id, assessment.today?.series ?? [])] + byEffect.prefix(3).map { ($0.variant.id, $0.series) }
    let lines = answers.compactMap { id, series in
      series.first { $0.kind == kind }.map { LinePlot.Line(id.rawValue, $0.bands.map(\.median)) }
    }
    let ends = lines.compactMap { line in line.values.last.map { (name: line.name, value: $0) } }
    guard !lines.isEmpty else { return nil }
    return picture(
      title, unit: words.peopleUnit, .lines(LinePlot(from: chain.firstMonth, lines)), words.queuesSentence(lastMonth, ends))
  }
}
