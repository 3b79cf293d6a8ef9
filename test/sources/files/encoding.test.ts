import { describe, expect, it } from 'vitest';
import { decoderFor, detectEncoding } from '../../../src/sources/files/encoding.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('detectEncoding', () => {
  it('follows a byte order mark before anything else', () => {
    expect(detectEncoding(Buffer.from('\ufeffcafé'), 'iso-8859-1').label).toBe('utf-8');
    expect(detectEncoding(Buffer.concat([Buffer.of(0xff, 0xfe), utf16('café')])).label).toBe('utf-16le');
    expect(detectEncoding(Buffer.concat([Buffer.of(0xfe, 0xff), utf16('café').swap16()])).label).toBe(
      'utf-16be',
    );
  });

  it('knows UTF-16 without a mark by its zero bytes, on either side, and says so', () => {
    expect(detectEncoding(utf16('Northwind cut jobs'))).toMatchObject({
      label: 'utf-16le',
      note: expect.any(String),
    });
    expect(detectEncoding(utf16('Northwind cut jobs').swap16()).label).toBe('utf-16be');
  });

  it('falls back to windows-1252 with a note', () => {
    expect(detectEncoding(Buffer.from('co\xfbt 4,5 millions \x80', 'latin1'))).toEqual({
      label: 'windows-1252',
      note: 'not valid UTF-8; read as windows-1252',
    });
  });

  it('does not give up UTF-8 for one damaged byte among many good ones', () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(50)), Buffer.of(0xff), Buffer.from(' end')]);
    expect(detectEncoding(bytes)).toMatchObject({ label: 'utf-8', note: expect.stringContaining('1 bytes') });
  });

  it('does not hold a character cut by the end of the sample against it', () => {
    expect(detectEncoding(Buffer.from('abc €').subarray(0, 6))).toEqual({ label: 'utf-8', note: null });
  });

  it('takes a declared encoding, and ignores one that does not exist', () => {
    expect(detectEncoding(Buffer.from('\xcf\xf0', 'latin1'), 'windows-1251').label).toBe('windows-1251');
    expect(detectEncoding(Buffer.from('plain'), 'no-such-charset').label).toBe('utf-8');
  });
});

describe('decoderFor', () => {
  it('decodes what falls across two pieces', () => {
    const decode = decoderFor('utf-8');
    const bytes = Buffer.from('8 € now');
    expect(decode(bytes.subarray(0, 3)) + decode(bytes.subarray(3)) + decode()).toBe('8 € now');
  });

  it('knows the curly quotes and the euro of windows-1252', () => {
    const decode = decoderFor('windows-1252');
    expect(decode(Buffer.from('\x93caf\xe9\x94 \x80', 'latin1')) + decode()).toBe('“café” €');
  });
});
