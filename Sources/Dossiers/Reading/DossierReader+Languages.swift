import Vocabulary

extension DossierReader {
  /// The languages of the texts, told to the inspection before any text is read; those of the program where the head names none.
  func readLanguages() {
    guard let head = tree(.dossier), case .map(let entries) = head.content, let list = entries.first(where: { $0.key == "languages" })?.value else {
      return
    }
    let codes = list.list(inspection).compactMap { node -> String? in
      guard let code = node.writtenText(inspection) else { return nil }
      if code.count == 2, code.allSatisfy({ $0.isASCII && $0.isLowercase }) { return code }
      inspection.report(.wrongForm(expected: .languageCode, found: code), at: node.place)
      return nil
    }
    if codes.isEmpty { inspection.report(.emptyList(key: "languages"), at: list.place) }
    inspection.setLanguages(codes)
  }

  /// Remarks which language falls back on which, and for how many texts.
  func remarkFallbacks(_ head: Fields) -> [Dossier.Fallback] {
    let fallbacks = inspection.fallbacks
    for own in fallbacks { inspection.remark(.fallsBack(own.language, shown: own.shown, texts: own.texts), at: head.place(of: "languages")) }
    return fallbacks
  }
}
