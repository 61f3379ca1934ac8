import AsylumChain

/// What a piece of a study gives, or why its values cannot be simulated, so that a study never dies on one draw. Anything else is thrown.
func attempt<Value>(_ work: () throws -> Value) throws -> Result<Value, ChainError> {
  do { return .success(try work()) } catch let error as ChainError { return .failure(error) }
}

extension Result where Failure == ChainError {
  /// `nil` where the values could not be simulated.
  var value: Success? {
    if case .success(let value) = self { value } else { nil }
  }

  /// Why they could not be; `nil` where they could.
  var error: ChainError? {
    if case .failure(let error) = self { error } else { nil }
  }
}
