/** Whether a line says the number of its page and nothing else: 第 3 頁，共 12 頁 · - 3 - · Page iv · 3/12 */
export const isPageNumber = (line: string): boolean =>
  /^[\s\-–—−•·.]*(第|page|p\.)?\s*([\divxlc]+|[一二三四五六七八九十百]+)\s*頁?\s*([/,，、]?\s*(共|of|\/)?\s*\d+\s*頁?)?[\s\-–—−•·.]*$/i.test(
    line,
  );
