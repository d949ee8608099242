/** One search engine in a process of its own, so that one which takes all memory ends nothing but itself. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { type PeerTask, runPeer } from './peers';

const [name = '', file = '', most = ''] = process.argv.slice(2);
const figures = await runPeer(name, deserialize(readFileSync(file)) as PeerTask, {
  tell: (built) => process.send?.(built),
  most: Number(most),
});
process.send?.(figures, () => process.exit());
