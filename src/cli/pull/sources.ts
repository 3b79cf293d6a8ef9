import type { PullSource } from '../../engine/pull/pull.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';

/** What can be pulled: what each source gives, on which terms, and how often it has something new. */
export function sourcesShown(sources: readonly PullSource[]): Shown {
  const rows = sources.map(({ name, title, gives, terms, cadence }) => ({
    name,
    title,
    gives,
    terms,
    cadence,
  }));
  return {
    json: rows,
    csv: {
      columns: ['source', 'title', 'gives', 'terms', 'cadence'],
      rows: rows.map((row) => [row.name, row.title, row.gives, row.terms, row.cadence]),
    },
    text: (screen) => [...sources.map((source) => one(source, screen)), said(screen)].join('\n\n'),
  };
}

const indent = ' '.repeat(12);

function one({ name, title, gives, terms, cadence }: PullSource, { style, columns }: Screen): string {
  const line = (label: string, text: string): string =>
    wrapIndented(text, columns, `${indent}         `, `${indent}${label.padEnd(9)}`);
  return [
    `${style.accent(name.padEnd(12))}${title}`,
    line('gives', gives),
    style.dim(line('terms', terms)),
    style.dim(line('cadence', cadence)),
  ].join('\n');
}

function said(screen: Screen): string {
  return foot(
    'Written from each source’s own documentation and tested against a local server; not yet run against the live sites.\nNext: headcount pull fred',
    screen,
  );
}
