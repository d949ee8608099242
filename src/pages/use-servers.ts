import { useEffect, useState } from 'preact/hooks';
import type { PagePort } from './port';

/**
 * Addresses of the servers that Crossread syncs with; null while that is not known. Known before a click, as browsers
 * take the question for a permission only within one.
 */
export function useServers(port: PagePort): string[] | null {
  const [servers, setServers] = useState<string[] | null>(null);
  useEffect(() => {
    const look = () =>
      void port.ask('sync.state', {}).then(
        ({ connection }) => setServers(connection?.kind === 'webdav' ? [connection.address] : []),
        () => setServers(null),
      );
    look();
    return port.onSyncing(look);
  }, [port]);
  return servers;
}
