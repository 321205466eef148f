import { useRef, useState, type KeyboardEvent } from "react";
import { api, type Command, type Conversation } from "../../api";
import { useSlack } from "../../context";
import { useOnce } from "../../hooks/useOnce";
import { plainName } from "../rail/ConversationList";
import { CommandList } from "./CommandList";

/** Where the person writes: a message, or a slash command with help while it is typed. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const { act } = useSlack();
  const commands = useOnce(api.commands) ?? [];
  const [text, setText] = useState("");
  const [sending, setSending] = useState(false);
  const [picked, setPicked] = useState(0);
  const [closed, setClosed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const offers = closed ? [] : matching(commands, text);
  const at = Math.min(picked, offers.length - 1);

  const write = (next: string) => {
    setText(next);
    setPicked(0);
    setClosed(false);
  };
  const send = async () => {
    const said = text.trim();
    if (!said || sending) return;
    setSending(true);
    setClosed(true);
    const [, command, rest] = /^(\/\S+)\s*([\s\S]*)$/.exec(said) ?? [];
    const taken = await act(
      command
        ? { kind: "slash", conversation: conversation.id, command, text: rest ?? "" }
        : { kind: "message", conversation: conversation.id, text: said },
    );
    setSending(false);
    if (taken) setText("");
    field.current?.focus();
  };
  const take = (command: Command) => {
    write(`${command.command} `);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const choosing = offers.length > 0 && !text.includes(" ");
    const offer = offers[at];
    if (choosing && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      setPicked((at + (event.key === "ArrowDown" ? 1 : offers.length - 1)) % offers.length);
    } else if (offers.length > 0 && event.key === "Escape") {
      event.preventDefault();
      setClosed(true);
    } else if (choosing && offer && (event.key === "Tab" || (event.key === "Enter" && offer.command !== text.trim()))) {
      event.preventDefault();
      take(offer);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };

  const open = offers.length > 0;
  return (
    <div className="composer">
      {open && <CommandList commands={offers} at={text.includes(" ") ? -1 : at} onPick={take} />}
      <div className={sending ? "composer-box composer-busy" : "composer-box"}>
        <textarea
          ref={field}
          rows={1}
          data-testid="composer"
          aria-label={`Message ${plainName(conversation)}`}
          placeholder={`Message ${conversation.kind === "channel" ? "#" : ""}${plainName(conversation)}, or / for a command`}
          value={text}
          readOnly={sending}
          aria-haspopup="listbox"
          aria-controls={open ? "commands" : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && !text.includes(" ") ? `command-${at}` : undefined}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="button button-primary"
          data-testid="send"
          aria-busy={sending}
          disabled={!text.trim() || sending}
          onClick={() => void send()}
        >
          Send
        </button>
      </div>
    </div>
  );
}

/** The commands that begin like what was typed; once one is complete, only that one with its hint. */
function matching(commands: Command[], text: string): Command[] {
  if (!text.startsWith("/")) return [];
  const [typed = "", ...rest] = text.split(/\s/);
  return commands.filter(({ command }) => (rest.length > 0 ? command === typed : command.startsWith(typed)));
}
