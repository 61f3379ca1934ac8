import Foundation
import Talks
import Testing

@Suite("How an act is stored")
struct ActTests {
  private func text(_ act: PlayAct) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(act), as: UTF8.self)
  }

  static let stored: [(act: PlayAct, text: String)] = [
    (PlayAct(by: .chair, .put([0, 2])), #"{"act":"put","by":"chair","package":[0,2],"version":1}"#),
    (PlayAct(by: .seat(1), .propose([1, 0])), #"{"act":"propose","by":1,"package":[1,0],"version":1}"#),
    (PlayAct(by: .seat(0), .amend(measure: 2, option: 1)), #"{"act":"amend","by":0,"measure":2,"option":1,"version":1}"#),
    (PlayAct(by: .seat(0), .leave), #"{"act":"leave","by":0,"version":1}"#), (PlayAct(by: .seat(0), .allow), #"{"act":"allow","by":0,"version":1}"#),
    (PlayAct(by: .seat(3), .refuse(PlayObjection(measure: 4))), #"{"act":"refuse","by":3,"measure":4,"version":1}"#),
    (PlayAct(by: .seat(0), .accept), #"{"act":"accept","by":0,"version":1}"#),
    (PlayAct(by: .seat(0), .object(PlayObjection(reason: "too dear"))), #"{"act":"object","by":0,"reason":"too dear","version":1}"#),
    (PlayAct(by: .seat(0), .vote(inFavour: true, PlayObjection())), #"{"act":"vote","by":0,"in_favour":true,"version":1}"#),
    (PlayAct(by: .chair, .close), #"{"act":"close","by":"chair","version":1}"#),
  ]

  @Test("every act has its words, and comes back the same", arguments: stored.indices)
  func words(_ row: Int) throws {
    let (act, text) = Self.stored[row]
    #expect(try self.text(act) == text)
    #expect(try JSONDecoder().decode(PlayAct.self, from: Data(text.utf8)) == act)
  }

  @Test("every act has a row above")
  func complete() { #expect(Set(Self.stored.map(\.act.name)) == Set(PlayAct.Name.allCases)) }

  @Test(
    "an act of another version, an unknown one or one without its facts is not read",
    arguments: [
      #"{"act":"accept","by":0,"version":2}"#, #"{"act":"accept","by":0}"#, #"{"act":"shout","by":0,"version":1}"#,
      #"{"act":"propose","by":0,"version":1}"#, #"{"act":"vote","by":0,"version":1}"#, #"{"act":"accept","by":"clerk","version":1}"#,
    ])
  func unread(_ text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(PlayAct.self, from: Data(text.utf8)) }
  }
}
