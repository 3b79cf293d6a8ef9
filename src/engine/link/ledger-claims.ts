import type { UnitOfAccount } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { authorityOf, type EventClaim } from '../../linking/index.ts';
import { canonicalUrl } from '../../sources/rows/index.ts';

/** A claim with the event that its source or a link gives it, else its own row's name, and the append that brought it. */
export interface LedgerClaim extends EventClaim {
  readonly group: string;
  readonly revision: number;
  readonly citation: string | null;
}

// one row a source's row: what it says of the action, with what the statement beside it says of place, unit and speaker
const sql = `
  WITH told AS (
    SELECT source, split_part(key, '::', 1) AS stem, subject, company, unit_of_account, low, best, high, measure, place, speaker,
      period_start, note, attributed_to, citation, known_at, event, revision
    FROM statements WHERE measure IN ('jobs', 'workforce-share') AND unit_of_account IS DISTINCT FROM 'total-across-employers'
  ),
  beside AS (
    SELECT source, stem, min(place) AS place, min(speaker) AS speaker, min(note) AS note, min(attributed_to) AS attributed_to,
      min(unit_of_account) AS unit, min(event) AS event, min(subject) AS subject, min(company) AS company,
      min(period_start) AS announced, min(citation) AS citation, min(known_at) AS known_at, max(revision) AS revision,
      min(low) FILTER (measure = 'jobs') AS low, min(best) FILTER (measure = 'jobs') AS best,
      max(high) FILTER (measure = 'jobs') AS high, min(best) FILTER (measure = 'workforce-share') AS share
    FROM told GROUP BY source, stem
  ),
  acted AS (
    SELECT source, split_part(key, '::', 1) AS stem, company, subject, jobs_low AS low, jobs_best AS best, jobs_high AS high,
      share_best AS share, announced, effective, event, citation, known_at, revision, kind
    FROM actions WHERE kind IN ('layoff', 'voluntary-exit', 'contractor-cut', 'requisitions-closed')
  )
  SELECT coalesce(a.source, b.source) AS source, coalesce(a.stem, b.stem) AS stem,
    coalesce(a.subject, b.subject) AS subject, coalesce(a.company, b.company) AS company,
    coalesce(a.low, b.low) AS low, coalesce(a.best, b.best) AS best, coalesce(a.high, b.high) AS high,
    coalesce(a.share, b.share) AS share, coalesce(a.announced, b.announced) AS announced, a.effective,
    coalesce(a.event, b.event) AS event, coalesce(a.citation, b.citation) AS citation,
    coalesce(a.known_at, b.known_at) AS known_at, greatest(a.revision, b.revision) AS revision,
    coalesce(g.event, a.event, b.event) AS grouped, b.place, b.speaker, b.note, b.attributed_to, coalesce(b.unit, CASE a.kind
      WHEN 'layoff' THEN 'announced' WHEN 'voluntary-exit' THEN 'eligible' WHEN 'contractor-cut' THEN 'contractor'
      WHEN 'requisitions-closed' THEN 'requisition' END) AS unit
  FROM acted a FULL JOIN beside b ON a.source = b.source AND a.stem = b.stem
  LEFT JOIN grouped g ON g.name = coalesce(a.source, b.source) || ':' || coalesce(a.stem, b.stem)
  WHERE a.source IS NOT NULL OR b.event IS NOT NULL
  ORDER BY source, stem`;

type Row = Readonly<Record<string, unknown>> & {
  readonly [K in 'source' | 'stem' | 'subject' | 'known_at']: string;
} & {
  readonly [K in
    | 'company'
    | 'announced'
    | 'effective'
    | 'event'
    | 'grouped'
    | 'citation'
    | 'place'
    | 'note'
    | 'attributed_to']: string | null;
} & {
  readonly [K in 'low' | 'best' | 'high' | 'share']: number | null;
} & {
  readonly unit: UnitOfAccount | null;
  readonly speaker: Parameters<typeof authorityOf>[0]['speaker'];
  readonly revision: number;
};

/** Every row of the ledger that tells a workforce action, as a claim, in order of source and key. */
export async function ledgerClaims(
  ledger: Pick<Ledger, 'query'>,
  asOf?: string,
): Promise<readonly LedgerClaim[]> {
  const rows = await ledger.query<Row>(sql, {}, asOf === undefined ? {} : { asOf });
  return rows.map((row) => {
    const { company, low, best, high, share, unit, effective, place, event, revision, citation } = row;
    const address = /https?:\/\/[^\s;)]+/.exec(citation ?? '')?.[0];
    const name = `${row.source}:${row.stem}`;
    return {
      row: name,
      group: row.grouped ?? name,
      employer: row.subject,
      ...{ company, low, best, high, share, unit, effective, place, event, revision, citation },
      date: row.announced,
      // a list's own page is the address of every row in it, and says nothing of any
      url: unit === 'notice' || address === undefined ? null : canonicalUrl(address),
      authority: authorityOf({ source: row.source, citation, speaker: row.speaker, unit }),
      knownAt: row.known_at,
      note: row.note ?? '',
      saidBy: row.attributed_to ?? row.source,
    };
  });
}
