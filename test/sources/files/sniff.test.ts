import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/sources/files/sniff.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('sniff', () => {
  it.each([
    ['%PDF-1.7\n', 'report.txt', 'application/pdf'],
    ['<!DOCTYPE html><html>', 'page.txt', 'text/html'],
    ['\xef\xbb\xbf\n<!-- saved -->\n<html lang="en">', null, 'text/html'],
    ['<SEC-DOCUMENT>0001\n<TYPE>8-K\n<TEXT>\n<html>', 'filing.txt', 'text/html'],
    ['Received: from a by b\r\nDate: Thu, 23 Apr 2026\r\n\r\nHello', 'mail.txt', 'message/rfc822'],
    ['From: A <a@example.com>\nSubject: Plan\n\nHello', 'plan.eml', 'message/rfc822'],
    ['# Plan\n\nText', 'plan.md', 'text/markdown'],
    ['Northwind cut 8,000 jobs.', 'plan', 'text/plain'],
    ['not a page at all', 'page.html', 'text/plain'],
  ])('%j named %s is %s', (content, name, expected) => {
    expect(sniff(bytes(content), name)).toBe(expected);
  });

  it('takes a memo that begins like a letter for the plain text it is', () => {
    const memo =
      'From: The Chief Executive\nTo: All staff\nDate: 12 March 2026\nSubject: Our next step\n\nDear all,';
    expect(sniff(bytes(memo), 'memo.txt')).toBe('text/plain');
  });

  it.each([
    ['PK\x03\x04....word/document.xml', 'zip'],
    ['\x1f\x8b\x08', 'gzip'],
    [`${'a'.repeat(257)}ustar`, 'tar'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['{\\rtf1\\ansi', 'RTF'],
  ])('refuses %j by name, whatever it calls itself', (content, what) => {
    expect(() => sniff(bytes(content), 'article.txt')).toThrow(
      expect.objectContaining({ code: 'unsupported', message: expect.stringContaining(what) }),
    );
  });
});
