import { expect, it } from 'vitest';
import { MarkdownPrinter } from '../../../src/cli/xray/markdown.ts';
import { nothing, part, shown, statement } from './sample.ts';

it('is the X-ray as a document', () => {
  const printer = new MarkdownPrinter();
  expect(
    printer.begin() + printer.open(shown) + printer.part(part) + printer.close(null),
  ).toBe(`# Northwind to cut 1,200 jobs

The Harbour Gazette · published 2026-03-12 · news.html · 766 characters · document ${'ab'.repeat(32)}

> Northwind Freight said on Thursday it will cut **about 1,200** jobs, or **6%** of its workforce, as software takes over the work of its claims desk.

- about 1,200 jobs · announced · Northwind Freight · 2026-03-12 · reported by press (0-140)
- 6% of the workforce · Northwind Freight · reported by press (0-140)

## Actions

| Who | What | Jobs | When | AI as a reason |
|---|---|--:|---|---|
| Northwind Freight | layoff | about 1,200 | 2026-03-12 | main reason; names the work |

## Findings

- **Arithmetic**: 1,200 jobs are 5% of 24,000, not 6% (recomputed: 0.05)

2 statements, 1 action, 1 finding.

Left open rather than guessed: period of a figure 1.
`);
});

it('takes no markup from a document', () => {
  const printer = new MarkdownPrinter();
  printer.open(shown);
  const quote = '<script>x</script> [a](http://b) *800* jobs | more';
  const printed = printer.part({
    ...nothing,
    statements: [statement({ quote, end: quote.length, figure: { start: 34, end: 37 } })],
  });
  expect(printed).toContain('\\<script\\>x\\</script\\> \\[a\\](http://b) \\***800**\\* jobs');
});
