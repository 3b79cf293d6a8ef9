import { sayNumber, sayShare } from '../../core/index.ts';
import type { Autopsy, StatedRise } from '../../engine/autopsy/autopsy.ts';
import { foot } from '../shared/foot.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';

type Split = Autopsy['perEmployee'];

/** The answer first, then both splits side by side, what is not known, and the article’s own figure. */
export function autopsyText(result: Autopsy, screen: Screen): string {
  const { style, columns } = screen;
  const [from, to] = result.years;
  const line = (text: string): string => wrapIndented(text, columns, '');
  const money = (value: number): string => `USD ${sayNumber(Math.round(value))}`;
  const points = (value: number): string => `${(value * 100).toFixed(1)} points`;
  return [
    style.bold(line(result.answer)),
    style.dim(
      line(`${result.company}, ${from.year} to ${to.year}, by ${result.method}; as of ${result.asOf}.`),
    ),
    '',
    heading('Revenue per employee', result.perEmployee, money, screen),
    parts(result.perEmployee, money, screen),
    ...(result.margin === null
      ? ['', line('The margin is not split: operating income is not known for both years.')]
      : [
          '',
          heading('Operating margin', result.margin, (value) => sayShare(value, 1), screen),
          parts(result.margin, points, screen),
        ]),
    '',
    ...result.caveats.map((caveat) => wrapIndented(caveat, columns, '  ', '- ')),
    ...result.assumptions.map((caveat) => style.dim(wrapIndented(caveat, columns, '  ', '- '))),
    ...(result.stated === null ? [] : ['', ...statedText(result.stated, screen)]),
    ...(screen.receipt
      ? [
          '',
          style.bold('Receipt'),
          ...result.years.map((y) =>
            wrapIndented(
              `${y.year}: ${y.restsOn.join(', ')}; employees counted on ${y.countedOn} (${y.counting})`,
              columns,
              '    ',
              '  ',
            ),
          ),
        ]
      : []),
    '',
    foot(
      `Residual ${result.perEmployee.residual.toExponential(1)}. Next: headcount measure revenue-per-employee (every year held)`,
      screen,
    ),
  ].join('\n');
}

function heading(name: string, split: Split, say: (value: number) => string, { style }: Screen): string {
  return `${style.accent(name)}  ${say(split.from)} to ${say(split.to)}`;
}

function parts(split: Split, say: (value: number) => string, { style, columns }: Screen): string {
  const signed = (amount: number): string =>
    `${amount > 0 ? '+' : ''}${say(amount).replace('USD -', '-USD ')}`;
  const rows = split.parts
    .filter(({ cause, amount }) => cause !== 'rest' || amount !== 0)
    .map(({ cause, amount }) => [
      `  ${cause === 'rest' ? 'cost of a head' : cause}`,
      amount === null ? 'unknown' : signed(amount),
      amount === null || split.change === 0 ? '' : sayShare(amount / split.change, 1),
    ]);
  return table(
    [
      { title: '  made up by' },
      { title: 'amount', align: 'right' },
      { title: 'of the change', align: 'right' },
    ],
    [...rows, ['  all of it', signed(split.change), split.change === 0 ? '' : '100.0%']],
    { columns, title: style.dim },
  );
}

function statedText(stated: StatedRise, { style, columns }: Screen): readonly string[] {
  const { subject, from, to, change, years } = stated;
  const cases = stated.ifHeads.map(
    ({ heads, share }) =>
      `${heads < 0 ? '' : heads === 0 ? '' : '+'}${sayShare(heads)}: ${sayShare(share, 0)}`,
  );
  return [
    style.accent(`The ${subject}’s +${sayShare(change, 1)}`),
    wrapIndented(
      `USD ${sayNumber(from)} (${years[0]}) to ${sayNumber(to)} (${years[1]}) is stated without revenue or heads, so its split is not identified. A smaller denominator would make up, if heads had changed by`,
      columns,
      '',
    ),
    wrapIndented(cases.join(', '), columns, '    '),
    style.dim(
      wrapIndented(
        `The sector’s revenue and heads in both years would decide it. ${stated.citation ?? ''}`,
        columns,
        '',
      ),
    ),
  ];
}
