import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { MoreAction } from "../../teams/drawing";
import { MenuList } from "../MenuList";

interface Props {
  actions: MoreAction[];
  /** The card's own button, below which the menu opens. */
  button: HTMLElement;
  onClose: () => void;
}

const LABEL = "More options";

/** The actions of a card that stand behind its "more options". */
export function CardMenu({ actions, button, onClose }: Props) {
  useEffect(() => {
    button.setAttribute("aria-expanded", "true");
    return () => button.setAttribute("aria-expanded", "false");
  }, [button]);
  const { bottom, top, left } = button.getBoundingClientRect();
  const below = window.innerHeight - bottom > actions.length * 34 + 24;
  const place = below ? { top: bottom + 4, bottom: "auto" } : { top: "auto", bottom: window.innerHeight - top + 4 };
  return createPortal(
    <div className="card-menu">
      <MenuList
        label={LABEL}
        items={actions.map(({ title }, at) => ({ key: String(at), text: title }))}
        onPick={(key) => actions[Number(key)]?.run()}
        onClose={() => {
          onClose();
          button.focus();
        }}
        opener={() => button}
        style={{ position: "fixed", left, right: "auto", ...place }}
      />
    </div>,
    document.body,
  );
}
