/** The frame has one size whatever the card says (see `placeCard`); the card takes what it needs of it. */
export const CARD_CSS = `
.frame {
  position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; background: none; overflow: visible;
  box-sizing: border-box; pointer-events: auto; flex-direction: column; color-scheme: light; container-type: size;
}
.frame:popover-open { display: flex; }
.frame.above { justify-content: flex-end; }
.frame.dark { color-scheme: dark; }
.card {
  --ground: #fff; --text: #1c2026; --faint: #5c6470; --edge: #0000001f; --wash: #f3f4f6; --ink: #5c6470; --link: #1f5fbf;
  box-sizing: border-box; display: flex; flex-direction: column; min-height: 0; max-height: 100%;
  font: 14px/1.45 system-ui, sans-serif; color: var(--text); background: var(--ground);
  border: 1px solid var(--edge); border-radius: 10px; overflow: hidden; text-align: start;
  box-shadow: 0 1px 2px #0000000f, 0 8px 28px #0000002e;
}
.dark > .card {
  --ground: #1f2329; --text: #e8eaed; --faint: #a3acb8; --edge: #ffffff24; --wash: #2a2f37; --ink: #a3acb8; --link: #8ab8ff;
  box-shadow: 0 8px 28px #00000080;
}
.card.contradicted { --ink: #c2341d; }
.card.corroborated { --ink: #0b7a6f; }
.dark > .card.contradicted { --ink: #ff8f75; }
.dark > .card.corroborated { --ink: #4fd1bd; }
.card:focus { outline: none; }
.card:focus-visible, :focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.head { display: flex; align-items: center; gap: 8px; padding: 10px 8px 0 14px; }
h2 { margin: 0; font-size: 15px; line-height: 1.3; font-weight: 650; color: var(--ink); }
.card.new h2 { color: var(--text); }
.sign { width: 18px; height: 18px; flex: none; border-radius: 50%; background: var(--ink); }
.sign path { fill: none; stroke: var(--ground); stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.card.new .sign path { stroke-width: 4; }
.position { margin-inline-start: auto; color: var(--faint); font-size: 12px; font-variant-numeric: tabular-nums; }
.body {
  padding: 4px 14px 16px; mask: linear-gradient(#000 calc(100% - 16px), #0000); overflow-y: auto; overscroll-behavior: contain; overflow-wrap: anywhere;
  scrollbar-width: thin; scrollbar-color: var(--faint) #0000;
}
.shown::before { content: attr(data-text); }
p { margin: 0; }
.meaning { color: var(--faint); font-size: 13px; }
.reason { font-size: 13px; }
.reason + .reason { margin-top: 2px; }
.qualifiers { margin-top: 8px; padding: 6px 10px; border-radius: 6px; background: var(--wash); font-size: 13px; }
section { margin-top: 12px; }
.label { color: var(--faint); font-size: 12px; font-weight: 600; margin-bottom: 3px; }
@container (max-height: 360px) { .here { display: none; } }
ul { list-style: none; margin: 0; padding: 0; }
.note { color: var(--faint); font-size: 12.5px; margin-bottom: 6px; }
.evidence { display: grid; gap: 12px; }
blockquote { margin: 0; padding-inline-start: 10px; border-inline-start: 3px solid var(--edge); }
li.conflicts blockquote, li.supports blockquote { border-inline-start-color: var(--ink); }
.card.contradicted li.supports blockquote { border-inline-start-color: var(--edge); }
strong { font-weight: 650; padding: 0 2px; border-radius: 3px; background: color-mix(in srgb, var(--ink) 16%, transparent); }
.source { display: flex; flex-wrap: wrap; gap: 0 8px; margin-top: 3px; padding-inline-start: 13px; font-size: 12.5px; color: var(--faint); }
a { color: var(--link); text-decoration: none; font-weight: 550; }
a:hover { text-decoration: underline; }
.arrow { width: 10px; height: 10px; margin-inline-start: 3px; vertical-align: -0.5px; }
.arrow path, .close path { fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.foot { padding: 6px 8px; border-top: 1px solid var(--edge); }
button {
  font: inherit; font-size: 13px; color: var(--faint); background: none; border: 0; border-radius: 6px;
  padding: 4px 8px; min-height: 28px; cursor: pointer;
}
button:hover { background: var(--wash); color: var(--text); }
.more { margin-top: 8px; color: var(--link); padding-inline: 4px; }
.close { width: 28px; height: 28px; padding: 0; display: grid; place-items: center; }
.close svg { width: 12px; height: 12px; }
.dismissed { padding-top: 12px; }
.choices { display: flex; gap: 4px; margin: 8px 0 -4px -8px; }
.choices > :first-child { color: var(--link); }
.failure { margin: 4px 8px; color: #b3261e; font-size: 13px; }
.dark .failure { color: #ff8f75; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .frame:popover-open > .card { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(3px); } }
}
@media (forced-colors: active) {
  .card { border: 2px solid CanvasText; }
  strong { background: Mark; color: MarkText; forced-color-adjust: none; }
  .sign { background: CanvasText; forced-color-adjust: none; }
  .sign path { stroke: Canvas; }
}
`;
