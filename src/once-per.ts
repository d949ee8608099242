/** Reads something off an object once, however often it is asked for, and keeps it for as long as the object lives. */
export function oncePer<Subject extends object, Value>(
  read: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, Value>();
  return (subject) => {
    let found = known.get(subject);
    if (found === undefined) {
      found = read(subject);
      known.set(subject, found);
    }
    return found;
  };
}
