import { matches } from '../matches.ts';

const of: RegExp =
  /^(?: (?:of|in|among)) (?:all |the |its |those |these |American |US |global |our |his |surveyed )*((?:[\p{L}'&-]+ ){0,5}?[\p{L}'&-]+)(?= (?:who|say|says|said|expect|report|believe|have|had|now|use|using|told|that|were|are|cannot|can|think|plan|regret|admit|in|with|at|and)\b|[,.;:)]|$)/iu;
const groups: RegExp =
  /\b((?:finance |chief |senior |small[- ]business |human[- ]resources |hr |hiring |office |company |business |marketing |technology |it )?(?:executives|CEOs|CFOs|CIOs|chief executives|employers|employees|workers|managers|directors|companies|firms|businesses|leaders|owners|respondents|recruiters|consumers|adults|graduates|professionals|chief information officers|finance chiefs|bosses|households|jobseekers|nurses|teachers|developers|engineers|investors|lawyers|members|small businesses|Fortune 500 companies))\b/i;

/** Whom a survey share counts: the group it names itself, else the last group of the lead or the sentence before. */
export function populationOf(lead: string, after: string, previous: string): string | null {
  const those =
    /^ of (those (?:who|that) (?:[\p{L}'-]+ ){1,7}?[\p{L}'-]+)(?= (?:told|said|say|expect|report|use|cited)\b|[,.;)])/iu.exec(
      after,
    ) ??
    /(?:Of|Among) (those (?:who|that) [^,]{3,50}), (?:[^,]{0,80}(?:,| and) )?(?:about |some |only |just |nearly )?$/.exec(
      lead,
    );
  if (those) return those[1]!;
  const own = of.exec(after);
  if (own) {
    const words = own[1]!.trim();
    const known = matches(groups, words).at(-1)?.[0];
    if (known) return words.length < 60 ? words : known;
    if (!/^(?:AI|this|last|next|20)/i.test(words)) return words;
  }
  return (
    matches(groups, lead).at(-1)?.[0] ??
    matches(groups, after.slice(0, 60))[0]?.[0] ??
    matches(groups, previous).at(-1)?.[0] ??
    null
  );
}

const generic: RegExp =
  /^(?:respondents|them|those|these|who|panel|whole panel|sample|participants|people|us|all|whom|members|companies surveyed)$/i;

/** The group a text's survey is about: the first it names that is more than "respondents". */
export function crowdOf(view: string): string | null {
  if (!/\b(?:survey|surveyed|poll|polled|respondents?|panel|questionnaire)\b/i.test(view)) return null;
  const asked =
    /\b(?:survey|poll|panel|questionnaire|study|sample|asked|polled|surveyed|interviewed) (?:of |among )?(?:more than |about |some |its |their |the )?(?:[\d,.]+ )?((?:[\p{Ll}-]+ ){0,3}?(?:executives|CEOs|CFOs|employers|employees|workers|managers|directors|companies|firms|businesses|leaders|owners|recruiters|consumers|adults|graduates|professionals|officers|chiefs|bosses|nurses|teachers|developers|engineers|lawyers|customers))\b/iu.exec(
      view.slice(0, 20_000),
    );
  if (asked) return asked[1]!;
  return (
    matches(groups, view.slice(0, 20_000))
      .map((m) => m[0])
      .find((g) => !generic.test(g)) ?? null
  );
}

export function isGeneric(population: string): boolean {
  return generic.test(population);
}

/** "Meta and Microsoft together accounted for": the two whose figure it is. */
export function pairOf(lead: string): string | null {
  const pair =
    /(?:^|[.,;] )(\p{Lu}[\p{L}&'.-]*(?: \p{Lu}[\p{L}&'.-]*){0,2} and \p{Lu}[\p{L}&'.-]*(?: \p{Lu}[\p{L}&'.-]*){0,2}) (?:together |both |jointly |between them )?(?:announced|cut|plan|have|said|will|accounted)(?![\p{L}])[^.;]*$/u.exec(
      lead,
    );
  return pair?.[1] ?? null;
}

/** "tech workers", "US employers": the market that a count over many employers is of. */
export function marketOf(words: string): string | null {
  const found =
    /\b((?:(?:US|U\.S\.|American|British|UK|European|German|French|Indian|global|federal) )?(?:(?:tech|technology|banking|finance|financial|retail|media|games?|gaming|start-?up|startup|manufacturing|healthcare|government) )?(?:workers|companies|firms|employers|banks|brokers|start-?ups|layoffs|job cuts|sector|industry))\b/i.exec(
      words,
    );
  return found?.[1] ?? null;
}
