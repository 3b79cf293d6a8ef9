import { describe, expect, it } from 'vitest';
import { JsonPrinter } from '../../../src/cli/xray/json.ts';
import { Reading } from '../../../src/core/index.ts';
import { action, finding, nothing, part, share, shown, statement } from './sample.ts';

function line(parts = [part], explain = false, broken: Parameters<JsonPrinter['close']>[0] = null): string {
  const printer = new JsonPrinter(explain);
  return (
    printer.begin() +
    printer.open(shown) +
    parts.map((one) => printer.part(one)).join('') +
    printer.close(broken)
  );
}

describe('JsonPrinter', () => {
  it('keeps the contract: one line, its fields in order', () => {
    expect(line().match(/\n/g)).toHaveLength(1);
    const printed = JSON.parse(line());
    expect(Object.keys(printed).slice(0, 4)).toEqual(['document', 'statements', 'actions', 'findings']);
    expect(Object.keys(printed.document)).toEqual(['id', 'title', 'published', 'chars']);
    expect(Reading.parse(printed)).toEqual({
      document: shown.head,
      statements: [statement(), share],
      actions: [action],
      findings: [finding],
    });
  });

  it('is the same document whether it comes in one part or in several', () => {
    const pieces = [
      nothing,
      { ...nothing, statements: [statement()] },
      nothing,
      { ...part, statements: [share] },
    ];
    expect(line(pieces)).toBe(line());
  });

  it('says what is missing, what was noted and, when asked, what decided', () => {
    const why = { of: '300', decision: 'jobs', words: 'cut' };
    const broken = { code: 'unreadable' as const, message: 'cut short', hint: null, facts: {} };
    expect(JSON.parse(line([part], false, broken)).incomplete).toEqual(broken);
    expect(JSON.parse(line([{ ...part, explain: [why] }], true)).explain).toEqual([why]);
    expect(JSON.parse(line())).not.toHaveProperty('explain');
  });
});
