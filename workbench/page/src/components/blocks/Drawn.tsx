import { useMemo, useRef, type MouseEvent } from "react";
import { Message, type Block, type MessageProps } from "slack-blocks-to-jsx";
import { useSlack } from "../../context";
import type { SlackBlock } from "../../slack/blocks";
import { inert } from "../../slack/inert";
import { pressedIn, type Pressed } from "../../slack/press";
import { forDrawing } from "../../slack/segments";
import { slackDate } from "../../slack/slackDate";

interface Props {
  blocks: SlackBlock[];
  onPress: (pressed: Pressed, button: Element | null) => void;
}

/** Blocks as the library draws them, with one listener that finds out which of their buttons was pressed. */
export function Drawn({ blocks, onPress }: Props) {
  const { theme } = useSlack();
  const root = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => forDrawing(inert(blocks)) as unknown as Block[], [blocks]);
  const hooks = useHooks();
  const data = useMentions();

  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const pressed = root.current ? pressedIn(root.current, button, blocks) : undefined;
    if (pressed) onPress(pressed, button);
  };

  return (
    <div ref={root} className="drawn" onClick={onClick}>
      <Message blocks={drawn} name="" logo="" theme={theme} withoutWrapper data={data} hooks={hooks} />
    </div>
  );
}

function useMentions(): NonNullable<MessageProps["data"]> {
  const { people, conversations } = useSlack();
  return useMemo(
    () => ({
      users: people.map(({ id, name }) => ({ id, name })),
      channels: conversations
        .filter(({ kind }) => kind === "channel")
        .map(({ id, name }) => ({ id, name: name.replace(/^#/, "") })),
    }),
    [people, conversations],
  );
}

function useHooks(): NonNullable<MessageProps["hooks"]> {
  const { person } = useSlack();
  return useMemo(
    () => ({
      date: ({ timestamp, format, fallback }) => (
        <time dateTime={new Date(Number(timestamp) * 1000).toISOString()} title={fallback}>
          {slackDate(timestamp, format, person.locale, person.tz)}
        </time>
      ),
      // A name that is no emoji is shown as it was written.
      emoji: (data, parse) => (parse(data) === data.name ? `:${data.name}:` : parse(data)),
      link: ({ href, children, className }) => (
        <SafeLink href={href} className={className}>
          {children}
        </SafeLink>
      ),
    }),
    [person.locale, person.tz],
  );
}

const OPENABLE = /^(https?|mailto|tel):/i;

/** Only addresses that Slack would open become links. */
function SafeLink({
  href,
  className,
  children,
}: {
  href: string;
  className?: string | undefined;
  children: React.ReactNode;
}) {
  if (!OPENABLE.test(href)) return <span>{children}</span>;
  return (
    <a href={href} className={className} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
