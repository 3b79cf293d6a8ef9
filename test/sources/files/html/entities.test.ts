import { expect, it } from 'vitest';
import { decodeEntities } from '../../../../src/sources/files/html/entities.ts';

it('decodes names and numbers, keeps what it does not know, and follows Windows pages as browsers do', () => {
  expect(decodeEntities('&ldquo;8,000&rdquo; &#8364;5 &#x2014; AT&T &unknown; &amp;lt;')).toBe(
    '“8,000” €5 — AT&T &unknown; &lt;',
  );
  expect(decodeEntities('it&#146;s &#151; fine')).toBe('it’s — fine');
  expect(decodeEntities('&#0;&#xD800;&#9999999;')).toBe('');
});
