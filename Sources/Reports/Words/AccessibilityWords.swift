import Vocabulary

/// What the page on accessibility says. It claims no more than the tests of this program show.
struct AccessibilityWords: Bilingual {
  let language: Language

  var title: String { StandingWords(language).accessibility }

  var lead: Prose {
    t(
      "Deze pagina’s streven naar WCAG 2.2, niveau AA. Of zij daaraan geheel voldoen, is niet door een onafhankelijke partij onderzocht.",
      "These pages aim at WCAG 2.2, level AA. Whether they wholly meet it was not examined by an independent party.")
  }

  var builtTitle: Prose { t("Hoe de pagina’s zijn gemaakt", "How the pages are made") }

  var built: [Prose] {
    [
      t("Elke pagina is te lezen zonder script en te bedienen met het toetsenbord.", "Every page can be read without script and used by keyboard."),
      t(
        "Bij elke tekening staan een zin die hetzelfde zegt en een tabel met de cijfers; beide zijn ook als bestand te krijgen.",
        "Beside every drawing stand a sentence that says the same and a table of its figures; both can be had as files."),
      t(
        "Kleur draagt nooit alleen betekenis: er staat een teken, een streep of een woord bij.",
        "Colour never carries meaning alone: there is a mark, a dash or a word beside it."),
      t(
        "Pagina’s volgen het lichte of donkere thema van het systeem en verversen niets vanzelf.",
        "Pages follow the light or dark theme of the system and refresh nothing by themselves."),
    ]
  }

  var testedTitle: Prose { t("Wat bij elke versie wordt getest", "What is tested with every version") }

  var tested: [Prose] {
    [
      t(
        "Elke pagina van een run bestaat in beide talen, noemt haar taal en leidt naar de andere.",
        "Every page of a run exists in both languages, names its language and leads to the other."),
      t("Brede tabellen hebben een naam en zijn met het toetsenbord te verschuiven.", "Wide tables have a name and can be scrolled by keyboard."),
      t(
        "De nota laadt in een browser zonder fout en vraagt niets van het netwerk.",
        "The brief loads in a browser without an error and asks nothing of the network."),
    ]
  }

  var openTitle: Prose { t("Wat niet is getest", "What was not tested") }

  var open: [Prose] {
    [
      t("Met schermlezers en met mensen die ze gebruiken is niet getest.", "Nothing was tested with screen readers or with people who use them."),
      t(
        "De PDF komt uit de browser van de machine en is niet op toegankelijkheid onderzocht; neem bij twijfel de HTML of de ODT.",
        "The PDF comes from the browser of the machine and was not examined for accessibility; when in doubt take the HTML or the ODT."),
      t(
        "Wie deze pagina’s voor anderen openstelt, noemt hier zelf waar een probleem te melden is.",
        "Whoever opens these pages to others names here where a problem can be told."),
    ]
  }

  var date: Prose {
    t(
      "Deze verklaring hoort bij deze versie van het programma en is het laatst herzien op 26 november 2026.",
      "This statement belongs to this version of the program and was last revised on 26 November 2026.")
  }
}
