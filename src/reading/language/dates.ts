import { type DateRead, days, shift } from '../date/dates.ts';
import type { DateGrammar } from './grammar.ts';

interface DatePatterns {
  readonly all: RegExp;
  readonly months: readonly RegExp[];
  readonly weekdays: readonly RegExp[];
  readonly quarters: readonly RegExp[];
}

const compiled = new WeakMap<DateGrammar, DatePatterns>();
const open = '(?<![\\p{L}\\p{N}])';
const shut = '(?![\\p{L}\\p{N}])';

function patternsOf(g: DateGrammar): DatePatterns {
  const made = compiled.get(g);
  if (made) return made;
  const month = `(?:${g.months.join('|')})`;
  const day = '\\d{1,2}(?:\\.|er|º|°)?';
  const year = '(?:19|20)\\d\\d';
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');
  const patterns: DatePatterns = {
    all: new RegExp(
      `${open}(?:${[
        `(?<iso>${year}-\\d\\d-\\d\\d)`,
        `(?<num>\\d{1,2}[./]\\d{1,2}[./]${year})`,
        `(?<day>${day}) (?:${g.of})?(?<dm>${month})(?:,? (?:${g.of})?(?<dy>${year}))?`,
        `(?<mm>${month}),? (?:${g.of})?(?<my>${year})`,
        `(?<qw>${g.quarters.join('|')})(?:,? (?:de |del |von |des |du |di |do |of )?(?:jahres )?(?<qy>${year}))?`,
        `(?:[tq](?<qn>[1-4])|(?<qm>[1-4])[tq])[ /]?(?<qz>${year})`,
        `(?:${g.before}|${g.endOf})(?: (?:de |del |du |do |di |à |a )?(?:el |la |le |il |l'|o )?(?:fin |fim |fine |ende )?(?:de |del |di )?)(?<bm>${month})`,
        `(?<ey>(?:${g.before}|${g.endOf}) (?:de |del |du |do |di |à |a |il |el |l'année |año |l'an )?(?:fin |fim |ende )?(?:de )?(?<y>${year})(?![\\d.,]*\\d))`,
        `(?<last>${g.lastYear})`,
        `(?<this>${g.thisYear})`,
        `(?<next>${g.nextYear})`,
        `(?<wd>${g.weekdays.join('|')})`,
        `(?<today>${g.today})`,
        `(?<yesterday>${g.yesterday})`,
      ].join('|')})${shut}`,
      'giu',
    ),
    months: g.months.map(whole),
    weekdays: g.weekdays.map(whole),
    quarters: g.quarters.map(whole),
  };
  compiled.set(g, patterns);
  return patterns;
}

/** Up to a month that is still to come. */
const ahead =
  /^(?:bis|jusqu|d'ici|hasta|entro|até|antes|avant|ab|à partir|a partir|dès|zum|spätestens|fino)/iu;
const pad = (n: number): string => String(n).padStart(2, '0');

/** The dates a sentence names in the words of one language, resolved against the day it was published. */
export function datesIn(
  sentence: string,
  base: number,
  published: string | null,
  g: DateGrammar,
): DateRead[] {
  const p = patternsOf(g);
  const out: DateRead[] = [];
  for (const m of sentence.matchAll(p.all)) {
    const value = resolve(m.groups as Record<string, string | undefined>, m[0], p, published);
    if (value) out.push({ start: base + m.index, end: base + m.index + m[0].length, value, fiscal: false });
  }
  return out;
}

function resolve(
  g: Record<string, string | undefined>,
  words: string,
  p: DatePatterns,
  published: string | null,
): string | null {
  if (g.iso) return g.iso;
  if (g.num) {
    const [d, m, y] = g.num.split(/[./]/).map(Number) as [number, number, number];
    return m >= 1 && m <= 12 && d <= 31 ? `${y}-${pad(m)}-${pad(d)}` : null;
  }
  if (g.dm) {
    const month = 1 + p.months.findIndex((test) => test.test(g.dm!));
    const day = Number.parseInt(g.day!, 10);
    if (day < 1 || day > 31) return null;
    if (g.dy) return `${g.dy}-${pad(month)}-${pad(day)}`;
    return published ? nearestDay(month, day, published) : null;
  }
  if (g.mm) return `${g.my}-${pad(1 + p.months.findIndex((test) => test.test(g.mm!)))}`;
  if (g.qw) {
    const y = g.qy ?? published?.slice(0, 4);
    return y ? `${y}-Q${1 + p.quarters.findIndex((test) => test.test(g.qw!))}` : null;
  }
  if (g.qz) return `${g.qz}-Q${g.qn ?? g.qm}`;
  if (g.bm)
    return published
      ? nearestMonth(1 + p.months.findIndex((t) => t.test(g.bm!)), published, ahead.test(words))
      : null;
  if (g.y) return g.y;
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  if (g.last) return String(year - 1);
  if (g.this) return String(year);
  if (g.next) return String(year + 1);
  if (published.length !== 10) return null;
  if (g.today) return published;
  if (g.yesterday) return shift(published, -1);
  const want = p.weekdays.findIndex((test) => test.test(g.wd ?? ''));
  const have = (((days(published) + 4) % 7) + 7) % 7;
  return want < 0 ? null : shift(published, -((have - want + 7) % 7));
}

function nearestDay(month: number, day: number, published: string): string {
  const y = Number(published.slice(0, 4));
  const here = `${y}-${pad(month)}-${pad(day)}`;
  const gap = days(here) - days(published);
  const near = gap > 250 ? y - 1 : gap < -250 ? y + 1 : y;
  return `${near}-${pad(month)}-${pad(day)}`;
}

/** A bare month is the next one to come, unless it has only just passed. */
function nearestMonth(month: number, published: string, toCome: boolean): string {
  const y = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7)) || 6;
  if (toCome) return `${month < now ? y + 1 : y}-${pad(month)}`;
  const year = month < now - 6 ? y + 1 : month > now + 6 ? y - 1 : y;
  return `${year}-${pad(month)}`;
}
