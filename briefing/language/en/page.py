"""The English words that news pages put around an article, and those used in every country."""

from __future__ import annotations

from briefing.language.page import PageWords, phrases

PAGE = PageWords(
    home=phrases("home | homepage | front page | news | you are here: home"),
    bylines=phrases(
        "by | author | authors | analysis by | edited by | opinion by | reporting by | "
        "reporting from | story by | text by | words by | written by"
    ),
    connectors=phrases("agencies | and | at | de | for | in | of | staff | the | van | von | with"),
    months={
        "january": 1,
        "jan": 1,
        "february": 2,
        "feb": 2,
        "march": 3,
        "mar": 3,
        "april": 4,
        "apr": 4,
        "may": 5,
        "june": 6,
        "jun": 6,
        "july": 7,
        "jul": 7,
        "august": 8,
        "aug": 8,
        "september": 9,
        "sept": 9,
        "sep": 9,
        "october": 10,
        "oct": 10,
        "november": 11,
        "nov": 11,
        "december": 12,
        "dec": 12,
    },
    labels=phrases(
        "download | transcript | donate | newsletters | about | connect | contact | advertise | "
        "advertisement | bluesky | bookmark | comment | comments | copied | copy | email | "
        "e-mail | facebook | flipboard | instagram | linkedin | listen | mail | mastodon | "
        "messenger | modified | pinterest | pocket | posted | print | published | read | reddit | "
        "save | share | subscribe | telegram | threads | tweet | twitter | updated | whatsapp | "
        "xing | audio | bookmarks | copylink | feedback | home | login | menu | newsletter | "
        "play | register | reuse | search | sections | video | watch | embed | loading | ad | "
        "ads | unsubscribe"
    ),
    departments=phrases(
        "news | politics | business | sport | sports | culture | opinion | world | us | uk | "
        "europe | asia | africa | americas | markets | money | tech | technology | science | "
        "health | travel | style | lifestyle | entertainment | weather | climate | arts | food | "
        "games | podcasts | videos | live | international | edition | jobs | accept | reject | "
        "all | features | sections | more | navigation | main | help | account"
    ),
    fillers=phrases(
        "a | ago | am | article | at | bst | cest | cet | date | days | edt | est | et | first | "
        "gmt | hour | hours | hrs | last | link | m | min | mins | minute | minutes | on | p | "
        "page | pm | story | this | time | to | today | utc | via | x | yesterday | monday | "
        "tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu | "
        "fri | sat | sun | as | by | content | full | gift | in | is | now | of | opens | "
        "options | the | window | with | your | new | pdt | pst | cst | ist"
    ),
    credits=phrases(
        "getty images | graphic | image | image caption | image credit | image source | photo | "
        "photo credit | photograph | photos | picture | caption | credit | source | "
        "illustration"
    ),
    agencies=phrases(
        "aap | afp | ansa | ap | bbc | cnn | efe | itar-tass | reuters | tass | upi | "
        "associated press | agence france-presse | alamy | bloomberg | getty | getty images | "
        "handout | news agencies | shutterstock | the associated press"
    ),
    contributions=phrases(
        "contributed | contributed reporting | contributed to this report | "
        "contributed to this story | reported from"
    ),
    plugs=phrases(
        "edited by: | send us your | why you can trust | please use | open navigation | "
        "keyboard shortcuts | hide caption | toggle caption | sponsor message | audio: | video: | "
        "be the first to | install the | skip next section | presented by | sponsored by | "
        "brought to you by | this story has been | this article has been | reporting by | "
        "additional reporting by | editing by | writing by | our standards: | suggested topics | "
        "go deeper: | want more stories | want to stay updated | get our | click here to | "
        "skip past | item 1 of | leer en español | listen to this article | watch: | "
        "related tags | our podcasts: | source: | also read | click here | follow us | "
        "get our newsletter | get the latest | read also | read more | read next | related: | "
        "see also | sign up | subscribe to | a version of this | click to | download the | "
        "email this | filed under | follow live | follow our | get alerts | give this article | "
        "have a question | like loading | listen to | more from | more on this story: | "
        "see all our | see more on | share full article | share the post | share this | "
        "share your | sign in | skip advertisement | skip to | story continues | support our | "
        "tap here | this article appeared | this article is more | this article was amended | "
        "this article was originally | this story was originally | view comments | view image | "
        "your email address | this video | by signing up | by subscribing | all rights reserved | "
        "copyright | for the latest | for more | get daily | get breaking | manage your | "
        "report a typo | suggest a correction | this is a developing | this is a breaking | "
        "view this email | view in browser | was this email"
    ),
    notices=phrases(
        "we use cookies | by continuing to use | by clicking on | by submitting your | "
        "we and our partners | we need your consent | this content is not available | "
        "this content is hosted | to view this content | please enable javascript | "
        "your browser | comments are moderated | the views expressed | opinions expressed | "
        "our journalism | if you enjoyed | thanks for signing up | thank you for reading | "
        "this newsletter may contain"
    ),
    remarks=phrases(
        "today’s newsletter | today's newsletter | requires javascript | browser settings | "
        "opens new tab | opens in new | opens in a new | external site | our privacy policy | "
        "our privacy notice | our terms of | google privacy policy | cookie settings | "
        "purchase licensing | preferred source"
    ),
    mailings=phrases(
        "newsletter | inbox | email alerts | push notification | whatsapp channel | "
        "mailing list | daily email | daily briefing"
    ),
    requests=phrases(
        "sign up | sign-up | subscribe to our | subscribe now | get our | get the | "
        "delivered to your | your inbox | learn more | click here | all you need | all the news | "
        "everything you need"
    ),
    boxes=phrases(
        "our channels | our network | about us | also read | explore more | most read | more | "
        "more on this | more on this story | read also | read more | recommended | "
        "recommended stories | recommended reading | see also | tags | top stories | topics | "
        "editors' picks | explore more on these topics | in pictures | key developments: | "
        "latest stories | more coverage | more like this | more to explore | most popular | "
        "most viewed | on this story | share | share this | tags: | trending | up next | "
        "what to read next | related article | related video | read more about"
    ),
    trailers=phrases(
        "about the author | footnotes | leave a comment | leave a reply | more from this author | "
        "more stories | references | related | related articles | related content | "
        "related posts | related stories | related topics | sources | you may also like | "
        "you might also like | about the authors | comments | continue reading | discover more | "
        "join the conversation | more from news | post navigation | read more from | "
        "recommended for you"
    ),
)

FUNCTION_WORDS = (
    "the of and to is that for on with at by it be from are this have has said not which they were"
    " been he she his its had but would their or who after when where there about into than we you"
    " if could because what these those them our did does says nor neither while against during"
    " since until before between should being such through among any"
)
"""The commonest words that are no common words of another language, for the guess of a text's
language: not "in", "was" and "will", nor "a" and "as"."""
