/// Provinces, their municipalities, and the key and rule by which need is shared.
public struct DispersalPlan: Sendable, Hashable {
  /// By what shares are measured.
  public enum Key: Sendable, Hashable {
    case population
    /// Population × (1 + SES-WOA), the wealth score of Statistics Netherlands.
    case populationTimesWealth
    /// A sum of columns, each as a share of its total.
    case weighted([Term])

    /// A column of the dossier with its weight.
    public struct Term: Sendable, Hashable {
      /// `population`, or a further column of the municipalities.
      public var column: String
      public var weight: Int
      /// Whether the column is multiplied by one plus the wealth score.
      public var timesWealth: Bool

      public init(column: String, weight: Int, timesWealth: Bool = false) {
        self.column = column
        self.weight = weight
        self.timesWealth = timesWealth
      }
    }
  }

  /// What becomes of a municipality whose number is below the smallest size of a site.
  public enum SmallShares: String, Sendable, Hashable, Codable, CaseIterable {
    /// It stays as it is; a site may be shared with neighbours.
    case keep
    /// It becomes zero and the others share it.
    case release
    /// It becomes the smallest size and the others take less.
    case raise
  }

  /// Bounds and credits of one municipality.
  public struct Terms: Sendable, Hashable {
    public var cap: Int?
    public var floor: Int
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
    public var province: String
    public var population: Int
    /// The SES-WOA score in thousandths, so that keys stay whole numbers.
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

  public var provinces: [Province]
  public var municipalities: [Municipality]
  public var key: Key
  public var rule: ApportionmentRule
  /// The smallest size of a site, and what becomes of smaller numbers.
  public var smallestSite: Int
  public var smallShares: SmallShares

  public init(
    provinces: [Province], municipalities: [Municipality], key: Key, rule: ApportionmentRule, smallestSite: Int = 0, smallShares: SmallShares = .keep
  ) {
    self.provinces = provinces
    self.municipalities = municipalities
    self.key = key
    self.rule = rule
    self.smallestSite = smallestSite
    self.smallShares = smallShares
  }

  /// The key of every municipality as a whole number, in their order; exempt ones have 0.
  ///
  /// Population counts times a thousand, and times one plus the score where wealth counts. A weighted key is in billionths of the total of each
  /// column, times its weight, rounded down.
  public var keys: [Int] {
    let raw: [Int]
    switch key {
    case .population: raw = municipalities.map { $0.population * 1000 }
    case .populationTimesWealth: raw = municipalities.map { $0.population * (1000 + $0.wealthThousandths) }
    case .weighted(let terms):
      var sums = municipalities.map { _ in 0 }
      for term in terms {
        let values = municipalities.map { own in
          (term.column == "population" ? own.population : own.columns[term.column] ?? 0) * (term.timesWealth ? 1000 + own.wealthThousandths : 1000)
        }
        let total = values.reduce(0, +)
        guard total > 0 else { continue }
        for (index, value) in values.enumerated() {
          sums[index] += total.dividingFullWidth(value.multipliedFullWidth(by: term.weight * 1_000_000_000)).quotient
        }
      }
      raw = sums
    }
    return zip(municipalities, raw).map { $0.terms.isExempt ? 0 : $1 }
  }
}
