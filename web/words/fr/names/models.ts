/** Models, and the words that they let one choose from. */
export const models = {
  constant: {
    name: "Constante",
    description: "Un seul nombre pour tous : la perte décide à elle seule lequel.",
  },
  shift: {
    name: "Décalage",
    description: "Chaque entrée, décalée d’un nombre à elle : tous les exemples bougent de la même façon.",
  },
  linear: { name: "Droite", description: "Un poids pour chaque entrée et un biais." },
  "softmax-linear": {
    name: "Régression softmax",
    description:
      "Une somme pondérée des entrées pour chaque classe ; softmax change ces sommes en probabilités.",
  },
  polynomial: {
    name: "Polynôme",
    description:
      "Des puissances de l’entrée, chacune avec son poids : il se courbe aussi souvent que son degré le permet.",
  },
  embedding: {
    name: "Plongement (embedding)",
    description:
      "Un tableau avec une ligne de nombres pour chaque token : l’entrée dit seulement quelle ligne prendre.",
  },
  mlp: {
    name: "Réseau de neurones",
    description: "Des couches de sommes pondérées, chacune courbée par une activation.",
  },
  surface: {
    name: "Surface",
    description:
      "Sans aucune donnée : la perte est une hauteur au-dessus de deux nombres, x et y, comme la hauteur d’un paysage.",
  },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoïde" },
  identity: { name: "identité" },
  default: {
    name: "Comme dans PyTorch",
    description:
      "Couches : tirage uniforme, dans un intervalle qui se resserre quand il y a plus d’entrées. Tableaux : tirage dans une courbe en cloche de largeur 1.",
  },
  zeros: {
    name: "Zéros",
    description:
      "Tous pareils : les neurones d’une couche ne peuvent jamais apprendre des choses différentes.",
  },
  normal: {
    name: "Normale",
    description: "Tirage dans une courbe en cloche de largeur 1, quel que soit le nombre d’entrées.",
  },
  xavier_uniform: {
    name: "Xavier, uniforme",
    description:
      "Tirage uniforme, dans un intervalle qui garde aux signaux la même taille à travers des couches de tanh.",
  },
  xavier_normal: {
    name: "Xavier, normale",
    description:
      "Tirage dans une courbe en cloche, d’une largeur qui garde aux signaux la même taille à travers des couches de tanh.",
  },
  kaiming_uniform: {
    name: "Kaiming, uniforme",
    description:
      "Tirage uniforme, dans un intervalle qui garde aux signaux la même taille à travers des couches de ReLU.",
  },
  kaiming_normal: {
    name: "Kaiming, normale",
    description:
      "Tirage dans une courbe en cloche, d’une largeur qui garde aux signaux la même taille à travers des couches de ReLU.",
  },
  bowl: {
    name: "Cuvette",
    description: "Ronde : de partout, la descente la plus raide mène tout droit au point le plus bas.",
  },
  ravine: {
    name: "Ravin",
    description:
      "Une longue vallée, bien plus raide en travers qu’en long : les pas sautent d’une paroi à l’autre et n’avancent guère.",
  },
  saddle: {
    name: "Selle",
    description:
      "Plate au milieu, mais sans minimum : elle monte de deux côtés et descend des deux autres. Les essais s’y attardent avant de descendre.",
  },
  two_minima: {
    name: "Deux minimums",
    description:
      "Deux vallées, l’une plus profonde que l’autre : l’endroit où finit l’essai dépend de celui où il commence.",
  },
  plateau: {
    name: "Plateau",
    description:
      "Un creux dans une vaste plaine : au loin il n’y a presque pas de pente, alors les pas ne bougent guère.",
  },
  rosenbrock: {
    name: "Vallée de Rosenbrock",
    description:
      "Une vallée courbe aux parois raides : y entrer est rapide, avancer sur son fond presque plat est lent.",
  },
};
