import { describe, expect, it } from 'vitest';
import { remoteInPlace, remoteInTitle } from '../../../src/postings/classify/remote.ts';
import { classifier, posting } from './posting.ts';

const told = (description: string) => classifier.classify(posting({ title: 'Clerk', description })).remote;

describe('whether a text tells that the role is remote', () => {
  it.each([
    ['This is a fully remote role.', true],
    ['Location: Remote (US)', true],
    ['You will work remotely from anywhere in Europe.', true],
    ['#LI-Remote', true],
    ['This role is on-site in our warehouse.', false],
    ['You work 5 days a week in our Lyon office.', false],
    ['You are in Paris (this is not a remote job).', false],
  ])('%s', (text, remote) => {
    expect(told(text)).toBe(remote);
  });

  it.each([
    'We are a remote-first company with a distributed team.',
    'This is a hybrid role.',
    'You work from our SF office 3 days a week; the role is remote otherwise.',
    'This remote role becomes an in-office role in spring.',
    'Our fully remote team is growing.',
    'We hire from anywhere in the world.',
    'The last step is a paid trial (in-office).',
    'This role is based in our Lyon office.',
    'This is a hybrid role.\nLocation: Remote',
  ])('is silent in: %s', (text) => {
    expect(told(text)).toBeNull();
  });
});

describe('whether a title tells that the role is remote', () => {
  it.each([
    ['Nurse, Remote (US)', true],
    ['Remote Sensing Scientist', null],
    ['Onsite Trainer', null],
    ['Clerk (On-site)', false],
    ['Clerk (Hybrid, remote on Fridays)', null],
    ['Clerk (no remote)', false],
    ['Clerk, non-remote', false],
  ])('%s', (title, remote) => {
    expect(remoteInTitle(title)).toBe(remote);
  });
});

describe('whether a place tells that the role is remote', () => {
  it.each([
    ['Remote', true],
    ['Oslo', null],
    ['Oslo (not fully remote)', false],
  ])('%s', (place, remote) => {
    expect(remoteInPlace(place)).toBe(remote);
  });
});
