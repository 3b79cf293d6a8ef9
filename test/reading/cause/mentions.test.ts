import { describe, expect, it } from 'vitest';
import { findMentions, paint } from '../../../src/reading/cause/mentions.ts';

const told = (text: string, products: string[] = []): string[] =>
  findMentions(text, [], products).map(({ start, end, sort }) => `${sort} ${text.slice(start, end)}`);

describe('findMentions', () => {
  it.each([
    ['AI and machine learning', ['named AI', 'named machine learning']],
    ['its chatbots, robots and a claims classifier', ['named chatbots', 'named robots', 'named classifier']],
    ['automation of the ledger', ['named automation']],
    ['the drafting model', ['tool model']],
    ['die KI und der Roboter', ['named KI', 'named Roboter']],
    ['l’intelligence artificielle', ['named intelligence artificielle']],
    ['la automatización', ['named automatización']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'a lettera ai dipendenti',
    'j’ai dit',
    'the business model',
    '300 sales agents and a teaching assistant',
    'an estate agent',
    'the autonomous region',
    'Please do not use AI in your application',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('knows the names that the text gives to machines', () => {
    expect(told('Polyglot does the rest', ['Polyglot'])).toEqual(['tool Polyglot']);
  });

  it('leaves employers’ names alone', () => {
    expect(findMentions('Gloster AI is closing', [{ start: 0, end: 10 }], [])).toEqual([]);
  });
});

describe('paint', () => {
  it('keeps every offset', () => {
    const text = 'The chatbot and the tool';
    const painted = paint(text, findMentions(text, [], []));
    expect(painted).toBe('The §§§§§§§ and the ¤¤¤¤');
  });
});
