/** True in the Firefox build (vite.config.ts): it has no offscreen documents. */
declare const __FIREFOX__: boolean;

declare module '*?script&iife' {
  /** Path of a content script's one file, from the extension's root. */
  const path: string;
  export default path;
}
