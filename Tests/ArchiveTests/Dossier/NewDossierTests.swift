import Archive
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("A dossier that somebody begins")
struct NewDossierTests {
  static let parts: [[Dossier.Part]] = [
    [], [.law], [.talks], [.places], [.law, .talks], [.law, .places], [.talks, .places], [.law, .talks, .places],
  ]

  @Test("the skeleton has no problems, whatever parts are asked for, and says in every file what belongs there", arguments: parts)
  func skeleton(_ parts: [Dossier.Part]) throws {
    let contents = try NewDossier.skeleton(named: "our-table", parts: parts)
    do {
      let dossier = try contents.load()
      #expect(dossier.id == "our-table")
      #expect(dossier.parts == (parts.isEmpty ? [.law, .talks, .places] : parts))
    } catch {
      for problem in error.problems { Issue.record("\(parts): \(problem.line(in: .en))") }
    }
    for (name, body) in contents.files where name.hasSuffix(".yaml") { #expect(String(decoding: body, as: UTF8.self).hasPrefix("#"), "\(name)") }
  }

  @Test(
    "a copy has the parts asked for, under its own name, and no problems", arguments: [[], [.law], [.talks], [.law, .talks]] as [[Dossier.Part]])
  func copy(_ parts: [Dossier.Part]) throws {
    let dossier = try NewDossier.copy(of: TinyPolder.contents(), named: "like-tiny", parts: parts).load()
    #expect(dossier.id == "like-tiny")
    #expect(dossier.parts == (parts.isEmpty ? Dossier.Part.allCases : parts))
  }

  @Test("what cannot be begun is refused with what to do")
  func refusals() throws {
    #expect(throws: NewDossierFault.chainNeedsAnother) { try NewDossier.skeleton(named: "x", parts: [.chain]) }
    #expect(throws: NewDossierFault.noPart(.law, has: [.talks])) {
      try NewDossier.copy(of: TinyPolder.contents(keeping: [.talks]), named: "x", parts: [.law])
    }
    #expect(throws: NewDossierFault.needOfChain) { try NewDossier.copy(of: TinyPolder.contents(), named: "x", parts: [.places]) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("new-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let skeleton = try NewDossier.skeleton(named: "x", parts: [])
    try skeleton.write(toNew: folder)
    #expect(try DossierFolder(folder).load().id == "x")
    #expect(throws: NewFolderFault.alreadyThere(path: folder.path)) { try skeleton.write(toNew: folder) }
  }
}
