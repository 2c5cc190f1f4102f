/** Links: what goes in comes out, and what is no link is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import {
  LinkError,
  mostCharacters,
  readLink,
  readPlace,
  writeLink,
  type Place,
} from "../../web/elements/link.js";
import { readFragment } from "../../web/site/fragment.js";
import { holds } from "../properties.js";

const experiment: Experiment = {
  version: 1,
  data: { columns: { x: [0.1, -2e-17, 3], y: [1, 2, 0.30000000000000004] }, target: "y" },
  model: { id: "linear" },
  loss: { id: "huber", delta: 0.5 },
  edits: [{ t: 4, loss: { id: "mae" } }],
};

const fault = (text: string): Promise<unknown> =>
  readLink(text).then(
    () => null,
    (error: unknown) => (error instanceof LinkError ? error.fault : error),
  );

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `1.${Buffer.from(bytes).toString("base64url")}`;
}

describe("links", () => {
  test("give back every digit", async () => {
    const link = await writeLink({ experiment, t: 12 });
    expect(link).toMatch(/^1\.[\w-]+$/);
    expect(await readLink(link!)).toEqual({ experiment, t: 12 });
  });

  test("hold which parameter was chosen", async () => {
    const place = { experiment, t: 0, parameter: 7 };
    expect(await readLink((await writeLink(place))!)).toEqual(place);
    for (const parameter of [-1, 0.5, "7", null])
      expect(await fault(await packed(JSON.stringify({ ...place, parameter })))).toBe("broken");
  });

  test("hold which views and panels were open", async () => {
    const place = { experiment, t: 0, views: [{ name: "curve" as const }], panels: ["settings"] };
    expect(await readLink((await writeLink(place))!)).toEqual(place);
    expect(await fault(await packed(JSON.stringify({ ...place, panels: "settings" })))).toBe("broken");
    expect(await fault(await packed(JSON.stringify({ ...place, panels: [1] })))).toBe("broken");
  });

  test("take typed columns", async () => {
    const typed: Experiment = { ...experiment, data: { columns: { y: Float64Array.of(1, 2) }, target: "y" } };
    const { experiment: read } = await readLink((await writeLink({ experiment: typed, t: 0 }))!);
    expect(read.data).toEqual({ columns: { y: [1, 2] }, target: "y" });
  });

  test("that would be too long are not written", async () => {
    // Digits without a pattern can't be compressed.
    let state = 1;
    const noise = Array.from({ length: 8000 }, () => (state = (state * 48271) % 2147483647) / 2147483647);
    expect(
      await writeLink({ experiment: { ...experiment, data: { columns: { y: noise }, target: "y" } }, t: 0 }),
    ).toBeNull();
  });

  test("that are too long are not read", async () => {
    expect(await fault(`1.${"A".repeat(mostCharacters)}`)).toBe("too_long");
  });

  test("of another version are told apart from garbage", async () => {
    expect(await fault("2.abc")).toBe("newer");
    expect(await fault("abc")).toBe("broken");
    expect(await fault("1.")).toBe("broken");
    expect(await fault("1.%%%")).toBe("broken");
    expect(await fault("1.AAAA")).toBe("broken");
  });

  test.each([
    ["null"],
    ["[]"],
    ["{}"],
    ['{"experiment": null, "t": 0}'],
    ['{"experiment": {}, "t": -1}'],
    ['{"experiment": {}, "t": 0.5}'],
    ['{"experiment": {}, "t": "1"}'],
    ['{"experiment": {}, "t": 1e300}'],
    ['{"experiment": {}'],
  ])("that hold %s are refused", async (text) => {
    expect(await fault(await packed(text))).toBe("broken");
  });

  test("that unpack to far more than they hold are stopped", async () => {
    const bomb = await packed(`{"experiment": {"a": "${"0".repeat(5_000_000)}"}, "t": 0}`);
    expect(bomb.length).toBeLessThan(mostCharacters);
    expect(await fault(bomb)).toBe("broken");
  });
});

describe("whatever it is", () => {
  const key = fc.oneof(
    fc.constantFrom("version", "data", "t", "__proto__", "constructor", "toString"),
    fc.string(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ),
  }));
  const object = fc.dictionary(key, value, { maxKeys: 6 });
  /** As the engine takes one, as far as a link looks into it. */
  const experiment = fc
    .tuple(object, fc.constantFrom({ id: "line" }, { columns: { y: [1, 2] } }))
    .map(([settings, data]) => ({ ...settings, data }));
  /** JSON knows no zero below zero. */
  const t = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 300 }));
  const place = fc.record(
    {
      experiment,
      t,
      parameter: fc.nat(),
      chapter: fc.string(),
      views: fc.array(fc.record({ name: fc.string(), query: object }), { maxLength: 3 }),
      panels: fc.array(fc.string(), { maxLength: 3 }),
    },
    { requiredKeys: ["experiment", "t"] },
  );

  test("a place comes back as it was, through the fragment of an address", async () => {
    await holds(
      "links",
      0.3,
      fc.asyncProperty(place, async (given) => {
        const link = (await writeLink(given as unknown as Place))!;
        const read = await readLink(readFragment(`#${link}`).link!);
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(given)));
        expect(Object.getPrototypeOf(read.experiment)).toBe(Object.prototype);
      }),
    );
  });

  /** Cut, or with other characters somewhere. */
  const damaged = fc.tuple(place, fc.nat(), fc.string({ maxLength: 3 }), fc.nat({ max: 4 }));

  test("a link is read to a place that can be shown or refused", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.base64String({ maxLength: 200 }).map((bytes) => `1.${bytes}`),
    );
    const soundly = async (link: string): Promise<void> => {
      try {
        const read = await readLink(link);
        expect(Number.isSafeInteger(read.t) && read.t >= 0).toBe(true);
        expect(typeof read.experiment).toBe("object");
      } catch (error) {
        expect(error).toBeInstanceOf(LinkError);
      }
    };
    await holds("links", 0.15, fc.asyncProperty(text, soundly), "links");
    await holds(
      "links",
      0.15,
      fc.asyncProperty(value, async (held) => soundly(await packed(JSON.stringify(held)))),
    );
    await holds(
      "links",
      0.15,
      fc.asyncProperty(damaged, async ([given, at, put, out]) => {
        const link = (await writeLink(given as unknown as Place))!;
        const here = at % link.length;
        await soundly(link.slice(0, here) + put + link.slice(here + out));
      }),
    );
  });

  test("a place is taken for one, or not, and nothing is thrown", async () => {
    const mostly = fc.oneof({ weight: 3, arbitrary: place }, { weight: 1, arbitrary: fc.anything() });
    const compared = fc.record({
      t: fc.oneof(t, fc.anything()),
      compare: fc.record({
        version: fc.constantFrom<unknown>(1, 2, "1"),
        base: fc.oneof(object, fc.anything()),
        runs: fc.oneof(
          fc.array(fc.record({ name: fc.string(), set: object }), { maxLength: 6 }),
          fc.anything(),
        ),
      }),
      front: fc.oneof(fc.nat({ max: 5 }), fc.anything()),
    });
    await holds(
      "links",
      0.15,
      fc.property(fc.oneof(mostly, compared), (given) => {
        const read = readPlace(given);
        if (read === null) return;
        expect(Number.isSafeInteger(read.t) && read.t >= 0).toBe(true);
        if (read.compare) expect(read.compare.runs.length).toBeLessThanOrEqual(4);
      }),
      "places",
    );
  });

  test("a fragment holds nothing but a link and a secret", async () => {
    await holds(
      "links",
      0.1,
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (hash) => {
        const { link, secret } = readFragment(hash);
        expect(link === null || !/[?#]/.test(link)).toBe(true);
        expect(secret === null || /^[A-Za-z0-9]{1,64}$/.test(secret)).toBe(true);
      }),
      "fragments",
    );
  });
});
