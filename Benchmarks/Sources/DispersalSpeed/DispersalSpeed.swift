import Archive
import Foundation
import Measuring

/// How fast the dispersal engine and the placement are. DispersalSpeed [INSTANCE…] [--thorough]: shares over the places of the built-in dossier, then
/// families of invented instances. The instances follow a published recipe in whole numbers; their optima are known.
@main
enum DispersalSpeed {
  static func main() throws {
    let isThorough = CommandLine.arguments.contains("--thorough")
    let asked = CommandLine.arguments.dropFirst().filter { $0 != "--thorough" }
    for name in asked where !KnownInstance.all.contains(where: { $0.name == name }) {
      print("There is no instance “\(name)”; choose \(KnownInstance.all.map(\.name).joined(separator: ", ")).")
      exit(2)
    }
    let instances = KnownInstance.all.filter { asked.isEmpty ? $0.name != "tiny" : asked.contains($0.name) }
    guard let contents = BuiltInDossiers.contents(BuiltInDossiers.first) else { exit(2) }
    var rows = try ShareSpeed.rows(of: contents.load())
    for instance in instances { rows += try PlacementSpeed(instance, isThorough: isThorough).rows() }
    if instances.contains(where: { $0.name == "week" }) { rows.append(try ArrivalSpeed.row()) }
    print(TimedWork.table("The dispersal engine and the placement, one thread, one run", rows))
    if !rows.isRight { exit(1) }
  }
}
