import type { ChatMessage, Conversation as ConversationInfo } from "../../api";
import { useSlack } from "../../context";
import { Empty } from "../Empty";
import { plainName } from "../rail/ConversationList";
import { Composer } from "./Composer";
import { MessageList } from "./MessageList";

interface Props {
  conversation: ConversationInfo | undefined;
  /** The address names a conversation that this person does not see. */
  missing: boolean;
  messages: ChatMessage[] | null;
}

/** One channel or direct message, as the chosen person sees it. */
export function Conversation({ conversation, missing, messages }: Props) {
  const { person } = useSlack();
  const name = conversation ? plainName(conversation) : "";
  if (missing) return <NotHere />;
  const channel = conversation?.kind === "channel";
  return (
    <section className="conversation" aria-labelledby="place-title">
      <header className="place-head">
        <h2 id="place-title">
          {channel && <span className="place-mark">#</span>}
          {name}
        </h2>
        <span className="place-about">
          {channel ? `Channel, seen by ${person.name}` : `Direct message, seen by ${person.name}`}
        </span>
        <span className="app-mark app-mark-slack">Slack</span>
      </header>
      <MessageList conversation={conversation} messages={messages} />
      {conversation && <Composer conversation={conversation} />}
    </section>
  );
}

function NotHere() {
  const { person } = useSlack();
  return (
    <Empty
      title={`${person.name} does not see this conversation.`}
      text="Choose another one on the left, or be somebody else."
    />
  );
}
