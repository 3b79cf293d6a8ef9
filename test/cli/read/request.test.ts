import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/cli/read/request.ts';

describe('readRequest', () => {
  it('has a sensible default for everything', () => {
    expect(readRequest({ files: ['a.txt'] }, 16)).toEqual({
      files: ['a.txt'],
      format: 'text',
      explain: false,
      receipt: false,
      save: false,
      fetch: false,
      published: null,
      asOf: null,
      jobs: 4,
    });
    expect(readRequest({ files: ['a.txt'] }, 1).jobs).toBe(1);
  });

  it.each([
    [{ files: [] }, 'came nothing'],
    [{ files: ['-', '-'] }, 'only once'],
    [{ files: ['https://example.com/'] }, 'nothing is fetched unless you say so'],
    [{ files: ['a.txt'], fetch: true }, 'address to fetch'],
    [{ files: ['a.txt'], format: 'xml' }, 'text, json, csv, md'],
    [{ files: ['a.txt'], published: '2026-02-30' }, '--published'],
    [{ files: ['a.txt'], asOf: 'yesterday' }, '--as-of'],
    [{ files: ['a.txt'], jobs: '0' }, '--jobs'],
  ])('%j is a mistake, and says what was expected', (raw, words) => {
    expect(() => readRequest(raw, 4)).toThrow(
      expect.objectContaining({ code: 'bad-option', message: expect.stringContaining(words) }),
    );
  });
});
