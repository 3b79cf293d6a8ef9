import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sayShare } from '../../core/index.ts';
import { hearCases } from '../../engine/predict/court.ts';
import { type MakerScore, type Scores, scoresOf } from '../../engine/predict/scores.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { calibration } from './calibration.ts';

const args: ArgsDef = { ...askArgs };

const command: CommandDef = defineCommand({
  meta: {
    name: 'score',
    description: 'Who was right: verdicts by maker, Brier and log scores, skill, calibration',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    await askLedger(given, async ({ ledger }, asOf) => {
      const scores = scoresOf(await hearCases(ledger, asOf));
      return {
        json: { asOf, ...scores },
        csv: {
          columns: [
            'made_by',
            'true',
            'false',
            'not_yet',
            'undecidable',
            'right',
            'with_probability',
            'brier',
            'log',
            'crps',
          ],
          rows: scores.makers.map((m) => [
            ...[m.madeBy, m.counts.true, m.counts.false, m.counts['not yet'], m.counts.undecidable],
            ...[m.right, m.withProbability, m.brier, m.log, m.crps],
          ]),
        },
        text: (screen) => scoreText(scores, asOf, screen),
      };
    });
  },
});
export default command;

function scoreText({ makers, all, brier, skill }: Scores, asOf: string, screen: Screen): string {
  const { style, columns } = screen;
  const line = (text: string): string => wrapIndented(text, columns, '');
  const cells = (m: MakerScore): readonly string[] => [
    printable(m.madeBy),
    ...[m.counts.true, m.counts.false, m.counts['not yet'], m.counts.undecidable].map(String),
    m.right === null ? '-' : `${m.right} of ${m.counts.true + m.counts.false}`,
    m.brier === null ? '-' : m.brier.toFixed(3),
    m.log === null ? '-' : m.log.toFixed(3),
  ];
  const right = { align: 'right' as const };
  return [
    style.bold('Who was right'),
    table(
      [
        { title: 'by', flexible: true },
        { title: 'true', ...right },
        { title: 'false', ...right },
        { title: 'not yet', ...right },
        { title: 'undecidable', ...right },
        { title: 'right', ...right },
        { title: 'Brier', ...right },
        { title: 'log', ...right },
      ],
      [...makers, all].map(cells),
      { columns, title: style.dim },
    ),
    '',
    ...(brier === null
      ? [
          line(
            'No decided prediction stated a probability, so there is no Brier score, no skill and no calibration: none is made up.',
          ),
        ]
      : [
          line(
            `Brier ${brier.brier.toFixed(4)} = reliability ${brier.reliability.toFixed(4)} - resolution ${brier.resolution.toFixed(4)} + uncertainty ${brier.uncertainty.toFixed(4)}; ${sayShare(brier.baseRate, 1)} came true${skill === null ? '; no skill where all came out alike' : `; skill against that base rate ${skill.toFixed(3)}`}.`,
          ),
          style.dim(line('The base rate is of these predictions themselves, known only afterwards.')),
          '',
          calibration(brier.groups, screen),
        ]),
    '',
    foot(`As of ${asOf}. Next: headcount predict list (each with its reason)`, screen),
  ].join('\n');
}
