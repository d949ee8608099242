/** By which the extension's own pages hear that something about syncing has changed; what, they ask. */
const CHANNEL = 'crossread-sync';

/** Tells the open pages. */
export function tellSyncing(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever the background tells. @returns ends that */
export function onSyncing(heard: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = heard;
  return () => channel.close();
}
