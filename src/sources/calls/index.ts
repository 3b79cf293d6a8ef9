import { createHash } from 'node:crypto';
import type { Batch, Company, Quarantined, Statement, StatementRecord } from '../../core/index.ts';
import type { Feed, FeedContext, GivenFile } from '../feed.ts';
import { anotherCompany, type CallLabel, labelOf } from './label.ts';
import { type CallSentence, readCall } from './read-call.ts';
import { specificityOf } from './specificity.ts';
import type { CallSubject } from './subject.ts';

const greeting =
  /\b(?:earnings|results|financial results|quarterly)\b[^.]{0,60}\b(?:conference call|call|teleconference|webcast)\b|\bconference call (?:for|to discuss)|\bconference operator\b/i;

/** What still tells a call whose greeting is cut off; it counts only under a name that is a call's. */
const cutShort = /\blisten-only mode\b|\bpress releases?\b|\binvestor relations\b|\bearnings\b/i;

/** A transcript of an earnings call as plain text, with or without names of speakers. */
export const calls: Feed = {
  name: 'earnings-calls',
  title: 'transcript of an earnings call',
  recognise: ({ name, bytes }) => {
    const start = new TextDecoder().decode(bytes.subarray(0, 6_000));
    if (/^\s*[<{[]/.test(start)) return { fits: false };
    if (labelOf(name) !== null && cutShort.test(start)) return { fits: true };
    if (!greeting.test(start)) return { fits: false };
    if (labelOf(name) !== null) return { fits: true };
    return {
      fits: false,
      near: 'its name says neither ticker nor quarter: call it TICKER_2025_Q1.txt, by the firm’s own fiscal year',
    };
  },
  parse: callBatch,
};

/** A row is one sentence on spending, staff or output; a call of another firm, or of one not known, is one row, quarantined. */
function callBatch({ name, bytes }: GivenFile, context: FeedContext): Batch {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const label = labelOf(name) ?? { ticker: name, quarter: 'a quarter not named' };
  const source = `earnings-calls/${label.ticker}`;
  const companies = context.companies ?? [];
  const company = companies.find(({ ticker }) => ticker !== null && sameTicker(ticker, label.ticker)) ?? null;
  const other = company === null ? null : anotherCompany(text, company, companies);
  const day = context.callDays?.get(`${label.ticker} ${label.quarter}`) ?? null;
  const title = `${company?.name ?? label.ticker} earnings call, ${label.quarter}${day === null ? '' : `, ${day}`}`;
  const statements: StatementRecord[] = [];
  const quarantined: Quarantined[] = [];
  if (other !== null)
    quarantined.push({
      origin: { source, key: `${label.quarter}/call`, snapshot },
      raw: text.slice(0, 300),
      reason: `labelled as a call of ${company!.name}, and its opening names ${other.name}: whose call it is must be settled first`,
    });
  else
    for (const sentence of readCall(text).filter(({ target }) => target !== 'none'))
      statements.push(
        record(sentence, text, {
          source,
          snapshot,
          label,
          company,
          day,
          title,
          retrieved: context.retrieved,
        }),
      );
  return {
    source,
    snapshot,
    rowsRead: statements.length + quarantined.length,
    documents: [
      {
        id: snapshot,
        bytes,
        text,
        mediaType: 'text/plain',
        title,
        publisher: null,
        url: context.url,
        published: day,
        retrieved: context.retrieved,
      },
    ],
    statements,
    quarantined,
  };
}

/** Two classes of one firm's shares are one firm: GOOG and GOOGL. */
function sameTicker(known: string, asked: string): boolean {
  return known === asked || (known.length > 3 && (known === `${asked}L` || asked === `${known}L`));
}

interface Call {
  readonly source: string;
  readonly snapshot: string;
  readonly label: CallLabel;
  readonly company: Company | null;
  readonly day: string | null;
  readonly title: string;
  readonly retrieved: string;
}

const measures: Readonly<Record<Exclude<CallSubject, 'none'>, Statement['measure']>> = {
  spend: 'spend',
  workforce: 'headcount',
  productivity: 'other',
};

function record(sentence: CallSentence, text: string, call: Call): StatementRecord {
  const { start, end, speaker, target, owner, words } = sentence;
  const { company, label, day } = call;
  const firm = company?.name ?? label.ticker;
  const specificity = specificityOf(words, target, speaker);
  const fiscal = /^FY\d{4}-Q[1-4]$/.test(label.quarter);
  return {
    origin: { source: call.source, key: `${label.quarter}/${start}`, snapshot: call.snapshot },
    statement: {
      id: `call-${label.ticker}-${label.quarter}-${start}`,
      start,
      end,
      quote: text.slice(start, end),
      figure: { start, end },
      subject: owner === 'company' ? firm : owner === 'industry' ? 'the industry' : `${owner}s of ${firm}`,
      company: owner === 'company' ? (company?.id ?? null) : null,
      measure: target === 'none' ? 'other' : measures[target],
      unit: 'none',
      unitOfAccount: null,
      low: null,
      best: null,
      high: null,
      bound: 'exact',
      period: fiscal ? { start: label.quarter, end: label.quarter, basis: 'fiscal' } : null,
      population: firm,
      place: null,
      stance: speaker === 'analyst' ? 'hypothetical' : 'asserted',
      speaker: speaker === 'analyst' ? 'analyst' : 'employer',
    },
    evidence: 'quoted',
    document: call.snapshot,
    citation: call.title,
    attributedTo: speaker === 'analyst' ? 'an analyst' : 'management',
    note: `on a call: ${target} of the ${owner}. Specificity ${specificity}`,
    knownAt: day ?? call.retrieved,
    event: null,
  };
}
