import Dossiers
import Foundation
import Vocabulary

/// Reads the borders of municipalities from GeoJSON (RFC 7946).
enum BoundaryFile {
  private struct Collection: Decodable { var features: [Feature] }
  private struct Feature: Decodable {
    struct Properties: Decodable { var code: String }
    var properties: Properties
    var geometry: Geometry
  }
  private enum Geometry: Decodable {
    case polygons([[[[Double]]]])

    enum Key: CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let type = try container.decode(String.self, forKey: .type)
      self =
        type == "MultiPolygon"
        ? .polygons(try container.decode([[[[Double]]]].self, forKey: .coordinates))
        : .polygons([try container.decode([[[Double]]].self, forKey: .coordinates)])
    }
  }

  static func read(_ text: String, file: String) -> Result<[DossierFiles.Boundary], DossierProblems> {
    func failure(_ fault: Problem.Fault) -> Result<[DossierFiles.Boundary], DossierProblems> {
      .failure(DossierProblems([Problem(fault, at: FilePlace(file: file))]))
    }
    do {
      let collection = try JSONDecoder().decode(Collection.self, from: Data(text.utf8))
      if collection.features.isEmpty { return failure(.emptyList(key: "features")) }
      return .success(
        collection.features.map { feature in
          guard case .polygons(let polygons) = feature.geometry else { return .init(code: MunicipalityCode(feature.properties.code), rings: []) }
          let rings = polygons.flatMap { $0 }.map { ring in ring.compactMap { $0.count >= 2 ? SIMD2($0[0], $0[1]) : nil } }
          return .init(code: MunicipalityCode(feature.properties.code), rings: rings)
        })
    } catch {
      return failure(.syntax(form: "GeoJSON", reason: reason(error)))
    }
  }

  /// Where in the file, and what is wrong there.
  private static func reason(_ error: any Error) -> Phrase {
    func path(_ context: DecodingError.Context) -> Phrase {
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
      return path.isEmpty ? Phrase(nl: "het begin", en: "the top") : Phrase(same: path)
    }
    if case DecodingError.keyNotFound(let key, let context) = error {
      let place = path(context)
      return Phrase(nl: "“\(key.stringValue)” ontbreekt bij \(place.nl)", en: "“\(key.stringValue)” is missing at \(place.en)")
    }
    switch error {
    case DecodingError.typeMismatch(let type, let context), DecodingError.valueNotFound(let type, let context):
      let (place, expected) = (path(context), name(of: type))
      return Phrase(nl: "bij \(place.nl) hoort \(expected.nl)", en: "\(place.en) should be \(expected.en)")
    default: return Phrase(nl: "de tekst is geen JSON", en: "the text is not JSON")
    }
  }

  /// What JSON calls the values that are read into a type.
  private static func name(of type: any Any.Type) -> Phrase {
    if type == String.self { return Phrase(nl: "een tekst", en: "a text") }
    if type == Double.self { return Phrase(nl: "een getal", en: "a number") }
    return "\(type)".hasPrefix("Array") ? Phrase(nl: "een lijst", en: "a list") : Phrase(nl: "een object", en: "an object")
  }
}
