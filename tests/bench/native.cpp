// The core as it runs natively, for run.mjs: opens works and times turns of them, as lines of JSON ask.
//
//   {"kind": "network", "experiment": {}, "steps": 50}    opens, each turn of which is so many steps
//   {"kind": "slice", "experiment": {}, "query": {}}      each turn a landscape
//   {"kind": "grid", "experiment": {}, "places": [[]]}    each turn predictions, from columns
//   12                                                    takes so many turns, and prints the milliseconds
//   "answer"                                              prints a list of numbers
#include <chrono>
#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

#include "core/session.hpp"
#include "core/survey.hpp"
#include "tests/native/support/json.hpp"

using namespace loss_lab;

namespace {

class Work {
 public:
  explicit Work(const Value& description)
      : kind_(*description.find("kind")->text()), session_(*description.find("experiment"), nullptr) {
    if (kind_ == "network") steps_ = static_cast<Time>(*description.find("steps")->number());
    if (kind_ == "slice") query_ = *description.find("query");
    if (kind_ == "grid") {
      const Value::List& columns = *description.find("places")->list();
      for (std::size_t j = 0; j < columns.size(); ++j) {
        const Value::Numbers& column = *columns[j].numbers();
        inputs_.conservativeResize(static_cast<Index>(column.size()), static_cast<Index>(columns.size()));
        for (std::size_t i = 0; i < column.size(); ++i)
          inputs_(static_cast<Index>(i), static_cast<Index>(j)) = column[i];
      }
    }
  }

  void turn() {
    if (kind_ == "network") {
      const Time goal = session_.t() + steps_;
      while (!session_.advance(goal, steps_)) continue;
    } else if (kind_ == "slice") {
      Landscape landscape(session_, query_);
      while (!landscape.advance(1 << 20)) continue;
      found_ = landscape.values();
    } else {
      found_ = session_.predict(inputs_).outputs;
    }
  }

  Matrix answer() const {
    return kind_ == "network" ? Matrix::Constant(1, 1, session_.train_loss()) : found_;
  }

 private:
  std::string kind_;
  Session session_;
  Time steps_ = 1;
  Value query_;
  Matrix inputs_, found_;
};

}  // namespace

int main() {
  std::optional<Work> work;
  for (std::string line; std::getline(std::cin, line);) {
    const Value asked = test::json(line);
    if (const Real* turns = asked.number()) {
      const auto begun = std::chrono::steady_clock::now();
      for (Real i = 0; i < *turns; ++i) work->turn();
      const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
      std::printf("%.6f", taken.count());
    } else if (asked.text()) {
      const Matrix answer = work->answer();
      for (Index i = 0; i < answer.size(); ++i) std::printf("%c%.17g", i == 0 ? '[' : ',', answer.data()[i]);
      std::putchar(']');
    } else {
      work.emplace(asked);
      std::printf("true");
    }
    std::putchar('\n');
    std::fflush(stdout);
  }
}
