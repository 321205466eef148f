import { memo } from "react";
import { useSlack } from "../../context";
import type { TeamsMessage } from "../../teams/api";
import { useTeamsSide } from "../../teamsContext";
import { clockTime, day } from "../../time";
import { Avatar } from "../Avatar";
import { Menu } from "../Menu";
import { CardView } from "./CardView";
import { TeamsText } from "./TeamsText";

const ADAPTIVE = "application/vnd.microsoft.card.adaptive";
const REFRESH = "refresh";
const REPLY = "reply";

interface Props {
  message: TeamsMessage;
  conversation: string;
  /** Only where there are threads to reply in. */
  onReply?: ((message: TeamsMessage) => void) | undefined;
}

/** One message in Teams: who, when, what, its cards, and what can be done with it. */
export const TeamsMessageRow = memo(function TeamsMessageRow({ message, conversation, onReply }: Props) {
  const { person } = useSlack();
  const at = new Date(message.at);
  const from = message.from.name;
  const who = `${from}, ${clockTime(at, person.tz)}`;
  return (
    <article
      className={["message", message.mine ? "message-mine" : "", message.replyTo ? "message-reply" : ""].join(" ")}
      data-testid="teams-message"
      data-id={message.id}
      aria-label={who}
    >
      <Avatar {...message.from} size={32} />
      <div className="message-body">
        <p className="message-head">
          <span className="message-author">{from}</span>
          {message.from.bot && <span className="chip">Bot</span>}
          {message.replyTo && <span className="chip">reply</span>}
          <time dateTime={message.at} title={`${day(at, person.tz)}, ${person.tz}`}>
            {clockTime(at, person.tz)}
          </time>
          {message.edited && <span className="message-edited">Edited</span>}
        </p>
        {message.text && <TeamsText {...message} />}
        <Cards message={message} conversation={conversation} />
      </div>
      <MessageTools
        message={message}
        conversation={conversation}
        onReply={onReply}
        label={`Actions for the message of ${who}`}
      />
    </article>
  );
});

function Cards({ message, conversation }: Props) {
  const { act } = useTeamsSide();
  return message.attachments.map(({ contentType, content }, at) =>
    contentType === ADAPTIVE ? (
      <CardView
        key={at}
        card={content}
        label={`Card of ${message.from.name}`}
        onPress={({ kind, action, inputs }) => act({ kind, conversation, message: message.id, action, inputs })}
      />
    ) : (
      <p key={at} className="undrawn">
        The workbench does not draw “{contentType}”.
      </p>
    ),
  );
}

function MessageTools({ message, conversation, onReply, label }: Props & { label: string }) {
  const { act, state } = useTeamsSide();
  const refreshes = message.attachments.some(({ content }) => REFRESH in content);
  const items = [
    ...(onReply ? [{ key: REPLY, text: "Reply" }] : []),
    ...state.extension.actions.map(({ id, title }) => ({ key: `action ${id}`, text: title })),
    ...(refreshes ? [{ key: REFRESH, text: "Refresh the card" }] : []),
  ];
  if (items.length === 0) return null;
  const pick = (key: string) => {
    if (key === REPLY) return onReply?.(message);
    return act(
      key === REFRESH
        ? { kind: "refresh", conversation, message: message.id }
        : { kind: "messageAction", conversation, message: message.id, command: key.slice("action ".length) },
    );
  };
  return (
    <div className="message-tools">
      <Menu label={label} items={items} onPick={(key) => void pick(key)} />
    </div>
  );
}
