/// Provinces, their municipalities, and the key and rule by which need is shared.
public struct DispersalPlan: Sendable, Hashable {
  /// By what shares are measured.
  public enum Key: String, Sendable, Hashable, Codable, CaseIterable {
    case population
    /// Population × (1 + SES-WOA), the wealth score of Statistics Netherlands.
    case populationTimesWealth = "population_ses"
  }

  /// A municipality. Dutch: gemeente.
  public struct Municipality: Sendable, Hashable {
    public var code: String
    public var name: String
    public var province: String
    public var population: Int
    /// The SES-WOA score in thousandths, so that keys stay whole numbers.
    public var wealthThousandths: Int

    public init(code: String, name: String, province: String, population: Int, wealthThousandths: Int) {
      self.code = code
      self.name = name
      self.province = province
      self.population = population
      self.wealthThousandths = wealthThousandths
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

  public init(provinces: [Province], municipalities: [Municipality], key: Key, rule: ApportionmentRule) {
    self.provinces = provinces
    self.municipalities = municipalities
    self.key = key
    self.rule = rule
  }

  /// The key of a municipality as a whole number: inhabitants times a thousand, times one plus the score where wealth counts.
  public func keyValue(of municipality: Municipality) -> Int {
    switch key {
    case .population: municipality.population * 1000
    case .populationTimesWealth: max(municipality.population * (1000 + municipality.wealthThousandths), 0)
    }
  }
}
