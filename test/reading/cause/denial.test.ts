import { describe, expect, it } from 'vitest';
import { answersQuestion, denialIn, pullsApart, silenceIn } from '../../../src/reading/cause/denial.ts';
import { findMentions, paint } from '../../../src/reading/cause/mentions.ts';

const painted = (text: string): string => paint(text, findMentions(text, [], []));
const denies = (text: string, before = ''): boolean =>
  denialIn(painted(text), text, painted(before)) !== null;

describe('denialIn', () => {
  it.each([
    'The cuts have nothing to do with automation.',
    'This is not because of AI.',
    'No job was lost to robots.',
    'Chatbots played no part in it.',
    'The reason is demand, not AI.',
    'She denied that AI was behind the cuts.',
    'Mit KI hat der Abbau nichts zu tun.',
    'La suppression n’a rien à voir avec l’IA.',
    'Los despidos no se deben a la IA.',
  ])('%s', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    'The cuts are not only because of AI.',
    'AI is not cheap.',
    'The cuts have nothing to do with performance.',
    'It will not refill 40 posts because of AI.',
    'It no longer needs clerks because robots sort the post.',
  ])('no denial: %s', (text) => {
    expect(denies(text)).toBe(false);
  });

  it('reads the answer to a question', () => {
    expect(denies('No.', 'Is this because of AI?')).toBe(true);
    expect(denies('No.', 'Is this because of Brexit?')).toBe(false);
  });
});

describe('an answer some sentences later', () => {
  it('belongs to the question that named the machine', () => {
    const asked = painted('Asked whether its chatbot had anything to do with it, he laughed.');
    expect(answersQuestion('“No. This is the grant.”', [asked, '“Look at it,” he said.'])).not.toBeNull();
    expect(answersQuestion('“No. This is the grant.”', ['He laughed.'])).toBeNull();
  });

  it('pulls apart what others tied together', () => {
    expect(pullsApart('They are wrong, she said.', 'Some papers have tied the two together.')).not.toBeNull();
  });
});

describe('silenceIn', () => {
  it('tells "nobody said so" from "it is not so"', () => {
    expect(silenceIn(painted('The company did not mention AI.'))).not.toBeNull();
    expect(silenceIn(painted('The company blamed AI.'))).toBeNull();
  });
});
