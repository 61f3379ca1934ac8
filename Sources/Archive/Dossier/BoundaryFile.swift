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
      return failure(.syntax(.borders(fault(error))))
    }
  }

  /// Where in the file, and what is wrong there.
  private static func fault(_ error: any Error) -> BorderFault {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    if case DecodingError.keyNotFound(let key, let context) = error { return .missingKey(key.stringValue, path: path(context)) }
    switch error {
    case DecodingError.typeMismatch(let type, let context), DecodingError.valueNotFound(let type, let context):
      return .wrongForm(form(of: type), path: path(context))
    default: return .notJSON
    }
  }

  /// What JSON calls the values that are read into a type.
  private static func form(of type: any Any.Type) -> BorderFault.Form {
    if type == String.self { return .text }
    if type == Double.self { return .number }
    return "\(type)".hasPrefix("Array") ? .list : .object
  }
}
