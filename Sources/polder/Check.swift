import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Reports
import Vocabulary

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(CheckCommandWords.abstract))

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let folder = URL(fileURLWithPath: common.dossier)
    let rules = FileManager.default.fileExists(atPath: folder.path) ? SharedProcedures.problems(beside: folder) : []
    for problem in rules { tell(problem.line(in: language)) }
    let read = try common.loadDossier()
    guard rules.isEmpty else {
      tell(OptionWords.problems(rules.count)[language])
      throw Leaving.mistake
    }
    let counts: [(CheckCommandWords.Kind, Int)] = [
      (.variants, read.variants.count), (.levers, read.levers.count), (.norms, read.law?.norms.count ?? 0),
      (.rulings, read.law?.rulings.count ?? 0), (.parties, read.talks?.politics.parties.count ?? 0),
      (.municipalities, read.places?.plan.municipalities.count ?? 0), (.sources, read.sources.count),
    ]
    print(CheckCommandWords.noProblems(in: read.id.rawValue, counts)[language])
    for part in Dossier.Part.allCases where !read.has(part) { print(AssessmentError.noPart(part).sentence[language]) }
    for remark in read.remarks { print(remark.line(in: language)) }
  }
}
