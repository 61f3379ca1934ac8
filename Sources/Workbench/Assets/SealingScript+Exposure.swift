import Negotiation

extension SealingScript {
  /// What the answers could tell of a position: the same figures as `Exposure`, in the sentences of the server; and what unlocks the envelope.
  static let exposure = #"""
      const make = (name, text, marks = {}) => Object.assign(document.createElement(name), text ? { textContent: text } : {}, marks);
      const names = JSON.parse(form.dataset.names);
      const named = (measure, option) => {
        const key = option ? measure.id + " " + option : measure.id;
        return Object.hasOwn(names, key) ? names[key] : option || measure.id;
      };
      const words = JSON.parse(form.dataset.words);

      // Every package, as the search of the opening visits them; and the measures of the lines that some package crosses.
      const seen = ({ measures, party }) => {
        const chosen = measures.map(() => 0);
        const held = new Set();
        let [all, good] = [0, 0];
        for (;;) {
          let worth = chosen.reduce((sum, option, place) => sum + party.worth[place][option], 0);
          for (const pair of party.interactions || []) worth += pair.worth[chosen[pair.first]][chosen[pair.second]];
          const crossed = party.redLines.filter(
            (line) => line.conditions.length && line.conditions.every((part) => part.options.includes(chosen[part.measure])));
          for (const line of crossed) for (const part of line.conditions) held.add(part.measure);
          all += 1;
          if (!crossed.length && worth >= party.walkAway) good += 1;
          let place = chosen.length - 1;
          while (place >= 0 && chosen[place] === measures[place].options.length - 1) chosen[place--] = 0;
          if (place < 0) return { all, good, held: [...held].sort((one, other) => one - other) };
          chosen[place] += 1;
        }
      };
      const tells = ({ all, good, held }, measures, question) => {
        const answers = Number(form.dataset.answers);
        const most = (times) => Math.min(good, (question.packages ? \#(OpeningAnswer.namedLimit + 1) : 1) * times);
        const values = {
          acceptable: good, packages: all, accepted: most(1), refused: all - good, answers, acceptedAll: most(answers),
          levers: held.map((place) => named(measures[place])).join(", "),
        };
        const parts = [words.count, words.one, question.step && held.length ? words.levers : "", words.known, answers > 1 ? words.all : ""];
        const figure = (value) => (typeof value === "number" ? value.toLocaleString(dutch ? "nl-NL" : "en-GB") : value);
        return parts.filter(Boolean).map((part) => part.replace(/\{(\w+)\}/g, (_, key) => figure(values[key]))).join(" ");
      };

      const status = document.createElement("p");
      status.setAttribute("role", "status");
      // Unlocked lines go after a quarter of an hour without a touch.
      let timer = 0;
      const waits = () => {
        clearTimeout(timer);
        timer = setTimeout(() => location.reload(), idle);
      };
      const unlocking = (text, whenOpened) => {
        const secret = make("input", "", { type: "password", autocomplete: "off" });
        const label = make("label", say("Geheim van uw envelop ", "Secret of your envelope "));
        label.append(secret);
        const unlock = make("button", text, { type: "button" });
        // Else it would send the form that the field stands in.
        secret.addEventListener("keydown", (event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          unlock.click();
        });
        unlock.addEventListener("click", async () => {
          const found = await opened(secret.value);
          secret.value = "";
          if (!found) {
            status.textContent = say("De envelop gaat met dit geheim niet open.", "The envelope does not open with this secret.");
            return;
          }
          whenOpened(found);
          waits();
          for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, waits);
        });
        return [label, unlock];
      };

    """#
}
