import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/sources/files/html/lines.ts';
import { mainBlocks } from '../../../../src/sources/files/html/main-text.ts';

const text = (html: string): string => linesOf(mainBlocks(html));

describe('BlockAssembler', () => {
  it.each([
    ['8,000<sup>1</sup> jobs', '8,000 jobs'],
    ['8,000<sup><a href="#n">[a]</a></sup> jobs', '8,000 jobs'],
    ['10<sup>6</sup> tokens', '10^6 tokens'],
    ['the 1<sup>st</sup> quarter', 'the 1st quarter'],
    ['cut <b>8</b>,000 <q>roles</q>', 'cut 8,000 “roles”'],
    ['one<br>two<br><br>three', 'one two\n\nthree'],
    ['a\n   line\twrapped', 'a line wrapped'],
    ['8&nbsp;000 emplois', '8\u00a0000 emplois'],
  ])('%s', (html, expected) => {
    expect(text(`<p>${html}</p>`)).toBe(expected);
  });

  it('keeps the lines of preformatted text, as old filings set their tables', () => {
    expect(text('<p>Item 2.05</p><pre>\nSeverance   $5,000\n  Total     $5,000\n</pre>')).toBe(
      'Item 2.05\n\nSeverance   $5,000\n  Total     $5,000',
    );
  });

  it('puts split currency and percent cells back together', () => {
    const row = '<tr><td>Severance</td><td>$</td><td>5,000</td><td>12</td><td>%</td></tr>';
    expect(text(`<table>${row}</table>`)).toBe('Severance\t$5,000\t12%');
  });

  it('reads a page laid out with one-cell tables as paragraphs, and inner tables as rows', () => {
    const html =
      '<table><tr><td><p>First.</p><p>Second.</p><table><tr><td>a</td><td>1</td></tr></table><p>Third.</p></td></tr></table>';
    expect(text(html)).toBe('First.\n\nSecond.\n\na\t1\n\nThird.');
  });

  it('drops a run of links and keeps a list that only has some', () => {
    const menu =
      '<ul><li><a href="a">One</a></li><li><a href="b">Two</a></li><li><a href="c">Three</a></li></ul>';
    const list = '<ul><li><a href="a">Northwind</a> cut 20 jobs</li><li>Larkfield cut 30</li></ul>';
    expect(text(`${menu}<p>Text.</p>${list}`)).toBe('Text.\n\n- Northwind cut 20 jobs\n- Larkfield cut 30');
  });
});
