import { readFile } from 'node:fs/promises';

/** A request that left the browser, or would have: the browser's network service logs them all, whoever makes them. */
interface LoggedRequest {
  url: string;
  /** Origin of what made it; '' for the browser itself. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** The argument that has Chromium log its requests into a file, which is complete once the browser is closed. */
export function logRequests(file: string): string {
  return `--log-net-log=${file}`;
}

/** All requests over the network that a log tells of. */
export async function loggedRequests(file: string): Promise<LoggedRequest[]> {
  const { constants, events }: NetLog = JSON.parse(await readFile(file, 'utf8'));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type }) => type === started)
    .map(({ params }) => ({
      url: params?.url ?? '',
      initiator: /^(https?|chrome-extension):/.test(params?.initiator ?? '') ? (params?.initiator ?? '') : '',
    }))
    .filter(({ url }) => /^(https?|wss?):/.test(url));
}
