/// The streams of the forecasts of the past, apart from those of the chain.
public enum FittingEvent: Int, Sendable {
  case longRun = 2000
  case settled = 2010
  case decisions = 2013
  case decisionShock, decisionTail, grantShare, grantShock, grantTail, left, version, relatives, relativesShock,
    relativesTail, walk, seasonalWalk, meanReverting
}
