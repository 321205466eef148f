import type { ChatMessage, Conversation } from "../../api";
import { useSlack } from "../../context";
import { day } from "../../time";
import { Day } from "../Day";
import { Empty } from "../Empty";
import { useFollowEnd } from "../useFollowEnd";
import { MessageRow } from "./MessageRow";

interface Props {
  conversation: Conversation | undefined;
  messages: ChatMessage[] | null;
}

/** The messages, oldest first, with a line between days. Follows the end unless the person has scrolled up. */
export function MessageList({ conversation, messages }: Props) {
  const { person } = useSlack();
  const list = useFollowEnd<HTMLDivElement>(messages);

  return (
    <div className="messages" ref={list} role="log" aria-label="Messages" tabIndex={0} aria-busy={messages === null}>
      {messages?.length === 0 && conversation && <NoMessages conversation={conversation} />}
      {conversation &&
        messages?.map((message, at) => {
          const today = day(new Date(message.at), person.tz);
          const before = messages[at - 1];
          const newDay = !before || day(new Date(before.at), person.tz) !== today;
          return (
            <div key={`${message.ts}${message.ephemeral ? "-e" : ""}`}>
              {newDay && <Day name={today} />}
              <MessageRow message={message} conversation={conversation.id} />
            </div>
          );
        })}
    </div>
  );
}

function NoMessages({ conversation }: { conversation: Conversation }) {
  const { person, people } = useSlack();
  const rep = person.role === "rep" ? person : people.find(({ role }) => role === "rep");
  const first = rep?.name.split(" ")[0] ?? "the rep";
  return conversation.kind === "dm" ? (
    <Empty
      title="No message yet."
      text={`Send a lead on the right and Relais will tell ${first} ${rep === person ? "here" : "in a direct message"}. Or type /lead help below.`}
    />
  ) : (
    <Empty
      title="Nothing was said here yet."
      text="Write something below, or send a lead on the right and watch what Relais posts."
    />
  );
}
