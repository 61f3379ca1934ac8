import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// How far every party is from its walk-away value, what its red lines rule out, and which variants it can live with.
  var distanceBlocks: [Block] {
    let (worth, closed) = (worthChart, closedChart)
    let side: [[Block]] = [worth, closed].compactMap { $0 }.map { [.chart($0)] }
    return [.subheading(words.distance)] + (side.count > 1 ? [.columns(side)] : side.flatMap { $0 }) + (marksChart.map { [.chart($0)] } ?? [])
  }

  /// The package that swaps start from, against the walk-away values; `nil` without one.
  private var worthChart: Chart? {
    guard let package = table.start else { return nil }
    let parties = table.table.parties
    let name = words.package(table.startOrigin, named: talks.politics.packages.first?.name[language] ?? "")
    let rows = parties.indices.map { index in
      let own = parties[index]
      return BarPlot.Row(own.id.rawValue, own.share(package.worth[index]), before: own.share(own.walkAway))
    }
    let limits = table.limits(of: package)
    return Chart(
      words.worthTitle(name), unit: words.worthUnit,
      .bars(BarPlot(rows, valueName: words.worthOfPackage, beforeName: words.walkAwayValue, form: .decimals(2))),
      sentence: words.worthSentence(below: limits.below, crossed: limits.crossed), language: language)
  }

  /// The share of all packages that cross a red line of each party; `nil` where they cannot be counted or nobody has a line.
  private var closedChart: Chart? {
    guard let shares = table.closedShares, let most = shares.max(by: { $0.share < $1.share }), most.share > 0 else { return nil }
    return Chart(
      words.closedTitle, unit: words.closedUnit, .bars(BarPlot(shares.map { BarPlot.Row($0.party.rawValue, $0.share) })),
      sentence: words.closedSentence(most: most.party, share: most.share), language: language)
  }

  /// A mark for every variant and party; `nil` where no option stands for a variant.
  private var marksChart: Chart? {
    let answers = assessment.variants.compactMap { answer in answer.carry?.parties.map { (id: answer.variant.id, parties: $0) } }
    guard let first = answers.first else { return nil }
    let rows = answers.map { answer in
      MatrixPlot.Row(answer.id.rawValue, answer.parties.map { MatrixPlot.Cell(Self.glyph($0.standing), words.mark($0.standing)) })
    }
    let names = first.parties.map { own in talks.politics.parties.first { $0.id == own.party }?.shortestName ?? own.party.rawValue }
    let open = answers.filter { answer in !answer.parties.contains { $0.standing == .cannot } }.map(\.id)
    return Chart(
      words.marksTitle, unit: words.marksUnit, .matrix(MatrixPlot(columns: names, rows)),
      sentence: words.marksSentence(open: open, closed: answers.count - open.count), language: language)
  }

  private static func glyph(_ standing: CarryAnswer.PartyAnswer.Standing) -> MatrixPlot.Glyph {
    switch standing {
    case .canCarry: .tenable
    case .onlyIf: .atRisk
    case .cannot: .contrary
    }
  }

  /// Voting power under consensus and in a vote of the council; `nil` where either is not known.
  private var powerChart: Chart? {
    guard let council = talks.politics.council?.name else { return nil }
    let powers = table.powerShifts(of: talks.politics.parties.map(\.id))
    guard !powers.isEmpty else { return nil }
    let rows = powers.map { BarPlot.Row($0.party.rawValue, $0.after.value, before: $0.before.value) }
    return Chart(
      words.powerTitle, unit: words.powerUnit, .bars(BarPlot(rows, valueName: words.council(council), beforeName: words.consensus)),
      sentence: words.powerSentence(gains: powers.gains, powerless: powers.filter(\.after.isZero).map(\.party), council: council),
      language: language)
  }

  /// The chance over the dates of the talks, and in either reading where reports differ; `nil` for a table without a course.
  var courseChart: Chart? {
    guard let first = table.course.first, let last = table.course.last else { return nil }
    let all = CoursePlot.Series(words.asReported, steps(\.chance))
    let hasReadings = table.course.contains { $0.byReading != nil }
    let readings =
      hasReadings
      ? [
        CoursePlot.Series(words.firstReading, steps { $0.byReading?.first ?? $0.chance }),
        CoursePlot.Series(words.otherReading, steps { $0.byReading?.otherwise ?? $0.chance }),
      ] : []
    let told = last.byReading.map {
      " " + words.courseReadings($0, first: texts { $0.first.map { [$0] } ?? [] }, other: texts { Array($0.dropFirst()) })
    }
    let sentence = words.courseSentence(first, last) + (told ?? "")
    return Chart(words.courseTitle, unit: words.chanceUnit, .course(CoursePlot([all] + readings)), sentence: sentence, language: language)
  }

  /// What some readings of all positions with several of them say, each once, with their sources.
  private func texts(_ chosen: ([PoliticalParty.Reading]) -> [PoliticalParty.Reading]) -> [Prose] {
    let open = talks.politics.parties.flatMap(\.positions).map(\.readings).filter { $0.count > 1 }
    return open.flatMap(chosen).compactMap { reading in reading.text.map { words.reading($0, reading.sources) } }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func steps(_ share: (CoursePoint) -> Double) -> [CoursePlot.Step] {
    table.course.map { CoursePlot.Step($0.date, share: share($0), isChanged: $0.isChanged) }
  }

  /// The chance of failure in either reading of what sources tell differently; `nil` where they agree.
  private var readingsChart: Chart? {
    let readings = table.failure.deciders.compactMap { decider -> (name: String, decider: FailureChance.Decider)? in
      guard case .reading(let party, let measure) = decider.factor else { return nil }
      return (words.readingName(table.uncertain.members[party].id, talks.politics.measures[measure].name), decider)
    }
    guard let first = readings.first else { return nil }
    let rows = readings.map { BarPlot.Row($0.name, $0.decider.whenTrue, before: $0.decider.whenFalse) }
    return Chart(
      words.readingsTitle, unit: words.readingsUnit, .bars(BarPlot(rows, valueName: words.readAsThis, beforeName: words.readOtherwise)),
      sentence: words.readingsSentence(first.name, whenTrue: first.decider.whenTrue, whenFalse: first.decider.whenFalse), language: language)
  }

  /// The chance with its base rate and over time; beside it, where they are there, the same in two readings and voting power.
  var chancePictures: [Block] {
    let told: [Block] = [.subheading(words.chance), .paragraph(words.failure(table.failure, beside: rates))]
    let chance = told + (courseChart.map { [.chart($0)] } ?? [])
    let beside = [readingsChart, powerChart].compactMap { $0 }.map { Block.chart($0) }
    return beside.isEmpty ? chance : [.columns([chance, beside])]
  }
}
