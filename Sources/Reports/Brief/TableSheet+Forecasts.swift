import Assessments
import Dossiers
import Vocabulary

extension TableSheet {
  /// Models of single measures, first what they do not know; nothing where none was asked.
  var forecastBlocks: [Block] {
    table.forecasts.isEmpty ? [] : [.subheading(words.whatIf), .paragraph(words.forecastNote), .table(forecastTable)]
  }

  private var forecastTable: TableBlock {
    TableBlock(
      caption: words.forecasts, columns: words.forecastColumns(withConsensus: table.forecasts.first.map { !$0.consensus.isEmpty } ?? false),
      rows: zip(talks.politics.measures, table.forecasts).map(row))
  }

  private func row(_ measure: Politics.Measure, _ forecast: MeasureForecast) -> [Prose] {
    let nearest = measure.options.min { abs(Double($0.at) - forecast.compromise) < abs(Double($1.at) - forecast.compromise) }
    let models = [forecast.median, forecast.mean, forecast.middle, forecast.exchange, forecast.challenge]
    let top = forecast.consensus.indices.max { forecast.consensus[$0] < forecast.consensus[$1] }
    return [Prose(measure.name[language]), words.compromise(forecast), Prose(nearest?.name[language] ?? "–")]
      + models.map { Prose(numbers.decimal($0, 0)) } + (top.map { [words.most(measure.options[$0].name, share: forecast.consensus[$0])] } ?? [])
  }
}
