/// The relatives who arrive in a month: the children among those kept apart, and how long after the status of their sponsor they come.
struct Reunions {
  /// Children who see a parent again, and those among them who were apart for over two years; in parts of a child, as
  /// `Family.childrenPerRelative` counts.
  private var (children, childrenLong) = (0.0, 0.0)
  /// Relatives of refugees and of people with subsidiary protection, and their days since the status, summed in order of arrival.
  private var (refugees, refugeeDays) = (0, 0.0)
  private var (subsidiaries, subsidiaryDays) = (0, 0.0)

  /// Adds one relative of a family whose sponsor is of a status group, with his part of its children.
  @inline(__always)
  mutating func add(children part: Float, of group: Int, daysSinceStatus days: Double, isLong: Bool) {
    let share = Double(part)
    children += share
    childrenLong += isLong ? share : 0
    refugees += group == 0 ? 1 : 0
    refugeeDays += group == 0 ? days : 0
    subsidiaries += group == 1 ? 1 : 0
    subsidiaryDays += group == 1 ? days : 0
  }

  /// Writes the month into the outcome; a mean over nobody is not a number.
  func book(in outcome: inout ChainOutcome, _ month: Int) {
    (outcome[.childrenArrived, month], outcome[.childrenApartOver24, month]) = (children, childrenLong)
    outcome[.daysSinceStatusRefugee, month] = refugees > 0 ? refugeeDays / Double(refugees) : .nan
    outcome[.daysSinceStatusSubsidiary, month] = subsidiaries > 0 ? subsidiaryDays / Double(subsidiaries) : .nan
  }
}
