/// Everyone of one future up to the decision on each relative, with what is worked out once for all policies that share them.
struct SharedPeople {
  let people: People
  /// Everyone as he would come where no rule held him; `nil` where everyone comes at once.
  let comings: Comings?
  /// Those who ask; `nil` where no waits are kept, or nobody has asked for them yet.
  private(set) var askers: Askers?
  /// Their relatives beside those of the first policy; `nil` for the people of that one, and where nothing is compared.
  let match: FamilyMatch?

  /// `first` are the people of the first policy; `nil` where these are they.
  init(_ people: People, of model: ChainModel, keeping kept: KeptFigures, beside first: AcceptedFamilies?) {
    self.people = people
    let comings = Admission.comesAtOnce(model, people, kept) ? nil : Comings(people, of: model)
    self.comings = comings
    match = kept.contains(.switchers) ? first.map { FamilyMatch(people, beside: $0) } : nil
    if kept.contains(.waits) { findAskers(model) }
  }

  /// Works out those who ask, where that was not done.
  mutating func findAskers(_ model: ChainModel) {
    guard askers == nil else { return }
    askers = Askers(people, days: comings?.days ?? [], monthDays: model.monthDays, horizon: Double(model.months) * model.monthDays)
  }
}
