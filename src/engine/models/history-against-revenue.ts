import { Problem, sayNumber } from '../../core/index.ts';
import type { Setting } from '../../models/index.ts';
import { filledColumn, numberColumn } from '../table/columns.ts';
import { openTable, type Table } from '../table/table.ts';
import { type Commit, gitHistory } from './git-history.ts';
import type { Measured } from './measured-inputs.ts';

const feature = /^(?:feat(?:ure)?\b|add(?:s|ed)?\b|new\b|introduc\w+|implement\w*)/i;

/** A month in which both the history and the revenue are known. */
export interface HistoryMonth {
  readonly month: string;
  readonly changes: number;
  readonly features: number;
  readonly revenue: number;
}

/** Ratios of the model `outcome`, after over before, from a repository's months and a revenue series. */
export function historyAgainstRevenue(files: {
  readonly repo: string;
  readonly revenue: string;
  readonly split: string | undefined;
}): Measured {
  const months = monthsOf(gitHistory(files.repo), openTable(files.revenue));
  const split = files.split ?? months[Math.floor(months.length / 2)]?.month ?? '';
  const [before, after] = [
    months.filter(({ month }) => month < split),
    months.filter(({ month }) => month >= split),
  ];
  if (before.length === 0 || after.length === 0)
    throw new Problem(
      'not-enough-evidence',
      `Expected months with commits and revenue before and from ${split === '' ? 'a month' : split}; ${before.length} and ${after.length} came.`,
      {
        hint: 'The revenue file needs months of the repository’s life, on both sides of --split YYYY-MM.',
      },
    );
  const settings = new Map<string, Setting>();
  const source = `${before.length} months before ${split} and ${after.length} from it`;
  for (const [input, of] of [
    ['changeRatio', 'changes'],
    ['featureRatio', 'features'],
    ['revenueRatio', 'revenue'],
  ] as const) {
    const [was, is] = [mean(before.map((each) => each[of])), mean(after.map((each) => each[of]))];
    if (was > 0 && is > 0)
      settings.set(input, {
        value: is / was,
        low: is / was,
        high: is / was,
        source: `${source}: ${of} a month`,
      });
  }
  return {
    settings,
    notes: [
      'A change is a commit that is no merge; a feature is one whose first line begins with feat, add, new, introduce or implement.',
      ...(settings.has('featureRatio')
        ? []
        : ['One side of the history names no feature: featureRatio is the default.']),
      'That revenue moved after the split does not say that the commits moved it.',
    ],
    lines: [sideLine(`before ${split}`, before), sideLine(`from ${split}`, after)],
    evidence: { split, months },
  };
}

function sideLine(side: string, months: readonly HistoryMonth[]): string {
  const each = (of: 'changes' | 'features' | 'revenue'): string =>
    sayNumber(Number(mean(months.map((month) => month[of])).toFixed(1)));
  return `${side}: ${each('changes')} changes, ${each('features')} features and revenue of ${each('revenue')} a month, ${months.length} months`;
}

function monthsOf(commits: readonly Commit[], table: Table): readonly HistoryMonth[] {
  const names = filledColumn(table, 'month');
  const revenue = numberColumn(table, 'revenue');
  const known = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(name)?.[1];
    if (month === undefined || revenue[i]! < 0 || known.has(month))
      throw new Problem(
        'bad-input',
        `Expected each month once, as 2026-04, with revenue of at least 0 in ${table.name}; line ${table.lines[i]} has ${name} and ${revenue[i]}.`,
      );
    known.set(month, revenue[i]!);
  }
  const [first = '', last = ''] = [commits[0]?.month, commits.at(-1)?.month];
  return [...known]
    .filter(([month]) => month >= first && month <= last)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, earned]) => {
      const made = commits.filter((commit) => commit.month === month);
      const features = made.filter(({ subject }) => feature.test(subject)).length;
      return { month, changes: made.length, features, revenue: earned };
    });
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
