public import Vocabulary

/// A dispersal that cannot be computed, with the reason.
public enum DispersalError: Explained, Sendable, Hashable {
  case noClaimants
  case negativeTotal(Int)
  case negativeKey(claimant: String, key: Int)
  case tooLarge(claimant: String, key: Int, limit: Int)
  case totalTooLarge(Int, limit: Int)
  case keyIsZeroEverywhere
  case minimaExceedTotal(minima: Int, total: Int)
  case negativeBound(claimant: String, bound: Int)
  case boundsCross(claimant: String, minimum: Int, maximum: Int)
  /// `furthest`: whose caps lie furthest below the share by key, and by how many places.
  case maximaBelowTotal(short: Int, total: Int, among: Int, furthest: [Shortfall])
  case notARectangle(row: Int)
  case marginsDiffer(rows: Int, columns: Int)
  case emptyLine(name: String, places: Int)
  case noTwoWayRounding
  case inTwoProvinces(municipality: String)
  case unknownProvince(municipality: String, province: String)
}

extension DispersalError {
  /// Places by which a cap lies below the exact share, rounded up.
  public struct Shortfall: Sendable, Hashable {
    public var claimant: String
    public var places: Int
  }
}

extension DispersalError: CustomStringConvertible {
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noClaimants:
      return Phrase(nl: "Er is niemand die een aandeel krijgt; geef er ten minste één.", en: "Nobody is there to take a share; give at least one.")
    case .negativeTotal(let total):
      return Phrase(
        nl: "Het aantal plaatsen is \(total); het moet nul of meer zijn.", en: "The number of places is \(total); it must be zero or more.")
    case .negativeKey(let claimant, let key):
      return Phrase(
        nl: "De verdeelsleutel van \(claimant) is \(key); die moet nul of meer zijn.",
        en: "The key of \(claimant) is \(key); it must be zero or more.")
    case .tooLarge(let claimant, let key, let limit):
      return Phrase(
        nl: "De verdeelsleutel van \(claimant) is \(key); een sleutel is hoogstens \(limit).",
        en: "The key of \(claimant) is \(key); keys go up to \(limit).")
    case .totalTooLarge(let total, let limit):
      return Phrase(
        nl: "Er zijn \(total) plaatsen te verdelen; de regels kunnen er hoogstens \(limit) aan.",
        en: "\(total) places are to be shared; the rules take up to \(limit).")
    case .keyIsZeroEverywhere:
      return Phrase(
        nl: "De verdeelsleutel is overal nul en zegt dus niets over aandelen.", en: "The key is zero everywhere, so it says nothing about shares.")
    case .minimaExceedTotal(let minima, let total):
      return Phrase(
        nl: "De minima zijn samen \(minima), en dat is \(minima - total) meer dan de \(total) plaatsen die er zijn.",
        en: "The minima add up to \(minima), \(minima - total) more than the \(total) places there are.")
    case .negativeBound(let claimant, let bound):
      return Phrase(
        nl: "Een grens van \(claimant) is \(bound); die moet nul of meer zijn.", en: "A bound of \(claimant) is \(bound); it must be zero or more.")
    case .boundsCross(let claimant, let minimum, let maximum):
      return Phrase(
        nl: "\(claimant) moet ten minste \(minimum) en hoogstens \(maximum) plaatsen krijgen; verhoog het maximum of verlaag het minimum.",
        en: "\(claimant) must have at least \(minimum) and at most \(maximum) places; raise the most or lower the least.")
    case .maximaBelowTotal(let short, let total, let among, let furthest):
      let names = furthest.map { "\($0.claimant) (\($0.places))" }.joined(separator: ", ")
      return Phrase(
        nl:
          "Er zijn \(total) plaatsen te verdelen, maar de \(among) die meedoen kunnen er samen \(total - short) aan: voor \(short) is er nergens "
          + "ruimte. Het verst onder hun aandeel: \(names). Verhoog maxima, of laat een vrijstelling weg.",
        en:
          "\(total) places are to be shared, but the \(among) that take part can take \(total - short) together: \(short) places have nowhere to go. "
          + "Furthest below their share: \(names). Raise caps, or leave out an exemption.")
    case .notARectangle(let row):
      return Phrase(
        nl: "Rij \(row + 1) van de tabel heeft een ander aantal kolommen dan de eerste.",
        en: "Row \(row + 1) of the table has another number of columns than the first.")
    case .marginsDiffer(let rows, let columns):
      return Phrase(
        nl: "De rijen moeten samen \(rows) plaatsen krijgen en de kolommen \(columns); dat moet even veel zijn.",
        en: "The rows must get \(rows) places together and the columns \(columns); these must be equal.")
    case .emptyLine(let name, let places):
      return Phrase(
        nl: "\(name) moet \(places) plaatsen krijgen, maar al haar cellen zijn leeg.",
        en: "\(name) must get \(places) places, but every cell of it is empty.")
    case .noTwoWayRounding:
      return Phrase(
        nl: "Geen afronding van de tabel heeft deze sommen: er zijn te veel lege cellen.",
        en: "No rounding of the table has these sums: too many cells are empty.")
    case .inTwoProvinces(let municipality):
      return Phrase(
        nl: "Gemeente \(municipality) staat twee keer in de lijst; houd haar in één provincie.",
        en: "Municipality \(municipality) stands in the list twice; keep it in one province.")
    case .unknownProvince(let municipality, let province):
      return Phrase(
        nl: "Gemeente \(municipality) ligt in provincie \(province), die niet in de lijst staat.",
        en: "Municipality \(municipality) lies in province \(province), which is not in the list.")
    }
  }
}
