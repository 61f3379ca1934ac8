/// The product of sizes; 1 of none, `nil` beyond a 64-bit integer. NB: a size of 0 that comes after the overflow does not make it 0.
func product(of sizes: some Sequence<Int>) -> Int? {
  var count = 1
  for size in sizes {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    if overflow { return nil }
    count = product
  }
  return count
}
