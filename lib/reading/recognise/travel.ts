const travel =
  /搭機|搭乘|啟程|返國|返抵|返臺|返台|抵達|航班|轉機|班機|入住|(?:桃園|國際)機場|飛往|前往.{1,6}機場|\bdepart|\barriv|\bflight|check[- ]?in/i;

/** A line of an itinerary: flights, transfers, hotels. */
export const isTravel = (text: string): boolean => travel.test(text);

/** A short line of that kind; a long sentence may speak of arriving and of more. */
export const isTravelDay = (text: string): boolean => text.length <= 40 && travel.test(text) && !/拜會|拜訪/.test(text);
