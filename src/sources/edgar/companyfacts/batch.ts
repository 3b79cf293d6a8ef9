import { createHash } from 'node:crypto';
import type { Batch, FindingRecord } from '../../../core/index.ts';
import type { FeedContext } from '../../feed.ts';
import { identify } from '../filer.ts';
import { observe } from './observe.ts';
import { readPayload } from './payload.ts';
import { type StaleTag, staleTags } from './stale.ts';
import { quartersBySubtraction } from './subtraction.ts';

/**
 * One companyfacts payload as one batch. A row is one fact of a series in `figureFamilies`; the others stay in the held
 * document, whose title counts them. @throws Problem `bad-input` when the bytes are no such payload
 */
export function companyFactsBatch(bytes: Uint8Array, context: FeedContext): Batch {
  const text = new TextDecoder().decode(bytes);
  const payload = readPayload(text);
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const source = `edgar-companyfacts/CIK${payload.cik}`;
  const { company, companies } = identify(payload, context);
  const { taken, quarantined, left } = observe(payload, { source, snapshot, company });
  const stated = taken.map(({ observation }) => observation);
  const newest = stated.toSorted((a, b) => (a.knownAt < b.knownAt ? 1 : -1))[0];
  const rows = stated.length + quarantined.length;
  return {
    source,
    snapshot,
    rowsRead: rows + companies.length,
    documents: [
      {
        id: snapshot,
        bytes,
        text,
        mediaType: 'application/json',
        title: `${payload.name}: ${rows + left} facts held, ${rows} of them read`,
        publisher: 'SEC EDGAR companyfacts',
        url: context.url,
        published: newest?.knownAt ?? null,
        retrieved: context.retrieved,
      },
    ],
    companies,
    observations: [...stated, ...quartersBySubtraction(taken)],
    findings:
      newest === undefined
        ? []
        : staleTags(taken).map((stale) => ({
            origin: { source, key: `${stale.last}::stale`, snapshot },
            finding: finding(payload.name, stale),
            document: snapshot,
            knownAt: newest.knownAt,
          })),
    quarantined,
  };
}

function finding(name: string, { figure, series, until, now, since }: StaleTag): FindingRecord['finding'] {
  const message =
    now === null
      ? `${name} has filed since, and no tag known for ${figure} has a value after ${until} (${series}): the line may have a new name.`
      : `${name} tags ${figure} as ${now} since ${since}; ${series} ends on ${until} and is not the current figure.`;
  return { kind: 'stale-vintage', statements: [], message, recomputed: null };
}
