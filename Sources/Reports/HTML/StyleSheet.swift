/// The one style sheet: of pages, of briefs and of what is printed. Colours are variables, so that dark and light differ in one place; drawings take
/// theirs by class.
public enum StyleSheet {
  public static let text = variables + "\n" + base + "\n" + tables + "\n" + pictures + "\n" + ChartStyle.sheet + "\n" + paper

  private static let variables = """
    :root { --basis-color-default-color-document: #1b1b1f; --basis-color-default-bg-document: #ffffff; --basis-color-default-color-subtle: #4a4f5a;
      --basis-color-default-border-subtle: #c8ccd4; --basis-color-default-bg-subtle: #f2f4f8; --basis-color-accent-1-color-default: #154273;
      --basis-color-accent-1-bg-default: #a9bcd9; --basis-color-accent-1-bg-active: #5f83b8; --basis-color-accent-1-border-default: #0b2340;
      --basis-color-highlight-color-default: #8a4b00; color-scheme: light dark; }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --basis-color-default-color-document: #eceef2;
      --basis-color-default-bg-document: #14171c; --basis-color-default-color-subtle: #b6bcc8; --basis-color-default-border-subtle: #434955;
      --basis-color-default-bg-subtle: #1e232b; --basis-color-accent-1-color-default: #9cc0f2; --basis-color-accent-1-bg-default: #3d5577;
      --basis-color-accent-1-bg-active: #6d93c9; --basis-color-accent-1-border-default: #e3ecf9; --basis-color-highlight-color-default: #f2b36b; } }
    :root[data-theme="dark"] { color-scheme: dark; --basis-color-default-color-document: #eceef2;
      --basis-color-default-bg-document: #14171c; --basis-color-default-color-subtle: #b6bcc8; --basis-color-default-border-subtle: #434955;
      --basis-color-default-bg-subtle: #1e232b; --basis-color-accent-1-color-default: #9cc0f2; --basis-color-accent-1-bg-default: #3d5577;
      --basis-color-accent-1-bg-active: #6d93c9; --basis-color-accent-1-border-default: #e3ecf9; --basis-color-highlight-color-default: #f2b36b; }
    :root[data-theme="light"] { color-scheme: light; }
    """

  private static let base = """
    * { box-sizing: border-box; }
    body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: var(--basis-color-default-color-document);
      background: var(--basis-color-default-bg-document); overflow-wrap: break-word; }
    main, nav, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
    header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.25rem; padding-top: .6rem; }
    header ul, nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; padding: .4rem 0; margin: 0; }
    header nav { margin: 0; padding: 0; }
    nav.menu ul { border-bottom: 1px solid var(--basis-color-default-border-subtle); }
    header > nav { flex: 1 1 auto; }
    footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--basis-color-default-color-subtle); font-size: .92rem; }
    footer::before { content: ""; display: block; border-top: 1px solid var(--basis-color-default-border-subtle); margin-bottom: .75rem; }
    footer ul { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; padding: 0; }
    nav.menu > details { display: none; margin: .2rem 0; } nav.menu > details > ul { border-bottom: 0; }
    @media screen and (max-width: 44rem) { nav.menu > ul { display: none; } nav.menu > details { display: block; } h1 { margin-top: 1rem; }
      header form { display: flex; flex-wrap: wrap; gap: .3rem; font-size: .85rem; } header button { padding: .1rem .4rem; } }
    a { color: var(--basis-color-accent-1-color-default); }
    nav a, header a, footer li a { min-height: 24px; min-width: 24px; display: inline-block; }
    [aria-current] { font-weight: 700; color: inherit; }
    a:focus-visible, summary:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid var(--basis-color-accent-1-color-default); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--basis-color-default-bg-document);
      padding: .5rem; }
    .past { position: absolute; left: -999rem; } .past:focus { position: static; display: inline-block; padding: .25rem 0; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    h1 { font-size: clamp(1.4rem, 1rem + 2vw, 1.9rem); line-height: 1.2; margin: 1.5rem 0 .5rem; }
    h2 { font-size: clamp(1.2rem, 1rem + 1vw, 1.45rem); line-height: 1.25; margin: 2.5rem 0 .75rem; border-top: 2px solid currentColor;
      padding-top: 1rem; }
    h3 { font-size: 1.12rem; margin: 1.75rem 0 .5rem; }
    p, li, figcaption { max-width: 46rem; } li { margin: .15rem 0; }
    .lead { font-size: 1.25rem; line-height: 1.4; font-weight: 650; max-width: 52rem; margin: .5rem 0 1rem; }
    p.note { font-size: .9rem; color: var(--basis-color-default-color-subtle); max-width: 60rem; }
    .figure { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .cite { line-height: 0; font-size: .72em; } .cite a { display: inline-block; min-width: 1em; text-align: center; line-height: 1.6; }
    .code { font-family: ui-monospace, monospace; font-size: .85em; background: var(--basis-color-default-bg-subtle); padding: 0 .3em; }
    .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0 2.5rem; }
    .columns > div > :first-child { margin-top: .75rem; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--basis-color-default-bg-subtle); padding: .6rem .8rem; }
    details { border: 1px solid var(--basis-color-default-border-subtle); padding: .4rem .8rem; margin: .5rem 0; }
    summary { cursor: pointer; font-weight: 600; min-height: 24px; }
    fieldset { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1rem; min-width: 0; margin: .5rem 0; padding: .4rem .8rem .8rem;
      border: 1px solid var(--basis-color-default-border-subtle); }
    fieldset label { min-width: 0; max-width: 100%; }
    button, input, select { font: inherit; min-height: 28px; max-width: 100%; color: inherit; background: var(--basis-color-default-bg-document);
      border: 1px solid var(--basis-color-default-color-subtle); padding: .2rem .6rem; }
    """

