import { describe, expect, it } from 'vitest';
import { isNotice, speakerOf, voiceOf } from '../../../src/reading/claim/speaker.ts';

describe('voiceOf', () => {
  it.each([
    ['FORM 8-K\nItem 2.05 Costs Associated with Exit', 'filing'],
    ['WARN notice\nEmployer: Tarn Mills', 'filing'],
    ['Dear colleagues,\nTomorrow is a hard day.', 'employer'],
    ['To: all staff\nTomorrow is a hard day.', 'employer'],
    ['Press release\nTarn Mills will cut 40 jobs.', 'employer'],
    ['Tarn Mills will cut 40 jobs.', 'press'],
  ])('%s', (head, voice) => {
    expect(voiceOf(head)).toBe(voice);
  });
});

describe('speakerOf', () => {
  it.each([
    ['A survey found that 31% expect cuts.', 'press', 'survey-share', 'survey'],
    ['Tarn Mills will cut 40 jobs.', 'filing', 'jobs', 'filing'],
    ['Some 40 will go, a person familiar with it said.', 'press', 'jobs', 'unnamed'],
    ['The labour office counted 40.', 'press', 'jobs', 'agency'],
    ['Analysts reckon on 40.', 'press', 'jobs', 'analyst'],
    ['Tarn Mills filed its 10-K with 40.', 'press', 'jobs', 'filing'],
    ['Tarn Mills said it would cut 40 jobs.', 'press', 'jobs', 'employer'],
    ['We cut 40 jobs.', 'employer', 'jobs', 'employer'],
    ['The mill cut 40 jobs.', 'press', 'jobs', 'press'],
  ] as const)('%s', (sentence, voice, measure, speaker) => {
    expect(speakerOf(sentence, voice, measure)).toBe(speaker);
  });
});

describe('isNotice', () => {
  it('needs the name of the act and the form of a notice', () => {
    expect(isNotice('WARN notice\nEmployer: Tarn Mills\nNumber affected: 40')).toBe(true);
    expect(isNotice('Dear Rapid Response team,')).toBe(true);
    expect(isNotice('Tarn Mills filed a WARN notice, it said on Monday.')).toBe(false);
    expect(isNotice('Dear colleagues,')).toBe(false);
  });
});
