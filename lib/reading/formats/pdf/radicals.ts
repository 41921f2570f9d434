/** Radicals that some fonts print in place of the letters they look like, each before its letter. */
const pairs =
  "⺁厂⺂乙⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
const letters = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) letters.set(pairs.charAt(at), pairs.charAt(at + 1));

/** A text with its letters in place of radicals and of doubles that were made for compatibility; all else stays. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2E80-\u2FDF\uF900-\uFAFF]/g, (letter) => letters.get(letter) ?? letter.normalize("NFKC"));
