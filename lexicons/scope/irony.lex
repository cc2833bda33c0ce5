# What is said and not meant.
modifier irony

# Quotation marks round one word of praise: «så "hjelpsom" var han».
~ hermetegn effect=minus side=inside polarity=+ spares=questioning,clarity.language span=no
  « _ »
  « _ _ »
  ja: Han var veldig "hyggelig".

~ emoji effect=minus side=left reach=neighbour polarity=+ span=no
  ("🙃"|"🙄"|"😒"|"🤦"|"🤦‍♀️"|"🤦‍♂️"|"🤡"|"😑")
  ja: Hyggelig dame 🙄

~ jo-takk effect=minus side=right reach=sentence polarity=+ span=no
  ^ ("jo takk"|"jo, takk"|"jada"|"å ja"|"javel ja"|"særlig"|"liksom"|"veldig særlig"|"takk for ingenting")
  ja: Jo takk, veldig hyggelig.

~ liksom effect=minus side=left reach=sentence polarity=+ span=no
  ("særlig" "særlig"|"liksom" $|"not" $|"eller noe sånt" $|"my ass"|"right" $)
  ja: Hyggelig betjening, liksom.

# «like hjelpsom som en dørstokk», «så hyggelig at dere lar meg vente».
~ like-som effect=minus side=both reach=4 polarity=+ span=no
  "like" (hyggelig|hjelpsom|blid|vennlig|varm|imøtekommende|forståelsesfull|lydhør|tålmodig|engasjert|interessert|empatisk|klar|tydelig|pedagogisk|behjelpelig|serviceinnstilt|entusiastisk|inspirerende|behagelig|trivelig) "som" ("en"|"ein"|"ei"|"et"|"eit") !("venn"|"ven"|"venninne"|"gammel"|"god"|"engel"|"mor"|"solstråle"|"klem"|"bestemor"|"nabo"|"sol"|"varm"|"proff"|"mild")
  ja: Han var like hyggelig som en dørstokk.
  nei: Han var like hyggelig som en gammel venn.
  nei: Hun var like hyggelig som sist.

~ så-hyggelig-at effect=drop side=both reach=4 cues=empathy polarity=+
  "så" (hyggelig|koselig|snill|vennlig|grei|omtenksom|fint|betryggende|gøy) ("av dere"|"av dem"|"gjort")? ("at"|"å") ("dere"|"de"|"dei"|"jeg"|"eg"|"vi"|"bli"|"måtte"|"verte") ("lar"|"lot"|"må"|"måtte"|"får"|"fikk"|"avbrutt"|"avvist"|"satt"|"ignorert"|"glemt"|"sendt"|"slapp"|"har glemt"|"glemte"|"la på"|"ikke"|"aldri")
  ja: Så hyggelig at dere lar meg vente.
  nei: Så hyggelig at dere tok kontakt.
