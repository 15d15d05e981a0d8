/** Tells a screen reader what happened. It stays in the page: a region that comes with its text is not read. */
export function Announcer({ message }: { message: string }) {
  return <output class="visually-hidden">{message}</output>;
}
