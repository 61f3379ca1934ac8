/// The looks of forms that are sent, which pages have beside the style of all sheets.
enum FormStyle {
  static let text = """

    .problems { border: 2px solid; border-radius: .2rem; margin: .8rem 0; padding: .4rem .8rem; }
    .problem { display: block; font-weight: 600; }
    .problem::before { content: "! "; }
    .field { display: flex; flex-direction: column; gap: .15rem; flex: 1 1 16rem; min-width: 0; max-width: 32rem; }
    .field label { font-weight: 600; }
    .tick { flex: 1 1 100%; } .tick > input { align-self: start; }
    .field .note { display: block; margin: 0; }
    form .part { display: flex; flex-wrap: wrap; gap: .8rem 1.2rem; margin-top: .4rem; }
    form fieldset > details { flex: 1 1 100%; min-width: 0; } form details select { max-width: 100%; }
    form.column fieldset { flex-direction: column; align-items: stretch; gap: .8rem; } form.column fieldset > * { flex: none; max-width: 40rem; }
    form.column label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem; } form.column .field > * { min-width: 0; }
    form.column button { align-self: start; }
    [aria-invalid] { border-width: 2px; }
    textarea { font: inherit; width: 100%; color: inherit; background: var(--basis-color-default-bg-document);
      border: 1px solid var(--basis-color-default-color-subtle); padding: .2rem .6rem; }
    textarea:focus-visible { outline: 3px solid var(--basis-color-accent-1-color-default); outline-offset: 2px; }
    input[type="checkbox"] { min-width: 24px; min-height: 24px; }
    td input[type="number"] { width: 5.5em; padding-inline: .2rem 0; } form th { overflow-wrap: anywhere; white-space: normal; }
    .board { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1.65fr); gap: 0 1.75rem; }
    .board h2 { font-size: 1.08rem; margin: 1.25rem 0 .4rem; padding-top: .4rem; border-top-width: 1px; }
    .board h3 { font-size: 1rem; margin: 1rem 0 .3rem; } .board p, .board ul, .board .wide { margin: .4rem 0; } .board ul { padding-left: 1.1rem; }
    .board table { font-size: .8rem; } .board th, .board td { padding-inline: .25rem; }
    @media (max-width: 75rem) { .board { grid-template-columns: minmax(0, 1fr); } }
    progress { width: 100%; max-width: 32rem; height: 1rem; }
    """
}
