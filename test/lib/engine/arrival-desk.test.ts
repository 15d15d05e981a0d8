// @vitest-environment node
import { expect, it } from 'vitest';
import { createArrivalDesk } from '@/lib/engine/arrival-desk';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import { anInsight, aPassage } from '@/test/support/builders';
import { noEncoder } from '@/test/support/encoder-access';

const COMPLAINTS = ['The export times out', 'SSO logs us out', 'The map does not load'];
const insights = COMPLAINTS.map((text) =>
  anInsight({ passages: [aPassage({ exact: `${text}. Sent by the form.` })] }),
);

it('[ST14] keeps what many say in the same words when it reads all for what came in', async () => {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  await commit(
    db,
    insights.map((put) => ({ store: 'insights', put })),
  );
  await createArrivalDesk().takeIn({ db, encoder: noEncoder });
  expect(await createRepeatedStore(db).get()).toEqual(new Set(['sent by the form']));
});
