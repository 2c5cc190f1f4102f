/**
 * What the fragment of an address holds: an experiment as a link has it, and behind it the secret that WordPress
 * appends to the address of a frame ("#?secret=…"), by which its page knows whom it hears.
 */
export interface Fragment {
  link: string | null;
  secret: string | null;
}

/** `hash`: with its #. What follows a ? or another # is no part of a link. */
export function readFragment(hash: string): Fragment {
  const [, link = "", rest = ""] = /^#?([^?#]*)(.*)$/s.exec(hash) ?? [];
  const [, secret = null] = /^#?\?secret=([A-Za-z0-9]{1,64})$/.exec(rest) ?? [];
  return { link: link || null, secret };
}
