/// Who vouches that a seat did an act.
public enum LedgerAttestation: Sendable, Hashable {
  /// The host only, who had the seat signed in.
  case host
  /// The seat itself, with a key of its own: 64 bytes (Ed25519).
  case seat(key: PublicKey, signature: [UInt8])

  /// What the commitment covers, so that neither can be made into the other.
  var bytes: [UInt8] {
    switch self {
    case .host: [0]
    case .seat(let key, let signature): [1] + key.bytes + signature
    }
  }
}
