import type { FamilyExposure } from '../../engine/postings/questions.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { percent } from './said.ts';

/** Short heads for the indices, in the order in which they are held. */
const heads = ['AIOE', 'LM-AIOE', 'LLM tasks'];

/** Columns that a CSV has for each family as it stands now. */
export const exposureColumns = ['aioe', 'lm_aioe', 'llm_tasks_beta', 'postings_covered'] as const;

export function exposureCells(family: FamilyExposure | undefined): readonly (number | null)[] {
  if (family === undefined) return exposureColumns.map(() => null);
  return [...family.indexes.map(({ value }) => value), mostCovered(family)];
}

/** How exposed to AI the published indices hold each family's occupations, with the indices' names and scales below. */
export function exposureText(families: readonly FamilyExposure[], { style, columns }: Screen): string {
  const drawn = table(
    [
      { title: 'exposure to AI by', flexible: true },
      ...heads.map((title) => ({ title, align: 'right' as const })),
      { title: 'rests on' },
    ],
    families.map((family) => [
      family.family,
      ...family.indexes.map(({ value }) => value?.toFixed(2) ?? '-'),
      mostCovered(family) === 0
        ? 'no index covers it'
        : `${percent(mostCovered(family) / family.postings)} of postings`,
    ]),
    { columns, title: style.dim },
  );
  const legend = (families[0]?.indexes ?? []).map(({ index, scale, source }, at) =>
    style.dim(wrapIndented(`${heads[at]}: ${index}, ${scale} (${source})`, columns, '  ')),
  );
  const means =
    'Each is the mean over the occupations that the postings on the boards now name. Exposed tasks are tasks that AI could touch, not jobs that go.';
  return [drawn, ...legend, style.dim(wrapIndented(means, columns, '  '))].join('\n');
}

const mostCovered = ({ indexes }: FamilyExposure): number =>
  Math.max(0, ...indexes.map(({ covered }) => covered));
