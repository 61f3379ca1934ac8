public import Archive
import Foundation
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// The web server of the workbench: shows stored runs, and writes nothing.
public struct Server: Sendable {
  private let address: ServerAddress
  private let limits: ServerLimits
  private let responder: Responder
  private let log: Logger
  private let listening: @Sendable (ServerAddress) -> Void

  /// `listening` is called once, with the port that it got, when the server can be asked.
  public init(
    store: RunStore, dossiers: DossierShelf, configuration: (address: ServerAddress, limits: ServerLimits), log: Logger,
    listening: @escaping @Sendable (ServerAddress) -> Void
  ) {
    (address, limits) = configuration
    responder = Responder(
      runs: StoredRuns(store, count: limits.runs), dossiers: dossiers, hosts: HostCheck(listening: address.host, behind: address.nameInFront),
      addressBytes: limits.addressBytes,
      unexpected: { log.error("unexpected", metadata: ["error": "\($0)"]) })
    self.log = log
    self.listening = listening
  }

  /// Listens until the program is asked to stop; what is being answered by then is finished first. Throws `ServerError`.
  public func run() async throws {
    var quiet = log
    quiet.logLevel = .warning
    let application = Application(
      responder: callback, server: .http1(configuration: connection), configuration: configuration, onServerRunning: running, logger: quiet)
    do { try await application.runService() } catch { throw refusal(error) }
  }

  private var callback: CallbackResponder<BasicRequestContext> {
    CallbackResponder { [responder, log] request, _ in
      let start = ContinuousClock.now
      let asked = Asked(request)
      let answer = responder.answer(asked)
      RequestLine(asked, answer, took: start.duration(to: .now)).write(to: log)
      return Response(answer)
    }
  }

  private var connection: HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      idleTimeout: .seconds(Int64(limits.idleSeconds)),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: limits.fieldBytes, maxHeaderListSize: limits.headBytes, maxHeaderFieldCount: limits.fields))
  }

  private var configuration: ApplicationConfiguration {
    ApplicationConfiguration(
      address: .hostname(address.host, port: address.port), serverName: "polder",
      availableConnectionsDelegate: MaximumAvailableConnections(limits.connections))
  }

  private var running: @Sendable (any Channel) async -> Void {
    { [address, listening, runs = responder.runs] channel in
      listening(ServerAddress(host: address.host, port: channel.localAddress?.port ?? address.port))
      Task.detached { runs.readAhead() }
    }
  }

  /// What went wrong, as a fact.
  private func refusal(_ error: any Error) -> ServerError {
    if error is SocketAddressError || error is SocketAddressError.UnknownHost { return .otherMachine(address) }
    guard let error = error as? IOError else { return .failed(address, reason: "\(error)") }
    if error.errnoCode == EADDRINUSE { return .portTaken(address) }
    if error.errnoCode == EACCES { return .portForbidden(address) }
    if error.errnoCode == EADDRNOTAVAIL { return .otherMachine(address) }
    return .failed(address, reason: "\(error)")
  }
}
