import type { Posting } from '../../core/index.ts';
import type { Random } from '../../math/random.ts';
import type { Variation } from './ad.ts';
import { duties, families, offshorePlaces, places, teams } from './words.ts';

/** A position of an invented employer, before it is advertised. */
export interface Role {
  readonly title: string;
  readonly level: string;
  readonly family: string;
  readonly team: string;
  readonly pay: number;
  readonly place: string;
  readonly sentences: readonly string[];
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random.integer(from.length)]!;

const levelPay: Readonly<Record<string, number>> = { Junior: 0.75, '': 1, Senior: 1.3, Lead: 1.5 };

export function roleOf(random: Random, index: number): Role {
  const { family, titles, pay, tools } = pick(random, families);
  const level = pick(random, ['Junior', '', '', 'Senior', 'Lead']);
  const team = `${pick(random, teams)} ${teams[index % teams.length]}`;
  const sentences = Array.from({ length: 9 }, () => sentence(random, team, tools));
  return {
    title: pick(random, titles),
    level,
    family,
    team,
    pay: pay * levelPay[level]!,
    place: pick(random, places),
    sentences,
  };
}

function sentence(random: Random, team: string, tools: readonly string[]): string {
  const extra = `${pick(random, teams)} and ${pick(random, teams)}`.toLowerCase();
  return `${pick(random, duties).replace('{tool}', pick(random, tools)).replace('{team}', team)}, as ${extra} do.`;
}

interface At {
  readonly company: string;
  readonly board: string;
  readonly id: string;
  readonly published: string;
  readonly rewriting: number;
}

const payOf: Readonly<Record<Variation, number>> = {
  same: 1,
  cheaper: 0.75,
  dearer: 1.15,
  offshore: 0.5,
  contract: 1,
};

/** One advertisement of a role: part of its text is rewritten each time, and it may be cheaper, dearer, elsewhere or on contract. */
export function advertise(random: Random, role: Role, variation: Variation, at: At): Posting {
  const tools = families.find(({ family }) => family === role.family)!.tools;
  const own = role.sentences.map((line) =>
    random.uniform() < at.rewriting ? sentence(random, role.team, tools) : line,
  );
  const elsewhere = variation === 'offshore' ? pick(random, offshorePlaces) : null;
  const pay = role.pay * payOf[variation];
  const level = variation === 'cheaper' && role.level === 'Senior' ? '' : role.level;
  return {
    system: 'ashby',
    board: at.board,
    id: at.id,
    requisition: null,
    company: at.company,
    title: [level, role.title, role.team]
      .filter((part) => part !== '')
      .join(' ')
      .replace(/ (\S+ \S+)$/, ', $1'),
    teams: [role.family],
    employment: variation === 'contract' ? 'contract' : 'full-time',
    remote: null,
    workplace: null,
    places: [
      elsewhere === null
        ? { text: `${role.place}, United States`, city: role.place, region: null, country: 'US' }
        : { text: elsewhere.text, city: null, region: null, country: elsewhere.country },
    ],
    pay: [{ low: Math.round(pay * 0.9), high: Math.round(pay * 1.1), currency: 'USD', period: 'year' }],
    published: `${at.published}T09:00:00Z`,
    publishedBound: 'exact',
    updated: null,
    closes: null,
    language: 'en',
    url: `https://example.com/${at.board}/${at.id}`,
    description: [
      `${at.company} is an invented employer; this advertisement is fiction.`,
      ...own,
      'We offer fiction of every kind and no real work.',
    ].join('\n'),
  };
}
