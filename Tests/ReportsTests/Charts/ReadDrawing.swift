import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A drawing as a parser of XML reads it.
final class ReadDrawing: NSObject, XMLParserDelegate {
  // A class, for the parser calls its delegate back.
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""

    var look: String { attributes["class"] ?? "" }
    func number(_ key: String) -> Double { attributes[key].flatMap { Double($0) } ?? .nan }
  }

  private(set) var elements: [Element] = []
  private(set) var isWellFormed = false
  private var open: [Int] = []

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    // What a group tells holds for all within.
    let group = open.last.map { elements[$0] }.flatMap { $0.name == "g" ? $0.attributes : nil } ?? [:]
    open.append(elements.count)
    elements.append(Element(name: elementName, attributes: group.merging(attributes) { _, own in own }))
  }

  func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if let last = open.last { elements[last].text += string }
  }

  func all(_ look: String) -> [Element] { elements.filter { $0.look == look } }
  var texts: [Element] { elements.filter { $0.name == "text" } }
}
