/**
 * The sentence for every code of a fault, in Simplified Chinese: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "输入",
  quoted: "“{text}”",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "数",
    text: "文本",
    string: "文本",
    list: "列表",
    object: "对象",
    "true or false": "true 或 false",
    boolean: "true 或 false",
    nothing: "空",
    undefined: "空",
    function: "函数",
    symbol: "符号",
    bigint: "BigInt",
    "plain data": "普通数据（数、文本、列表和普通对象）",
    value: "值",
    operator: "运算符",
    "(": "“(”",
    ")": "“)”",
    bytes: "字符",
    nodes: "运算",
  },
  templates: {
    // Any value.
    wrong_type: "{place} 的类型是{found, kind}，但应该是{expected, kind}。",
    missing: "缺少 {place}。",
    not_finite: "{place} 是 {found}。它必须是普通的有限数。",
    not_integer: "{place} 是 {found}。它必须是整数。",
    model_too_large:
      "{place}：{optimizer, quoted} 适用于最多 {max} 个参数的模型，因为它要算出每个参数的斜率怎样随其他各参数变化。这个模型有 {found} 个。",
    out_of_range: "{place} 是 {found}。允许的范围是 {min} 到 {max}。",
    unknown_key: "{place}：这里没有叫 {key, quoted} 的项。这里可以写：{allowed, list}。",
    unknown_id: "{place} 是 {found, quoted}，但它不存在。可用的有：{allowed, list}。",
    too_deep: "{place} 的嵌套超过 {max} 层，或者包含了它自己。",
    text_too_long: "{place} 是有 {found} 个字符的文本。最多允许 {max} 个。",
    too_large: "{place}：数据太多。总共最多约 {max} 个数。",

    // Data.
    empty_data: "{place} 是空的。至少需要一行。",
    too_many_rows: "{place} 有 {found} 行或项。最多允许 {max} 行。",
    ragged_columns: "列 {column, quoted} 有 {rows} 行，但其他列有 {expected} 行。所有列必须一样长。",
    ragged_rows: "{place} 有 {cols} 个数，但第一行有 {expected} 个。所有行必须一样长。",
    missing_value: "{place} 是空的。列 {column, quoted} 的每一行都需要一个值。",
    mixed_types: "{place}：列 {column, quoted} 里混有数和文本。它只能含有其中一种。",
    unknown_column: "{place}：没有列 {found, quoted}。现有的列是：{allowed, list}。",
    text_feature: "{place}：列 {column, quoted} 含有文本，但那里需要数。",
    unknown_class: "{place}：列 {column, quoted} 中的 {found, quoted} 不是任何一个类别。",
    one_class: "列 {column, quoted} 的所有行都属于类别 {found, quoted}。至少需要两个类别。",
    negative_weight: "{place}：{column}[{row}] 是 {found}，但权重不能为负。",
    no_weight: "{place}：所有权重都为零。至少要有一行的权重大于零。",
    duplicate_id: "{place} 又是 {found}。每一行都需要自己的 id。",
    missing_table: "{place}：必须先加载表 {id, quoted}。",
    table_unavailable: "{place}：无法加载 {id, quoted} 的数据。网络连接正常吗？",

    // The experiment.
    wrong_version: "这个实验的版本是 {found}，但只能打开版本 {expected}。",
    wrong_targets: "损失 {loss, quoted} 不能用 {found} 作为目标值（{column}[{row}]）。",
    wrong_columns: "损失 {loss, quoted} 需要 {expected} 个目标列，但这里有 {found} 个。",
    wrong_list:
      "损失 {loss, quoted} 的 {list, quoted} 需要 {expected} 个数，每个输出一个，但这里有 {found} 个。",
    too_many_outputs: "{place} 需要 {found} 个输出。最多允许 {max} 个。",
    bad_name:
      "{place}：{name, quoted} 不能用作参数名。参数名最多 {max} 个字母、数字和下划线，以字母开头，并且没有被占用。",
    empty_range: "{place}：从 {min} 到 {max} 的范围是空的。最大值必须大于最小值。",
    nested_sum: "{place}：一个和不能作为另一个和的项。把它的各项直接并列放进去。",
    terms_disagree: "{place}：{found, quoted} 和 {first, quoted} 看的行组不同，所以不能相加。",
    wrong_range: "{place}：这一项的列在 {found} 处结束，但结束位置应在 {min} 到 {max} 之间。",
    incomplete_group: "损失 {loss, quoted} 按每组 {group} 行来看，但 {found} 行无法这样分组。",
    group_disagrees: "损失 {loss, quoted} 按组来看各行，但第 {row} 行的 {column, quoted} 与同组其他行不同。",
    batch_too_large: "损失 {loss, quoted} 要把所有行互相比较，最多 {max} 行，但这里有 {found} 行。",
    wrong_length: "{place} 有 {found} 个数，但需要 {expected} 个。",
    wrong_count: "{place} 有 {found} 项。允许 {min} 到 {max} 项。",
    edits_order: "{place} 是 {found}，但前一个修改在 {previous}。修改必须按递增顺序排列。",
    edit_changes_scaling:
      "{place}：从 {from, quoted} 换成 {to, quoted} 会改变目标值的尺度，所以不能在中途进行。",
    edit_changes_shape:
      "{place}：{from, quoted} 和 {to, quoted} 需要的输出或行组不同，所以不能在中途从一个换成另一个。",
    needs_validation: "{place}：早停要看验证集的行，但 validation 为 {found} 时一行也没有。",
    class_weights_need_classes: "{place}：损失 {loss, quoted} 在这里没有单独一列的类别，所以无法给类别加权。",
    no_training_rows: "validation 为 {found} 时，没有剩下带权重的行可供训练。",
    needs_features: "{place}：模型 {model, quoted} 至少需要一个特征。",
    too_few_outputs: "{place}：模型 {model, quoted} 至少需要 {min} 个输出，但这里有 {found} 个。",
    wrong_heads: "{place}：各输出头总共有 {found} 个输出，但需要 {expected} 个。",
    wrong_token: "{place}：{column}[{row}] 是 {found}。对模型 {model, quoted}，它必须是 0 到 {max} 的整数。",
    features_for_outputs:
      "{place}：模型 {model, quoted} 的每个输出都需要一个特征。现有 {found} 个，但需要 {expected} 个。",
    no_examples: "{place}说的是样本，但模型 {model, quoted} 没有样本：它的损失只取决于参数。请去掉它。",
    takes_own_loss: "{place}是 {found, quoted}，但模型 {model, quoted} 本身就是损失，只接受 {loss, quoted}。",
    loss_without_data:
      "{place}：{loss, quoted} 是没有数据的模型的损失。模型 {model, quoted} 有数据，所以需要一个看数据的损失。",
    one_feature: "{place}：这个模型只接受一个特征，但这里有 {found} 个。",
    nesterov_needs_momentum:
      "{place}：Nesterov 要求动量大于 0、抑制为 0，但现在动量是 {momentum}，抑制是 {dampening}。",

    // Going on until something holds.
    nothing_held_out: "{place} 要看验证集的行，但一行也没有。",

    // Looking around a run.
    no_move: "{place} 是 0。参数必须移动一段距离。",

    // A loss by itself.
    shape_mismatch:
      "{place} 有 {rows} 行 {cols} 列，但这个损失在这里需要 {expected_rows} 行 {expected_cols} 列。",

    // Formulas.
    expression_too_long: "{place}：公式有 {found} 个{unit, kind}。最多允许 {max} 个。",
    expression_too_deep: "{place}：在第 {column} 个字符处，公式的嵌套超过 {max} 层。",
    expression_unexpected: "{place}：第 {column} 个字符处是{found, quoted}，但那里应该是{expected, kind}。",
    expression_ends: "{place}结束得太早：还缺{expected, kind}。",
    expression_unknown_name:
      "{place}：第 {column} 个字符处的 {name, quoted} 无法识别。这里可以用：{allowed, list}。",
    expression_arguments:
      "{place}：第 {column} 个字符处的 {function} 需要 {expected} 个参数，但给了 {found} 个。",

    // The engine.
    engine_failed: "计算出了故障，重新启动后仍然如此。请连同这个实验一起报告。",
    out_of_memory: "计算程序在这里得不到内存。关闭其他标签页可能有帮助。",
    wasm_unreachable: "无法加载计算程序。网络连接正常吗？",
    wasm_unavailable: "计算程序无法在这里启动（{reason}）。它需要 WebAssembly。",
    closed: "这个运行或它的引擎已经关闭。",
  },
};
