import { matches } from '../matches.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';

/** What a sum of money is: the nearest word that names its purpose decides, before it or after it. */
export function moneyVerdict(p: Place): Verdict | null {
  const unit = p.figure.unit!;
  const verdict = (measure: Verdict['measure'], because: string): Verdict => ({
    measure,
    unit,
    unitOfAccount: null,
    action: null,
    aside: false,
    because,
  });
  const after = p.gap.slice(0, 70);
  const near = p.lead.slice(-90);
  const value = p.figure.best ?? p.figure.high ?? p.figure.low ?? 0;
  if (
    /\b(?:shares?|stock) (?:price|at|to|closed|fell|rose|trad\w+|opened|were|was|worth|of)\b[^.;]{0,30}$/i.test(
      near,
    ) ||
    /^ (?:a|per) share|^ a pop|^ (?:a|per) (?:ticket|unit|copy|bottle|barrel|tonne|ton|night|gallon|litre|seat|user|subscriber|subscription)\b/i.test(
      after,
    )
  ) {
    return /a share/.test(after) && /\b(?:earnings|loss|dividend|eps)\b/i.test(near)
      ? verdict('other', 'per share')
      : null;
  }
  if (
    /\b(?:cost|spend|saving|price|revenue|sales|profit|output)s? (?:per|a|for each) [a-z]+[^.;]{0,40}$/i.test(
      near,
    ) ||
    /\brevenue per employee\b/i.test(near)
  )
    return verdict('ratio', 'money per unit');
  if (
    /^ (?:per|an?|for each|for every|each) (?:bill|claim|call|ticket|order|transaction|employee|head|policy|unit|invoice|job saved|worker|document|page|query)\b/i.test(
      after,
    ) &&
    !/\b(?:severance|pay|paid|salary|wage|bonus)\b/i.test(near)
  )
    return verdict('ratio', 'money per unit');
  const last = p.said[p.said.length - 1];
  const prior = p.figures[p.index - 1];
  const apart = prior ? p.figure.outer - prior.end : 999;
  if (
    /\b(?:at|for|of) (?:about |just |only )?$/i.test(near) &&
    /\b(?:sold|sells?|priced?|retails?|tickets?)\b/i.test(near) &&
    value < 1e5
  )
    return null;
  if (/\bput(?:s|ting)? (?:about |another |some )?$/i.test(near) && /^ (?:\S+ ){0,3}?into\b/.test(after))
    return verdict('spend', 'put into');
  if (
    prior?.kind === 'money' &&
    apart < 30 &&
    last &&
    /^(?:spend|saving|revenue|other|pay|ratio)$/.test(last) &&
    /(?:\b(?:compared with|compared to|against|versus|vs\.?|up from|down from|from|to|than|and) (?:about |some |just |only )?|[(,] ?)$/i.test(
      p.lead.slice(-26),
    ) &&
    /^(?: (?:in|a year|the year|last|to|for|at|of which)\b|[.,;)]|$)/i.test(after)
  )
    return verdict(last as 'spend', 'compared with the sum before it');
  if (/^ (?:each|apiece|per head)\b/i.test(after) && !/\b(?:severance|paid|salary|bonus|wage)\b/i.test(near))
    return verdict('ratio', 'money per head');
  if (/^ (?:went|goes|going|flowed|flows) into\b/i.test(after)) return verdict('spend', 'went into');
  if (
    /^ (?:[a-z-]+ ){0,2}?(?:centre|center|plant|facility|programme|program|project|investment|hub|factory|campus|building|upgrade|scheme)\b/i.test(
      after,
    ) &&
    !/\bsav/i.test(near)
  )
    return verdict('spend', 'what is built');
  const tests: [Verdict['measure'], RegExp][] = [
    ['pay', p.lex.pay],
    ['saving', p.lex.saving],
    ['revenue', p.lex.revenue],
    ['other', p.lex.profit],
    ['spend', p.lex.spend],
  ];
  if (
    /^(?:,? )(?:an?|per) (?:hour|month|week)\b|^ a year each|^ annually at firms/i.test(after) &&
    value < 6e4
  )
    return verdict('pay', 'an amount per hour, week or month');
  if (
    /\b(?:salary|salaries|wages?|compensation|bonus(?:es)?|pay (?:of|to|rise|cut)|earn(?:s|ed|ing)?|paid)\b[^.;]{0,40}$/i.test(
      near,
    ) &&
    value < 5e6
  )
    return verdict('pay', 'pay');
  let best: { measure: Verdict['measure']; word: string; distance: number } | null = null;
  for (const [measure, test] of tests) {
    const word = lastMatch(test, near);
    const next = test.exec(after);
    const options = [
      word ? { at: near.length - word.index - word[0].length, word: word[0] } : null,
      next
        ? { at: next.index * 1.35 + (/^[^,;]*$/.test(after.slice(0, next.index)) ? 0 : 40), word: next[0] }
        : null,
    ];
    for (const o of options) {
      if (!o) continue;
      if (measure === 'pay' && value >= 5e6) continue;
      if (measure === 'other' && /^(?:cash|bond|credit|assets|fine|valued|debt)/i.test(o.word) && o.at > 30)
        continue;
      const bias = /^cash/i.test(o.word)
        ? 14
        : measure === 'saving'
          ? -6
          : measure === 'spend' && /^(?:fund|buy|bought|bill|budget|severance)/i.test(o.word)
            ? 10
            : 0;
      if (!best || o.at + bias < best.distance) best = { measure, word: o.word, distance: o.at + bias };
    }
  }
  if (best) return verdict(best.measure, best.word.trim());
  const wide = `${p.context} ${p.sentence}`;
  for (const [measure, test] of tests)
    if (measure !== 'pay' && test.test(wide)) return value >= 1e4 ? verdict(measure, 'named nearby') : null;
  return value >= 1e6 ? verdict('other', 'an amount of money') : null;
}

function lastMatch(test: RegExp, text: string): RegExpExecArray | null {
  return matches(test, text).at(-1) ?? null;
}
