#include "tests/native/support/any_session.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/calculate.hpp"
#include "core/diagnosis.hpp"
#include "core/directions.hpp"
#include "core/error.hpp"
#include "core/judgement.hpp"
#include "core/ledger.hpp"
#include "core/minimum.hpp"
#include "core/nudge.hpp"
#include "core/path.hpp"
#include "core/pulls.hpp"
#include "core/survey.hpp"
#include "core/until.hpp"
#include "tests/native/support/any_experiment.hpp"

namespace loss_lab::test {
namespace {

constexpr Time longest = 60;

void require(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

// What `call` gives, or nothing where it is refused as the border expects it.
template <class Call>
auto guarded(Call call) -> std::optional<decltype(call())> {
  try {
    return call();
  } catch (const Error& error) {
    require(!error.code().empty(), "an error without a code");
    require(error.values().object(), "an error whose values have no names");
    return std::nullopt;
  }
}

using Bits = std::vector<std::uint64_t>;

std::uint64_t bits_of(Real number) {
  return std::isnan(number) ? ~0ull : std::bit_cast<std::uint64_t>(number);
}

Bits bits_of(ConstReals numbers) {
  Bits bits;
  for (const Real number : numbers) bits.push_back(bits_of(number));
  return bits;
}

// A run with what was seen at each t of it.
class Walk {
 public:
  Walk(Session session, Value table, Choices& choices)
      : session_(std::move(session)), table_(std::move(table)), choices_(choices) {
    seen();
  }

  void go() {
    constexpr int most_calls = 24;
    for (int call = 0; call < most_calls && choices_.any_left(); ++call) take();
    opens_the_same();
  }

 private:
  const Value* table() const { return table_.is_null() ? nullptr : &table_; }

  static Bits all_bits(const Session& session) {
    Bits bits = bits_of(session.theta());
    bits.push_back(bits_of(session.batch_objective()));
    bits.push_back(bits_of(session.train_loss()));
    bits.push_back(bits_of(session.validation_loss().value_or(0)));
    bits.push_back(static_cast<std::uint64_t>(session.status()));
    return bits;
  }

  void same(const Session& other, const char* what) {
    const auto known = known_.find(other.t());
    if (known != known_.end()) require(known->second == all_bits(other), what);
  }

  // At a t where the session has come to.
  void seen() {
    same(session_, "another step at the same t");
    known_.emplace(session_.t(), all_bits(session_));
  }

  void move_to(Session& session, Time t) {
    while (!session.advance(t, 1 + static_cast<Index>(choices_.below(16)))) continue;
  }

  void take() {
    switch (choices_.below(17)) {
      case 0:
        move_to(session_, std::min(longest, session_.t() + 1));
        return seen();
      case 1:
        move_to(session_, static_cast<Time>(choices_.below(longest)));
        return seen();
      case 2:
        session_.advance(static_cast<Time>(choices_.below(longest)), static_cast<Index>(choices_.below(8)));
        return;
      case 3:
        return edit();
      case 4:
        return look();
      case 5:
        return predict();
      case 6:
        return judged();
      case 7:
        return survey<Landscape>(slice());
      case 8:
        return survey<PathSurvey>(slice());
      case 9:
        return survey<Directions>(directions());
      case 10:
        return ledger();
      case 11:
        return search<RateSearch>();
      case 12:
        return search<MinimumSearch>();
      case 13:
        return nudged();
      case 14:
        return pulled();
      case 15:
        return until();
      default:
        return copied();
    }
  }

  void edit() {
    const Value changes = any_changes(choices_, session_);
    const Value before = session_.experiment();
    const Bits bits = all_bits(session_);
    const Time t = session_.t();
    const auto back = guarded([&] { return session_.edit(changes, table()); });
    if (!back) {
      require(session_.experiment() == before && session_.t() == t && all_bits(session_) == bits,
              "a refused edit that changed something");
      return;
    }
    constexpr std::string_view from_here[] = {"loss", "optimizer", "penalty", "schedule", "parameters"};
    const bool later = *back > 0 && std::ranges::all_of(*changes.object(), [&](const Value::Member& member) {
      return std::ranges::find(from_here, member.first) != std::end(from_here);
    });
    known_.erase(known_.lower_bound(later ? *back : 0), known_.end());
    move_to(session_, *back);
    seen();
  }

  void look() {
    std::vector<Index> rows;
    for (std::size_t left = choices_.below(4); left > 0; --left)
      rows.push_back(
          static_cast<Index>(choices_.below(static_cast<std::size_t>(session_.dataset().features.rows()))));
    const auto threshold = choices_.one_in(2) ? std::optional(choices_.number()) : std::nullopt;
    const Step step = session_.look(choices_.one_in(2) ? &rows : nullptr, threshold);
    require(step.t == session_.t() && bits_of(step.parameters) == bits_of(session_.theta()),
            "a look elsewhere");
    require(bits_of(step.loss) == bits_of(session_.batch_objective()), "another loss for who looks");
    require(step.delta.size() == step.parameters.size() && step.gradient.size() == step.parameters.size(),
            "a step of another size");
    for (const TapeEntry& entry : step.tape.entries())
      require(!entry.id.empty(), "an entry of the tape without a name");
    same(session_, "a look that changed something");
  }

  void predict() {
    Matrix inputs(static_cast<Index>(choices_.below(4)), session_.dataset().features.cols());
    for (Real& input : inputs.reshaped()) input = choices_.number();
    const Prediction found = session_.predict(inputs);
    require(found.outputs.rows() == inputs.rows() && found.outputs.cols() == session_.model().outputs(),
            "predictions of another size");
  }

  Value query(std::initializer_list<std::string_view> keys) {
    Value made = Value::Object{};
    for (const std::string_view key : keys)
      if (!choices_.one_in(4))
        made.set(key, choices_.one_in(16) ? any_value(choices_) : Value(choices_.number()));
    return made;
  }

  void judged() {
    Value asked = query({"threshold"});
    if (choices_.one_in(2)) asked.set("costs", query({"falsePositive", "falseNegative"}));
    guarded([&] { return judge(session_, asked); });
  }

  Value place() { return static_cast<Real>(choices_.below(session_.theta().size() + 1)); }

  Value point() {
    Value::Numbers numbers;
    for (std::size_t left = session_.theta().size(); left > 0; --left) numbers.push_back(choices_.number());
    return numbers;
  }

  Value axis() {
    Value axis = query({"from", "to"});
    axis.set("n", static_cast<Real>(2 + choices_.below(6)));
    axis.set(choices_.one_in(4) ? "direction" : "parameter", choices_.one_in(2) ? place() : point());
    return axis;
  }

  Value slice() {
    Value slice = Value::Object{{"x", axis()}};
    if (choices_.one_in(2)) slice.set("y", axis());
    if (choices_.one_in(4)) slice.set("anchor", point());
    return slice;
  }

  Value directions() {
    Value asked = Value::Object{{"kind", choices_.one_in(2) ? "path" : "random"}};
    if (choices_.one_in(4)) asked.set("points", static_cast<Real>(2 + choices_.below(20)));
    if (choices_.one_in(4)) asked.set("seed", choices_.number());
    return asked;
  }

  template <class Survey>
  void finish(Survey& survey) {
    constexpr int most_calls = 8;
    for (int call = 0; call < most_calls; ++call)
      if (survey.advance(1 + static_cast<Index>(choices_.below(16)))) return;
  }

  // What is asked for may be refused at first, but not later on.
  template <class Survey>
  void survey(const Value& asked) {
    auto survey = guarded([&] { return std::make_unique<Survey>(session_, asked); });
    if (survey) finish(**survey);
    same(session_, "a survey that moved the run");
  }

  // Each takes long enough.
  template <class Search>
  void search() {
    constexpr int most_searches = 2;
    if (searches_++ >= most_searches) return;
    Search search(session_);
    finish(search);
    same(session_, "a search that moved the run");
  }

  void ledger() {
    const auto from = static_cast<Real>(choices_.below(longest)),
               every = static_cast<Real>(1 + choices_.below(4));
    Value asked = query({"from", "to", "every"});
    if (!choices_.one_in(4)) asked = Value::Object{{"from", from}, {"to", from + 12}, {"every", every}};
    const auto ledger = guarded([&] { return std::make_unique<Ledger>(session_, asked); });
    if (!ledger) return;
    finish(**ledger);
    for (const Measurement& measured : (*ledger)->measured()) {
      const auto known = known_.find(measured.t);
      if (known == known_.end()) continue;
      const Bits& bits = known->second;
      require(bits[bits.size() - 3] == bits_of(measured.train_loss), "another loss in the ledger");
    }
  }

  void nudged() {
    const Value asked = Value::Object{{"parameter", place()}, {"by", choices_.number()}};
    guarded([&] { return nudge(session_, asked); });
  }

  void pulled() {
    std::optional<PullSurvey> survey;
    if (choices_.one_in(2)) {
      const Value loss = any_changes(choices_, session_);
      const Value* described = loss.find("loss");
      if (!described || !guarded([&] { return &survey.emplace(session_, *described); })) return;
    } else {
      survey.emplace(session_);
    }
    while (!survey->advance(session_, 4)) continue;
  }

  void until() {
    Value asked = query({"lossBelow", "validationRises"});
    if (choices_.one_in(2)) asked.set("converged", true);
    asked.set("most", static_cast<Real>(choices_.below(12)));
    const auto until = guarded([&] { return std::make_unique<Until>(session_, asked); });
    while (until && !(*until)->advance(session_, 1 + static_cast<Index>(choices_.below(8)))) continue;
    if (until) seen();
  }

  void copied() {
    const Time t = session_.t();
    Session copy = session_.copy();
    move_to(copy, t);
    same(copy, "another step on a copy");
    copy.best_constant_loss();
    require(copy.history().buckets(0, t + 1, 4).size() <= 4, "more buckets than were asked for");
  }

  void opens_the_same() {
    const Time t = session_.t();
    Session again(session_.experiment(), session_.table().is_null() ? nullptr : &session_.table());
    move_to(again, t);
    require(again.t() != t || again.diverged() == session_.diverged(), "another end when opened anew");
    same(again, "another step when opened anew");
  }

  Session session_;
  Value table_;
  Choices& choices_;
  std::map<Time, Bits> known_;
  int searches_ = 0;
};

}  // namespace

bool try_experiment(std::string_view bytes) {
  Choices choices(bytes);
  const AnyExperiment any = any_experiment(choices);
  const Value* table = any.table.is_null() ? nullptr : &any.table;
  const auto session = guarded([&] { return Session(any.experiment, table); });
  guarded([&] { return evaluate_loss(any_evaluation(choices)); });
  const Value numbers = Value::Object{{"expressions", any_value(choices)}, {"values", any_value(choices)}};
  guarded([&] { return calculate(numbers); });
  if (!session) return false;
  session->look();
  Session(session->experiment(), table);
  return true;
}

bool try_session(std::string_view bytes) {
  Choices choices(bytes);
  AnyExperiment any = any_experiment(choices);
  const Value* table = any.table.is_null() ? nullptr : &any.table;
  auto session = guarded([&] { return Session(any.experiment, table); });
  if (!session) return false;
  Walk(std::move(*session), std::move(any.table), choices).go();
  return true;
}

}  // namespace loss_lab::test
