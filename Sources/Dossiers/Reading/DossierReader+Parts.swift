import Dispersal
import LegalReview
import Vocabulary

extension DossierReader {
  func readLaw(_ levers: [Lever], _ head: Fields, _ variants: [VariantID]) -> LawFacts? {
    let reader = LawReader(inspection: inspection, today: files.today)
    let (bank, settings) = (needed(.rulings), needed(.settings))
    let normTree = needed(.norms)?.joined(with: common("norms/"), under: "norms")
    let banks = [bank, tree(.furtherRulings)].compactMap { $0 } + common("rulings/")
    let courts = reader.courts(banks)
    let own = tree(.reception)
    let all = own.map { reader.levers(levers, widenedBy: $0) } ?? levers
    let rulings = bank == nil || hasFailed(.furtherRulings) ? nil : reader.rulings(banks, all, courts: courts)
    let norms = normTree.map { reader.norms($0, levers, rulings) }
    let reception = own.map { reader.reception($0, all, rulings) }
    let names = hasFailed(.reception) ? nil : norms.map { $0.map(\.id) + (reception?.norms.map(\.id) ?? []) }
    for bank in banks { reader.checkRulings(bank, norms: names, talks: asOf(head)) }
    let read = [(normTree, norms ?? [], DossierFile.norms), (own, reception?.norms ?? [], .reception)]
    let readings = read.compactMap { tree, norms, file in tree.map { secondReadings(reader, $0, of: norms, in: file) } }
      .reduce(into: [:]) { $0.merge($1) { own, _ in own } }
    let states = settings.map { reader.settings($0, levers) }
    var law = LawFacts(
      state: head["state"].map { reader.state($0) } ?? "", settings: states ?? [],
      norms: norms ?? [], readings: readings, rulings: rulings ?? [], lots: banks.compactMap { reader.lot($0) }, reception: reception, courts: courts,
      courtKinds: bank.map { reader.courtKinds($0) } ?? [:], knownUntil: normTree.flatMap { reader.knownUntil($0) })
    if let bundles = tree(.lifts) { law.liftBundles = reader.liftBundles(bundles, levers) }
    if let answers = tree(.answers) {
      var reader = AnswerReader(inspection: inspection, today: files.today, levers: all)
      reader.norms = names == nil ? nil : law.norms + (reception?.norms ?? [])
      reader.asOf = head.date("as_of")
      reader.variants = failedVariants.isEmpty ? variants : nil
      (reader.settings, reader.measures) = (states?.map(\.id), reception?.measures.map(\.id) ?? [])
      law.answers = reader.answers(answers)
    }
    return law
  }

  /// The second readings of a file; norms without one are told as such.
  private func secondReadings(_ reader: LawReader, _ tree: FileNode, of norms: [Norm], in file: DossierFile) -> [NormID: NormReading] {
    let readings = reader.readings(tree, of: norms)
    let unread = norms.map(\.id).filter { readings[$0] == nil }
    if !unread.isEmpty { inspection.remark(.notReadTwice(unread), at: FilePlace(file: file.rawValue)) }
    return readings
  }

  /// The date of the talks, else that of the dossier.
  private func asOf(_ head: Fields) -> CalendarDate? {
    guard case .map(let entries)? = tree(.parties)?.content, let node = entries.first(where: { $0.key == "as_of" })?.value,
      case .scalar(let text, _) = node.content, let date = CalendarDate(text)
    else { return head.date("as_of") }
    return date
  }

  func readTalks() -> TalkFacts? {
    let reader = PoliticsReader(inspection: inspection)
    let found = tree(.talks).map { reader.talks($0) }
    let known = hasFailed(.talks) ? nil : found?.events ?? []
    let politics = needed(.parties).flatMap { reader.politics($0, talks: known) }
    let conflicts = hasFailed(.talks) ? nil : (found?.conflicts ?? []).map(\.id)
    let replay = tree(.replay).map {
      ReplayReader(inspection: inspection, events: known?.map(\.id), conflicts: conflicts, parties: politics?.parties.map(\.id)).replay($0)
    }
    guard let politics else { return nil }
    let events = known ?? []
    var talks = TalkFacts(politics: politics.standing(on: politics.asOf, events), allPolitics: politics, events: events)
    (talks.conflicts, talks.replay) = (found?.conflicts ?? [], replay)
    return talks
  }

  /// `own` take the place of values of the calibration.
  func readChain(_ variants: [Variant], _ head: Fields, _ own: [OwnValueReader.Written]) -> ChainFacts? {
    let reader = ChainReader(inspection: inspection)
    let laid = needed(.calibration).map { OwnValueReader(inspection: inspection).laid(own, over: $0) }
    let calibration = laid.flatMap { reader.calibration($0) }
    let opening = needed(.opening).flatMap { reader.opening($0) }
    let arrivals = ArrivalReader(inspection: inspection)
    let series = sheet(.series).map { reader.series($0) } ?? []
    let measures = series.map(\.measure).reduce(into: [String]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    let named = measures.isEmpty && files.found.contains(DossierFile.series.rawValue) ? nil : measures
    let declarations = tree(.declarations).map { reader.declarations($0, measures: named) } ?? ChainDeclarations()
    let origins = sheet(.origins).map { arrivals.origins($0) } ?? []
    let forecasts = sheet(.forecasts).map { arrivals.forecasts($0) } ?? []
    let names = failedVariants.isEmpty ? variants.map(\.id) : nil
    let experiment = tree(.experiment).flatMap { ExperimentReader(inspection: inspection, variants: names).experiment($0) }
    guard let calibration, let opening, let cut = head.date("data_cut"), let first = head["first_month"]?.month(inspection) else { return nil }
    let months = head.integer("months", in: 12...1200)
    let later = sheet(.later).map { sheet in
      LaterCountReader(inspection: inspection, variants: names, months: first...first.advanced(by: months - 1), dataCut: cut).counts(sheet)
    }
    return ChainFacts(
      dataCut: cut, firstMonth: first, months: months, calibration: calibration, opening: opening, series: series,
      origins: origins, forecasts: forecasts, experiment: experiment, declarations: declarations, laterCounts: later ?? [])
  }

  func readPlaces(_ year: Int?) -> PlaceFacts? {
    guard let tree = needed(.places) else { return nil }
    for file in [DossierFile.provinces, .municipalities] where sheet(file) == nil { reportMissing(file) }
    var places = PlaceReader(inspection: inspection, hasChain: has(.chain), year: year).places(tree, files)
    if let procedure = self.tree(.procedure) { places?.procedure = ProcedureReader(inspection: inspection).procedure(procedure) }
    return places
  }

  /// Where the areas are the members that vote, every voter is one.
  func checkVoters(_ politics: Politics, _ places: PlaceFacts) {
    guard places.territory.hasVoters, !places.plan.municipalities.isEmpty else { return }
    let codes = Set(places.plan.municipalities.map(\.code.rawValue))
    for ballot in politics.ballots {
      for vote in ballot.votes where !codes.contains(vote.party.rawValue) {
        inspection.report(.contradiction(.table(.voterWithoutArea(vote.party))), at: vote.place)
      }
    }
  }

  private func sheet(_ file: DossierFile) -> DossierFiles.Spreadsheet? { files.sheets[file.rawValue] }
}
