/// A few values by key; the one asked for longest ago makes room.
struct LeastRecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  let limit: Int
  private var values: [Key: Value] = [:]
  /// The latest last.
  private var order: [Key] = []

  init(limit: Int) { self.limit = limit }

  var count: Int { values.count }

  /// The value of a key, which is then the latest; `nil` where it is not kept.
  mutating func value(of key: Key) -> Value? {
    guard let value = values[key] else { return nil }
    touch(key)
    return value
  }

  mutating func keep(_ value: Value, as key: Key) {
    values[key] = value
    touch(key)
    while order.count > limit { values[order.removeFirst()] = nil }
  }

  mutating func removeAll() { (values, order) = ([:], []) }

  private mutating func touch(_ key: Key) {
    order.removeAll { $0 == key }
    order.append(key)
  }
}
