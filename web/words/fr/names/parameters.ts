/**
 * Parameters, by name; an entry that means another thing by a name has words of its own for it. A description says
 * what happens as the number grows.
 */
export const parameters = {
  delta: {
    name: "Où Huber devient droite",
    description:
      "Les écarts plus petits que δ sont mis au carré, les plus grands coûtent un prix droit : δ (|r| − δ/2). Un petit δ la rapproche de l’erreur absolue, un grand de l’erreur quadratique.",
  },
  tau: {
    name: "Part des points en dessous",
    description:
      "Un écart coûte τ fois sa taille si la prédiction est trop basse, et (1 − τ) fois si elle est trop haute. L’ajustement se pose donc là où une part τ des points est en dessous.",
  },
  pos_weight: {
    name: "Poids de la classe positive",
    description:
      "La perte de chaque exemple positif est multipliée par lui. Au-dessus de 1, le modèle en dit plutôt trop de positifs que trop peu.",
  },
  label_smoothing: {
    name: "Lissage des étiquettes",
    description:
      "Cette part de chaque étiquette est répartie également sur toutes les classes. Cela empêche le modèle d’être plus sûr de lui qu’il ne devrait.",
  },
  class_weights: {
    name: "Poids de chaque classe",
    description:
      "Un nombre pour chaque classe, dans leur ordre. La perte d’un exemple est multipliée par celui de sa classe.",
  },
  dropout: {
    name: "Part de neurones laissés de côté",
    description:
      "À chaque étape, cette part des neurones cachés se tait, choisis au hasard. Les autres doivent s’en passer, et on ne compte trop sur aucun.",
  },
  initialization: {
    name: "Départ",
    description:
      "Comment les poids sont tirés avant la première étape. Trop petits, les signaux s’éteignent à travers les couches ; trop grands, ils explosent.",
  },
  activation: {
    name: "Activation",
    description:
      "La courbure que chaque neurone caché donne à sa somme. Sans elle, autant de couches qu’on veut ne font ensemble qu’une droite.",
  },
  output_activation: {
    name: "Activation des sorties",
    description:
      "La courbure donnée aux sorties elles-mêmes. Ici les pertes attendent de simples sommes, et l’identité convient presque toujours.",
  },
  learning_rate: {
    name: "Taux d’apprentissage",
    description:
      "La longueur d’un pas pour une pente donnée. Trop petit, cela n’en finit pas ; trop grand, il saute par-dessus la vallée et la perte grandit sans fin.",
  },
  momentum: {
    name: "Inertie (momentum)",
    description:
      "La part du dernier pas gardée dans le suivant. Comme une bille qui roule, elle prend de la vitesse dans une vallée et passe les petites bosses.",
  },
  dampening: {
    name: "Atténuation",
    description:
      "La part de la nouvelle pente qui n’entre pas dans l’inertie. À 0, elle y entre tout entière, ce qui est l’usage.",
  },
  weight_decay: {
    name: "Décroissance des poids (weight decay)",
    description:
      "À chaque étape, chaque paramètre est ramené vers zéro, de ce nombre fois lui-même. Les paramètres qui aident peu s’effacent.",
  },
  nesterov: {
    name: "Nesterov",
    description:
      "La pente est prise là où l’inertie va mener, pas là où se trouve l’essai. Cela freine à temps avant une montée.",
  },
  amsgrad: {
    name: "AMSGrad",
    description:
      "Divise par la plus grande taille des pentes vue jusqu’ici, pas par la dernière. Les pas ne peuvent alors que raccourcir, et l’essai se pose plus sûrement.",
  },
  beta1: {
    name: "Mémoire des pentes",
    description:
      "La part du passé dans la moyenne glissante des pentes. Plus près de 1, elle est plus lisse et tourne plus lentement : environ 1/(1 − β₁) étapes restent en mémoire.",
  },
  beta2: {
    name: "Mémoire des pentes au carré",
    description:
      "La part du passé dans la moyenne glissante des pentes au carré. Plus près de 1, la mémoire est plus longue : environ 1/(1 − β₂) étapes.",
  },
  eps: {
    name: "Plus petit diviseur",
    description:
      "S’ajoute à ce qui divise les pentes, pour qu’il ne soit jamais nul. Plus grand, il calme les paramètres dont les pentes sont minuscules.",
  },
  degree: {
    name: "Degré",
    description:
      "La plus haute puissance de l’entrée. Chaque puissance de plus permet une courbure de plus, et avec trop d’entre elles la courbe suit le bruit.",
  },
  tokens: {
    name: "Tokens",
    description:
      "Le nombre de lignes du tableau. Chaque entrée doit être un nombre entier, de 0 à un de moins que cela.",
  },
  n: {
    name: "Points",
    description:
      "Le nombre de points tirés. Plus il y en a, mieux on voit leur forme, et le bruit se compense.",
  },
  noise: {
    name: "Bruit",
    description:
      "De combien les points s’écartent de leur forme au hasard. Aucun modèle ne peut connaître le bruit : cette perte-là reste toujours.",
  },
  step_size: {
    name: "Étapes entre les paliers",
    description: "Après autant d’étapes, le taux est multiplié par le facteur. Puis le compte recommence.",
  },
  gamma: {
    name: "Facteur",
    description: "Ce qui multiplie le taux à chaque fois. Plus près de 1, il baisse plus lentement.",
  },
  t_max: {
    name: "Étapes jusqu’à la fin",
    description:
      "Sur autant d’étapes, le taux descend le long d’une demi-onde, de toute sa hauteur au dernier taux. Ensuite il remonte.",
  },
  eta_min: {
    name: "Dernier taux",
    description: "Le taux au creux de l’onde. À 0, l’essai s’y immobilise.",
  },
  total_iters: {
    name: "Étapes jusqu’à la fin",
    description:
      "Sur autant d’étapes, le facteur va de sa première valeur à sa dernière. Ensuite il y reste.",
  },
  start_factor: {
    name: "Facteur au départ",
    description:
      "La part du taux d’apprentissage avec laquelle se fait la première étape. De petits premiers pas sont sûrs tant que les pentes sont encore folles.",
  },
  end_factor: {
    name: "Facteur à la fin",
    description: "La part du taux d’apprentissage qui reste à la fin. À 1, il reste tout entier.",
  },
  batch_size: {
    name: "Taille du lot",
    description: "Combien d’exemples chaque étape regarde. De petits lots font des pas rapides et bruités.",
  },
  validation: {
    name: "Mis de côté",
    description:
      "Cette part des lignes ne sert pas à l’entraînement. La perte y dit comment le modèle se débrouille avec ce qu’il n’a jamais vu.",
  },
  seed: {
    name: "Graine",
    description: "Le nombre d’où vient tout le hasard. La même graine donne le même essai.",
  },
  name: {
    name: "Forme",
    description:
      "De quelle surface il s’agit. Chacune montre une autre difficulté que l’entraînement peut rencontrer.",
  },
};
