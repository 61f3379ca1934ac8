public import ArgumentParser
public import Assessments
public import Dispersal
import Vocabulary

struct DisperseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disperse",
    abstract: say(
      nl: "Verdeelt opvangplaatsen: aandelen, ruilen, het verdeelbesluit, locaties, gezinnen, en een brief per gemeente.",
      en: "Spreads reception places: shares, trades, the distribution decision, sites, families, and a letter for each municipality."),
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
