import { Problem } from '../../core/index.ts';
import type { Ask, PullSource } from '../pull/ask.ts';
import { nameOfUrl } from '../rss/name-of-url.ts';
import { attribute, elements } from '../workbook/xml.ts';
import type { StateList } from './state-list.ts';
import { stateLists } from './states/index.ts';

/** A page of notices links to this year's file and a few past ones; a page with more is an archive. */
const mostFiles = 20;

export const pullNotices: PullSource = {
  name: 'notices',
  title: 'State lists of WARN notices',
  gives: `the page of each of ${stateLists.length} states, and the tables (CSV, Excel) that it links to; --state narrows`,
  terms: 'public records of the states; robots.txt is kept to',
  cadence: 'weekly to daily, by state',
  everyMs: 2000,
  freshHours: 12,
  readBy: 'pages are kept as they came, their own tables are not read yet',
  plan: ({ states }) => {
    const wanted = states.map((state) => state.toUpperCase());
    const unknown = wanted.find((state) => !stateLists.some((list) => list.state === state));
    if (unknown !== undefined)
      throw new Problem(
        'bad-option',
        `Expected states whose list is declared; ${unknown.slice(0, 20)} is none.`,
        {
          hint: `There are: ${stateLists.map((list) => list.state).join(', ')}. docs/add-a-state.md says how to add one.`,
        },
      );
    return stateLists.filter((list) => wanted.length === 0 || wanted.includes(list.state)).map(pageOf);
  },
};

function pageOf({ state, url }: StateList): Ask {
  const name = state.toLowerCase();
  return {
    url,
    name: `warn-${name}.html`,
    expect: 'page',
    follow: (body) =>
      filesIn(body, url).map((file) => ({
        url: file,
        name: `warn-${name}-${nameOfUrl(file)}`,
        expect: 'page',
      })),
  };
}

/** The tables that a page links to, each once, in the order of the page. */
function filesIn(html: string, base: string): readonly string[] {
  const found = new Set<string>();
  for (const link of elements(html, 'a')) {
    const href = attribute(link, 'href');
    if (href === null || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    url.hash = '';
    if (/\.(?:csv|xlsx)$/i.test(url.pathname)) found.add(url.href);
  }
  return [...found].slice(0, mostFiles);
}
