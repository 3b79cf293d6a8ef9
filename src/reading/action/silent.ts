import type { ActionKind } from '../../core/index.ts';
import { isRow } from '../claim/row.ts';
import type { Focus } from '../employer/focus.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Sentence } from '../types.ts';

/** An action that the text tells without a figure: "dozens of roles will go", "the requisition stays closed". */
export interface Silent {
  readonly sentence: number;
  readonly employer: number;
  readonly kind: ActionKind;
  readonly at: number;
}

const layoff: RegExp =
  /(?<![\p{L}])(?:lay(?:ing|s)? off|laid off|(?:dozens|hundreds|thousands|scores|several|many|some|a number|most|part|half) of (?:\S+ ){0,3}?(?:jobs|roles|positions|employees|staff|workers|people|colleagues|posts)|(?:cut|cuts|cutting|eliminat\w+|axe\w*|shed\w*|trim\w*|reduc\w+|slash\w*) (?:\S+ ){0,4}?(?:jobs|roles|positions|staff|headcount|workforce|workers|employees|posts)|(?:made|making|make) (?:\S+ ){0,3}?redundant|part(?:s|ed|ing)? ways with|let(?:s|ting)? (?:\S+ ){0,4}?go(?= |\.|,)|surplus to requirements|(?:the |its |our )?workforce reduction|redundanc(?:y|ies) (?:programme|plan|round)|(?:entire|whole) (?:\S+ ){0,3}(?:team|department|desk|newsroom|staff)(?: \S+){0,3} (?:is|was|were|has been|have been) (?:let go|cut|gone|laid off|dismissed|eliminated|disbanded|closed)|managing out)(?![\p{L}])/iu;
const freeze: RegExp =
  /(?<![\p{L}])(?:hiring freeze|(?:froze|freez(?:e|es|ing)|frozen|paus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|stop(?:s|ped|ping)?) (?:all |most |external |new |its |our |net )?(?:hiring|recruit\w+)|requisitions? (?:stays?|remains?|is|are) closed|no (?:new |net )?(?:hires|hiring)|(?:may|can|will) (?:not )?open a job until|(?:do|does|did|has|have)(?:n't| not) (?:been )?replac(?:e|ed) (?:them|those|leavers|him|her)|will not (?:be )?(?:replac\w+|backfill\w*|refill\w*)|not (?:be )?backfill\w*|through attrition|the freeze (?:ended|began|starts))(?![\p{L}])/iu;
const hiring: RegExp =
  /(?<![\p{L}])(?:(?:keep|kept|continue|continues|still|will be|simultaneously|remain) (?:to )?hir(?:e|ing)|(?:is|are) (?:also |still |now |simultaneously )?hiring|hiring (?:for|more|aggressively|where)|recruit(?:s|ing) (?:for|more|new|in)|on a hiring spree)(?![\p{L}])/iu;
const rehire: RegExp =
  /(?<![\p{L}])(?:re-?hir(?:e|es|ed|ing)|reinstat\w+|(?:asked|invited|brought|bringing|taken) (?:\S+ ){0,5}?back)(?![\p{L}])/iu;
const buyout: RegExp =
  /(?<![\p{L}])(?:voluntary (?:redundancy|separation|exit|departure|retirement|severance)(?: \w+)?|buy-?outs?|early[- ]retirement (?:offer|scheme|programme|program|package)s?)(?![\p{L}])/iu;
const contractors: RegExp =
  /(?<![\p{L}])(?:(?:end|ends|ended|ending|cut|cuts|cutting|reduc\w+|drop\w*|terminat\w+|not renew\w*) (?:\S+ ){0,5}?(?:contractors?|freelancers?|temps|agency (?:staff|workers)|contracts of))(?![\p{L}])/iu;
const negated: RegExp =
  /(?<![\p{L}])(?:no|not|never|without|nor|neither|don't|doesn't|didn't|won't|isn't|aren't|ruled out|rule out|den(?:y|ies|ied)|avoid(?:ed|s)?|if|could|might|may|fears?|rumou?rs?|whether|instead of|rather than|unlikely|colleague|those who|panel|of those|share of|nobody|none|analysts?|economists?|survey|said to be|used to|would)(?![\p{L}])/iu;

/** Sentences that tell an action of the employer in focus, negations and conjectures left out. */
export function silentActions(
  view: string,
  sentences: readonly Sentence[],
  focus: Focus,
  lex: Lexicon,
  counted: ReadonlySet<number>,
): Silent[] {
  const out: Silent[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.role === 'title') continue;
    const words = view.slice(sentence.start, sentence.end);
    if (
      isRow(words) &&
      /^\p{Lu}[^;|—/]{1,40} ?(?:[;|]|—|\/)/u.test(words) &&
      !counted.has(i) &&
      /(?:\?|n\/a|unknown|undisclosed|%)/i.test(words)
    ) {
      const employer = focus.at(i, sentence.end);
      if (employer >= 0) out.push({ sentence: i, employer, kind: 'layoff', at: sentence.start });
      continue;
    }
    for (const [kind, test] of [
      ['layoff', layoff],
      ['requisitions-closed', freeze],
      ['rehire', rehire],
      ['voluntary-exit', buyout],
      ['contractor-cut', contractors],
      ['hiring', hiring],
    ] as const) {
      const m = test.exec(words);
      if (!m) continue;
      if (counted.has(i) && kind === 'layoff') continue;
      const before = words.slice(Math.max(0, m.index - 50), m.index);
      if (negated.test(before) || (kind !== 'requisitions-closed' && negated.test(m[0]))) continue;
      if (lex.denial.test(words) && kind === 'layoff') continue;
      const employer = focus.at(i, sentence.start + m.index);
      const named = focus.names(i, employer);
      if (
        !named &&
        /\b(?:companies|firms|employers|organi[sz]ations|businesses|executives|boards|enterprises|vendors|workers at|startups)\b/i.test(
          words,
        )
      )
        continue;
      if (!named && (focus.several || employer !== focus.main) && !lex.anaphor.test(words.slice(0, m.index)))
        continue;
      out.push({ sentence: i, employer, kind, at: sentence.start + m.index });
    }
  }
  return out;
}
