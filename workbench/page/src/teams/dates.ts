/** Whose language and zone times are told in. */
export interface Reader {
  locale: string;
  tz: string;
}

const TOKEN =
  /\{\{(DATE|TIME)\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))(?:, ?(COMPACT|SHORT|LONG))?\)\}\}/g;

const DATES: Record<string, Intl.DateTimeFormatOptions> = {
  COMPACT: { year: "numeric", month: "2-digit", day: "2-digit" },
  SHORT: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  LONG: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

/** The `{{DATE(...)}}` and `{{TIME(...)}}` of Adaptive Cards; the renderer would tell them in the browser's zone. */
export const inZone = (text: string, { locale, tz }: Reader): string =>
  text.replace(TOKEN, (token, kind: string, at: string, form: string | undefined) => {
    const date = new Date(at);
    if (Number.isNaN(date.getTime())) return token;
    const options = kind === "TIME" ? ({ hour: "2-digit", minute: "2-digit" } as const) : DATES[form ?? "COMPACT"];
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: tz }).format(date);
  });
