import { describe, expect, it } from 'vitest';
import { pullNotices } from '../../../src/sources/warn/pull.ts';
import { stateLists } from '../../../src/sources/warn/states/index.ts';

const plan = (...states: readonly string[]) =>
  pullNotices.plan({ companies: [], states, since: null, urls: [], contact: null });

describe('pull notices', () => {
  it('asks for the page of each declared state, or of those named', () => {
    expect(plan()).toHaveLength(stateLists.length);
    expect(plan('tx', 'WI').map(({ name, api }) => [name, api])).toEqual([
      ['warn-tx.html', undefined],
      ['warn-wi.html', undefined],
    ]);
    expect(() => plan('ZZ')).toThrow(/ZZ is none/);
  });

  it('follows the tables that a page links to, each once', () => {
    const [texas] = plan('TX');
    const html = `<p><a class="x" href="/files/warn-2026.xlsx">this year</a> <a href='x.pdf'>a letter</a>
      <a href="/files/warn-2026.xlsx#top">again</a><A HREF='old/2025.CSV?v=1&amp;x=2'>last year</A><a href="mailto:a@b.cc">us</a></p>`;
    const found = texas!.follow!(html).map((ask) => ('url' in ask ? [ask.url, ask.name] : []));
    expect(found).toEqual([
      [
        'https://www.twc.texas.gov/files/warn-2026.xlsx',
        expect.stringMatching(/^warn-tx-warn-2026-[0-9a-f]{8}\.xlsx$/),
      ],
      ['https://www.twc.texas.gov/data-reports/old/2025.CSV?v=1&x=2', expect.stringMatching(/\.CSV$/)],
    ]);
  });
});
