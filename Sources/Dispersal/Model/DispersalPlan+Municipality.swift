extension DispersalPlan {
  /// Bounds and credits of one municipality.
  public struct Terms: Sendable, Hashable {
    /// The most places of its task; `nil` for no bound.
    public var cap: Int?
    /// The least places of its task.
    public var floor: Int
    /// Whether it has no task at all.
    public var isExempt: Bool
    /// Places that already exist and people of other groups that count as places: they are taken into the sharing and then taken off.
    public var credit: Int

    public init(cap: Int? = nil, floor: Int = 0, isExempt: Bool = false, credit: Int = 0) {
      self.cap = cap
      self.floor = floor
      self.isExempt = isExempt
      self.credit = credit
    }
  }

  /// A municipality. Dutch: gemeente.
  public struct Municipality: Sendable, Hashable {
    public var code: String
    public var name: String
    /// Code of its province.
    public var province: String
    /// Inhabitants.
    public var population: Int
    /// A wealth score from −1 to 1, in thousandths, so that keys stay whole numbers.
    public var wealthThousandths: Int
    public var terms: Terms
    /// Further columns of the dossier, by name.
    public var columns: [String: Int]

    public init(
      code: String, name: String, province: String, population: Int, wealthThousandths: Int, terms: Terms = Terms(), columns: [String: Int] = [:]
    ) {
      self.code = code
      self.name = name
      self.province = province
      self.population = population
      self.wealthThousandths = wealthThousandths
      self.terms = terms
      self.columns = columns
    }
  }

  /// A province.
  public struct Province: Sendable, Hashable {
    public var code: String
    public var name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }
}
