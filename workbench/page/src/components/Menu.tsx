import { useRef, useState } from "react";
import { MenuList, type MenuItem } from "./MenuList";

interface Props {
  id?: string;
  label: string;
  items: MenuItem[];
  onPick: (key: string) => void;
}

/** A button that opens a short menu. */
export function Menu({ id, label, items, onPick }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="menu">
      <button
        type="button"
        id={id}
        ref={button}
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen((was) => !was)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && <MenuList label={label} items={items} onPick={onPick} onClose={close} opener={() => button.current} />}
    </div>
  );
}
