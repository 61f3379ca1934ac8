import Assessments
import Vocabulary

/// What stands in the columns of the rows of a sweep.
struct SweepTableWords {
  var row: Phrase { Phrase(nl: "nummer van de regel, vanaf 0", en: "number of the row, from 0") }
  var point: Phrase { Phrase(nl: "nummer van het punt, vanaf 0", en: "number of the point, from 0") }
  var future: Phrase { Phrase(nl: "toekomst van het punt, vanaf 0", en: "future of the point, from 0") }
  var variant: Phrase { Phrase(nl: "variant; de eerste is het huidige recht", en: "variant; the first is today's law") }
  var points: Phrase { Phrase(nl: "wat in elke regel varieerde", en: "what varied in every row") }
  var results: Phrase { Phrase(nl: "wat elke variant in elke regel bracht", en: "what every variant brought in every row") }

  func input(_ input: SweepInput) -> Phrase {
    guard let choice = input.choice else { return input.name }
    return Phrase(nl: "\(input.name.nl): 1 bij \(choice), anders 0", en: "\(input.name.en): 1 at \(choice), else 0")
  }

  func name(_ measure: SweepMeasure) -> Phrase {
    Phrase(nl: SweepStudyWords(language: .nl).name(measure), en: SweepStudyWords(language: .en).name(measure))
  }
}
