/// Something that must hold of every dispersal and does not, with the numbers. Positions are those in the plan.
public enum DispersalViolation: Sendable, Hashable {
  /// There are not as many numbers as provinces and municipalities.
  case notOneNumberEach(provinces: Int, municipalities: Int)
  /// The places of all provinces, or of all municipalities, do not add up to the need.
  case sumOfProvinces(places: Int, need: Int)
  /// Here also places of a municipality count whose province is not in the plan.
  case sumOfMunicipalities(places: Int, need: Int)
  /// A province has another number than its municipalities together.
  case provinceDiffers(province: Int, places: Int, ofMunicipalities: Int)
  /// An exempt municipality has a task.
  case exemptHasPlaces(municipality: Int, places: Int)
  /// A municipality is above its cap.
  case aboveCap(municipality: Int, places: Int, cap: Int)
  /// A municipality is below its floor.
  case belowFloor(municipality: Int, places: Int, floor: Int)
  /// A municipality has a number below the smallest site where the plan leaves none.
  case belowSmallestSite(municipality: Int, places: Int, smallest: Int)
  /// A province is not within its exact share rounded down or up, though nothing but key and rule decides and the rule promises it.
  case provinceOutsideQuota(province: Int, places: Int, lower: Int, upper: Int)
  /// A municipality likewise, of the places of its province.
  case municipalityOutsideQuota(municipality: Int, places: Int, lower: Int, upper: Int)
}
