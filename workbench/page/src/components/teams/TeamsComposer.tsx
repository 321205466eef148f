import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { TeamsChat, TeamsMessage } from "../../teams/api";
import { BOT, mentionable, textAfter, type Offer } from "../../teams/offers";
import { useTeamsSide } from "../../teamsContext";
import { ComposerTools } from "./ComposerTools";
import { offerId, Offers, OFFERS_ID } from "./Offers";
import { useOffers } from "./useOffers";

interface Props {
  chat: TeamsChat;
  /** The message that is answered, if one is. */
  replyTo: TeamsMessage | null;
  /** The answer was sent, or given up. */
  onReplied: () => void;
  onSearch: () => void;
}

/** Where the person writes to Teams: words, one of the bot's commands, or a mention. */
export function TeamsComposer({ chat, replyTo, onReplied, onSearch }: Props) {
  const { act, state } = useTeamsSide();
  const [text, setText] = useState("");
  const [mention, setMention] = useState(false);
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { label, offers, at, listed, list, moves, takenBy } = useOffers(chat, state.commands, text);

  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);
  const take = (offer: Offer) => {
    setText(textAfter(offer, text));
    // In a channel a command that does not mention the bot would not reach it.
    if (mentionable(chat)) setMention(true);
    list("none");
    field.current?.focus();
  };
  const send = async () => {
    const said = text.trim();
    if (!said || sending) return;
    setSending(true);
    list("none");
    const taken = await act({ kind: "say", conversation: chat.id, text: said, mention, replyTo: replyTo?.id });
    setSending(false);
    if (taken) {
      setText("");
      setMention(false);
      onReplied();
    }
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const taken = takenBy(event);
    if (taken) take(taken);
    else if (event.key === "Enter" && !event.shiftKey) void send();
    else if (event.key === "Backspace" && text === "" && mention) setMention(false);
    else if (!moves(event)) return;
    event.preventDefault();
  };

  return (
    <div className="composer">
      {offers.length > 0 && <Offers label={label} offers={offers} at={at} onPick={take} />}
      {replyTo && <ReplyNote to={replyTo.from.name} onDrop={onReplied} />}
      <div className={sending ? "composer-box composer-busy" : "composer-box"}>
        {mention && <span className="mention">@{BOT}</span>}
        <textarea
          ref={field}
          rows={1}
          data-testid="teams-composer"
          aria-label={`Message ${chat.name} in Teams`}
          placeholder={chat.kind === "personal" ? "Type a message" : `Type a message, or @ to mention ${BOT}`}
          value={text}
          readOnly={sending}
          aria-haspopup="listbox"
          aria-controls={offers.length > 0 ? OFFERS_ID : undefined}
          aria-autocomplete="list"
          aria-activedescendant={offers[at] ? offerId(at) : undefined}
          onChange={(event) => {
            setText(event.target.value);
            list("fitting");
          }}
          onKeyDown={onKeyDown}
          onBlur={() => list("none")}
        />
        <button
          type="button"
          className="button button-primary"
          data-testid="teams-send"
          aria-label="Send in Teams"
          aria-busy={sending}
          disabled={!text.trim() || sending}
          onClick={() => void send()}
        >
          Send
        </button>
      </div>
      <ComposerTools
        chat={chat}
        mention={mention}
        onMention={setMention}
        onCommands={() => {
          list(listed === "all" ? "none" : "all");
          field.current?.focus();
        }}
        onSearch={onSearch}
      />
    </div>
  );
}

function ReplyNote({ to, onDrop }: { to: string; onDrop: () => void }) {
  return (
    <p className="reply-note" data-testid="teams-reply">
      Replying to {to}
      <button type="button" className="icon-button" aria-label="Do not reply" onClick={onDrop}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}
