"""What each run of words says of a wait; made by tests/blocked/learn.py."""

SCALE = 20
BIAS = -4.9333
WEIGHTS = r"""
-29	!
29	! ! </s>
-50	"
31	" #
37	" 0 -
44	" ] </s>
32	" business
61	" legacy
61	" legacy "
-60	#
-72	# </s>
-73	# n
39	# update
197	#0
47	#0 #0
-52	#0 #0 #0 </s>
33	#0 #0 </s>
44	#0 (
-33	#0 ( 0
-108	#0 ( after
-108	#0 ( after #0
-45	#0 ( closed
31	#0 ( first
32	#0 ( merge
32	#0 ( merge that
-94	#0 ( merged
45	#0 ( schema
-130	#0 ( waiting
-130	#0 ( waiting for
38	#0 ( which
42	#0 ( which we
-32	#0 ) , but
-29	#0 ) :
-33	#0 ) are
34	#0 ) for the
31	#0 ) is
-32	#0 ) lands .
-34	#0 ) should
45	#0 ) that
40	#0 , #0
-58	#0 , #0 .
50	#0 , #0 </s>
-88	#0 , 0
36	#0 , after
30	#0 , because
-30	#0 , but
33	#0 , it seems
39	#0 , not
34	#0 , or
41	#0 , rebase
34	#0 , which
-33	#0 , while
64	#0 , will
54	#0 - -
71	#0 - >
51	#0 - > #0
44	#0 .
29	#0 . 0 .
56	#0 . </s>
-37	#0 : #0
43	#0 : rename
38	#0 : replace
65	#0 </s>
-76	#0 ?
-79	#0 ? </s>
-42	#0 [
47	#0 ] (
111	#0 ] </s>
154	#0 a
-92	#0 after
63	#0 and
-74	#0 and #0 (
-32	#0 and #0 ,
31	#0 and #0 will
66	#0 and @
30	#0 and a
36	#0 and close
79	#0 and then
-47	#0 and this
38	#0 are
37	#0 as
41	#0 as the
-56	#0 at
69	#0 b
115	#0 before
49	#0 before doing
49	#0 before doing this
48	#0 before this
166	#0 blocks
116	#0 blocks this
49	#0 blocks this .
66	#0 c
-120	#0 can
-104	#0 can be
-83	#0 can be merged
-90	#0 cannot
66	#0 closes
-98	#0 complete
-83	#0 depends on #0
194	#0 first
68	#0 first ,
35	#0 first , and
35	#0 first .
46	#0 first . </s>
92	#0 for
33	#0 for now ,
-31	#0 from
-35	#0 gets
-46	#0 gets merged
44	#0 goes in .
-46	#0 has
-68	#0 has been merged
-31	#0 has landed
-30	#0 has landed ,
-39	#0 has to
96	#0 has to be
38	#0 i
36	#0 i'll
89	#0 if
39	#0 in
113	#0 is
143	#0 is a
51	#0 is a prerequisite
-209	#0 is blocked
-110	#0 is blocked by
212	#0 is blocking
146	#0 is closed
66	#0 is closed .
43	#0 is complete
29	#0 is completed
47	#0 is completed .
49	#0 is done ,
-64	#0 is fixed
-46	#0 is fixed )
-63	#0 is fixed ,
-50	#0 is implemented
-44	#0 is implemented ,
62	#0 is in
30	#0 is merged
59	#0 is merged ,
-47	#0 is merged </s>
59	#0 is needed
49	#0 is one
46	#0 is open
48	#0 is resolved ,
-105	#0 is waiting
-77	#0 is waiting for
55	#0 isn't
-50	#0 landed
-42	#0 landed .
-42	#0 landed . </s>
71	#0 lands
-36	#0 lands ,
-39	#0 lands , we
41	#0 lands </s>
42	#0 lands we
-37	#0 locally
-38	#0 locally ,
65	#0 makes
83	#0 merged
107	#0 merged </s>
-30	#0 merges ,
96	#0 must
121	#0 must be
87	#0 must be merged
60	#0 needs
60	#0 needs to
84	#0 needs to be
-46	#0 on
119	#0 once
-34	#0 open
-31	#0 phase
-31	#0 phase 0
45	#0 rather
45	#0 rather than
41	#0 scope
81	#0 ships
-48	#0 should be
32	#0 should be fixed
32	#0 should land
32	#0 since
53	#0 so
46	#0 test
39	#0 that i
-37	#0 the
56	#0 though
57	#0 to
31	#0 to avoid
78	#0 to be fixed
39	#0 to be merged
-39	#0 to fix
86	#0 to work
-43	#0 until
-92	#0 was
-88	#0 was merged
-41	#0 was merged ,
-50	#0 was merged .
-59	#0 we
-35	#0 went
71	#0 when
34	#0 when it
33	#0 which
32	#0 which is
53	#0 which is not
32	#0 will be
93	#0 |
119	#0 | </s>
7	$
-45	%
-11	&
37	& c
42	& s
1	'
39	' command
42	' ing
30	' once
34	(
41	( #0 )
40	( #0 ) ,
-35	( #0 ) -
39	( #0 ) .
-35	( #0 ) should
35	( #0 ,
35	( #0 follow
35	( #0 follow -
-86	( #0 is
-42	( )
61	( ) can
30	( . . .
38	( 0 ) </s>
32	( 0 ) remove
33	( 0 ) run
41	( 0 days
-55	( </s>
-57	( >
-67	( > =
-67	( > = 0
31	( a single
59	( abi
81	( after
37	( agents
-58	( already
42	( always
-40	( and
34	( and perhaps
50	( as of
53	( awaiting
39	( basically
51	( basically ,
43	( blocked )
61	( blocking
60	( cache
39	( can start
52	( cc
37	( cc #0
40	( cc #0 )
-42	( closed
-47	( closed )
-33	( closes
-34	( closes #0
-35	( closes #0 )
44	( closing
52	( deferred
71	( depends
73	( depends on
38	( direction
32	( doc
-80	( done
-84	( done )
42	( dynamic
35	( e 0
61	( end
36	( end of
37	( es
-34	( eval
-47	( external
31	( f 0 )
62	( fields
41	( file
39	( fix
30	( g
95	( gated
125	( gated on
36	( held
-130	( help
39	( hopefully
51	( how to
34	( i hope
30	( i want
75	( ids
39	( if it
-38	( if not
58	( implement
32	( in particular ,
107	( issues
33	( kernel
34	( link
45	( link </s>
29	( linked
37	( may need
30	( maybe )
31	( merge
32	( merge that
32	( merge that first
-89	( merged
-51	( merged ) </s>
100	( nb
43	( needs
88	( needs the
-36	( no
-43	( nothing
56	( once
56	( only the
-39	( open
33	( or add
43	( or in
41	( or to
45	( phase
56	( phase 0
39	( phase 0 )
46	( pool
-41	( post
-40	( post 0
-51	( pr
-41	( pr #0
41	( prefix
51	( prerequisite
53	( private
-32	( rc
33	( real
29	( record
41	( replaced
41	( replaced by
62	( requires
29	( row
34	( same
49	( schema
52	( session
59	( setup
46	( should
54	( should be
29	( still
-31	( subject
-33	( subject to
75	( tab
53	( team
31	( templates
51	( templates )
61	( the script
32	( this
57	( this one
35	( to get
46	( unfortunately
-58	( until
-33	( until we
-43	( until we get
-64	( uses
46	( via
36	( what
104	( when
31	( which
40	( which i
42	( which i think
-47	( with
50	( write
41	( x 0
-34	( zero
22	)
-34	) !
-35	) ! </s>
-31	) #0
-36	) (
-33	) )
-30	) ) </s>
44	) , #0
32	) , #0 (
38	) , and only
74	) , implement
32	) , or (
29	) , set
49	) , the gate
65	) , verify
32	) - needs
34	) : no
29	) : update
41	) </s>
34	) ]
34	) add
-32	) after
-58	) after #0
35	) against the
-62	) and #0 (
32	) and a
49	) and i'm
49	) app
29	) because the
65	) before
-29	) before we can
29	) can
39	) complete
31	) cross
31	) cross -
29	) define
32	) dependency
61	) depending
38	) depending on
-60	) depends
-61	) depends on
-37	) depends on this
-38	) first .
-38	) first . </s>
30	) for
30	) functionality
30	) handle
-42	) has
31	) include
50	) is fixed
52	) is fixed .
32	) is merged
35	) keep
-48	) landed
36	) landing
35	) leaves
36	) merge
40	) merged
50	) merged </s>
36	) must
41	) must be
35	) need
42	) need to
44	) next
-30	) of
-35	) or
41	) pending
30	) per
45	) provide
50	) remove
29	) returns
-40	) should
52	) so
43	) so it
35	) so no
30	) that are
30	) that could be
36	) that includes
45	) the same
70	) to use
30	) until
34	) until the
71	) via
-77	) which
-42	) will
-33	) with
37	) |
54	+
35	+ #0
-50	+ #0 )
56	+ '
30	+ .
-38	+ 0
42	+ 0 +
-30	+ 0 ,
29	+ 0 . </s>
61	+ 0 : </s>
38	+ : 0
29	+ admin
43	+ agent
53	+ b
57	+ before
74	+ cost
45	+ db
30	+ e 0
32	+ event
36	+ g
41	+ map
50	+ minimal
48	+ on
32	+ rename
39	+ socket
33	+ spec
36	+ t
49	+ the
34	+ w
43	+ with
-10	,
37	, #0 (
-55	, #0 ) are
-56	, #0 .
-58	, #0 . </s>
54	, #0 </s>
-32	, #0 and #0
-36	, #0 can
-42	, #0 was
38	, - -
-31	, 0 )
46	, 0 ,
-37	, 0 , 0
52	, 0 , and
35	, 0 , or
-31	, 0 -
-34	, 0 . </s>
33	, 0 ] </s>
42	, a 0
42	, activation
44	, active
99	, add
40	, add an
72	, add it
34	, after that
81	, among
36	, among other
59	, and depends
59	, and depends on
36	, and extend
37	, and host
35	, and if it
39	, and in
49	, and its
34	, and more
55	, and nothing
43	, and only
73	, and only then
34	, and restore
46	, and run
45	, and so
-30	, and the
-32	, and then
48	, and we've
44	, apply
33	, as a
43	, as i'm
-36	, as soon
-36	, as soon as
50	, as this
29	, assuming
42	, assuming that
29	, at
31	, at some
31	, at some point
32	, at this
34	, at this point
42	, because there are
36	, before we can
71	, begin
35	, blocked by
79	, blocked by #0
31	, both of
37	, both of which
-35	, but 0
45	, but am
36	, but blocked
-31	, but for
66	, but i guess
52	, but it relies
37	, but let's
43	, but once
39	, but only after
60	, but removing
57	, but requires
32	, but that's not
47	, but the documentation
30	, but there is
38	, but this
42	, but we may
36	, but we won't
40	, but won't
36	, by
-92	, can
32	, change the
31	, changed
36	, closed
-34	, closing
40	, compilation
56	, confirm
39	, consolidate
82	, convert
39	, d
42	, decide
-36	, decisions
65	, deliberately
73	, depends
80	, depends on
38	, deploy
43	, developer
86	, document
-45	, document it
41	, doing
64	, doing so
50	, drive
-32	, drop the
38	, e 0 .
44	, eliminating
45	, enable
30	, especially the
52	, evaluate
53	, execute
63	, expand
45	, extend
47	, file a
59	, finish
36	, four
-31	, get
37	, hard
41	, hopefully
29	, however
42	, however .
42	, however . </s>
-30	, i
63	, i can
-33	, i have
95	, i will
47	, i will be
44	, i'll do
29	, i'll just
-38	, i'll merge
-81	, i'll update
41	, i'm thinking
30	, i'm trying
30	, i'm trying to
59	, if no
61	, immediately
38	, implement
58	, implement a
47	, in that
37	, in the case
38	, incl
39	, incl .
41	, incl . </s>
55	, introduce
33	, issue #0
-44	, it
-34	, it is
65	, it requires
43	, it would
-44	, it's
69	, iteration
42	, just the
80	, just waiting
-37	, keep
33	, kernel
43	, l
50	, l 0
43	, let's
-35	, let's use
-31	, lets
30	, like so
40	, linking
30	, look for
-39	, looks
-40	, looks like
57	, make
42	, may
39	, measure
53	, mem
-47	, merged
81	, migrate
29	, move the
34	, must
45	, must be
29	, namely
42	, namely that
32	, network
-53	, no
-30	, no need
-34	, no need to
30	, not on the
-45	, nothing
30	, of course .
70	, ok
76	, old
69	, once
33	, once #0
78	, once it
71	, once it is
31	, once we
-42	, one
40	, operator
33	, or at
34	, or at least
52	, order
-32	, otherwise it
65	, otherwise we
42	, our
37	, overlay
-40	, pandas
-35	, partly
160	, pending
56	, pending the
41	, performance , and
-48	, pnpm
30	, pointing at
-51	, pr
-44	, pr #0
35	, product
-29	, production
79	, prove
36	, prove the
-31	, r
41	, rebase
37	, regarding the
-29	, release
106	, remove
58	, remove the
85	, replace
37	, review
39	, run it
-31	, rustc
-34	, say
-42	, say so
35	, scheduler
35	, scripts
39	, search
46	, search ,
55	, see #0 .
42	, see e
42	, see e .
-31	, selecting
-33	, show
31	, simply
33	, since it is
71	, so #0
38	, so as
46	, so as to
60	, so don't
-31	, so i think
41	, so i would
30	, so i'd
44	, so i'd prefer
50	, so i'll
-36	, so i'm going
33	, so it may
35	, so lets
29	, so one can
37	, so perhaps we
37	, so that they
49	, so that's
33	, so this
49	, so this pr
-48	, so we should
-32	, some
34	, sp
57	, still
57	, support
42	, support for
35	, that is a
-87	, the
-32	, the build
37	, the call
35	, the following
39	, the gate
32	, the model
41	, the nightly
30	, the server
-31	, then
-73	, then #0
82	, then this
31	, then this can
-42	, there
32	, they should
43	, they should be
30	, this could be
47	, this depends
47	, this depends on
39	, this document
29	, this epic
102	, this is blocked
-38	, this needs
60	, this should
-34	, this will need
-32	, to
49	, transfer
70	, unblocks
74	, update
42	, update the
57	, use it
-31	, vendor
62	, verify
-50	, wait
80	, waiting
41	, waiting for
30	, waiting on
-41	, wants
33	, watch
-32	, we can have
37	, we can probably
41	, we can remove
54	, we can resolve
45	, we can't
39	, we can't do
-55	, we could
-35	, we decided
30	, we just need
32	, we may be
-74	, we may want
46	, we need
96	, we should
36	, we should change
34	, we should put
41	, we should think
42	, we should update
30	, we want
39	, we want to
54	, we will want
-48	, we won't
48	, we'll
-31	, we're going
-30	, we've
29	, what do
31	, what do you
54	, which are
31	, which has a
-48	, which is now
48	, which is the
36	, which of
37	, which of course
29	, which removes
50	, which we don't
-34	, while
111	, wire
42	, with
35	, without further
33	, without making
-29	, yet
-33	, you
54	, zero
51	, zero -
58	-
-56	- #0 ,
-31	- #0 . </s>
-29	- )
47	- - #0
64	- - #0 </s>
31	- - i'll
50	- - needs
34	- - release
31	- - target
31	- 0 ' s
-31	- 0 ,
-31	- 0 .
-36	- 0 . 0
-41	- 0 /
-62	- 0 after
43	- 0 d 0
64	- 0 is
60	- 0 min
31	- 0 ms
-41	- </s>
71	- > #0 -
44	- > real
75	- > this
45	- > ~
36	- abi
30	- able . </s>
29	- ahead
32	- alias
37	- allow
42	- allow -
34	- and
32	- android
48	- android -
34	- arch
43	- audit
56	- awaiting
41	- backed
-41	- based
35	- bench
31	- bis
38	- blind
46	- blocked
30	- blocked by
67	- blocked by #0
49	- blocked on
-38	- blocking
42	- both
32	- brainer
-32	- build )
-42	- but
33	- by -
67	- by :
44	- capturing
37	- center
52	- check
32	- check . </s>
39	- check and
38	- churn
30	- closed ,
-47	- comparison
45	- components
42	- context
36	- core .
40	- crash
62	- cut
47	- daemon -
29	- db
33	- delete
83	- depends
91	- depends on
-43	- design
30	- dev -
33	- diagnostics
-34	- directed
-141	- done
30	- emission
29	- emitted
43	- enable
72	- enabled when
35	- end (
41	- engine
40	- enhancement
53	- eval
31	- execution
55	- facing
31	- feed
29	- fidelity +
31	- filled
34	- finish
-70	- first
35	- fixed
36	- fixed -
30	- flow
38	- flows
-36	- form
-29	- from
37	- gap
-49	- gated
46	- green
35	- gyp
51	- had
51	- had to
52	- holder
38	- hub
50	- human
34	- hygienic
29	- i'll
37	- idempotency
35	- ignore
29	- instead
53	- integrate
59	- intent
45	- is (
40	- is until
31	- it is
40	- it is not
30	- job
35	- jwt -
81	- kernel
38	- kp
41	- lang /
62	- launch
38	- level data
57	- light
42	- load
47	- log
30	- loops
35	- manager
40	- material
32	- matrix
55	- mcp
30	- memory
-40	- merge
-29	- model
36	- move
35	- must be
33	- native
45	- native -
43	- needs
93	- net
51	- next /
32	- nightly
33	- no -
61	- notes
29	- of - truth
58	- off
-36	- off .
-35	- off . </s>
59	- off on
34	- on - demand
44	- once we
31	- only ,
53	- owned
36	- parent
30	- performance
38	- preview
50	- prime
30	- protocol .
32	- public
33	- r
42	- r ,
42	- rank
31	- rc .
32	- rc . 0
54	- ready
50	- ready </s>
41	- recorded
62	- recovery
54	- registry
51	- related
39	- release ,
-34	- remove
31	- repo dependency
43	- requisites
32	- results
41	- results -
-33	- review
43	- rewrite
31	- rpc with
-29	- runtime
-74	- schema -
35	- see
47	- see #0
63	- sensitive
37	- slim
30	- so -
51	- specific .
51	- specific . </s>
42	- spike
48	- state /
37	- stepping
45	- storage :
-40	- store
31	- struct
43	- sync
79	- sync -
65	- tenant
73	- terminal
-31	- this
32	- tile
29	- tracking
-34	- triage
33	- trip
31	- two
42	- type
29	- up ,
79	- up after
31	- up commit
55	- v
45	- version :
42	- waiting
61	- waiting for
40	- whole
45	- wiring
30	- wood
33	- workspace
-6	.
49	. #0
65	. #0 (
-39	. '
55	. ) ]
38	. ) before
31	. , 0
39	. , but
43	. , this
57	. . ) ]
37	. . . .
34	. 0 ( the
55	. 0 ) ,
47	. 0 ) ;
-32	. 0 ) so
31	. 0 ,
32	. 0 adds
34	. 0 as soon
40	. 0 could
42	. 0 currently
45	. 0 development
43	. 0 fix
-47	. 0 has
36	. 0 lands ,
29	. 0 launch
-33	. 0 list
46	. 0 must
36	. 0 need
60	. 0 needs
50	. 0 once
32	. 0 pro
41	. 0 rc
40	. 0 reference
-33	. 0 release .
31	. 0 release is
-34	. 0 release the
39	. 0 support
33	. 0 tag ,
33	. 0 that
-49	. 0 was
-36	. 0 was released
48	. 0 when
35	. 0 when it
-35	. 0 will
-36	. 0 |
45	. ; </s>
68	. ai
34	. android
35	. android .
30	. context
32	. context .
37	. however
35	. jar
31	. js ,
39	. md says
53	. md so
31	. md with
30	. name
35	. net
40	. open
32	. py .
36	. py . </s>
-30	. sh
59	. sources
48	. t
-34	. txt
-36	. txt </s>
41	. v
41	. v 0
31	. x from
31	/
-58	/ #0
31	/ $
42	/ 0 -
37	/ 0 - 0
56	/ a .
39	/ a 0
-57	/ a </s>
45	/ abi
34	/ acceptance
38	/ action
-35	/ after
83	/ benchmark
-57	/ blocked
-34	/ blocked /
54	/ bun
32	/ by
39	/ cache
38	/ callback
31	/ check
57	/ chrome
39	/ config
40	/ containers
42	/ content
42	/ cwt
42	/ delete
43	/ deps
40	/ domain /
-36	/ done
-30	/ e
30	/ event
30	/ f
33	/ f 0
38	/ fonts
46	/ history
110	/ human
31	/ import
44	/ in progress
36	/ js
38	/ later
44	/ list
47	/ login
66	/ merged
-35	/ nix
38	/ num
-33	/ o .
-33	/ o . </s>
30	/ operator
36	/ optional
38	/ or
33	/ or a
31	/ or other
33	/ parser .
33	/ persistence
33	/ pin
37	/ post /
34	/ pr /
33	/ production
45	/ pull
56	/ pull /
30	/ ref
49	/ register
-47	/ release
33	/ response
64	/ review
35	/ router .
47	/ rpc
30	/ services
30	/ services /
31	/ settings
39	/ snap
37	/ source
42	/ stack
44	/ stack /
34	/ stage
35	/ stage 0
37	/ tab
60	/ toast
30	/ tool /
35	/ trust
54	/ ui
30	/ when
79	0
44	0 " #
-38	0 %
35	0 ' s
102	0 (
-48	0 ( #0 )
69	0 ( #0 ,
40	0 ( as
34	0 ( both
30	0 ( e
31	0 ( just
-77	0 ( see
-82	0 ( see #0
52	0 ( when
34	0 ) + the
38	0 ) after
31	0 ) need to
54	0 ) remove
29	0 ) run
49	0 + 0 +
-29	0 , 0 )
61	0 , 0 ,
-38	0 , but
33	0 , e
33	0 , e 0
59	0 , l
37	0 , not
30	0 , not a
33	0 , not all
47	0 , or
31	0 , or 0
31	0 , p
34	0 , p 0
34	0 , t
38	0 , t 0
-35	0 , we need
-41	0 , which
31	0 - -
-35	0 - 0 (
31	0 - 0 .
60	0 - 0 min
32	0 - m
33	0 - m 0
32	0 - rc .
35	0 . /
-38	0 . 0 '
40	0 . 0 could
42	0 . 0 currently
45	0 . 0 development
43	0 . 0 fix
-47	0 . 0 has
-31	0 . 0 lands
29	0 . 0 launch
-33	0 . 0 list
46	0 . 0 must
61	0 . 0 needs
50	0 . 0 once
32	0 . 0 pro
41	0 . 0 rc
40	0 . 0 reference
39	0 . 0 support
35	0 . 0 that
-49	0 . 0 was
49	0 . 0 when
-35	0 . 0 will
-36	0 . 0 |
47	0 . t
31	0 . x from
30	0 / 0 -
38	0 0 is
32	0 : 0 utc
36	0 : </s>
52	0 : build
65	0 : database
52	0 : migrate
46	0 : no
54	0 : retire
32	0 ] , so
73	0 ] </s>
60	0 a
59	0 a (
33	0 adapter
41	0 adds
30	0 adds the
-71	0 after
-34	0 after the
34	0 agent
-31	0 and a
39	0 and should
-31	0 as a
41	0 as soon
41	0 as soon as
57	0 aug
43	0 august
29	0 b (
-30	0 b ) .
56	0 being
31	0 beta release
29	0 bis is
35	0 builds
48	0 by default
38	0 c -
36	0 c 0 /
35	0 c 0 </s>
52	0 cf
44	0 check
57	0 children
49	0 ci
43	0 cleanup
50	0 close
-32	0 code
152	0 coming
38	0 commit
31	0 commits
52	0 construction
75	0 contract
31	0 could
45	0 could be
73	0 creates
33	0 currently
35	0 d to
40	0 days
-53	0 depends
-52	0 depends on
42	0 development
-38	0 e 0
-31	0 e after
33	0 e verification
51	0 first
40	0 fix
46	0 fixes
45	0 forward
47	0 g
65	0 g 0
32	0 gets
39	0 go
-46	0 has
-40	0 has to
37	0 hold
38	0 hours for
33	0 in #0
67	0 is
117	0 is available
38	0 is available </s>
-104	0 is blocked
52	0 is complete
42	0 is out
-37	0 is released ,
-38	0 isn't
29	0 items
34	0 j 0
63	0 june
36	0 k )
38	0 k -
40	0 landed
63	0 lands
31	0 lands ,
-30	0 lands .
-30	0 lands . </s>
33	0 library
-31	0 list
-29	0 master
33	0 mechanical
55	0 metrics
-36	0 migration
-44	0 min
45	0 ms -
134	0 must
41	0 must be
69	0 nix
65	0 now
78	0 once
33	0 or -
104	0 out
29	0 please
29	0 pre
29	0 pre -
52	0 pro
33	0 produces
40	0 proxy
48	0 q
39	0 rc
55	0 reaches
50	0 refactor
37	0 reference
31	0 release is
-34	0 release the
45	0 runnable
-51	0 s
44	0 s 0
35	0 schema
-29	0 seconds
45	0 setup
64	0 shim
46	0 ships .
49	0 ships . </s>
-43	0 should
39	0 sleep
45	0 so
42	0 so we
32	0 source
58	0 status
33	0 step 0
44	0 support :
80	0 supports
33	0 tag ,
58	0 tasks
-38	0 the
35	0 to
33	0 to be
48	0 to the
-37	0 types
-81	0 until
-39	0 until we
36	0 update
-32	0 users
-37	0 users ,
32	0 utc
35	0 w /
-30	0 wait
42	0 waiting
51	0 waiting for
-57	0 was
-36	0 was released
61	0 we can
111	0 when
59	0 when all
63	0 when available
99	0 when it
71	0 when it is
44	0 with the
-34	0 work
34	0 would
-35	0 x
118	0 |
176	0 | </s>
-10	:
34	: " 0 .
-40	: #
75	: #0
43	: #0 #0 #0
-59	: #0 (
-35	: #0 ) </s>
38	: #0 , #0
37	: #0 :
85	: #0 </s>
136	: #0 a
51	: #0 and
82	: #0 c
50	: #0 is
59	: #0 to
37	: ( 0
38	: ( 0 )
-61	: ( </s>
40	: ( a
40	: ( a )
36	: )
29	: ) </s>
-71	: ,
-38	: -
-29	: - )
-79	: - </s>
34	: 0 -
-34	: 0 .
-61	: 0 </s>
32	: 0 utc
34	: : format
55	: : list
41	: : thread
-30	: @
37	: [ "
83	: [ 0
34	: [ 0 ,
-65	: [ ]
-31	: a
37	: a 0
-34	: add
60	: advance
82	: after
100	: after #0
48	: after successful
39	: after the 0
34	: all
32	: announce
37	: api
55	: badge
-33	: bar
53	: bd
31	: bd -
33	: bd - 0
101	: blocked
57	: blocked (
45	: blocked </s>
53	: blocked on
63	: build the
57	: c
81	: c 0
115	: c 0 (
-49	: ci
-48	: claimed
32	: closing
62	: completion
55	: confirm
60	: consume
32	: currently blocked
50	: database
37	: depends on #0
34	: design
46	: e
48	: e 0
-40	: false
-52	: false </s>
34	: give
-52	: go
65	: has
56	: hold
30	: i
43	: i think
33	: i would
30	: identity
38	: implementation
34	: internal
48	: internal /
-43	: issue #0
75	: issue 0
61	: issue 0 </s>
46	: issues
78	: jar
58	: launch
-51	: libc
42	: list
39	: low
30	: low -
-36	: m
-36	: m 0
32	: migrate to
125	: must
-38	: n /
-38	: n / a
34	: need
-37	: needs
-77	: no </s>
-56	: nobody
34	: node -
-45	: node 0
-72	: none
-51	: none </s>
-49	: not
-210	: nothing
-43	: number
-37	: numpy
66	: old
42	: on
82	: once
-64	: open
32	: pass
-42	: pending
30	: per -
32	: permit
33	: phase 0
143	: port
-50	: prefix
-29	: publish
-30	: python 0
-30	: python 0 .
38	: release
-29	: removed
39	: removing
38	: rename
59	: rename the
39	: requires
-40	: resolved
46	: retire
37	: scripts
37	: scripts /
30	: second
32	: see #0
30	: should be
33	: signed
74	: slice
52	: still
76	: still blocked
84	: suggest
31	: supervisor
42	: take
53	: task 0
38	: this
-30	: this is a
36	: this is blocked
40	: this issue
39	: this pr
41	: thread
29	: upgrade
35	: uses
104	: vendor
95	: waiting
86	: waiting for
56	: waits
56	: waits for
44	: will
43	: work
48	: yes
56	: yes ,
-7	;
29	; )
42	; ) </s>
-34	<
-34	</s>
14	<bx>
-46	<bx> <s>
-143	<bx> <s> #0
51	<bx> <s> #0 </s>
47	<bx> <s> 0
48	<bx> <s> depends
48	<bx> <s> depends on
-61	<bx> h:acceptance
-47	<bx> h:acceptance h:criteria
-35	<bx> h:acceptance h:criteria <s>
73	<bx> h:dependency
79	<bx> h:prerequisites
31	<bx> h:prerequisites <s>
-30	<bx> h:prerequisites <s> i
-55	<bx> h:tasks <s> #0
31	<bx> h:things
43	<bx> h:things h:to
-23	<hd>
-40	<hd> <s> after
-29	<hd> <s> blocked
55	<hd> <s> blocked by
-37	<hd> <s> decision
-46	<hd> <s> dependencies </s>
37	<hd> <s> dependency
36	<hd> <s> dependency </s>
-92	<hd> <s> depends
-73	<hd> <s> depends on
50	<hd> <s> do
50	<hd> <s> do not
-61	<hd> <s> pending
-31	<hd> <s> status
-29	<hd> <s> task
53	<hd> <s> test
-127	<i>
-37	<i> <s>
39	<i> <s> #0
-32	<i> <s> after
77	<i> <s> blocked by
31	<i> <s> dependencies
34	<i> <s> dependencies :
-35	<i> <s> depends
-35	<i> <s> depends on
52	<i> <s> for
31	<i> <s> i
45	<i> <s> in
72	<i> <s> in the
41	<i> <s> put
46	<i> <s> this is
65	<i> <s> wait for
-35	<i> <s> wait until
54	<i> <s> waiting
45	<i> h:#0
108	<i> h:+
50	<i> h:are
103	<i> h:blocked
91	<i> h:blocked h:by
66	<i> h:blocked h:by <s>
111	<i> h:blockers
-63	<i> h:child
-63	<i> h:child h:issues
55	<i> h:ci
160	<i> h:currently
-68	<i> h:dependencies <s>
-162	<i> h:dependencies <s> #0
93	<i> h:dependencies <s> blocked
-37	<i> h:dependencies <s> blocks
48	<i> h:dependencies <s> requires
81	<i> h:dependencies <s> should
107	<i> h:dependencies h::
107	<i> h:dependencies h:: <s>
44	<i> h:depends h:on <s>
-44	<i> h:depends h:on h::
39	<i> h:editors
41	<i> h:for
47	<i> h:for h:the
-33	<i> h:gate
31	<i> h:implementation h:steps
31	<i> h:implementation h:steps <s>
48	<i> h:in
38	<i> h:key h:design
-30	<i> h:non
-57	<i> h:non h:-
-35	<i> h:out
-38	<i> h:out h:of
-39	<i> h:out h:of h:scope
39	<i> h:planning
34	<i> h:pr
37	<i> h:prerequisites
38	<i> h:prerequisites <s>
-48	<i> h:proposed
46	<i> h:recommended
34	<i> h:relationship
-32	<i> h:rollout
-31	<i> h:rollout <s>
-35	<i> h:some
33	<i> h:spec
71	<i> h:status
53	<i> h:technical h:notes
53	<i> h:technical h:notes <s>
-32	<i> h:test
30	<i> h:todo
46	<i> h:todo h::
46	<i> h:todo h:: <s>
57	<i> h:what's
-1	<p>
-79	<p> <s> #0
53	<p> <s> #0 (
53	<p> <s> #0 :
39	<p> <s> #0 </s>
48	<p> <s> #0 blocks
-34	<p> <s> #0 has
35	<p> <s> #0 is
43	<p> <s> #0 should
-70	<p> <s> #0 will
-36	<p> <s> ( #0
57	<p> <s> ( after
-39	<p> <s> ( once
39	<p> <s> ( so
36	<p> <s> a first
-32	<p> <s> a new
77	<p> <s> accepted
33	<p> <s> ack ,
64	<p> <s> add
32	<p> <s> after
-51	<p> <s> after a
-32	<p> <s> after an
47	<p> <s> after applying
29	<p> <s> after building
-34	<p> <s> after discussion
-37	<p> <s> after fixing
46	<p> <s> after getting
29	<p> <s> after implementing
-55	<p> <s> after that
60	<p> <s> after the
-31	<p> <s> after this
46	<p> <s> after we
-33	<p> <s> agents
31	<p> <s> all
31	<p> <s> all of
-38	<p> <s> and
-56	<p> <s> approved
-49	<p> <s> are
-31	<p> <s> are we
46	<p> <s> assuming
150	<p> <s> awaiting
79	<p> <s> awaits
39	<p> <s> basically i
50	<p> <s> bead
-44	<p> <s> because
70	<p> <s> before starting
-47	<p> <s> before we
38	<p> <s> better to
-34	<p> <s> block
92	<p> <s> blocked
-82	<p> <s> blocked :
-33	<p> <s> blocked by
-49	<p> <s> blocked on
48	<p> <s> blocker
85	<p> <s> blocker :
159	<p> <s> blockers
75	<p> <s> blockers :
-52	<p> <s> blocking
-53	<p> <s> blocking :
-50	<p> <s> blocks
-29	<p> <s> blocks :
29	<p> <s> builds on
34	<p> <s> but i'd
-29	<p> <s> but it
67	<p> <s> but several
29	<p> <s> calling
47	<p> <s> can be
34	<p> <s> can't
-31	<p> <s> can't wait
36	<p> <s> candidate
81	<p> <s> cannot
-37	<p> <s> cannot proceed
33	<p> <s> cause
35	<p> <s> clarification
39	<p> <s> clean
36	<p> <s> closing until
31	<p> <s> contingent
31	<p> <s> contingent on
81	<p> <s> continue
-70	<p> <s> course
79	<p> <s> currently blocked
100	<p> <s> decision
63	<p> <s> deferred
-73	<p> <s> deferred from
60	<p> <s> deferred to
57	<p> <s> deferred until
31	<p> <s> deferring
64	<p> <s> delayed
115	<p> <s> depend
-33	<p> <s> dependencies
29	<p> <s> dependency
80	<p> <s> dependency :
47	<p> <s> dependent
53	<p> <s> dependent on
34	<p> <s> depends -
-89	<p> <s> depends on
32	<p> <s> deps
36	<p> <s> deps :
-30	<p> <s> design
44	<p> <s> detailed
36	<p> <s> discussed on
39	<p> <s> discussion
52	<p> <s> dispatch
40	<p> <s> do the
-29	<p> <s> docker
-49	<p> <s> docs
37	<p> <s> document
33	<p> <s> document the
56	<p> <s> documentation
-43	<p> <s> does
-46	<p> <s> does not
32	<p> <s> don't merge
32	<p> <s> done ,
83	<p> <s> double
-55	<p> <s> enables
-39	<p> <s> error
-43	<p> <s> error :
42	<p> <s> evaluate
29	<p> <s> everything
71	<p> <s> everything here
-31	<p> <s> expected
-30	<p> <s> expected :
74	<p> <s> external
55	<p> <s> filed as
89	<p> <s> final
-38	<p> <s> first
65	<p> <s> first the
36	<p> <s> first we
31	<p> <s> fix (
52	<p> <s> fix is
-48	<p> <s> fix this
-39	<p> <s> fixing
78	<p> <s> focused
-30	<p> <s> following discussion
-34	<p> <s> for
-53	<p> <s> for example
33	<p> <s> for now
-33	<p> <s> found
-29	<p> <s> full
62	<p> <s> gate
79	<p> <s> gate :
39	<p> <s> gate the
92	<p> <s> gated
66	<p> <s> gated on
29	<p> <s> getting
50	<p> <s> gonna
-35	<p> <s> had
45	<p> <s> hard
95	<p> <s> held
66	<p> <s> here i
45	<p> <s> hold
-44	<p> <s> hold on
110	<p> <s> holding
43	<p> <s> how to
32	<p> <s> i believe
31	<p> <s> i can't
-30	<p> <s> i don't
32	<p> <s> i figured
33	<p> <s> i might
72	<p> <s> i plan
31	<p> <s> i propose
41	<p> <s> i say
46	<p> <s> i started
31	<p> <s> i vote
30	<p> <s> i wasn't
50	<p> <s> i would
34	<p> <s> i'd also
37	<p> <s> i'd rather
-36	<p> <s> i'd suggest
56	<p> <s> i'll push
47	<p> <s> i'll rebase
-36	<p> <s> i'm also
34	<p> <s> i'm fine
37	<p> <s> i'm just
-51	<p> <s> if
42	<p> <s> if and
-78	<p> <s> imagine
58	<p> <s> implementation
-39	<p> <s> implemented
67	<p> <s> include the
83	<p> <s> integrate
38	<p> <s> intentionally
-33	<p> <s> is
-44	<p> <s> is this
-33	<p> <s> issues
-37	<p> <s> it certainly
30	<p> <s> it depends
48	<p> <s> it exists
33	<p> <s> it might
36	<p> <s> it remains
32	<p> <s> it's
76	<p> <s> it's blocked
-48	<p> <s> it's blocking
74	<p> <s> it's on
31	<p> <s> its
-41	<p> <s> jobs
30	<p> <s> leave open
34	<p> <s> let's
-108	<p> <s> let's assume
39	<p> <s> let's discuss
-31	<p> <s> let's leave
-41	<p> <s> let's remove
54	<p> <s> let's wait
67	<p> <s> lets
-57	<p> <s> libfoo
-58	<p> <s> libfoo 0
31	<p> <s> link
31	<p> <s> link to
58	<p> <s> linking
47	<p> <s> live
-38	<p> <s> looking forward
30	<p> <s> looks like
39	<p> <s> marked
39	<p> <s> marked as
-29	<p> <s> merging this
-29	<p> <s> messages are
47	<p> <s> migrate
-31	<p> <s> mind
-31	<p> <s> must
-52	<p> <s> must be
33	<p> <s> my current
-101	<p> <s> needed
40	<p> <s> needs
-39	<p> <s> needs a
-31	<p> <s> new
-36	<p> <s> next
60	<p> <s> no -
-44	<p> <s> no longer
31	<p> <s> no work
-30	<p> <s> nobody
-34	<p> <s> nominating
69	<p> <s> not
-32	<p> <s> not a
53	<p> <s> not to
35	<p> <s> not yet
-31	<p> <s> nothing
-39	<p> <s> nothing is
51	<p> <s> nothing to
-39	<p> <s> now that
33	<p> <s> okay ,
115	<p> <s> on hold
82	<p> <s> once
36	<p> <s> once all
-35	<p> <s> once i
-34	<p> <s> once merged
46	<p> <s> once that
59	<p> <s> once the
45	<p> <s> once there
-77	<p> <s> once this
43	<p> <s> once those
51	<p> <s> once we
46	<p> <s> only
38	<p> <s> opening
-95	<p> <s> optional
-30	<p> <s> or
-34	<p> <s> originally
-36	<p> <s> p
-35	<p> <s> p 0
-49	<p> <s> parent
31	<p> <s> parked
31	<p> <s> parked until
36	<p> <s> part 0
33	<p> <s> paused
108	<p> <s> pending
32	<p> <s> pending the
44	<p> <s> place
-37	<p> <s> please
31	<p> <s> please do
34	<p> <s> please don't
98	<p> <s> postponed
33	<p> <s> postponed until
-68	<p> <s> pr
-62	<p> <s> pr #0
34	<p> <s> pre
34	<p> <s> pre -
37	<p> <s> prereq
31	<p> <s> prerequisite
48	<p> <s> prerequisite :
33	<p> <s> prerequisites
36	<p> <s> prerequisites :
-125	<p> <s> previously
49	<p> <s> probably this
29	<p> <s> progress
33	<p> <s> promote
-39	<p> <s> publish
-34	<p> <s> put the
36	<p> <s> putting this
55	<p> <s> reason
-80	<p> <s> rebased
-31	<p> <s> release notes
47	<p> <s> relies
47	<p> <s> relies on
44	<p> <s> remaining
32	<p> <s> remember that
106	<p> <s> remove
35	<p> <s> repo
-35	<p> <s> required
55	<p> <s> requires
34	<p> <s> requires #0
-66	<p> <s> requires :
45	<p> <s> requires the
48	<p> <s> resume
42	<p> <s> revert
59	<p> <s> revisit after
-30	<p> <s> rfc 0
-37	<p> <s> router
30	<p> <s> running it
101	<p> <s> runs
44	<p> <s> saw
89	<p> <s> sequence
114	<p> <s> sequencing
35	<p> <s> sequencing :
-35	<p> <s> services
-33	<p> <s> should i
-46	<p> <s> should this
-42	<p> <s> show
-36	<p> <s> small
-44	<p> <s> stabilizing
34	<p> <s> stacked
34	<p> <s> stacked on
41	<p> <s> status
75	<p> <s> status :
-30	<p> <s> steps
34	<p> <s> still
40	<p> <s> still waiting
51	<p> <s> strictly
79	<p> <s> stuck
-33	<p> <s> sub
-33	<p> <s> sub -
37	<p> <s> subject to
-45	<p> <s> suppose
47	<p> <s> switch to
38	<p> <s> take the
-46	<p> <s> task
-41	<p> <s> task 0
-32	<p> <s> team
-34	<p> <s> test
-40	<p> <s> the
45	<p> <s> the action
37	<p> <s> the architecture
33	<p> <s> the changes
42	<p> <s> the concrete
-30	<p> <s> the current
35	<p> <s> the fix
-33	<p> <s> the installer
41	<p> <s> the job
36	<p> <s> the last
40	<p> <s> the loader
40	<p> <s> the migration
67	<p> <s> the name
61	<p> <s> the new
55	<p> <s> the remaining
-29	<p> <s> the request
41	<p> <s> the rest
35	<p> <s> there's nothing
-35	<p> <s> therefore
73	<p> <s> these prs
50	<p> <s> these tasks
61	<p> <s> they will
-32	<p> <s> this becomes
117	<p> <s> this can't
78	<p> <s> this cannot
-70	<p> <s> this doesn't
-48	<p> <s> this epic
32	<p> <s> this feature
59	<p> <s> this is
-89	<p> <s> this isn't
34	<p> <s> this likely
85	<p> <s> this may
38	<p> <s> this now
36	<p> <s> this relies
67	<p> <s> this requires
33	<p> <s> this shouldn't
-37	<p> <s> this sounds
-56	<p> <s> this started
34	<p> <s> this task
34	<p> <s> this ticket
-32	<p> <s> this unblocks
-61	<p> <s> this was
70	<p> <s> this whole
-50	<p> <s> this will
46	<p> <s> this won't
43	<p> <s> this work
-58	<p> <s> this would
81	<p> <s> to provide
42	<p> <s> travis
43	<p> <s> treat
29	<p> <s> two of
57	<p> <s> ui
44	<p> <s> unblocks when
52	<p> <s> unfortunately this
-31	<p> <s> unless
-93	<p> <s> until
-29	<p> <s> until then
59	<p> <s> until this
-40	<p> <s> until we
48	<p> <s> update all
98	<p> <s> upgrade
46	<p> <s> upgrade the
-33	<p> <s> use
-46	<p> <s> users
-40	<p> <s> users will
61	<p> <s> validation
-46	<p> <s> wait
56	<p> <s> waiting
70	<p> <s> waiting on
-50	<p> <s> waiting to
48	<p> <s> want
53	<p> <s> want to
-34	<p> <s> wanted
82	<p> <s> we are
42	<p> <s> we can't
76	<p> <s> we cannot
-39	<p> <s> we could
-43	<p> <s> we don't
-46	<p> <s> we had
-47	<p> <s> we have
30	<p> <s> we still
-45	<p> <s> we were
51	<p> <s> we will
46	<p> <s> we'd
34	<p> <s> we'd need
51	<p> <s> we'll
38	<p> <s> we'll have
-29	<p> <s> we've had
31	<p> <s> what this
35	<p> <s> when
53	<p> <s> when #0
38	<p> <s> when the
48	<p> <s> when these
-45	<p> <s> when this
-39	<p> <s> while
32	<p> <s> why this
49	<p> <s> will
122	<p> <s> will be
-45	<p> <s> will close
-41	<p> <s> will merge
75	<p> <s> will revisit
-40	<p> <s> with
-30	<p> <s> without
-37	<p> <s> without this
40	<p> <s> won't
38	<p> <s> work
-50	<p> <s> worker
-29	<p> <s> works
37	<p> <s> yes
67	<p> <s> yes -
29	<p> <s> yet
-52	<p> <s> you
-46	<p> <s> you don't
-39	<p> <s> you'll
-29	<p> <s> you'll have
-46	<p> h:"
30	<p> h:)
31	<p> h:.
54	<p> h:. h:the
53	<p> h:0 h:(
-32	<p> h:0 h:-
-30	<p> h:0 h:- h:0
-41	<p> h:0 h:.
-35	<p> h:a
59	<p> h:acceptance
60	<p> h:acceptance <s>
-33	<p> h:all
-51	<p> h:alternatives
-40	<p> h:alternatives h:considered
-40	<p> h:alternatives h:considered <s>
-146	<p> h:app
-30	<p> h:as h:a
37	<p> h:audit
29	<p> h:benefits
31	<p> h:benefits h::
31	<p> h:benefits h:: <s>
92	<p> h:blocked
41	<p> h:blocked h:by
-44	<p> h:blocked h:by <s>
43	<p> h:blocker
61	<p> h:blocking
60	<p> h:by
45	<p> h:caveat
45	<p> h:cleanup
49	<p> h:cleanup h::
32	<p> h:commands
29	<p> h:concrete
-35	<p> h:context
-53	<p> h:context <s>
-38	<p> h:current
-31	<p> h:dependencies <s> no
33	<p> h:dependencies <s> requires
43	<p> h:dependencies <s> should
46	<p> h:dependency
52	<p> h:dependency <s>
-41	<p> h:depends h:on <s>
-29	<p> h:describe
-34	<p> h:description <s>
32	<p> h:description h::
32	<p> h:description h:: <s>
72	<p> h:e
-30	<p> h:files <s>
35	<p> h:files h:to
-32	<p> h:fix
34	<p> h:fixed
54	<p> h:g
33	<p> h:goal <s>
39	<p> h:goal <s> after
-36	<p> h:how
-42	<p> h:impact
-44	<p> h:impact <s>
33	<p> h:issue
69	<p> h:long
33	<p> h:mechanism
-40	<p> h:motivation
53	<p> h:multi
53	<p> h:multi h:-
53	<p> h:non
41	<p> h:note h:on
35	<p> h:objective
35	<p> h:objective <s>
-32	<p> h:open
59	<p> h:order
41	<p> h:prerequisites <s>
35	<p> h:priority <s> p
-46	<p> h:problem
-42	<p> h:problem <s>
50	<p> h:question
52	<p> h:question <s>
29	<p> h:r h:0
31	<p> h:recommendation <s>
34	<p> h:result
40	<p> h:result h::
40	<p> h:result h:: <s>
-35	<p> h:scope h::
-35	<p> h:scope h:: <s>
35	<p> h:screenshots
39	<p> h:see h::
39	<p> h:see h:: <s>
33	<p> h:sequencing <s>
-47	<p> h:solution <s>
51	<p> h:source
33	<p> h:spec
38	<p> h:status
56	<p> h:status <s>
33	<p> h:steps h::
33	<p> h:steps h:: <s>
-29	<p> h:summary
61	<p> h:task
47	<p> h:tasks
66	<p> h:tasks h::
66	<p> h:tasks h:: <s>
-44	<p> h:tests
51	<p> h:the
42	<p> h:under
-41	<p> h:validation
32	<p> h:what h:to h:build
82	<p> h:work
-34	<r>
-91	<r> <s>
111	<r> <s> #0
126	<r> <s> |
-34	<s>
42	<s> #0 #0
77	<s> #0 ,
84	<s> #0 , #0
-44	<s> #0 -
183	<s> #0 </s>
48	<s> #0 blocks
54	<s> #0 blocks this
-76	<s> #0 depends
-76	<s> #0 depends on
-35	<s> #0 has
62	<s> #0 is
117	<s> #0 is a
49	<s> #0 is one
41	<s> #0 should
-70	<s> #0 will
-37	<s> ( #0
-39	<s> ( #0 is
57	<s> ( after
116	<s> ( blocked
38	<s> ( not
33	<s> ( not a
-39	<s> ( once
35	<s> ( so
-37	<s> ( until
32	<s> 0 ) when
41	<s> 0 -
30	<s> 0 - 0
-29	<s> [ #0
56	<s> [ blocked
55	<s> [ editorial
55	<s> [ editorial ]
136	<s> [ hold
29	<s> a card
35	<s> a first
49	<s> a major
-32	<s> a new
101	<s> a second
-36	<s> acceptance
75	<s> accepted
33	<s> ack ,
37	<s> acknowledge
47	<s> act
-29	<s> action
55	<s> activation
-34	<s> add a
34	<s> add a reference
52	<s> add reference
54	<s> add reference to
65	<s> add this
-32	<s> added
42	<s> after
29	<s> after #0
37	<s> after #0 is
-45	<s> after #0 the
-48	<s> after a
-32	<s> after an
43	<s> after applying
-29	<s> after approval
53	<s> after closing
-32	<s> after discussing
-34	<s> after discussion
-39	<s> after fixing
46	<s> after getting
55	<s> after implementing
-49	<s> after release
-30	<s> after some
-62	<s> after that
57	<s> after the
60	<s> after the first
-34	<s> after the fix
55	<s> after the next
62	<s> after the user
-36	<s> after this
-30	<s> after this we
45	<s> after we
53	<s> after we have
36	<s> agent -
-32	<s> agents
-30	<s> all 0
43	<s> all of these
35	<s> also , we
-34	<s> and
55	<s> and a
-55	<s> approved
-46	<s> are
-31	<s> are we
30	<s> as soon as
43	<s> assuming
37	<s> at the
40	<s> authenticated
176	<s> await
174	<s> awaiting
79	<s> awaits
41	<s> baseline
38	<s> basically i
67	<s> bd -
65	<s> bead
-50	<s> because
67	<s> before starting
-50	<s> before we
30	<s> bench
37	<s> better to
48	<s> big
-59	<s> block
93	<s> blocked
44	<s> blocked (
30	<s> blocked - by
-39	<s> blocked :
-45	<s> blocked : #0
-194	<s> blocked by </s>
-70	<s> blocked by cors
-54	<s> blocked by the
66	<s> blocked on :
-92	<s> blocked on a
75	<s> blocked on the
45	<s> blocked until
73	<s> blocker :
107	<s> blockers
68	<s> blockers :
-35	<s> blockers </s>
-54	<s> blocking
-53	<s> blocking :
-129	<s> blocks
-89	<s> blocks :
-66	<s> blocks : #0
29	<s> bring
40	<s> build :
29	<s> builds on
31	<s> bump
36	<s> bundle
29	<s> but given that
32	<s> but i'd
67	<s> but several
35	<s> but that's
30	<s> but we should
29	<s> can be
40	<s> can be removed
35	<s> can't
60	<s> can't be
36	<s> candidate
102	<s> cannot be
-37	<s> cannot proceed
89	<s> canonical
32	<s> cards
31	<s> cause
-32	<s> change
-30	<s> claims
48	<s> cleanup
-30	<s> close
36	<s> closing until
46	<s> committed
135	<s> concrete
-50	<s> conflict
31	<s> contingent
31	<s> contingent on
49	<s> continue
60	<s> continue to
-29	<s> couple
-70	<s> course
45	<s> create a
103	<s> currently blocked
45	<s> currently blocked by
52	<s> database
58	<s> decision
80	<s> decision -
50	<s> default methods
44	<s> deferred
-73	<s> deferred from
47	<s> deferred to
57	<s> deferred until
31	<s> deferring
62	<s> delayed
63	<s> delete
72	<s> deliberately
106	<s> depend
30	<s> depend on
92	<s> dependencies :
42	<s> dependencies : #0
41	<s> dependencies : t
-66	<s> dependencies </s>
46	<s> dependency
71	<s> dependency :
134	<s> dependency </s>
53	<s> dependent on
145	<s> depends
34	<s> depends -
34	<s> depends - on
74	<s> depends on
-150	<s> depends on #0
-116	<s> depends on </s>
49	<s> depends on a
62	<s> depends on all
-33	<s> depends on how
120	<s> depends on the
29	<s> depends on upstream
-44	<s> depends on what
33	<s> deps :
64	<s> design </s>
39	<s> design and implement
36	<s> detailed
-56	<s> disable
32	<s> discussed on
46	<s> discussion
33	<s> dispatch
33	<s> do
36	<s> do after
41	<s> do not
-37	<s> do not add
53	<s> do not claim
-33	<s> do not close
-40	<s> do not open
41	<s> do not start
36	<s> do the
-50	<s> do this before
-41	<s> docker
-51	<s> docs
-45	<s> does
-41	<s> does not
29	<s> don't forget to
32	<s> don't merge
32	<s> done ,
57	<s> double
81	<s> drop
36	<s> duplicated
57	<s> easier
59	<s> easier to
75	<s> easy
41	<s> edit : this
35	<s> editors
33	<s> either way
39	<s> either way ,
-54	<s> enables
-32	<s> ensure
67	<s> entry
-30	<s> every
71	<s> everything here
-35	<s> expected
-30	<s> expected :
49	<s> export
33	<s> extends
50	<s> external
41	<s> extract shared
36	<s> filed
42	<s> filed as
78	<s> final
-52	<s> first
33	<s> first , we
65	<s> first the
36	<s> first we
34	<s> fix (
52	<s> fix is
63	<s> fix the
-48	<s> fix this
-39	<s> fixing
78	<s> focused
-31	<s> followup
-39	<s> for example
73	<s> for now
47	<s> for now ,
-33	<s> found
39	<s> frozen
-31	<s> full
77	<s> gate :
37	<s> gate the
98	<s> gated
45	<s> gated by
50	<s> gated on
54	<s> gating
43	<s> get the
40	<s> given that the
49	<s> gonna
-34	<s> had
32	<s> happy
39	<s> happy to
86	<s> hard
64	<s> hard dependency
85	<s> hard dependency :
95	<s> held
32	<s> here are the
66	<s> here i
50	<s> hold
59	<s> hold for
127	<s> holding
32	<s> however , you
52	<s> i believe that
-33	<s> i believe the
36	<s> i can change
31	<s> i can update
40	<s> i can't find
36	<s> i didn't
-41	<s> i don't
42	<s> i figure
32	<s> i figured
47	<s> i guess i'll
-29	<s> i had
50	<s> i have a
30	<s> i have implemented
32	<s> i might
50	<s> i plan
37	<s> i plan to
29	<s> i propose
45	<s> i propose that
40	<s> i say
46	<s> i started
-32	<s> i think #0
29	<s> i think that
38	<s> i think there
31	<s> i vote
-31	<s> i was waiting
31	<s> i will
37	<s> i will leave
96	<s> i will not
66	<s> i will wait
47	<s> i would
48	<s> i would love
36	<s> i would really
33	<s> i'd also
36	<s> i'd rather
-36	<s> i'd suggest
30	<s> i'll
35	<s> i'll close this
56	<s> i'll push
54	<s> i'll rebase
-69	<s> i'll take
38	<s> i'll update the
32	<s> i'll wait
34	<s> i'll wait for
43	<s> i'm
-36	<s> i'm also
33	<s> i'm fine
32	<s> i'm happy
40	<s> i'm happy to
29	<s> i'm just
-29	<s> i'm not 0
30	<s> i'm ok with
-83	<s> if
-31	<s> if #0
42	<s> if and
42	<s> if and when
-38	<s> if two
41	<s> if we decide
-76	<s> imagine
30	<s> implement the
42	<s> implementation
-39	<s> implemented
37	<s> impossible
-53	<s> in #0
-57	<s> in #0 we
68	<s> in the next
53	<s> include the
-30	<s> incremental
41	<s> initial
53	<s> installer
48	<s> integrate
37	<s> intentionally
-38	<s> is
-43	<s> is this
30	<s> issue
37	<s> issue 0
57	<s> issue 0 :
-32	<s> issues
63	<s> it becomes
-37	<s> it certainly
47	<s> it doesn't make
48	<s> it exists
53	<s> it is blocked
33	<s> it might
36	<s> it remains
39	<s> it should only
-75	<s> it should wait
39	<s> it's
76	<s> it's blocked
-48	<s> it's blocking
-30	<s> it's going
-30	<s> it's going to
74	<s> it's on
-49	<s> job
-40	<s> jobs
-55	<s> keep this
-65	<s> known
35	<s> label
30	<s> leave open
30	<s> leave open until
97	<s> leaving
39	<s> leaving open
-108	<s> let's assume
39	<s> let's discuss
-31	<s> let's leave
-41	<s> let's remove
54	<s> let's wait
-36	<s> let's wait for
54	<s> lets
-57	<s> libfoo
-58	<s> libfoo 0
33	<s> likely
57	<s> linked
48	<s> linking
56	<s> live -
-38	<s> looking forward
-39	<s> looking forward to
31	<s> low priority
39	<s> make use
39	<s> make use of
39	<s> marked
39	<s> marked as
43	<s> measured
35	<s> merge this
-29	<s> merging this
-29	<s> messages are
33	<s> method
51	<s> migrate ci
-37	<s> migrated
-31	<s> mind
29	<s> mitigation :
-36	<s> monitor
33	<s> my current
-31	<s> n
79	<s> need
50	<s> need to wait
-101	<s> needed
55	<s> needs
33	<s> needs #0
-36	<s> needs :
-39	<s> needs a
-74	<s> needs design
-40	<s> needs tests
44	<s> needs the
-32	<s> new
-32	<s> next
-69	<s> no
56	<s> no -
-43	<s> no longer
-30	<s> nobody can
-36	<s> node
-47	<s> node 0
-34	<s> nominating
-40	<s> none
-33	<s> none </s>
63	<s> none of
84	<s> none of the
31	<s> not
-32	<s> not a
35	<s> not possible
-30	<s> not sure
31	<s> not yet
47	<s> note :
31	<s> note that some
33	<s> note that this
-36	<s> nothing here
-38	<s> nothing is
51	<s> nothing to
56	<s> nothing to do
-43	<s> notify
-40	<s> now that
-32	<s> now you
61	<s> objects
33	<s> okay ,
95	<s> on hold
-30	<s> on hold :
99	<s> once
43	<s> once #0 lands
-43	<s> once 0
-30	<s> once a
33	<s> once all the
-30	<s> once done
-35	<s> once i
-50	<s> once implemented
-50	<s> once implemented ,
-33	<s> once merged
41	<s> once pr
44	<s> once pr #0
63	<s> once that
42	<s> once the
34	<s> once the api
70	<s> once the new
45	<s> once there
-75	<s> once this
-51	<s> once this is
35	<s> once those
31	<s> once those are
75	<s> once we
87	<s> once we have
68	<s> only
32	<s> only after
33	<s> only run
32	<s> opening
-32	<s> operator
45	<s> ops
-42	<s> optional
-40	<s> optional :
-38	<s> or
-33	<s> originally
45	<s> p 0 (
67	<s> package
44	<s> page
53	<s> paper
-42	<s> parent
-36	<s> parent epic :
43	<s> parity
52	<s> park
31	<s> parked
31	<s> parked until
36	<s> part 0
32	<s> paused
43	<s> pending
-47	<s> pending -
-46	<s> pending :
-56	<s> pending approval
32	<s> pending the
36	<s> phase 0 -
-36	<s> pi
-66	<s> pin
37	<s> place
79	<s> planner
-42	<s> planning
32	<s> please do not
53	<s> please don't
102	<s> please don't merge
37	<s> post
61	<s> post -
-46	<s> postgresql
65	<s> postpone
91	<s> postponed
-42	<s> pr
-38	<s> pr #0 has
45	<s> pre - requisite
66	<s> preliminary
37	<s> prereq
34	<s> prerequisite
96	<s> prerequisite :
34	<s> prerequisites :
85	<s> prerequisites : #0
35	<s> present
-91	<s> previously
46	<s> priority : low
-29	<s> priority : p
47	<s> probably this
-41	<s> prs
-55	<s> prs are
50	<s> purge
35	<s> putting this
31	<s> q
61	<s> re - run
-30	<s> react 0
58	<s> ready
86	<s> ready for
-31	<s> real
43	<s> reason
-70	<s> rebased
37	<s> reconcile the
33	<s> reconciliation
69	<s> recording
-41	<s> redis
76	<s> reenable
-33	<s> ref
-34	<s> refs
35	<s> regardless , i
68	<s> register
50	<s> registration
85	<s> registration is
40	<s> registry
-59	<s> related
-61	<s> related :
-64	<s> related : #0
32	<s> relationship
32	<s> release
35	<s> release 0 .
-30	<s> release notes
47	<s> relies
47	<s> relies on
49	<s> remaining
30	<s> remember that
36	<s> remember that the
48	<s> remove
49	<s> remove '
-41	<s> remove the old
-35	<s> require
-66	<s> required
-39	<s> required for
-31	<s> required for #0
-53	<s> requirement
130	<s> requires
34	<s> requires :
54	<s> requires : pr
36	<s> requires a
42	<s> requires the
76	<s> reserve
36	<s> resolve
48	<s> resume
39	<s> revert
-35	<s> review
35	<s> revise
59	<s> revisit after
40	<s> rfc
-30	<s> rfc 0
49	<s> rfc :
-40	<s> router
55	<s> routing
29	<s> run
52	<s> run and
30	<s> running it
81	<s> runs
40	<s> runtime
44	<s> saw
55	<s> secondary
-47	<s> see
79	<s> sequence
49	<s> sequenced
104	<s> sequencing
82	<s> sequencing :
-42	<s> serde
-34	<s> services
62	<s> should
-101	<s> should be merged
-32	<s> should i
41	<s> should only
43	<s> should only be
-45	<s> should this
-36	<s> show
-41	<s> shows
-33	<s> small
45	<s> so , i
30	<s> so what
-39	<s> some
33	<s> source
86	<s> speed
31	<s> squashing
-44	<s> stabilizing
34	<s> stacked
34	<s> stacked on
34	<s> stacked on #0
52	<s> stalled
36	<s> start
30	<s> state
47	<s> status :
-60	<s> status : open
-32	<s> steps
42	<s> still
50	<s> still waiting
33	<s> stop
51	<s> strictly
34	<s> strip
71	<s> stuck
36	<s> subject to
-55	<s> successful
-31	<s> support
-44	<s> suppose
32	<s> suspended
76	<s> switch to
40	<s> take
57	<s> take down
52	<s> task
81	<s> task 0
-35	<s> team
82	<s> test -
-34	<s> tests
-36	<s> tests fail
-30	<s> that is
-60	<s> the
44	<s> the action
37	<s> the architecture
-41	<s> the bot
33	<s> the changes
53	<s> the column
42	<s> the concrete
-33	<s> the current
37	<s> the draft
52	<s> the field
30	<s> the fix
48	<s> the history
37	<s> the implementation is
-32	<s> the installer
36	<s> the job
37	<s> the kernel
34	<s> the last
40	<s> the loader
65	<s> the name
70	<s> the name is
52	<s> the new
31	<s> the next step
46	<s> the parent
-31	<s> the pr
-54	<s> the release
51	<s> the remaining
41	<s> the rest
34	<s> the rfc is
77	<s> the schema
-29	<s> the task
69	<s> the three
-33	<s> then
54	<s> there are a
48	<s> there is some
35	<s> there's nothing
37	<s> these libraries
73	<s> these prs
50	<s> these tasks
54	<s> these tasks are
35	<s> they should be
58	<s> they will
31	<s> this also depends
38	<s> this bead is
-32	<s> this becomes
114	<s> this can't
74	<s> this cannot
49	<s> this cannot be
49	<s> this depends
54	<s> this depends on
-68	<s> this doesn't
-33	<s> this draft
-50	<s> this epic
30	<s> this feature
52	<s> this is
-30	<s> this is a
30	<s> this is also
-34	<s> this is an
63	<s> this is basically
75	<s> this is blocked
-55	<s> this is blocking
33	<s> this is built
59	<s> this is definitely
62	<s> this is dependent
31	<s> this is effectively
-59	<s> this is going
38	<s> this is mostly
-42	<s> this is needed
61	<s> this is on
34	<s> this is probably
30	<s> this is related
-37	<s> this is the
49	<s> this is waiting
-87	<s> this isn't
37	<s> this issue can
-52	<s> this issue depends
55	<s> this issue will
34	<s> this likely
70	<s> this may
-33	<s> this needs a
38	<s> this now
62	<s> this one
35	<s> this relies
35	<s> this relies on
63	<s> this requires
47	<s> this requires #0
-31	<s> this requires a
30	<s> this seems like
-36	<s> this should be
44	<s> this should not
29	<s> this should probably
33	<s> this shouldn't
49	<s> this shouldn't be
-37	<s> this sounds
-58	<s> this started
47	<s> this task
83	<s> this task is
-37	<s> this test
57	<s> this ticket
87	<s> this ticket is
-42	<s> this unblocks
-29	<s> this used
-29	<s> this used to
-61	<s> this was
70	<s> this whole
35	<s> this will need
-42	<s> this will probably
42	<s> this won't
35	<s> this won't be
55	<s> this work
50	<s> this work is
-47	<s> this would
-31	<s> this would be
43	<s> those will
-40	<s> tier
35	<s> timeline :
-35	<s> title
-35	<s> title :
42	<s> to be merged
81	<s> to provide
40	<s> todo
35	<s> todo :
48	<s> tracing
37	<s> travis
33	<s> treat
51	<s> two of
56	<s> two of the
-43	<s> ui -
29	<s> umbrella
50	<s> un
58	<s> un -
42	<s> unblock
-72	<s> unblocks
-67	<s> unblocks :
44	<s> unblocks when
44	<s> undo
65	<s> undo the
52	<s> unfortunately this
146	<s> unpin
-40	<s> until
-33	<s> until #0 is
56	<s> until this
70	<s> until this is
-34	<s> until we have
38	<s> update all
39	<s> update docs
62	<s> update documentation
32	<s> update to
44	<s> upgrade the
61	<s> upgrade to vue
32	<s> upstream
-30	<s> upstream :
-31	<s> upstream : #0
61	<s> use stable
-46	<s> users
-39	<s> users will
48	<s> validation
91	<s> vendor
-75	<s> wait
-37	<s> wait for #0
63	<s> wait for /
-34	<s> wait for ci
-32	<s> wait for it
-56	<s> wait for the
37	<s> wait to
-83	<s> wait until
56	<s> waiting
75	<s> waiting for the
-81	<s> waiting for your
45	<s> waiting on
-33	<s> waiting on a
44	<s> want
51	<s> want to
-33	<s> wanted
88	<s> we are
39	<s> we are currently
-45	<s> we are not
-29	<s> we are stuck
49	<s> we are waiting
52	<s> we can close
38	<s> we can't
71	<s> we cannot
-35	<s> we could
-56	<s> we could wait
-30	<s> we don't
-38	<s> we forgot
-38	<s> we forgot to
-46	<s> we had
-47	<s> we had to
-48	<s> we have
31	<s> we intend
31	<s> we intend to
42	<s> we may need
36	<s> we should delete
59	<s> we should discuss
-32	<s> we should do
49	<s> we should keep
67	<s> we should upgrade
-75	<s> we should wait
30	<s> we still
36	<s> we still need
-45	<s> we were
45	<s> we will
124	<s> we will be
44	<s> we'd
34	<s> we'd need
53	<s> we'll
38	<s> we'll have
38	<s> we'll have to
-29	<s> we've had
-35	<s> when #0 lands
-37	<s> when a
39	<s> when a pr
38	<s> when it comes
48	<s> when the
46	<s> when these
-51	<s> when this
84	<s> when we get
-34	<s> whether
-33	<s> whether this
-38	<s> while
33	<s> why this exists
49	<s> why this is
78	<s> will
95	<s> will be
75	<s> will be done
-45	<s> will close
75	<s> will revisit
33	<s> wire
-47	<s> with
-32	<s> without
-34	<s> without this
36	<s> won't
-42	<s> worker
-47	<s> write
-53	<s> write the
30	<s> yes
67	<s> yes -
-59	<s> you
-46	<s> you don't
-38	<s> you'll
-29	<s> you'll have
-29	<s> you'll have to
67	<s> |
-57	<s> | </s>
-94	<t>
-94	<t> <s>
-45	<t> <s> #0
39	<t> <s> (
37	<t> <s> 0 -
56	<t> <s> [ blocked
55	<t> <s> [ editorial
136	<t> <s> [ hold
-39	<t> <s> add
39	<t> <s> bench
39	<t> <s> blocked
34	<t> <s> build :
51	<t> <s> cleanup
83	<t> <s> delete
32	<t> <s> deprecate
-56	<t> <s> disable
81	<t> <s> drop
43	<t> <s> extract shared
-41	<t> <s> fix
64	<t> <s> installer
40	<t> <s> merge
51	<t> <s> migrate ci
160	<t> <s> once
45	<t> <s> ops
35	<t> <s> optional
35	<t> <s> p
35	<t> <s> p 0
-42	<t> <s> pin
44	<t> <s> post
56	<t> <s> post -
51	<t> <s> publish
53	<t> <s> purge
45	<t> <s> put a
76	<t> <s> reenable
72	<t> <s> register
32	<t> <s> release
39	<t> <s> release 0
63	<t> <s> remove
50	<t> <s> remove '
33	<t> <s> remove deprecated
38	<t> <s> remove legacy
61	<t> <s> remove the
37	<t> <s> resolve
35	<t> <s> revise
40	<t> <s> rfc
49	<t> <s> rfc :
61	<t> <s> run
45	<t> <s> stop
56	<t> <s> strip
49	<t> <s> switch to
57	<t> <s> take down
-32	<t> <s> task
-30	<t> <s> task 0
34	<t> <s> test
-30	<t> <s> tests
-36	<t> <s> tests fail
38	<t> <s> this
60	<t> <s> un
60	<t> <s> un -
51	<t> <s> undo
135	<t> <s> unpin
39	<t> <s> update docs
62	<t> <s> update documentation
61	<t> <s> use stable
39	<t> <s> use the
53	<t> <s> wait for
29	<t> <s> wasm
47	<t> <s> wire
-79	=
46	= v
49	= v 0
35	= v 0 .
-21	>
71	> #0 -
71	> #0 - >
56	> 0 </s>
42	> real
72	> this
42	> ~
44	> ~ 0
-72	?
38	? .
-66	? </s>
103	@
30	@ brson
30	@ chris - wood
78	@ dthaler
-30	@ gffletch
33	@ huonw
-41	@ martinthomson's
36	@ mirjak
-40	@ mnot
-12	[
74	[ #0 ] </s>
42	[ 0 ]
100	[ 0 ] </s>
-47	[ ]
-61	[ ] </s>
97	[ blocked
32	[ blocked ]
55	[ editorial
55	[ editorial ]
136	[ hold
86	[ on
89	[ on hold
71	[ waiting
-15	]
35	] ( link
45	] ( link </s>
56	] add
121	] add dark
121	] add dark mode
32	] change
81	] const
66	] drop
39	] new
66	] port
69	] port the
69	] port the installer
46	] refactor
32	] replace lazy
32	] replace lazy static
30	] to
-26	^
29	^! ! </s>
31	^" #
37	^" 0 -
-35	^" BE
44	^" ] </s>
32	^" business
61	^" legacy
61	^" legacy "
-72	^# </s>
-73	^# n
39	^# update
47	^#0 #0
-52	^#0 #0 #0 </s>
33	^#0 #0 </s>
44	^#0 (
69	^#0 ( #0 ) )
32	^#0 ( #0 ) .
-33	^#0 ( 0
-34	^#0 ( BLOCK
-131	^#0 ( DONE
-120	^#0 ( DONE )
-65	^#0 ( DONE ) .
-59	^#0 ( DONE ) </s>
32	^#0 ( DONE THE
32	^#0 ( DONE THE first
-93	^#0 ( UNTIL
-108	^#0 ( UNTIL #0
-130	^#0 ( WAIT
-130	^#0 ( WAIT for
31	^#0 ( first
45	^#0 ( schema
38	^#0 ( which
42	^#0 ( which we
42	^#0 ( which we BE
-32	^#0 ) , but
52	^#0 ) , which BE
-29	^#0 ) :
43	^#0 ) BE DONE
50	^#0 ) BE DONE .
33	^#0 ) BE to
37	^#0 ) THE
43	^#0 ) THE BE
90	^#0 ) UNTIL
83	^#0 ) UNTIL THE
40	^#0 , #0
30	^#0 , #0 ) .
-58	^#0 , #0 .
-58	^#0 , #0 . </s>
50	^#0 , #0 </s>
-32	^#0 , #0 and #0
-88	^#0 , 0
49	^#0 , BE
-34	^#0 , DONE
-35	^#0 , THE
117	^#0 , UNTIL
59	^#0 , UNTIL THE
30	^#0 , because
-30	^#0 , but
33	^#0 , it seems
39	^#0 , not
34	^#0 , or
41	^#0 , rebase
34	^#0 , which
80	^#0 , which BE THE
-50	^#0 , which BE now
-33	^#0 , while
54	^#0 - -
71	^#0 - >
51	^#0 - > #0
44	^#0 .
29	^#0 . 0 .
30	^#0 . 0 . 0
56	^#0 . </s>
-37	^#0 : #0
43	^#0 : rename
38	^#0 : replace
65	^#0 </s>
-76	^#0 ?
-79	^#0 ? </s>
80	^#0 BE
36	^#0 BE BE
54	^#0 BE BE DONE
44	^#0 BE BE DONE (
-50	^#0 BE BE DONE UNTIL
82	^#0 BE BE DONE first
60	^#0 BE BE THE
-49	^#0 BE BLOCK
-127	^#0 BE BLOCK by
-93	^#0 BE BLOCK by #0
-30	^#0 BE BLOCK by THE
52	^#0 BE DONE
-68	^#0 BE DONE )
-64	^#0 BE DONE ) .
34	^#0 BE DONE , THE
39	^#0 BE DONE , and
-36	^#0 BE DONE , so
39	^#0 BE DONE .
41	^#0 BE DONE . </s>
37	^#0 BE DONE </s>
-61	^#0 BE DONE ?
-61	^#0 BE DONE ? </s>
34	^#0 BE DONE THE
37	^#0 BE NEED
69	^#0 BE NEED to
103	^#0 BE THE
51	^#0 BE THE prerequisite
-104	^#0 BE WAIT
-77	^#0 BE WAIT for
-38	^#0 BE applied
-45	^#0 BE not DONE yet
49	^#0 BE one
44	^#0 BE open
30	^#0 BE probably
130	^#0 BE to BE
130	^#0 BE to BE DONE
115	^#0 BLOCK THE
49	^#0 BLOCK THE .
49	^#0 BLOCK THE . </s>
-30	^#0 DEPEND
-31	^#0 DEPEND on
-83	^#0 DEPEND on #0
123	^#0 DONE
-74	^#0 DONE )
-61	^#0 DONE ) </s>
60	^#0 DONE +
-65	^#0 DONE ,
-29	^#0 DONE , THE
-48	^#0 DONE , we BE
35	^#0 DONE :
195	^#0 DONE </s>
69	^#0 DONE first
42	^#0 DONE we
-39	^#0 NEED THE .
-39	^#0 NEED THE . </s>
46	^#0 NEED to
83	^#0 NEED to BE
128	^#0 NEED to BE DONE
70	^#0 THE
39	^#0 THE i
-31	^#0 TICKET 0
38	^#0 TICKET BE
120	^#0 UNTIL
45	^#0 UNTIL #0
-36	^#0 UNTIL THE
99	^#0 UNTIL THE BE
78	^#0 UNTIL THE BE DONE
-64	^#0 UNTIL THE DONE
49	^#0 UNTIL doing
49	^#0 UNTIL doing THE
49	^#0 UNTIL doing THE .
45	^#0 UNTIL it BE
-49	^#0 UNTIL it DONE
-96	^#0 WAIT
-180	^#0 WAIT for
-42	^#0 [
47	^#0 ] (
111	^#0 ] </s>
63	^#0 and
-74	^#0 and #0 (
-32	^#0 and #0 ,
57	^#0 and #0 BE
32	^#0 and #0 BE BE
66	^#0 and @
33	^#0 and BE DONE
51	^#0 and BE THE
46	^#0 and TICKET
36	^#0 and close
79	^#0 and then
37	^#0 as
47	^#0 as THE
86	^#0 as THE BLOCK
-56	^#0 at
69	^#0 b
-36	^#0 but THE
66	^#0 c
-90	^#0 cannot
66	^#0 closes
194	^#0 first
68	^#0 first ,
35	^#0 first , and
35	^#0 first .
46	^#0 first . </s>
92	^#0 for
33	^#0 for THE
33	^#0 for now ,
-31	^#0 from
44	^#0 goes DONE .
44	^#0 goes DONE . </s>
38	^#0 i
36	^#0 i'll
89	^#0 if
55	^#0 isn't
77	^#0 isn't DONE
-37	^#0 locally
-38	^#0 locally ,
65	^#0 makes
-46	^#0 on
-34	^#0 open
45	^#0 rather
45	^#0 rather than
41	^#0 scope
32	^#0 since
41	^#0 since THE
53	^#0 so
58	^#0 so THE
46	^#0 test
56	^#0 though
57	^#0 to
29	^#0 to BE
36	^#0 to BE DONE
51	^#0 to DONE
-51	^#0 to THE
31	^#0 to avoid
-39	^#0 to fix
86	^#0 to work
-59	^#0 we
-35	^#0 went
33	^#0 which
37	^#0 which BE
50	^#0 which BE not
93	^#0 |
119	^#0 | </s>
37	^& c
42	^& s
31	^' DONE ' UNTIL
33	^' UNTIL THE
39	^' command
42	^' ing
41	^( #0 )
40	^( #0 ) ,
-31	^( #0 ) , we
-35	^( #0 ) -
39	^( #0 ) .
44	^( #0 ) . </s>
68	^( #0 ) BE DONE
38	^( #0 ) THE BE
90	^( #0 ) UNTIL
83	^( #0 ) UNTIL THE
35	^( #0 ,
-59	^( #0 BE
-82	^( #0 DONE
35	^( #0 follow
35	^( #0 follow -
37	^( #0 follow - up
-42	^( )
40	^( ) and THE
30	^( . . .
31	^( . . . )
38	^( 0 ) </s>
47	^( 0 ) DEPEND
32	^( 0 ) remove
33	^( 0 ) run
41	^( 0 days
-55	^( </s>
-57	^( >
-67	^( > =
-67	^( > = 0
-72	^( > = 0 .
41	^( BE BE
53	^( BE BE DONE
39	^( BE start
42	^( BLOCK
-34	^( BLOCK ) </s>
49	^( DEPEND
49	^( DEPEND on
-72	^( DONE
-105	^( DONE )
-63	^( DONE ) .
-63	^( DONE ) . </s>
-61	^( DONE ) </s>
-58	^( DONE 0
-65	^( DONE 0 -
-65	^( DONE 0 - 0
32	^( DONE THE first
32	^( DONE THE first )
32	^( DONE particular ,
78	^( NEED
42	^( NEED #0
40	^( NEED #0 ) </s>
46	^( NEED THE
33	^( THE TICKET
34	^( THE TICKET BE
55	^( THE one
61	^( THE script
31	^( THE single
38	^( TICKET .
-32	^( TICKET 0 :
112	^( UNTIL
-29	^( UNTIL #0 )
68	^( UNTIL DONE
77	^( UNTIL DONE )
48	^( UNTIL DONE ) </s>
55	^( UNTIL TICKET
-35	^( UNTIL we
-32	^( UNTIL we BE
57	^( WAIT
59	^( abi
37	^( agents
-58	^( already
-73	^( already DONE
42	^( always
-40	^( and
34	^( and perhaps
50	^( as of
39	^( basically
51	^( basically ,
60	^( cache
52	^( cc
37	^( cc #0
40	^( cc #0 )
-33	^( closes
-34	^( closes #0
-35	^( closes #0 )
44	^( closing
52	^( deferred
38	^( direction
32	^( doc
42	^( dynamic
35	^( e 0
61	^( end
36	^( end of
37	^( es
-34	^( eval
-47	^( external
31	^( f 0 )
62	^( fields
41	^( file
39	^( fix
30	^( g
95	^( gated
125	^( gated on
36	^( held
-130	^( help
39	^( hopefully
51	^( how to
34	^( i hope
30	^( i want
75	^( ids
34	^( if NEED
39	^( if it
-38	^( if not
-46	^( if not DONE
58	^( implement
33	^( kernel
34	^( link
45	^( link </s>
29	^( linked
30	^( maybe )
100	^( nb
-36	^( no
36	^( note : THE
-43	^( nothing
49	^( only THE
-39	^( open
38	^( or DONE
33	^( or add
41	^( or to
46	^( pool
-41	^( post
-40	^( post 0
41	^( prefix
51	^( prerequisite
53	^( private
-32	^( rc
33	^( real
29	^( record
41	^( replaced
41	^( replaced by
29	^( row
34	^( same
49	^( schema
52	^( session
59	^( setup
29	^( still
-31	^( subject
-33	^( subject to
75	^( tab
53	^( team
31	^( templates
51	^( templates )
46	^( unfortunately
-64	^( uses
46	^( via
36	^( what
31	^( which
40	^( which i
42	^( which i think
32	^( which we BE
-47	^( with
50	^( write
41	^( x 0
-34	^( zero
-34	^) !
-35	^) ! </s>
-31	^) #0
-36	^) (
-33	^) )
-30	^) ) </s>
44	^) , #0
32	^) , #0 (
-44	^) , DONE
49	^) , THE gate
38	^) , and only
74	^) , implement
32	^) , or (
32	^) , or ( b
29	^) , set
65	^) , verify
33	^) , which BE
59	^) - NEED
35	^) - UNTIL
34	^) : no
29	^) : update
41	^) </s>
-44	^) BE
31	^) BE BE DONE
72	^) BE BE DONE first
66	^) BE DONE
29	^) BE DONE . </s>
55	^) BE DONE place
36	^) BE THE prerequisite
-30	^) BE help
48	^) BE only
-34	^) DEPEND on THE
47	^) DONE </s>
34	^) DONE first
29	^) NEED to
36	^) NEED to BE DONE
38	^) THE BE
36	^) THE BE BE
57	^) THE BE BE DONE
34	^) THE includes
45	^) THE same
30	^) UNTIL
-39	^) UNTIL we BE
34	^) ]
34	^) add
34	^) against THE
-62	^) and #0 (
49	^) and i'm
49	^) app
32	^) because THE
31	^) cross
31	^) cross -
29	^) define
-38	^) first .
-38	^) first . </s>
30	^) for
30	^) functionality
30	^) handle
31	^) include
35	^) keep
35	^) leaves
44	^) next
-30	^) of
-35	^) or
30	^) per
39	^) per THE
45	^) provide
50	^) remove
29	^) returns
52	^) so
43	^) so it
35	^) so no
-45	^) to BE DONE first
70	^) to use
71	^) via
-77	^) which
-33	^) with
37	^) |
35	^+ #0
-50	^+ #0 )
56	^+ '
30	^+ .
-38	^+ 0
42	^+ 0 +
-30	^+ 0 ,
29	^+ 0 . </s>
61	^+ 0 : </s>
38	^+ : 0
38	^+ THE
29	^+ admin
43	^+ agent
53	^+ b
74	^+ cost
45	^+ db
30	^+ e 0
32	^+ event
36	^+ g
41	^+ map
50	^+ minimal
48	^+ on
32	^+ rename
39	^+ socket
33	^+ spec
36	^+ t
34	^+ w
43	^+ with
37	^, #0 (
-39	^, #0 , #0 ,
-56	^, #0 .
-58	^, #0 . </s>
54	^, #0 </s>
-32	^, #0 and #0
-36	^, #0 and #0 .
34	^, ( 0 ) update
38	^, - -
-31	^, 0 )
46	^, 0 ,
-37	^, 0 , 0
52	^, 0 , and
35	^, 0 , or
35	^, 0 , or 0
-31	^, 0 -
-34	^, 0 . </s>
33	^, 0 ] </s>
-55	^, BE WAIT
35	^, BLOCK by
79	^, BLOCK by #0
35	^, DEPEND on
-57	^, DONE
31	^, DONE THE
47	^, DONE THE case
41	^, DONE UNTIL
-36	^, DONE by
-63	^, THE
54	^, THE BE
35	^, THE BE 0
53	^, THE BE BE
32	^, THE BE BE DONE
94	^, THE BE BLOCK
47	^, THE BE BLOCK on
46	^, THE BE THE
41	^, THE BE THE TICKET
32	^, THE DEPEND
39	^, THE DEPEND on
-35	^, THE NEED
-40	^, THE NEED THE
33	^, THE TICKET BE to
-33	^, THE build
37	^, THE call
52	^, THE ci
38	^, THE default
41	^, THE docs BE
39	^, THE document
43	^, THE document BE
34	^, THE feature BE
35	^, THE following
37	^, THE gate
32	^, THE model
41	^, THE nightly
42	^, THE test
72	^, THE test BE
-36	^, TICKET
32	^, UNTIL THE
86	^, UNTIL THE TICKET
66	^, UNTIL THE TICKET BE
-41	^, UNTIL i
36	^, UNTIL it
48	^, UNTIL it BE
46	^, UNTIL it BE DONE
37	^, UNTIL new
69	^, UNTIL we BE
58	^, UNTIL we BE THE
31	^, UNTIL we DONE
146	^, WAIT
65	^, WAIT THE
-60	^, WAIT for THE
48	^, WAIT to
42	^, activation
44	^, active
99	^, add
44	^, add THE
72	^, add it
29	^, all THE
81	^, among
36	^, among other
-30	^, and #0 BE
-39	^, and BE
41	^, and DEPEND
50	^, and DEPEND on
41	^, and NEED THE
38	^, and e 0 e
36	^, and extend
32	^, and from what i
41	^, and hence BE
37	^, and host
35	^, and if it
34	^, and more
55	^, and nothing
43	^, and only
73	^, and only then
34	^, and restore
46	^, and run
45	^, and so
74	^, and so BE
-32	^, and then
55	^, and they NEED
48	^, and we've
44	^, apply
69	^, as THE
43	^, as i'm
-36	^, as soon
-36	^, as soon as
29	^, assuming
37	^, assuming THE
29	^, at
34	^, at THE point
31	^, at some
31	^, at some point
71	^, begin
31	^, both of
37	^, both of which
32	^, build THE
-35	^, but 0
30	^, but BLOCK
51	^, but DEPEND
53	^, but DEPEND on
62	^, but NEED
32	^, but THE commit
47	^, but THE documentation
34	^, but UNTIL 0
35	^, but UNTIL DONE
45	^, but am
-31	^, but for
66	^, but i guess
49	^, but it BE BE
52	^, but it relies
52	^, but it relies on
42	^, but it's BE
37	^, but let's
40	^, but only UNTIL
60	^, but removing
32	^, but that's not
36	^, but we won't
40	^, but won't
36	^, by
30	^, change THE
31	^, changed
-34	^, closing
40	^, compilation
56	^, confirm
39	^, consolidate
82	^, convert
39	^, d
42	^, decide
-36	^, decisions
52	^, delete THE
65	^, deliberately
38	^, deploy
43	^, developer
86	^, document
-45	^, document it
41	^, doing
64	^, doing so
32	^, doing so BE
50	^, drive
-31	^, drop THE
38	^, e 0 .
44	^, eliminating
45	^, enable
37	^, etc . ) UNTIL
52	^, evaluate
53	^, execute
63	^, expand
45	^, extend
45	^, file THE
59	^, finish
36	^, four
32	^, gated on THE
37	^, hard
41	^, hopefully
29	^, however
42	^, however .
42	^, however . </s>
-30	^, i
35	^, i think , to
33	^, i think THE BE
30	^, i'd like to BE
-38	^, i'll DONE
44	^, i'll do
29	^, i'll just
-81	^, i'll update
41	^, i'm thinking
30	^, i'm trying
30	^, i'm trying to
59	^, if no
61	^, immediately
38	^, implement
55	^, implement THE
38	^, incl
39	^, incl .
41	^, incl . </s>
55	^, introduce
-44	^, it
36	^, it BE fail
51	^, it BE go
43	^, it NEED
-44	^, it's
69	^, iteration
90	^, just WAIT
-37	^, keep
33	^, kernel
43	^, l
50	^, l 0
43	^, let's
-35	^, let's use
-31	^, lets
30	^, like so
40	^, linking
30	^, look for
-39	^, looks
-40	^, looks like
57	^, make
39	^, measure
53	^, mem
81	^, migrate
29	^, namely
31	^, namely THE
48	^, namely THE THE
32	^, network
-53	^, no
-30	^, no NEED
-34	^, no NEED to
-45	^, nothing
30	^, of course .
70	^, ok
76	^, old
-42	^, one
-36	^, only UNTIL
-43	^, only UNTIL THE
40	^, operator
-32	^, or BE
33	^, or at
34	^, or at least
52	^, order
-32	^, otherwise it
65	^, otherwise we
37	^, overlay
-40	^, pandas
-35	^, partly
41	^, performance , and
-48	^, pnpm
30	^, pointing at
35	^, product
-29	^, production
79	^, prove
36	^, prove THE
-31	^, r
41	^, rebase
37	^, regarding THE
106	^, remove
49	^, remove THE
85	^, replace
37	^, review
39	^, run it
-31	^, rustc
-34	^, say
-42	^, say so
35	^, scheduler
35	^, scripts
39	^, search
46	^, search ,
55	^, see #0 .
55	^, see #0 . </s>
42	^, see e
42	^, see e .
42	^, see e . g
-31	^, seems like THE
-31	^, selecting
-33	^, show
31	^, simply
31	^, since THE
33	^, since it BE
43	^, since it BE THE
71	^, so #0
30	^, so THE BE BLOCK
-35	^, so THE BE DONE
58	^, so THE TICKET
83	^, so THE TICKET BE
37	^, so THE they
42	^, so THE they BE
38	^, so as
46	^, so as to
48	^, so as to not
60	^, so don't
-31	^, so i think
30	^, so i'd
44	^, so i'd prefer
50	^, so i'll
-36	^, so i'm going
-36	^, so i'm going to
32	^, so it BE
38	^, so it BE BE
35	^, so lets
37	^, so perhaps we
37	^, so perhaps we BE
49	^, so that's
-38	^, so we BE
-32	^, some
34	^, sp
57	^, still
34	^, such THE
57	^, support
42	^, support for
-31	^, then
-73	^, then #0
32	^, then THE
52	^, then THE BE
38	^, then WAIT for
-42	^, there
-44	^, there BE
-29	^, there BE BE
29	^, they BE go
-32	^, to
49	^, transfer
70	^, unblocks
74	^, update
42	^, update THE
57	^, use it
-31	^, vendor
62	^, verify
60	^, verify THE
-41	^, wants
33	^, watch
43	^, we BE BE able
38	^, we BE NEED
44	^, we BE NEED to
31	^, we BE change THE
33	^, we BE document
-29	^, we BE keep
44	^, we BE probably
30	^, we BE put
54	^, we BE resolve
31	^, we BE think
40	^, we BE think about
32	^, we BE update
-43	^, we DONE
44	^, we NEED
44	^, we NEED to create
33	^, we NEED to replace
45	^, we can't
39	^, we can't do
30	^, we just NEED
32	^, we just NEED to
30	^, we want
39	^, we want to
-48	^, we won't
48	^, we'll
-31	^, we're going
-30	^, we've
29	^, what do
31	^, what do you
32	^, what do you think
32	^, which BE THE
51	^, which BE THE first
-46	^, which BE now
-52	^, which BE now DONE
44	^, which BLOCK
29	^, which DONE turn DEPEND
36	^, which of
37	^, which of course
29	^, which removes
50	^, which we don't
-34	^, while
111	^, wire
42	^, with
35	^, without further
33	^, without making
-29	^, yet
-33	^, you
54	^, zero
51	^, zero -
-56	^- #0 ,
-31	^- #0 . </s>
-29	^- )
47	^- - #0
64	^- - #0 </s>
50	^- - DONE
44	^- - NEED
39	^- - UNTIL THE
51	^- - WAIT
31	^- - i'll
31	^- - target
31	^- 0 ' s
29	^- 0 ) , so
34	^- 0 ) : </s>
39	^- 0 ) BE
-31	^- 0 ,
-38	^- 0 - 0 ,
-31	^- 0 .
-36	^- 0 . 0
-41	^- 0 /
36	^- 0 BE
50	^- 0 DONE ,
-63	^- 0 UNTIL
43	^- 0 d 0
60	^- 0 min
31	^- 0 ms
35	^- 0 with THE
-41	^- </s>
71	^- > #0 -
71	^- > #0 - >
51	^- > THE
44	^- > real
45	^- > ~
43	^- BE (
-35	^- BE DONE
46	^- BE to
30	^- BLOCK by
67	^- BLOCK by #0
48	^- BLOCK on
80	^- DEPEND on
32	^- DONE , and
-40	^- DONE .
-40	^- DONE . </s>
35	^- DONE :
-61	^- DONE </s>
-39	^- DONE and
57	^- DONE on
38	^- NEED
39	^- THE DEPEND
-37	^- TICKET
-29	^- UNTIL -
39	^- UNTIL we
37	^- UNTIL we BE
50	^- WAIT for
36	^- abi
30	^- able . </s>
29	^- ahead
32	^- alias
37	^- allow
42	^- allow -
34	^- and
32	^- android
48	^- android -
34	^- arch
43	^- audit
41	^- backed
-41	^- based
35	^- bench
31	^- bis
38	^- blind
42	^- both
32	^- brainer
-32	^- build )
-42	^- but
33	^- by -
67	^- by :
44	^- capturing
37	^- center
52	^- check
32	^- check . </s>
39	^- check and
62	^- checking UNTIL
38	^- churn
-47	^- comparison
45	^- components
42	^- context
36	^- core .
40	^- crash
62	^- cut
47	^- daemon -
29	^- db
67	^- db TICKET
33	^- delete
-43	^- design
30	^- dev -
33	^- diagnostics
-34	^- directed
30	^- emission
29	^- emitted
43	^- enable
50	^- enabled UNTIL
34	^- enabled UNTIL THE
35	^- end (
41	^- engine
40	^- enhancement
53	^- eval
31	^- execution
55	^- facing
31	^- feed
29	^- fidelity +
31	^- filled
34	^- finish
-70	^- first
30	^- flow
38	^- flows
-36	^- form
-29	^- from
37	^- gap
-49	^- gated
46	^- green
35	^- gyp
52	^- holder
38	^- hub
50	^- human
34	^- hygienic
29	^- i'll
37	^- idempotency
35	^- ignore
29	^- instead
53	^- integrate
59	^- intent
37	^- it BE not
30	^- job
35	^- jwt -
81	^- kernel
38	^- kp
41	^- lang /
62	^- launch
38	^- level data
57	^- light
42	^- load
47	^- log
30	^- loops
35	^- manager
40	^- material
32	^- matrix
55	^- mcp
30	^- memory
-29	^- model
36	^- move
33	^- native
45	^- native -
93	^- net
51	^- next /
32	^- nightly
33	^- no -
61	^- notes
29	^- of - truth
58	^- off
-36	^- off .
-35	^- off . </s>
59	^- off on
34	^- on - demand
31	^- only ,
61	^- only UNTIL
114	^- only UNTIL THE
53	^- owned
36	^- parent
30	^- performance
38	^- preview
50	^- prime
30	^- protocol .
32	^- public
33	^- r
42	^- r ,
42	^- rank
31	^- rc .
32	^- rc . 0
41	^- recorded
62	^- recovery
54	^- registry
51	^- related
-34	^- remove
43	^- requisites
32	^- results
41	^- results -
-33	^- review
43	^- rewrite
31	^- rpc with
-29	^- runtime
-74	^- schema -
35	^- see
47	^- see #0
63	^- sensitive
37	^- slim
30	^- so -
51	^- specific .
51	^- specific . </s>
42	^- spike
48	^- state /
37	^- stepping
45	^- storage :
-40	^- store
31	^- struct
43	^- sync
79	^- sync -
65	^- tenant
73	^- terminal
31	^- test UNTIL
32	^- tile
35	^- to - end (
29	^- tracking
-34	^- triage
33	^- trip
31	^- two
42	^- type
29	^- up ,
75	^- up UNTIL
31	^- up commit
56	^- update TICKET
55	^- v
45	^- version :
40	^- whole
45	^- wiring
30	^- wood
33	^- workspace
31	^. " UNTIL
49	^. #0
65	^. #0 (
-39	^. '
55	^. ) ]
31	^. , 0
39	^. , but
57	^. . ) ]
57	^. . . ) ]
37	^. . . .
42	^. . . . </s>
-40	^. 0 ( WAIT
55	^. 0 ) ,
47	^. 0 ) ;
35	^. 0 ) ; </s>
-32	^. 0 ) so
-29	^. 0 ) so THE
39	^. 0 + BE
31	^. 0 ,
-29	^. 0 , we NEED
33	^. 0 - rc .
-69	^. 0 . 0 .
34	^. 0 . 0 UNTIL
45	^. 0 . 0 fix
-42	^. 0 BE DONE and
-41	^. 0 BE to
35	^. 0 DONE ,
29	^. 0 DONE BE
35	^. 0 DONE BE DONE
-30	^. 0 DONE THE
68	^. 0 NEED
41	^. 0 TICKET .
43	^. 0 TICKET . </s>
44	^. 0 UNTIL
30	^. 0 UNTIL DONE
85	^. 0 UNTIL all
32	^. 0 adds
34	^. 0 as soon
34	^. 0 as soon as
42	^. 0 currently
45	^. 0 development
43	^. 0 fix
29	^. 0 launch
-33	^. 0 list
32	^. 0 pro
41	^. 0 rc
40	^. 0 reference
29	^. 0 so THE
39	^. 0 support
33	^. 0 tag ,
-36	^. 0 |
45	^. ; </s>
89	^. DEPEND
-29	^. DONE
-39	^. THE
68	^. ai
34	^. android
35	^. android .
30	^. context
32	^. context .
31	^. g . , 0
37	^. however
35	^. jar
31	^. js ,
49	^. js UNTIL
39	^. md says
53	^. md so
31	^. md with
30	^. name
35	^. net
40	^. open
32	^. py .
36	^. py . </s>
-30	^. sh
59	^. sources
48	^. t
-34	^. txt
-36	^. txt </s>
41	^. v
41	^. v 0
41	^. x DONE
31	^. x from
-58	^/ #0
31	^/ $
42	^/ 0 -
37	^/ 0 - 0
-33	^/ BE
-62	^/ BLOCK
-31	^/ BLOCK /
-30	^/ DONE </s>
-47	^/ DONE UNTIL
44	^/ DONE progress
62	^/ DONE to
54	^/ THE .
39	^/ THE 0
-57	^/ THE </s>
50	^/ TICKET /
-29	^/ WAIT
45	^/ abi
34	^/ acceptance
38	^/ action
83	^/ benchmark
54	^/ bun
32	^/ by
39	^/ cache
38	^/ callback
31	^/ check
57	^/ chrome
39	^/ config
40	^/ containers
42	^/ content
42	^/ cwt
42	^/ delete
43	^/ deps
40	^/ domain /
-30	^/ e
30	^/ event
30	^/ f
33	^/ f 0
38	^/ fonts
46	^/ history
110	^/ human
31	^/ import
36	^/ js
38	^/ later
44	^/ list
47	^/ login
-35	^/ nix
38	^/ num
-33	^/ o .
-33	^/ o . </s>
30	^/ operator
36	^/ optional
38	^/ or
31	^/ or other
33	^/ parser .
33	^/ persistence
33	^/ pin
37	^/ post /
33	^/ production
30	^/ ref
49	^/ register
33	^/ response
64	^/ review
35	^/ router .
47	^/ rpc
30	^/ services
30	^/ services /
31	^/ settings
39	^/ snap
37	^/ source
42	^/ stack
44	^/ stack /
37	^/ tab
60	^/ toast
30	^/ tool /
35	^/ trust
54	^/ ui
44	^0 " #
-38	^0 %
35	^0 ' s
102	^0 (
-48	^0 ( #0 )
-39	^0 ( #0 ) .
38	^0 ( #0 ) :
69	^0 ( #0 ,
-33	^0 ( TICKET
-40	^0 ( WAIT
40	^0 ( as
34	^0 ( both
30	^0 ( e
31	^0 ( just
-77	^0 ( see
-82	^0 ( see #0
-82	^0 ( see #0 )
33	^0 ) , and THE
48	^0 ) BLOCK
53	^0 ) UNTIL
54	^0 ) remove
29	^0 ) run
-31	^0 ) so THE
49	^0 + 0 +
38	^0 + BE
-29	^0 , 0 )
61	^0 , 0 ,
-31	^0 , 0 , 0
52	^0 , 0 , and
35	^0 , 0 , or
37	^0 , 0 . </s>
34	^0 , 0 ] </s>
46	^0 , TICKET
50	^0 , TICKET 0
-42	^0 , WAIT
-38	^0 , but
33	^0 , e
33	^0 , e 0
38	^0 , e 0 .
59	^0 , l
37	^0 , not
33	^0 , not all
47	^0 , or
31	^0 , or 0
31	^0 , p
34	^0 , p 0
34	^0 , t
38	^0 , t 0
43	^0 , we BE
-35	^0 , we NEED
-36	^0 , we NEED to
-41	^0 , which
31	^0 - -
-35	^0 - 0 (
-56	^0 - 0 ) </s>
50	^0 - 0 ) BE
31	^0 - 0 .
63	^0 - 0 . </s>
60	^0 - 0 min
-43	^0 - BE
32	^0 - e 0 -
32	^0 - m
33	^0 - m 0
32	^0 - rc .
32	^0 - rc . 0
35	^0 . /
-38	^0 . 0 '
-43	^0 . 0 ' s
29	^0 . 0 ( THE
-40	^0 . 0 ( WAIT
30	^0 . 0 ) ;
-32	^0 . 0 ) so
39	^0 . 0 + BE
-42	^0 . 0 BE to
-30	^0 . 0 DONE THE
45	^0 . 0 NEED
41	^0 . 0 TICKET .
45	^0 . 0 UNTIL
30	^0 . 0 UNTIL DONE
89	^0 . 0 UNTIL all
34	^0 . 0 as soon
42	^0 . 0 currently
45	^0 . 0 development
43	^0 . 0 fix
29	^0 . 0 launch
-33	^0 . 0 list
32	^0 . 0 pro
41	^0 . 0 rc
40	^0 . 0 reference
39	^0 . 0 support
33	^0 . 0 tag ,
-36	^0 . 0 |
47	^0 . t
41	^0 . x DONE
31	^0 . x from
42	^0 / 0 ) .
30	^0 / 0 -
39	^0 / 0 - 0
35	^0 / TICKET
39	^0 / TICKET 0
42	^0 0 : 0 utc
37	^0 0 BE
32	^0 : 0 utc
36	^0 : </s>
52	^0 : build
65	^0 : database
52	^0 : migrate
46	^0 : no
54	^0 : retire
69	^0 BE
31	^0 BE BE
-109	^0 BE BLOCK
-64	^0 BE BLOCK on
116	^0 BE DONE
30	^0 BE DONE , and
58	^0 BE DONE .
58	^0 BE DONE . </s>
64	^0 BE DONE </s>
-40	^0 BE DONE and
32	^0 BE DONE to
-29	^0 BE THE
36	^0 BE more
-37	^0 BE not
-45	^0 BE to
52	^0 BE you
-37	^0 BLOCK
-57	^0 DEPEND
-50	^0 DEPEND on
76	^0 DONE
33	^0 DONE #0
47	^0 DONE )
33	^0 DONE ,
29	^0 DONE .
30	^0 DONE . </s>
-44	^0 DONE ?
-44	^0 DONE ? </s>
35	^0 DONE BE DONE
37	^0 DONE as
44	^0 DONE so
47	^0 DONE to
-37	^0 NEED THE
52	^0 THE
58	^0 THE (
-41	^0 TICKET (
-44	^0 TICKET ( #0
33	^0 TICKET </s>
42	^0 UNTIL
-35	^0 UNTIL DONE .
-35	^0 UNTIL DONE . </s>
-46	^0 UNTIL THE
74	^0 UNTIL all
97	^0 UNTIL it
83	^0 UNTIL it BE
97	^0 UNTIL it BE DONE
32	^0 ] , so
73	^0 ] </s>
33	^0 adapter
41	^0 adds
30	^0 adds THE
34	^0 agent
33	^0 and BE BE
-45	^0 and THE
41	^0 as soon
41	^0 as soon as
57	^0 aug
43	^0 august
29	^0 b (
-30	^0 b ) .
-30	^0 b ) . </s>
47	^0 b BE
-32	^0 b DONE
31	^0 because it BE
30	^0 beta DONE
35	^0 builds
48	^0 by default
38	^0 c -
36	^0 c 0 /
35	^0 c 0 </s>
52	^0 cf
44	^0 check
57	^0 children
49	^0 ci
43	^0 cleanup
50	^0 close
-32	^0 code
152	^0 coming
38	^0 commit
31	^0 commits
52	^0 construction
75	^0 contract
73	^0 creates
33	^0 currently
35	^0 d to
40	^0 days
42	^0 development
-38	^0 e 0
-31	^0 e UNTIL
33	^0 e verification
51	^0 first
40	^0 fix
46	^0 fixes
45	^0 forward
47	^0 g
65	^0 g 0
39	^0 go
37	^0 hold
38	^0 hours for
-38	^0 isn't
29	^0 items
34	^0 j 0
63	^0 june
36	^0 k )
38	^0 k -
33	^0 library
-31	^0 list
-29	^0 master
33	^0 mechanical
55	^0 metrics
-36	^0 migration
-44	^0 min
61	^0 min UNTIL
45	^0 ms -
69	^0 nix
65	^0 now
33	^0 or -
29	^0 please
29	^0 pre
29	^0 pre -
52	^0 pro
33	^0 produces
40	^0 proxy
48	^0 q
39	^0 rc
55	^0 reaches
50	^0 refactor
37	^0 reference
45	^0 runnable
-51	^0 s
44	^0 s 0
35	^0 schema
-29	^0 seconds
45	^0 setup
64	^0 shim
39	^0 sleep
45	^0 so
42	^0 so we
32	^0 source
58	^0 status
44	^0 support :
45	^0 support BE
80	^0 supports
33	^0 tag ,
35	^0 to
45	^0 to DONE
46	^0 to THE
-37	^0 types
36	^0 update
-32	^0 users
-37	^0 users ,
32	^0 utc
35	^0 w /
58	^0 we BE
41	^0 with THE
-34	^0 work
-35	^0 x
118	^0 |
176	^0 | </s>
34	^: " 0 .
34	^: " 0 . 0
-40	^: #
75	^: #0
43	^: #0 #0 #0
-59	^: #0 (
-35	^: #0 ) </s>
38	^: #0 , #0
-61	^: #0 , #0 .
69	^: #0 , #0 </s>
37	^: #0 :
85	^: #0 </s>
47	^: #0 BE
130	^: #0 BE DONE
97	^: #0 DONE
105	^: #0 DONE </s>
115	^: #0 THE
-44	^: #0 UNTIL
51	^: #0 and
82	^: #0 c
59	^: #0 to
37	^: ( 0
38	^: ( 0 )
35	^: ( 0 ) run
-61	^: ( </s>
39	^: ( THE
40	^: ( THE )
36	^: )
29	^: ) </s>
61	^: + 0 : </s>
-71	^: ,
-38	^: -
-29	^: - )
-79	^: - </s>
38	^: 0 ) UNTIL
34	^: 0 -
-34	^: 0 .
-61	^: 0 </s>
32	^: 0 utc
34	^: : format
55	^: : list
41	^: : thread
-30	^: @
85	^: BE
69	^: BE (
79	^: BE ( )
60	^: BE WAIT
72	^: BLOCK
53	^: BLOCK (
51	^: BLOCK on
30	^: DEPEND -
37	^: DEPEND on #0
44	^: DONE .
-43	^: DONE </s>
36	^: THE BE BLOCK
-33	^: THE BE THE
42	^: THE NEED
59	^: THE TICKET
45	^: THE TICKET BE BE
63	^: TICKET
38	^: TICKET #0 (
37	^: TICKET /
130	^: TICKET 0
45	^: TICKET 0 (
-36	^: TICKET 0 -
56	^: TICKET 0 .
56	^: TICKET 0 . 0
60	^: TICKET 0 </s>
88	^: UNTIL
79	^: UNTIL #0
39	^: UNTIL THE 0
48	^: UNTIL successful
80	^: WAIT
-34	^: WAIT (
113	^: WAIT for
42	^: WAIT for THE
37	^: [ "
83	^: [ 0
34	^: [ 0 ,
34	^: [ 0 , 0
-65	^: [ ]
-34	^: add
60	^: advance
34	^: all
32	^: announce
37	^: api
55	^: badge
-33	^: bar
53	^: bd
31	^: bd -
33	^: bd - 0
60	^: build THE
57	^: c
81	^: c 0
115	^: c 0 (
-49	^: ci
-48	^: claimed
32	^: closing
62	^: completion
55	^: confirm
60	^: consume
32	^: currently BLOCK
50	^: database
34	^: design
46	^: e
48	^: e 0
-40	^: false
-52	^: false </s>
34	^: give
-52	^: go
56	^: hold
68	^: hold THE
30	^: i
43	^: i think
30	^: identity
38	^: implementation
34	^: internal
48	^: internal /
78	^: jar
-33	^: keep THE
58	^: launch
-51	^: libc
42	^: list
39	^: low
30	^: low -
-36	^: m
-36	^: m 0
32	^: migrate to
-38	^: n /
-38	^: n / THE
-39	^: n / THE </s>
-77	^: no </s>
-56	^: nobody
34	^: node -
-45	^: node 0
-72	^: none
-51	^: none </s>
-49	^: not
-210	^: nothing
-43	^: number
-37	^: numpy
66	^: old
42	^: on
-64	^: open
32	^: pass
30	^: per -
32	^: permit
143	^: port
-50	^: prefix
-29	^: publish
-30	^: python 0
-30	^: python 0 .
-30	^: python 0 . 0
-29	^: removed
39	^: removing
38	^: rename
59	^: rename THE
46	^: retire
37	^: scripts
37	^: scripts /
30	^: second
32	^: see #0
33	^: signed
74	^: slice
52	^: still
76	^: still BLOCK
84	^: suggest
31	^: supervisor
42	^: take
59	^: take DONE
41	^: thread
63	^: thread DONE
29	^: upgrade
35	^: uses
104	^: vendor
-45	^: we BE
43	^: work
32	^: write THE
48	^: yes
56	^: yes ,
29	^; )
42	^; ) </s>
-46	^<bx> <s>
-143	^<bx> <s> #0
51	^<bx> <s> #0 </s>
47	^<bx> <s> 0
48	^<bx> <s> DEPEND
48	^<bx> <s> DEPEND on
48	^<bx> <s> DEPEND on #0
-61	^<bx> h:acceptance
-47	^<bx> h:acceptance h:criteria
-35	^<bx> h:acceptance h:criteria <s>
73	^<bx> h:dependency
79	^<bx> h:prerequisites
31	^<bx> h:prerequisites <s>
-30	^<bx> h:prerequisites <s> i
-55	^<bx> h:tasks <s> #0
-56	^<bx> h:tasks <s> #0 </s>
31	^<bx> h:things
43	^<bx> h:things h:to
-30	^<hd> <s> BLOCK
-87	^<hd> <s> BLOCK </s>
55	^<hd> <s> BLOCK by
45	^<hd> <s> BLOCK by </s>
-38	^<hd> <s> DEPEND
-73	^<hd> <s> DEPEND on
29	^<hd> <s> NEED
34	^<hd> <s> NEED to
-58	^<hd> <s> TICKET
-30	^<hd> <s> TICKET 0
-41	^<hd> <s> UNTIL
-170	^<hd> <s> WAIT
-37	^<hd> <s> decision
50	^<hd> <s> do
50	^<hd> <s> do not
-31	^<hd> <s> status
53	^<hd> <s> test
-37	^<i> <s>
39	^<i> <s> #0
52	^<i> <s> BE
77	^<i> <s> BLOCK by
34	^<i> <s> DEPEND :
-35	^<i> <s> DEPEND on
58	^<i> <s> DONE THE
29	^<i> <s> THE BE
-39	^<i> <s> TICKET
-44	^<i> <s> UNTIL
68	^<i> <s> WAIT
-36	^<i> <s> WAIT UNTIL
109	^<i> <s> WAIT for
52	^<i> <s> for
31	^<i> <s> i
41	^<i> <s> put
45	^<i> h:#0
108	^<i> h:+
50	^<i> h:are
103	^<i> h:blocked
91	^<i> h:blocked h:by
66	^<i> h:blocked h:by <s>
36	^<i> h:blocked h:by <s> #0
111	^<i> h:blockers
-63	^<i> h:child
-63	^<i> h:child h:issues
55	^<i> h:ci
160	^<i> h:currently
-68	^<i> h:dependencies <s>
-162	^<i> h:dependencies <s> #0
59	^<i> h:dependencies <s> BE
32	^<i> h:dependencies <s> BE BE
39	^<i> h:dependencies <s> BLOCK
93	^<i> h:dependencies <s> BLOCK by
-51	^<i> h:dependencies <s> NEED #0
55	^<i> h:dependencies <s> NEED :
132	^<i> h:dependencies <s> TICKET
51	^<i> h:dependencies <s> TICKET 0
107	^<i> h:dependencies h::
107	^<i> h:dependencies h:: <s>
44	^<i> h:depends h:on <s>
-44	^<i> h:depends h:on h::
-44	^<i> h:depends h:on h:: <s>
39	^<i> h:editors
41	^<i> h:for
47	^<i> h:for h:the
-33	^<i> h:gate
31	^<i> h:implementation h:steps
31	^<i> h:implementation h:steps <s>
48	^<i> h:in
38	^<i> h:key h:design
-30	^<i> h:non
-57	^<i> h:non h:-
-35	^<i> h:out
-38	^<i> h:out h:of
-39	^<i> h:out h:of h:scope
-39	^<i> h:out h:of h:scope <s>
39	^<i> h:planning
34	^<i> h:pr
37	^<i> h:prerequisites
38	^<i> h:prerequisites <s>
-48	^<i> h:proposed
46	^<i> h:recommended
34	^<i> h:relationship
-32	^<i> h:rollout
-31	^<i> h:rollout <s>
46	^<i> h:scope <s> UNTIL
127	^<i> h:scope h:: <s> UNTIL
-35	^<i> h:some
33	^<i> h:spec
71	^<i> h:status
53	^<i> h:technical h:notes
53	^<i> h:technical h:notes <s>
-32	^<i> h:test
30	^<i> h:todo
46	^<i> h:todo h::
46	^<i> h:todo h:: <s>
57	^<i> h:what's
-79	^<p> <s> #0
53	^<p> <s> #0 (
53	^<p> <s> #0 :
39	^<p> <s> #0 </s>
-38	^<p> <s> #0 BE
-68	^<p> <s> #0 BE DONE
67	^<p> <s> #0 BE NEED
110	^<p> <s> #0 BE THE
-49	^<p> <s> #0 BE not
49	^<p> <s> #0 BE one
48	^<p> <s> #0 BLOCK
54	^<p> <s> #0 BLOCK THE
-36	^<p> <s> ( #0
-39	^<p> <s> ( #0 BE
-29	^<p> <s> ( DONE
134	^<p> <s> ( WAIT
39	^<p> <s> ( so
46	^<p> <s> BE BE
-65	^<p> <s> BE BE DONE
67	^<p> <s> BE BLOCK
-58	^<p> <s> BE DONE
-47	^<p> <s> BE DONE UNTIL
-75	^<p> <s> BE THE
33	^<p> <s> BE WAIT
40	^<p> <s> BE WAIT for
50	^<p> <s> BE do
66	^<p> <s> BE do THE
-31	^<p> <s> BE i
35	^<p> <s> BE only
37	^<p> <s> BE only BE
70	^<p> <s> BE revisit
-65	^<p> <s> BE start
-42	^<p> <s> BE update
32	^<p> <s> BE want
52	^<p> <s> BE we remove
93	^<p> <s> BLOCK
-38	^<p> <s> BLOCK : #0
35	^<p> <s> BLOCK : THE
38	^<p> <s> BLOCK BE
-33	^<p> <s> BLOCK by
-65	^<p> <s> BLOCK by #0
-84	^<p> <s> BLOCK by :
-44	^<p> <s> BLOCK for
-44	^<p> <s> BLOCK on
30	^<p> <s> BLOCK on :
-51	^<p> <s> BLOCK on THE
32	^<p> <s> DEPEND -
34	^<p> <s> DEPEND - on
40	^<p> <s> DEPEND : #0
44	^<p> <s> DEPEND : TICKET
-59	^<p> <s> DEPEND on
-49	^<p> <s> DEPEND on #0
-428	^<p> <s> DEPEND on :
56	^<p> <s> DEPEND on THE
64	^<p> <s> DEPEND on TICKET
46	^<p> <s> DEPEND on all
-31	^<p> <s> DEPEND on how
29	^<p> <s> DEPEND on upstream
45	^<p> <s> DONE (
61	^<p> <s> DONE ,
44	^<p> <s> DONE BLOCK
59	^<p> <s> DONE UNTIL #0
33	^<p> <s> DONE gate
-31	^<p> <s> DONE notes
47	^<p> <s> DONE particular THE
-52	^<p> <s> DONE with
73	^<p> <s> NEED #0
69	^<p> <s> NEED : #0
108	^<p> <s> NEED THE new
45	^<p> <s> NEED THE snapshot
72	^<p> <s> NEED TICKET
-87	^<p> <s> NEED UNTIL
64	^<p> <s> NEED to WAIT
29	^<p> <s> NEED to investigate
-33	^<p> <s> THE BE BE
39	^<p> <s> THE BE DEPEND
-71	^<p> <s> THE BE DONE
-68	^<p> <s> THE BE THE
53	^<p> <s> THE BE WAIT
48	^<p> <s> THE BE also
63	^<p> <s> THE BE basically
33	^<p> <s> THE BE built
-60	^<p> <s> THE BE going
-30	^<p> <s> THE BE just
29	^<p> <s> THE BE missing
-30	^<p> <s> THE BE no
41	^<p> <s> THE BE not
29	^<p> <s> THE BE on
32	^<p> <s> THE BE related
72	^<p> <s> THE NEED
-39	^<p> <s> THE NEED #0
-39	^<p> <s> THE NEED THE
45	^<p> <s> THE TICKET BE
-111	^<p> <s> THE TICKET DEPEND
-32	^<p> <s> THE TICKET DONE
34	^<p> <s> THE TICKET TICKET
41	^<p> <s> THE TICKET for
43	^<p> <s> THE TICKET remains
53	^<p> <s> THE TICKET stays
35	^<p> <s> THE ability
36	^<p> <s> THE ability to
41	^<p> <s> THE action
-29	^<p> <s> THE also BE
31	^<p> <s> THE also DEPEND
37	^<p> <s> THE architecture
-32	^<p> <s> THE becomes
71	^<p> <s> THE board
-31	^<p> <s> THE bot
114	^<p> <s> THE can't
68	^<p> <s> THE cannot
45	^<p> <s> THE cannot BE
46	^<p> <s> THE change
35	^<p> <s> THE ci
58	^<p> <s> THE column
-59	^<p> <s> THE commit BE
40	^<p> <s> THE concrete
30	^<p> <s> THE default
40	^<p> <s> THE discussion
-68	^<p> <s> THE doesn't
36	^<p> <s> THE fail
36	^<p> <s> THE fix BE
-33	^<p> <s> THE installer
-89	^<p> <s> THE isn't
40	^<p> <s> THE job
-37	^<p> <s> THE job BE
34	^<p> <s> THE last
30	^<p> <s> THE likely
40	^<p> <s> THE loader
44	^<p> <s> THE major
40	^<p> <s> THE migration
67	^<p> <s> THE name
29	^<p> <s> THE new
31	^<p> <s> THE next TICKET
34	^<p> <s> THE now
55	^<p> <s> THE one BE
43	^<p> <s> THE parent
30	^<p> <s> THE paths
32	^<p> <s> THE prerequisite
37	^<p> <s> THE probably
36	^<p> <s> THE relies
36	^<p> <s> THE relies on
55	^<p> <s> THE remaining
41	^<p> <s> THE rest
37	^<p> <s> THE shouldn't
51	^<p> <s> THE shouldn't BE
-35	^<p> <s> THE sounds
-56	^<p> <s> THE started
-32	^<p> <s> THE unblocks
-43	^<p> <s> THE upgrade
-30	^<p> <s> THE used
-30	^<p> <s> THE used to
46	^<p> <s> THE whole
39	^<p> <s> THE won't
83	^<p> <s> THE work
-111	^<p> <s> TICKET
-86	^<p> <s> TICKET #0
-63	^<p> <s> TICKET #0 BE
-85	^<p> <s> TICKET 0
-30	^<p> <s> TICKET 0 (
-44	^<p> <s> TICKET 0 BE
33	^<p> <s> TICKET BE
38	^<p> <s> TICKET BE BLOCK
38	^<p> <s> TICKET UNTIL
30	^<p> <s> TICKET stays open
45	^<p> <s> UNTIL
-31	^<p> <s> UNTIL #0 DONE
-49	^<p> <s> UNTIL #0 THE
-43	^<p> <s> UNTIL 0
-36	^<p> <s> UNTIL 0 .
-71	^<p> <s> UNTIL DONE
-30	^<p> <s> UNTIL DONE ,
40	^<p> <s> UNTIL THE #0
35	^<p> <s> UNTIL THE BE
35	^<p> <s> UNTIL THE first
45	^<p> <s> UNTIL THE new
55	^<p> <s> UNTIL THE next
51	^<p> <s> UNTIL THE scheduler
-40	^<p> <s> UNTIL THE we
63	^<p> <s> UNTIL TICKET
59	^<p> <s> UNTIL TICKET 0
46	^<p> <s> UNTIL android
45	^<p> <s> UNTIL applying
-30	^<p> <s> UNTIL discussing
-34	^<p> <s> UNTIL discussion
43	^<p> <s> UNTIL draft
43	^<p> <s> UNTIL draft -
-31	^<p> <s> UNTIL fixing
-30	^<p> <s> UNTIL fixing THE
46	^<p> <s> UNTIL getting
-39	^<p> <s> UNTIL green
39	^<p> <s> UNTIL haxe
-49	^<p> <s> UNTIL i
-38	^<p> <s> UNTIL implementing THE
-30	^<p> <s> UNTIL it BE
38	^<p> <s> UNTIL it comes
35	^<p> <s> UNTIL it does
-39	^<p> <s> UNTIL one
61	^<p> <s> UNTIL review
-29	^<p> <s> UNTIL some
31	^<p> <s> UNTIL somebody
47	^<p> <s> UNTIL starting
-47	^<p> <s> UNTIL that's
-42	^<p> <s> UNTIL that's DONE
-29	^<p> <s> UNTIL then
-31	^<p> <s> UNTIL they
-31	^<p> <s> UNTIL upstream
49	^<p> <s> UNTIL we BE
-29	^<p> <s> UNTIL we add
-31	^<p> <s> UNTIL we agree
-32	^<p> <s> UNTIL we do
-29	^<p> <s> UNTIL you
141	^<p> <s> WAIT
-47	^<p> <s> WAIT -
-35	^<p> <s> WAIT BE
41	^<p> <s> WAIT for @
-67	^<p> <s> WAIT for your
60	^<p> <s> WAIT on
-49	^<p> <s> WAIT to
33	^<p> <s> ack ,
64	^<p> <s> add
34	^<p> <s> add THE reference
-33	^<p> <s> agents
31	^<p> <s> all
63	^<p> <s> all DONE
31	^<p> <s> all of
34	^<p> <s> all of THE
40	^<p> <s> also , we
-38	^<p> <s> and
-51	^<p> <s> and it BE
46	^<p> <s> assuming
40	^<p> <s> at present THE
79	^<p> <s> awaits
-54	^<p> <s> based on #0
39	^<p> <s> basically i
-44	^<p> <s> because
38	^<p> <s> better to
29	^<p> <s> builds on
-30	^<p> <s> but UNTIL
29	^<p> <s> but given THE
34	^<p> <s> but i'd
-29	^<p> <s> but it
67	^<p> <s> but several
29	^<p> <s> calling
34	^<p> <s> can't
67	^<p> <s> can't BE DONE
-31	^<p> <s> can't WAIT
36	^<p> <s> candidate
81	^<p> <s> cannot
-37	^<p> <s> cannot proceed
33	^<p> <s> cause
35	^<p> <s> clarification
39	^<p> <s> clean
44	^<p> <s> close THE TICKET
-33	^<p> <s> close UNTIL
31	^<p> <s> contingent
31	^<p> <s> contingent on
81	^<p> <s> continue
-70	^<p> <s> course
77	^<p> <s> currently BLOCK
100	^<p> <s> decision
63	^<p> <s> deferred
57	^<p> <s> deferred UNTIL
-73	^<p> <s> deferred from
60	^<p> <s> deferred to
31	^<p> <s> deferring
64	^<p> <s> delayed
32	^<p> <s> deps
36	^<p> <s> deps :
-30	^<p> <s> design
51	^<p> <s> design and implement
44	^<p> <s> detailed
36	^<p> <s> discussed on
39	^<p> <s> discussion
52	^<p> <s> dispatch
-35	^<p> <s> do not add
41	^<p> <s> do not start
-30	^<p> <s> do we want
-29	^<p> <s> do you think
-29	^<p> <s> docker
-49	^<p> <s> docs
37	^<p> <s> document
56	^<p> <s> documentation
-47	^<p> <s> documentation BE
-43	^<p> <s> does
-46	^<p> <s> does not
32	^<p> <s> don't DONE
86	^<p> <s> don't DONE UNTIL
83	^<p> <s> double
33	^<p> <s> edit : THE
-55	^<p> <s> enables
-39	^<p> <s> error
-43	^<p> <s> error :
42	^<p> <s> evaluate
29	^<p> <s> everything
71	^<p> <s> everything here
-31	^<p> <s> expected
-30	^<p> <s> expected :
74	^<p> <s> external
55	^<p> <s> filed as
89	^<p> <s> final
-38	^<p> <s> first
34	^<p> <s> first , we
54	^<p> <s> first THE
36	^<p> <s> first we
52	^<p> <s> first we BE
31	^<p> <s> fix (
51	^<p> <s> fix BE
-43	^<p> <s> fix THE
-39	^<p> <s> fixing
78	^<p> <s> focused
-30	^<p> <s> following discussion
-34	^<p> <s> for
-53	^<p> <s> for example
33	^<p> <s> for now
34	^<p> <s> for now THE
31	^<p> <s> forcing THE
-33	^<p> <s> found
-29	^<p> <s> full
62	^<p> <s> gate
79	^<p> <s> gate :
39	^<p> <s> gate THE
92	^<p> <s> gated
66	^<p> <s> gated on
29	^<p> <s> getting
50	^<p> <s> gonna
45	^<p> <s> hard
95	^<p> <s> held
66	^<p> <s> here i
45	^<p> <s> hold
-34	^<p> <s> hold THE
-44	^<p> <s> hold on
110	^<p> <s> holding
43	^<p> <s> how to
32	^<p> <s> however , you
30	^<p> <s> however THE
52	^<p> <s> i BE WAIT
31	^<p> <s> i BE change
41	^<p> <s> i BE defer
36	^<p> <s> i BE leave
51	^<p> <s> i BE love
34	^<p> <s> i BE really
53	^<p> <s> i WAIT
32	^<p> <s> i believe
31	^<p> <s> i can't
41	^<p> <s> i can't find
-30	^<p> <s> i don't
32	^<p> <s> i figured
47	^<p> <s> i guess i'll
72	^<p> <s> i plan
48	^<p> <s> i plan to
31	^<p> <s> i propose
42	^<p> <s> i propose THE
41	^<p> <s> i say
46	^<p> <s> i started
-32	^<p> <s> i think #0
30	^<p> <s> i think one
43	^<p> <s> i think there
31	^<p> <s> i vote
30	^<p> <s> i wasn't
34	^<p> <s> i'd also
37	^<p> <s> i'd rather
-36	^<p> <s> i'd suggest
32	^<p> <s> i'll BE
49	^<p> <s> i'll WAIT
56	^<p> <s> i'll push
47	^<p> <s> i'll rebase
-56	^<p> <s> i'm BLOCK
-56	^<p> <s> i'm BLOCK on
-36	^<p> <s> i'm also
34	^<p> <s> i'm fine
37	^<p> <s> i'm just
31	^<p> <s> i'm ok with
-51	^<p> <s> if
-39	^<p> <s> if THE
42	^<p> <s> if and
42	^<p> <s> if and UNTIL
43	^<p> <s> if we decide
-78	^<p> <s> imagine
58	^<p> <s> implementation
39	^<p> <s> implementation BE not
54	^<p> <s> include THE
83	^<p> <s> integrate
38	^<p> <s> intentionally
62	^<p> <s> it BE ,
42	^<p> <s> it BE BLOCK
-53	^<p> <s> it BE WAIT
-32	^<p> <s> it BE no
30	^<p> <s> it DEPEND
-37	^<p> <s> it certainly
47	^<p> <s> it doesn't make
48	^<p> <s> it exists
36	^<p> <s> it remains
32	^<p> <s> it's
74	^<p> <s> it's on
-41	^<p> <s> jobs
55	^<p> <s> just WAIT
30	^<p> <s> leave open
30	^<p> <s> leave open UNTIL
34	^<p> <s> let's
54	^<p> <s> let's WAIT
-36	^<p> <s> let's WAIT for
-108	^<p> <s> let's assume
39	^<p> <s> let's discuss
-31	^<p> <s> let's leave
-41	^<p> <s> let's remove
67	^<p> <s> lets
-57	^<p> <s> libfoo
-58	^<p> <s> libfoo 0
31	^<p> <s> link
31	^<p> <s> link to
58	^<p> <s> linking
-38	^<p> <s> looking forward
-39	^<p> <s> looking forward to
30	^<p> <s> looks like
39	^<p> <s> marked
39	^<p> <s> marked as
-29	^<p> <s> messages BE
47	^<p> <s> migrate
-31	^<p> <s> mind
-33	^<p> <s> move THE
-31	^<p> <s> new
-36	^<p> <s> next
60	^<p> <s> no -
-44	^<p> <s> no longer
31	^<p> <s> no work
31	^<p> <s> no work BE
-30	^<p> <s> nobody
-31	^<p> <s> nobody BE
-34	^<p> <s> nominating
69	^<p> <s> not
-38	^<p> <s> not THE
190	^<p> <s> not UNTIL
53	^<p> <s> not to
59	^<p> <s> not to BE
35	^<p> <s> not yet
31	^<p> <s> note THE some
-31	^<p> <s> nothing
51	^<p> <s> nothing to
56	^<p> <s> nothing to do
-50	^<p> <s> now THE
33	^<p> <s> okay ,
115	^<p> <s> on hold
-30	^<p> <s> on hold :
38	^<p> <s> on hold UNTIL
46	^<p> <s> only
38	^<p> <s> opening
-95	^<p> <s> optional
-30	^<p> <s> or
-34	^<p> <s> originally
-36	^<p> <s> p
-35	^<p> <s> p 0
-49	^<p> <s> parent
31	^<p> <s> parked
31	^<p> <s> parked UNTIL
36	^<p> <s> part 0
33	^<p> <s> paused
44	^<p> <s> place
-37	^<p> <s> please
-55	^<p> <s> please DONE
31	^<p> <s> please do
35	^<p> <s> please do not
34	^<p> <s> please don't
46	^<p> <s> please don't DONE
98	^<p> <s> postponed
33	^<p> <s> postponed UNTIL
34	^<p> <s> pre
34	^<p> <s> pre -
45	^<p> <s> pre - requisite
37	^<p> <s> prereq
31	^<p> <s> prerequisite
48	^<p> <s> prerequisite :
33	^<p> <s> prerequisites
36	^<p> <s> prerequisites :
85	^<p> <s> prerequisites : #0
-125	^<p> <s> previously
45	^<p> <s> probably THE
45	^<p> <s> probably THE BE
29	^<p> <s> progress
33	^<p> <s> promote
-39	^<p> <s> publish
-39	^<p> <s> put THE
33	^<p> <s> putting THE
55	^<p> <s> reason
-80	^<p> <s> rebased
35	^<p> <s> regardless , i
47	^<p> <s> relies
47	^<p> <s> relies on
44	^<p> <s> remaining
32	^<p> <s> remember THE
106	^<p> <s> remove
88	^<p> <s> remove UNTIL
35	^<p> <s> repo
48	^<p> <s> resume
42	^<p> <s> revert
31	^<p> <s> revert THE
74	^<p> <s> revisit UNTIL
-37	^<p> <s> router
30	^<p> <s> running it
101	^<p> <s> runs
44	^<p> <s> saw
89	^<p> <s> sequence
114	^<p> <s> sequencing
35	^<p> <s> sequencing :
-35	^<p> <s> services
-37	^<p> <s> services BE
-42	^<p> <s> show
-36	^<p> <s> small
-44	^<p> <s> stabilizing
-44	^<p> <s> stabilizing THE
34	^<p> <s> stacked
34	^<p> <s> stacked on
34	^<p> <s> stacked on #0
41	^<p> <s> status
75	^<p> <s> status :
-39	^<p> <s> status : DONE
-30	^<p> <s> steps
34	^<p> <s> still
61	^<p> <s> still WAIT
51	^<p> <s> strictly
79	^<p> <s> stuck
-33	^<p> <s> sub
-33	^<p> <s> sub -
-34	^<p> <s> sub - TICKET
37	^<p> <s> subject to
-45	^<p> <s> suppose
-50	^<p> <s> suppose THE
47	^<p> <s> switch to
-32	^<p> <s> team
-34	^<p> <s> test
32	^<p> <s> there BE THE
35	^<p> <s> there's nothing
-35	^<p> <s> therefore
30	^<p> <s> therefore , i
30	^<p> <s> they BE
36	^<p> <s> to BE
34	^<p> <s> to BE DONE
81	^<p> <s> to provide
42	^<p> <s> travis
58	^<p> <s> travis BE
43	^<p> <s> treat
30	^<p> <s> two TICKET
29	^<p> <s> two of
29	^<p> <s> two of THE
57	^<p> <s> ui
44	^<p> <s> unblocks UNTIL
37	^<p> <s> unfortunately THE
48	^<p> <s> update all
98	^<p> <s> upgrade
46	^<p> <s> upgrade THE
-33	^<p> <s> use
-46	^<p> <s> users
-46	^<p> <s> users BE
61	^<p> <s> validation
48	^<p> <s> want
53	^<p> <s> want to
-34	^<p> <s> wanted
-29	^<p> <s> we BE already
68	^<p> <s> we BE close
38	^<p> <s> we BE currently
33	^<p> <s> we BE discuss
-33	^<p> <s> we BE hold
44	^<p> <s> we BE keep
-40	^<p> <s> we BE leave
31	^<p> <s> we BE look
-48	^<p> <s> we BE not
-29	^<p> <s> we BE stuck
67	^<p> <s> we BE upgrade
30	^<p> <s> we BE want
-61	^<p> <s> we NEED THE
42	^<p> <s> we can't
31	^<p> <s> we can't DONE
76	^<p> <s> we cannot
-43	^<p> <s> we don't
30	^<p> <s> we still
36	^<p> <s> we still NEED
46	^<p> <s> we'd
34	^<p> <s> we'd NEED
51	^<p> <s> we'll
38	^<p> <s> we'll BE to
50	^<p> <s> we're WAIT
-31	^<p> <s> we've BE THE
-39	^<p> <s> while
31	^<p> <s> why THE
33	^<p> <s> why THE exists
-40	^<p> <s> with
-31	^<p> <s> with THE
-30	^<p> <s> without
-32	^<p> <s> without THE
40	^<p> <s> won't
38	^<p> <s> work
38	^<p> <s> work BE
-50	^<p> <s> worker
-29	^<p> <s> works
37	^<p> <s> yes
67	^<p> <s> yes -
40	^<p> <s> yes THE
47	^<p> <s> yes THE BE
29	^<p> <s> yet
-52	^<p> <s> you
-46	^<p> <s> you don't
-39	^<p> <s> you'll
-29	^<p> <s> you'll BE
-29	^<p> <s> you'll BE to
-46	^<p> h:"
30	^<p> h:)
31	^<p> h:.
54	^<p> h:. h:the
53	^<p> h:0 h:(
-32	^<p> h:0 h:-
-30	^<p> h:0 h:- h:0
-41	^<p> h:0 h:.
-35	^<p> h:a
59	^<p> h:acceptance
60	^<p> h:acceptance <s>
-54	^<p> h:acceptance h:: <s> THE
-33	^<p> h:all
-51	^<p> h:alternatives
-40	^<p> h:alternatives h:considered
-40	^<p> h:alternatives h:considered <s>
-146	^<p> h:app
-30	^<p> h:as h:a
37	^<p> h:audit
29	^<p> h:background <s> UNTIL
29	^<p> h:benefits
31	^<p> h:benefits h::
31	^<p> h:benefits h:: <s>
92	^<p> h:blocked
41	^<p> h:blocked h:by
-44	^<p> h:blocked h:by <s>
43	^<p> h:blocker
61	^<p> h:blocking
60	^<p> h:by
45	^<p> h:caveat
45	^<p> h:cleanup
49	^<p> h:cleanup h::
32	^<p> h:commands
29	^<p> h:concrete
-35	^<p> h:context
-53	^<p> h:context <s>
-34	^<p> h:context <s> TICKET
-38	^<p> h:current
33	^<p> h:dependencies <s> NEED
-31	^<p> h:dependencies <s> no
46	^<p> h:dependency
52	^<p> h:dependency <s>
-41	^<p> h:depends h:on <s>
-29	^<p> h:describe
-34	^<p> h:description <s>
32	^<p> h:description h::
32	^<p> h:description h:: <s>
72	^<p> h:e
-30	^<p> h:files <s>
35	^<p> h:files h:to
-32	^<p> h:fix
34	^<p> h:fixed
54	^<p> h:g
33	^<p> h:goal <s>
60	^<p> h:goal <s> UNTIL
-36	^<p> h:how
-42	^<p> h:impact
-44	^<p> h:impact <s>
33	^<p> h:issue
69	^<p> h:long
33	^<p> h:mechanism
-40	^<p> h:motivation
53	^<p> h:multi
53	^<p> h:multi h:-
53	^<p> h:non
41	^<p> h:note h:on
35	^<p> h:objective
35	^<p> h:objective <s>
-32	^<p> h:open
59	^<p> h:order
41	^<p> h:prerequisites <s>
35	^<p> h:priority <s> p
35	^<p> h:priority <s> p 0
-46	^<p> h:problem
-42	^<p> h:problem <s>
50	^<p> h:question
52	^<p> h:question <s>
29	^<p> h:r h:0
31	^<p> h:recommendation <s>
34	^<p> h:result
40	^<p> h:result h::
40	^<p> h:result h:: <s>
-35	^<p> h:scope h::
-35	^<p> h:scope h:: <s>
35	^<p> h:screenshots
39	^<p> h:see h::
39	^<p> h:see h:: <s>
33	^<p> h:sequencing <s>
-47	^<p> h:solution <s>
51	^<p> h:source
33	^<p> h:spec
38	^<p> h:status
56	^<p> h:status <s>
33	^<p> h:steps h::
33	^<p> h:steps h:: <s>
-29	^<p> h:summary
61	^<p> h:task
47	^<p> h:tasks
66	^<p> h:tasks h::
66	^<p> h:tasks h:: <s>
-44	^<p> h:tests
51	^<p> h:the
42	^<p> h:under
-41	^<p> h:validation
86	^<p> h:what <s> UNTIL
32	^<p> h:what h:to h:build
82	^<p> h:work
-91	^<r> <s>
111	^<r> <s> #0
-57	^<r> <s> WAIT
126	^<r> <s> |
186	^<r> <s> | DEPEND
42	^<s> #0 #0
77	^<s> #0 ,
84	^<s> #0 , #0
-44	^<s> #0 -
183	^<s> #0 </s>
-77	^<s> #0 BE BLOCK by
-39	^<s> #0 BE DONE ,
81	^<s> #0 BE DONE </s>
67	^<s> #0 BE NEED
102	^<s> #0 BE THE
-49	^<s> #0 BE not
49	^<s> #0 BE one
45	^<s> #0 BLOCK
54	^<s> #0 BLOCK THE
-76	^<s> #0 DEPEND
-76	^<s> #0 DEPEND on
95	^<s> #0 DONE
-37	^<s> ( #0
-39	^<s> ( #0 BE
116	^<s> ( BLOCK
-31	^<s> ( DONE
134	^<s> ( WAIT
38	^<s> ( not
32	^<s> ( not THE
39	^<s> ( note : THE
35	^<s> ( so
41	^<s> 0 -
30	^<s> 0 - 0
32	^<s> 0 - 0 -
37	^<s> 0 . 0 BE
47	^<s> BE BE
-61	^<s> BE BE DONE DONE
117	^<s> BE BE DONE UNTIL
67	^<s> BE BLOCK
42	^<s> BE DEPEND
-42	^<s> BE DONE
-43	^<s> BE DONE UNTIL
-51	^<s> BE THE
40	^<s> BE WAIT
49	^<s> BE WAIT for
44	^<s> BE come
50	^<s> BE do
66	^<s> BE do THE
-31	^<s> BE i
49	^<s> BE implement
47	^<s> BE only
51	^<s> BE only BE
30	^<s> BE reference
67	^<s> BE revisit
-32	^<s> BE start
31	^<s> BE want
-30	^<s> BE we
-33	^<s> BE we hold
51	^<s> BE we remove
40	^<s> BLOCK (
30	^<s> BLOCK - by
70	^<s> BLOCK - by :
-43	^<s> BLOCK :
-83	^<s> BLOCK : #0
-99	^<s> BLOCK : #0 (
30	^<s> BLOCK : THE
-84	^<s> BLOCK : WAIT
72	^<s> BLOCK </s>
37	^<s> BLOCK BE
-61	^<s> BLOCK THE
-45	^<s> BLOCK TICKET
64	^<s> BLOCK by #0 .
70	^<s> BLOCK by #0 </s>
156	^<s> BLOCK by : #0
64	^<s> BLOCK by : 0
-194	^<s> BLOCK by </s>
-32	^<s> BLOCK by THE
-70	^<s> BLOCK by cors
-29	^<s> BLOCK by cors policy
-44	^<s> BLOCK for
66	^<s> BLOCK on :
186	^<s> DEPEND
34	^<s> DEPEND - on
34	^<s> DEPEND - on :
137	^<s> DEPEND :
40	^<s> DEPEND : #0
66	^<s> DEPEND : TICKET
41	^<s> DEPEND : TICKET 0
41	^<s> DEPEND : t
41	^<s> DEPEND : t 0
37	^<s> DEPEND </s>
86	^<s> DEPEND on
-100	^<s> DEPEND on #0
128	^<s> DEPEND on #0 .
67	^<s> DEPEND on #0 </s>
-62	^<s> DEPEND on #0 and
46	^<s> DEPEND on #0 for
-93	^<s> DEPEND on : #0
100	^<s> DEPEND on : THE
49	^<s> DEPEND on : all
-32	^<s> DEPEND on : none
-116	^<s> DEPEND on </s>
107	^<s> DEPEND on THE
49	^<s> DEPEND on THE 0
66	^<s> DEPEND on TICKET
64	^<s> DEPEND on TICKET 0
62	^<s> DEPEND on all
46	^<s> DEPEND on all other
-31	^<s> DEPEND on how
29	^<s> DEPEND on upstream
-41	^<s> DEPEND on what
-39	^<s> DONE #0
-57	^<s> DONE #0 we
30	^<s> DONE (
61	^<s> DONE ,
-46	^<s> DONE :
-42	^<s> DONE THE UNTIL
68	^<s> DONE THE next
38	^<s> DONE THE one
59	^<s> DONE UNTIL #0
57	^<s> DONE for
33	^<s> DONE gate
-30	^<s> DONE notes
47	^<s> DONE particular THE
-68	^<s> DONE with
91	^<s> NEED
-39	^<s> NEED #
39	^<s> NEED #0
38	^<s> NEED #0 </s>
67	^<s> NEED : #0
52	^<s> NEED : #0 </s>
54	^<s> NEED : TICKET #0
38	^<s> NEED THE
92	^<s> NEED THE new
45	^<s> NEED THE snapshot
73	^<s> NEED TICKET
-86	^<s> NEED UNTIL
-74	^<s> NEED design
-39	^<s> NEED for
-32	^<s> NEED for #0
-43	^<s> NEED tests
75	^<s> NEED to DONE
62	^<s> NEED to WAIT
-45	^<s> THE
-40	^<s> THE BE BE
-29	^<s> THE BE BE BLOCK
-50	^<s> THE BE BE DONE
32	^<s> THE BE BE discussed
48	^<s> THE BE BE removed
-43	^<s> THE BE BE useful
-48	^<s> THE BE BLOCK THE
45	^<s> THE BE BLOCK UNTIL
60	^<s> THE BE BLOCK by
-60	^<s> THE BE BLOCK on
39	^<s> THE BE DEPEND
39	^<s> THE BE DEPEND on
-72	^<s> THE BE DONE
-62	^<s> THE BE THE
-42	^<s> THE BE THE BLOCK
30	^<s> THE BE THE DEPEND
53	^<s> THE BE THE final
-35	^<s> THE BE THE prerequisite
53	^<s> THE BE WAIT
46	^<s> THE BE also
62	^<s> THE BE basically
33	^<s> THE BE built
33	^<s> THE BE built on
56	^<s> THE BE definitely
30	^<s> THE BE easy to
-59	^<s> THE BE going
-60	^<s> THE BE going to
-36	^<s> THE BE just
29	^<s> THE BE missing
37	^<s> THE BE mostly
-30	^<s> THE BE no
32	^<s> THE BE not
-90	^<s> THE BE not BLOCK
36	^<s> THE BE not THE
31	^<s> THE BE of
31	^<s> THE BE of course
42	^<s> THE BE on
31	^<s> THE BE on hold
30	^<s> THE BE related
30	^<s> THE BE related to
77	^<s> THE BE to WAIT
-47	^<s> THE BLOCK
-33	^<s> THE BLOCK #0
38	^<s> THE DEPEND
48	^<s> THE DEPEND on
34	^<s> THE DEPEND on #0
-77	^<s> THE DEPEND on THE
31	^<s> THE DONE
76	^<s> THE NEED
-30	^<s> THE NEED THE
30	^<s> THE NEED THE snapshot
-38	^<s> THE NEED more
31	^<s> THE TICKET (
37	^<s> THE TICKET BE
41	^<s> THE TICKET BE BLOCK
-84	^<s> THE TICKET BE not
39	^<s> THE TICKET BE on
-46	^<s> THE TICKET BE to
-46	^<s> THE TICKET BLOCK
-104	^<s> THE TICKET DEPEND on
-34	^<s> THE TICKET DONE
34	^<s> THE TICKET NEED to
35	^<s> THE TICKET for
43	^<s> THE TICKET remains
35	^<s> THE TICKET stays
35	^<s> THE ability
36	^<s> THE ability to
40	^<s> THE action
-29	^<s> THE also BE
31	^<s> THE also DEPEND
31	^<s> THE also DEPEND on
46	^<s> THE api BE BE
37	^<s> THE architecture
-32	^<s> THE becomes
54	^<s> THE board
-40	^<s> THE bot
110	^<s> THE can't
66	^<s> THE cannot
45	^<s> THE cannot BE
49	^<s> THE cannot BE DONE
48	^<s> THE change
34	^<s> THE ci
50	^<s> THE column
-59	^<s> THE commit BE
39	^<s> THE concrete
38	^<s> THE discussion
-66	^<s> THE doesn't
36	^<s> THE fail
52	^<s> THE field
33	^<s> THE fix BE
54	^<s> THE fix BE to
48	^<s> THE history
79	^<s> THE impl
-32	^<s> THE installer
-36	^<s> THE installer BE
-86	^<s> THE isn't
35	^<s> THE job
-37	^<s> THE job BE
37	^<s> THE kernel
31	^<s> THE last
35	^<s> THE libraries
30	^<s> THE likely
40	^<s> THE loader
41	^<s> THE major
65	^<s> THE name
70	^<s> THE name BE
31	^<s> THE next TICKET
45	^<s> THE one
50	^<s> THE one BE
42	^<s> THE parent
30	^<s> THE paths
32	^<s> THE prerequisite
36	^<s> THE probably
35	^<s> THE proper
35	^<s> THE relies
35	^<s> THE relies on
50	^<s> THE remaining
41	^<s> THE rest
73	^<s> THE schema
50	^<s> THE second
-36	^<s> THE second TICKET
-37	^<s> THE second TICKET BE
37	^<s> THE shouldn't
51	^<s> THE shouldn't BE
-32	^<s> THE sounds
-30	^<s> THE space
-58	^<s> THE started
-33	^<s> THE test BE
45	^<s> THE three
-42	^<s> THE unblocks
-31	^<s> THE updates
-43	^<s> THE upgrade
60	^<s> THE vendor
60	^<s> THE vendor BE
40	^<s> THE whole
35	^<s> THE won't
91	^<s> THE work
-37	^<s> THE work BE DONE
-44	^<s> TICKET #0
-33	^<s> TICKET #0 (
29	^<s> TICKET #0 -
75	^<s> TICKET #0 BE BE
52	^<s> TICKET 0
58	^<s> TICKET 0 : migrate
-38	^<s> TICKET 0 DONE
-80	^<s> TICKET : #0 </s>
87	^<s> TICKET : UNTIL
-32	^<s> TICKET BLOCK
-35	^<s> TICKET BLOCK by
32	^<s> TICKET UNTIL
44	^<s> TICKET WAIT
47	^<s> UNTIL
-30	^<s> UNTIL #0 BE
-45	^<s> UNTIL #0 DONE
35	^<s> UNTIL #0 DONE we
-57	^<s> UNTIL #0 THE
-63	^<s> UNTIL 0
-59	^<s> UNTIL 0 .
-60	^<s> UNTIL 0 . 0
38	^<s> UNTIL DEPEND
-58	^<s> UNTIL DONE
-31	^<s> UNTIL DONE ,
-45	^<s> UNTIL DONE , THE
-32	^<s> UNTIL DONE , we
34	^<s> UNTIL DONE -
67	^<s> UNTIL DONE :
-29	^<s> UNTIL DONE THE
-43	^<s> UNTIL THE DONE
-50	^<s> UNTIL THE DONE ,
-29	^<s> UNTIL THE TICKET
41	^<s> UNTIL THE above
39	^<s> UNTIL THE beta
-31	^<s> UNTIL THE branch
-31	^<s> UNTIL THE branch BE
49	^<s> UNTIL THE change BE
41	^<s> UNTIL THE design
67	^<s> UNTIL THE first
31	^<s> UNTIL THE full
33	^<s> UNTIL THE model
36	^<s> UNTIL THE native
41	^<s> UNTIL THE new
55	^<s> UNTIL THE next
55	^<s> UNTIL THE next snapshot
50	^<s> UNTIL THE scheduler
-29	^<s> UNTIL THE snapshot
-40	^<s> UNTIL THE we
-38	^<s> UNTIL THE we BE
52	^<s> UNTIL TICKET
-40	^<s> UNTIL TICKET #0 DONE
36	^<s> UNTIL TICKET 0
77	^<s> UNTIL TICKET 0 BE
45	^<s> UNTIL android
41	^<s> UNTIL applying
33	^<s> UNTIL b
48	^<s> UNTIL closing
-33	^<s> UNTIL discussing
-34	^<s> UNTIL discussion
43	^<s> UNTIL draft
43	^<s> UNTIL draft -
-34	^<s> UNTIL fixing
-31	^<s> UNTIL fixing THE
44	^<s> UNTIL getting
-39	^<s> UNTIL green
39	^<s> UNTIL haxe
-49	^<s> UNTIL i
-39	^<s> UNTIL implementing THE
-31	^<s> UNTIL it BE
38	^<s> UNTIL it comes
35	^<s> UNTIL it does
-38	^<s> UNTIL one
51	^<s> UNTIL packaging
57	^<s> UNTIL review
40	^<s> UNTIL server
-32	^<s> UNTIL some
31	^<s> UNTIL somebody
44	^<s> UNTIL starting
-47	^<s> UNTIL that's
-42	^<s> UNTIL that's DONE
-29	^<s> UNTIL they
-36	^<s> UNTIL upstream
51	^<s> UNTIL we
55	^<s> UNTIL we BE
-37	^<s> UNTIL we BE more
-29	^<s> UNTIL we add
-31	^<s> UNTIL we agree
-31	^<s> UNTIL we do
-31	^<s> UNTIL you
174	^<s> WAIT
-60	^<s> WAIT -
-33	^<s> WAIT :
-34	^<s> WAIT BE
-35	^<s> WAIT DONE
-33	^<s> WAIT THE
-79	^<s> WAIT UNTIL
-35	^<s> WAIT UNTIL THE
-56	^<s> WAIT approval
159	^<s> WAIT ci
63	^<s> WAIT for /
41	^<s> WAIT for @
-32	^<s> WAIT for THE DONE
-52	^<s> WAIT for another
-34	^<s> WAIT for ci
-32	^<s> WAIT for it
-81	^<s> WAIT for your
35	^<s> WAIT on
33	^<s> WAIT to
-29	^<s> [ #0
48	^<s> [ BLOCK
33	^<s> [ BLOCK ]
96	^<s> [ WAIT
55	^<s> [ editorial
55	^<s> [ editorial ]
136	^<s> [ hold
-36	^<s> acceptance
33	^<s> ack ,
37	^<s> acknowledge
47	^<s> act
-29	^<s> action
55	^<s> activation
34	^<s> add THE reference
36	^<s> add THE reference to
70	^<s> add dark mode (
-140	^<s> add dark mode </s>
76	^<s> add dark mode [
52	^<s> add reference
54	^<s> add reference to
-32	^<s> added
36	^<s> agent -
-32	^<s> agents
-30	^<s> all 0
30	^<s> all of THE
52	^<s> all of THE BE
35	^<s> also , we
-34	^<s> and
30	^<s> and THE BE
-50	^<s> and it BE
30	^<s> as soon as
-37	^<s> as soon as THE
48	^<s> as soon as we
43	^<s> assuming
-31	^<s> at THE moment ,
42	^<s> at THE moment THE
-34	^<s> at least UNTIL THE
40	^<s> at present THE
40	^<s> authenticated
79	^<s> awaits
84	^<s> based on #0 (
41	^<s> baseline
38	^<s> basically i
67	^<s> bd -
-50	^<s> because
30	^<s> bench
37	^<s> better to
48	^<s> big
29	^<s> bring
37	^<s> bring DONE
40	^<s> build :
29	^<s> builds on
31	^<s> bump
36	^<s> bundle
-31	^<s> but UNTIL
32	^<s> but i'd
67	^<s> but several
35	^<s> but that's
35	^<s> can't
50	^<s> can't BE
67	^<s> can't BE DONE
36	^<s> candidate
85	^<s> cannot BE
-37	^<s> cannot proceed
89	^<s> canonical
32	^<s> cards
31	^<s> cause
-32	^<s> change
-30	^<s> claims
48	^<s> cleanup
-30	^<s> close
-35	^<s> close UNTIL
46	^<s> committed
135	^<s> concrete
-50	^<s> conflict
31	^<s> contingent
31	^<s> contingent on
49	^<s> continue
60	^<s> continue to
-29	^<s> couple
-70	^<s> course
33	^<s> create THE
99	^<s> currently BLOCK
45	^<s> currently BLOCK by
52	^<s> database
33	^<s> deal with TICKET
48	^<s> decide THE
58	^<s> decision
80	^<s> decision -
50	^<s> default methods
44	^<s> deferred
57	^<s> deferred UNTIL
-73	^<s> deferred from
-29	^<s> deferred from THE
47	^<s> deferred to
31	^<s> deferring
62	^<s> delayed
63	^<s> delete
72	^<s> deliberately
33	^<s> deps :
64	^<s> design </s>
39	^<s> design and implement
36	^<s> detailed
-56	^<s> disable
32	^<s> discussed on
46	^<s> discussion
33	^<s> dispatch
33	^<s> do
-47	^<s> do THE UNTIL #0
36	^<s> do UNTIL
41	^<s> do not
-34	^<s> do not DONE :
68	^<s> do not DONE UNTIL
-37	^<s> do not add
53	^<s> do not claim
-33	^<s> do not close
-40	^<s> do not open
41	^<s> do not start
74	^<s> do not start UNTIL
-30	^<s> do we want to
-41	^<s> docker
-51	^<s> docs
-45	^<s> documentation BE
-45	^<s> does
-41	^<s> does not
32	^<s> don't DONE
86	^<s> don't DONE UNTIL
29	^<s> don't forget to
57	^<s> double
81	^<s> drop
36	^<s> duplicated
35	^<s> each TICKET
57	^<s> easier
59	^<s> easier to
75	^<s> easy
33	^<s> edit : THE
35	^<s> editors
-47	^<s> either BE
33	^<s> either way
39	^<s> either way ,
-54	^<s> enables
-32	^<s> ensure
67	^<s> entry
-30	^<s> every
71	^<s> everything here
31	^<s> examples BE
-35	^<s> expected
-30	^<s> expected :
49	^<s> export
33	^<s> extends
50	^<s> external
41	^<s> extract shared
36	^<s> filed
42	^<s> filed as
78	^<s> final
-52	^<s> first
33	^<s> first , we
54	^<s> first THE
36	^<s> first we
52	^<s> first we BE
34	^<s> fix (
49	^<s> fix BE
-39	^<s> fixing
78	^<s> focused
-31	^<s> followup
30	^<s> for THE to
-39	^<s> for example
73	^<s> for now
47	^<s> for now ,
34	^<s> for now THE
31	^<s> forcing THE
-33	^<s> found
39	^<s> frozen
-31	^<s> full
77	^<s> gate :
29	^<s> gate THE
98	^<s> gated
45	^<s> gated by
50	^<s> gated on
54	^<s> gating
49	^<s> gonna
32	^<s> happy
39	^<s> happy to
86	^<s> hard
64	^<s> hard DEPEND
85	^<s> hard DEPEND :
95	^<s> held
66	^<s> here i
50	^<s> hold
-34	^<s> hold THE
59	^<s> hold for
127	^<s> holding
32	^<s> however , you
30	^<s> i BE NEED
49	^<s> i BE THE TICKET
34	^<s> i BE THE working
52	^<s> i BE WAIT
31	^<s> i BE change
34	^<s> i BE change THE
41	^<s> i BE defer
36	^<s> i BE leave
47	^<s> i BE love
40	^<s> i BE not
33	^<s> i BE really
49	^<s> i WAIT
39	^<s> i believe it BE
40	^<s> i can't find
36	^<s> i didn't
-41	^<s> i don't
-64	^<s> i don't think THE
-36	^<s> i don't understand THE
42	^<s> i figure
35	^<s> i figure THE
32	^<s> i figured
47	^<s> i guess i'll
50	^<s> i plan
37	^<s> i plan to
29	^<s> i propose
40	^<s> i propose THE
40	^<s> i say
46	^<s> i started
-32	^<s> i think #0
-35	^<s> i think THE THE
31	^<s> i think it BE
38	^<s> i think there
43	^<s> i think there BE
31	^<s> i vote
33	^<s> i'd also
36	^<s> i'd rather
-36	^<s> i'd suggest
30	^<s> i'll
32	^<s> i'll BE
62	^<s> i'll WAIT
34	^<s> i'll WAIT for
-29	^<s> i'll leave THE TICKET
56	^<s> i'll push
54	^<s> i'll rebase
-69	^<s> i'll take
57	^<s> i'll update THE
43	^<s> i'm
-56	^<s> i'm BLOCK
-56	^<s> i'm BLOCK on
-56	^<s> i'm BLOCK on THE
-36	^<s> i'm also
33	^<s> i'm fine
32	^<s> i'm happy
40	^<s> i'm happy to
29	^<s> i'm just
-29	^<s> i'm not 0
-29	^<s> i'm not 0 %
30	^<s> i'm ok with
35	^<s> i've got THE working
-83	^<s> if
-31	^<s> if #0
-47	^<s> if THE
42	^<s> if and
42	^<s> if and UNTIL
-38	^<s> if two
41	^<s> if we decide
43	^<s> if we decide to
-76	^<s> imagine
42	^<s> implementation
39	^<s> implementation BE not
37	^<s> impossible
45	^<s> include THE
-30	^<s> incremental
41	^<s> initial
53	^<s> installer
48	^<s> integrate
37	^<s> intentionally
60	^<s> it BE ,
38	^<s> it BE BE
38	^<s> it BE BE easy
42	^<s> it BE BLOCK
33	^<s> it BE BLOCK by
-53	^<s> it BE WAIT
-32	^<s> it BE no
63	^<s> it becomes
-37	^<s> it certainly
47	^<s> it doesn't make
48	^<s> it exists
40	^<s> it looks like THE
36	^<s> it remains
-31	^<s> it seems like THE
39	^<s> it's
-30	^<s> it's going
-30	^<s> it's going to
74	^<s> it's on
-49	^<s> job
-40	^<s> jobs
55	^<s> just WAIT
-54	^<s> keep THE
-49	^<s> keep THE TICKET
-65	^<s> known
35	^<s> label
30	^<s> leave open
30	^<s> leave open UNTIL
97	^<s> leaving
39	^<s> leaving open
54	^<s> let's WAIT
-36	^<s> let's WAIT for
-54	^<s> let's WAIT for THE
-108	^<s> let's assume
39	^<s> let's discuss
-31	^<s> let's leave
-41	^<s> let's remove
54	^<s> lets
-57	^<s> libfoo
-58	^<s> libfoo 0
33	^<s> likely
57	^<s> linked
48	^<s> linking
-38	^<s> looking forward
-39	^<s> looking forward to
31	^<s> low priority
93	^<s> make DONE
39	^<s> make use
39	^<s> make use of
39	^<s> marked
39	^<s> marked as
-34	^<s> maybe THE BE BE
43	^<s> measured
33	^<s> method
51	^<s> migrate ci
-37	^<s> migrated
-31	^<s> mind
29	^<s> mitigation :
-36	^<s> monitor
-32	^<s> move THE
-31	^<s> n
-32	^<s> new
-32	^<s> next
-69	^<s> no
56	^<s> no -
-43	^<s> no longer
29	^<s> no work BE
-30	^<s> nobody BE
-36	^<s> node
-47	^<s> node 0
-34	^<s> nominating
-40	^<s> none
-33	^<s> none </s>
63	^<s> none of
63	^<s> none of THE
31	^<s> not
-87	^<s> not DEPEND
-38	^<s> not THE
190	^<s> not UNTIL
35	^<s> not possible
-30	^<s> not sure
31	^<s> not yet
-41	^<s> not yet DONE
47	^<s> note :
67	^<s> note : BE
-54	^<s> note : THE BE
31	^<s> note THE some
-36	^<s> nothing here
51	^<s> nothing to
56	^<s> nothing to do
-43	^<s> notify
-51	^<s> now THE
-32	^<s> now you
61	^<s> objects
33	^<s> okay ,
95	^<s> on hold
-30	^<s> on hold :
68	^<s> only
29	^<s> only UNTIL
33	^<s> only run
34	^<s> only run THE
32	^<s> opening
-32	^<s> operator
45	^<s> ops
-42	^<s> optional
-40	^<s> optional :
-38	^<s> or
-33	^<s> originally
45	^<s> p 0 (
67	^<s> package
44	^<s> page
53	^<s> paper
-42	^<s> parent
-36	^<s> parent TICKET :
-36	^<s> parent TICKET : #0
43	^<s> parity
52	^<s> park
31	^<s> parked
31	^<s> parked UNTIL
36	^<s> part 0
32	^<s> paused
-36	^<s> pi
-66	^<s> pin
37	^<s> place
79	^<s> planner
-42	^<s> planning
-55	^<s> please DONE
32	^<s> please do not
53	^<s> please don't
46	^<s> please don't DONE
30	^<s> please make sure THE
-67	^<s> port THE installer </s>
37	^<s> post
61	^<s> post -
52	^<s> post - DONE
-46	^<s> postgresql
65	^<s> postpone
91	^<s> postponed
45	^<s> pre - requisite
66	^<s> preliminary
37	^<s> prereq
34	^<s> prerequisite
96	^<s> prerequisite :
34	^<s> prerequisites :
85	^<s> prerequisites : #0
34	^<s> prerequisites : #0 and
35	^<s> present
-91	^<s> previously
46	^<s> priority : low
-29	^<s> priority : p
-29	^<s> priority : p 0
39	^<s> probably THE
45	^<s> probably THE BE
50	^<s> purge
31	^<s> putting THE
31	^<s> q
61	^<s> re - run
-30	^<s> react 0
-31	^<s> real
43	^<s> reason
-70	^<s> rebased
33	^<s> reconcile THE
33	^<s> reconciliation
69	^<s> recording
-41	^<s> redis
76	^<s> reenable
-33	^<s> ref
33	^<s> reference THE
-34	^<s> refs
35	^<s> regardless , i
68	^<s> register
50	^<s> registration
78	^<s> registration BE
40	^<s> registry
-59	^<s> related
-61	^<s> related :
-64	^<s> related : #0
32	^<s> relationship
47	^<s> relies
47	^<s> relies on
49	^<s> remaining
30	^<s> remember THE
36	^<s> remember THE THE
48	^<s> remove
49	^<s> remove '
-41	^<s> remove THE old
88	^<s> remove UNTIL
-53	^<s> requirement
76	^<s> reserve
36	^<s> resolve
48	^<s> resume
39	^<s> revert
29	^<s> revert THE
-35	^<s> review
35	^<s> revise
69	^<s> revisit UNTIL
-40	^<s> router
55	^<s> routing
29	^<s> run
52	^<s> run and
30	^<s> running it
81	^<s> runs
40	^<s> runtime
44	^<s> saw
55	^<s> secondary
-47	^<s> see
79	^<s> sequence
49	^<s> sequenced
104	^<s> sequencing
82	^<s> sequencing :
-42	^<s> serde
-34	^<s> services
-36	^<s> services BE
-36	^<s> show
-41	^<s> shows
-31	^<s> since #0 BE DONE
-33	^<s> small
45	^<s> so , i
30	^<s> so what
-39	^<s> some
33	^<s> source
86	^<s> speed
31	^<s> squashing
-44	^<s> stabilizing
-44	^<s> stabilizing THE
34	^<s> stacked
34	^<s> stacked on
34	^<s> stacked on #0
52	^<s> stalled
36	^<s> start
30	^<s> state
47	^<s> status :
-43	^<s> status : DONE
-47	^<s> status : DONE </s>
-60	^<s> status : open
-32	^<s> steps
42	^<s> still
71	^<s> still WAIT
33	^<s> stop
51	^<s> strictly
34	^<s> strip
71	^<s> stuck
36	^<s> subject to
-55	^<s> successful
-31	^<s> support
-44	^<s> suppose
-49	^<s> suppose THE
32	^<s> suspended
76	^<s> switch to
40	^<s> take
57	^<s> take down
-35	^<s> team
82	^<s> test -
-34	^<s> tests
-36	^<s> tests fail
-33	^<s> then
35	^<s> there's nothing
-40	^<s> tier
35	^<s> timeline :
-35	^<s> title
-35	^<s> title :
30	^<s> to BE
39	^<s> to BE DONE
34	^<s> to BE DONE UNTIL
81	^<s> to provide
40	^<s> todo
35	^<s> todo :
47	^<s> todo UNTIL
48	^<s> tracing
37	^<s> travis
58	^<s> travis BE
33	^<s> treat
51	^<s> two of
51	^<s> two of THE
-43	^<s> ui -
29	^<s> umbrella
50	^<s> un
58	^<s> un -
42	^<s> unblock
-72	^<s> unblocks
-67	^<s> unblocks :
44	^<s> unblocks UNTIL
44	^<s> undo
51	^<s> undo THE
36	^<s> unfortunately THE
146	^<s> unpin
38	^<s> update all
39	^<s> update docs
62	^<s> update documentation
32	^<s> update to
44	^<s> upgrade THE
61	^<s> upgrade to vue
61	^<s> upgrade to vue 0
32	^<s> upstream
-30	^<s> upstream :
-31	^<s> upstream : #0
51	^<s> use DONE
82	^<s> use THE native
-46	^<s> users
-42	^<s> users BE
48	^<s> validation
91	^<s> vendor
44	^<s> want
51	^<s> want to
-33	^<s> wanted
-67	^<s> we BE BE able
-45	^<s> we BE WAIT for
-29	^<s> we BE already
52	^<s> we BE close
53	^<s> we BE close THE
37	^<s> we BE currently
36	^<s> we BE delete
36	^<s> we BE delete THE
33	^<s> we BE discuss
37	^<s> we BE discuss THE
-33	^<s> we BE hold
44	^<s> we BE keep
51	^<s> we BE keep THE
-40	^<s> we BE leave
31	^<s> we BE look
31	^<s> we BE look at
-45	^<s> we BE not
41	^<s> we BE probably BE
29	^<s> we BE probably NEED
-29	^<s> we BE stuck
35	^<s> we BE take THE
67	^<s> we BE upgrade
-60	^<s> we NEED THE
-106	^<s> we NEED to WAIT
66	^<s> we NEED to upgrade
38	^<s> we can't
31	^<s> we can't DONE
71	^<s> we cannot
-30	^<s> we don't
-38	^<s> we forgot
-38	^<s> we forgot to
31	^<s> we intend
31	^<s> we intend to
30	^<s> we still
36	^<s> we still NEED
44	^<s> we'd
34	^<s> we'd NEED
53	^<s> we'll
38	^<s> we'll BE to
35	^<s> we'll NEED to update
50	^<s> we're WAIT
-31	^<s> we've BE THE
-34	^<s> whether
-31	^<s> whether THE
-33	^<s> whether THE BE
-38	^<s> while
49	^<s> why THE BE
33	^<s> why THE exists
33	^<s> why THE exists :
33	^<s> wire
-47	^<s> with
-36	^<s> with THE
-32	^<s> without
-31	^<s> without THE
36	^<s> won't
38	^<s> work BE
-42	^<s> worker
-47	^<s> write
-50	^<s> write THE
30	^<s> yes
67	^<s> yes -
40	^<s> yes THE
47	^<s> yes THE BE
-59	^<s> you
-46	^<s> you don't
-38	^<s> you'll
-29	^<s> you'll BE
-29	^<s> you'll BE to
67	^<s> |
-57	^<s> | </s>
-30	^<s> | BLOCK
186	^<s> | DEPEND
-39	^<s> | DONE
-94	^<t> <s>
-45	^<t> <s> #0
-35	^<t> <s> #0 BE
39	^<t> <s> (
37	^<t> <s> 0 -
183	^<t> <s> BLOCK :
-49	^<t> <s> BLOCK TICKET
32	^<t> <s> DONE 0
42	^<t> <s> DONE 0 .
-37	^<t> <s> DONE :
-35	^<t> <s> NEED
-33	^<t> <s> TICKET
-34	^<t> <s> TICKET 0
57	^<t> <s> UNTIL
44	^<t> <s> UNTIL we
33	^<t> <s> WAIT
53	^<t> <s> WAIT for
48	^<t> <s> [ BLOCK
33	^<t> <s> [ BLOCK ]
96	^<t> <s> [ WAIT
55	^<t> <s> [ editorial
55	^<t> <s> [ editorial ]
136	^<t> <s> [ hold
-39	^<t> <s> add
39	^<t> <s> bench
34	^<t> <s> build :
51	^<t> <s> cleanup
83	^<t> <s> delete
32	^<t> <s> deprecate
-56	^<t> <s> disable
81	^<t> <s> drop
43	^<t> <s> extract shared
-41	^<t> <s> fix
64	^<t> <s> installer
51	^<t> <s> migrate ci
45	^<t> <s> ops
35	^<t> <s> optional
35	^<t> <s> p
35	^<t> <s> p 0
-42	^<t> <s> pin
44	^<t> <s> post
56	^<t> <s> post -
77	^<t> <s> post - DONE
51	^<t> <s> publish
53	^<t> <s> purge
39	^<t> <s> put THE
71	^<t> <s> re - run
76	^<t> <s> reenable
72	^<t> <s> register
63	^<t> <s> remove
50	^<t> <s> remove '
54	^<t> <s> remove THE
33	^<t> <s> remove deprecated
38	^<t> <s> remove legacy
37	^<t> <s> resolve
35	^<t> <s> revise
61	^<t> <s> run
45	^<t> <s> stop
56	^<t> <s> strip
49	^<t> <s> switch to
57	^<t> <s> take down
34	^<t> <s> test
-30	^<t> <s> tests
-36	^<t> <s> tests fail
60	^<t> <s> un
60	^<t> <s> un -
51	^<t> <s> undo
135	^<t> <s> unpin
39	^<t> <s> update docs
62	^<t> <s> update documentation
61	^<t> <s> upgrade to vue
55	^<t> <s> use DONE
30	^<t> <s> use THE
82	^<t> <s> use THE native
29	^<t> <s> wasm
47	^<t> <s> wire
-66	^= 0 . 0 )
60	^= 0 . 0 .
46	^= v
49	^= v 0
35	^= v 0 .
37	^= v 0 . 0
71	^> #0 -
71	^> #0 - >
56	^> 0 </s>
44	^> THE
42	^> real
42	^> ~
44	^> ~ 0
38	^? .
-66	^? </s>
30	^@ brson
30	^@ chris - wood
78	^@ dthaler
-30	^@ gffletch
33	^@ huonw
-41	^@ martinthomson's
36	^@ mirjak
-40	^@ mnot
66	^BE #0
121	^BE #0 .
121	^BE #0 . </s>
-44	^BE #0 </s>
77	^BE (
49	^BE ( #0
49	^BE ( #0 )
54	^BE ( )
79	^BE ( ) </s>
36	^BE ( THE
-35	^BE ( UNTIL
-32	^BE )
42	^BE , UNTIL
-43	^BE , and
46	^BE , but it
55	^BE . .
56	^BE . . .
57	^BE . . . </s>
-33	^BE 0
38	^BE 0 0
33	^BE 0 and 0
-49	^BE BE BE
-58	^BE BE BLOCK
-48	^BE BE BLOCK by
47	^BE BE DONE
32	^BE BE DONE (
51	^BE BE DONE ,
-34	^BE BE DONE DONE THE
-34	^BE BE DONE DONE parallel
-39	^BE BE DONE UNTIL #0
-49	^BE BE DONE UNTIL 0
-29	^BE BE DONE UNTIL THE
-45	^BE BE DONE UNTIL TICKET
-37	^BE BE DONE as
34	^BE BE DONE at
35	^BE BE DONE automatically
37	^BE BE DONE automatically UNTIL
-34	^BE BE DONE by
95	^BE BE DONE first
57	^BE BE DONE first </s>
38	^BE BE DONE for
29	^BE BE DONE here
-30	^BE BE DONE into
46	^BE BE DONE only
48	^BE BE DONE only UNTIL
-33	^BE BE DONE to
-44	^BE BE DONE with #0
-38	^BE BE DONE without
-30	^BE BE NEED
32	^BE BE THE chance
32	^BE BE THE chance to
48	^BE BE THE good
40	^BE BE THE good idea
49	^BE BE THE one
31	^BE BE THE separate
-55	^BE BE WAIT
-43	^BE BE WAIT for
52	^BE BE able to make
40	^BE BE able to specify
35	^BE BE added UNTIL THE
39	^BE BE applied UNTIL
44	^BE BE asked
42	^BE BE built
54	^BE BE built .
54	^BE BE built . </s>
53	^BE BE by
64	^BE BE checked
32	^BE BE compiled
37	^BE BE consensus
29	^BE BE consumed
33	^BE BE converted
50	^BE BE defined
33	^BE BE defined UNTIL
30	^BE BE deprecated UNTIL
30	^BE BE easy UNTIL
-40	^BE BE easy to
-30	^BE BE essential
-46	^BE BE even
43	^BE BE finalized
47	^BE BE fine to
-39	^BE BE found .
-39	^BE BE found . </s>
43	^BE BE fully
30	^BE BE made
37	^BE BE possible .
37	^BE BE possible . </s>
47	^BE BE pulled
-39	^BE BE put
50	^BE BE rebased
-30	^BE BE red
30	^BE BE removed UNTIL
-37	^BE BE removed UNTIL THE
-34	^BE BE reverted
51	^BE BE reviewed
-30	^BE BE safe
47	^BE BE shared
37	^BE BE soon
41	^BE BE stalled
-34	^BE BE started
36	^BE BE stopped
-38	^BE BE sure THE
90	^BE BE tackled
39	^BE BE to WAIT
35	^BE BE to WAIT UNTIL
90	^BE BE unblocked
49	^BE BE updated
37	^BE BE updated to
75	^BE BE used DONE
29	^BE BE used DONE THE
-38	^BE BE useful UNTIL
35	^BE BE valid
-30	^BE BLOCK
53	^BE BLOCK (
-48	^BE BLOCK .
-47	^BE BLOCK . </s>
45	^BE BLOCK THE
-32	^BE BLOCK THE .
-32	^BE BLOCK THE . </s>
44	^BE BLOCK THE DONE of
51	^BE BLOCK THE TICKET
40	^BE BLOCK THE TICKET .
-42	^BE BLOCK UNTIL
34	^BE BLOCK behind
-82	^BE BLOCK by
45	^BE BLOCK by #0
39	^BE BLOCK by #0 ,
70	^BE BLOCK by #0 </s>
-37	^BE BLOCK by THE
-48	^BE BLOCK by THE TICKET
54	^BE BLOCK me
86	^BE BLOCK on
79	^BE BLOCK on #0
-47	^BE BLOCK on #0 .
59	^BE BLOCK on #0 </s>
113	^BE DEPEND
38	^BE DEPEND THE
71	^BE DEPEND on
104	^BE DEPEND on #0
64	^BE DEPEND on #0 .
150	^BE DONE
44	^BE DONE #0
57	^BE DONE #0 and
112	^BE DONE (
55	^BE DONE ( TICKET
94	^BE DONE ( or
40	^BE DONE ( see
40	^BE DONE ( see #0
-31	^BE DONE ) :
-34	^BE DONE ) : </s>
67	^BE DONE , THE
73	^BE DONE , THE TICKET
33	^BE DONE , all
35	^BE DONE , all THE
37	^BE DONE , and
33	^BE DONE , i believe
-56	^BE DONE , let's
-59	^BE DONE , so
-66	^BE DONE , so THE
44	^BE DONE , we
74	^BE DONE , we BE
42	^BE DONE , we'll
30	^BE DONE , which BE
35	^BE DONE /
45	^BE DONE :
35	^BE DONE : remove
35	^BE DONE BE
35	^BE DONE DEPEND
59	^BE DONE DONE
-40	^BE DONE DONE #0
-45	^BE DONE DONE #0 </s>
64	^BE DONE DONE THE future
50	^BE DONE DONE THE new
-36	^BE DONE DONE parallel
46	^BE DONE DONE rust
46	^BE DONE THE
38	^BE DONE THE TICKET
77	^BE DONE THE TICKET .
40	^BE DONE THE UNTIL
49	^BE DONE THE good
-69	^BE DONE UNTIL #0
-33	^BE DONE UNTIL #0 .
-69	^BE DONE UNTIL #0 BE
-79	^BE DONE UNTIL 0
-78	^BE DONE UNTIL 0 .
56	^BE DONE UNTIL THE
38	^BE DONE UNTIL THE TICKET
-34	^BE DONE UNTIL TICKET
100	^BE DONE UNTIL i
-37	^BE DONE UNTIL it
82	^BE DONE UNTIL we BE
75	^BE DONE and
50	^BE DONE and THE
30	^BE DONE and tested
53	^BE DONE and we
51	^BE DONE and we BE
-31	^BE DONE as part
-31	^BE DONE as part of
41	^BE DONE at
42	^BE DONE at all
-47	^BE DONE automatically .
37	^BE DONE automatically UNTIL
32	^BE DONE back
-53	^BE DONE but
-35	^BE DONE by #0 .
-42	^BE DONE by #0 </s>
-32	^BE DONE by @
86	^BE DONE first
38	^BE DONE first )
44	^BE DONE first ) </s>
-105	^BE DONE first ,
-38	^BE DONE first , then
56	^BE DONE first .
56	^BE DONE first . </s>
57	^BE DONE first </s>
-62	^BE DONE first ?
-62	^BE DONE first ? </s>
52	^BE DONE first so
40	^BE DONE first so THE
115	^BE DONE first to
30	^BE DONE here
31	^BE DONE immediately UNTIL
-32	^BE DONE independently of
48	^BE DONE into
-45	^BE DONE into THE
55	^BE DONE into master
48	^BE DONE main
62	^BE DONE master
-49	^BE DONE on THE
37	^BE DONE only
35	^BE DONE or
62	^BE DONE or explicitly
69	^BE DONE place
45	^BE DONE place .
53	^BE DONE place . </s>
29	^BE DONE progress ,
-34	^BE DONE since
-38	^BE DONE so
41	^BE DONE there BE
-34	^BE DONE to DONE
-41	^BE DONE to DONE .
35	^BE DONE to make
-30	^BE DONE together
-30	^BE DONE too
43	^BE DONE upstream
51	^BE DONE we NEED
51	^BE DONE we NEED to
34	^BE DONE what
-43	^BE DONE with #0
-45	^BE DONE without
33	^BE DONE yet
29	^BE DONE yet ,
58	^BE NEED #0
-43	^BE NEED DONE THE
33	^BE NEED THE rebase
48	^BE NEED UNTIL
-36	^BE NEED by
51	^BE NEED to WAIT
47	^BE NEED to WAIT for
41	^BE NEED to include
-30	^BE THE
32	^BE THE BLOCK for THE
45	^BE THE DEPEND
42	^BE THE DEPEND on
50	^BE THE TICKET
48	^BE THE TICKET THE
58	^BE THE TICKET for
68	^BE THE TICKET for THE
-37	^BE THE WAIT
-47	^BE THE bit
43	^BE THE chance to
-42	^BE THE concrete
32	^BE THE consensus
49	^BE THE design
-32	^BE THE discussion UNTIL
-31	^BE THE draft
37	^BE THE fact
39	^BE THE fact THE
48	^BE THE fact THE THE
39	^BE THE fair
-37	^BE THE first
51	^BE THE first TICKET for
69	^BE THE fix
32	^BE THE follow - up
34	^BE THE formula
40	^BE THE good
36	^BE THE good thing to
-30	^BE THE hack
41	^BE THE hard DEPEND
42	^BE THE hard DEPEND on
-30	^BE THE into
29	^BE THE little
34	^BE THE log
37	^BE THE lowest
33	^BE THE mention
-32	^BE THE new
29	^BE THE port
-31	^BE THE problem
-35	^BE THE problem UNTIL
-34	^BE THE raw
68	^BE THE review
31	^BE THE right approach
42	^BE THE separate
41	^BE THE specific
41	^BE THE steps
35	^BE THE sufficient
-75	^BE THE temporary
43	^BE THE time
51	^BE THE time to
57	^BE THE unique
36	^BE THE we NEED
40	^BE THE we NEED to
39	^BE THE whole
56	^BE THE whole point
69	^BE THE working
-45	^BE TICKET 0
-49	^BE UNTIL #0
-49	^BE UNTIL #0 BE
-42	^BE UNTIL #0 BE DONE
33	^BE UNTIL THE
41	^BE UNTIL i
121	^BE WAIT
34	^BE WAIT 0
39	^BE WAIT DONE
-63	^BE WAIT UNTIL THE
-58	^BE WAIT UNTIL UNTIL
-79	^BE WAIT UNTIL UNTIL 0
-84	^BE WAIT for
58	^BE WAIT for #0 .
33	^BE WAIT for THE fix
43	^BE WAIT for all
33	^BE WAIT on #0
42	^BE WAIT on THE
33	^BE able to make
31	^BE able to make THE
-46	^BE able to remove THE
33	^BE able to set THE
32	^BE able to specify THE
40	^BE about making
30	^BE actively
75	^BE adapt
-32	^BE add it
-36	^BE added
65	^BE admitted
84	^BE agreed
68	^BE agreed on
44	^BE agreed on THE
-29	^BE all BLOCK
-35	^BE allow
-32	^BE allow us
-32	^BE allow us to
-54	^BE already
32	^BE also BE BLOCK
52	^BE answer
101	^BE answered
-31	^BE applied ,
80	^BE applied </s>
52	^BE approve
30	^BE arrive UNTIL
43	^BE as well WAIT
68	^BE asked
53	^BE asked for
43	^BE asked to
38	^BE assembled
-43	^BE attach
-37	^BE audited
41	^BE authenticated ,
32	^BE authoritative
-44	^BE automatically
40	^BE back
-35	^BE back to
43	^BE back up
38	^BE back up .
38	^BE back up . </s>
-29	^BE backed DONE
30	^BE based on THE
38	^BE begin
53	^BE begin UNTIL
53	^BE begin UNTIL THE
-55	^BE begin with
37	^BE behave
42	^BE best
53	^BE best to
40	^BE better BE
-36	^BE broken
-35	^BE build
31	^BE built .
31	^BE built . </s>
64	^BE by default
-33	^BE called
47	^BE captured
47	^BE captured DONE
66	^BE carefully
37	^BE certainly THE
45	^BE checked and
33	^BE chosen
40	^BE clear DONE
40	^BE clear DONE THE
43	^BE click
-62	^BE close #0
-37	^BE close #0 .
-37	^BE close #0 . </s>
51	^BE close THE UNTIL
34	^BE comfortable with THE
33	^BE commit
48	^BE consensus
35	^BE considered UNTIL
42	^BE consume
57	^BE consume THE
94	^BE contingent
94	^BE contingent on
31	^BE continue UNTIL
50	^BE continued
57	^BE continued UNTIL
51	^BE converge
30	^BE counted
-54	^BE create
-32	^BE create THE
-40	^BE created UNTIL
-38	^BE currently BLOCK THE
-49	^BE currently BLOCK on THE
35	^BE cut .
35	^BE cut . </s>
36	^BE decide what
124	^BE decomposed
33	^BE default to
33	^BE defer
-42	^BE deferred UNTIL THE
32	^BE defined UNTIL THE
36	^BE defined and
47	^BE delete THE
48	^BE deleted UNTIL
57	^BE deleted with
30	^BE deliberately
53	^BE deliver
38	^BE deprecated and
42	^BE deprecated and BE
44	^BE deprecated and BE BE
32	^BE describe
37	^BE describe THE
56	^BE develop
37	^BE device
34	^BE die
89	^BE discussed
31	^BE do )
29	^BE do THE ,
-80	^BE do THE .
-80	^BE do THE . </s>
58	^BE do THE UNTIL
35	^BE do THE UNTIL THE
105	^BE do UNTIL
30	^BE do UNTIL THE
32	^BE do what
31	^BE documentation
-39	^BE documented .
-39	^BE documented . </s>
42	^BE dropped DONE
32	^BE easily DONE
-63	^BE easy .
-63	^BE easy . </s>
31	^BE easy enough
37	^BE easy enough to
-37	^BE easy to do
31	^BE easy to fix
-34	^BE empty
32	^BE enabled on
37	^BE enforce THE
32	^BE enough
-46	^BE even
-48	^BE everything
30	^BE executed , THE
44	^BE exist
-39	^BE expanded
73	^BE expecting
43	^BE fail
31	^BE fail - DONE
45	^BE final
33	^BE final .
33	^BE final . </s>
-59	^BE finalized ,
31	^BE finalized .
31	^BE finalized . </s>
62	^BE fired
-41	^BE fix
-30	^BE fix #0
29	^BE fix THE TICKET
53	^BE flagged
53	^BE flash
69	^BE follow
31	^BE follow </s>
-30	^BE found .
-30	^BE found . </s>
31	^BE from #0
44	^BE frozen and
52	^BE fully
-38	^BE fully DONE ,
40	^BE fully DONE DONE
33	^BE gated on
30	^BE gcc 0
30	^BE gcc 0 .
32	^BE give up
40	^BE go
37	^BE go on
-55	^BE go through
29	^BE gone DONE
54	^BE green
-31	^BE green </s>
29	^BE green and
31	^BE grep
52	^BE happen UNTIL THE
-33	^BE hard
29	^BE heard
-40	^BE help
-33	^BE help with
46	^BE here .
47	^BE here . </s>
32	^BE highly DEPEND
32	^BE highly DEPEND on
-32	^BE hit
-34	^BE hit THE
51	^BE hold
88	^BE hold UNTIL
43	^BE hold off
40	^BE hook
42	^BE hopefully BE THE
-68	^BE i
37	^BE import
-39	^BE improve
40	^BE inherit
41	^BE installed as
29	^BE it DONE .
29	^BE it DONE . </s>
29	^BE it on THE
32	^BE it with
32	^BE just BE to
43	^BE just DONE
32	^BE keep THE TICKET
49	^BE kept as
-48	^BE largely
36	^BE leave
34	^BE leave THE
48	^BE left THE
35	^BE lifted
40	^BE lifted .
40	^BE lifted . </s>
32	^BE like to do
73	^BE listed here
-30	^BE loaded
31	^BE look at
44	^BE looking at
54	^BE looking at THE
-49	^BE lost
-55	^BE lost on
44	^BE love
55	^BE made here
38	^BE made on
-29	^BE make
38	^BE measured .
38	^BE measured . </s>
-29	^BE mechanical
30	^BE migrated .
30	^BE migrated . </s>
-40	^BE minimized
76	^BE minted
30	^BE more DONE
41	^BE more DONE .
41	^BE more DONE . </s>
32	^BE more concrete
53	^BE mostly
39	^BE moved over
30	^BE mutually
58	^BE near
-33	^BE no longer
40	^BE no longer BE used
-33	^BE no longer BLOCK
42	^BE no use
-63	^BE not
41	^BE not BE DONE
90	^BE not BE DONE UNTIL
29	^BE not BE THE
-29	^BE not BE able
-29	^BE not BE able to
-78	^BE not BLOCK
61	^BE not DONE THE
34	^BE not DONE to DONE
44	^BE not DONE yet
60	^BE not DONE yet .
56	^BE not THE real
-70	^BE not WAIT
94	^BE not actionable
-44	^BE not assume
44	^BE not begin
44	^BE not begin UNTIL
45	^BE not compile
70	^BE not configured
31	^BE not easy
29	^BE not happen
30	^BE not legal
-39	^BE not listed
-68	^BE not on
-55	^BE not start
-63	^BE not start UNTIL
-64	^BE not start UNTIL THE
32	^BE not under
29	^BE not yet DONE (
48	^BE notice
55	^BE notice THE
-83	^BE now
-44	^BE now DONE .
-44	^BE now DONE . </s>
34	^BE now DONE to
53	^BE ok with
31	^BE on THE way
33	^BE one of
49	^BE one of THE
35	^BE only BE
-29	^BE only BE sent
-31	^BE only BE sent UNTIL
56	^BE only BE started
30	^BE only do THE
46	^BE only there
46	^BE only there for
-30	^BE open UNTIL
30	^BE open again
-31	^BE opened DONE
-32	^BE opened UNTIL
43	^BE ordered
-97	^BE originally
47	^BE outlined
32	^BE over
29	^BE overwrite THE
36	^BE pass
38	^BE paused
29	^BE paused UNTIL THE
32	^BE personally
58	^BE possible
32	^BE possible .
33	^BE possible . </s>
74	^BE possible UNTIL
73	^BE possible to do
-31	^BE post
50	^BE postponed
109	^BE postponed UNTIL
44	^BE postponed UNTIL THE
-40	^BE postponed UNTIL THE next
-40	^BE prefer it
37	^BE prepared
31	^BE present DONE THE
-35	^BE prioritize
46	^BE probably
-58	^BE probably BE DONE UNTIL
-42	^BE probably BE to
45	^BE probably DONE
-36	^BE probably NEED
-70	^BE probably NEED THE
107	^BE probably WAIT
73	^BE probably best
41	^BE proceed UNTIL
48	^BE production -
48	^BE production - DONE
65	^BE provisioned
75	^BE provisioned .
75	^BE provisioned . </s>
35	^BE publish
32	^BE pulled
34	^BE pulled DONE
-40	^BE put off
33	^BE raise THE error
35	^BE rather WAIT
31	^BE re - enabled
33	^BE re - enabled UNTIL
47	^BE re - recorded
37	^BE reached ,
41	^BE reached .
41	^BE reached . </s>
75	^BE rebase
60	^BE rebased
61	^BE rebased UNTIL
-33	^BE red
56	^BE redesigned
50	^BE redesigned ,
-30	^BE refactor
35	^BE registered
43	^BE relatively
34	^BE remained
31	^BE removed from THE
35	^BE removed so
32	^BE reopen
31	^BE repaired
34	^BE repaired .
34	^BE repaired . </s>
-42	^BE reported
-36	^BE reproduced
33	^BE resolve THE TICKET
-53	^BE reverted
-55	^BE reverted .
-55	^BE reverted . </s>
42	^BE reviewed
40	^BE revisit
101	^BE revisit UNTIL
33	^BE revisit if
60	^BE rewritten
45	^BE rid of THE
38	^BE rolled DONE
-33	^BE run DONE
-44	^BE run DONE parallel
37	^BE running
29	^BE running and
-38	^BE safe
-37	^BE said THE
-31	^BE satisfied
29	^BE saved DONE THE
42	^BE scan
53	^BE selected and
32	^BE send it
-32	^BE sent
29	^BE sent (
-31	^BE sent UNTIL
-33	^BE sent UNTIL THE
41	^BE separately
-45	^BE set
32	^BE set up
29	^BE settle
32	^BE share
-33	^BE show
-32	^BE sign -
-32	^BE sign - off
-32	^BE sign - off from
47	^BE signed
61	^BE signed .
61	^BE signed . </s>
43	^BE solved
49	^BE solved (
45	^BE solved ,
69	^BE solved UNTIL
31	^BE some changes
54	^BE some implementations
38	^BE some other
32	^BE something we
48	^BE something we BE
31	^BE somewhat
33	^BE sorted DONE
29	^BE sound
39	^BE spawn
31	^BE specialized
-37	^BE split
-42	^BE squash
83	^BE stacked
106	^BE stalled
-38	^BE start
43	^BE start on
44	^BE start on THE
115	^BE started UNTIL
65	^BE stay
51	^BE stay on
51	^BE stay on THE
89	^BE still BLOCK
54	^BE still not
49	^BE still not DONE
33	^BE still some
31	^BE still want
35	^BE still want to
77	^BE stop
39	^BE stopped ,
-33	^BE stuck on
31	^BE submitted to
53	^BE supplied
42	^BE supplied .
42	^BE supplied . </s>
47	^BE support for
-39	^BE sure THE
41	^BE switch
66	^BE switch to
44	^BE switch to using
33	^BE switched
35	^BE switched off
29	^BE system
103	^BE tackled
36	^BE take THE
37	^BE taken to
-36	^BE taking
63	^BE temporarily
36	^BE text
-52	^BE them
-34	^BE there
47	^BE there :
35	^BE think about
-31	^BE time ,
-31	^BE time .
-31	^BE time . </s>
44	^BE time to review
35	^BE to BE
64	^BE to BE DONE first
35	^BE to BE solved
-53	^BE to DONE
-38	^BE to THE
31	^BE to WAIT .
31	^BE to WAIT . </s>
-37	^BE to WAIT UNTIL
-105	^BE to WAIT UNTIL #0
50	^BE to WAIT UNTIL THE
32	^BE to WAIT for
-49	^BE to WAIT for THE
35	^BE to come
41	^BE to decide
-45	^BE to do
46	^BE to finish
31	^BE to go
56	^BE to happen
35	^BE to hold
53	^BE to migrate
54	^BE to migrate to
72	^BE to postpone
76	^BE to postpone THE
34	^BE to resolve
51	^BE to try
37	^BE to walk
-37	^BE too
-34	^BE too long
-30	^BE too long .
-30	^BE too long . </s>
37	^BE track
65	^BE tracked
133	^BE tracked DONE
42	^BE triggered
84	^BE trustworthy
-42	^BE try
-34	^BE try to
-36	^BE unblock
-33	^BE unblock #0
61	^BE unblocked
98	^BE unblocked by
44	^BE under
-29	^BE unlikely
33	^BE unresolved
70	^BE up on
66	^BE update
38	^BE update UNTIL
45	^BE updated
30	^BE updated . </s>
31	^BE updated UNTIL THE
33	^BE updated to
47	^BE updated to allow
-38	^BE updated to include THE
56	^BE upgraded
50	^BE usable
65	^BE usable as
58	^BE use it
31	^BE used DONE
-34	^BE useful UNTIL
61	^BE using BE
29	^BE valid UNTIL THE
35	^BE validated
63	^BE validated DONE
-34	^BE verify
-38	^BE visible
44	^BE want
49	^BE want to
98	^BE want to WAIT
-31	^BE want to WAIT on
34	^BE want to resolve
-37	^BE want to revisit
-54	^BE we
29	^BE we DONE
-39	^BE we WAIT
-40	^BE we hold
45	^BE we remove
36	^BE well .
36	^BE well . </s>
38	^BE wire
90	^BE wired
30	^BE wired .
30	^BE wired . </s>
44	^BE wired up
29	^BE work .
31	^BE work . </s>
34	^BE worked
29	^BE worked DONE
34	^BE worked on
29	^BE working (
30	^BE working </s>
40	^BE worse than
37	^BE write
40	^BE write THE
30	^BE write access
30	^BE write access to
30	^BE write access to THE
35	^BE written by
40	^BE written to BE
-30	^BE wrong
53	^BE you
63	^BE you help
-29	^BE zero
-31	^BLOCK #0 </s>
-46	^BLOCK #0 BE
56	^BLOCK (
52	^BLOCK ) ,
-39	^BLOCK ) </s>
70	^BLOCK - by :
-41	^BLOCK /
-31	^BLOCK 0
-31	^BLOCK 0 .
-31	^BLOCK 0 . 0
59	^BLOCK :
-99	^BLOCK : #0 (
33	^BLOCK : #0 </s>
44	^BLOCK : </s>
-74	^BLOCK : WAIT
43	^BLOCK : no
-44	^BLOCK </s>
79	^BLOCK ?
83	^BLOCK ? </s>
77	^BLOCK BE
64	^BLOCK BE #0
30	^BLOCK BE DONE
-36	^BLOCK DONE
98	^BLOCK THE
50	^BLOCK THE .
53	^BLOCK THE . </s>
-53	^BLOCK THE DONE
42	^BLOCK THE DONE of
42	^BLOCK THE DONE of 0
61	^BLOCK THE TICKET
47	^BLOCK THE TICKET .
48	^BLOCK THE TICKET . </s>
-85	^BLOCK TICKET
-70	^BLOCK UNTIL
-59	^BLOCK UNTIL #0
-38	^BLOCK UNTIL all
60	^BLOCK again
-56	^BLOCK and
34	^BLOCK at
42	^BLOCK at THE
34	^BLOCK because
119	^BLOCK by
92	^BLOCK by #0
-33	^BLOCK by .
-72	^BLOCK by :
51	^BLOCK by : #0
-54	^BLOCK by : #0 </s>
64	^BLOCK by : 0
-40	^BLOCK by THE :
-52	^BLOCK by THE TICKET .
82	^BLOCK by TICKET #0
-45	^BLOCK by TICKET 0
-67	^BLOCK by cors
-66	^BLOCK by google
40	^BLOCK by other
40	^BLOCK by other TICKET
-38	^BLOCK by what
-81	^BLOCK by windows
34	^BLOCK currently
31	^BLOCK due
31	^BLOCK due to
49	^BLOCK edges
33	^BLOCK for
-58	^BLOCK for #0
-34	^BLOCK for 0 .
-34	^BLOCK for 0 . 0
39	^BLOCK for THE
45	^BLOCK it
53	^BLOCK it .
40	^BLOCK me
53	^BLOCK me .
219	^BLOCK on
105	^BLOCK on #0
35	^BLOCK on #0 ,
-30	^BLOCK on #0 .
-39	^BLOCK on #0 . </s>
66	^BLOCK on :
-79	^BLOCK on THE
-47	^BLOCK on THE .
-47	^BLOCK on THE . </s>
52	^BLOCK on THE TICKET
-71	^BLOCK on it
-72	^BLOCK on me
38	^BLOCK on one
54	^BLOCK only
-33	^BLOCK or
-82	^BLOCK status
-77	^BLOCK status </s>
84	^DEPEND #0
-48	^DEPEND (
-41	^DEPEND )
-32	^DEPEND ,
35	^DEPEND , BE
33	^DEPEND -
42	^DEPEND . .
43	^DEPEND . . .
43	^DEPEND . . . </s>
31	^DEPEND /
151	^DEPEND :
-76	^DEPEND : </s>
66	^DEPEND : TICKET
41	^DEPEND : TICKET 0
58	^DEPEND : t
58	^DEPEND : t 0
-36	^DEPEND BE
63	^DEPEND THE
34	^DEPEND THE BE
30	^DEPEND THE bit
30	^DEPEND THE bit on
33	^DEPEND TICKET BE
35	^DEPEND TICKET BE DONE
35	^DEPEND UNTIL
42	^DEPEND from THE
60	^DEPEND link
71	^DEPEND on
63	^DEPEND on #0
101	^DEPEND on #0 (
-31	^DEPEND on #0 ( DONE
46	^DEPEND on #0 )
-106	^DEPEND on #0 -
49	^DEPEND on #0 </s>
42	^DEPEND on #0 and
64	^DEPEND on #0 for
63	^DEPEND on #0 to
-47	^DEPEND on .
49	^DEPEND on 0
73	^DEPEND on :
-46	^DEPEND on : #0
76	^DEPEND on : #0 (
43	^DEPEND on : #0 ,
131	^DEPEND on : #0 </s>
-92	^DEPEND on : </s>
91	^DEPEND on : THE
59	^DEPEND on : TICKET 0
49	^DEPEND on : all
-32	^DEPEND on : none
-104	^DEPEND on </s>
-46	^DEPEND on THE
-34	^DEPEND on THE )
47	^DEPEND on THE 0
-101	^DEPEND on THE TICKET
52	^DEPEND on THE first
-40	^DEPEND on THE function
50	^DEPEND on THE implementation
53	^DEPEND on THE implementation of
46	^DEPEND on THE outcome
51	^DEPEND on THE outcome of
55	^DEPEND on THE result
56	^DEPEND on THE result of
-30	^DEPEND on THE version
67	^DEPEND on TICKET
60	^DEPEND on TICKET #0
31	^DEPEND on TICKET #0 .
41	^DEPEND on all
32	^DEPEND on all other
-39	^DEPEND on another
37	^DEPEND on bd
41	^DEPEND on bd -
-39	^DEPEND on both
-37	^DEPEND on each
-38	^DEPEND on each other
-65	^DEPEND on how
-31	^DEPEND on id
-42	^DEPEND on it
-113	^DEPEND on libfoo
42	^DEPEND on native
-36	^DEPEND on one
41	^DEPEND on two
69	^DEPEND on upstream
42	^DEPEND on variant
-38	^DEPEND on what
-33	^DEPEND on whatever
-30	^DEPEND on where
-30	^DEPEND on whether
-70	^DEPEND on which
129	^DEPEND on x
-31	^DONE !
42	^DONE #0
-46	^DONE #0 ,
33	^DONE #0 -
54	^DONE #0 - -
-33	^DONE #0 </s>
-41	^DONE #0 ?
-41	^DONE #0 ? </s>
-33	^DONE #0 BE
-42	^DONE #0 BE DONE
-49	^DONE #0 BE DONE .
94	^DONE #0 UNTIL
39	^DONE #0 UNTIL THE
116	^DONE #0 first
31	^DONE #0 first ,
35	^DONE #0 first , and
58	^DONE #0 for
30	^DONE #0 it
-50	^DONE #0 we
31	^DONE ' UNTIL
136	^DONE (
43	^DONE ( #0
49	^DONE ( #0 )
49	^DONE ( #0 ) ,
81	^DONE ( #0 ) </s>
62	^DONE ( DONE
30	^DONE ( TICKET
112	^DONE ( or
37	^DONE ( see
40	^DONE ( see #0
40	^DONE ( see #0 )
-68	^DONE ) .
-68	^DONE ) . </s>
-33	^DONE ) : </s>
44	^DONE ) ;
44	^DONE ) ; </s>
38	^DONE ) </s>
113	^DONE ) and
63	^DONE ,
39	^DONE , THE TICKET
55	^DONE , THE server
-32	^DONE , UNTIL THE
102	^DONE , WAIT
98	^DONE , add
35	^DONE , all THE
-36	^DONE , and THE
31	^DONE , and only
51	^DONE , document
33	^DONE , i believe
-39	^DONE , i'll
32	^DONE , it
46	^DONE , it BE
32	^DONE , it BE BE
34	^DONE , just
-32	^DONE , keep
-85	^DONE , let's
44	^DONE , make
-55	^DONE , remove THE
-59	^DONE , so THE
-49	^DONE , so THE BE
-36	^DONE , test
-31	^DONE , then
31	^DONE , verify
31	^DONE , we BE want
30	^DONE , we'll
31	^DONE , what
34	^DONE , which
31	^DONE -
33	^DONE - -
-39	^DONE - DONE
36	^DONE - by
36	^DONE - by -
51	^DONE .
30	^DONE . "
-43	^DONE . )
-45	^DONE . ) </s>
58	^DONE . </s>
53	^DONE . yml
-53	^DONE 0
-56	^DONE 0 -
-63	^DONE 0 - 0
-62	^DONE 0 - 0 -
44	^DONE 0 . 0 </s>
-38	^DONE 0 . </s>
47	^DONE :
-117	^DONE : #0
-113	^DONE : #0 ,
-111	^DONE : #0 , #0
44	^DONE : UNTIL
33	^DONE : remove
31	^DONE : rename
44	^DONE ;
45	^DONE ; </s>
111	^DONE </s>
-59	^DONE ?
-64	^DONE ? </s>
50	^DONE BE 0
-43	^DONE BE BLOCK
34	^DONE BE THE
-54	^DONE BLOCK
51	^DONE DONE
-31	^DONE DONE #0 .
-31	^DONE DONE #0 . </s>
-44	^DONE DONE #0 </s>
-37	^DONE DONE 0
-36	^DONE DONE 0 .
-36	^DONE DONE 0 . 0
78	^DONE DONE </s>
-42	^DONE DONE THE
51	^DONE DONE THE future
42	^DONE DONE THE new
39	^DONE DONE order
-36	^DONE DONE parallel
44	^DONE DONE rust
85	^DONE DONE yet
40	^DONE NEED THE
-32	^DONE THE !
-32	^DONE THE ! </s>
41	^DONE THE -
50	^DONE THE - 0
34	^DONE THE BE not
34	^DONE THE DONE
-38	^DONE THE TICKET
42	^DONE THE TICKET BE
67	^DONE THE TICKET DONE
32	^DONE THE TICKET DONE THE
-76	^DONE THE TICKET UNTIL
101	^DONE THE UNTIL
73	^DONE THE UNTIL THE
37	^DONE THE UNTIL i
37	^DONE THE UNTIL we
49	^DONE THE UNTIL we BE
-29	^DONE THE api
-30	^DONE THE as -
-30	^DONE THE as - BE
31	^DONE THE associated
51	^DONE THE base
40	^DONE THE build
62	^DONE THE ci
41	^DONE THE client
52	^DONE THE commit BE
42	^DONE THE content
30	^DONE THE core
31	^DONE THE design
42	^DONE THE few
32	^DONE THE first )
33	^DONE THE fix
67	^DONE THE good
45	^DONE THE latter
-35	^DONE THE lock
51	^DONE THE major
34	^DONE THE middle of
62	^DONE THE new TICKET
31	^DONE THE not
69	^DONE THE one
54	^DONE THE one ,
30	^DONE THE preferences
35	^DONE THE preferences .
35	^DONE THE preferences . </s>
49	^DONE THE preview
72	^DONE THE queue
31	^DONE THE queue .
31	^DONE THE queue . </s>
41	^DONE THE readme
32	^DONE THE repo
59	^DONE THE repo UNTIL
31	^DONE THE room
29	^DONE THE safe
35	^DONE THE server
-31	^DONE THE session
-36	^DONE THE snapshot
-32	^DONE THE solution
38	^DONE THE test
49	^DONE THE tree
-34	^DONE THE two
29	^DONE THE way . </s>
31	^DONE THE web
38	^DONE THE week
-41	^DONE THE work
-59	^DONE TICKET
-41	^DONE TICKET #0
-42	^DONE TICKET #0 </s>
-38	^DONE TICKET 0
-39	^DONE TICKET 0 (
38	^DONE TICKET 0 and
37	^DONE TICKET </s>
-70	^DONE TICKET UNTIL
43	^DONE TICKET to
74	^DONE UNTIL
31	^DONE UNTIL #0
-39	^DONE UNTIL #0 .
-39	^DONE UNTIL #0 . </s>
-60	^DONE UNTIL #0 BE
-76	^DONE UNTIL #0 BE DONE
43	^DONE UNTIL </s>
59	^DONE UNTIL @
-47	^DONE UNTIL DONE
33	^DONE UNTIL THE .
33	^DONE UNTIL THE . </s>
-45	^DONE UNTIL THE TICKET .
-45	^DONE UNTIL TICKET
-31	^DONE UNTIL TICKET 0
75	^DONE UNTIL i
52	^DONE UNTIL i BE
-47	^DONE UNTIL it's
-29	^DONE UNTIL then
62	^DONE UNTIL we
49	^DONE UNTIL we BE
41	^DONE WAIT for THE
-32	^DONE ]
-42	^DONE ] </s>
36	^DONE abi
29	^DONE all
38	^DONE all THE
70	^DONE and
60	^DONE and DONE </s>
-37	^DONE and UNTIL
-29	^DONE and not
41	^DONE and remove
30	^DONE and tested
72	^DONE and then
30	^DONE and verified
35	^DONE and we BE
51	^DONE another way
53	^DONE another way .
53	^DONE another way . </s>
-29	^DONE anticipation
39	^DONE any case , UNTIL
72	^DONE anything
53	^DONE app
-42	^DONE artifacts
52	^DONE as it
45	^DONE as it BE
-30	^DONE as part
-30	^DONE as part of
-34	^DONE at 0
40	^DONE at all
-47	^DONE automatically .
35	^DONE automatically UNTIL
36	^DONE base
-47	^DONE build
-38	^DONE build .
-41	^DONE build . </s>
-37	^DONE but
-32	^DONE but not
-45	^DONE by
-32	^DONE by #0
-37	^DONE by #0 .
-37	^DONE by #0 . </s>
-42	^DONE by #0 </s>
-36	^DONE by TICKET
-41	^DONE by TICKET #0
31	^DONE by using
35	^DONE cleanly
42	^DONE commit 0
41	^DONE conflicts ,
105	^DONE consumer
56	^DONE crate
31	^DONE cross
31	^DONE cross -
62	^DONE data
38	^DONE details
41	^DONE embedded
40	^DONE evaluation
82	^DONE event
-37	^DONE everything
60	^DONE exact
49	^DONE except
-36	^DONE favor of THE
44	^DONE favour of THE
46	^DONE first
38	^DONE first (
48	^DONE first )
62	^DONE first ) </s>
-78	^DONE first ,
-41	^DONE first , THE
35	^DONE first , so
-37	^DONE first , then
-39	^DONE first .
-37	^DONE first . </s>
33	^DONE first :
43	^DONE first </s>
-59	^DONE first ?
-59	^DONE first ? </s>
97	^DONE first so
59	^DONE first so THE
104	^DONE first to
-53	^DONE for DONE
52	^DONE force
50	^DONE gate for
29	^DONE general
33	^DONE general (
38	^DONE here
34	^DONE here :
69	^DONE here UNTIL
63	^DONE history
66	^DONE i
36	^DONE i'd
31	^DONE immediately UNTIL
41	^DONE inputs
59	^DONE into
-32	^DONE into THE
30	^DONE it ,
57	^DONE it , so
-70	^DONE it BE
-110	^DONE it BE BE
64	^DONE it UNTIL
60	^DONE it with
53	^DONE june
48	^DONE just
66	^DONE just yet
35	^DONE libstd
36	^DONE libstd /
42	^DONE logs
34	^DONE main
-33	^DONE manifest
52	^DONE march
31	^DONE master UNTIL
33	^DONE memory ,
31	^DONE memory , and
49	^DONE mid
-51	^DONE notes
35	^DONE of #0 .
35	^DONE of #0 . </s>
38	^DONE of THE way
51	^DONE on #0
30	^DONE on every
-38	^DONE one
39	^DONE online
29	^DONE only UNTIL THE
50	^DONE or
60	^DONE or explicitly
45	^DONE or not
78	^DONE output
-51	^DONE parallel
-52	^DONE parallel with
-43	^DONE parallel with #0
29	^DONE parameter
34	^DONE part of
100	^DONE per
53	^DONE place
42	^DONE place .
50	^DONE place . </s>
-44	^DONE qa
55	^DONE related
-43	^DONE review
42	^DONE rust ,
-36	^DONE rust -
100	^DONE safe
35	^DONE seed
50	^DONE session
-38	^DONE since
30	^DONE single
38	^DONE single -
-42	^DONE so THE BE
30	^DONE soon )
39	^DONE spec
46	^DONE spec .
-38	^DONE strategy
43	^DONE syntax
-37	^DONE t
-36	^DONE there .
36	^DONE there BE
41	^DONE there BE BE
37	^DONE through THE
33	^DONE to BE
-55	^DONE to DONE .
-31	^DONE to DONE . </s>
55	^DONE to DONE UNTIL
-34	^DONE to THE
33	^DONE to build
41	^DONE to commit
42	^DONE to fix
46	^DONE to main
32	^DONE to production
-29	^DONE together
-29	^DONE too
39	^DONE upstream
-32	^DONE upstream ,
-35	^DONE v 0 .
-32	^DONE version of
63	^DONE we NEED
48	^DONE we NEED to
37	^DONE whether
31	^DONE which it
-33	^DONE window
-41	^DONE with #0 </s>
-32	^DONE with 0
-83	^DONE without
-55	^DONE without WAIT
-55	^DONE without WAIT for
-35	^DONE work
54	^DONE yet
72	^DONE yet ,
79	^DONE yet , but
-44	^DONE yet , but THE
69	^DONE yet for
-36	^DONE your
33	^DONE zookeeper
330	^NEED #0
-88	^NEED #0 (
40	^NEED #0 ) </s>
85	^NEED #0 ,
119	^NEED #0 .
119	^NEED #0 . </s>
71	^NEED #0 </s>
136	^NEED #0 to
42	^NEED #0 to BE
56	^NEED #0 to BE DONE
44	^NEED #0 to DONE
67	^NEED #0 to work
33	^NEED ) .
33	^NEED ) . </s>
-53	^NEED -
97	^NEED : #0
82	^NEED : #0 </s>
54	^NEED : TICKET #0
-30	^NEED =
-42	^NEED DONE
-39	^NEED DONE THE
-68	^NEED THE .
-68	^NEED THE . </s>
44	^NEED THE DONE
85	^NEED THE TICKET
50	^NEED THE TICKET to
-34	^NEED THE UNTIL
70	^NEED THE context
-67	^NEED THE decision
37	^NEED THE fix
36	^NEED THE good
36	^NEED THE more
56	^NEED THE new
-90	^NEED THE rebase
129	^NEED THE snapshot
32	^NEED THE snapshot UNTIL
47	^NEED THE {
109	^NEED TICKET
101	^NEED TICKET #0
33	^NEED access to THE
-46	^NEED admin
68	^NEED approval
62	^NEED backend
35	^NEED bd
-55	^NEED by
-44	^NEED by #0
30	^NEED changes
44	^NEED changes DONE
-29	^NEED checking
54	^NEED clear
48	^NEED design
-51	^NEED first
33	^NEED fixing
-54	^NEED for
-36	^NEED for #0
-34	^NEED for THE
35	^NEED go
38	^NEED hardening
39	^NEED help
39	^NEED independent
-31	^NEED investigation
-35	^NEED it
-61	^NEED more
-64	^NEED network
70	^NEED new
-31	^NEED node
30	^NEED only
39	^NEED or
47	^NEED proper
-63	^NEED python
-69	^NEED python 0
-69	^NEED python 0 .
-69	^NEED python 0 . 0
-52	^NEED review
-30	^NEED so
45	^NEED some
61	^NEED some other
51	^NEED some refactoring
40	^NEED someone
-35	^NEED to
86	^NEED to BE DONE
40	^NEED to BE DONE UNTIL
83	^NEED to BE DONE first
114	^NEED to BE DONE into
37	^NEED to BE clarified
41	^NEED to BE discussed
47	^NEED to BE installed
30	^NEED to BE modified to
-30	^NEED to BE reopened
29	^NEED to BE sorted DONE
70	^NEED to DONE
30	^NEED to DONE #0
-34	^NEED to DONE THE
40	^NEED to WAIT
45	^NEED to WAIT THE
-71	^NEED to WAIT UNTIL
-83	^NEED to WAIT for #0
60	^NEED to WAIT on
46	^NEED to add THE
43	^NEED to address
67	^NEED to address THE
39	^NEED to agree
56	^NEED to agree on
-29	^NEED to apply
-33	^NEED to bump
39	^NEED to carry
38	^NEED to catch
33	^NEED to configure
29	^NEED to confirm
127	^NEED to declare
29	^NEED to do BE
45	^NEED to finish
47	^NEED to finish THE
59	^NEED to first
-37	^NEED to fix
-51	^NEED to fix THE
-35	^NEED to happen UNTIL THE
32	^NEED to list
-48	^NEED to make
-42	^NEED to make it
-53	^NEED to rebase
-36	^NEED to rebase THE
32	^NEED to replace THE
34	^NEED to roll
-36	^NEED to support
30	^NEED to test THE
57	^NEED to upgrade
37	^NEED to validate
-30	^NEED two
114	^NEED upstream
83	^NEED we
40	^NEED {
41	^NEED { {
-37	^THE "
67	^THE #0 </s>
50	^THE #0 BE BE
-30	^THE #0 BE DONE
35	^THE $
45	^THE + b
30	^THE , BE
30	^THE , but
55	^THE , but we
30	^THE , but we BE
30	^THE , by
36	^THE , i think
38	^THE , i think THE
30	^THE , i'll
30	^THE , just
33	^THE , or
-32	^THE , so
-31	^THE , we
-35	^THE , we BE
-44	^THE . )
-45	^THE . ) </s>
-32	^THE . .
-34	^THE . . .
-35	^THE . . . </s>
46	^THE . </s>
59	^THE . js
-32	^THE 0
38	^THE 0 ,
-38	^THE 0 TICKET
30	^THE 0 f 0 c
58	^THE : #0
71	^THE : #0 </s>
-39	^THE : 0
-59	^THE ;
-59	^THE ; </s>
118	^THE </s>
33	^THE > 0
71	^THE BE #0
38	^THE BE , UNTIL
36	^THE BE BE
-42	^THE BE BE BE
49	^THE BE BE DEPEND
-63	^THE BE BE DONE
-33	^THE BE BE DONE by
49	^THE BE BE DONE for
-36	^THE BE BE DONE to
36	^THE BE BE discussed UNTIL
-37	^THE BE BE easy to
38	^THE BE BE ok
38	^THE BE BE ok .
40	^THE BE BE removed
65	^THE BE BE removed UNTIL
29	^THE BE BE sent
54	^THE BE BE solved
92	^THE BE BE to
43	^THE BE BE used
92	^THE BE BE used DONE
-35	^THE BE BE useful
-42	^THE BE BE useful UNTIL
108	^THE BE BLOCK
57	^THE BE BLOCK </s>
-44	^THE BE BLOCK THE
43	^THE BE BLOCK UNTIL
-74	^THE BE BLOCK by #0
93	^THE BE BLOCK by THE
89	^THE BE BLOCK on
-37	^THE BE BLOCK on #0
91	^THE BE BLOCK on THE
40	^THE BE DEPEND
33	^THE BE DEPEND on #0
-69	^THE BE DONE
-76	^THE BE DONE ,
-74	^THE BE DONE .
-76	^THE BE DONE . </s>
47	^THE BE DONE BE
39	^THE BE DONE on
75	^THE BE NEED
90	^THE BE NEED THE
33	^THE BE NEED UNTIL
-49	^THE BE THE BLOCK
-37	^THE BE THE BLOCK for
45	^THE BE THE DEPEND
120	^THE BE THE TICKET
52	^THE BE THE TICKET THE
34	^THE BE THE TICKET to
57	^THE BE THE design
53	^THE BE THE final
-50	^THE BE THE prerequisite
-56	^THE BE THE temporary
95	^THE BE WAIT
57	^THE BE WAIT UNTIL
64	^THE BE WAIT for THE
43	^THE BE WAIT on
-31	^THE BE almost
73	^THE BE also
51	^THE BE basically
45	^THE BE better
31	^THE BE built on
33	^THE BE built on top
-36	^THE BE change UNTIL
38	^THE BE clear
53	^THE BE considered
33	^THE BE currently
60	^THE BE currently BLOCK
-39	^THE BE currently BLOCK THE
89	^THE BE currently BLOCK on
30	^THE BE definitely
-30	^THE BE fix
102	^THE BE gated
76	^THE BE gated on
35	^THE BE going to BE
29	^THE BE hold
54	^THE BE mostly
43	^THE BE not BE DONE
-83	^THE BE not BLOCK
34	^THE BE not happen
53	^THE BE on
55	^THE BE on hold
58	^THE BE only
49	^THE BE only there
49	^THE BE only there for
30	^THE BE point
-33	^THE BE probably
-56	^THE BE probably BE
-36	^THE BE probably BE DONE
29	^THE BE rebased
102	^THE BE stalled
55	^THE BE stay
165	^THE BE stuck
35	^THE BE subject
35	^THE BE subject to
-31	^THE BE to
-51	^THE BE to BE
-55	^THE BE to BE DONE
72	^THE BE to WAIT
-33	^THE BE unblock #0
31	^THE BE use
59	^THE BE want
61	^THE BE want to
-32	^THE BLOCK #0
32	^THE BLOCK .
32	^THE BLOCK . </s>
68	^THE BLOCK :
-49	^THE BLOCK for #0
37	^THE BLOCK for THE
48	^THE BLOCK on
-50	^THE DEPEND BE
-56	^THE DEPEND BE DONE
60	^THE DEPEND link
32	^THE DEPEND of THE
135	^THE DEPEND on #0
38	^THE DEPEND on #0 ,
95	^THE DEPEND on #0 .
-74	^THE DEPEND on THE
-53	^THE DEPEND on THE DONE
-41	^THE DEPEND on how
32	^THE DONE
38	^THE DONE -
44	^THE DONE - flight
-58	^THE DONE .
-71	^THE DONE . </s>
-39	^THE DONE </s>
-30	^THE DONE BE
-39	^THE DONE BE DONE
52	^THE DONE THE repo
-32	^THE DONE UNTIL THE
72	^THE DONE and
-56	^THE DONE build
33	^THE DONE ci
-32	^THE DONE favor of THE
-48	^THE DONE first
34	^THE DONE for
33	^THE DONE gate
47	^THE DONE of
35	^THE DONE production
67	^THE DONE session
-30	^THE DONE so
48	^THE DONE spec
32	^THE DONE with THE
69	^THE NEED THE TICKET
54	^THE NEED THE snapshot
34	^THE NEED changes
44	^THE NEED changes DONE
36	^THE NEED further
-37	^THE NEED more
63	^THE NEED review
56	^THE NEED server
56	^THE NEED server -
56	^THE NEED server - side
-41	^THE NEED to
-55	^THE NEED to BE DONE
29	^THE NEED to BE cleaned
33	^THE NEED to BE re
-43	^THE NEED to happen
-36	^THE THE
29	^THE THE BE BLOCK
-31	^THE THE BE NEED
35	^THE THE bit
30	^THE THE bounds
54	^THE THE implementation
62	^THE THE implementation BE
63	^THE THE little
35	^THE THE single
33	^THE THE {
33	^THE THE { {
44	^THE TICKET
-53	^THE TICKET !
-55	^THE TICKET ! </s>
53	^THE TICKET #0 DONE
52	^THE TICKET ( as
-41	^THE TICKET ( see
-42	^THE TICKET ( see #0
36	^THE TICKET ,
32	^THE TICKET , but
40	^THE TICKET , but it
57	^THE TICKET , not
-44	^THE TICKET , so THE
30	^THE TICKET 0
-44	^THE TICKET :
-39	^THE TICKET </s>
39	^THE TICKET BE BE DONE
-30	^THE TICKET BE BE considered
73	^THE TICKET BE BLOCK .
-80	^THE TICKET BE BLOCK by
-39	^THE TICKET BE DONE
-37	^THE TICKET BE DONE ,
76	^THE TICKET BE DONE </s>
-41	^THE TICKET BE NEED
-49	^THE TICKET BE THE
52	^THE TICKET BE also
40	^THE TICKET BE also BE
-46	^THE TICKET BE not
45	^THE TICKET BE on
33	^THE TICKET BE on hold
43	^THE TICKET BE opened
31	^THE TICKET BE valid
33	^THE TICKET BE valid .
124	^THE TICKET DEPEND
46	^THE TICKET DEPEND on
-120	^THE TICKET DEPEND on #0
-41	^THE TICKET DONE
-41	^THE TICKET DONE .
-44	^THE TICKET THE BE
61	^THE TICKET THE does
-29	^THE TICKET TICKET . </s>
43	^THE TICKET TICKET UNTIL
54	^THE TICKET UNTIL
32	^THE TICKET UNTIL #0
35	^THE TICKET UNTIL UNTIL
35	^THE TICKET UNTIL getting
31	^THE TICKET UNTIL i
-44	^THE TICKET UNTIL it's
-42	^THE TICKET UNTIL it's DONE
30	^THE TICKET UNTIL there
30	^THE TICKET UNTIL there BE
33	^THE TICKET UNTIL they
-29	^THE TICKET because
43	^THE TICKET first
41	^THE TICKET for
42	^THE TICKET for THE
40	^THE TICKET for THE ,
50	^THE TICKET for it
63	^THE TICKET from BE
54	^THE TICKET itself
30	^THE TICKET now
-32	^THE TICKET of
-30	^THE TICKET of THE
39	^THE TICKET of THE own
-38	^THE TICKET on
-47	^THE TICKET on THE
43	^THE TICKET open
42	^THE TICKET open for
72	^THE TICKET over
74	^THE TICKET process
30	^THE TICKET remains
35	^THE TICKET removing
34	^THE TICKET stays
37	^THE TICKET to add
135	^THE UNTIL
-78	^THE UNTIL #0 .
-78	^THE UNTIL #0 . </s>
30	^THE UNTIL #0 BE
41	^THE UNTIL #0 BE DONE
-32	^THE UNTIL -
-49	^THE UNTIL 0
-49	^THE UNTIL 0 .
-35	^THE UNTIL 0 . 0
110	^THE UNTIL THE
-33	^THE UNTIL THE 0
-34	^THE UNTIL THE 0 .
77	^THE UNTIL THE BE
68	^THE UNTIL THE BE DONE
-32	^THE UNTIL THE DONE .
81	^THE UNTIL UNTIL
45	^THE UNTIL UNTIL THE
57	^THE UNTIL building
63	^THE UNTIL i BE THE
35	^THE UNTIL i DONE
-42	^THE UNTIL it
53	^THE UNTIL it's
52	^THE UNTIL it's DONE
-38	^THE UNTIL parsing
31	^THE UNTIL we
35	^THE UNTIL we BE THE
32	^THE UNTIL we've
-42	^THE WAIT
32	^THE WAIT TICKET BE
-32	^THE WAIT UNTIL
31	^THE abi
30	^THE ability
34	^THE ability of
35	^THE ability to do
34	^THE accepts
70	^THE acknowledgment
38	^THE affects
50	^THE again
33	^THE again ,
50	^THE again UNTIL
-54	^THE agent
41	^THE agent's
46	^THE agreement
33	^THE agreement THE
32	^THE ai
32	^THE alignment
-39	^THE all
50	^THE alpha
29	^THE also DEPEND
29	^THE also DEPEND on
51	^THE alternative .
34	^THE and BE
-52	^THE animation
45	^THE announcement
35	^THE annoying
37	^THE apache
55	^THE api (
43	^THE api BE BE
-44	^THE app
-30	^THE appears
49	^THE approach ,
60	^THE architectural
29	^THE area
-52	^THE as THE
60	^THE as it
43	^THE as well ,
47	^THE assembled
44	^THE at
32	^THE at THE
-30	^THE attribute
69	^THE audit
81	^THE audit BE
120	^THE auth
-34	^THE author
35	^THE back burner
40	^THE backend
34	^THE backlog
30	^THE backwards
35	^THE base
38	^THE because
30	^THE because i
-38	^THE becomes THE
50	^THE bench
31	^THE best thing
43	^THE beta BE
32	^THE biggest
30	^THE bit -
31	^THE board
60	^THE board BE
-38	^THE bot
39	^THE branch
32	^THE branch </s>
46	^THE breaking
52	^THE breaking change
38	^THE brief
54	^THE build ,
-40	^THE build BE
38	^THE build TICKET
-32	^THE builder
49	^THE builds UNTIL
40	^THE builds on top
40	^THE builds on top of
38	^THE but
-35	^THE button
40	^THE bytes
33	^THE caching
37	^THE call site
109	^THE can't
36	^THE can't BE
30	^THE can't BE DONE
66	^THE cannot
62	^THE cannot BE
58	^THE cannot BE DONE
53	^THE cannot BE DONE UNTIL
36	^THE cards
33	^THE case , i think
32	^THE catalog
40	^THE cfrg
39	^THE chance
70	^THE chance to
51	^THE chance to review
-51	^THE change ,
-47	^THE change , THE
-64	^THE change </s>
39	^THE change UNTIL
57	^THE change of
54	^THE change of THE
48	^THE change to
33	^THE change to THE
30	^THE changes
38	^THE changes ,
71	^THE chart
41	^THE checking
-46	^THE child
-30	^THE child BE
68	^THE ci
30	^THE clearer
39	^THE client .
40	^THE client . </s>
96	^THE clinic
34	^THE close
31	^THE cluster
59	^THE cluster BE
-50	^THE code
-34	^THE code BE
41	^THE coherent
77	^THE column
77	^THE column </s>
33	^THE combined
55	^THE coming
-38	^THE command
47	^THE comment (
37	^THE comment ( #0
37	^THE comment ( #0 )
32	^THE comment DONE THE
-33	^THE comments
30	^THE comments to
30	^THE commit )
33	^THE commit ) .
33	^THE commit ) . </s>
-34	^THE commit ,
32	^THE commit BE
33	^THE commit DONE .
33	^THE commit DONE . </s>
31	^THE compelling
40	^THE compiler ,
41	^THE compiler to
73	^THE completely
31	^THE compression
36	^THE conclusion BE
42	^THE concrete implementation
-52	^THE condition
-52	^THE condition variable
38	^THE connection id
77	^THE consensus
35	^THE consensus BE
-31	^THE consumer BE
52	^THE container ,
-35	^THE container BE
52	^THE content UNTIL
55	^THE context -
36	^THE context DONE
36	^THE context DONE which
39	^THE continues
-34	^THE contract
37	^THE contract BE
34	^THE contributor
47	^THE conventions
58	^THE cors
32	^THE cover
-30	^THE crate
34	^THE create
30	^THE credentials .
31	^THE credentials . </s>
40	^THE crypto
75	^THE current BLOCK
41	^THE current DONE
70	^THE customer's
-34	^THE daemon
50	^THE dag
74	^THE data DONE
-29	^THE day
-48	^THE db
-55	^THE db BE
36	^THE debate
-40	^THE decade
42	^THE decision
62	^THE decision BE
60	^THE decision from
39	^THE declared
30	^THE default
53	^THE default BE
37	^THE default for
-29	^THE deferred
36	^THE definition to
76	^THE deliberate
46	^THE deprecated
69	^THE design
73	^THE design first
39	^THE design system
-32	^THE design team
30	^THE designers
46	^THE devices
59	^THE devices .
59	^THE devices . </s>
-59	^THE dialog
-49	^THE dialog </s>
-29	^THE dialog BE
54	^THE discussion
29	^THE discussion . </s>
49	^THE discussion BE
-55	^THE discussion on #0
-39	^THE discussions
30	^THE disposition
-55	^THE doc
-56	^THE docs
-31	^THE docs .
-31	^THE docs . </s>
31	^THE docs BE BE
31	^THE docs and
37	^THE does NEED
39	^THE does NEED THE
-61	^THE doesn't
-29	^THE doesn't BE to
-45	^THE doesn't NEED
-68	^THE dom
38	^THE down to
-31	^THE dp
-37	^THE draft ,
30	^THE draft UNTIL THE
41	^THE draft because
59	^THE draft for
34	^THE dst
49	^THE dst TICKET
34	^THE due
37	^THE due to
37	^THE dust
40	^THE e
-35	^THE e 0
45	^THE editorial
30	^THE editors
49	^THE email
34	^THE end - to
34	^THE end - to -
35	^THE end of THE process
34	^THE endpoints ,
48	^THE entries
29	^THE environment where
-31	^THE every
29	^THE exact same
-30	^THE example
-31	^THE existing
33	^THE existing 0
33	^THE exists :
71	^THE experiment
-35	^THE extension
42	^THE extraction
30	^THE fairly
32	^THE feature
32	^THE feature , but
-40	^THE feature BE
-50	^THE feature BE DONE
29	^THE feature BE not
37	^THE feature BE not BE
60	^THE feature TICKET
45	^THE feature UNTIL
33	^THE feature flag
38	^THE few days
43	^THE few months
37	^THE few other things
32	^THE few steps
-30	^THE ffi
35	^THE file exists
-34	^THE files
40	^THE final
59	^THE final decision
-73	^THE finishes
72	^THE firmware
-49	^THE first
47	^THE first DONE
53	^THE first TICKET </s>
44	^THE first TICKET for
39	^THE first or
51	^THE fix BE
42	^THE fix BE DONE
47	^THE fix BE to
46	^THE fix for
35	^THE fix for THE TICKET
-29	^THE flaky
-30	^THE flaky test
41	^THE fly
32	^THE folder
40	^THE follow - up commit
-43	^THE following
-38	^THE followup
49	^THE for
-37	^THE for #0
-38	^THE for loop
39	^THE for now
-53	^THE for now .
-53	^THE for now . </s>
83	^THE fork
35	^THE formal
39	^THE format .
39	^THE format . </s>
41	^THE freezer
-33	^THE function
-30	^THE game BE
52	^THE gate )
-40	^THE general
32	^THE generation of
40	^THE global mutex
52	^THE go
56	^THE go -
43	^THE go - ahead
29	^THE goes
44	^THE goes DONE
48	^THE good
42	^THE good shape
31	^THE good thing to
65	^THE google
57	^THE grant
-30	^THE guide
29	^THE habit
77	^THE handbook
-33	^THE handshake
60	^THE hard BLOCK
36	^THE hard DEPEND on
79	^THE hardware
32	^THE haxe
40	^THE he
39	^THE head
-39	^THE header
-32	^THE header to
-33	^THE here
34	^THE high - level
52	^THE host :
45	^THE hosted
-41	^THE human
32	^THE i BE not
-43	^THE if
-36	^THE image BE
-34	^THE image BE DONE
36	^THE immediately
49	^THE immediately ,
30	^THE impl
31	^THE impl BE
44	^THE implementation BE
42	^THE improvement
64	^THE improvement BE
37	^THE includes
49	^THE includes #0
54	^THE inconsistencies
36	^THE infrastructure BE
-49	^THE installation
-31	^THE installation BE
125	^THE installer (
44	^THE installer -
-41	^THE installer BE
-29	^THE intent
-38	^THE iphone
61	^THE isn't possible
51	^THE iter
-34	^THE job BE
39	^THE judgment
32	^THE lack of THE
31	^THE lang
35	^THE last
31	^THE last TICKET
41	^THE last call
30	^THE last two
-33	^THE later
43	^THE later TICKET
-52	^THE latest
-30	^THE latest DONE
39	^THE latter .
39	^THE latter . </s>
-63	^THE lgtm
32	^THE libc
39	^THE libnative
51	^THE libraries
69	^THE libraries BE
55	^THE libraries BE BE
47	^THE librustuv
50	^THE libs
40	^THE libs team
-33	^THE lift
-30	^THE limit
-31	^THE line
33	^THE linux
40	^THE list UNTIL DONE
32	^THE list again
38	^THE little further
59	^THE loader
41	^THE local -
-66	^THE lock
-29	^THE lock BE
59	^THE look and
38	^THE lowest version
32	^THE main branch
-38	^THE maintainer
63	^THE major
39	^THE major BLOCK
45	^THE major DONE
-57	^THE manual
41	^THE maybe
36	^THE mcp
38	^THE meas
85	^THE meeting
42	^THE meeting ,
-30	^THE message
35	^THE message on
-33	^THE method
33	^THE middle of
29	^THE migration path
-35	^THE migrations
82	^THE mir
52	^THE missing
36	^THE missing feature
53	^THE mod
31	^THE models
47	^THE models BE
-44	^THE module UNTIL
31	^THE moment THE
63	^THE money
35	^THE more detailed TICKET
38	^THE more recent
-33	^THE move
39	^THE name BE
47	^THE name UNTIL
63	^THE named
51	^THE naming of
44	^THE nasty
88	^THE native
57	^THE native c
35	^THE necessary
35	^THE new
31	^THE new '
63	^THE new DONE
61	^THE new DONE of
-38	^THE new TICKET BE
-49	^THE new code
-47	^THE new code BE
-35	^THE new commit
29	^THE new design
47	^THE new domain
29	^THE new one BE BE
-34	^THE new ones
54	^THE new runtime
44	^THE new scheduler
72	^THE new snapshot
47	^THE new snapshot BE
33	^THE new ui
-33	^THE new user
31	^THE new version </s>
-38	^THE new version BE
36	^THE new version and
52	^THE new version of THE
35	^THE next DONE ,
-32	^THE next few
46	^THE next meeting
45	^THE next snapshot
67	^THE next snapshot ,
41	^THE nice
-44	^THE nits
-29	^THE node . </s>
32	^THE nodejs
-31	^THE note
34	^THE nothing BE
-42	^THE now .
-42	^THE now . </s>
30	^THE off UNTIL
31	^THE office
100	^THE ok
71	^THE ok .
71	^THE ok . </s>
-78	^THE old code
-44	^THE old code UNTIL
-34	^THE old files
-33	^THE old name
77	^THE old parser
77	^THE old parser </s>
-31	^THE old version
33	^THE older
41	^THE on
34	^THE on THE
43	^THE one
58	^THE one BE WAIT
39	^THE one DEPEND
42	^THE one UNTIL
60	^THE one UNTIL THE
33	^THE ongoing
42	^THE only occurs
33	^THE op
94	^THE open
32	^THE open UNTIL
-59	^THE open UNTIL we
-59	^THE open UNTIL we BE
41	^THE open for
41	^THE opportunity
-44	^THE order
36	^THE ordering BE
66	^THE other TICKET
42	^THE other code
-32	^THE other errors
36	^THE other half
33	^THE other modes
-32	^THE other to
41	^THE outcome
-29	^THE outcome .
-29	^THE outcome . </s>
57	^THE outcome of
45	^THE outcome of #0
41	^THE own DEPEND
-41	^THE own flag
84	^THE owner
35	^THE owner .
35	^THE owner . </s>
31	^THE package and
-30	^THE page
42	^THE page :
-46	^THE page BE
40	^THE paper
31	^THE paper .
31	^THE paper . </s>
50	^THE paper BE
35	^THE paper BE BE
55	^THE parameter BE
68	^THE parameter BE BE
-41	^THE pass
66	^THE passes
78	^THE path .
80	^THE path . </s>
43	^THE payment
-30	^THE phone on
33	^THE physical
47	^THE piece
54	^THE piece of
-32	^THE pieces
51	^THE pilot
-57	^THE pin
46	^THE placeholders
35	^THE plan BE to add
45	^THE plan for
47	^THE plan's
30	^THE platforms .
30	^THE platforms . </s>
32	^THE point THE
-32	^THE pointer
33	^THE points
46	^THE policy
47	^THE policy (
34	^THE polish
34	^THE poll
-33	^THE popup
-31	^THE port BE
-42	^THE post
-76	^THE precise
33	^THE preferences .
33	^THE preferences . </s>
60	^THE prerequisite
56	^THE prerequisite .
56	^THE prerequisite . </s>
29	^THE prerequisite for THE
-30	^THE pretty
44	^THE primitive ,
40	^THE private -
36	^THE probe
-63	^THE problem
-41	^THE problem UNTIL
-30	^THE producer
41	^THE product
33	^THE product BE
-30	^THE program
-40	^THE progress
-51	^THE project
47	^THE projection
-77	^THE promise
-29	^THE proposed
31	^THE prototype
47	^THE prototype BE
35	^THE publish button
51	^THE pure
34	^THE python
82	^THE python 0
35	^THE queue
29	^THE queue . </s>
-40	^THE queue BE
48	^THE quic wg
63	^THE quick look
42	^THE r
58	^THE raw data
-32	^THE real TICKET
57	^THE real feature
30	^THE reason THE BE
-30	^THE rebase
-34	^THE recent
43	^THE recovery
128	^THE redesign
45	^THE redesign of
32	^THE refactor
30	^THE registrar
-40	^THE regression
31	^THE rely
31	^THE rely on
-37	^THE remaining work
34	^THE reminder
33	^THE reminder to
31	^THE renamed
37	^THE renderer
-50	^THE repl
31	^THE reply to
44	^THE repo UNTIL
77	^THE reproducible
-80	^THE reproduction
-31	^THE requirement
53	^THE requisite
89	^THE resolution
39	^THE resolution of
51	^THE resolution of THE
35	^THE resolution of THE TICKET
38	^THE resolution to
41	^THE resolve
42	^THE resolve TICKET
36	^THE restriction BE
40	^THE restriction BE BE
-45	^THE review
39	^THE rewrite
30	^THE rewrite .
30	^THE rewrite . </s>
32	^THE richer
88	^THE right away
-30	^THE role
33	^THE rollout
-29	^THE round
-60	^THE runner
-45	^THE running
51	^THE s
40	^THE s 0
40	^THE same type of
34	^THE say
35	^THE scheduler
36	^THE scheduling
65	^THE schema
66	^THE schema change
54	^THE screens
32	^THE second ,
-38	^THE second TICKET BE
30	^THE second time .
30	^THE second time . </s>
31	^THE section to THE
47	^THE security
42	^THE security requirement
77	^THE security team
32	^THE seemingly
38	^THE seems
30	^THE seems THE
31	^THE seems reasonable
45	^THE selects
32	^THE self -
-32	^THE semantic
45	^THE semantics BE
-30	^THE sentence
-44	^THE separate
-31	^THE separate TICKET
-30	^THE serious
-34	^THE server
-30	^THE server UNTIL
-36	^THE service
29	^THE services
-59	^THE session
43	^THE sessions
35	^THE settings and
30	^THE sh
34	^THE shared
-95	^THE shim
35	^THE short term
36	^THE shouldn't BE
31	^THE shouldn't BE DONE UNTIL
-29	^THE sibling
47	^THE side
30	^THE sign -
-29	^THE since
-36	^THE situation
-31	^THE situation ,
-31	^THE slave
49	^THE snap
86	^THE snapshot
-35	^THE snapshot UNTIL
-33	^THE snapshot UNTIL #0
-30	^THE snapshot UNTIL THE
55	^THE snapshot to
37	^THE snapshots
57	^THE snippets
69	^THE solid
35	^THE solution
71	^THE solution .
71	^THE solution . </s>
-32	^THE solution here
-30	^THE sound
32	^THE soundness hole
40	^THE sounds like
-34	^THE space
62	^THE specific TICKET
-29	^THE sqlalchemy
38	^THE squash
32	^THE src
39	^THE src layout
30	^THE stabilization of
31	^THE stack , we
29	^THE stacks
83	^THE staging
-57	^THE started
-31	^THE state
58	^THE stated
39	^THE status of
86	^THE steering
53	^THE steering committee
33	^THE still DEPEND
33	^THE still DEPEND on
-53	^THE stopgap UNTIL
31	^THE strings to
35	^THE structure
50	^THE study
32	^THE sufficient
33	^THE suggestion ,
57	^THE super
41	^THE switch
38	^THE switch BE
-41	^THE sync BE
38	^THE syntax
43	^THE syntax BE
-38	^THE system
31	^THE tag .
31	^THE tag . </s>
34	^THE targets .
34	^THE targets . </s>
-33	^THE team
77	^THE team and
45	^THE templates
32	^THE temporary
-67	^THE test BE DONE
34	^THE test DONE
51	^THE test DONE THE
57	^THE test UNTIL
-43	^THE tests
-31	^THE tests .
-30	^THE tests . </s>
35	^THE tests DONE
47	^THE text .
47	^THE text . </s>
36	^THE text UNTIL
53	^THE text UNTIL we
37	^THE texts
-30	^THE things
55	^THE though
40	^THE thought
47	^THE thought BE
51	^THE three
96	^THE tier
53	^THE time of
41	^THE time to
43	^THE timers
-46	^THE to BE DONE
-76	^THE to BE DONE .
-31	^THE todo
-39	^THE token
-34	^THE too
36	^THE top level
31	^THE topic UNTIL
-33	^THE tracking
-33	^THE tracking TICKET
-36	^THE transfer
39	^THE triage
45	^THE trial
33	^THE trick
54	^THE trivial
50	^THE truth
41	^THE turns
-47	^THE tutorial
44	^THE two major
-32	^THE typo
36	^THE ubuntu
54	^THE ultimate
-43	^THE unblocks
67	^THE unfinished
39	^THE unique
54	^THE university
31	^THE unresolved
-35	^THE unstable
-36	^THE update to
47	^THE updated
-43	^THE upgrade
-39	^THE upgrade BE
32	^THE upgraded
83	^THE upstream
86	^THE upstream TICKET
47	^THE upstream TICKET BE
36	^THE use case of
-66	^THE user
-41	^THE user BE
-31	^THE user BE DONE
37	^THE user BE able
37	^THE user BE able to
40	^THE users BE
40	^THE uv
-30	^THE valid
-32	^THE value
33	^THE values UNTIL
32	^THE vc
118	^THE vendor
56	^THE vendor BE
40	^THE version BE
50	^THE version UNTIL
79	^THE wake
-43	^THE war
49	^THE wave
39	^THE we BE WAIT
39	^THE we BE WAIT for
31	^THE we BE defer
41	^THE we WAIT
-43	^THE we cannot
30	^THE we want
48	^THE we want THE
39	^THE we won't
31	^THE web app
62	^THE week </s>
90	^THE wheels
44	^THE while UNTIL THE
29	^THE while back
42	^THE white
67	^THE whole TICKET
36	^THE whole point
37	^THE winner
59	^THE wireframes
51	^THE wiring
40	^THE with THE
51	^THE without
35	^THE won't
-41	^THE work BE DONE
-37	^THE work DONE
-30	^THE work of
33	^THE work to
-53	^THE workaround .
-53	^THE workaround . </s>
-31	^THE workers
-40	^THE workflow
64	^THE working
39	^THE writer
37	^THE yaml
75	^THE yet
40	^THE you're
35	^THE zero
36	^THE { {
-52	^TICKET !
-54	^TICKET ! </s>
37	^TICKET #0 (
40	^TICKET #0 , which
59	^TICKET #0 - >
36	^TICKET #0 BE BE
34	^TICKET #0 BE BE DONE
41	^TICKET #0 BE THE
37	^TICKET #0 DONE
-39	^TICKET #0 DONE ,
31	^TICKET #0 DONE .
31	^TICKET #0 DONE . </s>
42	^TICKET #0 THE
57	^TICKET #0 UNTIL
-37	^TICKET #0 at
35	^TICKET #0 or
-30	^TICKET ( #0 ) .
62	^TICKET ( #0 ) BE
-52	^TICKET ( #0 ,
-50	^TICKET ( #0 , #0
44	^TICKET ( BE
49	^TICKET ( as
-40	^TICKET ( see
-40	^TICKET ( see #0
-43	^TICKET ( see #0 )
34	^TICKET )
45	^TICKET ) .
45	^TICKET ) . </s>
-50	^TICKET ) </s>
43	^TICKET ) BE
33	^TICKET ) to
39	^TICKET , add
54	^TICKET , but it
40	^TICKET , but it's
70	^TICKET , not
29	^TICKET , not THE
-39	^TICKET , so THE
-48	^TICKET -
82	^TICKET - 0 BE
65	^TICKET .
31	^TICKET . </s>
63	^TICKET /
91	^TICKET / 0
36	^TICKET / response
70	^TICKET 0
-35	^TICKET 0 '
-32	^TICKET 0 ' s
-36	^TICKET 0 (
-66	^TICKET 0 ( #0
-66	^TICKET 0 ( #0 )
39	^TICKET 0 ) </s>
29	^TICKET 0 ) ]
-46	^TICKET 0 ,
-57	^TICKET 0 -
-30	^TICKET 0 . 0 (
33	^TICKET 0 . 0 ,
85	^TICKET 0 . 0 </s>
-33	^TICKET 0 . </s>
39	^TICKET 0 / TICKET
39	^TICKET 0 / TICKET 0
54	^TICKET 0 : migrate
45	^TICKET 0 </s>
48	^TICKET 0 BE
-38	^TICKET 0 DONE
30	^TICKET 0 THE (
30	^TICKET 0 TICKET
-37	^TICKET 0 UNTIL
32	^TICKET 0 b
47	^TICKET 0 gate
-58	^TICKET : #0 ,
-38	^TICKET : #0 , #0
30	^TICKET : #0 UNTIL
-35	^TICKET : </s>
68	^TICKET : UNTIL
56	^TICKET ;
33	^TICKET ; </s>
81	^TICKET </s>
-90	^TICKET ?
-95	^TICKET ? </s>
58	^TICKET BE
53	^TICKET BE BE DONE
41	^TICKET BE BE DONE ,
-33	^TICKET BE BE considered
-33	^TICKET BE BE open
35	^TICKET BE BE written
68	^TICKET BE BLOCK .
70	^TICKET BE BLOCK . </s>
90	^TICKET BE DONE
41	^TICKET BE DONE , we
32	^TICKET BE DONE .
33	^TICKET BE DONE . </s>
73	^TICKET BE DONE </s>
-35	^TICKET BE DONE UNTIL
57	^TICKET BE DONE and THE
29	^TICKET BE DONE and we
-35	^TICKET BE DONE first
-35	^TICKET BE DONE first .
-44	^TICKET BE THE
31	^TICKET BE TICKET
31	^TICKET BE WAIT for THE
48	^TICKET BE also
37	^TICKET BE also BE
32	^TICKET BE currently BLOCK
30	^TICKET BE going
30	^TICKET BE going to
-75	^TICKET BE not
59	^TICKET BE on
33	^TICKET BE on hold
62	^TICKET BE still
82	^TICKET BE still not
-37	^TICKET BE updated
31	^TICKET BE valid
33	^TICKET BE valid .
33	^TICKET BE valid . </s>
-59	^TICKET BLOCK
-35	^TICKET BLOCK by
58	^TICKET DEPEND
-47	^TICKET DEPEND on #0
42	^TICKET DEPEND on #0 and
-41	^TICKET DEPEND on THE
54	^TICKET DONE (
29	^TICKET DONE . </s>
-29	^TICKET DONE </s>
-40	^TICKET DONE progress
34	^TICKET NEED to
38	^TICKET NEED to BE DONE
58	^TICKET THE .
58	^TICKET THE . </s>
-53	^TICKET THE BE
34	^TICKET THE NEED
37	^TICKET THE NEED to
86	^TICKET THE TICKET
42	^TICKET THE UNTIL
59	^TICKET THE does
33	^TICKET TICKET BE DONE
-41	^TICKET TICKET DONE
46	^TICKET TICKET UNTIL
29	^TICKET TICKET to
47	^TICKET UNTIL
39	^TICKET UNTIL #0
35	^TICKET UNTIL TICKET 0
42	^TICKET UNTIL changing
35	^TICKET UNTIL getting
-34	^TICKET UNTIL it's
-31	^TICKET UNTIL it's DONE
-31	^TICKET UNTIL it's DONE .
33	^TICKET UNTIL that's
-36	^TICKET UNTIL we BE
38	^TICKET [ 0
31	^TICKET along
31	^TICKET along THE
47	^TICKET and
37	^TICKET and DEPEND
31	^TICKET as BE ,
29	^TICKET back
-31	^TICKET c
-35	^TICKET can't
-29	^TICKET coming soon
34	^TICKET e
37	^TICKET e 0
50	^TICKET exist
47	^TICKET file
53	^TICKET first
40	^TICKET first .
30	^TICKET for THE ,
48	^TICKET for it
31	^TICKET from
-43	^TICKET from #0
63	^TICKET from BE
-30	^TICKET happen
-49	^TICKET id
-36	^TICKET id ,
35	^TICKET including
40	^TICKET itself
-46	^TICKET like
38	^TICKET mentioned
90	^TICKET now
32	^TICKET numbers
30	^TICKET of THE TICKET BE
39	^TICKET of THE own
-34	^TICKET on
46	^TICKET on hold UNTIL
63	^TICKET open
55	^TICKET open UNTIL
48	^TICKET open UNTIL we
39	^TICKET open for
82	^TICKET over
54	^TICKET plan
66	^TICKET process
35	^TICKET removing
40	^TICKET sent
51	^TICKET stays
41	^TICKET stays open
55	^TICKET though
59	^TICKET to BE
42	^TICKET to BE DONE
30	^TICKET to DONE
-29	^TICKET to DONE UNTIL
44	^TICKET to not
46	^TICKET update
34	^TICKET viewer
-47	^TICKET which BE
31	^TICKET which NEED
31	^TICKET which NEED to
31	^TICKET which NEED to BE
132	^UNTIL #0
49	^UNTIL #0 (
-39	^UNTIL #0 )
64	^UNTIL #0 .
79	^UNTIL #0 . </s>
42	^UNTIL #0 :
45	^UNTIL #0 BE
88	^UNTIL #0 BE DONE
43	^UNTIL #0 BE DONE .
-66	^UNTIL #0 BE DONE </s>
-56	^UNTIL #0 BE DONE ?
54	^UNTIL #0 BE DONE THE
-35	^UNTIL #0 DONE , we
44	^UNTIL #0 DONE :
35	^UNTIL #0 DONE </s>
42	^UNTIL #0 DONE we
-65	^UNTIL #0 THE
66	^UNTIL #0 closes
44	^UNTIL #0 goes
44	^UNTIL #0 goes DONE
44	^UNTIL #0 goes DONE .
-30	^UNTIL #0 got
-30	^UNTIL #0 got DONE
-55	^UNTIL (
-36	^UNTIL ( #0
-30	^UNTIL ( #0 )
-30	^UNTIL )
-42	^UNTIL ,
-41	^UNTIL -
51	^UNTIL - 0
-56	^UNTIL .
-57	^UNTIL . </s>
-33	^UNTIL / UNTIL
41	^UNTIL 0 .
-89	^UNTIL 0 . 0 BE
42	^UNTIL 0 . 0 DONE
-30	^UNTIL 0 . </s>
64	^UNTIL 0 . x
-35	^UNTIL 0 b
42	^UNTIL 0 d
43	^UNTIL 0 f
43	^UNTIL 0 f 0
53	^UNTIL : #0
-32	^UNTIL : </s>
-56	^UNTIL </s>
117	^UNTIL @
-55	^UNTIL BE
56	^UNTIL BLOCK BE
156	^UNTIL DEPEND
-54	^UNTIL DONE
36	^UNTIL DONE #0 .
61	^UNTIL DONE )
34	^UNTIL DONE ) </s>
35	^UNTIL DONE , THE BE
-32	^UNTIL DONE , we
39	^UNTIL DONE -
83	^UNTIL DONE :
-103	^UNTIL DONE </s>
37	^UNTIL DONE THE
67	^UNTIL DONE THE .
68	^UNTIL DONE THE . </s>
-29	^UNTIL DONE THE TICKET .
-38	^UNTIL DONE and
-37	^UNTIL DONE of
44	^UNTIL THE
66	^UNTIL THE #0
36	^UNTIL THE 0
31	^UNTIL THE 0 .
31	^UNTIL THE 0 . 0
72	^UNTIL THE BE
-68	^UNTIL THE BE DONE ,
-42	^UNTIL THE BE DONE .
55	^UNTIL THE BE DONE THE
38	^UNTIL THE BE THE
-40	^UNTIL THE DEPEND BE
-42	^UNTIL THE DEPEND BE DONE
-35	^UNTIL THE DONE
31	^UNTIL THE DONE ,
-40	^UNTIL THE DONE . </s>
-38	^UNTIL THE DONE BE DONE
-37	^UNTIL THE DONE of #0
-46	^UNTIL THE TICKET
43	^UNTIL THE TICKET (
63	^UNTIL THE TICKET 0
-38	^UNTIL THE TICKET BE
-34	^UNTIL THE TICKET BE DONE
48	^UNTIL THE TICKET BE opened
-84	^UNTIL THE TICKET DONE
-57	^UNTIL THE TICKET DONE .
-42	^UNTIL THE TICKET DONE and
-33	^UNTIL THE TICKET TICKET
-31	^UNTIL THE TICKET TICKET BE
44	^UNTIL THE above
68	^UNTIL THE api
32	^UNTIL THE associated
53	^UNTIL THE audit
68	^UNTIL THE authoritative
54	^UNTIL THE base
54	^UNTIL THE baseline
63	^UNTIL THE because
-35	^UNTIL THE beta
49	^UNTIL THE beta BE
34	^UNTIL THE bootstrap
-30	^UNTIL THE branch
-40	^UNTIL THE branch BE
-46	^UNTIL THE change
-41	^UNTIL THE change BE
57	^UNTIL THE change DONE
-40	^UNTIL THE checks
-32	^UNTIL THE child
-33	^UNTIL THE child BE
45	^UNTIL THE coming
48	^UNTIL THE commit BE
47	^UNTIL THE compiler
-36	^UNTIL THE container
-36	^UNTIL THE container BE
44	^UNTIL THE contract BE
78	^UNTIL THE core
38	^UNTIL THE corresponding
66	^UNTIL THE current
83	^UNTIL THE database
-32	^UNTIL THE db
-59	^UNTIL THE db BE
44	^UNTIL THE design
31	^UNTIL THE discussion BE
32	^UNTIL THE drop
-29	^UNTIL THE element
-29	^UNTIL THE element BE
35	^UNTIL THE endpoint BE
34	^UNTIL THE explicit
-48	^UNTIL THE feature
-45	^UNTIL THE feature BE
-41	^UNTIL THE feature BE DONE
-62	^UNTIL THE final
48	^UNTIL THE fix BE
67	^UNTIL THE fix BE DONE
-31	^UNTIL THE gate
45	^UNTIL THE generic
-33	^UNTIL THE given
45	^UNTIL THE goes
51	^UNTIL THE goes DONE
30	^UNTIL THE hardware
-30	^UNTIL THE image
-35	^UNTIL THE installation
-43	^UNTIL THE latest
35	^UNTIL THE libraries
41	^UNTIL THE local
71	^UNTIL THE meeting
80	^UNTIL THE named
68	^UNTIL THE native
75	^UNTIL THE new
-38	^UNTIL THE new DONE
-47	^UNTIL THE new TICKET
30	^UNTIL THE new one
30	^UNTIL THE new one BE
52	^UNTIL THE new snapshot
60	^UNTIL THE new snapshot BE
-39	^UNTIL THE new version
-40	^UNTIL THE new version BE
-42	^UNTIL THE next major
43	^UNTIL THE next snapshot
67	^UNTIL THE next snapshot ,
46	^UNTIL THE next version
35	^UNTIL THE no
35	^UNTIL THE no -
34	^UNTIL THE objective
-38	^UNTIL THE one
-53	^UNTIL THE one BE
68	^UNTIL THE other
-35	^UNTIL THE page
-37	^UNTIL THE page BE
90	^UNTIL THE paper
90	^UNTIL THE paper BE
-32	^UNTIL THE plan BE
48	^UNTIL THE plugin
40	^UNTIL THE poll
-30	^UNTIL THE previous
-33	^UNTIL THE producer
62	^UNTIL THE production
-34	^UNTIL THE queue
-35	^UNTIL THE queue BE
33	^UNTIL THE raw
-30	^UNTIL THE real
82	^UNTIL THE redesign
62	^UNTIL THE rewrite
-40	^UNTIL THE runner
37	^UNTIL THE scheduler
55	^UNTIL THE schema
56	^UNTIL THE semantics
78	^UNTIL THE snapshot
38	^UNTIL THE solution
41	^UNTIL THE solution BE
39	^UNTIL THE switch
-29	^UNTIL THE sync
40	^UNTIL THE syntax
46	^UNTIL THE syntax BE
-66	^UNTIL THE test
-63	^UNTIL THE test BE
-73	^UNTIL THE test BE DONE
-33	^UNTIL THE transfer
72	^UNTIL THE two
33	^UNTIL THE type
-36	^UNTIL THE update
-41	^UNTIL THE upgrade
57	^UNTIL THE upstream
60	^UNTIL THE vendor
59	^UNTIL THE version
70	^UNTIL THE version BE
-55	^UNTIL THE we
-53	^UNTIL THE we BE
-29	^UNTIL THE work
80	^UNTIL TICKET
47	^UNTIL TICKET #0 ,
-41	^UNTIL TICKET #0 .
-41	^UNTIL TICKET #0 . </s>
-41	^UNTIL TICKET #0 DONE ,
31	^UNTIL TICKET )
48	^UNTIL TICKET -
67	^UNTIL TICKET 0
-53	^UNTIL TICKET 0 (
-46	^UNTIL TICKET 0 ( #0
-36	^UNTIL TICKET 0 .
-32	^UNTIL TICKET 0 . </s>
48	^UNTIL TICKET 0 BE
36	^UNTIL TICKET 0 DONE
35	^UNTIL TICKET 0 DONE .
-95	^UNTIL TICKET BE
-90	^UNTIL TICKET BE DONE
-70	^UNTIL TICKET BE DONE </s>
-37	^UNTIL TICKET DONE
-29	^UNTIL TICKET DONE </s>
69	^UNTIL UNTIL
42	^UNTIL acceptance
75	^UNTIL activation
-34	^UNTIL adding
-49	^UNTIL again
77	^UNTIL all
-33	^UNTIL all .
-33	^UNTIL all . </s>
-52	^UNTIL all BE
43	^UNTIL all DONE
-40	^UNTIL all TICKET BE DONE
30	^UNTIL all other
-52	^UNTIL and
31	^UNTIL android
40	^UNTIL any
33	^UNTIL any other
71	^UNTIL anyone
-47	^UNTIL approval
-33	^UNTIL approval BE
50	^UNTIL at
45	^UNTIL at least THE
33	^UNTIL b .
105	^UNTIL bootstrap
35	^UNTIL both
61	^UNTIL building .
61	^UNTIL building . </s>
32	^UNTIL c
38	^UNTIL c 0
-34	^UNTIL calling
135	^UNTIL cbor
103	^UNTIL cc
41	^UNTIL changing
41	^UNTIL changing anything
76	^UNTIL ci BE DONE
52	^UNTIL cleanup
33	^UNTIL cli
-38	^UNTIL clicking
46	^UNTIL closer
48	^UNTIL closer to
58	^UNTIL closing #0
-37	^UNTIL closing THE
135	^UNTIL code
-32	^UNTIL combining
47	^UNTIL commit .
47	^UNTIL commit . </s>
99	^UNTIL comparison
104	^UNTIL compiler
43	^UNTIL conditions
55	^UNTIL conditions BE
91	^UNTIL confident
50	^UNTIL config
-32	^UNTIL conflicts
29	^UNTIL consensus
31	^UNTIL consensus BE
33	^UNTIL control
83	^UNTIL current
51	^UNTIL daemon
67	^UNTIL default
243	^UNTIL deprecation
-73	^UNTIL discussion
33	^UNTIL dispatch
59	^UNTIL dispatching
-42	^UNTIL doing
43	^UNTIL doing THE .
43	^UNTIL doing THE . </s>
42	^UNTIL dropping
-33	^UNTIL each
40	^UNTIL encryption
43	^UNTIL enough
80	^UNTIL event
-36	^UNTIL every DONE
65	^UNTIL evidence
29	^UNTIL export
34	^UNTIL extracting
64	^UNTIL feature
81	^UNTIL final
109	^UNTIL firefox
-30	^UNTIL first
-42	^UNTIL fix
-51	^UNTIL further
99	^UNTIL gate
68	^UNTIL getting
33	^UNTIL going on
33	^UNTIL haxe
39	^UNTIL here
-57	^UNTIL his
98	^UNTIL host
-29	^UNTIL i
41	^UNTIL i BE THE
46	^UNTIL i DONE
49	^UNTIL i DONE THE
44	^UNTIL i am
62	^UNTIL i am DONE
52	^UNTIL i am DONE with
-31	^UNTIL i clear
42	^UNTIL i do
43	^UNTIL i figure
48	^UNTIL i figure DONE
32	^UNTIL i finish
-39	^UNTIL i fix
-43	^UNTIL i fix THE
-31	^UNTIL i know
32	^UNTIL i write
-35	^UNTIL i'm DONE
-29	^UNTIL i've
29	^UNTIL iana
46	^UNTIL implementation
36	^UNTIL implementation .
37	^UNTIL implementation . </s>
39	^UNTIL implementing any
30	^UNTIL it
54	^UNTIL it BE BE
47	^UNTIL it BE DONE
-34	^UNTIL it BE DONE ,
39	^UNTIL it BE DONE .
60	^UNTIL it BE DONE </s>
45	^UNTIL it BE DONE DONE
47	^UNTIL it BE possible
49	^UNTIL it BE possible to
40	^UNTIL it becomes
38	^UNTIL it comes
71	^UNTIL it comes DONE
29	^UNTIL it comes back
33	^UNTIL it does
35	^UNTIL it goes
68	^UNTIL it goes to
49	^UNTIL it makes
73	^UNTIL it's DONE
59	^UNTIL it's DONE )
63	^UNTIL it's DONE ) </s>
55	^UNTIL it's DONE </s>
41	^UNTIL jira
114	^UNTIL l
118	^UNTIL l 0
34	^UNTIL lifecycle
36	^UNTIL line
56	^UNTIL llvm
-30	^UNTIL loaded
40	^UNTIL macos
63	^UNTIL main
30	^UNTIL making THE change .
37	^UNTIL march
37	^UNTIL march 0
-54	^UNTIL memory
45	^UNTIL migration
100	^UNTIL migration </s>
-30	^UNTIL migration DONE
-37	^UNTIL monday
92	^UNTIL move
61	^UNTIL moving
-30	^UNTIL network
-33	^UNTIL network BE
114	^UNTIL node
82	^UNTIL node .
82	^UNTIL node . js
31	^UNTIL non
32	^UNTIL non -
47	^UNTIL old
41	^UNTIL optimization
39	^UNTIL or DONE
48	^UNTIL other
33	^UNTIL packaging
115	^UNTIL parser
-31	^UNTIL parsing
-107	^UNTIL payment
-46	^UNTIL per
31	^UNTIL possible
80	^UNTIL possible </s>
36	^UNTIL product
32	^UNTIL production
56	^UNTIL provider
-37	^UNTIL public
65	^UNTIL pure
43	^UNTIL python
38	^UNTIL raising
40	^UNTIL raising THE
-32	^UNTIL reading
-32	^UNTIL reading #0
75	^UNTIL replacement
-36	^UNTIL review BE
-30	^UNTIL reviewing #0
-36	^UNTIL running
74	^UNTIL rust
39	^UNTIL rustc
31	^UNTIL rustpkg
-33	^UNTIL sending
31	^UNTIL shared
39	^UNTIL sign
46	^UNTIL size
41	^UNTIL snapshot
43	^UNTIL solving
43	^UNTIL some of
43	^UNTIL some of THE
35	^UNTIL someone
88	^UNTIL someone implements
56	^UNTIL source
46	^UNTIL spring
47	^UNTIL stabilization
77	^UNTIL stabilizing
50	^UNTIL starting with
50	^UNTIL starting with THE
59	^UNTIL std
31	^UNTIL storage
29	^UNTIL submission
42	^UNTIL support for
64	^UNTIL t
77	^UNTIL t 0
50	^UNTIL tackling
55	^UNTIL tackling THE
30	^UNTIL test
-38	^UNTIL tests
96	^UNTIL that's
61	^UNTIL that's DONE
49	^UNTIL then
59	^UNTIL then , THE
32	^UNTIL there BE
50	^UNTIL there's
65	^UNTIL there's THE
37	^UNTIL they BE DONE
52	^UNTIL they do
40	^UNTIL they exist
35	^UNTIL tls
39	^UNTIL tls BE
-30	^UNTIL to
-29	^UNTIL trying to
38	^UNTIL updated
-35	^UNTIL upgraded
-41	^UNTIL upgrading
156	^UNTIL upstream
91	^UNTIL upstream DONE
-42	^UNTIL using
79	^UNTIL uv
50	^UNTIL v
-31	^UNTIL verified
38	^UNTIL version
56	^UNTIL wave
97	^UNTIL we
74	^UNTIL we BE
-31	^UNTIL we BE DONE .
64	^UNTIL we BE THE
41	^UNTIL we BE THE good
38	^UNTIL we BE THE more
30	^UNTIL we BE THE new
-31	^UNTIL we BE something
91	^UNTIL we BE start
-46	^UNTIL we BE them
-33	^UNTIL we BE there
-33	^UNTIL we BE time
-51	^UNTIL we DONE ,
60	^UNTIL we DONE THE
49	^UNTIL we DONE THE TICKET
43	^UNTIL we add THE
48	^UNTIL we change
43	^UNTIL we change THE
85	^UNTIL we decide
49	^UNTIL we decide what
106	^UNTIL we drop
34	^UNTIL we figure DONE
66	^UNTIL we finish
31	^UNTIL we know
32	^UNTIL we put THE
40	^UNTIL we reach
-31	^UNTIL we resolve
-35	^UNTIL we resolve THE
36	^UNTIL we see
40	^UNTIL we stop
35	^UNTIL we switch
65	^UNTIL we understand
30	^UNTIL we're
103	^UNTIL we've
50	^UNTIL we've DONE
33	^UNTIL wglc
54	^UNTIL work
46	^UNTIL y
-33	^UNTIL you've
111	^WAIT #0
125	^WAIT #0 </s>
-37	^WAIT (
-36	^WAIT )
-40	^WAIT ,
-44	^WAIT -
119	^WAIT @
-38	^WAIT BE
137	^WAIT THE
62	^WAIT THE DONE
48	^WAIT THE discussion
52	^WAIT THE new
-32	^WAIT THE second
-41	^WAIT TICKET (
32	^WAIT TICKET BE
86	^WAIT UNTIL
-66	^WAIT UNTIL #0 BE
-69	^WAIT UNTIL #0 BE DONE
-29	^WAIT UNTIL 0
-39	^WAIT UNTIL 0 .
-39	^WAIT UNTIL 0 . 0
-130	^WAIT UNTIL THE
-56	^WAIT UNTIL THE TICKET
-56	^WAIT UNTIL THE TICKET BE
-30	^WAIT UNTIL THE snapshot
-75	^WAIT UNTIL UNTIL 0
-79	^WAIT UNTIL UNTIL 0 .
33	^WAIT UNTIL UNTIL THE
-44	^WAIT UNTIL all
-50	^WAIT UNTIL i
44	^WAIT UNTIL that's
36	^WAIT UNTIL we BE
31	^WAIT and
32	^WAIT and see
-56	^WAIT approval
-66	^WAIT changes
182	^WAIT ci
-84	^WAIT close
-38	^WAIT close if
-38	^WAIT close if no
47	^WAIT comments
39	^WAIT completion
103	^WAIT decision
29	^WAIT discussion
99	^WAIT feedback
172	^WAIT for
33	^WAIT for #0
-37	^WAIT for #0 ,
-40	^WAIT for #0 ?
-40	^WAIT for #0 ? </s>
39	^WAIT for #0 UNTIL
35	^WAIT for #0 to
42	^WAIT for #0 to BE
-49	^WAIT for #0 to DONE
63	^WAIT for /
-89	^WAIT for 0
96	^WAIT for @
-42	^WAIT for BLOCK
-40	^WAIT for DONE
37	^WAIT for THE
-65	^WAIT for THE .
-68	^WAIT for THE . </s>
47	^WAIT for THE 0
34	^WAIT for THE DONE
-33	^WAIT for THE DONE .
-36	^WAIT for THE TICKET to
-35	^WAIT for THE connection
-99	^WAIT for THE fix
66	^WAIT for THE next
69	^WAIT for THE snapshot
-40	^WAIT for THE to
-44	^WAIT for THE to BE
-76	^WAIT for approval
-82	^WAIT for ci
-53	^WAIT for feedback
-52	^WAIT for it
-43	^WAIT for it .
-36	^WAIT for it . </s>
85	^WAIT for more
-32	^WAIT for page
86	^WAIT for response
-64	^WAIT for server
39	^WAIT for some
29	^WAIT for them
46	^WAIT for them to
49	^WAIT for your feedback
228	^WAIT on
43	^WAIT on #0
43	^WAIT on #0 .
43	^WAIT on #0 . </s>
94	^WAIT on THE
35	^WAIT only
66	^WAIT or
-40	^WAIT period
64	^WAIT resolution
29	^WAIT resolution of
53	^WAIT review
70	^WAIT some
112	^WAIT to
34	^WAIT to DONE
107	^WAIT to hear
55	^WAIT to see
105	^WAIT upstream
181	^WAIT your
74	^[ #0 ] </s>
42	^[ 0 ]
100	^[ 0 ] </s>
73	^[ BLOCK
-39	^[ DONE
-44	^[ DONE ]
35	^[ THE TICKET
44	^[ UNTIL
156	^[ WAIT
-47	^[ ]
-61	^[ ] </s>
55	^[ editorial
55	^[ editorial ]
136	^[ hold
86	^[ on
89	^[ on hold
35	^] ( link
45	^] ( link </s>
56	^] add
121	^] add dark
121	^] add dark mode
121	^] add dark mode </s>
32	^] change
81	^] const
66	^] drop
39	^] new
66	^] port
69	^] port THE
69	^] port THE installer
69	^] port THE installer </s>
46	^] refactor
32	^] replace lazy
32	^] replace lazy static
32	^] replace lazy static </s>
30	^] to
63	^abi .
50	^abi . </s>
32	^ability of
43	^ability to define
30	^ability to do
30	^able . </s>
31	^able to make
29	^able to make THE
-46	^able to remove THE
33	^able to set THE
32	^able to specify THE
30	^aborts at
-36	^about BLOCK
-38	^about DONE
-32	^about THE .
-33	^about THE . </s>
30	^about THE feature
-35	^about TICKET
37	^about accepting
30	^about how
45	^about how to handle
56	^about it UNTIL
30	^about making
34	^about performance
31	^about whether THE
-32	^above THE
35	^accept .
35	^accept . </s>
44	^acceptance .
46	^acceptance . </s>
33	^acceptance TICKET
35	^access .
37	^access . </s>
-42	^access </s>
-31	^access for
38	^access to THE
49	^accordingly .
54	^accordingly . </s>
32	^acknowledge THE
58	^acks from
37	^acme -
130	^acme /
76	^acme / lib
30	^act as
37	^act as THE
70	^action on
66	^action on THE
49	^actionable .
49	^actionable . </s>
62	^activation ,
54	^activation .
46	^actively working
46	^actively working on
48	^adapt to
70	^adapt to THE
33	^add . </s>
53	^add THE UNTIL
60	^add THE UNTIL THE
38	^add THE additional
34	^add THE next
42	^add THE optional
36	^add THE reference
40	^add THE reference to
115	^add dark
115	^add dark mode
68	^add dark mode (
76	^add dark mode [
31	^add integration tests
40	^add it
61	^add it .
61	^add it . </s>
38	^add local
66	^add node
-31	^add python
-34	^add python 0
48	^add real
48	^add reference
50	^add reference to
65	^add typed
32	^add types
33	^added : </s>
32	^added BE
49	^added DONE #0
37	^added DONE #0 ,
-45	^added THE
-42	^adding THE
35	^adding tests
33	^address THE UNTIL we
47	^address for
37	^addressing THE TICKET
37	^adds support
39	^adds support for
-29	^adjust THE
45	^adoption ,
51	^adr )
30	^again THE
31	^again UNTIL
47	^again UNTIL THE
-30	^again as
90	^again on
37	^again then
38	^agent :
80	^agents )
39	^agree THE
65	^agreed .
65	^agreed . </s>
51	^agreed on
34	^agreed on ,
38	^agreed on THE
55	^agreement BE
118	^agreement between
-30	^ahead and
45	^ahead and BE
-30	^ahead and DONE
-32	^ahead and DONE THE
67	^ahead of
43	^ahead with
36	^ahead with THE
58	^ai -
36	^akin to
42	^algorithms .
45	^algorithms . </s>
150	^alias UNTIL
32	^aliases , and
-30	^all ,
-34	^all .
-34	^all . </s>
-31	^all 0
36	^all BE well .
36	^all BE well . </s>
-29	^all BLOCK on
-47	^all DONE .
-47	^all DONE . </s>
35	^all DONE DONE
45	^all THE NEED
-30	^all THE tests
32	^all TICKET 0
-40	^all TICKET BE DONE
-38	^all TICKET BE DONE .
-33	^all affected
53	^all clients
30	^all current
64	^all currently
29	^all day
64	^all documentation
35	^all i BE do
37	^all of THE BE
32	^all of THE UNTIL
36	^all other
52	^all other TICKET
47	^all remaining
67	^all tests
42	^all tests THE
39	^all users
55	^all users BE
46	^all versions
51	^all versions of
38	^allow -
32	^allow THE user
33	^allow THE user to
-39	^allow us
-39	^allow us to
35	^allows us
35	^allows us to
63	^almost DONE
67	^alone ,
46	^alpha DONE
39	^already ,
32	^already .
-62	^already DONE
-78	^already DONE )
-37	^already exists
33	^also , we
55	^also BE BLOCK
-30	^also BE NEED
46	^also DEPEND
46	^also DEPEND on
32	^also DONE
-36	^also THE
150	^also WAIT
33	^also does
45	^also for
55	^also implies
30	^also likely BE
-33	^also probably
31	^also try
33	^alternative .
33	^alternative . </s>
30	^alternative for
-31	^alternative to
-34	^am .
-36	^am . </s>
55	^am DONE
52	^am DONE with
61	^am WAIT
37	^am very
42	^amend THE
31	^among them
43	^analysis +
33	^analysis -
-101	^and #0 (
-39	^and #0 ,
74	^and #0 </s>
31	^and #0 BE
-39	^and ,
47	^and .
36	^and /
41	^and / or
31	^and / or other
49	^and @
-38	^and @ pcwalton
35	^and BE DONE
78	^and BE WAIT
78	^and BE WAIT for
66	^and BE consume
30	^and BE it
33	^and BE it DONE
81	^and DEPEND
75	^and DEPEND on
60	^and DEPEND on #0
76	^and DONE </s>
37	^and DONE THE one
-42	^and DONE TICKET
-31	^and THE 0
33	^and THE BE BE
31	^and THE BE BE DONE
31	^and THE DONE
31	^and THE TICKET
-30	^and THE TICKET BE
36	^and THE ability
37	^and THE ability to
72	^and THE branch
49	^and THE branch BE
32	^and THE exact
44	^and THE final
39	^and THE old
44	^and THE ordering
41	^and THE read
40	^and THE scheduler
52	^and TICKET DONE
-33	^and UNTIL
78	^and UNTIL that's
57	^and WAIT for
-32	^and WAIT to
48	^and adjust
41	^and applies
34	^and backup
-49	^and can't
38	^and cannot
-36	^and change
-31	^and change THE
32	^and choose THE
-29	^and close THE
39	^and compute
-32	^and consider
32	^and contain THE
37	^and created
45	^and cuda
54	^and currently
33	^and deploy
-37	^and do
45	^and docs
71	^and evaluation
49	^and evidence
57	^and exact
36	^and explicit
-32	^and filed
31	^and fix any
29	^and focused
30	^and from what i
32	^and from what i understand
48	^and gated
37	^and hence BE
30	^and host
33	^and i think
31	^and if it
51	^and image
34	^and implementing
30	^and input
35	^and interface
-30	^and interop
34	^and interpret
-48	^and it BE
48	^and it also
93	^and it's DEPEND
-32	^and just
65	^and keyboard
46	^and lock
33	^and managed
45	^and more
40	^and name
42	^and names
52	^and names THE
38	^and nothing
75	^and nothing else
57	^and only then
38	^and operator
49	^and parity
33	^and per -
31	^and plan
40	^and project
36	^and publish THE
-39	^and put
46	^and read -
34	^and runtime
60	^and secret
30	^and see
58	^and see what
32	^and see what BE
49	^and selected
40	^and set up
54	^and shouldn't
62	^and so BE
29	^and some
43	^and stay
43	^and submit
31	^and suggested
47	^and take
52	^and take THE
43	^and take THE TICKET
31	^and tell you
36	^and tested
46	^and tested ,
75	^and then goes
42	^and then i'll
31	^and then make
32	^and then start
35	^and there .
35	^and there . </s>
47	^and they NEED
48	^and they NEED to
48	^and they NEED to BE
35	^and unit
35	^and used by
31	^and useless
29	^and using
30	^and we BE
35	^and we BE want
35	^and we BE want to
41	^and we've
35	^and websocket
33	^and worth
-34	^android 0
-29	^animation BE
36	^anonymous function
-72	^another TICKET
38	^another implementation
56	^another round
30	^another round of
66	^another try
50	^another way .
50	^another way . </s>
30	^answer UNTIL
40	^answered UNTIL
-33	^any DONE
-37	^any DONE .
-38	^any DONE . </s>
50	^any NEED
126	^any build
39	^any case , UNTIL
-45	^any component
40	^any features
42	^any further
58	^any progress
30	^any way to
32	^anymore )
36	^anything and
30	^anything but
39	^anything we
52	^anyway , and
-31	^anyway , so THE
48	^api (
29	^api ( #0
30	^api ( #0 )
74	^api -
41	^api </s>
57	^api BE BE
42	^api UNTIL
49	^api itself
41	^api migration
31	^app DONE
57	^app UNTIL
44	^app config
119	^app integration
43	^appear multiple
43	^appear multiple times
-30	^applied ,
68	^applied </s>
95	^apply :
-32	^apply THE
55	^apply UNTIL
58	^apply UNTIL THE
30	^apply for
35	^apply for THE
43	^appreciate it
43	^appreciate it if
33	^approach ,
58	^approach </s>
44	^approval (
76	^approval .
36	^approval . </s>
72	^approval </s>
-52	^approval BE
-64	^approval UNTIL
118	^approval by
35	^approval by THE
46	^approval for
62	^approval for THE
70	^approval from
34	^approval from THE
61	^approve UNTIL
59	^approves it
35	^approves it .
35	^approves it . </s>
-31	^apps /
54	^architecture ,
37	^area (
41	^area of
30	^area of THE
53	^aren't DONE yet
35	^arg node
41	^arm on
39	^around THE
53	^around whether
-29	^around with
42	^arrive ,
29	^artifact </s>
94	^artifacts (
-67	^artifacts )
47	^as #0
-41	^as #0 .
-41	^as #0 . </s>
30	^as #0 BE
45	^as - BE (
40	^as - BE UNTIL
-39	^as BLOCK
-49	^as DONE
36	^as DONE some
-35	^as NEED
-50	^as THE BE
-42	^as THE BE DONE
76	^as THE BLOCK
73	^as THE BLOCK .
73	^as THE BLOCK . </s>
33	^as THE DEPEND of
33	^as THE NEED
32	^as THE TICKET BE
38	^as THE TICKET BE DONE
84	^as THE draft
62	^as THE draft for
32	^as THE first -
-30	^as THE hard
31	^as THE one
49	^as THE platform
49	^as THE prerequisite
29	^as THE reason
32	^as THE reminder
29	^as THE result
29	^as THE result .
29	^as THE result . </s>
33	^as THE temporary
-44	^as THE workaround
38	^as THE {
38	^as THE { {
-32	^as WAIT
40	^as and
55	^as clean
36	^as described
66	^as draft
31	^as good
36	^as good as
31	^as http
-52	^as i
48	^as input
41	^as it
35	^as it BE NEED
30	^as it DEPEND
32	^as it DEPEND on
37	^as it DEPEND on THE
49	^as it NEED
80	^as it NEED some
42	^as library
59	^as long as #0
48	^as mut
35	^as noted by
33	^as of
34	^as parameter
41	^as part of {
41	^as part of { {
68	^as soon
69	^as soon as
62	^as soon as #0
64	^as soon as THE TICKET
-32	^as soon as i
-29	^as soon as it
31	^as soon as we
51	^as soon as we BE
33	^as t
31	^as table
39	^as to not
46	^as we BE THE
58	^as well </s>
43	^as well WAIT
32	^ask (
50	^ask THE
63	^asked for
35	^aspects of THE
46	^assembly DONE
30	^assistant /
42	^associated constants
40	^associated types
30	^associated types )
-57	^assume THE
-68	^assume THE BE
31	^assuming THE we BE
-30	^at #0
-30	^at 0
31	^at 0 . 0 .
30	^at THE ,
38	^at THE edge
36	^at THE error
58	^at THE interim
30	^at THE meeting
53	^at THE moment
37	^at THE moment THE
31	^at THE next
44	^at THE next meeting
29	^at THE point THE
58	^at THE time of
-45	^at UNTIL
37	^at all DONE
50	^at exit
-34	^at first
45	^at home
-30	^at least ) .
-30	^at least ) . </s>
-41	^at least UNTIL THE
34	^at least UNTIL it
36	^at least UNTIL we
37	^at least UNTIL we BE
35	^at least some of
37	^at least some of THE
40	^at present THE
66	^at some later
-37	^attach THE
37	^attacks UNTIL
31	^attempt :
64	^attribute </s>
35	^attributes -
46	^audit /
59	^audit BE
-29	^audit UNTIL
32	^audit event
41	^audit findings
33	^auth (
-32	^auth +
55	^auth BE
36	^auth DONE
37	^authenticated ,
39	^authenticated user
93	^authors .
62	^authors . </s>
62	^auto - build
-38	^automatically .
-36	^automatically . </s>
59	^availability .
59	^availability . </s>
30	^avoid creating THE
31	^avoid introducing
47	^awaits THE
66	^away </s>
-39	^away UNTIL THE
29	^away and
70	^away as
45	^aws s
45	^aws s 0
104	^b (
-39	^b )
-29	^b ) .
-29	^b ) . </s>
37	^b . 0
30	^b . 0 . 0
37	^b 0 THE 0 (
34	^b 0 cd
34	^b 0 cd 0
42	^back , but
-36	^back :
-30	^back DONE
65	^back UNTIL
41	^back UNTIL THE
35	^back burner
44	^back here
55	^back online
38	^back up .
38	^back up . </s>
-60	^backend (
36	^backend BE
61	^backend DONE
55	^backend support
47	^backends BE BE
72	^backlog UNTIL
-30	^backport THE
38	^backtrace -
36	^backwards compatibility BE
38	^badly .
38	^badly . </s>
37	^base BE
47	^based build
84	^based on #0 (
32	^based on #0 ( DONE
65	^based on top
65	^based on top of
75	^baseline </s>
53	^baseline BE
42	^baseline DONE
57	^baseline THE
32	^baseline UNTIL
34	^basically ,
34	^basically i
69	^bd -
34	^bearer token
34	^because #0
41	^because #0 BE
93	^because </s>
36	^because i don't
32	^because if
44	^because it BE THE
54	^because of
47	^because of #0
33	^because of #0 . </s>
44	^becomes DONE
40	^becomes DONE .
40	^becomes DONE . </s>
-30	^becomes THE
36	^becomes THE bit
103	^begin UNTIL
80	^begin UNTIL THE
127	^behind #0
30	^behind #0 .
30	^behind #0 . </s>
34	^behind THE
50	^believe THE BE DONE
36	^believe it BE
32	^belongs to
29	^below ,
30	^below threshold
67	^ben 0
33	^benchmark to
36	^best ,
35	^best DONE
42	^best DONE UNTIL
79	^best to
31	^best to WAIT
55	^best to WAIT UNTIL
-31	^best to do
-42	^beta /
55	^beta BE
99	^beta UNTIL
-29	^better THE
-47	^better not
36	^better state
35	^better ways
35	^better ways to
39	^binary and
69	^binary for
41	^bindgen and
56	^binding and
29	^binding to
38	^bindings (
40	^bindings for THE
81	^board BE
53	^boards ,
64	^body BE
43	^boot 0
42	^bootstrapping THE
43	^borrowck :
-40	^bot BE
42	^both DEPEND
-34	^both DONE
29	^both NEED
-30	^both THE
35	^both of which
30	^both sides
30	^bottleneck BE
57	^boundary ,
32	^boundary and
35	^branch , THE
39	^branch .
40	^branch . </s>
48	^branch 0
48	^branch DONE
-35	^branch UNTIL
34	^branch because
35	^branch for
-33	^branch for THE
-41	^branch protection
36	^branches ,
-29	^branches .
-29	^branches . </s>
45	^branches THE
31	^branches UNTIL
31	^break any
38	^breaking change
58	^bridge THE
39	^bring -
39	^bring - up
31	^build . </s>
-36	^build BE pass
40	^build DEPEND BE
87	^build any
43	^build process DONE
93	^build to
-46	^build to BE
30	^build to use
72	^building .
73	^building . </s>
35	^builds .
36	^builds . </s>
-34	^builds UNTIL THE
30	^builds on top
30	^builds on top of
37	^builds on top of #0
33	^built DONE
67	^built DONE #0
31	^builtin .
53	^bulk -
85	^bulk /
40	^bump )
40	^bump ) </s>
-30	^bump version
40	^bundle DONE
51	^but #0
47	^but #0 BE
-33	^but 0
35	^but BLOCK for
71	^but DEPEND
72	^but DEPEND on
54	^but NEED
-30	^but THE
-33	^but THE BE
-44	^but THE BE BE
-43	^but THE BE BE DONE
63	^but THE BE THE TICKET
47	^but THE documentation
34	^but UNTIL 0
35	^but UNTIL DONE
32	^but UNTIL THE BE DONE
105	^but WAIT
43	^but am
30	^but definitely
-33	^but for
34	^but i also
37	^but i am
57	^but i guess
47	^but i'd like to BE
37	^but i'm
-29	^but if
50	^but it BE BE
49	^but it DEPEND
49	^but it DEPEND on
-30	^but it doesn't
52	^but it relies
52	^but it relies on
42	^but it still
54	^but it still NEED
37	^but it's BE
37	^but let's
32	^but maybe it BE
-32	^but not yet DONE .
50	^but otherwise
36	^but please
58	^but removing
67	^but several
35	^but that's not
35	^but we won't
42	^but won't
-32	^buy -
-34	^by #
31	^by #0
-35	^by #0 .
-35	^by #0 . </s>
-49	^by #0 BE
-39	^by #0 but
-30	^by .
34	^by 0 BE
-39	^by :
44	^by : #0
-57	^by : #0 </s>
62	^by : 0
-34	^by : none
35	^by @
-40	^by THE :
-46	^by THE TICKET .
-40	^by THE TICKET . </s>
54	^by THE TICKET DONE
-29	^by THE manual
-31	^by THE real
104	^by THE security
-40	^by TICKET 0
-31	^by TICKET 0 . </s>
-172	^by WAIT
75	^by changes
-105	^by client
-66	^by cors
40	^by current
36	^by default ,
33	^by default </s>
29	^by every
35	^by every later
33	^by exact
-78	^by google
42	^by lack
42	^by lack of
93	^by other
34	^by other TICKET
34	^by ref
-30	^by showing
-42	^by thread
36	^by val
-36	^by what
-73	^by windows
63	^c (
-34	^c )
34	^c + d
33	^c -
38	^c 0
85	^c 0 (
31	^c 0 </s>
31	^cache +
-39	^cache . </s>
43	^cache for
30	^call .
33	^call . </s>
51	^call UNTIL
36	^call on
32	^call site
44	^call site BE
50	^call to BE
47	^calling it
33	^came DONE with
-54	^can't BE started UNTIL THE
-53	^can't WAIT
-34	^can't WAIT to
-29	^can't deploy
50	^can't do
69	^can't do THE
58	^can't do THE without
62	^can't drop
38	^can't find any
39	^can't go
30	^can't really
29	^can't run THE
60	^cancelled THE
52	^candidates ,
32	^cannot BE DONE UNTIL
101	^cannot BE DONE UNTIL THE
-73	^cannot DONE
-88	^cannot DONE UNTIL
-35	^cannot proceed
52	^cannot remove
46	^cannot switch
35	^cannot upgrade
-31	^capability )
46	^captured DONE
-64	^carefully UNTIL
39	^carry it
32	^case , UNTIL
31	^cases (
34	^cases BE
35	^cases THE we
32	^cases where it
44	^catalog </s>
30	^catch and
29	^catch it
56	^category .
60	^category . </s>
-31	^causing THE
38	^cc #0 )
43	^cc -
43	^cc @
46	^cert /
-45	^certainly BE
-32	^certificate BE
-51	^cf #0
33	^chains .
33	^chains . </s>
48	^challenges .
53	^challenges . </s>
51	^chance to
51	^chance to review
-46	^change , THE
64	^change , and
36	^change .
52	^change : </s>
45	^change BE BE DONE
43	^change UNTIL
48	^change of
52	^change of THE
45	^change so
36	^change to
44	^change what
44	^change what THE
31	^changelog UNTIL
-30	^changes ( i
37	^changes .
42	^changes . </s>
43	^changes ?
43	^changes ? </s>
39	^changes BE
53	^changes BE DONE ,
48	^changes DONE
30	^changes DONE ,
29	^changes DONE .
29	^changes DONE . </s>
49	^changes UNTIL we BE
32	^changes from #0
37	^changes like
-37	^changes only
49	^changing .
49	^changing . </s>
34	^changing anything
43	^changing value
33	^check :
-35	^check UNTIL
31	^check so
47	^check with
39	^check with THE
58	^checked /
29	^checked THE
37	^checked and
36	^checking BE
-35	^checking THE
69	^checking UNTIL
43	^checking to
-42	^checkpoint -
32	^checks on
36	^child 0
-34	^child BE DONE
83	^child of
29	^children of
42	^chime DONE
57	^chosen </s>
30	^chris - wood
29	^chrome /
-43	^ci /
48	^ci :
35	^ci : (
-33	^ci BE
69	^ci BE DONE
-42	^ci UNTIL DONE
47	^ci and
113	^ci image
30	^ci on
-32	^ci to
33	^circle BE
57	^cite THE
65	^claim UNTIL
-29	^claims to
56	^clarified UNTIL
-30	^class BE
-33	^clause on
63	^clean .
63	^clean . </s>
33	^cleaned UNTIL
43	^cleaner ,
58	^cleanup ) </s>
-35	^cleanup .
-35	^cleanup . </s>
50	^cleanup </s>
-35	^cleanup BE
112	^cleanup UNTIL
38	^cleared (
32	^cli flags
42	^clients BE BE
-29	^close #0 .
-29	^close #0 . </s>
-39	^close #0 UNTIL
-39	^close #0 UNTIL THE
32	^close , and
-45	^close THE TICKET
-35	^close THE TICKET .
-35	^close THE TICKET . </s>
-35	^close THE TICKET UNTIL THE
36	^close THE TICKET for
31	^close THE for now
34	^close TICKET
53	^close UNTIL
76	^close UNTIL THE
38	^close and
35	^close by
-35	^close if no
-35	^close it
-32	^close it UNTIL
39	^closer to
-33	^closes #0
-35	^closes #0 )
38	^closes , THE
-31	^closes .
58	^closing #0
-40	^closing DONE
-53	^closing THE
-50	^closing THE UNTIL
-50	^closing THE one
33	^closures UNTIL
50	^cluster .
59	^cluster . </s>
57	^cluster BE
51	^clusters /
32	^code , so THE
-42	^code BE
-32	^code BE DONE
-52	^code UNTIL THE
48	^code guidelines
46	^code into
51	^code into THE
39	^code review
33	^code to
29	^code to use
77	^code work
43	^codegen BE
46	^codegen TICKET
60	^codepoints </s>
40	^coding standards
45	^coin selection
51	^column </s>
32	^column numbers
31	^columns UNTIL
49	^columns from
40	^com . android
40	^com . android .
59	^come DONE THE
36	^come UNTIL #0
41	^come later
45	^comes DONE
38	^comes DONE ,
52	^comes DONE , THE
71	^comes DONE .
71	^comes DONE . </s>
-35	^comes up
39	^comfortable with
30	^comfortable with THE
56	^coming soon
97	^coming soon .
108	^coming soon . </s>
31	^coming up
29	^commands .
30	^commands . </s>
-36	^commands DONE
-30	^comment ,
-33	^comment BE DONE
-35	^comment UNTIL
-29	^comment on
-54	^comment on #0
31	^commented THE
-38	^comments :
-34	^comments DONE
74	^comments from
32	^comments from @
32	^commit ) .
32	^commit ) . </s>
35	^commit , then
53	^commit on THE
44	^commit on THE branch
32	^commits ) .
32	^commits ) . </s>
29	^commits which
49	^committed UNTIL
47	^committee BE
107	^compatibility of
30	^compilation ,
-31	^compile times
47	^compiler ,
31	^compiler support
35	^compilers THE
30	^compiling and
-33	^completing THE
89	^completion of
53	^completion of #0
50	^completion on
33	^component ,
35	^component , THE
36	^components from
44	^composition .
44	^composition . </s>
37	^computation to
34	^conclude THE
35	^conclusion BE
61	^concrete implementation
71	^condition :
-48	^condition variable
-56	^condition variable .
-56	^condition variable . </s>
62	^conditions BE
44	^conditions BE met
87	^confident DONE
58	^confident about
-41	^config ) </s>
-30	^config -
34	^config UNTIL
51	^config keys
33	^config struct
39	^configuration )
36	^configuration BE DONE
33	^configure UNTIL
82	^configured per
53	^confirm :
35	^confirmation )
-42	^confirmation .
-43	^confirmation . </s>
59	^confirmed </s>
38	^confirmed THE
53	^confirmed as
55	^confirmed as THE
50	^confirmed working
40	^confirming THE
58	^conflict </s>
-49	^conflict DONE
39	^conflicts (
57	^conflicts ,
-47	^conflicts BE
-48	^conflicts BE DONE
42	^conflicts DONE
-29	^conflicts THE
-39	^connect .
-40	^connect . </s>
36	^connection id
30	^consensus ,
46	^consensus , i
76	^consensus BE
48	^consensus BE BE
59	^consensus DONE
41	^consensus for
74	^consensus on
64	^consensus on THE
43	^consensus yet
31	^consider DONE THE
69	^consider it
31	^considered UNTIL
-34	^consistency TICKET
33	^consistently UNTIL
31	^consolidate THE
43	^const functions
31	^constant values
52	^constants DONE
66	^constants to
-32	^constraint ,
36	^constraint THE
83	^consume THE
45	^consumer )
50	^consumer ) </s>
82	^consumer -
36	^container ,
-32	^container BE
33	^containers BE
29	^content UNTIL
47	^content UNTIL THE
62	^content as
67	^content as THE
45	^content into
45	^content into THE
59	^content with
39	^context -
36	^context DONE which
37	^context where
75	^contingent on
72	^contingent on THE
61	^continue .
61	^continue . </s>
-31	^continue THE work
64	^continue to WAIT
57	^continued UNTIL
29	^continuous integration
36	^contract -
31	^contract . </s>
46	^contract </s>
134	^contract BE
70	^contract BE DONE
70	^contract BE DONE .
70	^contract BE DONE . </s>
-35	^contract DONE .
-35	^contract DONE . </s>
44	^contracts BE
62	^controller -
41	^controller NEED
39	^convenience .
40	^convenience . </s>
41	^convenient if
-94	^convention UNTIL
-38	^conventions </s>
57	^conventions with
53	^conversion BE
45	^convert THE
35	^converted to
35	^coordination with
40	^copies .
40	^copies . </s>
34	^core . </s>
34	^core : :
-84	^core </s>
30	^core BE BE
35	^core TICKET
34	^core developers
30	^core modules
33	^correct handling
33	^correct handling of
-38	^correction BE
32	^corrections .
32	^corrections . </s>
-44	^cors </s>
45	^cors headers
32	^cose BE
42	^cost model
-29	^costs BE
48	^counts for
-30	^couple things
37	^coverage (
60	^coverage UNTIL
40	^coverage and
47	^covered .
47	^covered . </s>
44	^covered by #0
72	^crash -
35	^crash TICKET
55	^crash fix
-30	^create THE TICKET
-30	^created #0
56	^created , we
64	^created , we BE
-33	^created THE
-41	^created UNTIL
41	^creates ,
31	^creating THE TICKET to
45	^credential format
53	^credentials .
56	^credentials . </s>
59	^credentials from
33	^criteria (
-35	^critical for
36	^cross - check
30	^cross - repo
30	^css /
61	^current BLOCK
39	^current TICKET
38	^current stack
47	^current status
54	^currently BE
37	^currently BE no
92	^currently BLOCK
-38	^currently BLOCK THE
56	^currently BLOCK by
34	^currently BLOCK on
30	^currently DONE
63	^currently DONE THE
63	^currently WAIT
49	^currently WAIT on
34	^currently active
49	^currently provide
45	^currently returns
55	^customer -
33	^customer BE
40	^cut ,
51	^cut .
51	^cut . </s>
37	^cutting THE
48	^cycle )
35	^cycle of
41	^cycle of THE
31	^cycles ,
40	^d - 0
29	^d 0 .
32	^d 0 . </s>
30	^d DONE
34	^d to
82	^dark mode
53	^dark mode (
76	^dark mode [
29	^dashboard from
32	^data -
37	^data for
57	^data from
37	^data loading
58	^database migrations
31	^date picker
59	^dates UNTIL
-38	^days .
-38	^days . </s>
35	^days or
56	^days to
-50	^db BE
52	^db TICKET
32	^deal with TICKET #0
32	^dealt with
58	^dealt with .
142	^debian 0
49	^debug info
41	^decide THE
32	^decide UNTIL
55	^decide first
35	^decide if we
47	^decide what THE
-39	^decide whether
76	^decides if
35	^deciding UNTIL
40	^decision )
62	^decision -
41	^decision </s>
59	^decision BE
-29	^decision NEED
29	^decision here
-87	^decision made
88	^decision on
33	^decision on THE
36	^decisions )
42	^decisions made
40	^decompose THE
32	^default ,
46	^default methods
49	^default methods ,
33	^default type
31	^default type parameter
43	^defaults )
60	^defer THE UNTIL
38	^defer THE UNTIL we
124	^defer UNTIL
-30	^defer to
30	^deferral BE
68	^deferred -
-39	^deferred /
38	^deferred 0
57	^deferred UNTIL
29	^deferred and
-30	^deferred from THE
62	^deferred to
34	^define how THE
38	^defines THE
30	^definition )
38	^definition to
39	^definitions (
31	^delay any
44	^delayed UNTIL
50	^delayed UNTIL THE
101	^delaying THE
42	^delete -
31	^delete THE
-44	^delete branch
30	^delete endpoints
45	^deleted UNTIL
57	^deleted with
-32	^deletes THE
38	^deliver THE
49	^delivering THE
31	^demand -
85	^dependant on
69	^dependence .
69	^dependence . </s>
53	^deployment .
61	^deployment . </s>
30	^deployment </s>
32	^deployment and
31	^deployment to
40	^deploys .
40	^deploys . </s>
-36	^deprecate it
36	^deprecated and
42	^deprecated and BE
44	^deprecated and BE BE
72	^deps (
52	^deps :
42	^derivation .
42	^derivation . </s>
72	^descriptor .
73	^descriptor . </s>
32	^design (
-45	^design ,
62	^design </s>
39	^design BE
36	^design TICKET
-40	^design and ,
47	^design decision
41	^design decisions
48	^design first
62	^design pass
44	^design review
63	^designers BE
69	^detailed TICKET
97	^details from
33	^develop DONE
50	^developed DONE
-34	^developer ,
82	^developer -
35	^developers THE
43	^devices .
44	^devices . </s>
62	^devs .
64	^devs . </s>
57	^dh -
-35	^dialog </s>
-37	^dialog DONE
31	^dialog and
-30	^did THE
34	^didn't fail
41	^didn't try
39	^diff (
-30	^diff ,
30	^diff -
35	^digest .
36	^digest . </s>
32	^dimensions BE
31	^direct mode
35	^direction </s>
36	^direction THE
37	^discipline )
40	^discipline ) .
40	^discipline ) . </s>
-31	^discuss . </s>
80	^discuss THE
-55	^discuss THE UNTIL we
42	^discuss THE first
48	^discuss UNTIL
51	^discuss all
51	^discuss all THE
31	^discuss on THE
75	^discussed UNTIL
80	^discussed UNTIL we
-31	^discussed on THE
30	^discussed to
37	^discussing DONE
-41	^discussion ,
56	^discussion BE
-32	^discussion DONE
101	^discussion UNTIL
65	^discussion UNTIL DONE
42	^discussion about
57	^discussion at THE meeting
43	^discussion of TICKET
-66	^discussion on #0
-35	^discussion on #0 ,
45	^discussion on THE
88	^discussion on THE mailing
88	^discussion on THE mailing list
36	^dispatch +
32	^dispatch . </s>
79	^dispatch BE
40	^dispatch DONE
30	^dispatch for
66	^dispatching THE
36	^display ,
77	^django 0
33	^dns ,
40	^do #0 first
46	^do )
41	^do ) .
41	^do ) . </s>
33	^do THE
-36	^do THE .
-35	^do THE . </s>
36	^do THE :
39	^do THE : </s>
-30	^do THE DONE
46	^do THE UNTIL
44	^do THE UNTIL THE
57	^do THE but
34	^do THE without
149	^do UNTIL
51	^do UNTIL THE
51	^do UNTIL we
33	^do another
-30	^do any
49	^do here
43	^do here .
43	^do here . </s>
45	^do it UNTIL
-39	^do not DONE .
-34	^do not DONE :
-44	^do not DONE THE
110	^do not DONE UNTIL
-66	^do not DONE yet
-35	^do not add
31	^do not believe
37	^do not believe THE
49	^do not build
53	^do not claim
-33	^do not close
53	^do not fix
-38	^do not open
33	^do not perform
69	^do not publish
-33	^do not remove
31	^do not run
84	^do not start
81	^do not start UNTIL
67	^do not start UNTIL THE
36	^do on THE
-31	^do one
-36	^do one more
44	^do so UNTIL THE
42	^do so from
31	^do some work
-29	^do such THE
-60	^do we
-38	^do you
-37	^do you think
31	^do you think ?
31	^do you think ? </s>
-35	^do you think we
-36	^do you think we BE
-33	^do you want
48	^doc history
29	^doc strings
96	^doc to
-81	^docker 0
49	^docker image
36	^docs (
-53	^docs /
60	^docs and
29	^docs from
54	^docs so
36	^document first
35	^document on
-41	^documentation BE BE
91	^documentation BE DONE
88	^documentation UNTIL
37	^documentation to reflect
56	^documentation updates
-36	^documented .
-36	^documented . </s>
35	^documents UNTIL
46	^does .
46	^does . </s>
33	^does THE same
53	^does THE trick
55	^does it .
55	^does it . </s>
-60	^does not
-29	^does not BE
-42	^does not BE to
46	^does not start
-51	^doesn't NEED
30	^doesn't expose
32	^doesn't expose THE
35	^doesn't link
68	^doesn't set
35	^doing THE UNTIL
30	^doing THE right
62	^doing UNTIL
39	^doing anything
42	^doing so
37	^doing things
36	^domain )
82	^domain </s>
-32	^don't BE
-54	^don't BE to
-74	^don't BE to WAIT
-74	^don't BE to WAIT for
81	^don't DONE
58	^don't DONE THE
95	^don't DONE UNTIL
-72	^don't DONE yet
42	^don't currently
38	^don't feel
30	^don't forget
47	^don't know which
65	^don't mind
-32	^don't think THE BE
-135	^don't think THE BE BLOCK
31	^don't touch
31	^don't touch THE
-34	^don't understand THE
36	^don't want
29	^don't want to DONE
-43	^don't want to WAIT
43	^double check
58	^down "
37	^down ,
32	^down and
34	^down to one
-46	^draft ,
29	^draft /
-33	^draft ?
-33	^draft ? </s>
39	^draft BE
50	^draft BE THE
83	^draft UNTIL
64	^draft UNTIL THE
38	^draft as
41	^draft because
34	^draft but
74	^draft for
41	^draft for now
-35	^draft isn't
30	^draft or
-30	^draft version
29	^drafts BE
45	^droid and
74	^droid build
62	^drop THE old
44	^drop THE workaround
31	^drop it
58	^drop it UNTIL
35	^dropped DONE
43	^dropped DONE THE
87	^dropping python
87	^dropping python 0
44	^drops .
44	^drops . </s>
31	^dry run
-34	^dst (
52	^dst TICKET
54	^due to #0
40	^due to #0 (
43	^duplicates BE
43	^during THE last
37	^during ietf
37	^during ietf 0
46	^during implementation
33	^dust settles
43	^dynamic loading
42	^e 0
31	^e 0 .
33	^e 0 e verification
-30	^e UNTIL
45	^e for
33	^e verification
29	^each case
39	^each module
-30	^each other
-35	^each other ,
32	^ead 0
32	^eager -
185	^eagerly WAIT
40	^early drafts
47	^easier to
30	^easily DONE
-55	^easy .
-56	^easy . </s>
42	^easy enough
30	^easy enough to
101	^easy installation
31	^easy it
-35	^easy to do
37	^easy to fix
54	^easy to fix UNTIL
47	^edges (
69	^edit )
32	^edit : THE
33	^edit BE
31	^edit it
29	^edition .
30	^edition . </s>
35	^editor DONE THE
55	^editorial ]
-30	^editorial comments
-30	^editorial comments from
39	^editors ,
30	^editors BE
30	^effectively DEPEND
30	^effectively DEPEND on
59	^effort DONE
-40	^either BE
48	^either DONE
29	^either to
34	^either way
38	^either way ,
34	^either way , i
34	^either way , i think
73	^element UNTIL
-78	^else </s>
49	^else DONE
52	^else DONE THE
32	^embedded mode
37	^emission )
58	^enable .
62	^enable . </s>
38	^enabled UNTIL
38	^encode THE
-67	^encryption (
-111	^encryption )
41	^encryption and
43	^encryption key
48	^encryption support
35	^end of THE process
60	^end of life
37	^end up doing
32	^endpoint (
43	^endpoint to
131	^ends </s>
38	^engine +
53	^engine BE
84	^entry points
57	^env .
54	^env . </s>
54	^environment /
47	^epoch DONE
37	^equivalent (
-32	^error :
-34	^error BE DONE
-31	^errors BE
-38	^errors BE BE
29	^errors to
43	^es 0 ,
-29	^established ,
32	^estimate for
49	^etc ) THE
51	^etc ) THE BE
37	^etc . ) UNTIL
40	^eval .
51	^evaluation </s>
-33	^even UNTIL
-32	^even though
43	^event -
76	^event - log
44	^event .
49	^event . </s>
31	^event /
43	^events .
44	^events . </s>
-30	^events we
-33	^every DONE
31	^every later
36	^every later TICKET
-38	^every new
30	^everything .
31	^everything . </s>
-47	^everything DONE
67	^everything here
63	^everything to
-32	^everything works .
64	^evidence -
30	^evidence - backed
37	^exactly DONE
-34	^exactly UNTIL
63	^exactly one
32	^examine THE
58	^example (
-56	^example :
33	^exceptions and
45	^execute THE
92	^execute UNTIL
30	^executed , THE
42	^executed </s>
44	^execution .
50	^execution . </s>
49	^exist )
29	^exist ) .
30	^exist ) . </s>
50	^exist ,
31	^exist UNTIL THE
36	^exist and
31	^existing 0
41	^exists )
57	^exists ) .
57	^exists ) . </s>
35	^exists ,
33	^exists , and
60	^exists .
60	^exists . </s>
41	^exists ;
41	^exists ; </s>
42	^exists only
47	^exit BE
38	^expansion DONE
33	^expansion and
48	^expecting it
50	^expecting it to
71	^experience </s>
45	^experience with
31	^expires .
31	^expires . </s>
-40	^explicitly .
-40	^explicitly . </s>
49	^export /
38	^export / import
42	^export behavior
44	^extend and
46	^extension "
-34	^extension (
39	^extensions ( i
30	^extensions THE BE
30	^extern fns
40	^external -
42	^external DEPEND
34	^extract shared
-33	^extracting THE
38	^extraction -
46	^f (
40	^factory (
32	^factory DONE
30	^fail , but
33	^fail , but it
-42	^fail UNTIL
-59	^fail UNTIL #0
-33	^failing tests
52	^failover ,
-36	^failure .
-36	^failure . </s>
30	^fairly large
44	^fake data
38	^fallback to
77	^false -
-41	^false </s>
40	^fast - path
-29	^faster UNTIL
-36	^favor of THE
44	^favour of THE
33	^feasible .
33	^feasible . </s>
30	^feature , but
-29	^feature -
-39	^feature - gate
33	^feature ;
33	^feature ; </s>
-34	^feature BE BE
37	^feature BE not BE
34	^feature BE still
29	^feature DONE
42	^feature TICKET ,
81	^feature UNTIL
61	^feature UNTIL THE
34	^feature for
-44	^feature gate
32	^features BE
41	^features THE
40	^features THE we
40	^feed .
63	^feedback </s>
38	^feedback UNTIL
33	^feedback about
36	^feedback from
60	^feedback from THE
-31	^feedback on THE
57	^feel BE
38	^feel comfortable
-37	^feel free to DONE
35	^few months
48	^few months ,
37	^few other things
31	^few steps
32	^fields at
44	^figured DONE what
61	^figures DONE
40	^file -
36	^file UNTIL
33	^file from
62	^file so
-46	^filed #0
31	^filed ,
38	^filed as
78	^filed separately
57	^files UNTIL
40	^fill DONE THE
45	^filled ,
96	^final decision
52	^final decision .
52	^final decision . </s>
45	^final report
70	^final version
-47	^finalized ,
37	^finding THE
40	^findings : </s>
33	^fine to
71	^finish #0
51	^finish #0 .
51	^finish #0 . </s>
37	^finish -
-38	^finish .
-33	^finish . </s>
-57	^finish </s>
38	^finish THE
-41	^finish UNTIL
46	^finish up
-60	^finishes ,
-30	^firewall .
69	^first !
57	^first ! </s>
66	^first (
45	^first ( #0 )
59	^first ( #0 ) .
30	^first ( UNTIL
-34	^first , THE
-70	^first , UNTIL
30	^first , as
34	^first , as THE
43	^first , because
-40	^first , it's
49	^first , since
88	^first , so
54	^first , so THE
66	^first , so i'm
67	^first , then THE
37	^first - -
34	^first - party
103	^first .
29	^first . ) </s>
95	^first . </s>
31	^first 0 . 0
62	^first :
41	^first : #0
60	^first : #0 </s>
37	^first : )
37	^first : ) </s>
30	^first : </s>
58	^first ;
59	^first ; </s>
132	^first </s>
-43	^first DONE .
-43	^first DONE . </s>
30	^first NEED
51	^first TICKET </s>
35	^first TICKET for
53	^first UNTIL
70	^first as
-35	^first clause
32	^first commit of
52	^first draft BE
30	^first finish
44	^first n
45	^first or
-126	^first seen
30	^first set of
67	^first so
51	^first so THE
55	^first through
85	^first to
41	^first to check
33	^first to make
32	^first we BE
-45	^fix #0
29	^fix '
48	^fix )
-38	^fix :
-31	^fix : </s>
45	^fix </s>
80	^fix BE
52	^fix BE DONE
35	^fix BE to
72	^fix DONE .
74	^fix DONE . </s>
50	^fix THE
31	^fix THE )
50	^fix THE TICKET .
50	^fix THE TICKET . </s>
68	^fix THE UNTIL
-29	^fix THE now
-36	^fix THE up
43	^fix UNTIL we
43	^fix UNTIL we BE
-48	^fix docs
43	^fix for
33	^fix for THE
54	^fix for THE TICKET
35	^fix it UNTIL
-33	^fix to THE
33	^fixes (
32	^fixes BE DONE
44	^fixes DONE
57	^fixes DONE ,
-34	^fixes THE TICKET
33	^fixes from
58	^fixing #0
35	^fixing #0 .
35	^fixing #0 . </s>
35	^fixing up
65	^fixmes </s>
-50	^flag .
-50	^flag . </s>
57	^flag from
-34	^flagged by
40	^flake .
41	^flake . nix
-42	^flip THE
36	^floor ,
31	^flow )
58	^flows .
58	^flows . </s>
34	^fn traits
31	^folks to
103	^follow #0
35	^follow - up ,
78	^follow - up UNTIL
31	^follow - up commit
31	^follow </s>
34	^following 0 .
34	^following BE BE DONE
-35	^follows from
-35	^followup on
-37	^followup on #0
-94	^foo (
-32	^for #0 ,
46	^for #0 -
-43	^for #0 ?
-43	^for #0 ? </s>
31	^for #0 THE
-45	^for #0 and BE
42	^for #0 to BE
50	^for #0 to BE DONE
-49	^for #0 to DONE
41	^for /
-33	^for 0
44	^for 0 . 0 .
83	^for 0 . 0 </s>
29	^for 0 /
29	^for 0 / 0
40	^for :
41	^for : (
75	^for @
-38	^for BLOCK
68	^for DEPEND
-74	^for DONE
-36	^for DONE THE
40	^for THE (
30	^for THE 0 .
34	^for THE 0 . 0
30	^for THE BE
33	^for THE BE THE
56	^for THE BLOCK
52	^for THE DONE
-30	^for THE DONE </s>
76	^for THE DONE THE
38	^for THE TICKET
44	^for THE TICKET (
30	^for THE TICKET .
-40	^for THE TICKET to BE
29	^for THE broader
-30	^for THE connection
34	^for THE container
29	^for THE end
-32	^for THE feature
47	^for THE final
-119	^for THE fix
-29	^for THE fix .
-29	^for THE fix . </s>
35	^for THE large
-38	^for THE little
-39	^for THE migration
29	^for THE path .
29	^for THE path . </s>
66	^for THE quick
-34	^for THE reference
39	^for THE resolution
69	^for THE snapshot
-42	^for THE to BE
-47	^for THE to BE DONE
32	^for THE to DONE
45	^for THE try
39	^for THE type
-35	^for THE update
30	^for THE various
-40	^for TICKET
-29	^for TICKET . </s>
59	^for TICKET 0 .
62	^for TICKET 0 . </s>
-29	^for WAIT
56	^for additional
-33	^for agent
35	^for all new
37	^for android ,
30	^for another
-32	^for any
-37	^for approval
-30	^for approval UNTIL
37	^for awhile
-34	^for building
-37	^for cache
47	^for change
-75	^for ci
38	^for comments
51	^for consistent
34	^for context
50	^for daily
-37	^for decision
37	^for default
-34	^for discussion
-42	^for dns
-33	^for doing THE
103	^for exactly
-48	^for example
-66	^for example :
54	^for explicit
29	^for fallback
47	^for features
50	^for features THE
-113	^for feedback .
-113	^for feedback . </s>
42	^for framework
39	^for full
31	^for further
41	^for further discussion
39	^for further discussion .
39	^for further discussion . </s>
37	^for higher
65	^for his
51	^for hot
49	^for incoming
30	^for int
31	^for it (
36	^for it </s>
-31	^for it to
-37	^for it to BE DONE
38	^for language
45	^for libfoo
43	^for log
-32	^for loop
42	^for machine
29	^for macos
105	^for mir
43	^for more
73	^for n
-32	^for negative
50	^for now
-35	^for now , BE
46	^for now , WAIT
30	^for now , as
32	^for now THE
29	^for now and
35	^for now and revisit
35	^for now as
38	^for one more
34	^for one or
40	^for reproducible
43	^for resolving
49	^for resolving THE
83	^for response
-32	^for results
-37	^for review )
35	^for ruby
37	^for ruby 0
37	^for ruby 0 .
37	^for ruby 0 . 0
71	^for safety
-51	^for server
48	^for simple
39	^for some
-81	^for something else
41	^for stack
-31	^for status
32	^for them to
30	^for try
-34	^for upstream
33	^for upstream </s>
34	^for use
44	^for use by
33	^for users .
33	^for users . </s>
44	^for v 0 . </s>
-80	^for vendor
-31	^for view
31	^for way
61	^for wglc
49	^for work
94	^for workflow
31	^for your
46	^for your feedback
62	^for your review
-36	^for |
35	^forget to
-46	^forgot to
36	^fork UNTIL
-29	^form BE DONE
54	^form fields
57	^form fields </s>
39	^format (
32	^format UNTIL
34	^forming THE
44	^forward ,
34	^forward .
34	^forward . </s>
41	^forward BE
39	^forward UNTIL
-36	^forward on
-32	^forward to THE
43	^forwarding THE
38	^frame time
38	^frame time and
36	^framework -
29	^framework DONE
38	^framing +
-37	^free to DONE
-49	^freeze .
-50	^freeze . </s>
89	^freeze BE
44	^friends .
47	^friends . </s>
-69	^from #0 .
-62	^from #0 . </s>
55	^from #0 BE
30	^from #0 and
-37	^from 0 .
-39	^from 0 . 0
-31	^from 0 . 0 ,
35	^from 0 d
-38	^from : #0
116	^from @
-42	^from THE TICKET
30	^from THE client
40	^from THE client .
40	^from THE client . </s>
33	^from THE definition
31	^from THE development
31	^from THE locally
61	^from THE old
47	^from THE product
49	^from THE runtime
30	^from THE security
57	^from THE side
59	^from TICKET
36	^from TICKET 0 </s>
49	^from [
56	^from current
33	^from legal
55	^from more
39	^from npm
39	^from one of
39	^from one of THE
59	^from ops
65	^from ops .
65	^from ops . </s>
41	^from project
39	^from python
54	^from registry
-29	^from review
-60	^from server
-79	^from server .
35	^from travis
32	^from what i understand
41	^from www
44	^frozen and
54	^full acceptance
29	^full e
29	^full e 0
29	^full e 0 e
-29	^full gates
61	^full solution
-38	^fully DONE ,
39	^fully DONE DONE
-34	^function you
36	^functions and
36	^further along
51	^further discussion
43	^further discussion on
29	^further down
35	^future , but
31	^future -
59	^future agents
31	^g . , 0
97	^g 0
33	^g 0 ) .
33	^g 0 ) . </s>
41	^game .
42	^game . </s>
-30	^game BE
40	^gap .
44	^gap :
-30	^gate (
-33	^gate .
-29	^gate . </s>
-51	^gate 0
47	^gate :
56	^gate : #0
80	^gate BE
34	^gate BE DONE
47	^gate BE DONE ,
74	^gate BE THE
40	^gate TICKET :
41	^gate UNTIL
46	^gate as
62	^gate b
33	^gate fix
55	^gate passes
49	^gate passes .
49	^gate passes . </s>
39	^gated .
39	^gated . </s>
48	^gated by THE
-47	^gated feature
199	^gated on
-53	^gated on #0 .
-53	^gated on #0 . </s>
44	^gates </s>
35	^gates or
33	^gates pass .
33	^gates pass . </s>
55	^gating )
76	^gc ,
31	^general (
35	^generated .
56	^generic -
33	^generic impls
49	^generics ,
31	^generics from
105	^getting DONE
30	^getting DONE .
30	^getting DONE . </s>
32	^getting DONE THE
64	^getting there
31	^github :
34	^github NEED
30	^github TICKET #0
30	^github actions
60	^give every
30	^given DONE THE
32	^global data
37	^global mutex
52	^go (
34	^go , UNTIL
31	^go -
30	^go - ahead
48	^go DONE
38	^go DONE THE
39	^go DONE to
31	^go ahead ,
45	^go ahead and BE
-44	^go away UNTIL THE
42	^go away and
29	^go code
37	^go forward
39	^go from
34	^go too
30	^go version
-32	^go with
29	^goal THE
35	^goes .
35	^goes . </s>
55	^goes DONE
42	^goes DONE .
42	^goes DONE . </s>
38	^goes away
75	^goes away </s>
37	^goes to
30	^going through
-34	^going through THE
-43	^going to BE DONE
83	^going to WAIT
35	^going to WAIT for
40	^going to close THE
-56	^going to implement
30	^going to leave
44	^going to provide
-31	^going to try
-31	^going to try to
29	^gone DONE
-30	^gone through THE
32	^good as
41	^good shape
31	^good thing to
-30	^good to DONE
29	^good to go ,
-55	^google .
-37	^got DONE
50	^govern THE
33	^gpt -
33	^gpt - 0
35	^gpt - 0 .
35	^gpt - 0 . 0
31	^gradle 0 .
31	^gradle 0 . 0
63	^grant .
63	^grant . </s>
38	^graphics ,
47	^group and
30	^group to
38	^grow THE
68	^grows .
68	^grows . </s>
-44	^guess #0
58	^guess BE
36	^guess i'll
-37	^h 0
38	^h:#0 <s>
32	^h:#0 h:(
-59	^h:#0 h:)
-45	^h:#0 h:) <s>
35	^h:#0 h:: <s> so
-31	^h:( h:0 h:)
34	^h:( h:0 h:-
34	^h:( h:0 h:- h:0
35	^h:( h:0 h:- h:0 h:-
34	^h:( h:interactive
65	^h:( h:not
46	^h:( h:per
90	^h:) <s> DEPEND
64	^h:) <s> DEPEND on
64	^h:) <s> DEPEND on :
-44	^h:) <s> TICKET
-39	^h:) <s> TICKET 0
-47	^h:) <s> UNTIL
37	^h:) <s> install
87	^h:) h:: <s> DEPEND
56	^h:) h:: <s> DEPEND on
-37	^h:) h:: <s> THE
33	^h:) h:: <s> TICKET 0
31	^h:) h:: <s> i BE
42	^h:) h:is
51	^h:) h:is h::
51	^h:) h:is h:: <s>
32	^h:) h:with
86	^h:+ h:#0
-33	^h:, h:#0
41	^h:, h:in h:order
44	^h:, h:this
60	^h:- h:0 h:) <s>
48	^h:- h:0 h:.
32	^h:- h:backed
-38	^h:- h:blocking
31	^h:. h:0 h::
36	^h:. h:rs h::
43	^h:. h:rs h:: <s>
49	^h:. h:rs h:: <s> THE
-48	^h:0 <s>
79	^h:0 h:(
32	^h:0 h:, h:0
-44	^h:0 h:-
-30	^h:0 h:- h:0
-31	^h:0 h:- h:0 h:,
-38	^h:0 h:.
70	^h:0 h:/
-31	^h:0 h:: <s>
77	^h:: <s> #0
-68	^h:: <s> #0 (
166	^h:: <s> #0 </s>
50	^h:: <s> #0 BE
33	^h:: <s> #0 DONE
32	^h:: <s> 0 -
43	^h:: <s> 0 .
45	^h:: <s> 0 . 0
59	^h:: <s> @
38	^h:: <s> BE BE DONE
59	^h:: <s> DEPEND
72	^h:: <s> DEPEND :
-127	^h:: <s> DEPEND on #0
39	^h:: <s> DEPEND on :
60	^h:: <s> DEPEND on THE
105	^h:: <s> NEED
-48	^h:: <s> THE
38	^h:: <s> THE BE THE
53	^h:: <s> THE DEPEND
39	^h:: <s> TICKET #0
40	^h:: <s> TICKET 0 -
30	^h:: <s> UNTIL THE above
31	^h:: <s> UNTIL TICKET
110	^h:: <s> WAIT
-32	^h:: <s> WAIT UNTIL
-58	^h:: <s> WAIT for
44	^h:: <s> and THE
47	^h:: <s> apply
34	^h:: <s> at THE moment
36	^h:: <s> based
36	^h:: <s> based on
40	^h:: <s> browser
56	^h:: <s> bundle
-32	^h:: <s> clear
-30	^h:: <s> close
48	^h:: <s> create
60	^h:: <s> create THE
40	^h:: <s> decision
68	^h:: <s> design
38	^h:: <s> each
50	^h:: <s> each TICKET
44	^h:: <s> final
-43	^h:: <s> gated
87	^h:: <s> i BE
95	^h:: <s> i BE not
43	^h:: <s> i'll
114	^h:: <s> leaving
58	^h:: <s> look
-36	^h:: <s> maybe
30	^h:: <s> note
53	^h:: <s> note :
57	^h:: <s> sequencing :
31	^h:: <s> so
38	^h:: <s> so i
50	^h:: <s> still
-33	^h:: <s> switch
62	^h:: <s> todo
-30	^h:: <s> whether
57	^h:acceptance <s>
-50	^h:acceptance h:: <s> THE
-36	^h:acceptance h:criteria
66	^h:acceptance h:criteria <s> DEPEND
48	^h:add <s>
68	^h:added h::
68	^h:added h:: <s>
37	^h:address h::
37	^h:address h:: <s>
37	^h:against h:the
-40	^h:alternatives h:considered
-40	^h:alternatives h:considered <s>
-36	^h:api <s>
-137	^h:app h::
46	^h:approach h::
47	^h:approach h:: <s>
57	^h:approach h:: <s> DONE
43	^h:are h:: <s> THE BE
30	^h:are h:currently
124	^h:as h:follow
35	^h:as h:in
32	^h:at h:the h:moment
37	^h:be h:done
58	^h:because h::
58	^h:because h:: <s>
57	^h:before h:this
-37	^h:behavior <s>
52	^h:blocked <s>
100	^h:blocked h:by
52	^h:blocked h:by <s> #0
74	^h:blocked h:by <s> TICKET
74	^h:blocked h:by <s> TICKET 0
-53	^h:blocked h:by <s> none
36	^h:blocked h:by h::
36	^h:blocked h:by h:: <s>
30	^h:blocker <s>
81	^h:blockers <s>
-66	^h:blocks <s>
36	^h:both h:are
45	^h:branch h::
46	^h:branch h:: <s>
52	^h:by <s> #0
74	^h:by <s> TICKET
74	^h:by <s> TICKET 0
-53	^h:by <s> none
38	^h:by h::
38	^h:by h:: <s>
39	^h:calls h::
39	^h:calls h:: <s>
45	^h:can h:be
-63	^h:child h:issues
-49	^h:concept <s>
-37	^h:considered <s>
-51	^h:context <s>
-34	^h:context <s> TICKET
44	^h:creates h:a
104	^h:criteria <s> #0
59	^h:criteria <s> DEPEND
31	^h:current h:draft
29	^h:currently h::
29	^h:currently h:: <s>
37	^h:dead h:code
215	^h:dependencies <s>
84	^h:dependencies <s> #0
65	^h:dependencies <s> BE
31	^h:dependencies <s> BE BE
31	^h:dependencies <s> BE BE DONE
-70	^h:dependencies <s> BLOCK
-67	^h:dependencies <s> BLOCK :
31	^h:dependencies <s> DEPEND on :
45	^h:dependencies <s> NEED
-50	^h:dependencies <s> NEED #0
73	^h:dependencies <s> NEED :
32	^h:dependencies <s> THE
132	^h:dependencies <s> TICKET
51	^h:dependencies <s> TICKET 0
-35	^h:dependencies <s> no
-53	^h:dependencies <s> none
66	^h:dependencies h::
66	^h:dependencies h:: <s>
168	^h:dependency <s>
50	^h:depends h:on
55	^h:depends h:on <s>
38	^h:depends h:on <s> #0
-37	^h:description <s> THE
29	^h:description h::
29	^h:description h:: <s>
103	^h:description h:: <s> UNTIL
33	^h:design h:decisions
52	^h:detection <s>
38	^h:e h:0
-51	^h:epic h::
-51	^h:epic h:: <s>
-30	^h:evidence <s>
-125	^h:example h::
-125	^h:example h:: <s>
35	^h:first h::
35	^h:first h:: <s>
29	^h:following h:: <s> THE
62	^h:for h::
62	^h:for h:: <s>
42	^h:forward h::
42	^h:forward h:: <s>
43	^h:from h:the h:discussion
31	^h:get h:this
31	^h:goal <s>
60	^h:goal <s> UNTIL
-33	^h:goals h::
-33	^h:goals h:: <s>
30	^h:have <s>
40	^h:i h:suggest
-62	^h:impact <s>
-36	^h:implementation <s>
31	^h:implementation h:steps
31	^h:implementation h:steps <s>
37	^h:in h:order
42	^h:in h:order h:of
-35	^h:in h:this
43	^h:in h:three
43	^h:infrastructure <s>
58	^h:is h:blocked
40	^h:is h:now
29	^h:is h:the h:following
29	^h:is h:the h:following h::
29	^h:is h:the h:following h:: <s>
62	^h:is h:there
68	^h:is h:this
-57	^h:issues <s>
-106	^h:issues <s> #0
-39	^h:issues h::
-39	^h:issues h:: <s>
-64	^h:issues h:: <s> #0
31	^h:issues h:with h:the
37	^h:key h:design
44	^h:keys <s>
-131	^h:logs <s>
30	^h:mailing h:list h::
30	^h:mailing h:list h:: <s>
32	^h:make h:sure
47	^h:me h:)
-38	^h:metadata h::
-38	^h:metadata h:: <s>
126	^h:model <s>
-38	^h:motivation <s>
55	^h:must h:be
36	^h:need h:to
65	^h:next <s>
-37	^h:non h:-
-38	^h:non h:- h:blocking
30	^h:note <s>
47	^h:note <s> THE
40	^h:note h:on
-135	^h:notes <s> #0
36	^h:notes <s> NEED
32	^h:now h::
32	^h:now h:: <s>
35	^h:objective <s>
39	^h:of h:a
-37	^h:of h:scope
-39	^h:of h:scope <s>
188	^h:off h::
138	^h:on <s>
38	^h:on <s> #0
72	^h:on h::
53	^h:on h:: <s>
37	^h:on h:this
34	^h:only h:the
-32	^h:open h:/
37	^h:order <s>
29	^h:order h:of
-33	^h:out h:of
-37	^h:out h:of h:scope
-39	^h:out h:of h:scope <s>
-45	^h:output h::
-45	^h:output h:: <s>
95	^h:overview <s> DEPEND
37	^h:p h:0
49	^h:p h:0 h:(
-34	^h:patterns h::
-34	^h:patterns h:: <s>
-46	^h:plan <s>
30	^h:plan h:is
89	^h:preconditions <s>
88	^h:prerequisites <s>
-30	^h:prerequisites <s> i
35	^h:priority <s> p
35	^h:priority <s> p 0
-41	^h:problem <s>
35	^h:question <s>
29	^h:r h:0
-36	^h:rationale <s>
54	^h:re h:-
31	^h:recommendation <s>
-39	^h:references h::
-39	^h:references h:: <s>
-74	^h:refs <s>
33	^h:related <s>
71	^h:relationships <s>
36	^h:relative h:to
37	^h:requires h::
37	^h:requires h:: <s>
31	^h:result h::
31	^h:result h:: <s>
-31	^h:risks <s>
-31	^h:rollout <s>
36	^h:rs h::
43	^h:rs h:: <s>
49	^h:rs h:: <s> THE
49	^h:rule <s>
-44	^h:schedule <s>
46	^h:scope <s> UNTIL
125	^h:scope h:: <s> UNTIL
49	^h:sequencing <s>
-43	^h:should h:be
-43	^h:solution <s>
31	^h:solution h:: <s>
38	^h:status <s>
47	^h:steps <s> WAIT
73	^h:steps <s> WAIT for
-68	^h:structure <s>
-38	^h:summary <s>
-61	^h:tasks <s>
-95	^h:tasks <s> #0
-56	^h:tasks <s> #0 </s>
-61	^h:tasks <s> UNTIL
46	^h:tasks h::
46	^h:tasks h:: <s>
53	^h:technical h:notes
53	^h:technical h:notes <s>
-33	^h:testing <s>
39	^h:that h:need
-46	^h:that h:should
-46	^h:that h:should h:be
31	^h:the h:current h:draft
48	^h:the h:discussion
29	^h:the h:following h:: <s> THE
30	^h:the h:following h:are
46	^h:the h:pr
36	^h:the h:spec
50	^h:the h:test
52	^h:things h:that
69	^h:this <s>
40	^h:this h:branch
51	^h:this h:can
-32	^h:this h:ticket
50	^h:to h:add <s>
31	^h:to h:address
36	^h:to h:get
-30	^h:to h:include
55	^h:to h:other
87	^h:today h:)
34	^h:traits h::
34	^h:traits h:: <s>
37	^h:two h:paths
-37	^h:types <s>
65	^h:ui <s>
38	^h:updates <s>
35	^h:value <s>
35	^h:version h:: <s> THE
104	^h:waiting h:for
129	^h:waiting h:on
86	^h:what <s> UNTIL
-45	^h:why <s>
31	^h:with h:the h:current
49	^h:work <s>
57	^h:work <s> THE
35	^h:works h:fine
53	^h:wrote h:: <s> so
54	^h:~ h:0
33	^hacks ,
33	^half of THE
29	^handle THE ,
-38	^hanging fruit
51	^happen UNTIL
61	^happen UNTIL #0
37	^happen UNTIL THE
38	^happen UNTIL there
38	^happen UNTIL there BE
29	^happen here
-31	^happen with
40	^happening on
31	^happens DONE
-33	^happens UNTIL
59	^happens and
29	^happy )
-61	^happy .
-61	^happy . </s>
31	^happy to
36	^happy to do THE
40	^happy to update
-43	^happy with
-45	^happy with THE
31	^hard )
34	^hard - BLOCK
62	^hard DEPEND
73	^hard DEPEND :
33	^hard DEPEND on
32	^hardening work
33	^hardware BE
36	^hardware from
36	^hash computation
42	^hashes and
57	^hasn't BE DONE
73	^hasn't BE DONE yet
29	^hasn't DONE yet ,
33	^hasn't DONE yet , so
-31	^having THE DONE
64	^haxe .
-37	^haxe 0
31	^he BE
30	^he BE THE
-48	^header </s>
30	^header UNTIL
41	^header UNTIL THE
29	^header names
-34	^header to BE
36	^headers to
33	^hear THE
32	^held UNTIL THE
115	^held for
34	^held off
37	^held off UNTIL
37	^held up
41	^held up by
45	^held up by THE
39	^help DONE
53	^help from
-88	^help overlay
74	^help system
46	^helper )
34	^helper commands
69	^helping DONE
36	^hence BE
35	^here , but i
38	^here , but i think
30	^here .
37	^here . </s>
43	^here </s>
36	^here BE to
-47	^here DEPEND
-48	^here DEPEND on
41	^here DEPEND on THE
57	^here UNTIL
41	^here UNTIL #0
76	^here UNTIL THE
35	^here and there .
35	^here and there . </s>
84	^here as
74	^here as THE
50	^here i
-38	^here so
-29	^here we
39	^higher -
49	^higher - rank
31	^highly DEPEND
31	^highly DEPEND on
36	^history )
30	^history /
-46	^hit THE
-35	^hit to
62	^hold )
44	^hold DONE
32	^hold THE DONE
49	^hold THE TICKET
31	^hold THE TICKET UNTIL
-41	^hold THE UNTIL
-47	^hold THE UNTIL #0
73	^hold UNTIL THE
52	^hold WAIT
132	^hold ]
105	^hold for
66	^hold off
65	^hold off on DONE
43	^hold off on THE UNTIL
33	^hold them
53	^holding THE
34	^holding THE TICKET
37	^holding UNTIL
84	^holding off
29	^holding off THE
75	^holding on
36	^hook -
81	^hook :
39	^hook it
39	^hook it up
66	^hooks UNTIL
32	^hopefully BE
40	^hopefully BE THE
33	^host (
32	^host -
30	^host name
-36	^hosted ci
33	^hours for
37	^how to deal
37	^how to deal with
31	^how to handle THE
34	^how we're
36	^how we're going
36	^how we're going to
31	^however , we'd
30	^however , you
34	^however , you BE
42	^however .
42	^however . </s>
32	^http TICKET to
30	^http and
33	^https for
54	^hub .
37	^human approval
32	^i -
42	^i - 0
-33	^i / o .
-33	^i / o . </s>
40	^i BE
-39	^i BE BE
31	^i BE BE back
34	^i BE THE 0
39	^i BE THE TICKET
40	^i BE THE working
98	^i BE WAIT
44	^i BE WAIT UNTIL
43	^i BE both
40	^i BE change
37	^i BE change THE
29	^i BE leave
33	^i BE like to do
38	^i BE love
50	^i BE not
34	^i BE not BE THE
32	^i BE personally
34	^i BE put
116	^i BE rebase
48	^i BE send
38	^i BE send it
60	^i BE start
-50	^i BE to
-41	^i BE to WAIT
-36	^i BE to WAIT UNTIL
-33	^i DONE THE TICKET .
-32	^i NEED
-31	^i NEED to
-47	^i WAIT for
33	^i added
35	^i agree THE we BE
31	^i also DONE
55	^i am DONE
52	^i am DONE with
44	^i am WAIT
38	^i am very
-31	^i apparently
37	^i believe it BE
40	^i can't find any
-31	^i clear
41	^i commented
37	^i commented on
37	^i do not believe
42	^i do not believe THE
29	^i don't expect
-29	^i don't see
-31	^i don't think THE
-32	^i don't think THE BE
-34	^i don't understand THE
38	^i even
52	^i figure
29	^i figure THE
37	^i figured
-37	^i fix
-40	^i fix THE
-44	^i guess #0
36	^i guess i'll
-31	^i haven't
35	^i intend
36	^i intend to
37	^i just realized
41	^i just realized THE
29	^i make sure
34	^i prefer to
30	^i removed
37	^i suggest to
-30	^i suspect THE BE BE
37	^i talked
32	^i think
29	^i think #0
38	^i think #0 BE
29	^i think )
46	^i think ) .
46	^i think ) . </s>
35	^i think , to
64	^i think THE BE WAIT
42	^i think THE BE mostly
-32	^i think THE NEED
-32	^i think THE NEED to
35	^i think THE TICKET
30	^i think i BE
42	^i think it BE best
36	^i think it's best
39	^i think it's probably
32	^i think there
37	^i think there BE
29	^i think they
36	^i think they BE
57	^i think we BE WAIT
49	^i think we BE first
64	^i think we BE leave
-29	^i touch
29	^i vote
-31	^i want to DONE THE
35	^i want to implement
38	^i won't
35	^i wouldn't
32	^i'd BE ok with
60	^i'd WAIT
59	^i'd WAIT for
31	^i'd also like to
31	^i'd like to BE
31	^i'd like to propose
39	^i'd like to propose THE
40	^i'd like to see THE
33	^i'd prefer
52	^i'd rather WAIT
29	^i'd say
160	^i'll WAIT
51	^i'll WAIT for
-30	^i'll add
-39	^i'll add THE
-39	^i'll close THE UNTIL
32	^i'll do
-42	^i'll file
-41	^i'll go
-43	^i'll go ahead
-43	^i'll go ahead and
39	^i'll implement
37	^i'll just
41	^i'll leave THE
86	^i'll move
65	^i'll probably
45	^i'll push
34	^i'll re
34	^i'll re -
70	^i'll rebase
36	^i'll rebase THE
31	^i'll rebase THE UNTIL
31	^i'll rebase THE UNTIL THE
-34	^i'll take care of THE
-86	^i'll update #0
54	^i'll update THE
-41	^i'm BLOCK on
-56	^i'm BLOCK on THE
46	^i'm WAIT
29	^i'm currently
82	^i'm going to WAIT
35	^i'm going to WAIT for
-31	^i'm going to try
-31	^i'm going to try to
29	^i'm gonna
39	^i'm making
50	^i'm making THE
33	^i'm thinking
30	^i'm trying to BE
-42	^i've DONE
46	^i've already
38	^i've hit
30	^i've put
55	^ice BE
37	^ice during
36	^ice on
61	^icons ,
47	^icons BE
-31	^id , type
50	^id columns
40	^id first
33	^idea BE BE
30	^idea how
51	^identical )
36	^identically to
46	^identity +
36	^identity BE
-54	^ids :
139	^ids BE
96	^ids BE DONE
104	^ie 0
70	^ie 0 .
70	^ie 0 . </s>
91	^ie 0 </s>
54	^ietf 0 .
54	^ietf 0 . </s>
-29	^if #0
-36	^if #0 BE DONE
35	^if / UNTIL
29	^if @
33	^if NEED )
29	^if THE -
-48	^if THE BE BLOCK
42	^if THE helps
36	^if new
44	^if no
-37	^if not DONE
-34	^if two
-43	^if we BE
31	^if we really NEED
30	^if you BE
45	^if you agree
67	^if you prefer
-29	^if you want to
-32	^if you're
29	^iirc .
31	^iirc . </s>
-33	^image BE DONE
39	^image THE
29	^image for
30	^image tags
31	^images THE
29	^immediately ,
38	^imo ,
39	^impl BE
-42	^implement THE TICKET
-44	^implement THE first
113	^implement UNTIL
44	^implementation (
34	^implementation BE BLOCK
30	^implementation TICKET .
34	^implementation UNTIL THE
46	^implementation first
43	^implementation of THE
-31	^implementations .
-32	^implementations . </s>
35	^implementations of
39	^implementing any
37	^implications on
29	^impls (
32	^impls BE not
31	^impls DONE
35	^impls DONE THE
38	^impls for THE
29	^import from
82	^importance BE
34	^impossible UNTIL
-31	^improve THE
59	^improvement BE
32	^improvement on
51	^improvements and
36	^incl .
38	^incl . </s>
46	^inclined to
40	^include any
43	^include them
48	^include them DONE
48	^include them DONE THE
35	^included THE
116	^includes #0
83	^includes #0 </s>
-41	^including THE
-30	^incorporated THE
76	^independence BE
-38	^independent of
-34	^index UNTIL
45	^inference only
29	^info . </s>
-29	^information BE
40	^infrastructure .
41	^infrastructure . </s>
40	^infrastructure BE
39	^infrastructure BE DONE
31	^ing THE
51	^inherent methods
60	^input ) .
62	^input ) . </s>
30	^input . </s>
64	^input events
46	^input for THE
-32	^inside THE
40	^installation </s>
37	^installed , and
45	^installed -
-39	^installed </s>
39	^installed as part
39	^installed as part of
76	^installer (
41	^installer -
-37	^installer BE
29	^installing on
-31	^instance THE
-36	^instead of
36	^instruction .
37	^instruction . </s>
32	^integrated into
34	^integrated into THE
-30	^integrated with
42	^integration )
44	^integration ,
82	^integration BE
38	^integration UNTIL
34	^integration tests THE
38	^intend to
57	^intended )
49	^intent .
53	^intent . </s>
37	^interface ,
29	^interface BE
54	^interface BE DONE
33	^interface UNTIL
45	^interface UNTIL THE
58	^interfaces .
61	^interfaces . </s>
36	^interfaces UNTIL
36	^interim meeting
-46	^into #0
-52	^into THE UNTIL
45	^into THE macro
-35	^into THE new
37	^into THE same
31	^into llvm
41	^into raw
37	^introduced .
38	^introduced . </s>
59	^introducing THE new
-29	^introduction BE
-39	^investigate THE
68	^investigate UNTIL
-30	^investigation )
54	^investigation ,
46	^invocation DONE
30	^invoked DONE
34	^invoked DONE THE
37	^involved DONE
-120	^isn't BLOCK
31	^isn't actually
-59	^isn't gated
68	^isn't possible
31	^isn't really
54	^isn't working
31	^it , it
36	^it , it BE
-30	^it , we BE add
36	^it , with
36	^it , with THE
39	^it -
45	^it . )
53	^it . ) </s>
57	^it </s>
-39	^it BE
37	^it BE (
54	^it BE , but
40	^it BE BE
-52	^it BE BE DONE .
32	^it BE BE DONE DONE
43	^it BE BE DONE UNTIL
46	^it BE BE THE good
43	^it BE BE deleted
43	^it BE BE deleted UNTIL
36	^it BE BE good
43	^it BE BE much
44	^it BE BE much more
35	^it BE BE removed
44	^it BE BE removed UNTIL
30	^it BE BE used ,
65	^it BE BLOCK
35	^it BE DEPEND
-55	^it BE DONE ,
29	^it BE DONE . </s>
59	^it BE DONE </s>
32	^it BE WAIT for THE
31	^it BE discussed
-30	^it BE fine
44	^it BE go
-30	^it BE no longer
46	^it BE possible to do
-38	^it BE still
46	^it DEPEND on #0
46	^it DEPEND on #0 .
33	^it DEPEND on THE
-36	^it DONE
-43	^it DONE </s>
41	^it DONE UNTIL
39	^it DONE UNTIL we
-39	^it DONE and
73	^it NEED
46	^it NEED #0
41	^it NEED #0 to
47	^it NEED THE
67	^it NEED some
-30	^it NEED to
-30	^it NEED to BE
-41	^it NEED to BE DONE
-30	^it THE
76	^it UNTIL
57	^it UNTIL THE
75	^it UNTIL then
44	^it UNTIL you
-37	^it WAIT for THE
33	^it and BE it
32	^it and see
33	^it any
42	^it any more
29	^it around
42	^it as part
42	^it as part of
48	^it as part of THE
43	^it becomes
40	^it but
-38	^it by
-32	^it certainly
44	^it comes DONE
31	^it doesn't make sense
32	^it doesn't make sense to
-30	^it eventually
29	^it fails . </s>
-32	^it first .
35	^it gates
62	^it goes to
-34	^it here
-30	^it here .
43	^it instead
54	^it instead .
54	^it instead . </s>
30	^it looks like #0
38	^it makes
-29	^it now
45	^it off
32	^it on
36	^it open UNTIL
50	^it relies
50	^it relies on
34	^it right now ,
33	^it seems .
35	^it seems . </s>
39	^it stays
32	^it still NEED
-38	^it to BE DONE
-41	^it to BE DONE .
29	^it to BE THE
33	^it to your
32	^it under
47	^it up
40	^it up DONE THE
31	^it up to
42	^it up to THE
78	^it we
43	^it we NEED
43	^it we NEED to
32	^it with
32	^it with one
-43	^it works
65	^it's BLOCK
81	^it's DEPEND
87	^it's DEPEND on
93	^it's DEPEND on THE
63	^it's DONE
59	^it's DONE )
63	^it's DONE ) </s>
54	^it's DONE </s>
38	^it's DONE UNTIL
48	^it's WAIT on
-39	^it's causing
-68	^it's final
-32	^it's more
-33	^it's not
62	^it's on
29	^it's only THE
37	^it's probably
59	^it's working
50	^items ,
33	^items , as
30	^items to
53	^iteration -
43	^itself BE
43	^itself BE BE
-74	^jar BE
32	^jenkins ,
43	^jest and
31	^jira .
93	^jira 0
31	^jira BE
69	^job ,
33	^job UNTIL
-38	^jobs BE
47	^js UNTIL
67	^jsonl .
64	^july .
64	^july . </s>
62	^june ,
61	^june 0
69	^june 0 ,
50	^just BE to
-29	^just DONE
-35	^just DONE .
-35	^just DONE . </s>
50	^just NEED
-29	^just NEED to update
33	^just THE few
204	^just WAIT
120	^just WAIT for
79	^just WAIT for THE
62	^just WAIT to
33	^just barely
-32	^just fine
58	^just implement
32	^just leave
34	^just leave THE
32	^just realized
36	^just realized THE
41	^just work
36	^just yet
55	^justify THE
32	^jwt -
30	^k )
49	^keep THE open
37	^keep as
43	^keep on
31	^keeping THE TICKET
46	^keeping THE TICKET open
31	^keeping it DONE
38	^keeps coming
-39	^kept .
-39	^kept . </s>
47	^kept as
71	^kernel )
37	^kernel -
-54	^kernel 0
-48	^kernel 0 .
-48	^kernel 0 . 0
30	^key derivation
87	^key points
33	^keys </s>
51	^kind of api
-36	^know THE
34	^know THE i
40	^know UNTIL THE
-44	^know UNTIL it's
-33	^know if
29	^know whether
43	^know which
-65	^known BLOCK
37	^known and
125	^l 0
46	^l 0 (
59	^l 0 ,
32	^l 0 UNTIL
33	^label :
-29	^label </s>
34	^labels )
58	^lack of
45	^lacks THE
39	^lang /
29	^lang TICKET
31	^laravel 0
32	^large datasets
30	^last TICKET
43	^last call .
43	^last call . </s>
-32	^last open
30	^last two
-32	^last week
30	^later , UNTIL
43	^later , UNTIL THE
-36	^later .
-35	^later . </s>
62	^later TICKET
69	^later TICKET .
69	^later TICKET . </s>
31	^later on UNTIL
31	^later on UNTIL THE
50	^latest version
72	^latest version </s>
39	^latter .
39	^latter . </s>
-31	^launch it .
-31	^launch it . </s>
30	^launching it
40	^layout :
30	^layout TICKET
68	^lazy static
32	^lazy static </s>
37	^leaks </s>
-30	^least ) .
-30	^least ) . </s>
-41	^least UNTIL THE
34	^least UNTIL it
36	^least UNTIL we
37	^least UNTIL we BE
35	^least some of
37	^least some of THE
31	^least we
32	^leave THE
-38	^leave THE TICKET open UNTIL
-41	^leave THE open UNTIL
43	^leave THE open for
30	^leave open UNTIL
36	^leaving THE open UNTIL
38	^leaving as
29	^leaving it open
34	^leaving it open UNTIL
59	^leaving open
34	^left )
52	^left ,
36	^left THE
29	^left THE open
44	^left open
61	^legacy "
62	^legal UNTIL
83	^legal review
-33	^let's DONE
133	^let's WAIT
42	^let's WAIT UNTIL
-50	^let's WAIT for THE
-101	^let's assume
-104	^let's assume THE
38	^let's discuss THE
45	^let's fix
-44	^let's hold
-50	^let's hold off
-51	^let's hold off on
-66	^let's not WAIT
32	^let's put
37	^let's put THE
-40	^let's remove
-45	^let's use
-47	^let's use THE
33	^lets not
33	^level /
37	^level data
-37	^lgtm UNTIL
81	^lgtm with
-51	^libc 0
29	^libfoo 0
-75	^libfoo 0 . 0
50	^libfoo 0 . 0 BE
101	^libfoo DONE
37	^libgit 0
61	^libraries BE
40	^libraries BE BE
30	^library BE not
38	^library DONE
57	^library TICKET
-31	^libs .
36	^libs team
45	^libuv (
35	^libuv bindings
50	^life .
52	^life . </s>
34	^life cycle
50	^lifecycle TICKET
31	^lifecycle functions
40	^lifted .
40	^lifted . </s>
58	^light .
58	^light . </s>
56	^like #0
31	^like 0
58	^like 0 .
60	^like 0 . 0
31	^like THE to
48	^like it
34	^like it BE NEED
81	^like one
41	^like to BE
37	^like to DONE THE TICKET
59	^like to WAIT
30	^like to discuss
30	^like to discuss THE
33	^like to hear
39	^like to propose THE
43	^like to see THE DONE
30	^likely BLOCK
83	^likely DEPEND
81	^likely DEPEND on
33	^likely NEED THE
40	^likely want
45	^likely want to
38	^limitations and
-33	^line 0
48	^line numbers
34	^link .
38	^link . </s>
39	^link to github
30	^linked :
43	^linked into
46	^linked into THE
30	^linked to THE
-38	^linking to
72	^links /
32	^links </s>
-31	^lint plugins
38	^linter ,
54	^list +
29	^list ;
32	^list again
29	^list discussion .
29	^list discussion . </s>
-54	^listed .
-54	^listed . </s>
67	^listed here
66	^listen to
66	^listen to THE
38	^little further
42	^llm -
36	^llvm 0
36	^llvm 0 .
36	^llvm 0 . 0
29	^llvm BE
-44	^llvm DONE
44	^llvm revision
39	^load it
38	^loader (
44	^loading )
43	^local -
33	^locally , but
-50	^locally .
-50	^locally . </s>
45	^location -
29	^locations BE
37	^lock ) .
37	^lock ) . </s>
-36	^lock ,
-36	^lock .
-38	^lock . </s>
-47	^lock </s>
-30	^lockfile .
-30	^lockfile . </s>
31	^locks BE
34	^log /
32	^log and
43	^logging to
40	^logic from
49	^logic from THE
35	^login +
35	^login /
34	^login prompt
63	^logs THE
59	^long as #0
31	^long for
35	^long term
40	^longer BE used
-42	^longer BLOCK
-38	^longer BLOCK by
-47	^longer WAIT
32	^look .
32	^look . </s>
50	^look THE
55	^look UNTIL
49	^look and
-41	^look into
-35	^look through THE
42	^looking for
82	^looks like #0
-30	^loop .
-30	^loop . </s>
-51	^lost on
37	^lowest version
-32	^luke -
36	^m 0
30	^m 0 .
37	^m 0 . </s>
49	^m 0 UNTIL
39	^machine and
40	^machine to
35	^machinery .
35	^machinery . </s>
-33	^macos .
-34	^macos . </s>
36	^macos with
-32	^macro -
-58	^made DONE #0
-34	^made THE
-31	^made UNTIL
53	^made here
63	^made on
37	^made on THE
43	^mail )
65	^mail and
40	^mailing list
48	^mailing list ,
-82	^mails BE
38	^main ) </s>
48	^main . </s>
37	^main UNTIL
-30	^main thread
-31	^maintainer BE
89	^major BLOCK
49	^major DONE .
49	^major DONE . </s>
75	^make DONE
32	^make THE TICKET for
34	^make THE change
40	^make THE change UNTIL
56	^make THE repo
31	^make and
-51	^make future
53	^make good
-31	^make it
-30	^make it into
41	^make sure THE BE clear
-38	^makes THE
55	^makes any
52	^makes it into
52	^makes it into THE
33	^makes more
66	^making THE DONE
-32	^making THE TICKET
29	^making THE change .
29	^making THE change . </s>
29	^making THE decision
47	^manage .
36	^managed pointers
50	^managed pointers BE
-30	^manifest . </s>
36	^manual .
37	^manual DONE
-29	^manual approval
32	^map /
35	^march .
35	^march . </s>
-41	^mark THE
67	^mark as
38	^marked as BLOCK
29	^marker .
30	^marker . </s>
38	^marking as
31	^marking as BLOCK
-38	^master (
38	^master UNTIL
38	^master UNTIL THE
-33	^master and
45	^matrix )
43	^matrix UNTIL
35	^matter UNTIL
-33	^maybe THE BE BE
46	^maybe it
-42	^maybe move
-42	^maybe move to
45	^maybe we just
41	^mcp server
39	^md says
43	^md so
31	^md with
30	^me ,
33	^me , but
33	^me BE
-49	^me UNTIL
51	^me what
99	^me with
38	^measured .
38	^measured . </s>
48	^media ,
32	^meeting )
29	^meeting :
44	^mem 0
-31	^memory BE
39	^memory leaks </s>
34	^mentioned DONE
50	^mentioned DONE #0
69	^mentioned DONE #0 .
69	^mentioned DONE #0 . </s>
43	^message types
33	^meta TICKET
34	^meta TICKET (
29	^metadata TICKET
46	^methods , which
33	^methods .
35	^methods . </s>
67	^metrics )
85	^metrics .
103	^metrics . </s>
89	^metrics UNTIL
-44	^mid -
31	^middle of
65	^middleware (
34	^middleware .
43	^middleware . </s>
51	^migrate ci
43	^migrate from
49	^migrated .
49	^migrated . </s>
37	^migration (
29	^migration ( #0 )
29	^migration ,
32	^migration .
34	^migration . </s>
-48	^migration 0
48	^migration </s>
29	^migration path .
29	^migration path . </s>
-40	^migrations .
-39	^migrations . </s>
33	^migrations DONE
-98	^min .
61	^min UNTIL
-53	^mine ,
48	^minimum go
45	^minor nit
39	^mir </s>
47	^missing items
37	^mixed -
30	^mock </s>
30	^mode -
73	^mode [
54	^model (
37	^model /
49	^model UNTIL
38	^models BE
47	^modes ,
51	^modes BE
42	^modifications .
43	^modifications . </s>
57	^modified to
58	^module )
-34	^module BE
47	^module and
33	^modules , and
35	^modules under
-35	^monday .
-35	^monday . </s>
49	^months ,
-41	^more UNTIL
-37	^more UNTIL we
-32	^more about
32	^more broadly
35	^more but
33	^more detailed
35	^more detailed TICKET
49	^more details
31	^more generally
31	^more if
40	^more mature
34	^more recent
68	^more reviews
-30	^mostly DONE
-35	^motivation .
-35	^motivation . </s>
47	^mouse and
41	^move things
35	^move to
37	^moved over
47	^moved to
40	^moved to 0
48	^moves to
-30	^moving THE
51	^moving forward
-42	^much DONE
40	^much all
-38	^much lower
30	^much more
39	^much on
33	^multi - agent
54	^multi - tenant
29	^multiple fields
51	^mut slice
33	^mutex and
-47	^n /
-51	^n / THE
-57	^n / THE </s>
-50	^n </s>
58	^n =
60	^n = 0
38	^nailed down
51	^name server
29	^named DONE
29	^named DONE THE
48	^namely THE THE
62	^names THE
38	^names UNTIL
36	^naming of
32	^native app
49	^native c
51	^native modules
40	^near THE
41	^necessary first
30	^necessity of
49	^net /
-95	^network BE
-62	^network access
-33	^never DONE .
-33	^never DONE . </s>
30	^never to
63	^new DONE
61	^new DONE of
-45	^new TICKET BE
-42	^new added
-38	^new attempt
-48	^new code
-46	^new code BE
-29	^new commit
44	^new containers
29	^new design
47	^new domain
60	^new icons
70	^new look
29	^new one BE BE
49	^new runtime
42	^new scheduler
37	^new service
45	^new snapshot
47	^new snapshot BE
29	^new snapshots
29	^new ui
-34	^new user
-38	^new version BE
35	^new version and
52	^new version of THE
32	^new versions
-40	^next :
-52	^next : #0
30	^next DONE
35	^next DONE ,
-32	^next few
46	^next meeting
-51	^next nightly
74	^next push
46	^next snapshot
67	^next snapshot ,
34	^next two
61	^next version </s>
59	^next week
-107	^nginx BE
49	^nightly .
51	^nightly . </s>
35	^nightly BE
29	^nightly installer
54	^nightly rustc
46	^nit ,
-40	^nit .
-40	^nit . </s>
30	^no - go
-84	^no </s>
-37	^no NEED
-33	^no NEED to
-63	^no NEED to WAIT
-65	^no NEED to WAIT for
36	^no authentication
49	^no implementation
33	^no key
31	^no log
-60	^no longer
40	^no longer BE used
-42	^no longer BLOCK
-38	^no longer BLOCK by
-48	^no longer WAIT
38	^no official
31	^no plan
71	^no point
63	^no point DONE
-53	^no reason
-62	^no reason to
-75	^no reason to hold
-45	^no response
-50	^no response </s>
39	^no use
33	^node , THE
40	^node - gyp
43	^node /
48	^node 0
-30	^node 0 ,
-41	^node 0 </s>
-30	^node 0 and
91	^node 0 to
35	^node version 0
34	^non - hygienic
43	^none ,
-70	^none </s>
46	^none of
51	^none of THE
45	^not BE DONE
83	^not BE DONE UNTIL
35	^not BE DONE UNTIL THE
-50	^not BE to WAIT
-139	^not BLOCK
-55	^not BLOCK </s>
-100	^not BLOCK by
-76	^not DEPEND
-76	^not DEPEND on
79	^not DONE
32	^not DONE , so
41	^not DONE /
47	^not DONE THE
95	^not DONE UNTIL
64	^not DONE it
-29	^not DONE to BE DONE
30	^not DONE yet ,
52	^not DONE yet , but
-37	^not NEED to
-48	^not NEED to WAIT
-48	^not NEED to WAIT for
30	^not THE implementation
79	^not THE real
90	^not UNTIL
-29	^not UNTIL THE
-136	^not WAIT
-122	^not WAIT for
126	^not actionable
43	^not actionable UNTIL
-31	^not actually
-39	^not add
33	^not all of it
-49	^not assume
48	^not auto
49	^not auto -
60	^not begin
62	^not begin UNTIL
30	^not believe
37	^not believe THE
47	^not claim
41	^not code
35	^not compile
70	^not configured
83	^not confirmed
36	^not document
63	^not edit
49	^not executed
68	^not forget
44	^not forget THE
32	^not forget to
65	^not generic
31	^not happen UNTIL
31	^not having THE
90	^not legal
-36	^not listed
92	^not mergeable
-54	^not on
-30	^not open
-42	^not open THE
30	^not perform THE
36	^not pick
34	^not pick THE
-29	^not proceed
59	^not publish
67	^not publish THE
44	^not redundant
-33	^not remove THE
37	^not resolving
61	^not start
67	^not start UNTIL
-119	^not strictly
34	^not super
66	^not supporting
30	^not to BE
-59	^not to BE DONE
35	^not today
33	^not worth
58	^not yet
29	^not yet DONE (
-46	^not yet DONE .
-46	^not yet DONE . </s>
49	^not yet DONE to
31	^note :
61	^note : BE
-52	^note : THE BE
-58	^note : THE BE THE
38	^note : THE TICKET
40	^note THE THE TICKET BE
42	^note THE it
30	^note THE some
35	^noted by
58	^notes .
-36	^nothing )
-39	^nothing ) .
-39	^nothing ) . </s>
-34	^nothing ,
-39	^nothing .
-61	^nothing . </s>
34	^nothing BE BE
-37	^nothing BE BLOCK
41	^nothing else
67	^nothing else DONE
67	^nothing else DONE THE
-36	^nothing here
41	^nothing to
51	^nothing to do
34	^nothing we
39	^nothing we BE
40	^nothing we BE do
29	^nothing wrong with THE
-69	^noticed UNTIL
-76	^noticed UNTIL THE
-35	^notify UNTIL
-38	^now (
-32	^now , BE
31	^now , THE
99	^now , WAIT
-43	^now , it
-37	^now ;
-30	^now ; </s>
29	^now </s>
29	^now BE
34	^now BE to
100	^now BLOCK
42	^now DEPEND
55	^now DEPEND on
-53	^now DONE .
-53	^now DONE . </s>
33	^now DONE to
-51	^now THE
-33	^now THE #0
-31	^now THE #0 BE
30	^now THE #0 BE BE
-52	^now THE #0 BE DONE
102	^now WAIT
107	^now WAIT for
30	^now and revisit
30	^now because it
81	^now but
36	^now but BE
-29	^now for
-32	^now i
45	^now on
30	^now on THE
46	^now we
32	^now while
37	^npm .
38	^npm . </s>
40	^number , THE
-29	^number BE
-39	^number of TICKET
-41	^numpy ,
-31	^o .
-33	^o . </s>
76	^o que
37	^objections .
37	^objections . </s>
39	^objects )
29	^objects ) .
29	^objects ) . </s>
-40	^objects .
-41	^objects . </s>
60	^objects NEED
30	^occurs DONE
39	^occurs DONE THE
49	^of #0
-37	^of #0 (
66	^of #0 , UNTIL
31	^of #0 :
42	^of #0 : </s>
50	^of #0 UNTIL
38	^of #0 to
29	^of - truth
29	^of 0 . 0 ,
-44	^of 0 . 0 BE
-40	^of DONE
31	^of THE ,
34	^of THE , i
52	^of THE BE
-38	^of THE TICKET .
-38	^of THE TICKET . </s>
56	^of THE beta
45	^of THE current
39	^of THE draft .
39	^of THE draft . </s>
-30	^of THE final
30	^of THE first .
30	^of THE first . </s>
31	^of THE four
33	^of THE internal
49	^of THE main
86	^of THE open
42	^of THE own .
42	^of THE own . </s>
40	^of THE p
31	^of THE plugin
-39	^of THE remaining
35	^of THE stack ,
30	^of THE text ,
39	^of THE three
33	^of THE time UNTIL
39	^of THE version
55	^of THE way
35	^of TICKET #0 .
36	^of TICKET #0 . </s>
-34	^of TICKET #0 </s>
53	^of TICKET /
45	^of [
72	^of acme
31	^of apis
38	^of broken
37	^of c -
33	^of change .
33	^of change . </s>
43	^of conditional
37	^of configuration
31	^of doing things
60	^of draft
60	^of final
51	^of given
43	^of ietf
33	^of it , but
52	^of it as
44	^of keeping
37	^of let
39	^of libextra
55	^of life
62	^of local
65	^of pages
77	^of pages </s>
36	^of point
36	^of pre
36	^of pre -
29	^of private
35	^of processing
34	^of reasons
51	^of rt
30	^of rust -
33	^of solving
33	^of solving THE
31	^of specific
31	^of static
42	^of stuff
35	^of today
37	^of weak
-32	^of your
51	^off :
33	^off : </s>
-52	^off ;
-52	^off ; </s>
-38	^off THE
109	^off UNTIL
33	^off UNTIL THE
39	^off UNTIL we
36	^off UNTIL we BE
37	^off for
55	^off for THE
41	^off from THE
42	^off on
66	^off on DONE
40	^off on THE UNTIL
-53	^off on THE for now
44	^off with
67	^off with THE
-30	^often DEPEND
-30	^often DEPEND on
42	^ok ?
44	^okay , i
-32	^okay for
-56	^old code
-36	^old code .
-34	^old files
-31	^old name
77	^old parser
77	^old parser </s>
50	^old repo
38	^old to
-29	^old version
105	^on #0
118	^on #0 (
33	^on #0 ( DONE )
32	^on #0 ( DONE THE
49	^on #0 ) .
49	^on #0 ) . </s>
32	^on #0 ,
-69	^on #0 -
63	^on #0 :
-43	^on #0 BE
73	^on #0 UNTIL
33	^on #0 UNTIL it
71	^on #0 and
61	^on #0 for
59	^on #0 to
31	^on , we
39	^on -
33	^on - device
44	^on - list
-30	^on .
41	^on 0
-30	^on 0 . 0
30	^on 0 f
30	^on 0 f 0
102	^on :
-69	^on : #0
76	^on : #0 (
42	^on : #0 ,
91	^on : #0 </s>
53	^on : 0
-75	^on : </s>
113	^on : THE
59	^on : TICKET 0
46	^on : TICKET 0 .
49	^on : all
-32	^on : none
-84	^on : nothing
-30	^on BE DONE
74	^on DONE
-37	^on DONE .
-37	^on DONE . </s>
85	^on DONE THE
33	^on NEED
-34	^on THE )
-34	^on THE .
30	^on THE 0
-89	^on THE </s>
53	^on THE ?
53	^on THE ? </s>
60	^on THE DONE -
52	^on THE TICKET #0
-36	^on THE TICKET (
42	^on THE TICKET .
42	^on THE TICKET . </s>
76	^on THE TICKET UNTIL
-57	^on THE TICKET of
56	^on THE TICKET to
88	^on THE UNTIL
-33	^on THE UNTIL we
31	^on THE ability
29	^on THE and
45	^on THE as
39	^on THE back
45	^on THE back burner
65	^on THE backend
-54	^on THE condition
-55	^on THE condition variable
-29	^on THE contract
73	^on THE decision
-32	^on THE details
-31	^on THE details of
-30	^on THE details of THE
47	^on THE existing
62	^on THE final
41	^on THE first
52	^on THE first TICKET
-36	^on THE for
-60	^on THE for now
30	^on THE fork
-34	^on THE function
34	^on THE group
34	^on THE icon
46	^on THE implementation
51	^on THE implementation of
42	^on THE list
39	^on THE matter
45	^on THE naming
31	^on THE new
36	^on THE or
52	^on THE outcome
58	^on THE outcome of
36	^on THE outcome of #0
30	^on THE outcome of THE
-30	^on THE own .
-30	^on THE path
38	^on THE re
38	^on THE re -
51	^on THE result
55	^on THE result of
-29	^on THE server
33	^on THE set
39	^on THE settings
41	^on THE side
37	^on THE snapshot
65	^on THE solution
-119	^on THE team
52	^on THE terminology
42	^on THE two
46	^on THE upstream
31	^on THE usage of
46	^on THE user
-30	^on THE version
86	^on THE without
35	^on THE wrong
30	^on TICKET
43	^on TICKET #0
56	^on TICKET #0 .
65	^on TICKET #0 . </s>
40	^on TICKET </s>
104	^on adding
56	^on all
41	^on allowing
-58	^on another
-42	^on another TICKET
-33	^on anything
40	^on associated
38	^on at
50	^on at least
56	^on aws
-63	^on b
-31	^on backend
48	^on bd
58	^on bd -
-41	^on beta
37	^on canonical
50	^on child
37	^on config
35	^on connection
34	^on dev -
33	^on dist
31	^on e
39	^on e 0
-37	^on each other
35	^on external DEPEND
98	^on finding
110	^on first -
-74	^on fixing THE
87	^on getting
-41	^on github
80	^on hold
-30	^on hold :
-77	^on hold UNTIL
73	^on hold for
-45	^on how
-33	^on how THE
-31	^on i
-36	^on i /
-36	^on i / o
-30	^on id
45	^on identity
-37	^on it
31	^on it ) .
31	^on it ) . </s>
-43	^on it .
-46	^on it . </s>
34	^on it UNTIL THE
48	^on l
48	^on l 0
35	^on legal
-75	^on libfoo
-29	^on llvm
-39	^on macos
-35	^on macos .
-35	^on macos . </s>
48	^on mailing
48	^on mailing list
-72	^on me
-30	^on ms
32	^on native
29	^on one machine
-36	^on other
-46	^on parent
52	^on query
45	^on real
-52	^on removing
42	^on result
46	^on slices
56	^on some
-36	^on something
67	^on t
29	^on testing
-36	^on them )
38	^on them .
38	^on them . </s>
42	^on today's
71	^on top of #0
49	^on top of #0 (
-35	^on top of #0 ,
42	^on top of #0 </s>
29	^on top of TICKET #0
112	^on tuesday
65	^on two
-51	^on upgrade
-42	^on upgrading
36	^on upstream
43	^on us
32	^on v
34	^on v 0
42	^on variant
29	^on vector
32	^on virtual
49	^on what kind
49	^on what kind of
-31	^on whatever
-39	^on whether we
30	^on which
-36	^on which TICKET
-36	^on which TICKET BE
44	^on win
46	^on win 0
39	^on work
-49	^on worker
-38	^on writing
72	^on x
38	^on x 0 -
40	^on you
-36	^on your TICKET
75	^one , as
68	^one , as THE
58	^one BE WAIT
31	^one DEPEND
37	^one DEPEND on
32	^one UNTIL THE
34	^one aspect
30	^one command
37	^one first
29	^one machine
39	^one minor
88	^one new
30	^one or THE other
-31	^one possible
-36	^one possible solution
48	^one up
58	^one version
35	^one way or
42	^one way or another
41	^only -
-29	^only BE sent
-31	^only BE sent UNTIL
56	^only BE started
31	^only BLOCK
58	^only DONE THE
77	^only UNTIL
44	^only UNTIL #0
99	^only UNTIL THE
33	^only by THE
30	^only defined for
35	^only implement
35	^only occurs
47	^only possible
87	^only possible with
30	^only run THE
34	^only run THE UNTIL
43	^only then
35	^only then do
40	^only there
46	^only there for
31	^open / close
-47	^open THE TICKET
-34	^open THE TICKET UNTIL
125	^open UNTIL
-32	^open UNTIL 0
61	^open WAIT
39	^open and
30	^open and BLOCK by
39	^open at
46	^open for
64	^open for now
30	^open question
-30	^opened DONE
-35	^opened UNTIL
-38	^opened UNTIL closing
30	^opening ,
60	^opens .
60	^opens . </s>
32	^operator :
43	^operators UNTIL
29	^opinion .
30	^opinion . </s>
29	^opinion on
40	^opinion on THE
48	^opportunity for
68	^ops . </s>
35	^ops :
84	^ops DONE
37	^opt -
38	^opt - DONE
30	^optimise THE
54	^optimization BE
-31	^optimization for
29	^optimizations ,
33	^option from
-38	^optional :
45	^opts .
-32	^or #0
37	^or -
-34	^or BE
72	^or BE to
47	^or DONE
39	^or UNTIL #0
-29	^or compiler
38	^or first
31	^or if you
30	^or moved
57	^or not
41	^or not .
66	^or not BE
48	^or operator
33	^or query
39	^or similar
40	^or similar )
37	^or so )
-30	^or something
30	^or won't
38	^order )
-34	^order : #0
-39	^order : THE
51	^order THE
-39	^ordering (
34	^ordering .
34	^ordering . </s>
38	^ordering BE THE
31	^origin )
-30	^origin /
-38	^other ,
117	^other TICKET
37	^other TICKET BE DONE
41	^other TICKET THE
68	^other agents
-32	^other areas
-31	^other cards
30	^other changes BE
29	^other code
-32	^other errors
46	^other functions
36	^other half
32	^other modes
52	^other recent
-32	^other to
45	^others '
32	^otherwise i
37	^otherwise i think
68	^otherwise there
68	^otherwise there BE
85	^otherwise we
38	^otherwise we BE
56	^outcome of
45	^outcome of #0
54	^output BE
48	^over (
48	^over DONE
37	^over large
38	^over there
44	^overhaul (
89	^overhaul TICKET
56	^overlay UNTIL
39	^own DEPEND
-41	^own flag
37	^own project
37	^owner BE
32	^owner and
30	^ownership )
57	^ownership /
49	^owns THE
-39	^p 0 )
-53	^p 0 ) .
-53	^p 0 ) . </s>
36	^p 0 ) DONE
-42	^p 0 ,
-33	^p 0 DONE
42	^pack BE
38	^package -
53	^package BE
41	^package BE DONE
30	^package BE installed
87	^package UNTIL
32	^package to
74	^package to BE
32	^packages (
38	^packaging BE
43	^pads .
43	^pads . </s>
-32	^page )
-30	^page ) </s>
-33	^page BE
32	^page on THE
57	^pages :
72	^pages : </s>
30	^pages </s>
31	^pane ,
41	^panel to
150	^paper BE
35	^paper BE BE
141	^paper BE DONE
91	^paper BE DONE .
91	^paper BE DONE . </s>
-43	^parallel with #0
61	^parameter BE BE
-30	^parameter UNTIL
35	^parameter set
46	^parent -
-55	^parent :
-60	^parent : #0
-50	^parent : #0 </s>
-36	^parent TICKET :
-36	^parent TICKET : #0
-34	^parent TICKET : #0 </s>
43	^parity with
68	^park THE
110	^parked UNTIL
41	^parser .
52	^parser . </s>
45	^parser </s>
54	^parser BE
41	^parsing )
46	^parsing ) </s>
-44	^parsing BE
37	^parsing TICKET
66	^parsing and
33	^part of #0 ,
35	^part of it ,
39	^part of {
39	^part of { {
-39	^pass )
-43	^pass ) </s>
47	^pass :
-62	^pass </s>
71	^pass UNTIL
46	^pass with
37	^pass with THE
52	^passes (
48	^passes .
48	^passes . </s>
105	^passes all
-35	^passing ,
31	^path ( #0
31	^path ( #0 )
32	^path .
34	^path . </s>
-34	^path BE
33	^path exists
36	^path so
33	^path still
-30	^paths UNTIL
30	^pattern works
-29	^pause THE
29	^paused UNTIL THE
-102	^payment BE
58	^payment service
-29	^pc . </s>
33	^per #0
42	^per #0 )
43	^perform THE
35	^performance , and
35	^performance -
-56	^period )
-65	^period ) .
-65	^period ) . </s>
-40	^period UNTIL
35	^persistence , and
34	^person ,
29	^perspective UNTIL
42	^phases 0
50	^phases 0 -
50	^phases 0 - 0
44	^phases DONE
43	^phones BE
-45	^pi -
47	^pick THE up
38	^picker .
-79	^pin )
211	^pin UNTIL
43	^pin UNTIL THE
35	^pinned to THE
29	^pipe for
-35	^pipeline ,
83	^pipeline UNTIL
65	^place -
63	^place UNTIL we
-39	^placeholder UNTIL
31	^placeholders .
31	^placeholders . </s>
50	^plain text
-30	^plan (
40	^plan , but
72	^plan -
-30	^plan BE
35	^plan BE to add
29	^plan to support
32	^planned for
50	^planning -
31	^play store and
57	^please ,
-66	^please DONE
-38	^please DONE THE
109	^please WAIT
70	^please don't
42	^please don't DONE
31	^please provide THE
36	^plugin BE
49	^plugin or
36	^plugin system
33	^plumbing BE
30	^point (
-30	^point of
43	^pointers BE
49	^pointers BE no
51	^pointers BE no longer
57	^pointing at
29	^points 0
29	^points 0 and
29	^points 0 and 0
62	^points BE
49	^points DONE
30	^points from
33	^points from THE
-30	^policies )
35	^policy )
47	^policy ) .
50	^polish ,
41	^polish DONE
46	^poll BE
58	^pool (
41	^port THE
45	^port THE installer
33	^port to
46	^possible </s>
113	^possible UNTIL
-35	^possible solution
60	^possible to do
68	^possible with
40	^post (
36	^post THE TICKET
37	^postgres (
128	^postpone THE
38	^postpone THE UNTIL
155	^postponed UNTIL
44	^postponed UNTIL THE
-40	^postponed UNTIL THE next
72	^postponed to
45	^potential fix
33	^pre - migration
43	^pre - requisites
31	^precedence and
36	^precondition :
-34	^precursor to
-35	^prefer it
-37	^prefer it to
48	^prefer not
49	^prefer not to
35	^prefer to
38	^prefer to WAIT UNTIL we
-45	^prefix )
30	^prefix -
34	^preparation and
39	^prepare THE
81	^prereq :
47	^prerequisite .
48	^prerequisite . </s>
143	^prerequisite :
40	^prerequisite : #0
46	^prerequisite </s>
49	^prerequisite TICKET
-74	^prerequisite for #0
46	^prerequisite for THE
-33	^prerequisite to
34	^prerequisites (
34	^prerequisites : #0 and
40	^pretty much all
-31	^preview . </s>
45	^previously #0
39	^primitive ,
33	^primitives BE
31	^print ,
46	^prior to
59	^prior to DONE
-37	^prioritize and
-33	^priority (
46	^priority : low
-29	^priority : p
-29	^priority : p 0
41	^priority UNTIL
-30	^private key
-58	^probably BE DONE UNTIL
-46	^probably BE to
29	^probably BLOCK on
38	^probably DONE
-67	^probably NEED THE
45	^probably THE BE
131	^probably WAIT
32	^probably also
85	^probably best
33	^probably best to
33	^probably not worth
-29	^problem .
-29	^problem . </s>
33	^problem THE we
-47	^problem UNTIL
63	^proceed .
64	^proceed . </s>
60	^proceed UNTIL
-46	^proceed with
-32	^proceed with THE
63	^proceed without
34	^process ,
30	^process , and
35	^process , and THE
35	^process . </s>
36	^process : </s>
-30	^process BE
37	^process DONE .
37	^processing on
38	^processing on THE
60	^prod and
73	^product -
40	^production )
34	^production .
34	^production . </s>
37	^production UNTIL
59	^production database
34	^profile ,
46	^profiling and
44	^progress .
45	^progress . </s>
78	^progress BE
-33	^progress bar
49	^progress here
75	^progress without
34	^project )
58	^project UNTIL
36	^project templates
-29	^promise BE DONE
30	^promote THE
43	^prompt /
36	^proof )
146	^proof UNTIL
34	^proper 0
30	^property we
65	^proposals for
46	^propose THE
48	^proposed to
47	^protocol design
74	^prototype BE
38	^prototype THE
34	^provenance ,
32	^provide any
51	^provide to
40	^provide us
31	^provider /
30	^provider we
71	^provisioned .
71	^provisioned . </s>
-60	^proxy .
-63	^proxy . </s>
39	^prune THE
35	^pt 0
57	^public )
68	^public ) </s>
-32	^public , but
48	^public , we
132	^public UNTIL
48	^publicly ,
46	^publish )
-30	^publish </s>
39	^publish THE next
-38	^publish UNTIL
33	^publish button
30	^pulled DONE
54	^pulls ,
40	^push ,
29	^push it
44	^put THE
43	^put THE on
-30	^put THE phone
33	^put off
31	^py (
31	^py .
36	^py . </s>
61	^python -
35	^python 0
-73	^python 0 . 0 </s>
29	^python 0 . 0 support
60	^python 0 </s>
65	^q )
33	^qualifiers on
42	^query )
32	^question ,
37	^question BE BE
-40	^queue BE
-37	^queue BE DONE
36	^queued for
45	^queues .
45	^queues . </s>
40	^quic wg
60	^quick look
70	^quote -
42	^quotes for
76	^r +
33	^r ,
31	^r 0
39	^r 0 )
31	^raise THE error
29	^raising THE
86	^rank 0
79	^rather WAIT
-44	^rather than WAIT
-41	^rather than WAIT for
47	^raw data
29	^raw string
46	^re - check
47	^re - dispatch
33	^re - enable
33	^re - enabled UNTIL
29	^re - open THE
45	^re - recorded
44	^re - run
37	^reached ,
38	^reached .
38	^reached . </s>
52	^reaches 0
-37	^reaches THE
-29	^react 0 </s>
29	^read - only
33	^read - only UNTIL
-55	^read THE
56	^read first
49	^readiness (
-32	^reading #0
41	^readme UNTIL
56	^real BLOCK
84	^real DONE
-44	^real TICKET
63	^real api
51	^real feature
47	^real work
52	^realized THE THE
34	^really appreciate
36	^really happy
34	^reason for
31	^reason for THE
37	^reason for not
48	^reason to do
-72	^reason to hold
31	^reason we BE
46	^reasonable to
30	^reasonable to me ,
40	^reasons ,
53	^reasons .
53	^reasons . </s>
-33	^rebase #0
67	^rebase THE
41	^rebase THE UNTIL
42	^rebase THE UNTIL THE
77	^rebase UNTIL
87	^rebase UNTIL THE
60	^rebase UNTIL THE BE
37	^rebase UNTIL THE BE BE
-35	^rebase and fix
30	^rebase conflicts
-45	^rebase on top
-45	^rebase on top of
-29	^rebased UNTIL
-70	^rebased UNTIL #0
30	^rebased on top of #0
42	^rebasing of
31	^receipt UNTIL
49	^recent snapshot
39	^recommended option
72	^reconcile THE
-38	^reconciliation ,
29	^record -
36	^recorded .
36	^recorded . </s>
50	^redesign of
48	^redesigned ,
49	^redirect ,
57	^redundant )
34	^ref /
-41	^ref :
34	^ref TICKET
41	^refactor .
41	^refactor . </s>
45	^refactor DONE
40	^refactor importer
-34	^refactor it
54	^refactoring DONE
59	^refactoring DONE #0
30	^references , and
32	^references BE BE
32	^refers to it
35	^regardless , i
29	^registered )
33	^registered ) .
33	^registered ) . </s>
29	^registrar .
58	^registration BE
85	^registration BE still
32	^registrations BE
33	^registry .
81	^registry UNTIL
46	^registry and
43	^regression coverage
-30	^regression to
33	^related )
36	^related ) </s>
-61	^related :
-64	^related : #0
-34	^related to
-42	^related to #0
-30	^related to #0 .
37	^relates to #0
32	^relationship :
32	^relevance of
-33	^relevant UNTIL
45	^relies on
54	^relies on #0
33	^remain ,
91	^remaining BLOCK
-31	^remaining work
-54	^remains BLOCK
-35	^remains DONE
30	^remains open
30	^remember THE
31	^remember THE THE
37	^reminder to
42	^remove '
-39	^remove THE
36	^remove THE hack
-68	^remove THE old
-82	^remove THE old code
92	^remove UNTIL
46	^remove it UNTIL
63	^remove legacy
31	^remove old
86	^remove temporary
-44	^removed ,
31	^removed from THE
35	^removed so
32	^render THE
30	^renderer (
39	^rendering )
47	^reopen it
40	^repair .
40	^repair . </s>
34	^repaired .
34	^repaired . </s>
-30	^replace THE placeholder
72	^replace lazy
72	^replace lazy static
32	^replace lazy static </s>
-35	^reply .
-36	^reply . </s>
69	^reply from
-38	^repo ,
36	^repo -
42	^repo UNTIL
92	^repo public
40	^report BE
60	^report BE BE
84	^report BE BE DONE
38	^reporting to
32	^repository to
31	^representation DONE
-38	^requirements ,
30	^requirements -
37	^requirements BE
30	^requirements BE BE
40	^requirements on
44	^requisite for
-32	^rerun THE
51	^research .
34	^resize .
70	^resolution of
49	^resolution of #0
47	^resolution of THE
35	^resolution of THE TICKET
44	^resolution on
31	^resolution to
46	^resolution to #0
59	^resolve #0
58	^resolve #0 first
-32	^resolve .
-33	^resolve . </s>
53	^resolve THE TICKET .
53	^resolve THE TICKET . </s>
-89	^resolve THE UNTIL
46	^resolve TICKET
37	^resolve conflicts
34	^resolves .
34	^resolves . </s>
81	^resolves THE
39	^resolving THE
50	^resolving THE .
50	^resolving THE . </s>
30	^resolving THE TICKET
-63	^response .
-39	^response from
37	^restart -
-29	^restart . </s>
106	^restore .
78	^restore . </s>
32	^restriction BE
38	^restriction BE BE
36	^result and
36	^result of
36	^results -
-29	^results .
-54	^retrying UNTIL
66	^return ;
40	^revert #0 UNTIL
43	^revert THE
-33	^revert to
-37	^revert to THE
-53	^reverted .
-53	^reverted . </s>
-73	^reverting UNTIL
85	^review !
85	^review ! </s>
-45	^review )
-37	^review :
42	^review </s>
-67	^review BE DONE ,
60	^review BE DONE .
60	^review BE DONE . </s>
32	^review THE
43	^review THE first
76	^review UNTIL
44	^review and
79	^review by
72	^review on
-36	^reviewed .
-37	^reviewed . </s>
-55	^reviewing THE
61	^reviews ,
52	^reviews THE
39	^revision ,
39	^revision </s>
77	^revisit THE UNTIL
50	^revisit THE UNTIL THE
143	^revisit UNTIL
89	^revisit UNTIL THE
-34	^revisit for
35	^rewrite .
41	^rewrite . </s>
72	^rewrite </s>
37	^rewrite BE
42	^rid of THE
-32	^right away ,
47	^right now
51	^right now ,
39	^right now , THE
34	^right now , but
77	^risc -
77	^risc - v
57	^roadmap .
35	^roadmap . md
31	^roadmap :
-37	^robots .
-37	^robots . txt
52	^role THE
37	^roll DONE
41	^roll DONE THE
45	^rolled DONE
-60	^rollout BE
30	^round -
35	^round - trip
100	^round </s>
31	^round of
34	^router . </s>
43	^routing +
63	^routing DONE
30	^rpc with
40	^rs BE BE
-33	^rtx 0
31	^rule . </s>
30	^rules to
33	^run ( or
-40	^run DONE parallel
103	^run full
-29	^run we
-37	^running DONE
-45	^running DONE of
34	^running as
47	^running as THE
-33	^running into
-35	^running into THE
57	^runtime implementation
32	^rust ,
33	^rust , we
41	^rust - lang /
-42	^rust .
-43	^rust . </s>
81	^rust binary
57	^rust doesn't
61	^rustc -
-30	^rustc BE
49	^rustc UNTIL
31	^rustc for
37	^rustpkg BE
35	^s .
45	^s . </s>
54	^s 0 DONE
31	^sadly i
36	^sadly i don't
33	^safe rust code
47	^safely .
48	^safely . </s>
32	^said we
42	^same artifact
31	^same group id
38	^same type of
34	^samples DONE
33	^satisfied ,
40	^say .
40	^say . </s>
33	^say 0
54	^say 0 .
54	^say 0 . 0
56	^say 0 . 0 .
-33	^say THE
35	^say about
40	^say about it
-48	^say so
-50	^say so .
-50	^say so . </s>
32	^saying BE
55	^says so
49	^scaffolding .
52	^scaffolding . </s>
43	^scan for
-80	^schedule </s>
45	^scheduled UNTIL
46	^scheduler ,
-45	^scheduler UNTIL
31	^scheduler to
46	^schema "
40	^schema ) </s>
-82	^schema -
64	^schema </s>
46	^schema BE BE
61	^schema change
34	^schema migration
32	^schemas DONE
31	^schemas to
44	^scope UNTIL
37	^screen as
39	^screens BE
134	^screens UNTIL
53	^script does
44	^scripts ,
-41	^scroll BE
31	^scrolling ,
-31	^scrolling BE
46	^scrub THE
36	^sd - jwt -
46	^sdk </s>
-31	^sdk DEPEND
-38	^second TICKET BE
44	^second TICKET UNTIL
30	^second time .
30	^second time . </s>
-30	^section 0
37	^section DONE
49	^section DONE THE
-29	^section about
-32	^security considerations
40	^security requirement
63	^security review
92	^security team
56	^see #0 -
-29	^see .
-30	^see . </s>
-31	^see : #0
41	^see THE DONE
38	^see THE NEED
56	^see THE TICKET
-57	^see UNTIL
38	^see e
39	^see e .
39	^see e . g
39	^see e . g .
38	^see how
64	^see how THE
52	^see if
40	^see if THE
45	^see what
30	^see where THE
30	^seed ,
40	^seed -
32	^seems .
35	^seems . </s>
42	^seems like
29	^seems like it BE
31	^seems reasonable to me
-53	^seems to
-46	^seems to BE
-31	^seems to BE BE
-107	^seen UNTIL
46	^selected and
50	^selection algorithm
39	^semantics BE
33	^semantics BE DONE
47	^semantics and
42	^send THE TICKET
71	^send THE TICKET UNTIL
45	^send it
33	^send it on
33	^send it to
37	^send it to THE
38	^send to THE
-33	^sending THE
37	^sense to
38	^sense to do
-32	^sent UNTIL THE
48	^separate .
33	^separately UNTIL
59	^separately and
58	^september 0
42	^september 0 ,
42	^september 0 , 0
29	^sequence UNTIL
131	^sequenced UNTIL
-41	^sequencing -
87	^sequencing :
29	^serialization of
35	^serialization of THE
59	^serialization support
33	^serializer .
49	^server ( UNTIL
30	^server -
32	^server - side
-46	^server .
-29	^server UNTIL
41	^server first
30	^server from
-55	^server response
33	^service (
-64	^services BE DONE
-34	^servo BE
32	^session .
37	^session . </s>
-32	^session BE
36	^sessions </s>
39	^sessions BE
31	^sessions BE BE
-32	^set :
55	^set up on
-60	^settings .
-65	^settings . </s>
31	^settings page
34	^settle .
34	^settle . </s>
30	^settle on THE
34	^setup ) </s>
60	^setup </s>
32	^several DEPEND
39	^sh } } .
39	^sh } } . </s>
51	^sha .
51	^sha . </s>
110	^sha and
47	^shallow clones
41	^shape )
39	^shape , and
35	^share dialog
-31	^shares </s>
-95	^shim UNTIL
34	^short term
-47	^shouldn't BE BLOCK
30	^shouldn't BE DONE
43	^shouldn't BE DONE UNTIL
38	^shouldn't BE DONE UNTIL THE
-47	^show THE
-34	^showed up
51	^shown at
-45	^shows THE
-60	^sibling TICKET
29	^side BE BE
48	^sidebar .
104	^sign -
89	^sign - off
59	^sign - off on
78	^sign off
54	^signed .
56	^signed . </s>
55	^signed off
-53	^signet (
45	^signet -
36	^similar )
34	^simple TICKET
42	^simple TICKET to
42	^simple decision
-33	^since #0 BE DONE
-30	^since 0
38	^since early
36	^since it BE THE
33	^since it'll
49	^site BE
29	^site THE
77	^sits DONE
51	^sits on
59	^sits on top
59	^sits on top of
74	^sits on top of #0
-31	^situation ,
30	^skeleton ,
125	^slice 0
35	^slice 0 :
30	^slices :
40	^slices DONE
33	^slot ,
-38	^small fix
-38	^small fix to
-37	^smaller .
-37	^smaller . </s>
93	^smoke </s>
36	^smoke testing
70	^snapshot (
82	^snapshot ( #0
40	^snapshot )
29	^snapshot ) </s>
37	^snapshot , THE
41	^snapshot .
41	^snapshot . </s>
65	^snapshot BE
-39	^snapshot THE BE
-33	^snapshot UNTIL #0
-39	^snapshot and
66	^snapshot to
91	^so #0
42	^so )
-29	^so , i'll
63	^so BE
30	^so BE BE
52	^so BE NEED
36	^so BE not
53	^so NEED
39	^so THE
29	^so THE BE BE
37	^so THE BE BLOCK
37	^so THE BE BLOCK on
-45	^so THE BE DONE
38	^so THE BE NEED
50	^so THE TICKET
67	^so THE TICKET BE
30	^so THE nothing
47	^so THE tests
-29	^so THE ui
38	^so THE users
47	^so THE users BE
42	^so as to not
58	^so don't
-29	^so every
36	^so from
76	^so future
39	^so i BE
30	^so i BE not
29	^so i figured
44	^so i won't
52	^so i'd
44	^so i'd prefer
-30	^so i'll go
-30	^so i'll go ahead
-30	^so i'll go ahead and
32	^so i'm
-29	^so i'm happy
-29	^so i'm happy to
35	^so lets
44	^so now
33	^so perhaps we
33	^so perhaps we BE
38	^so that's
-40	^so we BE
-43	^so we BE DONE
-48	^so we BE DONE THE
37	^so we don't want
37	^so we don't want to
29	^so we'll
82	^so we're
65	^solution )
-63	^solution :
43	^solution BE
36	^solution DONE
-31	^solution UNTIL
43	^solution of
33	^solve #0 .
33	^solve #0 . </s>
49	^solved (
43	^solved ,
-53	^solved THE
53	^solved UNTIL
-31	^solved by #0
35	^solved by THE
35	^some TICKET
38	^some TICKET BE
31	^some TICKET DONE
39	^some discussion
-34	^some editorial
55	^some experience
30	^some extent
34	^some feedback
-42	^some implementation
37	^some implementations
33	^some implementations of
61	^some later
-34	^some numbers
49	^some other TICKET
-37	^some parts
49	^some refactoring
-32	^some tests
31	^some weeks
34	^some weeks of
33	^some weird
-31	^some work to
41	^someone DONE
88	^someone implements
-50	^something ?
-51	^something ? </s>
-65	^something else
35	^something here
36	^something here ,
38	^something here , but
32	^soon !
62	^soon as
62	^soon as #0
64	^soon as THE TICKET
53	^soon as THE TICKET BE
-32	^soon as i
-29	^soon as it
31	^soon as we
51	^soon as we BE
62	^soon as we BE THE
-39	^soon to
33	^sort DONE
46	^sound UNTIL
35	^sounds like
29	^source - of
29	^source - of -
29	^source - of - truth
56	^source DONE
115	^source DONE ,
47	^source code
74	^source code UNTIL
40	^source identity
31	^source modules
35	^source only
44	^sources </s>
48	^sp -
36	^span note
30	^spec ) </s>
50	^spec BE
52	^spec BE DONE
55	^spec BE DONE .
55	^spec BE DONE . </s>
34	^specialized to
44	^specific .
44	^specific . </s>
49	^specific TICKET
37	^specifically because
34	^specification THE
49	^specify THE
30	^specs (
32	^spike .
38	^spike DONE
30	^split /
35	^splits BE
-30	^squash THE
66	^src layout
36	^stabilization (
54	^stabilization BE
31	^stabilize ,
45	^stabilize .
45	^stabilize . </s>
44	^stabilizes .
44	^stabilizes . </s>
47	^stabilizing THE
65	^stack , we
41	^stack /
30	^stack BE DONE
94	^stacked on
30	^stacked on #0
67	^stacks BE
36	^stackwalk ,
112	^stalled on
40	^stalls UNTIL
40	^standards ,
32	^start , and
-31	^start :
-44	^start </s>
141	^start UNTIL
43	^start UNTIL #0 BE
43	^start UNTIL #0 BE DONE
36	^start UNTIL THE
41	^start from
45	^start from THE
36	^start it
57	^start it :
41	^start on THE
-36	^start only
-37	^start only UNTIL
-42	^start running
38	^start up
72	^started UNTIL
40	^started on
-52	^started to
-62	^started to happen
40	^starting with THE
-41	^starts .
-42	^starts . </s>
103	^starts UNTIL
38	^state +
60	^state ,
60	^state , but
65	^state /
-29	^state </s>
35	^state UNTIL it
38	^state UNTIL it BE
94	^state with
39	^static (
-42	^static linking
-41	^stats ,
54	^status )
46	^status ) </s>
30	^status /
127	^status :
86	^status : BLOCK
66	^status : BLOCK </s>
-41	^status : DONE
-47	^status : DONE </s>
49	^status : WAIT
-60	^status : open
193	^status </s>
39	^status BLOCK
75	^status BLOCK ,
-51	^status for
-32	^status to
48	^stay on THE
-36	^stays .
-36	^stays . </s>
-58	^stays DONE
87	^stays for
69	^stays open
42	^std : : thread
53	^steering committee
-29	^steps 0 -
-29	^steps 0 - 0
-35	^steps BE
-38	^steps BE BE
-45	^still BE
34	^still BE to BE
115	^still BLOCK
45	^still BLOCK .
45	^still BLOCK . </s>
32	^still BLOCK on
32	^still DEPEND on THE
-38	^still NEED to
-39	^still NEED to BE DONE
129	^still WAIT
51	^still WAIT for
51	^still WAIT on
33	^still at
-33	^still fails
30	^still lacks
47	^still like
51	^still not
41	^still not DONE
29	^still records
42	^still send
50	^still some
35	^still under
35	^still wip
50	^still works
34	^still works .
35	^still works . </s>
-37	^stop BE
-53	^stopgap UNTIL
31	^stopped ,
66	^storage .
70	^storage . </s>
37	^store )
40	^store apps
-31	^store as
39	^strategy , and
71	^strategy UNTIL
41	^strategy used
41	^string types
32	^struct ,
29	^structural )
31	^structure UNTIL
-35	^stuck DONE
-35	^stuck WAIT
42	^stuck on
85	^study .
63	^stuff DONE
-34	^stuff UNTIL
64	^submission UNTIL
59	^submitted to
44	^subsumed by
37	^subsystem (
-61	^successful DONE
30	^such THE i
66	^suggest .
-33	^suggest THE
53	^suite DONE
-35	^suite UNTIL
65	^suite and
75	^suites ,
34	^sum up
71	^supervisor /
51	^supplied .
52	^supplied . </s>
32	^supplied to
34	^supplies THE
37	^support ( #0
37	^support ( #0 )
38	^support , and
42	^support : </s>
69	^support BE
42	^support BE added
50	^support BE there
50	^support added
34	^support c
34	^support c +
34	^support c + +
30	^support first
40	^support for
45	^support for 0
33	^support for 0 .
33	^support for 0 . 0
29	^support for i
34	^support for it .
34	^support for it . </s>
93	^support on
46	^support python 0 .
55	^support to
30	^support to THE
106	^supports it
145	^supports it </s>
30	^suppose THE BE
41	^sure THE BE clear
30	^sure we're
62	^surface area
-44	^surface for
-47	^surfaced UNTIL
-29	^suspect THE BE BE
31	^suspended UNTIL
33	^svg )
83	^sweep .
83	^sweep . </s>
33	^switch BE
44	^switch back
46	^switch back to
32	^switch on
59	^switch to
33	^switched off
44	^sync -
-53	^sync BE
-45	^sync BE DONE
41	^sync and
59	^sync to
45	^syntax /
48	^syntax extension
39	^system ) </s>
62	^system first
35	^t &
44	^t - 0
66	^t 0
33	^t 0 (
-43	^t 0 )
76	^t 0 ,
40	^t 0 .
37	^t 0 . 0
54	^t 0 . 0 .
109	^t 0 </s>
-48	^tab DONE
36	^table THE
41	^tables )
57	^tackled UNTIL
42	^tackling THE
33	^tag , but
33	^tag /
40	^tag =
40	^tag UNTIL
51	^tag UNTIL THE
30	^tag on THE
-38	^take #0
36	^take DONE
36	^take THE
55	^take action
31	^take care of
54	^take down
29	^take it DONE
49	^take long
38	^take longer
35	^taken to
39	^takes THE
30	^taking any
37	^talk about
34	^target )
36	^target ) .
36	^target ) . </s>
42	^team -
45	^team /
29	^team </s>
42	^team and
41	^team member
86	^team to
42	^tells me
68	^tells me what
-60	^temperature .
46	^templates )
43	^templates -
39	^templates for
-98	^temporary UNTIL
68	^terminal /
31	^territory (
37	^test -
-38	^test :
-42	^test BE
-76	^test BE DONE
36	^test DONE THE
55	^test UNTIL
109	^test and
58	^test cases (
30	^test coverage
104	^test environment
35	^test function
41	^test gate
44	^test infrastructure
48	^test matrix
36	^tested ,
31	^tested .
31	^tested . </s>
34	^tested :
36	^tested : </s>
44	^testing </s>
67	^testing by
40	^tests BE NEED
-30	^tests NEED
30	^tests UNTIL #0
-30	^tests fail
-34	^tests fail UNTIL
41	^tests pass with
-40	^tests passing
29	^tests use THE
31	^text .
35	^text . </s>
32	^text /
59	^text UNTIL we
30	^text from TICKET
-29	^than BE
-44	^than WAIT
-40	^than WAIT for
-31	^than calling
-48	^thanks ,
-49	^thanks , i'll
57	^that's DONE
33	^that's THE good
32	^that's something
33	^them ( UNTIL
48	^them , then
30	^them BE to BE
63	^them NEED
-30	^them UNTIL
-29	^them all
-41	^them all DONE
33	^them either
49	^them or
51	^them or not
31	^them separate
169	^theme tokens
-52	^then #0
49	^then , THE
39	^then .
37	^then </s>
70	^then THE BE
30	^then anyone
30	^then comes
36	^then delete
67	^then goes
29	^then i BE
67	^then i'll
-31	^then it
49	^then let's
41	^then open
44	^then open THE
34	^then pass
37	^then pass THE
39	^then set
43	^then set THE
45	^then start
36	^then trying
32	^then update THE
32	^then use THE
33	^then we'll BE
29	^there )
36	^there :
36	^there BE THE
43	^there BE THE DEPEND
32	^there BE THE DONE
39	^there BE currently THE
-35	^there BE much
31	^there BE nothing
41	^there BE some other
33	^there BE still some
37	^there for
57	^there's THE implementation
35	^there's THE lot
42	^there's no point
35	^there's some
-30	^they BE
-60	^they BE WAIT
49	^they BE not BE
-34	^they become
35	^they do
31	^they do .
31	^they do . </s>
29	^they exist
50	^they've BE DONE
31	^thing on
34	^things to do
29	^think #0
38	^think #0 BE
29	^think )
46	^think ) .
46	^think ) . </s>
35	^think , to
54	^think THE BE BE
-94	^think THE BE BLOCK
88	^think THE BE WAIT
42	^think THE BE mostly
-29	^think THE NEED to
-30	^think THE NEED to BE
42	^think it BE best
42	^think it BE best to
36	^think it's best
39	^think it's probably
33	^think there BE
39	^think there BE something
29	^think they BE
33	^think through THE
-40	^think we BE DONE without
53	^think we BE WAIT
43	^think we BE WAIT for
-29	^think we BE close THE
49	^think we BE first
64	^think we BE leave
58	^think we BE leave THE
30	^think we want
31	^think we want to
-30	^thinking about
-42	^though ,
67	^though </s>
41	^though UNTIL
34	^though i'd
42	^though so
36	^thought BE
43	^thought BE THE
-42	^thread #0
-30	^thread BE
79	^thread DONE
41	^through ,
-36	^through THE 0
82	^through THE TICKET
-34	^through THE new
31	^through UNTIL THE
35	^through every
43	^throughput /
36	^tier (
-44	^tier 0
38	^ties DONE
32	^time ( 0
31	^time )
-80	^time .
-79	^time . </s>
42	^time of
35	^time to
29	^time to review
-54	^timed DONE
-47	^timed DONE .
-47	^timed DONE . </s>
32	^timeline :
36	^timers .
36	^timers . </s>
-37	^times :
46	^timing ,
-31	^tip :
-34	^title :
32	^tls , and
52	^tls BE DONE
-30	^to #0 ,
-35	^to #0 </s>
35	^to - end (
37	^to 0 . 0 UNTIL
34	^to BE -
48	^to BE BLOCK
-98	^to BE DONE </s>
-29	^to BE DONE THE
61	^to BE DONE UNTIL
30	^to BE DONE UNTIL i
55	^to BE DONE UNTIL we
48	^to BE DONE first
-77	^to BE DONE first ,
104	^to BE DONE first .
41	^to BE DONE here
97	^to BE DONE into
30	^to BE DONE place
85	^to BE DONE upstream
-63	^to BE DONE yet
-60	^to BE DONE yet .
41	^to BE THE log
30	^to BE TICKET
39	^to BE answered
36	^to BE around THE
41	^to BE backported
29	^to BE better
37	^to BE clarified
56	^to BE discussed
52	^to BE green
42	^to BE held
-36	^to BE installed </s>
32	^to BE managed by
35	^to BE re
35	^to BE re -
77	^to BE re - enabled
30	^to BE read
33	^to BE removed
57	^to BE removed .
57	^to BE removed . </s>
-33	^to BE reported
51	^to BE set up
43	^to BE solved
49	^to BE some
87	^to BE started
108	^to BE started UNTIL
31	^to BE supplied
35	^to BE to WAIT
47	^to BE updated to allow
41	^to BE working </s>
35	^to BE your
39	^to DONE #0
-31	^to DONE #0 ,
62	^to DONE #0 first
-37	^to DONE ,
-64	^to DONE THE
-34	^to DONE THE .
-37	^to DONE THE . </s>
34	^to DONE THE UNTIL
-34	^to DONE THE one
37	^to DONE UNTIL
-45	^to DONE first .
-45	^to DONE first . </s>
42	^to DONE of
-34	^to DONE to
38	^to NEED THE
-34	^to THE TICKET
49	^to THE apache
33	^to THE concrete
-41	^to THE current
33	^to THE exact
48	^to THE following
54	^to THE fork
-29	^to THE llvm
-33	^to THE new
30	^to THE new version
37	^to THE path .
37	^to THE path . </s>
-29	^to THE pc
91	^to THE pipeline
43	^to THE pure
55	^to THE staging
36	^to THE top -
30	^to THE use
40	^to THE wg
-78	^to TICKET
-30	^to TICKET .
-36	^to TICKET . </s>
51	^to UNTIL THE
137	^to WAIT
55	^to WAIT THE
36	^to WAIT UNTIL
-62	^to WAIT UNTIL #0
-84	^to WAIT UNTIL #0 BE
-49	^to WAIT UNTIL THE
49	^to WAIT UNTIL we
59	^to WAIT UNTIL we BE
49	^to WAIT for
-37	^to WAIT for #0
-52	^to WAIT for #0 .
-44	^to WAIT for #0 to
-31	^to WAIT for THE
58	^to WAIT for THE new
45	^to WAIT for more
57	^to WAIT to
-32	^to add
62	^to address THE .
62	^to address THE . </s>
33	^to address THE UNTIL
33	^to address THE UNTIL we
31	^to adopt
43	^to agree on
37	^to allow THE user
38	^to allow THE user to
35	^to allow users
37	^to allow users to
41	^to alter THE
-40	^to appear
-32	^to apply THE
35	^to apply for
53	^to ask THE
32	^to avoid introducing
-30	^to backport
31	^to bake
47	^to beta
44	^to beta and
58	^to boot
-37	^to bump
-30	^to call
-31	^to change THE
33	^to change UNTIL
38	^to change UNTIL THE
36	^to check with
47	^to chime
47	^to chime DONE
-33	^to cleanup
42	^to clients
-54	^to close THE DONE
41	^to close UNTIL
29	^to come UNTIL
30	^to comment on THE
-40	^to connect
32	^to consider it
39	^to convert
35	^to core
52	^to core .
52	^to core . </s>
91	^to declare
49	^to delay
36	^to delete it
40	^to deploy
35	^to do UNTIL THE
55	^to do it UNTIL
32	^to do nothing
36	^to do on THE
-30	^to do so UNTIL
42	^to do so from
31	^to do some work
33	^to docs
30	^to docs .
60	^to draft
38	^to end
48	^to end up
37	^to examine THE
38	^to file
54	^to file (
35	^to fill
46	^to fill DONE
49	^to fill DONE THE
50	^to finish #0
-42	^to finish .
-37	^to finish . </s>
-56	^to finish </s>
-42	^to finish UNTIL
40	^to first
33	^to fix ,
32	^to fix THE )
-35	^to fix THE up
71	^to fix UNTIL
-60	^to fixing
-33	^to follow
31	^to follow up on THE
-31	^to gather
-35	^to generalize
33	^to generate
42	^to give
54	^to go (
42	^to go UNTIL
46	^to go ahead
30	^to go ahead and BE
-29	^to go as
-37	^to go with
-45	^to happen UNTIL
116	^to hear
-33	^to help
54	^to hold THE TICKET
-44	^to hold THE UNTIL
63	^to hold off
37	^to identify
30	^to implement THE trait
29	^to import from
37	^to include
-34	^to include THE
49	^to include them
-32	^to indicate
63	^to it and
-34	^to keep THE TICKET
29	^to leave it as BE
36	^to let you
31	^to list THE
52	^to listen
-29	^to load
-37	^to look into
30	^to main UNTIL THE
29	^to make progress
-29	^to make sure
-29	^to master .
-29	^to master . </s>
38	^to migrate
31	^to migrate to
39	^to move .
39	^to move . </s>
45	^to move to THE
31	^to myself
44	^to native
49	^to network
58	^to next
42	^to nightly
46	^to node
71	^to node 0
31	^to not DONE
30	^to optimise
-41	^to pass
-29	^to pick
-30	^to pick up
-31	^to pick up THE
41	^to play
43	^to post THE
78	^to postgres
91	^to postpone
114	^to postpone THE
72	^to prod
53	^to production
59	^to production .
59	^to production . </s>
30	^to production </s>
34	^to propose THE
39	^to provide
34	^to put THE
43	^to pypi
38	^to react 0
29	^to reduce
-43	^to remove THE UNTIL
29	^to resolve
56	^to resolve #0
37	^to revert THE
-40	^to review UNTIL
33	^to revisit THE
40	^to roll
35	^to run (
-43	^to rust .
-44	^to rust . </s>
39	^to save
31	^to see
31	^to see THE DONE
54	^to see how
65	^to see how THE
50	^to seed
35	^to set THE
49	^to settle
40	^to sit
40	^to solve #0
30	^to some extent
53	^to specify
53	^to specify THE
54	^to ssh
31	^to stabilize
49	^to stabilize ,
-31	^to start </s>
89	^to start UNTIL
37	^to stop it
31	^to suggest
33	^to supply
38	^to supply THE
29	^to support all
35	^to tackle
36	^to take action
40	^to talk
51	^to talk about
46	^to test and
-32	^to track
-32	^to track THE
29	^to transition
-36	^to trunk
29	^to try to make
37	^to turn THE
39	^to typed
-43	^to update UNTIL
58	^to upgrade
29	^to upgrade to THE
-34	^to use it
45	^to v 0 .
94	^to v 0 . </s>
34	^to validate
66	^to vue
66	^to vue 0
46	^to weigh
30	^to x
32	^to x 0
41	^today )
-33	^today ,
-34	^today , but
70	^today already
-29	^today and
34	^today's rustc
45	^todo : remove
59	^todo UNTIL
-63	^token UNTIL
31	^token service
104	^tokens </s>
36	^told THE
-33	^too ,
32	^too long for
30	^tool ,
40	^tools NEED
71	^top of #0
49	^top of #0 (
-35	^top of #0 ,
42	^top of #0 </s>
29	^top of TICKET #0
29	^topic UNTIL
49	^topology and
29	^touch THE
41	^touches THE
-33	^track THE
54	^tracked DONE
58	^tracked DONE #0
58	^tracked DONE #0 .
58	^tracked DONE #0 . </s>
31	^tracking )
30	^tracking BE
50	^tracking TICKET :
60	^training and
44	^trait +
-30	^trait BE
30	^trait reform
31	^trait with
29	^traits THE BE
-39	^transition THE
-29	^translations </s>
30	^transport .
35	^transport . </s>
45	^travis .
35	^travis BE
45	^treat as
-34	^triage </s>
36	^tricky )
61	^trigger ,
-29	^trigger DONE
-31	^trigger THE
97	^triggers BE
-54	^true -
-30	^true UNTIL
-40	^trunk .
40	^trust .
40	^trust . </s>
37	^trustworthy ,
54	^try UNTIL
-40	^try to
34	^trying THE
-30	^trying to
95	^tuesday ,
44	^turn THE
33	^turn into
61	^turns DONE
68	^tutorial (
38	^two generic
55	^two items
42	^two major
132	^two weeks
-36	^txt </s>
53	^type parameter
-33	^types BE
-35	^types BE DONE
-29	^types of
38	^typestate DONE
34	^uber -
-40	^ui -
33	^ui /
40	^ui BE
60	^ui layout
30	^ui to
-30	^unblock #0
37	^unblock UNTIL
39	^unblocked UNTIL
45	^unblocked by
33	^unblocked by #0
35	^unblocks (
-43	^unblocks :
-32	^unblocks THE
44	^unblocks UNTIL
42	^unboxed closures
50	^unboxed closures .
50	^unboxed closures . </s>
79	^under discussion
38	^under it
34	^understand THE use
36	^unfortunately THE
39	^unicode support
42	^unifying THE
-33	^unit -
-41	^unix /
29	^unresolved questions
50	^unsupported (
29	^up ( see
30	^up ,
31	^up , THE
-40	^up 0
-32	^up </s>
-36	^up THE
31	^up THE BE
34	^up THE new
-36	^up TICKET
53	^up UNTIL #0 BE
53	^up UNTIL #0 BE DONE
31	^up by THE
31	^up commit
34	^up doing
32	^up during
37	^up during THE
-44	^up on #0
48	^up only
36	^up something
52	^up test
56	^up to THE
47	^up what
29	^up with THE TICKET
-63	^update #0 to
-33	^update ,
54	^update .
-32	^update /
36	^update : THE
42	^update : THE BE
36	^update BE DONE
-29	^update DONE
69	^update THE
34	^update THE one
42	^update THE reference
45	^update TICKET
64	^update UNTIL
-50	^update UNTIL THE
-39	^update code
46	^update docs
48	^update documentation
103	^update documentation UNTIL
70	^update first
50	^update from
64	^update platform
33	^update readme
37	^update text
29	^update with THE
31	^updated UNTIL THE
47	^updated to allow
-38	^updated to include THE
94	^updates BE
47	^updates BE DONE
-37	^upgrade BE
33	^upgrade THE
45	^upgrade UNTIL
33	^upgrade it to
38	^upgrade to
34	^upgrade to THE
38	^upgrade to react
61	^upgrade to vue
61	^upgrade to vue 0
-36	^upgraded ,
29	^upgraded to 0
30	^upgraded to 0 .
32	^upgraded to 0 . 0
70	^upgrades .
72	^upgrades . </s>
85	^upstream )
87	^upstream ) </s>
50	^upstream .
50	^upstream . </s>
-34	^upstream </s>
-56	^upstream BE
-47	^upstream BE DONE
35	^upstream DEPEND
124	^upstream DONE
37	^upstream DONE .
37	^upstream DONE . </s>
56	^upstream DONE THE
42	^upstream TICKET
108	^upstream UNTIL
71	^upstream fix
46	^upstream fix .
46	^upstream fix . </s>
39	^upstream fixes #0
44	^upstream master
-61	^upstream response
-135	^urgent ,
42	^url UNTIL it
37	^urls and
31	^us DONE THE
39	^us with
40	^us with THE
59	^usable as
-43	^use THE for
39	^use THE global
84	^use THE native
35	^use THE new
-31	^use UNTIL
39	^use by
32	^use case of
53	^use it instead
54	^use it instead .
54	^use it instead . </s>
-29	^use llvm
49	^use now
47	^use of static
-39	^useful UNTIL
-45	^user BE
37	^user BE able
37	^user BE able to
-32	^user NEED
-31	^user NEED to
-33	^user NEED to BE
-30	^user UNTIL
39	^user navigates
41	^user navigates to
67	^user sessions
48	^user to choose
-49	^users ,
38	^users to set
-59	^uses DONE
65	^using BE
37	^utc ,
58	^uv -
36	^uv bindings
40	^v . </s>
-40	^v 0 )
46	^v 0 -
68	^v 0 . 0 )
-61	^v 0 . 0 .
44	^v 0 . </s>
-34	^v 0 BE DONE
39	^v 0 DONE
-51	^v 0 UNTIL
35	^validated (
60	^validated DONE
37	^validation :
43	^value :
55	^values BE DONE
-45	^variable .
-45	^variable . </s>
30	^variance BE
36	^various traits
52	^vec BE
36	^vectors .
37	^vectors . </s>
49	^vectors UNTIL
45	^vendor </s>
92	^vendor BE
109	^vendor sdk
57	^verification :
32	^verification BE
34	^verification BE DONE
47	^verification of
29	^verified .
31	^verified . </s>
33	^verified UNTIL
44	^verified UNTIL THE
-35	^verify -
53	^verify THE
32	^verify UNTIL
-33	^version , we
34	^version 0 -
35	^version 0 - >
35	^version 0 - > 0
-29	^version 0 .
56	^version </s>
36	^version =
42	^version UNTIL it
51	^version UNTIL it BE
93	^version and then
30	^version for
31	^version of THE
38	^version of THE test
35	^version update
37	^versioning to
55	^versions (
38	^versions UNTIL
34	^via -
48	^via - -
-31	^view (
35	^view BE
48	^view BE BE
29	^view of
32	^view of THE
30	^view of THE DONE
36	^visit THE
37	^vue 0
48	^want them
49	^want to DONE
39	^want to WAIT
40	^want to WAIT for
-52	^want to WAIT on
-36	^want to change
-32	^want to change THE
42	^want to deploy
36	^want to hold
38	^want to hold off
30	^want to risk
50	^want to turn
38	^wave -
31	^way of doing things
35	^way or
42	^way or another
31	^way to disable
30	^way to handle THE
33	^way too long
-30	^way we
55	^we BE
-40	^we BE BE sure THE
-55	^we BE DONE
65	^we BE DONE #0
-35	^we BE DONE .
-35	^we BE DONE . </s>
-39	^we BE DONE without
36	^we BE THE
29	^we BE THE good
38	^we BE THE more
30	^we BE THE snapshot
49	^we BE THE working
102	^we BE WAIT
34	^we BE WAIT THE
75	^we BE adapt
-42	^we BE add
-33	^we BE add it
-36	^we BE at
-51	^we BE begin
-39	^we BE close THE TICKET
46	^we BE close THE UNTIL
40	^we BE delay
44	^we BE delete
58	^we BE delete THE
32	^we BE do THE ,
-80	^we BE do THE .
43	^we BE do THE UNTIL
73	^we BE do UNTIL
31	^we BE enable
37	^we BE enforce
58	^we BE first
-29	^we BE improve
31	^we BE it
32	^we BE keep THE TICKET
52	^we BE leave
50	^we BE leave THE
-32	^we BE leave it
37	^we BE load
61	^we BE look
73	^we BE look at
29	^we BE not DONE THE
-57	^we BE now
30	^we BE only do THE
42	^we BE pick up
-39	^we BE prefer
-36	^we BE prioritize
38	^we BE probably
-31	^we BE refactor
29	^we BE remove THE
42	^we BE reopen
35	^we BE revisit if
31	^we BE separate
30	^we BE settle
53	^we BE start .
53	^we BE start . </s>
30	^we BE still WAIT
40	^we BE stop
-32	^we BE stuck
60	^we BE switch
81	^we BE switch to
68	^we BE take
57	^we BE take THE
-46	^we BE them
-33	^we BE there
36	^we BE think about
33	^we BE to WAIT for
32	^we BE turn it
30	^we BE update THE
56	^we BE use
62	^we BE use it
31	^we BE using
35	^we BE want to resolve
38	^we BE work
-34	^we DONE
-51	^we DONE ,
41	^we DONE THE
45	^we DONE THE TICKET
47	^we DONE THE TICKET .
-43	^we DONE to
31	^we NEED
40	^we NEED #0
-70	^we NEED THE
-35	^we NEED THE UNTIL
31	^we NEED access
31	^we NEED access to
31	^we NEED to
51	^we NEED to WAIT for
55	^we NEED to agree
32	^we NEED to create
29	^we NEED to first
32	^we NEED to replace
30	^we NEED to test THE
63	^we NEED to upgrade
31	^we NEED to verify
34	^we NEED to verify THE
-29	^we WAIT THE
71	^we WAIT for #0
-44	^we WAIT to
40	^we build on
54	^we can't
63	^we can't DONE
33	^we can't DONE THE
33	^we can't do THE
45	^we can't start
50	^we certainly
31	^we change
-35	^we close THE
54	^we continue
47	^we convert
69	^we decide
36	^we decide THE
36	^we decide what
33	^we discuss THE
-35	^we do any
34	^we do it
-44	^we don't
30	^we don't know which
39	^we don't want
37	^we don't want to
81	^we drop
39	^we figure DONE
63	^we finish
-36	^we forgot
-36	^we forgot to
32	^we go with THE
79	^we implement
41	^we just
41	^we just NEED
44	^we no
44	^we no longer
56	^we place
72	^we proceed
44	^we reach
-41	^we remove THE
39	^we resolve THE TICKET
37	^we shouldn't
30	^we switch
63	^we understand
29	^we upgrade
-35	^we use
57	^we want THE
-59	^we want to WAIT
31	^we'd NEED to
76	^we'll BE
54	^we'll BE to
47	^we'll BE to WAIT
38	^we'll BE to WAIT for
41	^we'll WAIT
-30	^we'll just
42	^we'll revisit
-61	^we'll see
32	^we're BLOCK on
31	^we're BLOCK on THE
51	^we're DONE
47	^we're DONE with
69	^we're WAIT
42	^we're WAIT for
29	^we're already
123	^we're looking
63	^we've DONE
58	^weak TICKET
37	^webpack 0
56	^week </s>
149	^weeks ,
-30	^weeks UNTIL THE
40	^weeks from
29	^weeks of
52	^weigh DONE
31	^welcome ,
-29	^well . ) </s>
51	^well </s>
43	^well WAIT
36	^wg </s>
43	^wglc ,
-34	^what ?
-34	^what ? </s>
36	^what @
31	^what BE to
31	^what BE to BE
46	^what BLOCK THE
39	^what THE actual
29	^what came
31	^what do you think ?
32	^what i understand
-36	^what it
35	^what kind
35	^what kind of
56	^what others
30	^what they
37	^what they want
-30	^what's left
-37	^whatever THE
77	^wheels </s>
105	^wheels for
-36	^where THE
35	^where THE BE BE
44	^where necessary
52	^where necessary .
52	^where necessary . </s>
-55	^whether #0
-54	^whether THE BE
30	^whether to
-31	^which BE BE
48	^which BE THE first
-44	^which BE now
-52	^which BE now DONE
31	^which BE really
39	^which BLOCK
51	^which BLOCK THE
-85	^which TICKET
-91	^which TICKET BE
-54	^which TICKET BE DONE
-53	^which WAIT
42	^which hasn't
31	^which i'm
47	^which implements
29	^which includes
63	^which model
33	^which of course
35	^which want
54	^which way
43	^which we don't
-37	^while THE
44	^while UNTIL THE
-44	^while WAIT
-38	^while WAIT for
57	^while we
66	^whole TICKET
36	^whole point
29	^why THE BE
68	^why THE BE BLOCK
33	^why THE exists
33	^why THE exists :
50	^wide -
38	^widen THE
41	^willing to
-37	^window .
-34	^window . </s>
-30	^window BE
-34	^windows support
39	^winner ,
56	^wip and
43	^wire -
60	^wire THE
50	^wire it
46	^wired (
49	^wired )
30	^wired .
30	^wired . </s>
41	^wired up
33	^wiring .
35	^wiring . </s>
60	^with #0 )
56	^with #0 ) </s>
33	^with #0 ,
35	^with #0 , which
54	^with #0 , which BE
30	^with #0 we
34	^with #0 we BE
-50	^with 0
-32	^with @ chris
-32	^with @ chris -
40	^with THE .
42	^with THE . </s>
33	^with THE change BE
36	^with THE direction
38	^with THE local
48	^with THE next
44	^with THE points
61	^with THE shared
41	^with THE solution
48	^with THE suggestion
29	^with THE test
37	^with THE updated
36	^with THE working
31	^with TICKET 0 (
38	^with UNTIL
76	^with WAIT
45	^with as
70	^with binding
38	^with building
41	^with l
32	^with make
33	^with node -
31	^with one
90	^with real
32	^with support
44	^with tag
58	^with them
44	^with them .
45	^with them . </s>
31	^with today's
94	^without #0
105	^without #0 .
108	^without #0 . </s>
57	^without THE DONE
-79	^without WAIT
-82	^without WAIT for
38	^without doing
55	^won't BE
78	^won't BE DONE
93	^won't BE DONE UNTIL
-31	^won't BE THE
37	^won't BE possible
36	^won't DONE
-35	^won't NEED THE
36	^won't NEED to
31	^won't build
31	^won't ever BE
36	^won't hit
49	^won't start
32	^won't work UNTIL
93	^word THE
44	^work , since
88	^work BE
42	^work BE DONE
80	^work BE DONE .
80	^work BE DONE . </s>
50	^work BE begin
37	^work DEPEND
37	^work DEPEND on
48	^work DEPEND on THE
34	^work DONE ,
-43	^work DONE .
-43	^work DONE . </s>
40	^work DONE THE
-34	^work THE
-52	^work THE BE
-66	^work UNTIL #0
67	^work UNTIL DONE
71	^work UNTIL DONE .
71	^work UNTIL DONE . </s>
-43	^work UNTIL THE
35	^work UNTIL we
-31	^work around
-34	^work around it
31	^work by
41	^work fine as
37	^work happens
-36	^work of
-42	^work of #0
42	^work on
-46	^work on #0
-33	^work on #0 </s>
48	^work on THE
64	^work only
66	^work only UNTIL
-47	^work remaining
-29	^work that's
-30	^work to do
69	^work which
-49	^workaround .
-50	^workaround . </s>
32	^worked DONE
31	^worked DONE .
31	^worked DONE . </s>
32	^worked example
37	^worker (
54	^worker .
69	^worker . </s>
-50	^worker 0
-29	^workers .
-30	^workers . </s>
74	^workflow DONE
62	^workflow to
42	^working (
35	^working </s>
-62	^working again UNTIL
32	^working for
34	^working group
34	^working locally
-30	^working on #0
60	^working on .
60	^working on . </s>
41	^working on it
83	^working right
32	^works : </s>
-45	^works UNTIL
37	^works correctly .
37	^works correctly . </s>
45	^world -
31	^world and
37	^worth deciding
36	^wrapper BE
30	^wrapper functions
44	^wrappers .
55	^wrappers . </s>
32	^wrapping BE
34	^wrapping and
30	^write THE script
50	^write UNTIL
30	^write access to
30	^write access to THE
32	^write it
45	^write up
30	^written by THE
40	^written to BE
-34	^x .
-29	^x . </s>
40	^x 0 ,
40	^x 0 -
39	^x 0 to
47	^x </s>
34	^x DONE
31	^x from
31	^xml - rpc
59	^y 0
-29	^yeah , i
87	^yeah , i'll
-29	^year UNTIL
31	^yep ,
60	^yes -
35	^yes THE
44	^yes THE BE
34	^yet !
34	^yet ! </s>
42	^yet (
30	^yet , but
-46	^yet , but THE
36	^yet , but UNTIL
29	^yet , but i'm
38	^yet :
50	^yet BE
29	^yet DONE (
-46	^yet DONE .
-46	^yet DONE . </s>
49	^yet DONE to
-33	^yet another
48	^yet because
64	^yet for
-46	^you BE
-29	^you BE THE
-33	^you BE to
42	^you agree
-38	^you don't BE
-42	^you don't BE to
78	^you guys
61	^you help
-29	^you implement
86	^you mind
51	^you now
58	^you prefer
-35	^you think
31	^you think ?
31	^you think ? </s>
-34	^you think we
-35	^you think we BE
-64	^you want
-53	^you want to
-48	^you want to WAIT
31	^you wanted
47	^you'd like to
-43	^you'll BE
-35	^you'll BE to
-31	^you're going
-31	^you're going to
29	^your TICKET
37	^your TICKET DONE
43	^your feedback
61	^your input
-91	^your reply
62	^your review
32	^your time
-29	^yours BE
36	^{ { /
-41	^| </s>
216	^| DEPEND
52	^| DEPEND on
-39	^| DONE
-44	^| THE
-289	^| UNTIL
31	^} BE
34	^} } BE
30	^} } BE BE
-33	^~ 0
-12	`
-33	a
46	a #0
56	a (
40	a ) .
40	a ) . </s>
45	a + b
31	a 0 +
40	a 0 ,
165	a </s>
37	a backend
-30	a bead
36	a block that
-31	a blocked
-49	a blocker for #0
31	a blocker for the
32	a breaking change
38	a bug in
36	a bug to
62	a bytes
41	a catalog
58	a chance
91	a chance to
51	a chance to review
63	a change of
47	a close
31	a comment .
31	a comment . </s>
34	a comment in
33	a comparison
31	a compelling
51	a complete
75	a completely
-45	a condition
-53	a condition variable
93	a consensus
40	a context
73	a context -
37	a convenience
58	a decision
68	a decision from
42	a dependency
29	a dependency :
96	a design
-39	a draft ,
58	a draft for
53	a feature request
30	a few
38	a few days
43	a few months
32	a few of the
37	a few other things
32	a few steps
53	a final
46	a final version
-29	a first step
-48	a fix
-32	a fix .
-32	a fix . </s>
47	a fix in
-37	a for
42	a formal
33	a formula
40	a global mutex
71	a go
41	a go -
49	a go - ahead
44	a good
42	a good shape
31	a good thing to
-33	a hack
36	a hard dependency on
-32	a human
-30	a launch
41	a lint for
38	a little further
62	a live
35	a locally
32	a login
61	a look and
32	a low
35	a low -
-38	a maintainer
66	a major
46	a major blocker
-36	a manual
59	a meeting
-35	a merge
36	a message on
36	a missing feature
35	a more
30	a more detailed
73	a named
46	a nasty
-46	a new
31	a new pr
54	a new release
61	a new release of
62	a new rfc
83	a new snapshot
-30	a new user
-32	a new version
45	a nice
-48	a once
32	a path .
33	a path . </s>
46	a physical
50	a piece
57	a piece of
29	a plan for
35	a platform
30	a potential
35	a pr
30	a pr .
30	a pr . </s>
48	a pr for
32	a pr for this
-42	a pr is merged
55	a pr is opened
87	a pr once
38	a pr once we
69	a prerequisite .
69	a prerequisite . </s>
33	a primary
40	a priority
-50	a problem
-55	a problem once
36	a proposal
-33	a published
63	a quick look
57	a real feature
-56	a rebase
37	a release .
38	a release . </s>
34	a release of
36	a reminder
33	a reminder to
81	a reproducible
-84	a reproduction
99	a resolution
40	a resolution to
32	a response
29	a result .
29	a result . </s>
-32	a rewrite
36	a richer
-36	a role
-49	a running
52	a second
46	a second ,
31	a second time .
44	a security requirement
-42	a separate
30	a separate issue (
-32	a serious
-29	a slice
68	a snapshot
-42	a snapshot after
32	a snapshot before
49	a snapshot to
70	a solid
50	a solution
42	a solution .
42	a solution . </s>
50	a stable
42	a stage
41	a staging
-31	a status
-48	a stopgap
-53	a stopgap until
32	a sufficient
61	a super
-31	a tag
-49	a task
-31	a task is
-38	a temporary
-50	a temporary solution
33	a test .
33	a test . </s>
31	a test for
36	a testing
-55	a ticket
110	a tier
32	a top
49	a top level
58	a trivial
-37	a user
-29	a valid
29	a while back
-60	a workaround
-31	a workaround until
-1	a's
17	aa
-13	aaa
-11	aaaa
-1	aac
-3	aad
-4	aapt
159	aar
-4	aarch
-3	aaron
-5	aaronpk
-3	aasvg
22	aatch
38	ab
0	aba
-23	abandon
6	abandoned
6	abandoning
-2	abandons
-1	abbreviate
0	abbreviated
-1	abbreviation
-1	abbreviations
-2	abc
0	abd
-2	abe
-2	aber
68	abi
63	abi .
50	abi . </s>
-1	abilities
32	ability
32	ability of
43	ability to define
30	ability to do
-2	abis
2	ablation
-5	able
30	able . </s>
30	able to fix this
31	able to make
35	able to make the
-45	able to remove the
35	able to set the
-7	abnf
-1	abnormal
0	abnormally
-9	abort
-11	aborted
-6	aborting
4	aborts
30	aborts at
21	about
37	about accepting
30	about how
45	about how to handle
30	about making
34	about performance
-34	about this .
-34	about this . </s>
35	about whether the
-27	above
-30	above are
-41	above that
-2	abrupt
-3	abs
17	absence
-18	absent
-19	absolute
-19	absolutely
-3	absorb
-1	absorbing
-2	absorbs
-20	absorption
-2	abstract
-7	abstracting
-11	abstraction
-14	abstractions
-1	abstracts
-1	absurd
-6	abundant
1	abuse
-3	abused
-1	abusing
-1	abusive
-28	ac
-1	academic
-4	acb
-4	acc
-3	accelerate
-6	accelerated
-1	acceleration
0	accelerator
-1	accelerometer
-5	accent
-1	accents
-11	accept
35	accept .
35	accept . </s>
1	acceptable
57	acceptance
44	acceptance .
46	acceptance . </s>
102	accepted
34	accepted :
57	accepted </s>
55	accepted in
-29	accepting
3	accepts
-56	access
35	access .
37	access . </s>
-42	access </s>
-31	access for
-16	accessed
-4	accesses
-9	accessibility
-18	accessible
6	accessing
-1	accessor
-12	accessors
-7	accident
1	accidental
-10	accidentally
-13	accommodate
3	accommodating
-2	accomodate
-7	accompanied
0	accompany
-6	accompanying
-21	accomplish
-1	accomplished
-2	accordance
-19	according
33	accordingly
49	accordingly .
54	accordingly . </s>
-33	account
-7	account's
-9	accounted
-16	accounting
9	accounts
-12	accumulate
-5	accumulated
-7	accumulates
24	accumulating
-12	accumulation
0	accumulator
8	accuracy
6	accurate
40	accurately
-9	acd
14	ace
-6	ach
36	achievable
-11	achieve
5	achieved
-1	achieves
0	achieving
-42	ack
-5	ack'd
-5	acked
18	acknowledge
40	acknowledge this
-16	acknowledged
6	acknowledgement
-5	acknowledgements
-6	acknowledges
-1	acknowledging
78	acknowledgment
19	acknowledgments
37	acks
58	acks from
-9	acl
-3	acls
-2	acm
124	acme
37	acme -
130	acme /
76	acme / lib
-11	acorn
-4	acp
4	acquire
-3	acquired
-3	acquires
-10	acquiring
-6	acquisition
-27	acra
-1	acronym
15	acronyms
-2	across
-15	acs
10	act
30	act as
-2	acted
9	acting
53	action
70	action on
105	actionable
49	actionable .
49	actionable . </s>
43	actionable until
-1	actionbar
10	actions
-14	activate
-8	activated
-13	activates
-2	activating
102	activation
62	activation ,
54	activation .
-2	activations
-2	active
6	actively
46	actively working
46	actively working on
-11	activemq
-11	activities
-28	activity
0	activitythread
27	actor
24	actors
-3	acts
-20	actual
-27	actually
-34	actually get
47	actually have
31	actually required
-9	actuator
-19	ad
-1	adam
16	adamw
20	adapt
48	adapt to
75	adapt to the
-2	adaptation
-11	adapted
29	adapter
-10	adapters
-9	adapting
-15	adaptive
-2	adaptor
-6	adaptors
-25	adb
-17	adc
-8	add
33	add . </s>
-57	add a
36	add a reference
40	add a reference to
45	add an optional
-32	add beads
115	add dark
115	add dark mode
68	add dark mode (
76	add dark mode [
31	add integration tests
40	add it
61	add it .
61	add it . </s>
38	add local
66	add node
-31	add python
-34	add python 0
48	add real
48	add reference
50	add reference to
30	add the
34	add the next
40	add this
65	add typed
32	add types
-61	added
33	added : </s>
35	added after the
33	added in
49	added in #0
37	added in #0 ,
36	added will
-1	addendum
-1	addeventlistener
-31	adding
35	adding tests
-36	adding the
-13	addition
15	additional
-15	additionally
-3	additions
-12	additive
7	addon
-1	addons
-2	addr
-32	address
47	address for
19	addressable
-70	addressed
-41	addressed .
-42	addressed before
-29	addressed in
41	addressed when
-40	addresses
13	addressing
42	addressing this
25	adds
37	adds support
39	adds support for
-11	adequate
-3	adequately
-1	adf
-2	adhere
0	adherence
-3	adhoc
26	adjacency
-12	adjacent
0	adjective
0	adjoint
5	adjust
-1	adjustable
1	adjusted
-26	adjusting
-23	adjustment
-10	adjustments
-24	admin
0	admin's
10	administration
-4	administrative
-6	administrator
-1	administrators
-18	admins
-1	admissible
-12	admission
6	admit
15	admits
58	admitted
-2	admittedly
-5	ado
7	adopt
3	adopted
-7	adopter
1	adopters
23	adopting
49	adoption
45	adoption ,
3	adopts
144	adr
51	adr )
0	adress
-23	adressed
-9	ads
-2	adt
10	adv
36	advance
-28	advanced
-3	advancement
-19	advances
23	advancing
-12	advantage
-1	advantageous
-5	advantages
-28	adversarial
-1	adversarially
-6	adversary
-11	advertise
3	advertised
-1	advertisement
-3	advertises
-1	advertising
28	advice
-3	advise
-1	advised
-15	advisory
-8	advocate
-1	advocating
-6	ae
-16	aead
22	aeads
-1	aeb
-1	aed
-15	aes
21	aesthetic
13	af
-2	afa
-8	afaict
-31	afaik
-2	afb
-1	afc
0	afd
-1	afe
0	affairs
-22	affect
-28	affected
-7	affecting
23	affects
-1	affiliation
-9	affine
-1	affinity
-4	afford
-5	affordance
-2	affordances
9	aforementioned
-4	afraid
240	after
62	after #0
-39	after #0 )
46	after #0 .
61	after #0 . </s>
42	after #0 :
-30	after #0 got
117	after #0 is
-30	after #0 is fixed
29	after #0 is implemented
58	after #0 is merged
-38	after #0 landed
-35	after #0 lands .
47	after #0 merges
-45	after #0 the
-43	after #0 was
-43	after #0 was merged
34	after ,
43	after - 0
59	after /
62	after 0 .
50	after 0 . 0
44	after : #0
44	after : #0 </s>
-113	after a
-40	after a snapshot
64	after all
-33	after all .
-33	after all . </s>
50	after android
40	after any
-49	after approval
55	after both
44	after c
44	after c 0
52	after ci
73	after cleanup
58	after closing #0
45	after code
-53	after commit
58	after daemon
68	after dependency
-61	after discussion
-61	after doing
-49	after doing a
78	after dropping
-33	after each
49	after encryption
-46	after every
31	after feature
69	after final
102	after host
41	after implementing
-36	after it lands
-43	after it's
-51	after landing
48	after line
41	after macos
76	after main
-76	after merge
-38	after merge of
87	after merging the
-54	after merging this
-34	after merging this pr
85	after migration
104	after migration </s>
104	after move
52	after non
52	after non -
61	after or
46	after packaging
35	after pr #0 (
48	after pr #0 </s>
-33	after reading
-33	after reading #0
-38	after rebasing
-76	after release
-38	after reviewing
33	after sdk
47	after solving
-30	after some
-34	after stage
42	after submission
129	after t
34	after test
38	after that has
58	after that is
74	after that is merged
79	after the
56	after the base
45	after the current
-40	after the discussion
35	after the endpoint
-61	after the fix
-31	after the introduction
33	after the next
31	after the pending
32	after the plugin
-57	after the pr is
42	after the switch
-33	after the update
-38	after the upgrade
35	after the user
-191	after this
-67	after this .
-68	after this . </s>
-32	after this change
32	after this goes
-49	after this is
-48	after this lands
-33	after this lands .
-55	after this pr
-46	after this pr .
-30	after this we
-30	after this we can
32	after those
-33	after upgrading
80	after v
30	after version
61	after wave
36	after we
48	after we finish
-38	after we get
35	after we have
-38	after we merge
44	after we've
45	after wglc
53	after your
-1	afterall
-2	afterburner
4	afternoon
-5	afterward
-3	afterwards
-8	again
-30	again as
90	again on
37	again then
-21	against
-15	age
-16	agenda
18	agent
38	agent :
39	agent can
37	agent's
-12	agentic
-1	agentid
18	agents
80	agents )
-2	ages
-3	agg
-44	aggregate
-10	aggregated
-15	aggregates
-4	aggregating
-16	aggregation
0	aggregations
5	aggregator
-4	aggressive
19	aggressively
17	agile
-3	agility
-15	agnostic
3	ago
32	agree
30	agree on a
-29	agree on this
31	agree that
34	agree that the
57	agreed
65	agreed .
65	agreed . </s>
51	agreed on
34	agreed on ,
36	agreed on the
40	agreeing
103	agreement
118	agreement between
-1	agreements
34	agrees
15	ah
71	ahead
-30	ahead and
30	ahead and get
67	ahead of
43	ahead with
47	ai
58	ai -
12	aid
0	aids
-10	aim
-4	aimed
-4	aiming
-8	aims
-7	air
0	airport
27	aiui
-2	ajax
-1	ajouter
-8	aka
7	ake
36	akin
36	akin to
-10	al
-3	ala
-8	alarm
-1	alarms
-1	alas
-2	albeit
27	alchemy
22	alert
-4	alertdialog
-14	alerting
-15	alerts
-17	alex
21	alexcrichton
-5	alg
-4	algebra
0	algo
13	algorithm
14	algorithmic
-1	algorithmically
23	algorithms
42	algorithms .
45	algorithms . </s>
0	algs
67	alias
157	alias after
-1	aliasability
0	aliasable
-1	aliased
21	aliases
32	aliases , and
13	aliasing
27	alice
-18	align
-19	aligned
-1	aligning
1	alignment
-4	alignments
-34	aligns
0	alike
-18	alive
-1	alives
-16	all
-30	all ,
-34	all .
-34	all . </s>
-31	all 0
-33	all affected
-54	all are
-31	all blocked
53	all clients
30	all current
64	all currently
29	all day
64	all documentation
44	all done
-44	all fixed
-47	all fixed .
-47	all fixed . </s>
29	all i can
35	all i can do
36	all is well .
36	all merges
-46	all of the
41	all of these
59	all of these are
36	all other
47	all remaining
33	all should
67	all tests
42	all tests that
-29	all these
39	all users
46	all versions
51	all versions of
-2	allegedly
-15	alleviate
-5	alloc
-4	alloca
-4	allocas
-25	allocate
-25	allocated
-9	allocates
-12	allocating
-26	allocation
-24	allocations
14	allocator
10	allocators
-48	allow
38	allow -
33	allow the user
34	allow the user to
-39	allow us
-39	allow us to
-5	allowance
-17	allowed
17	allowing
-15	allowlist
41	allowlisted
-25	allows
35	allows us
35	allows us to
1	alluded
-7	almost
12	alone
67	alone ,
18	along
11	alongside
14	alpha
46	alpha release
18	alphabet
-1	alphabetical
-2	alphabetically
-2	alpine
6	alpn
-80	already
39	already ,
32	already .
-76	already available
-37	already exists
-45	already shipped
22	alright
-3	als
-25	also
33	also , we
31	also be
57	also be blocked
31	also blocked
32	also depends
32	also depends on
33	also does
45	also for
55	also implies
35	also needs
-33	also probably
31	also try
36	also wait
-31	also will
-18	alt
-13	alter
0	alterations
-2	altered
-4	altering
19	alternate
-4	alternately
-1	alternation
30	alternative
33	alternative .
33	alternative . </s>
30	alternative for
-31	alternative to
-9	alternatively
-13	alternatives
-5	alters
-6	although
-1	altitude
-19	altogether
2	alts
36	altsvc
-41	always
22	am
-34	am .
-36	am . </s>
39	am done
52	am done with
37	am very
61	am waiting
46	am waiting for the
-2	amazing
12	amazon
-15	ambient
-3	ambiguities
4	ambiguity
-12	ambiguous
42	amd
-7	amenable
37	amend
-3	amended
49	amending
10	amendment
-20	amendments
-1	american
26	ami
37	among
31	among them
-2	amongst
-2	amortized
-21	amount
-2	amounts
8	amp
-1	ampersand
-1	amplification
-8	amplifier
-66	an
-60	an </s>
30	an address .
30	an address . </s>
43	an annoying
60	an approved
32	an eval
30	an experiment
40	an extraction
31	an internal
-92	an issue
-82	an issue is
-72	an issue is blocked
-30	an issue once
-32	an old
47	an opportunity
-33	an order
53	an owner
84	an rfc
40	an rfc to
34	an updated
45	an upstream
5	anaconda
-1	analog
-4	analogous
-1	analogue
-6	analogy
-1	analyse
-1	analysed
-3	analyses
-1	analysing
7	analysis
43	analysis +
33	analysis -
52	analyst
0	analytic
-9	analytics
23	analyze
-3	analyzed
-12	analyzer
-2	analyzes
-9	analyzing
-1	ancestor
-4	ancestors
6	anchor
-2	anchored
-1	anchoring
4	anchors
-2	ancient
26	and
-101	and #0 (
-39	and #0 ,
74	and #0 </s>
-39	and ,
47	and .
36	and /
41	and / or
33	and / or a
31	and / or other
49	and @
-38	and @ pcwalton
39	and a
53	and a second
48	and adjust
41	and applies
46	and are waiting
46	and are waiting for
34	and backup
-40	and before
30	and blocked by
-30	and blocks
-49	and can't
38	and cannot
-36	and change
-31	and close this
54	and completed
39	and compute
-32	and consider
37	and created
45	and cuda
54	and currently
30	and depending
30	and depending on
71	and depends
50	and depends on
33	and deploy
-37	and do
45	and docs
71	and evaluation
49	and evidence
57	and exact
36	and explicit
-32	and filed
31	and fix any
29	and focused
30	and from what i
48	and gated
-43	and has
-35	and has to
30	and host
29	and i can
33	and i think
-30	and i was
45	and i were
31	and if it
51	and image
34	and implementing
30	and input
35	and interface
-30	and interop
34	and interpret
37	and is
48	and it also
-41	and it will
-32	and just
65	and keyboard
-30	and landed
46	and lock
33	and managed
36	and may need
-30	and merge this
-42	and merged
45	and more
40	and name
42	and names
38	and nothing
75	and nothing else
78	and once that's
38	and once the
57	and only then
38	and operator
49	and parity
33	and per -
31	and plan
40	and project
-39	and put
46	and read -
62	and released
49	and required
-38	and requires
34	and runtime
60	and secret
30	and see
58	and see what
49	and selected
40	and set up
69	and should
32	and should be
54	and shouldn't
38	and so is
35	and so will
29	and some
43	and stay
43	and submit
31	and suggested
47	and take
31	and tell you
36	and tested
46	and tested ,
-32	and the 0
37	and the ability
38	and the ability to
47	and the final
45	and the old
40	and the scheduler
55	and their
75	and then goes
42	and then i'll
31	and then make
32	and then start
35	and there .
35	and there . </s>
50	and they need
50	and they need to
40	and this can
37	and this can be
-50	and this issue
31	and this seems
39	and tickets
35	and unit
34	and use these
35	and used by
31	and useless
29	and using
-32	and wait to
35	and waiting
58	and waiting for
41	and we've
35	and websocket
33	and worth
-37	and would
2	android
-34	android 0
7	android's
-4	andy
-3	anew
-1	anger
-2	angle
-1	angles
2	angular
-4	animate
25	animated
-51	animation
-4	animations
-7	ann
-1	annex
-1	annihilator
-3	annotate
-18	annotated
-3	annotating
-29	annotation
51	annotations
5	announce
-28	announced
28	announcement
-4	announcements
-11	announces
-7	announcing
-1	annoyance
-6	annoyed
0	annoying
-1	annoys
-3	anomaly
-2	anon
-12	anonymity
-1	anonymized
-1	anonymous
36	anonymous function
-59	another
38	another implementation
-32	another pr
56	another round
30	another round of
66	another try
50	another way .
50	another way . </s>
1	another's
22	anr
-7	ansi
66	answer
81	answered
-13	answering
-22	answers
-3	ant
0	antd
-6	antes
-5	anthropic
-22	anti
-4	anticipate
-1	anticipated
-2	anticipating
-29	anticipation
-50	antivirus
-7	antlr
12	any
126	any build
-45	any component
40	any features
42	any further
58	any progress
67	any required
30	any way to
-17	anybody
-8	anyhow
-20	anymore
32	anymore )
26	anyone
-8	anyone's
0	anything
36	anything and
30	anything but
39	anything we
-11	anytime
-26	anyway
52	anyway , and
-7	anyways
-20	anywhere
-2	ao
51	aosp
-13	aot
-1	ap
11	apache
-20	apart
74	api
48	api (
29	api ( #0
30	api ( #0 )
74	api -
41	api </s>
49	api itself
41	api migration
46	api once
34	api should
-3	api's
-15	apis
35	apis have
-20	apk
-2	apks
-1	apm
-4	apologies
-15	apologize
0	apostrophe
3	app
82	app after
44	app config
119	app integration
-6	app's
-4	apparent
-30	apparently
-19	appc
-4	appcelerator
-8	appcompat
-1	appcompatdelegateimplbase
0	appcompatdelegateimplv
-1	appcompatwindowcallbackbase
-1	appdata
-16	appeal
-2	appealing
-27	appear
43	appear multiple
43	appear multiple times
-32	appearance
-14	appeared
-14	appearing
-23	appears
32	appears to have
-25	append
-14	appended
0	appender
-4	appendices
-18	appending
-49	appendix
-1	appendixes
-9	appends
-1	appicon
1	appimage
12	apple
-1	apple's
-6	applet
-12	applicability
-13	applicable
-46	application
-1	application's
-20	applicationcontroller
-18	applications
-21	applied
-30	applied ,
68	applied </s>
29	applied after
12	applies
19	apply
95	apply :
62	apply after
30	apply for
-24	applying
2	appreciate
43	appreciate it
43	appreciate it if
-28	appreciated
-5	approach
33	approach ,
58	approach </s>
-1	approached
-6	approaches
31	approaching
24	appropriate
-7	appropriately
0	approuter
117	approval
44	approval (
76	approval .
36	approval . </s>
72	approval </s>
-61	approval before
118	approval by
46	approval for
62	approval for the
70	approval from
35	approval from the
-45	approval is
-15	approvals
27	approve
1	approved
-41	approved ,
-41	approved , we
-65	approved .
-65	approved . </s>
35	approved in
85	approves
59	approves it
35	approves it .
35	approves it . </s>
-2	approving
-1	approx
38	approximate
6	approximately
6	approximating
17	approximation
-33	apps
-31	apps /
-4	appstore
-7	appsync
0	appveyor
-4	apr
51	april
16	aps
-9	apt
-15	ar
0	arabic
-2	arbitrage
-2	arbitrarily
1	arbitrary
-9	arc
-6	arc's
-1	arcane
11	arch
-1	archetype
63	architect
38	architectural
-1	architecturally
28	architecture
54	architecture ,
-9	architectures
0	archival
-11	archive
-11	archived
-1	archiver
-6	archives
-1	archiving
0	archlinux
-1	archs
-1	arcs
-3	arduino
-17	are
54	are :
70	are : </s>
-34	are addressed
-55	are addressed ,
-30	are all blocked
37	are applied
37	are asked
33	are available </s>
-32	are awaiting
-34	are blocked .
-34	are blocked . </s>
-42	are blocked by
55	are blocked on
34	are blocking the
36	are cleared
75	are complete
78	are complete ,
-38	are completed .
-38	are completed . </s>
30	are consistent
44	are consistent with
38	are counted
29	are cross
32	are cross -
43	are deferred
-76	are deprecated
42	are done ,
90	are expecting
46	are finalized
48	are finalized .
48	are finalized . </s>
34	are finished
51	are fixed (
46	are fixed ,
-35	are fixed .
-35	are fixed . </s>
50	are fully
-32	are green .
-32	are green . </s>
32	are handled
48	are handled .
48	are handled . </s>
40	are implemented ,
38	are in
36	are in .
36	are in . </s>
37	are in a
53	are in place
64	are in place .
35	are incorporated
-53	are lost
34	are met
42	are met .
42	are met . </s>
37	are migrated .
37	are migrated . </s>
-31	are much
31	are mutually
42	are necessary
-62	are not
-40	are not listed
43	are paused
-42	are published
34	are re
35	are re -
47	are re - recorded
80	are ready
87	are ready ,
43	are ready .
43	are ready . </s>
39	are ready to
51	are real
48	are relatively
30	are removed
31	are removed from
34	are removed from the
-54	are resolved
-36	are resolved .
-36	are resolved . </s>
51	are selected
-39	are sent
45	are some other
44	are sorted
58	are stabilized
66	are stable
46	are stable .
46	are stable . </s>
-33	are still pending
39	are still some
-32	are stuck
41	are successfully
29	are the best
45	are the steps
31	are themselves
35	are to
45	are tracked
29	are updated .
30	are updated . </s>
-34	are uploaded
30	are valid .
30	are valid . </s>
63	are waiting for a
30	are waiting on
55	are waiting on the
-49	are we
40	are working on
31	are worth
65	area
37	area (
41	area of
-29	areas
-14	aren't
32	aren't available
-19	arena
0	arenas
16	arg
35	arg node
-3	argon
1	args
-3	arguably
-28	argue
-21	argued
-2	argues
19	arguing
-19	argument
0	argument's
0	argumentparser
-33	arguments
-2	argv
-6	aria
-25	arise
-22	arises
-1	arising
34	arithmetic
-1	arity
-31	arm
41	arm on
-25	armed
-5	armfazh
-6	armfazh's
-3	armhf
-8	arms
-4	armv
-1	arose
-17	around
57	around that
53	around whether
-29	around with
0	arp
-4	arrange
-3	arranged
-10	arrangement
1	arrangements
-38	array
-1	array's
-1	arraylist
-9	arrays
-17	arrival
23	arrive
42	arrive ,
36	arrive after
-6	arrived
103	arrives
-4	arriving
5	arrow
6	arrows
-13	art
-6	artefacts
19	article
-16	articles
-1	articulated
71	artifact
29	artifact </s>
-1	artifactid
-4	artifacts
94	artifacts (
-67	artifacts )
-3	artificial
-1	artificially
0	artist
-2	artwork
0	arxiv
-27	as
47	as #0
-41	as #0 .
-41	as #0 . </s>
30	as #0 is
45	as - is (
40	as - is until
33	as a
45	as a blocker
33	as a dependency of
89	as a draft
62	as a draft for
32	as a first -
-30	as a hard
58	as a platform
49	as a prerequisite
32	as a reminder
30	as a result
29	as a result .
33	as a temporary
-44	as a workaround
32	as after
40	as and
31	as available
55	as clean
36	as described
66	as draft
31	as good
36	as good as
31	as http
-52	as i
48	as input
41	as it
30	as it depends
32	as it depends on
33	as it has
29	as it might
45	as it needs
42	as library
59	as long as #0
48	as mut
-30	as needed
35	as noted by
33	as of
34	as parameter
41	as part of {
68	as soon
69	as soon as
62	as soon as #0
-32	as soon as i
-29	as soon as it
75	as soon as the
-94	as soon as this
31	as soon as we
33	as t
31	as table
31	as the package
38	as the pr
29	as the reason
33	as the rfc is
-32	as this
-39	as this is
39	as to not
30	as we get
58	as well </s>
43	as well wait
-3	asan
-38	asap
-6	asc
-3	ascertained
-11	ascii
-1	asciidoc
-12	ascription
-19	aside
7	ask
32	ask (
36	asked
63	asked for
-16	asking
-23	asks
-1	aslr
-4	asm
-3	asn
24	aspect
15	aspects
9	assemble
73	assembled
-5	assembler
-1	assemblies
-2	assembling
4	assembly
46	assembly in
-14	assert
-9	asserted
-25	asserting
-28	assertion
-1	assertionerror
0	assertionfailedexception
-27	assertions
9	asserts
-25	assess
48	assessed
-12	assessment
18	asset
2	assets
-1	assign
30	assignability
0	assignable
-5	assigned
-20	assignee
0	assigning
-2	assignment
-12	assignments
-4	assigns
-14	assist
0	assistance
17	assistant
30	assistant /
19	assisted
11	assoc
16	associate
21	associated
42	associated constants
40	associated types
30	associated types )
50	association
-5	associations
-2	associative
0	associativity
-1	assorted
-68	assume
-66	assume this
-70	assume this is
-6	assumed
56	assumes
36	assuming
-24	assumption
-19	assumptions
18	assurance
-2	assure
-2	assured
-16	ast
0	asterisk
-1	astnode
-1	astronomy
7	astropy
28	asts
-1	aswell
-1	asymmetric
-4	asymmetry
-21	async
-12	asynchronous
-6	asynchronously
-2	asyncio
-1	asynctask
-49	at
-30	at #0
-30	at 0
37	at all in
50	at exit
-34	at first
45	at home
-30	at least ) .
-41	at least once
35	at least some of
31	at least until
39	at least until we
-39	at once
66	at some later
42	at that point
56	at the
38	at the edge
58	at the interim
37	at the meeting
56	at the moment
46	at the moment the
31	at the next
44	at the next meeting
38	at the time
58	at the time of
-29	at this
30	at this ,
-1	atexit
3	atlas
-5	atlassian
5	atm
-4	atom
4	atomic
-13	atomically
14	atomicity
-4	atomics
-48	attach
-42	attach a
-19	attached
-1	attaches
-7	attaching
-21	attachment
-29	attachments
-11	attack
-1	attacked
-18	attacker
-3	attacker's
-1	attackers
2	attacks
-49	attempt
31	attempt :
0	attempt's
-1	attempted
-22	attempting
-25	attempts
-4	attention
-4	attest
-31	attestation
-8	attestations
-5	attested
-6	attester
-4	attesting
44	attests
2	attr
-15	attribute
64	attribute </s>
-1	attributed
-3	attributeerror
-28	attributes
35	attributes -
-6	attributing
-4	attribution
-2	attrs
9	aturon
-4	au
-1	auc
-4	auch
2	aud
-11	audience
-1	audiences
-37	audio
51	audit
46	audit /
32	audit event
41	audit findings
77	audit is
-5	auditable
-43	audited
-6	auditing
-5	auditor
0	auditors
-4	audits
30	aug
-2	augment
-1	augmentation
-7	augmented
0	augments
37	august
5	aur
7	aurora
104	auth
33	auth (
-32	auth +
60	auth is
-2	authed
-1	authentic
-40	authenticate
75	authenticated
37	authenticated ,
39	authenticated user
-1	authenticates
-3	authenticating
-30	authentication
0	authenticator
-1	authenticators
-4	authenticity
13	authn
-46	author
-6	author's
-15	authored
-9	authoring
48	authorisation
-1	authorised
106	authoritative
-3	authorities
12	authority
-16	authorization
-13	authorize
-6	authorized
-1	authorizing
45	authors
93	authors .
62	authors . </s>
-7	authorship
-3	authz
-47	auto
62	auto - build
-15	autocomplete
0	autocompleting
-1	autocompletion
0	autoconf
15	autoderef
-1	autodetect
-2	autofocus
-1	autogenerated
-4	autoload
-10	automagically
-1	automake
-7	automate
29	automated
-15	automatic
-80	automatically
-38	automatically .
-36	automatically . </s>
-1	automating
-29	automation
8	autonomous
0	autonomy
-1	autoprefixer
25	autoref
-48	autosave
-3	autotools
0	autotune
-1	autumn
-3	aux
-1	auxiliary
3	av
58	availability
59	availability .
59	availability . </s>
-15	available
-70	available )
-67	available ) </s>
-36	available .
-35	available . </s>
-37	available ;
-37	available ; </s>
64	available as
56	available in
-30	available until
48	available yet .
48	available yet . </s>
-1	avalanche
-1	avaliable
15	avatar
-2	avatars
-2	avd
-1	avec
-17	average
-3	avg
-4	avoid
30	avoid creating a
31	avoid introducing
-15	avoidable
0	avoidance
-10	avoided
-8	avoiding
-17	avoids
-1	avx
199	await
53	await a
-36	await the
-1	awaited
427	awaiting
75	awaiting feedback
-62	awaiting review
100	awaits
49	awaits the
-27	aware
-8	awareness
12	away
66	away </s>
29	away and
70	away as
-8	awesome
-13	awful
27	awhile
-3	awkward
-1	awry
65	aws
45	aws s
45	aws s 0
-1	axe
-3	axes
-1	axiom
-2	axios
21	axis
18	axum
-1	azimuth
6	azure
5	b
104	b (
-39	b )
-29	b ) .
-29	b ) . </s>
37	b . 0
34	b 0 cd
34	b 0 cd 0
-45	b should
-13	b's
-8	ba
-9	babel
39	back
42	back , but
-36	back :
35	back burner
44	back here
112	back once
55	back online
39	back to the
38	back up .
38	back up . </s>
22	backbone
3	backcompat
-10	backdrop
19	backed
77	backend
-60	backend (
65	backend has
55	backend support
-2	backend's
23	backends
-17	backfill
-29	background
-3	backgrounded
0	backgrounding
-11	backgrounds
-5	backing
45	backlog
72	backlog until
-11	backoff
-59	backport
29	backported
-2	backporting
-1	backports
-4	backpressure
-1	backprop
-1	backslash
0	backslashes
-7	backspace
-5	backstop
0	backtick
-5	backticks
18	backtrace
38	backtrace -
-4	backtraces
-1	backtracking
-25	backup
-10	backups
-2	backward
0	backwards
-37	bad
4	badge
6	badges
20	badly
38	badly .
38	badly . </s>
-4	bag
-4	bail
-4	bailing
-2	bails
21	bake
-29	baked
0	baking
-18	balance
-4	balanced
-11	balancer
-1	balancers
-3	balances
-9	balancing
61	ball
-2	balloon
-2	ballpark
0	bam
-15	bamboo
-5	ban
-4	band
-24	bands
1	bandwidth
-3	bang
-4	bank
-16	banned
5	banner
-1	banners
-1	banning
-126	bar
-2	barcode
-16	bare
18	barely
-2	barrel
-8	barrier
-4	barriers
-4	barring
-10	bars
34	base
66	base has
-33	based
47	based build
84	based on #0 (
35	based on that
65	based on top
65	based on top of
-1	baseiter
135	baseline
75	baseline </s>
53	baseline is
8	baselines
0	basename
-3	basepath
-12	bases
-38	bash
-31	basic
19	basically
34	basically ,
34	basically i
-12	basics
0	basing
-28	basis
-3	bat
-18	batch
34	batched
-6	batches
-16	batching
-5	battery
-4	battle
-20	baz
35	bb
-2	bba
-5	bbb
-1	bbc
-7	bblum
-1	bbox
-8	bc
-2	bcf
-2	bcp
45	bd
69	bd -
-2	bda
-3	bdb
28	bdd
-1	bde
-14	be
-30	be 0
43	be a good
37	be a good idea
33	be able to make
29	be able to specify
50	be accepted
34	be accepted ,
-53	be accepted .
-53	be accepted . </s>
67	be accepted in
44	be added after
44	be added after the
29	be added in
34	be added in #0
-36	be addressed before
41	be addressed when
-45	be an
36	be answered
40	be applied after
-80	be approved
38	be asked
40	be available in
66	be back
33	be backported
41	be best
34	be best to
-37	be blocked
-52	be blocked by
-71	be blocked by #0
35	be blocked on
49	be built .
49	be built . </s>
54	be by
69	be carefully
33	be clarified
-30	be closed
40	be closed after
-32	be closed by
-36	be closed until the
34	be complete
-36	be completed first .
51	be continued
-30	be deferred until
47	be deleted
53	be deleted once
69	be dependent
48	be dependent on
-33	be dependent on the
34	be deprecated
86	be discussed
31	be doable
41	be done
137	be done after
60	be done after the
-68	be done before #0
48	be done here
-50	be done in
-35	be done in parallel
-40	be done once
-32	be done through
42	be done until
112	be done when
34	be done when a
-31	be done without
39	be done yet
48	be dropped in
-40	be easy
-40	be easy to
38	be either
30	be exported ,
45	be fine to
-33	be fixed
-32	be fixed before
45	be fixed first
58	be fixed first .
-41	be fixed in
85	be fixed upstream
31	be fixed when
-40	be fixed with
41	be for
67	be for a
-33	be found .
-33	be found . </s>
36	be green
33	be had
35	be implemented
37	be implemented first
30	be implemented until
43	be in place
-32	be installed </s>
33	be made on
30	be managed by
56	be merged
-31	be merged .
-48	be merged . </s>
69	be merged after
44	be merged after #0
53	be merged first
37	be merged first .
36	be merged for
37	be merged only
37	be merged only after
-61	be merged until #0
33	be merged until the
92	be merged when
-70	be merged yet
34	be needed ,
39	be off
33	be ok
42	be picked up
33	be possible
32	be possible .
33	be possible . </s>
35	be possible to do
49	be postponed
39	be pulled
-34	be put
52	be re - enabled
40	be reached
-85	be ready
-59	be ready .
-62	be ready . </s>
-32	be ready to
68	be rebased
69	be rebased after
-30	be red
-45	be released
47	be released in
35	be removed so
74	be removed when
-31	be reported
-36	be reproduced
-40	be required
-31	be reset
62	be resolved .
68	be resolved . </s>
-36	be resolved in
30	be resolved to
-67	be reverted
45	be reviewed
-34	be safe
46	be set up
41	be shared
-44	be shipped
44	be solved
31	be soon
35	be specialized
54	be stabilized
77	be started
96	be started before
60	be started before the
47	be started when
36	be stopped
78	be supplied
-31	be sure that
85	be tackled
44	be taken to
44	be the last
40	be the lowest
38	be the one
88	be unblocked
52	be updated
50	be updated to
47	be updated to allow
40	be updated to include
55	be used in
-37	be useful when
32	be wired
35	be worked on
41	be working </s>
-3	beacon
172	bead
83	bead (
57	bead ,
81	bead .
42	bead and
78	bead as
-53	bead in
57	bead is
40	bead lands
-44	bead open
39	bead remains
-38	bead ships
-46	bead was
-5	bead's
-31	beads
-31	beads -
35	beads viewer
-5	beam
-3	bean
-10	beans
-1	bear
26	bearer
34	bearer token
-10	bearing
7	beat
-1	beating
-16	beats
29	beautiful
-5	beb
-16	became
29	because
34	because #0
93	because </s>
36	because i don't
32	because if
32	because it is a
54	because of
47	because of #0
30	because that
31	because there are
-5	bech
-48	become
45	becomes
36	becomes a bit
-37	becomes the
-11	becoming
16	becuase
-3	bed
-5	bee
-4	beeing
-9	been
-51	been approved
50	been checked
52	been completed
34	been defined ,
36	been developed
-36	been discussed
47	been done
-36	been fixed before
66	been fully
93	been implemented
84	been implemented in
-48	been merged ,
36	been moved
31	been published
-30	been resolved .
-30	been resolved . </s>
45	been updated .
45	been updated . </s>
-38	been waiting for
-1	bef
65	before
-203	before #0
-81	before #0 .
-81	before #0 . </s>
-62	before #0 can
31	before #0 is
-34	before #0 is merged
-35	before ,
-29	before .
-31	before /
-30	before / after
-42	before :
-47	before : #0
-33	before and
30	before any
74	before anyone
103	before changing
-29	before clicking
134	before code
52	before commit
29	before creating a
41	before doing this
48	before doing this .
52	before fixing
53	before getting
33	before going on
72	before i
35	before i write
-42	before ietf
35	before implementation
38	before implementation .
38	before implementation . </s>
30	before it can
30	before it can be
-31	before it is
81	before landing
53	before landing .
53	before landing . </s>
37	before landing this
31	before making the
37	before making the change
63	before merging
70	before merging .
77	before merging . </s>
50	before merging this
35	before merging this .
88	before moving
61	before one
-91	before phase
-71	before phase 0
-59	before pr
-44	before pr #0
-51	before release
31	before starting
-63	before t
-65	before t 0
50	before tackling
33	before taking
47	before that
44	before that .
45	before that . </s>
69	before that is
-41	before the
-35	before the 0
-36	before the 0 .
41	before the code
49	before the last
-35	before the next
-47	before the release
-41	before the release .
57	before then
149	before this
53	before this .
54	before this . </s>
36	before this commit
50	before this is
41	before this one
47	before updating
50	before updating the
71	before we
53	before we add
53	before we add the
116	before we can
40	before we can do
46	before we can merge
-31	before we can release
-39	before we cut
-29	before we do
36	before we get to
35	before we have
56	before we make this
-41	before we release
-44	before we release 0
87	before work
-5	beforehand
-7	began
143	begin
36	begin until
-11	beginner
-2	beginners
-30	beginning
-20	begins
-11	begun
-6	behalf
32	behave
0	behaved
16	behaves
-4	behaving
-62	behavior
-16	behavioral
37	behaviors
-26	behaviour
-1	behaviours
66	behind
127	behind #0
30	behind #0 .
30	behind #0 . </s>
69	behind the
-1	beholder
-2	bei
-1	beim
58	being
-34	being a
32	being able
33	being able to
78	being accepted
46	being available
39	being available in
62	being complete
-48	being finalized
37	being fixed
34	being in
33	being in a
32	being non
32	being non -
81	being released
-33	being resolved
48	being rewritten
-1	belief
-11	believe
35	believe it is
-29	believe this is
32	believe this should
-2	believed
-3	believes
-2	believing
-7	bell
-1	bellow
-4	bells
-16	belong
-2	belonging
34	belongs
32	belongs to
-15	below
29	below ,
29	below is
30	below threshold
17	belt
-1	bemasc
61	ben
67	ben 0
29	bench
-8	benches
50	benchmark
33	benchmark to
-2	benchmarked
-12	benchmarking
17	benchmarks
-5	beneath
-2	beneficial
-18	benefit
-24	benefits
-5	benign
-1	benjamin
-3	beside
-14	besides
-11	bespoke
64	best
36	best ,
41	best done
32	best done after
79	best to
-31	best to do
31	best to wait
55	best to wait until
-1	bet
-28	beta
-42	beta /
-23	better
40	better be
-47	better not
36	better state
35	better ways
35	better ways to
-1	betting
-35	between
0	betwen
-37	beyond
-18	bf
-2	bfd
-4	bff
-4	bfs
-16	bg
-6	bi
12	bias
-1	biased
-1	biases
-4	bid
11	bidi
-5	bidirectional
25	bifurcation
-17	big
-5	bigger
29	biggest
6	bigint
41	bigquery
6	biguint
-3	bike
-5	bikeshed
-24	bikeshedding
18	bill
6	billing
-21	bin
-25	binaries
2	binary
39	binary and
69	binary for
-3	binary's
-1	binaryheap
-22	bind
-17	binder
24	binders
24	bindgen
41	bindgen and
9	binding
56	binding and
29	binding to
55	bindings
38	bindings (
40	bindings for the
-6	binds
-1	binop
-1	binops
-1	bins
-4	binutils
29	bio
-4	biometric
-2	bip
-13	birch
-1	birth
-2	birthday
29	bis
-1	bisect
0	bisecting
0	bishop
0	bit
32	bit is
0	bitbucket
-11	bitcode
-3	bitcoin
-2	bitcoind
-1	bitcount
-6	bite
-1	bites
0	bitfield
3	bitflags
-2	bitmap
-22	bitrig
-34	bitrot
-10	bits
-1	bitset
0	bitshifts
-6	bitv
-1	bitvec
-3	bitvset
-1	bitwise
-2	bizarre
-16	black
-10	blackberry
-3	blackhole
-3	blacklist
-1	blah
21	blake
-6	blame
-23	blank
7	blanket
-2	blanking
-2	blanks
-20	blas
7	blast
-1	ble
-1	bleed
-1	bleeding
0	bleeds
-2	blend
-1	blends
-3	bless
0	blessed
17	blind
-1	blinded
-1	blinding
-3	blindly
0	blinks
-7	bloat
-1	bloated
-29	blob
-3	blobs
-96	block
38	block :
-38	block the release
38	block this
-2	block's
29	blockage
-15	blockchain
351	blocked
95	blocked (
70	blocked - by :
-37	blocked /
35	blocked :
44	blocked : no
104	blocked ?
111	blocked ? </s>
-43	blocked and
36	blocked because
120	blocked by
92	blocked by #0
-33	blocked by .
-72	blocked by :
51	blocked by : #0
64	blocked by : 0
-67	blocked by cors
-66	blocked by google
40	blocked by other
61	blocked by the
-98	blocked by this
-40	blocked by this :
-50	blocked by this issue
-38	blocked by what
-81	blocked by windows
31	blocked due
31	blocked due to
35	blocked for
-62	blocked is
218	blocked on
88	blocked on #0
35	blocked on #0 ,
-30	blocked on #0 .
-31	blocked on #0 </s>
66	blocked on :
-83	blocked on a
-55	blocked on it
-76	blocked on me
43	blocked on one
-34	blocked on that
179	blocked on the
-210	blocked on this
-45	blocked on this .
64	blocked only
-85	blocked status
-80	blocked status </s>
-69	blocked task
30	blocked to
-59	blocked until #0
29	blocked until the
242	blockedby
121	blocker
97	blocker #0
-38	blocker (
39	blocker )
82	blocker :
43	blocker : #0
-45	blocker </s>
-49	blocker for #0
-34	blocker for 0
-34	blocker for 0 .
64	blocker for this
154	blocker is
64	blocker is #0
81	blockers
62	blockers (
31	blockers .
32	blockers . </s>
74	blockers :
76	blockers : </s>
-32	blockers </s>
117	blockers are
60	blockers are closed
-28	blocking
-54	blocking #0
-43	blocking #0 .
-43	blocking #0 . </s>
-50	blocking :
-54	blocking : #0
55	blocking edges
47	blocking me
-51	blocking our
36	blocking the release
42	blocking the release of
193	blocking this
39	blocking this .
39	blocking this . </s>
-1	blocklist
-21	blockquote
-2	blockquotes
-94	blocks
-50	blocks #0
-31	blocks #0 .
-31	blocks #0 . </s>
-84	blocks :
-58	blocks : #0
-44	blocks : #0 </s>
65	blocks it
70	blocks it .
144	blocks this
34	blocks this .
34	blocks this . </s>
0	blocksize
-3	blockwise
-25	blog
-1	blogs
-8	bloom
-16	bloquant
-1	blow
-1	blowing
0	blown
-1	blows
-22	blue
35	blueprint
47	blueprints
-3	bluetooth
-2	blur
-1	blurred
-1	blush
-1	bmp
0	bo
152	board
94	board is
-1	boarding
101	boards
53	boards ,
-14	bob
-13	bodies
2	body
69	body is
-4	bogus
-4	boilerplate
-2	bold
-5	bolt
-3	bom
-1	bones
-14	bonus
-4	book
-1	book's
13	bookkeeping
-5	bookmark
-17	bookmarks
-1	books
-8	bookworm
-4	bool
-9	boolean
-1	booleans
-1	bools
-13	boost
14	boot
43	boot 0
-4	booted
0	booting
-1	bootloader
14	boots
5	bootstrap
-2	bootstrapped
8	bootstrapping
-1	bootstraps
-6	border
-3	borders
-1	borderstyle
-5	bored
-3	boring
-5	boringssl
-5	borrow
104	borrowck
43	borrowck :
-19	borrowed
-18	borrowing
-9	borrows
74	bors
-11	bosch
-8	boss
-14	bot
-1	botched
-33	both
30	both land
35	both of which
30	both sides
105	bother
3	bothered
-5	bothers
6	bots
7	bottleneck
-1	bottlenecks
1	bottom
12	bought
-85	bounce
-1	bounced
0	bounces
-7	bound
2	boundaries
62	boundary
57	boundary ,
32	boundary and
1	bounded
-1	bounding
12	bounds
-2	bow
-18	box
-15	boxed
-5	boxes
-4	boxing
-1	bq
-25	br
-5	brace
-5	braces
-4	bracket
-2	bracketed
-13	brackets
3	brain
32	brainer
1	brainstorm
59	brainstorming
23	branch
39	branch .
40	branch . </s>
48	branch 0
34	branch because
35	branch for
30	branch must
-41	branch protection
-1	branch's
-19	branched
31	branches
36	branches ,
-29	branches .
-29	branches . </s>
45	branches that
9	branching
8	brand
-2	branded
5	branding
0	brazilian
-2	breach
-2	breadcrumb
-4	breadcrumbs
-7	breadth
-3	break
31	break any
-17	breakage
-2	breakages
-12	breakdown
-1	breakdowns
-4	breaker
17	breaking
38	breaking change
30	breaking the
-1	breakpoint
-3	breakpoints
-28	breaks
-23	breath
-1	breathe
-23	brevity
-4	brew
16	brian
27	bridge
0	bridged
-8	bridges
-1	bridging
8	brief
-9	briefly
-2	bright
-4	brighter
-2	brightness
-7	brilliant
22	bring
39	bring -
39	bring - up
25	bringing
29	brings
-4	brittle
-19	broad
-31	broadcast
-1	broadcaster
-1	broadcasting
-1	broadcasts
-4	broaden
-1	broadening
14	broader
70	broadly
-57	broke
-59	broken
-30	broken after
-5	broker
-6	brokers
-13	brought
-3	browse
-13	browser
-2	browser's
29	browsers
-5	browsing
53	brson
-1	brush
-16	brute
-2	bs
-1	bsd
-35	bstr
-2	bt
-3	btc
0	btn
-12	btree
-2	btreemap
0	btreeset
17	btw
-1	bubble
-2	bubbled
-1	bubbles
2	bucket
-3	buckets
26	budget
-5	budgeting
-24	budgets
-12	buf
-35	buffer
-5	buffered
-1	bufferedreader
9	buffering
-12	buffers
-1	bufreader
-4	bufwriter
-7	bug
52	bug #0 </s>
35	bug 0
42	bug is fixed .
-14	bugfix
-3	bugfixes
6	buggy
45	bugs
52	bugs have
13	build
31	build . </s>
54	build after
87	build any
93	build to
-41	build to be
30	build to use
30	build will
10	buildable
-9	buildbot
33	buildbots
-7	builder
28	builders
4	building
72	building .
73	building . </s>
30	builds
35	builds .
36	builds . </s>
-38	builds on the
30	builds on top
30	builds on top of
25	built
33	built in
67	built in #0
43	builtin
31	builtin .
27	builtins
36	bulk
53	bulk -
85	bulk /
-1	bulky
-11	bullet
-2	bulleted
-3	bullets
49	bump
40	bump )
40	bump ) </s>
-30	bump version
-24	bumped
12	bumping
-23	bumps
36	bun
-14	bunch
31	bundle
-7	bundle's
-13	bundled
-6	bundler
-9	bundles
-11	bundling
-6	bunx
-3	burden
-7	buried
37	burn
-5	burndown
-13	burned
34	burner
-1	burning
-9	burns
-4	burst
-1	bursts
-2	bus
34	business
-3	businesses
15	busted
-2	buster
-18	busy
-5	but
51	but #0
36	but #0 is
-33	but 0
43	but am
-32	but can
30	but definitely
-33	but for
-30	but has
34	but i also
37	but i am
57	but i guess
37	but i'm
-29	but if
49	but it depends
49	but it depends on
-30	but it doesn't
52	but it relies
52	but it relies on
42	but it still
37	but let's
34	but once
50	but otherwise
36	but please
58	but removing
48	but requires
67	but several
-40	but that has
35	but that's not
-30	but the
47	but the documentation
43	but the patch
50	but this is the
46	but waiting
39	but we may
35	but we won't
42	but won't
5	butler
-44	button
32	button after
0	button's
28	buttons
-20	buy
-32	buy -
-13	buyer
-9	buying
21	buys
110	bv
-4	by
-34	by #
31	by #0
-35	by #0 .
-35	by #0 . </s>
-39	by #0 but
-30	by .
-39	by :
44	by : #0
-57	by : #0 </s>
62	by : 0
-34	by : none
35	by @
56	by a bug
59	by a bug in
-29	by a manual
75	by changes
-105	by client
-66	by cors
40	by current
36	by default ,
33	by default </s>
29	by every
35	by every later
33	by exact
-78	by google
46	by issues
42	by lack
42	by lack of
-44	by my
93	by other
-38	by other tasks
34	by ref
-30	by showing
47	by the
29	by the 0
31	by the feature
30	by the pending
107	by the security
54	by these
-88	by this
-40	by this :
-46	by this issue
-49	by this issue .
-42	by thread
34	by using an
36	by val
-36	by what
-73	by windows
-2	bye
-3	byo
-26	bypass
-8	bypassed
-5	bypasses
-2	bypassing
-1	byproduct
-31	byte
-2	bytecode
-9	bytes
23	bz
15	c
63	c (
-34	c )
34	c + d
33	c -
38	c 0
85	c 0 (
31	c 0 </s>
-20	c's
-2	ca
-2	caa
0	cab
-3	cable
0	cabo
0	cache
31	cache +
-39	cache . </s>
43	cache for
58	cache once
18	cacheable
-16	cached
-10	caches
-3	caching
-12	caco
-4	cada
-52	cadence
-2	cae
-2	caf
-1	cairo
-2	calc
-8	calculate
-8	calculated
-1	calculates
-2	calculating
-6	calculation
25	calculations
-3	calculator
25	calendar
-4	calib
-2	calibrate
-15	calibrated
-14	calibration
2	call
30	call .
33	call . </s>
68	call before
36	call on
31	call once
32	call site
52	call to be
-4	callable
-7	callback
-1	callbacks
-29	called
-4	callee
-1	callees
-14	caller
-5	caller's
23	callers
-11	calling
47	calling it
-75	calls
0	callsite
3	callsites
42	calm
-1	cam
-1	came
33	came in with
4	camel
1	camelcase
-14	camera
-2	cameras
17	campaign
-5	can
30	can .
-30	can approve
43	can be compiled
55	can be converted
37	can be converted to
71	can be done after
-34	can be done in
63	can be done when
62	can be made
-70	can be merged
53	can be pulled
-37	can be put
30	can be removed
132	can be removed when
-33	can be started
60	can be updated
56	can begin
30	can change that
-46	can close #0
54	can close this when
-30	can create
-42	can cut
44	can delete the
-30	can depend
-30	can depend on
60	can develop
-30	can do that
-78	can do this .
-31	can fix
32	can get some
59	can go
30	can go out
45	can import
47	can inherit
-61	can land
-42	can leave it
-42	can live
-38	can live without
40	can merge .
40	can merge . </s>
31	can merge this
30	can modify
-68	can now
65	can probably
47	can probably be
42	can publish
42	can put
-33	can refactor
-34	can release
-40	can release 0
-40	can release 0 .
42	can remove the
43	can reopen
37	can resolve
32	can satisfy
41	can spawn
50	can start on
30	can stop
34	can take
51	can take that
45	can track
36	can turn
67	can update
69	can use
71	can use it
-69	can wait
-100	can wait until
-9	can't
50	can't be done
-29	can't deploy
50	can't do
108	can't do this
62	can't drop
38	can't find any
39	can't go
30	can't really
29	can't run the
-53	can't wait
-34	can't wait to
-1	canada
48	canary
-28	cancel
15	canceled
11	canceling
-5	cancellable
11	cancellation
14	cancelled
-7	cancelling
-5	cancels
16	candidate
27	candidates
52	candidates ,
-1	cann't
0	cannot
116	cannot be done
-80	cannot be merged
-35	cannot proceed
-56	cannot release
52	cannot remove
46	cannot switch
35	cannot upgrade
91	canonical
-6	canonicalization
-3	canonicalize
-2	canonicalized
-16	cant
63	canvas
-28	cap
-16	capabilities
109	capability
-31	capability )
29	capable
-3	capacitor
-5	capacity
-27	capital
-1	capitalization
-2	capitalize
-2	capitalized
0	capitan
-10	capped
-11	caps
-1	capstone
0	capsule
5	capsules
-20	captcha
-15	caption
-1	captions
-23	captive
-31	capture
27	captured
46	captured in
-12	captures
21	capturing
-5	car
0	carbon
34	card
76	card .
-34	card . </s>
50	card for
42	card in
47	card in the
39	card of
10	cardinality
22	cards
-3	cardview
-14	care
-61	care of the
34	care of this
-37	careful
-22	carefully
-2	careless
-1	cares
-8	caret
-32	cargo
-3	caring
-1	carl
0	carriage
5	carried
-5	carrier
64	carries
-8	carry
39	carry it
6	carrying
-1	cart
-14	cas
19	cascade
8	cascades
-1	cascading
-32	case
29	case of the
-3	cased
-37	cases
31	cases (
35	cases that we
32	cases where it
-15	casing
-22	cast
-1	casted
-7	casting
-13	casts
-2	casual
0	casually
-1	cat
0	catalina
15	catalog
44	catalog </s>
0	catalog's
43	catalogs
-2	catalogue
6	catamorphism
-2	catastrophic
-3	catch
30	catch and
29	catch it
-8	catches
-2	catching
-1	categorical
4	categories
-7	categorization
-2	categorize
-7	categorized
12	category
56	category .
60	category . </s>
14	caught
-3	causal
-21	cause
-23	caused
-37	causes
-46	causing
-30	causing a
-19	caution
15	cautious
-38	caveat
-3	caveats
-5	cb
-5	cba
-3	cbc
-15	cbd
44	cbor
41	cc
38	cc #0 )
43	cc -
43	cc @
-4	cca
-2	ccache
-49	ccb
-9	ccc
12	ccd
-1	cce
-2	ccf
-4	ccm
-3	ccs
-12	cd
57	cdc
-8	cddl
-3	cdecl
-8	cdn
-2	cdns
-4	cdylib
-17	ce
-2	cease
-1	ceases
-1	ceb
-1	cee
-21	ceiling
-18	cell
-2	cellphone
-10	cells
-1	cellular
52	census
45	center
-4	centered
0	centering
-1	centers
-15	centos
-13	central
-7	centralization
-3	centralize
-9	centralized
-8	centralizing
-12	centric
-2	centroid
-7	centroids
-1	cents
-8	ceremony
-13	cert
46	cert /
-22	certain
1	certainly
35	certainly a
30	certainly need
31	certainly need to
17	certainty
-14	certificate
-34	certificate is
-6	certificaterequest
-30	certificates
6	certificateverify
8	certification
-7	certified
-1	certify
-11	certs
16	cf
-51	cf #0
6	cfail
-5	cfb
0	cfe
-4	cfg
0	cfgs
-1	cflags
22	cfrg
-19	ch
-3	chacha
-43	chain
-3	chained
-8	chaining
7	chains
33	chains .
33	chains . </s>
0	chainstate
-1	chair
64	chairs
-42	challenge
0	challenger
11	challenges
48	challenges .
53	challenges . </s>
-15	challenging
21	chan
8	chance
51	chance to
51	chance to review
-1	chances
52	change
64	change , and
36	change .
52	change : </s>
-31	change in
-33	change is
48	change of
30	change should
45	change so
36	change to
67	change until
44	change what
44	change what the
48	change will
-22	changed
-20	changelog
-5	changeover
48	changes
-30	changes ( i
37	changes .
42	changes . </s>
43	changes ?
43	changes ? </s>
52	changes are
32	changes from #0
40	changes in the
73	changes land
37	changes like
-37	changes only
-29	changes to the
32	changes to this
-2	changeset
-18	changesets
31	changing
49	changing .
49	changing . </s>
34	changing anything
43	changing value
-55	channel
-16	channels
-5	chans
-22	chaos
-4	chapter
-3	chapters
-16	char
-7	character
-2	characteristic
-8	characteristics
-12	characterization
-2	characterize
-19	characters
0	charcodeat
-2	charge
-1	charged
-1	charges
-1	charmbracelet
-23	chars
-2	charset
37	chart
-4	charter
-7	charts
-7	chase
-5	chasing
-15	chat
-7	chatgpt
-1	chats
-3	chatting
-1	chatty
-19	cheap
-5	cheaper
-4	cheapest
-2	cheaply
-1	cheat
-20	check
33	check :
31	check so
47	check with
54	check with the
-3	checkable
-11	checkbox
15	checkboxes
16	checked
58	checked /
37	checked and
49	checked the
-9	checker
-1	checkers
-13	checking
43	checking to
26	checklist
-6	checkmark
-28	checkout
-1	checkout's
-3	checkouts
-19	checkpoint
-42	checkpoint -
37	checkpointing
-6	checkpoints
-16	checks
32	checks on
-16	checksum
23	checksums
-4	cheers
-24	cherry
0	chi
7	chicken
-2	chief
28	child
36	child 0
83	child of
63	child tasks
-1	child's
-17	children
29	children of
42	chime
42	chime in
17	chimes
-1	china
-7	chinese
15	chip
-2	chips
-1	chmod
23	choice
-29	choices
19	choke
-1	chokes
12	choose
0	chooser
-7	chooses
-12	choosing
-4	chopped
-22	chore
-8	chose
38	chosen
57	chosen </s>
17	chris
30	chris - wood
-9	chris's
-3	christian
-2	christian's
-3	christmas
37	chrome
29	chrome /
-4	chromebook
1	chromium
-3	chrono
-1	chronological
-1	chroot
-21	chunk
-6	chunked
-9	chunking
-40	chunks
27	churn
-2	churning
29	ci
-43	ci /
48	ci :
35	ci : (
47	ci and
-41	ci before
113	ci image
30	ci on
-32	ci to
-39	cid
-10	cids
-3	cipher
18	ciphers
-11	ciphersuite
-9	ciphersuites
-12	ciphertext
0	ciphertexts
15	circle
-22	circleci
-1	circles
0	circuit
0	circuiting
-24	circuits
-19	circular
-1	circulation
-1	circumstance
-6	circumstances
-1	circumvent
-1	cis
16	citation
-3	citations
40	cite
-3	cited
-5	cites
-3	cities
-6	citing
0	citizen
5	city
-3	cjs
-3	cl
22	claim
-46	claimed
7	claiming
-31	claims
-29	claims to
-4	clamp
-2	clamping
-6	clamps
22	clang
5	clang's
10	clarification
-4	clarifications
10	clarified
21	clarifies
-16	clarify
-14	clarifying
-23	clarity
-5	clash
17	clashes
-3	clashing
-37	class
0	classcastexception
-17	classes
-28	classic
-8	classification
-10	classified
-2	classifier
0	classifiers
-1	classifies
-7	classify
-1	classifying
-4	classloader
-1	classnotfoundexception
40	classpath
-28	claude
1	clause
-33	clause on
-23	clauses
9	clean
63	clean .
63	clean . </s>
-35	clean up after
5	cleaned
37	cleaner
43	cleaner ,
41	cleanest
-15	cleaning
2	cleanly
-4	cleans
20	cleanup
58	cleanup ) </s>
-35	cleanup .
-35	cleanup . </s>
50	cleanup </s>
125	cleanup after
-11	cleanups
-30	clear
9	cleared
38	cleared (
19	clearer
-13	clearing
-21	clearly
43	clears
-2	cleartext
-8	clever
-17	cli
32	cli flags
-41	click
11	clickable
-14	clicked
-43	clicking
-33	clicks
-74	client
-11	client's
0	clienthello
17	clients
31	clients have
-1	cliff
89	clinic
-6	clip
-3	clipboard
-11	clipped
-2	clipping
-29	clippy
-2	clobber
-1	clobbered
-2	clobbering
-16	clock
-2	clocks
-3	cloexec
-13	clojure
0	clonable
-15	clone
-6	cloneable
-10	cloned
0	cloneelement
11	clones
-23	cloning
-1	closable
-4	close
-29	close #0 .
-29	close #0 . </s>
32	close , and
38	close and
-29	close before
35	close by
31	close epic
-35	close if no
-35	close it
-66	close the
-29	close the issue
31	close this for now
-39	close this issue
-37	close this once
36	close this until
58	close this when
70	close when
-100	closed
-32	closed (
-56	closed ) .
-56	closed ) . </s>
39	closed ) </s>
34	closed </s>
-39	closed as
-32	closed by
-41	closed until the
48	closed when
8	closely
33	closer
39	closer to
-23	closes
-33	closes #0
-35	closes #0 )
38	closes , the
-31	closes .
-8	closest
-8	closing
58	closing #0
-40	closing in
-41	closing this
-29	closing this issue
-51	closing this one
-49	closing this until
12	closure
-1	closure's
22	closures
50	closures after
-21	cloud
15	cloudflare
-1	cloudflared
17	cloudfront
-33	clover
-1	clr
-1	cls
-1	clue
-1	clunky
59	cluster
50	cluster .
59	cluster . </s>
-1	clustered
8	clustering
37	clusters
51	clusters /
-6	clutter
-6	cluttered
-6	cluttering
-3	cm
-5	cmake
-4	cmakelists
-1	cmark
-3	cmath
-15	cmd
-2	cmp
-4	cmr
22	cms
-1	cn
-9	cname
-1	cnames
-4	cnf
-17	co
0	coalesce
-3	coalesced
-6	coalescing
-10	coap
-4	coarse
-1	cobra
-2	codable
-12	code
59	code after
48	code guidelines
46	code into
34	code into the
-40	code is in
-44	code once
-47	code once the
36	code out
39	code review
33	code to
29	code to use
-46	code until
77	code work
-11	code's
-8	codebase
0	codebases
-2	codeblock
-17	codec
-9	codecov
-9	codecs
19	coded
47	codegen
0	codehaus
-2	codemap
-3	codemirror
-2	codepath
-1	codepaths
10	codepoint
8	codepoints
60	codepoints </s>
-1	codeql
-1	coder
-29	codes
-1	codeunits
-20	codex
-1	codify
10	coding
40	coding standards
-35	coefficient
-1	coefficients
-3	coerce
-2	coerced
-2	coerces
-2	coercing
-24	coercion
-1	coercions
-5	coexist
0	coexistence
-7	cofactor
0	coffeescript
-2	cognitive
29	coherence
0	coherency
44	coherent
-1	coherently
6	cohesive
33	coin
45	coin selection
-12	coincide
-1	coincidence
-10	coins
-1	col
-2	colab
-17	cold
37	collaboration
-4	collaborative
-1	collaborators
-6	collapse
-6	collapsed
-6	collapses
-5	collapsible
-1	collapsing
-2	collating
-1	collation
-2	colleague
8	collect
-24	collected
7	collecting
16	collection
-29	collections
-7	collective
0	collectively
-22	collector
-13	collectors
-42	collects
8	collide
10	collides
-3	colliding
20	collision
-22	collisions
0	collude
-14	colon
0	colons
-25	color
-2	colored
5	coloring
-8	colors
11	colour
-1	coloured
0	colouring
-2	colours
-6	cols
12	column
51	column </s>
32	column numbers
26	columns
49	columns from
-1	com
40	com . android
40	com . android .
-5	combat
-5	combination
-12	combinations
5	combine
17	combined
-3	combines
-33	combining
-5	combo
36	combobox
-2	come
41	come after
36	come after #0
42	come in
41	come later
3	comes
43	comes after
78	comes after #0
-43	comes before
64	comes out
45	comes out ,
83	comes out .
83	comes out . </s>
-35	comes up
22	comfortable
39	comfortable with
42	comfortable with the
-1	comfortably
69	coming
56	coming soon
97	coming soon .
108	coming soon . </s>
31	coming up
-5	comm
-8	comma
-40	command
0	commander
-2	commandline
-27	commands
29	commands .
30	commands . </s>
-7	commas
-72	comment
-30	comment ,
-29	comment on
-54	comment on #0
-5	commentary
30	commented
31	commented the
-5	commenting
-65	comments
-38	comments :
74	comments from
32	comments from @
0	commercial
35	commit
32	commit ) .
32	commit ) . </s>
35	commit , then
100	commit can
43	commit can be
-63	commit gets
-38	commit lands
35	commit the
8	commited
8	commitment
-2	commitments
-25	commits
32	commits ) .
32	commits ) . </s>
29	commits which
34	committed
67	committee
1	committer
-33	committing
-22	common
-1	commonality
-6	commonjs
-10	commonly
18	commons
-1	comms
-12	communicate
-2	communicated
-1	communicates
-2	communicating
2	communication
-2	communications
-1	community
-5	como
-1	comp
-18	compact
-4	compacted
-6	compaction
-1	companies
95	companion
-1	company
-4	comparable
-15	compare
-25	compared
-2	compares
0	comparing
30	comparison
-7	comparisons
-23	compat
39	compatibility
38	compatibility is
107	compatibility of
-16	compatible
-41	compatibly
20	compelling
0	compensate
-1	compensation
16	compete
-6	competing
0	competitive
-1	compilable
-4	compilation
30	compilation ,
-9	compilations
-57	compile
-31	compile times
-19	compiled
44	compiler
47	compiler ,
31	compiler support
-1	compiler's
31	compilers
35	compilers that
-14	compiles
2	compiletest
21	compiling
30	compiling and
-8	complain
0	complained
2	complaining
-13	complains
-1	complaint
-8	complaints
-1	complement
0	complementary
-27	complements
83	complete
-34	complete )
-75	complete ) </s>
58	complete ,
64	complete , but
30	complete , the
45	complete , we
33	complete .
37	complete . </s>
-39	complete 0
54	complete : </s>
56	complete ;
56	complete ; </s>
-40	complete </s>
61	complete and
-37	complete before
-37	complete it
-17	completed
32	completed ,
32	completed -
-66	completed .
-66	completed . </s>
-39	completed first
-69	completed first .
-69	completed first . </s>
16	completely
-15	completeness
-35	completes
56	completes ;
60	completes ; </s>
41	completing
53	completion
89	completion of
53	completion of #0
50	completion on
1	completions
-1	completly
-10	complex
-1	complexities
-23	complexity
3	compliance
-14	compliant
-27	complicated
-3	complicates
-3	complication
-3	complications
-3	comply
-1	complying
9	component
33	component ,
36	component , the
-2	component's
27	components
36	components from
-4	composable
-27	compose
1	composed
15	composer
-8	composes
-12	composing
-26	composite
-6	composites
20	composition
44	composition .
44	composition . </s>
3	compound
-1	comprehensible
18	comprehension
29	comprehensive
-16	compress
-10	compressed
-1	compresses
-2	compressing
51	compression
-2	compromise
-2	compromised
0	compromises
0	compromising
-7	computation
37	computation to
-2	computational
0	computationally
3	computations
31	compute
-21	computed
-11	computer
-2	computers
7	computes
1	computing
2	con
-3	concat
-1	concatenate
-2	concatenated
-1	concatenates
-7	concatenating
-9	concatenation
-1	conceal
-1	concealed
0	concealing
-2	concede
-4	conceding
9	conceivable
-4	conceivably
-12	conceived
21	concensus
-13	concentrate
-4	concentrated
-62	concept
-28	concepts
1	conceptual
41	conceptually
-47	concern
-20	concerned
-3	concerning
-56	concerns
-2	concert
12	concise
-1	concisely
30	conclude
18	concluded
15	concludes
-2	concluding
14	conclusion
-6	conclusions
63	concrete
61	concrete implementation
7	concretely
-10	concur
-14	concurrency
10	concurrent
3	concurrently
-9	cond
-19	conda
-3	condense
0	condensed
11	condition
71	condition :
-48	condition variable
-56	condition variable .
-56	condition variable . </s>
-7	conditional
0	conditionalize
-4	conditionally
-3	conditionals
-1	conditioned
-1	conditioning
27	conditions
40	conditions are
45	conditions are met
-5	conduct
-3	conducted
-3	condvar
-11	conf
1	conference
-14	confidence
88	confident
58	confident about
87	confident in
-7	confidential
-5	confidentiality
-3	confidently
12	config
-41	config ) </s>
-30	config -
51	config keys
33	config struct
49	config when
-1	configfile
-14	configs
-7	configurable
28	configuration
39	configuration )
-16	configurations
-2	configure
56	configured
82	configured per
-19	configuring
0	confined
86	confirm
53	confirm :
-30	confirm the
0	confirmation
35	confirmation )
-42	confirmation .
-43	confirmation . </s>
55	confirmed
59	confirmed </s>
53	confirmed as
66	confirmed this
50	confirmed working
28	confirming
3	confirms
-4	conflate
-1	conflates
-2	conflating
-25	conflict
58	conflict </s>
-1	conflicted
7	conflicting
56	conflicts
39	conflicts (
57	conflicts ,
-47	conflicts are
-43	conflicts are resolved
-13	confluence
-13	conform
-8	conformance
-1	conformant
-4	conforming
-7	conforms
-5	confuse
-17	confused
26	confuses
-33	confusing
-1	confusingly
9	confusion
0	confusions
-7	congestion
-9	conjunction
-2	conn
-36	connect
-39	connect .
-40	connect . </s>
-11	connected
-12	connecting
-57	connection
36	connection id
-32	connections
-4	connectivity
-21	connector
-10	connectors
42	connects
-3	cons
3	conscious
0	consciously
-11	consecutive
272	consensus
30	consensus ,
46	consensus , i
41	consensus for
59	consensus in
48	consensus is
74	consensus on
49	consensus on the
43	consensus yet
12	consent
-1	consented
-6	consequence
-4	consequences
-1	consequently
-2	conservation
7	conservative
-9	conservatively
11	consider
69	consider it
-1	considerable
-1	considerably
-1	considerate
0	consideration
-46	considerations
11	considered
-5	considering
9	considers
-6	consist
-1	consistency
-37	consistency issue
-2	consistent
2	consistently
0	consisting
-3	consists
-23	console
12	consolidate
39	consolidate the
-2	consolidated
-1	consolidates
2	consolidating
14	consolidation
48	const
43	const functions
-9	constant
31	constant values
6	constantly
27	constants
52	constants in
66	constants to
0	constexpr
-1	constituents
-1	constitutes
12	constness
-3	constrain
-16	constrained
16	constraining
0	constrains
5	constraint
-32	constraint ,
36	constraint that
-21	constraints
-5	construct
-20	constructed
-7	constructing
10	construction
7	constructions
-11	constructive
-27	constructor
13	constructors
-3	constructs
15	consts
-13	consult
0	consultation
-1	consulted
-14	consulting
-1	consults
77	consume
88	consume the
-5	consumed
42	consumer
45	consumer )
50	consumer ) </s>
82	consumer -
-48	consumers
-9	consumes
-14	consuming
5	consumption
-7	cont
13	contact
-2	contacting
-26	contacts
2	contain
6	contained
-30	container
36	container ,
-5	container's
-1	containerized
16	containers
-12	containing
-1	containment
-9	contains
-2	contamination
-1	contended
19	content
62	content as
69	content as a
45	content before
45	content into
59	content with
-4	contention
43	contentious
-1	contentprovider
-31	contents
-3	contested
-22	context
39	context -
36	context in which
37	context where
11	contexts
-42	contextual
-5	contiguous
75	contingent
75	contingent on
-4	continually
-10	continuation
-1	continuations
22	continue
61	continue .
61	continue . </s>
13	continued
5	continues
32	continues to be
-10	continuing
21	continuity
12	continuous
29	continuous integration
-8	continuously
89	contract
36	contract -
31	contract . </s>
46	contract </s>
30	contract has
110	contract is
-6	contracts
48	contracts are
-1	contradict
-3	contradicted
-9	contradicting
-3	contradiction
-2	contradictory
-2	contradicts
0	contrary
5	contrast
-1	contravariant
-4	contrib
-6	contribute
-4	contributed
-18	contributing
-10	contribution
20	contributions
15	contributor
-12	contributors
-2	contrived
1	control
0	controlflow
-1	controllable
-7	controlled
103	controller
62	controller -
41	controller needs
-11	controllers
-2	controlling
-2	controls
5	controversial
-5	conv
8	convenience
39	convenience .
40	convenience . </s>
10	convenient
41	convenient if
-5	conveniently
-2	convention
-1	conventional
29	conventions
-38	conventions </s>
57	conventions with
136	converge
-5	converged
49	convergence
97	converges
7	conversation
-3	conversational
-6	conversations
-1	converse
-1	conversely
26	conversion
36	conversion is
7	conversions
77	convert
57	convert the
30	converted
35	converted to
-2	converter
-18	converting
-1	convertion
-6	converts
-6	convey
-1	conveyed
-4	conveying
-2	conveys
2	convince
12	convinced
-13	convincing
-1	convoluted
-2	convolution
-12	cook
19	cookbook
-15	cookie
-41	cookies
-1	cooking
6	cool
-43	cooldown
-1	cooperating
-6	cooperation
-2	coord
30	coordinate
-15	coordinated
9	coordinates
8	coordinating
13	coordination
35	coordination with
-7	coordinator
-25	coordinators
-3	coords
-4	cope
-15	copied
23	copies
40	copies .
40	copies . </s>
-24	copilot
-36	copy
-9	copyable
-6	copying
0	copyless
-15	copyright
51	core
34	core . </s>
34	core : :
-84	core </s>
34	core developers
30	core modules
0	core's
-4	cores
0	corner
-24	corners
-3	coroutine
-4	coroutines
-66	corporate
32	corpus
-27	correct
33	correct handling
33	correct handling of
-14	corrected
-3	correcting
-26	correction
71	corrections
32	corrections .
32	corrections . </s>
-2	corrective
-34	correctly
-8	correctness
-4	corrects
-2	correlate
-4	correlated
0	correlates
66	correlation
1	correspond
10	corresponding
-1	correspondingly
-1	corresponds
-1	corridor
-4	corrupt
-6	corrupted
-3	corrupting
-12	corruption
-1	corrupts
-18	cors
-44	cors </s>
45	cors headers
15	cortex
-2	cos
43	cose
11	cosmetic
-1	cosmic
5	cost
42	cost model
1	costly
15	costs
-93	could
-77	could be blocked
34	could be merged
46	could be the
37	could hold
-37	could use
-39	could use a
-59	could wait
-36	could wait for
-30	could wait until
31	could you
-28	couldn't
-8	count
1	countdown
15	counted
4	counter
-2	counterexample
-1	counterintuitive
-1	countermeasure
-7	countermeasures
-1	counterpart
-1	counterparts
23	counters
-9	counting
-2	countries
-3	country
-13	counts
48	counts for
-23	couple
-30	couple things
-7	coupled
-16	coupling
-33	course
-31	courses
2	court
-1	cov
-2	covariance
-1	covariant
-6	cover
48	coverage
37	coverage (
40	coverage and
33	covered
47	covered .
47	covered . </s>
44	covered by #0
9	covering
-37	covers
-2	cow
-9	cp
1	cpp
-33	cpu
-3	cpus
5	cr
0	cra
2	crack
0	craft
-2	crafted
4	crash
72	crash -
55	crash fix
-17	crashed
-16	crashes
-10	crashing
10	crate
-5	crate's
65	crater
-42	crates
44	crawl
-4	crawling
-3	crazy
-23	crc
-57	create
31	create a
-33	create an
-65	created
-30	created #0
56	created , we
-32	created a
-46	created after
1	creates
41	creates ,
-30	creating
-42	creation
32	creative
2	creator
-13	cred
-7	credential
45	credential format
42	credentials
53	credentials .
56	credentials . </s>
59	credentials from
-13	credit
-15	credits
-9	creds
-4	creep
-5	crew
-6	crisp
-24	criteria
33	criteria (
-7	criterion
-44	critical
-35	critical for
-7	critically
-4	criticism
-8	critique
0	crlf
13	cron
0	cronjob
-12	crop
-11	cropped
0	cropping
5	cross
36	cross - check
30	cross - repo
32	cross - repo dependency
-1	crossed
-2	crosses
-5	crosshair
29	crossing
-1	crowd
-6	crowded
-1	crowding
-5	crt
-4	crucial
-4	crud
-1	crude
-8	cruft
-1	crush
0	crust
-2	crux
-4	cryptic
26	crypto
-14	cryptographic
-3	cryptographically
-8	cryptography
0	crystal
-5	cs
-3	csi
-23	csp
-3	csr
-8	csrf
-15	css
30	css /
0	cstack
-1	cstr
-3	cstring
-10	csv
-2	ct
-1	cta
-1	ctags
-1	ctc
0	cte
-1	ctest
-19	ctfe
-2	ctor
5	ctors
-12	ctr
-22	ctrl
2	cttz
-7	ctx
-8	ctxmethods
-2	ctxt
-8	ctypes
-1	cublas
11	cuda
-2	cudnn
-4	cue
0	culling
-3	culprit
0	culture
-7	cumbersome
-1	cumulative
-10	curated
-25	curious
-12	curl
-3	curly
22	current
45	current prs
38	current stack
47	current status
61	currently
34	currently active
34	currently being
121	currently blocked
56	currently blocked by
41	currently has no
58	currently in
64	currently in the
40	currently is
49	currently provide
45	currently returns
67	currently waiting
49	currently waiting on
-18	cursor
-3	cursors
-21	curve
7	curves
-5	custom
27	customer
55	customer -
57	customer has
67	customer's
-27	customers
-1	customizable
-35	customization
-2	customize
-5	customized
-2	customizing
71	cut
40	cut ,
51	cut .
51	cut . </s>
-31	cutoff
33	cutover
-16	cuts
31	cutting
39	cutting the
-4	cv
-1	cvar
-5	cve
-1	cves
-7	cwd
72	cwt
-2	cx
-18	cxf
-5	cxx
-2	cyan
-2	cyanogenmod
-4	cycle
48	cycle )
35	cycle of
-22	cycles
31	cycles ,
-13	cyclic
-2	cyclical
5	cycling
-1	cygwin
-17	czar
-2	czech
-5	d
40	d - 0
29	d 0 .
32	d 0 . </s>
34	d to
-34	d's
-17	da
-2	dab
23	daemon
-19	daemon's
-5	daemons
5	daf
85	dag
5	dagger
-4	daily
-1	dalvik
-1	dalvikvm
-15	damage
-1	damn
-2	dan
18	dance
-1	danger
-5	dangerous
0	dangerously
-1	dangers
-8	dangling
-8	daniel
-22	danielfett
-6	dans
-4	dare
49	dark
82	dark mode
53	dark mode (
76	dark mode [
-9	darwin
-5	das
9	dash
-6	dashboard
29	dashboard from
32	dashboards
-7	dashes
0	dat
28	data
32	data -
35	data can be
37	data for
57	data from
43	data in
37	data loading
50	database
58	database migrations
-21	databases
0	databricks
0	datacenter
-2	datadir
38	dataflow
-9	dataframe
-24	datagram
-16	datagrams
20	dataset
30	datasets
-5	datasource
-1	datasources
-3	datastore
-2	datatracker
-1	datatype
-1	datatypes
-30	date
31	date picker
-3	dated
-1	datepicker
19	dates
-4	datetime
-2	dating
-1	datum
-3	datums
-6	dave
-2	david
-12	david's
26	davidben
1	davidschinazi
-10	day
-3	day's
-1	daylight
-3	days
-38	days .
-38	days . </s>
35	days or
56	days to
-32	db
-52	db is
-1	dbc
26	dbg
0	dbo
-11	dbs
-1	dbus
-20	dc
-1	dce
-4	dcf
-2	dcid
-1	dcim
22	dcr
-12	dd
-1	dda
-7	ddb
-3	ddf
-1	ddl
-2	ddos
78	de
-4	deactivate
-9	deactivated
-2	deactivation
-29	dead
-5	deadline
-1	deadlines
-14	deadlock
-1	deadlocked
-4	deadlocking
-7	deadlocks
16	deal
-6	dealing
-1	deallocate
-1	deallocated
-2	deallocating
-3	deallocation
-5	deals
31	dealt
32	dealt with
58	dealt with .
-1	dear
3	death
-6	deb
52	debatable
52	debate
-1	debated
-3	debates
-2	debe
143	debian
142	debian 0
-5	debounce
-4	debounced
-14	debouncing
-19	debt
-11	debug
49	debug info
-3	debugged
-15	debugger
-29	debugging
-12	debuginfo
13	dec
-40	decade
-5	decaf
-3	decapsulation
-2	decay
-1	decayed
0	december
-9	decent
98	decide
55	decide first
35	decide if we
51	decide this
51	decide upon
38	decide what the
-39	decide whether
31	decided
51	decided .
51	decided . </s>
33	decided by
35	decided by the
32	decided how
29	decided if
59	decided on
-82	decided to
50	decides
76	decides if
29	decides when
28	deciding
-5	decimal
0	decimals
203	decision
40	decision )
62	decision -
41	decision </s>
29	decision here
-87	decision made
88	decision on
42	decision on this
58	decisions
36	decisions )
42	decisions made
-3	decisive
-1	decl
9	declaration
-15	declarations
13	declarative
1	declarator
56	declare
22	declared
-8	declares
-22	declaring
-8	decline
14	declined
-1	declines
-19	declining
-2	decodable
-14	decode
-8	decoded
-22	decoder
-1	decoders
-2	decodes
-9	decoding
-1	decommissioning
30	decompose
41	decompose the
113	decomposed
-3	decomposing
2	decomposition
-1	decompression
-2	decoration
-1	decorations
-3	decorative
-1	decorator
-1	decorators
-8	decouple
-1	decoupled
-5	decoupling
-3	decrease
-2	decreased
-8	decreases
-1	decreasing
-2	decrement
-1	decremented
-1	decrements
-17	decrypt
-3	decrypted
-1	decrypting
-30	decryption
-2	decrypts
0	dedicate
-20	dedicated
-1	deduce
-1	deduced
-9	dedup
-3	dedupe
-2	deduped
0	deduping
-1	deduplicate
-3	deduplication
-18	deemed
-26	deep
-1	deepclone
0	deepcopy
16	deeper
25	deepest
-1	deeply
-12	def
7	default
32	default ,
46	default methods
49	default methods ,
33	default type
31	default type parameter
-11	defaulted
28	defaulting
17	defaults
43	defaults )
-1	defeat
-11	defeated
-1	defeating
24	defeats
-29	defect
-7	defects
-4	defend
13	defense
-2	defensible
-2	defensive
12	defer
42	defer this until
-30	defer to
124	defer until
-4	deference
12	deferral
38	deferral is
52	deferred
68	deferred -
-39	deferred /
38	deferred 0
29	deferred and
62	deferred to
57	deferred until
22	deferring
-6	defers
-2	defid
-28	define
33	defined
31	defined after the
24	defines
30	defines the
7	defining
-13	definite
17	definitely
1	definition
30	definition )
38	definition to
-3	definitions
39	definitions (
57	definitive
1	definitively
-1	definitly
-3	deflate
-19	defs
0	defunct
17	degenerate
-6	degradation
-4	degrade
-10	degraded
-4	degrades
4	degrading
2	degree
-1	degrees
0	deinitialize
-5	del
21	delay
31	delay any
20	delayed
45	delayed until
52	delayed until the
106	delaying
63	delaying the
-16	delays
-26	delegate
15	delegated
-17	delegates
-19	delegating
0	delegatingmethodaccessorimpl
-24	delegation
88	delete
42	delete -
-44	delete branch
30	delete endpoints
56	delete these
-2	deleted
48	deleted once
48	deleted when
57	deleted with
0	deletefile
-31	deletes
-25	deleting
-26	deletion
-3	deletions
62	deliberate
88	deliberately
-2	delicate
-5	delimited
-1	delimiter
-4	delimiters
9	delineation
-5	deliver
52	deliver the
26	deliverable
-6	deliverables
44	delivered
135	delivered </s>
-10	deliveries
37	delivering
54	delivering a
-22	delivers
0	delivery
-5	dell
-12	delta
1	deltas
-26	demand
31	demand -
-1	demanded
-2	demanding
-7	demands
20	demo
-3	demonstrate
-17	demonstrated
-5	demonstrates
-6	demonstrating
58	demos
-1	demote
222	den
-1	deniability
31	denial
-6	denied
-1	denies
-2	denominator
-1	denote
-1	denoted
-1	denotes
-3	dense
-11	density
-12	deny
-7	denylist
-7	dep
-4	departing
-18	departure
-1	depend
37	depend a
-50	depend on
50	depend on #0
-38	depend on each
-38	depend on each other
-31	depend on other
35	depend on the implementation
-29	depend on this
-2	dependable
69	dependabot
-4	dependancy
58	dependant
85	dependant on
79	depende
-25	depended
25	dependence
69	dependence .
69	dependence . </s>
-47	dependencies
-56	dependencies )
-37	dependencies ) </s>
43	dependencies . .
44	dependencies . . .
80	dependencies :
45	dependencies : #0
-71	dependencies : </s>
41	dependencies : t
41	dependencies : t 0
29	dependencies after
14	dependency
134	dependency :
60	dependency link
63	dependency on #0
67	dependency on #0 .
-1	dependency's
62	dependent
-29	dependent (
122	dependent on
-107	dependent on #0
-125	dependent on #0 .
38	dependent on the
-5	dependents
-21	depending
84	depending on #0
49	depending on your
180	depends
91	depends #0
64	depends /
92	depends on
68	depends on #0 (
45	depends on #0 ,
39	depends on #0 .
34	depends on #0 </s>
64	depends on #0 for
42	depends on #0 to
-44	depends on .
57	depends on 0
67	depends on :
-46	depends on : #0
-113	depends on : </s>
49	depends on : all
-32	depends on : none
56	depends on : the
-107	depends on </s>
49	depends on a
49	depends on a 0
46	depends on all
32	depends on all other
-39	depends on another
37	depends on bd
41	depends on bd -
-42	depends on both
-67	depends on how
-48	depends on how the
-31	depends on id
34	depends on if
-39	depends on it
-117	depends on libfoo
-34	depends on one
31	depends on the implementation
38	depends on the outcome
-137	depends on this
-32	depends on this )
43	depends on two
29	depends on upstream
-30	depends on what
-35	depends on whatever
-70	depends on which
133	depends on x
-33	depends on your
49	depends upon
214	dependson
-1	depfiles
0	depleted
-2	deploy
34	deploy after
-52	deploy until
-2	deployable
-49	deployed
35	deployed to production
0	deployer
0	deploying
63	deployment
53	deployment .
61	deployment . </s>
30	deployment </s>
32	deployment and
31	deployment to
-3	deployments
28	deploys
40	deploys .
40	deploys . </s>
1	depot
-28	deprecate
-36	deprecate it
-10	deprecated
36	deprecated and
3	deprecating
136	deprecation
48	deprecations
-2	deprecationwarning
25	deps
72	deps (
52	deps :
-3	depth
-2	depths
-2	deque
0	dequeue
-9	der
-12	derby
-35	deref
-2	dereference
-1	dereferenced
-1	dereferences
17	dereferencing
-1	derefmut
-9	derefs
-1	derivable
4	derivation
42	derivation .
42	derivation . </s>
-8	derivations
-1	derivative
-2	derivatives
-18	derive
-4	derived
-1	derivekeypair
4	derives
-26	deriving
-8	des
-2	desc
0	descend
-1	descendant
-1	descendants
-2	descending
1	descends
-2	descent
-7	describe
-26	described
-21	describes
-2	describing
-27	description
7	descriptions
-6	descriptive
32	descriptor
72	descriptor .
73	descriptor . </s>
-2	descriptors
0	deselecting
-5	deserialization
-7	deserialize
-1	deserialized
-1	deserializing
-6	deserve
8	deserves
96	design
32	design (
-45	design ,
62	design </s>
-40	design and ,
47	design decision
41	design decisions
48	design first
63	design is
62	design pass
44	design review
47	design when
0	designate
-6	designated
24	designed
39	designer
76	designers
-10	designing
53	designs
2	desirable
40	desire
-12	desired
-2	desires
-1	desk
-3	desktop
-2	desktops
-1	desperately
-23	despite
-1	dest
0	destdir
-13	destination
-2	destinations
-9	destroy
-11	destroyed
-5	destroying
-5	destroys
-1	destruct
-1	destructing
-2	destruction
-9	destructive
4	destructor
-33	destructors
-1	destructure
-2	destructured
-8	destructuring
-4	desugared
-4	desugaring
-5	desync
-1	detach
-5	detached
-33	detail
20	detailed
-5	detailing
22	details
97	details from
-33	detect
-2	detectable
-28	detected
-14	detecting
-15	detection
11	detector
-11	detects
-1	determination
-29	determine
-20	determined
-13	determines
-12	determining
-13	determinism
-13	deterministic
23	deterministically
-4	detour
59	detours
-17	dev
-3	devcontainer
-1	devdependencies
-2	devdependency
131	deve
-6	devel
47	develop
22	developed
50	developed in
22	developer
-34	developer ,
82	developer -
-1	developer's
19	developers
12	developing
34	development
-1	developments
-3	developpers
-1	devenv
-1	deviate
-7	deviating
-3	deviation
-2	deviations
-27	device
1	device's
8	devices
43	devices .
44	devices . </s>
-1	devise
-14	devote
72	devs
62	devs .
64	devs . </s>
-4	devshell
0	devtool
-12	devtools
-1	dex
8	df
49	dg
0	dgram
33	dh
57	dh -
-3	dhe
-2	dhkem
-5	di
-3	diag
-1	diagnose
-5	diagnosed
-1	diagnosing
-6	diagnosis
-9	diagnostic
-12	diagnostics
0	diagonal
-11	diagram
-3	diagrams
-14	dial
-1	dialect
-14	dialog
-35	dialog </s>
31	dialog and
-6	dialogs
-19	dialogue
-2	diamond
-4	dict
-1	dictate
-3	dictated
-1	dictates
-1	dictionaries
-4	dictionary
0	dicts
-56	did
-50	didn't
34	didn't fail
41	didn't try
-1	didnt
-1	dids
12	die
-8	died
-8	dies
29	diff
39	diff (
-30	diff ,
30	diff -
-13	differ
-2	differed
-35	difference
7	differences
-22	different
-3	differentiable
2	differential
-2	differentiate
-2	differentiated
-11	differentiates
9	differentiating
-7	differentiation
0	differentiator
-14	differently
0	differing
-5	differs
-21	difficult
-19	difficulties
8	difficulty
-1	diffie
-8	diffing
-5	diffs
-25	dig
43	digest
35	digest .
36	digest . </s>
11	digests
-9	digging
-3	digit
13	digital
-5	digits
-1	dim
-16	dimension
-1	dimensional
15	dimensions
33	dimensions are
-2	diminishing
-1	dims
-6	dip
-28	dir
-25	direct
31	direct mode
-34	directed
-4	directing
-9	direction
35	direction </s>
-5	directional
-5	directionally
56	directions
-21	directive
-14	directives
-13	directly
-21	directories
-54	directory
-1	dirname
-5	dirs
10	dirt
1	dirty
-26	disable
-40	disabled
-15	disables
-10	disabling
-5	disadvantages
6	disagree
-24	disagreement
-2	disagrees
-10	disallow
-4	disallowed
-2	disallowing
-3	disallows
-2	disambiguate
-2	disambiguation
-2	disappear
-11	disappeared
-20	disappearing
-14	disappears
-4	disappointed
-2	disappointing
-5	disc
-2	discard
-8	discarded
-2	discarding
8	discards
7	discern
-10	discharged
11	discipline
37	discipline )
40	discipline ) .
40	discipline ) . </s>
-10	disclaimer
-1	disclosed
0	disclosing
-22	disclosure
-1	disconcerting
-11	disconnect
-10	disconnected
-6	disconnecting
-7	disconnection
-1	disconnects
-18	discord
6	discourage
-3	discouraged
-4	discouraging
-3	discourse
-9	discover
-16	discoverability
-3	discoverable
-38	discovered
-4	discovering
-3	discovers
-45	discovery
-3	discrepancies
-7	discrepancy
-3	discrete
-2	discretion
-8	discriminant
-3	discriminants
-2	discriminator
52	discuss
-31	discuss . </s>
51	discuss all
51	discuss all the
80	discuss before
31	discuss on the
-49	discuss that
117	discuss this
87	discussed
80	discussed before
-31	discussed on the
30	discussed to
-3	discusses
-9	discussing
37	discussing in
29	discussing this
86	discussion
-41	discussion ,
42	discussion about
29	discussion at the
57	discussion at the meeting
91	discussion before
53	discussion is
-66	discussion on #0
-35	discussion on #0 ,
67	discussion on the
88	discussion on the mailing
-19	discussions
-2	dishonest
-28	disjoint
-26	disk
1	disks
-1	dislike
-6	dismiss
-7	dismissed
-5	dismisses
-1	dismissing
114	dispatch
36	dispatch +
32	dispatch . </s>
30	dispatch for
83	dispatch is
-30	dispatched
-23	dispatcher
-20	dispatches
42	dispatching
-15	display
36	display ,
-27	displayed
-7	displaying
-9	displays
12	disposable
-2	disposal
-2	dispose
-4	disposed
24	disposition
-1	disregard
-2	disrupt
-11	disruption
-1	disruptive
-7	dissolve
8	dist
17	distance
-2	distcheck
-2	distill
-27	distinct
-19	distinction
0	distinctions
-2	distinctive
-17	distinguish
-5	distinguishable
-1	distinguished
0	distinguisher
-5	distinguishes
-1	distinguishing
-1	distorted
17	distortion
-1	distracting
-2	distraction
0	distributable
5	distribute
-22	distributed
0	distributes
-2	distributing
-22	distribution
33	distributions
-4	distro
19	distros
-4	disturbing
-7	ditch
-3	div
-1	dive
-5	diverge
21	diverged
3	divergence
37	divergent
-4	diverges
-4	diverging
-2	diverse
-2	diversion
-2	divide
-3	divided
0	divider
-2	dividing
3	diving
-5	division
77	django
77	django 0
-1	dl
0	dlclose
-3	dlist
-21	dll
-8	dll's
-5	dllimport
-2	dlls
-5	dlopen
-11	dm
-7	dma
-1	dmg
-5	dms
-3	dnn
-24	dns
33	dns ,
9	dnssec
44	do
40	do #0 first
46	do )
41	do ) .
41	do ) . </s>
96	do after
33	do another
-30	do any
35	do before
49	do here
43	do here .
43	do here . </s>
55	do it after
-35	do not add
31	do not believe
49	do not build
53	do not claim
-33	do not close
53	do not fix
-39	do not merge .
-34	do not merge :
51	do not merge before
69	do not merge until
-66	do not merge yet
-38	do not open
33	do not perform
69	do not publish
-33	do not remove
31	do not run
84	do not start
37	do not start before
55	do not start until
-31	do one
-36	do one more
-38	do so after
42	do so from
31	do some work
54	do that once
33	do that when
29	do that work
51	do this
39	do this ,
36	do this :
39	do this : </s>
33	do this after the
-89	do this before
-38	do this before #0
29	do this is
32	do this until
47	do this without
48	do until
-60	do we
34	do when
-38	do you
-37	do you think
31	do you think ?
-35	do you think we
-33	do you want
1	doable
15	doc
48	doc history
29	doc strings
96	doc to
-2	docblock
-16	dock
-14	docked
-15	docker
-81	docker 0
49	docker image
6	dockerfile
-1	dockerhub
8	docs
36	docs (
-53	docs /
51	docs after
60	docs and
29	docs from
54	docs so
-3	docstring
-1	docstrings
-2	doctest
-1	doctests
-7	doctor
-14	doctrine
0	doctype
0	documenation
33	document
36	document first
35	document on
34	document should
33	document the
-3	document's
70	documentation
103	documentation after
66	documentation is
37	documentation to reflect
56	documentation updates
3	documentations
-35	documented
-36	documented .
-36	documented . </s>
-16	documenting
-20	documents
-1	docx
-19	dod
-10	doens't
-38	does
46	does .
46	does . </s>
55	does it .
55	does it . </s>
32	does need a
-60	does not
-30	does not have
-42	does not have to
46	does not start
31	does the
33	does the same
53	does the trick
-32	does this
-1	doesn
-73	doesn't
30	doesn't expose
33	doesn't expose the
35	doesn't link
-40	doesn't require
68	doesn't set
-1	doesnot
-8	doesnt
-13	dog
-7	dogfood
-4	dogfooding
-1	doh
93	doi
45	doing
-40	doing a
39	doing anything
42	doing so
37	doing things
29	doing this until
-6	doit
-1	dollar
-2	dollars
-11	dolt
-58	dom
42	domain
36	domain )
82	domain </s>
-4	domain's
-7	domains
-1	dominance
-1	dominant
0	dominate
-7	dominated
-1	dominates
-3	dominator
-3	don
-14	don't
42	don't currently
38	don't feel
30	don't forget
-29	don't have
-52	don't have to
-74	don't have to wait
47	don't know which
122	don't merge
101	don't merge before
61	don't merge this
65	don't mind
39	don't think these
-64	don't think this
-96	don't think this is
40	don't think this should
48	don't think we should
31	don't touch
-35	don't understand the
36	don't want
-43	don't want to wait
-40	done
-32	done (
-77	done )
-29	done ,
-30	done .
138	done after
42	done and
29	done at
-68	done before #0
-62	done before #0 .
118	done before this
48	done here
-42	done in
50	done in #0
-35	done in parallel
-30	done once
55	done or
-29	done so
-31	done through
-49	done we
-71	done we can
78	done when
32	done when a
48	done with
-30	done without
64	done yet
44	done yet ,
52	done yet .
52	done yet . </s>
-8	dont
-1	doomed
-24	door
-5	doors
-11	dormant
-8	dos
-8	dot
-1	dotenv
-1	dotnet
-5	dots
0	dotted
-5	double
43	double check
0	doubled
0	doubleendediterator
-3	doubles
1	doubling
-3	doubly
-10	doubt
-6	doubtful
11	doubts
-1	dow
-3	down
58	down "
37	down ,
32	down and
34	down to one
0	downcast
-1	downcasting
-7	downgrade
-2	downgraded
31	downgrades
-4	downgrading
-50	download
-14	downloaded
-15	downloading
-18	downloads
-1	downs
-11	downside
-1	downsides
-11	downstream
-9	downtime
-2	downward
-2	doxygen
-3	dozen
-3	dozens
11	dp
8	dpi
-26	dpop
-1	dps
11	dr
73	draft
-46	draft ,
29	draft /
-33	draft ?
-33	draft ? </s>
38	draft as
41	draft because
34	draft but
74	draft for
41	draft for now
34	draft is
-35	draft isn't
53	draft once
30	draft or
50	draft until
-30	draft version
96	drafted
-5	drafting
-4	drafts
34	drafts are
-22	drag
-4	draggable
-2	dragged
-3	dragging
-7	dragonfly
-5	dragons
-12	drags
-20	drain
-15	drained
-10	draining
-3	drains
-5	dramatic
0	dramatically
-1	drastic
5	drastically
-17	draw
37	drawable
-2	drawables
-5	drawback
-16	drawbacks
-10	drawer
-19	drawing
-3	drawings
-5	drawn
-2	draws
-6	drew
-39	drift
0	drifted
-2	drifting
-2	drifts
-10	drill
-2	drilldown
12	drive
12	driven
47	driver
0	driver's
-20	drivers
-17	drives
-7	driving
-11	drizzle
22	drm
96	droid
45	droid and
74	droid build
-3	drone
45	drop
31	drop it
62	drop the old
44	drop the workaround
104	dropck
-7	dropdown
0	dropdowns
3	dropped
35	dropped in
18	dropping
87	dropping python
87	dropping python 0
12	drops
44	drops .
44	drops . </s>
-1	drowning
-6	drugs
-3	dry
31	dry run
-9	dryrun
-17	ds
-5	dsl
0	dsp
94	dst
-34	dst (
-1	dstify
-2	dsts
-1	dsym
-2	dsymutil
-2	dt
78	dthaler
-18	dtls
-2	dtor
-10	dtors
-3	dtype
-14	du
9	dual
0	dubious
-2	duckduckgo
13	due
54	due to #0
40	due to #0 (
30	due to the
-4	dumb
-12	dummy
7	dump
-4	dumped
-3	dumping
33	dumps
-17	dup
-35	dupe
-2	duplex
-35	duplicate
19	duplicated
-2	duplicates
43	duplicates are
-28	duplicating
-33	duplication
-4	durability
2	durable
-3	durably
-18	duration
-1	durations
-16	during
37	during ietf
37	during ietf 0
46	during implementation
51	during the
43	during the last
78	dust
33	dust settles
0	dutch
-14	duties
1	duty
-5	dv
0	dvec
-2	dw
-16	dwarf
-9	dx
-1	dxr
-2	dy
-2	dying
-7	dyld
-7	dylib
-7	dylibs
-1	dynamic
43	dynamic loading
-11	dynamically
27	dynamics
30	e
42	e 0
31	e 0 .
33	e 0 e verification
-31	e after
45	e for
33	e verification
6	ea
-80	each
29	each case
39	each module
-30	each other
-35	each other ,
18	ead
32	ead 0
-3	eae
-1	eagain
33	eager
32	eager -
146	eagerly
-1	ear
-10	earlier
5	earliest
-22	early
40	early drafts
-1	earn
-1	earned
1	earth
17	ease
12	easier
47	easier to
11	easiest
6	easily
-2	east
30	easy
-55	easy .
-56	easy . </s>
42	easy enough
30	easy enough to
101	easy installation
31	easy it
36	easy once
-35	easy to do
37	easy to fix
-22	eat
-1	eaten
-8	eating
-2	eats
-12	eb
-2	ebb
-2	ebe
-22	ebml
-2	ebs
-27	ec
-2	eca
-7	ecb
-6	ecc
-1	ecd
-2	ecdh
29	ecdhe
-9	ecdsa
1	ece
-15	ech
2	echo
-1	echoed
0	echoing
-9	eclipse
-4	ecn
57	eco
-2	econnrefused
-7	economics
10	ecosystem
-1	ecosystems
-4	ecs
52	ect
-6	ed
-2	eddsa
-13	eddyb
19	edge
-20	edges
47	edges (
38	edit
69	edit )
40	edit : this
31	edit it
-6	editable
-1	edited
-26	editing
32	edition
29	edition .
30	edition . </s>
0	editions
7	editor
29	editor in
5	editor's
3	editorial
55	editorial ]
-30	editorial comments
-30	editorial comments from
-1	editorials
32	editors
39	editors ,
37	editors are
18	edits
-1	edittext
-16	edt
-2	edu
-1	educate
0	educational
-3	edwards
9	ee
-1	eec
-3	eed
-2	eef
-10	ef
-3	efd
-11	eff
-27	effect
-21	effective
40	effectively
-1	effectiveness
0	effects
-12	efficiency
-12	efficient
-10	efficiently
26	effort
61	effort in
84	efforts
2	eg
4	egg
-6	egress
-5	eh
-1	eid
-34	eigen
5	eight
-4	ein
0	eintr
-29	either
-47	either can
29	either to
34	either way
38	either way ,
34	either way , i
36	ekr
-11	ekr's
-12	el
16	elaborate
-1	elaborating
17	elaboration
-2	elapsed
-2	elastic
-1	elasticsearch
-6	elected
-6	election
-5	electron
-2	elegant
5	elem
0	element
88	element when
1	element's
-18	elements
-1	elems
-1	elevated
-1	elevation
-2	elf
-3	elicit
-4	eliciting
3	elide
-1	elided
-29	eligibility
27	eligible
9	eliminate
-16	eliminated
-4	eliminates
24	eliminating
-3	elimination
-6	elision
-18	elixir
1	ell
-2	ellipses
-2	ellipsis
-1	elliptic
-50	else
-78	else </s>
37	else in
53	else in the
-18	else's
-35	elsewhere
0	elts
-3	em
-5	emacs
13	email
0	emailing
-15	emails
-4	embed
18	embedded
32	embedded mode
-3	embedder
-9	embedding
-2	embeddings
-2	embeds
-2	emerald
-11	emerge
-9	emerged
-4	emergency
5	emergent
-2	emerging
0	emfile
12	emission
37	emission )
-51	emit
39	emits
-3	emitted
-20	emitter
-4	emitters
0	emitting
-13	emma
-4	emoji
-1	emojis
-2	emphasis
-2	emphasize
0	emphasized
-2	emphasizes
-8	emphasizing
-32	empirical
-4	empirically
-1	employ
-2	employed
0	employee
-2	employing
0	employs
-2	emptied
-1	empties
-55	empty
76	emscripten
-2	emulate
-5	emulated
0	emulation
-5	emulator
0	emulators
51	en
35	enable
58	enable .
62	enable . </s>
7	enabled
56	enabled when
-1	enablement
-41	enables
-33	enabling
-2	enc
-1	encapsulate
-2	encapsulated
-1	encapsulates
-1	encapsulation
-1	enclosed
-5	enclosing
3	encodable
34	encode
48	encode the
-19	encoded
9	encoder
20	encoders
-10	encodes
-31	encoding
-18	encodings
-2	encompass
48	encompasses
-2	encompassing
-10	encounter
-19	encountered
-7	encountering
-4	encounters
-7	encourage
-3	encouraged
-1	encourages
-1	encouraging
-3	encrypt
-39	encrypted
-1	encryptedextensions
-3	encrypting
-74	encryption
-67	encryption (
-111	encryption )
41	encryption and
43	encryption key
48	encryption support
-1	encrypts
20	end
60	end of life
37	end up doing
-21	ended
-1	endgame
-1	endian
-3	endianness
0	endif
-15	ending
-2	endings
-2	endless
-1	endlessly
0	endoffile
93	endorse
-10	endorsed
-3	endorsement
47	endpoint
32	endpoint (
52	endpoint is
43	endpoint to
-1	endpoint's
30	endpoints
36	ends
131	ends </s>
-12	enemies
-4	enemy
3	energy
-11	enforce
-2	enforceable
-7	enforced
-28	enforcement
-6	enforcer
31	enforces
-6	enforcing
34	engage
39	engine
38	engine +
39	engine is
-3	engineer
11	engineering
-3	engineers
-15	engines
-12	english
-2	enh
14	enhance
-3	enhanced
-3	enhancement
-16	enhancements
-3	enhancing
-10	enjoy
0	enlarge
-1	enoent
-6	enormous
1	enough
-14	enqueue
-2	enqueued
-6	enrich
-1	enriched
0	enricher
-6	enrichment
-7	enrolment
-3	ensemble
-19	ensure
-8	ensured
-14	ensures
-27	ensuring
-1	entail
-5	entails
-2	entangled
-15	enter
-6	entered
-15	entering
-13	enterprise
9	enters
-7	enthusiasm
-1	enthusiastic
-24	entire
-5	entirely
-1	entires
-4	entirety
-13	entities
-12	entity
-1	entrance
-3	entre
40	entries
-13	entropy
39	entry
84	entry points
0	entrypoint
32	entrypoints
9	enum
-1	enum's
0	enumerable
-11	enumerate
-1	enumerated
0	enumerating
-8	enumeration
-1	enumerations
-1	enumerator
4	enums
-1	enumset
11	env
57	env .
54	env . </s>
-8	envelope
0	envelopes
0	enviroment
19	environment
54	environment /
0	environmental
-9	environments
-1	envision
-1	envisioned
-3	envs
-1	enzyme
-5	eof
99	eol
-6	ephemeral
41	epic
-39	epic #0
-81	epic #0 ,
30	epic ,
-29	epic .
-29	epic . </s>
42	epic 0
30	epic 0 (
-35	epic :
-37	epic : #0
-81	epic : #0 </s>
34	epic </s>
114	epic is
73	epic is blocked
38	epic is closed
8	epic's
1	epics
0	epipe
0	epoch
47	epoch in
-3	epochs
-3	epoll
-2	epsilon
-37	epub
-10	eq
1	equal
-9	equality
-6	equally
-5	equals
0	equated
-6	equation
-3	equations
-1	equinox
75	equipment
0	equipped
-3	equiv
-18	equivalence
26	equivalent
37	equivalent (
1	equivalently
-4	equivalents
147	er
24	era
-2	erase
-6	erased
0	erases
-1	erasing
-1	erasure
-10	ergonomic
-8	ergonomics
1	eric
-2	erickt
2	erik
-2	erlang
-11	err
-2	errant
-2	errata
-2	erratum
-1	errno
-1	erro
-2	erroneous
-1	erroneously
-99	error
-32	error :
0	errorboundary
-1	errored
0	errorhandler
-8	erroring
-39	errors
-41	errors should
-42	errors should be
29	errors to
7	es
43	es 0 ,
2	esb
0	esbuild
-4	esc
-11	escalate
-1	escalated
-46	escalation
11	escape
-10	escaped
-3	escapes
-12	escaping
-25	eslint
-2	esm
-19	esni
-1	esp
-30	especially
-2	esperanto
-2	essence
-27	essential
20	essentially
-3	essentials
-5	est
-6	esta
-10	establish
-13	established
-29	established ,
0	establishes
-4	establishing
-5	establishment
9	estimate
32	estimate for
8	estimated
24	estimates
-11	estimation
-9	estimator
-6	estimators
127	et
21	eta
17	etag
2	etc
51	etc ) that
51	etc ) that are
40	etc . ) before
-4	ethos
-3	etl
-5	eu
0	euclidean
0	european
-3	ev
17	eval
40	eval .
-1	evals
28	evaluate
-16	evaluated
-7	evaluates
-15	evaluating
72	evaluation
51	evaluation </s>
-8	evaluations
-9	evaluator
-113	even
-32	even though
-7	evening
4	event
43	event -
76	event - log
44	event .
49	event . </s>
31	event /
-27	events
43	events .
44	events . </s>
-30	events we
-8	eventual
-37	eventually
-33	ever
-65	every
31	every later
-38	every new
-17	everybody
-1	everyday
-34	everyone
-16	everyone's
-21	everything
30	everything .
31	everything . </s>
67	everything here
63	everything to
-32	everything works .
-3	everytime
16	everywhere
-2	evict
-2	evicted
3	eviction
-4	evidence
64	evidence -
30	evidence - backed
-1	evidenced
-1	evident
-1	evidently
-1	evil
-12	evolution
34	evolve
-3	evolved
-1	evolves
-3	evolving
-5	ewouldblock
3	ex
68	exact
-18	exactly
-32	exactly once
63	exactly one
-1	exactsize
25	examine
32	examine the
-13	examined
0	examines
-1	examining
-64	example
58	example (
-56	example :
-24	examples
-15	exams
-1	exc
-4	exceed
-3	exceeded
-4	exceeding
10	exceeds
-3	excel
-1	excellence
-2	excellent
-14	except
32	except that
-12	exception
-4	exceptional
-3	exceptions
33	exceptions and
-1	excerpt
-12	excess
-5	excessive
9	exchange
-21	exchanged
-10	exchanges
-9	exchanging
0	excited
0	exclamation
-17	exclude
-13	excluded
-13	excludes
-6	excluding
-5	exclusion
-2	exclusions
-18	exclusive
-13	exclusively
-6	excuse
-1	excuses
-12	exe
-9	exec
-10	executable
-9	executables
62	execute
110	execute after
57	execute the
24	executed
30	executed , the
42	executed </s>
2	executes
-19	executing
26	execution
44	execution .
50	execution . </s>
-1	executions
-8	executor
-2	executor's
15	exempt
3	exemption
-10	exercise
-12	exercised
8	exercises
0	exercising
-1	exes
-4	exfiltration
-4	exhaust
-13	exhausted
-7	exhaustion
7	exhaustive
-2	exhaustively
-6	exhaustiveness
-1	exhausts
25	exhibit
0	exhibiting
-1	exhibits
-1	exif
72	exist
49	exist )
29	exist ) .
30	exist ) . </s>
50	exist ,
36	exist and
-1	existant
-23	existed
-2	existence
-1	existent
-38	existing
31	existing 0
106	exists
41	exists )
57	exists ) .
57	exists ) . </s>
35	exists ,
33	exists , and
60	exists .
60	exists . </s>
41	exists ;
41	exists ; </s>
35	exists after
42	exists only
-2	exit
49	exit is
-2	exitcode
-6	exited
-10	exiting
-3	exits
-2	exotic
-14	exp
-18	expand
-1	expandable
-42	expanded
-12	expander
10	expanding
-4	expands
-3	expansion
33	expansion and
3	expansions
-1	expansive
-24	expect
28	expectation
-5	expectations
-39	expected
68	expecting
48	expecting it
50	expecting it to
-10	expects
-8	expend
-2	expended
-5	expense
-14	expensive
37	experience
71	experience </s>
45	experience with
6	experienced
-7	experiences
-11	experiencing
110	experiment
-28	experimental
15	experimentation
-1	experimented
9	experimenting
-18	experiments
-19	expert
-7	expertise
-18	experts
-13	expiration
-22	expire
-13	expired
11	expires
31	expires .
31	expires . </s>
-1	expiring
-17	expiry
-18	explain
-12	explained
-5	explainer
-12	explaining
-8	explains
-6	explanation
-14	explanations
-2	explanatory
18	explicit
0	explicitely
-6	explicitly
-40	explicitly .
-40	explicitly . </s>
-2	explode
-1	exploding
-1	exploit
-2	exploitable
-2	exploiting
-9	exploration
8	explore
-11	explored
-8	explorer
-2	explores
-2	exploring
-1	explosion
-6	expo
-2	exponent
1	exponential
48	export
49	export /
38	export / import
42	export behavior
26	exportable
-12	exported
15	exporter
-8	exporters
-8	exporting
-4	exports
7	expose
29	expose the
-9	exposed
-12	exposes
13	exposing
-24	exposure
22	exposures
10	expr
-60	express
-16	expressed
-5	expresses
-4	expressible
-3	expressing
-25	expression
-1	expression's
-19	expressions
-4	expressive
55	expressly
-1	exprkind
-4	exprs
0	exprusevisitor
-7	ext
20	extend
44	extend and
-3	extended
0	extender
-2	extending
5	extends
3	extensibility
-4	extensible
-30	extension
46	extension "
-34	extension (
-1	extension's
-22	extensions
39	extensions ( i
-5	extensiontype
-16	extensive
-2	extensively
49	extent
0	extents
8	extern
30	extern fns
-15	external
40	external -
62	external dependency
34	external dependency </s>
0	externalize
-1	externalized
-5	externally
-1	externals
-40	extra
-15	extract
34	extract shared
-13	extracted
39	extracting
7	extraction
38	extraction -
-19	extractor
-3	extracts
-4	extraneous
-2	extras
-4	extreme
-6	extremely
7	eye
-22	eyes
-1	ez
17	f
46	f (
1	fa
-2	faa
52	fab
-19	fable
-2	fabric
-11	fabricating
-1	fac
-21	facade
-10	face
-6	facebook
-2	faced
-1	faces
-2	facilitate
-6	facility
53	facing
-34	fact
-3	facto
-3	factor
-3	factored
0	factorial
0	factories
-8	factoring
-2	factorization
-10	factors
-14	factory
40	factory (
34	factory in
11	facts
-3	factual
-1	fad
-1	fade
-6	fades
-4	faf
-29	fail
30	fail , but
33	fail , but it
-43	fail after
-66	failed
-62	failing
-33	failing tests
33	failover
52	failover ,
-75	fails
0	failsafe
-43	failure
-36	failure .
-36	failure . </s>
-47	failures
-1	faint
10	fair
-12	fairly
30	fairly large
-2	faith
0	faithful
-1	faithfully
29	fake
44	fake data
-1	fakes
-23	fall
14	fallback
38	fallback to
-3	fallbacks
-16	fallen
-7	fallible
-3	falling
-10	fallout
-16	falls
0	fallthrough
-9	false
77	false -
-41	false </s>
-2	falsely
-45	falsification
-1	falsify
0	falsy
-12	familiar
7	familiarity
-4	families
-37	family
-9	fan
-11	fancy
-11	fanout
-1	fans
-1	fantastic
-5	faq
-23	far
-9	farm
11	fashion
-14	fast
40	fast - path
0	fasta
-1	fastapi
-40	faster
-1	fastest
-2	fastisel
-8	fastlane
-2	fastpath
-6	fat
-9	fatal
0	fatalerror
35	fate
-5	fatter
-3	faucet
16	fault
-5	faults
-2	faulty
-2	favicon
-5	favor
-30	favorite
-3	favorites
0	favors
12	favour
-1	favourite
-11	fb
-13	fbf
-16	fc
22	fca
-12	fd
-1	fda
-1	fdc
-1	fde
22	fdf
-5	fdroid
-7	fds
-9	fe
21	fea
-5	fear
-1	fears
16	feasibility
46	feasible
33	feasible .
33	feasible . </s>
2	feat
-2	feature
30	feature , but
-29	feature -
-39	feature - gate
33	feature ;
33	feature ; </s>
34	feature for
-44	feature gate
34	feature is still
44	feature request ,
-3	featured
7	features
36	features are
34	features are implemented
40	features that we
21	feb
-3	february
-1	fec
-4	fed
-2	federated
6	federation
-11	fedora
-10	fee
-3	feed
40	feed .
100	feedback
63	feedback </s>
33	feedback about
36	feedback from
62	feedback from the
90	feedbacks
-5	feeding
-17	feeds
49	feel
38	feel comfortable
-37	feel free to merge
57	feel is
-15	feeling
-14	feels
-3	fees
-27	fef
-3	fehler
-7	fell
-18	felt
-16	fence
-3	fenced
-3	fences
-44	fetch
-14	fetched
-3	fetcher
0	fetches
-27	fetching
-17	few
35	few months
48	few months ,
32	few of the
37	few other things
31	few steps
1	fewer
-24	ff
-2	ffa
-1	ffc
-1	fff
-1	fffd
-1	ffff
-8	ffi
-2	ffmpeg
0	ffprobe
-2	fi
-1	fiat
10	fiber
0	fibonacci
61	fictional
-25	fiddling
-6	fiddly
9	fidelity
-5	fido
-59	field
-1	field's
-9	fields
32	fields at
-4	fifo
-2	fig
-9	fight
24	fighting
-1	fights
-1	figure
-36	figure out a
32	figure out the
62	figure that
30	figure that out
8	figured
44	figured out what
41	figures
32	figures in
36	figures out
21	figuring
-2	file
40	file -
33	file from
29	file once
62	file so
29	file when
-2	file's
-1	filecheck
1	filed
-46	filed #0
31	filed ,
38	filed as
34	filed as a
78	filed separately
0	filemaps
-10	filename
-10	filenames
0	filenotfound
-1	filenotfoundexception
-1	filepath
-18	files
90	files after
0	filestat
18	filesystem
-4	filesystems
-1	filetype
58	filing
-12	fill
26	filled
45	filled ,
-2	filler
2	filling
-3	fills
-51	filter
-1	filterable
-9	filtered
-15	filtering
39	filters
-14	fin
107	final
96	final decision
52	final decision .
52	final decision . </s>
45	final report
70	final version
81	finalised
-3	finalization
-9	finalize
15	finalized
-47	finalized ,
-1	finalizer
-7	finalizing
-30	finally
-16	finance
-32	find
-2	finder
-63	finding
63	finding an
12	findings
40	findings : </s>
-17	finds
-1	findunique
-27	fine
33	fine to
-16	finer
-4	finger
-2	fingerprint
-2	fingerprinting
-2	fingerprints
-3	fingers
-3	finicky
80	finish
71	finish #0
51	finish #0 .
51	finish #0 . </s>
37	finish -
-38	finish .
-33	finish . </s>
-57	finish </s>
-41	finish before
54	finish this
46	finish up
-2	finished
82	finished , we
-54	finished .
-51	finished . </s>
37	finished by
0	finishedinputevent
-60	finishes
-60	finishes ,
-14	finishing
-8	finite
-9	fips
-1	fira
-19	fire
-3	firebase
27	fired
-20	firefly
44	firefox
6	fires
13	firewall
-30	firewall .
-1	firewalls
-9	firing
90	firmware
81	first
69	first !
57	first ! </s>
66	first (
45	first ( #0 )
30	first , as
43	first , because
-70	first , before
-40	first , it's
49	first , since
88	first , so
66	first , so i'm
81	first , then this
-37	first , this
37	first - -
34	first - party
103	first .
29	first . ) </s>
95	first . </s>
31	first 0 . 0
62	first :
41	first : #0
60	first : #0 </s>
37	first : )
37	first : ) </s>
30	first : </s>
58	first ;
59	first ; </s>
132	first </s>
70	first as
38	first be
-35	first clause
32	first commit of
52	first draft is
30	first finish
44	first get
44	first n
45	first or
-126	first seen
30	first set of
67	first so
49	first step for
31	first task
35	first the
55	first through
85	first to
41	first to check
33	first to make
75	first when
-3	first's
51	firstly
-1	firstname
-9	fit
29	fits
16	fitted
-24	fitting
-6	five
35	fix
-45	fix #0
29	fix '
48	fix )
-38	fix :
-31	fix : </s>
45	fix </s>
-48	fix docs
43	fix for
30	fix for this
57	fix for this issue
66	fix has
39	fix is
30	fix is required
88	fix merged
36	fix once
51	fix that
55	fix the
68	fix this after
-44	fix this before
30	fix this issue .
65	fix this until
-37	fix this up
-33	fix those
-36	fix to the
10	fixable
-38	fixed
36	fixed (
-48	fixed )
-35	fixed ) :
43	fixed - by
43	fixed - by -
61	fixed </s>
-31	fixed ?
-31	fixed ? </s>
-38	fixed after the
-88	fixed before
-33	fixed before this
-37	fixed by
45	fixed first
58	fixed first .
58	fixed first . </s>
49	fixed in the
-43	fixed it
37	fixed seed
43	fixed upstream
35	fixed when
-38	fixed with
-21	fixes
33	fixes (
33	fixes from
68	fixes land
67	fixing
58	fixing #0
35	fixing #0 .
35	fixing #0 . </s>
81	fixing this is
34	fixing those
35	fixing up
-4	fixity
-1	fixme
20	fixme's
18	fixmes
65	fixmes </s>
-2	fixpoint
-12	fixture
0	fixture's
-11	fixtures
10	fixup
-1	fixups
-16	fk
30	flag
-50	flag .
-50	flag . </s>
57	flag from
16	flagged
-34	flagged by
-8	flagging
14	flags
-13	flagship
42	flake
40	flake .
41	flake . nix
0	flakes
-1	flakiness
-16	flaky
17	flame
27	flash
-12	flashes
0	flashing
-7	flask
-4	flat
-4	flatline
-1	flatten
-2	flattened
-1	flattening
-9	flavor
-1	flavors
-3	flaw
-1	flawed
-15	flawlessly
-15	flaws
0	fledged
3	fleet
-10	flesh
12	fleshed
45	flex
-13	flexibility
-17	flexible
-17	flicker
-3	flickering
-1	flickers
10	flight
-1	flights
-46	flip
-15	flipped
-21	flipping
-7	flips
-20	float
4	floating
-4	floats
-2	flock
-2	flood
-1	flooded
-1	floods
4	floor
36	floor ,
-1	floors
41	flops
-38	flow
31	flow )
26	flowgraph
-3	flowing
31	flows
58	flows .
58	flows . </s>
-1	fluent
-17	flush
-7	flushed
-6	flushes
-11	flushing
-10	flutter
56	flux
14	fly
-3	flying
3	fmt
-14	fn
34	fn traits
0	fnmut
-1	fno
-1	fnonce
12	fns
29	fns are
0	focal
-37	focus
-2	focusable
6	focused
11	focuses
10	focusing
17	fold
-1	foldable
-14	folded
55	folder
-6	folders
-15	folding
-1	folds
12	folks
31	folks to
-39	follow
103	follow #0
35	follow - up ,
78	follow - up after
31	follow - up commit
31	follow </s>
-36	followed
-2	follower
-3	followers
-33	following
34	following 0 .
-32	following the
-75	follows
-35	follows from
-86	followup
-35	followup on
-37	followup on #0
-6	followups
-26	font
0	fonts
-9	fontsize
-49	foo
-94	foo (
10	food
-6	foot
-13	footer
-7	footgun
-1	footnote
-5	footnotes
-31	footprint
-5	footprints
4	for
-32	for #0 ,
46	for #0 -
-43	for #0 ?
-43	for #0 ? </s>
51	for #0 to be
-51	for #0 to land
41	for /
-33	for 0
29	for 0 /
29	for 0 / 0
40	for :
41	for : (
75	for @
39	for a complete
-94	for a fix
35	for a large
-38	for a little
71	for a quick
64	for a snapshot
38	for a try
32	for a week
56	for additional
30	for after
-33	for agent
35	for all new
37	for android ,
30	for another
-32	for any
-37	for approval
37	for awhile
58	for beads
-41	for blockers
-34	for building
-37	for cache
47	for change
-75	for ci
38	for comments
51	for consistent
34	for context
50	for daily
-37	for decision
37	for default
94	for dependency
-34	for discussion
-42	for dns
-35	for doing this
103	for exactly
-48	for example
-66	for example :
54	for explicit
29	for fallback
47	for features
50	for features that
-113	for feedback .
-113	for feedback . </s>
42	for framework
39	for full
31	for further
41	for further discussion
39	for further discussion .
37	for higher
65	for his
51	for hot
49	for incoming
30	for int
31	for it (
36	for it </s>
-31	for it to
39	for its
-58	for landing
38	for language
45	for libfoo
43	for log
-32	for loop
42	for machine
29	for macos
-44	for merge
105	for mir
43	for more
73	for n
-32	for negative
50	for now
30	for now , as
29	for now and
35	for now and revisit
35	for now as
38	for one more
34	for one or
40	for reproducible
43	for resolving
83	for response
-32	for results
-37	for review )
35	for ruby
37	for ruby 0
37	for ruby 0 .
71	for safety
-51	for server
48	for simple
39	for some
-81	for something else
41	for stack
38	for stage
38	for stage 0
66	for stage 0 .
-31	for status
-42	for tasks
55	for that
64	for that to
31	for that to be
43	for the (
61	for the block
35	for the container
29	for the end
53	for the final
-39	for the migration
-35	for the reference
-36	for the release
51	for the rfc
45	for the type
-35	for the update
31	for the various
32	for them to
38	for this .
38	for this . </s>
52	for this in
39	for this is
32	for this path .
-66	for this to
-74	for this to be
30	for try
-34	for upstream
33	for upstream </s>
34	for use
44	for use by
33	for users .
33	for users . </s>
-80	for vendor
-31	for view
31	for way
61	for wglc
49	for work
94	for workflow
31	for your
46	for your feedback
62	for your review
-36	for |
-6	forbid
-12	forbidden
-2	forbidding
-11	forbids
-22	force
20	forced
-2	forcefully
-19	forces
-1	forcibly
28	forcing
-2	foreach
4	forecast
0	forecasting
-3	foreground
1	foreign
-1	foremost
-4	foreseeable
3	forest
-48	forever
-17	forge
-1	forgery
46	forget
35	forget to
-1	forgets
-1	forgetting
-2	forgiving
-43	forgot
-46	forgot to
-7	forgotten
57	fork
-5	forked
-21	forking
18	forks
-25	form
54	form fields
57	form fields </s>
13	formal
-3	formalize
-1	formalized
14	formally
15	format
39	format (
0	formating
-10	formats
-5	formatted
0	formatter
32	formatting
0	formdata
15	formed
-1	formedness
-13	former
-2	formerly
31	forming
-23	forms
4	formula
8	formulas
-2	formulate
0	formulated
-2	formulation
-16	forth
-2	fortunately
-2	forum
-1	forums
45	forward
44	forward ,
34	forward .
34	forward . </s>
-36	forward on
2	forwarded
1	forwarder
-3	forwarding
0	forwardref
-9	forwards
-64	found
-31	found this
-21	foundation
-14	foundational
48	foundations
0	founded
8	four
35	fourcc
-2	fourth
-2	fp
0	fpic
59	fps
-10	fr
210	fra
-12	fraction
-2	fractional
-1	fractions
-8	fragile
-4	fragility
25	fragment
-3	fragmentation
-1	fragmented
-10	fragments
-40	frame
38	frame time
38	frame time and
15	framed
-26	frames
5	framework
36	framework -
29	framework in
-4	frameworks
7	framing
38	framing +
-1	france
-5	frankly
0	fraud
-30	free
-37	free to merge
-2	free'd
-7	freebsd
-19	freed
-7	freedom
-4	freeing
-9	freely
-8	frees
-4	freestanding
-1	freevars
62	freeze
-49	freeze .
-50	freeze . </s>
28	freezer
-16	freezes
2	freezing
-3	french
-1	freq
-4	frequencies
-17	frequency
-4	frequent
-8	frequently
-30	fresh
-9	freshly
-25	freshness
0	fri
-8	friction
3	friday
-5	friend
0	friendlier
0	friendly
41	friends
44	friends .
47	friends . </s>
-1	fro
29	from
-69	from #0 .
-62	from #0 . </s>
30	from #0 and
-37	from 0 .
-39	from 0 . 0
35	from 0 d
-38	from : #0
116	from @
49	from [
56	from current
33	from legal
55	from more
42	from my side
39	from npm
39	from one of
39	from one of the
59	from ops
65	from ops .
65	from ops . </s>
41	from project
39	from python
54	from registry
-29	from review
-60	from server
-79	from server .
33	from the client
41	from the client .
34	from the definition
-32	from the global
63	from the old
49	from the runtime
-42	from this
35	from travis
32	from what i understand
41	from www
-29	fromiterator
-1	fromstr
-15	front
1	frontend
16	frontier
-1	frontmatter
0	frowned
18	frozen
44	frozen and
-36	fruit
-15	frustrating
-1	frustration
-15	fs
-4	fsync
-3	ftp
-1	fts
-1	fulfil
-13	fulfill
-7	fulfilled
-5	fulfillment
-1	fulfills
-14	full
54	full acceptance
29	full e
29	full e 0
29	full e 0 e
-29	full gates
61	full solution
-6	fulldeps
-1	fullrange
-5	fullscreen
53	fully
5	fun
-3	func
-1	funcs
-44	function
-34	function you
-1	function's
20	functional
-2	functionalities
-21	functionality
-11	functionally
50	functioning
-19	functions
36	functions and
5	fundamental
-3	fundamentally
-9	funded
14	funding
-5	funds
-1	funky
-3	funny
33	further
36	further along
51	further discussion
43	further discussion on
29	further down
-7	furthermore
-4	fuse
-6	fused
-7	fusion
-1	fuss
-24	future
35	future , but
31	future -
59	future agents
10	futures
-7	fuzz
-12	fuzzer
-1	fuzzing
-19	fuzzy
-8	fwiw
-1	fx
-8	fy
18	fyi
-5	fz
5	g
31	g . , 0
97	g 0
33	g 0 ) .
49	ga
-7	gadget
-4	gadgets
-1	gae
7	gain
12	gained
-5	gaining
-23	gains
-15	galaxy
-14	gallery
-7	game
41	game .
42	game . </s>
-32	game is
18	gameplay
-6	games
-2	gamma
2	gap
40	gap .
44	gap :
-5	gapped
-1	gapps
16	gaps
-20	garbage
-2	garbled
-8	gas
-53	gate
-30	gate (
-33	gate .
-29	gate . </s>
-51	gate 0
47	gate :
56	gate : #0
84	gate after
67	gate are
46	gate as
62	gate b
33	gate can
33	gate fix
103	gate is a
55	gate passes
49	gate passes .
49	gate passes . </s>
-13	gate's
60	gated
39	gated .
39	gated . </s>
54	gated by the
-47	gated feature
199	gated on
-53	gated on #0 .
32	gated on a
-5	gatekeeper
-28	gates
44	gates </s>
35	gates or
33	gates pass .
33	gates pass . </s>
-24	gateway
-5	gateways
-36	gather
4	gathered
24	gathering
71	gating
55	gating )
-4	gauge
-17	gave
-12	gb
0	gbs
47	gc
76	gc ,
-1	gc'd
12	gcc
-1	gcc's
0	gcd
-5	gce
-8	gcm
38	gcp
-1	gcs
12	gdb
-2	gdpr
-1	ge
-6	gem
-21	gemfile
8	gemini
55	gems
-9	gen
-1	genart
-3	gender
0	gendered
-16	general
31	general (
38	generalisation
-1	generalise
1	generalised
-2	generality
-4	generalization
-36	generalize
12	generalized
-3	generalizes
-3	generalizing
-2	generally
28	generate
-5	generated
35	generated .
-14	generates
-29	generating
49	generation
-11	generations
-2	generative
16	generator
25	generators
9	generic
56	generic -
33	generic impls
-4	generically
24	generics
49	generics ,
31	generics from
40	genetics
0	gentoo
-12	genuine
20	genuinely
-9	geo
-2	geocoder
-1	geoip
-1	geolocation
-1	geom
-1	geometric
-17	geometry
-12	german
-8	gesture
-2	gestures
2	get
68	get a
30	get a lot
31	get a lot of
-32	get another
38	get around that
33	get better
-57	get everything
47	get it
32	get it with
138	get merged
43	get our
38	get replaced
47	get rid of the
33	get some
40	get that
-51	get them
-44	get this
-31	get this into
-35	get to
36	get your
-14	get's
0	getattribute
34	getenv
-2	getlogger
0	getopt
-12	getopts
-1	getrandom
9	gets
35	gets accepted
77	gets fixed
57	gets fixed .
57	gets fixed . </s>
61	gets implemented
30	gets merged
-52	gets merged ,
29	gets merged .
29	gets merged . </s>
33	gets merged </s>
43	gets resolved
-1	getstring
-6	getter
-8	getters
-1	gettime
71	getting
62	getting merged
64	getting there
0	gettype
-1	gf
-30	gffletch
-1	gfortran
-2	gfx
-3	gg
-6	gh
16	ghcr
-5	ghost
-1	ghz
0	gi
58	giant
-1	gib
-3	gid
-2	gif
0	gil
-14	gist
-3	gists
-49	git
-2	git's
-33	github
31	github :
30	github actions
30	github issue #0
-20	github's
-17	gitignore
-5	gitignored
-10	gitlab
-12	gitleaks
-2	gitter
34	give
60	give every
0	given
33	given in the
42	given that the
-15	gives
-9	giving
0	gl
-18	glad
7	gladly
-12	glance
-6	glass
-2	gleam
-2	glib
-2	glibc
0	glibcxx
-3	glide
-1	glitch
63	glob
15	global
32	global data
37	global mutex
-10	globally
45	globals
0	globalthis
-10	globs
-4	glossary
-2	glow
-4	glue
-10	glyph
-4	glyphs
-1	gm
-3	gmail
-12	gms
0	gmt
-1	gn
-3	gnome
-14	gnu
-1	gnueabihf
45	go
52	go (
31	go -
30	go - ahead
31	go ahead ,
30	go ahead and get
42	go away and
29	go code
37	go forward
39	go from
34	go too
-38	go until
30	go version
-32	go with
-4	go's
-25	goal
11	goals
-7	goaway
-9	god
37	goes
35	goes .
35	goes . </s>
38	goes away
75	goes away </s>
37	goes in .
37	goes in . </s>
38	goes out
37	goes to
-3	gofmt
6	going
30	going through
-45	going to be
42	going to close this
51	going to have
53	going to have an
-56	going to implement
30	going to leave
-32	going to need
44	going to provide
-31	going to try
-31	going to try to
83	going to wait
35	going to wait for
-8	golang
-5	golangci
-4	gold
13	golden
-21	gone
-30	gone through the
90	gonna
2	good
32	good as
41	good shape
31	good thing to
29	good to go ,
-37	good to merge
0	goodbye
14	goods
-28	google
-55	google .
-25	google's
0	googled
-3	googling
247	goreleaser
-12	goroutine
-5	goroutines
-5	gorry
-40	got
-31	got a
-37	got merged
-1	gotcha
-1	gotchas
-2	goto
-1	gotta
-10	gotten
47	govern
-8	governance
-8	governed
-3	governing
-1	government
-1	gp
-4	gpg
-2	gpl
-7	gps
31	gpt
33	gpt -
33	gpt - 0
35	gpt - 0 .
-3	gpu
55	gpus
-3	gr
-4	grab
-8	grabbable
-3	grabbed
-4	grabbing
-20	grabs
-2	grace
-12	graceful
-4	gracefully
-3	grad
-19	grade
0	graded
-6	gradient
-11	gradients
-2	grading
16	gradle
31	gradle 0 .
31	gradle 0 . 0
0	gradles
-2	gradual
-6	gradually
-24	graduate
-8	graduation
-2	grafana
-2	grain
-5	grained
18	grammar
-1	grammars
-3	grammatical
-1	grammatically
0	grammer
-10	grandchild
29	grant
63	grant .
63	grant . </s>
-8	granted
-5	granting
9	grants
-2	granular
-18	granularity
-54	graph
8	grapheme
-2	graphic
-20	graphical
35	graphics
38	graphics ,
-2	graphql
11	graphs
-2	graphviz
-4	grasp
-37	gray
7	graydon
53	graydon's
-1	grayed
-8	grease
-1	greased
0	greasing
-27	great
17	greater
-1	greatest
36	greatly
-2	greedy
0	greek
4	green
-3	greenfield
-4	greenkeeper
4	grep
-1	grepped
-1	grepping
-6	grew
-6	grey
-4	greyed
-3	grid
0	grids
0	grind
22	grizzly
-3	grok
-4	groovy
-5	gross
-20	ground
-5	grounded
76	grounds
21	groundwork
59	group
47	group and
31	group is
30	group to
-5	group's
-1	groupcomm
-2	groupcontext
-14	grouped
-8	groupid
8	groupinfo
-13	grouping
-25	groups
24	grow
41	grow the
-3	growing
-1	grown
69	grows
68	grows .
68	grows . </s>
-6	growth
42	grpc
-3	gs
-5	gsoc
-9	gstreamer
-22	gt
-1	gtest
-31	gtk
-22	guarantee
-18	guaranteed
-1	guaranteeing
-37	guarantees
-75	guard
-21	guarded
-1	guarding
-4	guardrail
-19	guardrails
13	guards
-1	guava
21	guess
-44	guess #0
36	guess i'll
33	guess that
-24	guessed
-1	guesses
-12	guessing
19	guest
5	gui
-2	guid
-12	guidance
-8	guide
-5	guided
24	guideline
25	guidelines
-3	guides
31	guix
6	gulp
0	gut
47	gutter
-2	guy
67	guys
6	gwt
-2	gym
26	gyp
1	gz
-3	gzip
0	gzipped
-49	h
-37	h 0
-1	h's
9	h:!
-44	h:"
-2	h:#
51	h:#0
38	h:#0 <s>
32	h:#0 h:(
-59	h:#0 h:)
-45	h:#0 h:) <s>
35	h:#0 h:: <s> so
-8	h:$
-13	h:%
76	h:&
26	h:'
-15	h:(
-31	h:( h:0 h:)
34	h:( h:0 h:-
34	h:( h:0 h:- h:0
34	h:( h:interactive
65	h:( h:not
46	h:( h:per
57	h:)
44	h:) <s> a
43	h:) <s> dependencies
64	h:) <s> depends
64	h:) <s> depends on
37	h:) <s> install
-35	h:) <s> once
-41	h:) <s> the
-44	h:) h:: <s> after
56	h:) h:: <s> depends
39	h:) h:: <s> needs
45	h:) h:: <s> once
-35	h:) h:: <s> this
42	h:) h:is
51	h:) h:is h::
51	h:) h:is h:: <s>
32	h:) h:with
192	h:+
86	h:+ h:#0
0	h:,
-33	h:, h:#0
41	h:, h:in h:order
44	h:, h:this
29	h:-
60	h:- h:0 h:) <s>
48	h:- h:0 h:.
32	h:- h:backed
-38	h:- h:blocking
-68	h:.
31	h:. h:0 h::
36	h:. h:rs h::
43	h:. h:rs h:: <s>
-4	h:/
100	h:0
-48	h:0 <s>
79	h:0 h:(
-44	h:0 h:) <s> the
32	h:0 h:, h:0
-44	h:0 h:-
-30	h:0 h:- h:0
-31	h:0 h:- h:0 h:,
-38	h:0 h:.
70	h:0 h:/
-31	h:0 h:: <s>
-23	h::
77	h:: <s> #0
-68	h:: <s> #0 (
166	h:: <s> #0 </s>
55	h:: <s> #0 is
32	h:: <s> 0 -
43	h:: <s> 0 .
59	h:: <s> @
42	h:: <s> after
47	h:: <s> apply
29	h:: <s> at the
156	h:: <s> await
36	h:: <s> based
36	h:: <s> based on
-31	h:: <s> blocked :
40	h:: <s> browser
56	h:: <s> bundle
-32	h:: <s> clear
-30	h:: <s> close
48	h:: <s> create
60	h:: <s> create a
40	h:: <s> decision
35	h:: <s> dependencies
75	h:: <s> dependencies :
-37	h:: <s> dependency
71	h:: <s> depends
30	h:: <s> depends on
68	h:: <s> design
38	h:: <s> each
44	h:: <s> final
-43	h:: <s> gated
113	h:: <s> i will
43	h:: <s> i'll
114	h:: <s> leaving
58	h:: <s> look
-36	h:: <s> maybe
37	h:: <s> must be
30	h:: <s> need to
32	h:: <s> needs
30	h:: <s> note
53	h:: <s> note :
35	h:: <s> phase 0
72	h:: <s> pr
43	h:: <s> pr #0
88	h:: <s> requires
44	h:: <s> requires :
57	h:: <s> sequencing :
29	h:: <s> should
31	h:: <s> so
38	h:: <s> so i
50	h:: <s> still
-33	h:: <s> switch
-81	h:: <s> the
53	h:: <s> this issue
62	h:: <s> todo
-65	h:: <s> wait
-41	h:: <s> wait for
-32	h:: <s> wait until
43	h:: <s> waiting
-30	h:: <s> whether
6	h:;
-27	h:=
-4	h:>
-26	h:?
-19	h:@
-19	h:[
-19	h:]
-12	h:a
-12	h:able
-5	h:about
10	h:above
-3	h:absolute
-3	h:ac
-1	h:accept
-6	h:acceptance
57	h:acceptance <s>
-36	h:acceptance h:criteria
-5	h:accepts
0	h:access
-3	h:according
-1	h:accurate
-1	h:achieve
-1	h:ack
-18	h:acks
50	h:across
-21	h:action
-33	h:actions
-2	h:active
-25	h:actual
16	h:actually
2	h:add
48	h:add <s>
33	h:added
68	h:added h::
68	h:added h:: <s>
-32	h:adding
-1	h:addition
6	h:additional
0	h:additionally
-5	h:additions
8	h:address
37	h:address h::
37	h:address h:: <s>
-13	h:addressed
-5	h:addresses
-10	h:adds
-1	h:advantages
15	h:affected
0	h:affects
17	h:after
-6	h:again
54	h:against
37	h:against h:the
33	h:agent
-9	h:agents
-3	h:agree
-9	h:aim
-9	h:algorithm
-14	h:aligned
-34	h:all
-23	h:allocation
-8	h:allow
-4	h:allows
-3	h:along
-5	h:already
-14	h:also
-3	h:alternative
-47	h:alternatives
-40	h:alternatives h:considered
-40	h:alternatives h:considered <s>
-3	h:always
-10	h:am
-1	h:ambiguous
-6	h:an
-9	h:analysis
54	h:and
-1	h:android
8	h:another
-9	h:answer
-6	h:answered
-4	h:answers
-4	h:any
3	h:anyone
3	h:anything
24	h:api
-36	h:api <s>
-7	h:apis
-72	h:app
-137	h:app h::
0	h:appear
-3	h:appears
-4	h:application
-1	h:applications
-21	h:applies
-11	h:apply
12	h:approach
46	h:approach h::
47	h:approach h:: <s>
-2	h:approaches
-1	h:appropriate
-10	h:approval
79	h:approved
-1	h:apps
-1	h:arbitrary
-14	h:architectural
-15	h:architecture
73	h:are
39	h:are h:: <s> this
30	h:are h:currently
38	h:area
-8	h:areas
-6	h:argument
-3	h:arguments
-5	h:arm
-6	h:around
-4	h:array
-1	h:arrays
-1	h:art
-1	h:artifact
34	h:artifacts
56	h:as
124	h:as h:follow
35	h:as h:in
-8	h:ask
-1	h:aspects
-2	h:assertion
-5	h:assessment
-5	h:associated
-4	h:assume
-2	h:assumed
-2	h:assumptions
-22	h:async
-1	h:at
32	h:at h:the h:moment
-2	h:atomic
-2	h:attack
0	h:attempt
0	h:attempted
-1	h:attribute
-1	h:attributes
-11	h:audit
-1	h:authentication
-16	h:author
-1	h:authors
-1	h:auto
-1	h:automated
-1	h:automatic
-9	h:available
-4	h:avoid
-29	h:awaiting
-1	h:axis
204	h:b
-4	h:back
32	h:backed
20	h:backend
-22	h:background
-5	h:backtrace
-1	h:backward
-2	h:bad
0	h:balance
-4	h:bar
-5	h:base
-6	h:based
71	h:baseline
-4	h:bash
-3	h:basic
-7	h:basically
9	h:bd
13	h:be
37	h:be h:done
0	h:bead
-13	h:beads
71	h:because
58	h:because h::
58	h:because h:: <s>
-3	h:become
-8	h:becomes
17	h:been
-7	h:before
57	h:before h:this
-50	h:behavior
-37	h:behavior <s>
-2	h:behaviors
-7	h:behaviour
-2	h:behind
0	h:being
-5	h:believe
0	h:below
-8	h:benchmark
-5	h:benchmarks
2	h:benefit
15	h:benefits
5	h:benjamin
-1	h:best
35	h:beta
-3	h:better
-6	h:between
6	h:beyond
25	h:big
-3	h:bin
-8	h:binary
-10	h:binding
12	h:bit
23	h:bitcoin
-6	h:block
208	h:blocked
52	h:blocked <s>
100	h:blocked h:by
52	h:blocked h:by <s> #0
-53	h:blocked h:by <s> none
36	h:blocked h:by h::
36	h:blocked h:by h:: <s>
33	h:blocker
30	h:blocker <s>
136	h:blockers
81	h:blockers <s>
116	h:blocking
-56	h:blocks
-66	h:blocks <s>
-2	h:body
-3	h:bot
0	h:both
36	h:both h:are
-9	h:bottom
-2	h:bound
13	h:boundaries
-16	h:box
71	h:branch
45	h:branch h::
46	h:branch h:: <s>
-9	h:branches
-8	h:break
-13	h:breakdown
-6	h:breaking
-15	h:bring
-7	h:broken
-1	h:brson
-2	h:buffer
-35	h:bug
-9	h:bugs
0	h:build
-2	h:building
-1	h:builds
-4	h:built
-7	h:bundle
-15	h:but
0	h:button
76	h:by
52	h:by <s> #0
-53	h:by <s> none
38	h:by h::
38	h:by h:: <s>
-20	h:c
-15	h:cache
-9	h:caching
13	h:call
15	h:callback
-2	h:called
-1	h:calling
37	h:calls
39	h:calls h::
39	h:calls h:: <s>
8	h:came
24	h:can
45	h:can h:be
-3	h:candidate
-7	h:candidates
-1	h:cannot
-1	h:capabilities
22	h:capability
-5	h:capture
-1	h:captured
-30	h:card
-3	h:cards
0	h:care
-8	h:careful
-3	h:cargo
-20	h:case
11	h:cases
-2	h:catch
-108	h:categories
-3	h:category
-28	h:cause
-9	h:caused
-2	h:causes
-4	h:causing
41	h:caveat
-1	h:caveats
16	h:chain
4	h:challenge
-12	h:change
-9	h:changed
-4	h:changes
-3	h:changing
-2	h:channel
18	h:channels
1	h:chapter
4	h:characters
-2	h:chat
-1	h:cheap
-5	h:check
35	h:checked
19	h:checking
-32	h:checklist
21	h:checks
-63	h:child
-63	h:child h:issues
-27	h:children
-2	h:choice
-22	h:choices
-3	h:chosen
45	h:ci
100	h:claim
1	h:claims
-2	h:clarification
-2	h:clarify
-3	h:class
-1	h:classes
-2	h:classification
-4	h:claude
0	h:clause
-4	h:clean
43	h:cleanup
-1	h:clear
2	h:clearer
-1	h:clearly
-12	h:cli
-6	h:client
-13	h:close
-9	h:closed
-6	h:closes
-42	h:closure
-1	h:closures
-1	h:cmd
-12	h:code
-1	h:codebase
-3	h:codes
-3	h:collision
-28	h:color
-4	h:column
-1	h:combination
-2	h:come
-18	h:comes
-12	h:command
47	h:commands
-7	h:comment
-6	h:commenting
-9	h:comments
3	h:commit
-7	h:commits
-23	h:common
-2	h:comparison
-3	h:compatibility
-1	h:compilation
-26	h:compile
-5	h:compiler
-3	h:compiles
-1	h:compiling
-40	h:complete
-5	h:completed
4	h:completion
-26	h:complexity
-17	h:component
-6	h:components
-2	h:comprehensive
-2	h:computation
-11	h:computed
-48	h:concept
-49	h:concept <s>
-18	h:concepts
-1	h:concern
-4	h:concerns
-1	h:conclusion
5	h:concrete
40	h:condition
-2	h:conditions
-10	h:config
-15	h:configuration
80	h:configure
-1	h:confirm
-19	h:confirmed
-6	h:conflict
0	h:confused
-2	h:confusing
-1	h:confusion
-13	h:connection
-8	h:cons
-1	h:consensus
-2	h:consequence
10	h:consequences
-38	h:consider
-2	h:consideration
3	h:considerations
-33	h:considered
-37	h:considered <s>
-1	h:consistent
-2	h:console
-29	h:constraint
-15	h:constraints
5	h:construction
3	h:consumer
-7	h:consumers
-2	h:contact
-1	h:contained
0	h:container
-5	h:contains
-8	h:content
-42	h:context
-51	h:context <s>
33	h:context <s> once
0	h:continues
-23	h:contract
-7	h:contracts
-4	h:control
-1	h:controls
59	h:convention
0	h:conventions
-5	h:coordination
-1	h:copy
10	h:core
30	h:correct
-1	h:corrected
-5	h:correction
-1	h:correctly
36	h:correctness
151	h:cost
-14	h:could
-5	h:count
-7	h:couple
-2	h:course
-8	h:cover
-17	h:coverage
-1	h:covers
-3	h:crash
-2	h:crashes
-10	h:crate
-2	h:crates
17	h:create
-4	h:created
9	h:creates
44	h:creates h:a
-20	h:criteria
104	h:criteria <s> #0
-28	h:critical
14	h:cross
-1	h:crypto
-70	h:current
31	h:current h:draft
107	h:currently
29	h:currently h::
29	h:currently h:: <s>
15	h:custom
-4	h:cycle
-20	h:d
1	h:daemon
-9	h:data
-6	h:database
-8	h:date
-3	h:db
165	h:de
37	h:dead
37	h:dead h:code
1	h:debug
10	h:decide
-12	h:decided
-37	h:decision
11	h:decisions
-9	h:declares
-1	h:deep
-12	h:default
-1	h:defaults
85	h:deferred
-17	h:define
-6	h:defined
-1	h:defines
-12	h:definition
-2	h:definitions
-1	h:deleted
0	h:deletion
265	h:deliberately
-5	h:deliver
9	h:deliverables
-1	h:delta
-14	h:demo
-1	h:demonstrates
-6	h:dependabot
197	h:dependencies
215	h:dependencies <s>
84	h:dependencies <s> #0
-76	h:dependencies <s> blocks
-67	h:dependencies <s> blocks :
-55	h:dependencies <s> can
-35	h:dependencies <s> no
-53	h:dependencies <s> none
70	h:dependencies <s> requires
-51	h:dependencies <s> requires #0
73	h:dependencies <s> requires :
112	h:dependencies <s> should
31	h:dependencies <s> should be
66	h:dependencies h::
66	h:dependencies h:: <s>
139	h:dependency
168	h:dependency <s>
49	h:depends
50	h:depends h:on
55	h:depends h:on <s>
38	h:depends h:on <s> #0
147	h:deployment
-3	h:deprecated
-26	h:deps
-31	h:describe
-3	h:described
-1	h:describes
-13	h:description
29	h:description h::
29	h:description h:: <s>
-21	h:design
33	h:design h:decisions
-5	h:desired
-11	h:detail
18	h:detailed
-18	h:details
-5	h:detect
46	h:detection
52	h:detection <s>
-15	h:determine
-10	h:deterministic
55	h:dev
-3	h:development
-1	h:devices
-2	h:diagnostics
-3	h:did
0	h:didn't
-10	h:diff
-1	h:difference
-4	h:differences
-11	h:different
-3	h:digest
-14	h:direct
-16	h:direction
-3	h:directory
-16	h:dirty
-3	h:discipline
-10	h:discovered
27	h:discovery
-2	h:discussed
15	h:discussion
0	h:discussions
56	h:dispatch
-2	h:display
0	h:distinct
3	h:distribution
-6	h:do
-1	h:doc
-1	h:docker
-6	h:docs
-8	h:document
-18	h:documentation
-3	h:documented
-6	h:dod
-16	h:does
-4	h:doesn't
-11	h:doing
-19	h:don't
4	h:done
-1	h:double
-1	h:down
-4	h:downsides
-8	h:downstream
6	h:draft
-7	h:drawbacks
-1	h:drift
-3	h:driven
-3	h:driver
-1	h:drop
-1	h:dual
-4	h:due
-1	h:dump
-4	h:duplicate
-1	h:duplication
-16	h:during
-2	h:dynamic
84	h:e
38	h:e h:0
-42	h:each
31	h:earlier
-1	h:easier
0	h:easy
-11	h:edge
-1	h:edges
8	h:edit
1	h:editor
-2	h:editorial
24	h:editors
-9	h:effect
0	h:effectively
-16	h:effort
-5	h:eg
-16	h:either
-15	h:else
-14	h:email
0	h:emits
-1	h:emphasis
22	h:empty
-8	h:enable
-1	h:encodings
3	h:encryption
-3	h:end
0	h:ended
-8	h:endpoint
-19	h:endpoints
-9	h:ends
37	h:enforcement
-2	h:engine
-2	h:enhancement
-2	h:enhancements
-2	h:enough
-1	h:ensure
-6	h:enter
-6	h:entirely
105	h:entry
-23	h:environment
0	h:envision
9	h:epic
-51	h:epic h::
-51	h:epic h:: <s>
-1	h:epics
-1	h:equivalent
22	h:ergonomic
-11	h:error
-7	h:errors
-1	h:established
-12	h:etc
-1	h:evaluate
-10	h:evaluation
-1	h:even
-3	h:event
-12	h:events
-1	h:ever
-15	h:every
-49	h:evidence
-30	h:evidence <s>
-7	h:exact
-4	h:exactly
-135	h:example
-125	h:example h::
-125	h:example h:: <s>
-24	h:examples
50	h:except
-4	h:executed
-19	h:execution
-25	h:exist
6	h:existing
-17	h:exists
-8	h:exit
-1	h:expand
-14	h:expansion
19	h:expect
-1	h:expectations
8	h:expected
-1	h:experience
-4	h:expiration
-5	h:explain
0	h:explains
28	h:explanation
-4	h:explicit
-13	h:explicitly
19	h:export
-1	h:expose
-1	h:exposed
-1	h:expression
-1	h:extension
0	h:extensions
28	h:external
-1	h:extra
-19	h:f
-11	h:facts
-3	h:fail
-9	h:failed
-23	h:failing
2	h:fails
34	h:failure
-4	h:failures
-2	h:fallback
-12	h:far
-12	h:fast
-1	h:faster
-1	h:fault
0	h:favor
-33	h:feature
-14	h:features
-5	h:feedback
0	h:feel
-4	h:fetch
7	h:few
-7	h:field
-6	h:fields
-1	h:figure
32	h:file
0	h:filed
28	h:files
18	h:filter
-27	h:final
-10	h:finally
-8	h:find
-3	h:finding
9	h:findings
18	h:fine
-13	h:finished
31	h:first
35	h:first h::
35	h:first h:: <s>
-3	h:five
-11	h:fix
15	h:fixed
-28	h:fixes
39	h:fixture
-3	h:flag
13	h:flags
-16	h:flow
-4	h:folder
-27	h:follow
-21	h:following
33	h:following h:: <s> this
-1	h:follows
-4	h:followup
-26	h:for
62	h:for h::
62	h:for h:: <s>
-10	h:fork
-11	h:form
-20	h:format
-1	h:formatting
-1	h:formula
36	h:forward
42	h:forward h::
42	h:forward h:: <s>
14	h:found
-9	h:foundation
-5	h:four
-1	h:fragment
2	h:frame
-2	h:framework
-3	h:free
-18	h:from
43	h:from h:the h:discussion
-2	h:frontend
-18	h:full
-15	h:fully
-16	h:function
-5	h:functionality
-16	h:functions
3	h:further
-36	h:future
72	h:g
-35	h:gap
-13	h:gaps
144	h:gate
-1	h:gated
-15	h:gates
-2	h:gateway
-3	h:gating
3	h:general
-6	h:generally
-3	h:generate
-11	h:generated
-8	h:generates
-2	h:generation
12	h:generic
14	h:generics
13	h:get
31	h:get h:this
-2	h:gets
-5	h:getting
-18	h:gh
11	h:git
-5	h:github
-1	h:give
-5	h:given
-4	h:gives
-6	h:global
-2	h:globally
-21	h:go
25	h:goal
31	h:goal <s>
39	h:goal <s> after
-38	h:goals
-33	h:goals h::
-33	h:goals h:: <s>
9	h:goes
-9	h:going
-9	h:gone
16	h:good
11	h:got
-3	h:gradle
-10	h:graph
-11	h:green
-8	h:ground
2	h:group
-3	h:guarantee
-1	h:guard
-1	h:guards
-3	h:guess
-2	h:gui
2	h:guidance
-3	h:guide
-4	h:guidelines
46	h:h
18	h:had
-3	h:half
-12	h:hand
-3	h:handle
-1	h:handler
-1	h:handles
-16	h:handling
12	h:handoff
-11	h:happen
-21	h:happening
-25	h:happens
-4	h:hard
0	h:hardcoded
-36	h:harness
24	h:has
-4	h:hash
-1	h:hashes
0	h:hashing
-11	h:have
30	h:have <s>
-1	h:having
-2	h:he
-6	h:head
-2	h:header
-1	h:headers
-2	h:health
-3	h:hello
-5	h:help
-2	h:helpful
-28	h:here
-10	h:here's
62	h:hex
-1	h:hi
-2	h:hidden
-3	h:high
5	h:highlight
-6	h:history
64	h:hold
-1	h:home
-2	h:homebrew
-1	h:honest
35	h:hook
-8	h:hope
36	h:hosted
-7	h:hours
-46	h:how
-10	h:however
-2	h:html
-9	h:http
-4	h:human
0	h:hybrid
-27	h:i
40	h:i h:suggest
-4	h:i'd
0	h:i'll
-4	h:i'm
-5	h:i've
-10	h:iana
-2	h:ice
-17	h:icon
-1	h:icons
-10	h:id
-18	h:idea
-1	h:ideally
-16	h:ideas
-4	h:identical
-3	h:identified
-1	h:identifier
66	h:identity
-2	h:idle
-2	h:ietf
-19	h:if
-1	h:ignore
-2	h:illustrate
-3	h:image
-18	h:images
-2	h:imagine
1	h:immediately
21	h:imo
-69	h:impact
-62	h:impact <s>
26	h:impl
-15	h:implement
-20	h:implementation
-36	h:implementation <s>
31	h:implementation h:steps
31	h:implementation h:steps <s>
39	h:implemented
0	h:implementing
-2	h:implements
-1	h:import
-11	h:important
-2	h:improve
-3	h:improved
-1	h:improvement
-10	h:improvements
0	h:in
37	h:in h:order
42	h:in h:order h:of
-35	h:in h:this
43	h:in h:three
5	h:include
-50	h:included
-3	h:includes
18	h:including
-2	h:inconsistency
-16	h:independent
-3	h:index
-57	h:indicators
0	h:individual
-1	h:inference
-2	h:info
-27	h:information
29	h:information <s> this
18	h:infrastructure
43	h:infrastructure <s>
-14	h:initial
-3	h:inline
-9	h:input
24	h:inputs
-7	h:inside
-7	h:install
-2	h:installation
-3	h:installed
-2	h:installer
-1	h:instance
13	h:instead
-8	h:instructions
-1	h:integrated
-15	h:integration
26	h:intent
-14	h:interaction
-3	h:interactions
30	h:interactive
-1	h:interesting
-3	h:interface
-13	h:interim
-1	h:intermediate
-7	h:internal
-1	h:interpretation
-1	h:interpretations
56	h:into
0	h:introduced
-2	h:introduction
-1	h:invariant
-1	h:investigate
17	h:investigation
24	h:involves
39	h:io
-17	h:ir
5	h:irc
25	h:is
58	h:is h:blocked
40	h:is h:now
29	h:is h:the h:following
29	h:is h:the h:following h::
62	h:is h:there
68	h:is h:this
-41	h:isolation
-23	h:issue
-32	h:issues
-57	h:issues <s>
-106	h:issues <s> #0
-39	h:issues h::
-39	h:issues h:: <s>
-64	h:issues h:: <s> #0
31	h:issues h:with h:the
-27	h:it
9	h:it's
-16	h:item
-22	h:items
37	h:its
-5	h:itself
-1	h:java
-2	h:job
-19	h:jobs
-5	h:js
-5	h:json
0	h:just
0	h:justification
-2	h:jwt
-6	h:keep
-4	h:keeps
-22	h:key
37	h:key h:design
-2	h:keyboard
41	h:keys
44	h:keys <s>
-12	h:kind
22	h:kinda
-11	h:kinds
7	h:know
29	h:known
22	h:label
-9	h:labels
-5	h:land
-19	h:landed
-44	h:landing
-2	h:lang
-2	h:language
-1	h:languages
9	h:last
-21	h:later
0	h:latest
37	h:layer
-22	h:layout
17	h:lead
-4	h:leads
-2	h:leak
-12	h:least
-4	h:leave
-10	h:leaves
-18	h:left
-9	h:legacy
-2	h:length
13	h:less
-2	h:let
-2	h:let's
0	h:letters
-7	h:level
19	h:lib
-2	h:libraries
-25	h:library
-8	h:lifecycle
-17	h:lifetime
-16	h:like
-2	h:likely
-1	h:limit
-6	h:limitations
-2	h:limits
-8	h:line
13	h:lines
-7	h:link
20	h:linked
-3	h:links
-5	h:linux
34	h:list
3	h:lists
15	h:literal
1	h:little
54	h:live
-40	h:llm
7	h:llvm
-35	h:load
-1	h:loading
19	h:local
-1	h:location
12	h:locations
-7	h:lock
-1	h:log
-1	h:logging
-6	h:logic
-9	h:login
-69	h:logs
-131	h:logs <s>
53	h:long
-7	h:look
-19	h:looking
7	h:looks
-3	h:loop
0	h:lot
-5	h:m
-3	h:mac
-6	h:machine
-7	h:macos
0	h:macro
-15	h:made
-12	h:mail
24	h:mailing
30	h:mailing h:list h::
30	h:mailing h:list h:: <s>
31	h:main
9	h:major
10	h:make
32	h:make h:sure
-5	h:makes
-4	h:making
33	h:management
-3	h:mandatory
-1	h:manual
-2	h:many
-7	h:map
-8	h:mapping
-5	h:marked
-1	h:martin
-8	h:master
-1	h:match
-1	h:matching
-7	h:material
3	h:matter
-13	h:matters
-2	h:max
-16	h:may
-2	h:maybe
-17	h:md
15	h:me
47	h:me h:)
-3	h:mean
-14	h:means
-17	h:measured
-4	h:measurements
15	h:mechanism
-1	h:mechanisms
-3	h:medium
34	h:meeting
7	h:memory
22	h:mentioned
-1	h:menu
-2	h:merely
14	h:merge
8	h:merged
-7	h:merging
-12	h:message
-11	h:messages
-3	h:meta
1	h:metadata
-38	h:metadata h::
-38	h:metadata h:: <s>
-2	h:method
5	h:methods
-18	h:metrics
-5	h:middleware
-5	h:might
-5	h:migration
-3	h:milestone
13	h:mind
-1	h:mine
16	h:minimal
-3	h:minor
-12	h:mir
-1	h:misleading
-26	h:missing
0	h:mistake
40	h:mitigations
1	h:mode
93	h:model
126	h:model <s>
-3	h:models
-4	h:modes
-1	h:modifications
-2	h:modified
-11	h:modify
-3	h:module
7	h:modules
24	h:moment
-18	h:monitoring
-5	h:more
-3	h:most
29	h:mostly
-49	h:motivation
-38	h:motivation <s>
-11	h:move
-8	h:moved
-1	h:moves
-3	h:ms
-1	h:msvc
-1	h:much
14	h:multi
-12	h:multiple
28	h:must
55	h:must h:be
-2	h:mutation
-7	h:mvp
-14	h:my
-3	h:myself
-5	h:n
-15	h:name
-8	h:named
-9	h:names
-2	h:narrow
28	h:native
-1	h:navigation
-3	h:near
49	h:need
36	h:need h:to
-32	h:needed
1	h:needs
24	h:negative
-1	h:nested
-5	h:network
-4	h:never
12	h:new
16	h:next
65	h:next <s>
15	h:nice
-2	h:nightly
-3	h:nits
-2	h:nix
1	h:no
-21	h:node
11	h:non
-37	h:non h:-
-38	h:non h:- h:blocking
-48	h:none
-2	h:normative
-9	h:not
-16	h:notable
42	h:note
30	h:note <s>
49	h:note <s> the
40	h:note h:on
-18	h:notes
-135	h:notes <s> #0
-14	h:nothing
-4	h:noticed
-1	h:notification
-20	h:now
32	h:now h::
32	h:now h:: <s>
-1	h:number
-2	h:numbers
55	h:o
-3	h:object
35	h:objective
35	h:objective <s>
-14	h:objects
0	h:observable
-1	h:observation
-3	h:observations
-10	h:observed
-13	h:odd
-41	h:of
39	h:of h:a
-37	h:of h:scope
-39	h:of h:scope <s>
197	h:off
188	h:off h::
-7	h:offending
-4	h:offline
-1	h:often
-35	h:ok
-24	h:old
133	h:on
138	h:on <s>
38	h:on <s> #0
72	h:on h::
53	h:on h:: <s>
37	h:on h:this
2	h:once
-6	h:one
4	h:ones
-2	h:only
34	h:only h:the
20	h:op
-43	h:open
-32	h:open h:/
-25	h:opened
-2	h:operation
-15	h:operations
-6	h:optimizations
-10	h:option
-9	h:optional
-32	h:options
47	h:or
39	h:order
37	h:order <s>
29	h:order h:of
46	h:ordering
-28	h:original
-1	h:os
-1	h:osx
10	h:other
-9	h:others
10	h:our
-37	h:out
-33	h:out h:of
-37	h:out h:of h:scope
-39	h:out h:of h:scope <s>
-12	h:outcome
7	h:outcomes
-23	h:output
-45	h:output h::
-45	h:output h:: <s>
-14	h:outputs
-1	h:outside
-8	h:over
-6	h:overall
6	h:overview
95	h:overview <s> dependency
-6	h:own
-2	h:owner
68	h:ownership
37	h:p
37	h:p h:0
49	h:p h:0 h:(
28	h:package
-1	h:packages
0	h:packet
-1	h:padding
-2	h:page
-4	h:pages
-1	h:panel
-1	h:panic
-6	h:paragraph
-20	h:parallel
-18	h:parameter
-4	h:parameters
-12	h:parent
-10	h:part
-6	h:particular
42	h:parts
-2	h:party
-25	h:pass
-1	h:passes
-2	h:past
-6	h:patch
-18	h:path
18	h:paths
-23	h:pattern
-44	h:patterns
-34	h:patterns h::
-34	h:patterns h:: <s>
0	h:payload
62	h:peer
24	h:pending
39	h:per
20	h:performance
-8	h:performed
-1	h:perhaps
-2	h:permission
0	h:permissions
-1	h:personal
-3	h:perspective
-16	h:phase
-8	h:phases
0	h:pick
-4	h:piece
-2	h:pin
-52	h:pipeline
-2	h:pkg
-6	h:places
0	h:plain
-38	h:plan
-46	h:plan <s>
30	h:plan h:is
24	h:planning
-11	h:platform
-7	h:play
21	h:playpen
-8	h:please
6	h:plugin
47	h:plus
5	h:pm
-7	h:point
-5	h:pointed
-2	h:pointer
-8	h:pointers
-8	h:points
36	h:policy
-1	h:port
-3	h:ports
-32	h:possible
-1	h:possibly
-3	h:post
-4	h:potential
-4	h:potentially
29	h:pr
-13	h:practical
0	h:practice
-12	h:pre
-14	h:precedent
89	h:preconditions
89	h:preconditions <s>
4	h:predicate
-2	h:prefer
44	h:preference
-1	h:preferences
-2	h:preferred
-6	h:preparation
137	h:prerequisite
97	h:prerequisites
88	h:prerequisites <s>
-30	h:prerequisites <s> i
0	h:present
2	h:presented
26	h:pretty
-2	h:prevent
4	h:previous
-1	h:previously
-9	h:primary
-10	h:primitive
-1	h:primitives
-18	h:prints
-2	h:prior
41	h:priority
35	h:priority <s> p
35	h:priority <s> p 0
-1	h:private
-3	h:probably
-7	h:probe
-57	h:problem
-41	h:problem <s>
31	h:problem <s> after
-4	h:problematic
-23	h:problems
-33	h:procedure
16	h:process
-1	h:processing
-1	h:produce
-3	h:produces
98	h:product
7	h:production
-13	h:program
-1	h:progress
-24	h:project
-1	h:prompt
-6	h:proof
9	h:proper
-6	h:properly
-16	h:properties
-9	h:property
-20	h:proposal
4	h:propose
-48	h:proposed
-1	h:proposes
-6	h:proposing
-2	h:pros
-3	h:protocol
-2	h:proves
-3	h:provide
-2	h:provided
-2	h:provider
0	h:provides
-37	h:prs
-10	h:public
-8	h:published
-13	h:pull
4	h:purpose
-4	h:push
-1	h:put
0	h:putting
-5	h:py
-2	h:python
-2	h:quality
8	h:queries
-16	h:query
18	h:question
35	h:question <s>
-16	h:questions
-7	h:quic
-10	h:quick
12	h:quite
-1	h:quote
-10	h:quoting
25	h:r
29	h:r h:0
7	h:raised
-1	h:ran
-4	h:random
-1	h:range
-9	h:rate
5	h:rather
-27	h:rationale
-36	h:rationale <s>
1	h:raw
47	h:re
54	h:re h:-
-6	h:reach
31	h:read
22	h:readable
-5	h:reader
-21	h:readiness
20	h:reading
-7	h:readme
-5	h:reads
31	h:ready
-11	h:real
3	h:really
1	h:reason
0	h:reasoning
-13	h:reasons
-8	h:rebuild
-3	h:received
-3	h:receiver
-2	h:recent
-5	h:recommend
11	h:recommendation
31	h:recommendation <s>
39	h:recommended
-10	h:record
-26	h:recovery
-9	h:red
5	h:redesign
-1	h:reduce
0	h:reduced
-2	h:redundant
-1	h:ref
9	h:refactor
-3	h:refer
7	h:reference
2	h:references
-39	h:references h::
-39	h:references h:: <s>
-1	h:refers
-74	h:refs
-74	h:refs <s>
-6	h:regarding
-39	h:registration
31	h:registry
9	h:regression
4	h:related
33	h:related <s>
-8	h:relation
22	h:relationship
70	h:relationships
71	h:relationships <s>
33	h:relative
36	h:relative h:to
41	h:relay
-13	h:release
-11	h:relevant
-1	h:relying
-1	h:remain
-24	h:remaining
-1	h:remains
-1	h:remarks
25	h:remove
0	h:removed
0	h:removing
-1	h:renamed
-2	h:render
-4	h:rendering
-3	h:renders
20	h:reopen
0	h:repeating
-1	h:replace
-1	h:replacement
15	h:replacing
-4	h:replay
-1	h:replicate
3	h:repo
-11	h:report
-2	h:reporting
-7	h:reports
4	h:repos
-3	h:repro
-22	h:reproduce
-10	h:reproduction
6	h:request
-3	h:requests
-1	h:require
-42	h:required
-7	h:requirement
1	h:requirements
33	h:requires
37	h:requires h::
37	h:requires h:: <s>
51	h:requiring
-4	h:research
-2	h:reset
-3	h:resolution
-19	h:resolve
-2	h:resolved
-1	h:resource
-7	h:resources
0	h:respect
-10	h:response
-3	h:responses
-9	h:rest
-2	h:restrictions
33	h:result
31	h:result h::
31	h:result h:: <s>
-14	h:results
-2	h:resume
-4	h:resumption
-4	h:retry
-7	h:return
-1	h:returned
-7	h:returns
-4	h:reuse
0	h:reverse
-52	h:review
-12	h:reviewer
-3	h:revised
-2	h:rewrite
-12	h:rfc
-109	h:rig
-3	h:right
-14	h:risk
-35	h:risks
-31	h:risks <s>
-1	h:robust
-3	h:role
-18	h:rollback
55	h:rollout
-31	h:rollout <s>
20	h:room
-25	h:root
-3	h:rough
-8	h:roughly
-19	h:row
28	h:rs
36	h:rs h::
43	h:rs h:: <s>
49	h:rs h:: <s> this
33	h:rule
49	h:rule <s>
-29	h:rules
-28	h:run
-8	h:runner
51	h:running
9	h:runs
-9	h:runtime
18	h:rust
2	h:rustc
0	h:rustup
-19	h:s
-19	h:safe
17	h:safety
-4	h:said
-14	h:same
-3	h:sample
0	h:save
-7	h:say
-4	h:saying
-24	h:says
-3	h:scale
2	h:scenario
-8	h:scenarios
-44	h:schedule
-44	h:schedule <s>
-5	h:scheduler
-25	h:schema
-1	h:scheme
-10	h:science
-20	h:scope
-6	h:screen
48	h:screenshot
29	h:screenshots
-3	h:script
-2	h:scripts
62	h:seam
9	h:search
-2	h:searched
-7	h:second
-11	h:secret
-7	h:section
-5	h:sections
3	h:security
-17	h:see
-3	h:seed
-4	h:seems
-17	h:seen
44	h:selected
-1	h:selection
-3	h:self
-1	h:semantics
-3	h:send
-1	h:sense
0	h:sent
-5	h:sentence
-39	h:separate
26	h:separately
-8	h:sequence
25	h:sequencing
49	h:sequencing <s>
-17	h:serial
-10	h:serialization
-17	h:server
-6	h:service
-6	h:services
23	h:session
-4	h:sessions
-11	h:set
-2	h:setting
-2	h:settings
-4	h:settle
-3	h:setup
-8	h:several
-19	h:severity
-18	h:sh
-6	h:shape
-9	h:shared
-1	h:ship
8	h:ships
-6	h:short
-1	h:shortcomings
-42	h:should
-43	h:should h:be
-5	h:show
-1	h:showed
-12	h:showing
-9	h:shows
-9	h:shutdown
-5	h:side
194	h:sign
-1	h:signal
-2	h:signature
-1	h:signatures
-1	h:signed
-1	h:silent
-5	h:similar
-2	h:similarly
-12	h:simple
0	h:simplified
-1	h:simply
-4	h:since
-9	h:single
-5	h:sites
-5	h:situation
-11	h:size
16	h:sketch
-1	h:slightly
-1	h:slow
-9	h:small
-7	h:smaller
-2	h:smile
-4	h:snapshot
-6	h:snippet
-8	h:so
-26	h:solution
-43	h:solution <s>
31	h:solution h:: <s>
2	h:solutions
15	h:solve
-21	h:solved
-6	h:some
-1	h:somehow
0	h:someone
-3	h:something
12	h:somewhat
-1	h:somewhere
-3	h:sorry
21	h:sounds
21	h:source
-2	h:sources
77	h:spec
-2	h:special
13	h:specific
-8	h:specifically
-33	h:specification
-3	h:specified
-1	h:specify
-6	h:split
-1	h:sqlite
-10	h:src
12	h:stability
3	h:stabilization
58	h:stable
-19	h:stack
-43	h:stage
-30	h:stages
-10	h:stale
-2	h:standalone
-18	h:standard
23	h:start
52	h:started
-1	h:starting
30	h:starts
-3	h:startup
-19	h:state
-2	h:stated
-2	h:stateless
-6	h:statement
-21	h:states
-11	h:static
25	h:status
38	h:status <s>
-1	h:std
-2	h:stdout
-32	h:step
-21	h:steps
47	h:steps <s> wait
73	h:steps <s> wait for
-12	h:still
-3	h:stop
-14	h:storage
-4	h:store
-27	h:story
-2	h:strategic
-1	h:strategies
-34	h:strategy
34	h:streams
-6	h:strict
-11	h:string
-1	h:strings
-1	h:strong
-2	h:struct
-63	h:structure
-68	h:structure <s>
-1	h:structured
-3	h:stuff
0	h:style
-7	h:sub
-11	h:submitting
-1	h:subscription
29	h:substrate
23	h:subtasks
-28	h:success
-3	h:such
22	h:suggest
1	h:suggested
-6	h:suggestion
-12	h:suggestions
-4	h:suggests
-5	h:suite
-1	h:summarize
13	h:summarizing
-55	h:summary
-38	h:summary <s>
-8	h:supersedes
-26	h:support
-3	h:supported
33	h:supports
23	h:sure
-10	h:surface
-12	h:surfaced
-8	h:sweep
1	h:switch
-19	h:symptoms
-10	h:sync
22	h:syntax
-16	h:system
-17	h:t
25	h:table
0	h:tags
-4	h:take
-12	h:taken
-2	h:takes
-2	h:tap
-17	h:target
-11	h:targets
6	h:task
24	h:tasks
-61	h:tasks <s>
-95	h:tasks <s> #0
-56	h:tasks <s> #0 </s>
46	h:tasks h::
46	h:tasks h:: <s>
-6	h:tcp
-8	h:team
24	h:technical
53	h:technical h:notes
53	h:technical h:notes <s>
-8	h:tell
-3	h:template
-2	h:templates
-1	h:tensorflow
-3	h:terminal
-1	h:terminology
-4	h:terms
-55	h:test
-17	h:tested
-22	h:testing
-33	h:testing <s>
-52	h:tests
-12	h:text
43	h:than
-2	h:thanks
-8	h:that
39	h:that h:need
-46	h:that h:should
-46	h:that h:should h:be
-9	h:that's
3	h:the
31	h:the h:current h:draft
48	h:the h:discussion
30	h:the h:following h:are
46	h:the h:pr
36	h:the h:spec
50	h:the h:test
-2	h:them
12	h:then
19	h:there
-7	h:there's
-1	h:therefore
-31	h:these
-13	h:they
-6	h:thing
33	h:things
52	h:things h:that
-9	h:think
-1	h:third
53	h:this
69	h:this <s>
40	h:this h:branch
51	h:this h:can
-32	h:this h:ticket
-4	h:those
-2	h:though
-5	h:thought
11	h:thoughts
-13	h:thread
-9	h:threads
-1	h:threat
-19	h:three
-1	h:threshold
30	h:thresholds
-2	h:through
-1	h:throughout
-50	h:ticket
5	h:tier
-24	h:time
-9	h:timeline
-2	h:timeout
-13	h:timer
-6	h:times
24	h:timing
-19	h:timings
-1	h:tiny
-15	h:title
-3	h:tls
-2	h:tmux
-5	h:to
50	h:to h:add <s>
31	h:to h:address
36	h:to h:get
-30	h:to h:include
55	h:to h:other
46	h:today
87	h:today h:)
-1	h:today's
15	h:todo
-2	h:together
-1	h:toggle
-4	h:token
-1	h:tokens
-3	h:toml
-13	h:too
2	h:tool
-4	h:tooling
44	h:tools
-7	h:top
-4	h:topics
-7	h:total
-5	h:trace
-2	h:track
5	h:tracked
-36	h:tracking
-11	h:trade
-4	h:trading
-1	h:traffic
-2	h:train
4	h:trait
41	h:traits
34	h:traits h::
34	h:traits h:: <s>
-4	h:transaction
-5	h:transitions
-5	h:transport
31	h:tree
-1	h:triage
36	h:tried
-15	h:trigger
-1	h:triggered
1	h:triggers
-8	h:true
-2	h:trust
-3	h:try
-4	h:trying
-14	h:ts
-14	h:twice
-18	h:two
37	h:two h:paths
-4	h:twofold
-1	h:txt
3	h:type
-42	h:types
-37	h:types <s>
-1	h:ubuntu
84	h:ui
65	h:ui <s>
-13	h:unblock
-168	h:unblocks
-1	h:unclear
-1	h:undefined
15	h:under
-4	h:understand
-1	h:understanding
0	h:unicode
-1	h:unique
-11	h:unit
-2	h:unknown
-9	h:unresolved
-1	h:unsafe
-9	h:unstable
284	h:until
3	h:up
-17	h:update
13	h:updated
30	h:updates
38	h:updates <s>
37	h:upgrade
-2	h:upload
0	h:upon
-26	h:ups
-3	h:url
-2	h:us
-2	h:usage
1	h:use
-10	h:used
-4	h:useful
-18	h:user
-23	h:users
1	h:uses
-8	h:using
-3	h:ux
13	h:v
-5	h:valid
-3	h:validate
3	h:validation
25	h:value
35	h:value <s>
-32	h:values
-2	h:variable
-2	h:variables
19	h:variant
0	h:variations
-80	h:vector
0	h:verbose
-3	h:verification
-17	h:verified
-19	h:verify
42	h:version
-4	h:versions
-5	h:very
-14	h:via
-17	h:view
-1	h:visibility
-2	h:vision
-7	h:visual
53	h:vs
-44	h:wait
201	h:waiting
104	h:waiting h:for
129	h:waiting h:on
-1	h:walk
-9	h:wall
-20	h:want
-3	h:wanted
-1	h:warning
-4	h:warnings
-20	h:was
30	h:wasm
-6	h:watch
-28	h:wave
2	h:way
-3	h:ways
-38	h:we
-3	h:we're
19	h:weird
-8	h:well
-20	h:were
0	h:wg
-14	h:what
64	h:what's
31	h:when
-27	h:where
0	h:which
-21	h:while
-7	h:who
-2	h:whole
-31	h:why
-45	h:why <s>
-24	h:will
-2	h:window
-26	h:windows
-2	h:wins
-78	h:wire
-5	h:wish
-3	h:with
31	h:with h:the h:current
-6	h:within
10	h:without
-5	h:wood
32	h:work
49	h:work <s>
-1	h:workaround
-3	h:worked
4	h:worker
-11	h:workflow
-1	h:workflows
-7	h:working
0	h:workload
18	h:works
35	h:works h:fine
11	h:workspace
-4	h:world
-6	h:worries
10	h:worth
-10	h:would
-7	h:write
-3	h:writes
9	h:writing
-12	h:written
-11	h:wrong
3	h:wrote
53	h:wrote h:: <s> so
-17	h:x
30	h:yet
-1	h:yields
26	h:yml
-5	h:you
14	h:you'd
-3	h:you'll
-17	h:your
-5	h:z
-3	h:zero
36	h:~
54	h:~ h:0
6	ha
62	habit
12	habits
-13	hack
-10	hackathon
-8	hacked
0	hacker
-4	hackery
-2	hacking
18	hacks
33	hacks ,
39	hacky
-78	had
-36	had this discussion
-32	had this discussion before
-33	had to
-67	had to wait
-5	hadn't
28	hadoop
-4	haiku
-4	hal
38	half
24	halfway
-3	halo
19	halt
6	halting
-7	halts
11	halves
-3	hamburger
-1	haml
-11	hammer
-35	hand
92	handbook
-8	handed
-3	handful
-5	handing
-4	handle
34	handle a
31	handle this
31	handle this ,
-6	handled
-11	handler
-1	handler's
-7	handlers
-8	handles
9	handling
-19	handoff
-3	handoffs
-15	hands
-57	handshake
-1	handshakes
-4	handy
-20	hang
-41	hanging
-38	hanging fruit
-27	hangs
31	happen
57	happen after the
29	happen here
61	happen until
-31	happen with
-2	happend
-13	happened
-11	happening
40	happening on
-22	happens
59	happens and
31	happens in
-1	happier
15	happily
-8	happy
29	happy )
-61	happy .
-61	happy . </s>
31	happy to
40	happy to update
-43	happy with
-46	happy with this
-6	harbor
-2	harbour
53	hard
31	hard )
34	hard - blocked
31	hard blocker
64	hard dependency
73	hard dependency :
34	hard dependency on
-10	hardcode
-15	hardcoded
-1	hardcodes
-1	hardcoding
9	harden
-3	hardened
54	hardening
32	hardening work
-17	harder
-6	hardest
-8	hardly
68	hardware
36	hardware from
-1	harm
-2	harmful
-15	harmless
3	harmonize
8	harness
-14	harnesses
81	harry
78	harry's
-13	harryaskham
69	has
72	has (
79	has a
34	has a chance
34	has a chance to
37	has a couple
31	has a dependency
45	has a dependency on
47	has a hard
49	has a hard dependency
-35	has already
-49	has been approved
46	has been completed
34	has been defined
-31	has been discussed
83	has been implemented
-61	has been merged
-49	has been merged ,
-41	has been resolved
-39	has finished
-30	has finished .
63	has landed
45	has landed ,
34	has landed .
34	has landed . </s>
67	has merged
81	has migrated
48	has no use
30	has not yet
31	has proven
34	has remained
54	has settled
46	has shipped
35	has support
38	has support for
31	has the ability
31	has the ability to
-36	has this
-40	has to be done
53	has to be merged
39	has to come
48	has to decide
53	has to go
62	has to happen
-122	has to land
35	has two
-23	hash
36	hash computation
0	hash's
-1	hashable
-6	hashed
3	hasher
3	hashes
42	hashes and
31	hashes are
-8	hashing
-13	hashmap
-1	hashmaps
-6	hashset
-14	hashtable
-34	hashtag
-2	hashtoscalar
22	haskell
37	hasn't
0	hasownproperty
-3	hassle
-4	haste
-42	hat
-9	hatch
-2	hate
-3	hats
-5	haul
-16	have
-30	have .
-30	have . </s>
39	have a
33	have a better idea
31	have a discussion
33	have a lot
32	have a more
72	have a patch
68	have a working
-42	have added
34	have an issue
34	have an updated
29	have any
46	have been fixed
32	have been resolved
42	have been updated
60	have been updated .
53	have caught
37	have gone
30	have heard
38	have issue
29	have it on
52	have landed
38	have landed .
38	have landed . </s>
32	have left
32	have negative
50	have real
51	have settled
-42	have something
-29	have special
-44	have that
53	have the full
-31	have time .
-31	have time . </s>
32	have time to review
30	have to be done
-46	have to do
38	have to fix
60	have to get
53	have to migrate
-32	have to use
29	have yet
-14	haven't
-37	having
29	haxe
64	haxe .
-37	haxe 0
-3	haxelib
-1	haystack
-9	hazard
-4	hazards
0	hc
-3	hd
22	hdf
-13	hdfs
79	he
-30	he gets
54	he is
5	he's
21	head
-1	headache
-1	headaches
16	header
-48	header </s>
29	header names
-34	header to be
-29	headers
36	headers to
-17	heading
-1	headings
-13	headless
21	headline
-4	headroom
-23	heads
-1	heal
-2	healing
-13	heals
-13	health
-2	healthcheck
-29	healthy
-2	healthz
-17	heap
95	hear
30	heard
-21	hearing
-22	heart
5	heartbeat
-2	heartbeats
5	heat
-1	heatmap
0	heavier
-7	heavily
-36	heavy
-1	heavyweight
0	hebrew
-8	height
-3	heights
58	held
115	held for
34	held off
37	held off until
37	held up
41	held up by
45	held up by the
-7	hell
-1	hellman
-35	hello
-26	help
53	help from
-88	help overlay
74	help system
-6	helped
33	helper
46	helper )
34	helper commands
-25	helpers
-16	helpful
-1	helpfully
32	helping
-1	helps
15	hence
30	hence a
9	her
30	here
35	here , but i
30	here .
37	here . </s>
43	here </s>
-34	here after
35	here and there .
84	here as
57	here can
-50	here depends
-51	here depends on
41	here depends on the
50	here i
37	here is to
-38	here so
91	here until
41	here until #0
30	here until we
-29	here we
10	here's
33	here's an
-1	hermes
46	hero
-1	heroku
-2	herring
-1	hesitate
-1	heterogeneous
-12	heuristic
-4	heuristics
-6	hex
-3	hexadecimal
-2	hexagon
34	hexfloat
11	hey
-7	hf
0	hfa
-4	hg
13	hi
-2	hibernate
0	hibernation
12	hid
-27	hidden
-30	hide
-8	hides
-11	hiding
57	hidpi
-11	hierarchical
-1	hierarchies
-9	hierarchy
-29	high
27	higher
39	higher -
49	higher - rank
-16	highest
-10	highlight
-20	highlighted
-5	highlighter
-9	highlighting
-7	highlights
9	highly
31	highly dependent
31	highly dependent on
-18	hijack
-1	hijacking
-2	hill
-4	him
-1	hindered
0	hindi
-4	hinge
-20	hinges
-15	hint
0	hinting
-16	hints
-23	hir
12	his
-3	histogram
-1	historic
56	historical
-5	historically
0	histories
48	history
36	history )
30	history /
-30	hit
-35	hit to
-17	hits
-19	hitting
-12	hkdf
38	hm
-14	hmac
11	hmm
-1	hmmm
-5	hmr
-1	hn
-22	hoc
0	hoedown
-2	hoist
-2	hoisted
-9	hoisting
-6	hokey
-1	hol
165	hold
62	hold )
132	hold ]
105	hold for
66	hold off
47	hold off on merging
-30	hold the
33	hold them
106	hold this
-47	hold this until
-47	hold this until #0
80	hold until a
31	hold until the
12	holder
-4	holders
156	holding
84	holding off
55	holding off on this
75	holding on
38	holding this
37	holding until
-60	holds
14	hole
24	holes
12	holiday
-33	home
-12	homebrew
18	homepage
-3	homes
-4	honest
50	honestly
-4	honesty
19	honor
4	honored
5	honoring
27	honors
-3	hood
54	hook
36	hook -
81	hook :
39	hook it
39	hook it up
-1	hook's
-5	hooked
-3	hooking
41	hooks
34	hooks are
-22	hop
1	hope
-15	hoped
50	hopefully
54	hopefully be
-11	hopes
22	hoping
-6	hops
-4	horizon
-8	horizontal
-1	horizontally
-5	horrible
-2	horribly
37	host
33	host (
32	host -
30	host name
48	host's
21	hosted
-36	hosted ci
-2	hostile
29	hosting
7	hostname
-3	hostnames
-8	hosts
33	hot
-6	hotfix
-2	hotkey
-13	hotkeys
-1	hotspot
-4	hotspots
-18	hour
-2	hourly
-24	hours
33	hours for
-9	house
-12	hover
-1	hovered
-8	hovering
-1	hovers
-59	how
41	how it should
37	how to deal
37	how to deal with
34	how we're
36	how we're going
36	how we're going to
16	however
31	however , we might
31	however , we'd
30	however , you
42	however .
42	however . </s>
33	however once
-6	hp
-16	hpke
-6	hpp
19	hq
-2	hr
-3	href
0	hrr
0	hrs
1	hrtb
-6	hs
-1	hsm
-4	hsts
-21	html
-1	htop
-26	http
30	http and
-2	httpclient
0	httpd
-4	https
33	https for
-2	httptest
-4	hu
0	huawei
34	hub
54	hub .
-2	hub's
-12	hubs
-12	hud
-1	hudson
-12	huge
-7	huggingface
-2	hugo
4	huitema
0	huitema's
101	human
37	human approval
-6	humans
0	humbly
-1	hunch
-1	hundred
-2	hundreds
-7	hung
0	hunk
-2	hunted
-2	hunting
32	huonw
-13	hurdle
-3	hurry
-29	hurt
11	hurts
7	hw
0	hwloc
-8	hx
-21	hxml
-11	hybrid
-3	hydrate
-2	hydrated
-11	hydration
23	hygiene
27	hygienic
-16	hyper
-1	hyperlink
-5	hyperlinks
0	hyperparameter
-6	hyphen
-2	hyphenated
-1	hyphens
-3	hypothesis
-3	hypothetical
-11	hysteresis
0	hz
-30	i
32	i -
42	i - 0
-33	i / o .
33	i added
33	i also fixed
39	i am done
52	i am done with
38	i am very
44	i am waiting
-31	i apparently
36	i believe it is
35	i believe that
-37	i believe the
48	i can
48	i can change
-37	i can do that
30	i can see that
68	i can start
40	i can't find any
-31	i clear
41	i commented
37	i commented on
37	i do not believe
29	i don't expect
-29	i don't see
39	i don't think these
-64	i don't think this
-34	i don't understand the
38	i even
52	i figure
41	i figure that
37	i figured
-37	i fix
-44	i get
-44	i guess #0
36	i guess i'll
-40	i had
36	i have a
65	i have a patch
32	i have a working
-39	i have to
-41	i have to wait
-31	i haven't
30	i imagine that
35	i intend
36	i intend to
37	i just realized
43	i just realized that
29	i make sure
32	i need a
-31	i need to
34	i prefer to
36	i propose that
30	i removed
37	i suggest to
-33	i suspect this is
37	i talked
32	i think
29	i think #0
29	i think )
46	i think ) .
35	i think , to
36	i think it's best
39	i think it's probably
-37	i think the
32	i think there
29	i think they
-32	i think this needs
30	i think we are
-40	i think we can
-29	i touch
29	i vote
-61	i wait
-47	i wait for
35	i want to implement
-38	i was
-66	i was waiting
42	i were
61	i will
34	i will leave
84	i will not
54	i will wait
38	i won't
52	i would
55	i would do
39	i would love
34	i would really
54	i would wait
35	i wouldn't
76	i'd
31	i'd also like to
32	i'd be ok with
52	i'd like to get
31	i'd like to propose
33	i'd prefer
52	i'd rather wait
29	i'd say
60	i'd wait
59	i'd wait for
126	i'll
-30	i'll add
32	i'll do
-42	i'll file
-41	i'll go
-43	i'll go ahead
-43	i'll go ahead and
39	i'll implement
37	i'll just
42	i'll leave the
30	i'll merge
54	i'll merge after
86	i'll move
65	i'll probably
45	i'll push
34	i'll re
34	i'll re -
70	i'll rebase
37	i'll rebase this
-86	i'll update #0
32	i'll update this
137	i'll wait
51	i'll wait for
-51	i'll wait for this
48	i'm
-43	i'm blocked on
29	i'm currently
-31	i'm going to try
82	i'm going to wait
29	i'm gonna
39	i'm making
38	i'm making this
33	i'm thinking
30	i'm trying to get
46	i'm waiting
-56	i've
46	i've already
-30	i've fixed
-34	i've got a
38	i've hit
-30	i've merged
30	i've put
-7	ia
-2	iam
-18	iana
-6	ianswett
-1	iat
-11	ibd
-4	ibm
-3	ic
0	icd
56	ice
37	ice during
36	ice on
-1	ice's
-6	ices
-7	ich
0	icloud
-3	icmp
-18	icon
51	icons
61	icons ,
49	icons are
-1	icu
-29	id
-31	id , type
50	id columns
40	id first
-2	id's
-4	ide
0	idea
30	idea how
32	idea would
-16	ideal
3	ideally
-21	ideas
-6	idempotence
8	idempotency
-11	idempotent
-1	ident
2	identical
51	identical )
27	identically
36	identically to
-2	identifiable
-3	identification
-13	identified
-22	identifier
-13	identifiers
-2	identifies
6	identify
-20	identifying
6	identities
73	identity
46	identity +
1	idents
-1	ides
-4	idiom
-20	idiomatic
15	idioms
-53	idle
0	idnits
-3	idp
-17	ids
-54	ids :
97	ids being
82	ids is
-9	idx
76	ie
104	ie 0
70	ie 0 .
70	ie 0 . </s>
91	ie 0 </s>
-2	iec
-7	ieee
3	iesg
-33	ietf
54	ietf 0 .
54	ietf 0 . </s>
-64	if
-29	if #0
-32	if #0 gets
35	if / when
29	if @
35	if needed )
36	if new
44	if no
43	if that helps
37	if this is
-34	if two
31	if we really need
45	if you agree
33	if you could
67	if you prefer
-29	if you want to
-32	if you're
-2	iface
-5	ifaces
-3	iff
0	ified
0	ifndef
-3	iframe
-7	ify
-2	ifying
0	ignore
-18	ignored
-12	ignores
-8	ignoring
-3	ii
-1	iid
-1	iii
18	iirc
29	iirc .
31	iirc . </s>
-4	iiuc
-2	ike
0	ikm
-4	il
-23	ill
-12	illegal
-1	illegalargumentexception
-1	illegalstateexception
-1	illusion
-2	illustrate
-5	illustrated
-1	illustrates
-1	illustrating
-1	illustration
22	illustrations
0	illustrative
-7	im
76	image
29	image for
30	image tags
10	image's
19	images
0	imagination
-35	imagine
0	imagined
-1	imaging
-1	imagining
-4	ime
0	imeinputstage
-1	img
4	imho
-1	imitate
-2	immaterial
-12	immediate
-17	immediately
29	immediately ,
-2	immediatly
11	imminent
1	immutability
-23	immutable
-10	imo
38	imo ,
0	imp
-37	impact
-4	impacted
-5	impacting
-8	impacts
6	impending
-1	imperative
-1	imperfect
-1	impersonate
-11	impersonation
11	impl
0	impl's
46	implement
154	implement after
35	implement the
-48	implement this
-18	implementable
38	implementation
44	implementation (
46	implementation first
34	implementation is blocked
32	implementation must
-1	implementation's
8	implementations
-31	implementations .
-32	implementations . </s>
35	implementations of
29	implemented
30	implemented ) </s>
-49	implemented ,
33	implemented /
35	implemented </s>
59	implemented first
-31	implemented on
47	implemented that
30	implemented until
-38	implemented yet
36	implementer
8	implementers
50	implementing
39	implementing any
-31	implementing the
-32	implementing this ,
-5	implementor
-3	implementors
69	implements
-2	implication
29	implications
37	implications on
-24	implicit
-21	implicitly
0	implicity
-4	implied
19	implies
-23	impls
29	impls (
31	impls in
-7	imply
-1	implying
-25	import
29	import from
-1	importable
53	importance
82	importance is
-42	important
-2	importantly
-17	imported
100	importer
-1	importerror
-6	importers
-8	importing
7	imports
-2	impose
-2	imposed
-4	imposes
-6	imposing
5	impossible
-2	impractical
-1	imprecise
-13	impression
25	imprint
-1	improper
-1	improperly
-33	improve
-21	improved
42	improvement
61	improvement is
32	improvement on
0	improvements
51	improvements and
-3	improves
-39	improving
-1	impure
-31	in
-34	in #0
-37	in #0 ,
-45	in #0 .
-43	in #0 . </s>
-30	in #0 after
-36	in #0 and
47	in #0 for
30	in #0 it
62	in #0 once
-31	in #0 to
-50	in #0 we
-33	in ,
31	in -
-55	in 0
-45	in 0 .
-45	in 0 . 0
81	in a good
39	in a new
-30	in a snapshot
37	in a test
33	in all the
51	in another way
53	in another way .
-29	in anticipation
42	in app
44	in commit 0
32	in embedded
29	in general
33	in general (
53	in june
35	in libstd
36	in libstd /
32	in live
50	in logs
52	in march
35	in master
47	in may
33	in memory ,
31	in memory , and
45	in on
31	in on the
-40	in one
32	in our
-51	in parallel
-52	in parallel with
-43	in parallel with #0
53	in place
42	in place .
50	in place . </s>
51	in place before
-44	in qa
57	in related
-40	in review
42	in rust ,
-35	in stage
-35	in stage 0
44	in syntax
-37	in t
62	in that
33	in the associated
35	in the bead
65	in the ci
-29	in the meeting
34	in the middle of
34	in the pr .
49	in the preview
80	in the queue
37	in the queue .
41	in the readme
33	in the room
37	in the server
52	in the tree
34	in the web
-33	in these two
-42	in this
32	in this draft
-47	in this module
-29	in this pr
32	in upstream
31	in which it
30	in with
33	in zookeeper
16	inability
-1	inaccessible
-3	inaccurate
1	inactive
63	inactivity
-2	inadequate
0	inadvertently
-3	inappropriate
0	inbetween
-24	inbound
-3	inbounds
-5	inbox
-3	inc
0	incapable
-2	incarnation
-2	incentive
35	incident
-3	incidentally
-8	incidents
24	incl
36	incl .
38	incl . </s>
-10	inclination
62	inclined
46	inclined to
-2	include
40	include any
39	include the
43	include them
48	include them in
48	include them in the
-11	included
43	includes
116	includes #0
83	includes #0 </s>
-32	includes a
-32	including
-13	inclusion
10	inclusive
22	income
-3	incoming
-11	incompatibilities
14	incompatibility
-42	incompatible
-17	incomplete
26	inconsistencies
-8	inconsistency
-14	inconsistent
-2	inconsistently
0	inconvenience
-2	inconvenient
0	incorect
-34	incorporate
4	incorporated
37	incorporated into the
1	incorporates
-6	incorporating
-5	incorporation
-13	incorrect
-14	incorrectly
-13	increase
15	increased
-3	increases
5	increasing
-3	increasingly
-2	incredibly
9	increment
-30	incremental
-8	incrementally
-1	incremented
-1	incrementing
-2	increments
-1	incur
-3	ind
-37	indeed
-1	indefinite
-24	indefinitely
-3	indent
-7	indentation
0	indentations
-7	indented
-1	indenting
-1	indents
-6	independant
58	independence
76	independence is
-53	independent
-38	independent of
-75	independently
-21	indeterminate
17	index
-36	index after
0	indexable
-6	indexed
-3	indexer
0	indexerror
26	indexes
-34	indexing
-1	indexmut
-2	indexof
0	indexoutofboundsexception
0	india
-34	indicate
-7	indicated
-16	indicates
-12	indicating
-13	indication
-1	indications
-26	indicator
-6	indicators
-5	indices
-1	indifferentiability
-2	indirect
-5	indirection
-5	indirectly
0	indistinguishability
-2	indistinguishable
19	individual
7	individually
0	induce
-1	induced
-6	industry
-1	ineffective
0	inefficiencies
-16	inefficient
-1	ineligible
-1	inequality
-2	inert
0	inet
32	inevitable
-4	inevitably
-1	inf
-1	infact
-1	infallible
53	infeasible
-9	infer
0	inferable
10	inference
45	inference only
-2	inferencer
0	inferior
-2	inferred
-1	inferring
-1	infers
9	infinite
-3	infinitely
-3	infinitum
-1	infinity
-2	infix
0	inflate
-1	inflated
-1	inflating
-5	inflation
-1	inflexible
-4	inflight
-5	influence
-4	influenced
-25	info
29	info . </s>
-19	inform
11	informal
-8	informally
-63	information
-29	information is
-7	informational
-1	informations
10	informative
-12	informed
-1	informing
12	informs
9	infos
119	infra
40	infrastructure
40	infrastructure .
41	infrastructure . </s>
31	infrastructure is
0	infrequently
43	ing
23	ingest
-20	ingested
-3	ingesting
-9	ingestion
-8	ingress
34	inherent
51	inherent methods
-9	inherently
13	inherit
8	inheritance
-5	inherited
-2	inheriting
-11	inherits
-8	inhibited
-2	ini
-24	init
-4	initial
-2	initialisation
-1	initialise
-4	initialised
-1	initialiser
-1	initialising
0	initializable
-11	initialization
3	initializations
-13	initialize
-4	initialized
-12	initializer
-3	initializers
-5	initializes
10	initializing
-20	initially
-1	initials
-8	initiate
-8	initiated
58	initiates
-9	initiating
0	initiation
-2	initiative
-17	initiator
-1	inits
-12	inject
-3	injectable
12	injected
-1	injecting
25	injection
-6	injections
-4	injective
-5	injects
-24	inline
-12	inlined
-1	inliner
0	inlines
-19	inlining
-9	inner
-2	innocent
-2	innocuous
-2	innovation
-2	inode
0	inplace
26	input
60	input ) .
62	input ) . </s>
30	input . </s>
34	input before
64	input events
46	input for the
0	inputmethod
0	inputmethodmanager
-8	inputs
-1	inputting
-9	inputtype
-3	ins
0	inscrutable
21	insecure
-3	insensitive
-42	insert
-14	inserted
-5	inserting
-8	insertion
-8	inserts
-5	inset
-47	inside
-34	inside the
-15	insider
-2	insiders
-1	insides
-30	insight
-6	insights
-1	insignificant
-1	insist
-1	insisted
-3	insisting
-2	insists
-4	insofar
-4	inspect
-2	inspectable
-4	inspected
-5	inspecting
3	inspection
22	inspector
-1	inspects
0	inspiration
-13	inspired
-4	instability
-93	install
-11	installable
-43	installation
40	installation </s>
-14	installations
-60	installed
37	installed , and
45	installed -
-39	installed </s>
39	installed as part
39	installed as part of
13	installer
76	installer (
41	installer -
-26	installers
-39	installing
29	installing on
-15	installs
-35	instance
-35	instance that
-1	instanceof
-20	instances
-6	instant
-5	instantiate
-4	instantiated
0	instantiates
-3	instantiating
-5	instantiation
-1	instantiations
-11	instantly
-35	instead
-36	instead of
-1	instinct
-4	instruct
0	instructed
3	instruction
36	instruction .
37	instruction . </s>
-14	instructions
-2	instructs
-3	instrument
19	instrumentation
-7	instrumented
32	instruments
-10	insufficient
9	int
-9	intact
-5	intake
-11	integer
-9	integers
-2	integral
83	integrate
64	integrated
32	integrated into
34	integrated into the
-30	integrated with
-13	integrates
31	integrating
31	integrating the
112	integration
42	integration )
44	integration ,
98	integration is
34	integration tests that
10	integrations
22	integrator
-8	integrity
-1	intel
-1	intelligence
-1	intelligent
38	intellij
-2	intellisense
36	intend
38	intend to
15	intended
57	intended )
0	intending
-5	intends
-1	intensive
18	intent
49	intent .
53	intent . </s>
-1	intention
-17	intentional
19	intentionally
-2	intents
14	inter
8	interact
9	interacting
-21	interaction
-13	interactions
44	interactive
-1	interactively
51	interactivity
4	interacts
-6	intercept
-1	intercepted
-2	intercepting
0	interception
0	interceptor
-6	intercepts
-2	interchangeable
-1	interchangeably
-2	interdependencies
0	interdependent
-9	interest
-4	interested
-4	interesting
14	interestingly
49	interface
37	interface ,
38	interface after
31	interfaces
58	interfaces .
61	interfaces . </s>
-1	interfacing
-1	interfere
-5	interference
-2	interferes
-1	interfering
4	interim
36	interim meeting
-21	interior
-4	interleave
-1	interleaved
-1	interleaving
-2	interlock
-13	intermediaries
-4	intermediary
-14	intermediate
-3	intermediates
-10	intermittent
-3	intermittently
8	intern
25	internal
-6	internally
-3	internals
0	international
-1	internationalization
-1	internationalized
-3	interner
9	internet
-24	interop
-10	interoperability
-4	interoperable
-2	interoperate
30	interp
15	interpolate
-2	interpolated
-1	interpolating
-3	interpolation
16	interpret
1	interpretation
-2	interpretations
-6	interpreted
-7	interpreter
0	interpreters
-8	interpreting
-1	interprets
-10	interrupt
-6	interrupted
-2	interruptible
-1	interrupting
-1	interrupts
0	intersect
11	intersection
-1	intersects
-16	interval
-21	intervals
-1	intervene
0	intervening
-3	intervention
17	interviews
0	intl
-4	into
-46	into #0
31	into llvm
41	into raw
39	into the
37	into the same
-44	into this
-8	intoiterator
-18	intra
-1	intrinsic
45	intrinsics
-15	intro
-18	introduce
-20	introduced
37	introduced .
38	introduced . </s>
15	introduces
28	introducing
66	introducing these
-9	introduction
-2	introductory
-2	introspect
6	introspection
-3	intrusive
-8	ints
-3	intuition
-6	intuitive
-2	intuitively
-3	inv
-28	invalid
-10	invalidate
-10	invalidated
-7	invalidates
-1	invalidating
-26	invalidation
-1	invalidly
-1	invariance
-17	invariant
-23	invariants
-4	invarianttype
-21	invasive
-4	invent
-2	invented
-6	inventing
-5	inventory
-9	inverse
-3	inversion
-13	invert
-2	inverted
-1	invertible
-33	investigate
-38	investigated
-8	investigating
54	investigation
-30	investigation )
54	investigation ,
-3	investigations
-3	investing
-11	invisible
-1	invitation
-7	invite
-16	invited
16	invites
54	invocation
46	invocation in
-9	invocations
0	invocationtargetexception
-8	invoice
-2	invoices
-20	invoke
7	invoked
30	invoked in
-12	invokes
-10	invoking
-11	involve
9	involved
37	involved in
-14	involves
-3	involving
21	io
-1	ioerror
-4	ioexception
0	ion
-1	ioresult
-38	ios
-6	iot
16	iow
4	ip
2	ipad
-1	ipaddr
-1	ipaddress
-1	ipados
-2	ipc
-34	iphone
-1	iphoneos
0	iphonesimulator
-9	ips
-3	ipv
-1	ipython
-23	ir
1	irc
2	iris
-20	iron
-4	ironed
1	irrefutable
-21	irrelevant
-1	irrespective
61	irreversible
-1	irritating
-16	irtf
1	is
67	is #0
122	is #0 .
122	is #0 . </s>
43	is (
30	is ( a
37	is -
36	is a bug
55	is a dependency
48	is a design
36	is a security
34	is a stable
-71	is a temporary
40	is about making
67	is accepted
-44	is accepted ,
77	is accepted </s>
30	is accepted and
30	is added to the
39	is adopted
62	is agreed
-30	is already
-33	is an
34	is answered
29	is appropriate for the
-32	is approved , we
30	is at least
40	is authenticated
32	is authoritative
35	is available
29	is available on
38	is back
38	is back up .
34	is blocked behind
41	is blocked by #0
63	is blocked by the
36	is blocked on that
-139	is blocked on this
35	is blocking
56	is blocking me
-30	is blocking our
111	is blocking this
36	is built
32	is built on
38	is captured
39	is certainly a
54	is chosen
29	is chosen .
29	is chosen . </s>
34	is clean
-35	is closed
-48	is closed ,
39	is closed </s>
34	is comfortable
40	is complete (
47	is complete , we
-37	is complete .
-36	is complete . </s>
56	is complete ;
56	is complete ; </s>
-66	is complete </s>
31	is complete and
43	is considered
55	is contingent
55	is contingent on
45	is corrected
40	is created .
40	is created . </s>
37	is cut
30	is cut .
30	is cut . </s>
38	is dealt
39	is dealt with
36	is decided
33	is deliberately
-37	is delivered
62	is dependent
64	is dependent on
44	is deprecated and
-46	is done
-41	is done ,
-32	is done , we
-47	is done .
-47	is done . </s>
56	is done </s>
34	is dropped .
34	is dropped . </s>
32	is effectively
-34	is empty
33	is enabled on
35	is entirely
-39	is expanded
51	is final
33	is final .
33	is final . </s>
42	is finalized and
53	is finished ,
-32	is first
-65	is fixed
-49	is fixed )
-47	is fixed ,
38	is fixed .
38	is fixed . </s>
-33	is fully
-45	is fully implemented
37	is gated
51	is gated on
30	is genuinely
39	is going to require
-33	is green </s>
30	is happy
-42	is hard
36	is highly dependent
36	is highly dependent on
84	is hold
-66	is implemented ,
29	is implemented as
34	is in
64	is in a
50	is in main
-29	is independent
41	is installed as
39	is kept
89	is landed
85	is landed .
85	is landed . </s>
52	is landing
40	is lifted
51	is listed
76	is listed here
40	is looking
61	is looking at
29	is made .
29	is made . </s>
29	is measured
-29	is mechanical
32	is merged
37	is merged (
46	is merged ,
30	is merged and
-80	is merged we
-58	is merged we can
-57	is migrated
-60	is migrated .
-60	is migrated . </s>
45	is mostly
-34	is moved
-30	is moved to
61	is near
-37	is no
-44	is no longer
-34	is no longer blocked
31	is not a
59	is not a real
94	is not actionable
-96	is not blocked
73	is not configured
32	is not easy
31	is not exactly
46	is not fixed
-73	is not on
29	is not on the
32	is not ready to
32	is not under
30	is nothing
-44	is now
-46	is now merged
-35	is ok .
-36	is ok . </s>
43	is ok with
42	is on
46	is on hold
46	is on hold .
36	is on its
37	is on its way
43	is one of the
-52	is only
36	is open
33	is open and
68	is out
51	is out .
51	is out . </s>
44	is over
187	is pending
-46	is phase
43	is possible
47	is possible to do
38	is present in
47	is present in the
73	is probably best
33	is production
75	is provisioned
-59	is published
-49	is published ,
46	is reached .
46	is reached . </s>
39	is ready to be
-38	is real
31	is registered in
-31	is released ,
-62	is released .
-62	is released . </s>
60	is released we can
44	is reopened
-29	is repaired
33	is required :
66	is required before
45	is resolved
94	is resolved ,
69	is resolved , the
33	is rewritten
44	is separately
34	is settled
47	is settled .
47	is settled . </s>
53	is signed
29	is some
36	is something we
56	is something we should
33	is somewhat
44	is special
37	is stabilized
52	is stable
51	is stable :
95	is stalled
33	is still
64	is still blocked
99	is still not
41	is still pending
70	is stuck
42	is switched off
30	is system
47	is temporarily
36	is text
40	is that we need
-44	is the
39	is the fact
40	is the fact that
48	is the final
29	is the first step
31	is the right approach
44	is the whole
56	is the whole point
46	is to be
64	is to wait
59	is to wait for
38	is tracked
85	is tracked in
57	is triggered
87	is trustworthy
67	is under
29	is unstable , and
103	is until
46	is up
30	is upgraded
53	is usable
38	is used at
71	is validated
30	is validated ,
-30	is visible
-37	is waiting
-76	is waiting for
61	is waiting for the
31	is we
36	is well .
36	is well . </s>
-32	is will
38	is wire
75	is wired
29	is working (
39	is worse
42	is worse than
-1	isa
-2	isaac
0	iscollapsed
-14	ish
43	isize
0	island
-1	islands
0	ism
-44	isn't
31	isn't actually
-122	isn't blocked
-59	isn't gated
81	isn't merged
49	isn't merged yet
49	isn't merged yet ,
68	isn't possible
31	isn't really
54	isn't working
0	isntead
-7	iso
-3	isolate
-18	isolated
0	isolating
16	isolation
0	isp
0	isps
-9	isr
-3	iss
-13	issuance
-10	issue
60	issue #0 (
53	issue #0 ,
45	issue 0
51	issue 0 :
31	issue 0 </s>
34	issue : #0
42	issue can
44	issue can be
-64	issue depends on
-124	issue depends on #0
-35	issue first .
-35	issue first . </s>
-37	issue has been
-83	issue is closed
53	issue is fixed .
-63	issue is not
60	issue is on
47	issue is on hold
-32	issue may
36	issue numbers
69	issue open
35	issue open and
53	issue open for
-30	issue should be
58	issue that
31	issue that i
31	issue until
33	issue when they
-2	issue's
-34	issued
-4	issuer
-2	issuer's
-3	issuers
-14	issues
-72	issues (
-49	issues ( #0
-47	issues ( #0 ,
-49	issues .
-53	issues . </s>
42	issues /
49	issues 0
-32	issues :
46	issues are
32	issues have been resolved
-33	issues in
-37	issues in the
-37	issues like
32	issues that need
33	issues that need to
40	issues the
29	issues which
33	issues with
-8	issuing
-3	ist
0	istrue
-14	it
31	it , it
36	it , with
39	it -
45	it . )
53	it . ) </s>
57	it </s>
88	it after
57	it after the
33	it and have
35	it and have it
32	it and see
33	it any
42	it any more
29	it around
42	it as part
42	it as part of
43	it becomes
51	it before
59	it before the
41	it being
30	it block
40	it but
-38	it by
36	it can be
-32	it certainly
45	it comes out
46	it depends on #0
31	it doesn't make sense
-30	it eventually
29	it fails . </s>
-32	it first .
35	it gates
-36	it gets
-45	it gets merged
62	it goes to
-29	it happens after
33	it has been
-34	it here
-30	it here .
43	it instead
54	it instead .
54	it instead . </s>
-39	it is
80	it is blocked
-30	it is fine
34	it is fixed
-31	it is no
-31	it is no longer
66	it is released
42	it is waiting for
50	it lands .
50	it lands . </s>
30	it looks like #0
36	it looks like this
38	it makes
74	it might
77	it might be
34	it might be a
37	it needs
55	it needs some
-30	it needs to be
-29	it now
45	it off
32	it on
-52	it once
-34	it once the
38	it open until
-36	it out
-50	it out .
-50	it out . </s>
50	it relies
50	it relies on
62	it requires
44	it requires #0
34	it right now ,
33	it seems .
35	it seems . </s>
35	it should be removed
39	it should go
-36	it should wait
39	it stays
33	it still needs
29	it to get
38	it to get the
33	it to your
32	it under
29	it until
-45	it until the
47	it up
31	it up to
42	it up to the
29	it upon
-35	it was
54	it was ,
31	it was discussed
78	it we
43	it we need
43	it we need to
-38	it will
-42	it will be
31	it will be possible
45	it will depend
32	it will do
32	it with
32	it with one
-43	it works
37	it would be easy
42	it would be much
-37	it'd
15	it'll
2	it's
-29	it's a
34	it's being
108	it's blocked
-36	it's blocking
-39	it's causing
40	it's done .
40	it's done . </s>
-68	it's final
-37	it's fixed
37	it's merged
60	it's merged .
60	it's merged . </s>
-32	it's more
-33	it's not
62	it's on
37	it's probably
116	it's released
35	it's waiting
48	it's waiting on
59	it's working
0	italic
-54	item
-2	item's
-16	items
50	items ,
33	items , as
34	items after
30	items to
22	iter
1	iterable
-8	iterate
-18	iterated
-2	iterates
-24	iterating
17	iteration
53	iteration -
41	iterations
-2	iterative
-2	iteratively
-35	iterator
-14	iterators
1	iterbytes
25	its
57	its branch
33	its id
31	its more
37	its output
56	its own
33	its own . </s>
43	its own dependencies
-41	its own flag
38	its owner
40	its owner .
40	its owner . </s>
63	its way
-10	itself
39	itself is
-6	iv
-12	j
-4	ja
-2	jackson
-1	jacobian
-4	jacoco
-3	jammy
-8	jan
-2	jana
-6	january
-3	japanese
65	jar
-2	jargon
-4	jarring
16	jars
-10	java
-1	java's
-1	javac
-2	javadoc
-9	javadocs
-8	javascript
0	javavirtualmachines
0	javax
-3	jax
0	jaxws
-5	jcenter
-6	jdbc
-9	jdk
-3	jdt
-1	jekyll
-38	jemalloc
34	jenkins
32	jenkins ,
-5	jersey
-1	jessie
0	jest
43	jest and
-4	jetstream
0	jettison
-1	jetty
-1	jface
-14	jim
0	jim's
71	jira
31	jira .
93	jira 0
-6	jit
23	jitter
16	jj
-2	jms
-11	jmx
-3	jni
-7	job
69	job ,
-35	job is
29	job that
53	job when
39	job will
0	job's
-66	jobs
-37	jobs are
-5	joda
-5	joe
-3	john
-12	join
-3	joined
-3	joiner
-2	joinhandle
-4	joining
-14	joins
-20	joint
35	jointly
-3	jose
-7	journal
113	journey
-2	jpeg
-2	jpg
-29	jq
20	jquery
-1	jre
-1	jruby
30	js
-4	jsdoc
-2	jsdom
-1	jshint
-25	json
-1	jsonb
8	jsonl
67	jsonl .
0	jsons
-10	jsx
-1	jti
11	judge
-5	judged
-11	judgement
-1	judging
30	judgment
-1	juggling
-1	jul
43	july
64	july .
64	july . </s>
-12	jump
-4	jumped
-10	jumping
-22	jumps
-2	jun
103	june
62	june ,
61	june 0
69	june 0 ,
12	junit
-6	junk
-3	jupyter
24	jurisdictions
-22	just
33	just a few
33	just barely
-32	just fine
34	just have
54	just have to
58	just implement
32	just leave
40	just leave this
62	just need
-29	just need to update
32	just realized
40	just realized that
106	just wait
53	just wait for
127	just waiting
90	just waiting for
41	just work
36	just yet
-6	justfile
-5	justification
-3	justifications
-16	justified
36	justify
-1	justin
-9	jvm
-1	jwk
-6	jwks
9	jws
8	jwt
32	jwt -
-8	jwts
-7	k
30	k )
-5	kaduk
-1	kanban
0	kanji
-1	kappa
-11	karl
-2	kate
-15	kb
0	kci
-2	kd
-28	kdf
-1	kdfs
173	ke
7	keccak
-1	keen
-38	keep
37	keep as
43	keep on
-32	keep the
-82	keep this bead
50	keep this open
-1	keepalive
1	keeper
33	keeping
-24	keeps
38	keeps coming
3	kem
-5	kems
-21	kept
-39	kept .
-39	kept . </s>
47	kept as
-11	keras
-6	kerberos
54	kernel
71	kernel )
37	kernel -
-54	kernel 0
-48	kernel 0 .
-48	kernel 0 . 0
-6	kernels
-1	kevin
-16	key
30	key derivation
87	key points
0	keybinding
-2	keybindings
2	keyboard
-1	keyboards
-2	keychain
16	keyed
-1	keyerror
-4	keygen
-2	keying
0	keyless
-4	keypackage
-2	keypackages
-1	keypad
-1	keypair
-1	keypress
-5	keyring
-6	keys
33	keys </s>
0	keyshare
-32	keystone
-2	keystore
-1	keystroke
-5	keyupdate
0	keyword
-21	keywords
-1	kg
23	kib
-29	kick
-3	kicked
-2	kicking
-9	kickoff
25	kicks
-14	kid
-32	kill
-25	killed
-12	killer
-6	killing
-12	kills
30	kind
51	kind of api
-20	kinda
-2	kinded
-1	kindle
2	kindly
-12	kinds
-1	kinetic
-23	kinks
-26	kiss
-14	kit
-1	kitkat
4	kl
-2	km
-2	knew
-4	knob
40	knobs
-1	knock
-32	know
-33	know if
34	know that i
49	know when the
29	know whether
43	know which
7	knowing
0	knowledge
-71	known
37	known and
21	knows
0	ko
-2	korean
-32	kotlin
34	kp
-3	kpi
7	kramdown
-2	ks
-2	kt
16	kubernetes
27	kv
1	kvm
-1	kwargs
0	ky
90	l
125	l 0
46	l 0 (
59	l 0 ,
-17	la
-2	laanwj
24	lab
-21	label
33	label :
-29	label </s>
-13	labeled
1	labeling
-2	labelled
-1	labelling
-8	labels
34	labels )
1	labs
44	lack
58	lack of
32	lack of a
-1	lacked
-14	lacking
21	lacks
53	lacks the
-11	ladder
-4	lag
-12	lagging
-2	laggy
-1	lags
-17	laid
-1	lalr
-18	lambda
-19	lambdas
-1	lame
19	lamp
13	lan
218	land
97	land #0
29	land (
97	land )
141	land ,
-34	land -
47	land .
78	land . </s>
117	land after
56	land after #0
-41	land as
-67	land before
-59	land before #0
-60	land before #0 .
95	land first
70	land first so
83	land my
36	land so
-43	land this ,
42	land until
-16	landable
-19	landed
39	landed )
-38	landed on
-30	landed on main
-36	landed the
57	landing
-31	landing of
-35	landing of #0
47	landing on
-3	landmarks
285	lands
91	lands (
117	lands )
154	lands ) </s>
75	lands ,
30	lands , i
-62	lands , we
57	lands .
53	lands . </s>
66	lands :
63	lands ;
51	lands ; </s>
96	lands </s>
-64	lands ?
-75	lands ? </s>
51	lands and
34	lands by
-38	lands first
-41	lands on
49	lands we
-5	landscape
45	lane
-6	lane's
16	lanes
24	lang
39	lang /
-16	language
-16	languages
-12	lapack
-7	laptop
-7	laptops
24	laravel
31	laravel 0
19	large
32	large datasets
-38	largely
-17	larger
-17	largest
-1	lars
-9	las
-1	laser
11	last
43	last call .
43	last call . </s>
-32	last open
32	last step
30	last two
-32	last week
-1	lastest
-3	lastly
-1	lastname
-3	lasts
4	latch
-10	latches
38	late
4	lately
0	latencies
1	latency
-7	latent
-39	later
39	later , when
-36	later .
-35	later . </s>
37	later phase
-2	lateral
-13	latest
50	latest version
72	latest version </s>
-4	latex
-2	latin
-5	latter
39	latter .
39	latter . </s>
26	lattice
30	launch
-31	launch it .
-31	launch it . </s>
-5	launchable
-1	launchctl
-3	launchd
-28	launched
-24	launcher
-2	launchers
1	launches
-11	launching
30	launching it
-16	laundering
-4	law
-1	laws
-4	lay
-10	layer
-4	layered
88	layering
-20	layers
-7	laying
16	layout
40	layout :
-8	layouts
-1	lays
-5	lazily
-1	laziness
18	lazy
68	lazy static
32	lazy static </s>
-8	lb
-3	lbs
-12	lc
-16	ld
-7	ldap
-1	ldflags
-16	le
-26	lead
-12	leader
-4	leaders
-1	leadership
-17	leading
-1	leads
-15	leaf
-6	leafnode
-15	leak
-1	leakage
-10	leaked
-8	leaking
0	leaks
37	leaks </s>
0	leaky
-22	lean
-4	leaning
-20	learn
-9	learned
-10	learner
-8	learning
-1	learnings
17	learns
-15	lease
11	least
-30	least ) .
-30	least ) . </s>
-41	least once
35	least some of
31	least until
39	least until we
31	least we
29	leave
30	leave open until
40	leave the issue
40	leave the issue open
65	leave this
-51	leave this issue
-51	leave this issue open
43	leave this open for
-41	leave this open until
6	leaves
33	leaves the
91	leaving
38	leaving as
29	leaving it open
34	leaving it open until
59	leaving open
64	leaving this
34	leaving this open until
12	led
20	ledger
-2	left
34	left )
52	left ,
44	left open
32	left the
-17	leftover
-5	leftovers
-5	leg
50	legacy
61	legacy "
126	legal
83	legal review
-2	legality
0	legally
-1	legend
-2	legible
1	legit
19	legitimate
-3	legitimately
-12	legs
-2	leisure
-1	lemma
-7	len
-34	length
-17	lengths
-1	lengthy
-1	lenient
-12	les
-70	less
-1	lesser
-13	lesson
-4	lessons
-2	lest
45	let
46	let me know when
108	let's
-101	let's assume
-44	let's do this
45	let's fix
-44	let's hold
-50	let's hold off
-51	let's hold off on
-66	let's not wait
32	let's put
-40	let's remove
-45	let's use
133	let's wait
42	let's wait until
19	lets
33	lets not
-8	letter
-5	letters
-1	letting
8	level
33	level /
37	level data
-2	leveldb
17	levels
0	levenshtein
-14	lever
-6	leverage
-3	leveraged
0	leverages
-1	leveraging
-11	levers
-11	lex
8	lexer
2	lexical
-1	lexically
-6	lexing
-1	lf
2	lfs
-3	lg
-3	lgtm
81	lgtm with
-1	lhs
34	lib
-10	liballoc
-22	libbar
44	libc
-51	libc 0
-3	libc's
-20	libclang
-16	libcollections
-21	libcore
-1	libcoretest
-2	libcurl
-9	libdir
-1	liberal
-5	libevent
4	libextra
167	libfoo
29	libfoo 0
-75	libfoo 0 . 0
-3	libfuse
-11	libgcc
-1	libgetopts
37	libgit
37	libgit 0
-4	libgreen
21	libicu
19	liblibc
-1	liblog
-4	libm
-1	libmorestack
43	libnative
-3	libpthread
-8	libraries
43	libraries are
43	libraries should
51	libraries should be
26	library
52	library is
35	library is not
-2	library's
-2	libregex
0	librust
-23	librustc
-1	librustdoc
-3	librustrt
33	librustuv
-6	libs
-31	libs .
36	libs team
0	libserialize
-20	libsodium
-5	libsql
-1	libssl
-7	libstd
-3	libstd's
-6	libstdc
15	libsyntax
-3	libtest
-1	libtime
-1	libtool
-3	libunicode
-1	libunwind
87	libuv
45	libuv (
35	libuv bindings
89	licence
-7	license
-4	licensed
-9	licenses
13	licensing
-2	lie
37	liens
-2	lies
11	lieu
42	life
50	life .
52	life . </s>
34	life cycle
59	lifecycle
31	lifecycle functions
-9	lifetime
45	lifetimes
-2	lifo
-38	lift
17	lifted
40	lifted .
40	lifted . </s>
7	lifting
22	light
58	light .
58	light . </s>
-2	lighter
-7	lighthouse
-1	lighting
0	lightning
-28	lights
-7	lightweight
7	like
56	like #0
31	like 0
58	like 0 .
60	like 0 . 0
48	like it
81	like one
-36	like our
36	like this is
33	like this to
30	like to discuss
57	like to get
34	like to get some
32	like to have a
33	like to hear
39	like to propose the
59	like to wait
41	like we should
-2	liked
-8	likelihood
20	likely
30	likely blocked
83	likely depends
81	likely depends on
-34	likely need
40	likely want
45	likely want to
-2	likes
-7	likewise
18	limbo
-62	limit
-102	limitation
29	limitations
38	limitations and
-23	limited
-4	limiter
2	limiting
-24	limits
-1	linalg
-38	line
-33	line 0
48	line numbers
-15	lineage
-5	lineageos
20	linear
-1	linearity
-1	linearly
4	linearmap
-2	lined
-1	linefeed
-5	linenoise
-10	liner
-5	liners
-20	lines
-2	linewriter
-1	linger
31	lingering
-8	link
34	link .
38	link . </s>
54	link after
39	link to github
0	link's
-2	linkability
12	linkage
42	linked
30	linked :
43	linked into
48	linked into the
37	linked to a
3	linkedlist
7	linker
-1	linkers
-4	linking
-38	linking to
-3	links
72	links /
32	links </s>
-50	lint
-31	lint plugins
-1	linted
15	linter
38	linter ,
98	linting
-40	lints
-18	linux
-4	lion
0	list
54	list +
29	list ;
32	list again
29	list discussion .
29	list discussion . </s>
-44	listed
-54	listed .
-54	listed . </s>
67	listed here
49	listen
66	listen to
66	listen to the
-5	listener
-11	listeners
-9	listening
-1	listens
-3	listing
-3	listings
-4	lists
-5	listview
-2	lit
-12	lite
-17	literal
-8	literally
-28	literals
-1	literature
-8	litigate
-28	little
38	little further
93	live
31	live -
50	live </s>
102	live data
-36	live in
61	live session
-35	live without
-14	lived
15	liveness
1	lives
-4	liveview
-5	living
-7	ll
-1	llama
-1	llc
-8	lld
32	lldb
46	llm
42	llm -
-1	llms
53	llvm
36	llvm 0
36	llvm 0 .
36	llvm 0 . 0
44	llvm revision
37	llvm's
-2	llvmdeps
-1	lm
-3	ln
0	lnk
-6	lo
-5	loa
-23	load
39	load it
19	loadable
-58	loaded
55	loader
38	loader (
62	loaders
-15	loading
44	loading )
-24	loads
-3	loan
-3	loans
23	loc
0	local
43	local -
17	locale
0	locales
-12	localhost
-4	locality
-4	localization
0	localize
-6	localized
-6	locally
33	locally , but
-50	locally .
-50	locally . </s>
-13	locals
-3	localstorage
-6	locate
-16	located
-1	locating
53	location
45	location -
46	locations
-19	locator
-1	locators
-158	lock
37	lock ) .
37	lock ) . </s>
-36	lock ,
-36	lock .
-38	lock . </s>
-47	lock </s>
-60	locked
-46	lockfile
-30	lockfile .
-30	lockfile . </s>
-17	locking
21	locks
-1	lockscreen
0	lockstep
-84	lodash
-4	log
34	log /
32	log and
-7	logcat
0	logfile
-31	logged
-8	logger
-15	loggers
-21	logging
43	logging to
-12	logic
40	logic from
49	logic from the
-31	logical
29	logically
-43	login
35	login +
35	login /
34	login prompt
1	logo
-1	logon
-2	logos
-4	logout
-15	logs
-3	lol
-7	lollipop
-3	london
-4	lone
-13	long
59	long as #0
31	long for
35	long term
-57	longer
-43	longer blocked
-38	longer blocked by
-44	longer waiting
-1	longest
-2	longitude
-1	longstanding
65	look
32	look .
32	look . </s>
49	look and
63	look before
-41	look into
-2	lookahead
-27	looked
9	looking
42	looking for
-25	looks
82	looks like #0
32	looks like this is
-24	lookup
-14	lookups
-61	loop
-30	loop .
-30	loop . </s>
33	loop will
5	loopback
0	looper
-7	looping
-12	loops
-22	loose
-19	loosely
-4	loosen
-1	loosening
-2	looser
-2	looses
-1	loosing
-5	los
-23	lose
12	loses
2	losing
-19	loss
-3	losses
-1	lossless
-1	lossy
-52	lost
-51	lost on
13	lot
2	lots
-6	loud
-4	loudly
24	love
31	love a
0	loved
9	low
-49	lower
-9	lowercase
-1	lowercasing
-1	lowered
-13	lowering
-3	lowers
16	lowest
37	lowest version
-3	lpardue
-2	lr
0	lru
-1	lrucache
-2	ls
1	lsb
31	lsp
-3	lstm
-9	lt
47	lte
-14	lto
26	lts
-1	lua
-1	lucas
-7	luck
-8	luckily
-2	lucky
0	luke
-32	luke -
0	lump
-9	lunch
-6	lvalue
-2	lvalues
-3	ly
4	lying
10	m
36	m 0
30	m 0 .
37	m 0 . </s>
0	ma
-23	mac
-2	macbook
-3	mach
26	machine
39	machine and
40	machine to
0	machine's
36	machinery
35	machinery .
35	machinery . </s>
22	machines
2	macos
-33	macos .
-34	macos . </s>
36	macos with
-4	macosx
-1	macports
-38	macro
-32	macro -
5	macros
29	macros in
29	macs
-2	mad
1	made
-29	made a
53	made here
-53	made in
-58	made in #0
63	made on
16	magic
-2	magical
-3	magically
37	magnitude
-16	magnitudes
58	mail
43	mail )
65	mail and
-25	mailbox
35	mailing
40	mailing list
48	mailing list ,
-76	mails
-6	main
38	main ) </s>
48	main . </s>
-32	main after
-30	main thread
-6	main's
-5	mainactivity
24	mainline
-6	mainly
7	mainnet
-8	mainstream
-27	maintain
-21	maintainability
-3	maintainable
-15	maintained
3	maintainer
21	maintainers
-13	maintaining
-7	maintains
-10	maintenance
-2	mais
53	major
92	major blocker
49	major release .
49	major release . </s>
-5	majority
-16	make
31	make and
-51	make future
53	make good
-31	make it
-30	make it into
-34	make it into the
32	make sure this is
33	make this
-15	makefile
-13	makefiles
42	makes
55	makes any
52	makes it into
55	makes it into a
33	makes more
-30	makes the
34	making
33	making a decision
37	making the
32	making the change
38	making the change .
-4	mal
-6	malformed
0	malfunction
-6	malicious
-1	maliciously
-7	malleability
-15	malloc
0	malware
-2	man
24	manage
47	manage .
6	managed
36	managed pointers
52	managed pointers are
-54	management
-8	manager
-12	managers
-4	manages
-12	managing
0	managment
-8	mandate
-2	mandated
-11	mandates
-2	mandating
-15	mandatory
-1	mangle
-2	mangled
-3	mangling
6	manifest
-30	manifest . </s>
-14	manifests
-1	manipulate
0	manipulated
-2	manipulating
-5	manipulation
-5	manner
-28	manual
36	manual .
-29	manual approval
61	manual merge
-35	manually
-1	manufacture
-4	manufacturer
-46	many
-18	map
32	map /
0	map's
-20	mapped
9	mapper
-1	mappers
20	mapping
-6	mappings
0	maps
-4	mar
34	march
35	march .
35	march . </s>
7	marco
-12	margin
-23	marginal
-2	margins
-12	mariadb
-16	mario
-3	mark
67	mark as
2	markdown
-32	marked
11	marker
29	marker .
30	marker . </s>
-13	markers
-2	market
26	marketing
-15	marketplace
11	marking
38	marking as
31	marking as blocked
-1	markings
-25	marks
-12	markup
-1	marmalade
-3	marshmallow
-10	marten
-1	marten's
101	martin
-4	martin's
11	martinduke
-6	martinthomson
-41	martinthomson's
-14	mask
-13	masked
-9	masking
-3	masks
-8	mason
1	masque
-12	mass
22	massive
-2	massively
9	master
-38	master (
-33	master and
11	master's
16	masters
-1	mat
-28	match
-14	matched
-3	matcher
-1	matchers
-38	matches
-2	matching
12	material
-81	materialization
-2	materialize
-30	materialized
-1	materializing
31	materially
44	materials
1	math
-2	mathematical
0	mathematically
-9	mathematics
-1	maths
-1	matmul
-9	matplotlib
0	matrices
75	matrix
45	matrix )
4	matter
-3	matters
-2	matthew
34	mature
19	matures
59	maturity
22	maven
-7	mavericks
-32	max
-3	maximal
-5	maximally
-1	maximize
-11	maximum
0	maxlistenersexceededwarning
20	may
54	may 0
38	may 0 ,
34	may also
37	may also be
37	may appear
-43	may be
36	may be a good
30	may be merged
29	may depend
30	may depend on
-30	may have to be
43	may just
37	may just have
37	may just have to
65	may need
33	may need to
-35	may not
-30	may proceed
41	may share
32	may wait
45	may want
55	may want to
39	maybe
46	maybe it
34	maybe it should
-42	maybe move
-42	maybe move to
32	maybe should
45	maybe we just
-3	mayor
-30	mb
-4	mc
0	mcc
26	mcp
41	mcp server
-1	mcr
18	md
39	md says
43	md so
31	md with
-4	md's
-1	mdl
-34	me
30	me ,
33	me , but
46	me know when
-30	me once
51	me what
99	me with
-34	mean
-24	meaning
-15	meaningful
-1	meaningfully
-2	meaningless
-3	meanings
-48	means
-11	meant
9	meantime
6	meanwhile
62	meas
-15	measurable
44	measure
11	measured
38	measured .
38	measured . </s>
53	measurement
14	measurements
-16	measures
-5	measuring
-12	mechanical
-4	mechanically
3	mechanics
12	mechanism
-18	mechanisms
-4	media
48	media ,
-7	median
0	mediatype
2	medical
-11	medium
31	meet
33	meet our
101	meeting
32	meeting )
29	meeting :
-8	meetings
-3	meets
-2	mega
-14	melpa
30	mem
44	mem 0
-1	member
0	member's
-10	members
-14	membership
-2	memberships
0	memcmp
-7	memcpy
-6	memmove
-7	memo
-2	memoize
-3	memories
21	memory
-32	memory is
39	memory leaks </s>
-2	mempool
-5	memset
0	mental
-34	mention
-20	mentioned
34	mentioned in
50	mentioned in #0
69	mentioned in #0 .
-10	mentioning
24	mentions
5	mentor
-34	menu
-4	menus
-23	mercurial
-1	mere
-10	merely
41	merge
68	merge #0
-47	merge #0 ,
52	merge #0 before
55	merge #0 first
-71	merge :
36	merge ;
36	merge ; </s>
92	merge after
57	merge after #0
52	merge after #0 </s>
35	merge and
142	merge before
41	merge conflicts ,
-39	merge in
52	merge it
46	merge it before
33	merge on
-47	merge once
42	merge order
-46	merge prs
-31	merge queue
-32	merge so
-39	merge strategy
137	merge that
68	merge that first
32	merge that first )
55	merge this after
42	merge this after the
47	merge this branch
36	merge this once
-41	merge this one
74	merge this until
46	merge to main
106	merge until
-42	merge with
35	merge without
-90	merge yet
-34	merge yet ,
-43	merge yet .
-43	merge yet . </s>
65	mergeable
-13	merged
-37	merged #0
93	merged (
94	merged ( or
-80	merged )
-91	merged ) .
-91	merged ) . </s>
-49	merged ) </s>
98	merged ) and
-34	merged ,
29	merged , so
45	merged , we can
-50	merged , we should
-63	merged 0
-46	merged :
-47	merged : </s>
-33	merged ;
-33	merged ; </s>
-59	merged </s>
54	merged after
59	merged after #0
-50	merged by
34	merged first ,
46	merged first </s>
33	merged for
70	merged i
72	merged into
-41	merged into the
37	merged only
37	merged only after
101	merged until
-61	merged until #0
-61	merged until #0 is
53	merged until the
-79	merged we
-58	merged we can
86	merged when
-3	mergefunc
103	merger
115	merges
-70	merges :
29	merges and
107	merges the
60	merges to
63	merging
-64	merging ,
36	merging .
42	merging . </s>
71	merging :
-29	merging is
54	merging it ,
-35	merging prs
58	merging the
38	merging this
-2	merit
29	merits
11	merkle
10	mesh
58	meshes
55	meson
-9	mess
-56	message
43	message types
-1	message's
-4	messageid
-1	messagequeue
-45	messages
58	messaging
-10	messed
-1	messengers
20	messes
-11	messing
-5	messy
-2	met
-5	meta
-14	metabug
0	metaclass
-38	metadata
1	metajack
-9	metal
-7	metering
-48	method
0	method's
-7	methodology
-14	methods
46	methods , which
33	methods .
35	methods . </s>
17	metric
132	metrics
67	metrics )
85	metrics .
103	metrics . </s>
29	metrics are
-6	mf
-7	mgmt
-2	mhz
-3	mi
-5	mib
-1	mic
-3	michael
-21	micro
-6	micromatch
-2	microseconds
-2	microservices
-13	microsoft
23	mid
-44	mid -
9	middle
31	middle of
-1	middlebox
-1	middleboxes
35	middleware
65	middleware (
34	middleware .
43	middleware . </s>
-2	midnight
-6	mieux
-49	might
32	might as
32	might as well
43	might as well wait
33	might be a good
34	might be worth
-31	might not
-32	might want to revisit
41	might want to wait
66	migrate
51	migrate ci
43	migrate from
54	migrated
49	migrated .
49	migrated . </s>
-12	migrates
-5	migrating
93	migration
37	migration (
29	migration ( #0 )
29	migration ,
32	migration .
34	migration . </s>
-48	migration 0
48	migration </s>
-30	migration complete
29	migration path .
29	migration path . </s>
9	migrations
-40	migrations .
-39	migrations . </s>
-2	migrator
-2	mike
-2	mildly
53	milestone
-6	milestones
-1	million
-1	millions
-1	millis
-1	millisecond
-5	milliseconds
-4	mime
-1	mimetype
-44	min
-98	min .
42	mind
-3	mindful
-77	mine
-53	mine ,
-1	miner
-26	mingw
-16	mini
-1	minification
-2	minified
0	minify
6	minimal
-2	minimalistic
-4	minimally
14	minimize
-36	minimized
-5	minimizing
21	minimum
48	minimum go
-6	mining
-1	miniz
-24	minor
45	minor nit
-5	minors
-3	mins
-24	mint
67	minted
-22	minting
-5	mints
-3	minus
-8	minute
-24	minutes
-1	mio
-5	mips
71	mir
39	mir </s>
-15	mirja
36	mirjak
-13	mirror
-9	mirrored
-6	mirroring
7	mirrors
-18	mis
-1	misaligned
0	misbehave
-1	misbehaves
-1	misbehaving
-1	misbehavior
-5	misc
-1	miscellaneous
-1	miscompilations
-3	misconception
-1	misconfiguration
-1	misconfigured
-3	misinterpreted
-2	mislead
-10	misleading
-26	mismatch
-18	mismatched
1	mismatches
-1	misplaced
-3	misread
0	misrepresent
-18	miss
-20	missed
-3	misses
-32	missing
47	missing items
7	mission
-1	misspelled
-11	misspelling
-14	mistake
-8	mistaken
-3	mistakenly
-4	mistakes
-6	mistyped
-1	misunderstand
-9	misunderstanding
-2	misunderstood
-2	misuse
-2	misused
0	misusing
-5	mit
-34	mitigate
-17	mitigated
-6	mitigates
-5	mitigating
-5	mitigation
21	mitigations
-1	mitm
6	mix
8	mixed
37	mixed -
-3	mixer
-5	mixes
-3	mixin
-8	mixing
-1	mixins
0	mixture
-2	mjs
-18	mk
-3	mkdir
-1	mkdtemp
-3	mkl
-14	ml
0	mlp
-13	mls
-2	mm
-1	mmap
-1	mnc
-40	mnot
-1	mnt
-1	mo
15	mobile
31	mobileweb
16	mocha
84	mock
30	mock </s>
-8	mocked
-2	mocking
0	mockresolvedvalue
-5	mocks
-2	mockup
207	mockups
17	mod
2	modal
0	modalcontext
-4	modals
26	mode
30	mode -
73	mode [
26	model
54	model (
37	model /
3	model's
-4	modeled
-1	modeling
-4	modelled
-2	modelling
-5	models
44	models are
-9	moderate
-3	moderately
-191	moderators
-11	modern
-3	modernc
24	modernization
-2	modernize
-1	modernized
81	modes
47	modes ,
55	modes are
-8	modest
-32	modification
29	modifications
42	modifications .
43	modifications . </s>
6	modified
57	modified to
-2	modifier
-14	modifiers
6	modifies
-6	modify
-21	modifying
-2	mods
-11	modular
0	modularity
-2	modularize
-18	module
58	module )
47	module and
-42	module when
-4	module's
0	modulenotfounderror
-26	modules
33	modules , and
35	modules under
0	modulo
-2	modulus
-4	mojave
22	moment
39	moment the
-2	moments
-4	momentum
-1	mon
-3	monaco
-41	monday
-35	monday .
-35	monday . </s>
0	monetary
33	money
-1	mongo
-3	mongodb
-72	mongoose
1	monitor
-4	monitored
-11	monitoring
-5	monitors
-2	monkey
-4	mono
-1	monolith
-11	monolithic
-7	monomorphization
-3	monomorphized
9	monorepo
0	monorepos
-4	monospace
23	monotonic
-2	monotonically
0	monster
-32	month
-1	month's
-4	monthly
61	months
49	months ,
-2	mood
-69	moon
-4	moore
-38	moot
-2	moq
-2	more
-32	more about
-36	more before
32	more broadly
35	more but
33	more detailed
49	more details
31	more generally
31	more if
40	more mature
34	more recent
68	more reviews
37	more stable .
37	more stable . </s>
14	moreover
-6	morestack
-3	morgan
-29	morning
-12	mortem
-1	moss
-26	most
-3	mostly
21	motion
-1	motions
-1	motivate
-10	motivated
-17	motivating
-31	motivation
-35	motivation .
-35	motivation . </s>
-2	motivations
72	motor
-3	motorola
-13	mount
-5	mountain
-5	mounted
20	mounting
-8	mounts
4	mouse
47	mouse and
16	move
-29	move the
41	move things
62	move this
35	move to
34	move to a
10	moved
37	moved over
47	moved to
40	moved to 0
49	moved to an
-9	moveitems
33	movement
38	moves
48	moves to
0	movie
16	moving
51	moving forward
1	moz
-9	mozilla
0	mozjs
-11	mp
-1	mps
0	mpsc
-6	mq
25	mqtt
-29	mr
-37	ms
0	msb
-25	msg
-3	msgs
2	msi
51	msm
-3	mssql
53	msvc
14	msw
-6	msys
-2	mt
-1	mt's
29	mti
-4	mtime
-5	mtls
-2	mtu
-1	mtwt
0	mu
-9	much
40	much all
-38	much lower
30	much more
39	much on
0	muck
-2	mul
0	mulitple
-7	multi
33	multi - agent
54	multi - tenant
-1	multibyte
-3	multicast
-45	multidispatch
-6	multiline
-2	multipart
-24	multipath
-26	multiple
29	multiple fields
-1	multiples
-7	multiplexer
-2	multiplexing
-4	multiplication
0	multiplications
-2	multiplied
-2	multiplier
-4	multiply
0	multiplying
-2	multiprocessing
-2	multirust
-8	multisig
-3	multithreaded
-3	multithreading
-1	muscle
-23	music
19	musl
68	must
-65	must be completed
-65	must be completed before
-44	must be done first
-72	must be fixed
-55	must be fixed before
98	must be merged
-30	must be merged before
46	must close
-53	must complete
56	must converge
42	must exist
137	must follow
30	must follow the
-66	must land before
38	must move
-57	must not
42	must not begin
42	must not begin until
-39	must not start
77	must pass
59	must start
43	must stay
34	mustn't
-1	musts
13	mut
51	mut slice
21	mutability
14	mutable
-1	mutably
-10	mutate
-3	mutated
-13	mutates
-6	mutating
-16	mutation
1	mutations
0	mutator
-1	mutators
-5	mute
-2	muted
8	mutex
33	mutex and
-3	mutexarc
35	mutexes
-1	mutual
31	mutually
-3	mux
-1	muxing
-2	mv
-4	mvn
15	mvp
-1	mx
-60	my
-30	my changes
46	my current
-29	my own
-33	my patch
32	my side
48	my thought
-1	mypy
24	myself
-10	mysql
16	mysterious
-4	mysteriously
0	mystery
0	mz
-24	n
-47	n /
-51	n / a
-57	n / a </s>
-50	n </s>
58	n =
60	n = 0
-3	na
211	nach
-1	nail
36	nailed
38	nailed down
-4	nailing
-6	naive
-1	naively
21	nak
-8	naked
-39	name
39	name after
31	name is
51	name server
18	named
29	named in
29	named in the
24	namely
40	namely that
7	names
63	names after
84	names this
47	namespace
33	namespaced
-4	namespaces
-2	namespacing
-28	naming
36	naming of
-7	nan
-1	nano
0	nanos
-1	nanoseconds
-1	nans
0	narration
-3	narrative
-17	narrow
-7	narrowed
-3	narrower
-3	narrowing
-2	narrowly
-1	narrows
-11	nas
37	nasty
5	nat
-1	national
37	native
32	native app
49	native c
51	native modules
13	natively
0	nativemethodaccessorimpl
-7	natives
-15	nats
-7	natural
-23	naturally
-6	nature
10	nav
-2	navbar
-2	navigable
-30	navigate
-2	navigated
11	navigates
-6	navigating
77	navigation
-2	navigations
-6	navigator
80	nb
-2	nbf
-1	ncurses
-14	nd
-2	ndarray
-4	ndebug
-1	ndjson
-11	ndk
-4	ne
45	near
43	near the
-7	nearby
22	nearest
-16	nearly
5	neat
-14	nebula
1	necessarily
13	necessary
41	necessary first
24	necessity
30	necessity of
61	need
116	need #0
45	need #0 .
45	need #0 . </s>
-38	need .
-39	need . </s>
-36	need a rebase
50	need a snapshot
39	need access to the
43	need another
32	need clear
33	need first to
45	need help
-97	need this
-42	need this .
-42	need this . </s>
40	need to agree
56	need to agree on
52	need to be clarified
32	need to be finished
75	need to be resolved
30	need to be taken
-33	need to bump
39	need to catch
33	need to configure
29	need to confirm
127	need to declare
48	need to finish
47	need to finish the
59	need to first
-40	need to fix
-52	need to fix this
45	need to merge #0
-40	need to rebase
60	need to release
34	need to roll
61	need to upgrade
39	need to validate
32	need to verify the
-73	need to wait until
-91	needed
-78	needed after
-31	needed so
53	needed until
-10	needing
-7	needle
-4	needles
-14	needless
-2	needlessly
0	needn't
127	needs
100	needs #0
32	needs #0 to
-48	needs -
-31	needs 0
63	needs : #0
-82	needs a decision
65	needs a new
-65	needs a rebase
53	needs a release
59	needs a snapshot
178	needs an
39	needs changes
-52	needs discussion
-31	needs investigation
48	needs only
30	needs or
46	needs sign
46	needs sign -
46	needs sign - off
35	needs some
-38	needs tests
76	needs the
-38	needs this
-33	needs to
34	needs to allow
-32	needs to be
-33	needs to be approved
53	needs to be discussed
-31	needs to be done
-39	needs to be implemented
51	needs to be installed
105	needs to be merged
29	needs to be rebased
-30	needs to be reopened
61	needs to be resolved
32	needs to implement
58	needs to land
-31	needs to make
37	needs to wait
-44	needs two
96	needs upstream
-2	neg
-4	negate
-1	negated
-4	negates
-3	negation
18	negative
0	negatively
0	negatives
-4	neglected
-4	negligible
-4	negotiate
-13	negotiated
-1	negotiates
-3	negotiating
-5	negotiation
-6	neighbor
-1	neighboring
-3	neighbors
-1	neighbour
-1	neighbourhood
-2	neighbours
-12	neither
-1	neon
41	nervous
-4	ness
-2	nest
-3	nested
-7	nesting
-1	nestjs
43	net
49	net /
10	netbsd
0	netflix
-1	netlify
0	network
-62	network access
-104	network is
53	networked
42	networking
-7	networks
0	neural
-2	neutral
-83	never
-33	never completes
30	never to
-4	nevertheless
23	new
-42	new added
-38	new attempt
-48	new code
-29	new commit
44	new containers
29	new design
47	new domain
60	new icons
70	new look
81	new release
61	new release of
46	new rfc
49	new runtime
42	new scheduler
37	new service
45	new snapshot
29	new snapshots
29	new ui
-34	new user
35	new version and
66	new version of the
32	new versions
-1	newbie
-1	newbies
-1	newcomer
-3	newcomers
6	newer
-24	newest
-8	newline
-1	newlines
-18	newly
7	news
0	newsched
17	newsletter
-1	newton
-10	newtype
30	next
-40	next :
-52	next : #0
-32	next few
46	next meeting
-51	next nightly
74	next push
34	next release
35	next release ,
46	next snapshot
67	next snapshot ,
34	next two
61	next version </s>
59	next week
-14	nextjs
-13	nexus
-1	nf
-1	nfc
0	nfkc
-6	nfs
7	ng
-93	nginx
-1	nh
-2	ni
9	nice
-13	nicely
-30	nicer
-3	nicht
6	nick
-6	nid
74	night
-5	nightlies
47	nightly
49	nightly .
51	nightly . </s>
29	nightly installer
30	nightly is
54	nightly rustc
7	nikomatsakis
-13	nil
1	nimble
-4	nine
-1	ninja
-1	nio
29	nip
-9	nist
-24	nit
46	nit ,
-40	nit .
-40	nit . </s>
-1	nitpick
-63	nits
-13	nix
-1	nixos
-5	nixpkgs
-3	nk
-6	nl
72	nll
29	nmatsakis
-1	nms
-9	nn
-3	nnacceptance
-2	nnapi
-1	nnfix
30	nnnn
-3	nnscope
-61	no
30	no - go
-84	no </s>
36	no authentication
49	no implementation
33	no key
-66	no live
31	no log
-60	no longer
-43	no longer blocked
-38	no longer blocked by
-44	no longer waiting
-37	no need
-33	no need to
-63	no need to wait
38	no official
31	no plan
71	no point
63	no point in
96	no published
-53	no reason
-62	no reason to
-75	no reason to hold
-45	no response
-50	no response </s>
39	no use
-1	noalias
-49	nobody
-41	nobody can
-1	nobody's
-1	noclassdeffounderror
10	nod
-6	node
40	node - gyp
43	node /
48	node 0
-30	node 0 ,
-41	node 0 </s>
-30	node 0 and
91	node 0 to
35	node version 0
-4	node's
13	nodejs
-17	nodes
-4	noformat
-27	noise
-3	noisy
-1	nokia
-2	nom
-1	nomenclature
-1	nomicon
-7	nominal
-15	nominally
-13	nominate
-19	nominated
-26	nominating
-25	non
34	non - hygienic
-4	nonblock
-7	nonblocking
-36	nonce
-21	nonces
-2	noncopyable
-10	nondeterminism
-1	nondeterministic
-103	none
43	none ,
-70	none </s>
46	none of
69	none of the
0	nonempty
-22	nonescaping
12	nonetheless
-1	nonetype
-3	nonexistent
-12	nonnull
-3	nonsense
2	nonsensical
21	nonstandard
-19	nonzero
-4	noop
-1	nop
2	nope
-3	nops
-14	nor
-13	norm
-29	normal
-9	normalization
-6	normalize
1	normalized
-1	normalizer
-1	normalizes
-23	normalizing
-33	normally
-2	normative
-7	normatively
-2	north
-12	nose
-1	nosuchmethoderror
-34	not
79	not a real
126	not actionable
43	not actionable until
-31	not actually
-39	not add
33	not all of it
-49	not assume
48	not auto
49	not auto -
-40	not available
-30	not be able
-30	not be able to
40	not be accepted
39	not be merged
35	not be merged until
130	not before
60	not begin
44	not begin until
30	not believe
-149	not blocked
-59	not blocked </s>
-100	not blocked by
47	not claim
41	not code
35	not compile
70	not configured
83	not confirmed
88	not delivered
-80	not dependent
-80	not dependent on
36	not document
-36	not done
63	not edit
49	not executed
68	not forget
32	not forget to
65	not generic
-50	not have to wait
36	not having a
71	not is
34	not issue
37	not land
-40	not landed
90	not legal
-36	not listed
59	not merge
-39	not merge .
-34	not merge :
51	not merge before
78	not merge it
54	not merge this
68	not merge until
-66	not merge yet
92	not mergeable
64	not merged
-37	not need to
-49	not need to wait
-54	not on
35	not on the
-30	not open
54	not out
108	not out yet
36	not pick
-29	not proceed
59	not publish
39	not ready
33	not ready to merge
44	not redundant
-33	not remove the
37	not resolving
61	not start
52	not start before the
51	not start until
-51	not start until the
-119	not strictly
34	not super
66	not supporting
33	not to be
-60	not to be merged
35	not today
44	not until
-91	not wait
-85	not wait for
-46	not waiting
33	not worth
58	not yet
-62	not yet implemented
-39	not yet implemented .
30	not yet in
-3	notable
-6	notably
-12	notation
-4	notations
-20	note
31	note :
-56	note : this is
44	note : this pr
42	note that it
30	note that some
41	note that this
-5	notebook
-2	notebooks
-8	noted
35	noted by
-2	notepad
-19	notes
58	notes .
-1	notfounderror
0	notfoundexception
-124	nothing
-36	nothing )
-39	nothing ) .
-39	nothing ) . </s>
-34	nothing ,
-39	nothing .
-61	nothing . </s>
37	nothing can
38	nothing can be
41	nothing else
67	nothing else in
67	nothing else in the
-36	nothing here
41	nothing to
51	nothing to do
34	nothing we
39	nothing we can
40	nothing we can do
-2	noticable
0	noticably
-4	notice
-3	noticeable
-73	noticed
-4	notices
-11	noticing
-30	notification
-29	notifications
-16	notified
-5	notifier
-1	notifies
-50	notify
-36	notify when
-1	notifying
-15	noting
14	notion
-1	notions
-1	notrust
-5	nougat
-1	noun
-3	nouns
-5	nouvelle
-9	nov
103	novel
-10	november
-15	now
-38	now (
-43	now , it
36	now , pending
39	now , the
-37	now ;
-30	now ; </s>
29	now </s>
30	now and revisit
30	now because it
-31	now before
29	now blocked
81	now but
58	now depends
58	now depends on
-29	now for
-32	now i
-44	now merged
45	now on
-61	now that
-33	now that #0
-48	now that #0 is
33	now until
102	now waiting
107	now waiting for
46	now we
32	now while
54	now would
-2	nowadays
-19	nowhere
-1	np
-6	npe
-29	npm
37	npm .
38	npm . </s>
0	nptl
-2	npx
-13	nr
-4	ns
-3	nsis
-2	nss
0	ntdll
-1	ntfs
-1	nth
0	ntp
-1	nu
-1	nuance
-1	nuanced
-1	nuances
-16	nudge
0	nudges
-1	nuget
-7	nuisance
-5	nuke
-4	nuked
-2	nuking
-2	nul
-25	null
-1	nullability
16	nullable
-1	nullary
0	nullify
-3	nullpointerexception
0	nullptr
-1	nulls
19	num
-17	number
-31	number is
-1	number's
-5	numbered
0	numberformatexception
-2	numbering
10	numbers
1	numeric
-3	numerical
-1	numerically
-7	numerics
-13	numerous
-21	numpy
-41	numpy ,
70	nutshell
-4	nvidia
17	nvm
-1	nw
-1	nx
14	o
-31	o .
-33	o . </s>
76	o que
-11	oauth
-5	obey
-1	obeyed
-1	obfuscated
-9	obj
-5	objc
-11	object
-1	object's
4	objected
-1	objectid
44	objection
11	objections
37	objections .
37	objections . </s>
-4	objective
-4	objectives
31	objects
39	objects )
29	objects ) .
29	objects ) . </s>
-40	objects .
-41	objects . </s>
60	objects need
-2	obligated
-3	obligation
-32	obligations
-1	obliged
19	obs
-3	obscure
0	obscured
0	obscuring
-12	observability
5	observable
-1	observables
-8	observation
-7	observations
-7	observe
-19	observed
71	observer
-1	observers
-1	observes
-2	observing
5	obsolete
-15	obsoleted
-5	obsoletes
-1	obstacles
10	obtain
1	obtained
-2	obtaining
-5	obtains
0	obtuse
-18	obvious
-11	obviously
9	ocaml
-1	occasion
-5	occasional
-8	occasionally
-2	occasions
-3	occupied
-1	occupies
-2	occupy
-2	occupying
-18	occur
-2	occured
-1	occurence
-4	occuring
-7	occurred
-6	occurrence
-5	occurrences
-6	occurring
11	occurs
30	occurs in
0	ocean
-4	oci
13	ocr
-16	ocs
-5	ocsp
50	oct
-4	octal
-2	octet
-2	octets
-25	october
-6	odd
-1	oddity
-3	oddly
-26	odds
-21	of
49	of #0
-37	of #0 (
31	of #0 :
42	of #0 : </s>
38	of #0 to
29	of - truth
45	of [
72	of acme
34	of an internal
31	of apis
38	of broken
37	of c -
33	of change .
33	of change . </s>
43	of conditional
37	of configuration
31	of doing things
60	of draft
60	of final
51	of given
43	of ietf
33	of it , but
52	of it as
41	of its own
43	of its own .
44	of keeping
37	of let
39	of libextra
55	of life
62	of local
65	of pages
77	of pages </s>
36	of point
-32	of pr #0 </s>
36	of pre
36	of pre -
29	of private
35	of processing
34	of reasons
-29	of rfc 0
51	of rt
30	of rust -
33	of solving
31	of specific
31	of static
42	of stuff
83	of that
48	of that version
56	of the beta
51	of the current
-30	of the design
39	of the draft .
-31	of the final
31	of the four
49	of the main
91	of the open
40	of the p
-39	of the remaining
30	of the stack
45	of the three
35	of the way
-45	of these
37	of these are
36	of this
37	of this , i
33	of this feature
35	of today
-30	of waiting
37	of weak
-32	of your
-1	ofc
124	off
51	off :
33	off : </s>
-52	off ;
-52	off ; </s>
130	off before
37	off for
41	off from the
42	off on
48	off on merging
-48	off on that
-67	off on the
71	off on this
-38	off the
61	off until
41	off until we
36	off until we have
44	off with
73	off with a
-2	offending
2	offer
-4	offered
-8	offering
-10	offers
38	office
-20	officer
3	official
74	officially
-23	offline
-2	offload
-2	offs
-8	offset
-2	offsets
0	oft
-54	often
-2	og
-28	oh
-3	ohttp
-4	oibit
-7	oid
0	oidc
0	ok
42	ok ?
-29	okay
44	okay , i
-32	okay for
-2	okhttp
47	old
-56	old code
-36	old code .
-34	old files
-31	old name
77	old parser
77	old parser </s>
50	old repo
38	old to
-29	old version
2	older
-8	oldest
-2	oldmap
-10	omission
-1	omissions
-11	omit
-12	omits
-20	omitted
0	omitting
80	on
105	on #0
118	on #0 (
32	on #0 ( merge
49	on #0 ) .
32	on #0 ,
-69	on #0 -
63	on #0 :
71	on #0 and
61	on #0 for
32	on #0 for the
59	on #0 to
31	on , we
39	on -
33	on - device
44	on - list
-30	on .
41	on 0
-30	on 0 . 0
30	on 0 f
30	on 0 f 0
102	on :
-69	on : #0
76	on : #0 (
42	on : #0 ,
91	on : #0 </s>
53	on : 0
-75	on : </s>
49	on : all
-32	on : none
-84	on : nothing
80	on : the
34	on a 0
-56	on a condition
-56	on a condition variable
109	on a decision
29	on a design
36	on a new
38	on a pr
30	on a windows
104	on adding
43	on after
53	on after the
56	on all
41	on allowing
35	on an rfc
-58	on another
-33	on anything
40	on associated
38	on at
50	on at least
56	on aws
-63	on b
-31	on backend
48	on bd
58	on bd -
-41	on beta
37	on canonical
50	on child
37	on config
35	on connection
34	on dev -
33	on dist
31	on e
39	on e 0
-37	on each other
98	on finding
110	on first -
87	on getting
-41	on github
-29	on having a
80	on hold
-30	on hold :
73	on hold for
-107	on hold until
-39	on hold until #0
31	on hold until the
-45	on how
-31	on i
-36	on i /
-36	on i / o
-30	on id
45	on identity
40	on in
32	on is
36	on issue #0 .
-37	on it
31	on it ) .
-43	on it .
-46	on it . </s>
38	on it until
36	on its way
48	on l
48	on l 0
35	on legal
-75	on libfoo
-29	on llvm
-39	on macos
-35	on macos .
-35	on macos . </s>
48	on mailing
48	on mailing list
-72	on me
109	on merging
75	on merging this
-30	on ms
-30	on my
32	on native
29	on one machine
-36	on other
47	on our
78	on our side
-46	on parent
52	on query
45	on real
-52	on removing
42	on result
46	on slices
56	on some
-36	on something
-29	on step
-30	on step 0
67	on t
29	on testing
31	on the ability
41	on the back
45	on the back burner
-30	on the details
-31	on the details of
56	on the existing
62	on the final
44	on the first
-39	on the function
34	on the icon
47	on the implementation
52	on the implementation of
41	on the issue
48	on the list
52	on the outcome
58	on the outcome of
51	on the result
55	on the result of
39	on the settings
-127	on the team
31	on the usage of
48	on the user
-30	on the version
30	on the work
41	on the wrong
-36	on them )
38	on them .
38	on them . </s>
-42	on this )
-38	on this ) </s>
-48	on this .
-79	on this </s>
35	on this and
49	on this as
-49	on this bead
104	on this before
-41	on this for now
52	on this is
-62	on this issue (
37	on this matter
82	on this pr
-44	on this work
31	on to the
42	on today's
71	on top of #0
29	on top of pr
112	on tuesday
65	on two
-51	on upgrade
-42	on upgrading
36	on upstream
43	on us
32	on v
34	on v 0
42	on variant
29	on vector
32	on virtual
49	on what kind
49	on what kind of
-31	on whatever
-39	on whether we
30	on which
44	on win
46	on win 0
39	on work
-49	on worker
-38	on writing
72	on x
38	on x 0 -
40	on you
-36	on your pr
-1	onboard
0	onboarding
360	once
66	once #0
-30	once #0 gets
49	once #0 is
52	once #0 is completed
61	once #0 is done
-36	once #0 is fixed
-43	once #0 is implemented
37	once #0 lands
-93	once #0 merges
-39	once ,
-32	once -
-48	once .
-49	once . </s>
-30	once 0
-42	once 0 . 0
83	once @
-37	once a decision
-37	once a decision is
30	once a new
-49	once again
147	once all
-36	once and
49	once approved
39	once associated
37	once at
-47	once both
107	once compiler
-32	once conflicts
-36	once done
32	once every
-108	once i
-41	once i'm
-46	once implemented
-50	once implemented ,
-76	once in
-61	once issue
104	once it
-60	once it gets
54	once it goes
50	once it has been
68	once it is
35	once it lands
36	once its
-71	once merged
-31	once merged .
-31	once merged . </s>
135	once our
-40	once per
42	once pr
45	once pr #0
46	once some
-31	once stable
139	once that
53	once that lands
36	once that lands .
-43	once that's done
86	once the
34	once the above
66	once the bug
66	once the bug is
40	once the file
40	once the new
68	once the other
40	once the release
43	once there
56	once there are
-44	once they're
-164	once this
46	once this change
-34	once this is
-35	once this is merged
-79	once this lands
-39	once this lands ,
-45	once this pr
77	once those
29	once those are
55	once upstream
41	once we are
66	once we decide
31	once we decide what
30	once we get a
53	once we have a
-65	once we have that
32	once we have the
37	once we land the
37	once we reach
-49	once we resolve
-41	once we start
-5	oncelock
-2	onchange
-1	onclick
24	one
75	one , as
34	one aspect
-34	one before
30	one command
53	one depends
37	one first
29	one machine
39	one minor
88	one new
41	one of the
51	one once
30	one or the
30	one or the other
-31	one possible
-36	one possible solution
56	one release
48	one up
58	one version
35	one way or
42	one way or another
-3	one's
-3	oneplus
-2	onerror
-32	ones
-33	ones are
-1	oneshot
0	onfinishedinputevent
50	ongoing
-2	onion
72	online
-3	onload
-38	only
41	only -
100	only after
-39	only after that
72	only after the
37	only after this
36	only be
-29	only be sent
56	only be started
37	only by the
30	only defined for
30	only do that
35	only implement
41	only in
63	only in the
35	only occurs
47	only possible
87	only possible with
32	only run this
47	only that
43	only then
35	only then do
40	only there
46	only there for
38	only until the
64	only when a
-38	only when the
-7	onnx
-4	ons
-3	onscreen
-11	onto
0	onwards
0	oo
-1	oob
-7	oom
2	oops
-1	ootb
19	op
37	op has
0	opacity
-32	opaque
-1	opcode
55	open
31	open / close
-39	open a
-49	open a pr
39	open and
30	open and blocked by
39	open at
46	open for
64	open for now
61	open pending
30	open question
30	open this
157	open until
-43	open until that
-36	open until we get
-4	openai
-13	openapi
-4	openblas
-19	openbsd
-1	opencl
-21	opencode
-9	opencv
-38	opened
-36	opened before
-30	opened in
-15	opener
-1	opengl
18	openid
-21	opening
30	opening ,
-4	openjdk
-2	openly
22	openmp
1	opens
60	opens .
60	opens . </s>
-1	openssh
-21	openssl
-13	openstack
-2	opentelemetry
-5	operand
-5	operands
12	operate
-10	operated
-3	operates
-13	operating
-34	operation
8	operational
-2	operationally
-32	operations
-1	operative
23	operator
32	operator :
8	operator's
8	operators
53	opinion
29	opinion .
30	opinion . </s>
29	opinion on
47	opinion on this
0	opinionated
7	opinions
15	opportunistic
-1	opportunistically
24	opportunities
31	opportunity
48	opportunity for
-14	opposed
-8	opposite
-7	opposition
28	oprf
63	ops
68	ops . </s>
35	ops :
11	opt
37	opt -
35	opt - in
-25	opted
0	optical
-20	optimal
62	optimisation
15	optimisations
24	optimise
5	optimised
-1	optimiser
-13	optimistic
-1	optimistically
-12	optimization
-31	optimization for
1	optimizations
29	optimizations ,
-15	optimize
19	optimized
-5	optimizer
-6	optimizers
-1	optimizes
10	optimizing
-7	opting
-43	option
33	option from
-1	option's
-11	optional
-38	optional :
-9	optionality
-1	optionally
-1	optionals
-50	options
30	opts
45	opts .
-19	opus
-39	or
-32	or #0
37	or -
32	or add an
-29	or compiler
38	or first
50	or have
31	or if you
74	or in
31	or in this
30	or moved
57	or not
41	or not .
48	or operator
33	or query
39	or similar
40	or similar )
37	or so )
-30	or something
32	or this
30	or won't
44	oracle
-2	oracles
-1	orange
-8	orbit
-1	orca
-1	orchestrate
-6	orchestrates
23	orchestrating
-4	orchestration
-13	orchestrator
20	ord
9	order
38	order )
-34	order : #0
55	order the
-2	orderable
20	ordered
-10	ordering
-39	ordering (
34	ordering .
34	ordering . </s>
41	ordering is a
10	orderings
17	orderly
-23	orders
-2	ordinal
-1	ordinary
-3	oreo
-25	org
-1	organic
-7	organisation
-1	organised
-15	organization
-3	organizational
-2	organizations
-5	organize
-7	organized
-2	organizing
-2	orgs
-7	orient
-19	orientation
2	oriented
-26	origin
31	origin )
-30	origin /
-19	original
-102	originally
0	originals
-1	originate
-1	originated
0	originates
-2	originating
-1	originator
-2	origins
-2	orm
-19	orphan
-15	orphaned
-4	orphans
8	orthogonal
-14	os
-10	oscore
-9	oses
-5	osgi
-3	osm
-1	osp
0	osrng
42	oss
-6	osw
-21	osx
-4	ot
13	other
-38	other ,
68	other agents
-32	other areas
-31	other cards
35	other changes are
29	other code
-32	other errors
46	other functions
36	other half
62	other issue
55	other issues
46	other issues are
48	other issues that
32	other modes
47	other prs
46	other prs are merged
52	other recent
-43	other tasks
-36	other tasks .
-36	other tasks . </s>
-32	other to
1	other's
1	others
45	others '
66	otherwise
32	otherwise i
37	otherwise i think
68	otherwise there
76	otherwise there is
85	otherwise we
7	otoh
2	otp
-6	ou
0	ought
34	our
86	our ci
38	our client
30	our plan
80	our pr
85	our side
-30	our upgrade
-33	our work
-1	ours
4	ourselves
16	out
42	out #0
-40	out (
-33	out ( #0
-33	out ( #0 )
-29	out -
37	out .
64	out </s>
43	out a few
49	out as
40	out of the way
-43	out that
30	out waiting
31	out waiting for
62	out with
48	out yet
35	out yet .
35	out yet . </s>
-17	outage
-1	outages
-12	outbound
12	outbox
116	outcome
56	outcome of
45	outcome of #0
35	outcome of this
-5	outcomes
-6	outdated
0	outdent
11	outer
-1	outermost
-18	outgoing
0	outlier
-1	outliers
-14	outline
77	outlined
-7	outlines
-2	outlining
-2	outlive
-1	outlives
0	outofmemory
-19	output
65	output is
-14	outputs
0	outputted
-6	outputting
-13	outright
-1	outs
-35	outside
-1	outsider
10	outstanding
43	outstanding prs
55	outward
56	oven
52	over
48	over (
52	over in
37	over large
38	over there
38	over to the
-12	overall
-5	overcome
-2	overcommit
-1	overdue
-23	overflow
-1	overflowed
-4	overflowing
-8	overflows
129	overhaul
44	overhaul (
0	overhauling
-11	overhead
-1	overheads
-3	overkill
0	overlaid
24	overlap
0	overlapped
2	overlapping
24	overlaps
-27	overlay
58	overlay once
-4	overlays
-6	overload
8	overloaded
24	overloading
-2	overloads
-2	overlooked
-1	overlooking
5	overly
-3	overreach
-2	overridable
-5	overridden
2	override
0	overriden
11	overrides
-1	overriding
-2	overrun
-3	oversight
0	oversized
-3	overstates
0	overuse
-29	overview
-1	overwhelming
6	overwrite
30	overwrite the
-5	overwrites
-5	overwriting
-4	overwritten
-12	own
41	own dependencies
-41	own flag
37	own project
62	owned
101	owner
32	owner and
-1	owner's
-11	owners
26	ownership
30	ownership )
57	ownership /
-10	owning
21	owns
0	ox
-8	p
-39	p 0 )
-53	p 0 ) .
-42	p 0 ,
-1	pace
-10	pacing
19	pack
50	package
38	package -
-69	package after the
63	package is
31	package is installed
32	package to
79	package to be
99	package when
-3	packaged
-1	packagemanager
-1	packagers
-37	packages
32	packages (
37	packaging
-2	packed
-5	packer
-33	packet
-4	packet's
-41	packets
-3	packing
-2	packs
17	pad
-5	padded
-8	padding
23	pads
43	pads .
43	pads . </s>
-4	page
-32	page )
-30	page ) </s>
-5	page's
26	paged
-3	pager
42	pages
57	pages :
72	pages : </s>
30	pages </s>
-2	paginated
-12	pagination
14	paging
-30	paid
-10	pain
27	painful
-1	painfully
0	pains
-2	paint
-2	paints
7	pair
-40	paired
-7	pairing
0	pairings
-7	pairs
-2	pairwise
0	palatable
-7	palette
-4	pan
4	pandas
1	pandoc
-13	pane
31	pane ,
-13	panel
41	panel to
-28	panels
23	panes
-36	panic
-4	panicked
-3	panicking
-14	panics
-2	panva
126	paper
35	paper has
35	paper has been
108	paper is
3	papercut
-4	papers
-14	par
-12	para
-37	paragraph
-7	paragraphs
-42	parallel
-43	parallel with #0
11	parallelism
29	parallelization
27	parallelize
0	parallelized
21	param
-7	parambounds
26	parameter
35	parameter set
-6	parameterization
-1	parameterize
-5	parameterized
-26	parameters
-1	parametric
-2	parametrized
-11	params
0	paramters
-1	paraphrase
27	parcel
-8	pare
-1	paren
-7	parens
-41	parent
46	parent -
-55	parent :
-60	parent : #0
-50	parent : #0 </s>
-36	parent epic :
-36	parent epic : #0
31	parent pr
-4	parent's
-8	parentheses
-2	parenthesis
-1	parenthesized
-3	parenthetical
-16	parents
103	parity
43	parity with
-1	park
78	park this
46	parked
110	parked until
6	parking
25	parks
-1	parsable
-59	parse
-29	parsed
0	parseint
54	parser
41	parser .
52	parser . </s>
45	parser </s>
84	parser is
-30	parsers
5	parses
-5	parsing
41	parsing )
46	parsing ) </s>
66	parsing and
-44	parsing is
42	parsing issue
-13	part
72	part has
33	part of #0 ,
35	part of it ,
30	part of that
39	part of {
39	part of { {
-4	partial
-2	partialeq
-5	partially
-1	partialord
-1	partials
-3	participant
-8	participants
-8	participate
-2	participating
-2	participation
-13	particular
-20	particularly
-17	parties
4	partition
-3	partitioned
28	partitioner
-1	partitioning
-1	partitions
-32	partly
64	partner
-49	parts
20	party
20	pass
-39	pass )
-43	pass ) </s>
47	pass :
-62	pass </s>
68	pass after
46	pass with
37	pass with the
-57	passed
77	passes
52	passes (
48	passes .
48	passes . </s>
105	passes all
3	passing
-35	passing ,
-14	passive
-13	passkey
-2	passphrase
-1	passthrough
0	passwd
-28	password
-2	passwords
-2	past
-30	paste
-6	pasted
-1	pastes
-4	pasting
41	pat
32	patch
65	patch )
44	patch ) .
44	patch ) . </s>
42	patch that
-9	patched
-10	patches
-9	patching
-28	path
31	path ( #0
31	path ( #0 )
32	path .
34	path . </s>
33	path exists
-37	path is
36	path so
33	path still
-1	pathbuf
-1	pathname
-4	pathological
0	pathologically
-19	paths
-1	pathway
21	patience
34	patrick
0	pattern
30	pattern works
2	patterns
5	paul
-65	pause
-31	pause the
85	paused
-4	pauses
-1	pausing
-1	pax
-6	pay
-4	paying
-3	payload
-2	payloads
-28	payment
58	payment service
-57	payments
-2	payoff
-3	pays
-2	pb
-24	pc
-29	pc . </s>
-3	pcs
53	pcwalton
-2	pd
-2	pdb
-6	pdf
-5	pdflatex
-1	pdp
-6	pdt
-1	pdu
-1	peace
14	peak
-6	peaks
16	peculiar
-1	pedantic
-6	peek
-2	peeking
-39	peer
-5	peer's
-3	peerdependencies
-24	peers
-1	peg
-1	pem
47	pen
-1	penalties
-2	penalty
39	pend
289	pending
113	pending #0
125	pending #0 </s>
-32	pending )
33	pending .
34	pending . </s>
128	pending @
42	pending a
89	pending an
-45	pending approval
-66	pending changes
125	pending ci
-84	pending close
-38	pending close if
-38	pending close if no
29	pending discussion
-44	pending for
-71	pending pr
45	pending prs
-37	pending requests
73	pending resolution
36	pending resolution of
112	pending review
84	pending that
90	pending the
-40	pending this
-37	pending until
106	pending upstream
0	pendingevent
-1	pendulum
-19	people
75	people have
-1	people's
14	pep
7	peppelinux
17	per
33	per #0
42	per #0 )
-3	perceived
-1	percent
-6	percentage
0	percentages
-4	percentile
8	percentiles
-3	perception
-13	perf
-20	perfect
-14	perfectly
6	perform
59	perform the
53	performance
35	performance , and
35	performance -
-4	performant
-18	performed
-4	performing
29	performing an
-25	performs
-21	perhaps
46	period
-56	period )
-65	period ) .
-65	period ) . </s>
-30	period after
-17	periodic
-10	periodically
-6	periods
14	peripheral
-21	perl
0	perm
-1	permanent
-20	permanently
-4	permissible
-19	permission
-21	permissions
-4	permissive
55	permit
-12	permits
-14	permitted
-1	permitting
-2	permutation
0	permutations
-1	perpendicular
-22	persist
-1	persistable
-20	persisted
2	persistence
35	persistence , and
-23	persistent
0	persistently
-5	persisting
9	persists
3	person
34	person ,
-5	persona
-17	personal
-6	personality
15	personally
0	personas
-5	persons
24	perspective
-1	pertain
-1	pertaining
-1	pertains
-1	pervasive
-1	pet
38	peter
-1	pfx
-7	pg
0	pgp
-1	pgx
-9	phantom
0	phase
-32	phase -
40	phase .
40	phase . </s>
34	phase 0
34	phase 0 )
59	phase 0 ) </s>
-33	phase 0 -
-31	phase 0 .
-43	phase 0 . </s>
54	phase 0 : migrate
35	phase 0 b
47	phase 0 gate
76	phase 0 is
-29	phase a
56	phase after
-70	phase of
-76	phase of the
-6	phased
51	phases
42	phases 0
50	phases 0 -
50	phases 0 - 0
-5	phi
-1	philosophers
19	philosophical
-1	philosophy
-1	phishing
-9	phone
14	phones
-1	phony
-20	photo
-8	photos
14	php
-6	phrase
-1	phrased
-2	phrases
40	phrasing
9	physical
-5	physically
-6	physics
46	pi
-45	pi -
-4	pic
-27	pick
45	pick this
47	pick this up
5	picked
21	picker
38	picker .
31	picking
0	pickle
0	pickling
-8	picks
-11	pickup
0	picoquic
-4	pics
-13	picture
-8	pictures
-15	pid
-4	pids
18	pie
8	piece
4	piecemeal
-32	pieces
-29	pieces are
40	pieter
-15	pii
-9	pile
0	piles
-6	pill
6	pilot
8	pin
-79	pin )
-35	pin in
23	pinch
-7	ping
-7	pinged
-1	pings
-4	pinned
-11	pinning
-2	pinpoint
-30	pins
-12	pip
27	pipe
29	pipe for
-2	piped
23	pipeline
-35	pipeline ,
-1	pipeline's
-4	pipelines
-1	pipelining
1	pipes
2	piping
-2	piston
5	pitch
-2	pitfall
-4	pitfalls
-4	pivot
-10	pixel
3	pixels
-9	pk
-1	pkce
-5	pkcs
-24	pkg
0	pkgid
0	pkgs
-1	pki
-2	pks
-15	pl
1	place
65	place -
45	place before
63	place before we
-23	placed
7	placeholder
6	placeholders
31	placeholders .
31	placeholders . </s>
-40	placement
2	placements
-22	places
-6	placing
22	plain
50	plain text
-2	plainly
-13	plaintext
-1	plaintexts
21	plan
-30	plan (
40	plan , but
72	plan -
35	plan is to add
29	plan to support
46	plan's
-18	plane
-8	planes
-2	planet
38	planned
32	planned for
30	planner
13	planning
50	planning -
58	plans
29	plate
9	platform
-1	platform's
10	platforms
6	plausible
-2	plausibly
-8	play
31	play store and
-25	playback
-9	playbook
-6	played
48	player
-20	players
0	playground
-9	playing
-6	playpen
14	plays
0	playstore
-2	playwright
-2	pleasant
11	please
57	please ,
70	please don't
94	please don't merge
-38	please merge
32	please provide a
-36	please release
109	please wait
-25	plenty
-5	plist
-6	plot
-12	plots
0	plotting
19	pls
-9	plug
-3	pluggable
-2	plugged
-1	plugging
18	plugin
30	plugin is
49	plugin or
36	plugin system
-2	plugin's
66	plugins
30	plugins that
-1	plugs
28	plumb
-4	plumbed
40	plumbing
35	plumbing is
-2	plural
-9	plus
-8	plz
-25	pm
-7	pmtu
0	pmtud
-10	pnacl
20	png
21	pnkfelix
-1	pnp
-37	pnpm
-8	po
0	poc
-1	pocket
-33	pod
-26	pods
-29	pods are
-2	poetry
-7	point
30	point (
-30	point of
-32	pointed
-23	pointer
20	pointers
37	pointers are
16	pointing
57	pointing at
-3	pointless
30	points
29	points 0
29	points 0 and
29	points 0 and 0
69	points are
30	points from
33	points from the
-3	poison
-9	poisoned
-1	poisonerror
-1	poisoning
-3	poisson
1	pojo
-1	pojos
-3	poke
0	poland
-5	polar
-11	pole
-1	police
-47	policies
-30	policies )
-10	policy
35	policy )
47	policy ) .
52	polish
50	polish ,
-13	polished
-8	polishing
0	polite
6	poll
-7	poller
-27	polling
-13	polls
-1	pollute
0	polluted
-1	polluting
52	pollution
-3	poly
193	polyfill
-2	polyfills
-4	polyglot
-2	polygon
-3	polymorphic
-1	polymorphism
-5	polynomial
5	pom
-2	poms
-1	pondering
-3	pong
31	pool
58	pool (
-5	pooled
-2	pooling
-1	pools
-8	poor
-2	poorly
-34	pop
28	popover
-2	popped
-4	popping
-8	pops
8	popular
-11	populate
-9	populated
-3	populates
8	populating
-13	population
-22	popup
-2	popups
128	por
36	port
42	port the
45	port the installer
33	port to
-13	portability
-11	portable
-30	portal
-2	portals
4	ported
-7	portfolio
-5	porting
1	portion
-10	portions
-11	portrait
-18	ports
0	portuguese
-1	pos
-1	pose
-2	posed
0	poses
-3	position
-8	positional
4	positioned
-12	positioning
-30	positions
-14	positive
-5	positives
-11	posix
-8	possession
-9	possibilities
-15	possibility
38	possible
46	possible </s>
31	possible once
-35	possible solution
60	possible to do
124	possible until
68	possible with
-15	possibly
-41	post
40	post (
-34	post - merge
-8	postcss
-17	posted
-2	postfix
11	postgres
37	postgres (
-45	postgresql
-2	posting
-2	postinstall
163	postpone
122	postpone this
129	postponed
72	postponed to
150	postponed until
50	postponed until the
52	postponing
-19	posts
-3	posture
-1	pot
4	potential
45	potential fix
-1	potentially
-23	pour
16	pov
-10	pow
-25	power
-2	powered
-5	powerful
-12	powering
13	powerpc
-4	powers
-3	powershell
-3	pp
-2	ppc
-2	pprust
-10	pq
80	pqc
33	pr
-48	pr #0 )
48	pr #0 , which
39	pr #0 -
32	pr #0 . </s>
-36	pr #0 at
-35	pr #0 lands ,
38	pr #0 or
41	pr #0 should
32	pr (
-36	pr ( #0 )
-29	pr , because
32	pr . </s>
-41	pr 0 (
-30	pr 0 ( #0
30	pr </s>
-78	pr ?
-78	pr ? </s>
49	pr after #0
-34	pr after this
-34	pr branches
35	pr for
-33	pr has been
45	pr in
-50	pr is approved
31	pr is based
-96	pr is merged
-97	pr is merged .
-57	pr needs
29	pr on
62	pr once
37	pr once that
70	pr over
-38	pr that
36	pr this
48	pr to be
39	pr to be merged
65	pr until
-50	pr was
-9	pr's
-8	practical
-4	practically
-9	practice
-13	practices
-2	pragma
-1	pragmas
78	pragmatic
-12	prague
-10	prd
3	pre
33	pre - migration
43	pre - requisites
-5	preallocated
0	preamble
54	prebuilt
-7	precede
-1	preceded
1	precedence
31	precedence and
-11	precedent
-1	precedes
-7	preceding
-1	precious
-67	precise
-9	precisely
-13	precision
-2	preclude
-1	precludes
0	precompiled
-1	precompute
-1	precomputed
32	precondition
36	precondition :
87	preconditions
-1	preconfigured
-33	precursor
-34	precursor to
0	pred
-2	predates
-6	predating
241	predecessor
103	predecessors
-3	predefined
-8	predicate
6	predicated
-5	predicates
-5	predict
0	predictability
-2	predictable
-2	predicted
-5	prediction
-3	predictions
-3	predictive
-1	preemption
0	preexisting
-4	pref
27	prefer
-35	prefer it
-37	prefer it to
48	prefer not
49	prefer not to
35	prefer to
0	preferable
-9	preferably
-10	preference
3	preferences
-25	preferred
-1	preferring
-10	prefers
-4	prefetch
-1	prefetching
-48	prefix
-45	prefix )
30	prefix -
-11	prefixed
-10	prefixes
-3	prefixing
-2	preflight
13	prefs
0	preinstall
-1	preinstalled
53	preliminary
-2	preload
-1	preloaded
-2	preloading
28	prelude
-9	preludes
10	premature
-11	prematurely
-14	premise
-6	premium
8	prep
6	preparation
34	preparation and
-6	prepare
38	prepare a
19	prepared
1	preparepanel
-36	prepares
-4	preparing
-6	prepend
-4	prepended
-3	prepending
-2	prepends
-6	preprocessing
-1	preprocessor
54	prerelease
92	prereq
81	prereq :
212	prereqs
152	prerequisite
47	prerequisite .
48	prerequisite . </s>
143	prerequisite :
40	prerequisite : #0
46	prerequisite </s>
-74	prerequisite for #0
64	prerequisite for this
54	prerequisite pr
-33	prerequisite to
24	prerequisites
34	prerequisites (
34	prerequisites : #0 and
-8	prescribed
-1	prescriptive
-8	presence
-14	present
37	present this
0	presentable
-14	presentation
-1	presentations
-23	presented
20	presenting
-3	presently
-4	presents
-2	preservation
-13	preserve
-29	preserved
-19	preserves
17	preserving
-3	preset
-17	presets
-26	press
-20	pressed
-3	presses
-11	pressing
-34	pressure
-5	presumably
-7	presume
-1	presumes
1	presuming
-1	presumption
-2	pretend
-4	pretending
-1	pretends
-1	pretrained
-3	prettier
-41	pretty
40	pretty much all
35	pretty sure that
1	prettyencoder
-2	prev
-1	prevailing
-45	prevent
-8	prevented
23	preventing
-3	prevention
-20	prevents
8	preview
-31	preview . </s>
0	previewed
-16	previews
-20	previous
-91	previously
45	previously #0
-3	prf
-10	prg
29	pri
31	price
-3	prices
7	pricing
-21	primarily
-3	primary
18	prime
3	primitive
39	primitive ,
45	primitives
6	principal
-2	principals
-7	principle
2	principled
43	principles
-10	print
31	print ,
-2	printable
-8	printed
-7	printer
-1	printers
-11	printf
-16	printing
-1	println
-24	prints
-25	prio
-7	prior
46	prior to
0	priori
15	priorities
17	prioritization
-47	prioritize
-37	prioritize and
-3	prioritized
-1	prioritizes
26	prioritizing
-14	priority
-33	priority (
46	priority : low
-29	priority : p
-29	priority : p 0
0	priorityqueue
-1	priors
-24	prisma
34	priv
-47	privacy
-42	private
-30	private key
-12	privately
-1	priview
0	privilege
57	privileged
-3	privileges
-7	prk
-1	prng
36	pro
-4	proactive
-8	proactively
-7	prob
0	probabilistic
-2	probabilities
-8	probability
16	probable
48	probably
32	probably also
-53	probably be fixed
85	probably best
33	probably best to
35	probably blocked
35	probably blocked on
35	probably get
-47	probably have to
-66	probably need a
33	probably not worth
43	probably this
77	probably wait
-2	probe
-3	probed
2	probes
-19	probing
-69	problem
-29	problem .
-29	problem . </s>
-55	problem once
33	problem that we
-1	problema
-20	problematic
-33	problems
-20	proc
7	procedural
-3	procedure
-4	procedures
29	proceed
63	proceed .
64	proceed . </s>
-46	proceed with
-32	proceed with the
63	proceed without
7	proceeding
14	proceeds
3	process
34	process ,
30	process , and
35	process . </s>
36	process : </s>
30	process that
-22	processed
-29	processes
-43	processing
37	processing on
40	processing on the
-9	processor
-3	processors
47	procs
126	procurement
11	prod
60	prod and
2	produce
-3	produced
-34	producer
-2	producers
-3	produces
-21	producing
127	product
73	product -
36	production
40	production )
34	production .
34	production . </s>
59	production database
-1	productions
-2	productive
-2	productivity
58	products
-1	professional
-19	profile
34	profile ,
-5	profiled
-13	profiler
18	profiles
41	profiling
46	profiling and
-8	profit
-37	program
-1	program's
-2	programmatic
-1	programmatically
-4	programmer
-5	programmers
-9	programming
-3	programs
72	progress
44	progress .
45	progress . </s>
-33	progress bar
49	progress here
54	progress is
75	progress without
0	progressed
-11	progresses
-1	progressing
-1	progression
-4	progressive
39	progressively
-8	prohibit
-4	prohibited
13	prohibiting
-3	prohibition
-33	project
34	project )
74	project after
36	project templates
-9	project's
-4	projected
9	projection
-4	projections
-5	projector
-23	projects
-1	proliferation
1	prologue
27	prometheus
-3	prominent
0	prominently
-82	promise
-29	promise is
-29	promise is resolved
-8	promised
10	promises
59	promote
3	promoted
17	promotes
-15	promoting
22	promotion
16	prompt
43	prompt /
-12	prompted
-1	prompting
-1	promptly
21	prompts
-6	prone
0	pronoun
-1	pronounced
69	proof
36	proof )
-6	proofing
46	proofread
-16	proofs
-8	prop
-21	propagate
-12	propagated
-20	propagates
-9	propagating
30	propagation
11	proper
34	proper 0
-9	properly
-16	properties
-22	property
30	property we
-1	proportion
-1	proportional
74	proposal
65	proposal .
73	proposal . </s>
71	proposal from
29	proposals
65	proposals for
19	propose
38	propose that
30	propose the following
3	proposed
48	proposed to
-11	proposes
-28	proposing
-3	proposition
-1	proprietary
-6	props
1	pros
-34	prose
-1	prospective
-11	protect
-24	protected
-1	protecting
-17	protection
-2	protections
-2	protects
-10	proto
-19	protobuf
9	protocol
47	protocol design
-4	protocol's
-24	protocols
-2	protocolversion
-1	protos
36	prototype
37	prototype is
-1	prototyped
-1	prototypes
1	prototyping
27	provable
-25	provably
25	prove
-3	proved
-7	proven
-10	provenance
34	provenance ,
-30	proves
35	provide
32	provide any
51	provide to
40	provide us
-30	provided
62	provider
31	provider /
30	provider we
-1	provider's
-4	providers
-10	provides
-4	providing
16	proving
30	proving the
-1	provision
-11	provisional
54	provisioned
71	provisioned .
71	provisioned . </s>
-2	provisioner
11	provisioning
-1	provisions
-3	proxied
-15	proxies
-2	proximity
-46	proxy
-60	proxy .
-63	proxy . </s>
-8	proxying
102	prs
-43	prs .
-37	prs . </s>
103	prs after
46	prs are
-39	prs are blocked
85	prs are merged
50	prs have
29	prs in the
0	prudent
30	prune
39	prune the
-12	pruned
22	pruning
6	ps
-3	psbt
-6	pseudo
8	pseudocode
-1	pseudorandom
0	psk
-4	psks
-3	psql
13	pt
35	pt 0
-8	ptal
-10	pthread
-3	pthreads
-23	pto
-19	ptos
-6	ptr
-1	ptrs
5	pty
5	pub
14	pubkey
-1	pubkeys
31	public
57	public )
68	public ) </s>
-32	public , but
48	public , we
-1	publically
48	publication
-2	publications
-8	publicized
45	publicly
48	publicly ,
33	publish
46	publish )
-30	publish </s>
33	publish button
-24	published
-29	published ,
-34	published .
-34	published . </s>
-44	published </s>
48	published to
-10	publisher
-1	publishers
88	publishes
-41	publishing
0	pubsub
32	pull
48	pull /
59	pull / 0
35	pull request to
30	pull requests
31	pull requests .
31	pull requests . </s>
29	pull to
16	pulled
42	pulled in
-18	pulling
43	pulls
54	pulls ,
-2	pulse
-1	pump
-1	punch
0	punctuation
0	punctuations
4	punt
19	punted
-24	punting
-2	puppeteer
-17	purchase
-3	purchased
-3	purchases
43	purchasing
30	pure
-20	purely
22	purge
-1	purged
-20	purging
71	purity
-2	purple
-7	purpose
0	purposefully
-11	purposely
76	purposes
32	pursue
1	pursued
30	pursuing
0	pursuit
6	push
40	push ,
33	push / pr
29	push it
30	push this
1	pushback
-10	pushed
-20	pushes
-1	pushing
28	put
-32	put in
33	put off
33	put out
32	put out a
-30	put the phone
47	put this
51	put this on
-24	puts
2	putting
35	putting this
-6	puzzle
-1	puzzled
2	pv
-21	pvc
-1	pw
-12	pwa
-3	pwd
-6	px
24	py
31	py (
31	py .
36	py . </s>
0	py's
-15	pybind
0	pycharm
-2	pycrypto
90	pydantic
-1	pyenv
-3	pyo
36	pypi
-4	pyproject
-12	pyramid
47	pytest
23	python
61	python -
35	python 0
60	python 0 </s>
-4	python's
-1	pythonpath
-4	pytorch
-8	pyyaml
30	q
65	q )
-32	qa
-4	qbittorrent
-3	qe
-1	qemu
24	qos
-7	qpack
-9	qr
0	qs
-47	qt
-1	quad
-1	quadratic
-3	qualification
-7	qualified
8	qualifier
18	qualifiers
33	qualifiers on
-3	qualifies
0	qualify
0	qualifying
-1	qualitative
-39	quality
-2	quant
-1	quantified
0	quantify
-2	quantitative
0	quantities
-3	quantity
-8	quantum
18	quarantine
-3	quarter
-19	quartz
-2	quasi
0	quasiquote
38	que
-4	quem
-4	queried
6	queries
-6	query
42	query )
-1	queryable
-4	querying
-7	quest
34	question
32	question ,
-2	questionable
26	questions
-26	quests
21	queue
-37	queue is
21	queued
36	queued for
-1	queueing
5	queues
45	queues .
45	queues . </s>
23	queuing
-3	qui
-26	quic
40	quic wg
-2	quic's
3	quick
60	quick look
-17	quicker
-47	quickly
-3	quickstart
2	quicv
-4	quiet
-1	quietly
-2	quirk
-4	quirks
-11	quit
-29	quite
-6	quits
-2	quitting
-17	quo
-3	quorum
-10	quota
-2	quotas
-12	quotation
19	quote
70	quote -
2	quoted
17	quotes
42	quotes for
-9	quoting
70	r
76	r +
33	r ,
31	r 0
39	r 0 )
-2	ra
-12	rabbit
-41	race
-16	races
-12	racing
-10	rack
-2	racy
-2	radar
-6	radio
35	radius
-4	radix
-11	raft
-1	rag
-3	raii
-37	rails
11	raise
32	raise an error
-19	raised
-8	raises
24	raising
37	raising the
60	rake
-1	ralph
-7	ram
-2	rama
0	rambling
-1	ramifications
-1	ramp
-25	ran
-4	rand
-22	random
-3	randomization
-12	randomized
-5	randomly
-23	randomness
-22	range
0	rangeerror
-7	rangefrom
-1	ranges
89	rank
86	rank 0
-5	ranked
-26	ranking
-9	rapid
-2	rapidly
-23	rare
-9	rarely
-2	raspberry
-9	ratchet
-1	ratcheting
-2	ratchets
-37	rate
-1	ratelimit
-9	rates
10	rather
31	rather than a
79	rather wait
-11	ratify
-2	rating
14	ratio
-2	rational
-20	rationale
-1	rationales
-2	rationalize
-3	ratios
-8	rats
14	raw
47	raw data
29	raw string
-1	rawtable
0	ray
-11	rb
15	rbac
-2	rbf
-1	rbml
20	rc
-4	rcp
-7	rd
24	rdf
-22	rdparty
-2	rds
2	re
46	re - check
47	re - dispatch
33	re - enable
72	re - enabled when
45	re - recorded
44	re - run
26	reach
-1	reachability
-14	reachable
22	reached
37	reached ,
38	reached .
38	reached . </s>
23	reaches
52	reaches 0
-24	reaching
-29	react
-29	react 0 </s>
-1	reactdom
-1	reacting
11	reaction
11	reactions
-9	reactivate
-2	reactive
-19	reactor
26	reacts
-49	read
29	read - only
56	read first
-50	read the
-12	readability
-1	readable
-6	reader
-24	readers
-1	readily
69	readiness
49	readiness (
-52	reading
-32	reading #0
-1	readings
-1	readline
-4	readme
0	readme's
-2	readmes
34	readonly
-9	readout
-9	reads
3	ready
31	ready (
44	ready ,
-62	ready ;
-59	ready ; </s>
41	ready to commit
-77	ready to land
-56	ready to land .
44	ready to merge
63	ready to merge after
67	ready yet
106	real
63	real api
51	real feature
47	real work
15	realise
5	realised
-8	realistic
-1	realistically
2	reality
-1	realization
0	realize
-20	realized
0	realizes
-2	realizing
-1	realloc
-1	reallocate
23	reallocation
-2	really
34	really appreciate
36	really happy
-1	realm
0	realms
-3	realpath
0	realtime
-20	reap
-1	reaped
-7	reaper
28	reappear
-20	reappears
-1	reaps
-1	rearrange
-1	rearranged
0	rearranging
-6	reason
34	reason for
37	reason for not
55	reason for the
48	reason to do
-72	reason to hold
8	reasonable
46	reasonable to
30	reasonable to me ,
-15	reasonably
-1	reasoning
10	reasons
40	reasons ,
53	reasons .
53	reasons . </s>
0	reassembled
-3	reassign
2	reassigned
-1	reassigning
1	reassignment
2	rebalance
-5	rebalancing
36	rebase
-33	rebase #0
-35	rebase and fix
30	rebase conflicts
-45	rebase on top
-45	rebase on top of
75	rebase once
30	rebase when
-3	rebased
-37	rebased after
-77	rebased after #0
14	rebases
16	rebasing
42	rebasing of
-1	rebind
-7	rebinding
-29	reboot
0	rebooted
-2	rebooting
41	reboots
-1	reborrowed
-18	rebuild
-3	rebuilding
-9	rebuilds
16	rebuilt
-1	rec
-2	recalculate
-1	recalculated
0	recalculation
-12	recall
-3	recalled
-9	recap
38	receipt
10	receipts
-35	receive
-25	received
-15	receiver
-1	receiver's
-12	receivers
-1	receives
-25	receiving
-6	recent
49	recent snapshot
-34	recently
-1	recents
-2	reception
-1	recheck
-2	recieve
0	recieves
7	recipe
-2	recipes
-1	recipient
-5	recipients
-5	reclaim
-1	reclaimed
-1	reclamation
-2	recognise
-2	recognised
-1	recognition
-1	recognize
-6	recognized
-3	recognizes
-2	recognizing
17	recommend
34	recommend a
-3	recommendation
-9	recommendations
-1	recommended
39	recommended option
-9	recommending
-15	recommends
-1	recompilation
-1	recompile
12	recompiled
-3	recompiling
-2	recompute
-1	recomputed
-1	recomputes
-5	recomputing
65	reconcile
55	reconcile the
-19	reconciled
2	reconciler
-4	reconciles
51	reconciliation
-38	reconciliation ,
-2	reconciling
-3	reconfigure
-1	reconfigured
-1	reconfiguring
-23	reconnect
0	reconnected
0	reconnecting
-3	reconnection
-5	reconnects
18	reconsider
-2	reconsidering
-2	reconstruct
0	reconstructed
-1	reconstructing
-3	reconstruction
-59	record
29	record -
0	record's
13	recorded
36	recorded .
36	recorded . </s>
-5	recorder
16	recording
13	recordings
-5	records
-18	recover
32	recoverable
-12	recovered
-5	recovering
33	recovers
11	recovery
-18	recreate
23	recreated
-2	recreating
75	recreation
0	rect
-1	rectangle
-4	rects
-10	recurrence
-15	recurrent
-13	recurring
-16	recurse
-6	recurses
-1	recursing
-8	recursion
-9	recursive
-6	recursively
-3	recv
-1	recycle
-1	recycler
-3	recyclerview
-1	recycling
-50	red
-3	redacted
-2	redaction
-12	reddit
-1	redefine
-7	redefined
0	redefines
0	redefining
-1	redefinition
-19	redeploy
6	redeployed
-1	redeploying
83	redesign
50	redesign of
48	redesigned
48	redesigned ,
-3	redesigning
-7	redesigns
-2	redhat
6	redirect
49	redirect ,
-3	redirected
-1	redirecting
-14	redirection
-20	redirects
-35	redis
-4	redo
-6	redoing
2	redone
-6	redraw
-15	redraws
15	reduce
9	reduced
-5	reducer
-1	reducers
-10	reduces
5	reducing
-11	reduction
-1	reductions
-9	redundancies
6	redundancy
9	redundant
57	redundant )
-1	redux
57	reenable
-2	reentrant
-1	reestablished
0	reevaluate
-3	reexport
-2	reexported
13	reexports
-2	ref
34	ref /
-41	ref :
0	ref'd
24	refactor
41	refactor .
41	refactor . </s>
40	refactor importer
-34	refactor it
-22	refactored
50	refactoring
54	refactoring in
59	refactoring in #0
47	refactorings
92	refactors
-2	refcell
-13	refcount
42	refcounting
-2	refcounts
-27	refer
-10	reference
13	referenced
-2	referenceerror
-17	references
30	references , and
-15	referencing
-14	referential
0	referer
-1	refering
-3	referred
14	referring
7	refers
32	refers to it
-5	refetch
12	refill
-14	refine
-9	refined
-8	refinement
12	refinements
-10	refining
66	reflaxe
6	reflect
-10	reflected
-32	reflecting
52	reflection
-11	reflects
-2	reflog
-1	reflow
43	reform
-1	reformat
0	reformatting
-4	reframe
-13	refresh
-14	refreshed
-2	refreshes
-8	refreshing
10	refs
-5	refusal
-7	refuse
-5	refused
-14	refuses
0	refusing
-1	reg
-2	regain
11	regard
17	regarding
-19	regardless
35	regardless , i
10	regards
82	regen
-17	regenerate
-12	regenerated
-3	regenerates
39	regenerating
-4	regeneration
21	regex
-3	regexes
-8	regexp
-4	regime
-8	region
0	regional
-24	regionck
3	regions
61	register
49	registered
29	registered )
33	registered ) .
33	registered ) . </s>
-17	registering
-17	registers
25	registrar
29	registrar .
9	registration
68	registration is
85	registration is still
46	registrations
-3	registries
62	registry
33	registry .
46	registry and
-9	regress
-2	regressed
-2	regresses
-17	regressing
-31	regression
43	regression coverage
-30	regression to
-9	regressions
-1	regret
-14	regtest
-3	regular
-2	regularization
-22	regularly
-1	regulations
-9	rehearsal
-1	rehearse
5	rehearsed
-1	rehydration
3	reimplement
63	reimplementation
-4	reimplemented
-13	reimplementing
0	reindex
-1	reinitialized
-14	reinstall
-4	reinstalled
-22	reinstalling
5	reinstate
-9	reintegrate
-1	reintegration
-2	reinterpret
-3	reintroduce
3	reintroduced
-1	reissue
-12	reiterate
-6	reject
-16	rejected
-3	rejecting
-31	rejection
-1	rejections
1	rejects
-3	rejoin
-12	rekey
-3	rekeying
-2	rel
-1	relabel
-10	relate
-19	related
33	related )
36	related ) </s>
-61	related :
-64	related : #0
-34	related to
-42	related to #0
-30	related to #0 .
-14	relates
37	relates to #0
-3	relating
-4	relation
31	relational
-7	relations
-1	relationship
32	relationship :
-12	relationships
-20	relative
43	relatively
38	relaunch
-10	relaunching
-4	relax
-3	relaxation
-4	relaxed
3	relaxing
8	relay
-2	relayed
-1	relaying
41	relays
-1	releasable
42	release
75	release (
48	release ) .
48	release ) . </s>
52	release ,
39	release , we should
44	release , which
31	release -
53	release . yml
-33	release /
31	release 0 .
29	release 0 . 0
33	release :
41	release : </s>
-33	release ?
-34	release ? </s>
-62	release artifacts
35	release as
-31	release blocker
-30	release build
-39	release build .
105	release event
62	release gate
43	release in
-37	release is
54	release is out
-34	release is published
-51	release notes
60	release of
-35	release tag
-59	release the
-37	release the lock
39	release to
-61	release until
42	release yet
33	released
130	released )
-33	released 0
-36	released 0 .
-36	released 0 . 0
-38	released </s>
-60	released a
52	released before
30	released in
44	released it
60	released we can
45	released with
9	releases
-22	releasing
-1	relegate
-1	relegated
20	relevance
32	relevance of
-58	relevant
-1	reliability
19	reliable
-8	reliably
4	reliance
-1	reliant
-3	relied
44	relies
45	relies on
54	relies on #0
-14	relnotes
-17	reload
-20	reloaded
-3	reloading
-8	reloads
-3	relocate
-2	relocated
-2	relocates
-1	relocating
26	relocation
-1	relocations
20	reluctant
-21	rely
-18	relying
-1	remade
-101	remain
33	remain ,
-4	remainder
2	remained
1	remaining
-31	remaining work
-33	remains
-54	remains blocked
-36	remains in
30	remains open
-3	remap
-8	remapping
-15	remark
-6	remarks
-2	remediate
-2	remediation
-11	remedy
21	remember
34	remember that the
5	remembered
-2	remembering
-1	remembers
26	remind
-1	reminded
53	reminder
37	reminder to
-1	reminders
-1	reminds
-2	remnant
-1	remnants
-36	remote
-4	remotely
-6	remotes
-2	remounts
-8	removable
-6	removal
0	removals
39	remove
42	remove '
61	remove after
37	remove it until
63	remove legacy
31	remove old
86	remove temporary
-66	remove the old
-82	remove the old code
-39	remove this
45	remove when
-26	removed
-44	removed ,
35	removed so
50	removed when
-18	removes
-41	removing
-9	rename
44	rename the
4	renamed
-9	renames
-17	renaming
-8	renamings
-4	render
30	render the
-27	rendered
71	renderer
30	renderer (
-13	renderers
-23	rendering
39	rendering )
-28	renders
17	renegotiation
-2	renew
81	renewal
-16	renewed
-191	renovate
-4	rent
97	renumber
32	reopen
47	reopen it
15	reopened
22	reopening
35	reopening the
2	reopens
-4	reorder
-4	reordered
-15	reordering
-7	reorders
-7	reorg
3	reorganization
-2	reorganize
28	reorganized
102	repair
40	repair .
40	repair . </s>
34	repaired
34	repaired .
34	repaired . </s>
83	repairs
-1	reparent
-4	reparse
2	reparsing
-20	repeat
-4	repeatable
-22	repeated
-16	repeatedly
-3	repeating
-16	repeats
-11	repetition
0	repetitions
-1	repetitive
-4	rephrase
-3	rephrased
-1	rephrasing
-40	repl
29	replace
72	replace lazy
72	replace lazy static
32	replace lazy static </s>
-30	replace the placeholder
-5	replaced
33	replacement
-7	replacements
-19	replaces
5	replacing
-1	replan
-29	replay
-1	replayable
-2	replayed
-2	replaying
-6	replays
-3	replica
-2	replicas
-9	replicate
-9	replicated
-3	replicating
-1	replication
-12	replicator
-1	replied
2	replies
30	reply
-35	reply .
-36	reply . </s>
69	reply from
-3	replying
56	repo
-38	repo ,
36	repo -
42	repo before
31	repo dependency
92	repo public
-14	repo's
0	repoint
29	report
62	report will
65	report will be
-66	reported
-9	reporter
-7	reporters
12	reporting
38	reporting to
-59	reports
-7	repos
-10	reposition
0	repositioned
0	repositions
-20	repositories
18	repository
32	repository to
5	repr
-3	represent
-2	representable
0	representation
10	representations
5	representative
-3	represented
-19	representing
-5	represents
-8	repro
-3	reprocessing
-28	reproduce
-20	reproduced
19	reproduces
20	reproducibility
93	reproducible
25	reproducing
-88	reproduction
-8	repros
-1	repsonse
-2	republish
-1	repudiation
-4	repurpose
-1	repurposed
-3	repurposing
-1	reputation
-9	req
-1	reqs
-21	request
40	request , and
31	request /
36	request / response
-40	request </s>
61	request until
-1	request's
0	requestanimationframe
-48	requested
-5	requester
0	requesters
-21	requesting
-1	requestor
-41	requests
-1	requeue
-11	require
60	require #0
46	require #0 to
31	require 0
43	require :
-24	required
-46	required by
-40	required for
-44	required for #0
-30	required to
-84	requirement
-25	requirements
-38	requirements ,
30	requirements -
40	requirements on
30	requirements will
163	requires
166	requires #0
50	requires #0 </s>
54	requires #0 to
54	requires : pr
54	requires : pr #0
57	requires a snapshot
-48	requires admin
32	requires an rfc
37	requires approval
62	requires fixing
-61	requires more
-64	requires network
83	requires pr
-69	requires python
-27	requiring
59	requis
64	requisite
44	requisite for
42	requisites
-2	reqwest
-2	rerender
32	rerun
-2	rerunning
15	reruns
-5	res
-21	rescan
-1	rescheduling
-3	rescue
22	research
51	research .
-3	researchers
-3	researching
-2	reseed
-1	resemble
5	resend
-3	resending
29	reservation
-18	reservations
47	reserve
-26	reserved
42	reserves
-8	reserving
2	reset
0	resets
-3	resetting
-1	reshape
-5	reshaped
-1	reshuffle
-21	reside
-5	resident
-1	resides
-26	residual
-8	residuals
-21	residue
16	resilience
-1	resilient
-3	resist
-2	resistance
-5	resistant
-11	resize
34	resize .
-9	resized
-1	resizes
-4	resizing
61	resolution
70	resolution of
49	resolution of #0
44	resolution on
31	resolution to
46	resolution to #0
-3	resolutions
0	resolv
0	resolvable
35	resolve
59	resolve #0
58	resolve #0 first
-32	resolve .
-33	resolve . </s>
37	resolve conflicts
-31	resolve this
-29	resolve this issue before
55	resolve those
-15	resolved
-38	resolved )
-41	resolved ) </s>
58	resolved ,
69	resolved , the
69	resolved -
-46	resolved ?
-46	resolved ? </s>
-109	resolved after
-33	resolved in
-32	resolved in #0
43	resolved on
38	resolved to
-14	resolver
-1	resolvers
46	resolves
34	resolves .
34	resolves . </s>
19	resolving
50	resolving this .
50	resolving this . </s>
-4	resort
-3	resorting
-33	resource
-13	resources
-1	resp
-3	respawn
-13	respect
-2	respected
-5	respecting
-12	respective
-4	respectively
-1	respects
16	respond
-2	responded
-21	responder
-6	responding
11	responds
-56	response
-63	response .
-39	response from
-4	responses
-5	responsibilities
23	responsibility
-6	responsible
-6	responsive
-1	responsiveness
-8	ressources
3	rest
-55	restart
37	restart -
-29	restart . </s>
-22	restarted
-24	restarting
-5	restarts
-1	restate
-1	restated
-1	restating
-1	restaurant
-3	reste
25	restful
-4	restoration
41	restore
106	restore .
78	restore . </s>
-12	restored
-2	restores
76	restoring
-6	restrict
-12	restricted
-2	restricting
-8	restriction
-15	restrictions
-7	restrictive
-1	restricts
28	restructure
-5	restructured
-10	restructuring
0	rests
7	resubmit
-29	result
36	result and
36	result of
45	result of the
-11	resulted
-7	resulting
-23	results
36	results -
-29	results .
-1	resultset
-1	resultsets
-2	resumable
-6	resume
-3	resumed
-5	resumes
-3	resuming
-7	resumption
5	resurrect
-8	resurrected
-1	resurrects
-3	resync
-1	ret
-20	retain
-7	retained
-5	retaining
-8	retains
-6	retarget
-7	retargeted
-8	retargeting
-6	retention
6	retest
-23	rethink
-4	rethinking
0	rethought
-1	rethrow
0	rethrowing
-2	retina
17	retire
1	retired
-5	retirement
-32	retires
-6	retiring
-1	retract
2	retraction
-6	retransmission
-5	retransmissions
-3	retransmit
-1	retransmits
-1	retransmitted
-4	retried
-20	retries
27	retrieval
-7	retrieve
-9	retrieved
-1	retrieves
-5	retrieving
-1	retro
-1	retroactive
-2	retroactively
-8	retrofit
-1	retrospect
-2	retrospective
-36	retry
-45	retrying
-56	retrying until
-2	retune
-23	return
66	return ;
-28	returned
-21	returning
-8	returns
-4	reusable
-30	reuse
-11	reused
36	reuses
20	reusing
-9	rev
-28	revalidate
-4	revalidated
23	revalidation
32	revamp
-1	revamped
-7	reveal
-3	revealed
-3	revealing
-5	reveals
-9	revenue
6	reversal
-1	reverse
-5	reversed
-11	reversible
3	revert
46	revert the
32	revert this
-33	revert to
-38	revert to the
-60	reverted
-53	reverted .
-53	reverted . </s>
-60	reverting
-58	reverts
75	review
85	review !
85	review ! </s>
-45	review )
-37	review :
42	review </s>
36	review a
54	review after
44	review and
49	review before
79	review by
33	review of the
72	review on
32	review that
43	review that first
-1	reviewable
29	reviewed
-36	reviewed .
-37	reviewed . </s>
-25	reviewer
-1	reviewer's
-2	reviewers
-50	reviewing
-51	reviewing this
31	reviews
61	reviews ,
76	revise
4	revised
-2	revising
25	revision
39	revision ,
39	revision </s>
-43	revisions
55	revisit
70	revisit after
-34	revisit for
-40	revisit the
74	revisit this
113	revisit when
-20	revisited
-7	revisiting
-6	revival
-3	revive
13	revocation
-10	revoke
-15	revoked
-1	revoking
-11	reward
-8	rewire
-2	reword
-1	reworded
-1	rewording
114	rework
-13	reworked
-7	reworking
105	rewrite
35	rewrite .
41	rewrite . </s>
72	rewrite </s>
39	rewrite is
-3	rewrites
34	rewriting
11	rewritten
-7	rewrote
-2	rf
148	rfc
60	rfc -
36	rfc - 0
-100	rfc 0
-32	rfc 0 (
-33	rfc 0 ( #0
38	rfc :
66	rfc ]
-33	rfc and
54	rfc before
68	rfc is
36	rfc is not
37	rfc number
74	rfc process
-38	rfc that
77	rfc to
53	rfc to be
-6	rfc's
7	rfcs
-3	rfd
-12	rg
-4	rgb
-3	rgba
-23	rglc
-8	rhel
-4	rhino
0	rhl
9	rhs
-17	rich
53	richer
4	rid
53	rid of the
-10	ride
-2	rides
-7	ridiculous
-3	rien
-16	rig
-1	right
36	right after the
-32	right away ,
47	right now
51	right now ,
34	right now , but
29	right now , the
-8	rightfully
-1	rightly
-23	rights
-1	rigid
-1	rigor
3	rigorous
3	ring
-1	ringbuf
-6	rings
-7	rip
0	ripple
77	risc
77	risc -
77	risc - v
-1	rise
52	risk
-3	risking
0	risks
-7	risky
-12	ristretto
30	rl
-4	rlib
-8	rlibs
-10	rls
-9	rm
-1	rms
20	rn
-4	rng
0	rngs
-3	rnn
-2	rns
-2	ro
-2	road
28	roadblock
56	roadmap
57	roadmap .
35	roadmap . md
31	roadmap :
-1	roads
0	robin
-2	robolectric
11	robot
-35	robots
-37	robots .
-37	robots . txt
-14	robust
-13	robustly
-12	robustness
-1	rock
0	rodata
-2	rogue
-11	rohan
-5	roi
18	role
32	role that
-18	roles
21	roll
37	roll out
-7	rollback
38	rolled
45	rolled out
-25	rolling
-66	rollout
-59	rollout is
-1	rollouts
-37	rollover
37	rolls
-19	rollup
-2	rom
-8	roman
-1	roof
-19	room
-4	rooms
-54	root
-3	rooted
-2	rooting
-6	roots
-2	rope
58	roster
-12	rot
-8	rotate
-5	rotated
-1	rotates
-4	rotating
-26	rotation
-3	rotations
-22	rough
-3	roughly
74	round
30	round -
35	round - trip
100	round </s>
31	round of
-1	roundabout
-4	rounded
-5	rounding
30	rounds
-22	roundtrip
-1	roundtrips
0	routable
-49	route
-6	routed
8	router
34	router . </s>
-2	routers
-19	routes
-9	routine
-1	routinely
-14	routines
61	routing
43	routing +
-18	row
-4	row's
-39	rows
-16	rp
-1	rpass
-9	rpath
-13	rpaths
67	rpc
30	rpc with
-3	rpcs
0	rpi
-1	rpm
-5	rps
-3	rrs
-4	rs
-4	rsa
-5	rspec
-1	rsqrt
-1	rss
-3	rst
0	rsync
71	rt
0	rtd
-2	rtl
-7	rto
-1	rtp
-40	rtt
-33	rtx
-33	rtx 0
-8	ru
0	rubbish
0	rubric
6	ruby
-2	rude
-2	ruff
-1	ruin
-7	ruins
13	rule
31	rule . </s>
-9	ruled
-2	ruler
-36	rules
30	rules to
-10	ruleset
180	ruling
-4	run
33	run ( or
103	run full
-40	run in parallel
-29	run we
-5	run's
-1	runaway
28	runbook
38	runbooks
-1	runing
12	runnable
-43	runner
-6	runner's
-12	runners
-68	running
34	running as
47	running as a
-33	running into
0	runpath
-38	runs
-10	runtime
57	runtime implementation
-4	runtimeerror
0	runtimeexception
-3	runtimes
47	rush
1	russ
-3	russian
-24	rust
32	rust ,
33	rust , we
41	rust - lang /
-42	rust .
-43	rust . </s>
81	rust binary
57	rust doesn't
31	rust's
-8	rustbook
0	rustboot
-1	rustbot
-9	rustbuild
-28	rustc
61	rustc -
31	rustc for
54	rustc when
-3	rustc's
21	rustdoc
-1	rustdoc's
0	rustflags
27	rustfmt
-16	rusti
-2	rustlib
-4	rustllvm
30	rustpkg
-3	rustrt
-25	rustup
24	rustuv
-1	rvalue
-12	rvalues
-1	rwarc
-2	rwlock
-20	rx
-9	rxjava
-1	s
35	s .
45	s . </s>
-2	sa
0	sacrificing
-8	sad
50	sadly
31	sadly i
36	sadly i don't
34	safari
18	safe
33	safe rust code
-1	safeguard
-5	safeguards
35	safely
47	safely .
48	safely . </s>
-7	safer
-2	safest
46	safety
-10	sag
-3	sage
-18	said
-33	said this
32	said we
-5	sake
-1	sale
-1	sales
-3	salt
-1	salted
-1	salts
-4	sam
-19	same
42	same artifact
31	same group id
38	same type of
-1	sample
-2	sampled
-8	sampler
76	samples
34	samples in
-10	sampling
-5	samsung
-4	san
-15	sandbox
-3	sandboxed
-2	sandboxing
-6	sane
-1	sanitization
-1	sanitize
-4	sanitized
-5	sanitizer
-1	sanitizers
-5	sanitizing
-22	sanity
-3	sans
-1	sasl
-3	sass
14	sat
-2	satellite
-3	satisfaction
6	satisfactory
3	satisfied
33	satisfied ,
-6	satisfies
2	satisfy
-4	satisfying
-2	saturate
-1	saturated
-2	saturating
-7	saturation
-20	save
-21	saved
29	saved in the
-7	saves
-12	saving
-3	savings
8	saw
-3	say
40	say .
40	say . </s>
33	say 0
54	say 0 .
54	say 0 . 0
35	say about
40	say about it
-48	say so
-50	say so .
-50	say so . </s>
-30	say that
2	saying
32	saying is
35	says
55	says so
4	sbom
-3	sbt
-10	sbuf
-1	sc
-21	scaffold
42	scaffolding
49	scaffolding .
52	scaffolding . </s>
-2	scala
-1	scalability
50	scalable
-4	scalar
-3	scalars
23	scale
-14	scaled
-3	scales
48	scaling
3	scan
43	scan for
35	scan is
-8	scanned
-3	scanner
16	scanning
-22	scans
-6	scarce
-2	scary
-4	scatter
-2	scattered
-16	scenario
-30	scenarios
7	scene
-4	scenes
-6	sched
-45	schedule
-80	schedule </s>
3	scheduled
31	scheduler
46	scheduler ,
-50	scheduler after
31	scheduler to
-16	schedulers
-5	schedules
-7	scheduling
69	schema
46	schema "
40	schema ) </s>
-82	schema -
64	schema </s>
61	schema change
34	schema migration
18	schemas
32	schemas in
31	schemas to
-10	scheme
-12	schemes
-3	schon
31	school
-27	science
-11	scientific
-2	scientist
53	scipy
-15	scm
-6	scons
-1	sconstruct
-26	scope
40	scope after
-3	scoped
-1	scopen
-7	scopes
128	scoping
-21	score
-3	scorecard
-4	scorer
-5	scores
0	scoring
-1	scott
0	scrambled
-1	scrape
-44	scratch
-34	screen
37	screen as
172	screens
53	screens are
-18	screenshot
-7	screenshots
-1	screw
-3	screwed
-15	script
53	script does
0	script's
-2	scripted
-17	scripting
-11	scripts
44	scripts ,
-88	scroll
-41	scroll is
0	scrollback
-2	scrollbar
-8	scrolled
-7	scrolling
31	scrolling ,
-31	scrolling is
-5	scrolls
-1	scrollview
34	scrub
-1	scrubbing
1	scrum
-3	scrutiny
-3	scss
-3	sctp
7	sd
36	sd - jwt -
-5	sdcard
39	sdk
46	sdk </s>
43	sdk is
0	sdk's
-17	sdks
-1	sdl
-4	sdoc
6	se
-5	seal
38	sealed
16	seam
-1	seamless
-4	seamlessly
8	seams
-1	search
-2	searchable
17	searched
-10	searcher
-5	searches
-20	searching
-3	season
1	seat
-12	sec
-17	second
30	second time .
30	second time . </s>
34	secondary
-1	secondly
-49	seconds
-2	secp
-9	secrecy
-3	secret
2	secretly
-14	secrets
-6	secs
-5	sect
-51	section
-30	section 0
-29	section about
37	section in
53	section in the
31	section to the
-15	sections
-25	secure
-2	secured
-3	securely
7	security
-32	security considerations
40	security requirement
63	security review
92	security team
-2	sed
11	see
56	see #0 -
-29	see .
-30	see . </s>
-31	see : #0
52	see an
38	see e
39	see e .
39	see e . g
38	see how
52	see how the
52	see if
44	see if the
39	see that
-51	see the
45	see what
59	seed
30	seed ,
40	seed -
-36	seeded
48	seeding
-3	seeds
-19	seeing
-4	seek
-2	seekable
-3	seeking
-6	seem
-10	seemann
-18	seemed
5	seemingly
4	seems
32	seems .
35	seems . </s>
42	seems like
46	seems like we should
31	seems reasonable to me
-53	seems to
-30	seems to be
-31	seems to have been
-83	seen
-30	sees
-2	seg
-21	segfault
18	segfaulting
-9	segfaults
-14	segment
-10	segmentation
-5	segmented
-14	segments
-1	segregated
-1	segv
-3	segwit
-13	seh
-2	selbst
-24	select
-8	selectable
-23	selected
46	selected and
-29	selecting
31	selection
50	selection algorithm
-1	selections
-24	selective
-3	selectively
-21	selector
-33	selectors
17	selects
-17	self
-1	selfie
-7	sell
-10	semantic
15	semantically
29	semantics
47	semantics and
47	semantics are
-3	semaphore
-5	semester
3	semi
-10	semicolon
-2	semicolons
-13	semver
-22	send
96	send a pr
45	send it
33	send it on
33	send it to
39	send it to the
40	send to the
-12	sendable
-30	sender
0	sender's
-3	senders
-66	sending
-20	sends
20	sense
37	sense to
38	sense to do
15	sensible
46	sensitive
-2	sensitivity
-7	sensor
-14	sent
-31	sentence
-14	sentences
-6	sentiment
-18	sentinel
0	sentry
-2	seo
-7	sep
-2	separable
-31	separate
48	separate .
31	separate issue
52	separate issue for
-8	separated
20	separately
59	separately and
43	separately before
-1	separates
10	separating
30	separating the
-38	separation
-5	separator
-4	separators
0	sepcomp
-2	seperate
52	september
58	september 0
42	september 0 ,
42	september 0 , 0
5	seq
-1	sequence
-1	sequence's
133	sequenced
137	sequenced after
9	sequences
92	sequencing
-41	sequencing -
87	sequencing :
-2	sequential
77	sequentially
-39	serde
1	serenity
19	serial
-1	serialisation
-11	serializable
21	serialization
29	serialization of
59	serialization support
-1	serializations
-10	serialize
-11	serialized
17	serializer
33	serializer .
-1	serializers
-1	serializes
-3	serializing
-6	serially
-10	series
0	serif
-52	serious
16	seriously
-9	serve
11	served
-57	server
30	server -
32	server - side
-46	server .
41	server first
30	server from
-55	server response
-5	server's
-11	serverhello
-2	serverless
-29	servers
-12	serves
-31	service
33	service (
-1	service's
21	services
-37	services should
-15	serving
-1	servlet
-34	servo
-15	servo's
-26	session
32	session .
37	session . </s>
-1	session's
43	sessions
36	sessions </s>
-33	set
-32	set :
37	set up a
55	set up on
-2	setenv
-12	sets
-5	setstate
-7	setter
-7	setters
-2	settimeout
-33	setting
-55	settings
-60	settings .
-65	settings . </s>
31	settings page
-1	settingsactivity
107	settle
34	settle .
34	settle . </s>
33	settle on the
100	settled
35	settled (
-44	settled ,
93	settled on
-1	settlement
56	settles
-19	settling
19	setup
34	setup ) </s>
60	setup </s>
-6	setups
-2	setuptools
-9	seven
-1	sever
-22	several
-1	severe
-1	severely
-6	severity
-1	sf
-1	sftp
-24	sgtm
-2	sgu
-20	sh
39	sh } } .
48	sha
51	sha .
51	sha . </s>
110	sha and
-3	shadcn
5	shadow
-2	shadowed
-4	shadowing
0	shadows
-9	shake
26	shakes
16	shaking
-28	shall
33	shallow
47	shallow clones
1	shame
-1	shameful
40	shape
41	shape )
39	shape , and
-4	shaped
-6	shapes
8	shard
-9	sharded
-2	sharding
-2	shards
-10	share
35	share dialog
32	shared
0	sharedchan
-60	shares
-31	shares </s>
-13	sharing
52	sharp
-1	shave
-9	she
-4	shebang
-1	shed
7	sheet
-1	sheets
-2	shelf
-18	shell
-2	shellcheck
-13	shelling
-9	shells
-4	shepherd
-24	shift
4	shifted
-8	shifting
-8	shifts
-14	shim
-9	shims
-2	shiny
6	ship
54	ship 0
58	ship 0 .
58	ship 0 . 0
48	ship this
-14	shipped
50	shipped and
-36	shipped in
66	shipped the
50	shipping
113	ships
76	ships .
87	ships . </s>
29	ships 0
29	ships 0 .
29	ships 0 . 0
110	ships </s>
-6	shit
-2	shitty
-1	shm
0	shocked
0	shold
-10	shoot
106	shooting
-3	shootout
70	shop
-19	short
34	short term
0	shortcoming
-4	shortcomings
-15	shortcut
-19	shortcuts
-4	shorten
-3	shortened
11	shortening
17	shorter
-2	shortest
-1	shorthand
-41	shortly
1	shot
-3	shots
-2	shoud
47	should
36	should arrive
-30	should at
-80	should be addressed
-31	should be addressed before
34	should be applied
42	should be applied after
34	should be available
53	should be built
36	should be checked
-36	should be closed .
48	should be closed after
73	should be deleted
55	should be deprecated
35	should be done
45	should be done after
44	should be done first
51	should be dropped
-38	should be easy to
50	should be fine to
75	should be fixed first
-38	should be found
30	should be in
42	should be merged after
49	should be merged first
-33	should be ready to
-30	should be red
51	should be released
49	should be reviewed
-49	should be sure
74	should be tackled
-29	should be updated .
48	should block
74	should block on
42	should close
61	should come
67	should consume
44	should decide
31	should default
35	should default to
43	should delay
-37	should do that
-41	should do this
30	should enable
37	should enforce
31	should figure
32	should first
35	should get
-56	should go through
46	should happen
60	should happen after
71	should happen after the
-38	should have
-38	should help
43	should hopefully
-66	should i
30	should implement
37	should land after
-64	should land before
66	should land first
41	should land first so
65	should likely
45	should load
39	should make this
33	should merge #0
42	should not be
45	should not be merged
34	should not happen
-29	should not start
53	should only
-32	should only be sent
33	should override
50	should probably
-45	should probably be
59	should probably wait
32	should raise
30	should reference the
32	should replace
-45	should resolve
34	should revisit
41	should run
51	should scan
35	should stay
-29	should still
35	should switch
35	should switch to
44	should switch to using
32	should think
40	should think about
-52	should this
-33	should unblock
128	should wait
87	should wait until
42	should wait until after
-68	should wait until the
-45	should we
-45	should we wait
39	should work with
-7	should've
0	shouldn't
-47	shouldn't be blocked
38	shouldn't be merged
38	shouldn't be merged until
0	shoulds
2	shout
-78	show
-34	show the
104	showcase
-21	showed
-34	showed up
-40	showing
-22	shown
51	shown at
-85	shows
-2	shrine
-13	shrink
-1	shrinking
-3	shrinks
-5	shuffle
-7	shuffled
-2	shuffling
17	shut
-31	shutdown
-2	shuts
-5	shutting
0	shy
46	si
-50	sibling
-3	siblings
-2	sics
-4	sid
3	side
30	side should
3	sidebar
48	sidebar .
0	sidebars
-3	sidecar
-1	sidecars
-1	sided
26	sides
14	sidestep
0	sideways
0	sierra
0	sift
11	sig
-1	sigabrt
-3	sigbus
-2	sight
-15	sigil
-1	sigill
-4	sigint
-2	sigkill
-13	sigma
-6	sigmoid
73	sign
104	sign -
89	sign - off
59	sign - off on
78	sign off
-1	signal
-3	signal's
0	signaled
-4	signaling
-1	signalled
-2	signalling
30	signals
-33	signature
-17	signatures
-1	signaturescheme
68	signed
54	signed .
56	signed . </s>
55	signed off
-10	signer
-3	signers
2	signet
-53	signet (
45	signet -
-7	significance
-37	significant
-7	significantly
-1	signify
-33	signing
-7	signs
-3	signup
-1	sigs
-6	sigsegv
-3	sigterm
-3	silence
-13	silent
-12	silently
-5	silicon
3	silly
-16	sim
-8	simd
-2	similar
36	similar )
12	similarity
-16	similarly
-6	simon
2	simple
42	simple decision
42	simple task
-12	simpler
-14	simplest
-9	simplicity
-1	simplification
-9	simplifications
23	simplified
-10	simplifies
-8	simplify
0	simplifycfg
-8	simplifying
-28	simply
-7	sims
-7	simulate
54	simulated
0	simulates
47	simulating
-12	simulation
14	simulations
-13	simulator
-1	simulators
6	simultaneous
-10	simultaneously
-2	sin
-54	since
-30	since 0
38	since early
33	since it'll
44	since this
31	since we are
-4	sind
-18	single
-1	singlethreaded
-7	singleton
0	singletons
-3	singular
10	sink
16	sinks
-4	sip
-5	siphash
46	sit
30	site
30	site that
-1	site's
-25	sites
86	sits
77	sits in
51	sits on
59	sits on top
59	sits on top of
-4	sitter
-4	sitting
-40	situation
-31	situation ,
6	situations
-1	siwe
-26	six
-27	size
17	sized
-1	sizeof
-26	sizes
-12	sizing
-1	sk
18	skeleton
30	skeleton ,
-1	skeletons
-1	skeptical
44	sketch
-1	sketched
-3	sketches
-2	sketching
0	sketchy
-10	skew
-43	skill
18	skills
-2	skimming
-1	skin
-16	skip
-35	skipped
-12	skipping
9	skips
16	sky
-1	skype
-5	sl
23	sla
-15	slack
-5	slash
-1	slashes
-9	slate
3	slated
-21	slave
-14	slaves
-11	sleep
-9	sleeping
-4	sleeps
-1	slept
0	sles
-1	slew
-2	slf
83	slice
125	slice 0
35	slice 0 :
0	sliced
31	slices
30	slices :
-11	slicing
-1	slide
-2	slider
-4	sliders
32	slides
-2	sliding
-7	slight
-26	slightly
33	slim
-5	slip
-5	slipped
0	slog
-2	slope
29	slot
33	slot ,
-13	slots
0	slovak
-7	slow
-2	slowdown
-14	slowed
-11	slower
17	slowest
-13	slowing
-9	slowly
-1	slowness
-1	slows
100	slug
-2	sluggish
26	slugs
-1	slurp
-2	sm
-47	small
-38	small fix
-38	small fix to
-22	smaller
-37	smaller .
-37	smaller . </s>
-16	smallest
24	smallintmap
-8	smart
-7	smarter
-2	smartphone
-19	smell
-9	smells
3	smile
-1	smith
60	smoke
93	smoke </s>
36	smoke testing
-5	smooth
-6	smoothed
-7	smoother
0	smoothing
52	smoothly
-1	smp
-7	sms
0	smtp
-1	snackbar
3	snake
47	snap
-2	snapped
-1	snappy
23	snaps
123	snapshot
70	snapshot (
82	snapshot ( #0
40	snapshot )
29	snapshot ) </s>
41	snapshot .
41	snapshot . </s>
-42	snapshot after
-39	snapshot and
44	snapshot before
48	snapshot is
66	snapshot to
49	snapshots
37	snapshotted
-14	snapshotting
-9	sni
-9	snippet
38	snippets
-6	snooze
43	snoozed
-3	snow
-1	snuck
52	so
91	so #0
42	so )
-29	so , i'll
-43	so a
-40	so after
42	so as to not
58	so don't
-29	so every
36	so from
76	so future
38	so i can
29	so i figured
44	so i won't
46	so i would
52	so i'd
44	so i'd prefer
-30	so i'll go
-30	so i'll go ahead
32	so i'm
-29	so i'm happy
-29	so i'm happy to
60	so in a
41	so is not
31	so it may
32	so it may be
35	so lets
51	so need
44	so now
37	so once the
33	so perhaps we
34	so perhaps we should
30	so that nothing
33	so that they can
38	so that users
48	so that users can
38	so that's
-29	so the ui
91	so this
45	so this bead
37	so this can
37	so this is blocked
-41	so this is ready
54	so this issue is
38	so this pr
45	so this pr is
47	so this will need
33	so this would
37	so we don't want
-54	so we should
29	so we'll
82	so we're
46	so will
30	so will need
123	soak
-3	soap
0	sobol
-1	soccer
28	social
-4	sock
-3	sockaddr
-14	socket
-22	socketio
35	sockets
20	soft
-2	soften
-1	softened
-5	softmax
-36	software
-3	sol
-1	solaris
-1	solarized
-4	sold
0	sole
37	solely
-14	solicit
57	solid
-3	soll
-3	solo
-18	solution
65	solution )
-63	solution :
38	solution in
43	solution is
43	solution of
-22	solutions
-10	solve
33	solve #0 .
33	solve #0 . </s>
14	solved
49	solved (
43	solved ,
-31	solved by #0
33	solver
-11	solves
31	solving
2	some
31	some bugs in
39	some discussion
-34	some editorial
55	some experience
30	some extent
34	some feedback
-42	some implementation
37	some implementations
33	some implementations of
49	some issues
46	some issues are
31	some issues with
61	some later
-34	some numbers
47	some of this
-37	some parts
49	some refactoring
-32	some tests
31	some weeks
34	some weeks of
33	some weird
-31	some work to
-44	somebody
-4	someday
-14	somehow
8	someone
88	someone implements
46	someone in
-2	someone's
-41	something
-50	something ?
-51	something ? </s>
-65	something else
35	something here
36	something here ,
38	something here , but
29	something this
36	something we should
-12	sometime
-41	sometimes
27	somewhat
-32	somewhere
39	son
0	song
-20	sonnet
-8	soon
32	soon !
62	soon as
62	soon as #0
-32	soon as i
-29	soon as it
75	soon as the
33	soon as the rfc
-94	soon as this
31	soon as we
33	soon as we get
-39	soon to
-34	soon unless
21	sooner
-1	soonest
26	sophisticated
-4	sops
-10	sorry
-4	sort
35	sort out
-3	sorta
0	sortable
-3	sorted
-10	sorting
3	sorts
-13	sound
22	sounded
-1	sounding
24	soundness
-2	sounds
35	sounds like
72	source
29	source - of
29	source - of -
47	source code
82	source code after
40	source identity
31	source modules
35	source only
0	source's
-1	sourcecode
29	sourced
0	sourcefile
-1	sourcemap
-1	sourcemaps
26	sources
44	sources </s>
31	sourcing
26	sp
48	sp -
-13	spa
-4	space
-18	spaces
9	spacing
-16	spam
-1	spamming
-2	span
36	span note
-5	spanish
-1	spanning
-46	spans
-5	spare
-1	sparingly
1	spark
0	sparkles
-2	sparkline
-9	sparse
12	spatial
-9	spawn
-13	spawned
-1	spawner
-11	spawning
-9	spawns
11	spdx
-2	spdy
-11	speak
-16	speaker
-2	speakers
-11	speaking
-5	speaks
30	spec
30	spec ) </s>
53	spec is
-3	spec'd
-2	spec's
-1	specced
-3	special
-8	specialist
-17	specialization
-2	specializations
0	specialize
15	specialized
34	specialized to
0	specializes
-1	specializing
-9	specially
-7	species
-35	specific
44	specific .
44	specific . </s>
87	specific proposal
-27	specifically
37	specifically because
-14	specification
34	specification that
-16	specifications
23	specificity
24	specifics
-34	specified
-4	specifier
-4	specifiers
3	specifies
23	specify
-15	specifying
44	specs
30	specs (
-1	spectral
0	spectrum
-3	speculate
-6	speculative
-4	speculatively
-10	sped
0	speech
47	speed
-7	speeds
-3	speedup
-12	spell
-3	spelled
-10	spelling
-1	spells
-37	spend
-14	spending
-6	spends
-11	spent
-31	sphinx
16	spi
-1	spidermonkey
-7	spiffe
27	spike
32	spike .
-6	spikes
-2	spill
0	spills
-9	spin
-60	spinner
-2	spinners
-1	spinning
-2	spins
-1	spiral
-3	spirit
-5	spit
-3	spits
-7	splash
-2	splashscreen
-10	splice
0	splicing
-39	split
30	split /
0	splitn
19	splits
-1	splitter
-33	splitting
27	spoke
-2	spoken
0	spoofable
-1	spoofed
0	sporadic
-9	sporadically
-1	sport
-10	spot
-2	spotify
-3	spots
-2	spotted
-1	spotting
-4	spread
4	spreading
-7	spreads
-12	spreadsheet
40	spring
-4	springframework
4	sprint
0	sprints
-1	sprites
-7	spun
-13	spurious
-1	spuriously
11	spy
7	sql
-25	sqlalchemy
0	sqlexception
-8	sqlite
9	sqrt
-13	square
8	squared
0	squares
-15	squash
-20	squashed
3	squashing
-4	squatting
-2	squeeze
0	squished
-2	sr
-2	src
66	src layout
0	srp
-2	srv
33	ss
-13	ssa
-1	ssd
-22	sse
3	ssh
-1	sshd
-10	ssid
1	ssize
-11	ssl
-7	sslv
-2	sso
-10	ssr
11	ssrf
6	st
-13	stab
14	stabilise
48	stability
87	stabilization
36	stabilization (
34	stabilization is
18	stabilize
31	stabilize ,
45	stabilize .
45	stabilize . </s>
81	stabilized
70	stabilized .
70	stabilized . </s>
74	stabilizes
44	stabilizes .
44	stabilizes . </s>
72	stabilizing
64	stable
57	stable )
87	stable ) </s>
35	stable ,
58	stable .
61	stable . </s>
91	stable :
28	stably
3	stack
65	stack , we
41	stack /
52	stacked
94	stacked on
30	stacked on #0
-2	stacking
-3	stackoverflow
30	stacks
-1	stacktrace
35	stackwalk
36	stackwalk ,
-3	staff
28	stage
32	stage 0 /
-45	stage 0 is
-33	stage 0 when
-23	staged
-6	stagen
-25	stages
0	staggered
71	staging
0	stakeholder
-36	stakeholders
-36	stale
28	staleness
-15	stall
142	stalled
112	stalled on
-8	stalling
22	stalls
43	stalls after
-17	stamp
-4	stamped
-2	stamps
4	stance
9	stand
39	standalone
-13	standard
-1	standardised
-6	standardization
-16	standardize
5	standardized
-6	standardizing
26	standards
40	standards ,
1	standby
-23	standing
-2	standpoint
16	stands
-3	stapled
-24	star
-2	staring
0	starred
-4	stars
-15	start
32	start , and
-31	start :
-44	start </s>
104	start after
-38	start before
-118	start before #0
89	start before the
41	start from
54	start from the
36	start it
57	start it :
35	start on this
49	start once
-36	start only
-42	start running
69	start until
-64	start until the
38	start up
-54	started
-45	started after
88	started before
54	started before the
40	started on
-52	started to
-62	started to happen
45	started when
39	starter
9	starting
-38	starting the
45	starting with the
21	starts
-41	starts .
-42	starts . </s>
36	starts after
76	starts once
0	startswith
-49	startup
-2	starvation
-1	starve
-20	starving
-5	stash
-3	stashed
18	stat
19	state
38	state +
60	state ,
60	state , but
65	state /
-29	state </s>
94	state with
13	stated
-5	stateful
-7	stateless
-40	statement
-14	statements
-16	states
15	static
39	static (
-42	static linking
-5	statically
-3	staticlib
-4	statics
-9	stating
-8	station
0	stations
-1	statistic
-2	statistical
-1	statistically
25	statistics
3	stats
-41	stats ,
52	status
54	status )
46	status ) </s>
30	status /
127	status :
86	status : blocked
66	status : blocked </s>
-60	status : open
193	status </s>
43	status blocked
-51	status for
-32	status to
-14	statuses
11	stay
-22	stayed
-14	staying
-28	stays
-36	stays .
-36	stays . </s>
87	stays for
-55	stays in
69	stays open
-11	std
42	std : : thread
-7	stderr
6	stdin
-10	stdio
-7	stdlib
-1	stdlib's
4	stdout
-1	stdtest
-2	steady
-22	steal
-5	stealing
-9	steals
-1	steam
150	steering
53	steering committee
-1	stem
-1	stems
-19	step
31	step '
-37	step 0
68	step after
31	step and
36	step back
40	step for
31	step has
48	step in the
-31	step to
-10	stephen
0	stepped
47	stepping
-33	steps
-29	steps 0 -
-29	steps 0 - 0
-44	steps must
-1	steve
-19	steveklabnik
-4	sth
-20	stick
-5	sticking
-2	sticks
-4	sticky
5	still
31	still a
33	still at
94	still blocked
45	still blocked .
45	still blocked . </s>
32	still blocked on
43	still blocking
-33	still fails
-31	still has
30	still lacks
47	still like
-34	still needs to
-36	still needs to be
51	still not
50	still pending
29	still records
42	still send
50	still some
35	still under
99	still waiting
53	still waiting for
51	still waiting on
32	still waiting on a
35	still wip
50	still works
34	still works .
35	still works . </s>
-1	stipulation
0	stitch
-1	stitching
-1	stl
-1	stmt
48	stochastic
-22	stock
0	stocks
-2	stolen
-6	stone
14	stood
4	stop
-37	stop being
-27	stopgap
-53	stopgap until
-9	stopped
31	stopped ,
-21	stopping
-20	stops
44	storage
66	storage .
70	storage . </s>
-9	store
37	store )
40	store apps
-31	store as
25	store's
-14	stored
0	stores
10	stories
7	storing
-1	storm
51	story
34	story 0
-16	storybook
-9	str
-2	stragglers
-12	straight
-5	straightforward
-2	strain
-1	stranded
-9	strange
3	strangely
-3	strategic
-9	strategies
51	strategy
39	strategy , and
41	strategy used
-1	strawman
-9	stray
-1	strbuf
-35	stream
-1	streamed
17	streaming
0	streamlining
-12	streams
-20	street
-6	streets
-2	strength
-11	strengthen
-2	strengthened
-2	strengthening
-6	stress
-7	stretch
-1	stretched
-2	stretches
-24	strict
-14	stricter
-42	strictly
0	strictmode
-2	strictness
-7	stride
0	strides
-3	strike
-4	strikes
-47	string
41	string types
0	stringbuffer
-1	stringent
-1	stringified
-4	stringify
0	stringindexoutofboundsexception
-17	strings
13	strip
-18	stripe
5	stripped
-7	stripping
-3	strips
-2	strive
-2	strlen
-28	strong
0	stronger
-2	strongest
-38	strongly
-1	strs
0	strslice
-1	struck
15	struct
32	struct ,
0	struct's
-18	structs
47	structural
29	structural )
-20	structurally
40	structure
62	structured
5	structures
-1	struggle
-5	struggling
-6	sts
-9	stub
55	stubbed
-26	stubs
13	stuck
-32	stuck in
42	stuck on
-35	stuck waiting
-3	student
-16	students
-1	studied
-2	studies
-50	studio
-3	studio's
51	study
85	study .
-4	studying
64	stuff
-2	stumble
-14	stumbled
-1	stumbling
6	stupid
-31	stutters
-3	sty
-44	style
-5	styled
-5	styles
0	stylesheet
44	styling
21	stylistic
-5	su
-32	sub
-27	subagent
-1	subagents
-4	subclass
-1	subclassed
-7	subclasses
-1	subcommand
-1	subcommands
0	subcomponents
-1	subdir
-4	subdirectory
-2	subdomain
-1	subexpression
0	subfolder
0	subfolders
-1	subgraph
-1	subgraphs
-1	subgroup
-2	subheadings
-1	subject
-2	subjective
-3	subjects
-6	sublime
-1	submenu
23	submission
-4	submissions
-30	submit
-37	submit the
-24	submits
30	submitted
59	submitted to
0	submitter
8	submitting
30	submitting a
-3	submodule
-12	submodules
-2	subnet
-1	suboptimal
0	subpar
-14	subprocess
-6	subprocesses
0	subprotocols
0	subqueries
-1	subquery
-2	subroutine
-1	subs
9	subscribe
-5	subscribed
-10	subscriber
-10	subscribers
-11	subscribes
-2	subscribing
-2	subscript
-3	subscripting
-21	subscription
8	subscriptions
-10	subsection
-4	subsections
0	subsequence
-28	subsequent
-5	subsequently
9	subset
-1	subsets
-11	substantial
-2	substantially
-6	substantive
10	substitute
21	substituted
-6	substitutes
-1	substituting
-13	substitution
-2	substitutions
-1	substr
-7	substrate
-1	substring
0	substrings
-1	substs
43	subsumed
44	subsumed by
-8	subsumes
78	subsystem
37	subsystem (
-6	subsystems
-3	subtask
13	subtasks
-3	subtitle
-10	subtle
-4	subtlety
-8	subtly
-13	subtract
-1	subtracted
-1	subtracting
12	subtraction
1	subtree
16	subtrees
-2	subtype
0	subtypes
-11	subtyping
-4	subverted
-24	succeed
-19	succeeded
-1	succeeding
-23	succeeds
-1	succesfully
-41	success
-10	successful
-60	successfully
-2	succession
-2	successive
0	successor
0	sucessfully
-23	such
47	such as the
-30	such as this
30	such that i
-3	sucks
43	sudden
-4	suddenly
-26	sudo
-4	suffer
0	suffers
-16	suffice
30	suffices
9	sufficient
12	sufficiently
-15	suffix
-5	suffixed
-9	suffixes
-25	sugar
-6	sugared
14	suggest
66	suggest .
-31	suggest a
-21	suggested
41	suggested a
-18	suggesting
-45	suggestion
-31	suggestions
-37	suggests
-8	suit
-1	suitability
-22	suitable
22	suitably
16	suite
65	suite and
-7	suited
15	suites
75	suites ,
-1	suits
11	sum
34	sum up
-7	summaries
0	summarise
-6	summarization
74	summarize
-4	summarized
-4	summarizes
-7	summarizing
-6	summary
-14	summer
0	summing
52	summit
10	sums
-9	sun
-20	sunday
13	sundown
-4	supabase
36	super
-2	superfluous
-7	superior
18	superpowers
-3	supersede
-44	superseded
-63	supersedes
-12	superseding
-1	superset
-1	supertrait
-6	supertraits
-1	superuser
31	supervised
2	supervision
82	supervisor
71	supervisor /
-2	suport
-1	supplementary
35	supplied
51	supplied .
52	supplied . </s>
32	supplied to
22	supplies
34	supplies the
-17	supply
31	supply the
-1	supplying
79	support
37	support ( #0
37	support ( #0 )
38	support , and
42	support : </s>
50	support added
34	support c
34	support c +
34	support c + +
30	support first
40	support for
45	support for 0
33	support for 0 .
29	support for i
34	support for it .
55	support for this
79	support is
48	support is added
50	support is there
93	support on
46	support python 0 .
-43	support the
37	support this
55	support to
-27	supported
16	supporting
-3	supportive
134	supports
106	supports it
145	supports it </s>
-22	suppose
-12	supposed
-2	supposedly
-10	suppress
-9	suppressed
-2	suppresses
-1	suppressing
-2	suppression
0	suppressions
-11	sur
-40	sure
42	sure this is clear
30	sure we're
30	sure will
-15	surely
-11	surface
62	surface area
-44	surface for
24	surfaced
41	surfaces
-7	surfacing
-2	surgery
-4	surprise
-14	surprised
-1	surprises
-5	surprising
-1	surprisingly
-4	surrogate
-6	surrogates
0	surround
14	surrounding
-32	survey
-10	survive
-3	survived
-14	survives
-11	surviving
-21	suspect
-33	suspect this is
-12	suspected
-9	suspend
2	suspended
17	suspenders
0	suspending
-2	suspends
-7	suspense
-4	suspension
-5	suspicious
-14	sustained
5	svc
-5	svcb
-1	svd
-14	svelte
-4	sveltekit
27	svg
33	svg )
0	svgs
-2	svn
14	sw
0	swallow
0	swallowed
0	swallowing
-3	swallows
25	swap
-9	swapped
-7	swapping
-2	swaps
-24	swarm
-19	sweat
1	swedish
29	sweep
83	sweep .
83	sweep . </s>
9	sweeps
-1	swept
-11	swift
-26	swig
-1	swing
-6	swipe
0	swipes
-3	swiping
0	swiss
58	switch
44	switch back
46	switch back to
32	switch on
59	switch to
42	switched
33	switched off
68	switcher
-4	switches
-16	switching
-12	switchover
-1	swt
0	swtexception
-21	sybil
0	symantec
-8	symbol
-2	symbolic
-8	symbols
-23	symlink
-8	symlinked
0	symlinking
-3	symlinks
57	symmetric
-12	symmetry
-5	symptom
-16	symptoms
-37	sync
44	sync -
41	sync and
-49	sync is
59	sync to
-8	synced
-5	synch
-1	synchronisation
-16	synchronization
-11	synchronize
-4	synchronized
0	synchronizer
-10	synchronous
-4	synchronously
-4	syncing
-5	syncs
-2	syncthing
-2	synonym
-2	synonyms
-3	syntactic
-1	syntactically
12	syntax
45	syntax /
48	syntax extension
-1	syntaxerror
-1	syntaxes
23	synthesis
-1	synthesize
-2	synthesized
-1	synthesizing
-8	synthetic
-7	sys
-4	syscall
-3	syscalls
0	sysdeps
-4	sysroot
2	system
39	system ) </s>
62	system first
-8	system's
2	systematic
-1	systematically
0	systemctl
-5	systemd
-4	systemic
-7	systems
0	sysv
61	t
35	t &
44	t - 0
66	t 0
33	t 0 (
-43	t 0 )
76	t 0 ,
40	t 0 .
37	t 0 . 0
109	t 0 </s>
-3	t's
6	tab
-1	tabbed
-1	tabbing
-27	table
47	table this
13	tabled
0	tablename
17	tables
41	tables )
-17	tablet
-2	tablets
14	tabs
-20	tack
1	tacked
44	tackle
29	tackle this
104	tackled
40	tackling
46	tackling this
23	tag
33	tag , but
33	tag /
40	tag =
32	tagged
10	tagging
-11	tags
-8	tail
0	tailing
-3	tailored
-1	tails
-5	tailwind
-6	tailwindcss
-18	taint
43	take
-38	take #0
-30	take a
55	take action
29	take an
31	take care of
-39	take care of the
34	take care of this
54	take down
31	take it out
49	take long
38	take longer
49	take out
44	take that
52	take this
-3	taken
35	taken to
-18	takes
44	takes a
43	taking
30	taking any
-4	talk
37	talk about
-8	talkback
26	talked
-42	talking
3	talks
-2	tall
-2	tamper
-1	tampered
-1	tampering
-4	tan
42	tanstack
-36	tap
-1	tape
-8	tapped
-11	tapping
-2	taproot
-7	taps
1	tar
-28	tarball
-3	tarballs
-2	tareas
-7	target
34	target )
36	target ) .
36	target ) . </s>
-9	targeted
-18	targeting
-6	targets
0	targetting
33	task
109	task 0
-32	task 0 . </s>
-35	task 0 :
82	task :
119	task </s>
36	task can
-33	task can't
69	task completes
75	task is blocked
-14	task's
-1	taskbuilder
-2	tasker
-7	taskfile
0	taskgroup
-2	taskid
-13	tasks
41	tasks </s>
-36	tasks are
-47	tasks are blocked
-32	tasks are complete
33	tasks from
-3	taste
-3	tau
-4	taught
-2	tauri
-12	tax
16	taxonomy
-4	tb
-79	tbd
-15	tbh
-6	tc
0	tcl
-22	tcp
-1	tcpdump
-1	tcplistener
-1	tcpstream
-1	tcx
-1	td
21	tdd
-1	te
-1	tea
4	teach
-9	teacher
35	teaching
153	team
42	team -
45	team /
29	team </s>
42	team and
-32	team is
41	team member
86	team to
-1	team's
-28	teams
-1	tear
34	teardown
-4	tears
-1	tease
-6	tech
-10	technical
-18	technically
-2	technique
-8	techniques
-3	technologies
-3	technology
-10	tedious
-2	tee
-2	teeth
-1	teething
-1	tel
-6	telegram
35	telemetry
14	tell
-27	telling
25	tells
42	tells me
68	tells me what
-29	temp
-1	tempdir
-30	temperature
-60	temperature .
-2	tempfile
-9	template
-1	templated
36	templates
46	templates )
43	templates -
39	templates for
-12	temporal
-7	temporaries
51	temporarily
13	temporary
-3	temps
6	tempted
0	tempting
-4	ten
-2	tenancy
43	tenant
-7	tend
-8	tends
-2	tens
-1	tense
-3	tension
-6	tensor
-4	tensorboard
-21	tensorflow
23	tensors
-8	tentative
16	tentatively
13	term
-2	terminado
7	terminal
68	terminal /
-8	terminals
-7	terminate
-13	terminated
-4	terminates
-6	terminating
-8	termination
-6	terminator
12	terminators
0	terminfo
3	terminology
-16	terms
-24	termux
-3	ternary
1	terraform
-3	terrain
-6	terrible
-3	terribly
50	territory
31	territory (
-3	terse
-1	tesla
-10	test
37	test -
-38	test :
42	test after
109	test and
58	test cases (
30	test coverage
104	test environment
35	test function
41	test gate
37	test in the
44	test infrastructure
-67	test is
48	test matrix
-34	test until
-2	test's
-1	testability
-6	testable
-7	testcase
-4	testcontainers
-8	testdata
-18	tested
36	tested ,
31	tested .
31	tested . </s>
34	tested :
36	tested : </s>
5	tester
-14	testers
-2	testes
-9	testflight
2	testing
44	testing </s>
67	testing by
-3	testmain
-7	testnet
-34	tests
-30	tests fail
37	tests in
41	tests pass with
-40	tests passing
31	tests use the
46	tests will
-2	testsuite
0	tex
-6	text
31	text .
35	text . </s>
32	text /
11	textarea
-1	textbook
-1	textbox
-13	textfield
20	texts
-2	textual
-2	texture
-1	textures
-2	textview
-6	tf
-14	tflite
-15	tfpauly
-1	tg
-24	th
-46	than
-31	than calling
5	thank
-1	thankful
-4	thankfully
-33	thanks
-48	thanks ,
-49	thanks , i'll
-14	that
46	that !
30	that #0 has been
-36	that ,
39	that , or
36	that /
39	that ?
40	that ? </s>
35	that accepts
40	that additional
-35	that after
-31	that after we
-36	that all
-30	that api
-36	that are
-74	that are waiting
-74	that are waiting for
34	that as it
39	that branch
-37	that bug
32	that came in
34	that case
31	that case , i
-76	that change
34	that change .
35	that change . </s>
-51	that change is
46	that commit
32	that could be a
35	that cover
43	that dependency
-53	that depends
-52	that depends on
31	that design
69	that discussion
29	that discussion . </s>
-32	that every
36	that explicit
-44	that feature
99	that first
32	that first )
29	that first ,
51	that first .
65	that fix
-29	that for
73	that gets
-46	that has to
-46	that has to be
40	that he
33	that helps
31	that i should
34	that i'll
36	that impl
-30	that in
34	that includes
37	that includes #0
57	that is a
-34	that is done
40	that is fixed
61	that is fixed .
81	that is merged
36	that issue
66	that issue .
66	that issue . </s>
29	that it can
109	that lands
29	that lands ,
77	that lands .
61	that lands . </s>
87	that merges
33	that once
-33	that once we
44	that ordering
37	that ought
38	that ought to
32	that our
44	that path
57	that path .
57	that path . </s>
41	that point
41	that point .
41	that point . </s>
73	that pr
73	that pr .
73	that pr . </s>
31	that rely
31	that rely on
37	that repo
33	that rfc
34	that seems
45	that selects
41	that sounds
33	that source
57	that still
34	that support
-49	that the
61	that the implementation
34	that the {
35	that the { {
45	that this should
71	that ticket
40	that to
33	that to be
51	that turns
32	that users
47	that users can
72	that version
32	that we
65	that we may
33	that we should probably
41	that we wait
40	that we want
39	that we won't
-36	that when
-31	that when this
30	that will be
55	that will be used
37	that with
33	that would have
41	that you're
30	that {
31	that { {
-19	that'd
23	that'll
50	that's
33	that's a good
32	that's something
-17	thats
20	the
-39	the "
-35	the #0
44	the $
30	the . net
34	the abi
34	the ability of
-60	the agent
43	the agent's
33	the agreed
35	the ai
29	the algorithm
50	the alpha
31	the analysis
-54	the animation
39	the apache
44	the api
43	the api should
-45	the app
86	the approved
67	the architectural
32	the architecture
38	the article
47	the assembled
37	the associated
77	the audit
81	the audit is
124	the auth
45	the back burner
37	the backlog
75	the backwards
49	the base
31	the best thing
34	the biggest
30	the bit -
33	the blocker is
-38	the bot
-77	the branch
-33	the branch .
-33	the branch . </s>
-39	the branch is
33	the breaking
34	the bucket
76	the bug
46	the bug is
30	the bug is fixed
55	the build ,
-36	the button
34	the by
35	the caching
40	the call site
-34	the card
45	the cards
30	the central
40	the cfrg
-32	the chance to
-64	the change </s>
-39	the change is
37	the change to
51	the changes
44	the checking
-40	the child
-33	the child is
96	the clinic
36	the cluster
87	the column
36	the combined
51	the coming
-32	the command
-35	the commit
-38	the comparison
30	the compiler
41	the compiler ,
42	the compiler to
92	the complete
32	the compression
42	the connection id
36	the context in
36	the context in which
44	the contract is
33	the corresponding
58	the cors
-41	the crate
36	the create
32	the credentials .
34	the credentials . </s>
46	the crypto
47	the custom
-33	the daemon
54	the dag
32	the database
-31	the day
-32	the db
-57	the db is
38	the debate
47	the declared
37	the default for
35	the default to
37	the definition to
30	the demo
-37	the dependencies
-32	the dependencies are
-37	the dependency
-30	the deploy
40	the deprecated
-31	the deprecation warning
43	the design system
-44	the design team
61	the devices
-59	the dialog
-49	the dialog </s>
-31	the direction
39	the discussion about
-38	the discussion on #0
33	the display
-53	the doc
-45	the docs
-33	the docs .
-33	the docs . </s>
31	the docs and
36	the docs should
-71	the dom
-38	the draft
42	the dst
37	the dust
33	the editors
-29	the element is
38	the endpoint is
57	the entries
34	the exact same
34	the existing 0
55	the experiment
31	the export
30	the external
-30	the ffi
72	the firmware
-58	the first
39	the first or
42	the first task
31	the fix .
31	the fix . </s>
29	the fix for
41	the fly
-41	the following
63	the fork
41	the freezer
29	the full
-52	the function
-33	the game is
52	the gate )
-33	the general
29	the generation
32	the generation of
67	the google
65	the grant
48	the handbook
-33	the handshake
33	the hard
88	the hardware
39	the haxe
50	the hosted
31	the i /
31	the i / o
-29	the image is
80	the implementation is
55	the in
58	the in -
50	the in - flight
-49	the installation
125	the installer (
44	the installer -
31	the interim
-42	the iphone
30	the issue (
62	the issue open
31	the issue open until
51	the iter
31	the java
-29	the job is
34	the lack of a
35	the lane
38	the lang
41	the last call
36	the last step
-43	the latest
39	the latter .
39	the latter . </s>
37	the libc
55	the libnative
47	the libraries
38	the library
47	the librustuv
32	the libs
37	the libs team
30	the limitations
-36	the lint
39	the linux
32	the list again
59	the loader
43	the local -
-51	the lock
38	the lowest version
32	the main branch
32	the maintainers
-30	the manual
40	the mcp
44	the meeting
-64	the merge
-35	the message
33	the middle of
44	the migration
47	the migration is
29	the migration path
86	the mir
31	the missing
31	the mitigations
59	the mod
45	the moment
39	the moment the
69	the money
-32	the more
-31	the move
47	the name is
51	the naming of
71	the native
37	the necessary
30	the need
52	the need for
77	the new
31	the new '
-42	the new code
-37	the new commit
31	the new design
-53	the new rfc
58	the new runtime
48	the new scheduler
31	the new token
33	the new ui
66	the new version of
-32	the next few
46	the next meeting
35	the next release ,
45	the next snapshot
67	the next snapshot ,
-44	the nits
-31	the node . </s>
54	the not
30	the not -
74	the ok
52	the old
-70	the old code
-34	the old files
-33	the old name
77	the old parser
77	the old parser </s>
40	the older
44	the one after
42	the ongoing
39	the op
41	the open
33	the open issues
-31	the order
32	the other
43	the other code
-32	the other errors
36	the other half
33	the other modes
40	the other pr
46	the other prs
48	the other prs are
-32	the other to
43	the outcome
-29	the outcome .
-29	the outcome . </s>
58	the outcome of
45	the outcome of #0
31	the p 0
32	the package and
38	the packaging
-44	the page
-40	the page is
29	the paper
30	the param
35	the patch
30	the path to the
37	the paths
48	the payment
-34	the peer
35	the pending prs
30	the performance
71	the phase 0
-30	the phone on
-60	the pin
-31	the placeholder
50	the placeholders
32	the plan for
47	the plan's
44	the planned
71	the points
38	the policy
38	the poll
-37	the popup
-30	the pr
-59	the pr is
-47	the pr is approved
-87	the pr is merged
-79	the precise
36	the primitive
60	the probe
-29	the problem
68	the product
-41	the progress
-36	the project
58	the projection
-58	the promise
39	the prototype
35	the publish button
-39	the pull
-38	the pull request
45	the pure
47	the python
115	the python 0
30	the queries
43	the queue
35	the queue .
35	the queue . </s>
-38	the queue is
48	the quic wg
58	the raw data
30	the reason this
34	the rebase
31	the recommended
48	the recovery
112	the redesign
40	the refactor
32	the references
30	the registrar
-71	the release
36	the release ,
-38	the release .
-40	the release . </s>
-37	the remaining work
31	the renamed
-38	the repair
-50	the repl
43	the repository
29	the repository is
-52	the request is
-82	the review
32	the review is done
82	the rewrite
36	the rewrite .
36	the rewrite . </s>
94	the rfc
49	the rfc ,
44	the rfc is
38	the rfc is not
80	the rfc process
60	the s
40	the s 0
40	the same type of
33	the schedule
43	the scheduler
76	the schema
-53	the second
40	the security
77	the security team
31	the self
39	the self -
52	the semantics are
-31	the server
-34	the service
34	the services
-54	the session
44	the sessions
36	the settings and
30	the sh
49	the shared
-110	the shim
35	the short term
55	the snap
36	the snapshot
57	the snapshots
38	the solution .
38	the solution . </s>
-30	the sqlalchemy
33	the src
39	the src layout
31	the stack , we
29	the stacks
54	the staging
40	the status of
94	the steering
62	the steering committee
37	the step
50	the stopgap
35	the strings
33	the strings to
55	the suggestion
30	the suggestion to
51	the switch
-31	the system
-60	the task
-44	the task is
77	the team and
47	the templates
82	the temporary
-57	the test is
35	the tests in
53	the text .
53	the text . </s>
30	the thread ,
81	the three
-52	the ticket
48	the time
53	the time of
44	the time to
-30	the token
-35	the transfer
50	the triage
45	the trick
50	the truth
-47	the tutorial
30	the type
-32	the typo
42	the ubuntu
-38	the ui is
55	the ultimate
29	the umbrella
60	the unique
49	the unit
36	the unit test
37	the unresolved
33	the unsafe
-38	the update to
32	the upgraded
51	the upstream
47	the upstream bug
-44	the user
-33	the user has
135	the vendor
-50	the version
32	the web app
52	the white
36	the whole point
59	the wireframes
55	the wiring
-30	the work of
38	the workaround
-31	the workers
32	the working group
51	the writer
39	the yaml
53	the zero
-18	their
-37	their own
-2	theirs
-3	them
33	them ( after
48	them , then
-29	them all
33	them either
32	them need
-29	them once
49	them or
51	them or not
31	them separate
52	theme
169	theme tokens
-4	themed
10	themes
-4	theming
10	themselves
32	then
-52	then #0
57	then , the
39	then .
37	then </s>
30	then anyone
30	then comes
36	then delete
67	then goes
67	then i'll
-31	then it
49	then let's
41	then open
34	then pass
39	then set
43	then set the
45	then start
75	then this
31	then this can be
39	then this is
36	then trying
-4	theorem
31	theoretical
-6	theoretically
19	theory
11	there
29	there )
36	there :
-35	there are
45	there are some other
49	there are still
39	there are still some
37	there for
30	there has been
43	there is a dependency
30	there is more
31	there is nothing
33	there is some
-35	there is still
45	there was
-37	there will be
-1	there'd
-1	there're
-8	there's
35	there's a lot
57	there's an implementation
42	there's no point
35	there's some
-11	thereafter
-18	thereby
0	therefor
-36	therefore
-5	thereof
-1	theres
-109	these
33	these can be
34	these changes will
-38	these comments
39	these commits
35	these issues to
40	these libraries are
50	these missing
46	these models
37	these new
32	these platforms .
32	these platforms . </s>
79	these prs
35	these tasks
50	these tasks are
-34	these two
-48	these we
35	these work
-1	theses
-6	thesis
2	thestinger
-44	they
-53	they are
-34	they become
35	they do
31	they do .
31	they do . </s>
29	they exist
62	they should be
44	they will
51	they will not
-14	they'd
-6	they'll
4	they're
10	they've
0	thick
-15	thin
20	thing
33	thing can
31	thing on
-29	things
34	things to do
-6	think
29	think #0
29	think )
46	think ) .
46	think ) . </s>
35	think , to
42	think it is best
-37	think it may
-36	think it may be
36	think it's best
39	think it's probably
31	think that
40	think that this is
-46	think the
39	think there is something
33	think there will
46	think these should
-51	think this is
-30	think this needs
-29	think this needs to
33	think this should
35	think this should be
29	think we are
-52	think we can
-40	think we can live
49	think we should first
30	think we should wait
30	think we want
31	think we want to
0	thinking
-30	thinking about
34	thinks
-13	third
-1	thirdparty
55	this
-37	this !
-37	this ! </s>
58	this #0
29	this '
-30	this ) .
-30	this ) . </s>
34	this ,
53	this , but
30	this , but the
67	this , but we
34	this , by
39	this , i think
33	this , just
31	this -
-46	this . )
-46	this . ) </s>
-34	this . .
-35	this . . .
32	this :
70	this : #0
85	this : #0 </s>
-37	this : 0
-65	this ;
-65	this ; </s>
56	this </s>
-52	this ?
-47	this ? </s>
83	this a
38	this a bit
66	this a little
50	this affects
86	this after
59	this again
34	this again ,
32	this agreement
29	this also depends
29	this also depends on
30	this and will
-29	this appears
33	this approach ,
29	this are
32	this area
35	this as it
-41	this as the
43	this as well ,
49	this at
-29	this be
56	this bead ,
64	this bead is
-35	this bead open
-38	this bead ships
30	this because i
-39	this becomes
-44	this becomes the
-47	this before #0
-51	this before #0 .
-53	this before 0
-53	this before 0 .
44	this before i
60	this before merging
57	this before merging .
-36	this before the
-31	this blocks
63	this board
59	this branch
-36	this bug
-57	this bug is
-62	this bug is fixed
50	this builds
45	this builds on top
51	this builds upon
53	this but
105	this can
56	this can be
36	this can be removed
125	this can't
33	this can't be
104	this cannot
84	this cannot be
-36	this change .
-36	this change . </s>
32	this change to
75	this change until
-29	this commit ,
48	this content
-41	this could
103	this depends
108	this depends on
88	this depends on #0
-44	this depends on how
-112	this depends on the
31	this direction
-32	this discussion before
40	this document should
-56	this doesn't
-29	this doesn't have
-29	this doesn't have to
38	this down to
55	this effort
29	this epic
36	this epic ,
-40	this epic .
-40	this epic . </s>
34	this epic's
33	this exists :
-32	this extension
97	this feature
-40	this first
-61	this fix
-41	this fix .
-41	this fix . </s>
-33	this fixed
96	this for
-37	this for #0
55	this for now
-35	this for now .
29	this for now and
-44	this gets
39	this group
66	this has a
-52	this has been
-39	this has to be
85	this has to wait
-32	this ice
-29	this if
46	this immediately
49	this immediately ,
63	this improvement
68	this improvement is
-31	this into a
33	this is
-39	this is a blocker
50	this is a bug
32	this is a design
-50	this is a prerequisite
-56	this is a temporary
30	this is also
-37	this is an
54	this is basically
30	this is because we
165	this is blocked
46	this is blocked on
43	this is blocked until
-47	this is blocking
31	this is built on
32	this is certainly
42	this is clear
-30	this is closed
60	this is considered
40	this is currently
75	this is currently blocked
32	this is definitely
-62	this is done
-69	this is done .
29	this is easy to
-124	this is fixed
-99	this is fixed .
109	this is gated
78	this is gated on
-83	this is merged
-29	this is merged .
59	this is mostly
90	this is on
88	this is on hold
78	this is pending
-47	this is ready
-29	this is ready .
31	this is rebased
48	this is resolved
111	this is stalled
53	this is the final
104	this is waiting
63	this is waiting on
61	this isn't possible
31	this issue
56	this issue can
57	this issue can be
-103	this issue depends on
52	this issue is
-70	this issue is not
60	this issue is on
-36	this issue may
37	this issue on
32	this issue once
33	this issue open
70	this issue until
33	this issue when they
-158	this lands
-47	this lands ,
-70	this lands .
-70	this lands . </s>
-31	this lands first
-53	this later
-64	this lgtm
52	this likely
62	this may
-47	this might
-46	this must be fixed
41	this needs a snapshot
67	this needs an
-57	this needs to
-35	this needs to be
-44	this now .
-44	this now . </s>
33	this off until
71	this on
58	this on the
66	this once
-30	this once #0 is
65	this once the
86	this one
38	this one as
33	this one until
86	this open
41	this open for
-59	this open until we
31	this out
31	this out and
51	this out of
58	this parameter
-37	this particular
-59	this patch
31	this placeholder
-52	this pr .
-49	this pr . </s>
-31	this pr after
45	this pr before
-36	this pr first
-32	this pr gets
55	this pr in
32	this pr is based
-37	this pr is merged
-46	this pr lands
-47	this pr lands .
-39	this pr needs
113	this pr until
-34	this pr was
37	this pull
56	this pull request
35	this relies
35	this relies on
92	this requires
45	this requires #0
-30	this requires a
48	this requires an
54	this requires an rfc
45	this right
88	this right away
34	this seems like
124	this should
66	this should also
-74	this should be fixed
-52	this should land
77	this should not
60	this should not be
42	this should only
33	this should only be
50	this should probably
-33	this should unblock
47	this should wait
63	this should wait until
36	this shouldn't be
-31	this since
39	this single
32	this sort
33	this sort of
-34	this sounds
32	this spec is
-58	this started
33	this subject
29	this task
83	this task is
122	this task is blocked
36	this though
92	this ticket
51	this ticket .
51	this ticket . </s>
44	this ticket is
-36	this to
-51	this to be
-86	this to be merged
-41	this unblocks
175	this until
47	this until #0 is
88	this until after
44	this until after the
49	this until the
48	this until we
36	this until we have
32	this until we've
-35	this up before
-108	this was
-61	this was blocked
-55	this we
36	this week
62	this week </s>
52	this when
-29	this when i
92	this when the
36	this whole
63	this will
29	this will be done
46	this will get
61	this will have
65	this will have to
58	this will need
-54	this will probably
70	this will require
31	this will require a
65	this without
53	this won't
49	this work
39	this work is
-35	this work should
-31	this would
-39	this would be
71	this yet
112	this'll
-3	tho
36	thomas
-1	thomson
-12	thorough
-13	thoroughly
26	those
59	those )
35	those are
77	those once
33	those will
22	though
-42	though ,
67	though </s>
34	though i'd
42	though so
-13	thought
25	thoughts
-2	thousand
-3	thousands
-32	thread
-42	thread #0
-31	thread is
-8	threaded
-1	threadid
-12	threading
-1	threadpool
-30	threads
-4	threadsafe
0	threadsanitizer
-3	threat
12	threats
35	three
-48	threshold
-3	thresholding
-27	thresholds
5	threw
-1	thrilled
6	throttle
0	throttled
-2	throttling
12	through
41	through ,
35	through every
44	through its
-36	through the 0
3	throughout
9	throughput
43	throughput /
-22	throw
-5	throwaway
2	throwing
-17	thrown
-4	throws
0	thru
1	thu
-2	thumb
-3	thumbnail
12	thumbnails
0	thumbprint
-4	thumbs
-1	thunk
0	thunks
-10	thursday
-17	thus
-20	ti
-37	tick
-9	ticked
0	ticker
45	ticket
35	ticket .
37	ticket . </s>
57	ticket /
37	ticket before
64	ticket is
42	ticket is blocked
-45	ticket to
-1	ticket's
-50	tickets
-3	ticking
-3	ticks
-6	tid
-39	tidy
-3	tidying
-12	tie
-12	tied
-10	tier
36	tier (
-44	tier 0
-5	tiered
-3	tiers
19	ties
38	ties in
-1	tif
-4	tiff
6	tight
-13	tighten
-9	tightened
-11	tightening
-2	tighter
28	tightly
-4	tilde
-1	tildes
46	tile
-2	tiled
-10	tiles
-7	tiling
149	till
54	till #0
44	till after
-7	tilt
-1	tim
-59	time
32	time ( 0
31	time )
-80	time .
-79	time . </s>
42	time of
35	time to
29	time to review
-54	timed
-54	timed out
-47	timed out .
-47	timed out . </s>
1	timeframe
60	timeline
32	timeline :
88	timelines
-7	timely
-60	timeout
-12	timeouts
-27	timer
0	timerfd
27	timers
36	timers .
36	timers . </s>
-45	times
-37	times :
-2	timescale
-1	timespec
2	timestamp
-1	timestamped
7	timestamps
10	timezone
-5	timing
46	timing ,
-5	timings
0	tin
-1	tint
-18	tiny
-15	tip
-31	tip :
-2	tips
-3	tired
-4	titanium
-40	title
-34	title :
-2	titled
-7	titles
-2	tk
9	tl
-2	tld
-2	tldr
-18	tls
32	tls , and
31	tls is
0	tls's
0	tlv
-8	tm
-9	tmp
-1	tmpdir
6	tmux
4	to
-30	to #0 ,
-35	to #0 </s>
35	to - end (
-29	to a
33	to a concrete
41	to a path
43	to a path .
43	to a pure
-32	to add
57	to address this
69	to address this .
31	to adopt
60	to after the
43	to agree on
38	to allow the user
35	to allow users
37	to allow users to
41	to alter the
39	to an issue
-40	to appear
35	to apply for
36	to ask the
32	to avoid introducing
55	to await
-30	to backport
31	to bake
38	to be accepted
-33	to be accepted .
39	to be answered
-52	to be approved
41	to be backported
51	to be blocked
37	to be clarified
57	to be completed
35	to be completed before
48	to be deployed
56	to be discussed
-33	to be done
41	to be done after
-44	to be done before
32	to be fixed before
-38	to be fixed in
85	to be fixed upstream
52	to be green
42	to be held
30	to be in place
-36	to be installed </s>
32	to be managed by
47	to be merged
65	to be merged after
111	to be merged into
-70	to be merged yet
58	to be published
38	to be re
38	to be re -
-69	to be ready
-51	to be ready .
-78	to be released
60	to be removed .
-33	to be reported
95	to be resolved
40	to be resolved .
50	to be resolved before
51	to be set up
43	to be solved
94	to be stabilized
97	to be started
31	to be supplied
41	to be working </s>
47	to beta
44	to beta and
58	to boot
-37	to bump
-30	to call
-43	to change the
36	to check with
47	to chime
47	to chime in
-33	to cleanup
42	to clients
30	to come after
-40	to connect
32	to consider it
39	to convert
35	to core
52	to core .
52	to core . </s>
91	to declare
49	to delay
36	to delete it
40	to deploy
-29	to do before
71	to do it after
32	to do nothing
42	to do so from
31	to do some work
34	to do this ,
-46	to do this before
31	to do this is
33	to do when
33	to docs
30	to docs .
60	to draft
38	to end
48	to end up
37	to examine the
38	to file
54	to file (
35	to fill
50	to finish #0
-42	to finish .
-37	to finish . </s>
-56	to finish </s>
-42	to finish before
40	to first
33	to fix ,
-32	to fix before
-60	to fixing
-33	to follow
-31	to gather
-35	to generalize
33	to generate
68	to get
40	to get around that
33	to get better
38	to get merged
38	to get your
42	to give
54	to go (
46	to go ahead
-29	to go as
-37	to go with
39	to handle a
-33	to happen before
35	to have to wait
116	to hear
-33	to help
63	to hold off
37	to identify
-36	to implement this
29	to import from
37	to include
49	to include them
-32	to indicate
35	to it after
63	to it and
31	to keep this
69	to land #0
-34	to land .
33	to land </s>
43	to land first
-41	to land first .
36	to let you
52	to listen
-29	to load
-37	to look into
29	to make progress
-29	to make sure
-29	to master .
-29	to master . </s>
45	to merge
41	to merge #0 first
32	to merge and
-37	to merge this
-34	to merge this one
-34	to merge to
38	to migrate
31	to migrate to
39	to move .
39	to move . </s>
51	to move to a
31	to myself
44	to native
-34	to need
49	to network
58	to next
42	to nightly
46	to node
71	to node 0
30	to optimise
-41	to pass
-29	to pick
-30	to pick up
41	to play
78	to postgres
91	to postpone
117	to postpone this
72	to prod
53	to production
59	to production .
59	to production . </s>
30	to production </s>
38	to propose the
39	to provide
-29	to provide a
37	to push this
43	to pypi
38	to react 0
49	to rebase once
29	to reduce
29	to release
42	to release a
-45	to remove this
31	to require
57	to require a
29	to resolve
56	to resolve #0
39	to revert the
57	to revisit this
-44	to rfc
40	to roll
35	to run (
-43	to rust .
-44	to rust . </s>
39	to save
31	to see
54	to see how
55	to see how the
48	to see that
50	to seed
49	to settle
40	to sit
40	to solve #0
30	to some extent
53	to specify
30	to specify a
54	to ssh
31	to stabilize
49	to stabilize ,
-31	to start </s>
73	to start after
37	to stop it
31	to suggest
33	to supply
29	to support all
42	to support this
35	to tackle
36	to take action
49	to take this
40	to talk
51	to talk about
46	to test and
36	to that .
36	to that . </s>
48	to the following
33	to the library
-40	to the new
91	to the pipeline
36	to the top -
33	to the use
40	to the wg
-32	to track
29	to transition
-36	to trunk
29	to try to make
44	to turn these
39	to typed
58	to upgrade
31	to upgrade to the
36	to use a
-34	to use it
45	to v 0 .
34	to validate
30	to verify the
66	to vue
66	to vue 0
129	to wait
51	to wait for
-37	to wait for #0
45	to wait for more
-66	to wait for the
60	to wait to
-63	to wait until #0
49	to wait until we
46	to weigh
30	to x
32	to x 0
4	toast
-1	toasts
0	tobe
-2	toc
-4	tocstr
-12	today
41	today )
-33	today ,
-34	today , but
70	today already
-29	today and
21	today's
34	today's rustc
-28	todo
45	todo : remove
-21	todos
-2	tofu
4	together
-31	toggle
-7	toggled
44	toggles
-7	toggling
-3	tojson
-49	token
-52	token after
31	token service
0	tokenise
-1	tokenization
0	tokenize
31	tokenized
21	tokenizer
192	tokens
104	tokens </s>
-33	tokio
17	told
45	told the
-1	tolerable
-8	tolerance
-6	tolerant
-3	tolerate
-1	tolerated
-10	tombstone
-11	tombstones
-6	tomcat
9	toml
-50	tomorrow
31	tomorrow's
-1	ton
-6	tone
-5	tongue
-13	tonight
0	tonight's
-2	tons
-61	too
-33	too ,
32	too long for
-36	took
-6	tool
30	tool ,
-2	tool's
9	toolbar
0	toolbox
12	toolchain
-2	toolchains
6	tooling
32	tooling is
22	toolkit
22	tools
42	tools need
-4	tooltip
23	tooltips
-1	toon
-3	top
71	top of #0
49	top of #0 (
-35	top of #0 ,
42	top of #0 </s>
29	top of pr
29	top of pr #0
5	topic
-11	topics
-1	topk
-1	toplevel
-2	topmost
-5	topological
-1	topologies
8	topology
49	topology and
-11	tor
63	torch
-1	torn
-7	torrent
-15	torrents
38	tos
-3	tostr
-2	tostring
22	total
-6	totaleq
-15	totally
-6	totalord
-23	totals
-17	touch
4	touched
5	touches
50	touches the
15	touching
-4	tough
40	tour
0	tout
-68	toward
33	toward a
8	towards
17	tower
-1	town
13	toy
-1	toyed
2	tp
0	tplooker
1	tps
-6	tpu
12	tr
45	trace
54	traceability
-2	traceback
-4	traced
-5	tracer
-2	traces
15	tracing
6	track
-1	trackable
-18	tracked
54	tracked in
58	tracked in #0
58	tracked in #0 .
83	tracker
6	tracking
31	tracking )
61	tracking issue :
-1	trackpad
-7	tracks
33	tracks the
-11	trade
-2	trademark
-10	tradeoff
-3	tradeoffs
-2	trades
-14	trading
-2	tradition
-16	traditional
-1	traditionally
-1	traefik
-8	traffic
-3	trail
3	trailer
-12	trailers
-6	trailing
11	train
-3	trained
27	training
60	training and
-3	trains
42	trait
44	trait +
30	trait reform
31	trait with
45	traits
38	traits are
37	traits that are
-4	trajectory
0	trans
0	transacted
-92	transaction
-4	transactional
-25	transactions
-1	transcribe
1	transcribed
-3	transcript
-1	transcription
-3	transcripts
25	transfer
-35	transferred
-3	transferring
-7	transfers
-9	transform
-10	transformation
-8	transformations
-2	transformed
0	transformer
-2	transformers
-2	transforming
3	transforms
-19	transient
-1	transiently
-20	transifex
13	transit
7	transition
-2	transitional
-4	transitionary
-6	transitioned
-31	transitioning
-20	transitions
-5	transitive
17	transitively
-2	translatable
-8	translate
-16	translated
0	translates
-4	translating
21	translation
-15	translations
-29	translations </s>
-19	translator
-17	translators
0	translucent
-6	transmission
-2	transmit
-5	transmits
-4	transmitted
-1	transmitting
-7	transmute
23	transmutes
-2	transmuting
11	transparency
-13	transparent
-1	transparently
-16	transport
30	transport .
35	transport . </s>
-7	transported
-8	transports
-1	transpose
-9	trap
-1	trapped
-10	traps
-1	trash
-13	travel
0	traveling
15	travels
-10	traversal
-2	traversals
-5	traverse
-1	traversed
-2	traversing
54	travis
45	travis .
-14	tray
12	treat
45	treat as
-10	treated
-6	treating
-22	treatment
-9	treats
-6	tree
-3	treemap
27	trees
-1	treeset
0	tremendously
27	trend
-2	trezor
-1	tri
1	triage
-34	triage </s>
-52	triaged
33	trial
-7	trials
-1	triangle
12	trick
0	tricked
-2	trickier
-15	trickle
9	tricks
13	tricky
36	tricky )
0	trie
-33	tried
-25	tries
-1	trieset
-42	trigger
61	trigger ,
-29	trigger the
22	triggered
-17	triggering
20	triggers
-16	trim
-11	trimmed
-1	trimming
-4	trims
5	trip
-21	triple
12	triples
-2	tripped
-3	tripping
-8	trips
-17	tripwire
52	trivial
-8	trivially
-9	trouble
4	troubles
-1	troubleshoot
-23	troubleshooting
-5	troublesome
-1	trough
-5	trpc
-13	trpl
-63	true
-54	true -
-35	true after
-9	truly
-10	truncate
-4	truncated
-4	truncates
-6	truncating
-9	truncation
-62	trunk
-40	trunk .
6	trust
40	trust .
40	trust . </s>
-6	trusted
-1	trusting
-6	trusts
-1	trustworthiness
64	trustworthy
37	trustworthy ,
0	trusty
22	truth
-18	truthful
-15	truthfully
0	truthy
-25	try
-40	try to
-16	trying
-30	trying to
-42	ts
10	tsc
-1	tsconfig
6	tsx
-1	tt
0	ttf
77	ttl
-4	tty
73	tuesday
95	tuesday ,
14	tui
-1	tunable
-7	tune
-19	tuned
15	tuning
-6	tunnel
-3	tunnels
-10	tuple
-5	tuples
-24	turbo
-3	turbopack
0	turborepo
0	turkish
3	turn
33	turn into
39	turn these
-12	turned
-3	turning
48	turns
61	turns out
-4	tutorial
68	tutorial (
-5	tutorials
-1	tv
-7	tweak
-3	tweaked
16	tweaking
-24	tweaks
-22	twice
31	twin
0	twist
-1	twisted
-9	twitter
35	two
32	two - phase
38	two generic
55	two items
42	two major
132	two weeks
-12	tx
-6	txn
-1	txs
-34	txt
-36	txt </s>
-2	ty
-3	tydesc
4	tydescs
-7	tying
-3	typ
3	typarams
-41	type
53	type parameter
-2	type's
-9	typecheck
-3	typechecked
-1	typechecker
-9	typechecking
-3	typeck
53	typeclasses
39	typed
-2	typedarena
-1	typedef
-1	typedefs
-4	typeerror
-2	typeid
0	typename
-5	typer
-17	types
-52	types being
-29	types of
26	typesafe
26	typescript
24	typestate
38	typestate in
-8	typical
-18	typically
-6	typing
-2	typings
-34	typo
21	typography
-6	typos
-10	tz
-38	u
-2	ua
-3	uac
-3	uax
12	ub
34	uber
34	uber -
2	ubiquitous
-1	ubs
-1	ubsan
-6	ubuntu
-3	ubuntu's
-1	uc
-17	uccs
0	ucrt
-15	udp
-1	ue
32	ufcs
-2	uglier
-2	ugly
-2	uh
1	ui
-40	ui -
33	ui /
60	ui layout
30	ui to
51	ui will
-3	uid
-8	uint
-7	uints
-1	uiview
25	uk
43	ultimate
-5	ultimately
0	ultra
-6	um
-3	uma
-1	umask
9	umbrella
-1	umlaut
9	un
-2	una
-18	unable
-12	unacceptable
19	unacknowledged
10	unaffected
-2	unaligned
-4	unambiguous
-8	unambiguously
-1	unanimous
-3	unannotated
-9	unanswered
0	unapplied
-2	unary
-18	unassigned
-1	unattended
-9	unauthenticated
-2	unauthorized
-29	unavailable
-1	unavoidable
-14	unaware
-2	unbalanced
-11	unblock
-30	unblock #0
-21	unblocked
45	unblocked by
33	unblocked by #0
-5	unblocking
-26	unblocks
35	unblocks (
-43	unblocks :
-32	unblocks the
44	unblocks when
-9	unbound
-9	unbounded
47	unboxed
42	unboxed closures
50	unboxed closures .
50	unboxed closures . </s>
-1	unboxing
-21	unbreak
-1	unbuilt
0	unc
-2	uncalled
-2	uncaught
-11	uncertain
9	uncertainty
-12	unchanged
-1	uncheck
-7	unchecked
0	unchecking
-16	unclaimed
0	unclean
-18	unclear
0	unclickable
-1	unclosed
-18	uncomfortable
1	uncomment
-1	uncommented
-16	uncommitted
-2	uncommon
-2	uncompressed
-7	unconditional
-18	unconditionally
-4	unconfirmed
-1	unconstrained
-1	uncontroversial
0	uncoordinated
1	uncover
11	uncovered
-6	und
-1	undeclared
-1	undef
-16	undefined
-3	undeploy
-4	undeployed
20	under
79	under discussion
38	under it
-2	underflow
-1	underground
-4	underline
-2	underlined
-31	underlying
0	undermine
-1	undermines
-1	undermining
9	underneath
-15	underscore
-1	underscores
-13	underspecified
4	understand
34	understand the use
-6	understandable
-1	understanding
22	understands
-7	understood
38	underway
-5	undesirable
0	undesired
-2	undetected
40	undici
32	undo
60	undo the
-4	undocumented
-2	undoes
-1	undone
-4	uneasy
-1	unecessary
-2	uneeded
-1	unencrypted
-1	unergonomic
-1	unescaped
-1	uneven
-12	unexpected
-3	unexpectedly
-7	unfair
-1	unfamiliar
0	unfeature
0	unfiltered
37	unfinished
-1	unfocused
-1	unfold
0	unformatted
-10	unfortunate
38	unfortunately
50	unfortunately this
-12	ungated
-1	unguarded
-2	unhandled
-1	unhandledpromiserejectionwarning
-6	unhappy
-1	unhelpful
-1	unhide
-2	unicast
3	unicode
39	unicode support
-11	unidirectional
51	unification
50	unified
0	unifies
-8	uniform
-6	uniformly
-2	unify
34	unifying
46	unifying the
-23	unilaterally
8	unimplemented
-4	uninhabited
-1	uninitialised
9	uninitialized
-4	uninstall
-1	uninstallation
-5	uninstalled
-1	uninstaller
-3	uninstalling
-1	uninstalls
2	unintended
0	unintentional
-6	unintentionally
-1	uninteresting
-1	unintuitive
3	union
-5	unions
20	unique
14	uniquely
-6	uniqueness
-5	unit
-33	unit -
-16	units
-1	unittest
0	unittests
-1	unity
-35	universal
-1	universally
12	universe
30	university
-43	unix
-41	unix /
-9	unknown
22	unlanded
-21	unless
-12	unlike
0	unlikely
-2	unlimited
-4	unlink
-6	unlinkability
-1	unlinked
-1	unlisted
15	unload
-18	unloaded
8	unlock
-2	unlocked
-5	unlocking
159	unlocks
0	unmanaged
-1	unmapped
-18	unmarked
-2	unmarshal
-1	unmatched
49	unmerged
44	unmet
-7	unmodified
-1	unmount
-5	unmounted
-2	unmounting
-9	unmounts
-3	unnamed
-5	unnecessarily
-27	unnecessary
-9	unneeded
-1	unnoticed
-13	unoptimized
-2	unordered
13	unowned
-1	unpack
-8	unpacked
-5	unpacking
-2	unpaired
170	unpin
14	unpinned
0	unpopulated
-1	unpredictable
0	unprefixed
-4	unprocessable
-1	unprocessed
-9	unprotected
-2	unpublished
-9	unpushed
-5	unqualified
0	unquoted
-17	unreachable
-6	unread
-5	unreadable
-1	unrealistic
-1	unreasonable
0	unreasonably
-2	unrecognized
-2	unrecoverable
-9	unregister
-2	unregistered
-31	unrelated
11	unreleased
-2	unreliable
0	unreliably
-1	unrepresentable
-110	unresolvable
50	unresolved
29	unresolved questions
-15	unresponsive
0	unroll
-14	unrolled
-1	unrolling
-15	unsafe
0	unsafecell
14	unsafety
-1	unsatisfactory
-1	unsatisfiable
-1	unsatisfying
-5	unsaved
0	unsecured
-1	unselect
-5	unset
5	unsigned
15	unsized
-3	unsolved
-3	unsound
0	unsoundly
50	unsoundness
-3	unspecified
-43	unstable
-1	unsubscribe
-1	unsuccessful
-8	unsuitable
-1	unsupervised
15	unsupported
50	unsupported (
-1	unsupportedoperationexception
4	unsure
0	unsurprisingly
-2	untagged
-5	untestable
-18	untested
273	until
35	until #0
63	until #0 (
-94	until #0 is
-101	until #0 is done
33	until #0 merges
41	until 0
69	until @
98	until after
-52	until all
-56	until ci
48	until closer
48	until closer to
-33	until fixed
-35	until fixed .
-35	until fixed . </s>
-41	until further
71	until gate
50	until he
53	until i figure
57	until i figure out
39	until i get
34	until i have
-69	until it
31	until it has been
55	until it is fixed
-54	until it's
-74	until it's done
-60	until it's done .
71	until my
32	until one
57	until other
-31	until review
-32	until review is
-50	until somebody
33	until someone
91	until someone implements
-48	until source
178	until that
39	until that discussion
37	until that is
88	until that's
48	until the 0
59	until the 0 .
60	until the api
37	until the changes
44	until the contract
51	until the design
51	until the design is
-53	until the issue
-31	until the issue is
54	until the new
-55	until the next release
-40	until the page
-40	until the page is
-36	until the queue
-36	until the queue is
-32	until then .
-32	until then . </s>
65	until there
53	until there is
39	until there is a
101	until there's
68	until there's a
54	until they have
29	until they're
-141	until this
-30	until this bug
-140	until this is
-71	until this is done
-92	until this is fixed
53	until this is resolved
-31	until this lands
-41	until tomorrow
66	until upstream
-32	until v
-32	until v 0
107	until we
-50	until we can
-32	until we can do
44	until we decide
30	until we decide what
40	until we get the
-34	until we get to
47	until we have
-31	until we have an
45	until we have more
32	until we know
84	until we make
67	until we understand
36	until we're
29	until we're ready
29	until we're ready to
91	until we've
42	untill
13	untouched
-4	untracked
-4	untranslated
15	untrusted
0	untyped
-6	unusable
-27	unused
-1	unusernotificationcenter
-19	unusual
-4	unverified
-1	unwanted
-1	unwieldy
8	unwind
-14	unwinder
-9	unwinding
135	unwired
-1	unworkable
-1	unwound
-2	unwrap
-1	unwrapped
-2	unwrapping
0	unwraps
-19	unzip
-1	unzipped
-6	up
29	up ( see
30	up ,
34	up , the
-40	up 0
-32	up </s>
38	up a new
-51	up after #0
33	up by the
31	up commit
34	up doing
32	up during
40	up in our
-44	up on #0
31	up on my
36	up once #0
48	up only
36	up something
52	up test
64	up to the
47	up what
53	up with the
0	upcall
35	upcalls
-1	upcast
-8	upcasting
2	upcoming
-10	updatable
58	update
-63	update #0 to
-33	update ,
54	update .
-32	update /
40	update : this
58	update : this is
-43	update after the
-39	update code
46	update docs
48	update documentation
103	update documentation after
70	update first
50	update from
37	update once
64	update platform
66	update pr
33	update readme
37	update text
-30	update that
35	update the
42	update the reference
53	update these
36	update this
59	update this pr
32	update when
-1	updateable
27	updated
47	updated to allow
-39	updated to include the
38	updated until
-7	updater
13	updates
112	updates are
-18	updating
0	upfront
52	upgrade
-38	upgrade is
33	upgrade it to
38	upgrade to
38	upgrade to react
40	upgrade to the
61	upgrade to vue
61	upgrade to vue 0
42	upgrade until
27	upgraded
-36	upgraded ,
29	upgraded to 0
30	upgraded to 0 .
38	upgrades
70	upgrades .
72	upgrades . </s>
-64	upgrading
-2	uphold
-61	upload
-46	uploaded
8	uploading
-13	uploads
3	upon
80	upon #0
33	upon .
32	upon . </s>
-51	upon this
-22	upper
-9	uppercase
-1	uppercased
-16	ups
-4	upsert
-1	upserts
-1	upset
1	upside
204	upstream
85	upstream )
87	upstream ) </s>
50	upstream .
50	upstream . </s>
-34	upstream </s>
71	upstream fix
46	upstream fix .
46	upstream fix . </s>
39	upstream fixes #0
-51	upstream is
48	upstream issue
44	upstream master
31	upstream pr
71	upstream release
103	upstream releases
-61	upstream response
-2	upstream's
-1	uptime
-2	upvar
-5	upvars
-1	upwards
-1	ur
-1	urgency
18	urgent
-135	urgent ,
-6	urgently
-4	uri
-6	uris
-23	url
0	url's
-1	urlencoded
-3	urllib
28	urls
37	urls and
-1	urlsearchparams
-14	urn
11	us
33	us in the
39	us with
53	us with the
-2	usa
-9	usability
25	usable
59	usable as
-27	usage
-16	usages
-2	usb
-46	use
41	use a global
39	use by
32	use case of
53	use it instead
54	use it instead .
-29	use llvm
49	use now
47	use of static
53	use stable
87	use the native
38	use the new
40	use their
-34	use this
-1	useable
-12	usecase
-1	usecases
0	usecontext
-40	used
-2	useeffect
-66	useful
-31	useful when
-2	usefull
-9	usefully
-4	usefulness
3	useless
-1	usememo
-42	user
-32	user has
39	user navigates
41	user navigates to
-33	user needs
-32	user needs to
67	user sessions
48	user to choose
-31	user's
-1	useragent
0	usereducer
-6	userid
0	userinfo
-5	userland
-9	username
-1	usernames
-51	users
-49	users ,
36	users are
38	users to set
-35	users will
-1	userspace
-63	uses
-1	usestate
-59	using
37	usize
-9	usr
-19	usual
-19	usually
25	utc
37	utc ,
-13	utf
7	util
-7	utilities
-19	utility
-6	utilization
4	utilize
-5	utilized
-2	utilizes
-2	utilizing
-22	utils
0	utterances
0	utterly
-2	utxo
-1	utxos
104	uuid
-1	uuids
118	uv
58	uv -
36	uv bindings
-19	ux
52	v
40	v . </s>
-40	v 0 )
46	v 0 -
44	v 0 . </s>
-40	v 0 is
-59	v 0 until
-4	va
-7	vacation
54	vacuous
1	vagrant
-9	vague
20	val
-18	valgrind
-1	valgrind's
-4	valgrinding
-14	valid
30	valid when the
15	validate
19	validated
35	validated (
23	validates
31	validates the
-20	validating
0	validation
37	validation :
-2	validations
-12	validator
-2	validators
-11	validity
-20	valuable
-50	value
43	value :
30	value before
-3	valued
-4	valueerror
-26	values
33	values for a
-16	vanilla
-13	vanish
0	vanished
-5	vanishes
-24	var
-1	varargs
0	varchar
-41	variable
-45	variable .
-45	variable . </s>
-21	variables
11	variadic
0	variadics
38	variance
33	variance is
-1	variances
2	variant
30	variant is
10	variants
-7	variation
-16	variations
-1	varies
-13	variety
-3	varint
-1	varints
-20	various
36	various traits
0	variously
-9	vars
-13	vary
-2	varying
-1	vast
-1	vastly
-1	vault
-4	vb
27	vc
-1	vcard
-4	vcs
-2	ve
-9	vec
4	vec's
-2	vecdeque
-1	vecmap
-7	vecs
-9	vector
-2	vectorized
25	vectors
36	vectors .
37	vectors . </s>
-1	vehicle
-22	velocity
-1	vending
120	vendor
45	vendor </s>
109	vendor sdk
7	vendored
78	vendoring
90	vendors
2	venue
-2	venv
-2	ver
-2	verb
-40	verbal
-11	verbatim
-7	verbose
-3	verbosity
-9	verbs
-13	vercel
14	verdict
-1	verifiability
-9	verifiable
24	verification
57	verification :
47	verification of
-23	verified
29	verified .
31	verified . </s>
-30	verifier
-4	verifiers
19	verifies
-8	verify
-35	verify -
33	verify this
-29	verifying
15	versa
14	version
-33	version , we
34	version 0 -
35	version 0 - >
-29	version 0 .
56	version </s>
36	version =
93	version and then
30	version for
37	version of the
38	version of the test
56	version once
35	version update
-1	version's
-18	versioncode
46	versioned
62	versioning
37	versioning to
-18	versions
55	versions (
60	versions before
9	versus
0	vertex
-10	vertical
-3	vertically
-30	very
16	vestigial
-3	vet
8	vetted
179	vi
-28	via
34	via -
48	via - -
-1	viability
16	viable
-5	vibrate
-4	vibration
15	vice
-3	victim
-3	victory
-1	vide
-14	video
-2	videos
-1	view
-31	view (
50	view is
29	view of
38	view of the
-1	view's
0	viewable
-4	viewed
15	viewer
0	viewers
-17	viewing
35	viewport
-1	viewrootimpl
-15	views
0	vigilance
-2	vim
-8	violate
-1	violated
-3	violates
-6	violating
-9	violation
-4	violations
7	virtual
-1	virtualbox
-1	virtualenv
23	virtualized
-1	virtually
-1	virtue
-3	vis
-27	visibility
-60	visible
-7	visibly
55	vision
11	visit
-4	visited
14	visiting
-5	visitor
-2	visitors
-4	visits
-1	vista
-15	visual
32	visualization
-1	visualize
-11	visualizer
19	visually
-3	visuals
-8	vital
-14	vite
43	vitest
-25	viz
17	vm
-23	vms
-1	vmw
-2	vmware
7	vn
-2	vocab
7	vocabulary
-7	voice
-8	void
-4	vol
-5	volatile
-26	volume
-8	volumes
-8	voluntarily
-3	volunteer
-1	volunteering
-4	volunteers
-2	von
-13	voprf
89	vote
-3	votes
-5	voting
-4	vp
-1	vpc
-2	vpn
-9	vps
-3	vr
-5	vram
-8	vrf
-5	vs
-9	vscode
0	vstore
-2	vt
-5	vtable
-3	vtables
37	vue
37	vue 0
46	vuetify
-4	vulnerabilities
-11	vulnerability
-14	vulnerable
25	w
218	wait
-41	wait ,
-33	wait .
46	wait and
32	wait and see
89	wait for
-31	wait for #0 .
-40	wait for #0 ?
39	wait for #0 before
63	wait for /
43	wait for @
75	wait for a snapshot
34	wait for another
-32	wait for approval
-72	wait for ci
-35	wait for it
67	wait for more
-32	wait for page
105	wait for that
71	wait for that to
59	wait for the next
-36	wait for the release
-76	wait for this
-31	wait for this to
80	wait on
61	wait on #0
38	wait on the
69	wait or
30	wait out
59	wait some
61	wait the
46	wait till
106	wait to
36	wait to hear
43	wait until
-36	wait until #0
-67	wait until #0 is
-29	wait until 0
-39	wait until 0 .
-79	wait until after 0
-44	wait until all
44	wait until that's
-94	wait until the
-28	waited
-1	waiter
-1	waiters
-1	waitgroup
249	waiting
-31	waiting :
107	waiting for
70	waiting for #0 to
-100	waiting for 0
71	waiting for @
31	waiting for a
-102	waiting for a fix
35	waiting for a response
-34	waiting for approval
-42	waiting for blockers
-83	waiting for feedback
99	waiting for response
-40	waiting for review
49	waiting for some
110	waiting for the
-180	waiting for this
-59	waiting for this .
68	waiting for your
49	waiting for your feedback
-35	waiting in
-48	waiting is
198	waiting on
29	waiting on :
29	waiting on a
94	waiting on the
35	waiting to
56	waiting to see
54	waiting until
-5	waitpid
55	waits
68	waits for
53	wake
-5	wakes
-2	wakeup
-4	waking
18	wal
28	walk
-1	walked
-7	walker
-5	walking
-1	walks
-1	walkthrough
-10	wall
-40	wallet
8	wallets
0	wallpapers
-7	wanna
34	want
48	want them
49	want this
30	want to be
-36	want to change
-30	want to change the
42	want to deploy
36	want to hold
38	want to hold off
36	want to land
37	want to merge
30	want to risk
50	want to turn
39	want to wait
40	want to wait for
-52	want to wait on
-24	wanted
-8	wanting
10	wants
-35	war
5	warm
0	warmup
-16	warn
-6	warned
-41	warning
-38	warnings
-5	warns
-6	warp
0	warped
-17	warrant
0	warranted
-1	warrants
-8	wart
-5	wary
-239	was
43	was ,
-92	was blocked
-66	was blocked by
-29	was fixed
-107	was merged
-44	was merged ,
-50	was merged .
-50	was merged . </s>
-102	was originally
-45	was out
-79	was ready
-61	was released
-53	was released .
-53	was released . </s>
-32	was updated
-35	was updated to
-72	was waiting
-39	was waiting for
-31	wasm
0	wasn
-20	wasn't
-3	waste
-12	wasted
-4	wasteful
6	wastes
24	wasting
24	watch
-6	watchdog
0	watched
-9	watcher
-1	watchers
15	watching
31	watching the
9	watchos
-5	water
-8	watermark
64	wave
38	wave -
-2	wavelength
13	waves
4	way
31	way of doing things
35	way or
42	way or another
31	way to disable
37	way to handle this
33	way too long
-30	way we
-2	wayland
-5	ways
-3	wc
-5	wcag
54	we
29	we actually have
30	we add the
33	we agree on a
-34	we agree on the
61	we are
-30	we are already
34	we are in a
-41	we are not
55	we are ready
34	we are ready to
34	we are using
80	we are waiting
54	we are waiting for
40	we build on
37	we can delete
-32	we can get to
32	we can give
-29	we can have
35	we can leave
-43	we can leave it
-37	we can live
-40	we can live without
33	we can look
43	we can merge this
-55	we can now
42	we can pick
-35	we can release
-40	we can release 0
36	we can remove
38	we can remove the
45	we can reopen
42	we can resolve
53	we can start .
70	we can take
91	we can use
75	we can use it
45	we can wait
54	we can't
50	we can't do this
32	we can't merge
45	we can't start
50	we certainly
31	we change
36	we change the
-29	we close this
54	we continue
47	we convert
-93	we could
-52	we could wait
69	we decide
36	we decide what
-69	we decided
-43	we decided to
-35	we do any
34	we do it
-34	we do that
-44	we don't
30	we don't know which
39	we don't want
37	we don't want to
81	we drop
39	we figure out
-45	we figure out a
63	we finish
-36	we forgot
-36	we forgot to
57	we get a
33	we get that
-49	we get them
-33	we get there
-70	we had
-45	we had to
29	we have a good
38	we have a more
34	we have it
31	we have not
-55	we have that
53	we have to
30	we have to wait
79	we implement
41	we just
42	we just need
37	we land the
-42	we land this
50	we make this
96	we may
30	we may have
36	we may need
46	we merge
30	we merge #0
93	we merge that
-41	we merge this
31	we might first
-38	we must
38	we need
40	we need #0
31	we need access
31	we need access to
-55	we need this
36	we need to
55	we need to agree
32	we need to create
29	we need to first
32	we need to replace
63	we need to upgrade
31	we need to verify
44	we no
44	we no longer
56	we place
72	we proceed
44	we reach
38	we release
42	we release 0
42	we release 0 .
-39	we remove this
-29	we ship
85	we should
-35	we should at
34	we should be able
-49	we should be sure
34	we should close
49	we should decide
30	we should discuss
-41	we should do this
35	we should enable
32	we should figure
37	we should first
36	we should look
42	we should look at
41	we should make this
33	we should merge #0
48	we should probably
32	we should probably have
-49	we should resolve
45	we should switch
45	we should switch to
32	we should think
40	we should think about
41	we should wait
37	we shouldn't
30	we shouldn't be
30	we switch
63	we understand
29	we upgrade
-35	we use
51	we wait
31	we wait for
71	we wait for #0
86	we want this
-59	we want to wait
30	we will
85	we will be
35	we will take
57	we will want
65	we will want to
57	we'd
33	we'd have
31	we'd need to
66	we'll
46	we'll be
-34	we'll get
71	we'll have
63	we'll have to
47	we'll have to wait
-30	we'll just
42	we'll revisit
-61	we'll see
41	we'll wait
121	we're
29	we're already
35	we're blocked on
47	we're done
47	we're done with
123	we're looking
41	we're waiting
42	we're waiting for
53	we've
27	weak
62	weak tasks
-13	weaken
-1	weakened
-5	weakening
-11	weaker
-1	weakly
0	weakness
-1	wear
-9	weather
-13	web
-2	webapp
0	webapps
-17	webassembly
-2	webfont
-2	webgl
-6	webhook
-1	webhooks
31	webkit
-10	weblate
-1	webp
24	webpack
37	webpack 0
-1	webpage
0	webrtc
0	webserver
1	website
-3	websites
64	websocket
-10	websockets
-23	webtransport
-17	webview
-1	wed
-3	wedged
-1	wedges
-35	wednesday
-1	weed
-1	weeds
54	week
56	week </s>
-1	weekday
3	weekend
-13	weekly
82	weeks
149	weeks ,
40	weeks from
29	weeks of
39	weigh
52	weigh in
-6	weighed
-10	weight
-7	weighted
-12	weighting
23	weights
-1	weird
-1	weirdly
-2	weirdness
14	welcome
31	welcome ,
-12	well
-29	well . ) </s>
51	well </s>
43	well wait
13	went
-96	were
-39	were blocked
40	were both
-31	were closed
51	were only
32	were written
-7	weren't
-2	werror
-4	wf
105	wg
36	wg </s>
-1	wg's
-2	wget
32	wglc
43	wglc ,
72	wgpu
0	wgs
-13	what
-34	what ?
-34	what ? </s>
36	what @
-39	what a
31	what blocks
29	what came
32	what could
32	what i understand
31	what is to
31	what is to be
-36	what it
35	what kind
35	what kind of
56	what others
43	what the
39	what the actual
30	what they
37	what they want
-24	what's
-30	what's left
-52	whatever
-1	whatever's
-2	whats
-36	whatsapp
-1	whatsoever
-1	whatwg
-16	wheel
118	wheels
77	wheels </s>
105	wheels for
14	when
189	when #0
73	when #0 is
35	when #0 is closed
45	when #0 is done
37	when #0 is merged
34	when #0 is resolved
84	when #0 lands
-43	when a
45	when a decision
-40	when a new
-38	when a new release
-38	when all
66	when beads
38	when bugs
-38	when building
-32	when combining
-31	when i
47	when i am
38	when i am done
-35	when implemented
41	when it comes
71	when it comes out
37	when it gets
63	when it lands
29	when it's
67	when llvm
-29	when merging
48	when node
81	when our
34	when path
114	when phase
114	when phase 0
31	when possible
80	when possible </s>
66	when pr
53	when ready
61	when released
-30	when rfc
-30	when rfc 0
41	when rustc
32	when server
89	when that
40	when that is
40	when that lands
35	when the api
39	when the beta
33	when the context
48	when the header
-34	when there's
-115	when this
-38	when this lands
-49	when this pr
-30	when this pr is
84	when upstream
-33	when using
45	when we get
-47	when we have
31	when we put
100	when we release
108	when we release 0
-28	whenever
-38	where
44	where necessary
52	where necessary .
52	where necessary . </s>
-35	where the
30	where we could
-9	whereas
-7	whereby
-1	wherein
18	wherever
-31	whether
-55	whether #0
45	whether the
-36	whether this
30	whether to
8	which
48	which are
-38	which can
-39	which depends
-40	which depends on
-42	which has
42	which hasn't
31	which i'm
47	which implements
29	which includes
30	which is not
-44	which is now
35	which is the
50	which is the first
63	which model
33	which of course
-36	which pr
-53	which waits
35	which want
54	which way
43	which we don't
-25	whichever
-56	while
-40	while waiting
-38	while waiting for
57	while we
-1	whilst
22	white
-4	whitelist
-1	whitelisted
-1	whitelists
-6	whitespace
-3	whitespaces
-25	who
31	who are
39	who will
-1	who's
-15	whoever
17	whole
36	whole point
36	wholesale
11	whom
-8	whoops
-27	whose
-56	why
33	why this exists
33	why this exists :
47	why this is
68	why this is blocked
-3	wi
2	wic
0	wich
9	wide
50	wide -
-11	widely
32	widen
-5	widened
-3	widening
10	wider
-6	widespread
-30	widget
36	widgets
-15	width
-4	widths
0	wierd
-7	wifi
-7	wiki
14	wikidata
-2	wikimedia
-7	wikipedia
-21	wild
-6	wildcard
-3	wildcards
-1	wildly
25	will
91	will (
-41	will automatically
56	will be addressed
52	will be back
-33	will be closed by
52	will be defined
38	will be dependent
81	will be done when
-30	will be essential
59	will be out
60	will be possible
35	will be possible to
-32	will be ready
-38	will be released
-30	will be removed
-44	will be required
-55	will be resolved
37	will be updated
76	will be used in
-38	will be useful
44	will behave
29	will change
-48	will close
-47	will come
56	will depend
33	will depend on
79	will do
-32	will do so
92	will do that
48	will fail
45	will get
52	will get merged
33	will have to wait
-35	will hit
-29	will land
-49	will merge
-31	will need a
45	will need to wait
54	will not
52	will not compile
68	will not have
49	will not have the
32	will only be
31	will overwrite the
-46	will probably
-32	will probably have
-43	will probably have to
-39	will probably need
57	will require
61	will require #0
51	will require the
43	will revisit
-36	will start
76	will stop
-30	will submit
38	will then
42	will update
93	will wait
62	will wait for
63	will want
49	will want to
47	will work .
47	will work . </s>
37	willing
41	willing to
-1	willingness
0	win
-1	winapi
-7	wind
-36	window
-37	window .
-34	window . </s>
-1	windowcallbackwrapper
68	windowed
-48	windows
32	windows issue
-34	windows support
0	windowspath
-1	windres
12	wing
0	winget
-7	wings
27	wink
52	winner
39	winner ,
-13	winning
-8	wins
5	winter
39	wip
56	wip and
-2	wipe
-10	wiped
-2	wipes
-2	wiping
38	wir
88	wire
43	wire -
50	wire it
68	wire the
59	wired
46	wired (
49	wired )
30	wired .
30	wired . </s>
41	wired up
140	wireframes
-2	wireless
14	wires
0	wireshark
79	wiring
33	wiring .
35	wiring . </s>
0	wise
32	wiser
-18	wish
1	wishes
-1	wishing
-5	wishlist
-6	wisp
-3	wit
-20	with
60	with #0 )
56	with #0 ) </s>
33	with #0 ,
35	with #0 , which
30	with #0 we
-50	with 0
-32	with @ chris
-32	with @ chris -
44	with a local
45	with as
70	with binding
38	with building
41	with l
32	with make
33	with node -
31	with one
-33	with pr
90	with real
32	with support
44	with tag
34	with the
29	with the issue
38	with the next
32	with the suggestion
37	with the updated
36	with the working
50	with their
58	with them
44	with them .
45	with them . </s>
67	with this .
67	with this . </s>
31	with those
31	with today's
45	with when
13	withdraw
-2	withdrawn
5	withhold
-37	within
-116	without
94	without #0
105	without #0 .
108	without #0 . </s>
34	without a
74	without a live
38	without doing
31	without making the
-33	without this
-80	without waiting
-82	without waiting for
-15	witness
1	witnessed
-1	witnesses
-31	wizard
-2	wizards
-1	wl
14	wm
0	wno
-2	woke
-4	woken
-1	wolf
2	won
83	won't
37	won't be possible
31	won't build
63	won't get
36	won't hit
45	won't merge
36	won't need to
49	won't start
-9	wonder
-2	wondered
-7	wonderful
-16	wondering
-9	wonders
-1	wonky
-3	wont
71	wontfix
26	wood
39	word
-2	worded
-14	wording
-30	words
44	work
44	work , since
-31	work around
-34	work around it
31	work by
47	work can
50	work can begin
41	work depends
41	work depends on
54	work depends on the
41	work fine as
37	work happens
48	work in the
58	work is
34	work is done
57	work lands ,
-36	work of
-42	work of #0
42	work on
-46	work on #0
-33	work on #0 </s>
39	work on a
45	work on this
31	work once
64	work only
-47	work remaining
-50	work that
-51	work that has
-29	work that's
31	work this
-30	work to do
69	work which
-3	workable
-16	workaround
-49	workaround .
-50	workaround . </s>
-42	workaround until
51	workarounds
-5	workbench
-3	workcache
-4	worked
32	worked example
33	worked out
31	worked out .
31	worked out . </s>
57	worker
37	worker (
54	worker .
69	worker . </s>
-50	worker 0
-3	worker's
-29	workers
-29	workers .
-30	workers . </s>
41	workflow
62	workflow to
-37	workflows
45	working
42	working (
35	working </s>
-62	working again after
32	working for
34	working group
34	working locally
-30	working on #0
60	working on .
60	working on . </s>
41	working on it
-31	working on the
49	working on this
83	working right
-2	workings
27	workload
-12	workloads
-28	works
32	works : </s>
37	works correctly .
37	works correctly . </s>
-36	works once
0	worksheet
-9	workshop
-13	workspace
15	workspaces
0	workstation
-23	worktree
-4	worktrees
9	world
45	world -
31	world and
0	worlds
-11	worms
-26	worried
-10	worries
-40	worry
-9	worrying
-4	worse
0	worst
33	worth
37	worth deciding
-5	worthwhile
10	worthy
-33	would
-49	would be blocked
34	would be easy
37	would be much
44	would be much more
58	would do this
46	would fail
32	would like to do
45	would love
42	would now
29	would really
43	would wait
55	would write
53	would you
-2	would've
8	wouldn't
-10	wp
-2	wpa
4	wrangler
-1	wrangling
-74	wrap
-11	wrapped
41	wrapper
30	wrapper functions
46	wrapper has
38	wrappers
44	wrappers .
55	wrappers . </s>
42	wrapping
34	wrapping and
-2	wraps
-4	wrench
-2	wrinkle
-5	writable
-29	write
30	write access to
46	write an
32	write it
-44	write the
45	write up
37	write up a pr
-17	writeback
13	writer
24	writers
-7	writes
-5	writeup
-27	writing
-31	writing the
33	writing this
8	written
36	written by the
-18	writting
-29	wrong
0	wrongfully
-3	wrongly
-37	wrote
17	wrt
-8	ws
-9	wsdl
-1	wsl
0	wss
-4	wt
0	ww
10	www
1	x
-34	x .
-29	x . </s>
40	x 0 ,
40	x 0 -
39	x 0 to
47	x </s>
31	x from
-1	xa
-2	xc
-19	xcode
0	xcode's
0	xcodeproj
2	xd
-2	xdg
-1	xe
2	xelatex
-1	xf
-20	xfail
-1	xfail'd
-4	xfailed
-2	xff
-1	xffff
-8	xhr
-2	xiaomi
-1	xl
-5	xla
-1	xlarge
0	xls
-1	xlsx
-11	xml
31	xml - rpc
0	xmlhttprequest
-1	xmlns
-1	xmpp
0	xms
0	xmx
-3	xor
-20	xp
-1	xpath
19	xref
26	xs
19	xsd
-1	xsi
-2	xss
-3	xt
-13	xterm
0	xx
9	xxx
-1	xxxx
0	xxxxx
0	xxxxxx
-1	xy
-1	xyz
29	xz
10	y
59	y 0
-2	yagni
-1	yak
16	yaml
-9	yarn
-3	yay
-4	yea
9	yeah
-29	yeah , i
87	yeah , i'll
2	year
61	year's
47	yearly
-76	years
-8	yellow
26	yep
31	yep ,
52	yes
60	yes -
-13	yesterday
119	yet
34	yet !
34	yet ! </s>
42	yet (
30	yet , but
29	yet , but i'm
-44	yet , but the
38	yet :
-33	yet another
48	yet because
64	yet for
-62	yet implemented
-39	yet implemented .
-39	yet implemented . </s>
57	yet published
-24	yield
-13	yielded
-6	yielding
-7	yields
13	yml
-6	yml's
-1	yolov
-1	yosemite
-99	you
42	you agree
-43	you are
-36	you don't have
-41	you don't have to
78	you guys
-35	you have
-34	you have to
61	you help
-29	you implement
86	you mind
51	you now
58	you prefer
-35	you think
31	you think ?
31	you think ? </s>
-34	you think we
-39	you think we should
-64	you want
-53	you want to
-48	you want to wait
31	you wanted
-6	you'd
47	you'd like to
-61	you'll
-35	you'll have
-35	you'll have to
-35	you're
-31	you're going
-31	you're going to
-38	you've
-20	your
43	your feedback
61	your input
64	your pr
-91	your reply
62	your review
32	your time
2	yours
-30	yours is
-13	yourself
-1	youtube
-2	yum
-4	yup
-2	yyyy
-41	z
-7	zap
-28	zero
-2	zeroed
-4	zeroes
-26	zeroing
0	zeropadding
-5	zeros
0	zh
47	zig
-4	ziggurat
-16	zip
-1	zipped
-21	zips
-3	zk
-1	zkp
62	zlib
0	zn
-26	zod
-7	zombie
-11	zone
-14	zones
14	zookeeper
2	zoom
-10	zoomed
-5	zooming
-9	zsh
-3	zu
19	zustand
-6	{
36	{ { /
42	|
-41	| </s>
-47	| a
52	| depends
52	| depends on
-5	}
-47	~
-33	~ 0
"""
