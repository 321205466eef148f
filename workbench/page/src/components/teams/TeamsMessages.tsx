import { useSlack } from "../../context";
import type { TeamsChat, TeamsMessage } from "../../teams/api";
import { day } from "../../time";
import { Day } from "../Day";
import { Empty } from "../Empty";
import { useFollowEnd } from "../useFollowEnd";
import { TeamsMessageRow } from "./TeamsMessageRow";

interface Props {
  chat: TeamsChat;
  messages: TeamsMessage[] | null;
  typing: boolean;
  onReply: (message: TeamsMessage) => void;
}

/** The messages of one conversation, oldest first, and whether Relais is writing another. */
export function TeamsMessages({ chat, messages, typing, onReply }: Props) {
  const { person } = useSlack();
  const list = useFollowEnd<HTMLDivElement>(messages, typing);
  return (
    <div
      className="messages"
      ref={list}
      role="log"
      aria-label="Messages in Teams"
      tabIndex={0}
      aria-busy={messages === null}
    >
      {messages?.length === 0 && <NoMessages chat={chat} />}
      {messages?.map((message, at) => {
        const today = day(new Date(message.at), person.tz);
        const before = messages[at - 1];
        const newDay = !before || day(new Date(before.at), person.tz) !== today;
        return (
          <div key={message.id}>
            {newDay && <Day name={today} />}
            <TeamsMessageRow
              message={message}
              conversation={chat.id}
              onReply={chat.kind === "channel" ? onReply : undefined}
            />
          </div>
        );
      })}
      {typing && (
        <p className="typing" data-testid="teams-typing">
          Relais is typing
          <span className="typing-dots" aria-hidden="true">
            <i /> <i /> <i />
          </span>
        </p>
      )}
    </div>
  );
}

function NoMessages({ chat }: { chat: TeamsChat }) {
  if (!chat.installed) return <Empty title="Nothing was said here yet." text="Relais can be added below." />;
  return chat.kind === "personal" ? (
    <Empty
      title="No message yet."
      text="Send a lead on the right, and Relais tells the rep whose lead it is. Or write help below."
    />
  ) : (
    <Empty title="Nothing was said here yet." text="Relais answers here when it is mentioned: write @ below." />
  );
}
