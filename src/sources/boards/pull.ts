import { z } from 'zod';
import { Problem } from '../../core/index.ts';
import type { Ask, PullSource } from '../pull/ask.ts';

type Plan = (token: string, texts: boolean) => Ask;

const payload = (url: string, name: string): Ask => ({ url, name, expect: 'json', api: true });

const smartPage = 100;
const smartAnswer = z.object({
  totalFound: z.number(),
  content: z.array(z.object({ id: z.string().regex(/^[\w-]+$/) }).catch({ id: '' })).catch([]),
});

const smartrecruiters = (token: string, texts: boolean, offset: number = 0): Ask => {
  const board = `https://api.smartrecruiters.com/v1/companies/${token}/postings`;
  const name = `smartrecruiters-${token}`;
  return {
    ...payload(`${board}?limit=${smartPage}&offset=${offset}`, `${name}-${offset}.json`),
    follow: (body) => {
      const { totalFound, content } = smartAnswer.parse(JSON.parse(body));
      const next = offset + smartPage;
      const page = next < totalFound ? [{ ...smartrecruiters(token, texts, next), page: true }] : [];
      const named = texts ? content.filter(({ id }) => id !== '') : [];
      const details = named.map(({ id }) => payload(`${board}/${id}`, `posting-${name}-${id}.json`));
      return [...page, ...details.map((detail) => ({ ...detail, fixed: true }))];
    },
  };
};

const workdayPage = 20;
const workdayAnswer = z.object({
  total: z.number(),
  jobPostings: z.array(
    z.object({ externalPath: z.string().regex(/^\/job\/[^?#]+$/) }).catch({ externalPath: '' }),
  ),
});

/** Workday counts the whole board on the first page only, so the total travels along. */
const workday = (token: string, texts: boolean, offset: number = 0, known: number | null = null): Ask => {
  const [, tenant, server, site] = /^([\w-]+)\.(wd\d+)\/([\w-]+)$/.exec(token) ?? [];
  if (site === undefined)
    throw new Problem('bad-option', `Expected workday:TENANT.wd5/SITE; workday:${token} came.`);
  const board = `https://${tenant}.${server}.myworkdayjobs.com/wday/cxs/${tenant}/${site}`;
  const name = `workday-${tenant}.${site}`;
  return {
    ...payload(`${board}/jobs`, `${name}-${offset}.json`),
    body: JSON.stringify({ appliedFacets: {}, limit: workdayPage, offset, searchText: '' }),
    follow: (body) => {
      const { total, jobPostings } = workdayAnswer.parse(JSON.parse(body));
      const next = offset + workdayPage;
      const all = known ?? total;
      const more = jobPostings.length > 0 && next < all;
      const page = more ? [{ ...workday(token, texts, next, all), page: true }] : [];
      const named = texts ? jobPostings.filter(({ externalPath }) => externalPath !== '') : [];
      const details = named.map(({ externalPath }) =>
        payload(`${board}${externalPath}`, `posting-${name}-${externalPath.split('/').at(-1)}.json`),
      );
      return [...page, ...details.map((detail) => ({ ...detail, fixed: true }))];
    },
  };
};

/** The systems whose boards are published for programs, by the name that stands before the token. */
const systems: Readonly<Record<string, Plan>> = {
  greenhouse: (token) =>
    payload(
      `https://boards-api.greenhouse.io/v1/boards/${token}/jobs?content=true`,
      `greenhouse-${token}.json`,
    ),
  lever: (token) => payload(`https://api.lever.co/v0/postings/${token}?mode=json`, `lever-${token}.json`),
  ashby: (token) =>
    payload(
      `https://api.ashbyhq.com/posting-api/job-board/${token}?includeCompensation=true`,
      `ashby-${token}.json`,
    ),
  smartrecruiters: (token, texts) => smartrecruiters(token, texts),
  workable: (token) =>
    payload(
      `https://apply.workable.com/api/v1/widget/accounts/${token}?details=true`,
      `workable-${token}.json`,
    ),
  recruitee: (token) => payload(`https://${token}.recruitee.com/api/offers/`, `recruitee-${token}.json`),
  workday: (token, texts) => workday(token, texts),
};

export const pullBoards: PullSource = {
  name: 'boards',
  title: 'Applicant boards that employers publish',
  gives: `every open posting of --company SYSTEM:TOKEN,... or of the boards in --boards FILE; systems: ${Object.keys(systems).join(', ')}`,
  terms: 'each system’s own; the texts belong to the employers and are not passed on',
  cadence: 'a look a day',
  everyMs: 1000,
  freshHours: 20,
  looks: true,
  readBy: 'they are no postings',
  plan: ({ companies, boards = null, texts = false }) => {
    const { boards: listed, refused } = boards ?? { boards: [], refused: [] };
    if (companies.length + listed.length + refused.length === 0)
      throw new Problem('bad-option', 'Expected --company, --boards or --list with boards; none came.', {
        hint: 'headcount pull boards --company greenhouse:acme,lever:acme',
      });
    return [
      ...companies.map((named) => boardAsk(named, texts)),
      ...listed.map(({ named }) => boardAsk(named, texts)),
    ];
  },
};

function boardAsk(named: string, texts: boolean): Ask {
  const [, system = '', token = ''] = /^([a-z]+):([\w./-]+)$/.exec(named) ?? [];
  const plan = systems[system];
  const plain = system === 'workday' || /^[\w.-]+$/.test(token);
  if (plan !== undefined && plain && !token.includes('..')) return plan(token, texts);
  throw new Problem('bad-option', `Expected SYSTEM:TOKEN; ${JSON.stringify(named.slice(0, 80))} came.`, {
    hint: `Systems: ${Object.keys(systems).join(', ')}.`,
  });
}
