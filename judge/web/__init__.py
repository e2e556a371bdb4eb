"""The local web page, and the same as a static site.

Theory of operation. One process serves pages; it never runs a submission. A run is a
`jobs.Job` that goes to a judge process (`worker`), of which there are two at most;
each does one job after another and dies with the server. What a job comes to is told
in `jobs.Step` and one `jobs.Answer`, as JSON lines on pipes.

    browser -> security -> app -> runs -> worker -> judging -> sandbox
                            |  <- events <-  steps and the answer
                          pages, chart, markdown: HTML from templates

Threat model. The enemy is any other page that is open in the same browser, and the
text of a submission, a statement, or a case. So:

- `security` answers only to the server's own names (no rebinding of DNS), hands out
  nothing to what another page embeds or fetches, and lets nothing change without a
  same-origin request that carries the token of the session;
- the policy of a page allows neither a script nor a style that is in the page, and
  every template escapes;
- no request names a file. A problem is named by a slug of the bank.

Whoever can open the address is trusted as the user is; on a host other than this
machine that takes the key in the address that the server prints.
"""
