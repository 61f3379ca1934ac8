public import Archive
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import Vocabulary

/// The web server of the workbench: shows stored runs, and has those made that readers ask for.
public struct Server: Sendable {
  private let address: ServerAddress
  private let limits: ServerLimits
  private let responder: Responder
  private let desk: JobDesk?
  private let retention: Retention
  private let log: Logger
  private let listening: @Sendable (ServerAddress) -> Void

  /// `listening` is called once, with the port that it got, when the server can be asked. Without `work` nobody can ask for runs.
  public init(
    store: RunStore, dossiers: DossierShelf, configuration: (address: ServerAddress, limits: ServerLimits, work: ServerWork?), log: Logger,
    listening: @escaping @Sendable (ServerAddress) -> Void
  ) {
    (address, limits) = (configuration.address, configuration.limits)
    let unexpected: @Sendable (any Error) -> Void = { log.error("unexpected", metadata: ["error": "\($0)"]) }
    let desk = configuration.work.map { work in
      var limits = JobLimits()
      if let bytes = work.retention.bytes { limits.storeBytes = bytes }
      return JobDesk(store, .polder(at: work.program, store: store.file, threads: work.threads), limits: limits, unexpected: unexpected)
    }
    retention = configuration.work?.retention ?? Retention()
    var responder = Responder(
      runs: StoredRuns(store, count: limits.runs), dossiers: dossiers, hosts: HostCheck(listening: address.host, behind: address.nameInFront),
      addressBytes: limits.addressBytes,
      unexpected: unexpected)
    responder.jobs = desk
    responder.tables = configuration.work?.tables.map { TableDesk($0, unexpected: unexpected) }
    if let work = configuration.work { responder.doors = Doors(starts: work.starts, sessions: work.sessions) }
    (self.responder, self.desk) = (responder, desk)
    self.log = log
    self.listening = listening
  }

  /// Listens until the program is asked to stop; what is being answered by then is finished first. Throws `ServerError`.
  public func run() async throws {
    var quiet = log
    quiet.logLevel = .warning
    let application = Application(
      responder: callback, server: .http1(configuration: connection), configuration: configuration, onServerRunning: running, logger: quiet)
    Task.detached(priority: .background) { [responder, log] in
      responder.tables?.replayAll(of: responder.dossiers, in: responder.runs.store) { what, error in
        log.error("replay", metadata: ["of": "\(what)", "error": "\((error as? any Explained)?.sentence[.en] ?? "\(error)")"])
      }
    }
    let queue = Task.detached { [desk, retention, log, runs = responder.runs] in
      // Other programs may put jobs in the queue, and another server may have let it go.
      while !Task.isCancelled {
        desk?.work()
        if let desk, case let removed = desk.makeRoom(retention), removed > 0 {
          runs.forget()
          log.info("made room", metadata: ["runs": "\(removed)"])
        }
        try? await Task.sleep(for: .seconds(2))
      }
    }
    defer {
      queue.cancel()
      desk?.close()
    }
    do { try await application.runService() } catch { throw refusal(error) }
  }

  private var callback: CallbackResponder<WorkbenchContext> {
    let feeds = FeedSlots(limits.feeds, each: limits.feedsOfOneMachine)
    return CallbackResponder { [responder, log, address] request, context in
      let start = ContinuousClock.now
      var asked = Asked(request)
      asked.machine = ForwardedMachine(of: request, isTold: address.tellsMachines)?.name ?? context.remoteAddress?.ipAddress ?? ""
      if asked.method == "POST" { asked.body = await Self.body(of: request) }
      var answer = responder.answer(asked)
      let feed = answer.status == .ok && asked.method == "GET" ? responder.feed(asked) : nil
      let slot = feed.flatMap { _ in feeds.slot(for: asked.machine) }
      if feed != nil, slot == nil { answer = responder.refused(WorkbenchError.tooManyFeeds, asked) }
      responder.counts.count(answer.status)
      RequestLine(asked, answer, took: start.duration(to: .now)).write(to: log)
      guard let feed, let slot else { return Response(answer) }
      return Response(answer, feed, in: slot, to: request)
    }
  }

  /// What was sent along; `nil` where it is more than a form holds.
  private static func body(of request: Request) async -> [UInt8]? {
    let told = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard told <= Responder.formBytes, let read = try? await request.body.collect(upTo: Responder.formBytes) else { return nil }
    return Array(read.readableBytesView)
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
