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
