// Appends numbered batches until the disk refuses, and says how many were acknowledged and what the refusal was.
import { Problem } from '../../src/core/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { numberedBatch } from './numbered-batch.ts';

const ledger = await openLedger(process.argv[2] ?? '');
let acknowledged = 0;
try {
  for (let n = 1; n < 2000; n++) {
    await ledger.append(numberedBatch(n));
    acknowledged = n;
  }
} catch (cause) {
  const code = cause instanceof Problem ? cause.code : String(cause);
  process.stdout.write(`${JSON.stringify({ acknowledged, code })}\n`);
}
process.exit();
