import Assessments
import Dossiers

/// Which amendment is simulated next, and when it makes room. Who has nothing yet goes first: the first futures of one before the last of another.
struct AmendQueue: Sendable {
  typealias Instant = ContinuousClock.Instant

  /// An amendment that somebody looks at, or today's law ahead of who will ask.
  struct Work: Sendable {
    let name: String
    /// The run whose people they are, for whom today's law is simulated once.
    let people: String
    let request: AssessmentRequest
    let dossier: Dossier
    /// Whether it is today's law alone: nobody asks for it, and it ends with the first futures.
    let isAhead: Bool
    /// When somebody asked for it last.
    var asked: Instant
    var look = AmendLook.beginning
    /// Of the blocks so far; none once all are done.
    var records: [SweepRecord] = []
    var isDone = false

    /// How urgent it is, 0 for most.
    fileprivate var rank: Int {
      if isAhead { return 1 }
      return records.reduce(0) { $0 + $1.count } < AmendLook.answered ? 0 : 2
    }
  }

  /// How long an amendment is simulated after the last question.
  static let patience = Duration.seconds(5)
  /// Most amendments that are remembered, and most of those in the middle that nobody looks at any more.
  static let (most, mostPaused) = (24, 4)

  /// In the order in which they came.
  private var works: [Work] = []
  /// The one that is being simulated.
  private(set) var running: String?

  /// What is known of one, which is then asked for; `nil` where it is not there.
  mutating func look(_ name: String, at now: Instant) -> AmendLook? {
    guard let place = works.firstIndex(where: { $0.name == name }) else { return nil }
    works[place].asked = now
    guard case .beginning = works[place].look, running != name else { return works[place].look }
    return works[..<place].contains { $0.rank == 0 && isWanted($0, at: now) } ? .waiting : .beginning
  }

  /// Adds one that is not there.
  mutating func add(_ work: Work) {
    works.append(work)
    while works.count > Self.most, let oldest = works.filter({ $0.name != running }).min(by: { $0.asked < $1.asked }) {
      works.removeAll { $0.name == oldest.name }
    }
  }

  /// The next to simulate, which then runs; `nil` where nobody waits for anything.
  mutating func next(at now: Instant) -> Work? {
    running = nil
    forget(at: now)
    guard let work = wanted(at: now).min(by: { $0.rank < $1.rank }) else { return nil }
    running = work.name
    return work
  }

  /// Whether the one that is simulated should make room: nobody looks at it any more, or somebody waits for something more urgent.
  func makesRoom(_ name: String, at now: Instant) -> Bool {
    guard let own = works.first(where: { $0.name == name }), isWanted(own, at: now) else { return true }
    return wanted(at: now).contains { $0.rank < own.rank }
  }

  /// What came of a block; the last frees what it was made from.
  mutating func told(_ look: AmendLook, _ records: [SweepRecord], of name: String) {
    guard let place = works.firstIndex(where: { $0.name == name }) else { return }
    if look.futures >= works[place].look.futures { works[place].look = look }
    works[place].records = look.isLast ? [] : records
    if look.isLast { works[place].isDone = true }
  }

  /// Nothing more comes of one.
  mutating func end(_ name: String) {
    guard let place = works.firstIndex(where: { $0.name == name }) else { return }
    if works[place].isAhead { works.remove(at: place) } else { works[place].isDone = true }
  }

  private func isWanted(_ work: Work, at now: Instant) -> Bool {
    !work.isDone && (work.isAhead || work.asked.duration(to: now) < Self.patience)
  }

  private func wanted(at now: Instant) -> [Work] { works.filter { isWanted($0, at: now) } }

  /// Of amendments in the middle that nobody looks at, the few asked for last keep what they have; the others would begin again.
  private mutating func forget(at now: Instant) {
    let paused = works.filter { !isWanted($0, at: now) && !$0.records.isEmpty }.sorted { $0.asked > $1.asked }.dropFirst(Self.mostPaused).map(\.name)
    for place in works.indices where paused.contains(works[place].name) { works[place].records = [] }
  }
}
