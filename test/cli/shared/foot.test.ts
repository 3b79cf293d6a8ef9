import { expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands.ts';
import { foot, withoutLedger } from '../../../src/cli/shared/foot.ts';
import { plain } from '../../../src/cli/terminal/style.ts';

const said = (text: string, ledger?: string): string => foot(text, { style: plain, columns: 400, ledger });

it('asks next of the ledger that was asked', () => {
  expect(said('12 rows.\nNext: headcount postings summary', 'W')).toBe(
    '12 rows.\nNext: headcount postings summary --ledger W',
  );
  expect(said('Next: headcount postings summary')).toBe('Next: headcount postings summary');
});

it('puts the ledger within each command, before its remark', () => {
  expect(
    said('Next: headcount add FILE|DIR, or headcount pull boards --company greenhouse:NAME (live)', 'W'),
  ).toBe(
    'Next: headcount add FILE|DIR --ledger W, or headcount pull boards --company greenhouse:NAME --ledger W (live)',
  );
  expect(said('Next: headcount show company "Kestrel, Inc (UK)"', 'my own')).toBe(
    `Next: headcount show company "Kestrel, Inc (UK)" --ledger 'my own'`,
  );
});

it('leaves what is no next command, and commands that take no ledger', () => {
  expect(said('headcount read told this. Next: headcount simulate --out demo', 'W')).toBe(
    'headcount read told this. Next: headcount simulate --out demo',
  );
  expect(said('Next: headcount add --help (what it takes)', 'W')).toBe(
    'Next: headcount add --help (what it takes)',
  );
});

it('knows which commands take no ledger', async () => {
  for (const { name, load } of commands) {
    const args = (await load()).args as Record<string, unknown>;
    const [first = ''] = name.split(' ');
    // `read` takes one to keep what it read; to read alone it needs none
    if (first !== 'read') expect([name, 'ledger' in args]).toEqual([name, !withoutLedger.includes(first)]);
  }
}, 60_000);
