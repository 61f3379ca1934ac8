import Vocabulary

/// Reads the files of one dossier in the order in which they depend on each other.
struct DossierReader {
  let files: DossierFiles
  let inspection: Inspection

  /// The tree of a file; `nil` where it is absent or could not be read.
  func tree(_ file: DossierFile) -> FileNode? { files.trees[file.rawValue] }

  /// The tree of a file that a part cannot do without, or an empty one, so that the rest is still checked. Its absence is a problem.
  func needed(_ file: DossierFile) -> FileNode? {
    if let tree = tree(file) { return tree }
    reportMissing(file)
    return nil
  }

  /// A file that was found but could not be read has a problem of its own.
  func reportMissing(_ file: DossierFile) {
    if !files.found.contains(file.rawValue) { inspection.report(.fileMissing, at: FilePlace(file: file.rawValue)) }
  }

  /// Whether a file is there and could not be read: then nothing is said of the names in it.
  func hasFailed(_ file: DossierFile) -> Bool {
    files.found.contains(file.rawValue)
      && (file.form == .tree ? files.trees[file.rawValue] == nil : file.form == .sheet && files.sheets[file.rawValue] == nil)
  }

  /// The files of variants that could not be read, by their name without folder and ending.
  var failedVariants: [String] {
    files.found.filter { $0.hasPrefix(DossierFile.variantFolder) && files.trees[$0] == nil }.map(stem)
  }

  private func stem(_ path: String) -> String { String(path.dropFirst(DossierFile.variantFolder.count).prefix { $0 != "." }) }

  func read() -> Dossier? {
    readLanguages()
    let own = tree(.own).map { OwnValueReader(inspection: inspection).written($0) }
    let sources = readSources(own?.values.compactMap(\.source) ?? [])
    let head = needed(.dossier).map(head)
    let levers = readLevers()
    let talks = has(.talks) ? readTalks() : nil
    let variants = readVariants(levers: levers, politics: talks?.allPolitics)
    let order = head.map { checkOrder($0, variants) } ?? []
    let law = has(.law) ? head.flatMap { readLaw(levers, $0, variants.map(\.id)) } : nil
    let chain = has(.chain) ? head.flatMap { readChain(variants, $0, own?.values ?? []) } : nil
    let places = has(.places) ? readPlaces(head?["as_of"]?.date(Inspection())?.year) : nil
    if let head {
      checkParts(head, levers, variants)
      checkCommon(head)
    }
    if let talks, let places { checkVoters(talks.allPolitics, places) }
    if let talks { checkJudged(variants, talks.allPolitics) }
    if let chain { checkSelection(variants, chain.calibration) }
    if inspection.citesWithoutList { reportMissing(.sources) }
    if head != nil, !Dossier.Part.allCases.contains(where: has) { reportNothingAsked() }
    guard let head, let asOf = head.date("as_of") else { return nil }
    var dossier = Dossier(
      id: head.identifier("id"), title: head.phrase("title"), question: head.phrase("question"), asOf: asOf, sources: sources, levers: levers,
      variants: order.compactMap { id in variants.first { $0.id == id } }, baseline: head["baseline"].map { $0.identifier(inspection) }, chain: chain,
      law: law,
      talks: talks, places: places, fingerprint: files.fingerprint,
      sweepFingerprint: files.sweepFingerprint, answersFingerprint: files.answersFingerprint)
    dossier.fallbacks = remarkFallbacks(head)
    if let own { dossier.own = ownValues(own) }
    dossier.remarks = inspection.remarks
    return dossier
  }

  /// Parties that judge by what law or chain say of an option judge on one measure: that which the variants stand for.
  private func checkJudged(_ variants: [Variant], _ politics: Politics) {
    let measures = variants.compactMap { $0.tableOptions.first?.measure }.reduce(into: [MeasureID]()) { if !$0.contains($1) { $0.append($1) } }
    guard measures.count > 1, politics.parties.contains(where: \.judgesByAnswers) else { return }
    inspection.report(.contradiction(.table(.judgedOnSeveral(measures))), at: FilePlace(file: DossierFile.parties.rawValue))
  }

  /// Places that go by selection need the figures of the way to them.
  private func checkSelection(_ variants: [Variant], _ calibration: Calibration) {
    let isSelecting = variants.contains { variant in
      StatusGroup.allCases.contains { variant.value(of: LeverKey.quotaSelection.id, for: $0) == .flag(true) }
    }
    guard isSelecting else { return }
    for key in CalibrationLot.selection.keys where !calibration.items.contains(where: { $0.key == key }) {
      inspection.report(.missingKey(key: key.rawValue), at: FilePlace(file: DossierFile.calibration.rawValue))
    }
  }

  /// The own values with what the dossier has in their place; what is wrong with that is told where it is read.
  private func ownValues(_ own: (run: String?, values: [OwnValueReader.Written])) -> OwnValues {
    let published = tree(.calibration).flatMap { ChainReader(inspection: Inspection()).calibration($0) }
    return OwnValues(
      run: own.run,
      values: own.values.map { value in
        OwnValues.Value(
          key: value.key, before: published?.items.first { $0.key == value.key }, source: value.source?.id, words: value.words)
      })
  }

  private func reportNothingAsked() {
    inspection.report(.contradiction(.dossier(.asksNothing)), at: FilePlace(file: DossierFile.dossier.rawValue))
  }

  /// Whether any file of a part is there.
  func has(_ part: Dossier.Part) -> Bool { DossierFile.allCases.contains { $0.part == part && files.found.contains($0.rawValue) } }

