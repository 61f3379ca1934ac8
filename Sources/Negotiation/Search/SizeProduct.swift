/// The product of sizes; `nil` beyond a 64-bit integer.
func product(of sizes: some Sequence<Int>) -> Int? {
  var count = 1
  for size in sizes {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    if overflow { return nil }
    count = product
  }
  return count
}
