import Vocabulary

/// The figures of a picture as rows under columns: what its table, its file and its specification are made of.
struct ChartFigures: Hashable {
  enum Value: Hashable {
    case text(String)
    /// Not a number where it is not known.
    case number(Double)
    /// A figure that a table tells in other words; files have the figure.
    case told(Double, String)
    case month(CalendarMonth)
    case date(CalendarDate)
  }

  struct Column: Hashable {
    var name: String
    /// How its figures are written; none for words and months.
    var form: FigureForm?
    var isSigned = false

    init(_ name: String, _ form: FigureForm? = nil, isSigned: Bool = false) {
      self.name = name
      self.form = form
      self.isSigned = isSigned
    }
  }

  /// One layer of the picture outside this program: a mark, and the columns that place and colour it.
  struct Layer: Hashable {
    enum Mark: String { case line, area, bar, rule, point, tick, text }

    var mark: Mark
    var x: Int
    var y: Int
    var x2: Int?
    var y2: Int?
    var colour: Int?

    init(_ mark: Mark, x: Int, y: Int) {
      self.mark = mark
      self.x = x
      self.y = y
    }

    func to(x: Int? = nil, y: Int? = nil) -> Layer {
      var layer = self
      (layer.x2, layer.y2) = (x, y)
      return layer
    }

    func by(_ column: Int) -> Layer {
      var layer = self
      layer.colour = column
      return layer
    }
  }

  var columns: [Column]
  var rows: [[Value]]
  var layers: [Layer]

  /// Whether no figure among them is known, where there should be any.
  var hasNone: Bool {
    let numbers = rows.flatMap { $0 }.compactMap { value -> Double? in
      switch value {
      case .number(let number), .told(let number, _): number
      case .text, .month, .date: nil
      }
    }
    return !numbers.isEmpty && !numbers.contains(where: \.isFinite)
  }

  /// The cells in the language: what is not known as a dash.
  func cells(_ numbers: Numbers) -> [[String]] {
    rows.map { row in
      zip(row, columns).map { value, column in
        switch value {
        case .text(let text): text
        case .told(_, let text): text
        case .number(let number): (column.form ?? .decimals(1)).text(number, numbers, isSigned: column.isSigned)
        case .month(let month): numbers.month(month)
        case .date(let date): numbers.date(date)
        }
      }
    }
  }
}
