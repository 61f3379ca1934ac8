import Foundation

/// Keeps freed memory with the process, so that a future does not pay again for the pages that the one before it used.
func keepFreedMemory() { setAllocation([(.trimThreshold, 256 << 20), (.mapThreshold, 1 << 30)]) }

/// Gives freed memory back to the machine soon, so that a server that stays does not hold what its largest answers once took.
func giveBackFreedMemory() { setAllocation([(.arenas, 1), (.trimThreshold, 128 << 10), (.mapThreshold, 128 << 10)]) }

/// What the library's allocator can be told, by its own numbers.
private enum AllocationOption: Int32 {
  case trimThreshold = -1
  case mapThreshold = -3
  case arenas = -8
}

/// NB: malloc.h is not part of the imported library, so the function is found by name; without it nothing changes but speed and memory.
private func setAllocation(_ options: [(AllocationOption, Int32)]) {
  guard let symbol = dlsym(nil, "mallopt") else { return }
  let setOption = unsafeBitCast(symbol, to: (@convention(c) (Int32, Int32) -> Int32).self)
  for (option, value) in options { _ = setOption(option.rawValue, value) }
}
