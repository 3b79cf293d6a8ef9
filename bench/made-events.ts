import type { EventClaim } from '../src/linking/index.ts';
import { seededRandom } from '../src/math/random.ts';

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra dro fle gri kna plo ste tri'.split(' ');
const forms = ['', ' Inc.', ', LLC', ' Corp.', ' Group', ' GmbH'];

export interface MadeEvent extends EventClaim {
  /** the number of the action that it tells */
  readonly truth: number;
}

/** Invented claims: each action is told one to four times, under a name with or without its legal form, days apart. */
export function madeEvents(count: number, seed = 7): readonly MadeEvent[] {
  const random = seededRandom(seed);
  const word = (): string =>
    Array.from({ length: 2 + random.integer(2) }, () => syllables[random.integer(syllables.length)]).join('');
  const firms = Array.from({ length: Math.ceil(count / 6) }, () => `${capital(word())} ${capital(word())}`);
  const made: MadeEvent[] = [];
  for (let truth = 0; made.length < count; truth++) {
    const firm = firms[Math.floor(firms.length * random.uniform() ** 1.5)]!;
    const day = random.integer(2000);
    const jobs = 10 + Math.floor(5000 * random.uniform() ** 4);
    const tellings = 1 + random.integer(4);
    for (let telling = 0; telling < tellings && made.length < count; telling++) {
      const date = new Date(Date.UTC(2020, 0, 1 + day + random.integer(6))).toISOString().slice(0, 10);
      made.push({
        ...{
          row: `s${telling}:${made.length}`,
          employer: `${firm}${forms[random.integer(forms.length)]}`,
          company: null,
        },
        ...{
          low: null,
          high: null,
          share: null,
          unit: 'announced',
          date,
          effective: null,
          place: null,
          url: null,
        },
        best: random.uniform() < 0.1 ? null : random.uniform() < 0.1 ? Math.round(jobs / 10) * 10 : jobs,
        ...{ authority: 'press', saidBy: `s${telling}`, knownAt: date, event: null, note: '', truth },
      });
    }
  }
  return made;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
