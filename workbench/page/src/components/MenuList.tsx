import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";

export interface MenuItem {
  key: string;
  text: string;
}

interface Props {
  label: string;
  items: MenuItem[];
  onPick: (key: string) => void;
  /** Called before an entry is picked, too. */
  onClose: () => void;
  /** What opened the menu; a press on it is its own affair. */
  opener: () => Element | null;
  style?: CSSProperties;
}

/** An open menu: arrows move, Escape and a press elsewhere close, as in every menu. */
export function MenuList({ label, items, onPick, onClose, opener, style }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const latest = useRef({ onClose, opener });
  latest.current = { onClose, opener };

  useEffect(() => {
    entries()[0]?.focus();
    const away = (event: PointerEvent) => {
      const { onClose: close, opener: openedBy } = latest.current;
      const target = event.target as Node;
      if (!root.current?.contains(target) && !openedBy()?.contains(target)) close();
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.stopPropagation();
      if (event.key === "Escape") event.preventDefault();
      onClose();
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const all = entries();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  };

  return (
    <div ref={root} className="menu-list" role="menu" aria-label={label} style={style} onKeyDown={onKeyDown}>
      {items.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            onPick(key);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
