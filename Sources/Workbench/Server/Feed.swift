import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// A part of a page while it changes, asked for again and again and sent when it is another.
struct Feed: Sendable {
  /// The part as it is now.
  struct Step: Sendable, Hashable {
    var fragment: String
    /// Whether it changes no more, and whether the page around it then does.
    var isLast: Bool
    var changesPage = false

    /// As an event, and at the end the one that closes.
    var text: String {
      let data = fragment.split(whereSeparator: \.isNewline).map { "data: \($0)\n" }.joined()
      return "event: part\n\(data)\n" + (isLast ? "event: end\ndata: \(changesPage ? "reload" : "stay")\n\n" : "")
    }
  }

  /// What tells in passing whether anything can have changed, so that the part is made anew only then; `nil` where nothing does.
  var version: (@Sendable () -> Int?)?
  var step: @Sendable () throws -> Step
  /// How long after a question the next comes.
  var pause = Duration.milliseconds(250)

  init(pause: Duration? = nil, version: (@Sendable () -> Int?)? = nil, step: @escaping @Sendable () throws -> Step) {
    (self.version, self.step) = (version, step)
    if let pause { self.pause = pause }
  }

  /// How long a feed lasts before the browser asks anew.
  static let longest = Duration.seconds(600)
  /// Time after which something is sent in any case, so that nobody on the way closes the connection.
  static let silence = Duration.seconds(15)
}

extension Response {
  /// An answer whose body goes on while a part of a page changes, until whoever asked is gone or the server stops.
  init(_ answer: Answer, _ feed: Feed, in slot: FeedSlots.Slot, to request: Request) {
    self.init(answer)
    headers[.contentLength] = nil
    body = ResponseBody { writer in
      // Free again once nobody listens.
      defer { slot.free() }
      do {
        try await request.body.consumeWithCancellationOnInboundClose { _ in try await feed.write { try await writer.write(ByteBuffer(string: $0)) } }
      } catch is CancellationError {
        return
      }
      try await writer.finish(nil)
    }
  }
}

extension Feed {
  /// Writes every step that is another than the one before, and something in between, so that nobody on the way closes the connection.
  func write(_ send: (String) async throws -> Void) async throws {
    let end = ContinuousClock.now.advanced(by: Self.longest)
    var (last, sent, version) = (Step?.none, ContinuousClock.now, Int?.none)
    while ContinuousClock.now < end, !Task.isShuttingDownGracefully {
      let newest = self.version?()
      let isSame = newest != nil && newest == version
      version = newest
      guard let step = isSame ? last : try? step() else { break }
      if step != last {
        try await send(step.text)
        (last, sent) = (step, ContinuousClock.now)
      } else if sent.duration(to: ContinuousClock.now) >= Self.silence {
        try await send(":\n\n")
        sent = ContinuousClock.now
      }
      if step.isLast { break }
      try await Task.sleep(for: pause)
    }
  }
}
