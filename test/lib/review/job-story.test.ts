import { describe, expect, it } from 'vitest';
import { draftJobStory, writeJobStory } from '@/lib/review/job-story';
import { KEEP_ALL } from '@/lib/review/redactor';
import { anInsight, aPassage } from '@/test/support/builders';
import { aGroup, aView, ranked } from '@/test/support/evidence';

const saying = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

function draft(...quotes: string[]) {
  const members = quotes.map(saying);
  const group = aGroup(members.map(({ id }) => id));
  const [problem] = ranked(aView(members, { group }));
  return { story: draftJobStory(problem!, KEEP_ALL), members };
}

describe('draftJobStory', () => {
  it('takes each part from the words of a quote, and says from which', () => {
    const { story, members } = draft(
      'It is broken.',
      'Whenever we run an export over 5,000 rows, it times out.',
      'We want to download the whole table so that we can close the month in time.',
    );
    expect(story).toEqual({
      when: { text: 'I run an export over 5,000 rows', from: members[1]!.id },
      want: { text: 'download the whole table', from: members[2]!.id },
      so: { text: 'close the month in time', from: members[2]!.id },
    });
  });

  it('leaves empty what nobody said, and shows an ellipsis for it', () => {
    const { story } = draft('Der Export bricht ab.');
    expect(story).toEqual({ when: { text: '' }, want: { text: '' }, so: { text: '' } });
    expect(writeJobStory(story)).toBe('When …, I want to …, so I can …');
  });

  it('prefers the more central quote', () => {
    const { story } = draft('If we log in with SSO, it fails.', 'If we log in by mail, it fails.');
    expect(story.when.text).toBe('I log in with SSO');
  });

  it('takes no situation from what only points back to one, or wishes for one', () => {
    const { story } = draft(
      'It says it will mail me when it is ready.',
      'They would renew today if bulk extraction worked.',
      'It stops when the table has more than 5,000 rows.',
    );
    expect(story.when.text).toBe('the table has more than 5,000 rows');
  });

  it('reads curly apostrophes', () => {
    expect(draft('I’d like to reset my own password').story.want.text).toBe(
      'reset my own password',
    );
  });

  it('takes its words after the redactor', () => {
    const [problem] = ranked(aView([saying('If we mail Ana Ruiz, nothing comes.')]));
    const redact = { ...KEEP_ALL, insight: () => saying('If we mail [person 1], nothing comes.') };
    expect(draftJobStory(problem!, redact).when.text).toBe('I mail [person 1]');
  });
});
