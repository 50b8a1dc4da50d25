"""What each run of words says of a wait; made by tests/blocked/learn.py."""

SCALE = 20
BIAS = -3.2240
WEIGHTS = r"""
-24	!
20	! !
24	! ! </s>
20	! )
34	! ) .
34	! ) . </s>
-19	! </s>
-8	"
19	" ,
-21	" .
-18	" . </s>
44	" 0
17	" 0 .
19	" 0 . 0
-20	" </s>
16	" }
-48	#
-59	# </s>
-42	# n
161	#0
33	#0 #0
-37	#0 #0 #0 </s>
26	#0 #0 </s>
22	#0 ( #0
20	#0 ( #0 )
-17	#0 ( 0
-52	#0 ( after
-52	#0 ( after #0
-60	#0 ( merged
-40	#0 ( the
22	#0 ( which
-17	#0 ) , the
-25	#0 ) :
20	#0 ) </s>
31	#0 ) is
-26	#0 ) lands
33	#0 + #0
33	#0 , #0
-43	#0 , #0 .
30	#0 , #0 </s>
20	#0 , after
-24	#0 , and
30	#0 , but i
24	#0 , in
33	#0 , rebase
35	#0 , since
-24	#0 , the
-19	#0 , this
-25	#0 , we have
31	#0 , we should
38	#0 , which
-31	#0 -
73	#0 - >
43	#0 .
52	#0 . </s>
-31	#0 /
-20	#0 / #0
30	#0 ;
27	#0 ; </s>
82	#0 </s>
-67	#0 ?
-67	#0 ? </s>
-45	#0 [
39	#0 ]
36	#0 ] (
95	#0 ] </s>
64	#0 a
-25	#0 added
-44	#0 after
-24	#0 and #0 )
-17	#0 and #0 ,
18	#0 and depends
18	#0 and depends on
31	#0 and is
23	#0 are
38	#0 as the
-35	#0 at
74	#0 before
20	#0 being
202	#0 blocks
-20	#0 but
-91	#0 can
-93	#0 can be
-69	#0 can be merged
20	#0 closed
46	#0 closes
22	#0 closes .
22	#0 closes . </s>
-19	#0 depends
-19	#0 depends on
-75	#0 depends on #0
119	#0 first
53	#0 first ,
53	#0 first .
53	#0 first . </s>
20	#0 fix
45	#0 for
24	#0 for the
-25	#0 gets merged
23	#0 goes in .
18	#0 has
-18	#0 has been
51	#0 has to
42	#0 has to be
30	#0 have
30	#0 in
54	#0 is
107	#0 is a
27	#0 is accepted
-144	#0 is blocked
-109	#0 is blocked by
166	#0 is blocking
58	#0 is closed
32	#0 is closed .
28	#0 is complete
20	#0 is completed
17	#0 is completed .
22	#0 is done
18	#0 is done ,
37	#0 is done .
-30	#0 is done </s>
-82	#0 is fixed
-38	#0 is fixed </s>
-24	#0 is implemented
35	#0 is in
63	#0 is merged
41	#0 is merged ,
66	#0 is merged </s>
22	#0 is resolved
49	#0 isn't
-54	#0 landed
-27	#0 landed ,
57	#0 lands
-21	#0 lands ,
-64	#0 lands , we
47	#0 lands </s>
-20	#0 made
57	#0 merged
81	#0 merged </s>
48	#0 merges
65	#0 must
86	#0 must be
70	#0 must be merged
40	#0 needs
26	#0 needs to
39	#0 needs to be
-32	#0 on
90	#0 once
26	#0 or
-30	#0 phase
-30	#0 phase 0
-17	#0 please
-23	#0 requires
33	#0 ships
31	#0 should
23	#0 should be
42	#0 since
-47	#0 the
37	#0 to
20	#0 to avoid
51	#0 to be
30	#0 to be merged
26	#0 to land
28	#0 to work
-20	#0 until
-78	#0 was
-71	#0 was merged
-31	#0 was merged ,
-48	#0 was merged .
-31	#0 we
-20	#0 went
38	#0 when
42	#0 which
21	#0 will be
64	#0 |
75	#0 | </s>
15	$
-24	%
-15	&
-21	'
-21	' </s>
25	' is
21	' once
20	' s
45	(
59	( #0 )
30	( #0 ) ,
61	( #0 ) .
-26	( #0 ) lands
20	( #0 ,
-25	( #0 </s>
-67	( #0 is
-36	( )
-23	( ) .
-22	( ) . </s>
-20	( 0
38	( 0 ) </s>
-25	( 0 -
-20	( 0 - 0
18	( 0 :
-66	( >
21	( after
35	( after #0
28	( after #0 is
-22	( all
-44	( already
-32	( and
39	( bd
41	( blocked
25	( blocked )
23	( blocked by
16	( both
20	( by
30	( can
27	( can start
-17	( canonical
33	( cc
-33	( closed
-33	( closed )
-18	( config
21	( depends
22	( depends on
20	( depends on #0
-52	( done
-55	( done )
25	( end
25	( end of
19	( f
21	( f 0
-16	( first
-29	( gate
62	( gated
65	( gated on
42	( in
-18	( including
-21	( internal
25	( it
28	( l
24	( link </s>
32	( may
40	( merge
-58	( merged
-27	( merged ) </s>
31	( multi
31	( multi -
28	( n
33	( n )
58	( needs
-17	( new
-18	( no
26	( not
20	( not yet
-22	( note
34	( on
-23	( open
19	( or a
65	( pending
33	( phase
43	( phase 0
19	( play store
-41	( post
-19	( pr
-20	( pr #0
29	( prerequisite
29	( r
30	( r 0
23	( requires
26	( same
58	( schema
20	( see #0 </s>
20	( should be
-18	( stage
29	( still
-17	( that
54	( the
-20	( unless
-32	( until
-23	( version
43	( via
-30	( waiting for
-23	( was
43	( what
94	( when
18	( windows
-19	( with
-23	( zero
35	)
-20	) #0
31	) +
23	) , #0
21	) , #0 (
-18	) , (
17	) , and
17	) , and we
18	) , i
-21	) , not
23	) -
-18	) : (
35	) : the
-22	) ;
16	) ; the
29	) </s>
33	) add
18	) after
-20	) already
-47	) and #0 (
-34	) and the
-16	) at
56	) before
23	) before the
-18	) before we
-17	) build
-25	) depends
-25	) depends on
-23	) first
51	) for
-32	) in
-17	) is
18	) is complete
18	) is complete .
-17	) is gated
27	) keep
-19	) landed
39	) landing
28	) merge
31	) merged
28	) must
29	) must be
43	) need
43	) need to
25	) need to be
-22	) on
23	) once
-31	) or
43	) so
17	) to be
21	) update
-20	) we
-55	) which
-25	) with
27	) |
63	+
61	+ #0
-19	+ #0 )
-22	+ . </s>
22	+ /
-40	+ 0
-19	+ 0 (
-27	+ 0 ,
20	+ 0 .
22	+ 0 . </s>
-36	+ </s>
-28	+ shared
40	+ the
-21	,
-43	, #0 .
-43	, #0 . </s>
30	, #0 </s>
-29	, #0 and #0
-41	, #0 can
-37	, #0 can be
30	, #0 is
24	, (
34	, ( 0
34	, ( 0 )
18	, -
36	, - -
27	, /
-30	, 0 )
-21	, 0 ) </s>
47	, 0 ,
-30	, 0 , 0
-17	, 0 -
-24	, 0 .
-26	, 0 . </s>
22	, 0 ]
43	, active
105	, add
26	, after #0
41	, after #0 .
19	, agent
25	, all
19	, all the
41	, and
-19	, and all
37	, and depends
37	, and depends on
17	, and in
31	, and its
46	, and nothing
22	, and once
21	, and only
22	, and should
18	, and so
-25	, and will
-17	, api
30	, as a
19	, as the
29	, as this
23	, audit
57	, awaiting
23	, b
-28	, before
-18	, before the
46	, begin
22	, blocked by
37	, blocked by #0
30	, blocked on
-33	, both
-23	, but for
21	, but i imagine
17	, but i wanted
17	, but not
38	, but once
17	, but only
-22	, but the
29	, but this
-82	, can
39	, change
47	, confirm
42	, depends
46	, depends on
23	, do not
71	, document
28	, doing
18	, don't
39	, e
46	, e 0
21	, each
-16	, especially
18	, etc .
32	, etc . )
23	, except
42	, file
24	, find
-20	, fixed
-21	, get
-35	, go
-17	, human
-17	, i
64	, i can
-16	, i think
-17	, i want
-41	, i'm
18	, if
17	, image
-28	, it
-21	, it is
19	, it should
29	, it would
-42	, it's
-17	, its
-24	, keep
43	, l
49	, l 0
-17	, long
19	, look
69	, make
19	, make sure
51	, may
-24	, merge
-23	, merged
50	, migrate
18	, model
49	, must
17	, needs
-25	, new
-43	, no
-21	, no need
17	, node -
-18	, node 0
20	, not
-31	, nothing
-19	, nothing is
-35	, now
44	, old
-17	, on
46	, once
-17	, once #0 is
46	, once it
-26	, one
-30	, only
-19	, or
18	, or (
24	, or ( b
22	, or whatever
-19	, otherwise
41	, our
26	, pending
23	, per
-17	, please
-43	, pr
-24	, react
-17	, ready
33	, rebase
73	, remove
28	, remove the
-24	, say
-26	, say so
26	, scheduler
35	, search
28	, see
42	, see #0
-18	, see #0 </s>
-32	, show
21	, since
43	, so don't
25	, so i can
17	, so i'm
34	, so that they
34	, so this issue
-44	, so we
-27	, so we should
26	, so we'll
-16	, spec
29	, t
24	, that is
-42	, the
-20	, the code
20	, the docs
36	, the following
-18	, the only
39	, the server
21	, the test
-16	, then
41	, then this
21	, then we should
-43	, there
-23	, there are
-19	, there will
-19	, there will be
-18	, there's
34	, they should
37	, they should be
24	, this is
56	, this is blocked
-23	, this is not
-33	, this needs
18	, this should be
-18	, this will
-34	, to
-22	, until
59	, update
46	, verify
-23	, wait
43	, waiting
33	, waiting for
-25	, we are
-40	, we can
18	, we can add
-29	, we can start
-23	, we cannot
-30	, we could
-20	, we have
-19	, we might
-17	, we might want
25	, we need
95	, we should
-23	, we should add
30	, we should change
31	, we should think
-18	, we use
28	, we want
35	, we want to
16	, we will
21	, we will need
38	, we will want
20	, we'd
26	, we'll
17	, we'll need
17	, we'll need to
-26	, we're
-25	, when
-20	, when it
25	, when the
-17	, where
20	, which i
26	, which in
26	, which in turn
44	, which is the
-24	, while
19	, whoever
18	, widget
36	, will
31	, with
25	, with the
51	-
-20	- #0
-17	- - -
-32	- 0 ) ,
22	- 0 ) .
-32	- 0 ) </s>
-31	- 0 ,
-20	- 0 -
-17	- 0 . 0
-25	- 0 /
-17	- 0 0
32	- 0 </s>
-46	- 0 after
47	- 0 is
40	- 0 min
30	- 0 to
-52	- </s>
72	- > #0
19	- > 0
-21	- after
-23	- after -
38	- and
42	- android
44	- android -
16	- availability
29	- backed
-39	- based
33	- blocked
-25	- blocking
30	- both
18	- bounded
-25	- build
50	- by :
20	- c
-22	- cache
46	- check
18	- ci
-21	- class
-17	- cli
18	- closed ,
52	- context
-27	- daemon
19	- data
18	- data -
33	- db
30	- defined
65	- depends
71	- depends on
30	- device
-26	- directed
-123	- done
-20	- droid
18	- e
60	- enable
20	- enabled
40	- enabled when
-17	- exports
30	- facing
21	- fidelity
-18	- file
-51	- first
-29	- fix
-25	- form
30	- gap
-47	- gated
-17	- gating
23	- generated
-28	- go
-16	- i
-18	- id
-24	- identity
-19	- ietf
-19	- ietf -
-22	- interactive
-47	- issues
19	- l
20	- level
28	- load
-28	- local
23	- m 0
25	- main
33	- manager
-18	- marked
50	- memory
-26	- model
20	- must
27	- native
22	- need
51	- next
58	- notes
71	- off
25	- off on
-27	- on
-19	- on -
18	- on :
25	- only until
-19	- op
61	- owned
18	- package
-24	- port
25	- preview
18	- pty
33	- r
33	- ready
39	- related
37	- release
-16	- remove
-26	- repo
33	- reset
33	- results
-24	- review
19	- run
-22	- runtime
-17	- safe
-25	- same
-74	- schema -
41	- see
35	- see #0
-18	- sequence
37	- slim
-18	- specific
-31	- store
44	- sync
-19	- tag
40	- terminal
-19	- test
-25	- time
-23	- until
-18	- up .
53	- up after
-21	- up to
30	- update
20	- use
-17	- user
28	- v
-18	- validation
21	- verified
32	- version
73	- waiting
66	- waiting for
19	- wide
23	- work
-19	- world
-17	- {
-15	.
-22	. '
-20	. )
-41	. ) </s>
24	. , 0
17	. 0
34	. 0 "
38	. 0 ( the
37	. 0 ) ,
-32	. 0 ) </s>
23	. 0 ) and
20	. 0 ,
26	. 0 , the
-37	. 0 -
23	. 0 .
-22	. 0 :
-35	. 0 </s>
25	. 0 ]
-29	. 0 and
18	. 0 comes
18	. 0 comes out
-20	. 0 has
-21	. 0 is not
-32	. 0 is released
25	. 0 once
-31	. 0 release .
16	. 0 release </s>
34	. 0 support
22	. 0 tag
22	. 0 that
-29	. 0 until
-38	. 0 was
32	. 0 when
-20	. 0 will
-17	. 0 with
-17	. c
-21	. go
19	. go )
-19	. go :
26	. however
24	. md
38	. md so
34	. md with
45	. net
25	. py
24	. py .
50	. t
-19	. this
-17	. ts .
-50	. txt
17	. ui
-31	. x
61	/
-37	/ #0
27	/ (
19	/ -
29	/ - -
-20	/ 0
20	/ 0 ) .
32	/ 0 -
-25	/ 0 . 0
20	/ 0 :
24	/ 0 </s>
-47	/ a </s>
46	/ action
-22	/ after
-23	/ agent
-49	/ blocked
-16	/ c
49	/ cache
19	/ call
35	/ check
31	/ config
51	/ content
17	/ control
-23	/ data
30	/ delete
-19	/ dependency
18	/ deploy
21	/ domain
-34	/ e
-28	/ e 0
30	/ fix
37	/ in
16	/ job
17	/ last
29	/ lib
52	/ list
23	/ low
-23	/ main
56	/ merged
23	/ node
-25	/ o
25	/ operator
25	/ or
30	/ ref
-35	/ release
24	/ response
28	/ settings
30	/ source
-17	/ stable
18	/ state
-22	/ t
-19	/ test
18	/ tool
55	/ ui
-16	/ v
-16	/ v 0
20	/ worker
78	0
31	0 #0
28	0 '
40	0 ' s
66	0 (
-63	0 ( #0 )
47	0 ( #0 ,
17	0 ( re
17	0 ( re -
-59	0 ( see
-58	0 ( see #0
-18	0 )
-41	0 ) </s>
-18	0 ) add
16	0 ) still
26	0 +
-19	0 + . </s>
-36	0 + </s>
21	0 , 0
-26	0 , 0 )
48	0 , 0 ,
20	0 , 0 .
22	0 , 0 ]
-18	0 , but
-17	0 , it
-17	0 , node
-17	0 , node 0
44	0 , not
57	0 , or
28	0 , so
-24	0 , so we
20	0 , t
23	0 , t 0
-27	0 , we need
-39	0 , which
23	0 - -
-34	0 - 0 (
-34	0 - 0 )
28	0 - 0 .
-17	0 - 0 0
40	0 - 0 min
17	0 - > 0
22	0 .
34	0 . 0 "
-27	0 . 0 '
-21	0 . 0 )
-37	0 . 0 -
-21	0 . 0 :
-35	0 . 0 </s>
25	0 . 0 ]
-29	0 . 0 and
18	0 . 0 comes
-20	0 . 0 has
25	0 . 0 once
34	0 . 0 support
22	0 . 0 tag
22	0 . 0 that
-29	0 . 0 until
-38	0 . 0 was
32	0 . 0 when
-20	0 . 0 will
-17	0 . 0 with
-29	0 . x
-26	0 /
22	0 / 0 -
22	0 / 0 :
-20	0 0
-21	0 : 0 :
18	0 : 0 utc
43	0 : no
28	0 ; </s>
83	0 ] </s>
59	0 a
40	0 a (
20	0 a 0 f
44	0 adds
-48	0 after
-32	0 after the
30	0 agent
-25	0 and
28	0 are
-38	0 as a
31	0 as the
17	0 at the
26	0 before
24	0 begins
24	0 beta
21	0 bis
36	0 builds
25	0 by
20	0 c
25	0 c 0
-19	0 c 0 c
-20	0 came
-20	0 came out
21	0 cd
21	0 cd 0
20	0 cf
31	0 cleanup
-30	0 code
18	0 comes
18	0 comes out
23	0 commits
-17	0 d 0
-19	0 dependency
-39	0 depends
-38	0 depends on
-28	0 e 0
20	0 e tests
-24	0 f
-34	0 f 0
54	0 first
57	0 fix
-16	0 gates
34	0 gets
-20	0 h
-20	0 has
-20	0 if
68	0 is
122	0 is available
-76	0 is blocked
32	0 is complete
24	0 is done
23	0 is in
-18	0 is only
28	0 is out
-25	0 is released
-30	0 is released ,
22	0 items
31	0 j
24	0 l
72	0 lands
20	0 launch
25	0 library
-16	0 lines
-28	0 mb
-27	0 migration
-50	0 min
-18	0 minutes
-27	0 ms
37	0 must
-17	0 new
16	0 non
16	0 non -
-18	0 owns
-39	0 pending
31	0 release
22	0 release (
18	0 release </s>
-18	0 requires
-24	0 rule
-53	0 s
-21	0 s )
-18	0 says
29	0 schema
-19	0 seconds
39	0 ships .
39	0 ships . </s>
-25	0 should
22	0 so
22	0 tag
-19	0 th
31	0 that
-29	0 the
21	0 to
-20	0 to 0
53	0 to the
-43	0 until
-21	0 until this
41	0 update
18	0 utc
47	0 waiting
-38	0 was
90	0 when
64	0 when it
-37	0 will
-25	0 will be
44	0 with the
-23	0 work
-19	0 workflow
-30	0 x
-41	0 x 0
-26	0 z
70	0 |
83	0 | </s>
-2	:
26	: "
-47	: #
69	: #0
24	: #0 #0 #0
-28	: #0 (
-33	: #0 )
22	: #0 , #0
66	: #0 </s>
30	: #0 and
18	: #0 is
20	: #0 must
28	: ( 0
28	: ( 0 )
-51	: ,
-38	: -
25	: 0
-19	: 0 ,
32	: 0 -
-24	: 0 .
-21	: 0 . 0
-21	: 0 : 0
18	: 0 utc
-17	: [
-65	: [ ]
-23	: a
-20	: add
81	: after
58	: after #0
37	: all
43	: bd
18	: bd -
18	: bd - 0
71	: blocked
44	: blocked (
40	: blocked </s>
19	: blocked on
32	: build
51	: build the
29	: c
36	: c 0
23	: can
26	: currently
32	: currently blocked
22	: dependency
21	: design
-17	: drop
-54	: false
-18	: fix
-35	: go
22	: hold
47	: implement
-29	: in
30	: internal
36	: internal /
43	: it's
-24	: l
-24	: l 0
35	: launch
29	: low
-34	: m
24	: migrate
-24	: n
25	: need
-32	: needs
-21	: no
-53	: no </s>
-47	: nobody
-17	: node
-62	: none
-27	: none (
-36	: none </s>
-37	: not
-143	: nothing
36	: on
-61	: open
-35	: pending
23	: per
23	: per -
-25	: push
38	: remove
40	: rename
30	: requires
20	: second
17	: small
35	: still
21	: t
43	: take
26	: task
36	: task 0
16	: task 0 (
26	: the
19	: the first
17	: this is
25	: this pr
17	: update
23	: wait
25	: wait for
58	: waiting
42	: waiting for
25	: waiting on
32	: work
26	: yes
-17	;
26	; </s>
-32	<
-27	< 0
-29	</s>
-16	<bx>
-36	<bx> <s>
-93	<bx> <s> #0
24	<bx> <s> #0 </s>
35	<bx> <s> depends
35	<bx> <s> depends on
-37	<bx> h:acceptance
-33	<bx> h:acceptance h:criteria
-29	<bx> h:acceptance h:criteria <s>
-64	<bx> h:blocked
-18	<bx> h:checklist
68	<bx> h:prerequisites
19	<bx> h:prerequisites <s>
-22	<bx> h:prerequisites <s> i
-20	<bx> h:steps
-20	<bx> h:steps <s>
-38	<bx> h:tasks <s> #0
-44	<hd>
-44	<hd> <s>
-24	<hd> <s> blocked
21	<hd> <s> blocked by
-32	<hd> <s> dependencies
-31	<hd> <s> dependencies </s>
26	<hd> <s> dependency
30	<hd> <s> fix
-19	<hd> <s> merged
-19	<hd> <s> merged duplicate
-20	<hd> <s> task
-98	<i>
-47	<i> <s>
49	<i> <s> #0 </s>
-18	<i> <s> after
22	<i> <s> blocked
39	<i> <s> blocked by
27	<i> <s> dependencies
27	<i> <s> dependencies :
-24	<i> <s> depends
-24	<i> <s> depends on
65	<i> <s> in
-24	<i> <s> pr
23	<i> <s> wait
-20	<i> h:(
-33	<i> h:acceptance
-21	<i> h:acceptance <s>
-21	<i> h:acceptance h::
-21	<i> h:acceptance h:: <s>
45	<i> h:after
29	<i> h:are
69	<i> h:blocked
65	<i> h:blocked h:by
46	<i> h:blocked h:by <s>
110	<i> h:blockers
-30	<i> h:blocks
-30	<i> h:blocks <s>
-30	<i> h:blocks <s> #0
-19	<i> h:coordination
-53	<i> h:dependencies <s>
-74	<i> h:dependencies <s> #0
38	<i> h:dependencies <s> blocked
-32	<i> h:dependencies <s> blocks
48	<i> h:dependencies <s> requires
53	<i> h:dependencies <s> should
81	<i> h:dependencies h::
81	<i> h:dependencies h:: <s>
-19	<i> h:depends
-19	<i> h:depends h:on
-28	<i> h:depends h:on h::
-21	<i> h:evidence
-16	<i> h:files
-27	<i> h:impact
35	<i> h:implementation
-26	<i> h:key
-53	<i> h:non
-43	<i> h:non h:-
25	<i> h:prerequisites
25	<i> h:prerequisites <s>
22	<i> h:prerequisites <s> #0
-35	<i> h:proposed
-20	<i> h:related
-25	<i> h:rollout
-21	<i> h:rollout <s>
25	<i> h:scope h::
25	<i> h:scope h:: <s>
-18	<i> h:spec
51	<i> h:status
55	<i> h:technical
41	<i> h:todo
-14	<p>
-35	<p> <s> #0
-22	<p> <s> #0 ,
21	<p> <s> #0 </s>
-21	<p> <s> #0 has
45	<p> <s> #0 should
-18	<p> <s> ( 0
-24	<p> <s> 0
-29	<p> <s> 0 -
-40	<p> <s> @
-21	<p> <s> [
-38	<p> <s> a
32	<p> <s> a first
-25	<p> <s> a new
-18	<p> <s> acceptance
-25	<p> <s> add a
30	<p> <s> after
-30	<p> <s> after #0
-35	<p> <s> after a
-33	<p> <s> after it
-35	<p> <s> after reading
-27	<p> <s> after that
33	<p> <s> after the
-43	<p> <s> after this
42	<p> <s> after we
-23	<p> <s> agents
31	<p> <s> all of
-20	<p> <s> allow
-18	<p> <s> an
-38	<p> <s> and
-28	<p> <s> and it
-43	<p> <s> are
-22	<p> <s> as a
-17	<p> <s> as part
20	<p> <s> as soon
18	<p> <s> as this
19	<p> <s> assuming
22	<p> <s> at present
23	<p> <s> auto
23	<p> <s> auto -
80	<p> <s> awaiting
-39	<p> <s> because
39	<p> <s> before starting
-19	<p> <s> before the
18	<p> <s> before this
38	<p> <s> better
-33	<p> <s> block
73	<p> <s> blocked
-102	<p> <s> blocked :
-48	<p> <s> blocked by
38	<p> <s> blocked on
55	<p> <s> blocker
83	<p> <s> blocker :
98	<p> <s> blockers
52	<p> <s> blockers :
-49	<p> <s> blocking
-47	<p> <s> blocking :
-46	<p> <s> blocks
-25	<p> <s> blocks :
24	<p> <s> but
49	<p> <s> can
22	<p> <s> can be
21	<p> <s> can't
41	<p> <s> cannot
32	<p> <s> canonical
-18	<p> <s> cc
-18	<p> <s> change
24	<p> <s> changing
-18	<p> <s> check
-20	<p> <s> ci
24	<p> <s> close
-18	<p> <s> closes
-18	<p> <s> closes #0
-29	<p> <s> covers
-18	<p> <s> currently
25	<p> <s> currently blocked
23	<p> <s> cut
81	<p> <s> decision
49	<p> <s> deferred
-50	<p> <s> deferred from
47	<p> <s> deferred until
42	<p> <s> dependency :
39	<p> <s> dependent
43	<p> <s> dependent on
28	<p> <s> depends -
-46	<p> <s> depends on
33	<p> <s> deps
-26	<p> <s> do we
36	<p> <s> document
30	<p> <s> document the
45	<p> <s> documentation
51	<p> <s> don't merge
18	<p> <s> due
20	<p> <s> due to
17	<p> <s> epic :
-30	<p> <s> error
-31	<p> <s> error :
18	<p> <s> essentially
59	<p> <s> everything
59	<p> <s> final
-52	<p> <s> first
36	<p> <s> first ,
17	<p> <s> fix
-17	<p> <s> fix :
-17	<p> <s> fix options
-27	<p> <s> fix this
-22	<p> <s> follow
-19	<p> <s> follow up
-19	<p> <s> following
-20	<p> <s> following the
-26	<p> <s> follows
-38	<p> <s> followup
-29	<p> <s> for
-48	<p> <s> for example
-23	<p> <s> for the
-40	<p> <s> found
-18	<p> <s> found while
-22	<p> <s> from
32	<p> <s> gate
45	<p> <s> gate :
76	<p> <s> gated
45	<p> <s> gated on
-21	<p> <s> given
20	<p> <s> hard
31	<p> <s> here
40	<p> <s> hold
19	<p> <s> holding
46	<p> <s> how to
-17	<p> <s> i get
31	<p> <s> i plan
23	<p> <s> i propose
29	<p> <s> i think
42	<p> <s> i want
33	<p> <s> i will
45	<p> <s> i would
26	<p> <s> i'd
33	<p> <s> i'll update
36	<p> <s> i'm currently
25	<p> <s> i'm still
-39	<p> <s> if
-22	<p> <s> impact
-18	<p> <s> impact :
41	<p> <s> implementation
18	<p> <s> implementers
17	<p> <s> in order
23	<p> <s> in particular
-28	<p> <s> in the
21	<p> <s> include
-25	<p> <s> is
-19	<p> <s> is this
-26	<p> <s> issues
-19	<p> <s> it
-22	<p> <s> it blocks
24	<p> <s> it will
38	<p> <s> its
26	<p> <s> keep
-19	<p> <s> let
26	<p> <s> let's
32	<p> <s> lets
-44	<p> <s> libfoo
-43	<p> <s> libfoo 0
22	<p> <s> likely
30	<p> <s> looks
30	<p> <s> looks like
19	<p> <s> mark
16	<p> <s> marking
16	<p> <s> may
23	<p> <s> maybe i
18	<p> <s> merge after
32	<p> <s> migrate
17	<p> <s> most
-18	<p> <s> move the
-40	<p> <s> must be
23	<p> <s> nb
23	<p> <s> nb :
-22	<p> <s> need
-71	<p> <s> needed
65	<p> <s> needs
19	<p> <s> needs the
-36	<p> <s> next
-33	<p> <s> no
-51	<p> <s> no longer
23	<p> <s> not
41	<p> <s> not to
-29	<p> <s> nothing is
29	<p> <s> nothing to
-31	<p> <s> now
-29	<p> <s> now that
34	<p> <s> of
39	<p> <s> of course
35	<p> <s> on
78	<p> <s> on hold
42	<p> <s> on the
83	<p> <s> once
29	<p> <s> once all
-26	<p> <s> once i
-17	<p> <s> once in
-23	<p> <s> once merged
54	<p> <s> once that
42	<p> <s> once the
-36	<p> <s> once this
26	<p> <s> once those
26	<p> <s> once we
-23	<p> <s> once you
-18	<p> <s> one
54	<p> <s> only
-19	<p> <s> operator
-31	<p> <s> other
-27	<p> <s> p
-26	<p> <s> p 0
-36	<p> <s> parent
27	<p> <s> parked
29	<p> <s> parked until
29	<p> <s> paused
82	<p> <s> pending
26	<p> <s> pending the
18	<p> <s> pending upstream
21	<p> <s> per -
-30	<p> <s> phase 0
62	<p> <s> please don't
91	<p> <s> postponed
-43	<p> <s> pr
-42	<p> <s> pr #0
23	<p> <s> pre
23	<p> <s> pre -
18	<p> <s> prerequisite :
35	<p> <s> prerequisites
37	<p> <s> prerequisites :
-25	<p> <s> previously
29	<p> <s> progress
-24	<p> <s> prs
-34	<p> <s> put
-32	<p> <s> put the
34	<p> <s> putting
39	<p> <s> putting this
-22	<p> <s> rather
-22	<p> <s> rather than
25	<p> <s> re
25	<p> <s> re -
-18	<p> <s> read
-42	<p> <s> release
34	<p> <s> relies
34	<p> <s> relies on
49	<p> <s> remaining
65	<p> <s> remove
-22	<p> <s> replace
-53	<p> <s> required
23	<p> <s> requires
20	<p> <s> requires #0
46	<p> <s> revert
51	<p> <s> revisit
21	<p> <s> revisit after
-17	<p> <s> ruby
-17	<p> <s> ruby 0
32	<p> <s> running
69	<p> <s> runs
-17	<p> <s> scope
-20	<p> <s> see
37	<p> <s> sequence
64	<p> <s> sequencing
37	<p> <s> sequencing :
-25	<p> <s> services
-20	<p> <s> show
27	<p> <s> so that
-25	<p> <s> split
24	<p> <s> state
29	<p> <s> status
47	<p> <s> status :
-30	<p> <s> steps
38	<p> <s> still
40	<p> <s> stuck
24	<p> <s> take
28	<p> <s> take the
-46	<p> <s> task
-29	<p> <s> test
-23	<p> <s> testing
-27	<p> <s> the
24	<p> <s> the api
-22	<p> <s> the docs
32	<p> <s> the fix
30	<p> <s> the job
35	<p> <s> the last
40	<p> <s> the new
-17	<p> <s> the old
19	<p> <s> the only
-24	<p> <s> the order
-19	<p> <s> the request
33	<p> <s> the rest
-21	<p> <s> the result
-19	<p> <s> the task
-22	<p> <s> the user
-22	<p> <s> then
41	<p> <s> there's
-19	<p> <s> these are
17	<p> <s> these need
42	<p> <s> these prs
-18	<p> <s> this allows
38	<p> <s> this also
-21	<p> <s> this appears
-21	<p> <s> this blocks
-17	<p> <s> this builds
88	<p> <s> this can't
42	<p> <s> this cannot
-22	<p> <s> this commit
-23	<p> <s> this could
-58	<p> <s> this doesn't
-36	<p> <s> this epic
44	<p> <s> this has
43	<p> <s> this is
-36	<p> <s> this issue
81	<p> <s> this may
-17	<p> <s> this might
-19	<p> <s> this must
-24	<p> <s> this patch
20	<p> <s> this relies
26	<p> <s> this requires
45	<p> <s> this should
22	<p> <s> this shouldn't
-48	<p> <s> this started
29	<p> <s> this task
41	<p> <s> this ticket
-78	<p> <s> this was
-63	<p> <s> this would
-24	<p> <s> those
20	<p> <s> to be
40	<p> <s> todo
-22	<p> <s> trigger
-22	<p> <s> trigger :
23	<p> <s> try
-33	<p> <s> unblocked
24	<p> <s> unblocks when
40	<p> <s> unfortunately
22	<p> <s> unpin
-58	<p> <s> until
-17	<p> <s> until the
-19	<p> <s> until then
21	<p> <s> until this
-18	<p> <s> until we
30	<p> <s> update
-20	<p> <s> update the
-25	<p> <s> upstream
-31	<p> <s> use
-43	<p> <s> users
-20	<p> <s> verified
-21	<p> <s> wait
-24	<p> <s> wait for
37	<p> <s> waiting
40	<p> <s> waiting on
-30	<p> <s> wanted
65	<p> <s> we are
51	<p> <s> we can
57	<p> <s> we can't
72	<p> <s> we cannot
-37	<p> <s> we don't
-43	<p> <s> we had
-39	<p> <s> we have
17	<p> <s> we might
-25	<p> <s> we need
50	<p> <s> we will
28	<p> <s> we're
28	<p> <s> we're waiting
35	<p> <s> when #0
-32	<p> <s> when a
-36	<p> <s> when an
-50	<p> <s> when this
-36	<p> <s> while
30	<p> <s> who
23	<p> <s> why this
71	<p> <s> will
83	<p> <s> will be
-25	<p> <s> with
-24	<p> <s> with the
-29	<p> <s> without
-32	<p> <s> without this
26	<p> <s> work
-24	<p> <s> works
-34	<p> <s> would
68	<p> <s> yes
-22	<p> <s> yes ,
-53	<p> <s> you
-18	<p> <s> { {
-17	<p> h:(
42	<p> h:)
-32	<p> h:0 h:.
30	<p> h::
-20	<p> h:a
60	<p> h:acceptance
63	<p> h:acceptance <s>
-18	<p> h:add
24	<p> h:as
22	<p> h:benefits
22	<p> h:benefits h::
22	<p> h:benefits h:: <s>
46	<p> h:blocked
41	<p> h:blocked h:by
-20	<p> h:blocked h:by <s>
30	<p> h:cleanup
30	<p> h:cleanup h::
-43	<p> h:context
-42	<p> h:context <s>
-16	<p> h:current
-25	<p> h:dependencies <s> no
27	<p> h:dependencies <s> requires
33	<p> h:dependencies <s> should
30	<p> h:dependency
33	<p> h:dependency <s>
-30	<p> h:describe
-21	<p> h:describe h:the
-20	<p> h:description
-27	<p> h:description <s>
26	<p> h:description h::
26	<p> h:description h:: <s>
23	<p> h:edit
23	<p> h:edit h::
23	<p> h:edit h:: <s>
-18	<p> h:example
31	<p> h:files
-27	<p> h:fix
-31	<p> h:how
-19	<p> h:it
-29	<p> h:motivation
-21	<p> h:motivation <s>
-21	<p> h:my
19	<p> h:note
-16	<p> h:of
32	<p> h:on
-19	<p> h:original
-20	<p> h:phase
20	<p> h:prerequisites <s>
-37	<p> h:problem
-39	<p> h:problem <s>
40	<p> h:question
40	<p> h:question <s>
-16	<p> h:rationale
-19	<p> h:scope
-26	<p> h:scope h::
-26	<p> h:scope h:: <s>
30	<p> h:see
18	<p> h:sequencing
18	<p> h:sequencing <s>
18	<p> h:source
39	<p> h:status
39	<p> h:status <s>
25	<p> h:steps h::
25	<p> h:steps h:: <s>
-25	<p> h:summary
-18	<p> h:summary <s>
28	<p> h:task
25	<p> h:tasks
58	<p> h:tasks h::
58	<p> h:tasks h:: <s>
-20	<p> h:tests
40	<p> h:the
-18	<p> h:validation
-20	<p> h:version
-20	<p> h:version <s>
16	<p> h:what <s>
-16	<p> h:what h:happens
19	<p> h:what h:to h:build
19	<p> h:why h:this h:is
78	<p> h:work
-4	<r>
-55	<r> <s>
70	<r> <s> #0
71	<r> <s> |
26	<r> <s> | depends
-29	<s>
-21	<s> #0 (
46	<s> #0 ,
59	<s> #0 , #0
-21	<s> #0 -
95	<s> #0 </s>
-74	<s> #0 depends
-74	<s> #0 depends on
-21	<s> #0 has
34	<s> #0 is
115	<s> #0 is a
-98	<s> #0 is blocked
-22	<s> #0 must
-26	<s> #0 needs to
-17	<s> #0 requires
45	<s> #0 should
45	<s> #0 should be
-18	<s> ( 0
-17	<s> ( 0 )
90	<s> ( blocked
-27	<s> .
43	<s> 0 -
-22	<s> 0 .
-43	<s> @
26	<s> [
-39	<s> [ #0
-38	<s> [ #0 ]
67	<s> [ blocked
103	<s> [ hold
17	<s> a card
32	<s> a first
-28	<s> a new
-20	<s> a pr
27	<s> a small
-29	<s> acceptance
-41	<s> add a
32	<s> after
31	<s> after #0 is
-26	<s> after #0 lands
-38	<s> after #0 the
-38	<s> after a
21	<s> after all
38	<s> after implementing
-33	<s> after it
-20	<s> after pr
-20	<s> after pr #0
-35	<s> after reading
-25	<s> after release
-29	<s> after that
21	<s> after the
18	<s> after the 0
-19	<s> after the fix
-49	<s> after this
42	<s> after we
-23	<s> agents
-21	<s> all
-19	<s> all 0
23	<s> all of
-22	<s> also
-21	<s> an
-42	<s> and
-27	<s> and it
-19	<s> angular
39	<s> anything
-18	<s> app
30	<s> apply
-17	<s> archive
-39	<s> are
-22	<s> as
-28	<s> as a
17	<s> as a subtask
-17	<s> as part
-17	<s> as part of
19	<s> as soon
19	<s> as soon as
17	<s> as this
19	<s> assuming
22	<s> at present
24	<s> at the moment
20	<s> audit
19	<s> auto -
53	<s> awaiting
-18	<s> based on #0
-17	<s> based on the
72	<s> bead
36	<s> beads
-42	<s> because
39	<s> before starting
-19	<s> before the
42	<s> before this
35	<s> better
-37	<s> block
104	<s> blocked
18	<s> blocked -
21	<s> blocked - by
-40	<s> blocked : #0
-20	<s> blocked by #0
-100	<s> blocked by </s>
-50	<s> blocked by cors
-33	<s> blocked by the
57	<s> blocked on
18	<s> blocked on :
-51	<s> blocked on a
54	<s> blocked on the
30	<s> blocked until
37	<s> blocker
70	<s> blocker :
68	<s> blockers
52	<s> blockers :
-25	<s> blockers </s>
-47	<s> blocking
-47	<s> blocking :
-104	<s> blocks
-27	<s> blocks #0
-18	<s> blocks #0 </s>
-81	<s> blocks :
-69	<s> blocks : #0
28	<s> bring
19	<s> bump
54	<s> bundle
43	<s> can be removed
38	<s> can't
41	<s> can't be
16	<s> cannot
65	<s> canonical
22	<s> cards
-19	<s> cc
-26	<s> change
31	<s> changing
-21	<s> check
-23	<s> ci
-18	<s> claim
-19	<s> clean
55	<s> cleanup
-19	<s> closes
-19	<s> closes #0
-29	<s> covers
-16	<s> create
-16	<s> cross
47	<s> currently blocked
46	<s> currently blocked by
-21	<s> decide
38	<s> decision
-18	<s> default
48	<s> deferred
-50	<s> deferred from
-22	<s> deferred from #0
51	<s> deferred to
47	<s> deferred until
52	<s> delete
-20	<s> delete the
-21	<s> dependabot
63	<s> dependencies :
27	<s> dependencies : #0
-24	<s> dependencies : none
29	<s> dependencies : t
-46	<s> dependencies </s>
36	<s> dependency
55	<s> dependency :
93	<s> dependency </s>
-20	<s> dependency graph
25	<s> dependent
43	<s> dependent on
-17	<s> depending
-17	<s> depending on
119	<s> depends
28	<s> depends -
28	<s> depends - on
84	<s> depends on
-67	<s> depends on #0
-96	<s> depends on </s>
32	<s> depends on a
36	<s> depends on all
-22	<s> depends on how
73	<s> depends on the
19	<s> depends on upstream
33	<s> deps
34	<s> design </s>
24	<s> details
31	<s> do
29	<s> do after
32	<s> do not
-28	<s> do not add
39	<s> do not merge
23	<s> do not start
-37	<s> do this before
-24	<s> do we
-25	<s> docker
-34	<s> docs
-60	<s> document
28	<s> document the
39	<s> documentation
-23	<s> does
51	<s> don't merge
-23	<s> done
68	<s> drop
18	<s> due
20	<s> due to
22	<s> due to the
57	<s> easy
-29	<s> enable
-19	<s> ensure
-22	<s> epic
-28	<s> error
-26	<s> error :
18	<s> essentially
-24	<s> every
45	<s> everything
-19	<s> expected
48	<s> external
19	<s> f
-21	<s> failed
30	<s> filed
61	<s> final
-54	<s> first
32	<s> first ,
40	<s> fix (
-18	<s> fix :
-17	<s> fix options
-27	<s> fix this
-25	<s> fixed
-26	<s> fixes
-31	<s> fixes #0 </s>
-18	<s> follow
-19	<s> follow up
-24	<s> following
-23	<s> following the
-25	<s> follows
-38	<s> followup
-33	<s> followup on
-29	<s> for
-46	<s> for example
28	<s> for now
21	<s> for now ,
-24	<s> for the
-40	<s> found
-18	<s> found while
-24	<s> from
17	<s> frozen
20	<s> gate
45	<s> gate :
85	<s> gated
42	<s> gated on
32	<s> get the
35	<s> getting
-23	<s> given
48	<s> hard
37	<s> hard dependency
44	<s> hard dependency :
-17	<s> has to
36	<s> hold
19	<s> holding
39	<s> how to
25	<s> however , this
-25	<s> i am
-20	<s> i don't
-17	<s> i get
34	<s> i have a
23	<s> i plan
31	<s> i plan to
23	<s> i propose
55	<s> i think there
28	<s> i want
40	<s> i want to
27	<s> i will
55	<s> i would
18	<s> i would like
23	<s> i'd
35	<s> i'll
32	<s> i'll rebase
32	<s> i'll rebase this
33	<s> i'll update
21	<s> i'm
36	<s> i'm currently
23	<s> i'm still
41	<s> ideally
-58	<s> if
-22	<s> if #0
-18	<s> if two
-21	<s> impact
-17	<s> impact :
-26	<s> implement
17	<s> implement the
39	<s> implementation
18	<s> implementers
-36	<s> in #0
-39	<s> in #0 we
-18	<s> in addition to
21	<s> in particular
21	<s> include
-30	<s> independent
30	<s> initial
-22	<s> install
-23	<s> integration
-29	<s> is
-20	<s> is this
26	<s> issue
45	<s> issue 0
-26	<s> issues
-21	<s> it
-22	<s> it blocks
-30	<s> it depends on
18	<s> it must
21	<s> it should be
21	<s> it will
19	<s> its
-31	<s> job
-72	<s> known
-19	<s> kotlin
32	<s> label
31	<s> land
113	<s> later
-32	<s> let
24	<s> let's
32	<s> lets
-44	<s> libfoo
-43	<s> libfoo 0
39	<s> likely
-27	<s> login
-22	<s> looking
18	<s> looks
20	<s> looks like
19	<s> low
-21	<s> m
42	<s> make
-17	<s> manual
16	<s> marking
-24	<s> maybe
23	<s> maybe i
32	<s> memory
18	<s> merge after
-24	<s> merged
-19	<s> merged duplicate
-19	<s> merged duplicate :
-26	<s> messages
33	<s> migrate
22	<s> milestone
24	<s> milestone :
-19	<s> missing
-18	<s> more
-18	<s> move the
-22	<s> must be
-18	<s> my
19	<s> nb
19	<s> nb :
45	<s> need
-23	<s> need to be
55	<s> need to wait
-71	<s> needed
53	<s> needs
-23	<s> needs :
33	<s> needs the
-26	<s> new
-34	<s> next
-40	<s> next :
-66	<s> no
-51	<s> no longer
-31	<s> node
-31	<s> node 0
-34	<s> none
-27	<s> none </s>
44	<s> none of
17	<s> not to be
25	<s> note
39	<s> note :
18	<s> note : the
-28	<s> nothing is
29	<s> nothing to
40	<s> nothing to do
-22	<s> now
-30	<s> now that
33	<s> of
38	<s> of course
21	<s> on
20	<s> on -
73	<s> on hold
36	<s> on the
17	<s> on the first
93	<s> once
21	<s> once #0
24	<s> once #0 is
21	<s> once all the
-26	<s> once i
-17	<s> once in
-23	<s> once merged
25	<s> once pr
50	<s> once that
44	<s> once the
-20	<s> once the app
37	<s> once the new
18	<s> once there
-37	<s> once this
-18	<s> once this is
26	<s> once those
26	<s> once those are
36	<s> once we
38	<s> once we have
-22	<s> once you
-23	<s> one
64	<s> only
-20	<s> operator
21	<s> optional :
-31	<s> other
-19	<s> owner
30	<s> package
42	<s> page
-36	<s> parent
-21	<s> parent :
-22	<s> parent : #0
-28	<s> parent epic :
27	<s> parked
29	<s> parked until
34	<s> part 0
-21	<s> part of
-17	<s> partially
28	<s> paused
36	<s> pending
26	<s> pending the
18	<s> pending upstream
21	<s> per -
-25	<s> perhaps
18	<s> phase 0 -
-54	<s> pin
62	<s> please don't
-25	<s> port
-24	<s> port the
-24	<s> port the installer
25	<s> post
45	<s> post -
91	<s> postponed
-39	<s> pr
-21	<s> pr 0
17	<s> pre
17	<s> pre -
17	<s> prepare
22	<s> prerequisite :
21	<s> prerequisites
37	<s> prerequisites :
70	<s> prerequisites : #0
-19	<s> prevent
-25	<s> previously
34	<s> priority : low
-20	<s> priority : p
24	<s> progress
-27	<s> prs
-29	<s> prs are
32	<s> putting
39	<s> putting this
-17	<s> python 0
-17	<s> python 0 .
-20	<s> r
-18	<s> r 0
-18	<s> race
-22	<s> rather
-22	<s> rather than
28	<s> re
28	<s> re -
31	<s> re - check
23	<s> re - enable
-32	<s> react
-20	<s> read
46	<s> reason
86	<s> register
69	<s> registration
52	<s> registry
-54	<s> regression
-48	<s> related
-46	<s> related :
-48	<s> related : #0
17	<s> release 0
25	<s> release 0 .
-17	<s> release notes
34	<s> relies
34	<s> relies on
45	<s> remaining
-20	<s> remaining (
19	<s> reminder
77	<s> remove
22	<s> remove the
-62	<s> required
-19	<s> required for
-81	<s> requirement
84	<s> requires
31	<s> requires :
27	<s> requires : pr
41	<s> requires a
19	<s> restore
-21	<s> retry
31	<s> revert
-16	<s> review
61	<s> revisit
21	<s> revisit after
-19	<s> ruby
-17	<s> ruby 0
-17	<s> ruby 0 .
69	<s> runs
30	<s> runtime
-22	<s> scope
39	<s> security
-49	<s> see
-29	<s> see #0
-24	<s> see #0 for
37	<s> sequence
45	<s> sequenced
49	<s> sequencing
48	<s> sequencing :
-24	<s> services
-18	<s> ship
57	<s> should
-24	<s> show
-24	<s> sign
-24	<s> sign -
-18	<s> since the
-40	<s> small
25	<s> so that
-21	<s> source
-25	<s> split
-23	<s> stage
23	<s> start
21	<s> state
35	<s> status :
37	<s> status : blocked
-25	<s> steps
24	<s> still
40	<s> stop
40	<s> stuck
-51	<s> sub
-27	<s> support
33	<s> suspended
31	<s> switch
52	<s> switch to
-17	<s> t 0
24	<s> t 0 .
36	<s> take
21	<s> take the
23	<s> task
73	<s> task 0
-23	<s> team
-30	<s> test
-21	<s> testing
-44	<s> tests
-25	<s> that
-35	<s> that is
-46	<s> the
18	<s> the api
-21	<s> the bot
-19	<s> the customer
-21	<s> the docs
54	<s> the field
32	<s> the fix
28	<s> the job
34	<s> the last
35	<s> the new
-17	<s> the old
18	<s> the only
-22	<s> the order
-19	<s> the request
33	<s> the rest
-21	<s> the result
-19	<s> the task
-22	<s> the user
-34	<s> then
-23	<s> there
-16	<s> there is still
36	<s> there's
-24	<s> these are
17	<s> these need
17	<s> these need to
42	<s> these prs
19	<s> this
-18	<s> this allows
35	<s> this also
-21	<s> this appears
26	<s> this bead
25	<s> this bead is
-25	<s> this blocks
-22	<s> this bug
-17	<s> this builds
-17	<s> this builds on
88	<s> this can't
42	<s> this cannot
22	<s> this cannot be
-22	<s> this commit
-23	<s> this could
31	<s> this depends
31	<s> this depends on
-54	<s> this doesn't
-55	<s> this epic
35	<s> this feature
50	<s> this has
29	<s> this is
-41	<s> this is a
-23	<s> this is an
81	<s> this is blocked
-72	<s> this is blocking
25	<s> this is currently
33	<s> this is dependent
-17	<s> this is needed
-26	<s> this is no
41	<s> this is on
17	<s> this is only
33	<s> this is probably
72	<s> this is waiting
-58	<s> this isn't
-24	<s> this issue depends
26	<s> this issue is
64	<s> this may
-17	<s> this might
-20	<s> this must
-36	<s> this must be
-24	<s> this needs to
47	<s> this one
-24	<s> this patch
-18	<s> this pr
-32	<s> this pr is
-16	<s> this prevents
20	<s> this relies
20	<s> this relies on
40	<s> this requires
50	<s> this requires #0
33	<s> this should
69	<s> this should not
17	<s> this should wait
22	<s> this shouldn't
22	<s> this shouldn't be
-50	<s> this started
86	<s> this task
92	<s> this task is
-24	<s> this test
41	<s> this ticket
75	<s> this ticket is
-17	<s> this unblocks
-77	<s> this was
55	<s> this will need
-67	<s> this would
-36	<s> this would be
-25	<s> those
-25	<s> three
-20	<s> ticket
30	<s> timeline
-18	<s> title
-16	<s> title :
-36	<s> to be done
38	<s> to be merged
35	<s> to me
-17	<s> today
34	<s> todo
-23	<s> trigger
-22	<s> trigger :
26	<s> try to
-33	<s> unblocked
-54	<s> unblocks
24	<s> unblocks when
36	<s> undo
31	<s> unfortunately
95	<s> unpin
-21	<s> until
-26	<s> until #0 is
-17	<s> until the
19	<s> until this
27	<s> until this is
-40	<s> update
21	<s> update :
-19	<s> update dependencies
-26	<s> update the
-18	<s> upgrade libfoo
-18	<s> upgrade libfoo </s>
73	<s> upgrade to
35	<s> upgrade to vue
-25	<s> upstream :
-25	<s> upstream : #0
21	<s> use
52	<s> use the
-42	<s> users
-21	<s> uses
-20	<s> v 0 .
-22	<s> verified
44	<s> wait for
-63	<s> wait for the
-41	<s> wait until
71	<s> waiting
20	<s> waiting for
18	<s> waiting for #0
25	<s> waiting for a
83	<s> waiting for the
58	<s> waiting on
24	<s> waiting on the
27	<s> waiting to
-29	<s> wanted
61	<s> we are
48	<s> we are waiting
37	<s> we can
16	<s> we can do
54	<s> we can't
72	<s> we cannot
-20	<s> we don't
-43	<s> we had
-42	<s> we have
-17	<s> we have been
17	<s> we might
-20	<s> we need
-24	<s> we should wait
50	<s> we will
23	<s> we will probably
21	<s> we'll
25	<s> we're
28	<s> we're waiting
22	<s> we've
18	<s> what's
-21	<s> when
-38	<s> when a
-36	<s> when an
-50	<s> when this
-18	<s> whether
-37	<s> while
21	<s> who
40	<s> why this
69	<s> will
73	<s> will be
-36	<s> with
-29	<s> with the
-29	<s> without
-31	<s> without this
-24	<s> works
-34	<s> would
-32	<s> write
-29	<s> write the
51	<s> yes
-22	<s> yes ,
-25	<s> yes </s>
-58	<s> you
-18	<s> { {
30	<s> |
-26	<s> | #0
-26	<s> | #0 </s>
-20	<s> | 0
-42	<s> | </s>
26	<s> | depends
26	<s> | depends on
-70	<t>
-70	<t> <s>
-38	<t> <s> #0
60	<t> <s> (
16	<t> <s> 0
46	<t> <s> 0 -
41	<t> <s> [
-38	<t> <s> [ #0
67	<t> <s> [ blocked
103	<t> <s> [ hold
-26	<t> <s> add
-20	<t> <s> add a
-23	<t> <s> after
17	<t> <s> after the
39	<t> <s> blocked
-25	<t> <s> blocked -
-23	<t> <s> blocked by
25	<t> <s> bump
86	<t> <s> delete
-21	<t> <s> dependency
77	<t> <s> drop
-42	<t> <s> fix
-17	<t> <s> let
-26	<t> <s> login
20	<t> <s> move
99	<t> <s> once
34	<t> <s> p
34	<t> <s> p 0
24	<t> <s> phase
25	<t> <s> phase 0
-25	<t> <s> port
-24	<t> <s> port the
42	<t> <s> post
54	<t> <s> post -
22	<t> <s> put
25	<t> <s> python
40	<t> <s> release
28	<t> <s> release 0
76	<t> <s> remove
40	<t> <s> remove the
30	<t> <s> replace
29	<t> <s> restore
24	<t> <s> switch
32	<t> <s> take
41	<t> <s> this
24	<t> <s> ui
83	<t> <s> unpin
-18	<t> <s> upgrade libfoo
42	<t> <s> upgrade to
76	<t> <s> use
66	<t> <s> use the
21	<t> <s> wait
50	<t> <s> wait for
-70	=
17	= 0 .
28	= 0 . </s>
-18	= =
-21	>
65	> #0
24	> 0
32	> 0 -
-35	?
-36	? </s>
-10	@
19	@ bob
29	@ nikomatsakis
-3	[
21	[ 0
22	[ 0 ,
22	[ 0 , 0
19	[ 0 ]
76	[ 0 ] </s>
-57	[ ]
83	[ blocked
51	[ blocked ]
103	[ hold
64	[ waiting
-7	]
-21	] ( #0
24	] ( link </s>
-21	] :
64	] add
64	] add dark
64	] add dark mode
-20	] fix
19	] replace
19	] replace lazy
19	] replace lazy static
-7	^
20	^! !
24	^! ! </s>
20	^! )
34	^! ) .
34	^! ) . </s>
-19	^! </s>
19	^" ,
-21	^" .
-18	^" . </s>
44	^" 0
17	^" 0 .
19	^" 0 . 0
-20	^" </s>
-17	^" BE
18	^" DONE
-20	^" WAIT
-20	^" WAIT "
16	^" }
-59	^# </s>
-42	^# n
33	^#0 #0
-37	^#0 #0 #0 </s>
26	^#0 #0 </s>
22	^#0 ( #0
20	^#0 ( #0 )
-17	^#0 ( 0
-20	^#0 ( BLOCK
-81	^#0 ( DONE
-77	^#0 ( DONE )
-43	^#0 ( DONE ) .
-35	^#0 ( DONE ) </s>
-41	^#0 ( THE
-57	^#0 ( UNTIL
-52	^#0 ( UNTIL #0
22	^#0 ( which
-25	^#0 ) :
20	^#0 ) </s>
42	^#0 ) BE
38	^#0 ) BE DONE
32	^#0 ) BE DONE .
27	^#0 ) UNTIL
33	^#0 + #0
33	^#0 , #0
-43	^#0 , #0 .
-43	^#0 , #0 . </s>
30	^#0 , #0 </s>
-29	^#0 , #0 and #0
33	^#0 , BE
-44	^#0 , THE
66	^#0 , UNTIL
47	^#0 , WAIT
-24	^#0 , and
30	^#0 , but i
33	^#0 , rebase
35	^#0 , since
17	^#0 , we NEED to
38	^#0 , which
19	^#0 , which BE
76	^#0 , which BE THE
-31	^#0 -
73	^#0 - >
43	^#0 .
52	^#0 . </s>
-31	^#0 /
-20	^#0 / #0
30	^#0 ;
27	^#0 ; </s>
17	^#0 ; THE
82	^#0 </s>
-67	^#0 ?
-67	^#0 ? </s>
50	^#0 BE
34	^#0 BE BE DONE
-18	^#0 BE BE DONE ,
33	^#0 BE BE DONE .
-33	^#0 BE BE DONE UNTIL
46	^#0 BE BE DONE first
-109	^#0 BE BLOCK by
-89	^#0 BE BLOCK by #0
57	^#0 BE DONE
-26	^#0 BE DONE )
19	^#0 BE DONE , and
55	^#0 BE DONE .
55	^#0 BE DONE . </s>
27	^#0 BE DONE </s>
-18	^#0 BE DONE first
87	^#0 BE THE
-59	^#0 BE WAIT
-21	^#0 BE not
64	^#0 BE to
65	^#0 BE to BE
65	^#0 BE to BE DONE
114	^#0 BLOCK
-19	^#0 DEPEND
-19	^#0 DEPEND on
-75	^#0 DEPEND on #0
108	^#0 DONE
18	^#0 DONE (
-58	^#0 DONE )
-29	^#0 DONE ,
-46	^#0 DONE , we
-45	^#0 DONE , we BE
30	^#0 DONE .
30	^#0 DONE . </s>
28	^#0 DONE :
155	^#0 DONE </s>
-41	^#0 NEED THE .
-41	^#0 NEED THE . </s>
20	^#0 NEED to
39	^#0 NEED to BE
60	^#0 NEED to BE DONE
-32	^#0 TICKET
-30	^#0 TICKET 0
98	^#0 UNTIL
-35	^#0 UNTIL THE
-60	^#0 WAIT
-45	^#0 [
39	^#0 ]
36	^#0 ] (
95	^#0 ] </s>
-25	^#0 added
-24	^#0 and #0 )
-17	^#0 and #0 ,
36	^#0 and #0 BE
18	^#0 and #0 BE BE
21	^#0 and BE
18	^#0 and DEPEND
18	^#0 and DEPEND on
35	^#0 and TICKET
24	^#0 as THE
-35	^#0 at
-20	^#0 but
-36	^#0 but THE
46	^#0 closes
22	^#0 closes .
22	^#0 closes . </s>
119	^#0 first
53	^#0 first ,
53	^#0 first .
53	^#0 first . </s>
20	^#0 fix
45	^#0 for
61	^#0 for THE
23	^#0 goes DONE .
23	^#0 goes DONE . </s>
49	^#0 isn't
-20	^#0 made
-32	^#0 on
26	^#0 or
-17	^#0 please
42	^#0 since
42	^#0 since THE
37	^#0 to
53	^#0 to BE
59	^#0 to BE DONE
26	^#0 to BE DONE first
20	^#0 to avoid
28	^#0 to work
-31	^#0 we
18	^#0 we BE
-20	^#0 went
42	^#0 which
37	^#0 which BE
64	^#0 |
75	^#0 | </s>
-21	^' </s>
23	^' BE
20	^' s
59	^( #0 )
30	^( #0 ) ,
-18	^( #0 ) , THE
-25	^( #0 ) , we
61	^( #0 ) .
61	^( #0 ) . </s>
50	^( #0 ) BE
44	^( #0 ) BE DONE
26	^( #0 ) UNTIL
20	^( #0 ,
-25	^( #0 </s>
-65	^( #0 BE
-61	^( #0 DONE
-36	^( )
-23	^( ) .
-22	^( ) . </s>
-20	^( 0
38	^( 0 ) </s>
-25	^( 0 -
-20	^( 0 - 0
18	^( 0 :
-66	^( >
33	^( BE
23	^( BE NEED
27	^( BE start
20	^( BLOCK
-22	^( BLOCK ) </s>
23	^( BLOCK by
17	^( DEPEND
20	^( DEPEND on #0
-52	^( DONE
-80	^( DONE )
-43	^( DONE ) .
-43	^( DONE ) . </s>
-41	^( DONE ) </s>
37	^( DONE THE
56	^( NEED
29	^( NEED #0 ) </s>
60	^( NEED THE
-21	^( THE BE
28	^( THE TICKET
20	^( THE TICKET BE
-17	^( TICKET #0
-20	^( TICKET #0 )
45	^( TICKET 0 ) </s>
57	^( UNTIL
35	^( UNTIL #0
28	^( UNTIL #0 BE
28	^( UNTIL #0 BE DONE
52	^( UNTIL DONE
58	^( UNTIL DONE )
-48	^( UNTIL we
76	^( WAIT
-37	^( WAIT for
-22	^( all
-44	^( already
-36	^( already DONE
-32	^( and
39	^( bd
16	^( both
20	^( by
-17	^( canonical
33	^( cc
-18	^( config
25	^( end
25	^( end of
19	^( f
21	^( f 0
-16	^( first
-29	^( gate
62	^( gated
65	^( gated on
-18	^( including
-21	^( internal
25	^( it
28	^( l
24	^( link </s>
31	^( multi
31	^( multi -
28	^( n
33	^( n )
-17	^( new
-18	^( no
26	^( not
20	^( not yet
-22	^( note
34	^( on
-23	^( open
19	^( play store
-41	^( post
29	^( prerequisite
29	^( r
30	^( r 0
26	^( same
58	^( schema
34	^( see #0 ) ,
-36	^( see #0 ) </s>
20	^( see #0 </s>
29	^( still
-23	^( version
43	^( via
43	^( what
18	^( windows
-19	^( with
-23	^( zero
-20	^) #0
31	^) +
23	^) , #0
21	^) , #0 (
-18	^) , (
-17	^) , THE
-23	^) , TICKET
17	^) , and
17	^) , and we
18	^) , i
27	^) , i BE
-21	^) , not
-17	^) , we NEED to
22	^) , with THE
23	^) -
-18	^) : (
35	^) : THE
18	^) : UNTIL
-22	^) ;
29	^) </s>
-32	^) BE
25	^) BE BE
39	^) BE BE DONE
43	^) BE BE DONE first
46	^) BE DONE
20	^) BE DONE ,
-17	^) BE gated
35	^) BE to
22	^) BLOCK
-25	^) DEPEND
-26	^) DEPEND on
28	^) DONE
26	^) DONE .
26	^) DONE . </s>
-22	^) DONE THE
20	^) NEED
30	^) NEED to
19	^) NEED to BE
51	^) UNTIL
19	^) UNTIL #0
-18	^) UNTIL we
33	^) add
-20	^) already
-47	^) and #0 (
-35	^) and THE
-16	^) at
-17	^) build
-23	^) first
51	^) for
27	^) keep
-22	^) on
-31	^) or
43	^) so
-19	^) so THE
17	^) to BE
21	^) update
-20	^) we
-55	^) which
-25	^) with
27	^) |
61	^+ #0
-19	^+ #0 )
-22	^+ . </s>
22	^+ /
-40	^+ 0
-19	^+ 0 (
-27	^+ 0 ,
20	^+ 0 .
22	^+ 0 . </s>
-36	^+ </s>
23	^+ BE
-18	^+ BLOCK
20	^+ DONE
38	^+ THE
38	^+ UNTIL
-28	^+ shared
23	^, #0 , #0 )
-37	^, #0 , #0 ,
-43	^, #0 .
-43	^, #0 . </s>
30	^, #0 </s>
17	^, #0 BE BE DONE
-29	^, #0 and #0
24	^, (
34	^, ( 0
34	^, ( 0 )
18	^, -
36	^, - -
27	^, /
-30	^, 0 )
-21	^, 0 ) </s>
47	^, 0 ,
-30	^, 0 , 0
-17	^, 0 -
-24	^, 0 .
-26	^, 0 . </s>
22	^, 0 ]
18	^, BE
40	^, BE BE
22	^, BLOCK by
37	^, BLOCK by #0
30	^, BLOCK on
19	^, DEPEND
33	^, DEPEND on
-60	^, DONE
-20	^, DONE ) .
-38	^, THE
19	^, THE 0
31	^, THE BE
17	^, THE BE BE
56	^, THE BE BLOCK
26	^, THE BE BLOCK on
27	^, THE BE DONE
50	^, THE BE THE
-23	^, THE BE not
-24	^, THE DONE
-33	^, THE NEED
17	^, THE TICKET
17	^, THE TICKET BE
-24	^, THE code
27	^, THE default
20	^, THE docs
28	^, THE document
36	^, THE following
-31	^, THE library
-21	^, THE only
39	^, THE server
23	^, THE server BE
16	^, THE test
-27	^, TICKET
-39	^, TICKET #0
26	^, UNTIL #0 .
26	^, UNTIL #0 . </s>
-17	^, UNTIL #0 BE
-17	^, UNTIL #0 BE DONE
22	^, UNTIL it
26	^, UNTIL it BE
66	^, WAIT
20	^, WAIT for
-40	^, WAIT for THE
43	^, active
105	^, add
24	^, add THE
19	^, agent
25	^, all
17	^, all THE
41	^, and
37	^, and DEPEND
37	^, and DEPEND on
-18	^, and THE
27	^, and UNTIL THE
-19	^, and all
46	^, and nothing
21	^, and only
18	^, and so
19	^, and we BE
-17	^, api
51	^, as THE
23	^, audit
23	^, b
46	^, begin
-33	^, both
42	^, but NEED
50	^, but UNTIL
-23	^, but for
21	^, but i imagine
17	^, but i wanted
17	^, but i wanted to
17	^, but not
17	^, but only
19	^, but we BE
39	^, change
47	^, confirm
34	^, delete THE
23	^, do not
71	^, document
28	^, doing
18	^, don't
39	^, e
46	^, e 0
21	^, each
-16	^, especially
18	^, etc .
32	^, etc . )
23	^, except
42	^, file
24	^, find
-35	^, go
-17	^, human
-17	^, i
38	^, i BE
-16	^, i think
-17	^, i want
-41	^, i'm
18	^, if
17	^, image
-28	^, it
19	^, it BE BE nice
18	^, it BE BE possible
-42	^, it's
-24	^, keep
-21	^, keep THE
43	^, l
49	^, l 0
-17	^, long
19	^, look
69	^, make
19	^, make sure
50	^, migrate
18	^, model
-25	^, new
-43	^, no
-21	^, no NEED
17	^, node -
-18	^, node 0
20	^, not
-22	^, not DONE
16	^, not THE BLOCK
-31	^, nothing
-19	^, nothing BE
-35	^, now
44	^, old
-17	^, on
-26	^, one
-30	^, only
-30	^, only UNTIL
-19	^, or
18	^, or (
24	^, or ( b
24	^, or ( b )
-17	^, or BE
22	^, or whatever
-19	^, otherwise
23	^, per
-17	^, please
-24	^, react
33	^, rebase
73	^, remove
25	^, remove THE
-24	^, say
-26	^, say so
26	^, scheduler
35	^, search
28	^, see
42	^, see #0
-18	^, see #0 </s>
-32	^, show
-23	^, show THE
21	^, since
-18	^, so THE BE BE
37	^, so THE BE BLOCK
26	^, so THE TICKET
31	^, so THE TICKET BE
34	^, so THE they
43	^, so don't
17	^, so i'm
25	^, so it BE
-44	^, so we
-38	^, so we BE
26	^, so we'll
-16	^, spec
29	^, t
-16	^, then
17	^, then THE
-43	^, there
-45	^, there BE
-23	^, there BE BE
-18	^, there BE BE THE
-18	^, there's
-34	^, to
59	^, update
46	^, verify
-18	^, we BE DONE
27	^, we BE NEED
33	^, we BE NEED to
30	^, we BE change
30	^, we BE change THE
-21	^, we BE do THE
16	^, we BE probably
-23	^, we BE start
19	^, we BE think
31	^, we BE think about
17	^, we BE update
24	^, we NEED
17	^, we NEED to add
-23	^, we cannot
-18	^, we use
28	^, we want
35	^, we want to
20	^, we'd
26	^, we'll
17	^, we'll NEED
17	^, we'll NEED to
-26	^, we're
-17	^, where
18	^, which BE
20	^, which BE BE
52	^, which BE THE
-54	^, which BE now
26	^, which DONE
26	^, which DONE turn
27	^, which THE
20	^, which i
-24	^, while
19	^, whoever
18	^, widget
31	^, with
29	^, with THE
-20	^- #0
-17	^- - -
65	^- - DONE
-21	^- - UNTIL
-32	^- 0 ) ,
22	^- 0 ) .
22	^- 0 ) . </s>
-32	^- 0 ) </s>
-31	^- 0 ,
-20	^- 0 -
-21	^- 0 - 0 (
-29	^- 0 - 0 )
-17	^- 0 - 0 0
-17	^- 0 . 0
-25	^- 0 /
-17	^- 0 0
32	^- 0 </s>
41	^- 0 BE
17	^- 0 BE DONE
32	^- 0 DONE ,
-50	^- 0 UNTIL
40	^- 0 min
30	^- 0 to
-52	^- </s>
72	^- > #0
19	^- > 0
65	^- > THE
26	^- BE BE
26	^- BE BE DONE
37	^- DEPEND
71	^- DEPEND on
-33	^- DONE
-17	^- DONE -
36	^- DONE :
-61	^- DONE </s>
-28	^- DONE and
-17	^- THE -
-45	^- TICKET
-18	^- TICKET -
40	^- TICKET 0
-42	^- UNTIL
-28	^- UNTIL -
51	^- WAIT
66	^- WAIT for
38	^- and
42	^- android
44	^- android -
16	^- availability
29	^- backed
-39	^- based
30	^- both
18	^- bounded
-25	^- build
50	^- by :
20	^- c
-22	^- cache
46	^- check
18	^- ci
-21	^- class
-17	^- cli
52	^- context
-27	^- daemon
19	^- data
18	^- data -
33	^- db
51	^- db TICKET
30	^- defined
30	^- device
-26	^- directed
-20	^- droid
18	^- e
60	^- enable
20	^- enabled
39	^- enabled UNTIL
-17	^- exports
30	^- facing
21	^- fidelity
-18	^- file
-51	^- first
-29	^- fix
-25	^- form
30	^- gap
-47	^- gated
-17	^- gating
23	^- generated
-28	^- go
-16	^- i
-18	^- id
-24	^- identity
-19	^- ietf
-19	^- ietf -
-22	^- interactive
19	^- l
20	^- level
28	^- load
-28	^- local
23	^- m 0
25	^- main
33	^- manager
-18	^- marked
50	^- memory
-26	^- model
27	^- native
51	^- next
58	^- notes
71	^- off
25	^- off on
-27	^- on
-19	^- on -
18	^- on :
56	^- only UNTIL
-19	^- op
61	^- owned
18	^- package
-24	^- port
25	^- preview
18	^- pty
33	^- r
39	^- related
-16	^- remove
-26	^- repo
33	^- reset
33	^- results
-24	^- review
19	^- run
-22	^- runtime
-17	^- safe
-25	^- same
-74	^- schema -
41	^- see
35	^- see #0
-18	^- sequence
37	^- slim
-18	^- specific
-31	^- store
44	^- sync
-19	^- tag
40	^- terminal
-19	^- test
-25	^- time
-18	^- up .
-27	^- up TICKET
57	^- up UNTIL
-21	^- up to
30	^- update
20	^- use
-17	^- user
28	^- v
-18	^- validation
21	^- verified
32	^- version
19	^- wide
23	^- work
-19	^- world
-17	^- {
-22	^. '
-20	^. )
-41	^. ) </s>
24	^. , 0
17	^. 0
34	^. 0 "
33	^. 0 ( THE
37	^. 0 ) ,
-32	^. 0 ) </s>
23	^. 0 ) and
-19	^. 0 + . </s>
20	^. 0 ,
20	^. 0 , THE
-23	^. 0 , so we
-37	^. 0 -
23	^. 0 .
17	^. 0 . 0 +
-24	^. 0 . 0 -
-55	^. 0 . 0 .
27	^. 0 . 0 THE
-23	^. 0 . 0 and
-22	^. 0 :
-35	^. 0 </s>
-21	^. 0 BE BE DONE
-21	^. 0 BE not
-18	^. 0 DONE (
20	^. 0 DONE , remove
16	^. 0 DONE </s>
-31	^. 0 DONE THE
29	^. 0 NEED
70	^. 0 UNTIL all
25	^. 0 ]
-29	^. 0 and
18	^. 0 comes
18	^. 0 comes DONE
34	^. 0 support
22	^. 0 tag
-17	^. 0 with
-21	^. DONE
-35	^. THE
-17	^. c
24	^. g . , 0
-21	^. go
19	^. go )
-19	^. go :
26	^. however
24	^. md
38	^. md so
34	^. md with
45	^. net
25	^. py
24	^. py .
50	^. t
-17	^. ts .
-50	^. txt
17	^. ui
-31	^. x
-37	^/ #0
27	^/ (
19	^/ -
29	^/ - -
-20	^/ 0
20	^/ 0 ) .
20	^/ 0 ) . </s>
32	^/ 0 -
-25	^/ 0 . 0
-18	^/ 0 . 0 .
20	^/ 0 :
24	^/ 0 </s>
-25	^/ BE
-57	^/ BLOCK
-47	^/ THE </s>
-20	^/ TICKET
31	^/ TICKET /
46	^/ action
-23	^/ agent
-16	^/ c
49	^/ cache
19	^/ call
35	^/ check
31	^/ config
51	^/ content
17	^/ control
-23	^/ data
30	^/ delete
18	^/ deploy
21	^/ domain
-34	^/ e
-28	^/ e 0
30	^/ fix
16	^/ job
17	^/ last
29	^/ lib
52	^/ list
23	^/ low
-23	^/ main
23	^/ node
-25	^/ o
25	^/ operator
25	^/ or
30	^/ ref
24	^/ response
28	^/ settings
30	^/ source
18	^/ state
-22	^/ t
-19	^/ test
18	^/ tool
55	^/ ui
-16	^/ v
-16	^/ v 0
20	^/ worker
31	^0 #0
28	^0 '
40	^0 ' s
66	^0 (
-63	^0 ( #0 )
-31	^0 ( #0 ) .
47	^0 ( #0 ,
-27	^0 ( TICKET
17	^0 ( re
17	^0 ( re -
-59	^0 ( see
-58	^0 ( see #0
-58	^0 ( see #0 )
-18	^0 )
-41	^0 ) </s>
43	^0 ) UNTIL
-18	^0 ) add
-22	^0 ) so THE
16	^0 ) still
26	^0 +
-19	^0 + . </s>
-36	^0 + </s>
-17	^0 + THE
21	^0 , 0
-26	^0 , 0 )
-21	^0 , 0 ) </s>
48	^0 , 0 ,
-30	^0 , 0 , 0
20	^0 , 0 .
31	^0 , 0 . </s>
22	^0 , 0 ]
-22	^0 , WAIT
-18	^0 , but
-17	^0 , it
-17	^0 , node
-17	^0 , node 0
44	^0 , not
57	^0 , or
28	^0 , so
-24	^0 , so we
-19	^0 , so we BE
20	^0 , t
23	^0 , t 0
-27	^0 , we NEED
-27	^0 , we NEED to
-39	^0 , which
23	^0 - -
-34	^0 - 0 (
-34	^0 - 0 )
-16	^0 - 0 ) ,
-33	^0 - 0 ) </s>
28	^0 - 0 .
36	^0 - 0 . </s>
-17	^0 - 0 0
-21	^0 - 0 UNTIL
40	^0 - 0 min
17	^0 - > 0
-32	^0 - BE
22	^0 .
34	^0 . 0 "
-27	^0 . 0 '
38	^0 . 0 ( THE
-21	^0 . 0 )
-49	^0 . 0 ) </s>
-37	^0 . 0 -
-28	^0 . 0 . 0
-21	^0 . 0 :
-35	^0 . 0 </s>
-21	^0 . 0 BE not
-18	^0 . 0 DONE (
16	^0 . 0 DONE </s>
-31	^0 . 0 DONE THE
32	^0 . 0 NEED
70	^0 . 0 UNTIL all
25	^0 . 0 ]
-29	^0 . 0 and
18	^0 . 0 comes
18	^0 . 0 comes DONE
34	^0 . 0 support
22	^0 . 0 tag
-17	^0 . 0 with
-29	^0 . x
-26	^0 /
20	^0 / 0 ) .
22	^0 / 0 -
22	^0 / 0 - 0
22	^0 / 0 :
-20	^0 0
-19	^0 0 : 0 :
-21	^0 : 0 :
-21	^0 : 0 : 0
18	^0 : 0 utc
-19	^0 : THE
43	^0 : no
28	^0 ; </s>
61	^0 BE
-21	^0 BE BE DONE
-17	^0 BE BE DONE .
-80	^0 BE BLOCK
103	^0 BE DONE
36	^0 BE DONE .
36	^0 BE DONE . </s>
24	^0 BE DONE ;
24	^0 BE DONE ; </s>
44	^0 BE DONE </s>
-16	^0 BE come
-30	^0 BE not
-18	^0 BE only
-51	^0 DEPEND
-38	^0 DEPEND on
66	^0 DONE
26	^0 DONE (
20	^0 DONE , remove
36	^0 DONE .
36	^0 DONE . </s>
22	^0 DONE </s>
-19	^0 DONE THE
-27	^0 DONE UNTIL
-26	^0 NEED
-27	^0 NEED THE
50	^0 THE
40	^0 THE (
20	^0 THE 0 f
20	^0 THE 0 f 0
21	^0 TICKET
-33	^0 TICKET (
-33	^0 TICKET ( #0
-19	^0 TICKET BE
36	^0 UNTIL
-28	^0 UNTIL 0
-26	^0 UNTIL DONE
-38	^0 UNTIL THE
70	^0 UNTIL all
46	^0 UNTIL it
47	^0 UNTIL it BE
47	^0 UNTIL it BE DONE
-18	^0 UNTIL we
45	^0 WAIT for
83	^0 ] </s>
44	^0 adds
30	^0 agent
-25	^0 and
-30	^0 and THE
24	^0 begins
24	^0 beta
21	^0 bis
31	^0 bis BE
36	^0 builds
25	^0 by
20	^0 c
25	^0 c 0
-19	^0 c 0 c
-20	^0 came
-20	^0 came DONE
21	^0 cd
21	^0 cd 0
20	^0 cf
31	^0 cleanup
-30	^0 code
18	^0 comes
18	^0 comes DONE
23	^0 commits
-17	^0 d 0
-28	^0 e 0
20	^0 e tests
-24	^0 f
-34	^0 f 0
54	^0 first
57	^0 fix
-16	^0 gates
-20	^0 h
-20	^0 if
22	^0 items
31	^0 j
24	^0 l
20	^0 launch
25	^0 library
-16	^0 lines
-28	^0 mb
-27	^0 migration
-50	^0 min
-18	^0 minutes
-27	^0 ms
-17	^0 new
16	^0 non
16	^0 non -
-18	^0 owns
-24	^0 rule
-53	^0 s
-21	^0 s )
-18	^0 says
29	^0 schema
-19	^0 seconds
22	^0 so
22	^0 tag
-19	^0 th
21	^0 to
-20	^0 to 0
51	^0 to THE
41	^0 update
18	^0 utc
38	^0 we BE
24	^0 with THE
-23	^0 work
-19	^0 workflow
-30	^0 x
-41	^0 x 0
-26	^0 z
70	^0 |
83	^0 | </s>
26	^: "
-47	^: #
69	^: #0
24	^: #0 #0 #0
-28	^: #0 (
-33	^: #0 )
22	^: #0 , #0
-42	^: #0 , #0 .
38	^: #0 , #0 </s>
66	^: #0 </s>
24	^: #0 BE
77	^: #0 DONE
80	^: #0 DONE </s>
31	^: #0 UNTIL
30	^: #0 and
28	^: ( 0
28	^: ( 0 )
-51	^: ,
-38	^: -
25	^: 0
-19	^: 0 ,
32	^: 0 -
-17	^: 0 - 0 (
-24	^: 0 .
-21	^: 0 . 0
-21	^: 0 : 0
18	^: 0 utc
123	^: BE
53	^: BLOCK
44	^: BLOCK (
24	^: BLOCK </s>
19	^: BLOCK on
-55	^: DONE
-40	^: DONE </s>
-33	^: THE BE THE
-25	^: THE TICKET BE
19	^: THE first
59	^: TICKET
-25	^: TICKET #0
20	^: TICKET #0 (
90	^: TICKET 0
27	^: TICKET 0 (
37	^: TICKET 0 .
37	^: TICKET 0 . 0
50	^: TICKET 0 </s>
63	^: UNTIL
58	^: UNTIL #0
59	^: WAIT
83	^: WAIT for
40	^: WAIT for THE
25	^: WAIT on
-17	^: [
-65	^: [ ]
-20	^: add
37	^: all
43	^: bd
18	^: bd -
18	^: bd - 0
32	^: build
51	^: build THE
29	^: c
36	^: c 0
26	^: currently
32	^: currently BLOCK
21	^: design
-17	^: drop
-54	^: false
-18	^: fix
-35	^: go
22	^: hold
47	^: implement
30	^: internal
36	^: internal /
43	^: it's
-24	^: l
-24	^: l 0
35	^: launch
29	^: low
-34	^: m
24	^: migrate
-24	^: n
-21	^: no
-53	^: no </s>
-47	^: nobody
-17	^: node
-62	^: none
-27	^: none (
-36	^: none </s>
-37	^: not
-143	^: nothing
36	^: on
-61	^: open
23	^: per
23	^: per -
-25	^: push
38	^: remove
40	^: rename
20	^: second
17	^: small
35	^: still
21	^: t
43	^: take
17	^: update
-24	^: we BE
32	^: work
26	^: yes
26	^; </s>
-27	^< 0
-36	^<bx> <s>
-93	^<bx> <s> #0
24	^<bx> <s> #0 </s>
35	^<bx> <s> DEPEND
35	^<bx> <s> DEPEND on
35	^<bx> <s> DEPEND on #0
-37	^<bx> h:acceptance
-33	^<bx> h:acceptance h:criteria
-29	^<bx> h:acceptance h:criteria <s>
-64	^<bx> h:blocked
-18	^<bx> h:checklist
68	^<bx> h:prerequisites
19	^<bx> h:prerequisites <s>
-22	^<bx> h:prerequisites <s> i
-20	^<bx> h:steps
-20	^<bx> h:steps <s>
-38	^<bx> h:tasks <s> #0
-39	^<bx> h:tasks <s> #0 </s>
-44	^<hd> <s>
-26	^<hd> <s> BLOCK
-42	^<hd> <s> BLOCK </s>
21	^<hd> <s> BLOCK by
-37	^<hd> <s> DEPEND
-19	^<hd> <s> DEPEND </s>
-22	^<hd> <s> DONE
-19	^<hd> <s> DONE duplicate
-19	^<hd> <s> DONE duplicate :
-32	^<hd> <s> TICKET
-20	^<hd> <s> UNTIL
-85	^<hd> <s> WAIT
30	^<hd> <s> fix
-47	^<i> <s>
49	^<i> <s> #0 </s>
39	^<i> <s> BLOCK by
27	^<i> <s> DEPEND :
-24	^<i> <s> DEPEND on
42	^<i> <s> DONE
-32	^<i> <s> TICKET
-27	^<i> <s> UNTIL
66	^<i> <s> WAIT
81	^<i> <s> WAIT for
-20	^<i> h:(
-33	^<i> h:acceptance
-21	^<i> h:acceptance <s>
-21	^<i> h:acceptance h::
-21	^<i> h:acceptance h:: <s>
45	^<i> h:after
29	^<i> h:are
69	^<i> h:blocked
65	^<i> h:blocked h:by
46	^<i> h:blocked h:by <s>
28	^<i> h:blocked h:by <s> #0
110	^<i> h:blockers
-30	^<i> h:blocks
-30	^<i> h:blocks <s>
-30	^<i> h:blocks <s> #0
-30	^<i> h:blocks <s> #0 </s>
-19	^<i> h:coordination
-53	^<i> h:dependencies <s>
-74	^<i> h:dependencies <s> #0
41	^<i> h:dependencies <s> BE
38	^<i> h:dependencies <s> BLOCK by
39	^<i> h:dependencies <s> NEED
-17	^<i> h:dependencies <s> NEED #0
43	^<i> h:dependencies <s> NEED :
105	^<i> h:dependencies <s> TICKET
39	^<i> h:dependencies <s> TICKET 0
81	^<i> h:dependencies h::
81	^<i> h:dependencies h:: <s>
-19	^<i> h:depends
-19	^<i> h:depends h:on
-28	^<i> h:depends h:on h::
-28	^<i> h:depends h:on h:: <s>
-21	^<i> h:evidence
-16	^<i> h:files
-27	^<i> h:impact
35	^<i> h:implementation
-26	^<i> h:key
-53	^<i> h:non
-43	^<i> h:non h:-
25	^<i> h:prerequisites
25	^<i> h:prerequisites <s>
22	^<i> h:prerequisites <s> #0
22	^<i> h:prerequisites <s> #0 </s>
-35	^<i> h:proposed
-20	^<i> h:related
-25	^<i> h:rollout
-21	^<i> h:rollout <s>
25	^<i> h:scope h::
25	^<i> h:scope h:: <s>
93	^<i> h:scope h:: <s> UNTIL
-18	^<i> h:spec
51	^<i> h:status
55	^<i> h:technical
41	^<i> h:todo
-35	^<p> <s> #0
-22	^<p> <s> #0 ,
21	^<p> <s> #0 </s>
-35	^<p> <s> #0 BE
-52	^<p> <s> #0 BE DONE
109	^<p> <s> #0 BE THE
-16	^<p> <s> #0 NEED
-26	^<p> <s> #0 NEED to
-18	^<p> <s> ( 0
-18	^<p> <s> ( 0 )
-24	^<p> <s> 0
-29	^<p> <s> 0 -
-40	^<p> <s> @
25	^<p> <s> BE BE
-39	^<p> <s> BE BE DONE
-43	^<p> <s> BE DONE
-57	^<p> <s> BE THE
50	^<p> <s> BE WAIT
57	^<p> <s> BE WAIT UNTIL
44	^<p> <s> BE do
-42	^<p> <s> BE we
71	^<p> <s> BLOCK
-41	^<p> <s> BLOCK :
-52	^<p> <s> BLOCK : #0
36	^<p> <s> BLOCK WAIT
-48	^<p> <s> BLOCK by
-43	^<p> <s> BLOCK by #0
-46	^<p> <s> BLOCK by :
-25	^<p> <s> BLOCK for
41	^<p> <s> BLOCK on
-41	^<p> <s> BLOCK on THE
25	^<p> <s> DEPEND -
28	^<p> <s> DEPEND - on
17	^<p> <s> DEPEND :
27	^<p> <s> DEPEND : #0
34	^<p> <s> DEPEND : TICKET
-26	^<p> <s> DEPEND BE
-38	^<p> <s> DEPEND on
-59	^<p> <s> DEPEND on #0
-261	^<p> <s> DEPEND on :
46	^<p> <s> DEPEND on THE
35	^<p> <s> DEPEND on TICKET
36	^<p> <s> DEPEND on all
-24	^<p> <s> DEPEND on how
19	^<p> <s> DEPEND on upstream
-36	^<p> <s> DONE THE
24	^<p> <s> DONE UNTIL
33	^<p> <s> DONE UNTIL #0
-18	^<p> <s> DONE addition to
50	^<p> <s> DONE order
17	^<p> <s> DONE order to
23	^<p> <s> DONE particular
41	^<p> <s> NEED #0
25	^<p> <s> NEED #0 </s>
41	^<p> <s> NEED : #0
50	^<p> <s> NEED TICKET
-51	^<p> <s> NEED UNTIL
-23	^<p> <s> NEED to
-30	^<p> <s> NEED to BE
62	^<p> <s> NEED to WAIT
-30	^<p> <s> THE
32	^<p> <s> THE BE DEPEND
-51	^<p> <s> THE BE DONE
-55	^<p> <s> THE BE THE
84	^<p> <s> THE BE WAIT
23	^<p> <s> THE BE also
-32	^<p> <s> THE BE no
39	^<p> <s> THE BE not
26	^<p> <s> THE BE on
39	^<p> <s> THE BE only
-25	^<p> <s> THE BLOCK
-27	^<p> <s> THE BLOCK #0
-21	^<p> <s> THE DONE
33	^<p> <s> THE NEED
-40	^<p> <s> THE NEED THE
63	^<p> <s> THE TICKET BE
-30	^<p> <s> THE TICKET DONE
31	^<p> <s> THE TICKET for
-18	^<p> <s> THE allows
38	^<p> <s> THE also
21	^<p> <s> THE api
-21	^<p> <s> THE appears
-19	^<p> <s> THE builds
-17	^<p> <s> THE builds on
88	^<p> <s> THE can't
39	^<p> <s> THE cannot
20	^<p> <s> THE cannot BE
-22	^<p> <s> THE commit
-22	^<p> <s> THE docs
-54	^<p> <s> THE doesn't
29	^<p> <s> THE feature
20	^<p> <s> THE first
32	^<p> <s> THE fix
43	^<p> <s> THE fix BE
24	^<p> <s> THE implementation
26	^<p> <s> THE implementation BE
30	^<p> <s> THE job
35	^<p> <s> THE last
-17	^<p> <s> THE old
29	^<p> <s> THE one BE
-24	^<p> <s> THE order
20	^<p> <s> THE relies
20	^<p> <s> THE relies on
33	^<p> <s> THE rest
-21	^<p> <s> THE result
22	^<p> <s> THE shouldn't
22	^<p> <s> THE shouldn't BE
-48	^<p> <s> THE started
-16	^<p> <s> THE test
25	^<p> <s> THE three
-28	^<p> <s> THE upgrade
-25	^<p> <s> THE upgrade BE
-22	^<p> <s> THE user
-23	^<p> <s> THE user BE
103	^<p> <s> THE whole
79	^<p> <s> THE work
37	^<p> <s> THE work BE
-90	^<p> <s> TICKET
-55	^<p> <s> TICKET #0
-28	^<p> <s> TICKET #0 BE
-68	^<p> <s> TICKET 0
-20	^<p> <s> TICKET 0 (
-33	^<p> <s> TICKET 0 BE
29	^<p> <s> TICKET :
17	^<p> <s> TICKET : #0
51	^<p> <s> UNTIL
-21	^<p> <s> UNTIL #0 ,
22	^<p> <s> UNTIL #0 BE
-30	^<p> <s> UNTIL #0 DONE
-33	^<p> <s> UNTIL #0 THE
-44	^<p> <s> UNTIL 0
-38	^<p> <s> UNTIL 0 .
-27	^<p> <s> UNTIL :
-22	^<p> <s> UNTIL BE
-71	^<p> <s> UNTIL DONE
-47	^<p> <s> UNTIL DONE ,
-21	^<p> <s> UNTIL DONE THE
16	^<p> <s> UNTIL THE BE
-22	^<p> <s> UNTIL THE DONE
-22	^<p> <s> UNTIL THE TICKET
-28	^<p> <s> UNTIL THE app
17	^<p> <s> UNTIL THE client
21	^<p> <s> UNTIL THE first
19	^<p> <s> UNTIL THE new
23	^<p> <s> UNTIL THE node
-22	^<p> <s> UNTIL THE update
-25	^<p> <s> UNTIL THE upgrade
24	^<p> <s> UNTIL THE user
-45	^<p> <s> UNTIL THE we
68	^<p> <s> UNTIL TICKET
27	^<p> <s> UNTIL draft
27	^<p> <s> UNTIL draft -
-28	^<p> <s> UNTIL green
-38	^<p> <s> UNTIL i
-30	^<p> <s> UNTIL it BE
-34	^<p> <s> UNTIL reading
26	^<p> <s> UNTIL starting
-19	^<p> <s> UNTIL then
22	^<p> <s> UNTIL there
21	^<p> <s> UNTIL we
47	^<p> <s> UNTIL we BE
-25	^<p> <s> UNTIL you
119	^<p> <s> WAIT
37	^<p> <s> WAIT THE
20	^<p> <s> WAIT THE decision
17	^<p> <s> WAIT UNTIL
17	^<p> <s> WAIT for #0
19	^<p> <s> WAIT for :
30	^<p> <s> WAIT for THE
40	^<p> <s> WAIT on
-35	^<p> <s> WAIT on THE
21	^<p> <s> WAIT upstream
-21	^<p> <s> [
-18	^<p> <s> acceptance
-23	^<p> <s> agents
31	^<p> <s> all of
31	^<p> <s> all of THE
-20	^<p> <s> allow
-38	^<p> <s> and
-28	^<p> <s> and it
17	^<p> <s> as THE subtask
-17	^<p> <s> as part
-17	^<p> <s> as part of
20	^<p> <s> as soon
20	^<p> <s> as soon as
19	^<p> <s> assuming
25	^<p> <s> at THE moment
22	^<p> <s> at present
23	^<p> <s> auto
23	^<p> <s> auto -
-18	^<p> <s> based on #0
-17	^<p> <s> based on THE
-39	^<p> <s> because
38	^<p> <s> better
24	^<p> <s> but
21	^<p> <s> can't
41	^<p> <s> cannot
32	^<p> <s> canonical
-18	^<p> <s> cc
-18	^<p> <s> change
24	^<p> <s> changing
-18	^<p> <s> check
-20	^<p> <s> ci
24	^<p> <s> close
-18	^<p> <s> closes
-18	^<p> <s> closes #0
-29	^<p> <s> covers
-18	^<p> <s> currently
29	^<p> <s> currently , THE
25	^<p> <s> currently BLOCK
23	^<p> <s> currently BLOCK by
23	^<p> <s> cut
81	^<p> <s> decision
49	^<p> <s> deferred
47	^<p> <s> deferred UNTIL
-50	^<p> <s> deferred from
-22	^<p> <s> deferred from #0
33	^<p> <s> deps
-27	^<p> <s> do not DONE
33	^<p> <s> do not start
-26	^<p> <s> do we
36	^<p> <s> document
22	^<p> <s> document THE
45	^<p> <s> documentation
51	^<p> <s> don't DONE
47	^<p> <s> don't DONE UNTIL
18	^<p> <s> due
20	^<p> <s> due to
22	^<p> <s> due to THE
-30	^<p> <s> error
-31	^<p> <s> error :
18	^<p> <s> essentially
59	^<p> <s> everything
59	^<p> <s> final
-52	^<p> <s> first
36	^<p> <s> first ,
17	^<p> <s> fix
-17	^<p> <s> fix :
-27	^<p> <s> fix THE
-17	^<p> <s> fix options
19	^<p> <s> fixes #0 ,
-31	^<p> <s> fixes #0 </s>
-22	^<p> <s> follow
-19	^<p> <s> follow up
-19	^<p> <s> following
-23	^<p> <s> following THE
-26	^<p> <s> follows
-38	^<p> <s> followup
-29	^<p> <s> for
-23	^<p> <s> for THE
-48	^<p> <s> for example
-40	^<p> <s> found
-18	^<p> <s> found while
-22	^<p> <s> from
32	^<p> <s> gate
45	^<p> <s> gate :
76	^<p> <s> gated
45	^<p> <s> gated on
-21	^<p> <s> given
-21	^<p> <s> given THE
20	^<p> <s> hard
31	^<p> <s> here
40	^<p> <s> hold
19	^<p> <s> holding
46	^<p> <s> how to
25	^<p> <s> i BE
38	^<p> <s> i BE do
27	^<p> <s> i BE like
27	^<p> <s> i believe THE
31	^<p> <s> i plan
31	^<p> <s> i plan to
23	^<p> <s> i propose
29	^<p> <s> i think
19	^<p> <s> i think it
62	^<p> <s> i think there
42	^<p> <s> i want
49	^<p> <s> i want to
26	^<p> <s> i'd
33	^<p> <s> i'll update
46	^<p> <s> i'll update THE
36	^<p> <s> i'm currently
25	^<p> <s> i'm still
-39	^<p> <s> if
-22	^<p> <s> impact
-18	^<p> <s> impact :
41	^<p> <s> implementation
34	^<p> <s> implementation BE
18	^<p> <s> implementers
21	^<p> <s> include
-19	^<p> <s> it
25	^<p> <s> it BE BE
21	^<p> <s> it BE BLOCK
-18	^<p> <s> it BE not
-23	^<p> <s> it BLOCK
26	^<p> <s> keep
-19	^<p> <s> let
26	^<p> <s> let's
32	^<p> <s> lets
-44	^<p> <s> libfoo
-43	^<p> <s> libfoo 0
22	^<p> <s> likely
30	^<p> <s> looks
30	^<p> <s> looks like
19	^<p> <s> mark
16	^<p> <s> marking
23	^<p> <s> maybe i
32	^<p> <s> migrate
17	^<p> <s> most
-18	^<p> <s> move THE
23	^<p> <s> nb
23	^<p> <s> nb :
-36	^<p> <s> next
-33	^<p> <s> no
-51	^<p> <s> no longer
23	^<p> <s> not
31	^<p> <s> not DONE
41	^<p> <s> not to
41	^<p> <s> not to BE
29	^<p> <s> nothing to
40	^<p> <s> nothing to do
-31	^<p> <s> now
-29	^<p> <s> now THE
34	^<p> <s> of
39	^<p> <s> of course
35	^<p> <s> on
32	^<p> <s> on THE
17	^<p> <s> on THE first
78	^<p> <s> on hold
35	^<p> <s> on hold UNTIL
-18	^<p> <s> one
54	^<p> <s> only
-17	^<p> <s> only THE
-19	^<p> <s> operator
-31	^<p> <s> other
-27	^<p> <s> p
-26	^<p> <s> p 0
-36	^<p> <s> parent
27	^<p> <s> parked
29	^<p> <s> parked UNTIL
29	^<p> <s> paused
21	^<p> <s> per -
-34	^<p> <s> please DONE
62	^<p> <s> please don't
91	^<p> <s> postponed
23	^<p> <s> pre
23	^<p> <s> pre -
18	^<p> <s> prerequisite :
35	^<p> <s> prerequisites
37	^<p> <s> prerequisites :
70	^<p> <s> prerequisites : #0
-25	^<p> <s> previously
29	^<p> <s> progress
-34	^<p> <s> put
-33	^<p> <s> put THE
34	^<p> <s> putting
39	^<p> <s> putting THE
-22	^<p> <s> rather
-22	^<p> <s> rather than
25	^<p> <s> re
25	^<p> <s> re -
-18	^<p> <s> read
34	^<p> <s> relies
34	^<p> <s> relies on
49	^<p> <s> remaining
65	^<p> <s> remove
57	^<p> <s> remove UNTIL
-22	^<p> <s> replace
46	^<p> <s> revert
51	^<p> <s> revisit
51	^<p> <s> revisit UNTIL
-17	^<p> <s> ruby
-17	^<p> <s> ruby 0
-17	^<p> <s> ruby 0 .
32	^<p> <s> running
69	^<p> <s> runs
-17	^<p> <s> scope
-20	^<p> <s> see
-24	^<p> <s> see #0 for
37	^<p> <s> sequence
64	^<p> <s> sequencing
37	^<p> <s> sequencing :
-25	^<p> <s> services
-20	^<p> <s> show
21	^<p> <s> so THE
-25	^<p> <s> split
24	^<p> <s> state
29	^<p> <s> status
47	^<p> <s> status :
23	^<p> <s> status : BLOCK
-30	^<p> <s> status : DONE
-30	^<p> <s> steps
38	^<p> <s> still
56	^<p> <s> still WAIT
40	^<p> <s> stuck
24	^<p> <s> take
22	^<p> <s> take THE
-29	^<p> <s> test
-23	^<p> <s> testing
-22	^<p> <s> then
-20	^<p> <s> there BE
41	^<p> <s> there's
33	^<p> <s> they BE
23	^<p> <s> they BE BE
40	^<p> <s> todo
-22	^<p> <s> trigger
-22	^<p> <s> trigger :
23	^<p> <s> try
-33	^<p> <s> unblocked
24	^<p> <s> unblocks UNTIL
40	^<p> <s> unfortunately
36	^<p> <s> unfortunately THE
22	^<p> <s> unpin
30	^<p> <s> update
-33	^<p> <s> update THE
-25	^<p> <s> upstream
-31	^<p> <s> use
-43	^<p> <s> users
-42	^<p> <s> users BE
-20	^<p> <s> verified
-30	^<p> <s> wanted
39	^<p> <s> we BE BE
-19	^<p> <s> we BE BLOCK
-23	^<p> <s> we BE not
-28	^<p> <s> we BE to
-25	^<p> <s> we NEED
-58	^<p> <s> we NEED THE
57	^<p> <s> we can't
72	^<p> <s> we cannot
-37	^<p> <s> we don't
28	^<p> <s> we're
61	^<p> <s> we're WAIT
-36	^<p> <s> while
30	^<p> <s> who
23	^<p> <s> why THE
-25	^<p> <s> with
-26	^<p> <s> with THE
-29	^<p> <s> without
-32	^<p> <s> without THE
26	^<p> <s> work
-24	^<p> <s> works
68	^<p> <s> yes
-22	^<p> <s> yes ,
-53	^<p> <s> you
-18	^<p> <s> { {
-17	^<p> h:(
42	^<p> h:)
-32	^<p> h:0 h:.
30	^<p> h::
-20	^<p> h:a
60	^<p> h:acceptance
63	^<p> h:acceptance <s>
-18	^<p> h:add
24	^<p> h:as
23	^<p> h:background <s> UNTIL
22	^<p> h:benefits
22	^<p> h:benefits h::
22	^<p> h:benefits h:: <s>
46	^<p> h:blocked
41	^<p> h:blocked h:by
-20	^<p> h:blocked h:by <s>
20	^<p> h:blocked h:by <s> #0
-19	^<p> h:blocked h:by <s> none
30	^<p> h:cleanup
30	^<p> h:cleanup h::
-43	^<p> h:context
-42	^<p> h:context <s>
-16	^<p> h:current
27	^<p> h:dependencies <s> NEED
-25	^<p> h:dependencies <s> no
30	^<p> h:dependency
33	^<p> h:dependency <s>
-30	^<p> h:describe
-21	^<p> h:describe h:the
-20	^<p> h:description
-27	^<p> h:description <s>
26	^<p> h:description h::
26	^<p> h:description h:: <s>
23	^<p> h:edit
23	^<p> h:edit h::
23	^<p> h:edit h:: <s>
-18	^<p> h:example
31	^<p> h:files
-27	^<p> h:fix
31	^<p> h:goal <s> UNTIL
-31	^<p> h:how
-19	^<p> h:it
-29	^<p> h:motivation
-21	^<p> h:motivation <s>
-21	^<p> h:my
19	^<p> h:note
-16	^<p> h:of
32	^<p> h:on
-19	^<p> h:original
-20	^<p> h:phase
20	^<p> h:prerequisites <s>
-37	^<p> h:problem
-39	^<p> h:problem <s>
-16	^<p> h:problem <s> THE
40	^<p> h:question
40	^<p> h:question <s>
-16	^<p> h:rationale
-19	^<p> h:scope
-26	^<p> h:scope h::
-26	^<p> h:scope h:: <s>
30	^<p> h:see
18	^<p> h:sequencing
18	^<p> h:sequencing <s>
18	^<p> h:source
39	^<p> h:status
39	^<p> h:status <s>
25	^<p> h:steps h::
25	^<p> h:steps h:: <s>
-25	^<p> h:summary
-18	^<p> h:summary <s>
28	^<p> h:task
25	^<p> h:tasks
58	^<p> h:tasks h::
58	^<p> h:tasks h:: <s>
-20	^<p> h:tests
40	^<p> h:the
-18	^<p> h:validation
-20	^<p> h:version
-20	^<p> h:version <s>
16	^<p> h:what <s>
-16	^<p> h:what h:happens
19	^<p> h:what h:to h:build
19	^<p> h:why h:this h:is
78	^<p> h:work
-55	^<r> <s>
70	^<r> <s> #0
-45	^<r> <s> WAIT
71	^<r> <s> |
127	^<r> <s> | DEPEND
26	^<r> <s> | DEPEND on
-21	^<s> #0 (
46	^<s> #0 ,
59	^<s> #0 , #0
-21	^<s> #0 -
95	^<s> #0 </s>
-63	^<s> #0 BE BLOCK by
58	^<s> #0 BE DONE </s>
109	^<s> #0 BE THE
-74	^<s> #0 DEPEND
-74	^<s> #0 DEPEND on
97	^<s> #0 DONE
-17	^<s> #0 NEED
-26	^<s> #0 NEED to
-19	^<s> #0 NEED to BE
-18	^<s> ( 0
-17	^<s> ( 0 )
90	^<s> ( BLOCK
-25	^<s> ( THE
-27	^<s> .
43	^<s> 0 -
-22	^<s> 0 .
-29	^<s> 0 . 0 .
31	^<s> 0 . 0 BE
-43	^<s> @
-26	^<s> BE BE DONE
55	^<s> BE BE DONE UNTIL
43	^<s> BE BE removed
-25	^<s> BE DONE
-18	^<s> BE DONE UNTIL
-37	^<s> BE THE
62	^<s> BE WAIT
62	^<s> BE WAIT UNTIL
23	^<s> BE WAIT UNTIL there
44	^<s> BE do
61	^<s> BE only
61	^<s> BE only BE
32	^<s> BE start
-18	^<s> BE to
-45	^<s> BE we
48	^<s> BLOCK
-27	^<s> BLOCK #0
-18	^<s> BLOCK #0 </s>
18	^<s> BLOCK -
21	^<s> BLOCK - by
53	^<s> BLOCK - by :
-88	^<s> BLOCK : #0
32	^<s> BLOCK </s>
-22	^<s> BLOCK DONE
-27	^<s> BLOCK THE
-32	^<s> BLOCK TICKET
21	^<s> BLOCK UNTIL
33	^<s> BLOCK WAIT
-20	^<s> BLOCK by #0
28	^<s> BLOCK by #0 .
21	^<s> BLOCK by #0 </s>
97	^<s> BLOCK by : #0
-21	^<s> BLOCK by : none
-100	^<s> BLOCK by </s>
-50	^<s> BLOCK by cors
-20	^<s> BLOCK by cors policy
-25	^<s> BLOCK for
59	^<s> BLOCK on
18	^<s> BLOCK on :
138	^<s> DEPEND
25	^<s> DEPEND -
28	^<s> DEPEND - on
28	^<s> DEPEND - on :
83	^<s> DEPEND :
27	^<s> DEPEND : #0
71	^<s> DEPEND : TICKET
37	^<s> DEPEND : TICKET 0
-24	^<s> DEPEND : none
29	^<s> DEPEND : t
29	^<s> DEPEND : t 0
21	^<s> DEPEND </s>
-28	^<s> DEPEND BE
-20	^<s> DEPEND graph
87	^<s> DEPEND on
-41	^<s> DEPEND on #0
41	^<s> DEPEND on #0 .
35	^<s> DEPEND on #0 </s>
-41	^<s> DEPEND on #0 and
27	^<s> DEPEND on #0 for
-79	^<s> DEPEND on : #0
61	^<s> DEPEND on : THE
38	^<s> DEPEND on : all
-23	^<s> DEPEND on : none
-29	^<s> DEPEND on : nothing
-96	^<s> DEPEND on </s>
81	^<s> DEPEND on THE
32	^<s> DEPEND on THE 0
36	^<s> DEPEND on TICKET
35	^<s> DEPEND on TICKET 0
36	^<s> DEPEND on all
36	^<s> DEPEND on all other
-24	^<s> DEPEND on how
19	^<s> DEPEND on upstream
-19	^<s> DONE
-23	^<s> DONE #0
-39	^<s> DONE #0 we
-47	^<s> DONE :
-21	^<s> DONE BE BLOCK
33	^<s> DONE UNTIL #0
-18	^<s> DONE addition to
-19	^<s> DONE duplicate
-19	^<s> DONE duplicate :
-19	^<s> DONE duplicate : #0
-17	^<s> DONE notes
46	^<s> DONE order
21	^<s> DONE particular
-66	^<s> DONE with
68	^<s> NEED
33	^<s> NEED #0
33	^<s> NEED #0 </s>
27	^<s> NEED :
41	^<s> NEED : #0
31	^<s> NEED : #0 </s>
27	^<s> NEED : TICKET #0
-21	^<s> NEED DONE
44	^<s> NEED THE
56	^<s> NEED TICKET
-52	^<s> NEED UNTIL
-22	^<s> NEED for
-20	^<s> NEED for #0
-31	^<s> NEED to BE
-19	^<s> NEED to BE DONE
61	^<s> NEED to WAIT
-35	^<s> THE
-19	^<s> THE .
-16	^<s> THE 0
-29	^<s> THE BE BE
-28	^<s> THE BE BE DONE
44	^<s> THE BE BLOCK UNTIL
27	^<s> THE BE BLOCK by
32	^<s> THE BE DEPEND
32	^<s> THE BE DEPEND on
-53	^<s> THE BE DONE
26	^<s> THE BE NEED to
-43	^<s> THE BE THE
44	^<s> THE BE THE final
84	^<s> THE BE WAIT
17	^<s> THE BE WAIT UNTIL
36	^<s> THE BE WAIT on
22	^<s> THE BE also
23	^<s> THE BE currently
23	^<s> THE BE currently BLOCK
-32	^<s> THE BE no
-26	^<s> THE BE no longer
31	^<s> THE BE not
26	^<s> THE BE on
36	^<s> THE BE on hold
46	^<s> THE BE only
-31	^<s> THE BE to BE
49	^<s> THE BE to WAIT
-42	^<s> THE BLOCK
-27	^<s> THE BLOCK #0
22	^<s> THE BLOCK BE
28	^<s> THE DEPEND
30	^<s> THE DEPEND on
30	^<s> THE DEPEND on #0
-33	^<s> THE DEPEND on THE
21	^<s> THE DONE
51	^<s> THE NEED
-30	^<s> THE NEED THE
35	^<s> THE NEED THE snapshot
-18	^<s> THE NEED to
20	^<s> THE TICKET (
70	^<s> THE TICKET BE
-35	^<s> THE TICKET BE THE
29	^<s> THE TICKET BE on
-30	^<s> THE TICKET BLOCK
-53	^<s> THE TICKET DEPEND on
-35	^<s> THE TICKET DONE
26	^<s> THE TICKET for
-18	^<s> THE allows
35	^<s> THE also
21	^<s> THE api BE
-21	^<s> THE appears
35	^<s> THE board
-20	^<s> THE bot
-19	^<s> THE builds
-17	^<s> THE builds on
84	^<s> THE can't
39	^<s> THE cannot
20	^<s> THE cannot BE
22	^<s> THE cannot BE DONE
18	^<s> THE change
-20	^<s> THE code
-22	^<s> THE commit
-19	^<s> THE customer
-21	^<s> THE docs
-51	^<s> THE doesn't
26	^<s> THE feature
54	^<s> THE field
32	^<s> THE fix
43	^<s> THE fix BE
23	^<s> THE implementation
26	^<s> THE implementation BE
-58	^<s> THE isn't
28	^<s> THE job
34	^<s> THE last
-17	^<s> THE old
35	^<s> THE one
29	^<s> THE one BE
-22	^<s> THE order
22	^<s> THE plan
-16	^<s> THE prevents
20	^<s> THE relies
20	^<s> THE relies on
33	^<s> THE rest
-21	^<s> THE result
57	^<s> THE second
22	^<s> THE shouldn't
22	^<s> THE shouldn't BE
27	^<s> THE small
-50	^<s> THE started
-28	^<s> THE test
-20	^<s> THE test BE
25	^<s> THE three
-17	^<s> THE unblocks
-20	^<s> THE updates
-28	^<s> THE upgrade
-25	^<s> THE upgrade BE
-22	^<s> THE user
-23	^<s> THE user BE
35	^<s> THE vendor
35	^<s> THE vendor BE
83	^<s> THE whole
76	^<s> THE work
37	^<s> THE work BE
-29	^<s> TICKET
-24	^<s> TICKET #0
-18	^<s> TICKET #0 (
40	^<s> TICKET #0 BE
50	^<s> TICKET 0
-33	^<s> TICKET 0 BE
-18	^<s> TICKET 0 DONE
-27	^<s> TICKET :
-37	^<s> TICKET : #0
-90	^<s> TICKET : #0 </s>
-17	^<s> TICKET BE
-17	^<s> TICKET BE BE
25	^<s> TICKET UNTIL
-20	^<s> TICKET for
51	^<s> UNTIL
-25	^<s> UNTIL #0 , THE
-30	^<s> UNTIL #0 DONE
-26	^<s> UNTIL #0 DONE ,
-39	^<s> UNTIL #0 THE
-44	^<s> UNTIL 0
-38	^<s> UNTIL 0 .
-38	^<s> UNTIL 0 . 0
-27	^<s> UNTIL :
-22	^<s> UNTIL BE
-55	^<s> UNTIL DONE
-51	^<s> UNTIL DONE ,
-30	^<s> UNTIL DONE , THE
-21	^<s> UNTIL DONE , we
49	^<s> UNTIL DONE :
-22	^<s> UNTIL DONE THE
-20	^<s> UNTIL THE DEPEND
-37	^<s> UNTIL THE DONE
-36	^<s> UNTIL THE DONE ,
-18	^<s> UNTIL THE TICKET
-26	^<s> UNTIL THE TICKET BE
-28	^<s> UNTIL THE app
-21	^<s> UNTIL THE app BE
17	^<s> UNTIL THE client
-18	^<s> UNTIL THE data
45	^<s> UNTIL THE first
17	^<s> UNTIL THE new
23	^<s> UNTIL THE node
-18	^<s> UNTIL THE snapshot
-22	^<s> UNTIL THE update
-25	^<s> UNTIL THE upgrade
24	^<s> UNTIL THE user
-45	^<s> UNTIL THE we
-45	^<s> UNTIL THE we BE
51	^<s> UNTIL TICKET
26	^<s> UNTIL TICKET 0
-19	^<s> UNTIL TICKET BE
-17	^<s> UNTIL any
21	^<s> UNTIL building
27	^<s> UNTIL draft
27	^<s> UNTIL draft -
-28	^<s> UNTIL green
-38	^<s> UNTIL i
29	^<s> UNTIL implementing
-27	^<s> UNTIL implementing THE
-30	^<s> UNTIL it BE
-34	^<s> UNTIL reading
25	^<s> UNTIL starting
20	^<s> UNTIL starting THE
29	^<s> UNTIL there BE
-31	^<s> UNTIL upstream
55	^<s> UNTIL we
43	^<s> UNTIL we BE
-17	^<s> UNTIL we BE DONE
29	^<s> UNTIL we BE THE
-25	^<s> UNTIL you
130	^<s> WAIT
63	^<s> WAIT THE
20	^<s> WAIT THE decision
-22	^<s> WAIT UNTIL
-18	^<s> WAIT UNTIL THE
58	^<s> WAIT for
20	^<s> WAIT for #0
19	^<s> WAIT for :
58	^<s> WAIT on
-35	^<s> WAIT on THE
24	^<s> WAIT to
21	^<s> WAIT upstream
26	^<s> [
-39	^<s> [ #0
-38	^<s> [ #0 ]
52	^<s> [ BLOCK
44	^<s> [ BLOCK ]
-21	^<s> [ TICKET
21	^<s> [ WAIT
103	^<s> [ hold
-29	^<s> acceptance
40	^<s> add dark mode (
-95	^<s> add dark mode </s>
63	^<s> add dark mode [
-23	^<s> agents
-21	^<s> all
-19	^<s> all 0
23	^<s> all of
27	^<s> all of THE
-22	^<s> also
-42	^<s> and
-27	^<s> and it
-19	^<s> angular
39	^<s> anything
-18	^<s> app
30	^<s> apply
-17	^<s> archive
-22	^<s> as
-25	^<s> as THE
17	^<s> as THE subtask
17	^<s> as THE subtask of
-17	^<s> as part
-17	^<s> as part of
19	^<s> as soon
19	^<s> as soon as
-39	^<s> as soon as THE
19	^<s> assuming
24	^<s> at THE moment
31	^<s> at THE moment THE
22	^<s> at present
20	^<s> audit
19	^<s> auto -
-18	^<s> based on #0
72	^<s> based on #0 (
-17	^<s> based on THE
-42	^<s> because
35	^<s> better
28	^<s> bring
19	^<s> bump
54	^<s> bundle
38	^<s> can't
41	^<s> can't BE
16	^<s> cannot
65	^<s> canonical
22	^<s> cards
-19	^<s> cc
-26	^<s> change
31	^<s> changing
-21	^<s> check
-23	^<s> ci
-18	^<s> claim
-19	^<s> clean
55	^<s> cleanup
-19	^<s> closes
-19	^<s> closes #0
-29	^<s> covers
-16	^<s> create
-16	^<s> cross
29	^<s> currently , THE
47	^<s> currently BLOCK
46	^<s> currently BLOCK by
-21	^<s> decide
38	^<s> decision
-18	^<s> default
48	^<s> deferred
47	^<s> deferred UNTIL
-50	^<s> deferred from
-22	^<s> deferred from #0
51	^<s> deferred to
52	^<s> delete
-21	^<s> delete THE
-21	^<s> dependabot
33	^<s> deps
34	^<s> design </s>
24	^<s> details
31	^<s> do
-35	^<s> do THE UNTIL #0
29	^<s> do UNTIL
32	^<s> do not
39	^<s> do not DONE
57	^<s> do not DONE UNTIL
-28	^<s> do not add
23	^<s> do not start
41	^<s> do not start UNTIL
-24	^<s> do we
-25	^<s> docker
-34	^<s> docs
-60	^<s> document
20	^<s> document THE
39	^<s> documentation
-23	^<s> does
51	^<s> don't DONE
47	^<s> don't DONE UNTIL
68	^<s> drop
18	^<s> due
20	^<s> due to
22	^<s> due to THE
24	^<s> each TICKET
57	^<s> easy
-29	^<s> enable
-19	^<s> ensure
-28	^<s> error
-26	^<s> error :
18	^<s> essentially
-24	^<s> every
45	^<s> everything
-19	^<s> expected
48	^<s> external
19	^<s> f
-21	^<s> failed
30	^<s> filed
61	^<s> final
-54	^<s> first
32	^<s> first ,
40	^<s> fix (
-18	^<s> fix :
-26	^<s> fix THE
-17	^<s> fix options
-26	^<s> fixes
-31	^<s> fixes #0 </s>
-18	^<s> follow
-19	^<s> follow up
-24	^<s> following
-28	^<s> following THE
-25	^<s> follows
-38	^<s> followup
-33	^<s> followup on
-29	^<s> for
-24	^<s> for THE
-46	^<s> for example
28	^<s> for now
21	^<s> for now ,
-40	^<s> found
-18	^<s> found while
-24	^<s> from
17	^<s> frozen
20	^<s> gate
45	^<s> gate :
85	^<s> gated
42	^<s> gated on
35	^<s> getting
-23	^<s> given
-21	^<s> given THE
48	^<s> hard
37	^<s> hard DEPEND
44	^<s> hard DEPEND :
36	^<s> hold
19	^<s> holding
39	^<s> how to
21	^<s> however , THE
34	^<s> i BE
16	^<s> i BE BE
20	^<s> i BE THE
38	^<s> i BE do
36	^<s> i BE do THE
18	^<s> i BE like
20	^<s> i BE like to
-25	^<s> i am
27	^<s> i believe THE
-20	^<s> i don't
23	^<s> i plan
31	^<s> i plan to
23	^<s> i propose
55	^<s> i think there
62	^<s> i think there BE
28	^<s> i want
40	^<s> i want to
23	^<s> i'd
35	^<s> i'll
32	^<s> i'll rebase
32	^<s> i'll rebase THE
33	^<s> i'll update
46	^<s> i'll update THE
21	^<s> i'm
36	^<s> i'm currently
23	^<s> i'm still
41	^<s> ideally
-58	^<s> if
-22	^<s> if #0
-18	^<s> if THE
26	^<s> if THE BE DONE
-18	^<s> if two
-21	^<s> impact
-17	^<s> impact :
-26	^<s> implement
17	^<s> implement THE
39	^<s> implementation
34	^<s> implementation BE
18	^<s> implementers
21	^<s> include
-30	^<s> independent
30	^<s> initial
-22	^<s> install
-23	^<s> integration
-21	^<s> it
38	^<s> it BE BE
21	^<s> it BE BLOCK
-23	^<s> it BLOCK
-30	^<s> it DEPEND on
-17	^<s> it seems like THE
-31	^<s> job
-17	^<s> keep THE
-19	^<s> keep THE TICKET
-72	^<s> known
-19	^<s> kotlin
32	^<s> label
113	^<s> later
-32	^<s> let
24	^<s> let's
32	^<s> lets
-44	^<s> libfoo
-43	^<s> libfoo 0
39	^<s> likely
-27	^<s> login
-22	^<s> looking
18	^<s> looks
20	^<s> looks like
19	^<s> low
-21	^<s> m
42	^<s> make
-23	^<s> make THE
-17	^<s> manual
16	^<s> marking
-24	^<s> maybe
23	^<s> maybe i
32	^<s> memory
-26	^<s> messages
-26	^<s> messages BE
33	^<s> migrate
-19	^<s> missing
-18	^<s> more
-18	^<s> move THE
19	^<s> nb
19	^<s> nb :
-26	^<s> new
-34	^<s> next
-40	^<s> next :
-66	^<s> no
36	^<s> no DONE
-51	^<s> no longer
-31	^<s> node
-31	^<s> node 0
-34	^<s> none
-27	^<s> none </s>
44	^<s> none of
44	^<s> none of THE
17	^<s> not DONE
-17	^<s> not THE
17	^<s> not to BE
25	^<s> note
39	^<s> note :
-24	^<s> note : THE BE
29	^<s> nothing to
40	^<s> nothing to do
-22	^<s> now
-30	^<s> now THE
33	^<s> of
38	^<s> of course
21	^<s> on
20	^<s> on -
27	^<s> on THE
17	^<s> on THE first
73	^<s> on hold
-23	^<s> one
64	^<s> only
-18	^<s> only THE
-20	^<s> operator
21	^<s> optional :
-31	^<s> other
-19	^<s> owner
30	^<s> package
42	^<s> page
-36	^<s> parent
-21	^<s> parent :
-22	^<s> parent : #0
-28	^<s> parent TICKET :
-28	^<s> parent TICKET : #0
27	^<s> parked
29	^<s> parked UNTIL
34	^<s> part 0
-21	^<s> part of
-17	^<s> partially
28	^<s> paused
21	^<s> per -
-25	^<s> perhaps
-54	^<s> pin
-34	^<s> please DONE
62	^<s> please don't
-25	^<s> port
-24	^<s> port THE
-24	^<s> port THE installer
-50	^<s> port THE installer </s>
25	^<s> post
45	^<s> post -
91	^<s> postponed
17	^<s> pre
17	^<s> pre -
17	^<s> prepare
22	^<s> prerequisite :
21	^<s> prerequisites
37	^<s> prerequisites :
70	^<s> prerequisites : #0
28	^<s> prerequisites : #0 and
-19	^<s> prevent
-25	^<s> previously
34	^<s> priority : low
-20	^<s> priority : p
-20	^<s> priority : p 0
24	^<s> progress
32	^<s> putting
39	^<s> putting THE
-17	^<s> python 0
-17	^<s> python 0 .
-17	^<s> python 0 . 0
-20	^<s> r
-18	^<s> r 0
-18	^<s> race
-22	^<s> rather
-22	^<s> rather than
28	^<s> re
28	^<s> re -
31	^<s> re - check
23	^<s> re - enable
-32	^<s> react
-20	^<s> read
46	^<s> reason
86	^<s> register
69	^<s> registration
52	^<s> registry
-54	^<s> regression
-48	^<s> related
-46	^<s> related :
-48	^<s> related : #0
34	^<s> relies
34	^<s> relies on
45	^<s> remaining
-20	^<s> remaining (
19	^<s> reminder
77	^<s> remove
21	^<s> remove THE
57	^<s> remove UNTIL
-81	^<s> requirement
19	^<s> restore
-21	^<s> retry
31	^<s> revert
-16	^<s> review
61	^<s> revisit
51	^<s> revisit UNTIL
-19	^<s> ruby
-17	^<s> ruby 0
-17	^<s> ruby 0 .
-17	^<s> ruby 0 . 0
69	^<s> runs
30	^<s> runtime
-22	^<s> scope
39	^<s> security
-49	^<s> see
-29	^<s> see #0
-24	^<s> see #0 for
37	^<s> sequence
45	^<s> sequenced
49	^<s> sequencing
48	^<s> sequencing :
-24	^<s> services
-24	^<s> show
-24	^<s> sign
-24	^<s> sign -
-40	^<s> small
-21	^<s> source
-25	^<s> split
23	^<s> start
21	^<s> state
35	^<s> status :
37	^<s> status : BLOCK
21	^<s> status : BLOCK </s>
-34	^<s> status : DONE
-42	^<s> status : DONE </s>
-25	^<s> steps
24	^<s> still
56	^<s> still WAIT
40	^<s> stop
40	^<s> stuck
-51	^<s> sub
-27	^<s> support
33	^<s> suspended
31	^<s> switch
52	^<s> switch to
-17	^<s> t 0
24	^<s> t 0 .
19	^<s> t 0 . 0
36	^<s> take
-23	^<s> team
-30	^<s> test
-21	^<s> testing
-44	^<s> tests
-34	^<s> then
-23	^<s> there
-26	^<s> there BE
-16	^<s> there BE still
36	^<s> there's
29	^<s> they BE
23	^<s> they BE BE
-25	^<s> three
30	^<s> timeline
-18	^<s> title
-16	^<s> title :
35	^<s> to me
-17	^<s> today
34	^<s> todo
25	^<s> todo UNTIL
-23	^<s> trigger
-22	^<s> trigger :
26	^<s> try to
-33	^<s> unblocked
-54	^<s> unblocks
24	^<s> unblocks UNTIL
36	^<s> undo
36	^<s> undo THE
31	^<s> unfortunately
36	^<s> unfortunately THE
95	^<s> unpin
-40	^<s> update
21	^<s> update :
-20	^<s> update DEPEND
-37	^<s> update THE
-18	^<s> upgrade libfoo
-18	^<s> upgrade libfoo </s>
73	^<s> upgrade to
35	^<s> upgrade to vue
35	^<s> upgrade to vue 0
-25	^<s> upstream :
-25	^<s> upstream : #0
21	^<s> use
43	^<s> use THE
-42	^<s> users
-41	^<s> users BE
-21	^<s> uses
-20	^<s> v 0 .
-20	^<s> v 0 . 0
-22	^<s> verified
21	^<s> verify THE
-29	^<s> wanted
23	^<s> we BE BE
-22	^<s> we BE BLOCK
-23	^<s> we BE not
-29	^<s> we BE to
-20	^<s> we NEED
-58	^<s> we NEED THE
54	^<s> we can't
72	^<s> we cannot
-20	^<s> we don't
21	^<s> we'll
25	^<s> we're
61	^<s> we're WAIT
22	^<s> we've
-22	^<s> what BE
18	^<s> what's
-18	^<s> whether
-37	^<s> while
21	^<s> who
34	^<s> who BE
40	^<s> why THE
-36	^<s> with
-33	^<s> with THE
-22	^<s> with THE DONE
-18	^<s> with THE DONE of
-29	^<s> without
-28	^<s> without THE
-24	^<s> works
-32	^<s> write
-28	^<s> write THE
51	^<s> yes
-22	^<s> yes ,
-25	^<s> yes </s>
-58	^<s> you
-22	^<s> you BE
-18	^<s> { {
30	^<s> |
-26	^<s> | #0
-26	^<s> | #0 </s>
-20	^<s> | 0
-42	^<s> | </s>
18	^<s> | BLOCK
127	^<s> | DEPEND
26	^<s> | DEPEND on
26	^<s> | DEPEND on </s>
-28	^<s> | DONE
-19	^<s> | TICKET
-19	^<s> | TICKET </s>
-70	^<t> <s>
-38	^<t> <s> #0
60	^<t> <s> (
16	^<t> <s> 0
46	^<t> <s> 0 -
23	^<t> <s> BLOCK
-25	^<t> <s> BLOCK -
193	^<t> <s> BLOCK :
-34	^<t> <s> BLOCK TICKET
-23	^<t> <s> BLOCK by
-41	^<t> <s> DEPEND
29	^<t> <s> DONE
22	^<t> <s> DONE 0
29	^<t> <s> DONE 0 .
-43	^<t> <s> DONE :
-37	^<t> <s> NEED
-26	^<t> <s> TICKET
23	^<t> <s> UNTIL
50	^<t> <s> WAIT for
41	^<t> <s> [
-38	^<t> <s> [ #0
-37	^<t> <s> [ #0 ]
52	^<t> <s> [ BLOCK
44	^<t> <s> [ BLOCK ]
-18	^<t> <s> [ TICKET
21	^<t> <s> [ WAIT
103	^<t> <s> [ hold
-26	^<t> <s> add
-19	^<t> <s> add THE
25	^<t> <s> bump
86	^<t> <s> delete
77	^<t> <s> drop
-42	^<t> <s> fix
-17	^<t> <s> let
-26	^<t> <s> login
20	^<t> <s> move
34	^<t> <s> p
34	^<t> <s> p 0
-25	^<t> <s> port
-24	^<t> <s> port THE
-24	^<t> <s> port THE installer
42	^<t> <s> post
54	^<t> <s> post -
22	^<t> <s> put
28	^<t> <s> put THE
25	^<t> <s> python
76	^<t> <s> remove
40	^<t> <s> remove THE
30	^<t> <s> replace
29	^<t> <s> restore
24	^<t> <s> switch
32	^<t> <s> take
24	^<t> <s> ui
83	^<t> <s> unpin
-17	^<t> <s> update DEPEND
-18	^<t> <s> upgrade libfoo
-18	^<t> <s> upgrade libfoo </s>
42	^<t> <s> upgrade to
35	^<t> <s> upgrade to vue
76	^<t> <s> use
62	^<t> <s> use THE
17	^= 0 .
61	^= 0 . 0 .
28	^= 0 . </s>
-18	^= =
65	^> #0
24	^> 0
32	^> 0 -
65	^> THE
-36	^? </s>
19	^@ bob
29	^@ nikomatsakis
66	^BE #0
101	^BE #0 .
101	^BE #0 . </s>
32	^BE (
-21	^BE -
-27	^BE .
-23	^BE . </s>
-21	^BE 0
28	^BE 0 ,
-19	^BE </s>
22	^BE BE .
22	^BE BE . </s>
21	^BE BE :
-33	^BE BE BE
-47	^BE BE BLOCK
-17	^BE BE BLOCK .
-17	^BE BE BLOCK . </s>
-28	^BE BE BLOCK by
17	^BE BE DONE
38	^BE BE DONE ,
17	^BE BE DONE , and
22	^BE BE DONE </s>
27	^BE BE DONE DONE
-20	^BE BE DONE DONE THE
-28	^BE BE DONE UNTIL #0
-24	^BE BE DONE UNTIL THE
26	^BE BE DONE UNTIL all
-30	^BE BE DONE as
-25	^BE BE DONE by
49	^BE BE DONE first
19	^BE BE DONE first </s>
24	^BE BE DONE only
24	^BE BE DONE only UNTIL
-42	^BE BE DONE without
-19	^BE BE THE
17	^BE BE THE TICKET
27	^BE BE THE good
-28	^BE BE WAIT
-28	^BE BE WAIT for
-19	^BE BE WAIT for THE
-37	^BE BE added
38	^BE BE built
56	^BE BE checked
20	^BE BE converted
25	^BE BE converted to
56	^BE BE defined
34	^BE BE deleted
30	^BE BE deleted UNTIL
36	^BE BE deprecated
19	^BE BE dropped
21	^BE BE executed
-18	^BE BE followed
38	^BE BE fully
-17	^BE BE held
-17	^BE BE hidden
18	^BE BE it
-16	^BE BE more
19	^BE BE moved
18	^BE BE nice if
32	^BE BE no
-25	^BE BE put
49	^BE BE removed UNTIL
-31	^BE BE removed UNTIL THE
-27	^BE BE removed from
-24	^BE BE shown
-18	^BE BE started
-18	^BE BE tested
20	^BE BE to
23	^BE BE to WAIT
22	^BE BE updated
33	^BE BE updated .
33	^BE BE updated . </s>
-26	^BE BE used
-37	^BE BE useful
-51	^BE BLOCK
-19	^BE BLOCK ,
-23	^BE BLOCK .
-23	^BE BLOCK . </s>
34	^BE BLOCK THE
-50	^BE BLOCK by
30	^BE BLOCK by #0
45	^BE BLOCK by #0 ,
-38	^BE BLOCK by THE
-32	^BE BLOCK by THE TICKET
40	^BE BLOCK on #0
-25	^BE BLOCK on THE
27	^BE BLOCK on THE .
75	^BE DEPEND
77	^BE DEPEND on
74	^BE DEPEND on #0
51	^BE DEPEND on THE
112	^BE DONE
83	^BE DONE (
47	^BE DONE ( TICKET
-17	^BE DONE ) .
-17	^BE DONE ) . </s>
16	^BE DONE ) </s>
17	^BE DONE , BE
38	^BE DONE , THE
-17	^BE DONE , THE BE
56	^BE DONE , THE TICKET
40	^BE DONE , and
-17	^BE DONE , remove
-57	^BE DONE , so
-49	^BE DONE , so THE
24	^BE DONE , we
30	^BE DONE , we BE
-29	^BE DONE 0
-25	^BE DONE 0 .
-25	^BE DONE 0 . 0
46	^BE DONE :
25	^BE DONE : </s>
18	^BE DONE ; </s>
36	^BE DONE </s>
41	^BE DONE BE
77	^BE DONE DONE
-31	^BE DONE DONE THE
-37	^BE DONE DONE parallel
34	^BE DONE THE DONE
18	^BE DONE THE TICKET
-46	^BE DONE UNTIL #0
-39	^BE DONE UNTIL #0 .
-44	^BE DONE UNTIL #0 BE
-70	^BE DONE UNTIL 0
-70	^BE DONE UNTIL 0 .
29	^BE DONE UNTIL THE
31	^BE DONE UNTIL THE .
-17	^BE DONE UNTIL THE BE
-30	^BE DONE UNTIL THE DONE
37	^BE DONE UNTIL THE TICKET
30	^BE DONE UNTIL all
65	^BE DONE UNTIL i
22	^BE DONE UNTIL we
36	^BE DONE UNTIL we BE
30	^BE DONE about
87	^BE DONE and
32	^BE DONE and BE
26	^BE DONE and THE
22	^BE DONE and tested
31	^BE DONE at
-32	^BE DONE by
-18	^BE DONE by THE
64	^BE DONE first
27	^BE DONE first )
32	^BE DONE first ) </s>
-72	^BE DONE first ,
21	^BE DONE first , so
23	^BE DONE first .
23	^BE DONE first . </s>
30	^BE DONE first </s>
41	^BE DONE first so
35	^BE DONE first so THE
18	^BE DONE here
-22	^BE DONE independently
-22	^BE DONE independently of
-47	^BE DONE into
-25	^BE DONE into THE
-23	^BE DONE it BE
37	^BE DONE main
-17	^BE DONE now
-21	^BE DONE on THE
44	^BE DONE only
24	^BE DONE only UNTIL
23	^BE DONE or
39	^BE DONE or explicitly
49	^BE DONE place
19	^BE DONE place ,
18	^BE DONE place .
23	^BE DONE place . </s>
-25	^BE DONE since
-39	^BE DONE so
-18	^BE DONE so THE
-31	^BE DONE soon
21	^BE DONE to
25	^BE DONE to BE
-26	^BE DONE to DONE
-23	^BE DONE together
-25	^BE DONE too
64	^BE DONE upstream
-20	^BE DONE we
-38	^BE DONE we BE
39	^BE DONE we NEED
39	^BE DONE we NEED to
28	^BE DONE with
-18	^BE DONE with THE
-49	^BE DONE without
-23	^BE DONE yet
28	^BE NEED #0
19	^BE NEED #0 to
54	^BE NEED UNTIL
-28	^BE NEED by
-34	^BE NEED for
-17	^BE NEED for THE
41	^BE THE DEPEND
44	^BE THE DEPEND on
36	^BE THE DONE
-18	^BE THE THE
65	^BE THE TICKET
-52	^BE THE WAIT
-22	^BE THE better
-22	^BE THE bit
-17	^BE THE commit
24	^BE THE default
44	^BE THE final
-26	^BE THE first
20	^BE THE first cut
-18	^BE THE following
22	^BE THE full
39	^BE THE good
39	^BE THE hard
16	^BE THE implementation
-25	^BE THE new
30	^BE THE one
30	^BE THE real
-35	^BE THE temporary
17	^BE TICKET THE
-41	^BE UNTIL
59	^BE WAIT
-35	^BE WAIT UNTIL THE
26	^BE WAIT UNTIL there
23	^BE WAIT UNTIL there BE
-20	^BE WAIT for
32	^BE WAIT for #0
-25	^BE WAIT for THE
26	^BE WAIT for THE fix
21	^BE WAIT on
17	^BE WAIT on #0
30	^BE WAIT on THE
19	^BE able to add
25	^BE able to make
-24	^BE able to remove THE
24	^BE able to set
-24	^BE actually
-28	^BE add it
-46	^BE added
39	^BE admitted
16	^BE adopted
60	^BE agreed
-26	^BE all
-21	^BE allow
-26	^BE already
-17	^BE already DONE
-17	^BE also
18	^BE also not
-18	^BE always
18	^BE appear
-35	^BE applied ,
-23	^BE applied .
-23	^BE applied . </s>
18	^BE around
20	^BE around THE
47	^BE asked
-16	^BE associated
-41	^BE automatically
43	^BE back
-19	^BE based
-26	^BE become
21	^BE begin
-26	^BE better
-40	^BE broken
-26	^BE build
17	^BE built on
-22	^BE certainly
28	^BE change
26	^BE change THE
46	^BE checked
41	^BE chosen
20	^BE chosen .
20	^BE chosen . </s>
30	^BE clarified
24	^BE cleaner
-17	^BE clear
-19	^BE come
28	^BE come UNTIL
-29	^BE come back
-19	^BE comfortable
16	^BE committed
33	^BE completely
-18	^BE configured
23	^BE consensus
-17	^BE consider THE
18	^BE consumed
26	^BE continue
17	^BE converted to
27	^BE corrected
21	^BE counted
-40	^BE create
-20	^BE create THE
-46	^BE created
-33	^BE created UNTIL
-17	^BE critical
23	^BE currently BE
32	^BE currently BLOCK
16	^BE currently BLOCK by
34	^BE deferred
34	^BE defined
-17	^BE delayed
20	^BE delete
32	^BE delete THE
-19	^BE deleted ,
19	^BE deleted UNTIL
44	^BE deliberately
34	^BE deliver
40	^BE deprecated
17	^BE describe
18	^BE describe THE
24	^BE designed
-21	^BE displayed
-17	^BE displayed . </s>
28	^BE do
-29	^BE do #0
25	^BE do )
23	^BE do THE
-44	^BE do THE .
-44	^BE do THE . </s>
41	^BE do THE UNTIL
26	^BE do THE UNTIL THE
48	^BE do UNTIL
-21	^BE documented
18	^BE drop THE fork
26	^BE dropped
-19	^BE easier
49	^BE easy
32	^BE easy to
34	^BE effectively
-23	^BE empty
-21	^BE empty .
-21	^BE empty . </s>
-21	^BE enabled ,
-24	^BE even
21	^BE exist
-25	^BE explicit
18	^BE fail
-20	^BE fail UNTIL
28	^BE filed
34	^BE finalized
39	^BE finalized .
39	^BE finalized . </s>
40	^BE fired
-25	^BE first
-41	^BE fix
99	^BE follow
-24	^BE followed
-24	^BE followed by
17	^BE forced
40	^BE frozen
39	^BE fully
22	^BE fully DONE DONE
19	^BE gate
19	^BE gated on
25	^BE given THE
66	^BE go
18	^BE go DONE
18	^BE go ahead
22	^BE go away
24	^BE go back
24	^BE go back to
33	^BE go on
22	^BE go to
-21	^BE gone
21	^BE gone DONE
-20	^BE good
29	^BE green
-23	^BE green </s>
29	^BE handled
35	^BE handled .
35	^BE handled . </s>
39	^BE happen
23	^BE happen UNTIL
-30	^BE happening
-29	^BE held
-17	^BE help
27	^BE highly
51	^BE hold
17	^BE hopefully
-25	^BE ignored
24	^BE implement
-25	^BE independent
-25	^BE installed </s>
36	^BE integrated
-24	^BE introduced
22	^BE it DONE THE
-16	^BE just
-19	^BE kept
-17	^BE killed
-23	^BE launched
25	^BE leave
27	^BE left
-19	^BE likely
36	^BE listed
-22	^BE loaded
-20	^BE locked
19	^BE look at THE
29	^BE looking
-53	^BE lost
19	^BE make THE
31	^BE make THE TICKET
-17	^BE marked
-20	^BE mentioned
28	^BE met
31	^BE met .
31	^BE met . </s>
-18	^BE missing
21	^BE move
25	^BE move to
-17	^BE necessary
-21	^BE never
17	^BE nice if
25	^BE no -
-32	^BE no longer
30	^BE no longer BE
-25	^BE no longer BLOCK
34	^BE no use
-63	^BE not
19	^BE not )
26	^BE not BE DONE
33	^BE not BE DONE UNTIL
32	^BE not BE THE
-68	^BE not BLOCK
35	^BE not DONE
33	^BE not DONE .
35	^BE not DONE . </s>
37	^BE not DONE THE
22	^BE not DONE to
28	^BE not DONE to DONE
62	^BE not DONE yet
-24	^BE not DONE yet ,
44	^BE not begin
44	^BE not begin UNTIL
-46	^BE not start
-46	^BE not start UNTIL
-46	^BE not start UNTIL THE
17	^BE nothing
-30	^BE now
-53	^BE now DONE
19	^BE officially
23	^BE on
18	^BE on THE way
19	^BE one
47	^BE online
-18	^BE only
-20	^BE only BE sent
23	^BE open and
-18	^BE opened
23	^BE over .
23	^BE over . </s>
24	^BE part of THE
25	^BE paused
22	^BE paused UNTIL THE
22	^BE picked up
-25	^BE pop
18	^BE possible
22	^BE possible UNTIL
44	^BE possible to do
-30	^BE prefer
42	^BE prepared
36	^BE present DONE
36	^BE present DONE THE
30	^BE probably
-40	^BE probably BE
-24	^BE probably BE DONE
57	^BE probably best
30	^BE production -
30	^BE production - DONE
35	^BE properly
33	^BE properly DONE
26	^BE proven
23	^BE publish
26	^BE put DONE
-29	^BE raised
33	^BE re
33	^BE re -
18	^BE re - enabled
31	^BE re - enabled UNTIL
21	^BE real
25	^BE real .
25	^BE real . </s>
-16	^BE received
-21	^BE red
-30	^BE refactored
-19	^BE registered
31	^BE relatively
-22	^BE reloaded
-29	^BE remain
18	^BE removed .
18	^BE removed . </s>
34	^BE removed UNTIL
-32	^BE removed UNTIL THE
48	^BE repaired
-37	^BE reported
-28	^BE reproduced
-21	^BE reset
-19	^BE restarted
17	^BE reuse
-42	^BE reverted
-25	^BE review
31	^BE rewritten
36	^BE rid of THE
19	^BE rolled
36	^BE running
-18	^BE satisfied
-20	^BE saved
34	^BE searched
18	^BE selected
-18	^BE send
-22	^BE send THE
-39	^BE sent
-23	^BE sent UNTIL
-23	^BE sent UNTIL THE
-23	^BE set
37	^BE set up
21	^BE share
-26	^BE show
-19	^BE shown
58	^BE signed
62	^BE signed .
62	^BE signed . </s>
18	^BE someone
-18	^BE something
-21	^BE something THE
22	^BE somewhat
88	^BE stalled
-37	^BE start
37	^BE start UNTIL
40	^BE start on
42	^BE start on THE
45	^BE started
-23	^BE started .
-23	^BE started . </s>
97	^BE started UNTIL
35	^BE started UNTIL THE
29	^BE stay
-23	^BE still
-18	^BE still BE
33	^BE still BLOCK
32	^BE still THE
48	^BE still WAIT
90	^BE still not
-19	^BE still shown
-23	^BE still work
67	^BE stop
-38	^BE stuck on
-23	^BE successfully
-17	^BE supposed
-17	^BE supposed to
41	^BE switch
50	^BE switch to
26	^BE switched off
25	^BE take
-16	^BE taking
-24	^BE test
18	^BE tested .
18	^BE tested . </s>
-17	^BE them
-19	^BE then
28	^BE think about
21	^BE three
35	^BE to
20	^BE to BE DONE
-22	^BE to BE DONE UNTIL
27	^BE to BE DONE first
21	^BE to BE changed
33	^BE to WAIT
35	^BE to WAIT for
-23	^BE to WAIT for #0
17	^BE to add
19	^BE to come
40	^BE to decide
-28	^BE to do
38	^BE to go
-33	^BE too
29	^BE triggered
-30	^BE try
41	^BE turn
26	^BE turn it
50	^BE unblocked
21	^BE update
32	^BE updated .
32	^BE updated . </s>
24	^BE updated to
41	^BE updated to include
18	^BE upgraded
-33	^BE use THE
36	^BE use it
49	^BE used .
52	^BE used . </s>
-27	^BE useful
-41	^BE useful UNTIL
21	^BE useful for
19	^BE using
31	^BE valid
37	^BE validated
30	^BE value
-27	^BE very
-30	^BE visible
-19	^BE visible UNTIL
35	^BE want
17	^BE want to update
-17	^BE we
18	^BE we BE
21	^BE well .
21	^BE well . </s>
-19	^BE what
-24	^BE work on
-19	^BE work on THE
32	^BE worked
35	^BE worked on
23	^BE working on
27	^BE written
-26	^BE wrong
-27	^BLOCK #0
28	^BLOCK #0 .
28	^BLOCK #0 . </s>
-29	^BLOCK #0 </s>
58	^BLOCK (
18	^BLOCK )
-27	^BLOCK ) </s>
53	^BLOCK - by :
-38	^BLOCK /
-21	^BLOCK 0 .
-21	^BLOCK 0 . 0
43	^BLOCK :
-32	^BLOCK : #0
46	^BLOCK : </s>
-22	^BLOCK : WAIT
-19	^BLOCK </s>
69	^BLOCK ?
74	^BLOCK ? </s>
63	^BLOCK BE
-17	^BLOCK BE BE
-29	^BLOCK DONE
105	^BLOCK THE
-25	^BLOCK THE DONE
-28	^BLOCK THE DONE .
-28	^BLOCK THE DONE . </s>
21	^BLOCK THE DONE of
21	^BLOCK THE DONE of 0
70	^BLOCK THE TICKET
-63	^BLOCK TICKET
-19	^BLOCK UNTIL
-32	^BLOCK UNTIL #0
-22	^BLOCK UNTIL all
33	^BLOCK UNTIL we
21	^BLOCK WAIT
23	^BLOCK ]
-46	^BLOCK and
19	^BLOCK as
28	^BLOCK because
74	^BLOCK by
89	^BLOCK by #0
23	^BLOCK by #0 .
23	^BLOCK by #0 . </s>
54	^BLOCK by #0 </s>
-17	^BLOCK by )
-36	^BLOCK by :
32	^BLOCK by : #0
43	^BLOCK by : #0 (
-53	^BLOCK by : #0 </s>
-21	^BLOCK by : none
-38	^BLOCK by THE TICKET .
-35	^BLOCK by TICKET 0
-20	^BLOCK by another
-47	^BLOCK by cors
-19	^BLOCK by cors policy
-42	^BLOCK by google
-31	^BLOCK for
-42	^BLOCK for 0
-41	^BLOCK for 0 .
-41	^BLOCK for 0 . 0
28	^BLOCK for THE
39	^BLOCK me
108	^BLOCK on
67	^BLOCK on #0
17	^BLOCK on #0 .
17	^BLOCK on #0 . </s>
23	^BLOCK on #0 </s>
18	^BLOCK on :
-70	^BLOCK on THE
64	^DEPEND #0
-53	^DEPEND (
-19	^DEPEND ,
25	^DEPEND -
22	^DEPEND - on :
43	^DEPEND .
32	^DEPEND /
97	^DEPEND :
27	^DEPEND : #0
-61	^DEPEND : </s>
71	^DEPEND : TICKET
37	^DEPEND : TICKET 0
-24	^DEPEND : none
32	^DEPEND : t
32	^DEPEND : t 0
36	^DEPEND </s>
-33	^DEPEND BE
21	^DEPEND THE
20	^DEPEND TICKET BE
23	^DEPEND TICKET BE DONE
-18	^DEPEND UNTIL THE
-18	^DEPEND for
-23	^DEPEND graph
32	^DEPEND on
22	^DEPEND on #0
35	^DEPEND on #0 (
20	^DEPEND on #0 ,
23	^DEPEND on #0 and
27	^DEPEND on #0 for
36	^DEPEND on #0 to
-27	^DEPEND on .
36	^DEPEND on :
-42	^DEPEND on : #0
31	^DEPEND on : #0 (
21	^DEPEND on : #0 ,
75	^DEPEND on : #0 </s>
-75	^DEPEND on : </s>
61	^DEPEND on : THE
43	^DEPEND on : TICKET 0
38	^DEPEND on : all
-23	^DEPEND on : none
-29	^DEPEND on : nothing
-64	^DEPEND on </s>
-18	^DEPEND on BE
-18	^DEPEND on THE )
-29	^DEPEND on THE .
-29	^DEPEND on THE . </s>
32	^DEPEND on THE 0
-24	^DEPEND on THE DONE
-75	^DEPEND on THE TICKET
-18	^DEPEND on THE order
32	^DEPEND on THE outcome
23	^DEPEND on THE outcome of
-27	^DEPEND on THE version
67	^DEPEND on TICKET
65	^DEPEND on TICKET #0
31	^DEPEND on TICKET #0 .
22	^DEPEND on TICKET 0
25	^DEPEND on all
26	^DEPEND on all other
-23	^DEPEND on another
-47	^DEPEND on how
-30	^DEPEND on how THE
-36	^DEPEND on it
-67	^DEPEND on libfoo
-17	^DEPEND on one
-24	^DEPEND on other
16	^DEPEND on them
30	^DEPEND on two
19	^DEPEND on upstream
-18	^DEPEND on where
-17	^DEPEND on whether
-58	^DEPEND on which
85	^DEPEND on x
-19	^DONE "
-30	^DONE #0
-26	^DONE #0 ,
20	^DONE #0 .
20	^DONE #0 . </s>
49	^DONE #0 UNTIL
32	^DONE #0 first
-32	^DONE #0 we
-16	^DONE &
78	^DONE (
59	^DONE ( #0
59	^DONE ( #0 )
-17	^DONE ( )
51	^DONE ( DONE
47	^DONE ( TICKET
-22	^DONE ( UNTIL
45	^DONE ( or
-60	^DONE )
-53	^DONE ) .
-53	^DONE ) . </s>
-23	^DONE ) :
-20	^DONE ) </s>
-17	^DONE ) DONE
105	^DONE ) and
63	^DONE ,
-27	^DONE , #0
-26	^DONE , #0 BE
-21	^DONE , #0 BE BE
21	^DONE , THE BE
26	^DONE , THE TICKET
34	^DONE , UNTIL
85	^DONE , add
35	^DONE , and
18	^DONE , but
18	^DONE , do
42	^DONE , document
38	^DONE , it
40	^DONE , it BE
-66	^DONE , let's
-24	^DONE , remove
-33	^DONE , remove THE
-32	^DONE , so THE
-36	^DONE , so THE BE
-31	^DONE , then
18	^DONE , update
23	^DONE , we BE add
24	^DONE , we BE want
17	^DONE , we'll
22	^DONE , which
-19	^DONE - DONE
18	^DONE - memory
50	^DONE .
54	^DONE . </s>
24	^DONE . yml
-41	^DONE /
-52	^DONE 0
-42	^DONE 0 -
-41	^DONE 0 - 0
-41	^DONE 0 - 0 -
17	^DONE 0 . 0 .
27	^DONE 0 . 0 </s>
-33	^DONE 0 . </s>
-116	^DONE : #0
-81	^DONE : #0 ,
-81	^DONE : #0 , #0
28	^DONE : </s>
104	^DONE </s>
-53	^DONE ?
-53	^DONE ? </s>
-27	^DONE BE BLOCK
20	^DONE BE THE
-59	^DONE BLOCK
42	^DONE DONE
-27	^DONE DONE #0
-24	^DONE DONE #0 .
-24	^DONE DONE #0 . </s>
19	^DONE DONE .
-30	^DONE DONE 0
-31	^DONE DONE 0 .
-31	^DONE DONE 0 . 0
-60	^DONE DONE THE
-37	^DONE DONE parallel
60	^DONE NEED
32	^DONE THE
-17	^DONE THE 0
37	^DONE THE BE
28	^DONE THE DONE
34	^DONE THE TICKET BE
95	^DONE THE UNTIL
31	^DONE THE UNTIL THE
30	^DONE THE UNTIL we
39	^DONE THE build
28	^DONE THE client
20	^DONE THE commit
-19	^DONE THE config
31	^DONE THE core
41	^DONE THE few
32	^DONE THE first
41	^DONE THE first )
-16	^DONE THE future
-32	^DONE THE lock
-24	^DONE THE new
-25	^DONE THE new version
19	^DONE THE next
97	^DONE THE one
25	^DONE THE queue
27	^DONE THE readme
18	^DONE THE right
-30	^DONE THE session
-18	^DONE THE single
42	^DONE THE tree
-77	^DONE TICKET
-43	^DONE TICKET #0
-26	^DONE TICKET #0 </s>
37	^DONE TICKET </s>
-28	^DONE TICKET UNTIL
61	^DONE UNTIL
-26	^DONE UNTIL #0 .
-26	^DONE UNTIL #0 . </s>
36	^DONE UNTIL #0 </s>
-36	^DONE UNTIL #0 BE
-44	^DONE UNTIL #0 BE DONE
-38	^DONE UNTIL 0
-38	^DONE UNTIL 0 .
-38	^DONE UNTIL 0 . 0
30	^DONE UNTIL </s>
23	^DONE UNTIL THE
39	^DONE UNTIL THE .
39	^DONE UNTIL THE . </s>
-30	^DONE UNTIL THE DONE
-23	^DONE UNTIL THE DONE .
-18	^DONE UNTIL TICKET
-28	^DONE UNTIL TICKET 0
41	^DONE UNTIL all
36	^DONE UNTIL i
18	^DONE UNTIL i BE
-23	^DONE UNTIL next
32	^DONE UNTIL we
31	^DONE UNTIL we BE
-42	^DONE ]
30	^DONE about
-17	^DONE addition to THE
-22	^DONE all
96	^DONE and
33	^DONE and BE
-18	^DONE and DONE
27	^DONE and DONE </s>
27	^DONE and THE
22	^DONE and tested
25	^DONE and verified
19	^DONE android
31	^DONE another
-22	^DONE any
39	^DONE app
19	^DONE as
-30	^DONE at 0
-35	^DONE build
-22	^DONE but
-29	^DONE by
-24	^DONE chrome
35	^DONE ci
91	^DONE consumer
49	^DONE crate
-19	^DONE duplicate
-19	^DONE duplicate :
-19	^DONE duplicate : #0
-19	^DONE duplicate : #0 </s>
-33	^DONE everything
47	^DONE first
27	^DONE first )
32	^DONE first ) </s>
-69	^DONE first ,
-31	^DONE first , THE
30	^DONE first , so
41	^DONE first </s>
41	^DONE first so
35	^DONE first so THE
32	^DONE flight
-32	^DONE for
-20	^DONE for DONE
24	^DONE here
21	^DONE here :
26	^DONE i
-22	^DONE independently
-22	^DONE independently of
-28	^DONE into THE
18	^DONE it
-19	^DONE it ,
28	^DONE it .
28	^DONE it . </s>
-51	^DONE it BE
47	^DONE just
20	^DONE main
31	^DONE march
-19	^DONE modules
-33	^DONE notes
-20	^DONE now
21	^DONE of
21	^DONE of #0
17	^DONE of 0
18	^DONE of 0 .
18	^DONE of 0 . 0
-32	^DONE on
38	^DONE on #0
-21	^DONE on THE
-33	^DONE on main
-48	^DONE one
50	^DONE only
43	^DONE only UNTIL
22	^DONE only UNTIL THE
19	^DONE or
39	^DONE or explicitly
21	^DONE order
-24	^DONE order to BE
-17	^DONE order to BE THE
19	^DONE order to fix
19	^DONE order to fix THE
73	^DONE output
-75	^DONE parallel
-44	^DONE parallel with
-39	^DONE parallel with #0
20	^DONE part
20	^DONE particular
32	^DONE particular THE
31	^DONE place
32	^DONE place .
37	^DONE place . </s>
-18	^DONE practice
22	^DONE process
-26	^DONE progress
-19	^DONE progress )
-17	^DONE python
-26	^DONE queue
-38	^DONE review
28	^DONE rust
-29	^DONE since
27	^DONE single
-19	^DONE so
21	^DONE state
-18	^DONE tag
-22	^DONE them
-18	^DONE theory
67	^DONE there
48	^DONE there BE
21	^DONE through
34	^DONE to
-20	^DONE to BE DONE
-36	^DONE to DONE .
-32	^DONE to DONE . </s>
-35	^DONE to THE
19	^DONE to main
20	^DONE to production
-23	^DONE to start
-22	^DONE together
-25	^DONE too
25	^DONE turn
34	^DONE upstream
-27	^DONE version
-19	^DONE version of
-18	^DONE we BE
39	^DONE we NEED
39	^DONE we NEED to
22	^DONE why
-22	^DONE with THE
-61	^DONE without
-35	^DONE work
113	^DONE yet
84	^DONE yet ,
21	^DONE yet , but
34	^DONE yet , so
37	^DONE yet .
37	^DONE yet . </s>
24	^DONE {
24	^DONE { {
198	^NEED #0
-53	^NEED #0 (
29	^NEED #0 ) </s>
98	^NEED #0 .
98	^NEED #0 . </s>
38	^NEED #0 </s>
20	^NEED #0 first
55	^NEED #0 to
20	^NEED #0 to BE
37	^NEED #0 to BE DONE
19	^NEED #0 to DONE
-35	^NEED -
29	^NEED : #0
47	^NEED : #0 </s>
-22	^NEED : </s>
27	^NEED : TICKET #0
-52	^NEED THE .
-52	^NEED THE . </s>
58	^NEED THE DONE
69	^NEED THE TICKET
-43	^NEED THE UNTIL
60	^NEED THE new
-18	^NEED THE rebase
125	^NEED THE snapshot
34	^NEED THE snapshot THE
36	^NEED THE snapshot UNTIL
44	^NEED TICKET
-19	^NEED UNTIL
-52	^NEED UNTIL #0
58	^NEED approval
-64	^NEED by
-58	^NEED by #0
27	^NEED changes DONE
-53	^NEED design
-55	^NEED for
-32	^NEED for #0
-23	^NEED for #0 .
-23	^NEED for #0 . </s>
-19	^NEED for THE
-18	^NEED more
28	^NEED new
-26	^NEED node
-17	^NEED not
-40	^NEED python
-40	^NEED python 0
-40	^NEED python 0 .
-40	^NEED python 0 . 0
-70	^NEED review
35	^NEED server
35	^NEED server -
35	^NEED server - side
-19	^NEED testing
-18	^NEED to BE
51	^NEED to BE DONE
31	^NEED to BE DONE .
29	^NEED to BE DONE DONE
33	^NEED to BE re
33	^NEED to BE re -
58	^NEED to DONE
32	^NEED to DONE #0
-30	^NEED to DONE THE
46	^NEED to WAIT
-55	^NEED to WAIT for #0
17	^NEED to add THE
-23	^NEED to bump
-23	^NEED to decide
58	^NEED to finish
41	^NEED to finish THE
-24	^NEED to fix
-29	^NEED to fix THE
-17	^NEED to happen
21	^NEED to include
-18	^NEED to install
-32	^NEED to make
-36	^NEED to support
-20	^NEED to work
-48	^NEED two
116	^NEED upstream
32	^THE $
33	^THE (
58	^THE ) .
58	^THE ) . </s>
19	^THE +
-20	^THE ,
-18	^THE , THE
-20	^THE , and
19	^THE , but
28	^THE , but we
28	^THE , but we BE
-20	^THE , we
-32	^THE , we BE
49	^THE .
-27	^THE . )
-28	^THE . ) </s>
34	^THE . </s>
-18	^THE 0
22	^THE 0 (
31	^THE 0 ,
20	^THE 0 f
20	^THE 0 f 0
74	^THE :
-22	^THE ;
-22	^THE ; </s>
85	^THE </s>
59	^THE BE #0
-37	^THE BE BE BE
-27	^THE BE BE DONE
22	^THE BE BE DONE .
-66	^THE BE BE DONE UNTIL
59	^THE BE BE removed
-40	^THE BE BE useful
75	^THE BE BLOCK
41	^THE BE BLOCK </s>
-60	^THE BE BLOCK THE
42	^THE BE BLOCK UNTIL
31	^THE BE BLOCK by
-21	^THE BE BLOCK by #0
66	^THE BE BLOCK by THE
41	^THE BE BLOCK on
26	^THE BE BLOCK on #0
34	^THE BE BLOCK on THE
45	^THE BE DEPEND
32	^THE BE DEPEND on
27	^THE BE DEPEND on #0
-50	^THE BE DONE
49	^THE BE DONE (
-22	^THE BE DONE ,
-27	^THE BE DONE , we
-69	^THE BE DONE .
-69	^THE BE DONE . </s>
35	^THE BE DONE BE
29	^THE BE DONE THE
40	^THE BE NEED THE
25	^THE BE NEED to BE
-38	^THE BE THE
78	^THE BE THE TICKET
44	^THE BE THE final
20	^THE BE THE first cut
-43	^THE BE THE prerequisite
-34	^THE BE THE temporary
41	^THE BE WAIT
30	^THE BE WAIT UNTIL
19	^THE BE WAIT for
36	^THE BE WAIT on
16	^THE BE also
21	^THE BE currently
24	^THE BE currently BLOCK
43	^THE BE currently BLOCK on
-24	^THE BE fix
76	^THE BE gated
50	^THE BE gated on
-26	^THE BE happening
-73	^THE BE not BLOCK
-22	^THE BE now
36	^THE BE on
47	^THE BE on hold
28	^THE BE only
-19	^THE BE part
22	^THE BE possible
-35	^THE BE probably BE
32	^THE BE really
20	^THE BE some
37	^THE BE still
-17	^THE BE to
-67	^THE BE to BE
-71	^THE BE to BE DONE
65	^THE BE to WAIT
-27	^THE BLOCK #0
39	^THE BLOCK .
39	^THE BLOCK . </s>
24	^THE BLOCK THE
43	^THE BLOCK for THE
-20	^THE DEPEND
-36	^THE DEPEND BE
-35	^THE DEPEND BE DONE
98	^THE DEPEND on #0
34	^THE DEPEND on #0 ,
68	^THE DEPEND on #0 .
-33	^THE DEPEND on THE
-38	^THE DEPEND on THE DONE
-21	^THE DEPEND on it
-21	^THE DONE .
-19	^THE DONE . </s>
-19	^THE DONE :
-21	^THE DONE BE
-28	^THE DONE BE DONE
-22	^THE DONE THE
19	^THE DONE TICKET
24	^THE DONE TICKET .
24	^THE DONE TICKET . </s>
-32	^THE DONE build
27	^THE DONE of
20	^THE NEED
-18	^THE NEED BE
-19	^THE NEED THE
62	^THE NEED THE snapshot
19	^THE NEED changes
67	^THE NEED server
67	^THE NEED server -
67	^THE NEED server - side
-34	^THE NEED to
-39	^THE THE
-36	^THE THE BE
40	^THE TICKET
-25	^THE TICKET #0
32	^THE TICKET )
-36	^THE TICKET ,
-18	^THE TICKET -
30	^THE TICKET 0
39	^THE TICKET : #0
-22	^THE TICKET </s>
20	^THE TICKET BE
-26	^THE TICKET BE BE
-26	^THE TICKET BE BLOCK
-25	^THE TICKET BE BLOCK by
-41	^THE TICKET BE THE
27	^THE TICKET BE WAIT
51	^THE TICKET BE on
44	^THE TICKET BE on hold
-34	^THE TICKET BLOCK
39	^THE TICKET DEPEND
-80	^THE TICKET DEPEND on #0
-25	^THE TICKET DONE
-26	^THE TICKET DONE and
-35	^THE TICKET THE
-23	^THE TICKET THE BE
21	^THE TICKET UNTIL
19	^THE TICKET as THE
54	^THE TICKET for
24	^THE TICKET for THE
28	^THE TICKET from
44	^THE TICKET from BE
-43	^THE TICKET of
-28	^THE TICKET of THE
23	^THE TICKET of THE own
18	^THE TICKET on
33	^THE TICKET open
24	^THE TICKET to
115	^THE UNTIL
-65	^THE UNTIL #0 .
-65	^THE UNTIL #0 . </s>
23	^THE UNTIL #0 BE DONE
-34	^THE UNTIL 0
-34	^THE UNTIL 0 .
-34	^THE UNTIL 0 . 0
109	^THE UNTIL THE
-48	^THE UNTIL THE 0
-48	^THE UNTIL THE 0 .
84	^THE UNTIL THE BE
84	^THE UNTIL THE BE DONE
40	^THE UNTIL we
26	^THE UNTIL we BE
-40	^THE WAIT
38	^THE WAIT TICKET
-17	^THE above
-18	^THE above ,
-19	^THE actual
-21	^THE ad
-17	^THE addition
-17	^THE additional
-21	^THE admin
-53	^THE agent
-21	^THE agents
23	^THE agreed
-21	^THE allows
21	^THE also
-21	^THE and
-20	^THE android
-18	^THE answer
21	^THE api
-21	^THE api .
-21	^THE api . </s>
27	^THE api BE
-38	^THE app
23	^THE app for
-23	^THE appears
-16	^THE approval
39	^THE architecture
23	^THE article
-16	^THE as
-28	^THE as THE
18	^THE associated
-18	^THE at
70	^THE audit
72	^THE audit BE
78	^THE auth
-22	^THE author
39	^THE back
33	^THE backend
20	^THE backend .
20	^THE backend . </s>
17	^THE bar
17	^THE base
21	^THE baseline
-30	^THE becomes
-16	^THE below
17	^THE beta
-23	^THE better
21	^THE board
42	^THE board BE
-25	^THE bot
-18	^THE bot BE
22	^THE bottom
33	^THE branch
22	^THE branch BE
-30	^THE broke
-21	^THE browser
-21	^THE browser .
-21	^THE browser . </s>
39	^THE bucket
-19	^THE build
-20	^THE build BE
-22	^THE builder
-18	^THE builds on
29	^THE bun
34	^THE but
-34	^THE button
-18	^THE cache
-19	^THE cache BE
32	^THE caching
-17	^THE callback BE
-27	^THE calls
23	^THE came DONE
86	^THE can't
62	^THE cannot
58	^THE cannot BE
38	^THE cannot BE DONE
33	^THE cannot BE DONE UNTIL
-21	^THE canonical
24	^THE cards
-23	^THE case
25	^THE catalog
-19	^THE certain
-17	^THE certificate
-36	^THE change
-25	^THE change </s>
18	^THE changes
59	^THE chart
-36	^THE child
93	^THE ci
36	^THE client .
36	^THE client . </s>
27	^THE clients
61	^THE clinic
33	^THE cluster
-38	^THE code
-17	^THE code to
-17	^THE codebase
84	^THE column
-29	^THE command
-18	^THE command BE
-20	^THE comments
44	^THE commit
-22	^THE commit ,
37	^THE commit BE
21	^THE commit DONE
17	^THE commits
17	^THE compiler
19	^THE completion
21	^THE completion of
-71	^THE condition
19	^THE config
-17	^THE config BE
-17	^THE connection
-29	^THE consumer
-40	^THE container
33	^THE content
-23	^THE contents
49	^THE core
-28	^THE corrected
-19	^THE counter
-22	^THE crate
19	^THE credentials .
19	^THE credentials . </s>
-19	^THE current
19	^THE current TICKET
18	^THE current implementation
21	^THE custom
60	^THE customer's
-20	^THE daemon
20	^THE dag
-19	^THE dashboard
29	^THE database
18	^THE dataset
-17	^THE date
-43	^THE db
-35	^THE db BE
-17	^THE deadline
22	^THE decision
30	^THE decision BE
20	^THE decision BE made
35	^THE decision from
24	^THE decision from THE
-50	^THE decision on
48	^THE deliberate
28	^THE demo
17	^THE deployment
45	^THE deprecated
-17	^THE description
99	^THE design
36	^THE details
-21	^THE diagram
-49	^THE dialog
-28	^THE dialog BE
-25	^THE digest
-22	^THE discussions
-21	^THE do
-19	^THE doc
-39	^THE docs
-30	^THE docs .
-30	^THE docs . </s>
24	^THE docs BE
17	^THE document BE
-31	^THE documentation
-21	^THE documentation BE
-49	^THE doesn't
-24	^THE doesn't BE
-33	^THE doesn't NEED
-33	^THE dom
-17	^THE door
-18	^THE download
-18	^THE download BE
-18	^THE download BE DONE
17	^THE draft
-19	^THE draft ,
-16	^THE draft BE
39	^THE draft for
32	^THE dst
-26	^THE e
-31	^THE e 0
-23	^THE e 0 e
31	^THE edge
23	^THE editors
-17	^THE element
-17	^THE element BE
20	^THE email
23	^THE end -
27	^THE end - to
27	^THE end - to -
23	^THE endpoint BE
18	^THE endpoints
-21	^THE entire
-20	^THE example
-45	^THE existing
44	^THE experiment
44	^THE explicit
-22	^THE extension
-28	^THE fact
-18	^THE fact THE
43	^THE feature
19	^THE few days
24	^THE field
-17	^THE firewall
20	^THE first ) .
20	^THE first ) . </s>
-24	^THE first BE
24	^THE first cut
30	^THE first v
30	^THE first v 0
-48	^THE fix
-20	^THE fix .
-20	^THE fix . </s>
24	^THE fixes
35	^THE folder
-21	^THE follow - up TICKET
-24	^THE following
-41	^THE for
-17	^THE for 0
-17	^THE for 0 .
-17	^THE for 0 . 0
20	^THE for now
-18	^THE form
-23	^THE form BE
28	^THE four
36	^THE freeze
27	^THE freezer
18	^THE full
29	^THE full DONE
17	^THE fully
-20	^THE functionality
-33	^THE game BE
29	^THE gate
-22	^THE general
37	^THE go
34	^THE go -
60	^THE goes
42	^THE good
-18	^THE green
63	^THE handbook
-17	^THE happens
37	^THE hard
83	^THE hardware
18	^THE hash
21	^THE he
52	^THE head
-50	^THE header
-17	^THE helper
27	^THE history
16	^THE hold
-18	^THE hook
-19	^THE human
-18	^THE i
-28	^THE ice
24	^THE id
-20	^THE idea
-18	^THE image
17	^THE image ,
-25	^THE image BE
26	^THE impl
19	^THE implementation BE
-17	^THE import BE
17	^THE includes
-27	^THE initial
-55	^THE installation
96	^THE installer (
-26	^THE installer BE
-19	^THE integration
-23	^THE intent
-16	^THE introduction
-38	^THE iphone
17	^THE isn't THE
-19	^THE it
23	^THE java
-37	^THE jira
-27	^THE jira TICKET
-32	^THE job BE
17	^THE js
-25	^THE keyword
24	^THE lane
18	^THE last
-28	^THE later
-36	^THE latest
-21	^THE latest DONE
-19	^THE layout
22	^THE leads
22	^THE leads to
-19	^THE legacy
45	^THE libraries
-26	^THE license
-24	^THE line
-17	^THE linter
19	^THE list .
18	^THE list for
-17	^THE little
29	^THE llvm
41	^THE loader
46	^THE local
-70	^THE lock
-43	^THE lock BE
-18	^THE lot
18	^THE lowest
16	^THE mailing list
22	^THE mailing list .
22	^THE mailing list . </s>
-21	^THE main thread
-26	^THE maintainer
26	^THE maintainers
28	^THE major
23	^THE make
-34	^THE manual
-27	^THE mechanism BE
-25	^THE meeting
16	^THE mention of
-30	^THE message
20	^THE metrics
35	^THE missing
21	^THE mix
25	^THE mobile
49	^THE mod
27	^THE models
20	^THE moment
25	^THE moment THE
62	^THE money
-24	^THE more
-21	^THE move
56	^THE native
-23	^THE necessary
21	^THE network
40	^THE new
46	^THE new DONE
39	^THE new DONE of
-46	^THE new code
22	^THE new look
19	^THE new one BE
36	^THE new parser
23	^THE new scheduler
20	^THE new server
22	^THE new token
-27	^THE new version BE
39	^THE new version of
46	^THE new version of THE
-16	^THE newest
-30	^THE next DONE
17	^THE next major
17	^THE next major version
17	^THE next major version .
24	^THE next snapshot
33	^THE nightly
-20	^THE node
-18	^THE node BE
-18	^THE nonce
-25	^THE note
19	^THE nothing
-17	^THE official
-61	^THE old code
42	^THE old parser
42	^THE old parser </s>
-25	^THE old version
26	^THE older
62	^THE one
36	^THE one ,
30	^THE one </s>
35	^THE one UNTIL
52	^THE open
49	^THE open TICKET
30	^THE open UNTIL
-30	^THE operations
17	^THE operator
35	^THE opportunity
-31	^THE order
17	^THE other
29	^THE other TICKET
31	^THE other TICKET BE
31	^THE other TICKET BE DONE
44	^THE outcome
49	^THE outcome of
20	^THE outcome of #0
37	^THE outcome of THE
16	^THE own .
16	^THE own . </s>
48	^THE owner
30	^THE p
34	^THE p 0
28	^THE package and
-32	^THE page
-35	^THE page BE
59	^THE paper
52	^THE paper BE
22	^THE parameter
20	^THE part of
20	^THE part of THE
-29	^THE particular
40	^THE path .
40	^THE path . </s>
29	^THE pattern
27	^THE payment
42	^THE performance
-37	^THE pin
21	^THE pipeline
-23	^THE place
-17	^THE plan to
-27	^THE poc
-22	^THE pointer
31	^THE points
41	^THE policy
27	^THE poll
18	^THE port
-22	^THE port BE
20	^THE possible
76	^THE prerequisite
30	^THE prerequisite .
30	^THE prerequisite . </s>
19	^THE prerequisite for
30	^THE prerequisite for THE
-16	^THE prevents
-37	^THE preview
-26	^THE primary
22	^THE private
27	^THE problem BE
-16	^THE problem UNTIL
-26	^THE process
42	^THE product
-27	^THE progress
-17	^THE progress bar
-37	^THE project
-33	^THE promise
22	^THE provider
-20	^THE proxy
59	^THE python
72	^THE python 0
22	^THE queries
-17	^THE query
-20	^THE quest
-25	^THE question
-23	^THE queue BE
-25	^THE quick
17	^THE re
17	^THE re -
23	^THE read -
23	^THE read - only
17	^THE real client
34	^THE real feature
-27	^THE rebase
17	^THE receipt
17	^THE receiver
86	^THE redesign
22	^THE refactor
-33	^THE refactoring
-18	^THE reference to
-17	^THE reference to THE
31	^THE references
43	^THE remaining
26	^THE reminder
-18	^THE remote
-20	^THE repair
17	^THE repo BE
36	^THE report
35	^THE repository
68	^THE reproducible
-19	^THE requirement
-27	^THE response BE
19	^THE result of THE
-30	^THE review
100	^THE rewrite
18	^THE right
-31	^THE role
26	^THE rollout
-17	^THE root
-29	^THE runner
-43	^THE running
-17	^THE runs
-22	^THE runtime
36	^THE s
39	^THE s 0
30	^THE safe
-26	^THE same
19	^THE same time
-21	^THE same way
-18	^THE scenario
-20	^THE schedule
34	^THE scheduler
31	^THE scheduler BE
67	^THE schema
17	^THE schema BE
-18	^THE screen
33	^THE script
-24	^THE second TICKET
-22	^THE section
74	^THE security
52	^THE security team
-29	^THE separate
-22	^THE separate TICKET
-24	^THE server
21	^THE server BE BE
-18	^THE server BE DONE
-30	^THE server UNTIL
21	^THE server side
18	^THE servers
-28	^THE service
34	^THE services
-45	^THE session
-20	^THE session BE
39	^THE sessions
-20	^THE settle
26	^THE shared
23	^THE shouldn't
29	^THE shouldn't BE
-23	^THE sibling
56	^THE side
20	^THE small
37	^THE snapshot
25	^THE snapshot THE
-31	^THE socket
31	^THE sort
33	^THE sort of
34	^THE spec BE
-19	^THE spinner
62	^THE src
62	^THE src layout
27	^THE stabilization
27	^THE stabilization of
78	^THE staging
-31	^THE start
-49	^THE started
21	^THE starts
-18	^THE status
75	^THE steering
53	^THE steering committee
40	^THE still
21	^THE still BE
-23	^THE stopgap
-38	^THE stopgap UNTIL
-17	^THE stream
54	^THE strings
33	^THE structure
-18	^THE style
17	^THE subtask of
17	^THE subtask of #0
17	^THE subtask of #0 ,
28	^THE support
35	^THE switch
-17	^THE symlink
-28	^THE sync
-25	^THE sync BE
-27	^THE system
-26	^THE tag BE
27	^THE target
19	^THE targets
-49	^THE team
-32	^THE temp
40	^THE templates
-19	^THE terminal
-21	^THE terms
-21	^THE test vectors
-50	^THE tests
-16	^THE tests .
-16	^THE tests . </s>
22	^THE text .
22	^THE text . </s>
17	^THE texts
24	^THE there BE no
27	^THE they BE
17	^THE thread
62	^THE three
16	^THE time
46	^THE time of
-29	^THE to
-61	^THE to BE
-68	^THE to BE DONE
-32	^THE token
-18	^THE tool
-17	^THE topic
19	^THE tracker
-25	^THE transfer
20	^THE tree
27	^THE trial
21	^THE trust
-27	^THE two
-16	^THE typo
31	^THE ubuntu
-20	^THE unblocks
27	^THE unit test
35	^THE university
23	^THE unresolved
-18	^THE unstable
18	^THE up
21	^THE up UNTIL
17	^THE up UNTIL #0
-55	^THE update
-16	^THE update to
39	^THE updated
-27	^THE upgrade
-25	^THE upgrade BE
52	^THE upstream
60	^THE upstream TICKET
29	^THE upstream fix
-33	^THE used
-62	^THE user
-38	^THE user BE
-17	^THE user UNTIL
-24	^THE user's
20	^THE users BE
20	^THE v
20	^THE v 0
-21	^THE valid
-22	^THE value
104	^THE vendor
27	^THE vendor .
27	^THE vendor . </s>
35	^THE vendor BE
37	^THE version UNTIL
-17	^THE visible
20	^THE wasm
23	^THE way .
23	^THE way . </s>
20	^THE way DONE
-35	^THE we BE
34	^THE we NEED
34	^THE we NEED to
30	^THE we NEED to BE
-35	^THE we cannot
16	^THE we want
46	^THE week
17	^THE wg
30	^THE whole
47	^THE wireframes
18	^THE with
42	^THE with THE
54	^THE work
36	^THE work BE
-22	^THE workaround ,
-44	^THE workaround .
-44	^THE workaround . </s>
21	^THE workaround UNTIL
-23	^THE workflow
-17	^THE workflow BE
42	^THE working
22	^THE world
23	^THE worst
30	^THE wrong
-24	^THE year
25	^THE yet
19	^THE {
26	^THE { {
-19	^TICKET #0
-34	^TICKET #0 )
-25	^TICKET #0 ) </s>
25	^TICKET #0 ,
29	^TICKET #0 , which
-18	^TICKET #0 -
-19	^TICKET #0 :
44	^TICKET #0 </s>
33	^TICKET #0 BE BE
18	^TICKET #0 BE BE DONE
47	^TICKET #0 DONE
34	^TICKET #0 DONE .
34	^TICKET #0 DONE . </s>
29	^TICKET #0 UNTIL
36	^TICKET #0 or
-32	^TICKET ( #0
-28	^TICKET ( #0 )
-45	^TICKET ( #0 ) .
-38	^TICKET ( #0 ) </s>
32	^TICKET ( #0 ) BE
-35	^TICKET ( #0 ,
-31	^TICKET ( #0 , #0
-22	^TICKET ) </s>
-46	^TICKET ,
-20	^TICKET , we
-19	^TICKET , we BE
-37	^TICKET -
22	^TICKET - 0
53	^TICKET .
29	^TICKET . </s>
61	^TICKET /
24	^TICKET / response
75	^TICKET 0
-51	^TICKET 0 ( #0
-51	^TICKET 0 ( #0 )
18	^TICKET 0 )
-25	^TICKET 0 ) .
-25	^TICKET 0 ) . </s>
67	^TICKET 0 ) </s>
-52	^TICKET 0 ,
-17	^TICKET 0 , and
-30	^TICKET 0 -
18	^TICKET 0 . 0
56	^TICKET 0 . 0 </s>
-41	^TICKET 0 . </s>
-21	^TICKET 0 :
20	^TICKET 0 </s>
25	^TICKET 0 BE
21	^TICKET 0 BE DONE .
-23	^TICKET 0 DONE
21	^TICKET 0 THE (
29	^TICKET 0 TICKET
29	^TICKET 0 and
-18	^TICKET 0 as
28	^TICKET 0 b
-30	^TICKET 0 of
-19	^TICKET : </s>
50	^TICKET </s>
34	^TICKET BE
-33	^TICKET BE BE
23	^TICKET BE BE DONE
51	^TICKET BE BE DONE ,
-29	^TICKET BE BE DONE .
20	^TICKET BE BE DONE </s>
-20	^TICKET BE BE DONE UNTIL
25	^TICKET BE BLOCK .
25	^TICKET BE BLOCK . </s>
-21	^TICKET BE BLOCK THE
50	^TICKET BE BLOCK by
-22	^TICKET BE BLOCK by THE
-20	^TICKET BE BLOCK on
55	^TICKET BE DONE
17	^TICKET BE DONE ,
17	^TICKET BE DONE , we
20	^TICKET BE DONE .
20	^TICKET BE DONE . </s>
-50	^TICKET BE THE
27	^TICKET BE WAIT
-17	^TICKET BE not
18	^TICKET BE not DONE
51	^TICKET BE on
44	^TICKET BE on hold
29	^TICKET BE on hold .
23	^TICKET BE still
18	^TICKET BE to
-47	^TICKET BLOCK
-23	^TICKET BLOCK THE
-23	^TICKET BLOCK by
-18	^TICKET DEPEND on
-46	^TICKET DEPEND on #0
41	^TICKET DEPEND on #0 and
-20	^TICKET DEPEND on THE
21	^TICKET DONE .
23	^TICKET DONE . </s>
17	^TICKET NEED
22	^TICKET NEED to
18	^TICKET NEED to BE
21	^TICKET NEED to BE DONE
-29	^TICKET THE BE
-19	^TICKET THE BE BE DONE
-23	^TICKET THE DEPEND
-23	^TICKET THE DEPEND on
45	^TICKET THE NEED
43	^TICKET THE NEED to
43	^TICKET THE NEED to BE
23	^TICKET UNTIL
23	^TICKET UNTIL #0
17	^TICKET UNTIL TICKET
21	^TICKET UNTIL TICKET 0
-23	^TICKET UNTIL all
17	^TICKET UNTIL it
21	^TICKET as
-17	^TICKET as BLOCK
20	^TICKET at
25	^TICKET at THE
-20	^TICKET c
-31	^TICKET can't
-22	^TICKET can't BE
-19	^TICKET does
22	^TICKET e
18	^TICKET first
24	^TICKET for
18	^TICKET from
-25	^TICKET from #0
44	^TICKET from BE
23	^TICKET i
-27	^TICKET id
-19	^TICKET ids
-18	^TICKET like
30	^TICKET numbers
-33	^TICKET of
20	^TICKET of THE TICKET
23	^TICKET of THE own
-17	^TICKET on THE
39	^TICKET open
18	^TICKET or
-19	^TICKET or TICKET
-33	^TICKET status
54	^TICKET stays
23	^TICKET there
-17	^TICKET to
-19	^TICKET to DONE
-17	^TICKET to THE
-29	^TICKET which
-25	^TICKET which BE
107	^UNTIL #0
23	^UNTIL #0 (
-26	^UNTIL #0 )
36	^UNTIL #0 ,
-25	^UNTIL #0 , THE
56	^UNTIL #0 .
56	^UNTIL #0 . </s>
58	^UNTIL #0 :
-17	^UNTIL #0 </s>
62	^UNTIL #0 BE
82	^UNTIL #0 BE DONE
67	^UNTIL #0 BE DONE .
-28	^UNTIL #0 BE DONE </s>
-25	^UNTIL #0 DONE ,
-44	^UNTIL #0 DONE , we
28	^UNTIL #0 DONE :
-39	^UNTIL #0 THE
22	^UNTIL #0 and #0
46	^UNTIL #0 closes
22	^UNTIL #0 closes .
22	^UNTIL #0 closes . </s>
23	^UNTIL #0 goes
23	^UNTIL #0 goes DONE
23	^UNTIL #0 goes DONE .
-46	^UNTIL (
-18	^UNTIL )
-36	^UNTIL ,
-50	^UNTIL -
-23	^UNTIL .
27	^UNTIL . 0
-36	^UNTIL . </s>
-32	^UNTIL /
-16	^UNTIL / UNTIL
65	^UNTIL 0 .
54	^UNTIL 0 . 0
-20	^UNTIL 0 . 0 ,
35	^UNTIL 0 . 0 .
-75	^UNTIL 0 . 0 BE
21	^UNTIL 0 BE
36	^UNTIL : #0
27	^UNTIL : #0 </s>
-20	^UNTIL : </s>
-29	^UNTIL ;
-28	^UNTIL ; </s>
-40	^UNTIL </s>
-16	^UNTIL =
-41	^UNTIL BE
-17	^UNTIL BLOCK
98	^UNTIL DEPEND
-74	^UNTIL DONE
-19	^UNTIL DONE #0
-20	^UNTIL DONE (
56	^UNTIL DONE )
24	^UNTIL DONE ) </s>
-39	^UNTIL DONE ,
-22	^UNTIL DONE , we
41	^UNTIL DONE :
-61	^UNTIL DONE </s>
-17	^UNTIL DONE THE
-29	^UNTIL DONE THE TICKET
25	^UNTIL THE
35	^UNTIL THE #0
-16	^UNTIL THE ,
34	^UNTIL THE .
37	^UNTIL THE . </s>
24	^UNTIL THE 0
24	^UNTIL THE 0 .
24	^UNTIL THE 0 . 0
-26	^UNTIL THE </s>
25	^UNTIL THE BE
49	^UNTIL THE BE BE
54	^UNTIL THE BE BE DONE
-22	^UNTIL THE BE DONE ,
-47	^UNTIL THE BE DONE .
-18	^UNTIL THE BLOCK
-26	^UNTIL THE DEPEND BE
-26	^UNTIL THE DEPEND BE DONE
-36	^UNTIL THE DONE
31	^UNTIL THE DONE ,
-16	^UNTIL THE DONE .
-16	^UNTIL THE DONE . </s>
-27	^UNTIL THE DONE BE DONE
22	^UNTIL THE NEED
-41	^UNTIL THE TICKET
-22	^UNTIL THE TICKET ,
-58	^UNTIL THE TICKET BE
-19	^UNTIL THE TICKET BE BLOCK
-37	^UNTIL THE TICKET BE DONE
-17	^UNTIL THE TICKET DONE
-26	^UNTIL THE TICKET DONE and
61	^UNTIL THE api
29	^UNTIL THE api BE
-20	^UNTIL THE app
36	^UNTIL THE base
-26	^UNTIL THE branch
-26	^UNTIL THE branch BE
-33	^UNTIL THE change
-18	^UNTIL THE changes
-25	^UNTIL THE checks
-17	^UNTIL THE child
22	^UNTIL THE commit
60	^UNTIL THE compiler
-39	^UNTIL THE container
28	^UNTIL THE core
-23	^UNTIL THE data
20	^UNTIL THE decision
20	^UNTIL THE decision BE
20	^UNTIL THE decision BE made
59	^UNTIL THE design
-18	^UNTIL THE download
-18	^UNTIL THE download BE
-18	^UNTIL THE download BE DONE
-17	^UNTIL THE element
-17	^UNTIL THE element BE
-64	^UNTIL THE final
25	^UNTIL THE first DONE
-22	^UNTIL THE fix
-22	^UNTIL THE form
-22	^UNTIL THE form BE
36	^UNTIL THE freeze
17	^UNTIL THE function
-24	^UNTIL THE image
-17	^UNTIL THE import
-17	^UNTIL THE import BE
-18	^UNTIL THE job
18	^UNTIL THE last
-25	^UNTIL THE latest
37	^UNTIL THE migration
31	^UNTIL THE native
25	^UNTIL THE new
-29	^UNTIL THE new DONE
-27	^UNTIL THE new version
-27	^UNTIL THE new version BE
-33	^UNTIL THE next
-17	^UNTIL THE next DONE
24	^UNTIL THE next snapshot
23	^UNTIL THE node
-28	^UNTIL THE one BE
21	^UNTIL THE package
-31	^UNTIL THE page
-31	^UNTIL THE page BE
65	^UNTIL THE paper
65	^UNTIL THE paper BE
25	^UNTIL THE phone
-29	^UNTIL THE plan BE
34	^UNTIL THE plugin
32	^UNTIL THE poll
-24	^UNTIL THE previous
29	^UNTIL THE problem
32	^UNTIL THE problem BE
23	^UNTIL THE protocol
-22	^UNTIL THE queue
-22	^UNTIL THE queue BE
-20	^UNTIL THE real
63	^UNTIL THE redesign
-27	^UNTIL THE response
55	^UNTIL THE scheduler
-18	^UNTIL THE server
-19	^UNTIL THE server BE
-18	^UNTIL THE server BE DONE
-17	^UNTIL THE service
27	^UNTIL THE two
-27	^UNTIL THE update
-40	^UNTIL THE upgrade
66	^UNTIL THE upstream
38	^UNTIL THE vendor
-51	^UNTIL THE we
-52	^UNTIL THE we BE
50	^UNTIL TICKET
24	^UNTIL TICKET #0
35	^UNTIL TICKET #0 </s>
42	^UNTIL TICKET 0
-23	^UNTIL TICKET 0 . </s>
39	^UNTIL TICKET 0 BE
30	^UNTIL TICKET 0 DONE
26	^UNTIL TICKET 0 DONE .
-73	^UNTIL TICKET BE
-66	^UNTIL TICKET BE DONE
-62	^UNTIL TICKET BE DONE </s>
17	^UNTIL UNTIL
-20	^UNTIL UNTIL 0
-20	^UNTIL UNTIL 0 .
-20	^UNTIL UNTIL 0 . 0
-21	^UNTIL again
89	^UNTIL all
-17	^UNTIL all ,
-27	^UNTIL all .
-27	^UNTIL all . </s>
27	^UNTIL all DONE
-33	^UNTIL and
45	^UNTIL android
26	^UNTIL any
-57	^UNTIL approval
22	^UNTIL at
20	^UNTIL at end
58	^UNTIL auth
32	^UNTIL both
-25	^UNTIL calling
-21	^UNTIL changes
63	^UNTIL changing
34	^UNTIL ci
49	^UNTIL ci BE
-33	^UNTIL clicking
36	^UNTIL closing #0
59	^UNTIL code
-25	^UNTIL commit
-18	^UNTIL completion
-17	^UNTIL continuing
43	^UNTIL current
-18	^UNTIL deciding
-27	^UNTIL deployment
-23	^UNTIL discussion
19	^UNTIL draft
21	^UNTIL draft -
-24	^UNTIL e
-24	^UNTIL e 0
-30	^UNTIL each
17	^UNTIL editing
-27	^UNTIL every DONE
-18	^UNTIL execution
37	^UNTIL existing
30	^UNTIL feature
77	^UNTIL final
-28	^UNTIL first
-35	^UNTIL further
99	^UNTIL gate
41	^UNTIL getting
-22	^UNTIL git
43	^UNTIL going
63	^UNTIL going on
-35	^UNTIL green
29	^UNTIL he
-41	^UNTIL i
-18	^UNTIL i BE
28	^UNTIL i am
-27	^UNTIL i clear
-22	^UNTIL i'm
-17	^UNTIL i've
27	^UNTIL images
30	^UNTIL images BE
34	^UNTIL implementation
25	^UNTIL implementing
-18	^UNTIL installing
71	^UNTIL it
20	^UNTIL it BE
25	^UNTIL it BE BE
57	^UNTIL it BE DONE
36	^UNTIL it BE DONE .
54	^UNTIL it comes
42	^UNTIL it goes
54	^UNTIL it goes to
36	^UNTIL it's DONE
22	^UNTIL it's DONE .
22	^UNTIL it's DONE . </s>
-16	^UNTIL login
25	^UNTIL march
25	^UNTIL march 0
-17	^UNTIL mouse
-26	^UNTIL next
-17	^UNTIL no
102	^UNTIL node
26	^UNTIL non
26	^UNTIL non -
38	^UNTIL old
-17	^UNTIL on
38	^UNTIL one
18	^UNTIL opening THE
-20	^UNTIL or
-23	^UNTIL parsing
-33	^UNTIL per
53	^UNTIL possible
29	^UNTIL raising
-33	^UNTIL reading
-18	^UNTIL releasing
18	^UNTIL removing THE
-18	^UNTIL restart
20	^UNTIL review
-26	^UNTIL running
37	^UNTIL rust
-17	^UNTIL save
-23	^UNTIL sending
60	^UNTIL someone
56	^UNTIL source
-21	^UNTIL starting THE
29	^UNTIL successful
18	^UNTIL support
51	^UNTIL t
58	^UNTIL t 0
-20	^UNTIL tagging
-30	^UNTIL tests
64	^UNTIL that's
73	^UNTIL then
46	^UNTIL then ,
21	^UNTIL then .
21	^UNTIL then . </s>
22	^UNTIL there BE
34	^UNTIL there BE THE
25	^UNTIL they
34	^UNTIL they BE DONE
41	^UNTIL they exist
-18	^UNTIL to
-24	^UNTIL upgrade
-21	^UNTIL upgrade to
-30	^UNTIL upgraded
-23	^UNTIL upgrading
-18	^UNTIL upgrading to
-19	^UNTIL uploading
150	^UNTIL upstream
72	^UNTIL upstream DONE
-38	^UNTIL using
33	^UNTIL v
46	^UNTIL wave
73	^UNTIL we
48	^UNTIL we BE
26	^UNTIL we BE DONE to
25	^UNTIL we BE THE
-18	^UNTIL we BE THE better
-31	^UNTIL we BE to
23	^UNTIL we DONE
22	^UNTIL we DONE THE
-28	^UNTIL we add
21	^UNTIL we close
-17	^UNTIL we cut
-17	^UNTIL we cut THE
53	^UNTIL we decide
-21	^UNTIL we do
-26	^UNTIL we do THE
74	^UNTIL we drop
58	^UNTIL we know
19	^UNTIL we're DONE to
27	^UNTIL we've
30	^UNTIL wglc
-23	^UNTIL with
36	^UNTIL work
-37	^UNTIL you
-20	^WAIT "
85	^WAIT #0
23	^WAIT #0 .
23	^WAIT #0 . </s>
-35	^WAIT (
-44	^WAIT -
-19	^WAIT 0
43	^WAIT DONE
-20	^WAIT DONE THE
80	^WAIT THE
19	^WAIT THE DONE
19	^WAIT THE DONE of
34	^WAIT THE decision
40	^WAIT TICKET
-31	^WAIT UNTIL #0
-33	^WAIT UNTIL #0 BE
-33	^WAIT UNTIL #0 BE DONE
-72	^WAIT UNTIL THE
-19	^WAIT UNTIL all
22	^WAIT UNTIL there
19	^WAIT UNTIL there BE
23	^WAIT UNTIL there BE THE
-58	^WAIT approval
65	^WAIT for
51	^WAIT for #0
21	^WAIT for #0 .
21	^WAIT for #0 . </s>
39	^WAIT for #0 </s>
72	^WAIT for #0 UNTIL
21	^WAIT for #0 to
35	^WAIT for #0 to BE
-63	^WAIT for 0
19	^WAIT for :
-17	^WAIT for BLOCK
-32	^WAIT for DONE
16	^WAIT for THE
-55	^WAIT for THE .
-55	^WAIT for THE . </s>
17	^WAIT for THE 0
-19	^WAIT for THE DONE .
22	^WAIT for THE TICKET
-22	^WAIT for THE connection
-66	^WAIT for THE fix
98	^WAIT for THE next
-21	^WAIT for THE server
-40	^WAIT for THE to
-39	^WAIT for approval
-53	^WAIT for ci
-27	^WAIT for feedback
-19	^WAIT for it
-19	^WAIT for it to
-20	^WAIT for it to BE
48	^WAIT for libfoo
-36	^WAIT for your
127	^WAIT on
68	^WAIT on #0
20	^WAIT on :
32	^WAIT on THE
17	^WAIT on upstream
49	^WAIT to
53	^WAIT to BE
89	^WAIT upstream
21	^[ 0
22	^[ 0 ,
22	^[ 0 , 0
34	^[ 0 , 0 ]
19	^[ 0 ]
76	^[ 0 ] </s>
59	^[ BLOCK
32	^[ BLOCK ]
-50	^[ DONE
-27	^[ TICKET
74	^[ WAIT
25	^[ WAIT for
-57	^[ ]
103	^[ hold
-21	^] ( #0
24	^] ( link </s>
-21	^] :
64	^] add
64	^] add dark
64	^] add dark mode
64	^] add dark mode </s>
-20	^] fix
19	^] replace
19	^] replace lazy
19	^] replace lazy static
19	^] replace lazy static </s>
19	^able to add
25	^able to make
-24	^able to remove THE
24	^able to set
-22	^about 0
-27	^above ,
20	^above .
20	^above . </s>
-17	^acceptance criteria
36	^acceptance tests
27	^access to
34	^access to THE
-17	^according to
29	^accordingly .
35	^accordingly . </s>
91	^acme /
48	^acme / lib
24	^across THE
-19	^across all
37	^actionable UNTIL
62	^add THE UNTIL
62	^add THE UNTIL THE
64	^add dark
64	^add dark mode
39	^add dark mode (
-29	^add dark mode </s>
63	^add dark mode [
70	^add it
21	^add one
61	^add reference
61	^add reference to
-27	^add some
-40	^add tests
30	^added DONE
37	^added DONE #0
-22	^added THE
-23	^adding THE
-19	^addition to THE
23	^address .
23	^address . </s>
21	^adds THE
-29	^again ,
-27	^again .
-27	^again . </s>
17	^again </s>
-45	^again UNTIL
-16	^against THE
23	^agent -
64	^agents )
51	^agreed on
39	^ahead and
26	^ahead of
-18	^algorithm BE
26	^algorithms .
26	^algorithms . </s>
-27	^all .
-27	^all . </s>
-40	^all 0
-32	^all BE DONE
19	^all BE well
21	^all BE well .
21	^all BE well . </s>
35	^all DONE
-22	^all THE
-30	^all TICKET BE DONE
-30	^all TICKET BE DONE .
17	^all components
-19	^all data
29	^all new
18	^all of
18	^all of THE
19	^all of it
35	^all remaining
27	^all such
65	^all tests
-17	^allows THE
-18	^almost all
57	^alone ,
-18	^already -
26	^already .
-18	^already BE
-67	^already DONE
-25	^already exists
-17	^also NEED
-23	^also THE
-20	^also add
-28	^alternative to
-17	^analysis .
-79	^and #0 (
-24	^and #0 )
-29	^and #0 ,
59	^and #0 </s>
30	^and #0 BE
20	^and (
-32	^and ,
49	^and .
27	^and /
27	^and / or
-24	^and 0
25	^and BE BE
17	^and BE DONE
18	^and BE THE
67	^and BE WAIT
67	^and BE WAIT for
17	^and BE not BE
22	^and BLOCK by
27	^and DEPEND
47	^and DEPEND on
17	^and DEPEND on THE
28	^and DONE
31	^and DONE ,
68	^and DONE </s>
30	^and DONE THE
-32	^and DONE TICKET
-17	^and NEED to
17	^and THE
23	^and THE THE
31	^and THE TICKET
-27	^and THE TICKET BE
48	^and THE branch
17	^and THE old
24	^and THE ui
57	^and TICKET
-42	^and UNTIL
-16	^and WAIT for
29	^and app
23	^and by
-40	^and can't
-38	^and close
31	^and delete
-31	^and do
-21	^and do not
53	^and evaluation
23	^and focused
-16	^and for
35	^and gated
21	^and i don't
18	^and i'll
29	^and implement
31	^and implementing
-30	^and it
-45	^and it BE
-30	^and it BE BE
-20	^and just
-17	^and let
19	^and mobile
24	^and more
40	^and names
40	^and names THE
-23	^and node
41	^and nothing
19	^and on THE
16	^and one
31	^and other
17	^and possibly
21	^and product
-24	^and publish
-21	^and put
-17	^and return
32	^and sign
32	^and so BE
35	^and some
20	^and take
31	^and tested
21	^and tested ,
-20	^and to
-23	^and upload
45	^and we BE
-17	^and we NEED
-17	^and we NEED to
-19	^and {
28	^android -
-40	^android 0
-54	^another TICKET
-21	^another TICKET .
-21	^another TICKET . </s>
31	^another way
34	^another way .
34	^another way . </s>
19	^answer .
19	^answer . </s>
18	^answer </s>
-19	^any DONE
-19	^any TICKET
22	^anyone BE
48	^api (
70	^api -
21	^api :
50	^api </s>
-20	^api BE DONE
-18	^api BE DONE .
-18	^api BE DONE . </s>
21	^api to
29	^app BE DONE
24	^app UNTIL
21	^app for
-23	^appears UNTIL
16	^appears to
-35	^applied ,
-25	^applied .
-25	^applied . </s>
36	^applied UNTIL
-19	^approval )
47	^approval .
47	^approval . </s>
43	^approval </s>
-51	^approval BE
-27	^approval UNTIL
103	^approval by
65	^approval for
52	^approval from
-16	^approval of
21	^apps .
21	^apps . </s>
-30	^apps /
-30	^apps BE
71	^architecture ,
26	^architecture .
43	^aren't DONE
-18	^around 0
35	^around THE
33	^arrives .
33	^arrives . </s>
22	^artifact </s>
45	^as #0
-22	^as #0 .
-22	^as #0 . </s>
44	^as #0 BE
16	^as #0 BE DONE
24	^as '
20	^as BLOCK by
-37	^as DONE
-25	^as NEED
50	^as THE
-36	^as THE BE
54	^as THE BLOCK
70	^as THE BLOCK .
70	^as THE BLOCK . </s>
-17	^as THE DEPEND
30	^as THE NEED
26	^as THE TICKET
25	^as THE TICKET BE
72	^as THE draft
33	^as THE first
17	^as THE subtask
17	^as THE subtask of
17	^as THE subtask of #0
-46	^as THE workaround
28	^as described
23	^as discussed on
-22	^as i
30	^as long
30	^as long as
34	^as much
38	^as much as
16	^as of
24	^as of today
-17	^as per
-19	^as possible .
44	^as soon
45	^as soon as
47	^as soon as #0
-26	^as soon as THE
45	^as soon as THE TICKET
-22	^as soon as it
-22	^as soon as it BE
-26	^as soon as possible
-19	^as soon as possible .
-17	^as there
-17	^as there BE
22	^as we BE
-19	^as well
41	^as well </s>
30	^asked for
34	^assembly DONE
-22	^associated with
-31	^at #0
-24	^at 0
21	^at 0 . 0
20	^at THE
20	^at THE DONE
28	^at THE moment
27	^at THE moment THE
19	^at THE same time
23	^at THE time
46	^at THE time of
-40	^at UNTIL
-19	^at all
32	^at home
-22	^at least )
41	^at least some
41	^at some
25	^at some point .
25	^at some point . </s>
72	^audit BE
-23	^audit THE
37	^auth BE
-17	^authentication .
-17	^authentication . </s>
24	^authors BE
-17	^auto -
-34	^automatically .
-34	^automatically . </s>
-26	^away ,
37	^away </s>
18	^away and
35	^b (
-22	^b )
-17	^b .
-17	^b . </s>
24	^b 0 THE
25	^b 0 THE 0
33	^b </s>
-19	^b BE BE
-23	^back DONE
32	^back THE
32	^back and
-17	^back into
17	^back to main
51	^backend BE
42	^backend DONE
-19	^backup </s>
-27	^based on
-27	^based on #0
72	^based on #0 (
-21	^based on THE
42	^based on top
42	^based on top of
42	^based on top of #0
27	^baseline (
18	^baseline DONE
25	^basically ,
48	^bd -
17	^because ,
71	^because </s>
24	^because TICKET
-19	^because every
19	^because it
31	^because it BE
27	^because of
65	^because of #0
-43	^because of THE
-26	^because of THE TICKET
-39	^becomes THE
81	^begin UNTIL
-21	^behavior .
-21	^behavior . </s>
17	^behaviour THE
60	^behind #0
31	^behind #0 .
31	^behind #0 . </s>
49	^behind THE
28	^belongs to
33	^below ,
24	^below BE
32	^best DONE
32	^best DONE UNTIL
-20	^best practices
67	^beta UNTIL
20	^better to
31	^better to WAIT
-20	^between THE
31	^bis BE
56	^board BE
53	^boards ,
-18	^boot 0
-25	^bootstrap -
-20	^bot BE
-23	^both DONE
21	^both NEED
37	^both sides
17	^bound to
19	^bound to THE
21	^box .
21	^box . </s>
22	^branch .
22	^branch . </s>
-16	^branch BE DONE
-19	^branch UNTIL
18	^branch UNTIL THE
29	^branch of
-31	^branch protection
50	^branches ,
25	^bring -
25	^bring - up
-17	^broken .
-17	^broken . </s>
-21	^browser .
-21	^browser . </s>
-29	^build (
23	^build .
28	^build . </s>
-17	^build /
-26	^build BE
21	^build TICKET
-21	^build and
36	^builds UNTIL
-21	^builds on THE
16	^builds on top
16	^builds on top of
16	^builds on top of #0
31	^built .
32	^built . </s>
19	^built DONE
34	^built DONE #0
40	^but #0
40	^but #0 BE
-38	^but BE
-20	^but BE BE
38	^but NEED
-42	^but THE
-34	^but THE BE
-40	^but THE BE BE
23	^but THE NEED
28	^but UNTIL
-23	^but for
23	^but i am
21	^but i imagine
47	^but i'm
19	^but it
21	^but not
20	^but not UNTIL
47	^but not yet
43	^but not yet DONE
24	^but only UNTIL
19	^but so
26	^button /
17	^button UNTIL
-19	^button to
19	^by "
-18	^by #
35	^by #0
-26	^by #0 (
29	^by #0 )
-27	^by #0 ,
41	^by #0 </s>
-17	^by )
19	^by -
32	^by : #0
43	^by : #0 (
-50	^by : #0 </s>
-26	^by : none
-20	^by : none </s>
43	^by @
-38	^by THE TICKET .
69	^by THE security
23	^by THE server
31	^by TICKET #0
-48	^by TICKET 0
-21	^by another
-60	^by client
-47	^by cors
-19	^by cors policy
25	^by default ,
-48	^by google
18	^by name
81	^by other
20	^by upstream
-19	^byte -
23	^c +
45	^c -
-21	^c .
28	^c /
39	^c 0 (
-22	^c :
-20	^cache .
-20	^cache . </s>
-19	^cache BE
27	^cache UNTIL
21	^call .
22	^call . </s>
-32	^call BE
21	^call UNTIL
21	^call them
17	^call to
-17	^callback BE
-22	^calling THE
18	^calls DONE
22	^came DONE
25	^came DONE with
-23	^came up
-18	^came up DONE
-39	^can't BE started UNTIL THE
-32	^can't DONE
40	^can't do
42	^can't do THE
44	^can't go
41	^can't really
46	^can't start
17	^canary (
17	^canary ( 0
49	^cannot BE DONE
77	^cannot BE DONE UNTIL
76	^cannot BE DONE UNTIL THE
-58	^cannot DONE
29	^cannot currently
18	^cannot do
-20	^cannot start
-17	^capture THE
-24	^cards BE
-32	^care of
38	^cases BE
-35	^caused by
21	^cd 0
24	^change .
25	^change </s>
22	^change BE BE
23	^change BE BE DONE
43	^change THE
34	^changed ,
17	^changed .
17	^changed . </s>
-17	^changelog .
-23	^changes ,
35	^changes .
38	^changes . </s>
-20	^changes BE
30	^changes BE DONE
36	^changes BE DONE ,
42	^changes DONE
27	^changes UNTIL
31	^check -
23	^check .
23	^check . </s>
29	^check and
-18	^check for
-22	^checking THE
-23	^checks BE
-18	^child TICKET
60	^child of
-20	^children BE
20	^chosen .
20	^chosen . </s>
20	^chrome ,
26	^ci ,
-18	^ci -
-31	^ci /
17	^ci :
-22	^ci BE
20	^ci UNTIL
20	^ci for
83	^ci image
-19	^ci job
-16	^ci to
65	^claim UNTIL
18	^class . </s>
24	^classes BE
21	^clean .
21	^clean . </s>
-20	^clean up
28	^cleanup )
19	^cleanup ,
52	^cleanup UNTIL
25	^clear ,
-25	^cli )
18	^click THE
20	^client ,
20	^clients BE
37	^clients BE BE
-22	^close (
38	^close DONE
-36	^close THE TICKET
46	^close THE UNTIL
-20	^close it
-36	^closes #0
36	^closing #0
37	^cluster .
45	^cluster . </s>
-17	^code ,
-17	^code :
-29	^code BE
-44	^code BE DONE
-18	^code DEPEND
-18	^code DEPEND on
50	^code DONE
17	^code DONE THE
-54	^code UNTIL THE
23	^code changes
22	^code into
48	^code to
53	^column </s>
30	^com .
17	^come DONE
39	^come UNTIL
18	^come UNTIL #0
-19	^come back
-17	^come to
44	^comes DONE
21	^comes DONE ,
66	^comes DONE .
66	^comes DONE . </s>
-32	^comes up
19	^coming DONE
-30	^commands DONE
26	^commented DONE
-27	^comments DONE
74	^comments from
-20	^comments on THE
-22	^commit ,
20	^commit -
34	^commit BE
17	^commit DONE .
17	^commit DONE . </s>
21	^commit messages
31	^commit on
31	^commit on THE
22	^compiler BE
17	^completely .
17	^completely . </s>
-23	^completion ,
16	^completion BE
81	^completion of
45	^completion of #0
37	^component ,
-19	^config -
41	^configuration and
19	^confirm THE
44	^confirmed THE
50	^conflict </s>
20	^conflicts ,
-21	^conflicts with
-29	^connect .
32	^connection id
-17	^connection to
31	^consensus on
-17	^consider THE
-19	^constraints on
18	^container .
-37	^container BE
-26	^content -
17	^context (
-19	^context .
-18	^context . </s>
26	^context BE
52	^contingent on
28	^contingent on #0
40	^contract .
40	^contract . </s>
62	^contract </s>
55	^contract BE
18	^contract UNTIL
18	^control . </s>
-19	^control :
-20	^cookies BE
33	^core .
18	^core . </s>
-55	^core </s>
21	^corrections .
21	^corrections . </s>
-19	^cors policy
21	^coverage (
-20	^crash UNTIL
20	^crate )
-31	^crates .
23	^create /
-20	^create THE
-18	^create and
25	^created ,
52	^created , we
-31	^created UNTIL
-43	^creating THE
54	^credentials .
56	^credentials . </s>
28	^credentials from
32	^criteria :
27	^current TICKET
-25	^current behavior
17	^current implementation
24	^current main
-19	^currently (
25	^currently ,
28	^currently , THE
84	^currently BLOCK
61	^currently BLOCK by
17	^currently BLOCK by THE
37	^currently BLOCK on
-19	^currently DEPEND
-19	^currently DEPEND on
-17	^currently NEED
37	^customer BE
23	^cut .
23	^cut . </s>
62	^dark mode
39	^dark mode (
-29	^dark mode </s>
63	^dark mode [
31	^data </s>
18	^data BE BE
20	^date -
-25	^date </s>
18	^day 0
-30	^days .
-30	^days . </s>
28	^db ,
33	^db -
-43	^db BE
51	^db TICKET
-30	^dead code
17	^deal with
36	^deal with TICKET
36	^deal with TICKET #0
24	^dealt with
81	^debian 0
17	^decide on
28	^decide on THE
-21	^decide whether
-17	^decide whether to
17	^decide which
28	^decision (
35	^decision from
24	^decision from THE
50	^decision on
23	^decision on THE
28	^default ,
19	^default to
96	^defer UNTIL
67	^deferred UNTIL
-52	^deferred from
-22	^deferred from #0
46	^deferred to
27	^defined and
62	^delayed UNTIL
33	^delete THE
-19	^deleted ,
-19	^deleted .
-19	^deleted . </s>
17	^deleted UNTIL
32	^deliver THE
-17	^depended on
-19	^deploy .
-18	^deploy . </s>
27	^deploy /
56	^deployment .
60	^deployment . </s>
26	^deployment </s>
74	^deps (
24	^design (
20	^design )
-23	^design ,
38	^design </s>
-23	^design DONE
36	^design and
47	^design system
22	^details :
21	^details of
30	^dev /
-26	^dialog </s>
-28	^dialog BE
48	^digest .
48	^digest . </s>
-24	^disable THE
-17	^discuss THE
-23	^discussed DONE
-22	^discussed DONE #0
17	^discussed on
-25	^discussion DONE
-24	^discussion DONE #0
-29	^discussion on #0
46	^discussion on THE
54	^django 0
30	^dns ,
42	^do #0 first
25	^do )
17	^do ,
31	^do BE
20	^do THE
17	^do THE UNTIL
40	^do THE UNTIL THE
86	^do UNTIL
-18	^do everything
-23	^do it
36	^do not
18	^do not DONE
-18	^do not DONE THE
70	^do not DONE UNTIL
27	^do not DONE UNTIL THE
-28	^do not add
21	^do not run
47	^do not start
47	^do not start UNTIL
49	^do not start UNTIL THE
28	^do nothing
18	^do so .
18	^do so . </s>
-41	^do we
-16	^do with
37	^docs (
-45	^docs /
-20	^docs </s>
24	^docs BE
-59	^docs UNTIL
41	^docs so
21	^docs to
22	^document THE
-34	^document it
-27	^documentation :
-21	^documentation BE
40	^documentation to
40	^documentation updates
-29	^documented .
-29	^documented . </s>
18	^documenting THE
-42	^does not
-27	^does not DEPEND
-27	^does not DEPEND on
35	^does not start
-22	^doesn't BE
-23	^doesn't BE to
-39	^doesn't NEED
35	^doesn't make
32	^doing THE .
32	^doing THE . </s>
18	^doing so
17	^domain /
22	^domain BE
-48	^don't BE
-50	^don't BE to
-50	^don't BE to WAIT
-50	^don't BE to WAIT for
137	^don't DONE
54	^don't DONE THE
47	^don't DONE UNTIL
21	^don't expect
40	^don't forget
29	^don't forget to
42	^don't want
50	^don't want to
20	^don't work
-17	^down </s>
-22	^download BE
-23	^download BE DONE
-29	^draft ,
-19	^draft - ietf
-19	^draft - ietf -
20	^draft THE
21	^draft UNTIL
39	^draft for
21	^drafts BE
18	^drop THE fork
31	^drop THE workaround
25	^drop it
36	^dropped DONE
21	^drops below
20	^due to
56	^due to #0
17	^due to #0 (
-19	^duplicate :
-19	^duplicate : #0
-19	^duplicate : #0 </s>
23	^during THE
21	^e ,
-24	^e .
17	^e /
66	^e 0
43	^e 0 .
20	^e 0 e
20	^e 0 e tests
20	^e tests
32	^each BLOCK
-27	^each DONE
23	^each TICKET
-17	^each other
-17	^each other ,
20	^easy to
17	^editor BE
25	^editors BE
-18	^element BE
-43	^else </s>
-21	^empty .
-21	^empty . </s>
29	^enable .
17	^enable THE
-21	^enabled ,
33	^enabled UNTIL
21	^enabled on
-34	^encryption (
35	^end of
25	^endpoint (
32	^endpoint BE
33	^endpoint to
32	^endpoints ,
39	^engine BE
19	^entries ,
27	^entries </s>
22	^environment .
22	^environment . </s>
27	^environment variables
-18	^error .
-18	^error . </s>
-30	^error :
-20	^error UNTIL
19	^error log
18	^errors .
18	^errors . </s>
25	^es 0
19	^etc .
29	^etc . )
-23	^even UNTIL
-24	^even though
53	^event -
-27	^every DONE
19	^everywhere .
19	^everywhere . </s>
-35	^exactly UNTIL
74	^exactly one
-49	^example :
-19	^examples /
36	^except THE
64	^execute UNTIL
55	^executed </s>
37	^execution .
42	^execution . </s>
17	^executor .
50	^exist )
24	^exist .
24	^exist . </s>
-18	^exist UNTIL
19	^exists (
31	^exists )
28	^exists ,
61	^exists .
61	^exists . </s>
-20	^exists </s>
-20	^exists to
31	^export -
28	^expose THE
16	^external -
58	^external DEPEND
41	^f (
-18	^f - droid
-28	^f 0
-23	^f 0 (
24	^f 0 c
-18	^fact THE
-63	^fail UNTIL
-66	^fail UNTIL #0
-23	^fails .
-23	^fails . </s>
-21	^failure .
-21	^failure . </s>
30	^failures .
30	^failures . </s>
20	^fallback .
20	^fallback . </s>
17	^feature . </s>
35	^feature DONE
25	^features BE
20	^features THE
27	^features THE we
87	^feedback </s>
48	^feedback from
55	^feedback from THE
29	^feedback on
17	^few days
-25	^field ,
-18	^field </s>
62	^fields </s>
21	^file (
46	^file -
21	^file THE
78	^file UNTIL
36	^file from
-18	^filed UNTIL
43	^filed as
-28	^files BE
-21	^files UNTIL
28	^fill DONE
37	^fill DONE THE
44	^final version
39	^finalized .
39	^finalized . </s>
18	^finally BE
-25	^find THE
-31	^fine .
-31	^fine . </s>
75	^finish #0
45	^finish #0 .
45	^finish #0 . </s>
27	^finish -
60	^finish THE
-43	^finish UNTIL
-17	^finishes .
-17	^finishes . </s>
59	^first (
42	^first ( #0
23	^first )
20	^first ) </s>
-29	^first ,
-29	^first , THE
25	^first , so
38	^first , then THE
48	^first , we
66	^first .
69	^first . </s>
42	^first :
28	^first : </s>
48	^first ;
47	^first ; </s>
100	^first </s>
-20	^first DONE
36	^first NEED
36	^first THE
-33	^first and
-23	^first attempt
22	^first cut
19	^first run
32	^first so
35	^first so THE
62	^first to
30	^first v
30	^first v 0
38	^first we
-51	^fix #0
27	^fix (
34	^fix )
18	^fix ) .
18	^fix ) . </s>
-24	^fix :
73	^fix BE
33	^fix BE to
32	^fix DONE
66	^fix DONE .
66	^fix DONE . </s>
45	^fix THE TICKET
36	^fix THE TICKET .
36	^fix THE TICKET . </s>
-21	^fix TICKET
17	^fix for THE
-17	^fix options
-31	^fixes #0 </s>
19	^fixes ,
-18	^fixes .
-18	^fixes . </s>
-21	^fixes :
-40	^fixes </s>
30	^fixes BE
43	^fixes DONE
-49	^fixes THE
-21	^fixes for
-40	^flag .
-40	^flag . </s>
-21	^flag </s>
19	^flags )
-20	^flaky test
36	^flows .
38	^flows . </s>
-20	^focus on
-34	^follow -
-28	^follow - on
-25	^follow - up (
-25	^follow - up TICKET
58	^follow - up UNTIL
-19	^follow - up to
-24	^follow up on
-25	^followed by
-30	^following THE
-16	^following TICKET
-33	^followup on
-16	^foo NEED
-33	^for #0 ,
19	^for #0 .
19	^for #0 . </s>
34	^for #0 UNTIL
-19	^for #0 and
35	^for #0 to BE
32	^for #0 to BE DONE
59	^for /
-29	^for 0
28	^for 0 . 0 .
48	^for 0 . 0 </s>
-19	^for BLOCK
-57	^for DONE
-21	^for DONE -
21	^for THE 0 .
21	^for THE 0 . 0
-21	^for THE connection
-21	^for THE first
-80	^for THE fix
-16	^for THE fix DONE
20	^for THE full
20	^for THE given
75	^for THE next
-28	^for THE other
-20	^for THE server
-43	^for THE to
22	^for THE week
-31	^for TICKET
17	^for TICKET 0
-17	^for WAIT
-23	^for any
-21	^for approval
-52	^for ci
-46	^for example
-46	^for feedback .
-46	^for feedback . </s>
40	^for first
22	^for it
50	^for it .
50	^for it . </s>
-24	^for it to
-23	^for it to BE
-23	^for it to BE DONE
48	^for libfoo
-20	^for me
35	^for missing
46	^for now
56	^for now ,
16	^for now we
-17	^for other
-28	^for review
-17	^for review .
-17	^for review . </s>
24	^for ruby
24	^for ruby 0
24	^for ruby 0 .
24	^for ruby 0 . 0
-24	^for sending
-35	^for server
29	^for some
-29	^for something
17	^for use
-17	^for v 0 . 0
21	^for v 0 . </s>
-81	^for vendor
-35	^for your
42	^forget to
-57	^forgot to
-18	^form BE DONE
19	^format .
19	^format . </s>
-20	^found THE
-18	^found while
-18	^fresh -
44	^from #0 ,
-64	^from #0 .
-64	^from #0 . </s>
-58	^from #0 </s>
19	^from #0 and
-34	^from 0 .
-34	^from 0 . 0
27	^from @
21	^from BE
23	^from THE
31	^from THE client
23	^from THE client .
23	^from THE client . </s>
-26	^from THE list
25	^from THE new
53	^from THE old
25	^from THE product
38	^from THE side
-17	^from TICKET
24	^from it
35	^from legal
25	^from now
55	^from ops
55	^from ops .
55	^from ops . </s>
16	^from what
24	^full DONE
22	^fully DONE DONE
-19	^function BE
-18	^functions BE
-19	^g .
24	^g . , 0
-18	^g . </s>
58	^g 0
-33	^game BE
29	^gap .
-33	^gate (
-25	^gate .
-24	^gate . </s>
36	^gate :
72	^gate BE
28	^gate BE DONE
23	^gate THE
46	^gate and
71	^gate passes
35	^gated .
35	^gated . </s>
100	^gated on
-18	^gated on #0
-79	^gated on #0 .
-79	^gated on #0 . </s>
21	^gated on THE
-24	^gates ,
50	^gates </s>
18	^gates BE
-18	^gates and
29	^generated .
27	^generation ,
51	^getting DONE
-17	^give THE
17	^given THE
31	^given THE it
31	^given THE it BE
36	^go (
-20	^go ,
-20	^go .
25	^go /
16	^go 0
16	^go 0 .
16	^go 0 . 0
-19	^go :
60	^go DONE
31	^go ahead
41	^go ahead and
29	^go back to THE
-17	^go through
17	^go version
-19	^go with
-20	^goal :
54	^goes .
54	^goes . </s>
55	^goes DONE
23	^goes DONE .
23	^goes DONE . </s>
25	^goes away
42	^goes away </s>
54	^goes to
-26	^going DONE
55	^going on
22	^going to
21	^gone DONE
-22	^green </s>
-36	^h 0
28	^h:#0 <s>
-22	^h:#0 <s> THE
-26	^h:#0 h:)
16	^h:#0 h::
16	^h:#0 h:: <s>
-17	^h:( h:#0
21	^h:( h:0 h:-
21	^h:( h:0 h:- h:0
21	^h:( h:0 h:- h:0 h:-
-19	^h:( h:for
89	^h:( h:not
31	^h:) <s>
68	^h:) <s> DEPEND
43	^h:) <s> DEPEND on
43	^h:) <s> DEPEND on :
-29	^h:) <s> UNTIL
37	^h:) h:: <s> DEPEND
37	^h:) h:: <s> DEPEND on
-20	^h:) h:: <s> THE
24	^h:) h:: <s> TICKET
22	^h:) h:with
18	^h:, h:and
-17	^h:, h:but
21	^h:, h:this
30	^h:- h:0 h:) <s>
24	^h:- h:0 h:) <s> THE
-18	^h:. <s>
-19	^h:. h:go
41	^h:. h:rs
-36	^h:0 <s>
35	^h:0 h:(
26	^h:0 h:) <s>
22	^h:0 h:) <s> THE
33	^h:0 h:,
-28	^h:0 h:.
42	^h:0 h:/
-25	^h:0 h:: <s>
-16	^h:0 h:: <s> THE
-27	^h:: <s>
57	^h:: <s> #0
-58	^h:: <s> #0 (
120	^h:: <s> #0 </s>
-32	^h:: <s> (
23	^h:: <s> 0
35	^h:: <s> 0 .
27	^h:: <s> BE BE DONE
-34	^h:: <s> BLOCK on
75	^h:: <s> DEPEND
59	^h:: <s> DEPEND :
50	^h:: <s> DEPEND on
35	^h:: <s> DEPEND on THE
81	^h:: <s> NEED
21	^h:: <s> NEED to
38	^h:: <s> THE BE THE
44	^h:: <s> THE NEED
-24	^h:: <s> THE TICKET BE
-20	^h:: <s> TICKET 0
24	^h:: <s> UNTIL DONE
-32	^h:: <s> UNTIL THE
-16	^h:: <s> WAIT for
20	^h:: <s> currently
55	^h:: <s> design
-23	^h:: <s> do not
-16	^h:: <s> here
16	^h:: <s> how
20	^h:: <s> how to
42	^h:: <s> i BE
-19	^h:: <s> maybe
17	^h:: <s> note
30	^h:: <s> note :
24	^h:: <s> now
-18	^h:: <s> two
-22	^h:: <s> update
-31	^h:: <s> we
-21	^h:: <s> we BE
-25	^h:? <s>
-19	^h:? <s> THE
23	^h:a h:dependency
38	^h:acceptance <s>
-17	^h:acceptance h::
-17	^h:acceptance h:: <s>
-28	^h:acceptance h:criteria
-27	^h:acceptance h:criteria <s>
42	^h:acceptance h:criteria <s> DEPEND
-17	^h:additional h:information
-17	^h:additional h:information <s>
-25	^h:api <s>
-19	^h:approach <s>
22	^h:are h:two
25	^h:as h:in
20	^h:at h:once
20	^h:background <s> UNTIL
27	^h:be h:done
31	^h:because h::
31	^h:because h:: <s>
-25	^h:behavior <s>
21	^h:benefits h::
21	^h:benefits h:: <s>
46	^h:blocked <s>
78	^h:blocked h:by
25	^h:blocked h:by <s>
41	^h:blocked h:by <s> #0
51	^h:blocked h:by <s> TICKET
51	^h:blocked h:by <s> TICKET 0
-40	^h:blocked h:by <s> none
34	^h:blocked h:by h::
34	^h:blocked h:by h:: <s>
37	^h:blockers <s>
-30	^h:blocks <s>
-30	^h:blocks <s> #0
-30	^h:blocks <s> #0 </s>
34	^h:branch h::
34	^h:branch h:: <s>
23	^h:by <s>
41	^h:by <s> #0
51	^h:by <s> TICKET
51	^h:by <s> TICKET 0
-40	^h:by <s> none
22	^h:by h::
22	^h:by h:: <s>
45	^h:can h:be
-25	^h:checklist <s>
20	^h:cleanup h::
-41	^h:context <s>
36	^h:criteria <s> DEPEND
122	^h:dependencies <s>
50	^h:dependencies <s> #0
38	^h:dependencies <s> #0 </s>
37	^h:dependencies <s> BE
-57	^h:dependencies <s> BLOCK :
47	^h:dependencies <s> BLOCK by
47	^h:dependencies <s> BLOCK by :
55	^h:dependencies <s> NEED
56	^h:dependencies <s> NEED :
29	^h:dependencies <s> THE
-19	^h:dependencies <s> THE TICKET BE
105	^h:dependencies <s> TICKET
39	^h:dependencies <s> TICKET 0
-29	^h:dependencies <s> no
-26	^h:dependencies <s> none
52	^h:dependencies h::
52	^h:dependencies h:: <s>
148	^h:dependency <s>
44	^h:depends h:on
51	^h:depends h:on <s>
29	^h:depends h:on <s> #0
-22	^h:describe h:the
-23	^h:description <s>
-18	^h:description <s> THE
23	^h:description h::
23	^h:description h:: <s>
23	^h:edit h::
23	^h:edit h:: <s>
-23	^h:environment <s>
-33	^h:evidence <s>
-17	^h:expected h:behavior
-20	^h:files <s>
19	^h:files h:to
23	^h:files h:to h:create
50	^h:first h::
50	^h:first h:: <s>
50	^h:follow h:-
59	^h:for h::
59	^h:for h:: <s>
31	^h:goal <s> UNTIL
-26	^h:how <s>
-17	^h:impact <s>
-31	^h:implementation <s>
31	^h:in h:some
-29	^h:in h:this
-26	^h:information <s>
35	^h:is h:this
-21	^h:issue <s>
-69	^h:issues <s>
-41	^h:issues h::
-41	^h:issues h:: <s>
-76	^h:issues h:: <s> #0
24	^h:like h:: <s> THE
-18	^h:links <s>
-25	^h:motivation <s>
67	^h:need h:to
-34	^h:non h:-
-18	^h:not h:in
37	^h:note <s>
32	^h:note <s> THE
-90	^h:notes <s> #0
36	^h:notes <s> NEED
-21	^h:notes h::
-21	^h:notes h:: <s>
18	^h:of h:this
117	^h:off h::
86	^h:on <s>
29	^h:on <s> #0
46	^h:on h::
27	^h:on h:: <s>
33	^h:order <s>
-36	^h:output h::
-36	^h:output h:: <s>
-39	^h:plan <s>
30	^h:pr h:#0
74	^h:preconditions <s>
50	^h:prerequisites <s>
22	^h:prerequisites <s> #0
22	^h:prerequisites <s> #0 </s>
-22	^h:prerequisites <s> i
23	^h:priority <s>
-39	^h:problem <s>
-17	^h:problem <s> THE
21	^h:question <s>
-27	^h:rationale <s>
49	^h:relationships <s>
33	^h:requires h::
33	^h:requires h:: <s>
-27	^h:risks <s>
-21	^h:rollout <s>
-33	^h:schedule <s>
93	^h:scope h:: <s> UNTIL
31	^h:see h::
31	^h:see h:: <s>
34	^h:sequencing <s>
-37	^h:should h:be
37	^h:so h::
37	^h:so h:: <s>
-25	^h:solution <s>
17	^h:solution h::
24	^h:solution h:: <s>
31	^h:status <s>
85	^h:steps <s> WAIT
-21	^h:strategy <s>
-36	^h:summary <s>
-19	^h:summary h::
-19	^h:summary h:: <s>
-65	^h:tasks <s>
-62	^h:tasks <s> #0
-39	^h:tasks <s> #0 </s>
-59	^h:tasks <s> UNTIL
39	^h:tasks h::
39	^h:tasks h:: <s>
-20	^h:testing <s>
-21	^h:tests <s>
19	^h:the h:current
-22	^h:the h:following
33	^h:the h:spec
34	^h:to h:add
24	^h:to h:create
18	^h:to h:other
25	^h:todo h::
25	^h:todo h:: <s>
19	^h:ui <s>
-20	^h:version <s>
68	^h:waiting h:for
77	^h:waiting h:on
16	^h:what <s>
-16	^h:what h:happens
-17	^h:what h:i
-17	^h:what h:is
-35	^h:why <s>
16	^h:why h:this h:is
21	^h:with h:the
51	^h:work <s>
-22	^h:work h:on
21	^half of
29	^half of THE
28	^handled .
28	^handled . </s>
27	^handler (
28	^handling of
17	^handoff .
23	^happen .
23	^happen . </s>
31	^happen UNTIL
-32	^happen with
-18	^happened UNTIL
-26	^happening .
-26	^happening . </s>
-19	^happens UNTIL
-19	^happens UNTIL THE
23	^happens to
24	^happy to
41	^hard -
50	^hard - BLOCK
60	^hard DEPEND
44	^hard DEPEND :
-18	^hard to
24	^harness ,
-40	^header </s>
-25	^header to
-18	^headers ,
123	^held for
-23	^helper .
-23	^helper . </s>
-17	^helper BE
18	^here ( #0
18	^here ( #0 )
-30	^here ,
-36	^here ?
-36	^here ? </s>
26	^here BE
31	^here BE to
43	^here UNTIL
28	^here for
34	^here for THE
-19	^here so
21	^higher -
16	^hold . </s>
-17	^hold THE
34	^hold THE DONE
27	^hold THE TICKET
21	^hold UNTIL
44	^hold UNTIL #0
65	^hold UNTIL THE
75	^hold for
19	^hold off
20	^hold off on
26	^hold off on DONE
19	^hold on
31	^holding off
-17	^home .
-17	^home . </s>
32	^hook -
38	^host -
17	^hot path
-46	^how THE
22	^how they
-25	^how to do
-19	^how to do THE
20	^however ,
19	^however , THE
-19	^however THE
22	^however UNTIL
-18	^http /
-18	^http / 0
-18	^http 0
30	^human approval
-25	^i /
-25	^i / o
17	^i BE
23	^i BE TICKET
23	^i BE TICKET THE
21	^i BE do
26	^i BE do THE
17	^i BE make THE
23	^i BE make THE TICKET
40	^i BE submit
-18	^i BE to
-31	^i NEED
-17	^i NEED THE
-18	^i NEED to
18	^i believe THE
-27	^i clear
21	^i don't expect
24	^i imagine THE
24	^i plan to
20	^i suggest
28	^i suggest to
-20	^i think THE
-20	^i think it's
44	^i think there
51	^i think there BE
20	^i want to
31	^i want to DONE
18	^i wanted
20	^i wanted to
18	^i'd like to propose
39	^i'd rather
57	^i'll rebase
50	^i'll rebase THE
31	^i'll rebase THE UNTIL
31	^i'll rebase THE UNTIL THE
32	^i'll update
44	^i'll update THE
32	^i'm currently
-23	^i'm not
23	^i'm still
18	^i've got
31	^ice UNTIL
39	^icons </s>
28	^icons BE
-29	^id :
-16	^identity ,
35	^identity BE
122	^ids BE
82	^ie 0
-19	^ietf -
-32	^ietf 0
-51	^if #0
-30	^if #0 BE
-30	^if #0 BE DONE
-29	^if DONE
26	^if THE BE DONE
35	^if THE TICKET
18	^if it BE not
44	^if no
-18	^if two
-24	^if we
-32	^if we BE
25	^if we decide
19	^image .
20	^image . </s>
23	^images BE BE
24	^imagine THE
-18	^immediately .
-18	^immediately . </s>
-17	^impact :
-20	^implement )
77	^implement UNTIL
36	^implementation (
-30	^implementation .
-30	^implementation . </s>
22	^implementation </s>
18	^implementation BE BLOCK
35	^implementation BE not
-37	^implementation TICKET
17	^implementation and
-18	^implementation of
-19	^implementations .
-19	^implementations . </s>
-17	^implements THE
25	^impls for
-17	^import BE
45	^import from
-20	^improve THE
34	^include THE
-18	^included DONE
65	^includes #0
51	^includes #0 </s>
-27	^including THE
-35	^independent of
-22	^independently of
-23	^index BE
-26	^indicate THE
-21	^information ,
-18	^ingested .
-18	^ingested . </s>
-22	^input .
-17	^input . </s>
24	^input UNTIL
-29	^inside THE
26	^installation </s>
-34	^installed </s>
96	^installer (
-26	^installer BE
38	^instead .
39	^instead . </s>
-29	^instead of
17	^instructions ,
-18	^integration (
42	^integration )
27	^integration ,
44	^integration BE
-18	^integration tests
39	^intent .
45	^intent . </s>
32	^interface ,
31	^interface .
31	^interface . </s>
21	^into main
-26	^introduced DONE #0
-27	^introduced THE
42	^isn't DONE
26	^it (
-20	^it )
21	^it , but THE
18	^it , it
23	^it -
-20	^it 0
-20	^it ;
-17	^it ; </s>
38	^it </s>
-42	^it BE
-18	^it BE BE DONE .
23	^it BE BE DONE UNTIL
17	^it BE BE nice
18	^it BE BE nice if
54	^it BE BLOCK
41	^it BE BLOCK by
20	^it BE BLOCK on
-21	^it BE DONE ,
23	^it BE DONE .
26	^it BE DONE . </s>
-18	^it BE DONE THE
-18	^it BE WAIT
39	^it BE go
16	^it BE happen
26	^it BE no
-17	^it BE only
25	^it BE possible
-20	^it BE still
-34	^it BLOCK
-24	^it BLOCK THE
-25	^it DEPEND on
35	^it DEPEND on #0
45	^it DEPEND on #0 .
17	^it DONE . </s>
21	^it DONE UNTIL
17	^it NEED
45	^it NEED #0
34	^it NEED #0 to
-30	^it THE
95	^it UNTIL
83	^it UNTIL THE
-27	^it again
20	^it and
22	^it any
26	^it any more
33	^it as part
33	^it as part of
-16	^it back to
-16	^it back to THE
23	^it builds
49	^it but
20	^it can't BE
34	^it comes
33	^it comes DONE
38	^it doesn't make
24	^it first
-24	^it for
-22	^it from THE
20	^it goes
54	^it goes to
36	^it instead
29	^it only BE
-16	^it really
25	^it right
-16	^it seems like THE
-32	^it to
-23	^it to BE DONE
-23	^it to BE DONE .
50	^it up
86	^it we
41	^it with
20	^it with THE
-22	^it worked
-34	^it works
23	^it's BLOCK by
23	^it's BLOCK by #0
26	^it's DONE
-16	^it's WAIT
23	^items to
-34	^itself .
-34	^itself . </s>
-46	^jar BE
19	^java -
44	^job ,
-17	^job .
-17	^job . </s>
-26	^job 0
-20	^job BE DONE
-20	^job BE DONE .
-20	^job BE DONE . </s>
21	^job THE
31	^job UNTIL
-26	^jobs BE
47	^june 0
20	^just DONE
-18	^just THE
-20	^keep THE
23	^keep THE TICKET
-22	^keeping THE
-32	^kept .
-32	^kept . </s>
-36	^kernel 0
-36	^kernel 0 .
-36	^kernel 0 . 0
-18	^key .
-17	^key . </s>
-19	^key BE
-18	^key UNTIL
27	^keys .
27	^keys . </s>
33	^keys </s>
24	^kind of
-19	^know THE
-17	^know it
47	^know whether
28	^know which
91	^l 0
-19	^label </s>
63	^lack of
-24	^lane )
75	^later .
82	^later . </s>
-17	^later DONE
-30	^latest DONE
25	^launch ,
-25	^launch it
31	^layout (
26	^layout :
52	^lazy static
19	^lazy static </s>
-22	^least )
41	^least some
33	^leaving THE
26	^left THE
-36	^left of
21	^legal approval
-20	^let's do
18	^lib .
25	^lib . </s>
18	^libfoo 0
-28	^libfoo 0 . 0
28	^libfoo 0 . 0 BE
-19	^libfoo </s>
32	^libgit 0
18	^libraries BE
24	^library BE
30	^library DONE
40	^like 0
-38	^like THE
23	^like to propose THE
26	^likely NEED THE
-32	^line 0
23	^link .
25	^link . </s>
35	^link UNTIL
-36	^linking to
17	^links DONE THE
-20	^list UNTIL
33	^list of
-43	^listed .
-43	^listed . </s>
45	^locally , but
-29	^lock .
-29	^lock . </s>
-37	^lock </s>
-41	^lock BE
-17	^log :
-21	^log DONE
17	^log THE
22	^log and
26	^login /
-18	^logs .
-18	^logs . </s>
-19	^logs UNTIL
-29	^long -
-24	^long - running
30	^long as
28	^longer BE
-30	^longer BLOCK
-29	^longer BLOCK by
34	^look for
-25	^look into
-21	^look through
20	^looking at
26	^looking at THE
51	^looking for
-20	^looks like THE
21	^loop )
-25	^loop .
-25	^loop . </s>
-17	^loop DONE
27	^low -
33	^lowest version
39	^m 0
31	^m 0 )
-23	^m 0 </s>
18	^macros BE
-77	^made DONE
-18	^made THE
38	^made on
51	^mailing list
22	^mailing list .
22	^mailing list . </s>
-47	^mails BE
16	^main -
30	^main .
49	^main . </s>
31	^main UNTIL
38	^main UNTIL THE
-24	^main first
-22	^main thread
44	^major DONE
50	^major DONE .
50	^major DONE . </s>
17	^major version .
17	^major version . </s>
35	^make THE TICKET
-17	^make THE decision
40	^make THE repo
-40	^make it
25	^make sense
28	^make sense to
39	^make use
39	^make use of
-19	^makes THE
-17	^manual DONE
-24	^map .
21	^march .
21	^march . </s>
-23	^mark THE
-21	^mark THE TICKET
-21	^mark THE TICKET as
-18	^master (
-32	^master and
-26	^match .
21	^maybe i
-21	^maybe we
-21	^maybe we BE
38	^md so
34	^md with
24	^me THE
22	^means we
-17	^mechanism BE
33	^memory .
33	^memory . </s>
-29	^memory BE
-32	^messages BE
20	^messages to
24	^met .
24	^met . </s>
-29	^mid -
52	^migrate to
-17	^migrated ,
27	^migrated .
27	^migrated . </s>
33	^migrated to
37	^migration (
37	^migration .
37	^migration . </s>
-23	^migration </s>
35	^migration to
-34	^migrations .
23	^minimum go
24	^mock -
33	^mode (
20	^mode :
-31	^mode </s>
63	^mode [
16	^mode for
70	^model (
45	^model /
19	^model </s>
54	^modified to
49	^module )
34	^module ,
-37	^module BE
28	^modules ,
-25	^modules .
-25	^modules . </s>
25	^moment THE
-20	^more .
-20	^more . </s>
-17	^more DONE
47	^more details
-18	^more than
29	^more work
-18	^move UNTIL
35	^move forward
39	^moved to
24	^moved to THE
18	^moves .
20	^moves . </s>
38	^much as
24	^multiple times
24	^n )
-47	^n /
-47	^n / THE
-47	^n / THE </s>
-38	^n </s>
56	^name BE
-24	^name THE
35	^name and
-31	^names ,
83	^names THE
19	^nb :
38	^near THE
33	^necessary .
33	^necessary . </s>
-65	^network BE
-49	^network access
-36	^never DONE
-18	^new DEPEND
33	^new DONE
39	^new DONE of
-25	^new TICKET
-46	^new code
-42	^new code BE
-17	^new features
77	^new look
19	^new one BE
-32	^new ones
33	^new parser
23	^new scheduler
20	^new server
17	^new token
-27	^new version BE
39	^new version of
46	^new version of THE
22	^new versions
-18	^newest version
43	^next /
-48	^next :
-34	^next DONE
17	^next major
17	^next major version
17	^next major version .
17	^next major version . </s>
25	^next snapshot
17	^nice if
-60	^no </s>
-47	^no NEED
-48	^no NEED to
-52	^no longer
30	^no longer BE
-30	^no longer BLOCK
-29	^no longer BLOCK by
21	^no plan
-52	^no reason
-57	^no reason to
-21	^no response
-20	^no response </s>
32	^no use
35	^no work
43	^node -
-33	^node . </s>
26	^node . js
40	^node 0
30	^node 0 (
-45	^node 0 ,
-46	^node 0 </s>
-23	^node 0 and
-21	^node BE
-29	^none (
34	^none ,
-23	^none ;
-53	^none </s>
25	^none of
33	^none of THE
-17	^nor THE
-18	^not -
23	^not BE
34	^not BE DONE
42	^not BE DONE UNTIL
30	^not BE DONE UNTIL THE
39	^not BE THE
-107	^not BLOCK
-35	^not BLOCK </s>
-77	^not DEPEND
-77	^not DEPEND on
87	^not DONE
-23	^not DONE ,
-22	^not DONE :
68	^not DONE </s>
-21	^not DONE DONE
69	^not DONE UNTIL
18	^not DONE UNTIL THE
25	^not DONE yet
19	^not DONE yet ,
21	^not DONE yet , but
21	^not DONE yet .
21	^not DONE yet . </s>
-17	^not NEED
-19	^not NEED to
-19	^not THE
172	^not UNTIL
-85	^not WAIT
-85	^not WAIT for
55	^not actionable
55	^not actionable UNTIL
-28	^not add
19	^not all
-32	^not assume
61	^not begin
61	^not begin UNTIL
27	^not claim
-25	^not close
-16	^not currently
-31	^not delete
-17	^not getting
47	^not happen
25	^not on
29	^not on THE
18	^not part
18	^not part of
17	^not possible
27	^not provide
17	^not run
33	^not start
40	^not start UNTIL
19	^not to BE
-52	^not to BE DONE
-19	^not used
30	^not write
22	^not yet
-20	^not yet DONE .
-20	^not yet DONE . </s>
32	^note :
-24	^note : THE BE
54	^notes .
-37	^nothing ,
-24	^nothing .
-43	^nothing . </s>
17	^nothing BE
38	^nothing else
41	^nothing to
58	^nothing to do
-17	^noticed THE
56	^now ,
16	^now , THE
-16	^now .
-21	^now ;
-48	^now DONE
-58	^now DONE .
-58	^now DONE . </s>
-47	^now THE
-21	^now THE #0
-21	^now THE #0 BE
-18	^now THE #0 BE DONE
-24	^npm install
-34	^number of
-43	^number of TICKET
-45	^numpy ,
31	^o (
-31	^objects .
-31	^objects . </s>
18	^of #0
33	^of #0 (
22	^of #0 ( which
36	^of #0 , UNTIL
-18	^of #0 , which
-20	^of DONE
-23	^of THE
-30	^of THE .
-30	^of THE . </s>
28	^of THE BE
27	^of THE TICKET
-24	^of THE TICKET .
-24	^of THE TICKET . </s>
46	^of THE TICKET BE
-21	^of THE UNTIL
21	^of THE core
20	^of THE list
22	^of THE main
-16	^of THE new
28	^of THE own .
28	^of THE own . </s>
26	^of THE stack
26	^of THE test
36	^of THE three
25	^of THE version
-27	^of TICKET
34	^of WAIT
20	^of WAIT for
46	^of [
75	^of acme
17	^of all
-20	^of both
-26	^of code
22	^of course
-23	^of how
26	^of it
28	^of it ,
25	^of libfoo
32	^of mine
-25	^of them
23	^of today
26	^of {
29	^of { {
-18	^off )
-30	^off ,
-21	^off -
22	^off .
23	^off . </s>
-27	^off THE
80	^off UNTIL
21	^off UNTIL #0
21	^off UNTIL #0 BE
26	^off by
39	^off on
26	^off on DONE
24	^off on THE UNTIL
48	^ok .
51	^ok . </s>
-54	^old code
-29	^old code UNTIL
-35	^old files
42	^old parser
42	^old parser </s>
-25	^old version
97	^on #0
59	^on #0 (
23	^on #0 )
28	^on #0 ) </s>
31	^on #0 ,
-65	^on #0 -
20	^on #0 .
20	^on #0 . </s>
36	^on #0 :
22	^on #0 </s>
-22	^on #0 BE
21	^on #0 DONE
44	^on #0 UNTIL
20	^on #0 and
22	^on #0 and #0 .
35	^on #0 for
19	^on #0 for THE
36	^on #0 to
21	^on -
-24	^on .
46	^on 0
-36	^on 0 .
-34	^on 0 . 0
62	^on :
-40	^on : #0
31	^on : #0 (
21	^on : #0 ,
21	^on : #0 , #0
67	^on : #0 </s>
-56	^on : </s>
74	^on : THE
43	^on : TICKET 0
28	^on : TICKET 0 .
38	^on : all
-23	^on : none
-61	^on : nothing
-43	^on </s>
-19	^on BE
52	^on DONE
42	^on DONE THE
-17	^on THE (
-25	^on THE )
-26	^on THE .
40	^on THE 0
-50	^on THE </s>
19	^on THE BE
-27	^on THE DONE
-57	^on THE TICKET
-42	^on THE TICKET (
50	^on THE UNTIL
61	^on THE back
48	^on THE backend
40	^on THE branch
-23	^on THE design
33	^on THE first
43	^on THE first TICKET
41	^on THE list
27	^on THE list .
27	^on THE list . </s>
16	^on THE mailing
16	^on THE mailing list
22	^on THE mailing list .
23	^on THE new
-18	^on THE order
52	^on THE outcome
44	^on THE outcome of
18	^on THE outcome of #0
32	^on THE outcome of THE
-26	^on THE server
40	^on THE side
-27	^on THE version
39	^on THE wrong
25	^on TICKET
30	^on TICKET #0
47	^on TICKET #0 .
59	^on TICKET #0 . </s>
-20	^on UNTIL
44	^on all
30	^on all THE
26	^on all other
-19	^on and
-44	^on another
-30	^on another TICKET
55	^on aws
41	^on child
25	^on ci
-20	^on db
21	^on dev
-19	^on every
21	^on external
-21	^on feature
-18	^on first
-17	^on fresh
47	^on hold
-35	^on hold UNTIL
43	^on hold UNTIL #0
19	^on hold for
-53	^on how
-30	^on how THE
-19	^on irc
-21	^on it .
-21	^on it . </s>
-21	^on it BE
-62	^on libfoo
-17	^on macos
-25	^on main
-23	^on me
-38	^on other
30	^on p
30	^on p 0
32	^on real
21	^on rust
-17	^on save
-19	^on something
28	^on testing
21	^on them
40	^on them .
40	^on them . </s>
-32	^on thread
23	^on time
42	^on to THE
42	^on top of #0
49	^on top of #0 (
52	^on two
42	^on upstream
-19	^on where
23	^on whether
68	^on x
26	^on x 0
-18	^on {
-18	^on { {
61	^one -
-21	^one - time
-24	^one :
-17	^one BE
-27	^one BE DONE
-27	^one BE DONE .
-27	^one BE DONE . </s>
32	^one DEPEND
37	^one DONE
37	^one UNTIL
29	^one UNTIL THE
43	^one new
-43	^one of
-33	^one of THE
-19	^ones BE
-28	^only )
-20	^only BE sent
26	^only DONE THE
-20	^only THE
52	^only UNTIL
80	^only UNTIL THE
17	^only and
16	^only on
18	^only one
24	^only run
-17	^open ,
36	^open -
-30	^open /
-33	^open </s>
-18	^open THE
-25	^open THE TICKET
-18	^open TICKET .
-18	^open TICKET . </s>
55	^open UNTIL
34	^open and
20	^open and BLOCK
22	^open and BLOCK by
24	^opening THE
24	^opening THE TICKET
21	^operations ,
-32	^operator -
42	^ops .
55	^ops . </s>
56	^optimization BE
21	^optional :
-18	^options :
-19	^options : (
21	^or ( b
21	^or ( b )
24	^or -
-27	^or BE
-20	^or TICKET
-18	^or at
-18	^or at least
31	^or explicitly
20	^or other
19	^or perhaps
48	^or similar
35	^or similar )
23	^or so
33	^or two
22	^or whether
26	^or whether THE
34	^order :
-34	^order : #0
-35	^order : THE
-23	^order BE DONE
51	^order THE
22	^order UNTIL
-24	^order to BE
-17	^order to BE THE
19	^order to fix
19	^order to fix THE
-17	^other ,
51	^other TICKET
-18	^other TICKET .
-18	^other TICKET . </s>
36	^other TICKET BE
31	^other TICKET BE DONE
45	^other TICKET THE
-20	^other cards
29	^other changes
23	^other things
-16	^otherwise THE
42	^otherwise we
42	^otherwise we BE
35	^outcome .
35	^outcome . </s>
49	^outcome of
20	^outcome of #0
37	^outcome of THE
53	^output BE
-23	^over -
25	^over and
-23	^over from
50	^overlay UNTIL
16	^own .
16	^own . </s>
-18	^owned by
-20	^owner .
-20	^owner . </s>
30	^owner BE
17	^p 0
-23	^p 0 (
25	^p 0 -
-28	^p 0 DONE
23	^p 0 TICKET
23	^package -
50	^package BE
54	^package UNTIL
-18	^package as
32	^packaging BE
-34	^page BE
17	^page on
-27	^page to
38	^pages :
44	^pages </s>
120	^paper BE
97	^paper BE DONE
66	^paper BE DONE .
66	^paper BE DONE . </s>
-39	^parallel with #0
26	^parameter BE
34	^parent -
-48	^parent :
-49	^parent : #0
-42	^parent : #0 </s>
-25	^parent TICKET
-28	^parent TICKET :
-28	^parent TICKET : #0
-25	^parent TICKET : #0 </s>
-19	^parity ,
100	^parked UNTIL
32	^parser </s>
56	^part BE
-24	^part of #0
-31	^part of #0 </s>
28	^part of THE
-28	^part of TICKET
-17	^part of TICKET #0
-20	^partially DONE
32	^particular THE
-28	^pass )
-28	^pass ) </s>
42	^pass :
-58	^pass </s>
35	^pass UNTIL
55	^passes .
55	^passes . </s>
55	^passes all
27	^path .
28	^path . </s>
-21	^path THE
23	^path to THE
-30	^paths UNTIL
19	^pattern ) .
19	^pattern ) . </s>
22	^paused UNTIL THE
17	^people BE
20	^pep 0
50	^per #0
-19	^per TICKET
53	^perform THE
-20	^perhaps THE
23	^phases 0
33	^phases 0 -
33	^phases 0 - 0
17	^phone . </s>
22	^pick THE
35	^piece of
-21	^pin </s>
-33	^pin DONE
141	^pin UNTIL
-16	^pipeline ,
21	^place . </s>
-21	^placeholder UNTIL
-16	^plan )
18	^plan TICKET
-23	^plan UNTIL
20	^plan to
27	^planned for
36	^plans .
36	^plans . </s>
-37	^please DONE
68	^please don't
16	^please update
-27	^plugin (
32	^plugin BE
23	^plugin BE still
27	^point DONE
-23	^point of
48	^points BE
16	^policy (
29	^policy )
-20	^policy BE
-18	^polish UNTIL
-19	^port .
-19	^port BE
20	^port THE
20	^port THE installer
44	^port to
24	^portal .
19	^possible ,
25	^possible , but
-19	^possible .
37	^possible </s>
28	^possible THE
76	^possible UNTIL
42	^possible to do
32	^post - DONE
19	^postgres .
19	^postgres . </s>
69	^postpone THE
74	^postpone THE UNTIL
40	^postponed UNTIL
22	^pre -
17	^prefer to
48	^prepare THE
17	^prerequisite . </s>
59	^prerequisite :
39	^prerequisite : #0
-30	^prerequisite for
55	^prerequisite for THE
33	^prerequisites (
-21	^prerequisites :
-17	^prerequisites : #0
28	^prerequisites : #0 and
26	^present DONE
36	^present DONE THE
30	^present THE
28	^pretty sure
30	^preview BE
-19	^previous TICKET
-24	^priority (
34	^priority : low
-20	^priority : p
-20	^priority : p 0
-18	^private key
-46	^probably BE
-24	^probably BE DONE
26	^probably NEED
31	^probably NEED to
37	^probably best
19	^probably don't want
19	^probably don't want to
26	^problem BE
17	^problem THE
-18	^problem UNTIL
43	^proceed UNTIL
-27	^proceed with
-18	^process </s>
20	^prod . </s>
32	^production .
32	^production . </s>
24	^profile ,
18	^profile NEED
-19	^progress )
33	^progress UNTIL
-17	^progress bar
21	^progress on
20	^project .
20	^project . </s>
-17	^project BE
56	^project UNTIL
26	^proof BE
17	^properly (
28	^propose THE
20	^propose THE following
32	^provenance ,
-17	^publish UNTIL
45	^push ,
17	^put DONE THE
49	^put THE
21	^putting THE
24	^py .
24	^pypi ,
54	^python -
28	^python 0
33	^python 0 . 0 .
-74	^python 0 . 0 </s>
22	^python 0 . 0 support
-26	^python code
29	^question ,
-25	^queue BE
-24	^queue BE DONE
30	^r +
-18	^race condition
-20	^rails 0
-19	^rails 0 .
-19	^rails 0 . 0
27	^raise THE
20	^raising THE
-24	^rate limit
23	^rate limiting
-31	^rather than WAIT
-29	^rather than WAIT for
24	^rc 0
33	^re - check
35	^re - enable
31	^re - enabled UNTIL
-17	^re - exports
23	^read )
31	^read -
30	^read - only
21	^read - only UNTIL
-31	^read THE
28	^readme UNTIL
25	^real .
25	^real . </s>
17	^real client
34	^real feature
53	^reason for
-53	^reason to
40	^rebase THE
31	^rebase THE UNTIL
31	^rebase THE UNTIL THE
48	^rebase UNTIL
40	^rebase UNTIL THE
40	^rebase UNTIL THE BE
40	^rebase UNTIL THE BE BE
25	^rebasing of
32	^recent changes
17	^recommend THE
33	^reconcile THE
26	^recorded .
26	^recorded . </s>
17	^records THE
-17	^red .
-17	^red . </s>
17	^reduce THE
37	^refactor DONE
25	^refactor importer
77	^refactoring DONE
77	^refactoring DONE #0
18	^refactoring THE
28	^reference .
34	^reference . </s>
-17	^reference to THE
18	^references ,
27	^refers to
21	^regarding THE
-23	^regardless of
27	^registration .
27	^registration . </s>
26	^registration and
-46	^related :
-48	^related : #0
-38	^related to
-31	^related to #0
-25	^related to #0 .
34	^relates to
34	^relates to #0
20	^relies on
37	^relies on #0
-21	^rely on THE
-20	^remaining (
-19	^remains BLOCK
-26	^remains DONE
-17	^removal of
43	^remove '
-27	^remove DEPEND
-41	^remove DEPEND on
-32	^remove THE
27	^remove THE hack
-66	^remove THE old
-68	^remove THE old code
74	^remove UNTIL
-22	^remove it from
20	^remove old
23	^removed UNTIL
-32	^removed UNTIL THE
-20	^removed from
22	^removed or
-30	^removes THE
52	^rename THE
-18	^renamed THE
40	^render THE
-22	^reopened .
-22	^reopened . </s>
52	^replace lazy
52	^replace lazy static
19	^replace lazy static </s>
17	^replies .
17	^replies . </s>
-34	^reply .
-34	^reply . </s>
28	^repo </s>
57	^repo public
51	^report BE
51	^report BE BE
41	^repository to
18	^requirements BE
41	^research .
18	^research . </s>
-20	^reserved for
-18	^reset .
-18	^reset . </s>
23	^reset UNTIL
29	^resolution of
29	^resolving THE
17	^respond with
-36	^response .
-25	^response </s>
-25	^response BE
35	^restart -
-22	^restart .
-22	^restart . </s>
-31	^restart THE
26	^restore .
-22	^restore THE
28	^result .
-21	^result DEPEND
-21	^result DEPEND on
19	^result of THE
21	^results ,
-21	^results .
-20	^results . </s>
-22	^retry BE
42	^return .
42	^return . </s>
-26	^returns 0
31	^reuses THE
-26	^revert #0
16	^revert #0 UNTIL
76	^revert THE
-45	^review )
21	^review .
30	^review . </s>
-17	^review :
45	^review </s>
42	^review BE DONE .
42	^review BE DONE . </s>
45	^review THE
38	^review UNTIL
-17	^review and
17	^revisit THE
50	^revisit UNTIL
52	^rewrite .
52	^rewrite . </s>
39	^rewrite </s>
36	^rid of THE
-17	^right UNTIL
-22	^right away
-22	^right away ,
22	^right now
40	^right now ,
41	^right now , THE
25	^rolled DONE
-32	^rollout BE
30	^round .
30	^round . </s>
27	^router .
-37	^run (
-28	^run BE
31	^run it
-39	^running DONE
23	^running as
-32	^running into
18	^running it
20	^running it BE
21	^running on
-25	^runs THE
-26	^runs UNTIL
-18	^runs UNTIL ,
52	^rust ,
19	^rust - lang
28	^s .
30	^s . </s>
37	^same artifact
-39	^same as
19	^same time
-21	^same way
27	^satisfy THE
50	^say 0
-24	^say THE
-34	^say so
-30	^say so .
-30	^say so . </s>
-16	^says THE THE
-19	^scenario .
-19	^scenario . </s>
31	^scheduler BE
-36	^scheduler UNTIL
31	^schema (
-20	^schema ,
-83	^schema -
25	^schema . </s>
64	^schema </s>
28	^schema BE
-28	^scope :
36	^scope UNTIL
19	^screens BE
20	^script for
26	^scripts ,
-19	^scripts /
78	^sdk </s>
23	^search ,
20	^second -
-16	^second one
33	^section (
-25	^section 0
-17	^section 0 .
-17	^section 0 . 0
20	^section :
29	^section DONE
-17	^security considerations
73	^security team
22	^see #0
34	^see #0 ) ,
-36	^see #0 ) </s>
-29	^see #0 for
-18	^see :
-22	^see : #0
-23	^see THE
-22	^see it
21	^see something
-16	^seems like THE
-35	^seems to
-25	^seems to BE
-16	^selected ,
-27	^selecting THE
-20	^send UNTIL
33	^send to
33	^send to THE
-24	^sending THE
29	^sense to
-23	^sent UNTIL
-23	^sent UNTIL THE
34	^sent to
17	^separate TICKET for
42	^september 0
43	^sequenced UNTIL
53	^sequencing :
-31	^server (
24	^server -
33	^server - side
-44	^server .
21	^server BE BE
-18	^server BE DONE
19	^server DONE
-29	^server UNTIL
18	^server side
17	^servers .
18	^servers . </s>
20	^services (
-19	^services BE
-21	^session BE
44	^sessions BE
23	^sessions and
23	^set of
-17	^set to
-57	^settings .
-59	^settings . </s>
21	^settle on
21	^setup )
47	^setup </s>
25	^shape BE
-16	^shortly UNTIL
27	^shouldn't BE
42	^shouldn't BE DONE
42	^shouldn't BE DONE UNTIL
34	^shouldn't BE DONE UNTIL THE
-44	^show THE
-24	^shown .
-24	^shown . </s>
-37	^shows THE
-23	^shows THE THE
-20	^side -
68	^sign -
76	^sign - off
25	^sign - off on
63	^sign off
33	^signal ,
62	^signed .
62	^signed . </s>
31	^signed off
35	^similar )
-18	^similar to
-22	^since #0
-20	^since #0 .
-20	^since #0 . </s>
-18	^since #0 BE
-25	^since 0
-21	^since 0 .
-21	^since 0 . 0
-33	^since we
-19	^site .
-19	^site . </s>
44	^site BE
22	^sits DONE
34	^sits DONE THE
28	^sits on
36	^slice -
82	^slice 0
17	^snapshots UNTIL
-30	^so ,
35	^so BE
-18	^so DONE
17	^so THE BE
-18	^so THE BE BE
37	^so THE BE BLOCK
37	^so THE BE BLOCK on
22	^so THE DONE
17	^so THE TICKET BE
29	^so THE TICKET BE on
16	^so THE problem
19	^so THE they
43	^so don't
-19	^so far
19	^so it BE not
32	^so no
-22	^so we
-32	^so we BE
22	^so we don't
26	^so we'll
95	^so we're
34	^solution DONE
19	^solution for
39	^some TICKET
36	^some TICKET BE
40	^some other
25	^some point .
25	^some point . </s>
17	^some weeks of
17	^some work
-19	^someone BE
-20	^something THE
-41	^something else
31	^soon )
-22	^soon ,
47	^soon .
47	^soon . </s>
44	^soon as
47	^soon as #0
-26	^soon as THE
45	^soon as THE TICKET
-22	^soon as it
-22	^soon as it BE
-26	^soon as possible
-19	^soon as possible .
40	^sort of
-18	^source BE
-21	^sources DONE
16	^spec )
-19	^spec -
23	^spec . </s>
34	^spec BE
18	^spike DONE
-17	^split off
-17	^split off from
82	^src layout
24	^stabilization of
30	^stacks BE
-17	^start -
-17	^start - up
-32	^start :
-37	^start </s>
-40	^start THE
119	^start UNTIL
41	^start UNTIL #0
23	^start UNTIL #0 BE
23	^start UNTIL #0 BE DONE
40	^start from
43	^start from THE
21	^start it
30	^start on
40	^start on THE
-19	^start only
-19	^start only UNTIL
-31	^start using
-24	^started .
-24	^started . </s>
-20	^started </s>
63	^started UNTIL
35	^started UNTIL THE
-43	^started to
-22	^starting THE
50	^starting with
-31	^starts .
-31	^starts . </s>
73	^starts UNTIL
27	^state ,
-19	^state . </s>
65	^state /
-27	^state </s>
-18	^state DONE
33	^static (
19	^static </s>
-18	^status .
91	^status :
64	^status : BLOCK
40	^status : BLOCK </s>
-34	^status : DONE
-42	^status : DONE </s>
38	^status : WAIT
133	^status </s>
32	^status BLOCK
-25	^status for
-21	^status for TICKET
27	^stay on THE
-35	^stays .
-35	^stays . </s>
-26	^stays DONE
-17	^stays on
53	^steering committee
-36	^steps BE
-17	^still BE
62	^still BLOCK
-19	^still DONE
24	^still NEED THE
-23	^still THE TICKET
114	^still WAIT
29	^still WAIT on
-27	^still fails
90	^still not
-19	^still shown
-23	^still work
41	^still works
18	^stop it
-38	^stopgap UNTIL
37	^storage .
37	^storage . </s>
31	^store )
-17	^string )
27	^strings BE
27	^strings to
17	^struct )
-20	^structure :
-19	^stuck DONE
36	^stuff .
36	^stuff . </s>
-20	^sub -
17	^subject to
21	^submit THE
17	^subtask of #0 ,
17	^subtask of #0 , UNTIL
-51	^successful DONE
-25	^successfully .
-25	^successfully . </s>
23	^such as THE
26	^suggest to
-22	^suite (
61	^suites ,
47	^supervisor /
-20	^supply THE
26	^support ,
20	^support :
-27	^support </s>
64	^support BE
-26	^support UNTIL
39	^support for
29	^support for it
24	^support to
27	^support to THE
99	^supports it
-17	^supposed to
-35	^surface for
16	^sweep of
17	^switch .
17	^switch . </s>
30	^switch on
48	^switch to
34	^switch to using
25	^switched off
23	^switched to
43	^sync -
-30	^sync BE
19	^syntax .
25	^system )
27	^system ) </s>
21	^system -
19	^system BE
30	^system BE DONE
30	^t -
65	^t 0
-26	^t 0 )
63	^t 0 ,
-23	^t 0 -
37	^t 0 .
39	^t 0 . 0
21	^t 0 . 0 .
80	^t 0 </s>
-16	^table (
74	^tackled UNTIL
30	^tag ,
-35	^tag BE
24	^tag on
-20	^take #0
37	^take DONE
25	^take THE
17	^take it
41	^take long
-20	^taken DONE
-21	^taking THE
17	^talks to
17	^talks to THE
36	^target )
-18	^target </s>
24	^target BE
28	^team .
28	^team . </s>
37	^team </s>
-21	^team BE
43	^team to
19	^teams .
19	^teams . </s>
18	^tells me
-18	^templates and
19	^test )
-35	^test .
-18	^test . </s>
-18	^test /
-21	^test :
23	^test DONE THE
27	^test and
24	^test coverage
19	^test gate
19	^test on
-27	^test vectors
35	^tested .
35	^tested . </s>
-18	^tested with
-16	^testing .
-16	^testing . </s>
-17	^tests .
-29	^tests . </s>
-50	^tests fail
19	^tests pass
17	^tests pass .
17	^tests pass . </s>
19	^text .
19	^text . </s>
35	^text /
-25	^text to
-23	^text to THE
-21	^than 0
19	^than THE one
-31	^than WAIT
-29	^than WAIT for
44	^that's DONE
18	^that's THE
18	^that's why
-17	^them )
26	^them ,
22	^them , and
36	^them , then
42	^them or
76	^theme tokens
-50	^then #0
24	^then ,
50	^then , THE
-17	^then :
21	^then THE
34	^then THE BE
23	^then THE BE BE
25	^then delete
79	^then goes
-20	^then we
25	^there )
29	^there .
29	^there . </s>
-21	^there BE BE
29	^there BE THE
34	^there BE more
17	^there BE nothing
-25	^there BE still
35	^there NEED
19	^there's THE
-21	^they BE
30	^they BE DONE
38	^they BE not
45	^they do
21	^they do not
-21	^they don't
35	^they exist
52	^thing BE
28	^thing to
19	^things ,
19	^things to
26	^things to do
-30	^think THE
17	^think about
-20	^think it's
39	^think there
45	^think there BE
22	^think we'll
18	^though ,
-19	^thread BE
32	^thread DONE
-21	^through it
18	^tied to
-41	^tier 0
22	^time (
17	^time )
20	^time -
-52	^time .
-50	^time . </s>
-17	^time UNTIL
32	^time of
26	^time to
-69	^timed DONE
-17	^title :
-33	^to #0 .
-32	^to #0 . </s>
-30	^to 0
19	^to 0 . 0 UNTIL
24	^to :
29	^to BE ,
33	^to BE DONE
18	^to BE DONE )
-25	^to BE DONE ,
31	^to BE DONE .
33	^to BE DONE . </s>
-18	^to BE DONE </s>
32	^to BE DONE UNTIL
-26	^to BE DONE UNTIL #0
-36	^to BE DONE UNTIL 0
-20	^to BE DONE as
23	^to BE DONE at
-21	^to BE DONE by
25	^to BE DONE first
-42	^to BE DONE first ,
31	^to BE DONE first .
-25	^to BE THE
30	^to BE TICKET
-25	^to BE installed </s>
19	^to BE one
19	^to BE part
19	^to BE part of
21	^to BE part of THE
25	^to BE re
25	^to BE re -
35	^to BE removed
27	^to BE rid
27	^to BE rid of
34	^to BE rid of THE
20	^to BE shown
28	^to BE some
64	^to BE started
64	^to BE started UNTIL
-46	^to DEPEND
-46	^to DEPEND on
47	^to DONE
23	^to DONE #0
-18	^to DONE ,
-28	^to DONE .
-24	^to DONE . </s>
23	^to DONE 0
23	^to DONE 0 .
23	^to DONE 0 . 0
18	^to DONE </s>
20	^to DONE THE first
19	^to DONE UNTIL
20	^to DONE first
35	^to DONE of
-20	^to NEED
-23	^to THE
35	^to THE correct
20	^to THE following
26	^to THE full
-17	^to THE new
-40	^to TICKET
-21	^to TICKET 0
-17	^to TICKET 0 (
34	^to UNTIL
69	^to WAIT
-40	^to WAIT UNTIL THE
19	^to WAIT for
-37	^to WAIT for #0
-41	^to WAIT for #0 .
-17	^to WAIT for THE DONE
17	^to add support
17	^to add support for
35	^to adopt
-21	^to appear
41	^to apply
38	^to avoid
-17	^to begin
-28	^to build
-29	^to bump
21	^to carry
46	^to catch
-17	^to change
-18	^to change THE
-19	^to comment
-41	^to connect
-20	^to contribute
32	^to cut
19	^to delete
42	^to deploy
-19	^to determine
-18	^to disable
26	^to discuss
-22	^to do THE UNTIL
19	^to do UNTIL THE
22	^to do so .
22	^to do so . </s>
22	^to docs
-22	^to download
-25	^to drop
-17	^to drop THE
36	^to encode
19	^to establish
21	^to expose
35	^to file
38	^to fill
25	^to find
31	^to finish THE
-43	^to finish UNTIL
-19	^to fix
-21	^to follow
29	^to fully
-19	^to gather
-29	^to generate
38	^to give
28	^to go
-32	^to happen
-49	^to happen UNTIL
-22	^to hold THE
28	^to hold off
28	^to hold off on
45	^to identify
-38	^to implement
54	^to include
-25	^to indicate
-26	^to indicate THE
-19	^to investigate
33	^to it
-18	^to it .
-18	^to it . </s>
57	^to it and
20	^to join
-22	^to just
-21	^to keep THE
29	^to know which
-26	^to load
42	^to main UNTIL
42	^to main UNTIL THE
-38	^to make
-22	^to make it
-21	^to make sure
-25	^to mark
33	^to me THE
22	^to meet
35	^to migrate
23	^to move
21	^to move .
21	^to move . </s>
45	^to node
51	^to node 0
20	^to non
20	^to non -
32	^to not
17	^to nothing
21	^to offer
20	^to order
-34	^to pass
44	^to postpone
44	^to postpone THE
40	^to production
48	^to production .
48	^to production . </s>
-20	^to properly
21	^to propose THE
17	^to prove
41	^to provide
-17	^to put
53	^to react
52	^to reflect
-56	^to remove
-59	^to remove THE
20	^to render
-22	^to reproduce
33	^to return
18	^to revert
24	^to review THE
37	^to roll
23	^to save
-19	^to say
-25	^to see
33	^to set
34	^to settle
18	^to something
18	^to something like
62	^to start UNTIL
22	^to state
26	^to stop it
29	^to test
-22	^to try
23	^to turn
38	^to turn THE
63	^to upgrade
20	^to use for
27	^to using
28	^to v 0 .
47	^to v 0 . </s>
26	^to validate
31	^to verify
20	^to verify THE
18	^to version
39	^to vue
39	^to vue 0
23	^to work on THE
35	^today )
-20	^today ,
-29	^todo -
25	^todo UNTIL
17	^token ,
23	^token service
19	^token to
55	^tokens </s>
-36	^too long
20	^tool ,
-17	^tools ,
42	^top of #0
49	^top of #0 (
18	^touch THE
-19	^transaction BE
19	^transition from
23	^transition to
-20	^tree ,
-22	^trigger :
-29	^trigger THE
-19	^true UNTIL
-24	^trying to
-19	^ts .
-18	^ts . </s>
42	^turn THE
24	^turn on THE
42	^turns DONE
-19	^two ,
41	^two items
48	^two of
57	^two of THE
92	^two weeks
-22	^type -
-18	^types BE
-19	^types BE DONE
-20	^types of
-18	^ubuntu 0
-27	^ui -
24	^ui /
25	^ui for
28	^ui to
-21	^unable to
-42	^unblocks #0
24	^unblocks UNTIL
-21	^unchanged .
-21	^unchanged . </s>
17	^undo THE
34	^unfortunately THE
-24	^unit -
31	^unit test
17	^unit tests ,
22	^up ,
-32	^up 0
-30	^up </s>
23	^up DONE THE
33	^up THE TICKET
-34	^up TICKET
17	^up UNTIL #0 BE
17	^up UNTIL #0 BE DONE
42	^up and
22	^up on
-34	^up on #0
56	^up to THE
36	^update #0
39	^update :
38	^update : THE
38	^update : THE BE
-21	^update </s>
-25	^update DEPEND
-29	^update DONE
47	^update THE
29	^update THE TICKET
24	^update THE commit
-19	^update THE test
32	^update UNTIL
34	^update all
-20	^update it
-19	^update of
45	^update readme
-22	^update to
-17	^updated </s>
-35	^updated UNTIL
20	^updated to
41	^updated to include
19	^updates .
19	^updates . </s>
70	^updates BE
32	^updates BE DONE
-20	^updates to THE
-24	^upgrade BE
-18	^upgrade libfoo </s>
68	^upgrade to
-22	^upgrade to 0
-22	^upgrade to 0 .
-22	^upgrade to 0 . 0
35	^upgrade to vue
35	^upgrade to vue 0
-34	^upgraded ,
-24	^upgrading to
105	^upstream )
41	^upstream .
41	^upstream . </s>
-19	^upstream : #0
-22	^upstream : #0 </s>
-21	^upstream </s>
-56	^upstream BE
-46	^upstream BE DONE
101	^upstream DONE
28	^upstream DONE .
28	^upstream DONE . </s>
36	^upstream DONE THE
37	^upstream TICKET BE
23	^upstream ]
69	^upstream fix
32	^url UNTIL
17	^us BE
24	^us DONE
-24	^us to
-17	^use 0
30	^use DONE
-22	^use THE
-39	^use THE for
29	^use THE new
18	^use for
40	^use it
37	^used .
39	^used . </s>
-18	^used for
-31	^used to
-40	^useful UNTIL
17	^useful for
-39	^user BE
-26	^user NEED
-25	^user NEED to
-24	^user NEED to BE
-19	^user UNTIL
49	^user sessions
-17	^users to
-23	^using THE
29	^v 0
-29	^v 0 )
-20	^v 0 ) </s>
20	^v 0 -
-22	^v 0 . 0
-46	^v 0 . 0 .
31	^v 0 . </s>
36	^v 0 DONE
-34	^v 0 UNTIL
29	^valid .
29	^valid . </s>
18	^validated ,
21	^validated .
21	^validated . </s>
22	^validation :
-16	^value .
-17	^value DEPEND
-17	^value DEPEND on
37	^value UNTIL
17	^values BE
17	^values UNTIL
-61	^variable .
-61	^variable . </s>
23	^vendor .
23	^vendor . </s>
19	^vendor </s>
59	^vendor BE
-20	^verification ,
29	^verification .
29	^verification . </s>
28	^verification BE
-16	^verify -
38	^verify THE
-27	^version ,
-20	^version , we
19	^version .
19	^version . </s>
-30	^version 0 .
-25	^version 0 . 0
-18	^version </s>
-22	^version BE
-16	^version BE BE
-17	^version BE BE DONE
25	^version THE
-31	^version UNTIL DONE
28	^version and
-17	^version of #0
25	^version of THE
-21	^versions BE
-18	^via THE
-21	^view .
-21	^view . </s>
30	^view BE
16	^views .
16	^views . </s>
-19	^visible UNTIL
24	^vue 0
18	^want THE
20	^want it
52	^want to DONE
29	^want to hold
17	^want to update
-17	^wanted :
-20	^warning .
-20	^warning . </s>
16	^wasm 0
22	^wave -
22	^wave 0
39	^way .
41	^way . </s>
-23	^way we
17	^ways to
68	^we BE
-17	^we BE :
-17	^we BE : </s>
27	^we BE BE
25	^we BE BE able
25	^we BE BE able to
-26	^we BE BLOCK
-25	^we BE DONE
17	^we BE NEED to
49	^we BE THE
-18	^we BE THE better
21	^we BE WAIT
-21	^we BE WAIT UNTIL
-33	^we BE WAIT for THE
-28	^we BE add it
17	^we BE convert
17	^we BE currently
28	^we BE delete
35	^we BE delete THE
-29	^we BE do #0
-44	^we BE do THE .
22	^we BE do THE UNTIL
16	^we BE go
20	^we BE going
20	^we BE going to
25	^we BE load
19	^we BE make THE
-19	^we BE point
30	^we BE put
40	^we BE start .
40	^we BE start . </s>
-21	^we BE support
50	^we BE switch
54	^we BE switch to
30	^we BE take
25	^we BE take THE
-22	^we BE test
17	^we BE think
28	^we BE think about
19	^we BE to WAIT for
22	^we BE turn
26	^we BE turn it
37	^we BE use
38	^we BE using
17	^we BE want to update
22	^we DONE THE
39	^we NEED
39	^we NEED #0
-66	^we NEED THE
27	^we NEED to
18	^we NEED to BE
18	^we NEED to BE able
-16	^we NEED to DONE THE
21	^we NEED to WAIT for
18	^we NEED to add
17	^we NEED to add THE
-19	^we NEED to support
18	^we WAIT
23	^we WAIT for
44	^we WAIT for #0
19	^we actually
-32	^we add
28	^we build
60	^we can't
45	^we can't do
45	^we can't do THE
18	^we can't fix
18	^we can't fix THE
16	^we change THE
21	^we close
-17	^we cut
-17	^we cut THE
64	^we decide
-27	^we do THE
16	^we do UNTIL
-30	^we don't
-25	^we don't BE
-21	^we don't BE to
32	^we don't want
35	^we don't want to
64	^we drop
26	^we first NEED
-21	^we got
16	^we just
35	^we know
50	^we no
50	^we no longer
-17	^we only
28	^we plan
18	^we probably
19	^we probably NEED
19	^we probably NEED to
19	^we probably don't want
19	^we probably don't want to
16	^we propose
16	^we propose to
17	^we put
-22	^we read
-19	^we really
24	^we remove
-17	^we see
-32	^we use
50	^we want THE
-33	^we want to
17	^we want to BE able
20	^we'd BE
30	^we'd NEED
65	^we'll BE
20	^we'll BE able
20	^we'll BE able to
50	^we'll BE to
38	^we'll BE to WAIT
38	^we'll BE to WAIT for
18	^we'll NEED
-18	^we're BLOCK
19	^we're DONE to
46	^we're WAIT
42	^webpack 0
45	^week </s>
80	^weeks ,
21	^weeks of
41	^well </s>
-20	^what #0
-33	^what ?
-33	^what ? </s>
-27	^what BE
-25	^what THE TICKET
-25	^what THE TICKET BE
24	^what came
18	^what each
-28	^what we
-21	^whatever THE
36	^wheels </s>
46	^wheels for
18	^where THE BE
25	^where it
-18	^whether THE BE
17	^whether to
21	^whether we
29	^whether we BE
44	^which BE THE
-52	^which BE now
-32	^which DEPEND
-32	^which DEPEND on
27	^which DONE turn
-18	^which NEED
-52	^which TICKET
-53	^which TICKET BE
20	^which i don't
26	^which includes
27	^which version
21	^which we BE
-18	^while #0
-20	^while THE
-26	^while WAIT
-21	^while WAIT for
23	^while preserving
-16	^while working
40	^who BE
24	^why THE BE
46	^why THE BE BLOCK
-25	^why THE BE happening
25	^why they
-17	^win 0
-18	^window .
-19	^window BE
41	^wire -
31	^wire it
20	^wiring .
20	^wiring . </s>
36	^with #0
39	^with #0 ,
17	^with #0 . </s>
-19	^with #0 DONE
26	^with #0 we
26	^with #0 we BE
17	^with ,
-17	^with -
-47	^with 0
-25	^with :
-19	^with THE 0
-25	^with THE DONE
-18	^with THE DONE of
-19	^with THE TICKET
28	^with THE new
28	^with TICKET
38	^with TICKET #0
17	^with at
17	^with at least
-22	^with both
21	^with different
-17	^with named
36	^with real
31	^with several
38	^with support
-25	^with test
38	^with them
89	^without #0
89	^without #0 .
89	^without #0 . </s>
-44	^without THE
-64	^without WAIT
-65	^without WAIT for
28	^without using
51	^won't BE
42	^won't DONE
39	^won't build
25	^work :
110	^work BE
42	^work BE DONE
32	^work DEPEND
32	^work DEPEND on
24	^work DONE ,
-26	^work DONE progress
-42	^work THE
-40	^work UNTIL THE
-21	^work around
27	^work on THE
24	^work on THE UNTIL
32	^work properly
-25	^work to
22	^work with
17	^work without
-22	^workaround ,
-43	^workaround .
-43	^workaround . </s>
30	^worked on
-19	^workflow BE
57	^workflow DONE
33	^working for
51	^working group
-19	^working on #0
-20	^works .
-20	^works . </s>
-36	^works UNTIL
19	^works correctly
34	^works with
29	^wrapper </s>
22	^write round
22	^write round -
22	^write round - trip
26	^write up
-20	^writing THE
23	^written by
23	^written by THE
26	^written to
19	^x -
-19	^x .
19	^x 0 ,
40	^x 0 -
28	^x 0 . 0
34	^x </s>
-27	^yes </s>
31	^yet (
46	^yet ,
32	^yet , so
-23	^yet , we BE
-48	^yet </s>
-20	^yet DONE .
-20	^yet DONE . </s>
43	^yet because
-23	^you BE
-19	^you BE to
-19	^you DONE
-16	^you can't
31	^{ {
-33	^| #0
-26	^| #0 </s>
-20	^| 0
-19	^| 0 </s>
-33	^| </s>
18	^| BLOCK
139	^| DEPEND
41	^| DEPEND on
26	^| DEPEND on </s>
-28	^| DONE
-19	^| TICKET
-19	^| TICKET </s>
42	^} BE
16	^} BE BE
-20	^} THE
26	^} {
28	^} }
44	^} } BE
18	^} } BE BE
-17	^} } and
-34	^~ 0
-7	`
-51	a
-17	a "
-24	a '
38	a (
37	a +
33	a .
22	a 0 (
31	a 0 ,
18	a 0 .
20	a 0 f
20	a 0 f 0
58	a </s>
20	a backend
-23	a better
-18	a bit
-23	a blocked
31	a branch
36	a bug
26	a bug in
19	a build
-19	a certain
30	a complete
26	a decision .
26	a decision . </s>
35	a decision from
24	a decision from the
20	a decision is
20	a decision is made
20	a deliberate
22	a dependency
32	a dependency on
-18	a depends
65	a design
44	a draft
39	a draft for
19	a few days
42	a final
30	a first v
30	a first v 0
-38	a fix
17	a fix for
19	a free
19	a fully
42	a good
19	a hard
-24	a header
-17	a little
59	a local
-17	a lot
-26	a maintainer
31	a major
-27	a manual
-27	a merge
-49	a new
-17	a new one
26	a new release
39	a new release of
-28	a new version
-19	a note
21	a paper
23	a part
23	a part of
23	a part of the
56	a patch
38	a path
-23	a place
-29	a plan
41	a pr for
-31	a pr is
-20	a pr is merged
57	a pr once
28	a prerequisite
30	a prerequisite .
30	a prerequisite . </s>
37	a private
-20	a problem
24	a proper
20	a proposal
31	a proposal from
-17	a quick
22	a read
23	a read -
23	a read - only
34	a real feature
-25	a rebase
-18	a reference
-18	a reference to
-17	a reference to the
40	a release
44	a release .
44	a release . </s>
-17	a release is
30	a reminder
68	a reproducible
56	a response
-19	a review
-27	a runner
-42	a running
18	a safe
48	a second
-27	a separate
-21	a simple
-17	a single
23	a small
68	a snapshot
37	a snapshot before
25	a snapshot that
42	a stable
-38	a stopgap
-38	a stopgap until
17	a subtask
17	a subtask of
17	a subtask of #0
-34	a task
-17	a task is
-35	a temporary
-22	a test
-39	a ticket
-20	a token
18	a trial
-24	a user
-21	a valid
27	a week
-62	a workaround
-22	a year
10	a's
-6	aa
-9	aarch
13	ab
-3	aber
50	abi
4	ability
4	able
19	able to add
25	able to make
-24	able to remove the
24	able to set
-13	abort
-7	aborts
-9	about
-22	about 0
-16	above
-27	above ,
20	above .
20	above . </s>
-13	absent
-18	absolute
-4	absolutely
19	abstract
5	abstraction
-19	ac
-5	accept
12	acceptable
64	acceptance
-17	acceptance criteria
36	acceptance tests
57	accepted
-41	accepted ,
37	accepted .
37	accepted . </s>
37	accepted </s>
-10	accepting
-13	accepts
-46	access
27	access to
36	access to the
-16	accessed
-14	accessibility
-13	accessible
14	accessing
-5	accident
-11	accidental
4	accidentally
-17	according
-17	according to
31	accordingly
29	accordingly .
35	accordingly . </s>
-9	account
-8	accounting
-2	accounts
-6	accumulate
11	accurate
25	accurately
-3	achieved
-24	ack
-15	acknowledged
-2	acknowledgement
-6	acknowledgment
111	acme
91	acme /
48	acme / lib
4	acquire
-7	acquisition
15	across
-19	across all
25	across the
15	act
29	action
66	actionable
55	actionable until
-12	actions
-11	activate
-10	activated
-13	activates
43	activation
-10	active
-5	actively
-10	activities
-19	activity
-26	actual
-41	actually
-20	ad
-10	adapt
-2	adapted
11	adapter
7	adapters
-11	adaptive
7	add
-54	add a
-17	add an
64	add dark
64	add dark mode
39	add dark mode (
-29	add dark mode </s>
63	add dark mode [
70	add it
21	add one
61	add reference
61	add reference to
-27	add some
-40	add tests
63	add this
-67	added
-17	added a
38	added in
37	added in #0
-37	adding
-6	addition
-20	addition to the
-43	additional
-15	additionally
-9	additions
-8	additive
-22	address
23	address .
23	address . </s>
0	addressed
25	addressed .
25	addressed . </s>
-24	addresses
-16	addressing
19	adds
16	adds a
-6	adjacent
17	adjust
-9	adjusted
-31	admin
39	admitted
18	adopt
12	adopted
-4	adopting
54	adoption
79	adr
-5	ads
48	advance
-15	advanced
-9	advantage
-2	advertised
20	advice
-5	ae
-7	aead
-11	aes
-8	affect
-22	affected
-9	affects
151	after
62	after #0
-25	after #0 )
43	after #0 ,
50	after #0 .
50	after #0 . </s>
58	after #0 :
-18	after #0 </s>
27	after #0 has
55	after #0 is
45	after #0 is merged
-32	after #0 landed
-38	after #0 the
-42	after #0 was
-42	after #0 was merged
-28	after (
-33	after -
-20	after . </s>
-25	after 0
42	after 0 .
42	after 0 . 0
27	after : #0
27	after : #0 </s>
-21	after </s>
-69	after a
68	after all
-17	after all ,
-27	after all .
-27	after all . </s>
19	after applying
-57	after approval
29	after both
-21	after clicking
26	after closing
36	after closing #0
-22	after commit
-22	after deployment
-23	after discussion
-41	after doing
-30	after each
-35	after every
69	after final
-23	after first
25	after full
31	after implementation
31	after implementing
-18	after it is
-19	after it was
-19	after landing
-16	after login
-24	after merge
-25	after merging
-29	after merging this
-29	after merging this pr
19	after moving
-18	after phase
-18	after phase 0
20	after pr #0 (
35	after pr #0 </s>
-34	after reading
-43	after release
-19	after release </s>
18	after removing the
-18	after restart
30	after review
-17	after save
29	after successful
72	after t
31	after that has
19	after that is
85	after the
-16	after the 0
-27	after the 0 .
36	after the base
-29	after the change
25	after the design
23	after the first
-29	after the fix
-17	after the last
-18	after the latest
21	after the new
22	after the next
24	after the next snapshot
-36	after the pr is
52	after the release
-21	after the update
-36	after the upgrade
33	after the user
-111	after this
-61	after this .
-61	after this . </s>
-21	after this is
-24	after upgrade
-21	after upgrade to
-21	after upgrading
-17	after upgrading to
55	after v
19	after v 0 .
46	after wave
49	after we
39	after we have
31	after wglc
7	afterwards
-54	again
-29	again ,
-27	again .
-27	again . </s>
17	again </s>
-42	again after
21	against
16	against a
-21	against the
-16	age
23	agent
23	agent -
50	agents
64	agents )
-32	aggregate
-6	aggregated
-3	aggregation
6	ago
25	agree
92	agreed
51	agreed on
68	agreement
57	ahead
39	ahead and
26	ahead of
58	ai
-2	aim
-4	aiming
-5	aims
-5	al
-9	alarm
2	alert
-12	alerts
13	algorithm
18	algorithms
26	algorithms .
26	algorithms . </s>
12	alias
22	aliases
-10	align
-10	aligned
-6	alignment
-9	alive
-12	all
-27	all .
-27	all . </s>
-40	all 0
-48	all are
17	all components
-19	all data
17	all is
20	all is well
21	all is well .
29	all new
18	all of
19	all of it
35	all remaining
27	all such
65	all tests
-25	all this
-7	allocate
-10	allocated
-10	allocating
-16	allocation
-2	allocations
-51	allow
-8	allowed
2	allowing
-39	allows
-16	allows the
-23	almost
-18	almost all
34	alone
57	alone ,
0	along
8	alongside
-30	alpha
-4	alpn
-107	already
-18	already -
26	already .
-25	already exists
-3	als
-55	also
-20	also add
-12	alt
9	alter
5	alternative
-28	alternative to
-6	alternatively
-7	alternatives
-23	although
-7	altogether
-31	always
-7	am
-6	ambiguity
-5	ambiguous
39	amd
-4	amended
-5	among
-19	amount
-2	amounts
-13	amp
-47	an
-20	an </s>
-17	an additional
-17	an admin
-18	an agent
52	an approved
17	an email
-22	an epic
-24	an issue
-29	an issue is
-19	an issue is blocked
-19	an item
-31	an old
-30	an order
68	an rfc
-17	an update
39	an updated
41	an upstream
6	anaconda
-4	analysis
-17	analysis .
41	analyst
-7	analytics
17	anchor
17	anchors
32	and
-79	and #0 (
-24	and #0 )
-29	and #0 ,
59	and #0 </s>
20	and (
-32	and ,
49	and .
27	and /
27	and / or
-24	and 0
-21	and a new
-30	and after
29	and app
-17	and before
22	and blocked by
-25	and blocks
23	and by
-21	and can
-40	and can't
-38	and close
31	and delete
49	and depends
49	and depends on
25	and depends on the
23	and deployed
-31	and do
-21	and do not
53	and evaluation
23	and focused
-16	and for
35	and gated
25	and get
-18	and have
21	and i don't
18	and i'll
29	and implement
31	and implementing
27	and in
39	and is
-30	and it
-22	and it is
-20	and just
-17	and let
-45	and merged
19	and mobile
24	and more
40	and names
-20	and need
-17	and need to
-23	and node
41	and nothing
19	and on the
16	and one
31	and other
17	and possibly
37	and pr
21	and product
-24	and publish
-21	and put
31	and released
-17	and return
37	and should
34	and should be
32	and sign
35	and some
20	and take
31	and tested
21	and tested ,
20	and that
32	and the old
24	and the ui
40	and their
-20	and to
-23	and upload
48	and we can
-17	and we need
-17	and we need to
-30	and will
-19	and {
14	android
28	android -
-40	android 0
-4	anew
-10	angular
-52	animation
-7	ann
-10	annotated
-15	annotation
44	annotations
8	announce
-23	announced
12	announcement
-6	annoying
-74	another
-32	another issue
31	another way
34	another way .
34	another way . </s>
46	answer
19	answer .
19	answer . </s>
18	answer </s>
-15	answers
-5	antes
-15	anti
-37	any
-4	anybody
-2	anymore
24	anyone
28	anyone can
-11	anything
-6	anytime
1	anyway
-11	anywhere
-8	apache
-14	apart
64	api
48	api (
70	api -
21	api :
50	api </s>
23	api should
21	api to
-27	apis
-10	apk
12	app
38	app after
21	app for
-2	app's
-20	apparently
-12	appear
-9	appearance
-9	appeared
-11	appearing
-12	appears
16	appears to
-21	append
-12	appended
-7	appending
-24	appendix
8	apple
-9	applicable
-30	application
-11	applications
-5	applied
-35	applied ,
-25	applied .
-25	applied . </s>
-6	applies
58	apply
-3	applying
-4	appreciated
-3	approach
-3	approaches
-4	appropriate
78	approval
-19	approval )
47	approval .
47	approval . </s>
43	approval </s>
-26	approval before
103	approval by
65	approval for
52	approval from
-48	approval is
-16	approval of
-30	approvals
-22	approve
-18	approved
-35	approved ,
-31	approved , we
-45	approved .
-45	approved . </s>
-22	approved </s>
-10	approves
-40	apps
21	apps .
21	apps . </s>
-30	apps /
-21	apps will
43	april
-8	apt
-5	ar
-17	arbitrary
37	arch
81	architecture
71	architecture ,
26	architecture .
8	archive
-4	archived
1	are
50	are :
50	are : </s>
27	are addressed
-17	are already
29	are applied
-17	are associated
-20	are blocked
-29	are blocked .
-29	are blocked . </s>
-34	are blocked by
47	are blocked on
-22	are closed
-24	are closed .
-24	are closed . </s>
24	are closed </s>
46	are complete
53	are complete ,
24	are counted
20	are defined
-43	are done
32	are done ,
-27	are done .
-27	are done . </s>
36	are finalized
39	are finalized .
39	are finalized . </s>
17	are finished
41	are fixed
24	are fully
18	are going
18	are going to
20	are green
32	are implemented
35	are implemented ,
45	are in
39	are in place
43	are in place .
-61	are lost
40	are merged
-57	are not
27	are paused
-39	are published
76	are ready
66	are ready ,
44	are ready .
44	are ready . </s>
21	are ready to
53	are real
-27	are resolved .
-27	are resolved . </s>
17	are running
-24	are sent
39	are stable
-36	are still
-46	are stuck
-18	are the
26	are updated .
26	are updated . </s>
31	are using
28	are valid
30	are waiting
28	are waiting for
-44	are we
30	are working
42	are working on
66	area
-10	areas
19	aren't
33	arg
-9	argued
-6	argument
-10	arguments
-10	arise
-18	arm
-11	around
-18	around 0
23	around the
-26	array
-9	arrays
14	arrive
77	arrives
33	arrives .
33	arrives . </s>
3	arrow
-4	arrows
20	article
-22	articles
78	artifact
22	artifact </s>
-25	artifacts
10	as
45	as #0
-22	as #0 .
-22	as #0 . </s>
37	as #0 is
24	as '
34	as a
24	as a blocker
26	as a blocker .
-17	as a dependency
77	as a draft
17	as a subtask
17	as a subtask of
-46	as a workaround
36	as an
20	as blocked by
28	as described
23	as discussed on
-22	as i
32	as it has
-24	as it is
30	as long
30	as long as
34	as much
38	as much as
-21	as needed
16	as of
24	as of today
22	as part of the
-17	as per
-19	as possible .
44	as soon
45	as soon as
47	as soon as #0
-22	as soon as it
-26	as soon as possible
-41	as soon as this
23	as the
-17	as there
-32	as this is
-19	as well
41	as well </s>
-11	asap
-10	ascii
-11	aside
14	ask
35	asked
30	asked for
-10	asking
-17	asks
-1	aspect
-3	aspects
20	assembly
34	assembly in
-10	assert
-9	asserted
-8	assertion
-18	assertions
-9	assess
42	asset
6	assets
-12	assign
-10	assigned
-8	assigning
14	assignment
-11	assist
15	assistant
5	associate
-5	associated
-22	associated with
39	association
-34	assume
-14	assumed
31	assumes
19	assuming
-10	assumption
-12	assumptions
-10	ast
-16	async
-52	at
-31	at #0
-24	at 0
21	at 0 . 0
-19	at all
32	at home
-22	at least )
41	at least some
26	at least until
-35	at once
41	at some
25	at some point .
24	at that point
38	at the
29	at the moment
19	at the same time
35	at the time
46	at the time of
-17	at this
13	atomic
-7	atomically
-21	attach
-15	attached
-3	attaching
-19	attachment
-8	attack
-6	attacker
-9	attacks
-33	attempt
6	attempted
-11	attempting
-21	attempts
-13	attention
-3	attest
-16	attestation
45	attribute
-27	attributes
-8	attribution
-6	auch
-35	audio
74	audit
72	audit is
-23	audit the
-50	audited
39	aug
25	august
-20	aur
107	auth
40	auth is
-26	authenticate
71	authenticated
-6	authentication
-17	authentication .
-17	authentication . </s>
-36	author
-13	authoring
60	authoritative
-6	authority
-5	authorization
4	authorized
6	authors
27	authors are
-32	auto
-17	auto -
-12	autocomplete
-6	automated
-24	automatic
-82	automatically
-34	automatically .
-34	automatically . </s>
-21	automation
-24	autonomy
-3	autumn
60	availability
-8	available
-17	available (
-45	available )
-41	available ) </s>
-55	available .
-55	available . </s>
16	available </s>
-16	available after
47	available in
21	available on
36	avoid
-9	avoids
66	await
220	awaiting
-16	awaiting a
-30	awaiting review
58	awaits
-11	aware
-7	away
-26	away ,
37	away </s>
18	away and
-1	awkward
37	aws
21	azure
-7	b
35	b (
-22	b )
-17	b .
-17	b . </s>
24	b 0 a
25	b 0 a 0
33	b </s>
21	b is
-5	b's
-2	ba
27	back
32	back and
-21	back in
-17	back into
20	back the
17	back to main
26	backed
50	backend
-8	backends
-13	backfill
-18	background
-4	backing
17	backlog
-29	backport
-24	backup
-19	backup </s>
-10	backups
-7	backward
-7	backwards
-16	bad
-26	badge
11	badges
-4	baked
-11	balance
-3	balancer
-13	bamboo
-2	band
-6	banned
9	banner
-109	bar
-29	bare
-11	bars
44	base
-53	based
-27	based on
-27	based on #0
72	based on #0 (
-27	based on the
42	based on top
42	based on top of
104	baseline
27	baseline (
21	baselines
-35	bash
13	basic
1	basically
25	basically ,
-13	basis
-13	batch
-5	batches
-12	battery
-7	bc
45	bd
48	bd -
-9	be
22	be ,
18	be .
21	be . </s>
-22	be 0
24	be :
27	be a good
19	be able to add
25	be able to make
-20	be accepted
-20	be an
-59	be approved
21	be best
-49	be blocked
-21	be blocked by
-19	be broken
39	be built
19	be checked
37	be clarified
-45	be closed
-24	be closed until
-18	be closed when
32	be complete
23	be converted
31	be converted to
35	be defined
28	be deleted
-17	be delivered
41	be deprecated
59	be done
114	be done after
25	be done after the
-34	be done before
-52	be done before #0
27	be done here
-49	be done in
84	be done when
17	be easy
20	be executed
-35	be fixed
-62	be fixed before
21	be fixed first
-26	be followed
-17	be gated
-17	be held
-17	be hidden
49	be implemented
20	be implemented first
-17	be installed
-25	be installed </s>
-19	be locked
37	be merged
35	be merged after
43	be merged after #0
50	be merged first
-17	be merged in
-26	be merged into
20	be merged only
20	be merged only after
59	be merged until
32	be merged until the
49	be merged when
17	be nice if
22	be no
21	be out
23	be picked up
-25	be put
18	be re - enabled
-44	be ready
-35	be ready .
-34	be ready . </s>
-30	be refactored
45	be released
51	be removed
19	be removed .
19	be removed . </s>
-26	be removed before
98	be removed when
-32	be reopened
-23	be replaced
-29	be reproduced
17	be resolved
49	be resolved .
49	be resolved . </s>
-42	be reverted
-16	be saved
-19	be sent after
26	be sent to
68	be started
58	be started before
43	be started before the
18	be tested .
18	be tested . </s>
19	be the
-20	be the first
81	be unblocked
34	be updated to
23	be used .
23	be used . </s>
-17	be useful
-19	be very
26	be worked
150	bead
55	bead (
49	bead .
-24	bead in
46	bead is
32	bead lands
19	bead lands ,
-43	beads
-1	bearing
-14	became
40	because
17	because ,
71	because </s>
-19	because every
19	because it
40	because it is
27	because of
65	because of #0
-46	because of this
-44	become
6	becomes
-3	becoming
-18	been
-20	been approved
24	been done
-34	been fixed
-24	been fixed .
-24	been fixed . </s>
74	been implemented
-21	been merged
30	been moved
22	been published
-19	been released
-28	been removed
-37	been resolved .
-37	been resolved . </s>
24	been updated
50	been updated .
50	been updated . </s>
-18	been waiting
-18	been waiting for
29	before
-104	before #0
-71	before #0 .
-71	before #0 . </s>
-44	before #0 can
-18	before /
-18	before and
40	before any
-22	before building
95	before changing
-20	before closing
-17	before continuing
31	before doing
36	before doing this
45	before going
63	before going on
41	before i
-19	before it is
24	before landing
23	before landing this
-25	before merge
27	before merging .
27	before merging . </s>
-66	before phase
-50	before phase 0
-21	before pr
-35	before release
-18	before releasing
28	before starting
-41	before t
-41	before t 0
-20	before tagging
61	before that
30	before that .
30	before that . </s>
-29	before the 0
-29	before the 0 .
-32	before the next
-49	before the release
-39	before the release .
62	before then
34	before then .
34	before then . </s>
-18	before they
108	before this
76	before this .
76	before this . </s>
19	before this can
21	before this can be
49	before we can
-31	before we release
-31	before we release 0
38	before work
-10	began
100	begin
44	begin until
-9	beginner
-18	beginning
0	begins
-7	begun
49	behave
17	behaves
-53	behavior
-21	behavior .
-21	behavior . </s>
-3	behaviors
1	behaviour
17	behaviour that
77	behind
60	behind #0
31	behind #0 .
31	behind #0 . </s>
-22	behind a
83	behind the
-3	bei
78	being
45	being available
37	being complete
-8	believe
25	believe this
-4	bell
-16	belong
33	belongs
28	belongs to
-8	below
33	below ,
31	bench
88	benchmark
15	benchmarks
-12	benefit
-6	benefits
-5	besides
19	best
32	best done
25	best done after
-20	best practices
-9	beta
-15	better
20	better to
31	better to wait
-12	between
-16	between the
-29	beyond
-16	bf
-11	bff
-6	bifurcation
-6	big
-2	billing
-9	bin
-13	binaries
21	binary
-13	bind
-10	binder
-27	binding
86	bindings
18	bis
-26	bit
-25	bitcoin
-14	bits
-13	black
-20	blank
18	blanket
11	blind
-4	blob
-58	block
50	block :
-30	block on
-13	blockchain
161	blocked
41	blocked (
19	blocked ,
53	blocked - by :
-35	blocked /
19	blocked :
-39	blocked : waiting
35	blocked </s>
94	blocked ?
42	blocked ]
-46	blocked and
28	blocked because
74	blocked by
89	blocked by #0
23	blocked by #0 .
54	blocked by #0 </s>
-17	blocked by )
-36	blocked by :
32	blocked by : #0
-21	blocked by : none
18	blocked by an
-20	blocked by another
-47	blocked by cors
-19	blocked by cors policy
-42	blocked by google
-41	blocked by this
-37	blocked by this issue
-19	blocked for
129	blocked on
60	blocked on #0
17	blocked on #0 .
18	blocked on #0 </s>
18	blocked on :
-60	blocked on a
54	blocked on the
-97	blocked on this
19	blocked pending
33	blocked until
-32	blocked until #0
22	blocked until the
33	blocked until we
-21	blocked when
112	blockedby
37	blocker
64	blocker #0
-22	blocker (
30	blocker )
18	blocker .
18	blocker . </s>
56	blocker :
-39	blocker </s>
-41	blocker for 0
-41	blocker for 0 .
23	blocker for the
82	blocker is
-23	blocker on
36	blockers
64	blockers (
75	blockers :
-28	blockers </s>
47	blockers are
21	blockers are closed
-18	blockers are resolved
-55	blocking
-42	blocking #0
-46	blocking :
24	blocking on
-47	blocking our
-29	blocking the
17	blocking the release
21	blocking the release of
102	blocking this
-48	blocks
-48	blocks #0
-24	blocks #0 .
-24	blocks #0 . </s>
-25	blocks #0 </s>
-78	blocks :
-65	blocks : #0
-44	blocks : #0 </s>
-31	blocks the
-14	blog
-25	blue
118	board
63	board is
73	boards
53	boards ,
8	bob
15	body
-1	boilerplate
-5	boolean
-4	boost
-46	boot
-18	boot 0
-27	bootstrap
-25	bootstrap -
-8	border
-14	borrowed
-11	bors
-29	bot
8	both
18	both are
23	both land
18	both need
37	both sides
-5	bother
5	bottom
10	bound
17	bound to
3	boundaries
31	boundary
19	bounded
-9	bounds
-8	box
21	box .
21	box . </s>
7	boxes
-3	boxing
-3	bracket
-11	brackets
-5	branch
22	branch .
22	branch . </s>
-21	branch after
-18	branch is
29	branch of
-31	branch protection
38	branches
50	branches ,
17	branching
-12	break
-17	breakage
-5	breaking
-17	breaks
-10	bridge
-10	brief
27	bring
25	bring -
25	bring - up
11	bringing
-10	brings
-12	broad
-21	broadcast
3	broader
-75	broke
-44	broken
-17	broken .
-17	broken . </s>
-3	broker
3	brought
-20	browser
-21	browser .
-21	browser . </s>
28	browsers
-2	btc
19	bucket
-2	buckets
56	budget
-9	budgets
-26	buffer
19	buffering
-2	bug
-27	bug ( #0
-28	bug ( #0 )
-29	bug ,
30	bug 0
18	bug in
-24	bug is fixed
-12	bugfix
68	bugs
27	bugs .
27	bugs . </s>
40	bugs are
-20	build
-29	build (
23	build .
28	build . </s>
-17	build /
24	build after
-21	build and
18	build dependencies
-28	build is
28	build the
-3	buildable
-27	builder
40	builders
9	building
36	builds
-43	builds on the
16	builds on top
16	builds on top of
17	built
31	built .
32	built . </s>
19	built in
34	built in #0
0	builtin
33	bulk
-5	bullet
49	bump
-18	bumped
-7	bumping
-15	bumps
48	bun
-4	bunch
41	bundle
-13	bundled
-4	bus
61	business
-6	busy
-34	but
40	but #0
22	but before
-23	but for
23	but i am
21	but i imagine
47	but i'm
19	but it
21	but not
47	but not yet
29	but once
19	but so
-23	but that
-40	but the
18	but this
-19	but will
-25	button
26	button /
-19	button to
29	buttons
-7	buyer
4	by
19	by "
-18	by #
35	by #0
-26	by #0 (
29	by #0 )
-27	by #0 ,
41	by #0 </s>
-17	by )
19	by -
32	by : #0
43	by : #0 (
-50	by : #0 </s>
-26	by : none
-20	by : none </s>
43	by @
-21	by another
-60	by client
-47	by cors
-19	by cors policy
25	by default ,
-48	by google
18	by name
81	by other
25	by pr
25	by pr #0
37	by the
69	by the security
23	by the server
-48	by this
-37	by this issue
-37	by this issue .
20	by upstream
-7	bypass
-9	bypassed
-37	byte
-19	byte -
-17	bytes
13	c
23	c +
45	c -
-21	c .
28	c /
39	c 0 (
-22	c :
5	ca
11	cache
-20	cache .
-20	cache . </s>
-9	cached
0	caching
-5	cada
-7	calculate
-6	calculation
17	calendar
-17	calibration
19	call
21	call .
22	call . </s>
-32	call is
21	call them
17	call to
4	callback
-5	callbacks
-10	called
-6	caller
11	callers
-28	calling
-44	calls
5	came
23	came in
25	came in with
-23	came up
-18	came up in
-7	camera
2	can
31	can add
-19	can also
-24	can be closed
-50	can be merged
-22	can be put
58	can be removed
34	can begin
23	can delete
-44	can do this .
16	can drop
18	can drop the
19	can go
18	can go ahead
-40	can merge
-17	can now
-20	can only be
52	can probably
20	can provide
31	can publish
22	can put
-28	can release
-21	can replace
-23	can start
46	can start on
-21	can still
28	can submit
29	can take
19	can tell
-18	can then
33	can update
36	can use
38	can use it
-69	can wait
5	can't
40	can't be done
40	can't do
21	can't fix this
44	can't go
41	can't really
46	can't start
44	canary
17	canary (
17	canary ( 0
-19	cancel
-14	canceled
-15	cancelled
-5	cancelling
2	candidate
1	candidates
-13	cannot
87	cannot be done
29	cannot currently
18	cannot do
-20	cannot start
53	canonical
61	canvas
-24	cap
-13	capabilities
48	capability
51	capable
-21	capacity
-5	capsules
-12	captcha
-25	capture
-8	captured
-3	captures
31	capturing
18	card
-17	card (
31	card .
-22	card . </s>
31	card in
-24	card is
-2	cards
-30	care
-32	care of
-20	careful
-31	cargo
-12	carried
69	carries
-4	carry
10	carrying
6	cas
-53	case
-10	cases
29	cases should
-6	cast
13	catalog
-2	catalogue
15	catch
-3	catches
3	categories
18	category
-4	caught
-3	cause
-36	caused
-35	caused by
-22	causes
-17	causing
-20	caveat
-3	cb
-14	cbd
78	cbor
20	cc
-3	cd
21	cd 0
-5	ce
-11	cell
38	census
44	center
-10	centos
11	central
-1	cert
-30	certain
-29	certainly
-13	certificate
-16	certificates
-10	cf
18	cfg
-7	ch
-32	chain
-1	chaining
37	chains
-17	challenge
-12	challenges
9	chan
-12	chance
9	change
24	change .
25	change </s>
33	change a
32	change the
-4	changed
34	changed ,
17	changed .
17	changed . </s>
-27	changelog
-17	changelog .
6	changes
-23	changes ,
35	changes .
38	changes . </s>
28	changes in
22	changes in the
41	changes land
28	changes that
-10	changesets
43	changing
-32	channel
-14	channels
-1	chapter
-3	chapters
-7	char
-13	character
-15	characters
-8	chars
32	chart
-6	charter
-6	charts
-5	chasing
-13	chat
-14	cheap
24	check
31	check -
23	check .
23	check . </s>
29	check and
-18	check for
-10	checkbox
16	checked
-25	checker
-39	checking
16	checklist
-20	checkout
-8	checkpoint
-42	checks
-22	checks are
-12	checksum
37	checksums
-5	cheers
-9	cherry
21	child
60	child of
-13	children
-19	children are
-8	chinese
-5	chip
26	choice
-12	choices
-26	choose
-13	choosing
-13	chore
-2	chose
30	chosen
20	chosen .
20	chosen . </s>
-10	chrome
20	chrome ,
-19	chunk
-37	chunks
-22	churn
4	ci
26	ci ,
-18	ci -
-31	ci /
17	ci :
20	ci for
83	ci image
-19	ci job
-16	ci to
-11	cid
10	cids
-4	cipher
-8	ciphersuite
-11	ciphersuites
-6	ciphertext
10	circle
-16	circuit
-9	circular
22	citation
22	cite
12	city
44	claim
-34	claimed
-8	claims
-2	clang
-1	clarification
-9	clarifications
30	clarified
14	clarifies
-9	clarify
-8	clarifying
-5	clarity
-6	clash
-33	class
18	class . </s>
18	classes
28	classes are
-5	classic
-5	classification
-28	claude
-40	clause
-34	clean
21	clean .
21	clean . </s>
-20	clean up
14	cleaned
47	cleaner
1	cleaning
4	cleanly
35	cleanup
28	cleanup )
19	cleanup ,
57	cleanup after
-20	clear
25	clear ,
-9	cleared
-13	clearer
-11	clearing
-14	clearly
41	clears
-17	cli
-25	cli )
-25	click
24	click the
8	clickable
-15	clicked
-32	clicking
-47	clicks
-36	client
20	client ,
18	client is
-8	client's
-6	clienthello
19	clients
57	clinic
-1	clock
-24	clone
-13	cloned
-4	cloning
-18	close
-22	close (
-22	close before
-20	close it
-37	close the
25	close this
21	close when
-89	closed
-21	closed )
-38	closed ) .
-38	closed ) . </s>
-18	closed ,
29	closed </s>
-23	closed after
-34	closed as
-25	closed until
-25	closed until the
-18	closed when
-16	closed when all
12	closely
-15	closer
-7	closes
-36	closes #0
-5	closing
36	closing #0
43	closure
-10	closures
-16	cloud
28	cloudflare
31	cluster
37	cluster .
45	cluster . </s>
7	clustering
31	clusters
-10	cmake
-4	cmakelists
-4	cmd
-5	cname
-25	co
-3	coalesced
12	code
-17	code ,
-17	code :
38	code after
23	code changes
37	code in
22	code into
-22	code is
48	code to
-9	codebase
8	coded
-16	codegen
11	codepoint
24	codepoints
-28	codes
-19	codex
18	coding
-8	coercion
-3	cofactor
41	coin
-13	coins
-16	cold
39	collect
-4	collecting
16	collection
-6	collections
32	collision
-22	color
13	colors
4	colour
-3	colours
-8	cols
29	column
53	column </s>
15	columns
2	com
30	com .
-4	combination
-4	combinations
24	combine
29	combined
-4	combines
-33	combining
-7	come
40	come after
18	come after #0
-19	come back
39	come in
-21	come out
-17	come to
11	comes
30	comes after
53	comes after #0
44	comes out
21	comes out ,
66	comes out .
66	comes out . </s>
-32	comes up
-19	comfortable
90	coming
-13	comma
-12	command
-15	commands
-71	comment
39	commented
26	commented out
-4	comments
74	comments from
-27	comments in
24	commit
-22	commit ,
20	commit -
21	commit messages
31	commit on
7	commitment
-11	commits
26	committed
35	committee
0	common
5	communication
-19	community
-6	como
-10	compact
-8	compare
-5	compared
-2	comparing
-29	comparison
23	compatibility
-19	compatible
19	compelling
-11	compilation
-48	compile
-14	compiled
19	compiler
17	compiler is
47	compilers
-4	compiles
-21	compiling
-4	complain
66	complete
-31	complete )
-51	complete ) </s>
58	complete ,
46	complete , we
-17	complete -
31	complete .
31	complete . </s>
37	complete :
63	complete : </s>
36	complete ;
36	complete ; </s>
-29	complete </s>
42	complete and
-32	complete before
-19	completed
39	completed ,
-42	completed .
-42	completed . </s>
-25	completed first
-48	completed first .
-48	completed first . </s>
24	completed the
5	completely
17	completely .
17	completely . </s>
-66	completes
-38	completes .
-38	completes . </s>
-23	completes </s>
33	completing
69	completion
-23	completion ,
81	completion of
45	completion of #0
4	completions
10	complex
-18	complexity
-4	compliance
-6	compliant
-8	complicated
-10	component
37	component ,
-1	components
16	components that
-30	compose
9	composed
-5	composing
-7	composite
2	composition
22	comprehensive
-2	compressed
10	compression
7	computation
0	compute
-18	computed
-7	computer
7	computes
15	computing
-1	con
-18	concept
-12	concepts
-9	concern
-2	concerned
-29	concerns
57	concrete
-4	concretely
-22	concurrency
20	concurrent
-4	concurrently
-16	conda
11	condition
2	conditional
52	conditions
-5	conduct
6	conference
88	confident
-8	confidential
-7	confidentiality
-4	config
-19	config -
-9	configs
-4	configurable
51	configuration
41	configuration and
-16	configurations
1	configure
90	configured
36	confirm
-11	confirmation
68	confirmed
25	confirming
-11	confirms
19	conflict
50	conflict </s>
26	conflicting
17	conflicts
20	conflicts ,
-21	conflicts with
-3	conform
-11	conformance
-4	confuse
-13	confused
-18	confusing
11	confusion
-7	congestion
-61	connect
-29	connect .
-15	connected
-3	connecting
-41	connection
32	connection id
-17	connection to
-22	connections
-24	connector
40	connects
86	consensus
31	consensus on
6	consent
-29	consider
29	consideration
-22	considerations
-10	considered
-12	considering
18	consistency
-19	consistent
5	consistently
-10	console
14	consolidate
19	consolidation
-8	const
9	constant
14	constantly
-6	constants
-15	constrained
21	constraint
-30	constraints
-19	constraints on
-6	construct
13	construction
-10	constructor
23	consume
7	consumed
88	consumer
-27	consumers
-10	consumes
-10	consuming
-6	contact
-10	contacts
-8	contain
14	contained
-41	container
18	container .
37	containers
-3	containing
-12	contains
8	content
-26	content -
-30	contents
-10	context
17	context (
-19	context .
-18	context . </s>
28	context is
29	contexts
52	contingent
52	contingent on
28	contingent on #0
-7	continuation
32	continue
-5	continued
-13	continues
-7	continuing
20	continuous
59	contract
40	contract .
40	contract . </s>
62	contract </s>
41	contract is
29	contracts
10	contrast
-22	contribute
-8	contributing
-5	contribution
-10	contributions
4	contributor
-5	contributors
18	control
18	control . </s>
-19	control :
-4	controlled
79	controller
9	controls
-9	convenience
-51	convention
35	conventions
36	convergence
-11	conversation
16	conversion
16	convert
8	converted
-11	converting
-5	converts
-4	convey
-19	convinced
-18	cookie
-47	cookies
-32	cooldown
9	coordinate
2	coordinates
-5	coordination
24	coordinator
-3	copied
-10	copies
-8	copilot
-40	copy
-13	copying
-14	copyright
29	core
33	core .
18	core . </s>
-55	core </s>
-15	corners
-5	coroutines
50	corpus
-27	correct
-1	corrected
4	correction
-2	corrections
21	corrections .
21	corrections . </s>
-12	correctly
-3	correctness
7	corresponding
-4	corrupt
-8	corrupted
-34	cors
-19	cors policy
6	cose
36	cost
27	costs
-68	could
-31	could use
-16	couldn't
12	count
11	counted
7	counter
2	counters
-8	counting
-24	counts
-2	couple
0	coupling
-46	course
-15	courses
-25	cover
76	coverage
21	coverage (
-12	covered
-31	covers
14	cpp
-15	cpu
11	cr
-27	crash
-17	crashed
-21	crashes
-5	crashing
10	crate
20	crate )
-41	crates
-31	crates .
-51	create
23	create /
-18	create and
-58	created
25	created ,
52	created , we
20	creates
-40	creating
-28	creation
3	creator
-14	credential
63	credentials
54	credentials .
56	credentials . </s>
28	credentials from
-2	credit
-15	credits
-3	crew
-10	criteria
32	criteria :
-24	critical
-7	critique
8	cross
4	crud
-17	crypto
-2	cryptographic
-25	csp
10	css
-7	csv
-14	ctrl
-5	ctx
19	cuda
-8	curious
-6	curl
15	current
-25	current behavior
17	current implementation
24	current main
47	currently
-19	currently (
25	currently ,
22	currently being
82	currently blocked
61	currently blocked by
17	currently blocked on
-19	currently depends
-19	currently depends on
-11	cursor
-11	curve
-3	curves
-10	custom
53	customer
60	customer's
-24	customers
66	cut
23	cut .
23	cut . </s>
7	cutover
-8	cutting
63	cwt
-11	cycle
5	cycles
3	d
-11	da
10	daemon
7	daf
43	dag
-24	daily
-3	dangerous
-6	dans
43	dark
62	dark mode
39	dark mode (
-29	dark mode </s>
63	dark mode [
-8	darwin
-7	das
12	dash
0	dashboard
26	data
31	data </s>
-27	data is
63	database
-10	databases
-5	datagram
-4	datagrams
28	dataset
-26	date
20	date -
-25	date </s>
21	dates
-25	day
18	day 0
-9	days
-30	days .
-30	days . </s>
19	days before
-68	db
28	db ,
33	db -
5	dd
26	de
-8	deactivated
-20	dead
-30	dead code
-24	deadline
-10	deadlock
-1	deadlocks
16	deal
17	deal with
7	dealing
24	dealt
24	dealt with
104	debian
81	debian 0
2	debounce
-9	debt
-33	debug
-16	debugging
-8	december
46	decide
17	decide on
-21	decide whether
-17	decide whether to
17	decide which
37	decided
25	decided .
25	decided . </s>
-33	decided to
40	decides
11	deciding
132	decision
28	decision (
35	decision from
24	decision from the
50	decision on
19	decision on the
20	decisions
-6	declaration
-3	declare
-14	declared
-7	declares
-3	declining
-7	decode
-18	decoder
-7	decoding
-13	decomposition
-5	decouple
-12	decrypt
-17	decryption
7	dedicated
-15	deep
11	deeper
-8	def
-15	default
28	default ,
19	default to
26	defaults
-35	defect
9	defer
96	defer until
32	deferred
-52	deferred from
-22	deferred from #0
46	deferred to
67	deferred until
40	deferring
-21	define
39	defined
26	defined after
27	defined and
19	defines
-7	defining
-15	definitely
-10	definition
20	definitions
15	degenerate
-5	degradation
-6	degree
-7	del
-11	delay
44	delayed
62	delayed until
-14	delays
-25	delegate
-4	delegated
-26	delegation
79	delete
9	deleted
-19	deleted ,
-19	deleted .
-19	deleted . </s>
-16	deletes
-18	deleting
-18	deletion
48	deliberate
113	deliberately
19	deliver
-4	deliverables
93	delivered
43	delivering
-17	delivers
-7	delivery
-6	delta
-11	demand
26	demo
-15	demonstrate
54	demos
-3	denied
-8	deny
-11	dep
-7	depend
-62	depend on
17	depend on #0
-18	depend on other
-26	depend on this
56	dependabot
23	dependant
38	depende
-17	depended
-17	depended on
-8	dependence
-23	dependencies
-18	dependencies (
-26	dependencies )
19	dependencies .
-18	dependencies . </s>
55	dependencies :
27	dependencies : #0
-62	dependencies : </s>
-24	dependencies : none
29	dependencies : t
29	dependencies : t 0
-17	dependencies are
-17	dependencies on
-22	dependencies should
15	dependency
-19	dependency (
24	dependency -
38	dependency .
38	dependency . </s>
95	dependency :
44	dependency </s>
-16	dependency from
-23	dependency graph
-17	dependency on
47	dependency on #0
22	dependent
21	dependent on
-96	dependent on #0
-108	dependent on #0 .
36	dependent on the
-14	depending
108	depends
75	depends #0
22	depends - on :
39	depends /
66	depends on
31	depends on #0
22	depends on #0 (
28	depends on #0 ,
19	depends on #0 </s>
23	depends on #0 and
27	depends on #0 for
-24	depends on .
36	depends on :
-42	depends on : #0
-75	depends on : </s>
38	depends on : all
-23	depends on : none
-29	depends on : nothing
21	depends on : phase
38	depends on : the
-64	depends on </s>
27	depends on a
32	depends on a 0
25	depends on all
26	depends on all other
-47	depends on how
-32	depends on it
-67	depends on libfoo
18	depends on the
-19	depends on the order
25	depends on the outcome
-20	depends on the version
-67	depends on this
-18	depends on this )
-21	depends on this .
30	depends on two
19	depends on upstream
-60	depends on which
85	depends on x
3	deploy
-19	deploy .
-18	deploy . </s>
27	deploy /
-31	deployed
20	deployed to production
-6	deploying
119	deployment
56	deployment .
60	deployment . </s>
26	deployment </s>
-6	deployments
22	deploys
-19	deprecate
37	deprecated
143	deprecation
65	deps
74	deps (
5	depth
-5	der
-18	derivation
-13	derive
6	derived
-9	des
-23	describe
-13	described
-13	describes
3	describing
-27	description
-5	descriptions
70	descriptor
79	design
24	design (
20	design )
-23	design ,
38	design </s>
36	design and
47	design system
39	designed
53	designer
47	designers
12	designs
-18	desirable
-11	desired
9	desktop
-26	despite
-12	destination
-9	destroy
-2	destroyed
-10	destructor
-4	destructors
6	detail
47	detailed
26	details
22	details :
21	details of
-21	detect
-24	detected
3	detection
-7	detects
-30	determine
-8	determined
-15	deterministic
-3	deterministically
-6	dev
30	dev /
1	deve
47	develop
19	developed
17	developer
11	developers
32	development
2	device
51	devices
42	devs
-15	devtools
34	dh
-8	diagnosis
21	diagnostic
1	diagnostics
-20	diagram
-4	diagrams
0	dialog
-26	dialog </s>
-21	dialog should
-2	dialogs
-13	dialogue
-18	did
-16	didn't
16	die
10	diff
-12	differ
-20	difference
-4	differences
7	different
-7	differently
-3	differs
10	difficult
16	difficulty
48	digest
48	digest .
48	digest . </s>
10	digital
26	dimensions
-31	dir
-14	direct
-26	directed
-34	direction
48	directions
-4	directive
-19	directives
-9	directly
-8	directories
-35	directory
2	dirty
-43	disable
-25	disable the
-24	disabled
-10	disabling
-2	disallowed
-18	disappear
-9	disappeared
-12	disappearing
-8	disappears
-6	discard
-2	discarded
32	discipline
-8	disclosure
-9	disconnected
-11	discord
-11	discover
-8	discovered
-20	discovery
-4	discuss
-19	discuss this
-4	discussed
-23	discussed in
-22	discussed in #0
17	discussed on
-2	discusses
-17	discussing
14	discussion
-25	discussion in
-24	discussion in #0
-29	discussion on #0
46	discussion on the
-12	discussions
-23	disk
-5	dismiss
119	dispatch
-22	dispatched
-23	dispatcher
-5	dispatching
-15	display
-25	displayed
-4	displaying
-6	displays
-14	disposition
-11	dist
18	distance
-11	distinct
-11	distinction
-6	distinguish
-25	distributed
-6	distribution
35	distributions
-1	div
16	diverged
-5	divided
52	django
54	django 0
-8	dll
-27	dns
30	dns ,
39	do
42	do #0 first
25	do )
17	do ,
51	do after
-18	do everything
-23	do it
36	do not
-28	do not add
16	do not merge
32	do not merge before
43	do not merge until
21	do not run
47	do not start
19	do not start before
35	do not start until
28	do nothing
18	do so .
18	do so . </s>
42	do this
17	do this after
-60	do this before
-28	do this before #0
34	do this until
42	do until
-41	do we
33	do when
19	do when the
-16	do with
-17	doable
-20	doc
-10	dock
-63	docker
18	dockerfile
-25	docs
37	docs (
-45	docs /
-20	docs </s>
32	docs are
41	docs so
21	docs to
17	document
-34	document it
37	document the
66	documentation
-27	documentation :
40	documentation to
40	documentation updates
-32	documented
-29	documented .
-29	documented . </s>
15	documenting
-25	documents
-10	dod
-39	does
-42	does not
-27	does not depend
-27	does not depend on
35	does not start
-21	does this
-46	doesn't
-22	doesn't have
-23	doesn't have to
35	doesn't make
87	doi
-6	doing
-31	doing a
18	doing so
49	doing this
32	doing this .
32	doing this . </s>
-34	dom
67	domain
17	domain /
22	domain is
6	don't
21	don't expect
40	don't forget
29	don't forget to
-49	don't have
-50	don't have to
-50	don't have to wait
137	don't merge
54	don't merge this
42	don't want
50	don't want to
20	don't work
-26	done
-50	done )
-44	done .
-44	done . </s>
-18	done :
-37	done </s>
113	done after
18	done after #0
58	done and
-22	done before
-52	done before #0
-47	done before #0 .
25	done here
-55	done in
50	done or
-28	done so
-57	done we
61	done when
-8	dont
-17	door
-8	dos
-2	dot
-3	dots
38	double
-4	doubt
-1	down
-17	down </s>
-46	download
-22	download is
-12	downloaded
-12	downloading
-15	downloads
-3	downside
14	downstream
-20	dp
-4	dpop
36	draft
-29	draft ,
-19	draft - ietf
-19	draft - ietf -
39	draft for
55	drafted
3	drafts
-19	drag
-17	draw
-7	drawbacks
-6	drawer
-13	drawing
-6	drawn
-6	drew
-25	drift
40	drive
3	driven
-6	driver
-20	drivers
-16	drives
26	droid
35	drop
25	drop it
31	drop the workaround
-8	dropdown
12	dropped
36	dropped in
50	dropping
3	drops
21	drops below
-32	dry
-8	ds
27	dst
-12	dual
7	due
20	due to
56	due to #0
17	due to #0 (
27	due to the
7	dump
-42	duplicate
-19	duplicate :
-19	duplicate : #0
-19	duplicate : #0 </s>
59	duplicated
16	duplicates
-14	duplicating
6	durable
-14	duration
-11	during
36	during the
-8	dx
-12	dynamic
-9	dynamically
32	e
21	e ,
-24	e .
17	e /
66	e 0
43	e 0 .
20	e 0 e
20	e 0 e tests
20	e tests
-41	each
-17	each other
-17	each other ,
-27	each release
-11	eager
-19	earlier
-26	early
-2	ease
7	easier
-1	easiest
5	easily
60	easy
20	easy to
-27	ec
12	ecdhe
-3	ecdsa
-17	ech
-11	echo
-4	eclipse
-3	ecn
13	ecosystem
-26	ed
34	edge
-9	edges
11	edit
7	edited
-1	editing
-5	edition
11	editor
19	editor is
-3	editor's
25	editorial
40	editors
26	edits
12	ee
-21	effect
-20	effective
25	effectively
0	effects
-11	efficiency
-2	efficient
28	effort
-4	eg
3	eight
-5	ein
-17	either
-11	el
-3	electron
33	element
-18	element is
-14	elements
58	eligible
-3	eliminate
32	eliminating
-13	else
-43	else </s>
-9	elsewhere
-13	em
-8	email
2	embed
35	embedded
-8	embedding
3	emergent
27	emission
-26	emit
-2	emits
12	emitted
-38	empty
-21	empty .
-21	empty . </s>
0	emulator
-12	en
23	enable
29	enable .
19	enable the
-1	enabled
-21	enabled ,
21	enabled on
40	enabled when
-44	enables
-10	enabling
21	encode
-9	encoded
-2	encoding
-11	encountered
-4	encountering
-4	encounters
1	encrypt
-35	encrypted
-2	encrypting
-70	encryption
-34	encryption (
24	end
35	end of
-5	ended
-2	endless
33	endpoint
25	endpoint (
51	endpoint is
33	endpoint to
18	endpoints
32	endpoints ,
92	ends
10	enforce
-5	enforced
-23	enforcement
28	engine
11	engineering
-6	engines
-14	english
-7	enhance
-1	enhanced
1	enhancement
-5	enhancements
-7	enough
-7	enqueue
-10	ensure
-9	ensures
-12	ensuring
-23	enter
-6	entered
-7	entering
7	enters
-21	entire
-18	entirely
-5	entity
41	entries
19	entries ,
27	entries </s>
51	entry
4	entrypoint
-8	enum
-7	enumerate
0	env
-6	envelope
57	environment
22	environment .
22	environment . </s>
27	environment variables
-6	environments
34	eol
-4	ephemeral
18	epic
-16	epic #0
-24	epic #0 ,
-22	epic #0 .
-22	epic #0 . </s>
25	epic ,
-24	epic .
-24	epic . </s>
42	epic 0
28	epic 0 (
-18	epic :
-61	epic : #0 </s>
-21	epic can
107	epic is
94	epic is blocked
12	epic's
19	epics
10	epoch
-9	equal
-7	equality
19	equipment
35	equivalent
-10	err
-70	error
-18	error .
-18	error . </s>
-30	error :
19	error log
-8	errors
18	errors .
18	errors . </s>
10	es
25	es 0
-3	esc
-18	escape
-9	escaping
-24	eslint
-15	especially
-3	essential
54	essentially
6	establish
2	established
-1	establishes
14	estimate
-7	estimated
24	estimates
61	et
-3	eta
10	etc
19	etc .
29	etc . )
-4	eu
-11	eval
-8	evaluate
-9	evaluated
-7	evaluating
38	evaluation
-4	evaluator
-70	even
-24	even though
-17	even when
3	evening
25	event
53	event -
-35	events
-5	eventual
-26	eventually
-21	ever
-29	every
-8	everybody
-16	everyone
-1	everything
8	everywhere
19	everywhere .
19	everywhere . </s>
-3	evicted
19	evidence
10	ex
76	exact
8	exactly
-33	exactly once
74	exactly one
-58	example
-49	example :
-32	examples
-19	examples /
-4	exceeds
19	except
40	except that
-22	exception
-18	exceptions
-11	excess
9	exchange
-29	exchanged
-10	exclude
-11	excluded
-11	excludes
-39	exclusive
-6	exe
-24	executable
22	execute
64	execute after
34	executed
55	executed </s>
-8	executes
-10	executing
36	execution
37	execution .
42	execution . </s>
-8	executor
17	executor .
-15	exercise
-7	exhausted
9	exhaustive
34	exist
50	exist )
24	exist .
24	exist . </s>
-13	existing
103	exists
19	exists (
31	exists )
28	exists ,
61	exists .
61	exists . </s>
-20	exists </s>
-20	exists to
2	exit
-2	exited
-4	exiting
12	exits
14	expand
-37	expanded
16	expanding
-4	expansion
-11	expect
-45	expected
55	expecting
-6	expects
-9	expensive
-6	experience
68	experiment
-15	experimental
-16	expiration
-17	expire
-6	expired
-15	expires
-12	expiry
-15	explain
-4	explained
-4	explains
-3	explanation
-12	explanations
20	explicit
19	explicitly
-3	exploration
28	explore
-21	explorer
50	export
31	export -
-17	exported
-2	exporter
-25	exports
39	expose
35	expose the
6	exposed
-8	exposes
-57	express
-6	expressed
-11	expression
-5	expressions
-15	extend
3	extended
2	extending
16	extensibility
-25	extension
1	extensions
-5	extensiontype
-9	extensive
-3	extern
4	external
16	external -
62	external dependency
-41	extra
-29	extract
-14	extracted
23	extracting
4	extraction
-5	eye
-15	eyes
12	f
41	f (
-18	f - droid
-28	f 0
-23	f 0 (
24	f 0 c
-4	fa
-8	face
-4	facebook
26	facing
-38	fact
-18	fact that
-8	factor
0	factory
9	facts
-45	fail
-57	fail after
-55	failed
-33	failing
25	failover
-64	fails
-23	fails .
-23	fails . </s>
-39	failure
-21	failure .
-21	failure . </s>
-10	failures
30	failures .
30	failures . </s>
-5	fair
22	fairly
31	fake
-10	fall
-13	fallback
20	fallback .
20	fallback . </s>
-16	fallen
-7	falls
-55	false
-22	family
-12	faq
-30	far
-29	fast
-15	faster
-7	fatal
23	fate
28	fault
-9	faults
-9	fc
-3	fdroid
33	feasible
3	feat
35	feature
17	feature . </s>
-16	features
29	features are
20	features that
27	features that we
-3	fed
-4	fedora
-10	fee
-15	feed
53	feedback
87	feedback </s>
48	feedback from
29	feedback on
-8	feeds
39	feel
-6	feeling
-6	feels
-3	fees
-3	fehler
-3	fenced
-37	fetch
-4	fetched
-3	fetches
-15	fetching
-17	few
17	few days
-11	fewer
-15	ff
5	ffi
23	fiber
10	fidelity
-32	field
-25	field ,
-18	field </s>
47	fields
62	fields </s>
-12	fight
16	figure
18	figure out
14	figures
28	file
21	file (
46	file -
34	file a
36	file from
77	filed
43	filed as
-4	filename
-41	files
-21	files are
30	filesystem
48	filing
-8	fill
28	fill in
35	filled
-2	fills
-19	filter
-9	filtered
-6	filtering
16	filters
87	final
44	final version
-13	finalize
27	finalized
39	finalized .
39	finalized . </s>
7	finally
-17	finance
-13	find
-67	finding
31	findings
-13	finds
-37	fine
-31	fine .
-31	fine . </s>
-3	finger
68	finish
75	finish #0
45	finish #0 .
45	finish #0 . </s>
27	finish -
-43	finish before
28	finish the
-3	finished
52	finished , we
-19	finishes
-17	finishes .
-17	finishes . </s>
-15	finishing
-20	fire
16	fired
54	firefox
-5	fires
9	firewall
66	firmware
49	first
59	first (
42	first ( #0
23	first )
20	first ) </s>
-29	first ,
25	first , so
48	first , we
66	first .
69	first . </s>
42	first :
28	first : </s>
48	first ;
47	first ; </s>
100	first </s>
-33	first and
-23	first attempt
-42	first before
22	first cut
22	first need
19	first run
32	first so
62	first to
30	first v
30	first v 0
38	first we
46	first when
-2	fit
36	fits
-11	fitting
-16	five
16	fix
-51	fix #0
27	fix (
34	fix )
18	fix ) .
18	fix ) . </s>
-24	fix :
47	fix is
-17	fix options
22	fix that
37	fix this until
-53	fixed
26	fixed (
-39	fixed ,
85	fixed </s>
16	fixed and
-81	fixed before
-23	fixed by
27	fixed first
29	fixed first </s>
-44	fixed in
-34	fixed it
50	fixed upstream
-55	fixes
-31	fixes #0 </s>
19	fixes ,
-18	fixes .
-18	fixes . </s>
-21	fixes :
-40	fixes </s>
24	fixes are
-21	fixes for
-31	fixes the
-7	fixing
-19	fixing this
47	fixmes
6	fixture
10	fixtures
-12	fk
8	flag
-40	flag .
-40	flag . </s>
-21	flag </s>
32	flagged
3	flags
19	flags )
49	flake
-24	flaky
-20	flaky test
45	flash
-10	flashes
-19	flat
-5	fleet
-6	fleshed
-6	flexibility
-7	flexible
-16	flicker
15	flight
-19	flip
-18	flipping
-16	float
10	floating
-24	floor
-28	flow
16	flows
36	flows .
38	flows . </s>
-12	flush
-4	flushed
-13	fly
-22	fn
-22	fns
-33	focus
-20	focus on
39	focused
9	focuses
29	fold
-9	folded
50	folder
-4	folders
-9	folks
-14	follow
-34	follow -
-28	follow - on
-25	follow - up (
53	follow - up after
-19	follow - up to
-24	follow up on
-31	followed
-25	followed by
-43	following
-17	following issue
-31	following the
-60	follows
-55	followup
-33	followup on
-17	font
-24	fonts
-63	foo
-16	foo requires
-7	footer
-3	for
-33	for #0 ,
19	for #0 .
19	for #0 . </s>
-19	for #0 and
52	for #0 before
32	for #0 to be
59	for /
-29	for 0
22	for a
-45	for a fix
20	for a given
31	for a new
-23	for any
-21	for approval
-17	for blockers
-52	for ci
-46	for example
-46	for feedback .
-46	for feedback . </s>
40	for first
22	for it
50	for it .
50	for it . </s>
-24	for it to
-23	for it to be
38	for its
48	for libfoo
-20	for me
-33	for merge
35	for missing
46	for now
56	for now ,
16	for now we
-17	for other
-28	for review
-17	for review .
-17	for review . </s>
24	for ruby
24	for ruby 0
24	for ruby 0 .
-24	for sending
-35	for server
29	for some
-29	for something
-22	for the new
75	for the next
-25	for the other
-38	for the release
-20	for the server
-34	for this
17	for this .
17	for this . </s>
-56	for this to
17	for use
-81	for vendor
-35	for your
-3	forbid
-16	forbidden
-8	forbids
-2	force
48	forced
-11	forces
24	forcing
-4	foreign
-29	forever
-9	forge
58	forget
42	forget to
-57	forgot
-57	forgot to
-3	forgotten
-5	fork
-8	forked
-8	form
-17	form is approved
-6	formally
23	format
19	format .
19	format . </s>
-6	formats
-17	formatting
0	former
-6	forms
5	formula
7	forward
6	forwarded
16	forwarding
-10	forwards
-56	found
-18	found while
-26	foundation
-12	foundational
0	four
49	fps
-12	fraction
12	fragment
-16	fragments
-51	frame
-7	frames
16	framework
14	framing
-26	free
-13	freed
29	freeze
19	freezer
-17	freezes
-4	french
-10	frequency
-12	frequently
-35	fresh
-18	fresh -
-9	freshly
-21	freshness
10	friday
-3	friendly
22	friends
18	from
44	from #0 ,
-64	from #0 .
-64	from #0 . </s>
-58	from #0 </s>
19	from #0 and
-34	from 0 .
-34	from 0 . 0
27	from @
23	from a
24	from it
35	from legal
25	from now
55	from ops
55	from ops .
55	from ops . </s>
31	from the
31	from the client
23	from the client .
-20	from the list
25	from the new
53	from the old
16	from what
-11	front
15	frontend
20	frontier
43	frozen
-25	full
-5	fullscreen
50	fully
-24	function
9	functional
4	functionality
-17	functionality is
-18	functions
-5	funny
-43	further
-3	future
9	futures
-8	fy
5	g
-19	g .
24	g . , 0
-18	g . </s>
58	g 0
65	ga
-5	gain
-12	gains
-11	galaxy
-15	gallery
7	game
-33	game is
-31	gap
29	gap .
18	gaps
-9	garbage
22	gate
-33	gate (
-25	gate .
-24	gate . </s>
36	gate :
28	gate after
46	gate and
45	gate are
27	gate is
71	gate passes
25	gate the
64	gated
35	gated .
35	gated . </s>
100	gated on
-18	gated on #0
-79	gated on #0 .
14	gates
-24	gates ,
50	gates </s>
-18	gates and
20	gates are
7	gateway
-20	gather
0	gathered
77	gating
-8	gave
-7	gb
67	gc
44	gcc
-7	gem
-9	gemini
49	gems
-9	gen
-25	general
8	generalized
-12	generally
3	generate
-10	generated
29	generated .
-2	generates
-12	generating
8	generation
27	generation ,
23	generator
13	generic
-4	generically
29	genuinely
-7	geometry
-18	german
-21	get
-25	get :
-25	get : </s>
-34	get an
29	get around
24	get it
44	get merged
34	get rid of the
65	get the
-17	get to
-20	gets
37	gets fixed
18	gets in
-25	gets merged
34	getting
-66	gh
-8	gist
-35	git
-69	github
-7	github's
-16	gitlab
28	give
-1	given
20	given that
31	given that it
7	gives
-4	giving
-3	glad
-2	gladly
-8	glance
54	glob
4	global
-3	globally
-5	glue
-6	gnome
-8	gnu
19	go
36	go (
-20	go ,
-20	go .
25	go /
16	go 0
16	go 0 .
16	go 0 . 0
-19	go :
31	go ahead
41	go ahead and
29	go back to the
46	go in
24	go out
-17	go through
17	go version
-19	go with
-9	goal
-20	goal :
2	goals
65	goes
54	goes .
54	goes . </s>
25	goes away
42	goes away </s>
25	goes in
23	goes in .
23	goes in . </s>
54	goes to
16	going
-19	going in
55	going on
22	going to
-20	golden
-25	gone
25	good
-60	google
-4	goroutine
-13	got
31	got this
-5	gps
-8	gpu
-10	grab
-8	graceful
-20	grade
-5	gradient
-10	gradients
17	gradle
-9	gradually
4	grammar
29	grant
-4	granted
8	grants
-35	graph
6	graphics
-25	gray
-19	great
13	greater
10	greatly
-28	green
-22	green </s>
-10	grep
-4	grey
-5	greyed
1	grid
-18	ground
24	grounds
68	group
-4	grouped
-10	grouping
-12	groups
14	grpc
-26	gt
-18	guarantee
-10	guaranteed
-9	guarantees
-44	guard
-19	guarded
30	guards
-25	guess
17	guest
-9	gui
10	guidance
-8	guide
23	guidelines
-44	h
-36	h 0
3	h:!
-36	h:"
51	h:#0
28	h:#0 <s>
-26	h:#0 h:)
16	h:#0 h::
16	h:#0 h:: <s>
69	h:&
11	h:'
-14	h:(
-17	h:( h:#0
21	h:( h:0 h:-
21	h:( h:0 h:- h:0
-19	h:( h:for
89	h:( h:not
40	h:)
31	h:) <s>
26	h:) <s> a
43	h:) <s> depends
43	h:) <s> depends on
-21	h:) <s> once
-27	h:) <s> the
18	h:) <s> this
-26	h:) h:: <s> after
37	h:) h:: <s> depends
27	h:) h:: <s> needs
25	h:) h:: <s> once
-17	h:) h:: <s> this
22	h:) h:with
160	h:+
10	h:,
18	h:, h:and
-17	h:, h:but
21	h:, h:this
30	h:-
30	h:- h:0 h:) <s>
-49	h:.
-18	h:. <s>
-19	h:. h:go
41	h:. h:rs
26	h:/
65	h:0
-36	h:0 <s>
35	h:0 h:(
26	h:0 h:) <s>
20	h:0 h:) <s> this
33	h:0 h:,
-28	h:0 h:.
42	h:0 h:/
-25	h:0 h:: <s>
-25	h::
-27	h:: <s>
57	h:: <s> #0
-58	h:: <s> #0 (
120	h:: <s> #0 </s>
-32	h:: <s> (
23	h:: <s> 0
35	h:: <s> 0 .
49	h:: <s> after
20	h:: <s> currently
26	h:: <s> dependencies
51	h:: <s> dependencies :
75	h:: <s> depends
51	h:: <s> depends on
55	h:: <s> design
-23	h:: <s> do not
-16	h:: <s> here
16	h:: <s> how
20	h:: <s> how to
17	h:: <s> i have
23	h:: <s> i would
-17	h:: <s> issue
-19	h:: <s> maybe
23	h:: <s> must be
21	h:: <s> need
22	h:: <s> need to
16	h:: <s> needs
17	h:: <s> note
30	h:: <s> note :
24	h:: <s> now
26	h:: <s> phase
26	h:: <s> phase 0
78	h:: <s> requires
34	h:: <s> requires :
24	h:: <s> should
-47	h:: <s> the
39	h:: <s> this
27	h:: <s> this requires
-18	h:: <s> two
-32	h:: <s> until
-22	h:: <s> update
-18	h:: <s> wait
-31	h:: <s> we
-20	h:: <s> when
27	h:;
-33	h:?
-25	h:? <s>
-3	h:@
-23	h:]
-25	h:a
23	h:a h:dependency
-18	h:about
-6	h:acceptance
38	h:acceptance <s>
-17	h:acceptance h::
-17	h:acceptance h:: <s>
-28	h:acceptance h:criteria
-27	h:acceptance h:criteria <s>
-5	h:access
67	h:across
-16	h:action
-23	h:actions
-17	h:actual
17	h:add
86	h:added
-20	h:additional
-17	h:additional h:information
-17	h:additional h:information <s>
9	h:address
37	h:after
-4	h:aim
-13	h:all
-27	h:already
-15	h:also
-13	h:alternative
-10	h:alternatives
3	h:an
-7	h:analysis
58	h:and
-4	h:anything
-29	h:api
-25	h:api <s>
-85	h:app
-2	h:apply
-16	h:approach
-19	h:approach <s>
-18	h:architecture
71	h:are
22	h:are h:two
-4	h:arguments
49	h:as
25	h:as h:in
18	h:at
20	h:at h:once
4	h:audit
-14	h:author
163	h:b
21	h:backend
-11	h:background
3	h:based
20	h:be
27	h:be h:done
40	h:bead
-2	h:beads
47	h:because
31	h:because h::
31	h:because h:: <s>
11	h:been
-4	h:before
-22	h:behavior
-25	h:behavior <s>
-9	h:behaviour
-1	h:being
-3	h:below
18	h:benefits
21	h:benefits h::
21	h:benefits h:: <s>
24	h:big
-7	h:block
120	h:blocked
46	h:blocked <s>
78	h:blocked h:by
25	h:blocked h:by <s>
41	h:blocked h:by <s> #0
-40	h:blocked h:by <s> none
34	h:blocked h:by h::
34	h:blocked h:by h:: <s>
13	h:blocker
115	h:blockers
37	h:blockers <s>
113	h:blocking
-29	h:blocks
-30	h:blocks <s>
-30	h:blocks <s> #0
-30	h:blocks <s> #0 </s>
-15	h:body
8	h:both
-14	h:box
28	h:branch
34	h:branch h::
34	h:branch h:: <s>
-5	h:breaking
-21	h:bug
-6	h:bugs
4	h:build
-20	h:but
28	h:by
23	h:by <s>
41	h:by <s> #0
-40	h:by <s> none
22	h:by h::
22	h:by h:: <s>
-20	h:c
-7	h:call
4	h:came
23	h:can
45	h:can h:be
-26	h:card
-19	h:case
43	h:cases
-19	h:cause
-7	h:caused
-9	h:change
-14	h:changed
-14	h:changes
2	h:check
-27	h:checklist
-25	h:checklist <s>
29	h:checks
-81	h:child
-24	h:children
-2	h:class
44	h:cleanup
20	h:cleanup h::
1	h:code
-17	h:color
63	h:commands
-3	h:comments
-6	h:commit
-3	h:compatibility
-23	h:compile
-29	h:complete
-28	h:complexity
-17	h:component
-10	h:config
-11	h:configuration
-29	h:consider
-5	h:considerations
-9	h:considered
-12	h:constraints
-6	h:contains
-46	h:context
-41	h:context <s>
-4	h:coordination
-9	h:could
-8	h:cover
25	h:create
29	h:creates
-2	h:criteria
-9	h:critical
-54	h:current
88	h:currently
1	h:data
69	h:de
-6	h:decide
-30	h:decision
34	h:deferred
-3	h:define
-4	h:defined
-14	h:definition
18	h:deliverables
123	h:dependencies
122	h:dependencies <s>
50	h:dependencies <s> #0
38	h:dependencies <s> #0 </s>
47	h:dependencies <s> blocked
47	h:dependencies <s> blocked by
-66	h:dependencies <s> blocks
-57	h:dependencies <s> blocks :
-46	h:dependencies <s> can
-29	h:dependencies <s> no
-26	h:dependencies <s> none
64	h:dependencies <s> requires
-17	h:dependencies <s> requires #0
56	h:dependencies <s> requires :
76	h:dependencies <s> should
52	h:dependencies h::
52	h:dependencies h:: <s>
95	h:dependency
148	h:dependency <s>
44	h:depends
44	h:depends h:on
51	h:depends h:on <s>
29	h:depends h:on <s> #0
-32	h:describe
-22	h:describe h:the
-5	h:described
-20	h:description
-23	h:description <s>
23	h:description h::
23	h:description h:: <s>
-43	h:design
-6	h:detail
13	h:detailed
-11	h:details
-7	h:different
-7	h:direction
-5	h:discussion
-20	h:do
-5	h:docs
-20	h:documentation
-15	h:does
-15	h:doing
-2	h:don't
-6	h:done
-11	h:draft
-4	h:during
111	h:e
-23	h:each
23	h:edit
23	h:edit h::
23	h:edit h:: <s>
-3	h:editorial
-13	h:either
-12	h:email
-12	h:empty
-9	h:endpoint
-3	h:ensure
-26	h:environment
-23	h:environment <s>
21	h:epic
-16	h:error
-6	h:errors
-13	h:every
-35	h:evidence
-33	h:evidence <s>
-27	h:example
-12	h:examples
-8	h:execution
-4	h:expected
-17	h:expected h:behavior
-5	h:expiration
-2	h:external
5	h:fails
31	h:failure
-4	h:far
-24	h:feature
-13	h:features
-3	h:feedback
-8	h:few
5	h:file
23	h:files
-20	h:files <s>
19	h:files h:to
23	h:files h:to h:create
-30	h:final
-12	h:find
-12	h:fine
-10	h:finished
23	h:first
50	h:first h::
50	h:first h:: <s>
-25	h:fix
-11	h:fixed
-5	h:fixes
-10	h:flow
48	h:follow
50	h:follow h:-
-26	h:following
-5	h:follows
-27	h:for
59	h:for h::
59	h:for h:: <s>
-15	h:found
1	h:frame
-27	h:from
-22	h:full
-6	h:function
-7	h:functionality
-11	h:functions
7	h:further
-9	h:future
205	h:gate
-6	h:general
14	h:generic
12	h:get
-3	h:gives
-10	h:go
-2	h:goal
-16	h:goals
29	h:got
-13	h:graph
-10	h:group
-11	h:h
-5	h:handle
-7	h:happen
-2	h:happening
-17	h:happens
-29	h:has
-4	h:have
-8	h:help
-15	h:here
-41	h:how
-26	h:how <s>
-1	h:however
-21	h:i
-3	h:i'm
-12	h:id
-23	h:idea
-9	h:if
-32	h:impact
-17	h:impact <s>
-6	h:implement
16	h:implementation
-31	h:implementation <s>
17	h:implemented
-11	h:important
-7	h:improvements
-26	h:in
31	h:in h:some
-29	h:in h:this
-26	h:information
-26	h:information <s>
-10	h:initial
-9	h:inside
-4	h:installed
-10	h:instructions
-24	h:integration
21	h:into
-6	h:is
35	h:is h:this
-21	h:issue
-21	h:issue <s>
-69	h:issues
-69	h:issues <s>
-41	h:issues h::
-41	h:issues h:: <s>
-76	h:issues h:: <s> #0
-48	h:it
7	h:it's
-20	h:items
19	h:its
-5	h:js
-5	h:just
-34	h:key
10	h:landed
8	h:last
-32	h:later
12	h:left
4	h:less
-12	h:level
-5	h:like
-25	h:line
9	h:lines
-9	h:link
-18	h:links
-18	h:links <s>
-3	h:linux
-2	h:lists
52	h:live
-38	h:load
9	h:local
13	h:locations
-9	h:login
15	h:logs
37	h:long
-5	h:look
-4	h:looks
-7	h:m
-3	h:machine
-12	h:made
-14	h:mail
-9	h:main
-2	h:makes
-11	h:matters
-14	h:may
-13	h:me
-11	h:means
29	h:mechanism
2	h:memory
-10	h:merge
17	h:merged
-11	h:message
-17	h:metadata
8	h:method
-5	h:might
26	h:migration
-10	h:missing
11	h:mode
89	h:model
-9	h:more
-33	h:motivation
-25	h:motivation <s>
-8	h:move
-29	h:multiple
50	h:must
-23	h:my
54	h:need
67	h:need h:to
-21	h:needed
6	h:needs
-3	h:network
4	h:new
28	h:next
3	h:nice
-10	h:no
-14	h:node
-44	h:non
-34	h:non h:-
8	h:not
-18	h:not h:in
51	h:note
37	h:note <s>
-4	h:notes
-90	h:notes <s> #0
-21	h:notes h::
-21	h:notes h:: <s>
-24	h:now
-2	h:object
-9	h:observed
-13	h:odd
-25	h:of
18	h:of h:this
125	h:off
117	h:off h::
-6	h:offline
-16	h:old
91	h:on
86	h:on <s>
29	h:on <s> #0
46	h:on h::
27	h:on h:: <s>
10	h:once
7	h:one
-15	h:only
-17	h:open
-6	h:option
-19	h:options
26	h:or
31	h:order
33	h:order <s>
47	h:ordering
-20	h:original
3	h:other
-9	h:others
-4	h:our
-8	h:out
-10	h:outcome
9	h:outcomes
-45	h:output
-36	h:output h::
-36	h:output h:: <s>
2	h:overview
37	h:package
-1	h:packet
-8	h:page
-5	h:pages
-10	h:part
33	h:parts
-21	h:pattern
-42	h:patterns
36	h:per
9	h:phase
-33	h:pipeline
-4	h:places
-53	h:plan
-39	h:plan <s>
-10	h:platform
-9	h:please
2	h:plugin
-7	h:point
-13	h:points
-4	h:policy
-14	h:possible
-15	h:potential
0	h:pr
30	h:pr h:#0
74	h:preconditions
74	h:preconditions <s>
87	h:prerequisite
51	h:prerequisites
50	h:prerequisites <s>
22	h:prerequisites <s> #0
22	h:prerequisites <s> #0 </s>
-22	h:prerequisites <s> i
10	h:priority
23	h:priority <s>
-2	h:probably
-42	h:problem
-39	h:problem <s>
-4	h:problematic
-7	h:problems
-6	h:process
48	h:product
-17	h:progress
-16	h:proposal
-1	h:propose
-45	h:proposed
-2	h:provided
-17	h:prs
-20	h:pull
9	h:purpose
13	h:question
21	h:question <s>
-16	h:questions
31	h:r
-27	h:rationale
-27	h:rationale <s>
2	h:read
11	h:ready
-13	h:real
-3	h:reasons
-3	h:received
-5	h:recommended
-34	h:references
-19	h:related
7	h:relationship
49	h:relationships
49	h:relationships <s>
17	h:relay
-15	h:release
-6	h:relevant
5	h:remaining
15	h:remove
7	h:removed
-12	h:repo
-5	h:repro
-16	h:reproduce
-14	h:reproduction
-23	h:request
-42	h:required
-5	h:requirements
33	h:requires
33	h:requires h::
33	h:requires h:: <s>
0	h:research
-10	h:resources
-8	h:response
-8	h:result
-12	h:results
-26	h:review
-4	h:reviewer
-27	h:risks
-27	h:risks <s>
36	h:rollout
-21	h:rollout <s>
-16	h:root
41	h:rs
-3	h:rules
-12	h:run
32	h:running
-15	h:runs
-15	h:s
5	h:safety
-5	h:say
-17	h:says
-7	h:scenario
-11	h:scenarios
-33	h:schedule
-33	h:schedule <s>
-8	h:scope
39	h:screenshot
3	h:search
-18	h:section
0	h:see
31	h:see h::
31	h:see h:: <s>
0	h:semantics
-5	h:sentence
-3	h:separate
34	h:sequencing
34	h:sequencing <s>
-8	h:server
5	h:session
-1	h:set
-6	h:settle
-3	h:setup
-7	h:several
-45	h:should
-37	h:should h:be
-6	h:show
-10	h:shows
135	h:sign
8	h:sketch
-7	h:small
8	h:so
37	h:so h::
37	h:so h:: <s>
-14	h:solution
-25	h:solution <s>
17	h:solution h::
24	h:solution h:: <s>
2	h:solutions
11	h:some
-23	h:something
8	h:source
1	h:spec
13	h:specific
-13	h:specification
-3	h:split
-10	h:stack
-21	h:stage
-18	h:standard
-21	h:state
-17	h:states
33	h:status
31	h:status <s>
-23	h:step
3	h:steps
85	h:steps <s> wait
-24	h:still
-18	h:story
-26	h:strategy
-21	h:strategy <s>
-10	h:string
-49	h:structure
7	h:sub
-15	h:success
-1	h:such
4	h:suggest
10	h:suggested
-46	h:summary
-36	h:summary <s>
-19	h:summary h::
-19	h:summary h:: <s>
-28	h:support
-16	h:symptoms
-18	h:system
-22	h:target
-4	h:task
-1	h:tasks
-65	h:tasks <s>
-62	h:tasks <s> #0
-39	h:tasks <s> #0 </s>
39	h:tasks h::
39	h:tasks h:: <s>
-9	h:team
55	h:technical
-35	h:test
-17	h:tested
-9	h:testing
-20	h:testing <s>
-30	h:tests
-21	h:tests <s>
-9	h:text
33	h:than
-31	h:that
-32	h:the
19	h:the h:current
-22	h:the h:following
33	h:the h:spec
-6	h:them
29	h:then
29	h:there
-19	h:these
1	h:things
-6	h:think
43	h:this
-2	h:thoughts
-8	h:three
-38	h:ticket
-11	h:title
8	h:to
34	h:to h:add
24	h:to h:create
18	h:to h:other
54	h:today
14	h:todo
25	h:todo h::
25	h:todo h:: <s>
-6	h:total
23	h:tried
-7	h:twice
-20	h:two
12	h:type
-18	h:types
41	h:ui
19	h:ui <s>
176	h:until
-15	h:up
-17	h:update
48	h:updates
39	h:upgrade
30	h:use
-14	h:user
-3	h:uses
-6	h:using
5	h:v
-2	h:validation
37	h:value
-3	h:verification
5	h:version
-20	h:version <s>
-15	h:via
20	h:vs
127	h:waiting
68	h:waiting h:for
77	h:waiting h:on
-24	h:want
-8	h:wanted
-18	h:was
-4	h:way
-11	h:ways
-38	h:we
-6	h:well
-9	h:were
-19	h:what
16	h:what <s>
-16	h:what h:happens
-17	h:what h:i
-17	h:what h:is
84	h:what's
38	h:when
-28	h:where
-3	h:which
-18	h:while
-9	h:who
-14	h:why
-35	h:why <s>
16	h:why h:this h:is
-22	h:will
-2	h:with
21	h:with h:the
23	h:work
51	h:work <s>
-22	h:work h:on
-9	h:workflow
-12	h:working
-23	h:would
-3	h:write
-5	h:wrong
-3	h:you
-22	h:your
-2	hack
-6	hacking
-21	hacks
-55	had
-23	had the
-31	had to
54	half
21	half of
23	half of the
24	halfway
-3	halts
-16	hand
68	handbook
-8	handed
-19	handle
18	handled
28	handled .
28	handled . </s>
9	handler
27	handler (
-3	handlers
-10	handles
33	handling
28	handling of
-9	handoff
17	handoff .
-7	hands
-30	handshake
-3	handy
-17	hang
-8	hanging
-20	hangs
63	happen
23	happen .
23	happen . </s>
39	happen after the
-32	happen with
-9	happened
-34	happening
-26	happening .
-26	happening . </s>
-26	happens
23	happens to
-17	happens when the
18	happy
24	happy to
-7	harbor
-4	harbour
94	hard
41	hard -
50	hard - blocked
60	hard dependency
44	hard dependency :
-18	hard to
-18	hardcoded
25	hardening
-7	harder
-7	hardly
60	hardware
1	harm
-11	harmless
28	harness
24	harness ,
48	harry
-6	harryaskham
80	has
18	has a
-27	has already
-21	has approved
36	has been done
-30	has been fixed
-31	has been merged
-20	has been merged .
19	has been published
-22	has been released
-32	has been resolved
-31	has finished
-18	has finished .
-18	has finished . </s>
25	has merged
20	has no
19	has not
34	has shipped
26	has the
-20	has this
66	has to
-21	has to be
44	has to go
54	has to wait
-8	hash
-38	hashes
-12	hashing
-11	hashtable
57	hasn't
-4	haste
-6	hat
-14	have
-18	have .
-18	have . </s>
20	have a
-18	have a better
-35	have added
22	have already
-39	have been removed
39	have been updated
37	have it
22	have it in
21	have not
43	have one
-33	have that
22	have to be
-18	have to do
5	haven't
-42	having
-36	haxe
-6	hazard
36	he
-4	head
-42	header
-40	header </s>
-25	header to
-27	headers
-18	headers ,
-9	heading
-8	headless
-27	health
-26	healthy
12	hear
-5	heavily
-18	heavy
-6	height
76	held
123	held for
-23	hello
-22	help
3	helper
-23	helper .
-23	helper . </s>
-4	helpers
-11	helpful
-2	helping
-16	helps
10	hence
20	her
40	here
18	here ( #0
18	here ( #0 )
-30	here ,
-36	here ?
-36	here ? </s>
28	here for
24	here is
31	here is to
-19	here so
58	here until
-4	here's
-11	heuristic
-7	hex
-3	hey
8	hi
21	hid
-16	hidden
-21	hide
-9	hides
-8	hiding
-4	hierarchy
-30	high
2	higher
21	higher -
-7	highest
-3	highlight
-18	highlighted
-8	highlighter
-4	highlighting
-5	highlights
27	highly
-8	hint
-15	hints
-16	his
29	historical
35	history
25	hit
-8	hits
-12	hitting
-7	hkdf
-10	hmac
-8	hoc
113	hold
16	hold . </s>
75	hold for
19	hold off
20	hold off on
26	hold off on merging
19	hold on
-22	hold the
23	hold until #0
57	hold until a
47	hold until the
18	holder
46	holding
31	holding off
-31	holds
17	hole
-25	home
-17	home .
-17	home . </s>
-7	homebrew
9	honest
30	hook
32	hook -
26	hooks
-26	hop
12	hope
-9	hopefully
-2	hopes
-3	hoping
-4	horizontal
26	host
38	host -
-6	hosted
1	hosting
5	hostname
-5	hosts
31	hot
17	hot path
-3	hotfix
-22	hour
-27	hours
-3	house
-62	how
-29	how the
22	how they
-25	how to do
-20	how to do this
20	however
20	however ,
17	however , once
29	however , this
22	however once
-8	hpke
-3	hrs
-16	html
-31	http
-18	http /
-18	http / 0
-18	http 0
-18	https
17	hub
-11	huge
72	human
30	human approval
-2	hung
-15	hydration
-4	hygiene
-38	i
-25	i /
-25	i / o
25	i believe this
41	i can
-16	i can do
40	i can submit
-27	i clear
21	i don't expect
-27	i get
-35	i have
34	i have a
-18	i have to
-28	i need
-19	i need to
24	i plan to
20	i suggest
28	i suggest to
22	i think it should
-20	i think it's
-18	i think that
44	i think there
27	i think there are
20	i want to
18	i wanted
20	i wanted to
44	i will
21	i would
1	i'd
18	i'd like to propose
39	i'd rather
21	i'll
57	i'll rebase
50	i'll rebase this
32	i'll update
1	i'm
32	i'm currently
-23	i'm not
23	i'm still
-32	i've
18	i've got
-13	ia
-1	iam
-7	iana
5	ice
22	ices
-9	ich
-24	icon
36	icons
39	icons </s>
31	icons are
-4	id
-29	id :
-25	idea
-3	ideal
18	ideally
1	ideas
15	idempotency
-5	identical
-14	identified
-10	identifier
-1	identifiers
17	identify
-19	identifying
16	identities
68	identity
-16	identity ,
-41	idle
-42	ids
45	ids is
-10	idx
69	ie
82	ie 0
-47	ietf
-19	ietf -
-32	ietf 0
-69	if
-51	if #0
-24	if #0 is
19	if it is not
44	if no
-18	if two
-24	if we
25	if we decide
-2	iframe
-6	ignore
-29	ignored
-11	ignores
-8	ignoring
-5	il
-10	illegal
-2	im
54	image
19	image .
20	image . </s>
-5	images
27	images are
6	imagine
-6	imho
-17	immediate
-27	immediately
-18	immediately .
-18	immediately . </s>
-11	immutable
-23	impact
-17	impact :
33	impl
40	implement
-20	implement )
83	implement after
34	implement the
-34	implement this
-10	implementation
36	implementation (
-30	implementation .
-30	implementation . </s>
22	implementation </s>
17	implementation and
-39	implementation beads
18	implementation is blocked
-18	implementation of
-19	implementations
-19	implementations .
-19	implementations . </s>
32	implemented
28	implemented )
-19	implemented ,
-28	implemented .
-28	implemented . </s>
21	implemented first
52	implemented in
8	implementer
11	implementers
17	implementing
92	implements
-10	implications
-26	implicit
-12	implicitly
-4	implies
15	impls
25	impls for
-6	imply
-33	import
45	import from
-5	importance
-22	important
-16	imported
64	importer
-7	importing
9	imports
13	impossible
3	improve
1	improved
71	improvement
35	improvements
-39	improving
-23	in
-39	in #0
-25	in #0 ,
-18	in #0 .
-18	in #0 . </s>
51	in #0 </s>
23	in #0 is
-32	in #0 we
18	in - memory
38	in .
49	in . </s>
-52	in 0
-41	in 0 .
-41	in 0 . 0
-18	in a single
-18	in addition to the
31	in another
23	in app
18	in before
-24	in chrome
25	in ci
18	in commit
32	in flight
31	in main
31	in march
-41	in one
19	in order to fix
31	in our
-75	in parallel
-44	in parallel with
-39	in parallel with #0
20	in particular
-23	in phase
-23	in phase 0
31	in place
32	in place .
37	in place . </s>
-18	in practice
-26	in progress
-19	in progress )
-17	in python
-38	in review
43	in rust
40	in that
24	in that pr
-24	in the
16	in the build
-16	in the future
52	in the next
27	in the readme
18	in the right
42	in the tree
-18	in theory
25	in there
18	in this
25	in turn
20	in upstream
-22	in which
21	in with
24	in {
24	in { {
-4	inactive
-21	inbound
-3	inbox
5	incl
32	include
44	include the
-29	included
-18	included in
39	includes
65	includes #0
51	includes #0 </s>
-22	including
-19	including a
-13	incoming
-19	incompatible
-6	incomplete
-6	inconsistent
6	incorrect
-4	incorrectly
-11	increase
9	increased
-17	increment
-30	incremental
-17	indeed
-10	indefinitely
-9	indented
-19	independent
-35	independent of
-43	independently
-22	independently of
-7	index
30	indexes
-37	indexing
-26	indicate
-25	indicate that
-4	indicated
-11	indicating
-9	indication
-28	indicator
10	indicators
0	indices
-10	individual
-5	individually
-7	infer
-15	inference
-1	infinite
-43	info
-34	information
-21	information ,
-3	informational
110	infra
63	infrastructure
24	ingest
-19	ingested
-18	ingested .
-18	ingested . </s>
-9	ingestion
-5	ingress
-6	inherited
-15	init
-9	initial
-8	initialization
-6	initialize
-8	initialized
-6	initially
-7	initiating
-3	inject
19	injected
35	injection
-21	inline
4	inner
4	input
-22	input .
-17	input . </s>
-19	inputs
-33	insert
-13	inserted
-39	inside
-25	inside the
-12	inspect
0	inspection
-64	install
-18	installation
26	installation </s>
-8	installations
-14	installed
-34	installed </s>
23	installer
96	installer (
-29	installers
-26	installing
3	installs
-35	instance
-15	instances
-9	instantly
-2	instead
38	instead .
39	instead . </s>
-29	instead of
-11	instruction
3	instructions
17	instructions ,
-18	int
-17	integer
-6	integers
52	integrate
34	integrated
-5	integrating
89	integration
-18	integration (
42	integration )
27	integration ,
57	integration is
-18	integration tests
-8	integrations
-4	integrity
9	intend
-14	intended
25	intent
39	intent .
45	intent . </s>
-7	intentional
44	intentionally
-4	inter
-16	interaction
-6	interactions
51	interactive
12	interacts
11	interest
-2	interested
-7	interesting
-5	interestingly
35	interface
32	interface ,
31	interface .
31	interface . </s>
-2	interfaces
-5	interference
-23	interim
-21	interior
-10	intermediary
-14	intermediate
-22	internal
-6	internally
-8	internals
-4	internet
0	interop
-5	interoperability
-3	interpreted
-12	interpreter
-11	interrupt
-5	interval
1	interviews
-22	into
21	into main
-53	into this
-5	intro
-16	introduce
-22	introduced
-26	introduced in #0
21	introduces
24	introducing
-29	introduction
-21	invalid
-5	invalidate
-10	invalidated
-6	invalidates
-17	invariant
-34	investigate
-9	investigating
26	investigation
-8	invisible
28	invocation
-11	invoice
-4	invoke
13	invoked
-5	involve
35	involved
-4	involves
4	io
-13	ios
-16	ip
-10	ipad
-38	iphone
-23	irc
-15	irrelevant
12	is
80	is #0
101	is #0 .
101	is #0 . </s>
24	is (
18	is a
-21	is a first
-20	is a new
26	is a pr
-34	is a temporary
18	is able
20	is able to
17	is about
25	is accepted
-33	is accepted ,
23	is agreed
-25	is applied
-30	is approved
-26	is approved , we
36	is available
-54	is available .
-54	is available . </s>
62	is back
45	is being
-16	is better
20	is blocked
-19	is blocked ,
22	is blocked </s>
26	is blocked by
59	is blocked by #0
32	is blocked by the
-18	is blocked on
33	is blocked on #0
-53	is blocked on this
20	is blocking
-30	is blocking our
-23	is broken
60	is chosen
19	is clean
-24	is closed
24	is complete (
-27	is complete .
-27	is complete . </s>
36	is complete ;
36	is complete ; </s>
-57	is complete </s>
22	is complete and
16	is completed ,
-19	is completed .
-19	is completed . </s>
29	is completely
-25	is created
27	is currently being
27	is decided
25	is decided .
25	is decided . </s>
-21	is deleted
47	is deliberately
-43	is delivered
54	is dependent
54	is dependent on
45	is dependent on the
21	is deprecated
26	is designed
-19	is documented
-23	is done
-33	is done ,
-36	is done , we
-25	is done .
-25	is done . </s>
22	is done </s>
36	is dropped
38	is easy
34	is easy to
36	is effectively
-22	is empty
-21	is empty .
-21	is empty . </s>
-17	is executed
22	is explicitly
23	is finished ,
-30	is fixed
-46	is fixed ,
24	is fixed and
25	is frozen
21	is gated on
-27	is gone
19	is green
-23	is green </s>
-29	is happening
66	is hold
-25	is ignored
-21	is implemented
-43	is implemented ,
18	is in
23	is in .
23	is in . </s>
41	is in main
19	is in place ,
-25	is in place .
-26	is independent
-18	is it
-17	is killed
71	is landed
62	is landed .
62	is landed . </s>
-21	is likely
64	is listed
34	is looking
24	is merged ,
-55	is merged we
-45	is merged we can
-41	is migrated
-37	is migrated .
-37	is migrated . </s>
21	is missing .
21	is missing . </s>
32	is more
-26	is moved
-27	is necessary
-37	is needed
-39	is no
-33	is no longer
-25	is no longer blocked
-24	is not
21	is not a
-81	is not blocked
35	is not fixed
24	is not ready to
17	is nothing
-43	is now
-19	is off
33	is on
21	is on hold
47	is on hold .
-26	is on hold until
-22	is one
-34	is only
33	is open
23	is open and
50	is out
53	is out .
53	is out . </s>
23	is over .
23	is over . </s>
29	is parked
119	is pending
31	is possible
35	is probably
57	is probably best
27	is properly
-60	is published
-30	is published ,
-18	is published .
-18	is published . </s>
-23	is pushed
-22	is raised
29	is ready ,
31	is ready to be
-33	is released ,
-22	is released , we
39	is released we
-18	is required by
-21	is required for
37	is resolved
48	is resolved ,
56	is resolved , the
26	is running
33	is settled
45	is settled .
45	is settled . </s>
58	is signed
25	is somewhat
34	is stable
-27	is stable </s>
-24	is started
41	is still
45	is still a
116	is still not
53	is still pending
48	is stuck
21	is switched
-16	is taking
-26	is that
-19	is the
44	is the final
25	is the first step
24	is to
20	is to add
26	is to be
-35	is too
31	is tracked
35	is triggered
-20	is unblocked
28	is used .
33	is used . </s>
49	is validated
-22	is visible
-18	is waiting
-32	is waiting for
-38	is waiting for this
17	is waiting on #0
16	is well
21	is well .
21	is well . </s>
-18	is what
-19	is working
-17	is working on
21	is written
-43	isn't
67	isn't merged
-10	isolation
-5	issuance
-22	issue
39	issue #0 (
54	issue #0 ,
17	issue #0 . </s>
-20	issue (
24	issue , so
17	issue . </s>
47	issue 0
37	issue 0 </s>
21	issue :
20	issue : #0
-26	issue </s>
-20	issue after
-57	issue depends on
-59	issue depends on #0
36	issue for
-20	issue has
23	issue i
-63	issue is closed
51	issue is on
44	issue is on hold
39	issue on
-18	issue when
-10	issued
-11	issuer
-9	issues
22	issues #0 ,
-39	issues (
-40	issues ( #0
-30	issues ( #0 ,
-26	issues ,
-31	issues .
-29	issues . </s>
-47	issues :
17	issues </s>
22	issues are
-20	issues in
45	issues that need
30	issues with
-3	issuing
-4	ist
-11	it
26	it (
-20	it )
18	it , it
-16	it , we will
23	it -
-20	it 0
-20	it ;
-17	it ; </s>
38	it </s>
39	it after
-27	it again
20	it and
22	it any
26	it any more
33	it as part
33	it as part of
-16	it back to
71	it before
-16	it blocked
-23	it blocks
23	it builds
49	it but
-33	it can
20	it can't be
34	it comes
33	it comes out
-26	it depends on
35	it depends on #0
38	it doesn't make
24	it first
-24	it for
-19	it from the
25	it gets
20	it goes
54	it goes to
30	it has no
-18	it in
36	it instead
-23	it into the
-26	it is approved
51	it is blocked
41	it is blocked by
20	it is blocked on
-26	it is merged
-28	it is merged .
32	it is possible
34	it is released
-18	it is still
20	it must
23	it out
-16	it really
25	it right
-17	it should
-19	it the
-32	it to
-24	it to be
80	it until
50	it up
-40	it was
-23	it was released
86	it we
-34	it when
-37	it will
-30	it will be
41	it with
-20	it with the
-22	it worked
-34	it works
17	it would be nice
21	it would require
-10	it'd
18	it'll
-13	it's
47	it's blocked
23	it's blocked by
23	it's blocked by #0
40	it's merged
-46	item
-19	item is
14	items
-23	items are
23	items to
-14	iterate
40	iteration
31	iterations
-19	iterator
35	its
36	its branch
-19	its dependencies
28	its output
30	its own
30	its own .
30	its own . </s>
-20	its parent
-22	its pr
42	its way
-33	itself
-34	itself .
-34	itself . </s>
-5	iv
-2	j
-3	jammy
-8	january
13	jar
0	java
19	java -
0	javascript
46	jenkins
-15	jest
31	jira
0	job
44	job ,
-17	job .
-17	job . </s>
-26	job 0
-30	job is
-18	job until
52	job when
-45	jobs
-17	jobs are
-6	join
-4	joining
-10	joins
-8	journal
53	journey
43	js
-3	json
-16	jsonl
-13	jsx
37	july
2	jump
-2	jumping
-17	jumps
89	june
47	june 0
-3	jupyter
-46	just
-12	jvm
14	jwt
-5	k
-17	kb
-13	kdf
131	ke
-38	keep
-39	keep the
32	keep this
-18	keeping
-31	keeps
-5	kem
-33	kept
-32	kept .
-32	kept . </s>
32	kernel
-36	kernel 0
-36	kernel 0 .
-36	kernel 0 . 0
-50	key
-18	key .
-17	key . </s>
5	keyboard
21	keyed
15	keys
27	keys .
27	keys . </s>
33	keys </s>
-2	keyword
-16	keywords
-3	kick
-10	kid
-10	kill
-10	killed
6	kind
24	kind of
-3	kinds
-13	kit
-18	know
-17	know it
47	know whether
28	know which
-9	knowing
-7	knowledge
-62	known
1	knows
-25	kotlin
70	l
91	l 0
-18	la
5	lab
-53	label
-19	label </s>
-4	labeled
4	labelled
-8	labels
42	lack
63	lack of
44	lacks
-8	ladder
-3	laggy
-17	lambda
105	land
46	land #0
92	land ,
-23	land -
50	land .
69	land . </s>
23	land </s>
46	land after
28	land after #0
-33	land before
56	land first
44	land first .
44	land first . </s>
24	land first so
29	land this
-51	landed
-21	landed ,
-18	landed .
28	landing
17	landing .
17	landing . </s>
23	landing this
173	lands
52	lands (
86	lands )
21	lands ) .
21	lands ) . </s>
76	lands ) </s>
-19	lands +
75	lands ,
-48	lands , we
59	lands .
59	lands . </s>
72	lands :
37	lands </s>
19	lands and
-42	lands in
-21	lands on
-23	lands the
55	lands we
-5	landscape
49	lane
-24	lane )
3	lanes
2	lang
-2	language
-1	languages
-6	laptop
3	large
-15	larger
-17	largest
-12	las
9	last
-17	last release
-6	lasts
41	late
0	latency
12	later
75	later .
82	later . </s>
-17	later in
-36	latest
-24	latest release
-7	latter
37	launch
25	launch ,
-25	launch it
-24	launched
-16	launcher
-11	launches
0	launching
3	layer
-16	layering
-17	layers
55	layout
31	layout (
26	layout :
-9	layouts
37	lazy
52	lazy static
19	lazy static </s>
-4	lbs
-13	ld
-13	le
-10	lead
-9	leading
18	leads
-3	leaf
6	leak
-2	leaked
20	leaks
-4	leaning
-6	learn
-4	learned
4	learning
1	least
-22	least )
41	least some
26	least until
-14	leave
-22	leave the
-16	leaves
38	leaving
37	leaving this
-5	led
27	ledger
-25	left
-36	left of
29	left the
-8	leftover
-10	leg
73	legacy
150	legal
21	legal approval
-4	legitimate
-7	legs
-5	len
-24	length
-14	les
-30	less
-12	lesson
-15	let
47	let's
-20	let's do
21	lets
-8	letter
15	level
21	levels
-3	leverage
85	lib
18	lib .
25	lib . </s>
-29	libbar
-21	libc
-14	libextra
99	libfoo
18	libfoo 0
-28	libfoo 0 . 0
-19	libfoo </s>
32	libgit
32	libgit 0
21	libraries
22	libraries are
45	library
33	library is
-8	librustc
-3	libs
22	libstd
-2	libstdc
-13	libsyntax
-27	libuv
53	licence
-25	license
51	life
43	lifecycle
0	lifetime
16	lifetimes
-7	lift
-28	light
-13	lights
-4	lightweight
-39	like
40	like 0
-29	like this
32	likely
-49	limit
15	limitations
-11	limited
17	limiting
-20	limits
-29	line
-32	line 0
-2	lineageos
21	linear
-26	lines
-9	lingering
1	link
23	link .
25	link . </s>
1	linkage
9	linked
-10	linker
-2	linking
-36	linking to
6	links
17	links in
17	links in the
-31	lint
15	linter
60	linting
-13	lints
-38	linux
3	list
33	list of
-10	listed
-43	listed .
-43	listed . </s>
3	listen
-5	listener
-8	listeners
-9	listening
0	listing
-15	lists
-11	lite
-15	literal
-5	literally
-30	literals
-16	little
46	live
-22	live ,
44	live </s>
-10	lived
0	lives
-3	living
28	llm
58	llvm
-7	lo
10	load
-45	loaded
51	loader
-37	loading
-17	loads
2	local
-7	locale
-5	localhost
-7	localized
32	locally
45	locally , but
-5	locate
43	location
49	locations
-17	locator
-106	lock
-29	lock .
-29	lock . </s>
-37	lock </s>
-35	lock is
-38	locked
-34	lockfile
-24	locking
-53	lodash
13	log
-17	log :
22	log and
-21	log in
18	log the
-6	logcat
-30	logged
-2	logger
7	logging
-8	logic
18	logic is
-9	logical
-31	login
26	login /
7	logo
-53	logs
-18	logs .
-18	logs . </s>
-8	long
-29	long -
-24	long - running
30	long as
-44	longer
28	longer be
-30	longer blocked
-29	longer blocked by
43	look
34	look for
-25	look into
-21	look through
-10	looked
33	looking
20	looking at
28	looking at the
51	looking for
-25	looks
-11	lookup
-11	lookups
-47	loop
21	loop )
-25	loop .
-25	loop . </s>
4	loopback
-21	loops
-12	loose
-6	los
11	lose
22	loses
21	losing
-10	loss
-60	lost
-18	lot
-1	lots
-7	love
18	low
27	low -
-22	lower
-13	lowercase
-9	lowering
14	lowest
33	lowest version
-2	lto
10	lts
-6	luck
-6	lying
17	m
39	m 0
31	m 0 )
-23	m 0 </s>
-19	mac
18	machine
28	machinery
43	machines
47	macos
-27	macro
29	macros
20	macros are
-33	made
-77	made in
38	made on
-17	made the
-5	magic
41	mail
48	mailing
51	mailing list
22	mailing list .
22	mailing list . </s>
-48	mails
14	main
16	main -
30	main .
49	main . </s>
-24	main first
-22	main thread
-9	mainly
1	mainnet
-6	maintain
-10	maintained
-3	maintainer
13	maintainers
-4	maintaining
-18	maintenance
14	major
44	major release
50	major release .
50	major release . </s>
17	major version .
17	major version . </s>
-3	make
-17	make a decision
23	make a pr
-40	make it
25	make sense
28	make sense to
19	make sure the
39	make use
39	make use of
-20	makefile
3	makes
-27	making
-4	mal
-5	malformed
-1	malicious
14	manage
8	managed
-30	management
3	manager
-4	mandate
-7	mandatory
9	manifest
-7	manifests
-52	manual
-34	manually
-35	many
-8	map
-24	map .
-21	mapped
-6	mapping
-1	maps
21	march
21	march .
21	march . </s>
-17	mark
-9	markdown
-29	marked
16	marker
-12	markers
1	market
46	marketing
12	marking
-12	marks
-8	markup
-10	mask
-33	master
-18	master (
-32	master and
-37	match
-26	match .
-11	matched
-26	matches
5	matching
34	material
-3	math
-7	matplotlib
29	matrix
-6	matter
-4	matters
18	mature
43	maturity
30	maven
-13	max
12	may
51	may 0
33	may 0 ,
17	may also
-25	may be
-19	may be blocked
22	may have
40	may need
-22	may not
-22	may want
37	maybe
21	maybe i
-21	maybe we
-29	mb
-9	mcp
30	md
38	md so
34	md with
-23	me
32	me the
-18	me when
-14	mean
-17	meaning
-12	meaningful
-5	means
22	means we
2	meant
-11	meantime
-11	meanwhile
-10	measure
17	measured
60	measurement
30	measurements
-4	measures
-5	measuring
43	mechanism
-6	mechanisms
9	media
-15	medium
34	meet
-17	meeting
-9	member
-1	members
-8	membership
62	memory
33	memory .
33	memory . </s>
-29	memory is
-29	mention
-41	mentioned
31	mentions
-4	mentor
-29	menu
-3	menus
1	merge
22	merge #0
30	merge #0 first
-31	merge (
-21	merge )
-58	merge .
-57	merge . </s>
-59	merge :
-53	merge </s>
47	merge after
32	merge after #0
28	merge after #0 </s>
23	merge and
72	merge before
-17	merge commit
83	merge it
29	merge of
50	merge of #0
46	merge order
-19	merge prs
-26	merge queue
90	merge that
62	merge that first
-17	merge the
-17	merge them
54	merge this
40	merge this after
22	merge this branch
-19	merge this pr
17	merge to
28	merge to main
42	merge until
-63	merge with
-59	merge yet
62	mergeable
-20	merged
-22	merged #0
41	merged (
-64	merged )
-69	merged ) .
-70	merged ) . </s>
-27	merged ) </s>
29	merged , and
43	merged , this
-28	merged :
-23	merged ;
-23	merged ; </s>
33	merged after
47	merged after #0
19	merged and
-19	merged duplicate
-19	merged duplicate :
-19	merged duplicate : #0
38	merged first
21	merged first ,
18	merged for
-17	merged in
16	merged once
20	merged only
20	merged only after
44	merged pr
52	merged to
59	merged until
32	merged until the
-55	merged we
-45	merged we can
42	merged when
-17	merged yet
-23	merged yet , but
39	merges
22	merges ,
25	merges .
25	merges . </s>
50	merges the
28	merging
30	merging the
-29	merging this pr
8	mesh
56	meson
-8	mess
-46	message
-22	messages
-28	messages are
20	messages to
58	messaging
20	met
24	met .
24	met . </s>
5	meta
-24	metadata
-5	method
-3	methods
22	metric
60	metrics
-13	micro
32	mid
-29	mid -
20	middle
-2	middlebox
24	middleware
-7	mieux
-72	might
-31	might be
85	migrate
52	migrate to
3	migrated
-17	migrated ,
27	migrated .
27	migrated . </s>
33	migrated to
-8	migrating
67	migration
37	migration (
37	migration .
37	migration . </s>
-23	migration </s>
24	migration is
35	migration to
17	migrations
-34	migrations .
50	milestone
16	milestone ,
20	milestone :
-7	milestones
-62	min
-16	mind
-1	mine
-15	mingw
-15	mini
34	minimal
-5	minimize
13	minimum
23	minimum go
-19	minor
-6	minute
-13	minutes
-33	mir
-8	mirror
6	mirrors
-15	mis
-3	misleading
-4	mismatch
-4	miss
9	missed
-21	missing
-9	mistake
-3	mistakes
-4	mit
-14	mitigate
-8	mitigated
29	mitigation
-2	mitigations
14	mix
23	mixed
-4	mixes
-1	mixing
-4	mk
-15	ml
-13	mls
10	mobile
77	mock
24	mock -
139	mockups
27	mod
-7	modal
56	mode
33	mode (
20	mode :
-31	mode </s>
63	mode [
16	mode for
25	model
70	model (
45	model /
19	model </s>
15	models
-6	modern
98	modes
-16	modification
-9	modifications
26	modified
54	modified to
-6	modify
-10	modifying
-12	mods
13	module
49	module )
34	module ,
-22	module is
-1	modules
28	modules ,
-25	modules .
-25	modules . </s>
19	moment
32	moment the
-7	monday
41	money
-41	monitor
-8	monitoring
-5	monitors
-12	month
-1	monthly
27	months
-25	more
-20	more .
-20	more . </s>
47	more details
-18	more than
29	more work
-19	morning
-23	most
-12	mostly
14	motion
-8	motivation
38	motor
-8	mount
-5	mounted
21	mounting
-6	mounts
8	mouse
-22	move
35	move forward
19	moved
39	moved to
17	movement
10	moves
18	moves .
20	moves . </s>
-9	moving
-32	ms
-7	msg
49	msvc
-17	much
38	much as
14	multi
-3	multiple
24	multiple times
-20	music
61	must
22	must be complete
-41	must be completed
-33	must be completed before
-33	must be done first
-30	must be fixed
-17	must be fixed before
66	must be merged
-17	must be merged before
24	must exist
-54	must land before
25	must land first
-54	must not
44	must not begin
44	must not begin until
20	must stay
44	must wait
23	must wait for
28	must wait until
50	mut
-15	mutable
-14	mutate
-4	mutation
7	mutations
-39	mutex
23	mvp
-89	my
0	myself
-16	mysql
-42	n
24	n )
-47	n /
-47	n / a
-47	n / a </s>
-38	n </s>
85	nach
-5	naive
-7	name
35	name and
62	name is
5	named
49	names
-31	names ,
-20	names are
16	names is
21	names the
44	namespace
-18	naming
-6	nan
-3	narrative
-16	narrow
-3	nas
-5	nat
81	native
-2	natural
-8	naturally
-3	nature
-16	navigate
-7	navigating
10	navigation
16	nb
19	nb :
-6	nd
-5	ndk
54	near
38	near the
19	nearest
-12	nearly
-6	necessarily
-21	necessary
33	necessary .
33	necessary . </s>
38	need
68	need #0
41	need a snapshot
-76	need this
-17	need this .
-17	need this . </s>
22	need to be done
-23	need to bump
-23	need to decide
58	need to finish
41	need to finish the
-24	need to fix
-29	need to fix this
21	need to include
-18	need to install
-17	need to make
-22	need to support
-107	needed
-24	needed for
-29	needed to
-10	needing
-29	needless
94	needs
86	needs #0
26	needs #0 to
-32	needs -
-20	needs 0
-31	needs :
51	needs a snapshot
114	needs an
-53	needs design
59	needs the
-17	needs to happen
-22	needs to make
44	needs to wait
-14	negative
-6	negotiated
-5	negotiation
-7	neither
-2	nested
22	net
-5	network
-49	network access
-71	network is
48	networking
-5	networks
2	neutral
-69	never
36	new
-46	new code
-18	new dependencies
-17	new features
77	new look
-32	new ones
33	new parser
43	new release
39	new release of
23	new scheduler
20	new server
17	new token
39	new version of
22	new versions
-2	newcomer
-21	newer
-25	newest
-18	newest version
-13	newly
-7	news
5	newsletter
-20	next
43	next /
-48	next :
17	next major
17	next major version
17	next major version .
-17	next release
25	next snapshot
-12	nexus
-69	nginx
-5	nice
17	nice if
-16	nice to have
-13	nicer
-6	nicht
76	night
32	nightly
29	nikomatsakis
-9	nil
-3	nine
-10	nist
-4	nit
-19	nix
-8	nixpkgs
-8	nn
-52	no
-60	no </s>
-52	no longer
30	no longer be
-30	no longer blocked
-29	no longer blocked by
-47	no need
-48	no need to
21	no plan
-52	no reason
-57	no reason to
-21	no response
-20	no response </s>
32	no use
35	no work
-39	nobody
-20	nobody can
12	node
43	node -
-33	node . </s>
26	node . js
40	node 0
30	node 0 (
-45	node 0 ,
-46	node 0 </s>
-23	node 0 and
-18	node is
-3	node's
-16	nodes
-1	noise
-14	non
-28	nonce
-10	nonces
-101	none
-29	none (
34	none ,
-23	none ;
-53	none </s>
25	none of
43	none of the
-12	nor
-9	normal
-7	normalization
-32	normally
-15	normative
-21	not
-18	not -
-23	not a blocker
55	not actionable
55	not actionable until
-28	not add
19	not all
-32	not assume
-29	not available
-20	not available in
26	not be merged
32	not be merged until
197	not before
61	not begin
44	not begin until
-111	not blocked
-35	not blocked </s>
27	not claim
-25	not close
-16	not currently
-31	not delete
-26	not depend
-26	not depend on
30	not fixed
-17	not getting
47	not happen
24	not have
41	not have the
-17	not in
45	not land
16	not merge
32	not merge before
43	not merge until
-23	not merged yet ,
-19	not need to
25	not on
69	not out
69	not out yet
18	not part
18	not part of
17	not possible
27	not provide
23	not ready
23	not ready to merge
17	not run
-17	not stable
33	not start
37	not start before the
36	not start until
-33	not start until the
-21	not the
19	not to be
-19	not used
-85	not wait
-85	not wait for
30	not write
22	not yet
-23	not yet implemented
-21	note
32	note :
18	note : the
-24	note : this is
-12	noted
-16	notes
54	notes .
-60	nothing
-37	nothing ,
-24	nothing .
-43	nothing . </s>
38	nothing else
41	nothing to
58	nothing to do
-15	notice
-65	noticed
-6	noticing
-23	notification
-31	notifications
-9	notified
-53	notify
-16	november
-33	now
56	now ,
25	now , the
-16	now .
-21	now ;
-46	now that
-21	now that #0
-17	nowhere
-7	npm
-24	npm install
-15	nudge
-6	nuisance
-22	null
-9	nullable
26	num
-13	number
-34	number of
-4	numbered
41	numbers
-6	numerous
-31	numpy
-45	numpy ,
-3	nvidia
-20	o
31	o (
-5	oauth
13	object
5	objected
11	objective
0	objects
-31	objects .
-31	objects . </s>
-4	observability
2	observable
-12	observation
4	observe
-26	observed
-3	observers
-6	obsolete
13	obtain
12	obvious
-7	obviously
-2	occasionally
-11	occur
-3	occurred
-25	occurs
11	ocr
40	oct
-14	october
-9	odd
-17	of
18	of #0
33	of #0 (
22	of #0 ( which
17	of #0 , once
-18	of #0 , which
46	of [
75	of acme
17	of all
-20	of both
-26	of code
22	of course
-16	of epic
-23	of how
26	of it
28	of it ,
35	of its
24	of its own
30	of its own .
25	of libfoo
32	of mine
-20	of pr
-20	of rfc
30	of that
20	of that draft
21	of the core
22	of the main
-16	of the new
26	of the stack
27	of the test
38	of the three
-25	of them
-20	of these
31	of these are
-25	of this
22	of this issue
23	of today
-17	of waiting
26	of {
29	of { {
97	off
-18	off )
-30	off ,
-21	off -
22	off .
23	off . </s>
26	off by
39	off on
26	off on merging
29	off on this
-22	off the
26	off until
21	off until #0
21	off until #0 is
13	offer
-6	offered
-9	offers
21	office
-1	official
11	officially
-8	offline
-28	offset
-35	often
-5	oid
0	ok
48	ok .
51	ok . </s>
-8	okay
30	old
-54	old code
-35	old files
42	old parser
42	old parser </s>
-25	old version
4	older
-8	oldest
-3	omit
-12	omits
-8	omitted
48	on
97	on #0
59	on #0 (
23	on #0 )
28	on #0 ) </s>
31	on #0 ,
-65	on #0 -
20	on #0 .
20	on #0 . </s>
36	on #0 :
22	on #0 </s>
20	on #0 and
-16	on #0 being
35	on #0 for
36	on #0 to
21	on -
-24	on .
46	on 0
-36	on 0 .
-34	on 0 . 0
62	on :
-40	on : #0
31	on : #0 (
21	on : #0 ,
67	on : #0 </s>
-56	on : </s>
38	on : all
-23	on : none
-61	on : nothing
21	on : phase
21	on : phase 0
52	on : the
-43	on </s>
-25	on a
33	on a 0
44	on all
26	on all other
21	on all the
17	on an
-19	on and
-44	on another
55	on aws
41	on child
25	on ci
-20	on db
21	on dev
-19	on every
21	on external
-21	on feature
-18	on first
-17	on fresh
47	on hold
19	on hold for
-54	on hold until
20	on hold until #0
47	on hold until the
-53	on how
38	on in
-19	on irc
24	on issue
26	on issue #0
32	on issue #0 .
-21	on it .
-21	on it . </s>
-62	on libfoo
-17	on macos
-25	on main
-23	on me
70	on merging
48	on merging this
-38	on other
18	on our
30	on p
30	on p 0
21	on pr #0 .
32	on real
27	on release
21	on rust
-17	on save
-19	on something
28	on testing
30	on that .
30	on that . </s>
-30	on the design
36	on the first
41	on the list
27	on the list .
16	on the mailing
16	on the mailing list
20	on the next
-18	on the order
52	on the outcome
44	on the outcome of
-27	on the version
21	on them
40	on them .
40	on them . </s>
-28	on this
-18	on this )
-55	on this .
-36	on this . </s>
-26	on this bead
24	on this is
-32	on thread
23	on time
42	on to the
42	on top of #0
52	on two
42	on upstream
-19	on where
23	on whether
68	on x
26	on x 0
-18	on {
-18	on { {
-1	onboarding
246	once
89	once #0
78	once #0 is
28	once #0 is completed
42	once #0 is done
-40	once #0 is fixed
46	once #0 is merged
-17	once (
-30	once ,
-33	once .
-33	once . </s>
-27	once ;
-27	once ; </s>
-19	once </s>
-21	once again
99	once all
-21	once and
23	once at
20	once at end
-62	once i
-37	once implemented
-54	once in
101	once it
54	once it goes
47	once it has
47	once it has been
19	once it is
-16	once merged
69	once our
-28	once per
25	once pr
-18	once stable
71	once that
27	once that is
43	once the
-20	once the app
21	once the new
-18	once these
-77	once this
-21	once this is
-19	once this is fixed
75	once those
26	once those are
28	once upstream
43	once we
17	once we are
37	once we decide
17	once we have
31	once we have a
19	once we've
-17	once when
-22	once with
-27	once you
48	one
61	one -
-21	one - time
-24	one :
22	one after
29	one after the
20	one has
-23	one is
43	one new
-43	one of
-25	one of the
-1	one's
-43	ones
-31	ones are
116	ongoing
67	online
-21	only
-28	only )
-17	only a
56	only after
42	only after the
26	only after this
17	only and
-17	only be merged
-20	only be sent
29	only has
22	only in
16	only on
18	only one
24	only run
43	only until the
-34	only when the
-2	onto
17	onto the
-5	op
-16	opaque
-21	open
-17	open ,
36	open -
-30	open /
-33	open </s>
-20	open a
-17	open a pr
34	open and
20	open and blocked
22	open and blocked by
17	open issues
55	open until
-5	openapi
-26	openbsd
-14	opencode
-30	opened
-10	opening
25	opening a
16	opening this
26	opens
-24	openssl
-3	operates
-14	operating
-15	operation
-18	operations
21	operations ,
-8	operator
-32	operator -
25	operators
-8	opinion
-10	opinions
30	opportunity
-6	opposed
55	ops
42	ops .
55	ops . </s>
-10	opt
-9	optimal
53	optimisation
19	optimization
11	optimizations
-4	optimize
7	optimized
-37	option
28	optional
21	optional :
14	optionally
-32	options
-18	options :
-19	options : (
-28	or
21	or ( b
21	or ( b )
24	or -
21	or a
-18	or at
-18	or at least
31	or explicitly
32	or in
20	or other
19	or perhaps
-20	or pr
48	or similar
35	or similar )
23	or so
-22	or the
29	or this
33	or two
22	or whether
31	oracle
2	orchestration
-8	orchestrator
12	order
34	order :
-34	order : #0
51	order the
19	order to fix
51	ordered
-5	ordering
-24	orders
-18	ordinary
-10	org
-11	organization
-6	orientation
-24	origin
-19	original
-32	originally
-11	orphaned
-18	os
-21	osx
10	other
-17	other ,
27	other card
-20	other cards
29	other changes
36	other issues
37	other prs
29	other prs are
29	other prs are merged
23	other things
-34	others
23	otherwise
-16	otherwise the
42	otherwise we
-5	ou
-5	ought
20	our
-24	our 0 .
-24	our 0 . 0
18	our current
-29	our release
49	our side
-17	our upgrade
-3	ours
20	ourselves
13	out
29	out , and
21	out .
22	out . </s>
35	out </s>
54	out a
-23	out and
36	out as
19	out in
-38	out of
22	out why
47	out yet
36	out yet ,
-4	outage
-2	outbound
101	outcome
35	outcome .
35	outcome . </s>
49	outcome of
20	outcome of #0
-10	outdated
-11	outer
-3	outgoing
2	output
56	output is
-11	outputs
-19	outside
8	over
-23	over -
25	over and
-23	over from
-12	overall
-15	overflow
1	overhaul
-5	overhead
36	overlap
3	overlapping
25	overlaps
1	overlay
50	overlay once
-3	overridden
12	override
18	overrides
-31	overview
6	overwrite
-10	own
16	own .
16	own . </s>
72	owned
-18	owned by
64	owner
-20	owner .
-20	owner . </s>
-3	ownership
-15	owning
-19	owns
1	p
17	p 0
-23	p 0 (
25	p 0 -
26	pack
40	package
23	package -
-18	package as
75	package is
-3	packaged
-40	packages
15	packaging
-16	packet
-17	packets
-9	padding
3	page
17	page on
-27	page to
-19	page will
31	pages
38	pages :
44	pages </s>
-6	pagination
-32	paid
-5	pain
53	painful
4	pair
-8	pairing
-4	pairs
-8	palette
-11	pandas
-23	pane
1	panel
-7	panic
113	paper
97	paper is
-9	par
-8	para
-20	paragraph
8	paragraphs
-39	parallel
-39	parallel with #0
15	parallelism
34	param
8	parameter
-6	parameterized
-3	parameters
-4	params
-43	parent
34	parent -
-48	parent :
-49	parent : #0
-42	parent : #0 </s>
-28	parent epic :
-28	parent epic : #0
-4	parent's
-7	parents
113	parity
-19	parity ,
-23	park
52	parked
100	parked until
20	parking
17	parks
-34	parse
-22	parsed
61	parser
32	parser </s>
10	parsing
18	part
22	part is
-24	part of #0
-31	part of #0 </s>
-17	part of epic
20	part of the
0	partial
-1	partially
-10	participants
-12	particular
-12	particularly
-15	parties
-36	partly
46	partner
-27	parts
-23	party
37	pass
-28	pass )
-28	pass ) </s>
42	pass :
-58	pass </s>
-23	pass before
-33	passed
80	passes
55	passes .
55	passes . </s>
55	passes all
13	passing
-18	passive
-23	password
8	past
-37	paste
-7	pasted
15	patch
18	patch .
19	patch . </s>
-5	patched
-26	patches
-17	path
27	path .
28	path . </s>
-23	path is
-21	path that
-10	paths
25	pattern
19	pattern ) .
19	pattern ) . </s>
-18	patterns
-47	pause
37	paused
-4	pauses
-4	pay
-3	payload
-5	payloads
-45	payment
-47	payments
-10	pc
-3	pcs
-3	pdf
26	peak
-4	peek
-18	peer
-5	peers
150	pending
85	pending #0
21	pending #0 .
21	pending #0 . </s>
-24	pending (
-23	pending ,
-45	pending -
40	pending .
40	pending . </s>
25	pending :
19	pending a
-56	pending approval
37	pending review
53	pending the
87	pending upstream
-15	people
29	people have
20	pep
20	pep 0
19	per
50	per #0
-11	perf
-2	perfect
-5	perfectly
35	perform
55	perform the
43	performance
-16	performed
-1	performing
-11	performs
-25	perhaps
81	period
-7	periodic
-22	perl
-5	permanently
-25	permission
-7	permissions
22	permit
-8	permits
-14	persist
-22	persisted
19	persistence
-17	persistent
10	persists
8	person
-6	personal
4	perspective
-31	phase
-25	phase -
17	phase 0
43	phase 0 )
64	phase 0 ) </s>
-24	phase 0 -
-22	phase 0 .
-19	phase 0 . 0
-31	phase 0 . </s>
38	phase 0 is
39	phases
23	phases 0
33	phases 0 -
33	phases 0 - 0
-7	phone
17	phone . </s>
9	phones
-19	photo
-4	photos
1	php
-7	physics
5	pi
-3	pic
-9	pick
10	picked
9	picker
45	picking
3	picks
-14	picture
-12	pictures
-6	pid
22	piece
35	piece of
-9	pieces
-5	pile
-9	pill
-3	pin
-21	pin </s>
-6	ping
-5	pinned
-12	pinning
-29	pins
-10	pip
-2	pipeline
-16	pipeline ,
-9	pipelines
-6	pixel
7	pixels
-15	pkg
-20	place
21	place . </s>
-15	placed
-2	placeholder
-11	placeholders
-23	placement
-23	places
-8	placing
9	plain
-7	plaintext
14	plan
-16	plan )
20	plan to
-22	plane
-12	planned
27	planned for
32	planner
-27	planning
33	plans
36	plans .
36	plans . </s>
16	platform
-17	platforms
-30	play
-13	playback
-4	played
12	player
-18	players
-9	playing
-4	plays
-27	playwright
-15	please
68	please don't
-17	please merge
16	please update
-11	plenty
-12	plug
-9	plugin
-27	plugin (
32	plugin is
30	plugins
14	plumbing
-32	plus
-26	pm
-7	png
-49	pnpm
-7	po
-27	poc
-46	pod
-32	pods
1	point
-23	point of
-9	pointed
-22	pointer
-7	pointers
21	pointing
20	points
-13	poisoned
-15	policies
2	policy
16	policy (
29	policy )
-21	policy is
24	polish
-3	polished
1	poll
-18	polling
-9	polls
90	polyfill
37	pool
-3	poor
-27	pop
-5	pops
-7	populated
-19	popup
-5	por
23	port
-19	port .
-18	port is
20	port the
20	port the installer
44	port to
-6	portable
-12	portal
24	portal .
-6	portion
-4	portrait
-12	ports
-12	position
-22	positions
10	positive
-9	possibility
84	possible
19	possible ,
25	possible , but
-19	possible .
37	possible </s>
28	possible that
42	possible to do
66	possible until
-13	possibly
-45	post
-13	posted
59	postgres
19	postgres .
19	postgres . </s>
-43	postgresql
-8	posting
59	postpone
74	postpone this
83	postponed
55	postponed until
-13	posts
-15	potential
-7	potentially
-21	pour
-21	power
19	pr
-21	pr #0 )
29	pr #0 , which
20	pr #0 . </s>
-18	pr #0 :
27	pr #0 </s>
38	pr #0 or
23	pr ( #0
30	pr .
32	pr . </s>
-19	pr 0
-33	pr 0 (
41	pr :
51	pr : #0
49	pr : #0 </s>
-21	pr can
30	pr for
-63	pr is
-74	pr is merged
-24	pr is merged .
-37	pr is merged </s>
38	pr on
69	pr once
-18	pr that
-21	pr until
19	pr's
-3	practical
-19	practice
-20	practices
-19	prd
18	pre
22	pre -
50	prebuilt
-5	precedence
-50	precise
-3	precisely
-6	precision
36	precondition
90	preconditions
108	predecessor
-5	predict
-5	prediction
-15	prefer
17	prefer to
-2	preferable
-12	preference
-14	preferences
-11	preferred
-48	prefix
-3	prefixed
-8	prefixes
-6	preflight
-12	prep
-2	preparation
28	prepare
37	prepared
-1	preparing
-5	prepend
87	prereq
91	prerequisite
17	prerequisite . </s>
59	prerequisite :
39	prerequisite : #0
-30	prerequisite for
-21	prerequisites
33	prerequisites (
-21	prerequisites :
-17	prerequisites : #0
28	prerequisites : #0 and
-4	presence
8	present
26	present in
-3	presentation
-27	preserve
-34	preserved
-12	preserves
20	preserving
-27	press
-17	pressed
-2	presses
-14	pressing
0	presumably
-10	pretty
28	pretty sure
-34	prevent
21	preventing
-21	prevents
6	preview
33	preview is
-19	previews
-15	previous
-47	previously
16	price
-22	primary
11	prime
26	primitive
7	primitives
-7	principle
-5	print
-5	printed
-7	printing
-15	prints
-14	prior
15	priorities
-7	priority
-24	priority (
34	priority : low
-20	priority : p
-20	priority : p 0
-21	prisma
-26	privacy
-1	private
-18	private key
18	pro
-10	proactively
-6	probability
12	probably
-34	probably be
37	probably best
19	probably don't want
19	probably don't want to
37	probably need
37	probably need to
3	probe
-13	probing
-23	problem
40	problem is
18	problem that
-8	problematic
10	problems
-5	proc
-4	procedure
0	proceed
-27	proceed with
-1	proceeding
-48	process
-18	process </s>
-7	processed
-16	processes
-33	processing
-5	processor
42	prod
20	prod . </s>
-2	produce
-13	produced
5	producer
4	produces
21	produces a
103	product
34	production
32	production .
32	production . </s>
47	products
0	profile
24	profile ,
-15	profiler
-9	profiles
1	profiling
-12	program
-8	programs
-33	progress
-19	progress )
-17	progress bar
21	progress on
24	progressively
-3	prohibited
-6	project
20	project .
20	project . </s>
64	project after
-17	project is
-5	projected
-27	projection
-23	projects
-54	promise
15	promises
56	promote
-3	promotion
27	prompt
-6	prompted
24	prompts
37	proof
-5	proofs
-4	prop
-14	propagate
-3	propagated
5	propagation
7	proper
8	properly
17	properly (
4	properties
-7	property
24	proposal
31	proposal from
18	proposal is
48	proposals
32	propose
19	propose the
20	propose the following
-22	proposed
-6	proposing
-4	props
-21	prose
-11	protect
-14	protected
-5	protection
-10	proto
-21	protobuf
5	protocol
-10	protocols
21	prototype
57	prove
30	prove the
9	proven
16	provenance
32	provenance ,
-24	proves
17	provide
28	provide the
-22	provided
47	provider
12	providers
-6	provides
-4	providing
8	proving
4	provision
8	provisioning
-13	proxies
-73	proxy
56	prs
-30	prs .
-25	prs . </s>
46	prs are
-25	prs are blocked
73	prs are merged
31	prs are merged .
1	prune
21	ps
-4	psk
28	pt
-9	pto
7	pty
-4	pub
41	public
26	publication
49	publicly
18	publish
-37	published
-16	published .
-16	published . </s>
-43	published </s>
-8	publisher
85	publishes
-33	publishing
6	pull
18	pull request
37	pulled
-6	pulling
13	pulls
29	pure
-10	purely
0	purpose
-4	purposes
-13	pursue
-6	push
45	push ,
-26	pushed
-5	pushes
-6	pushing
40	put
19	put the
64	put this
-19	puts
4	putting
28	putting this
18	py
24	py .
41	pydantic
12	pypi
24	pypi ,
-3	pyproject
-6	pytest
32	python
54	python -
28	python 0
-26	python code
11	q
-34	qa
-16	qr
8	qt
-48	quality
-3	quarter
-18	que
-5	quem
5	queries
-9	query
-3	querying
-27	quest
32	question
29	question ,
-2	questions
-21	quests
-10	queue
-23	queue is
12	queued
-11	queues
-20	quic
-22	quick
-17	quickly
-33	quiet
-5	quit
-22	quite
5	quota
8	quote
9	quoted
49	quotes
31	r
30	r +
-21	race
-18	race condition
-15	races
-28	rails
-20	rails 0
-19	rails 0 .
-19	rails 0 . 0
12	raise
-34	raised
-3	raises
19	raising
-11	rake
-1	ram
-2	rama
-18	ran
-25	random
-2	randomly
-7	range
36	rank
-7	rare
-3	ratchet
-36	rate
-24	rate limit
23	rate limiting
-10	rates
6	rather
24	rather than a
-4	ratio
-14	rationale
-7	rats
22	raw
24	rc
24	rc 0
-4	rd
-18	re
33	re - check
35	re - enable
40	re - enabled when
-17	re - exports
-13	reach
9	reachability
-19	reachable
-20	reached
58	reaches
-18	react
-6	reaction
-14	read
23	read )
31	read -
30	read - only
-25	read the
-7	readability
-13	readable
-10	reader
-22	readers
33	readiness
-52	reading
4	readme
-5	reads
-24	ready
-20	ready for
-18	ready to be merged
-24	ready to land
-23	ready to start
-24	ready work
44	real
25	real .
25	real . </s>
17	real client
34	real feature
11	reality
-22	realized
-8	really
-9	reappears
22	reason
53	reason for
-53	reason to
-2	reasonable
-9	reasonably
-10	reasons
29	rebase
35	rebase after
50	rebase this
-31	rebased
10	rebases
20	rebasing
25	rebasing of
-5	rebinding
-25	reboot
-9	rebuild
14	rebuilt
61	receipt
8	receipts
-33	receive
-30	received
14	receiver
-3	receivers
-11	receives
-14	receiving
0	recent
32	recent changes
-34	recently
-6	recipe
-2	recipient
-3	recognize
-2	recognized
32	recommend
19	recommendation
-4	recommendations
-8	recommended
41	reconcile
15	reconciliation
-15	reconnect
-2	reconsider
-39	record
22	recorded
26	recorded .
26	recorded . </s>
29	recording
9	recordings
9	records
-4	recover
36	recoverable
0	recovery
-4	recreate
24	recreated
-6	recurrence
-12	recursive
-34	red
-17	red .
-17	red . </s>
76	redesign
25	redirect
-19	redirection
-11	redirects
-27	redis
-4	redo
-7	redraw
-1	reduce
21	reduce the
-5	reduced
-19	reduces
10	reducing
-8	reduction
16	redundant
19	reenable
5	ref
25	refactor
25	refactor importer
-29	refactored
66	refactoring
77	refactoring in
77	refactoring in #0
19	refactoring the
-20	refer
-5	reference
28	reference .
34	reference . </s>
-17	reference to the
0	referenced
17	references
18	references ,
-10	referencing
-4	referring
27	refers
27	refers to
-11	refinement
38	reflect
22	reflect the
-17	reflect this
45	reflection
3	reflects
-18	refresh
-9	refreshed
-43	refs
-6	refuse
-5	refused
-11	refuses
28	regarding
-29	regardless
-23	regardless of
-19	regenerate
-8	regenerated
-5	regex
-4	region
-5	regions
79	register
2	registered
-3	registering
-9	registers
57	registration
27	registration .
27	registration . </s>
26	registration and
-5	registries
99	registry
-7	regressing
-39	regression
-2	regressions
2	regular
-6	regularly
-6	rehearsal
-7	reinstall
-14	reject
-10	rejected
-4	rejecting
-27	rejection
-5	rejects
-5	rekey
-3	relate
-32	related
-46	related :
-48	related : #0
-38	related to
-31	related to #0
-25	related to #0 .
22	relates
34	relates to
34	relates to #0
-15	relation
-6	relations
5	relationship
-2	relationships
-8	relative
28	relatively
14	relaunch
-8	relax
17	relay
40	release
30	release (
35	release )
28	release ,
19	release - 0
17	release .
24	release . yml
-34	release /
29	release :
23	release : </s>
-25	release ?
-25	release ? </s>
26	release a first
-24	release a new
35	release and
-19	release blocker
-27	release build
27	release can
-32	release is
30	release is out
-33	release notes
62	release of
18	release of 0
18	release of 0 .
22	release process
-18	release tag
-56	release the
-33	release the lock
21	release to
-26	release until
-19	release we
26	released
-25	released , we can
16	released , we should
-50	released 0
50	released </s>
20	released before
-33	released by
20	released in
21	releases
-13	releasing
-27	relevant
-1	reliability
-7	reliable
-1	relied
20	relies
20	relies on
37	relies on #0
-20	reload
-28	reloaded
-9	reloads
-15	rely
-10	relying
-61	remain
-12	remained
46	remaining
-20	remaining (
-22	remains
-19	remains blocked
-26	remains in
-7	remark
-9	remarks
6	remember
38	reminder
-2	remnant
-33	remote
-5	remotely
-6	removal
-17	removal of
41	remove
43	remove '
-27	remove dependency
-41	remove dependency on
-22	remove it from
20	remove old
-64	remove the old
-68	remove the old code
-37	remove this
-12	removed
-26	removed before
-20	removed from
22	removed or
64	removed when
-42	removes
-30	removes the
-37	removing
29	rename
55	rename the
4	renamed
-18	renamed the
-3	renaming
0	render
40	render the
-16	rendered
52	renderer
-9	renderers
-24	rendering
-17	renders
-2	renegotiation
22	renewal
-114	renovate
-11	reopen
10	reopened
-22	reopened .
-22	reopened . </s>
21	reopening
-10	reorder
-5	reordering
23	repair
46	repaired
35	repairs
-30	repeat
-14	repeated
-12	repeatedly
-11	repeats
-20	repl
6	replace
52	replace lazy
52	replace lazy static
19	replace lazy static </s>
-3	replaced
-10	replacement
-18	replaces
-4	replacing
-20	replay
13	replies
17	replies .
17	replies . </s>
-14	reply
-34	reply .
-34	reply . </s>
37	repo
28	repo </s>
57	repo public
19	report
-49	reported
5	reporting
-25	reports
-7	repos
-15	repositories
18	repository
41	repository to
-7	represent
8	representation
6	representative
-7	repro
-30	reproduce
-18	reproduced
58	reproducible
-87	reproduction
-49	request
19	request /
24	request / response
-37	request </s>
-32	request is
-36	requested
-11	requesting
-28	requests
19	requests to
-23	require
19	require #0 to
23	require :
-17	require a
-33	required
28	required before
-58	required by
-18	required changes
-39	required for
-29	required for #0
-20	required for #0 .
-25	required to
-107	requirement
-49	requirements
95	requires
108	requires #0
21	requires #0 .
21	requires #0 . </s>
24	requires #0 to
19	requires 0
-25	requires : #0
-18	requires : </s>
27	requires : pr
27	requires : pr #0
-40	requires python
-40	requires python 0
-40	requires python 0 .
24	requires some
15	requiring
15	requisite
-5	requisites
32	rerun
-23	rescan
42	research
41	research .
18	research . </s>
22	reservation
-7	reservations
49	reserve
-23	reserved
-20	reserved for
9	reset
-18	reset .
-18	reset . </s>
-5	resets
-21	residual
15	resilience
-31	resize
-7	resized
16	resolution
29	resolution of
10	resolve
20	resolved
17	resolved (
60	resolved ,
56	resolved , the
-14	resolver
-2	resolves
16	resolving
-20	resource
5	resources
-11	respect
-10	respective
-1	respectively
11	respond
17	respond with
-2	responding
-65	response
-36	response .
-25	response </s>
-18	responses
25	responsibility
-2	responsible
10	rest
-50	restart
35	restart -
-22	restart .
-22	restart . </s>
-31	restart the
-25	restarted
-18	restarting
-2	restarts
-4	restore
26	restore .
-11	restored
16	restoring
-5	restrict
10	restricted
22	restriction
-10	restrictions
-22	result
28	result .
-21	result depends
-21	result depends on
-13	resulting
-2	results
21	results ,
-21	results .
-20	results . </s>
17	resume
-5	resumption
6	retained
-7	retains
-1	retire
-6	retired
1	retirement
-2	retransmitted
-4	retried
-13	retries
-4	retrieve
-10	retrieved
-27	retry
-24	return
42	return .
42	return . </s>
16	return a
-14	returned
-14	returning
-2	returns
-26	returns 0
3	reusable
-20	reuse
-9	reused
30	reuses
-14	revalidate
-5	reveal
-11	reverse
-13	reversible
22	revert
-26	revert #0
40	revert the
-43	reverted
-36	reverting
-66	reverts
1	review
-45	review )
21	review .
30	review . </s>
-17	review :
45	review </s>
-17	review and
9	reviewed
-5	reviewer
-25	reviewers
-45	reviewing
-28	reviews
36	revise
4	revised
44	revision
-14	revisions
66	revisit
21	revisit after
29	revisit this
35	revisit when
-14	revoked
52	rework
105	rewrite
52	rewrite .
52	rewrite . </s>
39	rewrite </s>
8	rewrites
4	rewriting
19	rewritten
41	rfc
44	rfc -
40	rfc .
40	rfc . </s>
-44	rfc 0
-29	rfc 0 ( #0
40	rfc is
18	rfc to
-18	rg
-5	richer
15	rid
38	rid of the
-3	rien
-26	right
-17	right after
-22	right away
-22	right away ,
22	right now
40	right now ,
-26	rights
-7	ring
40	risk
-3	risks
-7	risky
14	road
32	roadmap
24	robot
-5	robust
-3	robustness
4	role
-3	roles
18	roll
6	rollback
25	rolled
25	rolled out
-28	rolling
-40	rollout
-6	rollup
-2	room
-34	root
-4	roots
-2	roster
-12	rotate
-5	rotated
-3	rotating
-24	rotation
-17	rough
-6	roughly
-21	round
30	round .
30	round . </s>
-3	rounded
18	rounds
-6	roundtrip
-34	route
25	router
27	router .
-26	routes
-9	routine
88	routing
-30	row
-34	rows
-3	rp
79	rpc
-15	rs
-2	rss
68	rt
-14	rtt
-1	ruby
20	rule
-16	rules
-8	ruleset
-1	run
-37	run (
-21	run is
31	run it
23	runbook
32	runnable
-31	runner
-47	running
23	running as
-32	running into
18	running it
21	running on
-34	runs
-18	runs once
-18	runs once ,
-19	runtime
-8	runtimeerror
27	rust
52	rust ,
19	rust - lang
-20	rustc
-5	rustup
10	s
28	s .
30	s . </s>
-7	sadly
28	safari
44	safe
7	safely
-2	safer
61	safety
-15	said
11	salt
-27	same
37	same artifact
-39	same as
19	same time
-21	same way
8	sample
-2	samples
-5	samsung
-10	sandbox
-3	sans
-8	sat
-24	satisfied
16	satisfy
-24	save
-30	saved
-11	saving
13	saw
-43	say
50	say 0
-34	say so
-30	say so .
-30	say so . </s>
-7	saying
-17	says
-4	sbt
-9	scaffold
47	scaffolding
-2	scalar
8	scale
-10	scaled
2	scaling
13	scan
-16	scanning
-21	scans
-4	scatter
-6	scenario
-19	scenario .
-19	scenario . </s>
-17	scenarios
-16	scene
-38	schedule
1	scheduled
37	scheduler
126	schema
31	schema (
-20	schema ,
-83	schema -
25	schema . </s>
64	schema </s>
17	schema is
28	schemas
7	scheme
-4	schemes
-4	schon
36	scipy
16	scope
-28	scope :
4	scoped
118	scoping
-13	score
5	scoring
-30	scratch
-25	screen
130	screens
34	screens are
-15	screenshot
-18	screenshots
15	script
20	script for
-13	scripts
26	scripts ,
-19	scripts /
-33	scroll
-8	scrolled
-15	scrolling
-7	scrolls
5	sd
-4	sdcard
66	sdk
78	sdk </s>
-15	sdks
-11	se
0	seam
19	search
23	search ,
25	searched
-1	searches
-5	searching
-23	sec
5	second
20	second -
-16	second one
33	secondary
-34	seconds
-7	secrecy
-14	secret
-7	secrets
-40	section
33	section (
-25	section 0
-17	section 0 .
-17	section 0 . 0
20	section :
29	section in
-16	sections
-12	secure
-2	securely
37	security
-17	security considerations
73	security team
-17	see
22	see #0
34	see #0 ) ,
-36	see #0 ) </s>
-29	see #0 for
-18	see :
-22	see : #0
-22	see it
21	see something
67	seed
-7	seeded
40	seeding
-15	seeds
-13	seeing
-2	seek
-12	seem
-6	seemed
-46	seems
-35	seems to
-24	seems to be
-115	seen
-23	sees
-5	segfault
-8	segment
-3	segmentation
-3	selbst
-45	select
-8	selectable
-22	selected
-16	selected ,
-27	selecting
-25	selecting a
29	selection
-2	selectively
-19	selector
19	selects
9	self
-2	semantic
-3	semantics
-4	semi
-14	send
37	send the
33	send to
33	send to the
-19	sender
-3	senders
-43	sending
8	sends
22	sends the
28	sense
29	sense to
18	sensible
-6	sensitive
-5	sensor
-41	sent
-19	sent after
-19	sent after the
34	sent to
-17	sentence
-8	sentences
-26	sentinel
-5	sep
-17	separate
36	separate issue
-10	separated
28	separately
-10	separating
-3	separation
-5	separator
32	september
42	september 0
-4	seq
0	sequence
54	sequenced
43	sequenced after
19	sequences
44	sequencing
53	sequencing :
-13	serial
19	serialization
-23	serialize
-10	serialized
-5	series
-10	serious
-9	serve
12	served
-34	server
-31	server (
24	server -
33	server - side
-44	server .
-25	server is
18	server side
-3	server's
-5	serverhello
-1	serverless
-5	servers
17	servers .
18	servers . </s>
-6	serves
-18	service
-18	services
20	services (
-6	serving
-6	session
54	sessions
23	sessions and
-25	set
23	set of
-17	set to
2	sets
-7	setting
-50	settings
-57	settings .
-59	settings . </s>
33	settle
21	settle on
44	settled
18	settled .
18	settled . </s>
26	setup
21	setup )
47	setup </s>
-4	seven
-3	several
-1	severity
-5	sh
78	sha
-16	shall
14	shape
6	shapes
9	share
26	shared
-27	shares
10	sharing
49	sharp
-5	she
5	sheet
-2	shell
-8	shells
-12	shift
-3	shifted
100	shim
-12	shims
20	ship
-23	ship .
20	ship this
17	shipped
32	shipped and
39	shipping
101	ships
62	ships .
69	ships . </s>
84	ships </s>
26	ships a
-29	ships the
61	shop
-26	short
-20	shortcut
-13	shortcuts
21	shorter
-19	shortly
-17	shortly after
-2	shot
21	should
18	should be available
48	should be built
25	should be checked
22	should be considered
52	should be deleted
59	should be deprecated
22	should be done after
-19	should be done before
-17	should be hidden
30	should be merged
27	should be merged first
29	should be no
-24	should be shown
-21	should be used
21	should change the
24	should come
-25	should do this
-18	should fix
19	should go
45	should happen
36	should happen after
23	should land after
22	should land first
25	should move to
40	should only
31	should only be
-19	should remain
19	should replace the
31	should run
-18	should show
-35	should start
18	should stay
36	should switch
33	should switch to
31	should think
31	should think about
-41	should this
23	should upgrade
27	should wait
-41	should wait for
-43	should wait for the
39	should wait until
-28	should wait until the
26	should wait until there
8	shouldn't
27	shouldn't be
42	shouldn't be merged
34	shouldn't be merged until
-64	show
-34	show the
98	showcase
-30	showed
-33	showing
-21	shown
-24	shown .
-24	shown . </s>
-76	shows
-22	shows that
-5	shut
-25	shutdown
22	si
-49	sibling
-2	siblings
15	side
-20	side -
-24	sidebar
30	sides
7	sig
61	sign
68	sign -
76	sign - off
25	sign - off on
63	sign off
40	signal
33	signal ,
-6	signals
-9	signature
-9	signatures
80	signed
62	signed .
62	signed . </s>
31	signed off
-5	signer
-20	signet
-11	significant
-19	signing
-1	silent
-3	silently
6	simd
19	similar
35	similar )
-18	similar to
-7	similarly
3	simple
14	simpler
10	simplified
-25	simplify
-19	simply
-11	simulation
-9	simulator
-8	simultaneously
-57	since
-22	since #0
-20	since #0 .
-20	since #0 . </s>
-18	since #0 is
-25	since 0
-21	since 0 .
-21	since 0 . 0
-25	since the
20	since this
-33	since we
-6	sind
-7	single
-7	singleton
17	sink
-5	sit
10	site
-19	site .
-19	site . </s>
-19	sites
35	sits
22	sits in
28	sits on
-14	situation
13	situations
-14	six
-26	size
24	sized
-16	sizes
19	skeleton
44	sketch
-6	sketches
-37	skill
9	skills
-31	skip
-25	skipped
-4	skipping
4	skips
-19	slack
-7	sleep
128	slice
36	slice -
82	slice 0
49	slices
-2	slide
22	slides
-14	slightly
37	slim
-4	slip
10	slot
-9	slots
-8	slow
-11	slower
83	slug
-22	small
-40	smaller
-17	smallest
-4	smart
21	smoke
-4	smooth
-8	sms
50	snap
41	snapshot
-1	snapshots
17	snapshots after
-2	sni
-8	snippet
45	snippets
-5	snooze
15	snoozed
17	so
-30	so ,
-28	so a
43	so don't
-19	so far
-17	so it can
32	so no
19	so that they
-26	so that we can
24	so this
23	so this can
37	so this is blocked
29	so this issue
45	so this issue is
-22	so we
22	so we don't
-35	so we should
26	so we'll
95	so we're
63	soak
-18	socket
-7	sockets
22	soft
-29	software
10	solid
-2	soll
0	solution
19	solution for
34	solution in
-15	solutions
-19	solve
-20	solved
-5	solves
30	solving
-4	some
25	some issues
40	some other
25	some point .
25	some point . </s>
17	some weeks of
17	some work
11	somebody
-12	somehow
32	someone
-26	something
-41	something else
-20	something that
-3	sometime
-33	sometimes
19	somewhat
-8	somewhere
49	soon
31	soon )
-22	soon ,
47	soon .
47	soon . </s>
44	soon as
47	soon as #0
-22	soon as it
-26	soon as possible
-19	soon as possible .
-41	soon as this
-12	sooner
-15	sorry
24	sort
40	sort of
-20	sorted
-2	sorting
-12	sound
14	soundness
-2	sounds
47	source
-18	source is
13	sources
18	sp
-10	spa
15	space
-12	spaces
11	spacing
-2	spam
-25	span
-19	spans
18	spark
-3	spawn
-7	spawns
-10	speak
-10	speaker
-10	speaking
-6	speaks
12	spec
16	spec )
-19	spec -
23	spec . </s>
-10	special
18	specialization
-33	specific
-9	specifically
5	specification
-4	specifications
-19	specified
1	specifies
-12	specify
-5	specifying
4	specs
41	speed
-15	speeds
-16	spend
-4	spending
-1	spends
-7	spent
-23	sphinx
31	spike
-6	spin
-49	spinner
-2	splash
-17	split
-17	split off
-17	split off from
-7	splits
-26	splitting
64	spring
8	sprint
-2	spurious
-15	sql
18	sqlite
-4	square
-2	squash
37	src
82	src layout
-10	ssh
-8	ssl
31	st
3	stability
40	stabilization
24	stabilization of
167	stabilized
-3	stabilizing
73	stable
27	stable )
50	stable .
51	stable . </s>
74	stable :
-35	stable </s>
-10	stack
68	stacked
22	stacks
-4	stage
21	stage 0 .
21	stage 0 . </s>
-13	staged
-23	stages
75	staging
-30	stale
10	staleness
-5	stall
150	stalled
-9	stalls
26	stand
48	standalone
-12	standard
-2	standardization
0	standardized
31	standards
7	standby
-17	standing
-1	stands
-32	star
-9	start
-17	start -
-17	start - up
-32	start :
-37	start </s>
43	start after
23	start before
37	start before the
40	start from
47	start from the
21	start it
30	start on
34	start on this
-19	start only
-28	start the
67	start until
-46	start until the
-31	start using
-32	started
-24	started .
-24	started . </s>
-20	started </s>
-36	started after
58	started before
43	started before the
-43	started to
13	starting
-52	starting the
50	starting with
15	starts
-31	starts .
-31	starts . </s>
17	starts when
-45	startup
16	state
27	state ,
-19	state . </s>
65	state /
-27	state </s>
41	stated
-5	stateful
-4	stateless
-15	statement
-7	statements
-14	states
36	static
33	static (
19	static </s>
-8	statically
-4	stating
-9	station
-13	statistics
23	stats
30	status
-18	status .
91	status :
64	status : blocked
40	status : blocked </s>
133	status </s>
-25	status for
13	statuses
-1	stay
-18	stayed
-4	staying
-5	stays
-35	stays .
-35	stays . </s>
-17	stays in
-17	stays on
-23	std
-4	stderr
-4	stdin
-5	stdout
-15	steal
125	steering
53	steering committee
-26	step
-45	step 0
53	step after
18	step in
-19	step to
-38	steps
-14	stick
0	still
28	still a
-25	still an
-23	still an issue
66	still blocked
-27	still fails
90	still not
90	still pending
38	still requires
-19	still shown
43	still waiting
29	still waiting on
-23	still work
41	still works
-23	stock
14	stood
24	stop
18	stop it
-32	stopgap
-38	stopgap until
-11	stopped
-5	stopping
-32	stops
36	storage
37	storage .
37	storage . </s>
-20	store
31	store )
-20	stored
26	stores
-3	stories
-6	storing
23	story
-13	storybook
-10	str
-12	straight
33	straightforward
-3	strange
-9	strategy
-20	stream
26	streaming
-19	streams
-2	street
-17	strict
-26	strictly
-47	string
-17	string )
10	strings
27	strings to
38	strip
-3	stripping
-5	strong
-1	stronger
-12	strongly
57	struct
17	struct )
5	structural
29	structure
-20	structure :
27	structured
7	structures
-11	stub
-6	stubs
14	stuck
-19	stuck in
-34	studio
62	study
23	stuff
36	stuff .
36	stuff . </s>
-26	stumbled
-39	style
-8	styles
44	styling
-25	sub
-20	sub -
-47	sub - issues
22	subject
17	subject to
14	submission
2	submit
28	submit a
-16	submits
-4	submitted
-16	submitting
-7	submodule
-9	submodules
-6	subscribe
-7	subscription
-5	subscriptions
-32	subsequent
-8	subset
17	substitute
-5	subtask
17	subtask of #0 ,
18	subtasks
-1	subtle
3	subtree
-14	succeed
-12	succeeded
-16	succeeds
-22	success
-38	successful
-60	successfully
-25	successfully .
-25	successfully . </s>
7	such
25	such as the
24	sudden
-2	suddenly
-6	sudo
-5	sufficient
-9	suffix
54	suggest
26	suggest to
10	suggested
-7	suggesting
-40	suggestion
-6	suggestions
-8	suggests
-16	suitable
30	suite
-22	suite (
41	suites
61	suites ,
22	sum
2	summary
55	summit
14	sums
-3	super
-25	superseded
64	supervisor
47	supervisor /
41	supplied
14	supplies
-34	supply
76	support
26	support ,
20	support :
-27	support </s>
39	support for
29	support for it
75	support is
-23	support the
40	support this
24	support to
21	supported
58	supporting
158	supports
99	supports it
-9	suppose
-17	supposed
-17	supposed to
-7	suppress
-9	suppressed
-13	sur
-2	sure
-22	surface
-35	surface for
16	surfaced
8	surfaces
-7	surfacing
6	surprise
-21	survey
-6	survive
-7	suspect
-6	suspend
18	suspended
-9	suspense
8	svc
-6	svelte
43	svg
28	swap
-5	swapped
-9	sweep
16	sweep of
-8	swift
-5	swipe
56	switch
17	switch .
17	switch . </s>
30	switch on
48	switch to
34	switch to using
46	switched
25	switched off
23	switched to
5	switches
-9	switching
-6	symbol
4	symbols
-22	symlink
38	symmetric
-35	sync
43	sync -
-27	sync is
-10	synced
-5	synchronization
-6	synchronized
-4	synchronously
-12	syncing
-5	syntax
19	syntax .
-14	sys
-10	system
25	system )
27	system ) </s>
21	system -
21	system is
-29	systems
74	t
30	t -
65	t 0
-26	t 0 )
63	t 0 ,
-23	t 0 -
37	t 0 .
39	t 0 . 0
80	t 0 </s>
-20	tab
-16	table
-16	table (
10	tables
-8	tablet
0	tabs
28	tackle
74	tackled
10	tag
30	tag ,
-32	tag is
24	tag on
4	tagged
-19	tagging
-3	tags
-6	tail
-4	tailwind
41	take
-20	take #0
-17	take a
17	take it
41	take long
44	take out
19	take the
-15	taken
-20	taken out
-30	takes
17	takes an
14	taking
-14	talk
-7	talkback
-8	talking
1	talks
17	talks to
17	talks to the
-15	tap
-11	tapped
-12	tapping
-5	taps
-36	tarball
-2	tareas
-1	target
36	target )
-18	target </s>
24	target is
-5	targeted
-2	targeting
14	targets
28	task
-32	task (
-22	task ( #0
-22	task ( #0 )
85	task 0
32	task 0 . 0
64	task :
72	task </s>
29	task can
-20	task for
-24	task has
-27	task id
37	task is
20	task is blocked
-24	task is waiting
-4	tasks
18	tasks . </s>
20	tasks </s>
-30	tasks are complete
24	tasks from
-29	tcp
18	tdd
89	team
28	team .
28	team . </s>
37	team </s>
-17	team is
43	team to
-6	teams
19	teams .
19	teams . </s>
-7	technical
-10	technically
-2	techniques
33	telemetry
12	tell
-9	telling
17	tells
18	tells me
-32	temp
-36	temperature
9	template
40	templates
-18	templates and
-7	temporarily
2	temporary
-4	ten
-19	tensorflow
-19	term
-3	terminado
2	terminal
-9	terminate
-7	terminated
-7	termination
-14	terminology
-17	terms
-15	termux
-5	terraform
-8	test
19	test )
-35	test .
-18	test . </s>
-18	test /
-21	test :
23	test after
27	test and
24	test coverage
19	test gate
21	test in
23	test in the
19	test on
-18	test this
-44	test until
-27	test vectors
-2	testable
-20	tested
35	tested .
35	tested . </s>
-18	tested with
-9	testers
-24	testing
-16	testing .
-16	testing . </s>
-29	tests
-17	tests .
-29	tests . </s>
-50	tests fail
19	tests pass
17	tests pass .
17	tests pass . </s>
28	tests until
-16	text
19	text .
19	text . </s>
35	text /
-25	text to
-23	text to the
23	texts
-28	tf
-19	th
-35	than
-21	than 0
22	than a
-6	thank
-18	thanks
-15	that
-30	that #0
-18	that 0
-17	that 0 .
-17	that 0 . 0
-45	that are
-29	that are waiting
-29	that are waiting for
17	that branch
21	that call
25	that came
-24	that can
-40	that change
-41	that depends
-41	that depends on
-21	that do
18	that draft
70	that first
-20	that has
-20	that has been merged
21	that he
18	that includes
60	that is
52	that is fixed
52	that is fixed .
22	that is in
47	that is merged
-19	that it
73	that lands
-18	that later
35	that list
20	that makes
-21	that must
-21	that must be
19	that nothing
-17	that once
39	that our
17	that pr
27	that rfc
22	that should
18	that should be
21	that starts
56	that still
36	that support
-49	that the
21	that there are
33	that they can
-19	that this is
37	that ticket
44	that version
36	that we
-36	that we can
35	that we need
39	that we need to
16	that we want
-26	that will
19	that work
36	that's
18	that's why
16	the
-29	the #0
38	the $
38	the .
-21	the 0
-21	the </s>
23	the ability
-17	the above
-18	the above ,
-18	the actual
-22	the ad
-57	the agent
-21	the agents
-18	the android
30	the api
-21	the api .
-21	the api . </s>
19	the api is
-38	the app
-16	the approval
53	the approved
39	the architecture
32	the article
24	the associated
76	the audit
72	the audit is
78	the auth
58	the back
19	the backend
20	the backend .
20	the backend . </s>
21	the bar
19	the base
-16	the below
33	the beta
22	the bit
30	the block
19	the blocker
-23	the bot
22	the bottom
20	the box
-43	the branch
-19	the browser
-19	the browser .
-19	the browser . </s>
39	the bucket
35	the bug
30	the bug is
-25	the build
-25	the build is
17	the built -
17	the built - in
-34	the button
-18	the cache
-21	the card
27	the cards
-16	the certificate
-26	the change
-25	the change </s>
38	the changes
-28	the child
36	the ci
20	the client is
61	the clinic
36	the cluster
-23	the code
94	the column
-25	the command
-19	the comments
17	the compiler
17	the compiler is
43	the complete
19	the completion
21	the completion of
-41	the container
-23	the contents
27	the contract
50	the core
-25	the corrected
-20	the crate
17	the credentials
-23	the current
33	the custom
-20	the daemon
20	the dag
-18	the dashboard
35	the database
-24	the db
-17	the deadline
28	the demo
-24	the dependencies
-22	the dependency
-23	the dependency on
39	the deprecated
60	the design
36	the details
-21	the diagram
-47	the dialog
-23	the digest
-19	the doc
-34	the docs
-30	the docs .
-30	the docs . </s>
-17	the document
-31	the documentation
-33	the dom
-18	the door
-19	the download
-20	the draft
32	the dst
37	the edge
24	the editors
-17	the element
-18	the engine
-16	the entire
-36	the existing
44	the experiment
26	the external
-22	the fact
-18	the fact that
-29	the feature is
32	the field
-26	the file
-28	the final
-30	the first
17	the first draft
18	the fix .
18	the fix . </s>
-24	the following
-23	the form is
36	the freeze
27	the freezer
32	the full
-16	the future
-33	the game is
19	the gate
-18	the general
46	the handbook
31	the hard
90	the hardware
-34	the header
28	the history
19	the host
-18	the idea
-21	the image
17	the image ,
-18	the image is
-23	the initial
-53	the installation
96	the installer (
-19	the integration
-23	the intent
-16	the introduction
-18	the issue
-25	the issues
-19	the item
-28	the job is
17	the js
-26	the keyword
31	the lane
17	the last
-36	the latest
-19	the latest release
-19	the layout
-19	the legacy
22	the library
-24	the license
-17	the link
-17	the linter
20	the list for
41	the loader
-63	the lock
18	the lowest
16	the mailing list
22	the mailing list .
-21	the main thread
29	the maintainers
-25	the meeting
-46	the merge
18	the merge ,
32	the merged
-24	the message
22	the metrics
51	the migration
30	the mobile
55	the mod
22	the moment
32	the moment the
-19	the move
65	the native
-23	the necessary
30	the network
91	the new
17	the new api
36	the new parser
23	the new scheduler
22	the new server
19	the new version
26	the next
19	the next major
24	the next snapshot
33	the nightly
-18	the nonce
36	the old
-61	the old code
42	the old parser
42	the old parser </s>
-18	the old version
34	the older
33	the open
-19	the order
26	the other
41	the other prs
29	the other prs are
44	the outcome
49	the outcome of
20	the outcome of #0
-20	the output
18	the owner
40	the p
40	the p 0
-38	the page
-29	the page is
45	the paper
18	the paper is
37	the pattern
28	the payment
-18	the peer
39	the performance
-46	the phase
-38	the pin
30	the pipeline
-27	the poc
29	the policy
29	the poll
19	the port
-55	the pr is
-36	the pr is merged
-36	the preview
-26	the primary
-22	the problem
-22	the process
64	the product
-27	the progress
-17	the progress bar
-32	the project
-30	the promise
-19	the proxy
-18	the pull
-16	the pull request
62	the python
-17	the query
-19	the quest
-23	the queue is
19	the raw
17	the real client
17	the receiver
86	the redesign
28	the refactor
33	the references
-51	the release
42	the release ,
-32	the release .
-32	the release . </s>
43	the remaining
-20	the repair
45	the repository
-29	the request
-35	the request is
-29	the response
20	the result of
-42	the review
28	the rfc
40	the rfc is
39	the s
39	the s 0
-22	the same
19	the same time
-21	the same way
37	the scheduler
71	the schema
17	the schema is
40	the script
-39	the second
80	the security
52	the security team
19	the semantics
-21	the server is
21	the server side
-27	the service
-46	the session
39	the sessions
-20	the settle
31	the shared
-38	the snapshot
-31	the socket
-20	the spinner
62	the src
62	the src layout
27	the stabilization
27	the stabilization of
57	the staging
-24	the start
75	the steering
53	the steering committee
46	the step
-17	the stream
54	the strings
33	the structure
43	the switch
-28	the sync
-22	the system
32	the target
-42	the task
-34	the task is
-44	the team
40	the templates
47	the temporary
-21	the terms
18	the test
-21	the test vectors
-40	the tests
68	the three
-47	the ticket
28	the time
46	the time of
-18	the token
-16	the top
-24	the transfer
25	the transition
20	the tree
28	the trust
-32	the two
-21	the ui is
23	the unresolved
-29	the update
-16	the update to
-16	the upgrade
35	the upstream
-17	the use
-50	the user
-34	the user has
-22	the user's
108	the vendor
27	the vendor .
27	the vendor . </s>
-20	the version
21	the version is
23	the wasm
-29	the way
21	the wg
-34	the whole
47	the wireframes
40	the workaround
17	the working group
24	the world
23	the worst
37	the wrong
20	the xml
-18	their
-18	their own
17	them
-17	them )
26	them ,
22	them , and
36	them , then
19	them after
19	them in the
-17	them once
42	them or
26	theme
76	theme tokens
17	themselves
3	then
-50	then #0
24	then ,
50	then , the
-17	then :
25	then delete
79	then goes
-20	then the
53	then this
-20	then we
-18	then we can
19	then we should
-5	theory
19	there
25	there )
29	there .
29	there . </s>
-20	there are
29	there is
24	there is a
34	there is an
17	there is nothing
-25	there is still
21	there should be a
-25	there will
-21	there will be
12	there's
-6	therefore
-26	these
-19	these are
22	these can
22	these can be
-23	these changes
33	these commits
-24	these operations
62	these prs
-28	these should
-25	these should be
-20	these two
30	these will
-9	thesis
-32	they
-38	they are
45	they do
21	they do not
-21	they don't
35	they exist
16	they have
46	they should be
25	they will
-3	they'd
-4	they'll
4	they're
-12	thin
27	thing
28	thing is
28	thing to
-17	things
19	things ,
19	things to
26	things to do
-6	think
17	think about
22	think it should
26	think it should be
-20	think it's
-23	think that
-18	think the
39	think there
27	think there are
30	think there is
18	think we should
22	think we'll
4	thinking
-8	thinks
-19	third
47	this
20	this (
-22	this )
34	this , but
39	this , but we
-19	this , we
24	this -
21	this .
35	this . </s>
86	this :
106	this </s>
65	this after
-19	this allows
27	this also
-23	this appears
-20	this as a
41	this bead is
-32	this becomes
-74	this before
-51	this before #0
-43	this before #0 .
-39	this before the
-25	this blocks
41	this board
38	this branch
-79	this bug
-53	this bug is
20	this builds
-17	this builds on
36	this but
53	this can
45	this can be
93	this can't
77	this cannot
60	this cannot be
-18	this code
19	this commit
-18	this commit ,
58	this depends
58	this depends on
65	this depends on #0
-51	this depends on the
25	this document
-50	this doesn't
24	this epic's
61	this feature
23	this file
-44	this first
-40	this fix
-22	this for
-17	this for 0
-17	this for 0 .
26	this for now
-18	this functionality
-36	this gets
47	this goes
46	this has
-18	this has been
-58	this has to be
65	this has to wait
-17	this is a
-43	this is a prerequisite
-34	this is a temporary
-23	this is an
154	this is blocked
57	this is blocked by
36	this is blocked on
42	this is blocked until
-72	this is blocking
25	this is currently
20	this is currently blocked
33	this is dependent
33	this is dependent on
-32	this is done
-24	this is done ,
-28	this is done .
-20	this is done we
-72	this is fixed
-58	this is fixed .
76	this is gated
50	this is gated on
-17	this is implemented
-47	this is merged
-18	this is needed
-28	this is no
-28	this is no longer
-34	this is not
61	this is on
22	this is probably
-39	this is ready
-25	this is resolved .
42	this is still
-23	this is the
44	this is the final
72	this is waiting
36	this is waiting on
17	this isn't a
-17	this issue (
-24	this issue depends
47	this issue is
51	this issue is on
-86	this lands
-23	this lands .
-23	this lands . </s>
-18	this library
35	this may
-20	this might
-20	this must
-36	this must be
-36	this needs to
-16	this needs to be
34	this on
64	this once the
65	this one
36	this one ,
30	this open
-18	this patch
-22	this pr .
-21	this pr . </s>
-17	this pr after
-40	this pr is
-16	this prevents
19	this pull
22	this pull request
20	this relies
20	this relies on
46	this requires
50	this requires #0
25	this right
66	this should not
17	this should wait until
28	this shouldn't
29	this shouldn't be
36	this sort
36	this sort of
24	this spec
-50	this started
88	this task
92	this task is
42	this task is blocked
-30	this test
50	this ticket
62	this ticket is
-32	this to
-55	this to be
-17	this unblocks
128	this until
50	this until #0 is
35	this until we
32	this until we have
18	this up
-75	this was
-48	this we
35	this week
56	this when
43	this will
33	this will be done
54	this will need
36	this will need to
33	this will require
75	this work
21	this workaround
-35	this would
29	this would be a
-29	this would require
30	this yet
-2	thorough
-11	thoroughly
35	those
46	those once
-23	those with
15	though
18	though ,
17	though this
-4	thought
-10	thoughts
-47	thread
-18	thread is
-1	threaded
-1	threads
-6	threat
33	three
-24	threshold
-9	thresholds
4	through
-21	through it
-7	throughout
29	throughput
-23	throw
16	throwing
-23	thrown
7	throws
-2	thumbnail
-8	thumbs
-6	thursday
-19	thus
-35	tick
-10	ticked
11	ticket
31	ticket /
51	ticket is
32	ticket is blocked
-20	ticket should
-22	ticket to
-35	tickets
-3	ticks
-8	tidy
-3	tidying
-8	tie
13	tied
18	tied to
-17	tier
-41	tier 0
-8	tight
19	tightly
50	tile
-9	tiles
92	till
-40	time
22	time (
17	time )
20	time -
-52	time .
-50	time . </s>
32	time of
26	time to
-69	timed
-69	timed out
35	timeline
-38	timeout
-11	timeouts
-7	timer
2	timers
-6	times
-8	timestamp
-10	timestamps
19	timezone
2	timing
-7	tip
-33	title
-17	title :
-5	titles
-1	tls
-5	tmp
-6	tmux
6	to
-33	to #0 .
-32	to #0 . </s>
-30	to 0
24	to :
17	to add support
17	to add support for
22	to add this
35	to adopt
45	to after
-21	to appear
41	to apply
38	to avoid
29	to be ,
-17	to be a
-34	to be approved
23	to be complete
29	to be completed
-21	to be done
27	to be done after
-82	to be done before
27	to be done first
-21	to be done in
-28	to be fixed first
-25	to be installed </s>
-24	to be merged .
35	to be merged after
22	to be merged first
17	to be more
19	to be part
19	to be part of
48	to be published
25	to be re
25	to be re -
-48	to be ready
-34	to be ready .
35	to be removed
53	to be resolved
44	to be resolved .
26	to be resolved before
20	to be shown
64	to be started
-17	to begin
-28	to build
-29	to bump
21	to carry
46	to catch
-17	to change
19	to check that
-19	to comment
-41	to connect
-20	to contribute
32	to cut
19	to delete
-46	to depend
-46	to depend on
42	to deploy
-19	to determine
-18	to disable
26	to discuss
22	to do so .
25	to do when
25	to do when the
22	to docs
-22	to download
-25	to drop
36	to encode
19	to establish
21	to expose
35	to file
38	to fill
25	to find
-43	to finish before
31	to finish the
-19	to fix
-21	to follow
29	to fully
-19	to gather
-29	to generate
45	to get
27	to get rid
27	to get rid of
38	to give
28	to go
-32	to happen
-29	to happen after
-18	to have an
28	to hold off
28	to hold off on
45	to identify
-38	to implement
17	to implement the
-19	to implement this
54	to include
-25	to indicate
-25	to indicate that
-19	to investigate
33	to it
-18	to it .
-18	to it . </s>
57	to it and
20	to join
-22	to just
-17	to keep the
29	to know which
30	to land
-19	to land .
31	to land before
25	to land first
-26	to load
-38	to make
-22	to make it
-21	to make sure
17	to make the
-17	to make this
-25	to mark
22	to meet
59	to merge
35	to migrate
23	to move
21	to move .
21	to move . </s>
-20	to need
45	to node
51	to node 0
20	to non
20	to non -
32	to not
18	to not be
17	to nothing
21	to offer
20	to order
-34	to pass
44	to postpone
40	to production
48	to production .
48	to production . </s>
-20	to properly
24	to propose the
17	to prove
41	to provide
-17	to put
20	to put the
53	to react
52	to reflect
28	to reflect the
22	to release a
-56	to remove
-24	to remove the
-59	to remove this
20	to render
-22	to reproduce
33	to return
18	to revert
-18	to rfc
37	to roll
23	to save
-19	to say
-25	to see
33	to set
21	to set the
34	to settle
36	to ship
18	to something
18	to something like
22	to state
26	to stop it
46	to support this
29	to test
35	to the correct
20	to the following
27	to the full
-22	to try
23	to turn
63	to upgrade
20	to use for
27	to using
28	to v 0 .
26	to validate
31	to verify
22	to verify the
18	to version
39	to vue
39	to vue 0
70	to wait
19	to wait for
-37	to wait for #0
28	to wait for a
-33	to wait until the
28	to work on this
16	to write an
5	toast
-18	today
35	today )
-20	today ,
39	today's
-27	todo
-29	todo -
-10	todos
17	together
-32	toggle
-6	toggled
-5	token
17	token ,
23	token service
19	token to
146	tokens
55	tokens </s>
-19	tokio
24	told
-20	tombstones
-6	toml
16	tomorrow
-62	too
-36	too long
-12	took
-6	tool
20	tool ,
10	toolbar
31	toolchain
19	tooling
-7	tools
-17	tools ,
-17	top
42	top of #0
49	top of #0 (
-22	topic
-10	topics
7	topology
-9	tor
32	torch
-13	torrents
-6	total
-15	totally
4	touch
5	touched
-1	touches
18	touching
51	tour
-15	toward
-5	towards
13	tower
14	toy
-4	trace
-2	traces
23	tracing
11	track
-3	tracked
56	tracker
39	tracking
12	tracks
-11	trade
-17	traditional
-7	traffic
-13	trailers
-5	trailing
-5	train
21	training
20	trait
24	traits
-10	trans
-23	transaction
-17	transaction is
-15	transactions
12	transcript
32	transfer
-10	transform
-9	transformation
-1	transforms
-16	transient
39	transition
19	transition from
23	transition to
-11	transitions
-3	transitive
-5	translate
-9	translated
16	translation
-27	translations
-13	translators
18	transport
-11	trap
-9	traversal
52	travis
-5	tray
41	treat
4	treated
-4	treats
3	tree
-20	tree ,
-10	trees
-48	triage
28	trial
-9	tricky
-13	tried
-19	tries
-22	trigger
-22	trigger :
-30	trigger the
26	triggered
-9	triggering
25	triggers
-4	trip
-11	triple
65	trivial
-5	trouble
5	trpc
-35	true
-14	trunk
25	trust
0	trusted
-5	trusts
46	trustworthy
11	truth
-43	try
-34	trying
-24	trying to
-33	ts
-19	ts .
-18	ts . </s>
22	tsx
55	ttl
85	tuesday
21	tui
-13	tuple
-19	turbo
60	turn
24	turn on the
19	turn the
-18	turned
-16	turning
9	turns
42	turns out
-40	tutorial
2	tweak
-4	tweaks
-21	twice
33	two
-19	two ,
41	two items
48	two of
22	two prs
92	two weeks
-7	tx
-50	txt
-33	type
-22	type -
-2	typeck
-4	typed
-4	typeerror
-8	types
-20	types of
37	typescript
-8	typically
23	typing
-24	typo
-19	u
16	ub
2	ubuntu
-18	ubuntu 0
-20	udp
-6	ugly
13	ui
-27	ui -
24	ui /
25	ui for
28	ui to
-2	uint
-4	ultimately
-4	uma
22	umbrella
-12	un
-3	una
-21	unable
-21	unable to
-19	unavailable
-13	unblock
-11	unblocked
-30	unblocks
-42	unblocks #0
24	unblocks when
-1	uncaught
-15	unchanged
-21	unchanged .
-21	unchanged . </s>
-16	unclear
-14	uncommitted
-3	unconditionally
-8	und
-17	undefined
-28	under
-5	underlying
11	underneath
-19	understand
-10	understanding
-2	understood
15	undo
-4	unexpected
26	unfinished
21	unfortunately
-3	unhandled
-4	unicode
36	unified
-15	unify
1	uninstall
-8	unique
9	uniquely
6	unit
-24	unit -
31	unit test
17	unit tests ,
-9	units
-29	universal
14	universe
20	university
-44	unix
-19	unknown
-9	unless
-18	unlike
-11	unlikely
12	unlock
-2	unlocked
38	unmerged
-3	unnecessarily
-6	unnecessary
7	unneeded
92	unpin
31	unpinned
-4	unprotected
-4	unreachable
-7	unrelated
-4	unreleased
52	unresolved
-12	unresponsive
-8	unsafe
-46	unstable
7	unsupported
122	until
40	until #0
54	until #0 .
54	until #0 . </s>
22	until #0 closes
22	until #0 closes .
-32	until #0 is
-22	until #0 is done
-48	until #0 is fixed
19	until #0 is resolved
19	until a
47	until after
27	until after the
-32	until ci
-21	until fixed
-21	until fixed .
-21	until fixed . </s>
-27	until it
-25	until it's
86	until someone
115	until that
24	until the api
40	until the design
40	until the design is
-20	until the issue
49	until the new
-29	until the next
33	until the other
-31	until the page
-31	until the page is
-22	until the queue
-22	until the queue is
38	until the vendor
33	until then
46	until then ,
45	until there
51	until there is
50	until there is a
39	until they
45	until they have
-115	until this
-72	until this is
-58	until this is fixed
-26	until this lands
119	until upstream
18	until upstream fixes
24	until we
25	until we get the
21	until we have
23	until we're
-3	untouched
-7	unusable
-20	unused
11	up
22	up ,
-32	up 0
-30	up </s>
23	up after
-24	up after #0
42	up and
25	up is
22	up on
-34	up on #0
61	up to the
6	upcoming
21	update
36	update #0
39	update :
38	update : this
-21	update </s>
30	update after
34	update all
-19	update dependencies
-20	update it
-19	update of
45	update readme
30	update the
24	update the commit
-19	update the test
-22	update to
14	updated
-17	updated </s>
-26	updated after
20	updated to
41	updated to include
19	updates
19	updates .
19	updates . </s>
83	updates are
-20	updates to the
-13	updating
32	upgrade
-25	upgrade is
-18	upgrade libfoo </s>
68	upgrade to
-22	upgrade to 0
-22	upgrade to 0 .
35	upgrade to vue
35	upgrade to vue 0
-31	upgraded
-34	upgraded ,
6	upgrades
-45	upgrading
-24	upgrading to
-44	upload
-21	uploaded
-3	uploading
-17	uploads
42	upon
27	upon .
25	upon . </s>
-17	upper
-17	ups
-4	upsert
194	upstream
105	upstream )
41	upstream .
41	upstream . </s>
-19	upstream : #0
-22	upstream : #0 </s>
-21	upstream </s>
23	upstream ]
18	upstream bug
69	upstream fix
-55	upstream is
44	upstream release
-68	urgent
17	uri
-11	url
44	urls
-4	us
29	us in
-24	us to
-4	usability
31	usable
-22	usage
-14	usages
-22	use
-17	use 0
-54	use a
18	use for
40	use it
19	use the
29	use the new
-23	use this
-44	used
37	used .
39	used . </s>
-18	used for
-31	used to
-43	useful
17	useful for
-2	useless
-66	user
-34	user has
-26	user needs
-25	user needs to
49	user sessions
-40	user's
-19	username
-46	users
36	users are
-17	users to
-36	users will
-55	uses
-54	using
-5	usr
-10	usual
-15	usually
14	utc
-10	utf
20	util
-5	utilities
0	utilize
-6	utilized
-6	uuid
24	uv
-20	ux
54	v
29	v 0
-29	v 0 )
-20	v 0 ) </s>
20	v 0 -
-22	v 0 . 0
31	v 0 . </s>
-33	v 0 until
-4	vague
8	valid
29	valid .
29	valid . </s>
27	validate
23	validated
18	validated ,
21	validated .
21	validated . </s>
4	validates
-26	validating
-3	validation
22	validation :
-8	validator
-10	validity
-13	valuable
-1	value
-16	value .
-17	value depends
-17	value depends on
19	value once
-11	values
25	values are
21	values when
-5	vanish
-23	var
-51	variable
-61	variable .
-61	variable . </s>
3	variables
-10	variance
16	variant
14	variants
-5	variations
-27	various
-7	vars
-21	vec
-25	vector
-38	vectors
144	vendor
23	vendor .
23	vendor . </s>
19	vendor </s>
3	verb
-8	verbatim
-11	vercel
16	verdict
11	verification
-20	verification ,
29	verification .
29	verification . </s>
-2	verified
6	verifier
13	verifies
-4	verify
-16	verify -
26	verify that
-18	verifying
-10	version
-27	version ,
-20	version , we
19	version .
19	version . </s>
-30	version 0 .
-25	version 0 . 0
-18	version </s>
-26	version after
28	version and
-20	version has
-17	version of #0
49	version of the
30	version once
-11	versioning
2	versions
-18	versions are
-3	vertical
-48	very
-45	via
-23	via the
-14	video
-15	view
-21	view .
-21	view . </s>
31	view is
32	viewer
-16	viewing
9	viewport
-20	views
16	views .
16	views . </s>
-7	violation
-8	virtual
-8	visibility
-52	visible
7	vision
-13	visit
-4	visited
11	visual
10	visually
-6	visuals
-6	vite
21	vm
-39	volume
-3	von
152	vote
-11	vps
9	vs
-8	vscode
4	vue
24	vue 0
28	vuetify
-7	vulnerability
-26	vulnerable
14	w
64	wait
33	wait a
51	wait for
50	wait for #0
72	wait for #0 before
18	wait for #0 to
22	wait for a
28	wait for all
-53	wait for ci
-18	wait for it
-56	wait for the
77	wait for the next
-35	wait for the release
-45	wait for upstream
35	wait on
-18	wait until
-31	wait until #0
-33	wait until #0 is
-19	wait until all
-47	wait until the
26	wait until there
23	wait until there is
-3	waited
110	waiting
-27	waiting .
-27	waiting . </s>
24	waiting for
20	waiting for #0
29	waiting for #0 .
55	waiting for a
-17	waiting for blockers
-27	waiting for feedback
19	waiting for some
93	waiting for the
-129	waiting for this
-55	waiting for this .
44	waiting for upstream
-57	waiting for upstream .
-36	waiting for your
120	waiting on
35	waiting on #0
-38	waiting on a
24	waiting on an
86	waiting on the
17	waiting on upstream
42	waiting to
61	waiting to be
47	waiting until
27	waits
25	waits ,
30	waits for
38	waits for the
58	wake
-8	walk
-6	wall
-28	wallet
-4	wallets
33	want
20	want it
21	want the
26	want this
29	want to hold
17	want to update
-26	wanted
-17	wanted :
2	wants
-20	war
-4	warn
-40	warning
-20	warning .
-20	warning . </s>
-34	warnings
-188	was
-68	was blocked
-59	was blocked by
25	was just
-80	was merged
-31	was merged ,
-51	was merged .
-51	was merged . </s>
-56	was released
-38	was released .
-38	was released . </s>
-3	wasm
16	wasm 0
-9	wasn't
-4	wasteful
19	watch
63	wave
22	wave -
22	wave 0
-28	way
39	way .
41	way . </s>
22	way out
-23	way we
4	ways
17	ways to
48	we
19	we actually
-32	we add
43	we are
17	we are currently
20	we are going
20	we are going to
46	we are ready
25	we are ready to
41	we are using
47	we are waiting
29	we are waiting for
28	we build
18	we can
17	we can add
31	we can delete
16	we can drop
18	we can drop the
-28	we can release
40	we can start .
35	we can take
52	we can use
60	we can't
45	we can't do
18	we can't fix
21	we close
-50	we could
-17	we cut
64	we decide
-34	we decided
16	we do when
-30	we don't
-25	we don't have
-21	we don't have to
32	we don't want
35	we don't want to
64	we drop
26	we first need
21	we get
58	we get the
-21	we got
-46	we had
20	we have a
-18	we have a better
33	we have an
-16	we have been
20	we have some
57	we have to
19	we have to wait
16	we just
35	we know
30	we land
50	we may
21	we may need
21	we may need to
-22	we may want
-20	we might
-28	we must
40	we need
39	we need #0
-60	we need this
28	we need to
18	we need to add
20	we need to be
17	we need to merge
-19	we need to support
50	we no
50	we no longer
-17	we only
28	we plan
18	we probably
19	we probably don't want
19	we probably need
19	we probably need to
16	we propose
16	we propose to
17	we put
-22	we read
-19	we really
33	we release
33	we release 0
33	we release 0 .
24	we remove
-17	we see
62	we should
20	we should be able
20	we should change
21	we should change the
-24	we should do this
39	we should have
-20	we should not
40	we should switch
38	we should switch to
31	we should think
31	we should think about
24	we should update
23	we should upgrade
-32	we use
22	we wait
28	we wait for
44	we wait for #0
-33	we want to
82	we will be
-38	we will have
23	we will probably
38	we will want
38	we will want to
-27	we would be
59	we'd
20	we'd have
58	we'll
32	we'll be
20	we'll be able
20	we'll be able to
50	we'll have
50	we'll have to
38	we'll have to wait
18	we'll need
54	we're
17	we're ready
19	we're ready to
28	we've
6	weak
-9	weaker
-9	weather
1	web
-5	webhook
34	webpack
42	webpack 0
-16	website
58	websocket
-19	webview
25	week
45	week </s>
-10	weekly
65	weeks
80	weeks ,
21	weeks of
-5	weighed
-7	weight
-6	weights
-7	weird
-3	welcome
-18	well
41	well </s>
20	went
-42	were
-37	were blocked
37	wg
55	wglc
-47	what
-20	what #0
-33	what ?
-33	what ? </s>
-19	what a
24	what came
18	what each
22	what the
-28	what we
-12	what's
-18	whatever
-21	whatever the
-12	wheel
49	wheels
36	wheels </s>
46	wheels for
11	when
84	when #0
40	when #0 is
32	when #0 is done
40	when #0 is merged
38	when #0 lands
21	when 0
28	when 0 .
31	when 0 . 0
-51	when a
-32	when a new
-29	when a new release
-26	when a pr
-21	when a pr is
-30	when all
-25	when an
-26	when available
-18	when calling
-19	when done
-33	when i
-20	when implemented
30	when it
57	when it comes
41	when it's
90	when phase
90	when phase 0
53	when possible
42	when pr
79	when that
26	when these
-67	when this
-26	when this is
38	when upstream
-33	when using
17	when we
-34	when we have
66	when we release
66	when we release 0
-9	whenever
-20	where
25	where it
-26	where the
19	where this
10	whereas
-6	wherever
-7	whether
27	whether the
-18	whether this
17	whether to
21	whether we
-15	which
-22	which can
-23	which can be
-33	which depends
-33	which depends on
28	which has a
20	which i don't
23	which in
27	which in turn
26	which includes
-52	which is now
41	which is the
27	which version
-8	whichever
-70	while
-18	while #0
23	while preserving
-21	while waiting
-21	while waiting for
-16	while working
-1	whilst
39	white
1	whitespace
10	who
39	who are
-18	who is
-2	whoever
30	whole
-2	whom
-31	whose
-21	why
25	why they
41	why this
46	why this is
46	why this is blocked
16	wide
-4	widely
-6	wider
-7	widget
-3	widgets
-5	width
-9	wifi
1	wiki
16	wikidata
19	will
-24	will add
-41	will automatically
20	will be blocked
28	will be done
20	will be implemented
35	will be out
-23	will be replaced
-17	will become
29	will change
-26	will come
26	will continue
29	will depend
29	will depend on
36	will do
34	will do that
48	will fail
-24	will fix
44	will go
-19	will have
23	will have to wait
-20	will merge
32	will no longer be
20	will not
-28	will probably be
23	will require
-26	will start
-39	will still
71	will stop
19	will take
56	will wait
60	will wait for
75	will want
31	will want to
17	will want to update
-22	will work
-5	willing
-11	win
-17	win 0
-24	window
-18	window .
-57	windows
7	wip
-5	wiped
32	wir
56	wire
41	wire -
31	wire it
103	wired
83	wireframes
80	wiring
20	wiring .
20	wiring . </s>
-3	wise
-1	wish
-11	with
36	with #0
39	with #0 ,
17	with #0 . </s>
26	with #0 we
17	with ,
-17	with -
-47	with 0
-25	with :
17	with at
17	with at least
-22	with both
21	with different
-17	with named
18	with pr #0
36	with real
31	with several
38	with support
-25	with test
19	with the
31	with the new
50	with their
38	with them
-33	with this
-19	with this pr
-19	within
-80	without
89	without #0
89	without #0 .
89	without #0 . </s>
-38	without this
28	without using
-65	without waiting
-65	without waiting for
-26	wizard
-4	woken
90	won't
54	won't be
39	won't build
51	won't merge
-3	wonder
-17	wondering
30	word
-6	wording
-14	words
52	work
25	work :
-21	work around
17	work can
32	work depends
32	work depends on
-26	work in progress
85	work is
34	work is done
22	work lands
26	work lands ,
-30	work on the
63	work on this
43	work once
32	work properly
52	work should
-25	work to
-27	work until
22	work with
17	work without
-31	workaround
-22	workaround ,
-43	workaround .
-43	workaround . </s>
-17	worked
30	worked on
41	worker
-49	workers
11	workflow
-13	workflows
20	working
33	working for
51	working group
-19	working on #0
24	working on this
-7	workload
-17	works
-20	works .
-20	works . </s>
19	works correctly
34	works with
-9	workspace
1	workspaces
-15	worktree
19	world
11	worse
23	worst
51	worth
-3	worthwhile
-36	would
17	would be a
29	would be a good
-49	would be blocked
18	would be nice if
41	would do
49	would now
-3	wouldn't
-50	wrap
-13	wrapped
62	wrapper
29	wrapper </s>
59	wrappers
-25	write
16	write an
22	write round
22	write round -
22	write round - trip
-19	write the
26	write up
-2	writer
-11	writes
-25	writing
19	written
23	written by
26	written to
-17	wrong
-2	wrongly
-17	wrote
13	wrt
5	ws
-18	www
-10	x
19	x -
-19	x .
19	x 0 ,
40	x 0 -
28	x 0 . 0
34	x </s>
-15	xcode
-5	xml
-2	xxx
-18	y
18	yaml
-2	yarn
-26	year
34	yearly
-19	years
-5	yellow
49	yes
-27	yes </s>
-10	yesterday
99	yet
31	yet (
46	yet ,
32	yet , so
-48	yet </s>
43	yet because
-23	yet implemented
1	yml
-67	you
-21	you are
-19	you can
-16	you can't
-25	you have
-19	you have to
24	you will
-5	you'd
9	you'll
-8	you're
-6	you've
-46	your
-13	yours
-41	z
-36	zero
-15	zip
-22	zod
-11	zone
7	zookeeper
5	zoom
-8	zoomed
-6	zooming
-12	zsh
-4	zu
1	{
31	{ {
31	|
-33	| #0
-26	| #0 </s>
-20	| 0
-19	| 0 </s>
-33	| </s>
41	| depends
41	| depends on
26	| depends on </s>
4	}
28	} is
26	} {
28	} }
-17	} } and
28	} } is
-50	~
-34	~ 0
"""
