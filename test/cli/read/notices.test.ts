import { describe, expect, it } from 'vitest';
import { Notices } from '../../../src/cli/read/notices.ts';
import { plain } from '../../../src/cli/terminal/style.ts';

function heard(isTTY: boolean, say: (notices: Notices) => void): string {
  const told: string[] = [];
  say(new Notices({ write: (text) => told.push(text), isTTY }, plain));
  return told.join('');
}

describe('Notices', () => {
  it('shows progress on a terminal and wipes it before anything else is said', () => {
    const screen = heard(true, (notices) => {
      notices.progress(20, 1);
      notices.refused('a.zip', { code: 'unsupported', message: 'a zip archive', hint: null, facts: {} });
      notices.end(20, 1);
    });
    const words = '20 documents read, 1 refused';
    expect(screen).toBe(
      `${words}\r${' '.repeat(words.length)}\rrefused  a.zip: a zip archive.\n20 read, 1 refused\n`,
    );
  });

  it('shows none in a pipe, and none for a few documents', () => {
    expect(heard(false, (notices) => notices.progress(5000, 0))).toBe('');
    expect(heard(true, (notices) => notices.progress(19, 0))).toBe('');
  });

  it('counts what nobody wants to see one by one', () => {
    const said = heard(false, (notices) => {
      for (const name of ['.a', '.b', '.c']) notices.skipped(name, 'hidden');
      notices.skipped('link', 'a symbolic link');
      notices.end(0, 0);
    });
    expect(said).toBe('skipped  link: a symbolic link\nskipped  3 hidden\n');
  });

  it('lets no file name write the screen', () => {
    const said = heard(false, (notices) => notices.note('a\u001b[2J\n.txt', 'odd'));
    expect(said).toBe('note     a[2J .txt: odd\n');
  });
});
