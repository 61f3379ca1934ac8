import Assessments
import Chance
import Dossiers
import Vocabulary

/// The ten hardest questions, as somebody across the table would ask them.
struct RehearsalWords: Bilingual {
  let language: Language
  private var figures: ChainFigureWords { ChainFigureWords(language: language) }

  var title: String { t("Tien moeilijke vragen", "Ten hard questions") }
  var lead: Prose {
    t(
      "De tien moeilijkste vragen over deze run, elk met haar antwoord of met waarom het model het niet kan zeggen.",
      "The ten hardest questions about this run, each with its answer or with why the model cannot say.")
  }

  func question(_ kind: RehearsalFacts.Kind) -> Prose {
    switch kind {
    case .largestLoser: t("Wie verliest hier het meest?", "Who loses most by this?")
    case .sharpestJump: t("Waar slaat een conclusie het scherpst om?", "Where does a conclusion turn most sharply?")
    case .weakestEvidence: t("Welke aanname zonder bron draagt het meest?", "Which assumption without a source carries most?")
    case .openNorms: t("Wat kan alleen een jurist beantwoorden?", "What can only a lawyer answer?")
    case .meanAgainstMedian: t("Waar vertellen gemiddelde en mediaan iets anders?", "Where do mean and median tell different stories?")
    case .waitingAndCame: t("Verbergt wie kwam wie nog wacht?", "Do those who came hide those who still wait?")
    case .baseRate: t("Hoe vaak mislukte zoiets eerder?", "How often did such a thing fail before?")
    case .unknownPositions: t("Over welke varianten is geen standpunt bekend?", "Of which variants is no position known?")
    case .idleLevers:
      t(
        "Welke varianten doen in de mediane toekomst niets voor gezinnen?", "Which variants do nothing for families in the median future?")
    case .largestCost: t("Welke variant kost het meest?", "Which variant costs most?")
    }
  }

  // MARK: Answers

  func losing(_ variant: VariantID, _ group: StatusGroup, _ months: MeanDifference) -> Prose {
    let change = figures.difference(.monthsApartMean, months.mean)
    return t(
      "Onder \(variant) de gezinnen van deze groep: \(group.name.nl). De tijd van status tot aankomst verschilt gemiddeld \(figure: change) maanden.",
      "Under \(variant) the families of this group: \(group.name.en). The time from status to arrival differs by \(figure: change) months on average."
    )
  }

  func losing(_ variant: VariantID, _ name: String, _ code: MunicipalityCode, places: Int) -> Prose {
    let more = signed(places)
    return t(
      "Onder \(variant) de gemeente \(Prose(name), to: .municipality(code)): gemiddeld \(figure: more) opvangplaatsen op de latere datum.",
      "Under \(variant) the municipality \(Prose(name), to: .municipality(code)): \(figure: more) reception places at the later date on average.")
  }

  /// What a turn is about, where no threshold is told.
  func holds(_ variant: VariantID, _ turn: FirstLook.Turn) -> Prose {
    let share = numbers.percent(turn.holds.share)
    let what = FlipWords(language: language).told(turn.conclusion)
    return t("\(variant) \(what.nl) in \(figure: share) van de toekomsten.", "\(variant) \(what.en) in \(figure: share) of the futures.")
  }

  func weakest(_ variant: VariantID, _ spread: CarriedSpread) -> Prose {
    let (name, link) = (figures.name(spread.figure), spread.weakestLink)
    guard let link else { return t("Van \(variant): \(name).", "Of \(variant): \(name).") }
    let share = numbers.percent(link.share)
    return t(
      "\(link.name.nl): \(figure: share) van de spreiding van \(variant) (\(name)) rust daarop, zonder bron.",
      "\(link.name.en): \(figure: share) of the spread of \(variant) (\(name)) rests on it, without a source.")
  }

