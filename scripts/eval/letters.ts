import type { Line } from './inbox';
import { random, type Random } from './random';

/** So many of the texts come as letters, by a form, with a line of the company; so many letters answer one. */
const SHARES = { letter: 0.5, form: 0.2, line: 0.15 };
const ANSWERS = 0.2;

const FIRST = ['Maria', 'Jonas', 'Aiko', 'Priya', 'Tom', 'Chiara', 'Ewa', 'Luis', 'Femi', 'Sofie'];
const LAST = [
  'Lopez',
  'Berger',
  'Tanaka',
  'Nair',
  'Walsh',
  'Conti',
  'Nowak',
  'Mora',
  'Ade',
  'Lund',
];
const ROLES = [
  'Head of Operations',
  'Office Manager',
  'Senior Accountant',
  'CTO',
  'Team Lead, Finance',
];
const COMPANIES = [
  'Northwind Logistics GmbH',
  'Alder & Pine Ltd',
  'Rosso Caffè S.r.l.',
  'Halvorsen AS',
];
const TOWNS = ['12 Harbour Street, Leeds', 'Hauptstraße 4, 20095 Hamburg', 'Via Roma 9, Torino'];
const GREETINGS = [
  'Hi team,',
  'Hello,',
  'Dear Sir or Madam,',
  'Hi there, I hope you are well.',
  'Good morning support team,',
];
const OPENINGS = [
  'I have been a customer for many years and was always happy with you.',
  'I am writing to you because of the following issue.',
  'Thank you for your quick reply.',
  'Sorry to bother you again.',
  '',
];
const CLOSINGS = [
  'Please let me know as soon as possible.',
  'I look forward to hearing from you.',
  'Any help would be appreciated.',
  'Thanks in advance for your help!',
  '',
];
const GOODBYES = ['Kind regards', 'Best', 'Many thanks', 'Best regards', 'Cheers', 'Thanks'];
const FOOTERS = [
  'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.',
  'The information in this message is privileged. Any use or copying of it by others is prohibited.',
  'Please consider the environment before printing this e-mail.',
  'Sent from my iPhone',
  'Get Outlook for iOS',
  '',
];
const PLANS = ['Free', 'Team', 'Business'];
const BROWSERS = ['Chrome', 'Firefox', 'Safari', 'Edge'];
const LINES = [
  'Registered in England and Wales. Registered office: 12 Harbour Street, Leeds.',
  'Follow us on LinkedIn for news about our products.',
  'Our office is closed between Christmas and New Year.',
];
const HISTORY = [
  'We are looking into it and will come back to you shortly.',
  'Could you send us a picture of what you see?',
];

/** Most texts with what mails and forms put around them: courtesies, signature, small print, fields. */
export function asLetters(lines: readonly Line[], seed: string): Line[] {
  const next = random(seed);
  return lines.map((line) => ({ ...line, text: framed(line.text, next) }));
}

function framed(text: string, next: Random): string {
  const { letter, form, line } = SHARES;
  const lot = next();
  if (lot < letter) return letterOf(text, next);
  if (lot < letter + form) return formOf(text, next);
  return lot < letter + form + line ? `${closed(text)}\n\n${pick(LINES, next)}` : text;
}

const formOf = (text: string, next: Random): string =>
  [
    `Plan: ${pick(PLANS, next)}`,
    `Browser: ${pick(BROWSERS, next)} ${100 + Math.floor(next() * 40)}`,
    'Operating system: Windows 11',
    'Description:',
    text,
    'Steps tried: restarted the browser',
  ].join('\n');

function letterOf(text: string, next: Random): string {
  const [name, company] = [`${pick(FIRST, next)} ${pick(LAST, next)}`, pick(COMPANIES, next)];
  const domain = `${company.split(' ')[0]!.toLowerCase()}.example`;
  const phone = `Tel. +49 30 ${String(Math.floor(next() * 1e7)).padStart(7, '0')}`;
  const card = [name, pick(ROLES, next), company, pick(TOWNS, next), phone, `www.${domain}`];
  return [
    pick(GREETINGS, next),
    '',
    [pick(OPENINGS, next), closed(text), pick(CLOSINGS, next)].filter(Boolean).join(' '),
    '',
    `${pick(GOODBYES, next)},`,
    ...card.slice(0, 1 + Math.floor(next() * card.length)),
    '',
    pick(FOOTERS, next),
    ...(next() < ANSWERS ? historyOf(name, next) : []),
  ].join('\n');
}

const closed = (text: string): string => (/[.?!…]$/u.test(text.trim()) ? text : `${text}.`);

const historyOf = (name: string, next: Random): string[] => [
  '',
  `On Mon, 2 Mar 2026 at 09:14, Support <help@tallyboard.example> wrote:`,
  `> Hi ${name.split(' ')[0]!},`,
  `> ${pick(HISTORY, next)}`,
  '> Your support team',
];

const pick = <T>(some: readonly T[], next: Random): T => some[Math.floor(next() * some.length)]!;
