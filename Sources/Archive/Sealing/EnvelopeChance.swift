/// What is random in an envelope. Made anew for each; only tests give their own.
struct EnvelopeChance {
  var secret = SealingSecret()
  var nonce = RandomBytes.make(EnvelopeCipher.nonceLength)
  /// Without it a commitment to one of few positions could be guessed.
  var salt = RandomBytes.make(Envelope.saltLength)
}
