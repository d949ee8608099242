import { grounds } from '../../src/annotations/colours';

/** Highlights lie over the text, so they let it through. */
export const HIGHLIGHTS_CSS = `
.highlights { position: absolute; top: 0; left: 0; width: 0; height: 0; contain: layout; }
.highlight { position: absolute; border-radius: 2px; background: var(--ground); opacity: 0.36; }
.highlight.dark { opacity: 0.28; }
.highlight.flashing { outline: 3px solid var(--ground); opacity: 0.7; }
${Object.entries(grounds)
  .map(([colour, ground]) => `.highlight.${colour} { --ground: ${ground}; }`)
  .join('\n')}
.toast {
  position: fixed; inset: auto auto 24px 50%; translate: -50%; margin: 0; padding: 10px 16px; border: 1px solid #ffffff30;
  border-radius: 10px; max-width: min(420px, calc(100vw - 32px)); box-sizing: border-box; pointer-events: none;
  font: 14px/1.45 system-ui, sans-serif; color: #fff; background: #1f2329; box-shadow: 0 8px 28px #00000066;
}
.toast > .shown::before { content: attr(data-text); }
@media (forced-colors: active) {
  .highlight { background: Mark; forced-color-adjust: none; }
  .toast { border: 2px solid CanvasText; }
}
`;
