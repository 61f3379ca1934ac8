import RealModule

/// Elementary functions, in one place so that the search imports nothing.
func exponential(_ value: Double) -> Double { Double.exp(value) }
func power(_ base: Double, _ exponent: Double) -> Double { Double.pow(base, exponent) }
