import { withLuhn } from './luhn';
import type { Random } from './random';

export function aCard(random: Random): string {
  const shape = random.pick([
    '4###############',
    '51##############',
    '55##############',
    '2223############',
    '34#############',
    '37#############',
    '6011############',
    '3528############',
    '36############',
  ]);
  const digits = withLuhn(random.fill(shape).slice(0, -1));
  const grouped =
    digits.length === 16
      ? digits.match(/.{4}/g)!
      : [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)];
  return random.pick([digits, grouped.join(' '), grouped.join('-')]);
}

export function anIban(random: Random): string {
  const [country, shape] = random.pick([
    ['DE', '##################'],
    ['GB', '????##############'],
    ['FR', '#######################'],
    ['ES', '####################'],
    ['IT', '?######################'],
    ['NL', '????##########'],
    ['PL', '########################'],
    ['SE', '####################'],
    ['BR', '#######################?#'],
    ['NO', '###########'],
    ['CH', '#################'],
  ] as const);
  const account = random.fill(shape);
  const number = BigInt(
    `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36))),
  );
  const iban = `${country}${String(98n - (number % 97n)).padStart(2, '0')}${account}`;
  return random.pick([iban, iban.match(/.{1,4}/g)!.join(' ')]);
}
