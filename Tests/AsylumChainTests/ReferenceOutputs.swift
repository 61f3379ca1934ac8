import Foundation
import Testing

/// The reference outputs: mean and standard error of every scalar and of every month of every series.
struct ReferenceOutputs: Decodable {
  struct Scalar: Decodable {
    var mean: Double
    var se: Double
  }

  struct Series: Decodable {
    var mean: [Double?]
    var se: [Double?]
  }

  struct Variant: Decodable {
    var scalars: [String: Scalar]
    var series: [String: Series]
  }

  var variants: [String: Variant]

  static func load() throws -> ReferenceOutputs {
    let file = try #require(Bundle.module.url(forResource: "reference_outputs", withExtension: "json", subdirectory: "Reference"))
    return try JSONDecoder().decode(ReferenceOutputs.self, from: Data(contentsOf: file))
  }
}
