import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/sources/rows/index.ts';

describe('addresses', () => {
  it('trap 41: one article under several spellings of its address is one article', () => {
    const spellings = [
      'https://www.news.example/2026/04/kestrel-cuts/?utm_source=feed&utm_medium=rss',
      'http://news.example/2026/04/kestrel-cuts',
      'https://m.news.example/2026/04/kestrel-cuts/amp/',
      ' https://NEWS.example/2026/04/kestrel-cuts#comments ',
      'https://news.example//2026/04/kestrel-cuts?fbclid=x',
    ];
    expect(new Set(spellings.map(canonicalUrl))).toEqual(
      new Set(['https://news.example/2026/04/kestrel-cuts']),
    );
  });

  it('keeps what tells two articles apart', () => {
    expect(canonicalUrl('https://news.example/read?id=2&page=1')).toBe(
      'https://news.example/read?id=2&page=1',
    );
    expect(canonicalUrl('https://news.example/read?page=1&id=2')).toBe(
      'https://news.example/read?id=2&page=1',
    );
    expect(canonicalUrl('https://news.example/A')).not.toBe(canonicalUrl('https://news.example/B'));
  });

  it('knows what is no address', () => {
    for (const text of ['', 'industry trackers', 'file:///etc/passwd', 'javascript:alert(1)'])
      expect(canonicalUrl(text)).toBeNull();
  });
});