  private static let tables = """
    .wide { overflow-x: auto; margin: 1rem 0; position: relative; }
    table { border-collapse: collapse; font-size: .92rem; min-width: 100%; }
    caption { text-align: left; font-weight: 600; padding: .35rem 0; }
    @media screen and (max-width: 44rem) { th, td { hyphens: auto; } caption { max-width: calc(100vw - 2.5rem); }
      .words td:nth-child(2):last-child { overflow-wrap: anywhere; } }
    th, td { text-align: left; vertical-align: top; padding: .38rem .7rem .38rem 0;
      border-bottom: 1px solid var(--basis-color-default-border-subtle); }
    thead th { border-bottom: 2px solid currentColor; vertical-align: bottom; } tbody th { font-weight: 600; }
    .figures td, .figures thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
    th button { border: 0; padding: 0; min-height: 24px; font-weight: inherit; text-align: inherit; text-decoration: underline dotted;
      cursor: pointer; }
    .matrix th, .matrix td { padding: .22rem .5rem .22rem 0; vertical-align: middle; }
    .matrix thead tr:first-child th, .matrix thead tr:first-child td { border-bottom: 0; padding-bottom: 0; }
    .matrix thead tr:last-child th { font-weight: 400; color: var(--basis-color-default-color-subtle); }
    @media screen { .matrix tbody th[scope="row"] { position: sticky; left: 0; background: var(--basis-color-default-bg-document); }
      .matrix .baseline th[scope="row"] { background: var(--basis-color-default-bg-subtle); } }
    @media screen { .matrix .mark a { display: inline-block; min-width: 1.5rem; line-height: 1.5rem; } }
    .matrix tbody th { font-weight: 400; } .matrix .mark { text-align: center; font-size: 1.1em; min-width: 2rem; }
    .matrix .value { text-align: right; white-space: nowrap; } .matrix .interval { width: 7.5rem; min-width: 6rem; line-height: 0; }
    .matrix .told { color: var(--basis-color-default-color-subtle); }
    .matrix .baseline { background: var(--basis-color-default-bg-subtle); }
    .matrix .heading th { color: var(--basis-color-default-color-subtle); padding-top: .7rem; }
    @media screen and (max-width: 30rem) { .matrix tbody th[scope="row"] { min-width: 8rem; max-width: 8rem; font-size: .85rem; } }
    .key { display: inline-block; margin-right: .9em; }
    .hint { display: none; } @media screen and (max-width: 60rem) { .hint { display: block; } }
    """

