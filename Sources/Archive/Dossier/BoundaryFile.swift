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
    do {
      let collection = try JSONDecoder().decode(Collection.self, from: Data(text.utf8))
      return .success(
        collection.features.map { feature in
          guard case .polygons(let polygons) = feature.geometry else { return .init(code: MunicipalityCode(feature.properties.code), rings: []) }
          let rings = polygons.flatMap { $0 }.map { ring in ring.compactMap { $0.count >= 2 ? SIMD2($0[0], $0[1]) : nil } }
          return .init(code: MunicipalityCode(feature.properties.code), rings: rings)
        })
    } catch {
      return .failure(DossierProblems([Problem(.syntax(form: "GeoJSON", reason: reason(error)), at: FilePlace(file: file))]))
    }
  }

  /// Where in the file, and what it should be.
  private static func reason(_ error: any Error) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    return switch error {
    case DecodingError.keyNotFound(let key, let context): "“\(key.stringValue)” is missing at \(path(context).isEmpty ? "the top" : path(context))"
    case DecodingError.typeMismatch(let type, let context), DecodingError.valueNotFound(let type, let context): "\(path(context)) should be \(type)"
    default: "the text is not JSON"
    }
  }
}
