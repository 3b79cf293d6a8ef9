import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { type ExportFormat, exportFormats, openEngine } from '../engine.ts';
import { screenFor } from './shared/ask.ts';
import { ledgerToAsk } from './shared/ledger-folder.ts';
import { askArgs, text, words } from './shared/options.ts';
import { table } from './terminal/table.ts';

const args: ArgsDef = {
  out: {
    type: 'string',
    valueHint: 'DIR',
    description: 'a new folder, or an earlier export (headcount-export)',
  },
  format: { type: 'string', valueHint: 'csv,json,parquet', description: 'one or several, or all (all)' },
  'as-of': askArgs['as-of'],
  receipt: { type: 'boolean', description: 'each statement’s row carries its receipt id in any case' },
  ledger: askArgs.ledger,
};

const command: CommandDef = defineCommand({
  meta: { name: 'export', description: 'Write every table as CSV, JSON and Parquet with a data package' },
  args,
  async run({ args: given }) {
    const [folder] = words(given, 1);
    const formats = formatsOf(text(given, 'format'));
    const engine = await openEngine({
      folder: ledgerToAsk({ named: text(given, 'ledger'), env: process.env }),
    });
    try {
      const done = await engine.export({
        folder: text(given, 'out') ?? folder ?? 'headcount-export',
        formats,
        asOf: text(given, 'as-of'),
      });
      const { style, columns } = screenFor(false);
      const rows = done.files.map((file) => [file.path, String(file.rows), String(file.bytes)]);
      const drawn = table(
        [{ title: 'file' }, { title: 'rows', align: 'right' }, { title: 'bytes', align: 'right' }],
        rows,
        { columns, title: style.dim },
      );
      process.stdout.write(
        `${drawn}\n\n${style.dim(`As known on ${done.asOf}, with datapackage.json, in`)} ${done.folder}\n`,
      );
    } finally {
      await engine.close();
    }
  },
});
export default command;

function formatsOf(given: string | undefined): readonly ExportFormat[] {
  if (given === undefined || given === 'all') return exportFormats;
  const names = given.split(',').map((name) => name.trim());
  const known = exportFormats.filter((format) => names.includes(format));
  if (known.length === new Set(names).size) return known;
  throw new Problem(
    'bad-option',
    `Expected --format ${exportFormats.join(', ')} or all; "${given.slice(0, 60)}" came.`,
  );
}
