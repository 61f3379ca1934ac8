/// What one client may ask of the queue, so that nobody keeps it from the others or fills the store.
public struct JobLimits: Sendable, Hashable {
  /// Jobs of one client that wait or are being made, and those of all.
  public var openPerClient = 4
  public var open = 40
  /// Most that one job costs, and the jobs of one client within a day: futures times laws, today's among them.
  public var cost = 40_000
  public var costPerDay = 200_000
  /// Bytes of the store beyond which no job is taken.
  public var storeBytes = 4 << 30
  /// Times that a job is begun before it counts as failed.
  public var attempts = 3
  /// Ended jobs that are remembered; runs are kept whatever happens to their jobs.
  public var remembered = 200

  public init() {}
}
