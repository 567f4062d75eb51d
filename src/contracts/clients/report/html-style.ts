/** How the timeline looks. */
export const timelineStyle = `
.story>input{margin:0 .3rem 0 0;accent-color:var(--accent)}.story>label{margin-right:1rem;cursor:pointer}
#show-bad:checked~main .entry:not(.bad),#show-request:checked~main .entry:not(.request),#show-transition:checked~main .entry:not(.transition),#show-callback:checked~main .entry:not(.callback){display:none}
#show-bad:checked~main .mark:not(.bad),#show-request:checked~main .mark:not(.request),#show-transition:checked~main .mark:not(.transition),#show-callback:checked~main .mark:not(.callback){display:none}
.lanes{margin:1rem 0}.lane{display:flex;align-items:center;gap:.8rem;margin:.25rem 0}
.lane .name{flex:0 0 16rem;font:13px/1.4 ui-monospace,monospace;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.track{position:relative;flex:1;height:1.4rem;border-radius:4px;background:#8881;margin:0 .5rem}
.scale{flex:1;display:flex;justify-content:space-between;margin:0 .5rem}
.state{position:absolute;top:.5rem;height:.4rem;border-radius:2px;background:#8885}.state.processing{background:var(--accent);opacity:.45}
.mark{position:absolute;top:.2rem;width:.7rem;height:1rem;margin-left:-.35rem;border-radius:50%;background:var(--accent)}
.mark.transition{border-radius:1px;width:.3rem;margin-left:-.15rem;background:var(--skipped)}.mark.transition.succeed{background:var(--pass)}.mark.transition.failed{background:var(--fail)}
.mark.callback{border-radius:2px;background:var(--could-not-look)}
.mark.bad{box-shadow:0 0 0 2px Canvas,0 0 0 4px var(--fail);z-index:1}
.mark:hover,.mark:focus-visible{outline:2px solid var(--accent);outline-offset:4px;z-index:2}
summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.entry .number{flex:0 0 3rem;text-align:right;font-variant-numeric:tabular-nums}.entry .time{flex:0 0 6rem;text-align:right;font-variant-numeric:tabular-nums}
.entry .what{flex:1;overflow-wrap:anywhere}.entry.request .what{font:13px/1.4 ui-monospace,monospace}.entry .outcome{font-weight:600}
.entry.bad{border-left:3px solid var(--fail)}.entry .inside{margin-left:4rem;scroll-margin-top:4rem}.entry:has(.inside:target){background:#ffd54f33}
.badge{display:inline-block;border:1px solid var(--fail);color:var(--fail);border-radius:9px;padding:0 .5rem;font-size:.85em;text-decoration:none}
details>p{margin:.3rem 0;overflow-wrap:anywhere}details[id]:target{background:#ffd54f33}a{color:var(--accent)}
@media (max-width:40rem){.lane{display:block}.entry .time{display:none}.entry .inside{margin-left:0}}
`;
