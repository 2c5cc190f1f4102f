/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "带走",
  close: "关闭",
  link: {
    title: "链接",
    about: "打开它的人会看到同样的数。",
    length: { other: "{n} 个字符" },
    copy: "复制链接",
    copied: "链接已复制",
    /** The browser does not let a page copy. */
    refused: "浏览器不允许复制。链接就在输入框里：请在那里选中并复制。",
    too_long: "这个实验太大，放不进链接。请改用文件：把它拖到这个页面上，就会重新打开。",
    field: "链接",
  },
  qr: {
    title: "二维码",
    about: "投到墙上：用手机相机一扫，就能打开链接。",
    label: "链接的二维码",
    too_long: "链接太长，做成二维码相机读不了：有 {n} 个字符，最多放得下 {most} 个。",
    file: "二维码（SVG）",
  },
  files: {
    title: "文件",
    /** One file with everything in it. */
    whole: {
      name: "展品",
      about: "一个几兆字节的文件，可以从磁盘打开，不需要网络，打开时就停在这里。",
      fetching: "正在加载要放进去的内容…",
      unreached: "无法加载要放进这个文件的内容。网络连接正常吗？",
      absent: "这个页面上没有这个文件：用来制作它的 {file} 没有和 Loss Lab 的其他文件放在一起。",
      /** In the file, where scripts do not run. */
      needs: "它需要 JavaScript 和 WebAssembly。",
    },
    experiment: { name: "实验", about: "全部设置和数据；拖到这个页面上就能接着做。" },
    history: {
      name: "历史",
      about: "到目前为止的每一步，精确数值：损失、学习率和指标。",
      /** Of a very long run. */
      thinned:
        "每 {every} 步取一步，精确数值：损失、学习率和指标。全部 {n} 步会超过一个文件最多 {most} 行的限制。",
      /** While the run is taken again for the file. */
      replay: "正在重新走这些步",
      at: "第 {t} 步，共 {n} 步",
      stop: "停止",
      failed: "无法生成这个文件。",
    },
    parameters: { name: "参数", about: "第 {t} 步的权重和偏置，以及它们的梯度。" },
    arithmetic: { name: "算式", about: "从第 {t} 步走出的那一步里的每个数，以及它的公式。" },
  },
  pictures: {
    title: "图片",
    none: "没有打开的视图。",
    /** Beneath the picture. */
    caption: "第 {t} 步的{loss}：{value}",
    failed: "无法生成这张图片。",
  },
  /** "Fit as SVG". */
  as: "{name}（{format}）",
  lesson: {
    title: "一堂课",
    about: "给班级的链接：它以这些视图打开这个实验，留给读者的正是你在这里留出的部分。",
    choose: "锁定与隐藏",
    free: "自由",
    locked: "锁定",
    hidden: "隐藏",
    question: "提出问题",
    copy: "复制这堂课的链接",
    along: "“一堂课”中锁定或隐藏的内容会一并带上。",
  },
  embed: {
    title: "你自己的页面",
    about: "把这个展品放进你的文章、课程或网站。",
    now: "带上实验现在的样子",
    preview: "看看放进去的样子",
    once: "整个网站只需一次，写在 {file} 里：",
    /** Where the lines go, by the kind of editor. */
    how: {
      page: "粘贴到页面里要放展品的地方。",
      block: "添加一个“自定义 HTML”区块，粘贴到里面。",
      card: "添加一张 HTML 卡片，粘贴到里面。",
      source: "在编辑器里打开源代码，粘贴进去。",
      html: "把编辑器切换到 HTML，粘贴进去。",
      address: "选择按网址嵌入，粘贴这个网址。",
    },
  },
  code: {
    title: "代码",
    about: "走同样的 {t} 步，数据、起点和批次都写在里面。",
    about_unrun:
      "走同样的 {t} 步。我们的测试只检查这段代码的写法，因为那里没有 {name}，所以不运行它；PyTorch、NumPy 和 scikit-learn 的代码会真正运行。",
    copy: "复制",
    copied: "代码已复制。",
    refused: "不允许复制。代码已显示：请在那里选中并复制。",
    about_optimum: "直接走到最优解，也就是走很多步之后会到达的地方。",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    /** Why there is none. */
    gaps: {
      dropout: "随机失活会随机去掉一些单元，框架抽到的会不一样。不用随机失活就有代码。",
      optimizer: "用到二阶导数的优化器没有代码：这些框架里没有这样的优化器。最接近的是 sgd 和 adam。",
      keras_groups:
        "Keras 用单个样本来训练，而这种损失要比较好几个样本。PyTorch、Optax 和 NumPy 有它的代码。",
      optimum_model: "scikit-learn 找不到这个模型的最优解。最接近的是线性模型或多项式模型。",
      batches: "这些批次包含的行太多，无法写进代码。步数少一些，或每步用全部行，就可以写出来。",
      optimum_loss:
        "对这种损失和这些目标值，scikit-learn 没有能求出最优解的工具。最接近的损失是 mse、huber、quantile 和 bce。",
      optimum_penalty:
        "在这种惩罚项或权重衰减下，scikit-learn 没有能求出这种损失最优解的工具。最接近的是带 l2 的 mse 或 bce；hinge 需要 l2。",
    },
  },
};
