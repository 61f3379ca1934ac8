/// The events for which a person draws; each has a stream of its own.
enum Event: Int {
  case arrivalGap, asylumHandling, grant, status, familySize, requestDelay, familyHandling, familyGrant, travel, straightHome, means
  case lotteryTicket, exemption, openingAge, openingTravel, level
  case levelTail, originLevel, origin, withdrawal, withdrawalTime, deterrence, appeal, appealTime, appealSponsor, unaccompanied, minor, hardship,
    sponsorHome
}
