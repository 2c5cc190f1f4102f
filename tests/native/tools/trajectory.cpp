// Writes the parameters of a run at a position as raw little-endian doubles:
//   trajectory experiment.json t [table.json]
#include <bit>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>

#include "core/error.hpp"
#include "core/session.hpp"
#include "tests/native/support/json.hpp"

static_assert(std::endian::native == std::endian::little);

namespace {

std::string contents(const char* path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

int main(int count, char** arguments) {
  using namespace loss_lab;
  if (count < 3) {
    std::fputs("usage: trajectory experiment.json t [table.json]\n", stderr);
    return 2;
  }
  try {
    std::optional<Value> table;
    if (count > 3) table = test::json(contents(arguments[3]));
    Session session(test::json(contents(arguments[1])), table ? &*table : nullptr);
    const Time target = std::strtoll(arguments[2], nullptr, 10);
    while (!session.advance(target, 1000)) continue;
    const ConstReals theta = session.theta();
    std::fwrite(theta.data(), sizeof(Real), theta.size(), stdout);
    return session.t() == target ? 0 : 1;
  } catch (const Error& error) {
    std::fprintf(stderr, "%s at %s\n", error.code().c_str(), error.path().c_str());
    return 1;
  }
}
