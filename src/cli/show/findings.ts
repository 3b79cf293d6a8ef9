import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { Engine } from '../../engine.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const args: ArgsDef = { ...askArgs };
type Findings = Awaited<ReturnType<Engine['findings']>>;

const command: CommandDef = defineCommand({
  meta: { name: 'findings', description: 'What a reader should know before repeating a figure' },
  args,
  async run({ args: given }) {
    words(given, 0);
    await ask(given, async (engine, asOf) => shown(await engine.findings({ asOf }), asOf));
  },
});
export default command;

function shown(findings: Findings, asOf: string): Shown {
  return {
    json: {
      asOf,
      findings: findings.map(({ finding, origin, document, knownAt }) => ({
        ...finding,
        source: origin.source,
        key: origin.key,
        document,
        knownAt,
      })),
    },
    csv: {
      columns: ['kind', 'message', 'recomputed', 'statements', 'source', 'key', 'known_at'],
      rows: findings.map(({ finding, origin, knownAt }) => [
        finding.kind,
        finding.message,
        finding.recomputed,
        finding.statements.join(' '),
        origin.source,
        origin.key,
        knownAt,
      ]),
    },
    text: (screen) =>
      findings.length === 0
        ? `No finding is known on ${asOf}.`
        : `${findings.map((row) => findingText(row, screen)).join('\n')}\n${foot(`${findings.length} findings known on ${asOf}.`, screen)}`,
  };
}

function findingText({ finding, origin }: Findings[number], { style, columns, receipt }: Screen): string {
  const indent = ' '.repeat(14);
  const lines = [
    wrapIndented(printable(finding.message), columns, indent, `${style.accent(finding.kind.padEnd(12))}  `),
  ];
  if (finding.statements.length > 0)
    lines.push(style.dim(wrapIndented(`statements ${finding.statements.join(', ')}`, columns, indent)));
  if (receipt)
    lines.push(
      style.dim(
        wrapIndented(
          `${origin.source}, row ${origin.key}, snapshot ${origin.snapshot.slice(0, 12)}`,
          columns,
          indent,
        ),
      ),
    );
  return lines.join('\n');
}
