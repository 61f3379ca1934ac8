import Dispersal
import Dossiers

extension PlaceDossier {
  /// Positions of the municipalities that share two points of their border or more with each one, in the order of the plan; empty without borders.
  var neighbours: [[Int]] {
    let codes = plan.municipalities.map(\.code)
    var corners: [Corner] = []
    for boundary in places.boundaries {
      guard let index = codes.firstIndex(of: boundary.code) else { continue }
      corners += boundary.rings.joined().map { Corner(x: $0.x, y: $0.y, municipality: index) }
    }
    corners.sort { ($0.x, $0.y, $0.municipality) < ($1.x, $1.y, $1.municipality) }
    var shared = [[Int: Int]](repeating: [:], count: codes.count)
    var start = 0
    while start < corners.count {
      let end = corners[start...].firstIndex { $0.x != corners[start].x || $0.y != corners[start].y } ?? corners.count
      let touching = Self.once(corners[start..<end].map(\.municipality))
      for one in touching { for other in touching where other != one { shared[one][other, default: 0] += 1 } }
      start = end
    }
    return shared.map { $0.filter { $0.value >= 2 }.keys.sorted() }
  }

  /// A point of a border, and whose.
  private struct Corner {
    var x: Double
    var y: Double
    var municipality: Int
  }

  /// Numbers in order, without those that are there twice.
  private static func once(_ sorted: [Int]) -> [Int] { sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] } }
}
