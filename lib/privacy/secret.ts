import type { Finding } from './finding';

/** Keys that their makers gave a recognisable beginning. */
const TOKENS = [
  'eyJ[\\w-]{8,2000}\\.[\\w-]{8,4000}\\.[\\w-]{8,1000}', // JSON Web Token (RFC 7519)
  '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,250}', // Stripe
  'sk-(?:proj-|ant-)?[\\w-]{20,250}', // OpenAI, Anthropic
  '(?:AKIA|ASIA)[A-Z0-9]{16}', // AWS
  'gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\\w{22,255}', // GitHub
  'glpat-[\\w-]{20,255}', // GitLab
  'xox[abeoprs]-[A-Za-z0-9-]{10,250}', // Slack
  'AIza[\\w-]{35}', // Google
  'SG\\.[\\w-]{16,40}\\.[\\w-]{16,80}', // SendGrid
  'npm_[A-Za-z0-9]{36}',
  'whsec_[A-Za-z0-9+/=]{16,250}',
].join('|');
const TOKEN = new RegExp(`(?<![\\w-])(?:${TOKENS})(?![\\w])`, 'g');

const PEM = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g;
const SLACK_HOOK =
  /(?<=hooks\.slack\.com\/services\/)[A-Z0-9]{6,20}\/[A-Z0-9]{6,20}\/[A-Za-z0-9]{10,60}/g;
/** `https://user:password@host` */
const URL_LOGIN = /(?<=:\/\/[^\s/@:]{1,100}:)[^\s/@]{1,100}(?=@)/g;
const BEARER = /(?<=\bbearer\s{1,3})[\w.~+/-]{16,2000}=*/gi;
/** Parameters of a link that let its reader in. */
const URL_TOKEN =
  /(?<=[?&#;](?:[a-z0-9]{1,20}[_-])?(?:token|access_token|auth|apikey|api_key|key|secret|signature|sig|code|otp|password|passwd|pwd|session|sessionid|sid|jwt|ticket|invite|reset|magic|nonce)=)[^\s&#"'<>\])]{6,2000}/gi;

const WORDS =
  'pass(?:word|wort|code|phrase|wd)?|pwd|kennwort|contraseña|clave|mot de passe|senha|wachtwoord|hasło|lösenord|adgangskode|salasana|heslo|jelszó|parola|şifre|пароль|密码|密碼|パスワード|비밀번호|secret(?:[_ -]?key)?|client[_ -]?secret|api[_ -]?(?:key|token|schlüssel)|access[_ -]?(?:key|token)|auth[_ -]?token|private[_ -]?key|clé (?:api|secrète)';
const ASSIGNED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WORDS})["'\`*]{0,3}\\s{0,3}(?:[:=：]|\\s(?:is|ist|est|es|è|é|är|to|jest)\\s)\\s{0,3}["'\`*]{0,3}([^\\s"'\`<>，。]{4,200})`,
  'giu',
);

/** Keys, tokens and passwords. Of `password: x` only `x` is found, so that the sentence stays readable. */
export function findSecrets(text: string): Finding[] {
  return [
    ...[TOKEN, SLACK_HOOK, URL_LOGIN, BEARER, URL_TOKEN].flatMap((pattern) => whole(text, pattern)),
    ...findPrivateKeys(text),
    ...findAssigned(text),
  ];
}

function whole(text: string, pattern: RegExp): Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) =>
    secret(text, index, index + written.length),
  );
}

function findPrivateKeys(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: begin, index } of text.matchAll(PEM)) {
    if (index < (findings.at(-1)?.end ?? 0)) continue;
    const closing = begin.replace('BEGIN', 'END');
    const end = text.indexOf(closing, index);
    findings.push(secret(text, index, end < 0 ? text.length : end + closing.length));
  }
  return findings;
}

function findAssigned(text: string): Finding[] {
  return [...text.matchAll(ASSIGNED)].flatMap((match) => {
    const value = match[1]!.replace(/[.,;:?)\]}]+$/, '');
    const start = match.index + match[0].length - match[1]!.length;
    const isSigned = /[:=：]/.test(match[0].slice(0, -match[1]!.length));
    return looksSecret(value, isSigned) ? [secret(text, start, start + value.length)] : [];
  });
}

/** "password: required" and "password is wrong" give nothing away. */
function looksSecret(value: string, isSigned: boolean): boolean {
  if (value.length < 4) return false;
  const hasDigit = /\d/.test(value);
  if (!isSigned) return hasDigit && /\p{L}/u.test(value);
  return hasDigit || /[!@#$%^&*_+~]/.test(value) || /\p{Ll}\p{Lu}/u.test(value);
}

const secret = (text: string, start: number, end: number): Finding => ({
  kind: 'secret',
  start,
  end,
  key: text.slice(start, end),
});
