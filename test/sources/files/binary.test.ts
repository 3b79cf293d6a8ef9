import { describe, expect, it } from 'vitest';
import { refuseBinary } from '../../../src/sources/files/binary.ts';

describe('refuseBinary', () => {
  it('lets text through, with a stray control character and a form feed', () => {
    expect(() => refuseBinary(`page one\f${'words '.repeat(50)}\u0007`)).not.toThrow();
  });

  it('refuses bytes that are no text', () => {
    const noise = Array.from({ length: 1000 }, (_, i) => String.fromCharCode((i * 37) % 256)).join('');
    expect(() => refuseBinary(noise)).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});
