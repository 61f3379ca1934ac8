import Foundation
import Talks
import Testing
import Vocabulary

@Suite("Trades of places")
struct TradeTests {
  private func proposed(_ trade: PlaceTrade) -> Act.Body {
    .proposal(.propose(.init(title: "t", text: ProposalText(trades: [trade]))))
  }

  @Test("a trade is between two seats that have a vote, of one place or more, at nought or more; what is told of places is nought or more")
  func refused() throws {
    var night = try TinyNight()
    func refusal(_ body: Act.Body) -> Refusal? {
      do { try night.act("Anker", body) } catch let refusal as Refusal { return refusal } catch {}
      return nil
    }
    #expect(refusal(proposed(.init(from: "Anker", to: "chair", places: 1, asks: 0))) == .trading(.hasNoPlaces("chair")))
    #expect(refusal(proposed(.init(from: "Anker", to: "Anker", places: 1, asks: 0))) == .trading(.withItself("Anker")))
    #expect(refusal(proposed(.init(from: "Anker", to: "Baken", places: 0, asks: 0))) == .trading(.ofNothing(places: 0)))
    #expect(refusal(proposed(.init(from: "Anker", to: "Baken", places: 1, asks: -1))) == .trading(.belowNought(-1)))
    var said = WordAct.Statement(text: "x")
    said.ability = PlaceAbility(able: -5)
    #expect(refusal(.word(.state(said))) == .trading(.belowNought(-5)))
    #expect(refusal(proposed(.init(from: "Anker", to: "Baken", places: 3, asks: 7))) == nil)
    for own in [TradeRefusal.hasNoPlaces("a"), .withItself("a"), .ofNothing(places: 0), .belowNought(-1)] {
      let sentence = Refusal.trading(own).sentence
      #expect(sentence.nl.contains("Regel: ") && sentence.en.contains("Rule: "))
    }
  }

  @Test("a text without trades and a statement without places are stored as they were before there were any")
  func stored() throws {
    let encoder = JSONEncoder()
    let text = String(decoding: try encoder.encode(TinyTable.text), as: UTF8.self)
    #expect(!text.contains("trades"))
    let word = String(decoding: try encoder.encode(WordAct.Statement(text: "x")), as: UTF8.self)
    #expect(!word.contains("ability") && !word.contains("need"))
    #expect(try JSONDecoder().decode(ProposalText.self, from: Data(text.utf8)) == TinyTable.text)
  }
}
