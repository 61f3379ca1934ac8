import Reports
import Vocabulary

extension PageContext {
  /// The page at the address; `nil` where a file or something without words is. Throws what is wrong.
  func page() throws -> Page? {
    switch address.destination {
    case .start: StartView(model: try StartModel(self), context: self).page
    case .run(let run, let page): try self.page(page, of: run)
    case .findings(let run, let variant): FindingsView(model: try FindingsModel(run, variant, self), context: self).page
    case .family(let run, let variant): try FamilyView(model: try FamilyModel(run, variant, self), context: self).page()
    case .entriesFound(let run, let page, let search): EntriesView(model: try EntriesModel(run, page, search, self), context: self).page
    case .placesFound(let run, let search): try PlacesView(model: try PlacesModel(run, search, self), context: self).page()
    case .packages(let run, let move, let from): try PackagesView(model: try PackagesModel(run, move, from, self), context: self).page()
    case .municipality(let run, let code): LetterView(model: try LetterModel(run, code, self), context: self).page
    case .compare(let runs): CompareView(model: try CompareModel(runs, self), context: self).page
    case .explain(let code): ExplainView(model: try ExplainModel(code, run: nil, self), context: self).page
    case .explained(let run, let code): ExplainView(model: try ExplainModel(code, run: run, self), context: self).page
    case .variants(let run, let one, let two): VariantsView(model: try VariantsModel(run, (VariantID(one), VariantID(two)), self), context: self).page
    case .consequences(let run, let variant, nil): ConsequencesView(model: try ConsequencesModel(run, variant, self), context: self).page
    case .parameter(let run, let name): ParameterView(model: try ParameterModel(run, name, self), context: self).page
    case .amendment(let run, let asked, .page): AmendView(model: try AmendModel(run, asked, self), context: self).page
    case .amendment(let run, _, .drafts): try DraftsView(run, self).page
    case .jobs: JobsView(model: try JobsModel(self), context: self).page
    case .job(let name): JobView(model: try JobModel(name, self), context: self).page
    case .operatorDesk: OperatorView(context: self).page
    case .operatorLink(let link): try OperatorView(context: self).page(asking: link)
    case .tables: TablesView(context: self).page
    case .table(let table, let part): try self.page(of: table, part)
    case .seatLink(let link): try SeatForm(link, self).page()
    case .sweeps(nil): SweepsView(context: self).page
    case .sweeps(let study?): try SweepView(study, self).page
    case .standing(.glossary): StandingView(sheets: [GlossarySheet(language).sheet], context: self).page
    case .standing(.aboutTheModel): AboutTheModelView(model: try AboutTheModelModel(self), context: self).page
    case .standing(.accessibility): StandingView(sheets: [AccessibilitySheet(language).sheet], context: self).page
    case .standing(.secretary): StandingView(sheets: [SecretarySheet(language).sheet], context: self).page
    case .register: StandingView(sheets: [AlgorithmRegister().sheet(language)], context: self).page
    case .document, .chart, .consequences, .readingLink, .amendment, .jobEvents, .metrics, .registerFile, .openAPI, .schema, .health, .asset,
      .theme:
      nil
    }
  }

  /// A page of a run; those that are the sheets of a part of the brief show them as they are.
  private func page(_ page: RunPage, of run: String) throws -> Page? {
    switch page {
    case .front: FrontView(model: try FrontModel(run, self), context: self).page
    case .why: WhyView(model: try WhyModel(run, self), context: self).page
    case .family: try FamilyView(model: try FamilyModel(run, nil, self), context: self).page()
    case .compare: VariantsView(model: try VariantsModel(run, nil, self), context: self).page
    case .ledger: LedgerView(model: try LedgerModel(run, self), context: self).page
    case .rehearsal: RehearsalView(model: try RehearsalModel(run, self), context: self).page
    case .actuals: ActualsView(model: try ActualsModel(run, self), context: self).page
    case .norms: NormsView(model: try NormsModel(run, self), context: self).page
    case .rulings: EntriesView(model: try EntriesModel(run, .rulings, nil, self), context: self).page
    case .consequences: ConsequencesView(model: try ConsequencesModel(run, nil, self), context: self).page
    case .parameters: PartView(model: try PartModel(run, .parameters, .parameters, self), context: self).page
    case .sources: EntriesView(model: try EntriesModel(run, .sources, nil, self), context: self).page
    case .places: try PlacesView(model: try PlacesModel(run, nil, self), context: self).page()
    case .law, .chain, .room, .past, .evidence, .receipt: SheetView(model: try SheetModel(run, page, self), context: self).page
    }
  }

  /// A page of a table; `nil` where a file or events are. Throws `WorkbenchError.noPage` for what this reader may not see.
  private func page(of table: String, _ part: TablePart) throws -> Page? {
    switch part {
    case .page: try BoardView(model: TableModel(table, self), context: self).page()
    case .proposal(let id): try ProposalView(TableModel(table, self), id, self).page()
    case .act(let name, let about): try ActView(TableModel(table, self), name, about: about, self).page()
    case .record(let record): try RecordView(model: TableModel(table, self), record: record, context: self).page()
    case .seat: try SeatView(model: TableModel(table, self), context: self).page()
    case .seal(let isPlain): try SealView(TableModel(table, self), isPlain: isPlain, self).page()
    case .opening: try OpeningView(TableModel(table, self), self).page()
    case .events, .file: nil
    }
  }
}
