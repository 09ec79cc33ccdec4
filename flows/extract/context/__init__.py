"""The scope of a value: of whom, where, when, in which sector and by whose account, from what stands around it on the page."""
