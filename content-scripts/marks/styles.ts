/** Line and sign of each mark differ by form as well as by colour. Sizes are the same for all: see docs/decisions.md. */
export const MARKS_CSS = `
.marks { position: absolute; top: 0; left: 0; width: 0; height: 0; contain: layout; }
.claim { --ink: transparent; --paper: #fff; }
.claim.dark { --paper: #16181d; }
.claim.contradicted { --ink: #c2341d; }
.claim.corroborated { --ink: #0b7a6f; }
.claim.new { --ink: #8b94a3; }
.claim.contradicted.dark { --ink: #ff8f75; }
.claim.corroborated.dark { --ink: #4fd1bd; }
.claim.new.dark { --ink: #8a96aa; }
.line { position: absolute; border-radius: 2px; }
.line::after {
  content: ''; position: absolute; left: 0; right: 0; bottom: -2px; height: 0; box-sizing: content-box;
  border-bottom: 3px none var(--ink);
}
.contradicted > .line::after { border-bottom-style: double; }
.corroborated > .line::after { border-bottom: 2px solid var(--ink); bottom: -1px; }
.new > .line::after {
  border: 0; bottom: -1px; height: 2px;
  background: linear-gradient(90deg, var(--ink) 2px, transparent 2px) 0 0 / 6px 2px;
}
.claim > svg {
  position: absolute; z-index: 1; border-radius: 50%; background: var(--ink); overflow: hidden;
}
.claim > svg > path { fill: none; stroke: var(--paper); stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
.none > svg { visibility: hidden; }
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
