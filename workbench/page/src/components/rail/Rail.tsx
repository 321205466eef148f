import { ConversationList } from "./ConversationList";
import { PeopleList } from "./PeopleList";

interface Props {
  place: string | undefined;
  go: (person: string, place?: string) => void;
}

/** Who to be, and where that person can go. */
export function Rail({ place, go }: Props) {
  return (
    <nav className="rail" aria-label="People and conversations" data-region tabIndex={-1}>
      <PeopleList place={place} go={go} />
      <ConversationList place={place} go={go} />
    </nav>
  );
}
