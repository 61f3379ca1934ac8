import Archive
import Assessments
import Dossiers
import Negotiation
import Reports
import Synchronization
import Talks
import Vocabulary

/// The form that opens a table at which one person sits for a party and rules play the others, and what becomes of it when it is sent.
struct PlayForm: Sendable {
  /// A dossier with parties to sit for.
  struct Playable: Sendable, Hashable {
    var dossier: String
    var title: Phrase
    var parties: [PartyID]
    /// The votes that its tables know.
    var votes: [MajorityRule]
    /// Packages that all can live with by the public positions; `nil` where nobody counted them.
    var agreeable: Int?
  }

  /// The names of its fields.
  static let (party, temper, rounds, vote, seed) = ("party", "temper", "rounds", "vote", "seed")
  /// What makes a form count once.
  private static let name = "form"
  static let fields = [party, temper, rounds, vote, seed, name]
  private static let (mostRounds, seeds) = (50, 0...999_999_999)

  private let context: PageContext
  private let desk: TableDesk

  /// `nil` for whoever may open none.
  init?(_ context: PageContext) {
    guard let desk = context.acting.tables, context.acting.mayStart else { return nil }
    (self.context, self.desk) = (context, desk)
  }

  private var words: PlayFormWords { PlayFormWords(context.language) }
  /// The dossier that is asked where none is named comes first, as in the command.
  private var known: [Playable] {
    let names = context.dossiers.names()
    let first = names.filter { $0 == BuiltInDossiers.first }
    return (first + names.filter { !first.contains($0) }).compactMap { desk.playable($0, on: context.dossiers) }
  }

  /// `nil` where no dossier has parties.
  var form: Page.Form? {
    let known = known
    guard !known.isEmpty else { return nil }
    let parties = known.flatMap { one in
      one.parties.map { party in
        let text = known.count == 1 ? party.rawValue : "\(party) · \(one.title[context.language])"
        return Page.Form.Choice(value: Self.value(party, in: one), text: text)
      }
    }
    let tempers =
      [Page.Form.Choice(value: "", text: words.eachItsOwn)]
      + Temper.allCases.map { Page.Form.Choice(value: $0.rawValue, text: words.others($0)) }
    let votes = known.flatMap(\.votes).reduce(into: [MajorityRule]()) { all, vote in
      if !all.contains(where: { $0.id == vote.id }) { all.append(vote) }
    }
    let ends =
      [Page.Form.Choice(value: "", text: words.consent)]
      + votes.map { Page.Form.Choice(value: $0.id.rawValue, text: $0.name[context.language]) }
    var fields = [
      field(Self.party, words.party, parties), field(Self.temper, words.temper, tempers),
      number(Self.rounds, words.rounds, 1...Self.mostRounds, usual: PlayWish.usualRounds),
    ]
    if !votes.isEmpty { fields.append(field(Self.vote, words.vote, ends)) }
    fields.append(number(Self.seed, words.seed, Self.seeds, usual: 1))
    var form = Page.Form(title: words.yourTable, address: Address(context.language, .tables), fields: fields, button: words.button)
    (form.isColumn, form.hidden) = (true, context.hidden([(Self.name, "\(ActIdentifier())")]))
    form.general = (context.acting.sent?.problems ?? []).filter { !Self.fields.contains($0.field) }.map { $0.sentence[context.language] }
    form.problemsTitle = ActPageWords(context.language).problems
    return form
  }

  /// Talks that cannot end in the consent of all are told before somebody sits down.
  var warnings: [Prose] {
    known.filter { $0.agreeable == 0 }.map { words.noneAgreeable($0.title[context.language], hasVote: !$0.votes.isEmpty) }
  }

  private static func value(_ party: PartyID, in one: Playable) -> String { "\(one.dossier)/\(party)" }

  private func field(_ name: String, _ label: String, _ choices: [Page.Form.Choice]) -> Page.Form.Field {
    var field = Page.Form.Field(name: name, label: label, choices: choices, chosen: context.acting.sent?.values[name])
    field.problems = context.acting.problems(of: name).map { $0.sentence[context.language] }
    return field
  }

  private func number(_ name: String, _ label: String, _ range: ClosedRange<Int>, usual: Int) -> Page.Form.Field {
    var field = field(name, label, [])
    (field.numbers, field.chosen) = (range, field.chosen ?? "\(usual)")
    return field
  }

