import { describe, expect, it } from 'vitest';
import { fundingIn, skillsIn } from '../../../src/reading/cause/funding.ts';
import { findMentions, paint } from '../../../src/reading/cause/mentions.ts';

const painted = (text: string): string => paint(text, findMentions(text, [], []));

describe('fundingIn', () => {
  it.each([
    'It will cut 90 jobs to fund its AI plans.',
    'The savings will go into AI.',
    'Staff go so that data centres can be paid for.',
    'It is cutting jobs to free up cash for GPUs.',
    'Sie baut Stellen ab, um KI zu finanzieren.',
  ])('%s', (text) => {
    expect(fundingIn(painted(text), false) ?? fundingIn(painted(text), true)).not.toBeNull();
  });

  it.each([
    'Capital spending on AI will rise to $4 billion.',
    'It will not cut jobs to pay for AI.',
    'It cut 600 AI jobs to save money.',
    'It aligns its cost base with its priorities, including AI.',
  ])('no: %s', (text) => {
    expect(fundingIn(painted(text), true)).toBeNull();
  });
});

describe('skillsIn', () => {
  it('needs both AI and people who do not fit', () => {
    expect(skillsIn(painted('Those who cannot be retrained for AI will leave.'), '')).not.toBeNull();
    expect(skillsIn(painted('Everyone was trained in AI this year.'), 'Pay rose.')).toBeNull();
    expect(skillsIn('Those who cannot be retrained will leave.', '')).toBeNull();
  });
});
