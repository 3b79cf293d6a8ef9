import { fold } from '../text/fold.ts';
import type { Cause, CauseKind } from './cause.ts';
import { type EventClaim, figureOf } from './claim.ts';
import { daysApart, daysOf } from './days.ts';

type Rule = (claims: readonly EventClaim[], elsewhere: readonly EventClaim[]) => readonly Cause[];

const cause = (kind: CauseKind, claims: readonly EventClaim[], text: string): readonly Cause[] =>
  claims.length === 0 ? [] : [{ kind, rows: claims.map(({ row }) => row), text }];

const withFigure = (claims: readonly EventClaim[]): readonly (EventClaim & { readonly figure: number })[] =>
  claims.flatMap((claim) => {
    const figure = figureOf(claim);
    return figure === null ? [] : { ...claim, figure };
  });

/** Figures for the company; a site's notice counts another thing. */
const totalsOf = (claims: readonly EventClaim[]): ReturnType<typeof withFigure> =>
  withFigure(claims).filter(({ authority }) => authority !== 'notice');

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

/** "10" among thousands, or the row's own share written as a count. */
const percentAsCount: Rule = (claims) => {
  const given = totalsOf(claims);
  const large = given.some(({ figure }) => figure >= 400);
  const share = claims.map((claim) => claim.share).find((value) => value !== null);
  const wrong = given.filter(
    ({ figure }) =>
      large && figure <= 100 && (share === undefined || share === null || Math.abs(share * 100 - figure) < 1),
  );
  return cause('percent-as-count', wrong, 'a percentage of the staff stands where a count should');
};

const digitTooMany: Rule = (claims) => {
  const given = totalsOf(claims);
  if (given.length < 3) return [];
  const usual = middle(given.map(({ figure }) => figure));
  return cause(
    'digit-too-many',
    given.filter(({ figure }) => figure >= usual * 8),
    'ten times what the others say, or another count of the firm',
  );
};

/** A figure that stands, on the same days, at another employer of the same compilers. */
const copiedError: Rule = (claims, elsewhere) => {
  const given = withFigure(claims);
  const copied = given.filter((claim) => {
    if (given.filter(({ figure }) => figure === claim.figure).length > 1) return false;
    const [x] = [daysOf(claim.date)];
    return elsewhere.some((other) => {
      const y = daysOf(other.date);
      return (
        x !== null &&
        y !== null &&
        figureOf(other) === claim.figure &&
        claim.figure % 50 !== 0 &&
        daysApart(x, y) <= 1 &&
        fold(other.employer) !== fold(claim.employer)
      );
    });
  });
  return copied.length === given.length
    ? []
    : cause('copied-error', copied, 'the figure stands at another employer on the same day');
};

const byNote =
  (kind: CauseKind, pattern: RegExp, text: string): Rule =>
  (claims) => {
    const told = withFigure(claims).filter(({ note }) => pattern.test(note));
    return told.length === withFigure(claims).length ? [] : cause(kind, told, text);
  };

const runningTotal = byNote(
  'running-total',
  /bringing (?:the|its) total|since (?:the|late|early|january|20\d\d)|so far|cumulative|to date|plus [\d,]+ more|restated|full[- ]year/i,
  'a running total, not this action alone',
);
const netChange = byNote(
  'net-change',
  /\b10-?k\b|net (?:reduction|change)|headcount (?:drop|fell|change)|workforce (?:drop|fell)/i,
  'a change of headcount over a year, not announced cuts',
);

/** A figure told as planned or feared, or twice the others and no later than they. */
const rumour: Rule = (claims) => {
  const given = totalsOf(claims);
  const said = given.filter(({ note }) =>
    /\b(?:plann?ed|planning|rumou?r\w*|could|may cut|reportedly|expected|as many as|considering)\b/i.test(
      note,
    ),
  );
  if (said.length > 0 && said.length < given.length)
    return cause('rumour', said, 'a plan, rumour or forecast, not an announcement');
  if (given.length < 3) return [];
  const usual = middle(given.map(({ figure }) => figure));
  const early = given.filter(({ figure }) => figure >= usual * 1.8 && figure < usual * 8);
  return cause(
    'rumour',
    early.length * 2 < given.length ? early : [],
    'about twice what the others say: a figure from before the announcement, or for a longer time',
  );
};

/** A company's figure that is only what one state's notice says. */
const siteAsTotal: Rule = (claims) => {
  const notices = withFigure(claims).filter(({ authority }) => authority === 'notice');
  const totals = withFigure(claims).filter(({ authority }) => authority !== 'notice');
  const taken = totals.filter(({ figure }) => notices.some((notice) => notice.figure === figure));
  const unsaid = claims.some((claim) => claim.authority !== 'notice' && figureOf(claim) === null);
  if (taken.length === 0 || (taken.length === totals.length && !unsaid)) return [];
  return cause('site-as-total', taken, 'the count of one state’s notice given as the company’s');
};

