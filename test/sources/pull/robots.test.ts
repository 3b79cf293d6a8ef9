import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/sources/pull/robots.ts';

const allows = (text: string, path: string): boolean => readRobots(text, 'headcount').allows(path);

// cases of RFC 9309, sections 2.2.1 to 2.2.3 and 5
describe('readRobots', () => {
  const example =
    'User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\n';

  it.each([
    ['/example/page.html', false],
    ['/publications/x', true],
    ['/a/b.gif', false],
    ['/a/b.gif?x', true],
    ['/', true],
  ])('the example of the RFC: %s %s', (path, allowed) => {
    expect(allows(example, path)).toBe(allowed);
  });

  it.each([
    ['/example/page/disallowed.gif', false],
    ['/example/page/x', true],
  ])('the longest path decides: %s %s', (path, allowed) => {
    const text =
      'User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\nDisallow: /example/';
    expect(allows(text, path)).toBe(allowed);
  });

  it('of two equally long, allow', () => {
    expect(allows('User-agent: *\nDisallow: /a\nAllow: /a', '/a')).toBe(true);
  });

  it('a group of our own name stands alone, several names share a group, and groups of one name are one', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: HeadCount\nDisallow: /x\n\nUser-agent: headcount\nDisallow: /y';
    expect(['/z', '/x', '/y'].map((path) => allows(text, path))).toEqual([true, false, false]);
  });

  it.each(['', 'Disallow: /', '<html>no</html>', 'User-agent: *\nDisallow:', 'User-agent: *\n# Disallow: /'])(
    'lets %j through',
    (text) => {
      expect(allows(text, '/a')).toBe(true);
    },
  );

  it('never forbids robots.txt itself, and reads the delay', () => {
    const robots = readRobots('User-agent: *\r\nCrawl-delay: 2.5 # please\r\nDisallow: /', 'headcount');
    expect([robots.allows('/robots.txt'), robots.allows('/'), robots.delay]).toEqual([true, false, 2.5]);
  });

  it('takes a hostile pattern in its stride', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(2000)}$`;
    expect(allows(text, `/${'a'.repeat(3000)}b`)).toBe(true);
  });
});
