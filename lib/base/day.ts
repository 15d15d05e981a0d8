const thisYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const anyYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A day as the reader writes it, with the year where it is another one than now. */
export function day(instant: string): string {
  const date = new Date(instant);
  const isNow = date.getFullYear() === new Date().getFullYear();
  return (isNow ? thisYear : anyYear).format(date);
}
