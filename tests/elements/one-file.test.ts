// @vitest-environment happy-dom
/** An exhibit as a file: what is written into the file with everything in it is text there, and is read with distrust. */
import { describe, expect, test, vi } from "vitest";
import { readKept, readWhole, takeFrom, writeFile, type Written } from "../../web/elements/one-file.js";
import { readPlace } from "../../web/elements/link.js";

const script = 'const like = "<html><title>x</title><loss-lab></loss-lab>";';
const whole = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Loss Lab</title></head>
<body><script type="application/json" id="kept">
      null
    </script><main><loss-lab></loss-lab></main><script type="module">${script}</script></body></html>
<!-- licences -->
`;

const hostile = `</script></title><!--<script>$& "'</loss-lab><img src=x onerror=alert(1)>`;
const written: Written = {
  exhibit: { id: "outliers", title: "Who pulls?", sentence: "One point far off." },
  place: {
    experiment: { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mse" } },
    t: 7,
    views: [{ name: "fit" }, { name: "curve" }],
    lesson: { lock: ["loss"] },
  },
  language: "ar",
  left: { hide: ["optimizer", "teacher"] },
  needs: "It needs JavaScript.",
};

const parsed = (text: string): Document => new DOMParser().parseFromString(text, "text/html");
const keptIn = (text: string) => readKept(parsed(text).querySelector("#kept")!.textContent);

describe("what is written", () => {
  test("is the exhibit, its place, its language and what is left to readers; all else stays", () => {
    const file = writeFile(whole, written);
    const page = parsed(file);
    expect(page.title).toBe("Who pulls? · Loss Lab");
    expect(page.documentElement.getAttribute("lang")).toBe("ar");
    expect(page.documentElement.getAttribute("dir")).toBe("rtl");
    expect(page.documentElement.dataset["language"]).toBe("ar");
    const lab = page.querySelector("loss-lab")!;
    expect(lab.getAttribute("hide")).toBe("optimizer teacher");
    expect(lab.textContent.replace(/\s+/g, " ").trim()).toBe(
      "Who pulls? One point far off. It needs JavaScript.",
    );
    expect(keptIn(file)).toEqual({ exhibit: "outliers", place: written.place });
    expect(file).toContain(`<script type="module">${script}</script></body></html>\n<!-- licences -->\n`);
  });

  test("is text, whatever it says", () => {
    const place = {
      ...written.place,
      experiment: {
        ...written.place.experiment,
        data: { columns: { [hostile]: [1, 2], y: [0, 1] }, target: "y" },
      },
    };
    const file = writeFile(whole, {
      ...written,
      place,
      exhibit: { id: hostile, title: hostile, sentence: hostile },
      language: `"><img>`,
      left: { hide: [`"><img>`] },
      needs: hostile,
    });
    const page = parsed(file);
    expect(page.querySelectorAll("img")).toHaveLength(0);
    expect(page.querySelectorAll("script")).toHaveLength(2);
    expect(page.title).toBe(`${hostile} · Loss Lab`);
    expect(page.querySelector("h2")!.textContent).toBe(hostile);
    expect(keptIn(file)).toEqual({ exhibit: "sandbox", place });
  });

  test("takes the place of what was written before", () => {
    const { place } = written;
    const again = { ...written, place: { ...place, t: 9 }, left: {} };
    const rewritten = writeFile(writeFile(whole, written), again);
    expect(rewritten).toBe(writeFile(whole, again));
  });

  test("has every number of columns that were packed as numbers", () => {
    const x = Float64Array.from([0.1, 2, 3]);
    const data = { columns: { x }, target: [1, 2, 3] } as never;
    const file = writeFile(whole, {
      ...written,
      place: { ...written.place, experiment: { ...written.place.experiment, data } },
    });
    expect(readPlace(keptIn(file)!.place)!.experiment.data).toEqual({
      columns: { x: [0.1, 2, 3] },
      target: [1, 2, 3],
    });
  });
});

test("what is no place opens nothing: it is for the reader to be told", () => {
  expect(readKept("\n null \n")).toBeNull();
  for (const text of [
    "",
    "{",
    "1",
    '"x"',
    "[]",
    "{}",
    '{"exhibit":"__proto__","place":null}',
    '{"place":3}',
  ]) {
    const kept = readKept(text)!;
    expect(kept).toEqual({ exhibit: "sandbox", place: {} });
    expect(readPlace(kept.place)).toBeNull();
  }
});

describe("the file with everything in it", () => {
  const answer = (text: string, status = 200) =>
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response(text, { status })),
    );

  test("is fetched from beside the modules", async () => {
    answer(whole);
    expect(await readWhole()).toBe(whole);
    const [[url]] = vi.mocked(fetch).mock.calls as [[URL]];
    expect(url.href).toMatch(/\/loss-lab\.html\.txt$/);
  });

  test("is absent where there is none, or another page in its stead", async () => {
    answer("not here", 404);
    await expect(readWhole()).rejects.toThrow("loss-lab.html.txt");
    expect(fetch).toHaveBeenCalledTimes(1);
    answer("<!doctype html><html><title>Home</title></html>");
    await expect(readWhole()).rejects.toThrow("loss-lab.html.txt");
  });

  test("is the page itself where that is it", async () => {
    answer("not here", 404);
    takeFrom(() => "this page");
    expect(await readWhole()).toBe("this page");
  });
});
