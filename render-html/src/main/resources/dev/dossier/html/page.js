/*
 * The page works without it. It opens what is folded while the page is printed: paper cannot be
 * unfolded. (CSS could do it, with ::details-content, once the Nu checker knows that.)
 */
{
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("details:not([open])")];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded) fold.open = false;
  });
}
