import { Logo } from "./Logo";

interface Props {
  id: string;
  name: string;
  bot?: boolean;
  size?: number;
}

const HUES = [190, 262, 24, 330, 140, 215, 48];

/** Initials on a colour that always is the same for the same person; decoration only, the name stands beside it. */
export function Avatar({ id, name, bot = false, size = 36 }: Props) {
  const box = { width: size, height: size };
  if (bot)
    return (
      <span className="avatar" style={box}>
        <Logo size={size} />
      </span>
    );
  const hue = HUES[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HUES.length];
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ ...box, fontSize: size * 0.38, background: `hsl(${hue} 42% 36%)` }}
    >
      {initials(name)}
    </span>
  );
}

const initials = (name: string): string => {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => part?.[0] ?? "")
    .join("")
    .toUpperCase();
};