const severalStates: Rule = (claims) => {
  const notices = withFigure(claims).filter(({ authority }) => authority === 'notice');
  const repeated = notices.filter((one) =>
    notices.some(
      (other) =>
        other.place !== one.place &&
        Math.abs(other.figure - one.figure) <= one.figure * 0.01 &&
        one.figure >= 500,
    ),
  );
  return cause(
    'filed-in-several-states',
    repeated,
    'one national headcount filed with several states: never added',
  );
};

/** The lower end, the upper end and the middle of one range, or a figure within a stated range. */
const rangeEnds: Rule = (claims) => {
  const figures = [...new Set(withFigure(claims).map(({ figure }) => figure))].sort((a, b) => a - b);
  const [low, high] = [figures[0], figures.at(-1)];
  const stated = claims.find(
    (claim) =>
      claim.low !== null && claim.high !== null && figures.some((f) => f >= claim.low! && f <= claim.high!),
  );
  const halved =
    low !== undefined && high !== undefined && figures.includes((low + high) / 2) && low !== high;
  if (!halved && (stated === undefined || figures.length < 2)) return [];
  return cause(
    'range-ends',
    withFigure(claims),
    'a range, of which one took the lower end, one the upper, one the middle',
  );
};

/** Figures some per cent apart: one is rounded, worked out from a share, or counts a few more. */
const nearFigures: Rule = (claims) => {
  const given = totalsOf(claims);
  const figures = [...new Set(given.map(({ figure }) => figure))].sort((a, b) => a - b);
  const found: Cause[] = [];
  for (let i = 1; i < figures.length; i++) {
    const [low, high] = [figures[i - 1]!, figures[i]!];
    const apart = (high - low) / high;
    const rows = given.filter(({ figure }) => figure === low || figure === high);
    const roundings = [low, high].filter(
      (figure) => figure % (figure >= 1000 ? 100 : figure >= 100 ? 50 : 10) === 0,
    );
    if ((apart <= 0.045 && roundings.length === 1) || high - low <= 2)
      found.push(...cause('rounded', rows, `${low} and ${high}: one is rounded, or worked out from a share`));
    else if (apart <= 0.3 && !(roundings.length === 2 && apart > 0.12))
      found.push(
        ...cause(
          'others-counted',
          rows,
          `${low} and ${high}: one may count contractors, sites or countries that the other leaves out`,
        ),
      );
  }
  return found;
};

const unknownFigure: Rule = (claims) => {
  const silent = claims.filter((claim) => figureOf(claim) === null && claim.share === null);
  return silent.length === claims.length ? [] : cause('unknown-figure', silent, 'gives no count');
};

const listedTwice: Rule = (claims) => {
  const again = claims.filter((claim) =>
    claims.some(
      (other) =>
        other !== claim &&
        other.saidBy === claim.saidBy &&
        figureOf(other) === figureOf(claim) &&
        figureOf(claim) !== null &&
        other.date !== claim.date,
    ),
  );
  return cause('listed-twice', again, 'one source lists it twice under two dates');
};

const monthOnly: Rule = (claims) => {
  const vague = claims.filter(({ date }) => date !== null && date.length < 10);
  return claims.some(({ date }) => date?.length === 10)
    ? cause('month-only-date', vague, 'dated to a month or quarter only')
    : [];
};

const dateSpread: Rule = (claims) => {
  const spans = claims.flatMap(({ date }) => [daysOf(date)].filter((span) => span !== null));
  const spread = spans.reduce((most, a) => Math.max(most, ...spans.map((b) => daysApart(a, b))), 0);
  return spread < 2
    ? []
    : cause('date-spread', claims, `${spread} days between the first date given and the last`);
};

/** A figure far from the others that one source alone gives. */
const loneFigure: Rule = (claims) => {
  const given = totalsOf(claims);
  const sources = new Set(given.map(({ saidBy }) => saidBy));
  const figures = new Map<number, number>();
  for (const { figure } of given) figures.set(figure, (figures.get(figure) ?? 0) + 1);
  if (figures.size < 2 || (sources.size < 2 && given.length < 3)) return [];
  const lone = given.filter(
    ({ figure }) =>
      figures.get(figure) === 1 &&
      given.every(
        (other) =>
          other.figure === figure || Math.abs(other.figure - figure) / Math.max(other.figure, figure) > 0.3,
      ),
  );
  return cause('lone-figure', lone, 'one source alone gives it, far from any other');
};

/** The rules in the order in which their causes are told. */
export const causeRules: readonly Rule[] = [
  ...[percentAsCount, digitTooMany, copiedError, runningTotal, netChange, rumour, siteAsTotal, severalStates],
  ...[rangeEnds, nearFigures, unknownFigure, listedTwice, monthOnly, dateSpread, loneFigure],
];
