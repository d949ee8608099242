/** How long, in ms, a file stays readable after its download began: the browser may read from it after the click. */
const KEPT_MS = 60_000;

/** Has the browser save a file under this name, where it saves downloads. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
