import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("Which amendment is simulated next")
struct AmendQueueTests {
  typealias Instant = ContinuousClock.Instant

  private let start = ContinuousClock.now

  private func moment(_ seconds: Int) -> Instant { start.advanced(by: .seconds(seconds)) }

  private func work(_ name: String, at seconds: Int, isAhead: Bool = false) throws -> AmendQueue.Work {
    AmendQueue.Work(
      name: name, people: "people", request: AssessmentRequest(futures: 200), dossier: try TinyPolder.dossier(), isAhead: isAhead,
      asked: moment(seconds))
  }

  /// What is told of one after so many futures of 200.
  private func records(_ futures: Int) throws -> [SweepRecord] {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(variants: ["T1"], futures: 200, seed: 2)
    return [try request.chain(of: dossier).sweep(0..<futures, of: request.sweep(of: dossier))]
  }

  private func told(_ futures: Int, of total: Int = 200) throws -> AmendLook {
    let record = try #require(try records(futures).first)
    return .told(try #require(FutureFigures(record, of: try TinyPolder.dossier().withChain)), nil, of: total)
  }

  @Test("the first futures of one go before the last of another, and today's law ahead between the two")
  func order() throws {
    var queue = AmendQueue()
    queue.add(try work("first", at: 0))
    #expect(queue.next(at: moment(0))?.name == "first" && queue.running == "first")
    queue.add(try work("ahead", at: 0, isAhead: true))
    #expect(!queue.makesRoom("first", at: moment(0)), "nothing is more urgent than first futures")
    queue.told(try told(40), try records(40), of: "first")
    #expect(queue.makesRoom("first", at: moment(0)), "its last futures wait for today's law")
    #expect(queue.next(at: moment(0))?.name == "ahead")
    queue.add(try work("second", at: 1))
    #expect(queue.makesRoom("ahead", at: moment(1)))
    #expect(queue.next(at: moment(1))?.name == "second")
    queue.told(try told(40), try records(40), of: "second")
    #expect(queue.next(at: moment(1))?.name == "ahead")
    queue.end("ahead")
    #expect(queue.next(at: moment(1))?.name == "first", "of two, the one that came first")
  }

  @Test("who comes while first futures of others are waited for is told so")
  func waiting() throws {
    var queue = AmendQueue()
    queue.add(try work("first", at: 0))
    _ = queue.next(at: moment(0))
    queue.add(try work("second", at: 0))
    #expect(queue.look("first", at: moment(0)) == .beginning && queue.look("second", at: moment(0)) == .waiting)
    queue.told(try told(40), try records(40), of: "first")
    #expect(queue.look("second", at: moment(0)) == .beginning)
    #expect(queue.look("third", at: moment(0)) == nil)
  }

  @Test("nobody who looks is simulated no longer, makes room at once, and goes on where it stopped")
  func patience() throws {
    var queue = AmendQueue()
    queue.add(try work("first", at: 0))
    _ = queue.next(at: moment(0))
    queue.told(try told(10), try records(10), of: "first")
    #expect(!queue.makesRoom("first", at: moment(4)) && queue.makesRoom("first", at: moment(5)))
    #expect(queue.next(at: moment(5)) == nil && queue.running == nil)
    #expect(queue.look("first", at: moment(60))?.futures == 10)
    #expect(queue.next(at: moment(60))?.records.map(\.count) == [10])
  }

  @Test("of those that nobody looks at, four keep what they have and 24 are remembered; what is told never becomes less")
  func forgotten() throws {
    var queue = AmendQueue()
    let (records, ten) = (try records(10), try told(10))
    for number in 0..<30 {
      queue.add(try work("\(number)", at: number))
      queue.told(ten, records, of: "\(number)")
    }
    _ = queue.next(at: moment(100))
    let known = (0..<30).compactMap { number -> AmendQueue.Work? in
      var own = queue
      guard own.look("\(number)", at: moment(101)) != nil else { return nil }
      return own.next(at: moment(101))
    }
    #expect(known.count == AmendQueue.most && known.count { !$0.records.isEmpty } == AmendQueue.mostPaused)
    #expect(known.suffix(AmendQueue.mostPaused).allSatisfy { !$0.records.isEmpty }, "those asked for last")
    queue.told(.beginning, [], of: "29")
    #expect(queue.look("29", at: moment(101))?.futures == 10)
  }

  @Test("what is done is done, and so is what is refused")
  func done() throws {
    var queue = AmendQueue()
    queue.add(try work("first", at: 0))
    _ = queue.next(at: moment(0))
    queue.told(try told(10, of: 10), try records(10), of: "first")
    #expect(queue.next(at: moment(0)) == nil && queue.look("first", at: moment(0))?.isLast == true)
    queue.add(try work("second", at: 0))
    _ = queue.next(at: moment(0))
    queue.told(.refused(Failure.unexpected), [], of: "second")
    #expect(queue.next(at: moment(0)) == nil && queue.look("second", at: moment(0))?.isLast == true)
  }
}
