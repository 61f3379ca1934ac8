import Archive
import Testing

@testable import Workbench

@Suite("What goes wrong is told by its number and a sentence")
struct FailureTests {
  private static let run = RunID(hash: String(repeating: "a", count: 64))

  @Test(
    "every refusal of the store has its status",
    arguments: [
      (.unknown("3fa85f64"), .notFound), (.ambiguous("3fa85f64", count: 2), .notFound), (.otherKind(run), .notFound),
      (.noPart(run, part: "series"), .gone), (.otherForm(run), .gone), (.differs(run), .failed),
      (.unreadable(path: "runs.sqlite", reason: "locked"), .unavailable),
    ] as [(RunStoreError, Status)])
  func store(_ error: RunStoreError, _ status: Status) {
    let failure = Failure(error)
    #expect(failure.status == status)
    #expect(failure.sentences == [error.sentence])
  }

  @Test("every refusal of the workbench and of an address has its status")
  func own() {
    #expect(Failure(WorkbenchError.noPage).status == .notFound)
    #expect(Failure(WorkbenchError.noHash("x")).status == .notFound)
    #expect(Failure(WorkbenchError.otherMethod).status == .methodNotAllowed)
    #expect(Failure(WorkbenchError.otherHost).status == .misdirected)
    #expect(Failure(PathFault.tooLong(limit: 9)).status == .addressTooLong)
    #expect(Failure(PathFault.brokenText).status == .badRequest)
  }

  @Test("of what has no sentence nothing is told but that it happened")
  func unexpected() {
    struct Secret: Error { let path = "/home/somebody" }
    let failure = Failure(Secret())
    #expect(failure.status == .failed)
    #expect(failure.sentences.allSatisfy { !$0.nl.contains("somebody") && !$0.en.contains("somebody") })
  }
}
