// @vitest-environment node
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { PictureEdit } from '@/lib/capture/picture';
import { attachmentId } from '@/lib/domain/attachment';
import { changeDraft, newDraft, type Draft, type DraftFields } from '@/lib/domain/draft';
import { createDraftPictures } from '@/lib/models/clip/draft-pictures';
import type { StorageTrouble } from '@/lib/models/storage-trouble';
import { createAttachmentStore } from '@/lib/storage/attachment-store';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { aPassage, aSource } from '@/test/support/builders';

const AT = '2026-03-02T09:00:00.000Z';

/** Draws by name: what was cut or blacked out is said in the bytes. */
const draw = async (source: Blob, edit?: PictureEdit) => {
  const text = `${await source.text()}${edit ? ' edited' : ''}`;
  const blob = new Blob([text], { type: 'image/png' });
  const id = await attachmentId(blob);
  const attachment = { id, type: 'image/png' as const, bytes: blob.size, width: 4, height: 2 };
  return { attachment, blob };
};

async function setUp(over: Partial<Parameters<typeof createDraftPictures>[0]> = {}) {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const drafts = createDraftStore(db);
  const draft = signal<Draft | undefined>(
    newDraft({ passages: [aPassage()], source: aSource() }, { id: 7 }, AT),
  );
  const change = (fields: DraftFields): void => {
    if (!draft.value) return;
    draft.value = changeDraft(draft.value, fields, AT);
    void drafts.put(draft.value);
  };
  let shot = 0;
  const pictures = createDraftPictures({
    clip: { draft, change, trouble: signal<StorageTrouble | undefined>(undefined) },
    capture: () => Promise.resolve(new Blob([`screen ${(shot += 1)}`])),
    draw,
    drafts,
    attachments: createAttachmentStore(db),
    ...over,
  });
  const onDisk = async () =>
    Promise.all((await db.getAll('attachments')).map(({ blob }) => blob.text()));
  return { pictures, draft, change, db, onDisk };
}

const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));

describe('a picture of a draft', () => {
  it('[CA66] is on disk with the draft before it is edited', async () => {
    const { pictures, db, onDisk } = await setUp();
    await pictures.take();
    expect(pictures.edited.value).toMatchObject({ width: 4, height: 2 });
    expect(await onDisk()).toEqual(['screen 1']);
    expect((await db.getAll('drafts'))[0]?.attachments).toHaveLength(1);
  });

  it('[CA67] as it was before it was edited is nowhere afterwards', async () => {
    const { pictures, draft, onDisk } = await setUp();
    await pictures.take();
    await pictures.finish({ black: [{ x: 0, y: 0, width: 1, height: 1 }] });
    expect(pictures.edited.value).toBeUndefined();
    expect(await onDisk()).toEqual(['screen 1 edited']);
    expect(draft.value?.attachments).toEqual(pictures.kept.value);
  });

  it('keeps what is typed while it goes to the disk', async () => {
    const { pictures, draft, change } = await setUp();
    const taking = pictures.take();
    change({ note: 'typed' });
    await taking;
    expect(draft.value).toMatchObject({ note: 'typed', attachments: [{}] });
  });

  it('is not named by the draft when the disk takes no bytes', async () => {
    const { pictures, draft } = await setUp({ drafts: { putWith: full } });
    await pictures.take();
    expect(draft.value?.attachments).toBeUndefined();
    expect(pictures.edited.value).toBeUndefined();
  });

  it('is taken out alone', async () => {
    const { pictures, draft } = await setUp();
    await pictures.take();
    await pictures.finish();
    await pictures.take();
    const [first] = pictures.kept.value;
    pictures.remove(first?.id ?? '');
    expect(draft.value?.attachments).toHaveLength(1);
  });

  it('is refused with its reason: by the browser, for its size, for their number', async () => {
    const refused = await setUp({ capture: () => Promise.reject(new Error('no')) });
    await refused.pictures.take();
    expect(refused.pictures.trouble.value).toBe('refused');
    const large = await setUp({ draw: () => Promise.resolve(undefined) });
    await large.pictures.take();
    expect(large.pictures.trouble.value).toBe('too-large');
    const many = await setUp();
    for (let taken = 0; taken < 11; taken += 1) await many.pictures.take();
    expect(many.pictures.trouble.value).toBe('too-many');
    expect(many.draft.value?.attachments).toHaveLength(10);
  });
});
