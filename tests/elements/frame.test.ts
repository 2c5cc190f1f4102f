/** What the page around a frame says is read to a wish or refused, whatever it is; so is the frame's own fragment. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostCharacters } from "../../web/elements/link.js";
import { readFragment } from "../../web/site/fragment.js";
import { readMessage } from "../../web/site/frame/messages.js";
import { holds } from "../properties.js";

const experiment = {
  version: 1,
  data: { columns: { x: [1, 2, 3], y: [2, 3, 5] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "huber", delta: 0.5 },
};
const comparison = { version: 1, base: experiment, runs: [{ name: "mine", set: { loss: { id: "mae" } } }] };

const set = (wish: object) => readMessage({ type: "loss-lab:set", version: 1, ...wish });
const refused = (path: string) => ({ type: "refused", path });

describe("a page may ask", () => {
  test("for what the frame tells", () => {
    expect(readMessage({ type: "loss-lab:hello", version: 1 })).toEqual({ type: "hello" });
  });

  test.each([
    [{ exhibit: "outliers" }],
    [{ theme: "dark" }],
    [{ link: "1.abc" }],
    [{ t: 40 }],
    [{ experiment, t: 3 }],
    [{ experiment: comparison }],
    [{ exhibit: "sandbox", theme: "light", experiment }],
    [{ views: "fit curve", hide: "loss", lock: "", question: "off" }],
    [{}],
  ])("for %j", (wish) => expect(set(wish)).toEqual({ type: "set", wish }));

  test("for controls as a list too; which there are, the element says", () =>
    expect(set({ hide: ["loss", "loss.delta"], lock: "seed, seed nonsense", views: [] })).toEqual({
      type: "set",
      wish: { hide: "loss loss.delta", lock: "seed nonsense", views: "" },
    }));

  test("for a copy of what it holds, not for the thing itself", () => {
    const asked = set({ experiment });
    expect(asked).toMatchObject({ type: "set", wish: { experiment } });
    expect(asked?.type === "set" && asked.wish.experiment).not.toBe(experiment);
  });
});

describe("refused is", () => {
  test("another version", () => {
    expect(readMessage({ type: "loss-lab:set", version: 2 })).toEqual(refused("version"));
    expect(readMessage({ type: "loss-lab:set" })).toEqual(refused("version"));
  });

  test("a type there is not", () =>
    expect(readMessage({ type: "loss-lab:height", version: 1, height: 1e9 })).toEqual(refused("type")));

  const cycle: Record<string, unknown> = { ...experiment };
  cycle["data"] = cycle;
  // Each holds the one before twice: thirty make a thousand million.
  let bushy: unknown = {};
  for (let depth = 0; depth < 30; depth += 1) bushy = [bushy, bushy];

  test.each([
    ["exhibit", "no-such"],
    ["exhibit", "__proto__"],
    ["exhibit", ["outliers"]],
    ["theme", "<b>dark</b>"],
    ["theme", null],
    ["link", `1.${"A".repeat(mostCharacters)}`],
    ["link", 1],
    ["t", -1],
    ["t", 0.5],
    ["t", NaN],
    ["t", "1"],
    ["experiment", null],
    ["experiment", []],
    ["experiment", "{}"],
    ["experiment", { base: {}, runs: "all" }],
    ["experiment", cycle],
    ["experiment", { ...experiment, data: bushy }],
    ["experiment", { seed: 1n }],
    ["experiment", { name: "long".repeat(1 << 22) }],
    ["hide", 3],
    ["hide", ["loss", {}]],
    ["lock", "x".repeat(65)],
    ["lock", Array<string>(101).fill("loss")],
    ["views", null],
    ["question", "maybe"],
    ["question", false],
    ["speed", 3],
    ["toString", 1],
    ["constructor", {}],
  ])("%s where it makes no sense", (key, value) => expect(set({ [key]: value })).toEqual(refused(key)));

  test("a link with something else beside it", () => {
    expect(set({ link: "1.abc", t: 3 })).toEqual(refused("link"));
    expect(set({ link: "1.abc", experiment })).toEqual(refused("link"));
  });
});

test("what others say to one another is none of ours", () => {
  for (const said of [null, undefined, 0, "loss-lab:set", [], { type: 1 }, { type: "resize", version: 1 }])
    expect(readMessage(said)).toBeNull();
});

/** What a message can hold: whatever can be cloned. */
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });

test("anything at all is answered, and nothing that is not allowed comes through", async () => {
  const names = ["exhibit", "theme", "link", "experiment", "t", "__proto__", "other"];
  const keys = fc.constantFrom(...names, "views", "hide", "lock", "question");
  const said = fc.oneof(
    anything,
    fc.dictionary(keys, anything).map((wishes) => ({ type: "loss-lab:set", version: 1, ...wishes })),
    fc.record({ type: fc.constant("loss-lab:set"), version: anything, experiment: anything }),
  );
  await holds(
    "messages",
    1,
    fc.property(said, (message) => {
      const asked = readMessage(message);
      if (asked?.type !== "set") return;
      const { exhibit, theme, link, t, experiment, views, hide, lock, question, ...others } = asked.wish;
      expect(others).toEqual({});
      for (const text of [exhibit, theme, link, views, hide, lock, question])
        expect(["string", "undefined"]).toContain(typeof text);
      expect(t === undefined || (Number.isSafeInteger(t) && t >= 0)).toBe(true);
      expect(experiment).toEqual(experiment && JSON.parse(JSON.stringify(experiment)));
    }),
    "messages",
  );
});

describe("a fragment holds", () => {
  test.each([
    ["", null, null],
    ["#", null, null],
    ["#1.q1Y_-", "1.q1Y_-", null],
    ["#?secret=aB3dE6gH9j", null, "aB3dE6gH9j"],
    ["#1.q1Y#?secret=aB3dE6gH9j", "1.q1Y", "aB3dE6gH9j"],
    ["#1.q1Y?secret=aB3dE6gH9j", "1.q1Y", "aB3dE6gH9j"],
    ["#?secret=<script>", null, null],
    ["#?other=1", null, null],
    ["#?secret=", null, null],
  ])("%s", (hash, link, secret) => expect(readFragment(hash)).toEqual({ link, secret }));
});
