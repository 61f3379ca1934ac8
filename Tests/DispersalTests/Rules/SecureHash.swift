/// SHA-256 in hexadecimal, for check values; kept small, since the engines and their tests have no library for it.
///
/// Source: NIST, FIPS 180-4, section 6.2.
func secureHash(_ text: String) -> String {
  var primes: [UInt64] = []
  var candidate: UInt64 = 2
  while primes.count < 64 {
    if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
    candidate += 1
  }
  let constants = primes.map { fraction(of: $0, root: 3) }
  var state = primes.prefix(8).map { fraction(of: $0, root: 2) }
  var bytes = Array(text.utf8)
  let bits = UInt64(bytes.count) * 8
  bytes.append(0x80)
  while bytes.count % 64 != 56 { bytes.append(0) }
  for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
  for block in stride(from: 0, to: bytes.count, by: 64) { mix(bytes[block..<block + 64], constants, &state) }
  return state.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

/// The first 32 bits behind the point of a square or cube root.
private func fraction(of prime: UInt64, root: Int) -> UInt32 {
  // The whole number x with x² ≤ p·2⁶⁴, or x³ ≤ p·2⁹⁶, by halving; its lower 32 bits are sought.
  var (low, high): (UInt128, UInt128) = (0, 1 << 40)
  while high - low > 1 {
    let middle = (low + high) / 2
    let power = root == 2 ? middle * middle : middle * middle * middle
    if power <= UInt128(prime) << UInt128(32 * root) { low = middle } else { high = middle }
  }
  return UInt32(truncatingIfNeeded: low)
}

private func mix(_ block: ArraySlice<UInt8>, _ constants: [UInt32], _ state: inout [UInt32]) {
  func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
  var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { at in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[at + $1]) } }
  for index in 16..<64 {
    let (near, far) = (words[index - 15], words[index - 2])
    let low = turned(near, 7) ^ turned(near, 18) ^ near >> 3
    let high = turned(far, 17) ^ turned(far, 19) ^ far >> 10
    words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
  }
  var own = state
  for index in 0..<64 {
    let high = turned(own[4], 6) ^ turned(own[4], 11) ^ turned(own[4], 25)
    let choice = own[4] & own[5] ^ ~own[4] & own[6]
    let first = own[7] &+ high &+ choice &+ constants[index] &+ words[index]
    let low = turned(own[0], 2) ^ turned(own[0], 13) ^ turned(own[0], 22)
    let majority = own[0] & own[1] ^ own[0] & own[2] ^ own[1] & own[2]
    own = [first &+ low &+ majority, own[0], own[1], own[2], own[3] &+ first, own[4], own[5], own[6]]
  }
  for index in 0..<8 { state[index] &+= own[index] }
}
