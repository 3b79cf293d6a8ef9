import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../src/sources/calls/owner.ts';
import { readCall } from '../../../src/sources/calls/read-call.ts';
import { specificityOf } from '../../../src/sources/calls/specificity.ts';
import { subjectOf } from '../../../src/sources/calls/subject.ts';

/** Invented, in the exact shape: one line, no names of speakers. */
const call = `Good afternoon and welcome to the Kestrel Systems fourth quarter fiscal 2024 earnings conference call. Thank you all for joining us. We closed a year of steady growth in every region. Capital expenditures were $200 million in fiscal 2024, up from $60 million a year ago, as we build data centers for AI. We ended the year with 2,200 employees, down 3% year-over-year. Our support team now resolves 40% of cases faster with our own assistant. Customers such as Brandholt tell us that Kestrel Copilot saves their agents two hours a week. Our partners are ready and our pipeline is strong. We look forward to the year ahead with confidence. We will now open the call for questions. Our first question comes from the line of Ada Lind with Orchard Research. Please go ahead. Hi, thanks for taking my question. You mentioned capex is going up again. How should we think about your AI investments next year? Thank you. Thanks for the question, Ada. We expect our capital spending on AI infrastructure to grow again. We are not going to share specifics on headcount. Our next question comes from Tom Reed with Pine. Good afternoon, everyone. Your customers are slowing their hiring. Are you seeing customer headcount growth at renewals come down? Yes, customers are hiring fewer people than we expected. That is in our guidance.`;

const told = readCall(call);
const where = (words: string): unknown[] => {
  const found = told.find((sentence) => sentence.words.includes(words))!;
  return [found.speaker, found.target, found.target === 'none' ? null : found.owner];
};

describe('a call without names of speakers', () => {
  it('keeps every sentence at its place', () => {
    for (const { start, end, words } of told) expect(call.slice(start, end)).toBe(words);
    expect(told.length).toBeGreaterThan(20);
  });

  it.each([
    ['Capital expenditures were', ['management', 'spend', 'company']],
    ['2,200 employees', ['management', 'workforce', 'company']],
    ['Our support team now resolves', ['management', 'productivity', 'company']],
    ['Customers such as Brandholt', ['management', 'productivity', 'customer']],
    ['Our first question comes', ['operator', 'none', null]],
    ['How should we think about your AI', ['analyst', 'spend', 'company']],
    ['We expect our capital spending', ['management', 'spend', 'company']],
    ['not going to share specifics', ['management', 'workforce', 'company']],
    ['Are you seeing customer headcount', ['analyst', 'workforce', 'customer']],
    ['customers are hiring fewer', ['management', 'workforce', 'customer']],
    ['our pipeline is strong', ['management', 'none', null]],
  ])('%s', (words, expected) => {
    expect(where(words)).toEqual(expected);
  });
});

describe('whose the subject is', () => {
  it.each([
    ['Our suppliers are adding capacity and investing billions in new plants.', 'spend', 'supplier'],
    ['The suppliers are investing heavily in packaging capacity for AI.', 'spend', 'supplier'],
    ['TSMC is spending more on advanced packaging this year.', 'spend', 'supplier'],
    ['Several contract manufacturers cut staff in the quarter.', 'workforce', 'supplier'],
    ['We cut spending with vendors and reduced contractors.', 'spend', 'company'],
  ] as const)('%s', (said, subject, owner) => {
    expect(ownerOf(said, '', 'management', subject)).toBe(owner);
  });
});

describe('what a sentence speaks of', () => {
  it.each([
    ['In productivity and business processes, we expect revenue of $20 billion.', 'none'],
    ['Thank you to our employees, customers, partners, and shareholders.', 'none'],
    ['Our Hiring Assistant is a product that recruiters like.', 'none'],
    ['B300 GPUs deliver more compute than the earlier chip.', 'none'],
    ['Cloud revenue is growing faster than the market.', 'none'],
    ['We are selling a digital workforce to every firm.', 'none'],
    ['We will manage headcount carefully.', 'workforce'],
    ['The restructuring charge was $180 million.', 'workforce'],
    ['Gross margin fell, reflecting the scaling of our AI infrastructure and higher depreciation.', 'spend'],
    ['We keep investing in generative AI.', 'spend'],
    ['Developers write code 30% faster with it.', 'productivity'],
  ])('%s', (words, subject) => {
    expect(subjectOf(words)).toBe(subject);
  });
});

describe('how checkable a sentence is', () => {
  it.each([
    [5, 'spend', 'Capital expenditures were $200 million in fiscal 2024, up from $60 million a year ago.'],
    [4, 'spend', 'We spent $200 million on AI.'],
    [3, 'spend', 'We expect capital expenditures to increase sequentially.'],
    [2, 'spend', 'We are investing in data centers for AI.'],
    [1, 'spend', 'We keep investing in the AI opportunity.'],
    [0, 'spend', 'It is premature to comment on capex for next year.'],
    [5, 'productivity', 'A study in 2024 measured drafting 29% faster compared with a control group.'],
    [4, 'productivity', 'Our teams are 30% more productive.'],
    [3, 'productivity', 'The assistant now helps our teams in writing code.'],
    [2, 'productivity', 'Copilot makes people more productive.'],
    [1, 'productivity', 'AI is a productivity revolution.'],
  ] as const)('%d: %s: %s', (level, subject, words) => {
    expect(specificityOf(words, subject, 'management')).toBe(level);
  });

  it('claims nothing where an analyst asks', () => {
    expect(specificityOf('Will capex be $40 billion in 2025, up from 2024?', 'spend', 'analyst')).toBe(0);
  });
});
