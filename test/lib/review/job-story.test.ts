import { describe, expect, it } from 'vitest';
import { writeJobStory } from '@/lib/review/job-story';

const story = (when: string, want: string, so: string, frame?: string) => ({
  when: { text: when },
  want: { text: want },
  so: { text: so },
  ...(frame && { frame }),
});

describe('writeJobStory', () => {
  it('is one sentence', () => {
    expect(writeJobStory(story('I export', 'the whole table', 'because the audit is near'))).toBe(
      'When I export, I want the whole table, because the audit is near.',
    );
  });

  it('shows an ellipsis for what nobody says', () => {
    expect(writeJobStory(story('', '', ''))).toBe('When …, I want …, so I can …');
  });

  it('joins an outcome that a person writes alone', () => {
    expect(writeJobStory(story('I export', 'all rows', 'close the month'))).toBe(
      'When I export, I want all rows, so I can close the month.',
    );
  });

  it('takes an amount for what it is', () => {
    const told = story(
      'ich $2 für den Export zahle',
      'alle Zeilen',
      'damit $1 bleibt',
      'Wenn $1, möchte ich $2, $3.',
    );
    expect(writeJobStory(told)).toBe(
      'Wenn ich $2 für den Export zahle, möchte ich alle Zeilen, damit $1 bleibt.',
    );
  });

  it('is told in the language of the quotes, signs of patterns and all', () => {
    const told = story('ich $& zahle', 'alle Zeilen', '', 'Wenn $1, möchte ich $2, $3.');
    expect(writeJobStory({ ...told, so: { text: 'damit wir fertig werden' } })).toBe(
      'Wenn ich $& zahle, möchte ich alle Zeilen, damit wir fertig werden.',
    );
  });
});
