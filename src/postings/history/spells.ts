/** One look at a board: when, whether all of it was seen, and which postings it showed. */
export interface Look {
  /** milliseconds since 1970, UTC */
  readonly at: number;
  /** only a whole look says that what is absent is gone */
  readonly whole: boolean;
  readonly present: readonly number[];
}

/** A posting's life from first to last seen. Gaps too short or too doubtful to be an end are inside it. */
export interface Spell {
  readonly posting: number;
  readonly from: number;
  /** the last look that showed it */
  readonly to: number;
  /** *missing*: absent of late, and not long or surely enough to be called closed */
  readonly state: 'open' | 'missing' | 'closed';
  /** it ended after `to` and by the first whole look that lacked it; `null` unless closed */
  readonly gone: number | null;
  /** gaps after which it was back under the same id */
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
  /** absent together with so many others that the board may have failed */
  readonly doubted: boolean;
}

export interface SpellOptions {
  /** how long a posting must be absent, in hours; default 48, since half of all re-openings come within hours */
  readonly confirm?: number;
  /** the same when many vanished at once, in hours; default 168 */
  readonly confirmMass?: number;
  /** share of a board's postings that makes an absence a mass change; default 0.3, and at least 5 of them */
  readonly mass?: number;
}

interface Life {
  from: number;
  to: number;
  /** the first whole look of the present absence */
  gone: number | null;
  doubted: boolean;
  pauses: { from: number; to: number }[];
}

const hour = 3_600_000;

/**
 * The spells of one board's postings, in order of posting and time. Looks may come in any order: they are sorted by time,
 * so a clock that went backwards reorders looks and closes nothing. A posting closes when whole looks lack it over at
 * least `confirm` hours, counted from the first of them, so that one look alone never does; when it shares its absence with a large part of the board, over `confirmMass`.
 */
export function spellsOf(looks: readonly Look[], options: SpellOptions = {}): readonly Spell[] {
  const { confirm = 48, confirmMass = 168, mass = 0.3 } = options;
  const lives = new Map<number, Life>();
  const ended: Spell[] = [];
  let before = 0;
  for (const look of [...looks].sort((a, b) => a.at - b.at)) {
    const present = new Set(look.present);
    for (const posting of present) see(lives, posting, look.at);
    if (!look.whole) continue;
    const absent = [...lives].filter(([posting]) => !present.has(posting));
    const newly = absent.filter(([, life]) => life.gone === null);
    const doubted = newly.length >= Math.max(5, mass * before);
    for (const [posting, life] of absent) {
      if (life.gone === null) Object.assign(life, { gone: look.at, doubted });
      const needed = (life.doubted ? confirmMass : confirm) * hour;
      if (look.at - life.gone! >= needed) {
        ended.push(spellOf(posting, life, 'closed'));
        lives.delete(posting);
      }
    }
    before = present.size;
  }
  for (const [posting, life] of lives)
    ended.push(spellOf(posting, life, life.gone === null ? 'open' : 'missing'));
  return ended.sort((a, b) => a.posting - b.posting || a.from - b.from);
}

function see(lives: Map<number, Life>, posting: number, at: number): void {
  const life = lives.get(posting);
  if (life === undefined) {
    lives.set(posting, { from: at, to: at, gone: null, doubted: false, pauses: [] });
    return;
  }
  if (life.gone !== null) life.pauses.push({ from: life.to, to: at });
  Object.assign(life, { to: at, gone: null, doubted: false });
}

function spellOf(posting: number, life: Life, state: Spell['state']): Spell {
  const { from, to, gone, pauses, doubted } = life;
  return { posting, from, to, state, gone: state === 'closed' ? gone : null, pauses, doubted };
}
