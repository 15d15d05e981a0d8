/** What is being dragged: members by their ids, or a whole problem. */
export type Dropped = { insights: string[] } | { problem: string };

const TYPE = 'application/x-verbatim';

export function drag(event: DragEvent, dropped: Dropped): void {
  // Of boxes within boxes the innermost is meant.
  event.stopPropagation();
  event.dataTransfer?.setData(TYPE, JSON.stringify(dropped));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

type Place = DragEvent & { currentTarget: HTMLElement };

/** Takes what is dropped on it, and shows that it would. An extra: menu and keys do the same. */
export const dropPlace = (take: (dropped: Dropped) => void) => ({
  onDragOver(event: Place): void {
    // Only what Verbatim itself drags: a file or a text from elsewhere is none of ours.
    if (!event.dataTransfer?.types.includes(TYPE)) return;
    event.preventDefault();
    event.currentTarget.dataset['over'] = '';
  },
  onDragLeave({ currentTarget, relatedTarget }: Place): void {
    if (!currentTarget.contains(relatedTarget as Node | null)) delete currentTarget.dataset['over'];
  },
  onDrop(event: Place): void {
    delete event.currentTarget.dataset['over'];
    const dropped = event.dataTransfer?.getData(TYPE);
    if (!dropped) return;
    event.preventDefault();
    // The type is our own, so that no other page can have written it.
    take(JSON.parse(dropped) as Dropped);
  },
});
