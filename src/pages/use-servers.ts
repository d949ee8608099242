import { useEffect, useState } from 'preact/hooks';
import type { PagePort } from './port';

/**
 * Addresses of the servers that Crossread syncs with; null while that is not known. Known before a click, as browsers
 * take the question for a permission only within one. @param occasion a change of it has them looked up anew
 */
export function useServers(port: PagePort, occasion: unknown): string[] | null {
  const [servers, setServers] = useState<string[] | null>(null);
  useEffect(() => {
    port.ask('sync.state', {}).then(
      ({ connection }) => setServers(connection?.kind === 'webdav' ? [connection.address] : []),
      () => setServers(null),
    );
  }, [port, occasion]);
  return servers;
}
