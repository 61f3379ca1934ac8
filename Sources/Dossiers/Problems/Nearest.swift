/// The listed name nearest to a mistyped one: at most a third of its letters wrong, by insertions, deletions, changes and swaps of neighbours.
///
/// Source: F. Damerau, "A technique for computer detection and correction of spelling errors", Comm. ACM 7 (1964).
package func nearest(to name: String, among names: [String]) -> String? {
  let limit = max(1, name.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in names where abs(candidate.count - name.count) <= limit {
    let distance = editDistance(Array(name.lowercased()), Array(candidate.lowercased()))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var rows = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
  for row in 0...first.count { rows[row][0] = row }
  for column in 0...second.count { rows[0][column] = column }
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
  for row in 1...first.count {
    for column in 1...second.count {
      let change = first[row - 1] == second[column - 1] ? 0 : 1
      var cost = min(rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + change)
      if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
        cost = min(cost, rows[row - 2][column - 2] + 1)
      }
      rows[row][column] = cost
    }
  }
  return rows[first.count][second.count]
}
