import { expect, it } from 'vitest';
import { LeftOpen } from '../../../src/cli/xray/left-open.ts';
import { action, nothing, part, statement } from './sample.ts';

it('counts what was found and what was left open', () => {
  const tally = new LeftOpen();
  expect(tally.nothing()).toContain('Nothing to check was found');
  expect(tally.leftOpen()).toBeNull();
  tally.add(part);
  const vague = { ...action, jobs: null, workforceShare: null, aiCause: 'unknown' as const };
  tally.add({ ...nothing, statements: [statement({ unitOfAccount: null, subject: '' })], actions: [vague] });
  expect(tally.found()).toBe('3 statements, 2 actions, 1 finding');
  expect(tally.leftOpen()).toBe(
    'period of a figure 1, whose figure 1, what a jobs figure counts 1, size of an action 1, reason for an action 1',
  );
});

it('gives the language as the reason where it is one', () => {
  const tally = new LeftOpen();
  tally.add({ ...nothing, unread: { language: 'fi', reason: 'the text is in Finnish, which is not read' } });
  expect(tally.nothing()).toBe('Nothing was read: the text is in Finnish, which is not read.');
});
