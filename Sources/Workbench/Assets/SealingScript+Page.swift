extension SealingScript {
  /// The fields that script puts on the page, and what becomes of them.
  static let page = #"""
      let position = JSON.parse(form.dataset.position);
      const names = JSON.parse(form.dataset.names);
      const own = document.createElement("fieldset");
      const status = document.createElement("p");
      status.setAttribute("role", "status");
      const send = form.querySelector("button");
      const make = (name, text, marks = {}) => Object.assign(document.createElement(name), text ? { textContent: text } : {}, marks);

      // Worths lie in whole units and are shown in parts of the worth 1, of which no digit is lost.
      const inParts = (units) => String(units / position.party.scale);
      const units = (field) => Math.round(Number(field.value) * position.party.scale);

      // Lines over one measure are boxes to tick; others stay as they are.
      const isPlain = (line) => line.conditions.length === 1;
      const draw = () => {
        own.replaceChildren(make("legend", say("Uw standpunt", "Your position")));
        const least = make("input", "", { type: "number", step: "any", value: inParts(position.party.walkAway), required: true });
        least.dataset.least = "";
        const label = make("label", say("Ondergrens: minste waarde waarmee u blijft ", "Walk-away value: least worth with which you stay "));
        label.append(least);
        own.append(make("p", say("Waarden tellen per pakket op, in delen van 1.", "Worths add up over a package, in parts of 1.")), label);
        position.measures.forEach((measure, place) => {
          const part = make("fieldset");
          part.append(make("legend", names[place].measure[0]));
          measure.options.forEach((_, number) => {
            const worth = make("input", "", { type: "number", step: "any", value: inParts(position.party.worth[place][number]), required: true });
            worth.dataset.worth = place + " " + number;
            const never = make("input", "", { type: "checkbox" });
            never.dataset.never = place + " " + number;
            never.checked = position.party.redLines.some(
              (line) => isPlain(line) && line.conditions[0].measure === place && line.conditions[0].options.includes(number));
            const name = names[place].options[number];
            const [first, second] = [make("label", name + say(": waarde ", ": worth ")), make("label", name + say(": nooit ", ": never "))];
            first.append(worth);
            second.append(never);
            part.append(first, second);
          });
          own.append(part);
        });
        const kept = position.party.redLines.filter((line) => !isPlain(line)).length;
        if (!kept) return;
        own.append(make("p", say("Lijnen over meer maatregelen tegelijk, die blijven: ", "Lines over several measures, which stay: ") + kept));
      };
      const read = () => {
        const next = JSON.parse(JSON.stringify(position));
        next.party.walkAway = units(own.querySelector("[data-least]"));
        for (const field of own.querySelectorAll("[data-worth]")) {
          const [place, number] = field.dataset.worth.split(" ").map(Number);
          next.party.worth[place][number] = units(field);
        }
        next.party.redLines = next.party.redLines.filter((line) => !isPlain(line));
        next.measures.forEach((measure, place) => {
          const options = measure.options.map((_, number) => number).filter(
            (number) => own.querySelector(`[data-never="${place} ${number}"]`).checked);
          if (options.length) next.party.redLines.push({ id: measure.id, conditions: [{ measure: place, options }] });
        });
        return next;
      };

      // Every package, as the search of the opening visits them.
      const canLiveWith = ({ measures, party }) => {
        const chosen = measures.map(() => 0);
        let [all, good] = [0, 0];
        for (;;) {
          let worth = chosen.reduce((sum, option, place) => sum + party.worth[place][option], 0);
          for (const pair of party.interactions || []) worth += pair.worth[chosen[pair.first]][chosen[pair.second]];
          const crossed = party.redLines.some(
            (line) => line.conditions.length && line.conditions.every((part) => part.options.includes(chosen[part.measure])));
          all += 1;
          if (!crossed && worth >= party.walkAway) good += 1;
          let place = chosen.length - 1;
          while (place >= 0 && chosen[place] === measures[place].options.length - 1) chosen[place--] = 0;
          if (place < 0) return { all, good };
          chosen[place] += 1;
        }
      };
      const tells = ({ all, good }, answers) =>
        say(
          `U kunt leven met ${good} van de ${all} pakketten. Eén antwoord verraadt de anderen samen hoogstens van ${Math.min(good, 13)} pakketten ` +
            `dat u ermee kunt leven, en van ${all - good} dat u dat niet kunt; alle ${answers} die de tafel nog kan krijgen van ` +
            `${Math.min(good, 13 * answers)}.`,
          `You can live with ${good} of the ${all} packages. One answer tells the others together at most of ${Math.min(good, 13)} packages ` +
            `that you can live with them, and of ${all - good} that you cannot; all ${answers} that the table can still have of ` +
            `${Math.min(good, 13 * answers)}.`);

      let isSealed = false;
      const shown = make("p");
      const copied = make("input", "", { type: "checkbox" });
      const ask = make("label", say("Ik heb het geheim overgeschreven ", "I have copied the secret "));
      ask.append(copied);
      copied.addEventListener("change", () => { send.disabled = !copied.checked; });
      const button = make("button", say("Verzegel in deze pagina", "Seal within this page"), { type: "button" });
      button.addEventListener("click", async () => {
        if (!form.reportValidity()) return;
        const next = read();
        const count = canLiveWith(next);
        if (!count.good) {
          status.textContent = say(
            "Met dit standpunt kunt u met geen enkel pakket leven. Zo’n envelop kan alleen blokkeren en wordt niet verzegeld.",
            "With this position you can live with no package at all. Such an envelope could only block and is not sealed.");
          return;
        }
        const made = await sealed(next);
        if (!made) {
          status.textContent = say("Dit standpunt is te lang voor een envelop.", "This position is too long for an envelope.");
          return;
        }
        const text = base64(made.envelope);
        form.elements.commitment.value = made.commitment;
        form.elements.envelope.value = text.slice(0, 16000);
        form.elements.rest.value = text.slice(16000);
        own.remove();
        button.remove();
        status.textContent = tells(count, form.dataset.answers);
        shown.replaceChildren(
          say("Geheim van deze envelop, één keer getoond: ", "Secret of this envelope, shown once: "), make("code", made.secret),
          say(". Vingerafdruk: ", ". Fingerprint: "), make("code", made.commitment.slice(0, 12)));
        send.before(shown, ask);
        isSealed = true;
        send.hidden = false;
        send.disabled = true;
        shown.tabIndex = -1;
        shown.focus();
      });
      form.addEventListener("submit", (event) => { if (!isSealed || !copied.checked) event.preventDefault(); });

      if (form.dataset.own) {
        const secret = make("input", "", { type: "password", autocomplete: "off" });
        const label = make("label", say("Geheim van uw envelop ", "Secret of your envelope "));
        label.append(secret);
        const unlock = make("button", say("Toon mijn lijnen, 15 minuten", "Show my lines, 15 minutes"), { type: "button" });
        let timer = 0;
        const waits = () => {
          clearTimeout(timer);
          timer = setTimeout(() => location.reload(), idle);
        };
        unlock.addEventListener("click", async () => {
          const found = await opened(secret.value);
          secret.value = "";
          if (!found) {
            status.textContent = say("De envelop gaat met dit geheim niet open.", "The envelope does not open with this secret.");
            return;
          }
          position = found;
          draw();
          status.textContent =
            say("Dit zijn uw lijnen, in deze pagina en nergens anders. ", "These are your lines, in this page and nowhere else. ") +
            tells(canLiveWith(found), form.dataset.answers);
          waits();
          for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, waits);
        });
        send.before(label, unlock);
      }
      form.autocomplete = "off";
      send.hidden = send.disabled = true;
      draw();
      send.before(own, button, status);
    })();
    """#
}