  /// Opens the table, seats whoever asked, lets the players begin, and leads to the table.
  ///
  /// Throws `WorkbenchError.form` with all that is wrong with the fields, and what opening a table throws.
  func answered(_ sent: FormFields) throws -> Answer {
    let (one, wish) = try wish(sent)
    return try desk.begun.withLock { begun in
      let (form, client) = (sent[Self.name] ?? "\(ActIdentifier())", context.acting.client)
      if let who = begun.seat(of: form) { return try seated(who) }
      guard !begun.hasMost(client, at: desk.now()) else {
        throw WorkbenchError.form([FieldProblem(field: "", sentence: PlayFormWords.tooMany(BegunTables.most))])
      }
      let (who, go) = try opened(one, wish)
      begun.note(who, of: form, by: client, at: desk.now())
      let answer = try seated(who)
      // The seat is taken; where the players cannot begin now, the page says so and has the way.
      do { try go() } catch { desk.unexpected(error) }
      return answer
    }
  }

  /// Leads to the table, with the seat.
  private func seated(_ who: SeatSignIn) throws -> Answer {
    guard let cookie = try context.acting.doors.sessions.signIn(who, context.acting.cookies) else { throw WorkbenchError.noPage }
    var answer = Answer(onTo: Address(context.language, .table(who.table, .page)).text, status: .seeOther)
    answer.add("Set-Cookie", cookie)
    return answer
  }

  /// The seat at a new table, and what lets the players begin.
  private func opened(_ one: Playable, _ wish: PlayWish) throws -> (SeatSignIn, () throws -> Void) {
    guard let contents = context.dossiers.contents(one.dossier) else { throw WorkbenchError.noPage }
    let dossier = try contents.load()
    try context.runs.store.keep(contents, fingerprint: dossier.fingerprint)
    let opened = try desk.shelf.openPlayed(dossier, wish, at: desk.now())
    guard let link = opened.links.first, let seat = wish.persons.first else { throw WorkbenchError.noPage }
    let (table, politics) = (opened.table, try dossier.withTalks.politics)
    let person = try table.take(link, by: seat, name: "", at: desk.now())
    return (
      SeatSignIn(table: table.name, seat: seat.rawValue, person: person.rawValue),
      {
        try table.seatPlayers(wish, politics, in: context.language, at: desk.now())
        try table.play(politics, in: context.language, at: desk.now())
      }
    )
  }

  private func wish(_ sent: FormFields) throws -> (Playable, PlayWish) {
    var fields = sent
    let all = known.flatMap { one in one.parties.map { (value: Self.value($0, in: one), one: one, party: $0) } }
    func refused(_ name: String, _ allowed: [String]) -> FormFault {
      fields[name].map { .notOneOf(String($0.prefix(40)), allowed: allowed) } ?? .missing
    }
    let chosen = all.first { $0.value == fields[Self.party] }
    if chosen == nil { fields.add(refused(Self.party, all.map(\.value)), Self.party) }
    let temper = fields[Self.temper].flatMap { Temper(rawValue: $0) }
    if temper == nil, fields[Self.temper] != nil { fields.add(refused(Self.temper, Temper.allCases.map(\.rawValue)), Self.temper) }
    let rounds = fields.whole(Self.rounds, in: 1...Self.mostRounds, usual: PlayWish.usualRounds)
    let seed = fields.whole(Self.seed, in: Self.seeds, usual: 1)
    let vote = fields[Self.vote].map { DecisionRuleID($0) }
    if let vote, let chosen, !chosen.one.votes.contains(where: { $0.id == vote }) {
      fields.add(PlayFault.noRule(vote, rules: chosen.one.votes.map(\.id)).sentence, Self.vote)
    }
    guard fields.problems.isEmpty, let chosen else { throw WorkbenchError.form(fields.problems) }
    let wish = PlayWish(persons: [SeatID(chosen.party.rawValue)], temper: temper, rounds: rounds, seed: UInt64(seed), vote: vote)
    return (chosen.one, wish)
  }
}

extension TableDesk {
  /// What can be played of a dossier, read once; `nil` where it has no parties, or cannot be read.
  func playable(_ name: String, on shelf: DossierShelf) -> PlayForm.Playable? {
    if let known = playables.withLock({ $0.value(of: name) }) { return known.first }
    let made = try? shelf.contents(name)?.load()
    let opening = made.flatMap { try? TableAct.Opening.played($0) }
    let parties = opening?.seats.compactMap(\.party) ?? []
    let found = made.flatMap { dossier in
      opening.map { opening in
        let agreeable = (try? dossier.withTalks.politics.table).flatMap { try? PackageSearch($0).negotiate().agreeable }
        return PlayForm.Playable(dossier: name, title: dossier.title, parties: parties, votes: opening.rules.votes, agreeable: agreeable)
      }
    }
    let kept = parties.isEmpty ? nil : found
    playables.withLock { $0.keep([kept].compactMap { $0 }, as: name) }
    return kept
  }
}
