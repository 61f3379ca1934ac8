extension SealingScript {
  /// On the page on which seats agree: the envelope is unlocked there, and what the answer could tell of the seat stands above the tick.
  static let agreement = #"""
      if (!form.dataset.position) {
        const terms = JSON.parse(form.dataset.terms);
        const asked = form.elements.asked;
        const question = () => (asked ? { packages: asked.value !== "whether", step: asked.value !== "whether" } : terms);
        // The lines over the options that the terms name, or nothing where they are about others.
        const onTerms = ({ measures, party }) => {
          const kept = terms.measures.map((measure, place) =>
            measures[place] && measures[place].id === measure.id ? measure.options.map((option) => measures[place].options.indexOf(option)) : [-1]);
          if (measures.length !== kept.length || kept.some((options) => options.includes(-1))) return null;
          return {
            measures: terms.measures,
            party: {
              ...party,
              worth: kept.map((options, place) => options.map((option) => party.worth[place][option])),
              redLines: party.redLines.map((line) => ({
                conditions: line.conditions.map(({ measure, options }) => ({
                  measure, options: kept[measure].map((option, place) => (options.includes(option) ? place : -1)).filter((place) => place >= 0),
                })),
              })),
              interactions: (party.interactions || []).map((pair) => ({
                ...pair, worth: kept[pair.first].map((row) => kept[pair.second].map((column) => pair.worth[row][column])),
              })),
            },
          };
        };
        let found = null;
        const tell = () => { if (found) status.textContent = tells(found, terms.measures, question()); };
        const ways = unlocking(say("Zeg wat het antwoord over mij kan vertellen", "Tell what the answer can tell about me"), (position) => {
          const own = onTerms(position);
          found = own && seen(own);
          status.textContent = say("Uw envelop gaat over andere maatregelen.", "Your envelope is about other measures.");
          tell();
        });
        if (asked) asked.addEventListener("change", tell);
        const tick = form.elements.knows;
        (tick.closest(".field") || tick.closest("label")).before(...ways, status);
        return;
      }

    """#
}
