import Synchronization
import Testing

@testable import Workbench

@Suite("A value that is made once")
struct OnceTests {
  @Test("is made when it is first asked for, and never again, whoever asks")
  func once() async {
    let made = Mutex(0)
    let once = Once<Int?> {
      made.withLock { $0 += 1 }
      return 7
    }
    #expect(made.withLock { $0 } == 0)
    await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<20 { group.addTask { once.value } }
      for await value in group { #expect(value == 7) }
    }
    #expect(made.withLock { $0 } == 1)
  }
}
