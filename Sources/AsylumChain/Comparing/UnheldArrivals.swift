/// When the relatives of a policy that holds nobody come in one future: what others are compared with, so that its people need not be drawn again.
public struct UnheldArrivals: Sendable {
  let upstream: Upstream
  let accepted: AcceptedFamilies
}
