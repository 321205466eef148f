/** Dates and times as the page shows them: English words, the person's own zone, always absolute. */
const format = (zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });

export const clockTime = (at: Date, zone: string): string =>
  format(zone, { hour: "2-digit", minute: "2-digit" }).format(at);

export const preciseTime = (at: Date, zone: string): string =>
  format(zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(at);

export const day = (at: Date, zone: string): string =>
  format(zone, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at);

export const shortDay = (at: Date, zone: string): string =>
  format(zone, { weekday: "short", day: "numeric", month: "short", year: "numeric" }).format(at);

/** `5400` as `1 h 30 min`. */
export function span(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 86400), "d"],
    [Math.floor((seconds % 86400) / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [Math.floor(seconds % 60), "s"],
  ];
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(" ") || "0 s"
  );
}
