import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/sources/files/html/lines.ts';
import { mainBlocks } from '../../../../src/sources/files/html/main-text.ts';

const prose = (n: number): string =>
  `<p>Northwind, a freight group, said in its report that part ${n} of the plan goes on, with more to follow, as people familiar with it had expected for some time.</p>`;
const article = Array.from({ length: 6 }, (_, n) => prose(n)).join('');
const text = (html: string): string => linesOf(mainBlocks(html));

describe('mainBlocks', () => {
  it('finds the article without any mark of the page’s own', () => {
    const html = `<body><div class="x1"><div>Weather today</div><div>Our 842 partners</div></div><div class="x2">${article}<table><tr><td>Claims</td><td>700</td></tr></table></div><div class="x3"><div>Rival cuts 44,444 jobs</div><div>Ten more</div></div></body>`;
    const found = text(html);
    expect(found).toContain('part 5 of the plan');
    expect(found).toContain('Claims\t700');
    expect(found).not.toMatch(/842|44,444/);
  });

  it('keeps the whole page when it is one document without an article, as filings are', () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `<tr><td>Region ${i}</td><td>${100 + i}</td></tr>`,
    ).join('');
    const found = text(`<html><body><p>Item 2.05</p><table>${rows}</table></body></html>`);
    expect(found).toContain('Item 2.05');
    expect(found).toContain('Region 39\t139');
  });

  it('gives nothing for a page of nothing', () => {
    expect(text('<html><body><img src="x.png"></body></html>')).toBe('');
  });
});
