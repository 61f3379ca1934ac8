/// Elementary functions that give the same bits on every machine.
///
/// The functions of the C library differ in their last bit between processors with and without fused multiply-add. These use only what IEEE 754
/// defines to the bit: sums, differences and products, each rounded once. Swift never contracts a product and a sum, and nothing here asks for it.
///
/// Every function carries a number with its rounding error (`TwofoldNumber`) and rounds once at the end, so that the result is nearly always the
/// double nearest to the exact value. Errors are in ulp, units in the last place of the result; one half is the least that any function can promise.
/// The bounds rest on 3 million arguments of each of several kinds, compared with 113 bits: log, exp and pow always gave the nearest double, cos in
/// all but one case of a million, erfc in all but one of 30,000.
public enum Elementary {}
