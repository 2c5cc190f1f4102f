/**
 * The sentence for every code of a fault, in French: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "L’entrée",
  quoted: "« {text} »",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "un nombre",
    text: "un texte",
    string: "un texte",
    list: "une liste",
    object: "un objet",
    "true or false": "vrai ou faux",
    boolean: "vrai ou faux",
    nothing: "rien",
    undefined: "rien",
    function: "une fonction",
    symbol: "un symbole",
    bigint: "un BigInt",
    "plain data": "des données simples (nombres, textes, listes et objets simples)",
    value: "une valeur",
    operator: "un opérateur",
    "(": "« ( »",
    ")": "« ) »",
    bytes: "caractères",
    nodes: "opérations",
  },
  templates: {
    // Any value.
    wrong_type: "{place} contient : {found, kind}. Il faut : {expected, kind}.",
    missing: "{place} manque.",
    not_finite: "{place} vaut {found}. Il faut un nombre ordinaire et fini.",
    not_integer: "{place} vaut {found}. Il faut un nombre entier.",
    model_too_large:
      "{place} : {optimizer, quoted} est fait pour des modèles de {max} paramètres au plus, car il calcule comment la pente de chacun dépend de chaque autre. Celui-ci en a {found}.",
    out_of_range: "{place} vaut {found}. Valeurs permises : de {min} à {max}.",
    unknown_key: "{place} : rien ne s’appelle {key, quoted} ici. Ce qui peut y figurer : {allowed, list}.",
    unknown_id: "{place} vaut {found, quoted}, qui n’existe pas. Il y a {allowed, list}.",
    too_deep: "{place} est imbriqué sur plus de {max} niveaux, ou se contient lui-même.",
    text_too_long: "{place} est un texte de {found} caractères. La limite est de {max}.",
    too_large: "{place} : il y a trop de données. Toutes ensemble peuvent contenir environ {max} nombres.",

    // Data.
    empty_data: "{place} est vide. Il faut au moins une ligne.",
    too_many_rows: "{place} a {found} lignes ou éléments. La limite est de {max} lignes.",
    ragged_columns:
      "La colonne {column, quoted} a {rows} lignes, mais les autres en ont {expected}. Toutes les colonnes doivent avoir la même longueur.",
    ragged_rows:
      "{place} a {cols} nombres, mais la première ligne en a {expected}. Toutes les lignes doivent avoir la même longueur.",
    missing_value: "{place} est vide. Chaque ligne de la colonne {column, quoted} a besoin d’une valeur.",
    mixed_types:
      "{place} : la colonne {column, quoted} mêle nombres et textes. Elle ne doit contenir que l’un des deux.",
    unknown_column: "{place} : il n’y a pas de colonne {found, quoted}. Les colonnes sont {allowed, list}.",
    text_feature: "{place} : la colonne {column, quoted} contient des textes, mais il y faut des nombres.",
    unknown_class: "{place} : {found, quoted}, dans la colonne {column, quoted}, n’est pas une des classes.",
    one_class:
      "Toutes les lignes de la colonne {column, quoted} sont de la classe {found, quoted}. Il faut au moins deux classes.",
    negative_weight: "{place} : {column}[{row}] vaut {found}, mais un poids ne peut pas être négatif.",
    no_weight: "{place} : tous les poids sont nuls. Il faut au moins une ligne de poids positif.",
    duplicate_id: "{place} vaut {found} une fois de plus. Chaque ligne a besoin de son propre identifiant.",
    missing_table: "{place} : la table {id, quoted} doit d’abord être chargée.",
    table_unavailable:
      "{place} : les données de {id, quoted} n’ont pas pu être chargées. Êtes-vous connecté au réseau ?",

    // The experiment.
    wrong_version:
      "Cette expérience est en version {found}, mais seule la version {expected} peut être ouverte.",
    wrong_targets: "La perte {loss, quoted} ne peut pas prendre {found} pour cible ({column}[{row}]).",
    wrong_columns: "Colonnes cibles que prend la perte {loss, quoted} : {expected}. Trouvées : {found}.",
    wrong_list:
      "La perte {loss, quoted} a besoin, dans {list, quoted}, d’un nombre pour chaque sortie. Il en faut : {expected}. Trouvés : {found}.",
    too_many_outputs: "{place} demanderait {found} sorties. La limite est de {max}.",
    bad_name:
      "{place} : {name, quoted} ne peut pas être le nom d’un paramètre. Un nom a au plus {max} lettres, chiffres et tirets bas, commence par une lettre, et n’est pas déjà pris.",
    empty_range:
      "{place} : l’intervalle de {min} à {max} est vide. Le maximum doit être au-dessus du minimum.",
    nested_sum:
      "{place} : une somme ne peut pas être un terme d’une autre somme. Mettez ses termes à côté des autres.",
    terms_disagree:
      "{place} : {found, quoted} et {first, quoted} regardent des groupes de lignes différents et ne peuvent donc pas s’additionner.",
    wrong_range:
      "{place} : les colonnes d’un terme finissent à {found}, mais elles ne peuvent finir que de {min} à {max}.",
    incomplete_group:
      "La perte {loss, quoted} regarde les lignes par groupes de {group}, mais {found} lignes ne se divisent pas ainsi.",
    group_disagrees:
      "La perte {loss, quoted} regarde les lignes par groupes, mais la ligne {row} diffère des autres de son groupe dans {column, quoted}.",
    batch_too_large:
      "La perte {loss, quoted} compare toutes les lignes entre elles et en prend au plus {max}, mais il y en a {found}.",
    wrong_length: "{place} a {found} nombres, mais il en faut {expected}.",
    wrong_count: "{place} a {found} éléments. Nombre permis : de {min} à {max}.",
    edits_order:
      "{place} vaut {found}, mais la modification d’avant est à {previous}. Les modifications doivent être en ordre croissant.",
    edit_changes_scaling:
      "{place} : passer de {from, quoted} à {to, quoted} changerait l’échelle de la cible ; c’est impossible en cours de route.",
    edit_changes_shape:
      "{place} : {from, quoted} et {to, quoted} demandent des sorties ou des groupes de lignes différents ; l’une ne peut pas suivre l’autre en cours de route.",
    needs_validation:
      "{place} : l’arrêt anticipé regarde des lignes mises de côté, mais avec une validation de {found} il n’y en a pas.",
    class_weights_need_classes:
      "{place} : la perte {loss, quoted} n’a pas ici de classes dans une seule colonne ; on ne peut donc pas pondérer les classes.",
    no_training_rows:
      "Avec une validation de {found}, il ne reste aucune ligne de poids positif pour l’entraînement.",
    needs_features: "{place} : le modèle {model, quoted} a besoin d’au moins une entrée.",
    too_few_outputs:
      "{place} : sorties dont le modèle {model, quoted} a besoin au moins : {min}. Trouvées : {found}.",
    wrong_heads: "{place} : les têtes ont ensemble {found} sorties, mais il en faut {expected}.",
    wrong_token:
      "{place} : {column}[{row}] vaut {found}. Pour le modèle {model, quoted}, il faut un nombre entier de 0 à {max}.",
    features_for_outputs:
      "{place} : le modèle {model, quoted} a besoin d’une entrée pour chaque sortie. Trouvées : {found}. Il en faut : {expected}.",
    no_examples:
      "{place} parle d’exemples, mais le modèle {model, quoted} n’en a pas : sa perte ne dépend que de ses paramètres. Il faut l’omettre.",
    takes_own_loss:
      "{place} est {found, quoted}, mais le modèle {model, quoted} est sa propre perte. Il ne prend que {loss, quoted}.",
    loss_without_data:
      "{place} : {loss, quoted} est la perte d’un modèle sans données. Le modèle {model, quoted} a des données, il lui faut donc une perte qui les regarde.",
    one_feature: "{place} : ce modèle prend une seule entrée, mais il y en a {found}.",
    nesterov_needs_momentum:
      "{place} : Nesterov demande une inertie au-dessus de 0 et une atténuation de 0, mais l’inertie est {momentum} et l’atténuation {dampening}.",

    // Going on until something holds.
    nothing_held_out: "{place} regarde des lignes mises de côté, mais il n’y en a pas.",

    // Looking around a run.
    no_move: "{place} vaut 0. Un paramètre doit être déplacé d’une certaine distance.",

    // A loss by itself.
    shape_mismatch:
      "{place} a {rows} lignes et {cols} colonnes. Ici, cette perte a besoin de {expected_rows} lignes et {expected_cols} colonnes.",

    // Formulas.
    expression_too_long: "{place} : la formule a {found} {unit, kind}. La limite est de {max}.",
    expression_too_deep:
      "{place} : au caractère {column}, la formule est imbriquée sur plus de {max} niveaux.",
    expression_unexpected:
      "{place} : au caractère {column} se trouve {found, quoted}. À cet endroit, il faut {expected, kind}.",
    expression_ends: "{place} finit trop tôt. Il manque : {expected, kind}.",
    expression_unknown_name:
      "{place} : {name, quoted}, au caractère {column}, n’est pas connu. Connus ici : {allowed, list}.",
    expression_arguments:
      "{place} : arguments que prend {function} au caractère {column} : {expected}. Trouvés : {found}.",

    // The engine.
    engine_failed:
      "Le calcul s’est interrompu, même après un nouveau départ. Merci de le signaler avec cette expérience.",
    out_of_memory: "Le calculateur n’obtient pas de mémoire ici. Fermer d’autres onglets peut aider.",
    wasm_unreachable: "Le calculateur n’a pas pu être chargé. Êtes-vous connecté au réseau ?",
    wasm_unavailable: "Le calculateur n’a pas pu démarrer ici ({reason}). Il a besoin de WebAssembly.",
    closed: "Cet essai ou son calculateur a été fermé.",
  },
};
