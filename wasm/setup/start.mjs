/** `npm start`: sets up and builds what is not up to date, then serves the site and prints its address. */
import { buildWasm, buildWeb } from "./build.mjs";
import { serve } from "./serve.mjs";
import { setUp } from "./setup.mjs";
import { main, say } from "./shell.mjs";

await main(async () => {
  await setUp();
  await buildWasm();
  await buildWeb();
  const { address } = await serve();
  say(`\nLoss Lab is at ${address} (Ctrl+C ends it).`);
});
