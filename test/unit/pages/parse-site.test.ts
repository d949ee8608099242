import { expect, it } from 'vitest';
import { parseSite } from '../../../src/pages/parse-site';

it.each([
  ['daily.example', 'daily.example'],
  ['  WWW.Daily.Example ', 'daily.example'],
  ['https://news.daily.example/today?x=1#top', 'news.daily.example'],
  ['http://daily.example:8080/', 'daily.example'],
  ['*.daily.example', 'daily.example'],
  ['journal-été.example', 'xn--journal-t-i4ab.example'],
])('takes %s for the site %s', (input, site) => {
  expect(parseSite(input)).toBe(site);
});

it.each([
  '',
  '   ',
  'daily',
  'the daily paper',
  'daily..example',
  '.example',
  'daily.*.example',
  'ftp://daily.example',
  'file:///x',
  '%',
])('does not take %j for a site', (input) => {
  expect(parseSite(input)).toBeNull();
});
