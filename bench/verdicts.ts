import { loadClusters, runCluster } from './verdicts/clusters';
import { classScores, macroF1 } from './verdicts/scores';

const MARKS = ['new', 'corroborated', 'contradicted'] as const;
async function main() {
  const all = [];
  for (const cluster of loadClusters('../shared/data/clusters')) {
    const cases = await runCluster(cluster);
    all.push(...cases);
    console.log(
      cluster.id,
      macroF1(classScores(cases, MARKS)).toFixed(3),
      macroF1(
        classScores(
          cases.filter((c) => !c.first),
          MARKS,
        ),
      ).toFixed(3),
    );
  }
  const s = classScores(all, MARKS);
  console.log(macroF1(s), s);
  console.log(
    'later only',
    macroF1(
      classScores(
        all.filter((c) => !c.first),
        MARKS,
      ),
    ),
  );
  if (process.argv.includes('--errors'))
    for (const c of all)
      if (c.expected !== c.got)
        console.log(
          `${c.id} ${c.expected} -> ${c.got}\n   H: ${c.text}\n   gold: ${c.evidence.join('\n         ')}\n   shown: ${c.claim?.verdict?.evidence.map((e) => `${e.relation}: ${e.text}`).join('\n         ')}\n  ${JSON.stringify(c.claim?.verdict?.differences.map((d) => [d.kind, d.here, d.there]))} ${c.conflict ?? ''}`,
        );
}
await main();
