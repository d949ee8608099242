/**
 * Line and sign of each mark differ by form as well as by colour, and by nothing but what is painted: every box has the
 * same size in all of them (docs/decisions.md).
 */
export const MARKS_CSS = `
.marks { position: absolute; top: 0; left: 0; width: 0; height: 0; contain: layout; }
.claim { --ink: #0000; --paper: #fff; }
.claim.dark { --paper: #16181d; }
.claim.none { --paper: #0000; }
.claim.contradicted { --ink: #c2341d; }
.claim.corroborated { --ink: #0b7a6f; }
.claim.new { --ink: #8b94a3; }
.claim.contradicted.dark { --ink: #ff8f75; }
.claim.corroborated.dark { --ink: #4fd1bd; }
.claim.new.dark { --ink: #8a96aa; }
.line { position: absolute; border-radius: 2px; }
.line::after { content: ''; position: absolute; left: 0; right: 0; bottom: -2px; height: 3px; }
.contradicted > .line::after { background: linear-gradient(var(--ink) 1px, #0000 1px 2px, var(--ink) 2px); }
.corroborated > .line::after { background: linear-gradient(var(--ink) 2px, #0000 2px); }
.new > .line::after { background: linear-gradient(90deg, var(--ink) 2px, #0000 2px) 0 0 / 6px 2px repeat-x; }
.claim > svg {
  position: absolute; z-index: 1; border-radius: 50%; background: var(--ink); overflow: hidden;
}
.claim > svg > path { fill: none; stroke: var(--paper); stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
.new > svg { background: none; }
.new > svg > path { stroke: var(--ink); stroke-width: 4; }
.active > .line { background: color-mix(in srgb, var(--ink) 15%, transparent); }
.focused > .line { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (prefers-reduced-motion: no-preference) { .line { transition: background-color 120ms; } }
@media (forced-colors: active) {
  .claim:not(.none) { --ink: Highlight; --paper: Canvas; forced-color-adjust: none; }
  .claim.new { --ink: CanvasText; }
}
`;
