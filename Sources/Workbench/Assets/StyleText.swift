/// The looks of a page, until `Reports` gives the style sheet of the house.
enum StyleText {
  static let text = """
    :root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --accent: #154273; --line: #c8ccd4; }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --ink: #ececf1; --paper: #16171b; --accent: #9cc1f0; --line: #3d414a; } }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] { color-scheme: dark; --ink: #ececf1; --paper: #16171b; --accent: #9cc1f0; --line: #3d414a; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 76rem; padding: 0 1.25rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; border-bottom: 1px solid var(--line); }
    nav ul, nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: .5rem 0; margin: 0; }
    a { color: var(--accent); } a, button, summary { min-height: 24px; min-width: 24px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
    p, li { max-width: 46rem; } .wide { overflow-x: auto; } table { border-collapse: collapse; min-width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .38rem .7rem .38rem 0; border-bottom: 1px solid var(--line); }
    .figures td { text-align: right; font-variant-numeric: tabular-nums; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    svg { max-width: 100%; height: auto; background: #ffffff; }
    @media print { header, nav, footer, .skip { display: none; } }
    """
}
