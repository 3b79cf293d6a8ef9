import { describe, expect, it } from 'vitest';
import { attribute, scan } from '../../../../src/sources/files/html/scan.ts';

describe('scan', () => {
  it('tells tags, text and raw insides apart', () => {
    const html = '<p class="a > b">1 < 2 &amp; 3<br/></p><script>if (a</b/.x) "</p>"</script>after';
    expect(
      [...scan(html)].map((token) =>
        'text' in token ? `${token.kind}:${token.text}` : `${token.kind} ${token.tag}`,
      ),
    ).toEqual([
      'open p',
      'text:1 <',
      'text: 2 & 3',
      'open br',
      'close p',
      'raw:if (a</b/.x) "</p>"',
      'text:after',
    ]);
  });

  it('passes over comments, even one that never ends', () => {
    expect([...scan('a<!-- <p>x</p> -->b<!-- c')]).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'b' },
    ]);
  });
});

describe('attribute', () => {
  it('reads quoted, bare and empty values, and never one inside another', () => {
    const tag = ` class='a b' data-x="hidden y" id=main title="5 &gt; 3" hidden`;
    expect(attribute(tag, 'class')).toBe('a b');
    expect(attribute(tag, 'id')).toBe('main');
    expect(attribute(tag, 'title')).toBe('5 > 3');
    expect(attribute(tag, 'hidden')).toBe('');
    expect(attribute(' data-x="hidden y"', 'hidden')).toBeNull();
  });
});
