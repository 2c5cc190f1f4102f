/** Translations: a language that is offered says all that English says, with the same placeholders and its own plurals. */
import { describe, expect, it } from "vitest";
import { whole } from "../../web/words/en/index.js";
import { languages } from "../../web/words/languages.js";
import { isMessage } from "../../web/words/parts.js";
import type { Message, Translation } from "../../web/words/words.js";

/** Every message by its path. */
function messages(words: object, path = ""): Map<string, Message> {
  const found = new Map<string, Message>();
  for (const [key, value] of Object.entries(words)) {
    const here = path ? `${path}.${key}` : key;
    if (isMessage(value)) found.set(here, value);
    else for (const [inner, message] of messages(value as object, here)) found.set(inner, message);
  }
  return found;
}

function forms(message: Message): string[] {
  return typeof message === "string" ? [message] : Object.values(message);
}

function placeholders(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

const source = messages(whole);

it("finds the English messages at all", () => {
  expect(source.size).toBeGreaterThan(1000);
  expect(source.get("page.transport.step")).toBe("Step");
});

describe.each(languages)("%s", (language) => {
  const translated = async () => {
    const module = (await import(`../../web/words/${language}/index.ts`)) as Record<string, Translation>;
    return messages(module[language]!);
  };

  it("lacks nothing, and has nothing that English has not", async () => {
    const own = await translated();
    expect([...source.keys()].filter((key) => !own.has(key))).toEqual([]);
    // English writes a unit as the data name it.
    const more = [...own.keys()].filter((key) => !source.has(key) && !key.startsWith("units.names."));
    expect(more).toEqual([]);
  });

  it("has the placeholders of the English in every sentence", async () => {
    const own = await translated();
    for (const [key, message] of source) {
      const given = placeholders(forms(own.get(key) ?? message).join(" "));
      expect(given, key).toEqual(placeholders(forms(message).join(" ")));
    }
  });

  it("has the plural forms that the language needs", async () => {
    const rules = new Intl.PluralRules(language);
    const needed = [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))];
    for (const [key, message] of await translated())
      if (typeof message === "object")
        expect(
          needed.filter((form) => !(form in message) && form !== "other"),
          key,
        ).toEqual([]);
  });
});
