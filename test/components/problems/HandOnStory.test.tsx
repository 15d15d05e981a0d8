import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HandOnStory } from '@/components/problems/HandOnStory';
import { createHandOn } from '@/lib/models/hand-on';
import { KEEP_ALL } from '@/lib/review/redactor';
import { anInsight, aPassage } from '@/test/support/builders';
import { aView, NOW, ranked } from '@/test/support/evidence';
import { render, screen } from '@/test/support/render';

it('[RV22] keeps what is being typed when the draft comes in the middle of it', async () => {
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
  const when = screen.getByRole<HTMLInputElement>('textbox', { name: /^When/ });
  await userEvent.type(when, 'I come back');
  await handOn.show('story');
  await expect.poll(() => handOn.storyText.value).toContain('I come back');
  expect(when.value).toBe('I come back');
  await userEvent.type(when, ' after lunch');
  await userEvent.tab();
  expect(handOn.story.value.when).toEqual({ text: 'I come back after lunch' });
});
