"""The display list: what stands where on a page, finished. Painters walk it and decide nothing."""
