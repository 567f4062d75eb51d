// Written by `npm run generate` from the control API. Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This list */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests are taken */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Version, mode, seed, strictness */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fidelity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts and settings, and where they are known from */
        get: operations["getFidelity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens, as server-sent events */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voices that requests can name without making them */
        get: operations["getCatalogues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that belong to no account */
        get: operations["queryUnattributed"];
        put?: never;
        post?: never;
        /** Clear the requests that belong to no account */
        delete: operations["clearUnattributed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/timings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wall times of the requests that belong to no account */
        get: operations["queryUnattributedTimings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules on clients say of the requests that belong to no account */
        get: operations["listUnattributedFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts, oldest first */
        get: operations["listAccounts"];
        put?: never;
        /** Create an account */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an account */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /** Delete an account with everything it has */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /** Change settings, progressions, webhook secrets */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/accounts/{account}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an account back to its start, or the named parts of it */
        post: operations["resetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/all-accounts/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put every account back to its start */
        post: operations["resetAllAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a resource pack */
        post: operations["addPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/packs/{pack}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a resource pack away */
        delete: operations["deletePack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the clock */
        get: operations["getClock"];
        /** Set mode and time; forwards everything due on the way happens */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the clock on and do everything that falls due */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/clock/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the clock to the next due moment and do what is due there */
        post: operations["advanceClockToNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/clock/run-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on until nothing is due any more */
        post: operations["runClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/progressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how tasks move */
        get: operations["getProgressions"];
        /** Set how tasks made from now on move */
        put: operations["setProgressions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tasks, newest first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a task with its whole story */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/tasks/{task}/expected-charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a task costs when it succeeds */
        get: operations["getExpectedCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/tasks/{task}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a held task go */
        post: operations["releaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/tasks/{task}/force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a running task now */
        post: operations["forceTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/tasks/{task}/upstream-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let Kling's result arrive at the gateway, for the first time or again */
        post: operations["deliverUpstreamResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List failures that are asked for */
        get: operations["listFaults"];
        put?: never;
        /** Ask for a failure of the next task */
        post: operations["addFault"];
        /** Call every failure off */
        delete: operations["deleteAllFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Call a failure off */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List custom voices, deleted ones included */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/voices/{voice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a custom voice */
        delete: operations["deleteVoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List videos that video_id can name */
        get: operations["listVideos"];
        put?: never;
        /** Plant a video of earlier work */
        post: operations["plantVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/videos/{video}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a video away */
        delete: operations["deleteVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List callbacks, oldest first */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/callbacks/{callback}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a callback with its attempts */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/callbacks/{callback}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a callback once more, now */
        post: operations["resendCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/callbacks/resend-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send callbacks once more, one after another */
        post: operations["resendAllCallbacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/test-callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the test callback of the console, signed */
        post: operations["sendTestCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ledger entries and balances */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests, transitions and callbacks, oldest first */
        get: operations["queryJournal"];
        put?: never;
        post?: never;
        /** Clear the journal */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules on clients say of the requests */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/journal/timings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wall times of the journal, which differ from run to run */
        get: operations["queryTimings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/journal/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts of the journal */
        get: operations["countJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether as many requests came as expected */
        post: operations["verifyJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pact/provider-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the provider states that pacts may ask for */
        get: operations["listProviderStates"];
        put?: never;
        /** Set a provider state up, as a Pact verifier posts it */
        post: operations["setUpProviderState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}/pact/provider-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for an account that the path names */
        post: operations["setUpAccountProviderState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** What was cleared */
        ControlAccountResetResponse: {
            /** @description id */
            account: string;
            cleared: components["schemas"]["ControlCleared"];
        };
        /** Account */
        ControlAccountResponse: components["schemas"]["ControlAccount"];
        /** @description visible ASCII characters without spaces */
        ControlAccountsFileCredential: string;
        /** @description balances in US dollars, by dialect: at gateways 1,000 where none is given, cash at Kling only where it is given */
        ControlAccountsFileWallets: {
            kling?: number;
            gmi?: number;
            kkiai?: number;
            apimodels?: number;
        };
        ControlAccountsFilePack: {
            /** @description the shown name */
            name?: string;
            /** @description units bought; 0.05 = one TTS call */
            units: number;
            /** @description most tasks at once; absent = no limit */
            concurrency?: number;
            /** @description days from now until it expires (default 30); negative = expired already */
            days?: number;
            /** @description units already used */
            used?: number;
        };
        ControlAccountsFileVideo: {
            /** @description what video_id names */
            id: string;
            /** @description model that made it, for example kling-v2-6 */
            model?: string;
            /** @description whether it was made with sound */
            sound?: boolean;
            /** @enum {unknown} */
            made_by?: "text2video" | "image2video" | "avatar" | "lip-sync" | "video-to-audio" | "other";
            /** @description length */
            seconds?: number;
            /** @description days since it was made */
            age_days?: number;
        };
        ControlAccountsFileVoice: {
            /** @description 18 digits in quotes */
            id?: string;
            /** @description 1 to 20 characters */
            name: string;
        };
        /** Accounts */
        ControlAccountsResponse: {
            accounts: components["schemas"]["ControlAccount"][];
            /** @description id of the account to which something happened last, as far as the journal tells */
            latest?: string;
            /** @description how many there are on all pages */
            total: number;
            /** @description whether there is a next page */
            more: boolean;
        };
        /** Ask for a failure: request */
        ControlAddFaultRequest: {
            /**
             * @description fail-task: accepted, then ends failed; refuse: refused at submission
             * @enum {string}
             */
            kind: "fail-task" | "refuse";
            /** @description a product, for example custom-voice */
            product?: string;
            /** @description only the task with this external id */
            external_task_id?: string;
            /** @description how many tasks it hits, default 1 */
            times?: number;
            /**
             * @description of fail-task: which of the vendor's texts is used; default risk-control
             * @enum {string}
             */
            reason?: "risk-control" | "bad-source" | "upstream-error";
            /**
             * @description of refuse: Kling's code; gateways tell it in their own words; default 1301
             * @enum {integer}
             */
            code?: 1102 | 1301 | 1302 | 1303;
            /** @description what the client reads instead; gateways have words of their own for refusals */
            message?: string;
        };
        /** Give a resource pack: request */
        ControlAddPackRequest: components["schemas"]["ControlAccountsFilePack"];
        /** Move the clock on: request */
        ControlAdvanceClockRequest: {
            /** @description milliseconds of the account's time; 0 = do what is due now */
            ms: number;
        };
        /** What was cleared in all accounts together */
        ControlAllAccountsResetResponse: {
            /** @description how many accounts */
            accounts: number;
            cleared: components["schemas"]["ControlCleared"];
        };
        /** A callback with its attempts */
        ControlCallbackResponse: {
            delivery: components["schemas"]["ControlDelivery"];
            attempts: components["schemas"]["ControlAttempt"][];
        };
        /** Callbacks, oldest first */
        ControlCallbacksResponse: {
            callbacks: components["schemas"]["ControlDelivery"][];
            /** @description whether there is a next page */
            more: boolean;
        };
        /** Voices that requests can name without making them */
        ControlCataloguesResponse: {
            /** @description named voices of speech and of the text mode of lip-sync */
            tts: {
                id: string;
                name: string;
                languages: string[];
            }[];
            /** @description the official library, by number */
            presets: {
                id: string;
                name: string;
            }[];
        };
        /** Expected charge */
        ControlChargeResponse: components["schemas"]["ControlCharge"];
        /** The clock, and what happened on the way */
        ControlClockSetResponse: {
            clock: components["schemas"]["ControlClock"];
            fired: components["schemas"]["ControlFired"][];
        };
        /** Clock */
        ControlClockResponse: components["schemas"]["ControlClock"];
        /** @description epoch milliseconds of the account's clock */
        ControlTime: number;
        /** @enum {string} */
        ControlTaskStatus: "submitted" | "processing" | "succeed" | "failed";
        /** @enum {string} */
        ControlResetScope: "tasks" | "voices" | "videos" | "callbacks" | "ledger" | "faults" | "clock" | "journal" | "packs" | "wallets" | "settings";
        /** @description whsec_ followed by base64, as the official page shows it */
        ControlWebhookSecret: string;
        /** @description setting ids and values (GET /__emulator/fidelity lists them); null = what the account started with */
        ControlSettings: {
            [key: string]: string | number | number[] | null;
        };
        ControlClock: {
            /** @enum {string} */
            mode: "real" | "scaled" | "manual";
            /** @description account ms per ms of wall time, when scaled */
            scale?: number;
            time: components["schemas"]["ControlTime"];
            /** @description when the next thing of the account is due */
            next_due_at?: number;
        };
        ControlClockInput: {
            /**
             * @description real: runs with the wall clock; scaled: faster or slower; manual: moves only when told
             * @enum {string}
             */
            mode: "real" | "scaled" | "manual";
            /** @description account ms per ms of wall time; needed when scaled */
            scale?: number;
            /** @description where it stands now, in epoch milliseconds; without it the account's time goes on from where it is */
            time?: number;
        };
        /** @description how tasks move from submitted to their end */
        ControlProgression: {
            /** @constant */
            mode: "time";
            /** @description account ms after creation */
            processing_ms: number;
            /** @description account ms after creation */
            finish_ms: number;
        } | {
            /** @constant */
            mode: "reads";
            /** @description answers that show it unfinished */
            reads: number;
        } | {
            /** @enum {string} */
            mode: "immediate" | "held";
        };
        /** @description fast, realistic, immediate, held, reads:N, { "preset": "realistic", "scale": 0.1 }, or as answers show it */
        ControlProgressionInput: string | {
            /** @enum {string} */
            preset: "fast" | "realistic";
            /** @description stretches (above 1) or shrinks (below 1) its times */
            scale?: number;
        } | {
            /** @constant */
            mode: "time";
            /** @description account ms after creation */
            processing_ms: number;
            /** @description account ms after creation */
            finish_ms: number;
        } | {
            /** @constant */
            mode: "reads";
            /** @description answers that show it unfinished */
            reads: number;
        } | {
            /** @enum {string} */
            mode: "immediate" | "held";
        };
        /** @description by product; * = every product that is not named */
        ControlProgressionsInput: {
            [key: string]: components["schemas"]["ControlProgressionInput"];
        };
        ControlPack: {
            id: string;
            name: string;
            /** @enum {string} */
            type: "decreasing_total" | "constant_period";
            /** @enum {string} */
            status: "toBeOnline" | "online" | "expired" | "runOut";
            total_units: number;
            remaining_units: number;
            /** @description promised to running tasks, not yet taken */
            held_units: number;
            /** @description most tasks at once; absent = no limit */
            concurrency?: number;
            purchase_time: components["schemas"]["ControlTime"];
            effective_time: components["schemas"]["ControlTime"];
            invalid_time: components["schemas"]["ControlTime"];
        };
        ControlCredential: {
            /** @enum {string} */
            kind: "access-key" | "api-key";
            /** @description an access key as it is; of an API key the ends only */
            shown: string;
        };
        ControlAccount: {
            id: string;
            /** @description the name it was given, else the access key, or the ends of the API key */
            name: string;
            credentials: components["schemas"]["ControlCredential"][];
            created_at: components["schemas"]["ControlTime"];
            clock: components["schemas"]["ControlClock"];
            packs: components["schemas"]["ControlPack"][];
            /** @description running tasks that hold a concurrency slot */
            running: number;
            webhook_secrets: {
                count: number;
                masked: string[];
            };
            /** @description settings that differ from their defaults */
            settings: {
                [key: string]: string | number | number[];
            };
            /** @description by product; * = every product that is not named */
            progressions: {
                [key: string]: components["schemas"]["ControlProgression"];
            };
            /** @description failures that are asked for and have not happened yet */
            faults: number;
        };
        ControlFile: {
            /** @description id of the audio, video or voice */
            id: string;
            /** @enum {string} */
            kind: "mp3" | "wav" | "mp4" | "png" | "srt" | "ass";
            name: string;
            url: string;
            seconds: number;
            expires_at: components["schemas"]["ControlTime"];
        };
        ControlTask: {
            id: string;
            external_task_id?: string;
            /** @description the gateway's own id of the task */
            gateway_id?: string;
            product: string;
            operation: string;
            dialect: string;
            status: components["schemas"]["ControlTaskStatus"];
            status_message: string;
            /** @description true when its owner called it off */
            cancelled?: boolean;
            created_at: components["schemas"]["ControlTime"];
            updated_at: components["schemas"]["ControlTime"];
            progression: components["schemas"]["ControlProgression"];
            /** @description when its next step is due; absent when only a read or a release moves it */
            due_at?: number;
            /** @description reads counted so far */
            reads: number;
            /** @description set when it was decided that the task will fail: its task_status_msg */
            fails_with?: string;
            callback_url?: string;
            parent_video?: {
                id: string;
                seconds: number;
                url?: string;
            };
            price_units: number;
            /** @description what success took */
            deducted_units?: number;
            /** @description the pack that pays */
            pack_id?: string;
            /** @description whether it counts for concurrency while it runs */
            holds_slot: boolean;
            /** @description the request as read, long texts cut */
            input: {
                [key: string]: string | number | boolean | null | unknown[] | Record<string, never>;
            };
            /** @description the custom voice it made */
            voice_id?: string;
            files: components["schemas"]["ControlFile"][];
        };
        ControlCharge: {
            task_id: string;
            product: string;
            /** @description what success costs, by the price table */
            units: number;
            /**
             * @description held while the task runs (due where a gateway takes nothing before success), charged when it succeeded, released when it failed
             * @enum {string}
             */
            state: "free" | "due" | "held" | "charged" | "released";
            pack_id?: string;
            /** @description what success costs at the gateway that made the task */
            micro_usd?: number;
        };
        ControlFiredTransition: {
            /** @constant */
            kind: "transition";
            at: components["schemas"]["ControlTime"];
            task_id: string;
            product: string;
            /** @enum {string|null} */
            from: "submitted" | "processing" | "succeed" | "failed" | null;
            to: components["schemas"]["ControlTaskStatus"];
        };
        ControlFiredCallback: {
            /** @constant */
            kind: "callback";
            at: components["schemas"]["ControlTime"];
            task_id: string;
            task_status: string;
            delivery_id: string;
            attempt: number;
            /** @description "answered 200", or "failed: " and why */
            outcome: string;
        };
        /** @description something that happened */
        ControlFired: components["schemas"]["ControlFiredTransition"] | components["schemas"]["ControlFiredCallback"];
        ControlFault: {
            id: string;
            /** @enum {string} */
            kind: "fail-task" | "refuse";
            product?: string;
            external_task_id?: string;
            /** @description how many more tasks it hits */
            remaining: number;
            /** @description what the client will read */
            message: string;
        };
        ControlVoice: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "succeed" | "deleted";
            task_id: string;
            created_at: components["schemas"]["ControlTime"];
            trial_url: string;
        };
        ControlVideo: {
            /** @description what video_id names */
            id: string;
            /** @description the kind of work that made it */
            made_by: string;
            model?: string;
            sound: boolean;
            seconds: number;
            created_at: components["schemas"]["ControlTime"];
            /** @description older than results are kept: video_id does not find it any more */
            cleared: boolean;
        };
        ControlDelivery: {
            /** @description the webhook-id, the same for every attempt */
            id: string;
            task_id: string;
            /** @description order of the transition within the task */
            number: number;
            task_status: string;
            url: string;
            state: components["schemas"]["ControlDeliveryState"];
            attempts: number;
            created_at: components["schemas"]["ControlTime"];
            /** @description when the next attempt is due */
            due_at?: number;
            /** @description what came of the last attempt: "answered 500", or "failed: " and why */
            outcome?: string;
            /** @description why the last attempt was no success, with the first words of the receiver */
            reason?: string;
            /** @description exactly what is sent */
            body: string;
        };
        /** @enum {string} */
        ControlDeliveryState: "pending" | "delivered" | "gave-up";
        ControlAttempt: {
            number: number;
            at: components["schemas"]["ControlTime"];
            /** @description asked for through this API */
            resent: boolean;
            /** @description answered with 2xx */
            ok: boolean;
            /** @description "answered 200", or "failed: " and why */
            outcome: string;
            /** @description HTTP status of the receiver */
            status?: number;
            /** @description start of the receiver's answer */
            answer?: string;
            /** @description why there is no answer */
            message?: string;
        };
        ControlLedgerEntry: {
            number: number;
            at: components["schemas"]["ControlTime"];
            /** @enum {string} */
            kind: "grant" | "hold" | "settle" | "release";
            pack_id: string;
            task_id?: string;
            units: number;
            /** @description of the pack, after this entry */
            remaining_units: number;
            /** @description of the pack, after this entry */
            held_units: number;
        };
        ControlWalletEntry: {
            number: number;
            at: components["schemas"]["ControlTime"];
            /** @description the gateway */
            dialect: string;
            /** @enum {string} */
            kind: "charge" | "adjustment" | "refund";
            task_id: string;
            /** @description taken from the balance; negative = given back */
            micro_usd: number;
            /** @description at the gateway, after this entry */
            balance_micro_usd: number;
        };
        ControlWalletBalance: {
            /** @description the gateway */
            dialect: string;
            micro_usd: number;
        };
        ControlDiagnostic: {
            /** @enum {string} */
            severity: "error" | "warning";
            /** @description JSON pointer into the body or query */
            pointer: string;
            rule: string;
            message: string;
            /** @description the nearest legal value */
            nearest?: string | number | boolean;
        };
        ControlJournalRequest: {
            /** @constant */
            kind: "request";
            number: number;
            at: components["schemas"]["ControlTime"];
            request_id: string;
            method: string;
            path: string;
            dialect?: string;
            operation?: string;
            task_id?: string;
            content_type?: string;
            user_agent?: string;
            /** @description the test that sent it, as its header kling-emulator-test says */
            test?: string;
            /** @description id of the fault that it met: it was refused for it, or its task is going to fail */
            fault?: string;
            body: string;
            status: number;
            /** @description our name of what went wrong */
            failure?: string;
            answer: string;
            diagnostics: components["schemas"]["ControlDiagnostic"][];
        };
        ControlJournalTransition: {
            /** @constant */
            kind: "transition";
            number: number;
            at: components["schemas"]["ControlTime"];
            task_id: string;
            product: string;
            from: string | null;
            to: string;
            message: string;
        };
        ControlJournalCallback: {
            /** @constant */
            kind: "callback";
            number: number;
            at: components["schemas"]["ControlTime"];
            delivery_id: string;
            task_id: string;
            task_status: string;
            url: string;
            attempt: number;
            resent: boolean;
            outcome: string;
            body: string;
        };
        /** @description an entry of the journal */
        ControlJournalEntry: components["schemas"]["ControlJournalRequest"] | components["schemas"]["ControlJournalTransition"] | components["schemas"]["ControlJournalCallback"];
        /** @description one call of the control API */
        ControlOperation: {
            /** @description name of the library's function */
            operation: string;
            method: string;
            /** @description on this host; {name} stands for one segment */
            path: string;
            summary: string;
        };
        /** @description wall time of one journal entry, kept apart because two runs of one seed differ in it */
        ControlTiming: {
            /** @description number of the journal entry */
            number: number;
            /** @description wall time: a request arrived, a callback was sent */
            started_at: components["schemas"]["ControlTime"];
            /** @description until the answer, or until the client closed the connection */
            ms: number;
            /** @description true when the client had closed the connection before the answer was ready */
            hung_up?: boolean;
        };
        ControlJournalCounts: {
            requests: number;
            transitions: number;
            callbacks: number;
            /** @description requests by operation id; none = no operation was found */
            by_operation: {
                [key: string]: number;
            };
            /** @description requests by HTTP status */
            by_status: {
                [key: string]: number;
            };
            /** @description entries that are gone because the journal was full */
            dropped: number;
        };
        /** @description how many things of each kind were cleared; clock and settings: 1 when they had been changed */
        ControlCleared: {
            tasks?: number;
            voices?: number;
            videos?: number;
            callbacks?: number;
            ledger?: number;
            faults?: number;
            clock?: number;
            journal?: number;
            packs?: number;
            /** @description balances at gateways */
            wallets?: number;
            settings?: number;
        };
        ControlFact: {
            id: string;
            mark: components["schemas"]["ControlMark"];
            statement: string;
            source: string;
            date?: string;
        };
        /**
         * @description where it is known from, best first; invented = our default for an unknown
         * @enum {string}
         */
        ControlMark: "observed" | "documented" | "third-party" | "inferred" | "invented";
        ControlSetting: {
            id: string;
            about: string;
            /** @description the fact it rests on */
            fact: string;
            mark: components["schemas"]["ControlMark"];
            source: string;
            date?: string;
            default: components["schemas"]["ControlSettingValue"];
            value: components["schemas"]["ControlSettingValue"];
            choices?: string[];
            min?: number;
            max?: number;
        };
        ControlSettingValue: string | number | number[];
        ControlStrictFinding: {
            /** @description operation or task */
            about: string;
            schema: string;
            pointer: string;
            message: string;
        };
        /** Create an account: request */
        ControlCreateAccountRequest: {
            /** @description what lists, logs and reports call it; by default the access key, or the ends of the API key */
            name?: string;
            access_key?: components["schemas"]["ControlAccountsFileCredential"];
            /** @description what its JWTs are signed with; needed and checked only when accounts are configured */
            secret?: string;
            api_key?: components["schemas"]["ControlAccountsFileCredential"];
            /** @description without it those of the profile; [] = none */
            packs?: components["schemas"]["ControlAccountsFilePack"][];
            /** @description besides the samples */
            videos?: components["schemas"]["ControlAccountsFileVideo"][];
            /** @description custom voices that exist already */
            voices?: components["schemas"]["ControlAccountsFileVoice"][];
            clock?: components["schemas"]["ControlClockInput"];
            /** @description secrets that callbacks are signed with; two while one is being replaced, [] = unsigned */
            webhook_secrets?: components["schemas"]["ControlWebhookSecret"][];
            settings?: components["schemas"]["ControlSettings"];
            progressions?: components["schemas"]["ControlProgressionsInput"];
            wallets?: components["schemas"]["ControlAccountsFileWallets"];
        } | unknown | unknown;
        /** What was deleted */
        ControlDeletedResponse: {
            /** @description ids */
            deleted: string[];
        };
        /** Refusal */
        ControlErrorResponse: {
            error: {
                /** @enum {string} */
                code: "invalid-request" | "unauthorized" | "forbidden" | "not-found" | "conflict" | "unavailable" | "internal";
                message: string;
                /** @description JSON pointer to the place that is wrong */
                pointer?: string;
            };
        };
        /**
         * Something that happened, as the stream of events tells it
         * @description The data of one server-sent event; its id is the event's id. Bodies and paths are not told: the journal has them.
         */
        ControlEventResponse: {
            /** @description to go on from later: Last-Event-ID, or after */
            id: string;
            /**
             * @description request, transition, callback: an entry of the account's journal. removal: all tasks of the account are gone. reset, account-removal: an account was put back or removed. changed: a control operation changed something. missed: events were lost, read everything anew
             * @enum {string}
             */
            kind: "request" | "transition" | "callback" | "removal" | "reset" | "account-removal" | "changed" | "missed";
            /** @description id of the account; '-' for requests that belong to none */
            account?: string;
            at?: components["schemas"]["ControlTime"];
            task_id?: string;
            /** @description of the vendor's API (request) or of the control API (changed) */
            operation?: string;
            /** @description HTTP status of a request's answer */
            status?: number;
            /** @description how many things were wrong with the request */
            diagnostics?: number;
            product?: string;
            /** @description null when the task was made */
            from?: components["schemas"]["ControlTaskStatus"] | null;
            to?: components["schemas"]["ControlTaskStatus"];
            delivery_id?: string;
            attempt?: number;
            outcome?: string;
        };
        /** Failure asked for */
        ControlFaultResponse: components["schemas"]["ControlFault"];
        /** Failures asked for */
        ControlFaultsResponse: {
            faults: components["schemas"]["ControlFault"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description whether there is a next page */
            more: boolean;
        };
        /** What is known from where */
        ControlFidelityResponse: {
            facts: components["schemas"]["ControlFact"][];
            settings: components["schemas"]["ControlSetting"][];
        };
        /** What the rules on clients say of the requests of an account, or of none */
        ControlFindingsResponse: {
            /** @description whether the rules could be asked */
            available: boolean;
            /** @description why not */
            reason?: string;
            findings: {
                /** @description id of a rule of kling-emulator exec */
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning";
                message: string;
                /** @description how to fix it */
                hint?: string;
                /** @description numbers of journal entries, the first that shows it first */
                entries: number[];
                /** @description how often it was seen */
                count: number;
            }[];
        };
        /** What happened, in order */
        ControlFiredResponse: {
            time: components["schemas"]["ControlTime"];
            fired: components["schemas"]["ControlFired"][];
        };
        /** End a task: request */
        ControlForceTaskRequest: {
            /** @enum {string} */
            status: "succeed" | "failed";
            /**
             * @description which of the vendor's texts is used; default risk-control
             * @enum {string}
             */
            reason?: "risk-control" | "bad-source" | "upstream-error";
            /** @description task_status_msg instead of the reason's */
            message?: string;
        };
        /** Liveness */
        ControlHealthResponse: {
            /** @constant */
            status: "ok";
            version: string;
        };
        /** What is here, and where its description is */
        ControlIndexResponse: {
            /** @constant */
            name: "kling-emulator";
            version: string;
            /** @description paths on this host */
            links: {
                /** @description OpenAPI 3.1 of the control API */
                control_openapi: string;
                /** @description OpenAPI 3.1 of the vendor's API */
                vendor_openapi: string;
                info: string;
                health: string;
            };
            /** @description every operation of the control API */
            operations: components["schemas"]["ControlOperation"][];
        };
        /** What is running */
        ControlInfoResponse: {
            /** @constant */
            name: "kling-emulator";
            version: string;
            /** @description date of the vendor's API that is emulated */
            api_version: string;
            /** @description SHA-256 of the contract's schemas */
            schema_hash: string;
            /**
             * @description open: every credential is its own account
             * @enum {string}
             */
            auth: "open" | "configured";
            seed: string | null;
            clock: {
                /**
                 * @description of new accounts
                 * @enum {string}
                 */
                mode: "real" | "scaled" | "manual";
                scale?: number;
            };
            strict: {
                on: boolean;
                /** @description answers and callbacks that broke their schema */
                violations: number;
                latest: components["schemas"]["ControlStrictFinding"][];
            };
            dialects: string[];
            products: string[];
            accounts: number;
        };
        /** How much was cleared */
        ControlJournalClearedResponse: {
            /** @description entries */
            cleared: number;
            /** @description entries that were gone already because the journal was full; absent when there were none */
            dropped?: number;
        };
        /** Counts of the journal */
        ControlJournalCountsResponse: components["schemas"]["ControlJournalCounts"];
        /** Whether the expectation holds */
        ControlJournalVerifiedResponse: {
            ok: boolean;
            actual: number;
            /** @description expectation and outcome in a sentence */
            message: string;
            /** @description entries of the account that are gone because the journal was full; the message says when the count may be too low for them */
            dropped: number;
        };
        /** Journal */
        ControlJournalResponse: {
            entries: components["schemas"]["ControlJournalEntry"][];
            /** @description entries that are gone because the journal was full */
            dropped: number;
            /** @description whether there are further entries: ask for those after the last number */
            more?: boolean;
        };
        /** Ledger */
        ControlLedgerResponse: {
            entries: components["schemas"]["ControlLedgerEntry"][];
            balances: components["schemas"]["ControlPack"][];
            /** @description what gateways took and gave back */
            wallet: components["schemas"]["ControlWalletEntry"][];
            /** @description balances at gateways */
            wallets: components["schemas"]["ControlWalletBalance"][];
            /** @description how many entries there are on all pages, of packs and of gateways together */
            total: number;
            /** @description whether there is a next page, of either kind */
            more: boolean;
        };
        /** OpenAPI 3.1 document */
        ControlOpenapiResponse: {
            openapi: string;
            info: Record<string, never>;
            paths: Record<string, never>;
        };
        /** Resource pack */
        ControlPackResponse: components["schemas"]["ControlPack"];
        /** Plant a video: request */
        ControlPlantVideoRequest: components["schemas"]["ControlAccountsFileVideo"];
        /** Progressions */
        ControlProgressionsResponse: {
            /** @description by product; * = every product that is not named */
            progressions: {
                [key: string]: components["schemas"]["ControlProgression"];
            };
        };
        /**
         * Set up a provider state: request
         * @description what Pact verifiers of any language post; fields beside these are ignored
         */
        ControlProviderStateRequest: {
            /**
             * @description default setup
             * @enum {string}
             */
            action?: "setup" | "teardown";
            /** @description name of a state; empty for an interaction without states */
            state?: string | null;
            /** @description by name, as the catalogue describes them */
            params?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Provider state set up
         * @description values for provider-state generators
         */
        ControlProviderStateResponse: {
            [key: string]: string | number;
        };
        /** Provider states */
        ControlProviderStatesResponse: {
            /** @description the account that is prepared when the call names none */
            default_account: string;
            states: {
                /** @description what the pact says; a word in braces is a parameter, given in params or written in its place */
                name: string;
                does: string;
                /** @description JSON Schema of params */
                params: {
                    [key: string]: unknown;
                };
                /** @description values for provider-state generators */
                returns: string[];
            }[];
        };
        /** Readiness */
        ControlReadyResponse: {
            /** @constant */
            status: "ready";
        };
        /** Let a held task go: request */
        ControlReleaseTaskRequest: {
            /**
             * @description default end
             * @enum {string}
             */
            to?: "processing" | "end";
        };
        /** Send callbacks again: request */
        ControlResendAllCallbacksRequest: {
            /**
             * @description only those in this state; default: all
             * @enum {string}
             */
            state?: "pending" | "delivered" | "gave-up";
        };
        /** Reset: request */
        ControlResetRequest: {
            /** @description default: everything */
            what?: components["schemas"]["ControlResetScope"][];
        };
        /** Run until nothing is due: request */
        ControlRunClockRequest: {
            /** @description most moments, default 10000 */
            limit?: number;
        };
        /** Send the console's test callback: request */
        ControlSendTestCallbackRequest: {
            /** @description where to */
            url: string;
        };
        /** Set the clock: request */
        ControlSetClockRequest: components["schemas"]["ControlClockInput"];
        /** Set progressions: request */
        ControlSetProgressionsRequest: {
            progressions: components["schemas"]["ControlProgressionsInput"];
        };
        /** A task with its whole story */
        ControlTaskResponse: {
            task: components["schemas"]["ControlTask"];
            requests: components["schemas"]["ControlJournalRequest"][];
            transitions: components["schemas"]["ControlJournalTransition"][];
            ledger: components["schemas"]["ControlLedgerEntry"][];
            callbacks: {
                delivery: components["schemas"]["ControlDelivery"];
                attempts: components["schemas"]["ControlAttempt"][];
            }[];
            charge: components["schemas"]["ControlCharge"];
            /** @description what a gateway took and gave back for the task */
            wallet: components["schemas"]["ControlWalletEntry"][];
            /** @description journal entries of the account that are gone because the journal was full: requests and transitions may be missing */
            dropped: number;
            /** @description the account's tasks whose results its request names, in the order of the request */
            made_from: {
                id: string;
                product: string;
                status: components["schemas"]["ControlTaskStatus"];
            }[];
        };
        /** Tasks, newest first */
        ControlTasksResponse: {
            tasks: components["schemas"]["ControlTask"][];
            /** @description tasks that pass the filter */
            total: number;
            /** @description whether there is a next page */
            more: boolean;
        };
        /** What became of the test callback */
        ControlTestCallbackResponse: {
            /** @description its webhook-id */
            delivery_id: string;
            url: string;
            body: string;
            ok: boolean;
            outcome: string;
            status?: number;
            answer?: string;
            message?: string;
        };
        /** Wall times of journal entries */
        ControlTimingsResponse: {
            timings: components["schemas"]["ControlTiming"][];
            /** @description whether there are further timings: ask for those after the last number */
            more?: boolean;
            /** @description entries that are gone because the journal was full */
            dropped: number;
        };
        /** Change an account: request */
        ControlUpdateAccountRequest: {
            /** @description secrets that callbacks are signed with; two while one is being replaced, [] = unsigned */
            webhook_secrets?: components["schemas"]["ControlWebhookSecret"][];
            settings?: components["schemas"]["ControlSettings"];
            progressions?: components["schemas"]["ControlProgressionsInput"];
            wallets?: components["schemas"]["ControlAccountsFileWallets"];
        };
        /**
         * Deliver an upstream result: request
         * @description Without anything: the result that the task has reported already, or is going to report.
         */
        ControlUpstreamResultRequest: {
            /** @enum {string} */
            status?: "succeed" | "failed";
            /** @description units that Kling deducted, a decimal text such as 0.05; by default the price of the task */
            final_unit_deduction?: string;
            /** @description a success that brings no voices or files */
            without_result?: boolean;
            /** @description the gateway takes the success for a failure, with this text */
            classified_as_failure?: string;
            /** @description reason of a failure */
            message?: string;
        };
        /** Expect requests: request */
        ControlVerifyJournalRequest: {
            /** @enum {string} */
            kind?: "request" | "transition" | "callback";
            /** @description operation id, for example kling.create-custom-voice */
            operation?: string;
            /** @description task id or external id */
            task?: string;
            /** @description HTTP status of requests */
            status?: number;
            /** @description as many */
            exactly?: number;
            /** @description no fewer; 1 when no number is given */
            at_least?: number;
            /** @description no more */
            at_most?: number;
        };
        /** Video */
        ControlVideoResponse: components["schemas"]["ControlVideo"];
        /** Videos */
        ControlVideosResponse: {
            videos: components["schemas"]["ControlVideo"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description whether there is a next page */
            more: boolean;
        };
        /** Custom voices */
        ControlVoicesResponse: {
            voices: components["schemas"]["ControlVoice"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description whether there is a next page */
            more: boolean;
        };
    };
    responses: {
        /** @description The request is invalid. */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorResponse"];
            };
        };
        /** @description The request is no token. */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorResponse"];
            };
        };
        /** @description The request is foreign. */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorResponse"];
            };
        };
        /** @description The request is not found. */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorResponse"];
            };
        };
        /** @description The request is in conflict. */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlIndexResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the process is alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlHealthResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether requests are taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlReadyResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version, mode, seed, strictness */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlInfoResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlOpenapiResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getFidelity: {
        parameters: {
            query?: {
                account?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts and settings, and where they are known from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFidelityResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    followEvents: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happens, as server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ControlEventResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getCatalogues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Voices that requests can name without making them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlCataloguesResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts for Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    queryUnattributed: {
        parameters: {
            query?: {
                operation?: string;
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests that belong to no account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlJournalResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    clearUnattributed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clear the requests that belong to no account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlJournalClearedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    queryUnattributedTimings: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wall times of the requests that belong to no account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTimingsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listUnattributedFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the rules on clients say of the requests that belong to no account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFindingsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List accounts, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAccountsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlCreateAccountRequest"];
            };
        };
        responses: {
            /** @description Create an account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAccountResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get an account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAccountResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete an account with everything it has */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDeletedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlUpdateAccountRequest"];
            };
        };
        responses: {
            /** @description Change settings, progressions, webhook secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAccountResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    resetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlResetRequest"];
            };
        };
        responses: {
            /** @description Put an account back to its start, or the named parts of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAccountResetResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    resetAllAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlResetRequest"];
            };
        };
        responses: {
            /** @description Put every account back to its start */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAllAccountsResetResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    addPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlAddPackRequest"];
            };
        };
        responses: {
            /** @description Give a resource pack */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlPackResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deletePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Id of the pack. */
                pack: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a resource pack away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDeletedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get the clock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlClockResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlSetClockRequest"];
            };
        };
        responses: {
            /** @description Set mode and time; forwards everything due on the way happens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlClockSetResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlAdvanceClockRequest"];
            };
        };
        responses: {
            /** @description Move the clock on and do everything that falls due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    advanceClockToNext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Move the clock to the next due moment and do what is due there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    runClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlRunClockRequest"];
            };
        };
        responses: {
            /** @description Go on until nothing is due any more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getProgressions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get how tasks move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlProgressionsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    setProgressions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlSetProgressionsRequest"];
            };
        };
        responses: {
            /** @description Set how tasks made from now on move */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlProgressionsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                product?: string;
                status?: "submitted" | "processing" | "succeed" | "failed";
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List tasks, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTasksResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Task id or external_task_id. */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a task with its whole story */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTaskResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getExpectedCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Task id or external_task_id. */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get what a task costs when it succeeds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlChargeResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    releaseTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Task id or external_task_id. */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlReleaseTaskRequest"];
            };
        };
        responses: {
            /** @description Let a held task go */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    forceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Task id or external_task_id. */
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlForceTaskRequest"];
            };
        };
        responses: {
            /** @description End a running task now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deliverUpstreamResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Task id or external_task_id. */
                task: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlUpstreamResultRequest"];
            };
        };
        responses: {
            /** @description Let Kling's result arrive at the gateway, for the first time or again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List failures that are asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFaultsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlAddFaultRequest"];
            };
        };
        responses: {
            /** @description Ask for a failure of the next task */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFaultResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deleteAllFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Call every failure off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDeletedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description Id of the failure that is asked for. */
                fault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Call a failure off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDeletedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listVoices: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                order?: "oldest-first" | "newest-first";
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List custom voices, deleted ones included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlVoicesResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deleteVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description What voice_id names. */
                voice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a custom voice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDeletedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listVideos: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List videos that video_id can name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlVideosResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    plantVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlPlantVideoRequest"];
            };
        };
        responses: {
            /** @description Plant a video of earlier work */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlVideoResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    deleteVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description What video_id names. */
                video: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a video away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlDeletedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                task?: string;
                state?: "pending" | "delivered" | "gave-up";
                page?: number;
                size?: number;
                order?: "oldest-first" | "newest-first";
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List callbacks, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlCallbacksResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description The webhook-id. */
                callback: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a callback with its attempts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlCallbackResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    resendCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
                /** @description The webhook-id. */
                callback: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a callback once more, now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    resendAllCallbacks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlResendAllCallbacksRequest"];
            };
        };
        responses: {
            /** @description Send callbacks once more, one after another */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFiredResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    sendTestCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlSendTestCallbackRequest"];
            };
        };
        responses: {
            /** @description Send the test callback of the console, signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTestCallbackResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    getLedger: {
        parameters: {
            query?: {
                task?: string;
                page?: number;
                size?: number;
                order?: "oldest-first" | "newest-first";
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ledger entries and balances */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlLedgerResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    queryJournal: {
        parameters: {
            query?: {
                kind?: "request" | "transition" | "callback";
                operation?: string;
                task?: string;
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests, transitions and callbacks, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlJournalResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clear the journal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlJournalClearedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the rules on clients say of the requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlFindingsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    queryTimings: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wall times of the journal, which differ from run to run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlTimingsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    countJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts of the journal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlJournalCountsResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    verifyJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlVerifyJournalRequest"];
            };
        };
        responses: {
            /** @description Whether as many requests came as expected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlJournalVerifiedResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    listProviderStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List the provider states that pacts may ask for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlProviderStatesResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    setUpProviderState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlProviderStateRequest"];
            };
        };
        responses: {
            /** @description Set a provider state up, as a Pact verifier posts it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlProviderStateResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
    setUpAccountProviderState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id, access key or API key. In open mode a POST, PUT or PATCH makes the account of a new key. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ControlProviderStateRequest"];
            };
        };
        responses: {
            /** @description The same for an account that the path names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlProviderStateResponse"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
        };
    };
}
