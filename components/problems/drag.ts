/** What is being dragged: members by their ids, or a whole problem. */
export type Dropped = { insights: string[] } | { problem: string };

const TYPE = 'application/x-verbatim';

export function drag(event: DragEvent, dropped: Dropped): void {
  event.dataTransfer?.setData(TYPE, JSON.stringify(dropped));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
}

/** Only what Verbatim itself drags: a file or a text from elsewhere is none of ours. */
export function dragOver(event: DragEvent): void {
  if (event.dataTransfer?.types.includes(TYPE)) event.preventDefault();
}

export function takeDropped(event: DragEvent, take: (dropped: Dropped) => void): void {
  const dropped = event.dataTransfer?.getData(TYPE);
  if (!dropped) return;
  event.preventDefault();
  // The type is our own, so that no other page can have written it.
  take(JSON.parse(dropped) as Dropped);
}
