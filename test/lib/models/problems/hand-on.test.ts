import { describe, expect, it } from 'vitest';
import type { TrackerChoice } from '@/lib/domain/tracker';
import { createHandOn } from '@/lib/models/problems/hand-on';
import { PARTS } from '@/lib/review/job-story';
import type { Redactor } from '@/lib/review/redactor';
import { anInsight, aPassage } from '@/test/support/builders';
import { aView, NOW, ranked } from '@/test/support/evidence';

const redactor: Redactor = {
  text: (text) => text.replaceAll('Ana', '[person]'),
  insight: (insight) => JSON.parse(JSON.stringify(insight).replaceAll('Ana', '[person]')),
};
const said = anInsight({
  customer: { name: 'Ana' },
  passages: [aPassage({ exact: 'When Ana exports a table, it stops.' })],
});
const [problem] = ranked(aView([said, anInsight()]));

const opened = async (kind: 'brief' | 'story' | 'issue' | 'digest') => {
  const handOn = createHandOn(
    async () => redactor,
    () => NOW,
  );
  await handOn.open([problem!], kind);
  return handOn;
};

describe('handing on', () => {
  it('[RV13] redacts until the user chooses otherwise, in every form', async () => {
    const handOn = await opened('story');
    const texts = () =>
      [
        handOn.markdown.value,
        handOn.html.value,
        handOn.storyText.value,
        handOn.issue.value.body,
      ].join();
    expect(texts()).not.toContain('Ana');
    await handOn.setRedacted(false);
    expect(handOn.storyText.value).toContain('Ana');
    expect(texts()).toContain('Ana');
  });

  it('names the time since the last visit in the digest: that is what it counts', async () => {
    const handOn = createHandOn(
      async () => redactor,
      () => NOW,
      { lastVisit: () => '2026-05-02T12:00:00.000Z' },
    );
    await handOn.open([problem!], 'digest');
    expect(handOn.markdown.value).toContain('May 2, 2026 to Jun 1, 2026');
  });

  it('quotes what was chosen, or so many of the best', async () => {
    const handOn = await opened('brief');
    const quotes = () => handOn.report.value.filter(({ kind }) => kind === 'quote').length;
    handOn.quotes.value = 1;
    expect(quotes()).toBe(1);
    await handOn.open([problem!], 'brief', [said.id]);
    expect(handOn.markdown.value).toContain(String.raw`When \[person\] exports`);
  });

  it.each(PARTS)(
    '[RV13] redacts what a person wrote of "%s", and keeps it in its field',
    async (part) => {
      const handOn = await opened('issue');
      await handOn.setRedacted(false);
      handOn.writeStory(part, 'Ana exports a table daily');
      expect(handOn.issue.value.body).toContain('Ana exports a table daily');
      const redacting = handOn.setRedacted(true);
      const texts = () => [handOn.storyText.value, handOn.issue.value.body];
      for (const text of texts()) expect(text).not.toContain('Ana');
      await redacting;
      for (const text of texts()) expect(text).toContain('[person');
      for (const text of texts()) expect(text).not.toContain('Ana');
      expect(handOn.story.value[part].text).toBe('Ana exports a table daily');
    },
  );

  it('keeps what a person wrote of the story when names are shown', async () => {
    const handOn = await opened('story');
    expect(handOn.story.value.when.text).toContain('[person]');
    handOn.writeStory('want', 'tables that arrive');
    await handOn.setRedacted(false);
    expect(handOn.story.value.when.text).toContain('Ana');
    expect(handOn.story.value.want).toEqual({ text: 'tables that arrive' });
  });

  it('keeps what a person wrote of the story when it is opened again, each of its problem', async () => {
    const handOn = await opened('story');
    const [other] = ranked(aView([anInsight()]));
    handOn.writeStory('want', 'tables that arrive');
    await handOn.open([other!], 'story');
    expect(handOn.story.value.want.text).toBe('exports not to time out');
    await handOn.open([{ ...problem! }], 'issue');
    expect(handOn.story.value.want.text).toBe('tables that arrive');
  });

  it('does not fill in again what a person cleared', async () => {
    const handOn = await opened('story');
    handOn.writeStory('when', '');
    await handOn.setRedacted(false);
    expect(handOn.story.value.when.text).toBe('');
  });

  it('drafts the story once it is looked at', async () => {
    const handOn = await opened('brief');
    expect(handOn.story.value.when.text).toBe('');
    await handOn.show('issue');
    expect(handOn.story.value.when.text).toContain('[person]');
  });

  it('begins an issue with the job story once it is whole, or a person wrote a part of it', async () => {
    const handOn = await opened('issue');
    expect(handOn.issue.value.body).toMatch(/^Prepared with/);
    handOn.writeStory('when', 'I export');
    expect(handOn.issue.value.body).toMatch(/^When I export, I want .+, so I can …/);
    const exact =
      'When I export a table, it stops. I want to see all rows so that I can close the month.';
    const [whole] = ranked(aView([anInsight({ passages: [aPassage({ exact })] })]));
    await handOn.open([whole!], 'issue');
    expect(handOn.issue.value.body).toMatch(
      /^When I export a table, I want .+, so I can close the month/,
    );
  });

  it('offers an address once it is said where the issue goes', async () => {
    const handOn = await opened('issue');
    expect(handOn.issueUrl.value).toBeUndefined();
    handOn.setPlace('acme/app');
    expect(handOn.issueUrl.value).toMatch(/^https:\/\/github\.com\/acme\/app\//);
  });

  it('keeps for each tracker where its issues go, and which was used last', async () => {
    let choice: TrackerChoice = { by: 'github', places: {} };
    const kept = {
      get: async () => choice,
      set: async (next: TrackerChoice) => void (choice = next),
    };
    const handOn = createHandOn(
      async () => redactor,
      () => NOW,
      { kept },
    );
    await handOn.open([problem!], 'issue');
    handOn.setPlace('acme/app');
    handOn.chooseTracker('linear');
    expect(handOn.place.value).toBe('');
    handOn.setPlace('ENG');
    const later = createHandOn(
      async () => redactor,
      () => NOW,
      { kept },
    );
    await later.open([problem!], 'issue');
    expect([later.tracker.value, later.place.value]).toEqual(['linear', 'ENG']);
    later.chooseTracker('github');
    expect(later.place.value).toBe('acme/app');
  });

  it('writes the digest of all problems that it is given', async () => {
    expect((await opened('digest')).markdown.value).toMatch(/^# What customers said/);
  });

  it('asks for the redactor with the first text that is handed on, and not before', async () => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      return redactor;
    };
    const handOn = createHandOn(load, () => NOW);
    expect([handOn.markdown.value, asked]).toEqual(['\n', 0]);
    await handOn.open([problem!], 'brief');
    expect(asked).toBe(1);
  });
});