  private func head(_ tree: FileNode) -> Fields {
    let always = ["id", "title", "question", "as_of"]
    let ofChain = ["data_cut", "first_month", "months"]
    let ofVariants = hasVariants ? ["variants"] : []
    let required = always + (has(.chain) ? ofChain + ["baseline"] : []) + ofVariants + (has(.law) ? ["state"] : [])
    return Fields(
      tree, allowed: always + ofChain + ["baseline", "variants", "state", "focus", "common", "languages"], required: required, inspection)
  }

  private var hasVariants: Bool { files.found.contains { $0.hasPrefix(DossierFile.variantFolder) } }

  /// Law and chain are asked of variants, and need levers and a variant that stands for today's law.
  private func checkParts(_ head: Fields, _ levers: [Lever], _ variants: [Variant]) {
    guard has(.chain) || has(.law) || hasVariants else { return }
    if tree(.levers) == nil { reportMissing(.levers) }
    if !hasVariants, has(.chain) { inspection.report(.fileMissing, at: FilePlace(file: "\(DossierFile.variantFolder)*.yaml")) }
    if has(.chain), !levers.isEmpty { LeverKeys(levers: levers, inspection: inspection).check() }
  }

  /// Those of the dossier, and those of own values after them.
  private func readSources(_ own: [Source]) -> [Source] {
    guard let sheet = files.sheets[DossierFile.sources.rawValue] else {
      inspection.setSources(own.isEmpty ? nil : own.map(\.id))
      return own
    }
    let rows = SpreadsheetReader(
      sheet: sheet, file: DossierFile.sources.rawValue, columns: ["id", "title", "publisher", "date", "address", "kind"],
      others: ["language", "title_nl", "publisher_nl"], inspection: inspection)
    rows.checkOnce("id", kind: .source)
    let sources = sheet.rows.indices.map { row -> Source in
      var source = Source(
        id: rows.identifier("id", row), title: rows["title", row], publisher: rows["publisher", row], date: rows["date", row],
        address: rows["address", row])
      (source.kind, source.language) = (rows["kind", row], rows["language", row])
      (source.dutchTitle, source.dutchPublisher) = (rows["title_nl", row], rows["publisher_nl", row])
      return source
    }
    inspection.setSources(rows.has("id") && !sources.isEmpty ? (sources + own).map(\.id) : nil)
    return sources + own
  }

  private func readLevers() -> [Lever] { tree(.levers).map { LawReader(inspection: inspection).levers($0) } ?? [] }

  private func needs(_ levers: [Lever]) -> [LeverID: [LeverID]] { tree(.levers).map { LawReader(inspection: inspection).needs($0, levers) } ?? [:] }

  private func readVariants(levers: [Lever], politics: Politics?) -> [Variant] {
    let names = files.trees.keys.filter { $0.hasPrefix(DossierFile.variantFolder) }.sorted()
    let reader = VariantReader(inspection: inspection, levers: levers, needs: needs(levers), politics: politics)
    let read = names.compactMap { name in files.trees[name].map { (name, reader.variant($0)) } }
    inspection.checkOnce(read.map { ($0.1.id, FilePlace(file: $0.0, line: 1, column: 1)) }, kind: .variant)
    return read.map(\.1)
  }

  /// The order in which variants are shown: it names every variant once, and the baseline is one of them.
  private func checkOrder(_ head: Fields, _ variants: [Variant]) -> [VariantID] {
    let names = variants.map(\.id)
    let kind = NameKind.variant
    let order = head.list("variants").compactMap { node in node.writtenText(inspection).map { (name: VariantID($0), place: node.place) } }
    let renamed = head["variants"] == nil ? [:] : renamedVariants(names, order.map(\.name))
    // A file that could not be read may hold any variant.
    let areAllKnown = failedVariants.isEmpty
    if areAllKnown, let node = head["baseline"], renamed[VariantID(node.text(inspection))] == nil {
      _ = node.name(of: kind, among: names, inspection)
    }
    guard head["variants"] != nil else { return [] }
    inspection.checkOnce(order, kind: kind)
    for (name, place) in order where areAllKnown && !names.contains(name) && renamed[name] == nil {
      inspection.report(.unknownName(kind: kind, name: name.rawValue, near: nearest(to: name, among: names)), at: place)
    }
    for name in names where !order.contains(where: { $0.name == name }) && !renamed.values.contains(name) {
      inspection.report(.contradiction(.dossier(.variantNotInOrder(name))), at: head.place(of: "variants"))
    }
    return order.map(\.name)
  }

  /// Files that are named as the order says and hold a variant of another name: one problem each. The name of the file stands before that in it.
  private func renamedVariants(_ names: [VariantID], _ order: [VariantID]) -> [VariantID: VariantID] {
    var renamed: [VariantID: VariantID] = [:]
    for path in files.trees.keys.sorted() where path.hasPrefix(DossierFile.variantFolder) {
      let name = VariantID(stem(path))
      guard order.contains(name), !names.contains(name), case .map(let entries)? = files.trees[path]?.content,
        let node = entries.first(where: { $0.key == "id" })?.value, case .scalar(let text, _) = node.content, !order.contains(VariantID(text))
      else { continue }
      renamed[name] = VariantID(text)
      inspection.report(.contradiction(.dossier(.otherNameInside(file: name, inside: VariantID(text)))), at: node.place)
    }
    return renamed
  }
}
