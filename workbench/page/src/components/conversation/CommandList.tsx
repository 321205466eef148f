import type { Command } from "../../api";

interface Props {
  commands: Command[];
  at: number;
  onPick: (command: Command) => void;
}

/** The slash commands of the app's manifest, each with what it does and what may follow it. */
export function CommandList({ commands, at, onPick }: Props) {
  return (
    <ul className="commands" id="commands" role="listbox" aria-label="Commands">
      {commands.map((command, index) => (
        <li
          key={command.command}
          id={`command-${index}`}
          role="option"
          aria-selected={index === at}
          className="command"
          data-testid={`command-${command.command.slice(1)}`}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(command);
          }}
        >
          <span className="command-name">
            {command.command} <span className="command-hint">{command.usageHint}</span>
          </span>
          <span className="command-about">{command.description}</span>
        </li>
      ))}
    </ul>
  );
}
