// Appends numbered batches until it is killed; each line it prints is a batch that the ledger has acknowledged.
import { writeSync } from 'node:fs';
import { openLedger } from '../../src/ledger/index.ts';
import { numberedBatch } from './numbered-batch.ts';

const ledger = await openLedger(process.argv[2] ?? '');
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};
const [last] = await ledger.query<{ n: number | null }>('SELECT max(best) AS n FROM statements');
const done = last?.n ?? 0;
say('ready');
// a caller that was killed does not know whether its last batch arrived, and sends it again
if (done > 0) {
  const again = await ledger.append(numberedBatch(done));
  if (again.accepted !== 0) say(`doubled ${done}`);
}
for (let n = done + 1; ; n++) {
  await ledger.append(numberedBatch(n));
  say(String(n));
}
