import { messageHtml } from "../../teams/markdown";
import type { TeamsMessage } from "../../teams/api";

/** The words of a message. What comes out of `messageHtml` holds nothing but text, its emphasis and safe links. */
export function TeamsText({ text, textFormat }: Pick<TeamsMessage, "text" | "textFormat">) {
  return (
    <div
      className={textFormat === "plain" ? "teams-text teams-plain" : "teams-text"}
      dir="auto"
      dangerouslySetInnerHTML={{ __html: messageHtml(text, textFormat) }}
    />
  );
}
