/** The programs and headers taken from the system: how they are found, and had where missing. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { canUseApt } from "./private_apt.mjs";
import { Advice, capture, isExecutable, show, step, which } from "./shell.mjs";

const headerFolders = ["/usr/include", "/usr/local/include", "/opt/homebrew/include", "/opt/local/include"];

/** The first is the same browser without a desktop's windows, whose drawing would take a third of the tests' time. */
const chromiumPrograms = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const chromiumApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium to test with: LOSS_LAB_CHROMIUM, else one on PATH, else a macOS application, else null. */
export function findChromium() {
  const own = process.env.LOSS_LAB_CHROMIUM;
  if (own) return isExecutable(own) ? own : null;
  return chromiumPrograms.map(which).find(Boolean) ?? chromiumApplications.find(isExecutable) ?? null;
}

/** The Firefox to test with, likewise: LOSS_LAB_FIREFOX names another. */
export function findFirefox() {
  const own = process.env.LOSS_LAB_FIREFOX;
  if (own) return isExecutable(own) ? own : null;
  return (
    ["firefox-esr", "firefox"].map(which).find(Boolean) ??
    ["/Applications/Firefox.app/Contents/MacOS/firefox"].find(isExecutable) ??
    null
  );
}

/** Whether WebKitGTK can be driven here, on a screen of its own. */
export function hasWebKit() {
  return program("WebKitWebDriver") && program("Xvfb");
}

function header(path) {
  const folders = (process.env.CMAKE_PREFIX_PATH ?? "")
    .split(":")
    .filter(Boolean)
    .map((f) => join(f, "include"));
  return [...folders, ...headerFolders].some(
    (f) => existsSync(join(f, path)) || existsSync(join(f, "eigen3", path)),
  );
}

function program(name) {
  return which(name) !== null;
}

function version(name, args, least) {
  if (!program(name)) return false;
  const found = capture(name, args).output.match(/(\d+)\.(\d+)/);
  return found !== null && Number(found[1]) * 1000 + Number(found[2]) >= least[0] * 1000 + least[1];
}

const cmake = {
  name: "CMake 3.25 or later",
  debian: "cmake",
  brew: "cmake",
  has: () => version("cmake", ["--version"], [3, 25]),
};
const ninja = { name: "Ninja", debian: "ninja-build", brew: "ninja", has: () => program("ninja") };
const python = { name: "Python 3", debian: "python3", brew: "python", has: () => program("python3") };
const eigen = { name: "Eigen 3", debian: "libeigen3-dev", brew: "eigen", has: () => header("Eigen/Core") };
const clang = { name: "Clang 19", debian: "clang-19", brew: "llvm@19", has: () => program("clang-19") };
const lld = { name: "LLD 19", debian: "lld-19", brew: "lld@19", has: () => program("wasm-ld-19") };
const llvm = { name: "LLVM 19", debian: "llvm-19", brew: "llvm@19", has: () => program("llvm-ar-19") };
const compiler = { name: "a C++20 compiler", debian: "g++", brew: "llvm", has: () => program("c++") };
const json = {
  name: "nlohmann-json",
  debian: "nlohmann-json3-dev",
  brew: "nlohmann-json",
  has: () => header("nlohmann/json.hpp"),
};
const chromium = {
  name: "Chromium",
  debian: chromiumPrograms[0],
  brew: "--cask chromium",
  has: () => findChromium() !== null && (!canUseApt() || program(chromiumPrograms[0])),
};
/** Without apt, where one of these is not there, its tests are skipped. */
const firefox = {
  name: "Firefox",
  debian: "firefox-esr",
  brew: "--cask firefox",
  has: () => !which("apt-get") || findFirefox() !== null,
};
const webkit = {
  name: "WebKitGTK's driver and Xvfb",
  debian: "webkit2gtk-driver xvfb",
  brew: "",
  has: () => !which("apt-get") || hasWebKit(),
};
/** Debian packs them apart from the compiler; without apt, tests take them from whatever compiler there is. */
const sanitizers = {
  name: "Clang 19's sanitizers",
  debian: "clang-19 libclang-rt-19-dev",
  brew: "llvm@19",
  has: () => {
    if (!which("apt-get")) return true;
    const { ok, stdout } = capture("clang-19", ["-print-libgcc-file-name", "--rtlib=compiler-rt"]);
    return ok && existsSync(stdout.trim());
  },
};
const tidy = {
  name: "clang-tidy 19",
  debian: "clang-tidy-19",
  brew: "llvm@19",
  has: () => program("run-clang-tidy-19"),
};
/** What the page's pictures are drawn with; the browser is told to use no others. */
const fonts = (debian, file) => ({
  name: debian,
  debian,
  brew: "font-noto-sans",
  has: () => !which("apt-get") || existsSync(join("/usr/share/fonts", file)),
});
/** What runs the code that the page writes; without apt its tests are skipped. */
const pythonPackage = (name, brew = name) => ({
  name: `Python's ${name}`,
  debian: `python3-${name}`,
  brew,
  has: () => !which("apt-get") || capture("/usr/bin/python3", ["-c", `import ${name}`]).ok,
});

export const needs = {
  build: [cmake, ninja, python, eigen],
  emscripten: [clang, lld, llvm],
  tidy: [tidy],
  tests: [
    compiler,
    sanitizers,
    json,
    chromium,
    firefox,
    webkit,
    fonts("fonts-noto-core", "truetype/noto/NotoSans-Regular.ttf"),
    fonts("fonts-noto-cjk", "opentype/noto/NotoSansCJK-Regular.ttc"),
    fonts("fonts-dejavu-core", "truetype/dejavu/DejaVuSans.ttf"),
    pythonPackage("numpy"),
    pythonPackage("torch"),
    pythonPackage("sklearn", "scikit-learn"),
  ],
};

/** Makes sure of `list`: installs what is missing where we may, else says in one sentence what to install. */
export async function ensure(list) {
  const missing = list.filter((need) => !need.has());
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.debian.split(" "));
  const asRoot = rootPrefix();
  if (!which("apt-get") || asRoot === null) throw new Advice(adviceFor(missing));
  await step(`installing ${packages.join(", ")} with apt`, async () => {
    const [command, ...before] = [
      ...asRoot,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "-o",
      "DPkg::Lock::Timeout=300",
      "-qq",
    ];
    const install = [...before, "install", "-y", "--no-install-recommends", ...packages];
    // A fresh or stale machine lacks today's package lists; most others need no update.
    if (capture(command, install).ok) return;
    await show(command, [...before, "update"]);
    try {
      await show(command, install);
    } catch {
      throw new Advice(adviceFor(missing));
    }
  });
  const still = missing.filter((need) => !need.has());
  if (still.length > 0) throw new Advice(adviceFor(still));
}

/** The words to put before a command so that it runs as root: none, sudo, or null where neither works. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return which("sudo") && capture("sudo", ["-n", "true"]).ok ? ["sudo", "-n"] : null;
}

function adviceFor(missing) {
  const names = missing.map((need) => need.name).join(", ");
  if (which("apt-get")) {
    return `Please install ${names}: sudo apt-get install ${missing.map((need) => need.debian).join(" ")}`;
  }
  if (process.platform === "darwin") {
    return `Please install ${names}: brew install ${missing.map((need) => need.brew).join(" ")}`;
  }
  return `Please install ${names} with your system's package manager, then run this again.`;
}
