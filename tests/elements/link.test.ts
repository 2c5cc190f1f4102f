/** Links: what goes in comes out, and what is no link is refused. */
import { describe, expect, test } from "vitest";
import type { Experiment } from "../../web/engine/types.js";
import { LinkError, mostCharacters, readLink, writeLink } from "../../web/elements/link.js";

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
