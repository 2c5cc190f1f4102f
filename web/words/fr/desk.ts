/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "Vitesse et arrêts",
    settings: "Réglages",
    explain: "Expliquer chaque réglage",
    about: "À propos de cette perte",
  },
  /** Headings of the settings. */
  groups: {
    loss: "Perte",
    optimizer: "Optimiseur",
    model: "Modèle",
    training: "Entraînement",
    data: "Données",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "il faut des nombres",
    not_negative: "il faut des nombres à partir de 0",
    positive: "il faut des nombres au-dessus de 0",
    label: "il faut deux classes",
    probability: "il faut deux classes",
    sign: "il faut des cibles 1 et −1",
    category: "il faut des classes",
    class_index: "il faut des classes",
    groups: "il faut des lignes par groupes de {n}",
    one_target: "il faut une seule cible",
    several_targets: "il faut plusieurs cibles",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "Compter en écarts-types",
      hint: "Chaque entrée, et une cible qui est un nombre, est ramenée à une moyenne de 0 et à une dispersion de 1 avant l’entraînement. Un même taux d’apprentissage leur convient alors à toutes.",
    },
    features: "Les colonnes que le modèle reçoit comme x. Les autres ne jouent aucun rôle.",
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "Les {n} colonnes",
      some: "{n} colonnes sur {all}",
      several: "En choisir plusieurs",
      find: "Chercher une colonne",
      tick_all: "Toutes",
      tick_none: "Aucune",
      tick_found: "Toutes celles-ci",
      clear_found: "Aucune de celles-ci",
      lost: "Aucune colonne ne porte ce nom.",
      empty: "Il n’y a pas d’autre colonne.",
      least: "Il en faut au moins une : d’ici là, l’essai reste tel quel.",
    },
    weight: {
      name: "Poids des exemples",
      none: "tous pareils",
      hint: "Une colonne de nombres qui dit combien compte chaque exemple. Un poids double tire comme deux exemples.",
    },
    hidden: {
      name: "Couches cachées",
      hint: "Le nombre de neurones de chaque couche, de la première à la dernière, par exemple 8, 8. Plus de neurones courbent davantage, et sont plus longs à entraîner.",
    },
    heads: {
      name: "Têtes",
      hint: "Comment les sorties se répartissent entre des dernières couches séparées, par exemple 1, 2. Chacune a ses propres poids et voit les mêmes neurones cachés.",
    },
    reduction: {
      name: "Pertes",
      mean: "moyennées",
      sum: "additionnées",
      hint: "Les pertes de tous les exemples deviennent un seul nombre. Moyennées, le même taux d’apprentissage convient à peu ou à beaucoup d’exemples ; additionnées, chaque exemple ajoute au pas.",
    },
    class_weights: {
      name: "Poids des classes",
      equal: "tous les exemples à égalité",
      balanced: "toutes les classes à égalité",
      own: "les vôtres",
      hint: "Combien compte un exemple de chaque classe. Quand toutes les classes sont à égalité, les exemples d’une classe rare comptent plus, et aucune n’est noyée.",
    },
    own_class_weights: {
      name: "Un poids pour chaque classe",
      hint: "Un nombre pour chaque classe, dans leur ordre, par exemple 1, 3. Une classe de poids 0 ne sert pas à l’entraînement.",
    },
    optimizer: {
      name: "Optimiseur",
      hint: "Il change le gradient en un pas. Tous descendent, mais avec des pas d’autres longueurs et d’autres directions.",
    },
    schedule: {
      name: "Programme du taux",
      hint: "Il change le taux d’apprentissage en cours de route. De grands pas d’abord et de petits ensuite laissent l’essai se poser.",
    },
    batch_size: {
      name: "Taille du lot",
      hint: "Combien d’exemples chaque étape regarde. De petits lots font des pas rapides et bruités ; toutes les lignes donnent la pente exacte.",
    },
    penalty: {
      name: "Pénalité",
      none: "aucune",
      hint: "Ce qui s’ajoute à la perte pour de grands poids. Elle garde le modèle simple, au prix d’un ajustement un peu moins bon.",
    },
    seed: {
      name: "Graine",
      hint: "Le nombre d’où vient tout le hasard : le départ, les lots, le bruit. La même graine donne le même essai.",
    },
    needs_held_out: "Pour cela, il faut mettre des lignes de côté, sous « Données ».",
    /** Of a formula that a reader writes. */
    formula_hint:
      "p est la sortie, y la cible, et r = p − y. Il y a + − * / ^, les comparaisons, if(condition, oui, non), min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign et floor.",
    formula_examples: "Des formules pour commencer",
    parameter: "Paramètre {name}",
    parameter_min: "de",
    parameter_max: "à",
    parameter_add: "Ajouter un paramètre, {name}",
    parameter_remove: "Retirer le paramètre {name}",
    /** Of a weighted sum. */
    term: "Terme {n}",
    term_add: "Ajouter un terme",
    term_remove: "Retirer le terme {n}",
    term_weight:
      "La perte de ce terme est multipliée par lui. Seul le rapport des poids décide où se pose l’ajustement.",
    term_range: "De cette colonne jusqu’avant celle-là, par exemple 0, 1. Vide : toutes.",
  },
  pace: {
    speed:
      "Le temps que la lecture attend entre deux étapes. À pleine vitesse, elle fait autant d’étapes qu’il en tient entre deux images.",
    stride:
      "Jusqu’où va une pression sur Étape : une mise à jour est θ ← θ + Δθ, et une époque compte autant de mises à jour qu’il en faut pour voir chaque ligne une fois, lignes / taille du lot. Par exemple, on les regarde l’un après l’autre, et la mise à jour suit le dernier du lot.",
  },
  /** Going on until something holds. */
  until: {
    label: "Continuer jusqu’à ce que",
    step: "cette étape soit atteinte",
    loss: "la perte soit en dessous",
    converged: "l’essai se pose",
    rises: "la perte de validation monte pendant tant d’époques",
    hint: "Des mises à jour θ ← θ + Δθ sont faites jusqu’à ce que ceci soit vrai, {most} au plus. Au repos, aucune pente ne dépasse 10⁻⁹ · max(1, |perte|).",
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged: "Pas atteint : l’essai a divergé après l’étape {t}, avec une perte d’entraînement de {loss}.",
      converged:
        "Pas atteint : à l’étape {t}, l’essai ne bouge plus, avec une perte d’entraînement de {loss}. D’autres étapes n’y changent rien.",
      most: "Pas atteint : la recherche s’est arrêtée à l’étape {t}, avec une perte d’entraînement de {loss}. « Aller » fait jusqu’à {most} étapes de plus.",
    },
    go: "Aller",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "Chercher une commande",
    placeholder: "Que voulez-vous faire ?",
    none: "Rien ne porte ce nom.",
    /** Before the name of a view or panel. */
    open: "Montrer :",
    close: "Masquer :",
  },
  lesson: {
    line: "Ceci est une leçon : une partie est fixée d’avance, le reste est à essayer librement.",
    locked: "Verrouillé ici : {controls}.",
    model_parameters: "Réglages propres au modèle",
    loss_parameters: "Réglages propres à la perte",
    reduction: "Comment les pertes s’additionnent",
    points: "Points du graphique",
    parameters: "Paramètres, à la main",
    guide: "Notes sous la pièce",
  },
  answers: { title: "Corrigé" },
  about: {
    formula: "Perte d’un exemple",
    slope: "Sa pente",
    /** What the letters of the formulas mean. */
    letters: "ŷ est la sortie, y la cible, et r = ŷ − y.",
    claims: "Ce qui est vrai d’elle",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}.",
    fails: "Ne s’applique pas : {claim}.",
    best_constant: "Sa meilleure constante",
    twins: "Comment d’autres l’appellent",
    twin: "{framework} : {name}",
  },
};
