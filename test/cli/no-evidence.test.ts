import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-nothing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function printed(...args: readonly string[]): Promise<{ out: string; err: string; code: unknown }> {
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  try {
    await run(args);
    return { out: out.join(''), err: err.join('').replace(/\s+/g, ' '), code: process.exitCode ?? 0 };
  } finally {
    process.exitCode = undefined;
    vi.restoreAllMocks();
  }
}

describe('where there is nothing to answer from', () => {
  it.each([['postings', 'summary'], ['rehire'], ['show', 'events'], ['verify'], ['export']])(
    '%s %s says that no ledger is there, and makes none',
    async (...words) => {
      const named = join(folder, 'mistyped');
      const { out, err, code } = await printed(...words.filter((word) => word), '--ledger', named);
      expect([out, code]).toEqual(['', 3]);
      expect(err).toMatch(/Expected a ledger at .*mistyped; there is none\. hint/);
      expect(existsSync(named)).toBe(false);
    },
  );

  it('postings without a look end with 3, the text on standard output and the ledger in what is next', async () => {
    const ledger = join(folder, 'l');
    await printed('start', '--once', '--ledger', ledger);
    for (const part of ['summary', 'barbell', 'skills']) {
      const { out, code } = await printed('postings', part, '--receipt', '--ledger', ledger);
      expect(out).toMatch(/^Not enough evidence: no look at a board/);
      expect(out.replace(/\s+/g, ' ')).toContain(`headcount add FILE|DIR --ledger ${ledger},`);
      expect(code).toBe(3);
    }
    expect((await printed('rehire', '--ledger', ledger)).code).toBe(3);
    const { out, code } = await printed('postings', 'skills', '--format', 'json', '--ledger', ledger);
    expect([JSON.parse(out), code]).toEqual([expect.objectContaining({ receipt: null }), 3]);
  }, 60_000);

  it('a file or folder that nothing can be read from leaves no new ledger behind', async () => {
    const ledger = join(folder, 'l');
    const [bad, empty] = [join(folder, 'bad.json'), join(folder, 'empty')];
    writeFileSync(bad, '{"some": "thing"}');
    mkdirSync(empty);
    const { out, code } = await printed('add', bad, empty, '--ledger', ledger);
    expect(out.replace(/\s+/g, ' ')).toMatch(/empty: expected files; the folder holds none\./);
    expect(out).toMatch(/0 files added, 2 refused\.\nNext: headcount add --help \(what it takes\)\n$/);
    expect(code).toBe(4);
    expect(existsSync(ledger)).toBe(false);
    await printed('start', '--once', '--ledger', ledger);
    await printed('add', bad, '--ledger', ledger);
    expect(existsSync(join(ledger, 'ledger.duckdb'))).toBe(true);
  }, 60_000);
});

describe('the help of a group of commands', () => {
  it('is that of its commands alone', async () => {
    const { out } = await printed('postings', '--help');
    expect(out).toContain('Usage  headcount postings summary|barbell|skills [options]');
    expect(out).not.toContain('attribute');
    const { err, code } = await printed('postings', 'sumary');
    expect(err).toContain('Did you mean headcount postings summary?');
    expect(code).toBe(2);
    expect((await printed('postings', 'other')).err).toContain('headcount postings --help tells');
  });

  it('keeps an option and its words apart, however long the option', async () => {
    const { out } = await printed('postings', 'summary', '--help');
    expect(out).toMatch(/--by month\|company\|role\|seniority\|place\n +along which dimension/);
  });
});
