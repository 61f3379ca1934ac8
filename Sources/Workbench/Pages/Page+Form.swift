import Reports

extension Page {
  /// A form that asks for a page, or sends something: it works without script, as its answer is an address.
  struct Form: Sendable, Hashable {
    /// Something to choose from, or to write where there are no choices.
    struct Field: Sendable, Hashable {
      /// In the address.
      var name: String
      var label: String
      var choices: [Choice]
      /// The value that stands there at first; `nil` for the first.
      var chosen: String?
      /// What may be written besides; `nil` where any text may.
      var numbers: ClosedRange<Int>?
      /// Whether nothing may stand there.
      var isOptional = false
      /// Lines of text that are shown; a text of one line has no line ends.
      var lines = 1
      /// Whether it is a box to tick, which sends `yes`.
      var isTick = false
      /// What stands under the label; empty for nothing.
      var note = ""
      /// What more is known, a line each, and where the rest of it is; neither is read out with the field.
      var more: [String] = []
      var about: Link?
      /// What is wrong with what was sent.
      var problems: [String] = []
    }

    /// Fields that belong together, under a title that folds them.
    struct Part: Sendable, Hashable {
      var title: String
      /// The names of its fields.
      var fields: [String]
      var isOpen: Bool
    }

    /// A value with its words.
    struct Choice: Sendable, Hashable {
      var value: String
      var text: String
    }

    /// Over the form.
    var title: String
    /// Where it leads.
    var address: Address
    var fields: [Field]
    var button: String
    /// What it does, under its title; empty where that needs no words.
    var intro = ""
    /// Sent along unseen, by name. A form with these is sent, one without asks.
    var hidden: [Choice] = []
    /// What script needs to know, by name; none on a form that needs no script.
    var facts: [Choice] = []
    /// What is wrong, above all: with a field by its name, or with the whole.
    var problems: [(field: String, sentence: String)] {
      fields.flatMap { field in field.problems.map { (field.name, $0) } } + general.map { ("", $0) }
    }
    /// What is wrong with no field in particular.
    var general: [String] = []
    /// The words above what is wrong.
    var problemsTitle = ""
    /// The parts in which its fields stand, and what orders them; none where they are few.
    var parts: [Part] = []
    var order = ""
    /// Whether its fields stand one under the other, for a form that somebody fills in from top to bottom.
    var isColumn = false

    /// The form as a browser takes it.
    var markup: String {
      let inner = parts.isEmpty ? fields.map(row).joined(separator: "\n") : folded
      let unseen = hidden.map { "<input type=\"hidden\" name=\"\(Markup.escaped($0.value))\" value=\"\(Markup.escaped($0.text))\">" }.joined()
      let (method, goal) = hidden.isEmpty ? ("get", address.path) : ("post", address.text)
      let look = isColumn ? " class=\"column\"" : ""
      let known = facts.map { " data-\($0.value)=\"\(Markup.escaped($0.text))\"" }.joined()
      return """
        \n<form\(look) method="\(method)" action="\(Markup.escaped(goal))"\(known)>\(unseen)
        <fieldset><legend>\(Markup.escaped(title))</legend>
        \(intro.isEmpty ? "" : "<p>\(Markup.escaped(intro))</p>")\(inner)
        <button>\(Markup.escaped(button))</button>
        </fieldset></form>
        """
    }

    private var folded: String {
      let all = parts.map { part in
        let rows = fields.filter { part.fields.contains($0.name) }.map(row).joined(separator: "\n")
        return "<details\(part.isOpen ? " open" : "")><summary>\(Markup.escaped(part.title))</summary>\n<div class=\"part\">\(rows)</div></details>"
      }
      return "<p class=\"note\">\(Markup.escaped(order))</p>\n" + all.joined(separator: "\n")
    }

