import { expect, it } from 'vitest';
import { CsvPrinter } from '../../../src/cli/xray/csv.ts';
import { nothing, part, shown, statement } from './sample.ts';

it('prints one header, and one row a statement', () => {
  const printer = new CsvPrinter();
  const printed = printer.begin() + printer.open(shown) + printer.part(part) + printer.close();
  const lines = printed.split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]?.split(',').length).toBe(24);
  expect(lines[2]).toContain(',workforce-share,share,,,0.06,,exact,,,,,,reported,press');
});

it('quotes what must be quoted, and lets no document write a formula', () => {
  const printer = new CsvPrinter();
  printer.open({ ...shown, source: '=cmd|x' });
  const quote = '-1,200 "jobs"\nand more';
  const row = printer.part({ ...nothing, statements: [statement({ quote, low: -3 })] });
  expect(row).toContain(`"'-1,200 ""jobs""\nand more"`);
  expect(row.startsWith("'=cmd|x,")).toBe(true);
  expect(row).toContain(',-3,1200,');
});
