import { memo, useMemo } from "react";
import type { ChatMessage } from "../../api";
import { useSlack } from "../../context";
import { useForm } from "../../hooks/useForm";
import type { SlackBlock } from "../../slack/blocks";
import { clockTime, day } from "../../time";
import { Avatar } from "../Avatar";
import { Blocks } from "../blocks/Blocks";
import { Menu } from "../Menu";

interface Props {
  message: ChatMessage;
  conversation: string;
}

/** One message: who, when, what, and what can be done with it. */
export const MessageRow = memo(function MessageRow({ message, conversation }: Props) {
  const { person, shortcuts, act } = useSlack();
  const at = new Date(message.at);
  const items = shortcuts.map(({ callbackId, name }) => ({ key: callbackId, text: name }));
  return (
    <article
      className={message.ephemeral ? "message message-private" : "message"}
      data-testid="message"
      data-ts={message.ts}
      data-ephemeral={message.ephemeral}
      aria-label={`${message.author.name}, ${clockTime(at, person.tz)}`}
    >
      <Avatar {...message.author} />
      <div className="message-body">
        {message.ephemeral && <p className="message-only">Only visible to you</p>}
        <p className="message-head">
          <span className="message-author">{message.author.name}</span>
          {message.author.bot && <span className="chip">App</span>}
          {message.thread && message.thread !== message.ts && <span className="chip">in a thread</span>}
          <time dateTime={message.at} title={`${day(at, person.tz)}, ${person.tz}`}>
            {clockTime(at, person.tz)}
          </time>
        </p>
        <MessageBlocks message={message} conversation={conversation} />
        {message.edited && <span className="message-edited">(edited)</span>}
      </div>
      {items.length > 0 && !message.ephemeral && (
        <div className="message-tools">
          <Menu
            label={`Shortcuts for the message of ${message.author.name}, ${clockTime(at, person.tz)}`}
            items={items}
            onPick={(callbackId) => void act({ kind: "shortcut", conversation, ts: message.ts, callbackId })}
          />
        </div>
      )}
    </article>
  );
});

function MessageBlocks({ message, conversation }: Props) {
  const { person } = useSlack();
  const blocks = useMemo(() => (message.blocks?.length ? message.blocks : [asSection(message.text)]), [message]);
  const place = useMemo(() => ({ conversation, ts: message.ts }), [conversation, message.ts]);
  const name = `${person.id}/${conversation}/${message.ts}`;
  const form = useForm(name, blocks);
  return <Blocks blocks={blocks} place={place} form={form} name={`m-${message.ts}`} />;
}

const asSection = (text: string): SlackBlock => ({ type: "section", text: { type: "mrkdwn", text } });
