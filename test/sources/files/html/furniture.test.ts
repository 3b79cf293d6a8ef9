import { expect, it } from 'vitest';
import { isFurniture } from '../../../../src/sources/files/html/furniture.ts';

const judge = (tag: string, attributes: Record<string, string> = {}, insideArticle = false): boolean =>
  isFurniture({ tag, get: (name) => attributes[name] ?? null, insideArticle });

it.each([
  ['nav', {}],
  ['aside', {}],
  ['header', {}],
  ['div', { class: 'cookie-banner' }],
  ['div', { id: 'related' }],
  ['section', { class: 'most-read list' }],
  ['div', { role: 'navigation' }],
  ['p', { hidden: '' }],
  ['span', { style: 'display: none' }],
  ['del', {}],
])('%s %j is furniture', (tag, attributes) => {
  expect(judge(tag, attributes)).toBe(true);
});

it.each([
  ['p', { class: 'related' }],
  ['div', { class: 'article-body' }],
  ['div', { class: 'shareholders' }],
  ['div', { class: 'advertised-jobs-table' }],
  ['table', { class: 'ad' }],
])('%s %j is not', (tag, attributes) => {
  expect(judge(tag, attributes)).toBe(false);
});

it('keeps the header of an article', () => {
  expect(judge('header', {}, true)).toBe(false);
});
