import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readTitleTables } from '../../src/engine/career/title-tables.ts';
import { grouped } from '../../src/measures/coverage/grouped.ts';
import { indexTitles, type KnownTitle, rankConcepts } from '../../src/postings/titles/title-index.ts';
import { titleWords } from '../../src/postings/titles/title-words.ts';
import type { Timing } from '../run.ts';
import { bm25Rank, type Rank, tfIdfRank } from './title-peers.ts';

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/data/titles/${name}`, import.meta.url));
const keyOf = (title: string): string => titleWords(title).join(' ');
const tenth = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 6), 16) % 10;

/**
 * Two splits of the vacancy titles, a tenth held out of each: by normalised title, so that nothing is learned from what is
 * asked; and by row, as such tables are most often split, so that one title may stand on both sides.
 */
export function titleTimings(): readonly Timing[] {
  const rows = readTitleTables([pathOf('vacancy-titles-to-esco.csv')]).esco;
  const labels = readTitleTables([pathOf('crosswalk_esco_onet.csv')]).esco;
  const byTitle = (row: KnownTitle): boolean => tenth(keyOf(row.title)) === 0;
  const byRow = (row: KnownTitle): boolean => tenth(`row ${row.title}`) === 0;
  return [
    ...split('split by title', rows, labels, byTitle),
    ...split('split by row', rows, labels, byRow),
    { what: 'titles that occur twice and agree', value: agreement(rows), unit: 'of 1' },
    {
      what: 'an oracle that knows how often each title has each label, titles that occur twice: MRR',
      value: oracle(rows),
      unit: 'of 1',
    },
  ];
}

function split(
  how: string,
  rows: readonly KnownTitle[],
  labels: readonly KnownTitle[],
  held: (row: KnownTitle) => boolean,
): readonly Timing[] {
  const asked = rows.filter(held);
  const known = rows.filter((row) => !held(row));
  const ours = oursRank([...known, ...labels]);
  const peers: readonly (readonly [string, Rank])[] = [
    ['BM25', bm25Rank(known)],
    ['word TF-IDF', tfIdfRank(known)],
    ['ours without ESCO labels', oursRank(known)],
  ];
  const alike = grouped(asked, ({ title }) => keyOf(title));
  const own = (row: KnownTitle): ReadonlySet<string> => new Set([row.concept]);
  const any = (row: KnownTitle): ReadonlySet<string> =>
    new Set(alike.get(keyOf(row.title))!.map(({ concept }) => concept));
  const before = process.cpuUsage();
  const mine = meanReciprocal(ours, asked, own);
  const { user, system } = process.cpuUsage(before);
  return [
    {
      what: `title to ESCO, ${how} (${asked.length}), its own label: MRR`,
      value: mine,
      unit: 'of 1',
      ...(how === 'split by title' ? { goal: { at: 'least' as const, value: 0.62 } } : {}),
      yardstick: { what: 'BM25', value: meanReciprocal(peers[0]![1], asked, own) },
    },
    ...peers.slice(1).map(([what, rank]) => ({
      what: `${what}, ${how}: MRR`,
      value: meanReciprocal(rank, asked, own),
      unit: 'of 1',
    })),
    {
      what: `title to ESCO, ${how}, any label of the title: MRR`,
      value: meanReciprocal(ours, asked, any),
      unit: 'of 1',
      yardstick: { what: 'BM25', value: meanReciprocal(peers[0]![1], asked, any) },
    },
    { what: `a title, ${how}`, value: (user + system) / 1000 / asked.length, unit: 'ms of processor time' },
  ];
}

function oursRank(known: readonly KnownTitle[]): Rank {
  const index = indexTitles(known);
  return (title) => rankConcepts(index, title).map(({ concept }) => concept);
}

function meanReciprocal(
  rank: Rank,
  asked: readonly KnownTitle[],
  right: (row: KnownTitle) => ReadonlySet<string>,
): number {
  const sum = asked.reduce((total, row) => {
    const wanted = right(row);
    const at = rank(row.title).findIndex((concept) => wanted.has(concept));
    return at < 0 ? total : total + 1 / (at + 1);
  }, 0);
  return sum / asked.length;
}

/** How often two rows of one normalised title carry one concept. */
function agreement(rows: readonly KnownTitle[]): number {
  let [pairs, agreeing] = [0, 0];
  for (const group of grouped(rows, ({ title }) => keyOf(title)).values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        pairs += 1;
        if (a.concept === b.concept) agreeing += 1;
      }
  return agreeing / pairs;
}

/** What ranking each title's own labels by how often it has them would score: more than any rule can. */
function oracle(rows: readonly KnownTitle[]): number {
  const twice = [...grouped(rows, ({ title }) => keyOf(title)).values()].filter(({ length }) => length > 1);
  const gained = twice.map((group) => {
    const counts = [...grouped(group, ({ concept }) => concept).values()].map(({ length }) => length);
    return counts.toSorted((a, b) => b - a).reduce((sum, count, at) => sum + count / (at + 1), 0);
  });
  return gained.reduce((sum, one) => sum + one, 0) / twice.flat().length;
}
