/// What a reader may do beside reading, and by which means.
struct Acting: Sendable {
  /// The queue; `nil` where there is none.
  var desk: JobDesk?
  var starts = StartRight.nobody
  var mayStart = false
  var session: Session?
  /// What every form carries.
  var token = ""
  /// Who asks, for the limits.
  var client = ""
  /// The machine that asks, as a name that tells nothing, and the field Cookie.
  var machine = ""
  var cookies = ""
  /// Where links and forms are known again.
  var doors = Doors()
  /// Where amendments are looked at.
  var amending = AmendDesk()
  /// The tables; `nil` where there are none.
  var tables: TableDesk?
  /// What was sent, where a form comes back with what is wrong.
  var sent: FormFields?

  /// What is wrong with a field of the form that was sent.
  func problems(of field: String) -> [FieldProblem] { sent?.problems.filter { $0.field == field } ?? [] }
}
