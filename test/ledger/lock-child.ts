// Opens a ledger in a process of its own and says what came of it.
import { Problem } from '../../src/core/index.ts';
import { openLedger } from '../../src/ledger/index.ts';

const [folder = '', mode] = process.argv.slice(2);
try {
  const ledger = await openLedger(folder, { mode: mode === 'read' ? 'read' : 'write' });
  const { length } = await ledger.runs();
  await ledger.close();
  process.stdout.write(`opened with ${length} batches`);
} catch (cause) {
  process.stdout.write(cause instanceof Problem ? cause.code : String(cause));
}
