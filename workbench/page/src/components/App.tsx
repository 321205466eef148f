import { useEffect } from "react";
import { api } from "../api";
import { useOnce } from "../hooks/useOnce";
import { redirect, useRoute } from "../hooks/useRoute";
import { Starting } from "./Banner";
import { Workbench } from "./Workbench";

/** Decides who is looking; everything else is drawn for that person. */
export function App() {
  const people = useOnce(api.people);
  const [route, go] = useRoute();
  const person = people?.find(({ id }) => id === route.person) ?? people?.[0];

  useEffect(() => {
    if (person && person.id !== route.person) redirect({ person: person.id, place: undefined, chat: undefined });
  }, [person, route.person]);

  if (!people || !person) return <Starting />;
  return <Workbench people={people} person={person} route={route} go={go} />;
}
