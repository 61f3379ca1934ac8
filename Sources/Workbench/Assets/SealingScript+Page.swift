extension SealingScript {
  /// The fields that script puts on the page of a position, and what becomes of them.
  static let page = #"""
      let position = JSON.parse(form.dataset.position);
      const own = document.createElement("fieldset");
      const send = form.querySelector("button");

      // Worths lie in whole units and are shown in parts of the worth 1; what nobody changes stays what it was, to the last unit.
      const inParts = (units) => String(Number((units / position.party.scale).toFixed(4)));
      const amount = (units, mark, value, name) => {
        const field = make("input", "", { type: "number", step: "any", required: true });
        field.value = field.dataset.shown = inParts(units);
        field.dataset.units = units;
        field.dataset[mark] = value;
        if (name) field.setAttribute("aria-label", name);
        return field;
      };
      const units = (field) =>
        field.value === field.dataset.shown ? Number(field.dataset.units) : Math.round(Number(field.value) * position.party.scale);
      const row = (...cells) => {
        const line = make("tr");
        line.append(...cells);
        return line;
      };
      const cell = (child) => {
        const own = make("td");
        own.append(child);
        return own;
      };

      // Lines over one measure are boxes to tick; others stay as they are, and are told.
      const isPlain = (line) => line.conditions.length === 1;
      const optionOf = (place, number) => {
        const measure = position.measures[place];
        return named(measure) + ": " + named(measure, measure.options[number]);
      };
      const kept = () => {
        const { redLines, interactions } = position.party;
        const lines = redLines.filter((line) => line.conditions.length > 1).map((line) =>
          say("Nooit samen: ", "Never together: ") + line.conditions.map(({ measure, options }) =>
            named(position.measures[measure]) + ": " +
              options.map((option) => named(position.measures[measure], position.measures[measure].options[option])).join(say(" of ", " or "))
          ).join("; "));
        for (const { first, second, worth } of interactions || []) {
          worth.forEach((worths, one) => worths.forEach((units, other) => {
            if (units) lines.push(say("Samen: ", "Together: ") + optionOf(first, one) + "; " + optionOf(second, other) + ": " + inParts(units));
          }));
        }
        const other = redLines.filter((line) => !line.conditions.length).length;
        const uncounted = say("Lijnen over recht of cijfers, die hier niet tellen: ", "Lines on law or figures, which do not count here: ");
        if (other) lines.push(uncounted + other);
        return lines;
      };
      const draw = () => {
        own.replaceChildren(make("legend", say("Uw standpunt", "Your position")));
        const least = amount(position.party.walkAway, "least", "");
        const label = make("label", say("Ondergrens: minste waarde waarmee u blijft ", "Walk-away value: least worth with which you stay "));
        label.append(least);
        own.append(make("p", say("Waarden tellen per pakket op, in delen van 1.", "Worths add up over a package, in parts of 1.")), label);
        position.measures.forEach((measure, place) => {
          const [part, table, head] = [make("fieldset"), make("table"), make("thead")];
          const columns = [say("Optie", "Option"), say("Waarde", "Worth"), say("Nooit", "Never")];
          head.append(row(...columns.map((text) => make("th", text, { scope: "col" }))));
          part.append(make("legend", named(measure)), table);
          const rows = make("tbody");
          table.append(head, rows);
          measure.options.forEach((option, number) => {
            const name = named(measure, option);
            const worth = amount(position.party.worth[place][number], "worth", place + " " + number, name + say(": waarde", ": worth"));
            const never = make("input", "", { type: "checkbox" });
            never.dataset.never = place + " " + number;
            never.checked = position.party.redLines.some(
              (line) => isPlain(line) && line.conditions[0].measure === place && line.conditions[0].options.includes(number));
            never.setAttribute("aria-label", name + say(": nooit", ": never"));
            rows.append(row(make("th", name, { scope: "row" }), cell(worth), cell(never)));
          });
          own.append(part);
        });
        const others = kept();
        if (!others.length) return;
        const list = make("ul");
        list.append(...others.map((line) => make("li", line)));
        own.append(make("p", say("Dit hoort er ook bij, en blijft zoals het is:", "This belongs to it too, and stays as it is:")), list);
      };
      const read = () => {
        const next = JSON.parse(JSON.stringify(position));
        next.party.walkAway = units(own.querySelector("[data-least]"));
        for (const field of own.querySelectorAll("[data-worth]")) {
          const [place, number] = field.dataset.worth.split(" ").map(Number);
          next.party.worth[place][number] = units(field);
        }
        const lines = next.party.redLines.filter(isPlain);
        next.party.redLines = next.party.redLines.filter((line) => !isPlain(line));
        next.measures.forEach((measure, place) => {
          const options = measure.options.map((_, number) => number).filter(
            (number) => own.querySelector(`[data-never="${place} ${number}"]`).checked);
          // Lines that nobody changed stay as they are, with their names.
          const before = lines.filter((line) => line.conditions[0].measure === place);
          const held = measure.options.map((_, number) => number).filter(
            (number) => before.some((line) => line.conditions[0].options.includes(number)));
          if (String(held) === String(options)) next.party.redLines.push(...before);
          else if (options.length) next.party.redLines.push({ id: measure.id, conditions: [{ measure: place, options }] });
        });
        return next;
      };

      const widest = { packages: true, step: true };
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
        const found = seen(next);
        if (!found.good) {
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
        status.textContent = tells(found, next.measures, widest);
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
        send.before(...unlocking(say("Toon mijn lijnen, 15 minuten", "Show my lines, 15 minutes"), (found) => {
          position = found;
          draw();
          status.textContent =
            say("Dit zijn uw lijnen, in deze pagina en nergens anders. ", "These are your lines, in this page and nowhere else. ") +
            tells(seen(found), found.measures, widest);
        }));
      }
      form.autocomplete = "off";
      send.hidden = send.disabled = true;
      draw();
      send.before(own, button, status);
    })();
    """#
}
