/// What makes pages easier where script runs: the choice of light or dark without a new page, a button that copies a command, tables in another order
/// and lists that can be searched, and parts that change while one looks. Every page says and does the same without it.
enum ScriptText {
  static let text = #"""
    "use strict";
    (() => {
      const root = document.documentElement;
      const dutch = root.lang === "nl";
      const say = (nl, en) => (dutch ? nl : en);
      // As the page came, before anything below adds to it.
      const live = Array.from(document.querySelectorAll("[data-feed]"), (part) => ({ part, came: part.innerHTML.trim() }));

      for (const form of document.querySelectorAll("[data-theme-form]")) {
        form.addEventListener("submit", (event) => {
          const to = event.submitter ? event.submitter.value : "system";
          event.preventDefault();
          if (to === "system") {
            document.cookie = "theme=; Max-Age=0; Path=/; SameSite=Strict";
            delete root.dataset.theme;
          } else {
            document.cookie = "theme=" + to + "; Max-Age=31536000; Path=/; SameSite=Strict";
            root.dataset.theme = to;
          }
        });
      }

      if (navigator.clipboard) {
        for (const code of document.querySelectorAll("pre > code")) {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = say("Kopieer", "Copy");
          button.addEventListener("click", async () => {
            try {
              await navigator.clipboard.writeText(code.textContent);
              button.textContent = say("Gekopieerd", "Copied");
            } catch {
              button.textContent = say("Kopiëren lukt niet", "Copying failed");
            }
          });
          code.parentElement.after(button);
        }
      }

      const figure = (text) => {
        const plain = text.trim().replace(/\u2212/g, "-").replace(/[\s\u00a0]/g, "");
        const first = plain.match(/^[+-]?[\d.,]+/);
        if (!first) return NaN;
        const digits = dutch ? first[0].replace(/\./g, "").replace(",", ".") : first[0].replace(/,/g, "");
        return Number(digits);
      };
      for (const table of document.querySelectorAll("table.figures")) {
        const body = table.tBodies[0];
        if (!body || body.rows.length < 3) continue;
        Array.from(table.querySelectorAll("thead th")).forEach((head, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const up = head.getAttribute("aria-sort") !== "ascending";
            for (const other of table.querySelectorAll("thead th")) other.removeAttribute("aria-sort");
            head.setAttribute("aria-sort", up ? "ascending" : "descending");
            const rows = Array.from(body.rows);
            rows.sort((left, right) => {
              const [a, b] = [left.cells[column].textContent, right.cells[column].textContent];
              const [x, y] = [figure(a), figure(b)];
              const order = Number.isNaN(x) || Number.isNaN(y)
                ? Number.isNaN(x) - Number.isNaN(y) || a.localeCompare(b, root.lang)
                : x - y;
              return up ? order : -order;
            });
            body.append(...rows);
          });
        });
      }

      if (window.EventSource) {
        // A part that another took the place of between press and release would lose the click: what comes meanwhile waits.
        let [pressed, turn] = [false, 0];
        let waiting = [];
        const whenFree = (work) => { if (pressed) waiting.push(work); else work(); };
        const free = (own) => {
          if (turn !== own) return;
          pressed = false;
          for (const work of waiting.splice(0)) work();
        };
        // A release that never comes, as where a menu took it, holds nothing up for long.
        const press = () => {
          const own = ++turn;
          pressed = true;
          setTimeout(() => free(own), 5000);
        };
        // After the click that follows a release.
        const release = () => {
          const own = turn;
          setTimeout(() => free(own));
        };
        const isSpace = (event) => event.key === " ";
        addEventListener("pointerdown", (event) => { if (event.isPrimary && event.button === 0) press(); }, true);
        for (const name of ["pointerup", "pointercancel", "contextmenu", "dragend"]) addEventListener(name, release, true);
        addEventListener("blur", release);
        addEventListener("keydown", (event) => { if (isSpace(event)) press(); }, true);
        addEventListener("keyup", (event) => { if (isSpace(event)) release(); }, true);

        for (const { part, came } of live) {
          const plain = (text) => {
            const made = document.createElement("template");
            made.innerHTML = text;
            return made.innerHTML.trim();
          };
          let shown = came;
          const change = (text) => {
            const next = plain(text);
            // The first that comes is mostly what the page says already.
            if (next === shown) return;
            shown = next;
            // Who stands on a link or has something open stays there.
            const at = part.contains(document.activeElement) ? document.activeElement : null;
            const same = at && (at.id ? "#" + CSS.escape(at.id) : at.href ? "a[href=\"" + CSS.escape(at.getAttribute("href")) + "\"]" : null);
            const open = Array.from(part.querySelectorAll("details[open] > summary"), (summary) => summary.textContent);
            part.innerHTML = text;
            for (const summary of part.querySelectorAll("summary")) {
              if (open.includes(summary.textContent)) summary.parentElement.open = true;
            }
            if (same) part.querySelector(same)?.focus();
          };
          const listen = () => {
            const source = new EventSource(part.dataset.feed);
            source.addEventListener("part", (event) => whenFree(() => change(event.data)));
            source.addEventListener("end", (event) => {
              source.close();
              if (event.data === "reload") whenFree(() => location.reload());
            });
            // A server that refused, as where too many listen, is asked again later: by itself the browser never does.
            source.addEventListener("error", () => { if (source.readyState === EventSource.CLOSED) setTimeout(listen, 30000); });
          };
          listen();
        }
      }

      for (const list of document.querySelectorAll("[data-filter]")) {
        const label = document.createElement("label");
        const field = document.createElement("input");
        field.type = "search";
        label.append(say("Zoek in deze lijst ", "Search this list "), field);
        list.before(label);
        field.addEventListener("input", () => {
          const asked = field.value.trim().toLowerCase();
          for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(asked);
        });
      }
    })();
    """#
}
