import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { wordsOf } from '@/lib/capture/article-words';
import { trimReply } from '@/lib/mail/reply';
import { trimReplyElement } from '@/lib/capture/reply-dom';
import type { Mail } from './mail';

type Trim = (mail: Mail) => string;

export const ours: Trim = ({ text, isHtml }) =>
  isHtml ? wordsOf(trimReplyElement(bodyOf(text))) : trimReply(text);

/** A library that throws on a mail has not trimmed it. */
export function peerLibraries(): Record<string, Trim> {
  const require = createRequire(import.meta.url);
  const planer = require('planer');
  const { default: EmailReplyParser } = require('email-reply-parser');
  const parser = new EmailReplyParser();
  return {
    planer: ({ text, isHtml }) =>
      isHtml
        ? wordsOf(bodyOf(planer.extractFromHtml(text, new JSDOM().window.document)))
        : planer.extractFromPlain(text),
    'email-reply-parser': ({ text, isHtml }) =>
      parser.read(isHtml ? wordsOf(bodyOf(text)) : text).getVisibleText(),
  };
}

function bodyOf(html: string): Element {
  return new JSDOM(html).window.document.body;
}
