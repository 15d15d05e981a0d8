import type { ClipModel } from '@/lib/models/clip/clip-model';
import { ClippedBefore } from './ClippedBefore';
import { OtherVoices } from './OtherVoices';
import { WhatChanged } from './WhatChanged';
import './late.css';

export { Saved } from './Saved';

/** What is known of the words from before: each comes once it was looked up. */
export function Notices({ model, onSkip }: { model: ClipModel; onSkip: () => void }) {
  return (
    <>
      <WhatChanged model={model} />
      <ClippedBefore model={model} onSkip={onSkip} />
      <OtherVoices model={model} />
    </>
  );
}