  func open(_ question: String, _ variants: [VariantID]) -> Prose {
    let list = variants.map { "\($0)" as Prose }.joined(separator: ", ")
    return "\(question) (\(list))"
  }

  func means(_ variant: VariantID, _ difference: MeanDifference) -> Prose {
    let (mean, median) = (numbers.stable(difference.mean), numbers.change(difference.bands.median))
    let few: Prose =
      difference.carriers.map { own in
        let (some, all) = (numbers.whole(own.futures), numbers.whole(own.total))
        return t(
          " De helft van de som komt uit \(figure: some) van de \(figure: all) toekomsten.",
          " Half of the sum comes from \(figure: some) of the \(figure: all) futures.")
      } ?? ""
    return t(
      "Bij \(variant): gemiddeld \(figure: mean) nareizigers, in de mediane toekomst \(figure: median).\(few)",
      "With \(variant): \(figure: mean) relatives on average, \(figure: median) in the median future.\(few)")
  }

  func waiting(_ variant: VariantID, _ waiting: MeanDifference, _ came: MeanDifference) -> Prose {
    let (still, share) = (numbers.change(waiting.mean.mean), figures.difference(.apartOver24, came.mean))
    return t(
      """
      Onder \(variant) verandert het aantal gezinsleden dat langer dan twee jaar wacht gemiddeld met \(figure: still) mensen, en het deel van wie \
      kwam na zo lang met \(figure: share).
      """,
      """
      Under \(variant) the number of relatives who wait over two years changes by \(figure: still) people on average, and the share of those who \
      came after so long by \(figure: share).
      """)
  }

  func baseRate(_ rate: BaseRateFacts) -> Prose {
    let cited: Prose = "\(cite: rate.sources)"
    let text = rate.text[language]
    guard let own = rate.withoutThisCase else { return "\(text)\(cited)" }
    let (ended, all) = (numbers.whole(own.ended), numbers.whole(own.total))
    guard rate.includesThisCase else {
      return t("\(text)\(cited) Dat is \(figure: ended) van de \(figure: all).", "\(text)\(cited) That is \(figure: ended) of \(figure: all).")
    }
    return t(
      "\(text)\(cited) Zonder dit geval zelf: \(figure: ended) van de \(figure: all).",
      "\(text)\(cited) Without this case itself: \(figure: ended) of \(figure: all).")
  }

  func variants(_ variants: [VariantID]) -> Prose { variants.map { "\($0)" as Prose }.joined(separator: ", ") + "." }

  func idle(_ variant: VariantID, _ standing: Prose) -> Prose { "\(variant): \(standing)." }

  func cost(_ variant: VariantID, _ cost: CostEffect) -> Prose {
    let (change, today) = (numbers.millions(cost.difference.mean), numbers.millions(cost.meanToday))
    return t(
      "\(variant): \(figure: change) per jaar, gemiddeld, bij \(figure: today) onder het huidige recht.",
      "\(variant): \(figure: change) a year on average, beside \(figure: today) under today's law.")
  }

  // MARK: No answer

  func cannotSay(_ reason: RehearsalFacts.Reason) -> Prose {
    switch reason {
    case .partIsMissing:
      t("Het model kan dit niet zeggen: het dossier heeft dit deel niet.", "The model cannot say: the dossier has no such part.")
    case .futuresWereNotKept:
      t(
        "Het model kan dit niet zeggen: de run was te groot om elke toekomst te bewaren.",
        "The model cannot say: the run was too large to keep every future.")
    case .nothingFound:
      t(
        "Het model vindt hier niets: de regel is toegepast en wijst niemand aan.",
        "The model finds nothing here: the rule was applied and names nobody.")
    }
  }

  func codes(_ codes: [FigureCode]) -> Prose {
    let list = codes.map { Prose([.link(Prose($0.text), to: .code($0.text))]) }.joined(separator: ", ")
    return t("Na te gaan met de code: \(list).", "To be traced by code: \(list).")
  }
}
