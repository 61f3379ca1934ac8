import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Reports
import Vocabulary

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(CheckCommandWords.abstract))

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let read = try common.loadDossier()
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
