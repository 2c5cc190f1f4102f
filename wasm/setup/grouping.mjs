/** Which exhibits share which part of the WebAssembly, so that all together fetch the least. */

/**
 * Puts functions, each with its size and its users, into `count` groups, of which a user fetches those that have one of
 * its functions. Gives the users of each group, the fewest first.
 */
export function groupUsers(functions, count) {
  const sizes = new Map();
  for (const { users, size } of functions) {
    if (users.size === 0) continue;
    const key = [...users].sort().join();
    sizes.set(key, (sizes.get(key) ?? 0) + size);
  }
  let groups = [...sizes].map(([key, size]) => ({ users: new Set(key.split(",")), size }));
  while (groups.length > count) {
    const pair = closest(groups);
    groups = [...groups.filter((group) => !pair.includes(group)), joined(...pair)];
  }
  return groups.map(({ users }) => users).sort((a, b) => a.size - b.size);
}

/** The two groups of which the least is fetched in vain where they are one. */
function closest(groups) {
  let least = Infinity;
  let found;
  for (const [i, one] of groups.entries()) {
    for (const other of groups.slice(i + 1)) {
      const vain = one.size * beyond(other.users, one.users) + other.size * beyond(one.users, other.users);
      if (vain < least) [least, found] = [vain, [one, other]];
    }
  }
  return found;
}

/** How many of these are not among those. */
function beyond(these, those) {
  return [...these].filter((each) => !those.has(each)).length;
}

function joined(one, other) {
  return { users: new Set([...one.users, ...other.users]), size: one.size + other.size };
}
