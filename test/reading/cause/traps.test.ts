import { describe, expect, it } from 'vitest';
import { assess, type Told } from './tell.ts';

const told = (text: string, more: Partial<Told> = {}): Told => ({ employer: 'Orlanda', text, ...more });
const isYes = (answer: { aiCause: string }): boolean => ['primary', 'contributing'].includes(answer.aiCause);

describe('trap 57: an AI quote that is not in the text', () => {
  it.each([
    'Orlanda will cut 60 jobs because its chatbot answers the calls.',
    'Orlanda will cut 60 jobs. This is not about AI, it said.',
    'Orlanda will cut 60 jobs to pay for AI.',
  ])('every deciding word is a slice of the text: %s', (text) => {
    const { because } = assess(told(text));
    expect(because.length).toBeGreaterThan(0);
    for (const { start, end } of because) expect(text.slice(start, end).trim()).not.toBe('');
    expect(because.some(({ start, end }) => /AI|chatbot/.test(text.slice(start, end)))).toBe(true);
  });
});

describe('trap 58: AI as context, investment, product, selection tool or skill swap', () => {
  it.each([
    ['context', 'Orlanda is cutting 5% of its staff amid an AI boom. Orders have fallen since May.'],
    [
      'investment',
      'Orlanda will invest $2 billion in AI this year. It is merging two offices, and 40 jobs will go.',
    ],
    [
      'product',
      'Orlanda, maker of an AI assistant for dentists, cut 18 people after its funding round failed.',
    ],
    ['selection tool', 'Orlanda used an AI tool to pick the 30 people it let go when its lease ended.'],
    ['name of a team', 'Orlanda cut 200 jobs in its AI division.'],
  ])('%s is no cause', (_, text) => {
    const answer = assess(told(text));
    expect(answer.aiCause).toBe('context');
  });
});

describe('trap 59: "ai" as a word of another language', () => {
  it.each([
    'Orlanda comunica ai sindacati 90 esuberi.',
    'Orlanda: 90 esuberi. Lettera ai dipendenti.',
    'J’ai appris que Orlanda supprime 90 postes.',
    "J'AI APPRIS QUE ORLANDA SUPPRIME 90 POSTES",
    'ORLANDA, LETTERA AI LAVORATORI: 90 ESUBERI PER IL CALO DELLE VENDITE',
  ])('%s', (text) => {
    expect(['unknown', 'none']).toContain(assess(told(text, { at: '90' })).aiCause);
  });
});

describe('trap 60: the headline says AI, the words of the employer do not', () => {
  it('is context when the employer gives another reason', () => {
    const text =
      'Chatbots cost 120 jobs at Orlanda\nOrlanda will cut 120 jobs. “We lost our largest client,” it said.';
    expect(assess(told(text, { titled: true })).aiCause).toBe('context');
  });

  it('and the other way round the employer is believed', () => {
    const text =
      'Orlanda to cut 120 jobs as sales slip\nOrlanda will cut 120 jobs because a chatbot now answers its customers, it said.';
    expect(assess(told(text, { titled: true })).aiCause).toBe('primary');
  });
});

describe('trap 61: denied needs AI to be mentioned', () => {
  it.each([
    'Orlanda will cut 70 jobs. We lost two contracts, it said.',
    'Orlanda will cut 70 jobs. This is not about performance; orders have fallen.',
    'Orlanda will cut 70 jobs. No site will close.',
  ])('absent AI is not denied: %s', (text) => {
    const answer = assess(told(text));
    expect(answer.aiCause).not.toBe('denied');
    expect(isYes(answer)).toBe(false);
  });

  it('is denied when it is mentioned', () => {
    expect(assess(told('Orlanda will cut 70 jobs. This is not about AI; orders have fallen.')).aiCause).toBe(
      'denied',
    );
  });
});

describe('a hire', () => {
  it.each(['hiring', 'rehire'] as const)('of kind %s is never caused by AI', (kind) => {
    const answer = assess(told('Orlanda hires 40 people because of AI.', { kind }));
    expect(answer.aiCause).toBe('context');
  });
});
