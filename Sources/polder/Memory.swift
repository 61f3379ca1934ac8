import Foundation

/// Keeps freed memory with the process, so that a future does not pay again for the pages that the one before it used.
///
/// NB: malloc.h is not part of the imported library, so the function is found by name; without it nothing changes but the speed.
func keepFreedMemory() {
  guard let symbol = dlsym(nil, "mallopt") else { return }
  let setOption = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
  let (trimThreshold, mapThreshold): (Int32, Int32) = (-1, -3)
  _ = setOption(trimThreshold, 256 << 20)
  _ = setOption(mapThreshold, 1 << 30)
}
