import Archive
import Assessments
import Dossiers
import Reports
import Synchronization
import Talks
import Vocabulary

/// The forms that do the chronology of a dossier again as acts at a table, and what becomes of one when it is sent. A dossier is replayed
/// once in each language: whoever asks again is led to the table that is there.
struct ReplayForm: Sendable {
  /// A dossier that tells how its talks went.
  struct Replayable: Sendable {
    var dossier: String
    var title: Phrase
    var replay: TableReplay
  }

  /// The name of its field: the dossier.
  static let field = "replay"

  private let context: PageContext
  private let desk: TableDesk
  private var words: ReplayFormWords { ReplayFormWords(context.language) }

  /// `nil` for whoever may open no table.
  init?(_ context: PageContext) {
    guard let desk = context.acting.tables, context.acting.mayStart else { return nil }
    (self.context, self.desk) = (context, desk)
  }

  /// One for each dossier that was not replayed yet.
  var forms: [Page.Form] {
    let known = context.dossiers.names().compactMap { desk.replayable($0, on: context.dossiers, in: context.language) }
    return known.filter { desk.replayed($0) == nil }.map { one in
      var form = Page.Form(
        title: words.title(one.title[context.language]), address: Address(context.language, .tables), fields: [], button: words.button)
      form.intro = words.intro
      form.hidden = context.hidden([(Self.field, one.dossier)])
      return form
    }
  }

  /// Does the acts of the chronology, where nobody did yet, and leads to their table.
  ///
  /// Throws `WorkbenchError.form` for a dossier that tells no course of talks, and what the acts throw.
  func answered(_ sent: FormFields) throws -> Answer {
    let name = sent[Self.field] ?? ""
    guard let one = desk.replayable(name, on: context.dossiers, in: context.language), let contents = context.dossiers.contents(name) else {
      throw WorkbenchError.form([FieldProblem(field: Self.field, sentence: ReplayFormWords.noReplay(String(name.prefix(40))))])
    }
    let table = try desk.replayed(one) ?? desk.replay(one, contents, in: context.runs.store)
    return Answer(onTo: Address(context.language, .table(table, .page)).text, status: .seeOther)
  }
}

extension TableDesk {
  /// The table of a replay that is there, in its language and whole. Once there it stays.
  func replayed(_ one: ReplayForm.Replayable) -> String? {
    let key = "\(one.replay.language) \(one.dossier)"
    if let known = replays.withLock({ $0[key] }) { return known }
    guard let found = try? one.replay.done(on: shelf)?.name else { return nil }
    replays.withLock { $0[key] = found }
    return found
  }

  /// Replays that a list in this language leads nobody to: those whose acts are in other words, and those that are still being played.
  func replaysElsewhere(than language: Language, of dossiers: DossierShelf) -> Set<String> {
    var found: Set<String> = []
    for name in dossiers.names() {
      for spoken in Language.allCases {
        guard let one = replayable(name, on: dossiers, in: spoken) else { continue }
        let key = "\(spoken) \(name)"
        // Both at once: between two looks a replay could end, and be in neither.
        let known = replays.withLock { $0[key] }
        let standing = known.map { (whole: $0, underWay: []) } ?? (try? one.replay.standing(on: shelf)) ?? (whole: nil, underWay: [])
        if let whole = standing.whole {
          replays.withLock { $0[key] = whole }
          if spoken != language { found.insert(whole) }
        }
        found.formUnion(standing.underWay)
      }
    }
    return found
  }

  /// The name of the table of a replay, made where there is none. Throws what its acts throw.
  func replay(_ one: ReplayForm.Replayable, _ contents: DossierContents, in store: RunStore) throws -> String {
    try store.keep(contents, fingerprint: contents.load().fingerprint)
    let name = try one.replay.once(on: shelf) { TableRuns(of: $0.name, in: store) }.name
    replays.withLock { $0["\(one.replay.language) \(one.dossier)"] = name }
    return name
  }

  /// Does the course of talks again of every dossier that tells one, in each language, so that whoever comes finds it. Tells of those where that
  /// cannot be.
  func replayAll(of dossiers: DossierShelf, in store: RunStore, telling tell: (String, any Error) -> Void) {
    for name in dossiers.names() {
      for language in Language.allCases {
        guard let one = replayable(name, on: dossiers, in: language), replayed(one) == nil, let contents = dossiers.contents(name) else {
          continue
        }
        do { _ = try replay(one, contents, in: store) } catch { tell("\(language) \(name)", error) }
      }
    }
  }

  /// How the table of a dossier's own course of talks is opened, read once; `nil` where it tells none, or cannot be read.
  func replayable(_ name: String, on shelf: DossierShelf, in language: Language) -> ReplayForm.Replayable? {
    let key = "\(language) \(name)"
    if let known = replayables.withLock({ $0.value(of: key) }) { return known.first }
    guard let dossier = try? shelf.contents(name)?.load() else { return nil }
    let found = (try? TableReplay(of: dossier, in: language)).map { ReplayForm.Replayable(dossier: name, title: dossier.title, replay: $0) }
    replayables.withLock { $0.keep([found].compactMap { $0 }, as: key) }
    return found
  }
}
