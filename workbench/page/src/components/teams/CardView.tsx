import { useLayoutEffect, useRef, useState } from "react";
import { useSlack } from "../../context";
import type { CardJson } from "../../teams/api";
import type { Reader } from "../../teams/dates";
import { drawCard, type CardEvents, type CardPress, type MoreAction } from "../../teams/drawing";
import { focusAgain, focusMark, tellRefusedInputs } from "../../teams/focus";
import { ErrorBoundary } from "../ErrorBoundary";
import { CardMenu } from "./CardMenu";

interface Props {
  card: CardJson;
  /** What assistive technology calls this card. */
  label: string;
  /** Resolves when the bot has answered; until then nothing else on the card can be pressed. */
  onPress: (press: CardPress) => Promise<unknown>;
}

interface More {
  actions: MoreAction[];
  button: HTMLElement;
}

/** An Adaptive Card, drawn anew only when it says something else. */
export function CardView(props: Props) {
  return (
    <ErrorBoundary fallback="This card could not be drawn.">
      <Card {...props} />
    </ErrorBoundary>
  );
}

function Card({ card, label, onPress }: Props) {
  const { person } = useSlack();
  const host = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [more, setMore] = useState<More | null>(null);

  const press = async (pressed: CardPress) => {
    if (busy) return;
    setBusy(true);
    pressed.button?.setAttribute("aria-busy", "true");
    await onPress(pressed);
    pressed.button?.removeAttribute("aria-busy");
    setBusy(false);
  };
  useDrawing(host, card, person, {
    onPress: (pressed) => void press(pressed),
    onMore: (actions, button) => setMore((open) => (open ? null : { actions, button })),
  });

  return (
    <>
      <div ref={host} className="card" role="group" aria-label={label} aria-busy={busy} tabIndex={-1} />
      {more && <CardMenu {...more} onClose={() => setMore(null)} />}
    </>
  );
}

function useDrawing(
  host: React.RefObject<HTMLDivElement | null>,
  card: CardJson,
  { locale, tz }: Reader,
  events: CardEvents,
) {
  const latest = useRef(events);
  useLayoutEffect(() => {
    latest.current = events;
  });
  const json = JSON.stringify(card);
  useLayoutEffect(() => {
    const node = host.current;
    if (!node) return;
    const mark = focusMark(node);
    const drawn = drawCard(
      JSON.parse(json) as CardJson,
      { locale, tz },
      { onPress: (pressed) => latest.current.onPress(pressed), onMore: (...all) => latest.current.onMore(...all) },
    );
    node.replaceChildren(...(drawn ? [drawn] : []));
    focusAgain(node, mark);
  }, [host, json, locale, tz]);
  useLayoutEffect(() => (host.current ? tellRefusedInputs(host.current) : undefined), [host]);
}
