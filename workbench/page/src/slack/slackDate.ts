/** Slack's `<!date^...>` tokens, in the reader's own zone and language. */
export function slackDate(timestamp: string, format: string, locale: string, zone: string): string {
  const at = new Date(Number(timestamp) * 1000);
  if (Number.isNaN(at.getTime())) return format;
  return format.replace(/\{(\w+)\}/g, (token, name: string) => {
    const options = TOKENS[name];
    return options ? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at) : token;
  });
}

const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
const LONG: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const PLAIN: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };

const TOKENS: Record<string, Intl.DateTimeFormatOptions> = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: PLAIN,
  date_pretty: PLAIN,
  date_short: SHORT,
  date_short_pretty: SHORT,
  date_long: LONG,
  date_long_pretty: LONG,
  date_long_full: LONG,
  time: { hour: "2-digit", minute: "2-digit" },
  time_secs: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};
