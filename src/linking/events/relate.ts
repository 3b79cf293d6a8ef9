import type { LinkRelation } from '../../core/index.ts';
import { decide } from '../score/decide.ts';
import { fold } from '../text/fold.ts';
import { type EventClaim, figureOf } from './claim.ts';
import type { EventComparison } from './compare-events.ts';
import { type Weighed, weigh } from './weigh.ts';

export interface Related extends Weighed {
  readonly relation: LinkRelation;
}

/** a notice may come so long before or after what it is part of was announced, in days */
const noticeReach = 120;
const amended = /\b(amend\w*|updat\w*|revis\w*|correct\w*|extend\w*|extension|additional)\b/i;
const running =
  /\b(bringing (?:the|its) total|in total since|so far this year|since (?:the|late|early|january|20\d\d)|cumulative|to date|plus [\d,]+ more)\b/i;

/** How one claim stands to another: first the relations that are not sameness, then the weighed evidence. */
export function relate(a: EventClaim, b: EventClaim, compared: EventComparison): Related {
  const weighed = weigh(a, b, compared);
  const { employer, days, levels } = compared;
  const say = (relation: LinkRelation, probability: number, reason: string): Related => ({
    relation,
    probability,
    reasons: () => [reason, ...weighed.reasons()],
  });
  // an article that tells of many employers ties them only where it gives both rows one figure
  if (employer.answer === 'different' && !(levels.address === 0 && levels.jobs === 0))
    return say('different', 1 - weighed.probability, employer.reason);
  const notices = [a, b].filter(({ authority }) => authority === 'notice').length;
  if (notices === 2) return twoNotices(a, b, compared, weighed);
  if (notices === 1) return noticeAndTotal(a, b, compared, weighed);
  if (running.test(a.note) !== running.test(b.note) && levels.jobs !== 0)
    return say('look', 0.5, 'one figure is a running total, which is no action of its own');
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null && levels.jobs !== 0)
    return say('look', 0.5, `they count unlike things, ${a.unit} and ${b.unit}`);
  if (
    a.authority === 'filing' &&
    b.authority === 'filing' &&
    /\/A\b|\bamend/i.test(b.note) &&
    employer.answer === 'same' &&
    days !== null &&
    days <= 100
  )
    return say('amends', 0.9, 'a filing that amends the one before it');
  if (a.saidBy === b.saidBy && levels.jobs !== 0 && levels.address !== 0)
    return say('look', 0.4, 'one source lists both, and not with one figure');
  if (employer.rule === 'owner') return say('look', 0.5, 'the action may be the owner’s or its company’s');
  const answer = decide(weighed.probability);
  if (answer === 'same') return { ...weighed, relation: 'same-event' };
  if (answer === 'look') return { ...weighed, relation: 'look' };
  const reason =
    levels.jobs === 0 && days !== null
      ? `the same figure ${days} days later is a second action, or an old one told again`
      : 'too little is alike';
  return say('different', 1 - weighed.probability, reason);
}

/** Two rows of notice lists: one record listed twice, an amendment of it, or two sites. Never one by name and count alone. */
function twoNotices(
  a: EventClaim,
  b: EventClaim,
  { days, levels }: EventComparison,
  weighed: Weighed,
): Related {
  const say = (relation: LinkRelation, probability: number, reason: string): Related => ({
    relation,
    probability,
    reasons: () => [reason, ...weighed.reasons()],
  });
  const place = fold(a.place ?? '') === fold(b.place ?? '');
  const sameName = fold(a.employer) === fold(b.employer);
  if (!place && national(a, b, days))
    return say('repeats', 0.85, 'one headcount of a whole employer, filed with several states: never added');
  if (!place) return say('different', 0.95, 'notices of two places are two notices, whatever their counts');
  const sameEffective = a.effective !== null && a.effective === b.effective;
  const sameDay = a.date !== null && a.date === b.date;
  const told = amended.test(`${a.note} ${a.employer}`) || amended.test(`${b.note} ${b.employer}`);
  if (told && (sameEffective || sameDay || (days !== null && days <= 75)))
    return say('amends', 0.9, 'one says that it amends or updates, at one place');
  if (levels.jobs === 0 && sameEffective && sameDay && sameName)
    return say('look', 0.5, 'the same place, days and count, listed twice: one record or two sites');
  if (levels.jobs === 0 && crossed(a, b))
    return say(
      'repeats',
      0.9,
      'the same place and count, the effective day of one given as the other’s day of notice',
    );
  if (levels.jobs === 0 && sameEffective)
    return say(
      'look',
      0.6,
      'the same place, count and effective day under two days of notice: a refiling or one record twice',
    );
  if (sameEffective && levels.jobs !== 0) return say('look', 0.5, 'one place and effective day, two counts');
  return say('different', 0.9, 'two notices of one place');
}

/** A large and striking count, within one in a hundred in two places: no two sites are so alike. */
function national(a: EventClaim, b: EventClaim, days: number | null): boolean {
  const [x, y] = [figureOf(a), figureOf(b)];
  if (x === null || y === null || days === null || days > 75) return false;
  return Math.min(x, y) >= 1000 && x % 50 !== 0 && y % 50 !== 0 && Math.abs(x - y) <= Math.max(x, y) * 0.01;
}

/** Whether one row's day of notice is the other's effective day: a column that changed its meaning. */
const crossed = (a: EventClaim, b: EventClaim): boolean =>
  (a.date !== null && a.date === b.effective) || (b.date !== null && b.date === a.effective);

/** A site's notice and a figure for the company: part of it, unless it is larger than the whole or nearly all of it. */
function noticeAndTotal(
  a: EventClaim,
  b: EventClaim,
  { days, levels }: EventComparison,
  weighed: Weighed,
): Related {
  const say = (relation: LinkRelation, probability: number, reason: string): Related => ({
    relation,
    probability,
    reasons: () => [reason, ...weighed.reasons()],
  });
  const [notice, total] = a.authority === 'notice' ? [a, b] : [b, a];
  if (days === null || days > noticeReach)
    return say('different', 0.8, `${days ?? 'an unknown number of'} days lie between`);
  const [part, whole] = [figureOf(notice), figureOf(total)];
  if (part === null || whole === null) return say('look', 0.5, 'one of them gives no count');
  if (part > whole * 1.05) return say('look', 0.4, 'the notice is larger than the company’s figure');
  if (levels.jobs === 0 || part > whole * 0.95)
    return say('look', 0.6, 'a site’s notice that is nearly the whole figure: the figure may be the site’s');
  return say(
    'part-of',
    days <= 45 ? 0.9 : 0.75,
    'a site’s notice under a figure for the company: never added to it',
  );
}
