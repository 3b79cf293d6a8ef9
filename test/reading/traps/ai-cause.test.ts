import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

const causes = (text: string, title?: string): readonly string[] =>
  look(text, title === undefined ? {} : { title }).actions.map((a) => a.aiCause);

describe('AI as a reason', () => {
  it('trap 57: every quotation that is given is in the text', () => {
    const text =
      'Kestrel Software will cut 300 jobs. “The assistant now answers seven in ten tickets,” its chief executive said.';
    const seen = look(text);
    for (const s of seen.reading.statements) expect(text.slice(s.start, s.end)).toBe(s.quote);
    for (const reason of seen.actions.flatMap((a) => a.reasons)) expect(typeof reason).toBe('string');
    expect(seen.reading.statements.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'a strategy beside it',
      'Kestrel Software, which has made AI the centre of its strategy, will cut 300 jobs because orders fell.',
    ],
    [
      'a product',
      'Kestrel Software, maker of an AI note-taker, will cut 300 jobs after losing its largest customer.',
    ],
    [
      'an investment',
      'Kestrel Software will cut 300 jobs as two offices merge. It plans to spend $2 billion on AI this year.',
    ],
    ['hiring', 'Kestrel Software will cut 300 jobs after a slow year. It is still hiring AI engineers.'],
  ])('trap 58: AI as %s is context, not the reason', (_what, text) => {
    const found = causes(text);
    expect(found.length).toBeGreaterThan(0);
    for (const cause of found) expect(['context', 'none']).toContain(cause);
  });

  it('trap 58: AI as the reason is still found', () => {
    expect(
      causes(
        'Kestrel Software will cut 300 jobs because its AI assistant now does the work of its support teams.',
      ),
    ).toEqual(['primary']);
  });

  it('trap 59: "ai" as a word of another language is not AI', () => {
    expect(
      causes(
        'Brandholt comunicherà ai dipendenti di Torino il taglio di 200 posti di lavoro per il calo degli ordini.',
      ),
    ).not.toContain('context');
    const french = look(
      '« J’ai le regret de vous annoncer la suppression de 200 postes », a dit le directeur de Brandholt.',
    );
    for (const action of french.actions) expect(['none', 'unknown']).toContain(action.aiCause);
    for (const cause of causes(
      'Brandholt comunicherà ai dipendenti di Torino il taglio di 200 posti di lavoro per il calo degli ordini.',
    ))
      expect(['none', 'unknown']).toContain(cause);
  });

  it('trap 60: a headline says AI, the employer’s words do not', () => {
    const found = causes(
      'Robots take over: Kestrel Foods sheds 300 as AI arrives\n\nKestrel Foods will cut 300 jobs. “We lost two large contracts and have to adjust,” said chief executive Ada Lind.',
      'Robots take over: Kestrel Foods sheds 300 as AI arrives',
    );
    expect(found).toEqual(['context']);
  });

  it('trap 61: where AI is absent, nothing is denied', () => {
    expect(causes('Kestrel Foods will cut 300 jobs because it lost two contracts.')).toEqual(['none']);
    expect(causes('Kestrel Foods will cut 300 jobs.')).toEqual(['unknown']);
    expect(
      causes(
        'Kestrel Foods will cut 300 jobs. “This has nothing to do with AI. We lost two contracts,” the company said.',
      ),
    ).toEqual(['denied']);
  });
});
