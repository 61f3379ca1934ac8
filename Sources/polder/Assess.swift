import ArgumentParser
import Archive
import Assessments
import Foundation
import Vocabulary

struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "…")
  func run() throws {}
}
