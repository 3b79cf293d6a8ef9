import { z } from 'zod';
import type { Feed, GivenFile } from '../feed.ts';
import { type NoPoint, observations, type Point, type SeriesKind } from '../series/observe.ts';
import { decodeTable } from '../table/decode.ts';

const answer = z.object({
  status: z.string(),
  message: z.array(z.string()).optional(),
  Results: z.object({
    series: z.array(
      z.object({
        seriesID: z.string(),
        data: z.array(z.object({ year: z.string(), period: z.string(), value: z.string() })),
      }),
    ),
  }),
});
type Answer = z.infer<typeof answer>;

const us = { subject: 'United States', citation: 'US Bureau of Labor Statistics, public data API' } as const;

/** The series that are read, by the Bureau's own names. */
export const blsSeries: Readonly<Record<string, SeriesKind>> = {
  JTS000000000000000JOL: {
    ...us,
    series: 'bls/job-openings',
    unit: 'openings',
    shift: 3,
    basis: 'job openings, total nonfarm, seasonally adjusted (JOLTS)',
    bounds: [500, 30_000],
  },
  JTS000000000000000LDL: {
    ...us,
    series: 'bls/layoffs-and-discharges',
    unit: 'jobs',
    shift: 3,
    basis: 'layoffs and discharges, total nonfarm, seasonally adjusted (JOLTS)',
    bounds: [300, 20_000],
  },
  CES0000000001: {
    ...us,
    series: 'bls/payrolls',
    unit: 'jobs',
    shift: 3,
    basis: 'employees on nonfarm payrolls, seasonally adjusted',
    bounds: [20_000, 300_000],
  },
  LNS14000000: {
    ...us,
    series: 'bls/unemployment',
    unit: 'share',
    shift: -2,
    basis: 'unemployed, share of the labour force, seasonally adjusted',
    bounds: [0, 50],
  },
};

/** What the Bureau of Labor Statistics' public API answers. */
export const bls: Feed = {
  name: 'bls',
  title: 'Bureau of Labor Statistics, public API',
  recognise: (file) => {
    const { text } = decodeTable(file.bytes);
    if (!/^\s*\{[^{]*"status"/.test(text.slice(0, 400)) || !text.includes('"Results"'))
      return { fits: false };
    const read = answerIn(file);
    if (read === null) return { fits: false, near: 'its answer has another shape' };
    if (read.status === 'REQUEST_SUCCEEDED') return { fits: true };
    return {
      fits: false,
      near: `the Bureau answered ${read.status}: ${read.message?.join(' ') ?? 'no reason'}`,
    };
  },
  parse: (file, context) => {
    const { text } = decodeTable(file.bytes);
    return observations('bls', file, text, context, points(answerIn(file)!));
  },
};

function answerIn(file: GivenFile): Answer | null {
  try {
    return answer.safeParse(JSON.parse(decodeTable(file.bytes).text)).data ?? null;
  } catch {
    return null;
  }
}

function* points({ Results }: Answer): Generator<Point | NoPoint> {
  for (const { seriesID, data } of Results.series) {
    const kind = blsSeries[seriesID];
    for (const { year, period, value } of data) {
      const key = `${seriesID}/${year}-${period}`;
      const raw = JSON.stringify({ seriesID, year, period, value });
      const [, month] = /^M(0[1-9]|1[0-2])$/.exec(period) ?? [];
      if (kind === undefined) yield { key, raw, reason: `the series ${seriesID} is not declared` };
      else if (month === undefined)
        yield { key, raw, reason: `${period} is no month: an average or a total` };
      else yield { key, when: `${year}-${month}`, value, kind, raw };
    }
  }
}
