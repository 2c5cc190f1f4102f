/** Checks of the sources themselves: one for each arrow of the C++ side and for each rule of the core. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../wasm/setup/shell.mjs";

const ends = /\.(cpp|hpp)$/;

function sources(...folders) {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.includes(join(root, "wasm", "setup")))
    .sort()
    .map((file) => ({ file: relative(root, file), text: readFileSync(file, "utf8") }));
}

/** The text without comments and string literals, line by line as it was, so that line numbers hold. */
export function codeOf(text) {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'/g, (found) =>
    found.replace(/[^\n]/g, " "),
  );
}

function places(files, pattern, textOf = codeOf) {
  return files.flatMap(({ file, text }) =>
    textOf(text)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

const included = /^\s*#\s*include\s*([<"][^>"]+[>"])/;

/** Includes that `allowed` does not match, comments aside. */
function includesOtherThan(files, allowed) {
  return files.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, index) => {
      const name = line.match(included)?.[1];
      return name && !allowed.test(name) ? [`${file}:${index + 1}: ${name}`] : [];
    }),
  );
}

const functions =
  "exp|exp2|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|" +
  "atanh|cbrt|hypot|erf|erfc|tgamma|lgamma|fma";
const noisy =
  "iostream|istream|ostream|fstream|sstream|iomanip|cstdio|print|chrono|ctime|thread|mutex|atomic|future|" +
  "filesystem|random|cassert|cstdlib|execution|regex|locale";

/** Gives [{rule, problems}], a problem being a place and its line. */
export function sourceChecks() {
  const core = sources("core");
  const outsideMath = core.filter(({ file }) => !file.startsWith(join("core", "math")));
  const border = sources("wasm");
  return [
    {
      rule: "core/ includes only the standard library, Eigen/Core and core/",
      problems: includesOtherThan(core, /^(<[a-z_0-9]+>|<Eigen\/Core>|"core\/[^"]+")$/),
    },
    {
      rule: "core/ has no streams, clock, threads or generators of the standard library",
      problems: places(core, new RegExp(`#\\s*include\\s*<(${noisy})>`), (text) => text),
    },
    { rule: "core/ knows nothing of Emscripten", problems: places(core, /emscripten|EMSCRIPTEN|__wasm/) },
    {
      rule: "core/ never ends the program",
      problems: places(
        core,
        /\b(abort|assert|exit|quick_exit|terminate|__builtin_trap|__builtin_unreachable)\s*\(/,
      ),
    },
    {
      rule: "core/ says double only where Real is defined",
      problems: places(
        core.filter(({ file }) => file !== join("core", "types.hpp")),
        /\b(long\s+)?double\b|\bfloat\b/,
      ),
    },
    {
      rule: "core/ takes no transcendental function from the standard library or Eigen",
      problems: places(
        core,
        new RegExp(`(std|numext|[^\\w])::(${functions})[fl]?\\s*\\(|\\.(${functions})\\(\\)`),
      ),
    },
    {
      rule: "sums whose order matters come from core/math alone",
      problems: places(
        outsideMath,
        /\.(sum|mean|dot|norm|squaredNorm|prod)\(|std::(accumulate|(transform_)?reduce|inner_product)\b/,
      ),
    },
    {
      rule: "core/ draws no numbers but its own",
      problems: places(
        core,
        /std::(\w+_distribution|shuffle|sample|mt19937\w*|minstd\w*|random_device|rand)\b|\brand\(\)/,
      ),
    },
    {
      rule: "core/ keeps no mutable globals",
      problems: places(
        core,
        /\bthread_local\b|^\s*(static|inline)\s+(?!const\b|constexpr\b)[\w:<>,\s*&]+(=[^=]|;|\{\s*\})/,
      ),
    },
    {
      rule: "wasm/ translates the core's border and computes nothing",
      problems: [
        ...places(
          border,
          /#\s*include\s*(<numeric>|<Eigen\/|"core\/(losses|models|optimizers|math)\/)/,
          (text) => text,
        ),
        ...places(border, new RegExp(`std::(${functions}|sqrt|abs|accumulate|reduce|inner_product)\\b`)),
      ],
    },
    {
      rule: "nothing sees the tests",
      problems: includesOtherThan([...core, ...border], /^(?!"tests\/|".*\.\.\/)/),
    },
  ];
}
