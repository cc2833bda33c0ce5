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

# «For en fantastisk forklaring: «systemet er sånn»», «Bravo», «Gratulerer til selskapet som …», «Wow, så profesjonelt å …»
~ bravo effect=minus side=right reach=sentence polarity=+ span=no spares=empathy.warmth
  ^ ("gratulerer"|"gratulere"|"bravo"|"applaus"|"hurra"|"hatten av"|"all ære"|"hipp hurra") ("til"|"for"|",") ("selskapet"|"dere"|"den"|"dem"|"de"|"firmaet"|"en"|"nok en") ..6 ("som"|"uten"|"utan"|"for at")
  ^ ("wow"|"jøss"|"oi"|"imponerende"|"veldig") ","? "så" _ "å"
  ^ ("tusen")? "takk" "for" ("at dere"|"at de"|"at hun"|"at han"|"ingenting"|"at du") ("fikk meg til å føle"|"lot meg"|"kastet bort"|"la på"|"ikke"|"aldri"|"glemte"|"minnet meg på at jeg ikke")
  ^ ("tusen")? ("takk for ingenting"|"takk for null"|"takk for den, dere"|"takk skal dere ha, da vet jeg")
  ja: Gratulerer til selskapet som har lyttet med begge ørene tette.
  nei: Takk for at dere var så hyggelige.

~ takk-for-det effect=drop side=both reach=sentence polarity=+ cues=empathy.warmth
  ^ ("gratulerer"|"gratulere"|"bravo"|"applaus") ("til"|"for"|",") ("selskapet"|"dere"|"den"|"dem"|"de"|"firmaet"|"en"|"nok en") ..6 ("som"|"uten"|"utan"|"for at")
  ^ ("gratulerer"|"gratulere") ("med")
  ^ ("tusen")? "takk" "for" ("at dere"|"at de"|"at hun"|"at han"|"ingenting"|"at du") ("fikk meg til å føle"|"lot meg"|"kastet bort"|"la på"|"ikke"|"aldri"|"glemte"|"minnet meg på at jeg ikke")
  ja: Takk for at dere lot meg vente, hyggelige folk.

# «Hyggelig? Ja visst, som en parkeringsvakt i regnvær», «blid som en purring»: likened to what is not.
~ den-såkalte effect=minus side=right reach=2 polarity=+ span=no
  ("såkalt"|"såkalte"|"så kalt"|"påstått"|"påståtte"|"angivelig"|"angivelege"|"liksom-"|"pseudo-")
  ja: Den såkalte hyggelige damen la på.