  private static let pictures = """
    figure { margin: 1.25rem 0; } figcaption { font-size: .95rem; } svg { max-width: 100%; height: auto; }
    .chart-title { font-weight: 600; margin: 0 0 .25rem; } .source { color: var(--basis-color-default-color-subtle); }
    .matrix svg .axis { stroke: var(--basis-color-default-color-document); } .matrix svg .mean { fill: var(--basis-color-accent-1-border-default); }
    .matrix svg .band-90 { fill: var(--basis-color-accent-1-bg-default); } .matrix svg .band-60 { fill: var(--basis-color-accent-1-bg-active); }
    @media (forced-colors: active) { .matrix svg .band-90, .matrix svg .band-60 { fill: GrayText; } .matrix svg .mean { fill: CanvasText; }
      .matrix svg .axis { stroke: CanvasText; } }
    @media (prefers-reduced-motion: no-preference) { :root { scroll-behavior: smooth; } }
    """

  private static let paper = """
    @page { size: A4; margin: 12mm 12mm 11mm; }
    @media print { :root, :root:not([data-theme="light"]), :root[data-theme="dark"] { --basis-color-default-color-document: #1b1b1f;
        --basis-color-default-bg-document: #ffffff; --basis-color-default-color-subtle: #4a4f5a; --basis-color-default-border-subtle: #c8ccd4;
        --basis-color-default-bg-subtle: #f2f4f8; --basis-color-accent-1-color-default: #154273; --basis-color-accent-1-bg-default: #a9bcd9;
        --basis-color-accent-1-bg-active: #5f83b8; --basis-color-accent-1-border-default: #0b2340; color-scheme: light; }
      nav, .skip, header, footer, button, form { display: none; } body { font-size: 8.8pt; line-height: 1.32; } main { max-width: none; padding: 0; }
      h1 { font-size: 15pt; margin: 0 0 1mm; } h2 { font-size: 13pt; margin: 0 0 1.5mm; padding-top: 1.5mm; }
      h3 { font-size: 10pt; margin: 2mm 0 .6mm; } p, ul, ol { margin: .8mm 0; } ul, ol { padding-left: 4.5mm; } pre { margin: 1mm 0;
      padding: 1mm 2mm; }
      p, li, figcaption, .lead, p.note { max-width: none; } .lead { font-size: 10.5pt; line-height: 1.3; margin: 1mm 0 1.5mm; }
      p.note { font-size: 7.6pt; line-height: 1.24; margin: .6mm 0; } figure { margin: 2mm 0 3mm; } figcaption { font-size: 8.5pt; }
      section { break-before: page; } section:first-child, #sources { break-before: auto; }
      table { font-size: 8pt; line-height: 1.3; width: 100%; } .wide { overflow: visible; margin: 1mm 0; } thead { display: table-header-group; }
      tr, figure, table, .columns > div > ul, .columns > div > ol { break-inside: avoid; } .code { font-size: 7.6pt; }
      table.long { break-inside: auto; }
      th, td { padding: .5mm 1.6mm .5mm 0; }
      h2, h3, caption, thead, thead tr, .chart-title { break-after: avoid; } a { color: inherit; text-decoration: none; }
      .matrix { font-size: 7.7pt; line-height: 1.16; } .matrix th, .matrix td { padding: .35mm 1mm .35mm 0; } .matrix tbody th { width: 100%; }
      .matrix .interval { width: 15mm; min-width: 0; } .matrix .interval svg { width: 15mm; } .matrix .told { white-space: nowrap; }
      .matrix .value { padding-right: 2mm; }
      .matrix .mark { min-width: 0; font-size: 1em; } .matrix .heading th { padding-top: 1mm; }
      .columns { grid-template-columns: 1fr 1.1fr; gap: 0 6mm; } .columns:has(figure) { grid-template-columns: 1fr 1fr; }
      .columns.three { grid-template-columns: repeat(3, 1fr); break-inside: avoid; }
      .columns > div > :first-child { margin-top: 1mm; } .columns li { font-size: 8.2pt; line-height: 1.26; margin: .3mm 0; }
      details { border: 0; padding: 0; margin: 0; } details:not([open]) { display: none; } details > summary { list-style: none; min-height: 0; }
      .chart-title { font-size: 9pt; margin: 0; } .files { display: none; }
      #sources h2 { font-size: 10pt; margin: 0 0 1mm; border-top-width: 1px; padding-top: 1mm; }
      .sources { columns: 2; column-gap: 8mm; font-size: 7.5pt; line-height: 1.04; } .sources a { word-break: break-all; }
      .cite { font-size: 7.5pt; } .cite a { display: inline;
      line-height: 0; }
      li { margin: .3mm 0; line-height: 1.3; } .sources li { line-height: inherit; margin: 0; } caption { padding: .5mm 0; } }
    """
}
