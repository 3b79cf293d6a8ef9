import { describe, expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

const cut = 'Kestrel Software will cut 300 jobs.';

describe('a quotation', () => {
  it.each([
    `${cut} Support teams go first. "The agents simply do it better than people ever did." Others will follow.`,
    `${cut}\n\n"The real story is not the cut but who is left to do the work."\n\nThe plan runs until June.`,
    `${cut} "We do not need juniors any more," the head of some bank is said to have remarked.`,
  ])('that nobody speaks is a finding: %s', (text) => expect(kindsOf(text)).toEqual(['unsourced-quote']));

  it.each([
    `${cut} "The agents simply do it better than people," said Ada Lind, its chief executive.`,
    `${cut} Ada Lind was brief. "We lost two contracts and there is nothing behind it."`,
    `${cut} "They told us on the stairs between two meetings," one of three people with knowledge of it said.`,
    `The notice gives one reason: "Work has moved to the agents that we built last year."`,
    `${cut}\n\n"The agents simply do it better than people ever did."\n- Ada Lind, chief executive`,
    `${cut} "We are restructuring around AI this year" sounds strategic; "too many people" does not.`,
    `${cut} It calls itself "the most automated grocer in Europe".`,
  ])('that somebody speaks, writes or is described to speak is none: %s', (text) =>
    expect(kindsOf(text)).toEqual([]),
  );
});
