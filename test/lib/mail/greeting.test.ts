import { expect, it } from 'vitest';
import { withoutGreeting } from '@/lib/mail/greeting';

it.each([
  'Hi team,\n\n',
  'Dear Ms Ruiz:\n',
  'Sehr geehrte Damen und Herren,\n\n',
  'Bonjour\n',
  'Hello [Person 1],\n',
  'お世話になっております。\n\n',
])('leaves out the greeting of a letter: %j', (greeting) => {
  expect(withoutGreeting(`${greeting}It stops.`)).toBe('It stops.');
});

it.each([
  'Hello world is all that the report shows',
  'Dear support, the export stops.\nPlease help.',
  'Hi team,',
  'High load\nstops the export.',
])('leaves alone what says more: %j', (text) => {
  expect(withoutGreeting(text)).toBe(text);
});
