import Vocabulary

extension Bilingual {
  /// Places, counted.
  func placeCount(_ count: Int) -> String { numbers.counted(count, ("plaats", "plaatsen"), ("place", "places")) }

  /// Municipalities, counted.
  func municipalityCount(_ count: Int) -> String { numbers.counted(count, ("gemeente", "gemeenten"), ("municipality", "municipalities")) }

  /// Provinces, counted.
  func provinceCount(_ count: Int) -> String { numbers.counted(count, ("provincie", "provincies"), ("province", "provinces")) }

  /// A whole number as a text.
  func whole(_ number: Int) -> Prose { Prose(numbers.whole(number)) }
}
