import Archive
import ArgumentParser
import Dispatch
import Foundation
import Logging
import Reports
import Synchronization
import Vocabulary
import Workbench

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: say(ServeCommandWords.abstract), discussion: say(ServeCommandWords.discussion))

  @OptionGroup var options: StoreOptions

  @Option(help: ArgumentHelp(say(ServeCommandWords.host)))
  var host = "127.0.0.1"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(say(ServeCommandWords.port)))
  var port: WholeNumber<Port> = 8480

  @Option(help: ArgumentHelp(say(ServeCommandWords.starts)))
  var starts: StartRight?

  @Option(help: ArgumentHelp(say(ServeCommandWords.behindProxy), valueName: "host"))
  var behindProxy: String?

  @Flag(help: ArgumentHelp(say(ServeCommandWords.forwarded)))
  var forwarded = false

  @Option(parsing: .unconditional, help: ArgumentHelp(say(ServeCommandWords.room), valueName: "number"))
  var room: WholeNumber<Megabytes>?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(ServeCommandWords.keepDays), valueName: "number"))
  var keepDays: WholeNumber<Days>?

  func validate() throws {
    if forwarded, behindProxy == nil { throw ValidationError(say(ServeCommandWords.forwardedAlone)) }
  }

  func run() throws {
    var address = ServerAddress(host: host, port: port.value, behind: behindProxy)
    address.tellsMachines = forwarded
    guard !address.isOpen else { throw options.mistake(ServerError.openToOthers(address).sentence) }
    FreedMemory.giveBack()
    try options.reporting { [address] opened in
      // Readers are told soon that another program keeps the store busy; they wait for one another meanwhile.
      let store = try RunStore(opened.file, patience: 5)
      let language = options.language
      let work = try making(at: address, beside: store)
      let server = Server(store: store, dossiers: .builtIn, configuration: (address, ServerLimits(), work), log: log) { address in
        tell(ServeCommandWords.listening(at: "\(address)")[language])
        tell(ServeCommandWords.operatorLink("\(address)operator/\(work.sessions.newLink())")[language])
      }
      do { try waiting { try await server.run() } } catch let error as ServerError {
        tell(error.sentence[language])
        throw Leaving.failure
      }
    }
  }

  /// How runs are made that readers ask for: by this very program, on all cores but one, so that readers need not wait.
  private func making(at address: ServerAddress, beside store: RunStore) throws -> ServerWork {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let threads = max(ProcessInfo.processInfo.activeProcessorCount - 1, 1)
    let tables = try TableShelf(beside: store.file)
    let sessions = Sessions(isSecure: address.nameInFront != nil, seats: tables.seats)
    var work = ServerWork(program: program, threads: threads, starts: starts ?? .usual(at: address), sessions: sessions)
    work.tables = tables
    work.retention = Retention(bytes: room.map { $0.value * PruningSheet.megabyte }, days: keepDays?.value)
    return work
  }

  /// One line a request, on standard error.
  private var log: Logger { Logger(label: "polder") { StreamLogHandler.standardError(label: $0) } }

  /// Does work that waits, and waits for it.
  private func waiting(_ work: @escaping @Sendable () async throws -> Void) throws {
    let (done, failure) = (DispatchSemaphore(value: 0), Failed())
    Task.detached {
      do { try await work() } catch { failure.error.withLock { $0 = error } }
      done.signal()
    }
    done.wait()
    if let error = failure.error.withLock({ $0 }) { throw error }
  }

  /// What went wrong in other work. A class, since two threads share it.
  private final class Failed: Sendable {
    let error = Mutex<(any Error)?>(nil)
  }
}
