import { Avatar } from "../Avatar";
import type { Person } from "../../api";
import { useSlack } from "../../context";
import { HOME, type Route } from "../../hooks/useRoute";

interface Props {
  place: string | undefined;
  chat: string | undefined;
  go: (change: Partial<Route>) => void;
}

/** The people of the company, the same in both chats; choosing one is signing in as that person. */
export function PeopleList({ place, chat, go }: Props) {
  const { people, person } = useSlack();
  return (
    <section className="rail-part" aria-labelledby="rail-people">
      <h2 id="rail-people">You are</h2>
      <ul>
        {people.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className="person"
              data-testid={`person-${each.slug}`}
              aria-current={each.id === person.id ? "true" : undefined}
              onClick={() => go({ person: each.id, place: staysAt(place), chat: staysIn(chat) })}
            >
              <Avatar id={each.id} name={each.name} size={30} />
              <span className="person-words">
                <span className="person-name">{each.name}</span>
                <span className="person-about">
                  {each.guest ? "guest" : each.role} · {language(each)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A channel or the Home tab is there for the next person too; a direct message is not. */
const staysAt = (place: string | undefined) => (place === HOME || place?.startsWith("C") ? place : undefined);

/** In Teams, what several people share has an id of this form. */
const staysIn = (chat: string | undefined) => (chat?.startsWith("19:") ? chat : undefined);

const languages = new Intl.DisplayNames(["en"], { type: "language" });

const language = ({ locale }: Person): string => languages.of(locale.split("-")[0] ?? locale) ?? locale;
