import Reports

extension Page {
  /// A form that asks for a page: it works without script, as its answer is an address.
  struct Form: Sendable, Hashable {
    /// Something to choose from, or to write where there are no choices.
    struct Field: Sendable, Hashable {
      /// In the address.
      var name: String
      var label: String
      var choices: [Choice]
      /// The value that stands there at first; `nil` for the first.
      var chosen: String?
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

    /// The form as a browser takes it.
    var markup: String {
      let inner = fields.map(Self.markup).joined(separator: "\n")
      return """
        \n<form method="get" action="\(Markup.escaped(address.path))">
        <fieldset><legend>\(Markup.escaped(title))</legend>
        \(inner)
        <button>\(Markup.escaped(button))</button>
        </fieldset></form>
        """
    }

    private static func markup(_ field: Field) -> String {
      if field.choices.isEmpty {
        let value = field.chosen.map { " value=\"\(Markup.escaped($0))\"" } ?? ""
        return "<label>\(Markup.escaped(field.label)) <input type=\"text\" name=\"\(Markup.escaped(field.name))\"\(value) required></label>"
      }
      let options = field.choices.map { choice in
        let isChosen = choice.value == field.chosen ? " selected" : ""
        return "<option value=\"\(Markup.escaped(choice.value))\"\(isChosen)>\(Markup.escaped(choice.text))</option>"
      }
      return "<label>\(Markup.escaped(field.label)) <select name=\"\(Markup.escaped(field.name))\">\(options.joined())</select></label>"
    }
  }
}
