import RealModule

/// Elementary functions, in one place.
func logarithm(_ value: Double) -> Double { Double.log(value) }
