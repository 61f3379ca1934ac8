import Dispatch

/// Maps positions on all cores; the result is in order of position.
func concurrentMap<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
  nonisolated(unsafe) let slots = UnsafeMutablePointer<Value?>.allocate(capacity: count)
  slots.initialize(repeating: nil, count: count)
  defer {
    slots.deinitialize(count: count)
    slots.deallocate()
  }
  DispatchQueue.concurrentPerform(iterations: count) { slots[$0] = body($0) }
  return (0..<count).compactMap { slots[$0] }
}
