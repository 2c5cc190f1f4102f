/**
 * The sentence for every code of a fault, in Portuguese: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "O que foi dado",
  quoted: "“{text}”",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "um número",
    text: "um texto",
    string: "um texto",
    list: "uma lista",
    object: "um objeto",
    "true or false": "verdadeiro ou falso",
    boolean: "verdadeiro ou falso",
    nothing: "um valor vazio",
    undefined: "um valor vazio",
    function: "uma função",
    symbol: "um símbolo",
    bigint: "um BigInt",
    "plain data": "dados simples (números, textos, listas e objetos simples)",
    value: "um valor",
    operator: "um operador",
    "(": "“(”",
    ")": "“)”",
    bytes: "caracteres",
    nodes: "operações",
  },
  templates: {
    // Any value.
    wrong_type: "{place} é {found, kind}, mas precisa ser {expected, kind}.",
    missing: "Falta {place}.",
    not_finite: "{place} é {found}. Precisa ser um número comum e finito.",
    not_integer: "{place} é {found}. Precisa ser um número inteiro.",
    model_too_large:
      "{place}: {optimizer, quoted} é para modelos com no máximo {max} parâmetros, pois calcula como a inclinação de cada um depende de todos os outros. Este tem {found}.",
    out_of_range: "{place} é {found}. Pode ir de {min} a {max}.",
    unknown_key:
      "{place}: aqui não há nada que se chame {key, quoted}. O que pode haver aqui: {allowed, list}.",
    unknown_id: "{place} é {found, quoted}, que não existe. Existem {allowed, list}.",
    too_deep: "{place} está a mais de {max} níveis de profundidade, ou contém a si mesmo.",
    text_too_long: "{place} é um texto de {found} caracteres. São permitidos no máximo {max}.",
    too_large: "{place}: há dados demais. Ao todo pode haver cerca de {max} números.",

    // Data.
    empty_data: "{place} não tem nada. É preciso ao menos uma linha.",
    too_many_rows: "{place} tem {found} linhas ou entradas. São permitidas no máximo {max} linhas.",
    ragged_columns:
      "A coluna {column, quoted} tem {rows} linhas, mas as outras têm {expected}. Todas as colunas precisam ter o mesmo comprimento.",
    ragged_rows:
      "{place} tem {cols} números, mas a primeira linha tem {expected}. Todas as linhas precisam ter o mesmo comprimento.",
    missing_value: "{place} não tem valor. Cada linha da coluna {column, quoted} precisa de um.",
    mixed_types:
      "{place}: a coluna {column, quoted} mistura números e textos. Ela só pode ter uma das duas coisas.",
    unknown_column: "{place}: não há nenhuma coluna {found, quoted}. As colunas são {allowed, list}.",
    text_feature: "{place}: a coluna {column, quoted} tem textos, mas ali são precisos números.",
    unknown_class: "{place}: {found, quoted}, na coluna {column, quoted}, não é uma das classes.",
    one_class:
      "Todas as linhas da coluna {column, quoted} são da classe {found, quoted}. São precisas ao menos duas classes.",
    negative_weight: "{place}: {column}[{row}] é {found}, mas um peso não pode ser negativo.",
    no_weight: "{place}: todos os pesos são zero. Ao menos uma linha precisa de um peso maior que zero.",
    duplicate_id: "{place} é de novo {found}. Cada linha precisa de um identificador próprio.",
    missing_table: "{place}: é preciso carregar antes a tabela {id, quoted}.",
    table_unavailable: "{place}: não foi possível carregar os dados de {id, quoted}. Há conexão?",

    // The experiment.
    wrong_version: "Este experimento é da versão {found}, mas só é possível abrir a versão {expected}.",
    wrong_targets: "A perda {loss, quoted} não pode usar {found} como alvo ({column}[{row}]).",
    wrong_columns: "Colunas de alvo que a perda {loss, quoted} recebe: {expected}. As que há: {found}.",
    wrong_list:
      "A perda {loss, quoted} precisa, em {list, quoted}, de um número para cada saída: {expected} ao todo, mas há {found}.",
    too_many_outputs: "{place} precisaria de {found} saídas. São permitidas no máximo {max}.",
    bad_name:
      "{place}: {name, quoted} não pode ser o nome de um parâmetro. Um nome tem no máximo {max} letras, algarismos e sublinhados, começa com uma letra e não está em uso.",
    empty_range: "{place}: o intervalo de {min} a {max} está vazio. O máximo precisa ser maior que o mínimo.",
    nested_sum: "{place}: uma soma não pode ser termo de outra soma. Ponha os termos dela junto aos outros.",
    terms_disagree:
      "{place}: {found, quoted} e {first, quoted} olham grupos de linhas diferentes, e por isso não podem ser somadas.",
    wrong_range: "{place}: as colunas de um termo terminam em {found}, mas podem terminar de {min} a {max}.",
    incomplete_group:
      "A perda {loss, quoted} olha as linhas em grupos de {group}, mas {found} linhas não podem ser divididas assim.",
    group_disagrees:
      "A perda {loss, quoted} olha as linhas em grupos, mas a linha {row} difere das outras do seu grupo em {column, quoted}.",
    batch_too_large:
      "A perda {loss, quoted} compara todas as linhas entre si e aceita no máximo {max}, mas há {found}.",
    wrong_length: "{place} tem {found} números, mas são precisos {expected}.",
    wrong_count: "Entradas que {place} tem: {found}. Pode haver de {min} a {max}.",
    edits_order:
      "{place} é {found}, mas a mudança anterior está em {previous}. As mudanças precisam estar em ordem crescente.",
    edit_changes_scaling:
      "{place}: passar de {from, quoted} para {to, quoted} mudaria a escala do alvo, e por isso não pode ser feito no caminho.",
    edit_changes_shape:
      "{place}: {from, quoted} e {to, quoted} pedem saídas ou grupos de linhas diferentes, e por isso uma não pode seguir a outra no caminho.",
    needs_validation:
      "{place}: a parada antecipada olha as linhas reservadas, mas com validation {found} não há nenhuma.",
    class_weights_need_classes:
      "{place}: aqui a perda {loss, quoted} não tem classes em uma só coluna, e por isso não é possível dar pesos a elas.",
    no_training_rows: "Com validation {found}, não sobra nenhuma linha com peso para treinar.",
    needs_features: "{place}: o modelo {model, quoted} precisa de ao menos um atributo.",
    too_few_outputs: "{place}: o modelo {model, quoted} precisa de ao menos {min} saídas; há {found}.",
    wrong_heads: "{place}: as cabeças têm {found} saídas ao todo, mas são precisas {expected}.",
    wrong_token:
      "{place}: {column}[{row}] é {found}. Para o modelo {model, quoted}, precisa ser um número inteiro de 0 a {max}.",
    features_for_outputs:
      "{place}: o modelo {model, quoted} precisa de um atributo para cada saída. Há {found}, mas são precisos {expected}.",
    no_examples:
      "{place} trata de exemplos, mas o modelo {model, quoted} não tem nenhum: sua perda depende só dos seus parâmetros. É preciso omitir isso.",
    takes_own_loss:
      "{place} é {found, quoted}, mas o modelo {model, quoted} é sua própria perda. Ele só recebe {loss, quoted}.",
    loss_without_data:
      "{place}: {loss, quoted} é a perda de um modelo sem dados. O modelo {model, quoted} tem dados, então precisa de uma perda que olhe para eles.",
    one_feature: "{place}: este modelo recebe um só atributo, mas há {found}.",
    nesterov_needs_momentum:
      "{place}: Nesterov precisa de um momentum maior que 0 e de um dampening de 0, mas momentum é {momentum} e dampening, {dampening}.",

    // Going on until something holds.
    nothing_held_out: "{place} olha as linhas reservadas, mas não há nenhuma.",

    // Looking around a run.
    no_move: "{place} é 0. Um parâmetro precisa ser movido por alguma distância.",

    // A loss by itself.
    shape_mismatch:
      "{place} tem {rows} linhas e {cols} colunas, mas aqui esta perda precisa de {expected_rows} linhas e {expected_cols} colunas.",

    // Formulas.
    expression_too_long: "{place}: a fórmula tem {found} {unit, kind}. O máximo permitido é {max}.",
    expression_too_deep:
      "{place}: no caractere {column}, a fórmula está aninhada a mais de {max} níveis de profundidade.",
    expression_unexpected:
      "{place}: no caractere {column} está {found, quoted}, mas ali precisa vir {expected, kind}.",
    expression_ends: "{place} termina cedo demais. Falta: {expected, kind}.",
    expression_unknown_name:
      "{place}: {name, quoted}, no caractere {column}, não é conhecido. Aqui se conhecem: {allowed, list}.",
    expression_arguments:
      "{place}: argumentos que {function} recebe, no caractere {column}: {expected}. Os que tem: {found}.",

    // The engine.
    engine_failed:
      "O cálculo falhou, mesmo ao começar de novo. Por favor, avise e envie junto o experimento.",
    out_of_memory: "Não há memória para o cálculo. Fechar outras abas pode ajudar.",
    wasm_unreachable: "Não foi possível carregar o cálculo. Há conexão?",
    wasm_unavailable: "Não foi possível iniciar o cálculo aqui ({reason}). Ele precisa de WebAssembly.",
    closed: "Esta execução ou o motor dela foi fechado.",
  },
};
