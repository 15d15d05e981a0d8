import type { Finding } from './finding';

const V4 = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
const V6 = /(?<![\w:.])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?![\w:])/gi;
/** Four numbers with dots after one of these are a version. */
const VERSION_BEFORE =
  /(?:\bv|[vw]ers[\p{L}.]*|release|build|firmware|driver|версия|バージョン|版本)[\s:#]*$/iu;

/** Internet addresses, version 4 and 6. */
export function findIps(text: string): Finding[] {
  return [
    ...matches(text, V4, (written, index) => isV4(written) && !isVersion(text, index)),
    ...matches(text, V6, isV6),
  ];
}

function matches(
  text: string,
  pattern: RegExp,
  isIp: (written: string, index: number) => boolean,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) =>
    isIp(written, index)
      ? [
          {
            kind: 'ip' as const,
            start: index,
            end: index + written.length,
            key: written.toLowerCase(),
          },
        ]
      : [],
  );
}

const isV4 = (written: string): boolean =>
  written.split('.').every((part) => Number(part) <= 255 && !/^0\d/.test(part)) &&
  !written.startsWith('0.');

const isVersion = (text: string, index: number): boolean =>
  VERSION_BEFORE.test(text.slice(Math.max(0, index - 16), index));

/** Eight groups, or fewer with one `::`; a clock time or a scope in code (`ab::cd`) is none. */
function isV6(written: string): boolean {
  const halves = written.split('::');
  const groups = written.split(':').filter(Boolean);
  if (halves.length === 1) return groups.length === 8;
  return (
    halves.length === 2 &&
    groups.length <= 7 &&
    groups.length >= 2 &&
    /^[23f][\da-f]{3}:/i.test(written)
  );
}
