import type { Ledger } from '../../ledger/index.ts';
import type { RoleSkills } from './near.ts';

/** What postings in the ledger say of a role: each posting once, as it was last seen. */
export interface RolePostings {
  readonly postings: number;
  readonly boards: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly aiSkill: number;
  readonly remote: number;
  /** postings whose title names each rung; the rest name none */
  readonly seniority: readonly { readonly rung: string; readonly postings: number }[];
  /** yearly pay where postings state it, by currency: the middle of the band */
  readonly pay: readonly {
    readonly currency: string;
    readonly postings: number;
    readonly lowerQuartile: number;
    readonly median: number;
    readonly upperQuartile: number;
  }[];
}

const latest = `latest AS (
  SELECT *, concat_ws('/', family, occupation) AS role FROM postings
  QUALIFY row_number() OVER (PARTITION BY posting ORDER BY last_seen DESC, version DESC) = 1
)`;
const here = '(CAST($country AS VARCHAR) IS NULL OR country = $country)';

interface Asked {
  readonly role: string;
  readonly country: string | null;
  readonly asOf: string;
}

export async function rolePostings(ledger: Ledger, { role, country, asOf }: Asked): Promise<RolePostings> {
  const given = { role, country };
  const [counts] = await ledger.query<Record<string, number | string | null>>(
    `WITH ${latest} SELECT count(*) AS postings, count(DISTINCT (system, board)) AS boards, min(first_seen) AS first,
       max(last_seen) AS last, count(*) FILTER (ai_skill) AS ai, count(*) FILTER (remote) AS remote
     FROM latest WHERE role = $role AND ${here}`,
    given,
    { asOf },
  );
  const seniority = await ledger.query<{ rung: string; postings: number }>(
    `WITH ${latest} SELECT seniority AS rung, count(*) AS postings FROM latest
     WHERE role = $role AND ${here} AND seniority IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
    given,
    { asOf },
  );
  const pay = await ledger.query<{ currency: string; postings: number; q1: number; q2: number; q3: number }>(
    `WITH ${latest}, paid AS (
       SELECT pay_currency AS currency, (coalesce(pay_low, pay_high) + coalesce(pay_high, pay_low)) / 2 AS middle
       FROM latest WHERE role = $role AND ${here} AND pay_period = 'year' AND pay_currency IS NOT NULL
     )
     SELECT currency, count(*) AS postings, quantile_cont(middle, 0.25) AS q1, quantile_cont(middle, 0.5) AS q2,
       quantile_cont(middle, 0.75) AS q3
     FROM paid WHERE middle IS NOT NULL GROUP BY 1 HAVING count(*) >= 10 ORDER BY 2 DESC, 1`,
    given,
    { asOf },
  );
  const number = (value: unknown): number => Number(value ?? 0);
  return {
    postings: number(counts?.postings),
    boards: number(counts?.boards),
    firstSeen: (counts?.first as string | null) ?? null,
    lastSeen: (counts?.last as string | null) ?? null,
    aiSkill: number(counts?.ai),
    remote: number(counts?.remote),
    seniority: seniority.map(({ rung, postings }) => ({ rung, postings: number(postings) })),
    pay: pay.map(({ currency, postings, q1, q2, q3 }) => ({
      currency,
      postings: number(postings),
      lowerQuartile: q1,
      median: q2,
      upperQuartile: q3,
    })),
  };
}

/** Skills of every role with enough postings, at home and abroad: a role's skills hardly hang on the country. */
export async function roleSkills(
  ledger: Ledger,
  least: number,
  asOf: string,
): Promise<readonly RoleSkills[]> {
  const rows = await ledger.query<{ role: string; postings: number; skill: string; naming: number }>(
    `WITH ${latest}, sized AS (SELECT role, count(*) AS postings FROM latest WHERE family IS NOT NULL GROUP BY 1)
     SELECT l.role, any_value(z.postings) AS postings, s.skill, count(*) AS naming
     FROM latest l JOIN sized z USING (role) JOIN posting_skills s ON s.version = l.version
     WHERE z.postings >= $least GROUP BY 1, 3 ORDER BY 1, 3`,
    { least },
    { asOf },
  );
  const roles = new Map<string, { role: string; postings: number; shares: Map<string, number> }>();
  for (const { role, postings, skill, naming } of rows) {
    const held = roles.get(role) ?? { role, postings: Number(postings), shares: new Map<string, number>() };
    held.shares.set(skill, Number(naming) / Number(postings));
    roles.set(role, held);
  }
  return [...roles.values()];
}

/** Open postings of each role on the same boards at their first and last whole looks, where these lie far enough apart. */
export async function roleGrowth(
  ledger: Ledger,
  leastDays: number,
  asOf: string,
): Promise<ReadonlyMap<string, { readonly before: number; readonly after: number }>> {
  const rows = await ledger.query<{ role: string; before: number; after: number }>(
    `WITH span AS (
       SELECT system, board, min(seen) AS first, max(seen) AS last FROM looks WHERE complete IS NOT false GROUP BY 1, 2
       HAVING date_diff('day', CAST(min(seen)[:10] AS DATE), CAST(max(seen)[:10] AS DATE)) >= $leastDays
     )
     SELECT concat_ws('/', p.family, p.occupation) AS role, count(*) FILTER (g.seen = span.first) AS before,
       count(*) FILTER (g.seen = span.last) AS after
     FROM sightings g JOIN span USING (system, board) JOIN postings p USING (version)
     WHERE g.seen IN (span.first, span.last) AND p.family IS NOT NULL GROUP BY 1 ORDER BY 1`,
    { leastDays },
    { asOf },
  );
  return new Map(
    rows.map(({ role, before, after }) => [role, { before: Number(before), after: Number(after) }]),
  );
}
