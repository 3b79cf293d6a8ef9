import { describe, expect, it } from 'vitest';
import { coloured, plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { type XrayOptions, XrayPrinter } from '../../../src/cli/xray/terminal.ts';
import { action, nothing, part, shown, statement } from './sample.ts';

const usual: XrayOptions = { style: plain, columns: 80, explain: false, receipt: false };

function xray(parts = [part], options: Partial<XrayOptions> = {}, what = shown): string {
  const printer = new XrayPrinter({ ...usual, ...options });
  return (
    printer.begin() +
    printer.open(what) +
    parts.map((one) => printer.part(one)).join('') +
    printer.close(null)
  );
}

describe('XrayPrinter', () => {
  it('shows quote, what it says, what was done, what does not add up, what is open, and what to do next', () => {
    expect(xray()).toBe(`Northwind to cut 1,200 jobs
The Harbour Gazette · published 2026-03-12 · news.html · 766 characters

  “Northwind Freight said on Thursday it will cut about 1,200 jobs, or 6% of its
  workforce, as software takes over the work of its claims desk.”
    → about 1,200 jobs · announced · Northwind Freight · 2026-03-12 · reported
      by press
    → 6% of the workforce · Northwind Freight · reported by press

Actions
Who                What           Jobs  When        AI as a reason
Northwind Freight  layoff  about 1,200  2026-03-12  main reason; names the work

Findings
! Arithmetic: 1,200 jobs are 5% of 24,000, not 6% (recomputed: 0.05)

2 statements, 1 action, 1 finding
Left open rather than guessed: period of a figure 1
Next: headcount read news.html --explain (which words decided)
`);
  });

  it('stays within the width of a narrow terminal, coloured or not', () => {
    const long = { ...shown, source: `${'a-very-long-name-'.repeat(8)}.html` };
    for (const columns of [60, 72, 80])
      for (const style of [plain, coloured])
        for (const line of xray(
          [
            {
              ...part,
              actions: [{ ...action, subject: 'Northwind Freight and Forwarding Holdings of Rotterdam' }],
            },
          ],
          { columns, style, receipt: true, explain: true },
          long,
        ).split('\n'))
          expect(widthOf(line), line).toBeLessThanOrEqual(columns);
  });

  it('marks the figure and nothing around it', () => {
    const seen = xray([part], { style: coloured });
    expect(seen).toContain(
      'cut \u001b[4m\u001b[1mabout\u001b[22m\u001b[24m \u001b[4m\u001b[1m1,200\u001b[22m\u001b[24m jobs, or',
    );
  });

  it('lets no document write its own screen', () => {
    const quote = 'Northwind cut \u001b[2J\u001b[31m800\u0007 jobs\u202e.';
    const evil = {
      ...nothing,
      statements: [statement({ quote, end: quote.length, figure: { start: 14, end: 26 } })],
    };
    const what = { ...shown, head: { ...shown.head, title: 'A\u009b2Jtitle\rgone' } };
    expect(xray([evil], {}, what)).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });

  it('says so when there is nothing, and when the rest is missing', () => {
    expect(xray([nothing])).toContain('Nothing to check was found');
    const printer = new XrayPrinter(usual);
    printer.open(shown);
    const broken = {
      code: 'unreadable' as const,
      message: 'it changed while it was read',
      hint: null,
      facts: {},
    };
    expect(printer.close(broken)).toContain('The rest is missing: it changed while it was read');
  });
});
