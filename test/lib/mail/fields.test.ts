import { describe, expect, it } from 'vitest';
import { withoutFields } from '@/lib/mail/fields';

const said = (...lines: string[]): string[] => withoutFields(lines);

describe('the fields of a form', () => {
  it('leave the values that say something', () => {
    expect(
      said('Plan: Team', '**Browser**: Firefox 120', 'Message: The export fails.', 'Terms: Yes'),
    ).toEqual(['The export fails.']);
    expect(said('Anrede: Frau', 'Betreff: Frage', 'Nachricht: der Export bricht immer ab')).toEqual(
      ['der Export bricht immer ab'],
    );
  });

  it('leave what stands below a label', () => {
    expect(said('Priority: High', 'Description:', 'the export fails', 'Files: none')).toEqual([
      'the export fails',
    ]);
  });

  it('leave few words where no field has a sentence', () => {
    expect(said('Name: Ana Ruiz', 'Message: open radio', 'Tags: web, vip')).toEqual(['open radio']);
    expect(said('Name: Ana Ruiz', 'Message: Radio')).toEqual(['Ana Ruiz']);
  });

  it('are the speakers of a chat', () => {
    expect(
      said('[10:21] Ana: hi', '[10:22] Ana: The export fails.', '[10:23] Bo has joined the chat'),
    ).toEqual(['The export fails.']);
    expect(said('Ana (2.3.26, 10:21): The export fails.', 'Bo (2.3.26, 10:22): ok')).toEqual([
      'The export fails.',
    ]);
  });

  it('lose one label that stands alone, and who is introduced', () => {
    expect(said('Comment: The export fails.')).toEqual(['The export fails.']);
    expect(said('Bo Lind on your post "Spring":', 'the export fails')).toEqual([
      'the export fails',
    ]);
    const broken = ['Since the update I always get this error:', 'it says 404'];
    expect(said(...broken)).toEqual(broken);
  });

  it.each([
    'What I am trying to say: it fails.',
    'It fails at 10:30 every day',
    'See https://example.com for more',
  ])('are none: %s', (line) => {
    expect(said(line)).toEqual([line]);
  });
});
