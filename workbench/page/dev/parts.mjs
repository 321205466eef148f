// What Relais could show: enough of everything to look at the page without a bot.
export const text = (words) => ({ type: "plain_text", text: words, emoji: true });
export const mrkdwn = (words) => ({ type: "mrkdwn", text: words });
export const option = (words, value, about) => ({
  text: text(words),
  value,
  ...(about ? { description: text(about) } : {}),
});
export const button = (words, action_id, value, more = {}) => ({
  type: "button",
  text: text(words),
  action_id,
  value,
  ...more,
});