    /// What is wrong, each with the way to its field; it stands above all else on the page, as the form may stand far down.
    var summary: String {
      guard !problems.isEmpty else { return "" }
      let lines = problems.map { field, sentence in
        let text = Markup.escaped(sentence)
        // A sentence such as “This field is empty” says which only with the label before it.
        let label = fields.first { $0.name == field }.map { Markup.escaped($0.label) + ": " } ?? ""
        return field.isEmpty ? "<li>\(text)</li>" : "<li><a href=\"#\(id(field))\">\(label)\(text)</a></li>"
      }
      return "<div class=\"problems\" role=\"alert\"><p>\(Markup.escaped(problemsTitle))</p><ul>\(lines.joined())</ul></div>\n"
    }

    private func id(_ field: String) -> String { "field-" + Markup.escaped(field) }

    private func row(_ field: Field) -> String {
      let label = Markup.escaped(field.label)
      guard field.note.isEmpty, field.problems.isEmpty else {
        let note = field.note.isEmpty ? "" : "<span class=\"note\">\(Markup.escaped(field.note))</span>"
        let wrong = field.problems.map { "<span class=\"problem\">\(Markup.escaped($0))</span>" }.joined()
        let about = "<span id=\"about-\(id(field.name))\">\(note)\(wrong)</span>"
        let kind = field.isTick ? "field tick" : "field"
        return "<div class=\"\(kind)\"><label for=\"\(id(field.name))\">\(label)</label>\(about)\(input(field))\(more(field))</div>"
      }
      return "<label\(field.isTick ? " class=\"tick\"" : "")>\(label) \(input(field))</label>"
    }

    private func more(_ field: Field) -> String {
      let link = field.about.map { "<a href=\"\(Markup.escaped($0.address.text))\">\(Markup.escaped($0.text))</a>" }
      let lines = field.more.map(Markup.escaped) + [link].compactMap { $0 }
      return lines.isEmpty ? "" : "<span class=\"note\">\(lines.joined(separator: "<br>"))</span>"
    }

    private func input(_ field: Field) -> String {
      var marks = "name=\"\(Markup.escaped(field.name))\""
      if !hidden.isEmpty { marks += " id=\"\(id(field.name))\"" }
      if !field.note.isEmpty || !field.problems.isEmpty { marks += " aria-describedby=\"about-\(id(field.name))\"" }
      if !field.problems.isEmpty { marks += " aria-invalid=\"true\"" }
      guard field.choices.isEmpty else {
        let options = field.choices.map { choice in
          let isChosen = choice.value == field.chosen ? " selected" : ""
          return "<option value=\"\(Markup.escaped(choice.value))\"\(isChosen)>\(Markup.escaped(choice.text))</option>"
        }
        return "<select \(marks)>\(options.joined())</select>"
      }
      if field.isTick { return "<input type=\"checkbox\" \(marks) value=\"yes\"\(field.chosen == "yes" ? " checked" : "")>" }
      if field.lines > 1 {
        let text = Markup.escaped(field.chosen ?? "")
        // NB: browsers drop one line end right after the opening tag, so one is given to be dropped.
        return "<textarea \(marks) rows=\"\(field.lines)\"\(field.isOptional ? "" : " required")>\n\(text)</textarea>"
      }
      if let value = field.chosen { marks += " value=\"\(Markup.escaped(value))\"" }
      if !field.isOptional { marks += " required" }
      guard let numbers = field.numbers else { return "<input type=\"text\" \(marks)>" }
      return "<input type=\"number\" inputmode=\"numeric\" min=\"\(numbers.lowerBound)\" max=\"\(numbers.upperBound)\" \(marks)>"
    }
  }
}

extension Page {
  /// Shows what is wrong with a form as a whole, where none of its forms does.
  mutating func showGeneral(_ problems: [String], title: String) {
    guard !problems.isEmpty, forms.allSatisfy(\.general.isEmpty) else { return }
    guard !forms.isEmpty else {
      sheets.insert(Sheet(id: "problems", title: title, blocks: problems.map { .note(Prose($0)) }), at: 0)
      return
    }
    forms[0].general = problems
    if forms[0].problemsTitle.isEmpty { forms[0].problemsTitle = title }
  }
}
