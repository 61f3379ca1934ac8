/// The events for which a person draws; each has a stream of its own.
///
/// The raw value is part of the key of the stream: a new event goes to the end, else the draws of all events after it change.
enum Event: Int {
  case arrivalGap, asylumHandling, grant, status, familySize, requestDelay, familyHandling, familyGrant, travel, straightHome, means
  case lotteryTicket, exemption, openingAge, openingTravel, level
  case levelTail, originLevel, origin, withdrawal, withdrawalTime, deterrence, appeal, appealTime, appealSponsor, unaccompanied, minor, hardship,
    sponsorHome
  case asylumCapacity, asylumCapacityTail, familyCapacity, familyCapacityTail, homeCapacity, homeCapacityTail
  case lateDeparture, lateDepartureTime, comingOfAge, outside, selection
}
