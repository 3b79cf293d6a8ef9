import { sayShare } from '../../core/index.ts';
import type { Screen } from '../shared/shown.ts';
import { padEnd, padStart } from '../terminal/width.ts';

interface Group {
  readonly probability: number;
  readonly count: number;
  readonly observed: number;
}

const cells = 40;

/** One line a stated probability: a dot where it would stand if it were calibrated, a mark where it came out. */
export function calibration(groups: readonly Group[], { style }: Pick<Screen, 'style'>): string {
  const at = (share: number): number => Math.round(share * cells);
  const lines = groups.map(({ probability, count, observed }) => {
    const axis = [...'·'.repeat(cells + 1)];
    axis[at(probability)] = '|';
    axis[at(observed)] = at(observed) === at(probability) ? '◆' : '●';
    return `${padStart(sayShare(probability), 7)}  ${axis.join('')}  ${padStart(sayShare(observed, 0), 4)} of ${count}`;
  });
  return [
    style.dim(`${padStart('stated', 7)}  ${padEnd('0% came true', cells - 3)}100%`),
    ...lines,
    style.dim('         | where it was stated, ● where it came out, ◆ both'),
  ].join('\n');
}
