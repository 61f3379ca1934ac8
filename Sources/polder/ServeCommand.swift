import Archive
import ArgumentParser
import Dispatch
import Foundation
import Logging
import Synchronization
import Vocabulary
import Workbench

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: say(
      nl: "Toont de bewaarde runs in de browser, op deze machine.", en: "Shows the stored runs in the browser, on this machine."),
    discussion: say(
      nl:
        "Zegt op standaardfout op welk adres, en schrijft er voor elk verzoek een regel. "
        + "Toont alleen; “polder assess” maakt runs. Wie hem onderbreekt, stopt hem.",
      en:
        "Tells on standard error at which address, and writes a line there for every request. "
        + "It only shows; “polder assess” makes runs. Interrupting stops it."
    ))

  @OptionGroup var options: StoreOptions

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Naam of nummer van deze machine waarop de server luistert; alleen deze machine zelf, tenzij u iets anders kiest.",
        en: "Name or number of this machine on which the server listens; this machine alone unless you choose otherwise.")))
  var host = "127.0.0.1"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(say(nl: "Poort; 0 kiest een vrije.", en: "Port; 0 chooses a free one.")))
  var port: WholeNumber<Port> = 8480

  func run() throws {
    try options.reporting { store in
      let language = options.language
      let server = Server(
        store: store, dossiers: .builtIn, configuration: (ServerAddress(host: host, port: port.value), ServerLimits()), log: log
      ) { address in
        tell(Phrase(nl: "Polder luistert op \(address)", en: "Polder listens at \(address)")[language])
      }
      do { try waiting { try await server.run() } } catch let error as ServerError {
        tell(error.sentence[language])
        throw Leaving.failure
      }
    }
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
