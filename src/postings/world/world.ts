import { type Random, seededRandom } from '../../math/random.ts';
import { type Ad, refills, type Variation } from './ad.ts';
import { advertise, type Role, roleOf } from './role.ts';
import { employerNames } from './words.ts';

export interface WorldOptions {
  readonly employers: number;
  readonly seed: number;
  /** days that the boards are watched; the action lies three quarters in; default 1,461 */
  readonly days: number;
  /** share of employers that refill nothing; default 0.5 */
  readonly nullShare: number;
  /** what ordinary hiring becomes after an action, 1 for no change; default 1 */
  readonly freeze: number;
  /** the largest share of ordinary re-advertisements that an employer changes: pay, country or contract; default 0.4 */
  readonly drift: number;
  /** share of looks that fail; default 0.03, and a whole week of them now and then */
  readonly outages: number;
  /** share of a text that is rewritten when a role is advertised again; default 0.15 */
  readonly rewriting: number;
}

export const ordinaryWorld: Omit<WorldOptions, 'employers' | 'seed'> = {
  days: 1461,
  nullShare: 0.5,
  freeze: 1,
  drift: 0.4,
  outages: 0.03,
  rewriting: 0.15,
};

export interface Employer {
  readonly name: string;
  readonly board: string;
  readonly action: { readonly day: number; readonly jobs: number };
  /** roles of the action that were advertised again within a year, over the jobs cut */
  readonly share: number;
  readonly ads: readonly Ad[];
  /** days on which a look at the board failed */
  readonly failed: ReadonlySet<number>;
}

/** The first day of every invented world. */
export const worldStart: number = Date.UTC(2022, 0, 3);

/** Ordinary hiring by month of the year, relative to the mean: busy in January and autumn, slow in summer and December. */
const season = [1.35, 1.2, 1.1, 1, 0.95, 0.85, 0.75, 0.8, 1.2, 1.15, 1, 0.65];

/** The `index`-th employer of a world: its hiring, its action and what it quietly refilled, the same for the same seed. */
export function employerOf(index: number, options: WorldOptions): Employer {
  const random = seededRandom(options.seed * 1_000_003 + index);
  const name = `Fictional ${employerNames[index % employerNames.length]} ${String(index + 1).padStart(4, '0')}`;
  const board = `fiction-${String(index + 1).padStart(4, '0')}`;
  const day = Math.floor(options.days * 0.75) + random.integer(21) - 10;
  const jobs = Math.round(50 * Math.exp(random.uniform() * 2));
  const drift = options.drift * random.uniform();
  const ads = new Ads(random, { company: name, board, rewriting: options.rewriting, drift });
  const perYear = jobs * (0.8 + 1.2 * random.uniform());
  ordinary(ads, random, { ...options, day, rate: perYear / 12 });
  evergreen(ads, random, options.days);
  const refilled = refill(ads, random, day, jobs, options);
  const failed = failedDays(random, options);
  return { name, board, action: { day, jobs }, share: refilled / jobs, ads: ads.list, failed };
}

interface AdsOptions {
  readonly company: string;
  readonly board: string;
  readonly rewriting: number;
  readonly drift: number;
}

/** What ordinary re-advertisements change when they change anything. */
const changes: readonly Variation[] = ['dearer', 'cheaper', 'offshore', 'contract'];

class Ads {
  readonly list: Ad[] = [];
  readonly #roles: { readonly role: Role; last: number }[] = [];
  readonly #random: Random;
  readonly #at: AdsOptions;

  constructor(random: Random, at: AdsOptions) {
    this.#random = random;
    this.#at = at;
  }

  add(role: Role, from: number, length: number, truth: Ad['truth'], variation: Variation = 'same'): void {
    if (from < 0) return;
    const id = `f${String(this.list.length + 1).padStart(5, '0')}`;
    const posting = advertise(this.#random, role, variation, { ...this.#at, id, published: dayOf(from) });
    this.list.push({ posting, from, to: from + length, truth });
  }

  /** A position that is new to the employer, or one that came free: half of them each, once there are some. */
  hire(day: number, length: number): void {
    const free = this.#roles.filter(({ last }) => last < day - 90 && last > day - 540);
    const known =
      this.#random.uniform() < 0.5 ? free[this.#random.integer(Math.max(1, free.length))] : undefined;
    const role = known?.role ?? roleOf(this.#random, this.#roles.length);
    if (known === undefined) this.#roles.push({ role, last: day });
    else known.last = day;
    const changed = known !== undefined && this.#random.uniform() < this.#at.drift;
    const variation = changed ? changes[this.#random.integer(changes.length)]! : 'same';
    this.add(role, day, length, 'ordinary', variation);
  }

  /** Takes out a role that was advertised in the year before a day; `null` when none is left. */
  takeOut(day: number): Role | null {
    const known = this.#roles.filter(({ last }) => last < day - 60 && last > day - 240);
    const taken = known[this.#random.integer(Math.max(1, known.length))];
    if (taken === undefined) return null;
    this.#roles.splice(this.#roles.indexOf(taken), 1);
    return taken.role;
  }
}

export const dayOf = (day: number): string =>
  new Date(worldStart + day * 86_400_000).toISOString().slice(0, 10);

/** Employers hired before anybody watched them. */
const warmUp = 540;

function ordinary(
  ads: Ads,
  random: Random,
  { days, day: action, rate, freeze }: WorldOptions & { day: number; rate: number },
): void {
  for (let day = -warmUp; day < days; day++) {
    const month = new Date(worldStart + day * 86_400_000).getUTCMonth();
    const hires = ((rate * season[month]!) / 30.4) * (day > action ? freeze : 1);
    for (let left = poisson(random, hires); left > 0; left--) ads.hire(day, 15 + random.integer(50));
  }
}

/** A count with this mean, by multiplying chances (Knuth, The Art of Computer Programming 2, section 3.4.1). For small means. */
function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let chance = random.uniform(); chance > limit; chance *= random.uniform()) count++;
  return count;
}

/** None to two roles that employers of this world advertise again and again, whatever happens. */
function evergreen(ads: Ads, random: Random, days: number): void {
  const roles = random.integer(3);
  for (let i = 0; i < roles; i++) {
    const role = roleOf(random, i);
    const pool = { ...role, title: `${role.title} Talent Pool` };
    for (let day = random.integer(60); day < days; day += 50 + random.integer(20))
      ads.add(pool, day, 40, 'evergreen');
  }
}

/** Refilled roles come back over the year, sooner more often than later. Returns how many did. */
function refill(ads: Ads, random: Random, action: number, jobs: number, options: WorldOptions): number {
  if (random.uniform() < options.nullShare) return 0;
  const wanted = Math.ceil(random.uniform() * jobs);
  let count = 0;
  for (let i = 0; i < wanted; i++) {
    const delay = Math.floor(20 + 300 * random.uniform() ** 1.5);
    if (action + delay >= options.days) continue;
    const role = ads.takeOut(action);
    if (role === null) break;
    const way = refills[random.integer(refills.length)]!;
    ads.add(role, action + delay, 15 + random.integer(50), way, way);
    count++;
  }
  return count;
}

function failedDays(random: Random, { days, outages }: WorldOptions): ReadonlySet<number> {
  const failed = new Set<number>();
  for (let day = 0; day < days; day++) if (random.uniform() < outages) failed.add(day);
  const week = random.integer(days);
  for (let day = week; day < week + 7; day++) failed.add(day);
  return failed;
}
