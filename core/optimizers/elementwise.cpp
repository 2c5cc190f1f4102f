#include "core/optimizers/elementwise.hpp"

#include <algorithm>

#include "core/expression.hpp"
#include "core/optimizers/trace.hpp"

namespace loss_lab {
namespace {

using Names = std::vector<std::string>;

// The names that each line's formula takes.
std::vector<Names> names_of(const std::vector<UpdateLine>& lines) {
  std::vector<Names> found;
  for (const UpdateLine& line : lines) found.push_back(parse_expression(line.formula, {}, "").names);
  return found;
}

bool occurs(const std::string& name, const std::vector<Names>& lines) {
  return std::ranges::any_of(lines, [&](const Names& names) { return std::ranges::count(names, name) != 0; });
}

std::string before(std::string_view name) { return std::string(name) + "_before"; }

}  // namespace

std::vector<Block> Elementwise::memory(Index parameters) const {
  std::vector<Block> blocks;
  Index end = 0;
  const auto add = [&](std::string_view name, Index size) {
    blocks.push_back({std::string(name), end, size, 1});
    end += size;
  };
  for (const std::string_view name : remembered_.each) add(name, parameters);
  for (const std::string_view name : remembered_.whole) add(name, 1);
  return blocks;
}

void Elementwise::begin(Real learning_rate, const Real*, Numbers& whole) const { whole[0] = learning_rate; }

void Elementwise::apply(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate,
                        Curvature*, Reals delta, Reals next) const {
  const std::size_t size = theta.size(), each = remembered_.each.size();
  Numbers whole = {};
  begin(learning_rate, memory.data() + each * size, whole);
  std::copy_n(whole, remembered_.whole.size(), next.data() + each * size);
  step_all(whole, theta, gradient, memory, delta, next);
}

void Elementwise::trace(ConstReals theta, ConstReals gradient, ConstReals memory, Real learning_rate,
                        ConstReals delta, ConstReals, std::span<const Block> blocks, Curvature*,
                        Tape& tape) const {
  const std::size_t size = theta.size();
  const Real* whole_before = memory.data() + remembered_.each.size() * size;
  Numbers whole = {}, numbers = {};
  begin(learning_rate, whole_before, whole);
  const UpdateLines shown = lines(whole_before);
  const std::vector<Names> of_whole = names_of(shown.whole), of_each = names_of(shown.each);

  for (std::size_t i = 0; i < info_.parameters.size(); ++i) {
    const std::string name(info_.parameters[i].name);
    if (occurs(name, of_whole) || occurs(name, of_each) || (name == "weight_decay" && decay_ != 0))
      tape.setting(name, i == 0 ? learning_rate : values_[i]);
  }
  for (std::size_t k = 0; k < remembered_.whole.size(); ++k)
    if (const std::string name = before(remembered_.whole[k]); occurs(name, of_whole))
      tape.setting(name, whole_before[k]);

  // What a line's names stand for in this block, or of the step as a whole.
  std::string pull;
  std::vector<std::string> ids;
  const auto links = [&](const Names& names, const Block* block) {
    std::vector<TapeLink> found;
    ids.clear();
    ids.reserve(names.size());  // views of them stay
    for (const std::string& name : names) {
      std::string id = name;
      if (block) {
        const std::string own = name + "." + block->name;
        if (name == "theta")
          id = block->name;
        else if (name == "gradient")
          id = pull;
        else if (tape.find(own))
          id = own;
      }
      ids.push_back(std::move(id));
      found.push_back({name, ids.back()});
    }
    return found;
  };

  for (std::size_t l = 0; l < shown.whole.size(); ++l) {
    const UpdateLine& line = shown.whole[l];
    tape.whole(line.name, line.name, Matrix::Constant(1, 1, whole[line.place]), "", line.formula,
               links(of_whole[l], nullptr));
  }
  for (const Block& block : blocks) {
    pull = trace_decay(block, decay_, theta, gradient, tape);
    Matrix values(block.size(), static_cast<Index>(most_numbers));
    for (Index i = 0; i < block.size(); ++i) {
      step_at(static_cast<std::size_t>(block.offset + i), whole, theta, gradient, memory, numbers);
      for (std::size_t k = 0; k < most_numbers; ++k) values(i, static_cast<Index>(k)) = numbers[k];
    }
    for (std::size_t k = 0; k < remembered_.each.size(); ++k)
      if (const std::string name = before(remembered_.each[k]); occurs(name, of_each))
        tape.whole(name + "." + block.name, name, block_view(memory.subspan(k * size, size), block));
    for (std::size_t l = 0; l + 1 < shown.each.size(); ++l) {
      const UpdateLine& line = shown.each[l];
      tape.whole(
          std::string(line.name) + "." + block.name, line.name,
          Eigen::Map<const Matrix>(values.col(static_cast<Index>(line.place)).data(), block.rows, block.cols),
          "", line.formula, links(of_each[l], &block));
    }
    trace_delta(block, theta, delta, shown.each.back().formula, links(of_each.back(), &block), tape);
  }
}

}  // namespace loss_lab
