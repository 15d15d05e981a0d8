import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HandOnStory } from '@/components/problems/HandOnStory';
import { createHandOn } from '@/lib/models/problems/hand-on';
import { KEEP_ALL } from '@/lib/review/redactor';
import { anInsight, aPassage } from '@/test/support/builders';
import { aView, NOW, ranked } from '@/test/support/evidence';
import { render, screen } from '@/test/support/render';

/** The story of two who say when it happens, not drafted yet. */
async function openStory() {
  const said = ['When I export a table, it stops.', 'When I export a table, it hangs.'].map(
    (exact) => anInsight({ passages: [aPassage({ exact })] }),
  );
  const [problem] = ranked(aView(said));
  const handOn = createHandOn(
    async () => KEEP_ALL,
    () => NOW,
  );
  await handOn.open([problem!], 'brief');
  render(<HandOnStory handOn={handOn} onCopy={async () => {}} />);
  return { handOn, when: screen.getByRole<HTMLInputElement>('textbox', { name: /^When/ }) };
}

it('[RV22] keeps what is being typed when the draft comes in the middle of it', async () => {
  const { handOn, when } = await openStory();
  await userEvent.type(when, 'I come back');
  await handOn.show('story');
  await expect.poll(() => handOn.storyText.value).toContain('I come back');
  expect(when.value).toBe('I come back');
  await userEvent.type(when, ' after lunch');
  await userEvent.tab();
  expect(handOn.story.value.when).toEqual({ text: 'I come back after lunch' });
});

it('[RV22] draws no draft under the hands of who is about to type', async () => {
  const { handOn, when } = await openStory();
  await userEvent.click(when);
  await handOn.show('story');
  await expect.poll(() => handOn.storyText.value).toContain('I export a table');
  expect(when.value).toBe('');
  await userEvent.keyboard('I come back');
  expect(when.value).toBe('I come back');
  await userEvent.tab();
  expect(handOn.story.value.when).toEqual({ text: 'I come back' });
});

it('[RV22] shows the draft once the field is left with nothing typed', async () => {
  const { handOn, when } = await openStory();
  await userEvent.click(when);
  await handOn.show('story');
  await userEvent.tab();
  await expect.poll(() => when.value).toBe('I export a table');
});
