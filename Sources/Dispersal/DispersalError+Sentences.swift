public import Vocabulary

extension DispersalError: CustomStringConvertible {
  /// The English half of `sentence`.
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  ///
  /// In Dutch and in English. Positions are counted from 1 here and from 0 in the cases. There is no `default`, so a new case does not compile
  /// without its sentence.
  public var sentence: Phrase {
    switch self {
    case .noClaimants: Self.noClaimantsSentence
    case .negativeTotal(let total): Self.negativeTotalSentence(total)
    case .negativeKey(let claimant, let key): Self.negativeKeySentence(claimant, key)
    case .tooLarge(let claimant, let key, let limit): Self.tooLargeSentence(claimant, key, limit)
    case .totalTooLarge(let total, let limit): Self.totalTooLargeSentence(total, limit)
    case .keyIsZeroEverywhere: Self.keyIsZeroEverywhereSentence
    case .minimaExceedTotal(let minima, let total): Self.minimaExceedTotalSentence(minima, total)
    case .negativeBound(let claimant, let bound): Self.negativeBoundSentence(claimant, bound)
    case .boundsCross(let claimant, let minimum, let maximum): Self.boundsCrossSentence(claimant, minimum, maximum)
    case .maximaBelowTotal(let short, let total, let among, let furthest): Self.maximaBelowTotalSentence(short, total, among, furthest)
    case .groupOfNobody, .keysDoNotFit, .keysOfOtherSum: balanceSentence
    case .provinceTwice(let province): Self.provinceTwiceSentence(province)
    case .noColumn(let municipality, let column): Self.noColumnSentence(municipality, column)
    case .dividesByNought(let municipality, let column): Self.dividesByNoughtSentence(municipality, column)
    case .inTwoProvinces(let municipality): Self.inTwoProvincesSentence(municipality)
    case .unknownProvince(let municipality, let province): Self.unknownProvinceSentence(municipality, province)
    case .tooFewMembers(let count): Self.tooFewMembersSentence(count)
    case .negativeFigure(let member, let figure, let value): Self.negativeFigureSentence(member, figure, value)
    case .unknownMember(let trade): Self.unknownMemberSentence(trade)
    case .tradeWithItself(let trade, let member): Self.tradeWithItselfSentence(trade, member)
    case .tradeOfNothing(let trade, let places): Self.tradeOfNothingSentence(trade, places)
    case .givesTooMuch(let trade, let member, let short): Self.givesTooMuchSentence(trade, member, short)
    case .beyondAble(let member, let places, let able): Self.beyondAbleSentence(member, places, able)
    case .noSteps: Self.noStepsSentence
    case .datesOutOfOrder(let before, let after): Self.datesOutOfOrderSentence(before, after)
    case .offersDoNotFit(let offers, let municipalities): Self.offersDoNotFitSentence(offers, municipalities)
    case .negativeOffer(let municipality, let offer): Self.negativeOfferSentence(municipality, offer)
    case .nothingToPlan: Self.nothingToPlanSentence
    case .sizesOutOfOrder: Self.sizesOutOfOrderSentence
    case .costsDoNotFit(let sizes, let costs): Self.costsDoNotFitSentence(sizes, costs)
    case .unknownSize(let municipality): Self.unknownSizeSentence(municipality)
    case .noSize(let municipality, let isWithinExisting): Self.noSizeSentence(municipality, isWithinExisting)
    case .negativeDemand(let quarter, let places): Self.negativeDemandSentence(quarter, places)
    case .demandTooLarge(let quarter, let required, let possible, let isBeforeLeadTime):
      Self.demandTooLargeSentence(quarter, required, possible, isBeforeLeadTime)
    }
  }
}
