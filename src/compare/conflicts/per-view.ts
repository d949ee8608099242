import type { View } from '../view';

/** Reads something off a sentence once, however many others it is compared with. */
export function perView<Value>(read: (view: View) => Value): (view: View) => Value {
  const known = new WeakMap<View, { value: Value }>();
  return (view) => {
    let found = known.get(view);
    if (!found) {
      found = { value: read(view) };
      known.set(view, found);
    }
    return found.value;
  };
}
