import AsylumChain

/// What a piece of a study gives; `nil` where its values cannot be simulated, so that a study never dies on one draw. Anything else is thrown.
func attempt<Value>(_ work: () throws -> Value) throws -> Value? {
  do { return try work() } catch is ChainError { return nil }
}
