/** True in the Firefox build (vite.config.ts): it has no offscreen documents. */
declare const __FIREFOX__: boolean;

/** Without the package's other half, which guesses whether a page is an article and would be bundled for nothing. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}

declare module '*?script&iife' {
  /** Path of a content script's one file, from the extension's root. */
  const path: string;
  export default path;
}

/** File System Access, in part (https://wicg.github.io/file-system-access): TypeScript has only what every browser has. */
interface FileSystemHandle {
  queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Window {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
