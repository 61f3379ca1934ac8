public import Vocabulary

extension DispersalPlan {
  /// Bounds and credits of one municipality.
  ///
  /// Cap and floor are about the task, that is, after the credit is taken off. A release for being below the smallest site goes before the floor.
  public struct Terms: Sendable, Hashable {
    /// The most places of its task; `nil` for no bound.
    public var cap: Int?
    /// The least places of its task.
    public var floor: Int
    /// Whether it has no task at all.
    public var isExempt: Bool
    /// Places that already exist and people of other groups that count as places: they are taken into the sharing and then taken off.
    public var credit: Int
    /// Per cent of its task for which it gives money instead, 0 to 100; read where the plan has a payment.
    public var paidPercent = 0

    /// No bound, no exemption and no credit, unless one is given.
    public init(cap: Int? = nil, floor: Int = 0, isExempt: Bool = false, credit: Int = 0) {
      self.cap = cap
      self.floor = floor
      self.isExempt = isExempt
      self.credit = credit
    }
  }

  /// A municipality. Dutch: gemeente.
  ///
  /// It takes part in the sharing of its province only.
  public struct Municipality: Sendable, Hashable {
    /// Unique among all municipalities of a plan: `disperse` refuses a second one.
    public var code: MunicipalityCode
    /// What ties and errors of sharing call it.
    public var name: String
    /// Code of its province.
    public var province: ProvinceCode
    /// Inhabitants; also the column `population` of a weighted key.
    public var population: Int
    /// A wealth score from −1 to 1, in thousandths, so that keys stay whole numbers.
    public var wealthThousandths: Int
    /// What binds its number apart from key and rule.
    public var terms = Terms()
    /// Further columns of the dossier, by name. A key looks them up by `Weighting.Term.column`.
    public var columns: [String: Int] = [:]

    /// Without terms the number follows from key and rule alone.
    public init(code: MunicipalityCode, name: String, province: ProvinceCode, population: Int, wealthThousandths: Int) {
      self.code = code
      self.name = name
      self.province = province
      self.population = population
      self.wealthThousandths = wealthThousandths
    }
  }

  /// A province.
  ///
  /// Without a key of its own its share follows from the keys of its municipalities.
  public struct Province: Sendable, Hashable {
    /// What `Municipality.province` refers to; `disperse` refuses a second province with it.
    public var code: ProvinceCode
    /// What ties and errors of sharing call it.
    public var name: String
    /// A key of its own, beside those of its municipalities; where one province of a plan has it, all have. `nil` for none.
    public var key: Int?

    public init(code: ProvinceCode, name: String, key: Int? = nil) {
      self.code = code
      self.name = name
      self.key = key
    }
  }
}
