public import ArgumentParser
public import Assessments
public import Dispersal
import Reports
import Vocabulary

struct DisperseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disperse",
    abstract: say(DisperseCommandWords.abstract),
    subcommands: [
      DisperseShares.self, DisperseCompare.self, DisperseFairness.self, DisperseTable.self, DisperseDecide.self, DisperseProcedure.self,
      DisperseSites.self, DispersePlace.self, DisperseLetters.self,
    ], defaultSubcommand: DisperseShares.self)
}

extension ShareKey: ExpressibleByArgument {}
extension ApportionmentRule: ExpressibleByArgument {}
extension ShortfallOption: ExpressibleByArgument {}
extension TradeWish: ExpressibleByArgument {}
extension MissingOffer: ExpressibleByArgument {}
