import type { Answer, LabelledFigure, MonthlyCuts, Overview } from '../../src/core/index.ts';
import { about, atLeast, atMost, exactly, type Sample, sampleDay, sampleFigure } from './sample-figures.ts';

const fact = (label: string, quote: string, rest: Omit<Sample, 'quote' | 'document'>): LabelledFigure =>
  sampleFigure(label, { quote, document: 'd-facts', citation: 'a0, 2026', ...rest });
const count = (label: string, quote: string, best: number, rest: Partial<Sample> = {}): LabelledFigure =>
  fact(label, quote, { unit: 'jobs', value: about(best), unitOfAccount: 'total-across-employers', ...rest });
const share = (label: string, quote: string, best: number, rest: Partial<Sample> = {}): LabelledFigure =>
  fact(label, quote, { unit: 'share', value: exactly(best), ...rest });

const tech = count('Tech jobs cut, industry trackers', 'jobs cut, 142000 jobs', 142_000, { period: '2026' });
const announced = count('Announced US cuts, all sectors', 'announced job cuts, 300000 jobs', 300_000, {
  period: '2026',
  attributedTo: 'Challenger, Gray & Christmas via CBS News',
});
const stated = count('Meta and Microsoft, as stated', 'job reductions announced, 23000 jobs', 23_000);
const stated17 = share('As the article states it', 'AI-cited share of announced cuts, 0.17', 0.17);
const stated13 = share('As the same article states it', 'AI-cited share of layoffs, 0.13', 0.13);

const answers: readonly Answer[] = [
  {
    id: 'scoreboard',
    question: 'Did the money come back?',
    headline: 'Spending on AI climbs while fewer chief executives say that it pays',
    subtitle: 'Share of CEOs whose AI investment met or beat expectations, beside the money spent',
    figures: [
      share('CEOs satisfied, 2026', 'met or beat expectations, 0.27', 0.27, { period: '2026' }),
      share('CEOs satisfied, 2025', 'met or beat expectations, 0.38', 0.38, { period: '2025' }),
      fact('AI infrastructure, hyperscalers', '700000000000 USD', {
        unit: 'USD',
        value: about(7e11),
        period: '2026',
      }),
    ],
    bridge: null,
    caveats: ['The survey is not named; its sample size is not known.'],
  },
  {
    id: 'how-many',
    question: 'How many jobs?',
    headline: 'Between 142,000 and 300,000, by counts that do not count the same thing',
    subtitle: 'Jobs announced as cut; each count names who counted, and what',
    figures: [
      tech,
      announced,
      count('Tech jobs cut, first quarter', 'jobs cut, 40000 jobs', 40_000, { period: '2026-Q1' }),
    ],
    bridge: null,
    caveats: ['The counts overlap and are never added.'],
  },
  {
    id: 'made-of',
    question: 'What is the 23,000 made of?',
    headline: 'The 23,000 is three unlike things, and only 8,000 of it are announced layoffs',
    subtitle: 'Meta and Microsoft, announced on 2026-04-23, by unit of account',
    figures: [],
    bridge: {
      stated,
      parts: [
        count('Layoffs, Meta', 'layoff, 8000 jobs', 8000, { unitOfAccount: 'announced' }),
        count('Offered voluntary retirement, Microsoft', 'at most 8750 jobs', 0, {
          unitOfAccount: 'eligible',
          value: atMost(8750),
        }),
        count('Open requisitions closed, Meta', 'open requisitions closed, 6000 jobs', 6000, {
          unitOfAccount: 'requisition',
        }),
      ],
      refusal:
        'No total: people leaving, people who may leave and posts nobody held are not one kind of thing.',
    },
    caveats: ['22,750 was rounded to 23,000 in the article.'],
  },
  {
    id: 'ai-share',
    question: 'How much of it cites AI?',
    headline: 'The AI-cited share depends on the window, which is why one article says both 17 % and 13 %',
    subtitle: 'Share of announced US job cuts whose employer cited AI',
    figures: [stated17, stated13],
    bridge: null,
    caveats: ['17 % is January to April; 13 % is the first quarter.'],
  },
];

const cuts = (line: string, value: Sample['value'], citing = ''): ReturnType<typeof sampleFigure>['figure'] =>
  sampleFigure(`${line}${citing}`, {
    quote: line,
    document: 'd-cuts',
    unit: 'jobs',
    unitOfAccount: 'announced',
    value,
    period: line.slice(0, 7),
  }).figure;

const monthly: readonly MonthlyCuts[] = [
  ['2025-07 total 62075; AI more than 10000', atLeast(10_000)],
  ['2025-10 total 153074; AI 31039', exactly(31_039)],
  ['2025-11 total 71321; AI 6280', exactly(6280)],
  ['2025-12 total 35553; AI 142', exactly(142)],
  ['2026-01 total 108435; AI 7624', exactly(7624)],
  ['2026-02 total 48307; AI 4680', exactly(4680)],
  ['2026-03 total 60620; AI 15341', exactly(15_341)],
  ['2026-04 total 83387; AI 21490', exactly(21_490)],
  ['2026-05 total 97006; AI 38579', exactly(38_579)],
  ['2026-06 total 45849; AI 14029', exactly(14_029)],
  ['2026-07 total 33429', null],
].map(([line, ai]) => ({
  month: String(line).slice(0, 7),
  total: cuts(String(line), exactly(Number(/total (\d+)/.exec(String(line))?.[1]))),
  aiCited: ai === null ? null : cuts(String(line), ai as Sample['value'], ' ai'),
}));

export const sampleOverview: Overview = {
  asOf: sampleDay,
  ledger: { hash: 'ab'.repeat(32), statements: 77, documents: 3 },
  answers,
  monthly,
  conflicts: [
    {
      id: 'c-share',
      topic: 'AI-cited share',
      headline: 'One article gives 17 % and 13 % for what reads as one share',
      figures: [stated17, stated13],
      causes: [{ cause: 'period', explanation: 'One is January to April, the other the first quarter.' }],
    },
    {
      id: 'c-hostile',
      topic: 'Hostile text',
      headline: 'A <b>document</b> that tries to be a web page',
      figures: [
        sampleFigure('Hostile document', {
          quote: 'said <img src=x onerror="document.title=\'owned\'"> that 500 jobs',
          document: 'd-hostile',
          unit: 'jobs',
          unitOfAccount: 'announced',
          value: exactly(500),
        }),
      ],
      causes: [{ cause: 'other', explanation: 'Shown as text, <i>whatever</i> it says.' }],
    },
  ],
  watch: [
    {
      id: 'w-180',
      text: 'The share of satisfied CEOs keeps falling below 27 %',
      madeBy: 'a0',
      made: '2026',
      due: '2026-12-28',
      rule: 'The next value of the same survey is below 0.27.',
      state: 'open',
      verdict: 'not yet',
      reason: 'Due on 2026-12-28.',
      needs: 'The next wave of the survey.',
    },
  ],
};
