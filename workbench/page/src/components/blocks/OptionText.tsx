import { words, type Option } from "../../slack/blocks";

/** An option's words, with Slack's bold kept where the option is written in mrkdwn. */
export function OptionText({ option }: { option: Option }) {
  return (
    <span className="choice-text">
      <span>{option.text.type === "mrkdwn" ? bold(words(option.text)) : words(option.text)}</span>
      {option.description && <span className="choice-description">{words(option.description)}</span>}
    </span>
  );
}

const bold = (text: string) =>
  text.split(/\*([^*\n]+)\*/).map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part));
